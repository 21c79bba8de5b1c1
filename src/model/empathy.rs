//! The empathy map: a goal, six dimensions and an insight.

use super::groups::group;
use super::statement::{
    Alternative, Entry, Evidence, Fact, Priority, Stated, StatedMut, Statement, choice, statement,
};
use super::{Id, is_default};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

group! {
    /// In the order of screen, file and reading.
    pub struct Empathy {
        /// Exactly whom we look at, in which situation.
        goal_who: Fact,
        /// What they are trying to get done.
        goal_do: Fact,
        /// Thinks and feels.
        think_feel: Vec<Note>,
        /// Hears.
        hear: Vec<Note>,
        /// Sees.
        see: Vec<Note>,
        /// Says and does.
        say_do: Vec<Note>,
        /// Hurdles and frustration.
        pain: Vec<Note>,
        /// Benefits and wishes.
        gain: Vec<Note>,
        /// What follows for us.
        insight: Vec<Entry>,
    }
}

statement! {
    /// A statement on the map.
    pub struct Note {
        /// Stable name.
        id: Id,
        @text,
        /// The card's colour; nothing for the colour of its dimension.
        colour: Option<NoteColour>,
        /// Dots given, by author; the empty author stands for the group.
        #[serde(deserialize_with = "serde_with::rust::maps_duplicate_key_is_error::deserialize")]
        votes: BTreeMap<String, u16>,
        /// The named heap it lies on.
        cluster: String,
        /// Which half of a double dimension it belongs to.
        aspect: Option<Aspect>,
    }
}

impl Note {
    /// All dots given to the note.
    #[must_use]
    pub fn vote_count(&self) -> u32 {
        self.votes.values().map(|&dots| u32::from(dots)).sum()
    }
}

choice! {
    /// The colours of note cards; their tints are the poster's and the window's.
    pub enum NoteColour {
        /// #FBEDB4 in print.
        Yellow = "yellow",
        /// #D6E8F4 in print.
        Blue = "blue",
        /// #D9EDD4 in print.
        Green = "green",
        /// #F8DBD5 in print.
        Red = "red",
        /// #E6DEF2 in print.
        Violet = "violet",
        /// #E9EDEE in print.
        Grey = "grey",
    }
}

choice! {
    /// Halves of the double dimensions.
    pub enum Aspect {
        /// Of thinks and feels.
        Think = "think",
        /// Of thinks and feels.
        Feel = "feel",
        /// Of says and does.
        Say = "say",
        /// Of says and does.
        Do = "do",
    }
}

choice! {
    /// The six dimensions.
    pub enum Dimension {
        /// Thinks and feels.
        ThinkFeel = "think_feel",
        /// Hears.
        Hear = "hear",
        /// Sees.
        See = "see",
        /// Says and does.
        SayDo = "say_do",
        /// Hurdles and frustration.
        Pain = "pain",
        /// Benefits and wishes.
        Gain = "gain",
    }
}

impl Dimension {
    /// The colour of a note that has none of its own.
    #[must_use]
    pub fn colour(self) -> NoteColour {
        match self {
            Self::ThinkFeel => NoteColour::Yellow,
            Self::Hear => NoteColour::Blue,
            Self::See | Self::Gain => NoteColour::Green,
            Self::SayDo => NoteColour::Violet,
            Self::Pain => NoteColour::Red,
        }
    }

    /// The halves of a double dimension; none of any other.
    #[must_use]
    pub fn aspects(self) -> &'static [Aspect] {
        match self {
            Self::ThinkFeel => &[Aspect::Think, Aspect::Feel],
            Self::SayDo => &[Aspect::Say, Aspect::Do],
            Self::Hear | Self::See | Self::Pain | Self::Gain => &[],
        }
    }
}

impl Empathy {
    /// The notes of one dimension.
    #[must_use]
    pub fn notes(&self, dimension: Dimension) -> &[Note] {
        match dimension {
            Dimension::ThinkFeel => &self.think_feel,
            Dimension::Hear => &self.hear,
            Dimension::See => &self.see,
            Dimension::SayDo => &self.say_do,
            Dimension::Pain => &self.pain,
            Dimension::Gain => &self.gain,
        }
    }

    /// Puts the notes of one dimension with most votes first; those with as many stay in order.
    pub fn sort_by_votes(&mut self, dimension: Dimension) {
        let notes = self.notes_mut(dimension);
        notes.sort_by_key(|note| std::cmp::Reverse(note.vote_count()));
    }

    /// The notes of one dimension, to be changed.
    pub fn notes_mut(&mut self, dimension: Dimension) -> &mut Vec<Note> {
        match dimension {
            Dimension::ThinkFeel => &mut self.think_feel,
            Dimension::Hear => &mut self.hear,
            Dimension::See => &mut self.see,
            Dimension::SayDo => &mut self.say_do,
            Dimension::Pain => &mut self.pain,
            Dimension::Gain => &mut self.gain,
        }
    }
}

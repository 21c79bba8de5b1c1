//! Bringing documents together: two people's changes to one document, or what others wrote into
//! files of their own.
//!
//! There is one way of merging. Each value is compared with what it was at the base: where one
//! side changed it, that side is right; where both did, both values are kept, one in its place
//! and the other as not decided on yet (`undecided`, or an alternative of its statement). Adding
//! a file nobody shares a past with is the same with a base that holds what the file is known to
//! have said before (`brought`): what is new is added, what is the same stays once, what differs
//! is kept twice. No statement and no source is ever lost.
//!
//! How a record is merged is derived from the lines that declare it (`merge_parts`), so that
//! no field can be forgotten. Things are known again by their ids. Merging tells what it
//! changed, so that the difference of two documents is what merging the one into the other
//! tells. What is absent: files, and words for any of it.

mod add;
mod brought;
mod change;
mod content;
mod decide;
mod kinds;
mod leaf;
mod merging;
mod moved;
mod needed;
mod ordered;
mod statement;
mod tally;
mod things;

pub use brought::{Brought, Mark, Recall};
pub use change::{Change, Spot, What};
pub use decide::{Choice, Open, Undecided};
pub use leaf::Leaf;
pub use merging::Merging;
pub use tally::Tally;

pub(super) use statement::{merge_stated, recall_stated};
pub(super) use things::{merge_set, recall_set};

use super::{Id, PersonaSet};

/// A value with parts that can be found by their names in the file.
pub trait Parts {
    /// The single value at a path of names ("portrait.alt"), to be read or put back; the empty
    /// path is the value itself.
    fn leaf(&mut self, path: &str) -> Option<&mut dyn Leaf>;

    /// The thing of that id, somewhere within.
    fn find(&mut self, _id: &Id) -> Option<&mut dyn Parts> {
        None
    }
}

/// A value that takes in what others made of it.
pub trait Merge: Parts + Clone + PartialEq {
    /// Takes in what `theirs` made of `base`; `at` knows where this is and hears what happens.
    fn merge(&mut self, base: &Self, theirs: &Self, at: &mut Merging);

    /// Puts into `base`, which is blank, as much of this as was said before.
    fn recall(&self, base: &mut Self, recall: &mut Recall);
}

/// Derives [`Parts`] and [`Merge`] of a record from the names of its fields. `[set]` stands
/// before a list of texts of which each is an item of its own. A statement hands in how its
/// text, evidence, author and sources are merged and known again, which belong together.
macro_rules! merge_parts {
    (
        $name:ident { $( $([$how:ident])? $field:ident )* }
        $( also $also:ident $known:ident { $( $leaf:ident )* } )?
    ) => {
        impl crate::model::merge::Parts for $name {
            fn leaf(&mut self, path: &str) -> Option<&mut dyn crate::model::merge::Leaf> {
                let (first, rest) = path.split_once('.').unwrap_or((path, ""));
                match first {
                    $( stringify!($field) => {
                        crate::model::merge::Parts::leaf(&mut self.$field, rest)
                    } )*
                    $( $( stringify!($leaf) => {
                        crate::model::merge::Parts::leaf(&mut self.$leaf, rest)
                    } )* )?
                    _ => None,
                }
            }

            fn find(&mut self, id: &crate::model::Id) -> Option<&mut dyn crate::model::merge::Parts> {
                let _ = id;
                $( if let Some(found) = crate::model::merge::Parts::find(&mut self.$field, id) {
                    return Some(found);
                } )*
                None
            }
        }

        impl crate::model::merge::Merge for $name {
            fn merge(&mut self, base: &Self, theirs: &Self, at: &mut crate::model::merge::Merging) {
                if self == theirs || theirs == base {
                    return;
                }
                let is_untouched = self == base && !at.adds();
                $( at.within(stringify!($field), |at| {
                    crate::model::merge::merge_parts!(
                        @field $([$how])? self.$field, base.$field, theirs.$field, at
                    );
                }); )*
                $( crate::model::merge::$also(self, base, theirs, at); )?
                // Whatever the rules for the parts: who changed nothing gets what the others made of
                // the common past.
                if is_untouched {
                    self.clone_from(theirs);
                }
            }

            fn recall(&self, base: &mut Self, recall: &mut crate::model::merge::Recall) {
                if self == base {
                    return;
                }
                $( recall.within(stringify!($field), |recall| {
                    crate::model::merge::merge_parts!(
                        @recall $([$how])? self.$field, base.$field, recall
                    );
                }); )*
                $( crate::model::merge::$known(self, base, recall); )?
            }
        }
    };
    (@field [set] $ours:expr, $base:expr, $theirs:expr, $at:ident) => {
        crate::model::merge::merge_set(&mut $ours, &$base, &$theirs, $at)
    };
    (@field $ours:expr, $base:expr, $theirs:expr, $at:ident) => {
        crate::model::merge::Merge::merge(&mut $ours, &$base, &$theirs, $at)
    };
    (@recall [set] $this:expr, $base:expr, $recall:ident) => {
        crate::model::merge::recall_set(&$this, &mut $base, $recall)
    };
    (@recall $this:expr, $base:expr, $recall:ident) => {
        crate::model::merge::Merge::recall(&$this, &mut $base, $recall)
    };
}

pub(super) use merge_parts;

/// What came of merging.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The document, with what is not decided on yet.
    pub set: PersonaSet,
    /// What the others brought, in reading order.
    pub changes: Vec<Change>,
}

impl Merged {
    /// What was brought, counted; `before` is the document as it was.
    #[must_use]
    pub fn tally(&self, before: &PersonaSet) -> Tally {
        Tally::of(before, self)
    }
}

/// Merges what two people made of one document. Things of all three are known by their ids,
/// which reading a file makes sure of.
#[must_use]
pub fn merge(base: &PersonaSet, ours: &PersonaSet, theirs: &PersonaSet) -> Merged {
    let author = add::only_author(theirs).unwrap_or_default();
    three_way(
        base.clone(),
        ours,
        theirs.clone(),
        Merging::new(author, ours),
    )
}

/// Adds what somebody wrote into a file of their own, without a common past but for what the file
/// was handed out with and what it has brought before. Settings of the document stay as they are;
/// statements nobody put a name to get `author`, or the only author of their own document.
#[must_use]
pub fn add(ours: &PersonaSet, theirs: &PersonaSet, author: &str) -> Merged {
    let author = add::only_author(theirs).unwrap_or_else(|| author.to_owned());
    let (mut base, mut recall) = (PersonaSet::default(), Recall::of(ours, theirs));
    add::settings(&base, theirs).recall(&mut base, &mut recall);
    let base = add::settings(ours, &base);
    let theirs = add::prepared(ours, theirs, &base, &author);
    let at = Merging::adding(author.clone(), ours);
    let mut merged = three_way(base, ours, theirs, at);
    merged.set.heard(&author, recall.news());
    merged
}

/// What changed from one document to another, in reading order.
#[must_use]
pub fn difference(old: &PersonaSet, new: &PersonaSet) -> Vec<Change> {
    merge(old, old, new).changes
}

fn three_way(
    mut base: PersonaSet,
    ours: &PersonaSet,
    mut theirs: PersonaSet,
    mut at: Merging,
) -> Merged {
    let mut set = ours.clone();
    let all = theirs.clone();
    moved::settle(&mut base, &mut set, &mut theirs, &mut at);
    set.merge(&base, &theirs, &mut at);
    needed::bring_back(&mut set, ours, &all);
    let (changes, undecided) = at.told();
    set.undecided.extend(undecided);
    Merged { set, changes }
}

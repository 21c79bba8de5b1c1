//! How the values are merged that are neither single, nor records, nor lists of things: own
//! sections, votes, pictures, and lists that have one line for a field or a colour.

use super::{Leaf, Merge, Merging, Parts, Recall};
use crate::model::custom::{CustomContent, CustomSection};
use crate::model::image::Images;
use crate::model::persona_set::{ColourMeaning, Question};
use crate::model::{Id, IdSource};
use std::collections::BTreeMap;
use std::mem::discriminant;

/// Visits what an own section holds, whatever kind it is of.
macro_rules! each_kind {
    ($content:expr, $inner:ident => $visit:expr) => {
        match $content {
            CustomContent::Prose($inner) => $visit,
            CustomContent::List($inner) => $visit,
            CustomContent::Facts($inner) => $visit,
            CustomContent::Rated($inner) => $visit,
            CustomContent::Poles($inner) => $visit,
            CustomContent::Table($inner) => $visit,
        }
    };
}

impl Parts for CustomContent {
    fn leaf(&mut self, path: &str) -> Option<&mut dyn Leaf> {
        each_kind!(self, inner => inner.leaf(path))
    }

    fn find(&mut self, id: &Id) -> Option<&mut dyn Parts> {
        each_kind!(self, inner => inner.find(id))
    }
}

impl Merge for CustomContent {
    fn merge(&mut self, base: &Self, theirs: &Self, at: &mut Merging) {
        use CustomContent as C;
        /// The base, where it is of the same kind.
        macro_rules! same {
            ($kind:ident $ours:ident $theirs:ident) => {
                match base {
                    C::$kind(base) => $ours.merge(base, $theirs, at),
                    _ => $ours.merge(&Default::default(), $theirs, at),
                }
            };
        }
        let is_untouched = self == base;
        match (&mut *self, theirs) {
            (C::Prose(ours), C::Prose(theirs)) => same!(Prose ours theirs),
            (C::List(ours), C::List(theirs)) => same!(List ours theirs),
            (C::Facts(ours), C::Facts(theirs)) => same!(Facts ours theirs),
            (C::Rated(ours), C::Rated(theirs)) => same!(Rated ours theirs),
            (C::Poles(ours), C::Poles(theirs)) => same!(Poles ours theirs),
            (C::Table(ours), C::Table(theirs)) => same!(Table ours theirs),
            // Where both sides made another kind of it, theirs is a section of its own by now.
            (mine, _) if is_untouched => {
                at.tell_changed(&kind(mine), &kind(theirs));
                mine.clone_from(theirs);
            }
            _ => {}
        }
    }

    fn recall(&self, base: &mut Self, recall: &mut Recall) {
        use CustomContent as C;
        macro_rules! recalled {
            ($kind:ident $inner:ident) => {{
                let mut known = Default::default();
                $inner.recall(&mut known, recall);
                C::$kind(known)
            }};
        }
        *base = match self {
            C::Prose(inner) => recalled!(Prose inner),
            C::List(inner) => recalled!(List inner),
            C::Facts(inner) => recalled!(Facts inner),
            C::Rated(inner) => recalled!(Rated inner),
            C::Poles(inner) => recalled!(Poles inner),
            C::Table(inner) => recalled!(Table inner),
        };
    }
}

/// What kind of content it is, as the file writes it.
fn kind(content: &CustomContent) -> String {
    let kind = match content {
        CustomContent::Prose(_) => "prose",
        CustomContent::List(_) => "list",
        CustomContent::Facts(_) => "facts",
        CustomContent::Rated(_) => "rated",
        CustomContent::Poles(_) => "poles",
        CustomContent::Table(_) => "table",
    };
    kind.to_owned()
}

/// Sections that both sides gave another kind of content stand one behind the other.
pub(super) fn side_by_side(
    ours: &[CustomSection],
    base: &[CustomSection],
    theirs: &[CustomSection],
) -> Vec<CustomSection> {
    let of = |list: &[CustomSection], id: &Id| -> CustomContent {
        let found = list.iter().find(|one| one.id == *id);
        found.map(|one| one.content.clone()).unwrap_or_default()
    };
    let fitted = |section: &CustomSection| {
        let Some(mine) = ours.iter().find(|one| one.id == section.id) else {
            return section.clone();
        };
        let before = of(base, &section.id);
        let is_other = discriminant(&mine.content) != discriminant(&section.content);
        if is_other && mine.content != before && section.content != before {
            // The same section gets the same new name whenever it is merged.
            let seed = section.id.as_str().bytes();
            let seed = seed.fold(1_u64, |seed, byte| seed << 7 ^ u64::from(byte) ^ seed >> 50);
            return section.copied(&mut IdSource::new(seed));
        }
        section.clone()
    };
    theirs.iter().map(fitted).collect()
}

impl Parts for BTreeMap<String, u16> {
    fn leaf(&mut self, _path: &str) -> Option<&mut dyn Leaf> {
        None
    }
}

/// Votes: each author's dots are one value. Where both sides count them otherwise, the one who
/// saw more of them is right.
impl Merge for BTreeMap<String, u16> {
    fn merge(&mut self, base: &Self, theirs: &Self, at: &mut Merging) {
        let old = self.clone();
        let dots = |votes: &Self, author: &String| votes.get(author).copied().unwrap_or_default();
        for author in base.keys().chain(theirs.keys()) {
            let (mine, before, other) =
                (dots(&old, author), dots(base, author), dots(theirs, author));
            let result = if mine == before {
                other
            } else if other == before {
                mine
            } else {
                mine.max(other)
            };
            if result == 0 && mine != 0 {
                self.remove(author);
            } else if result != mine {
                self.insert(author.clone(), result);
            }
        }
        if old != *self {
            at.tell_changed(&counted(&old), &counted(self));
        }
    }

    fn recall(&self, base: &mut Self, recall: &mut Recall) {
        for (author, &dots) in self {
            recall.within(author, |recall| {
                if recall.knows(&dots.to_string()) {
                    base.insert(author.clone(), dots);
                }
            });
        }
    }
}

fn counted(votes: &BTreeMap<String, u16>) -> String {
    let all = votes.iter();
    let all = all.map(|(author, dots)| format!("{author} {dots}").trim().to_owned());
    all.collect::<Vec<_>>().join(", ")
}

impl Parts for Images {
    fn leaf(&mut self, _path: &str) -> Option<&mut dyn Leaf> {
        None
    }
}

/// Pictures are named by their content: what has the same name is the same.
impl Merge for Images {
    fn merge(&mut self, base: &Self, theirs: &Self, _at: &mut Merging) {
        self.retain(|id, _| !base.contains_key(id) || theirs.contains_key(id));
        for (id, image) in theirs {
            if !base.contains_key(id) {
                self.entry(id.clone()).or_insert_with(|| image.clone());
            }
        }
    }

    fn recall(&self, base: &mut Self, recall: &mut Recall) {
        for (id, image) in self {
            if recall.knows(&id.0) {
                base.insert(id.clone(), image.clone());
            }
        }
    }
}

/// Lists with one line for each of something that has a name in the file.
macro_rules! keyed {
    ($( $type:ident by $key:ident, $text:ident; )+) => { $(
        impl Parts for Vec<$type> {
            fn leaf(&mut self, path: &str) -> Option<&mut dyn Leaf> {
                let line = self.iter_mut().find(|line| line.$key.key() == path)?;
                Some(&mut line.$text)
            }
        }

        impl Merge for Vec<$type> {
            fn merge(&mut self, base: &Self, theirs: &Self, at: &mut Merging) {
                if self == theirs || theirs == base {
                    return;
                }
                let is_untouched = self == base;
                let text = |list: &Self, key| -> String {
                    let line = list.iter().find(|line| line.$key == key);
                    line.map(|line| line.$text.clone()).unwrap_or_default()
                };
                for key in base.iter().chain(theirs).map(|line| line.$key) {
                    let mut mine = text(self, key);
                    at.within(key.key(), |at| {
                        mine.merge(&text(base, key), &text(theirs, key), at);
                    });
                    let line = self.iter_mut().find(|line| line.$key == key);
                    match line {
                        Some(line) => line.$text = mine,
                        None if mine.is_empty() => {}
                        None => self.push($type { $key: key, $text: mine }),
                    }
                }
                self.retain(|line| !line.$text.is_empty());
                if is_untouched {
                    self.clone_from(theirs);
                }
            }

            fn recall(&self, base: &mut Self, recall: &mut Recall) {
                for line in self {
                    recall.within(line.$key.key(), |recall| {
                        if recall.knows(&line.$text) {
                            base.push(line.clone());
                        }
                    });
                }
            }
        }
    )+ };
}

keyed! {
    Question by field, text;
    ColourMeaning by colour, meaning;
}

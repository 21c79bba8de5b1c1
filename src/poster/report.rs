//! How a poster came out: the body size found, what went on on a further page, which characters
//! no font has, how large each portrait stands, and what the fonts asked for came to. What is
//! absent: what is said about it, which is `findings`.

use super::fonts::FontSet;
use super::place;
use crate::model::Id;
use crate::model::design::Finish;
use crate::model::field::Field;
use typst::ecow::EcoVec;
use typst::foundations::{Content, Dict, Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

/// How a poster came out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FitReport {
    /// The size of the text, in points.
    pub body_pt: f64,
    /// The smallest size that can be read on this paper, in points.
    pub smallest_pt: f64,
    /// How far the sheet reaches beyond its bleed, for crop marks, in points.
    pub(super) slug_pt: f64,
    /// What went on on a further page, by persona and field.
    pub overflow: Vec<Overflow>,
    /// Characters no font has, shown as □.
    pub missing_glyphs: Vec<MissingGlyph>,
    /// The pictures of personas, one for each place where one is shown.
    pub portraits: Vec<Placed>,
    /// Font families of the brand that this machine does not have.
    pub absent_fonts: Vec<String>,
    /// Font families of the brand whose licence keeps them out of files.
    pub locked_fonts: Vec<String>,
    /// Whether it is made for a press: with bleed or crop marks.
    pub is_for_press: bool,
}

/// A field of which a part went on on a further page.
#[derive(Clone, Debug, PartialEq)]
pub struct Overflow {
    /// Whose it is.
    pub persona: Option<Id>,
    /// The field.
    pub field: Field,
    /// How many of its items went on.
    pub items: usize,
    /// How much height they take, in millimetres.
    pub height_mm: f64,
}

/// A character no font has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// Whose text it is, where that is somebody's.
    pub persona: Option<Id>,
    /// Where it stands, where that is a field.
    pub field: Option<Field>,
}

/// A portrait on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Whose it is.
    pub persona: Id,
    /// Pixels across and down of the whole picture.
    pub pixels: (f64, f64),
    /// Width and height of the whole picture as closely as its crop shows it, in millimetres.
    pub whole_mm: (f64, f64),
    /// How wide the part of it is that is seen, in millimetres.
    pub seen_mm: f64,
}

pub(super) const MM_PER_PT: f64 = 25.4 / 72.0;

impl FitReport {
    /// Reads what a template reported. `people` are the personas of the document, `fonts` and
    /// `missing_glyphs` what the poster was set with and without.
    pub(super) fn read(
        document: &PagedDocument,
        people: &[Id],
        finish: Finish,
        fonts: &FontSet,
        missing_glyphs: Vec<MissingGlyph>,
    ) -> Self {
        let mut report = Self {
            missing_glyphs,
            absent_fonts: fonts.absent.clone(),
            locked_fonts: fonts.locked.clone(),
            is_for_press: finish.bleed_tenths_mm > 0 || finish.marks,
            ..Self::default()
        };
        let portraits = metadata(document, "portrait");
        let placed = portraits.iter().filter_map(|value| placed(value, people));
        report.portraits.extend(placed);
        let Some(found) = metadata(document, "report").into_iter().next() else {
            return report;
        };
        report.body_pt = number(&found, "body");
        report.smallest_pt = number(&found, "smallest");
        report.slug_pt = number(&found, "slug");
        if let Ok(Value::Array(overflow)) = found.get("overflow") {
            let overflow = overflow.iter().filter_map(|one| overflow_of(one, people));
            report.overflow.extend(overflow);
        }
        report
    }
}

/// All elements that carry a label, in the order they were set.
pub(super) fn labelled(document: &PagedDocument, label: &str) -> EcoVec<Content> {
    let Some(label) = Label::new(PicoStr::intern(label)) else {
        return EcoVec::new();
    };
    document.introspector().query(&Selector::Label(label))
}

/// The values of all metadata elements that carry a label.
fn metadata(document: &PagedDocument, label: &str) -> Vec<Dict> {
    let all = labelled(document, label);
    let values = all.iter().filter_map(Content::to_packed::<MetadataElem>);
    let dictionaries = values.filter_map(|element| match &element.value {
        Value::Dict(dict) => Some(dict.clone()),
        _ => None,
    });
    dictionaries.collect()
}

fn overflow_of(value: &Value, people: &[Id]) -> Option<Overflow> {
    let Value::Dict(dict) = value else {
        return None;
    };
    let Ok(Value::Str(name)) = dict.get("at") else {
        return None;
    };
    let Ok(Value::Int(items)) = dict.get("items") else {
        return None;
    };
    // Where somebody lives has no field of its own; it is placed at the name, which never goes on.
    let place = place::read(name, people).filter(|place| place.field != Some(Field::Name))?;
    Some(Overflow {
        persona: place.persona,
        field: place.field?,
        items: usize::try_from(*items).ok()?,
        height_mm: number(dict, "height") * MM_PER_PT,
    })
}

fn placed(dict: &Dict, people: &[Id]) -> Option<Placed> {
    let Ok(Value::Int(position)) = dict.get("position") else {
        return None;
    };
    let persona = people.get(usize::try_from(*position).ok()?)?;
    Some(Placed {
        persona: persona.clone(),
        pixels: (number(dict, "across"), number(dict, "down")),
        whole_mm: (
            number(dict, "width") * MM_PER_PT,
            number(dict, "height") * MM_PER_PT,
        ),
        seen_mm: number(dict, "seen") * MM_PER_PT,
    })
}

/// A number of a dictionary; zero where there is none of that name.
pub(super) fn number(dict: &Dict, name: &str) -> f64 {
    match dict.get(name) {
        Ok(Value::Float(number)) => *number,
        #[expect(clippy::cast_precision_loss, reason = "sizes in points, far below 2⁵³")]
        Ok(Value::Int(number)) => *number as f64,
        _ => 0.0,
    }
}

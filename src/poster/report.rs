//! How a poster came out: the body size found, what went on on a further page, which characters
//! no font has, and where each field stands.

use crate::model::Id;
use crate::model::check::Finding;
use crate::model::field::Field;
use std::collections::BTreeMap;
use typst::ecow::EcoVec;
use typst::foundations::{Content, Label, Selector, Value};
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
    /// What went on on a further page, by field.
    pub overflow: Vec<Overflow>,
    /// Characters no font has, shown as □.
    pub missing_glyphs: Vec<MissingGlyph>,
}

/// A field of which a part went on on a further page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Overflow {
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
    /// Where it stands, where that is a field.
    pub field: Option<Field>,
}

pub(super) const MM_PER_PT: f64 = 25.4 / 72.0;

impl FitReport {
    /// Reads what a template reported.
    pub(super) fn read(document: &PagedDocument, missing_glyphs: Vec<MissingGlyph>) -> Self {
        let mut report = Self {
            missing_glyphs,
            ..Self::default()
        };
        let Some(Value::Dict(found)) = metadata(document, "report").into_iter().next() else {
            return report;
        };
        report.body_pt = number(found.get("body").ok());
        report.smallest_pt = number(found.get("smallest").ok());
        report.slug_pt = number(found.get("slug").ok());
        if let Ok(Value::Array(overflow)) = found.get("overflow") {
            report.overflow = overflow.iter().filter_map(overflow_of).collect();
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
fn metadata(document: &PagedDocument, label: &str) -> Vec<Value> {
    labelled(document, label)
        .iter()
        .filter_map(Content::to_packed::<MetadataElem>)
        .map(|element| element.value.clone())
        .collect()
}

fn overflow_of(value: &Value) -> Option<Overflow> {
    let Value::Dict(dict) = value else {
        return None;
    };
    let Ok(Value::Str(key)) = dict.get("field") else {
        return None;
    };
    let Ok(Value::Int(items)) = dict.get("items") else {
        return None;
    };
    Some(Overflow {
        field: Field::from_key(key)?,
        items: usize::try_from(*items).ok()?,
        height_mm: number(dict.get("height").ok()) * MM_PER_PT,
    })
}

pub(super) fn number(value: Option<&Value>) -> f64 {
    match value {
        Some(Value::Float(number)) => *number,
        #[expect(clippy::cast_precision_loss, reason = "sizes in points, far below 2⁵³")]
        Some(Value::Int(number)) => *number as f64,
        _ => 0.0,
    }
}

/// What to tell about how a persona's poster came out.
#[must_use]
pub fn findings(report: &FitReport, persona: &Id) -> Vec<Finding> {
    let overflow = report.overflow.iter().map(|over| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a height on paper, rounded up"
        )]
        let millimetres = over.height_mm.ceil() as usize;
        Finding::text_overflow(persona, over.field, over.items, millimetres)
    });
    let mut by_field: BTreeMap<Option<Field>, Vec<String>> = BTreeMap::new();
    for missing in &report.missing_glyphs {
        let code = format!("U+{:04X}", u32::from(missing.character));
        by_field.entry(missing.field).or_default().push(code);
    }
    let glyphs = by_field
        .into_iter()
        .map(|(field, codes)| Finding::glyph_missing(persona, field, codes.join(", ")));
    overflow.chain(glyphs).collect()
}

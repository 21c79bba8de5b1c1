//! A proof: one poster set, exported and read back, and everything that is true of all of them.

use super::told::{missing, told};
use super::{PRESS, Pdf};
use crate::inspect::squeeze;
use steckbrief::model::design::{Design, Finish, Paper, Subject};
use steckbrief::model::field::Group;
use steckbrief::model::{Persona, PersonaSet};
use steckbrief::poster::{Order, Poster, Standard};
use steckbrief::text::Words;

/// An order of a poster as it comes: in the document's language, with marks.
pub fn order<'a>(
    set: &'a PersonaSet,
    persona: &'a Persona,
    design: Design,
    paper: &str,
) -> Order<'a> {
    Order {
        set,
        persona: (design.subject() == Subject::Persona).then_some(persona),
        design,
        paper: paper.parse().unwrap(),
        orientation: None,
        language: set.language,
        accent: None,
        evidence_marks: true,
        participants: false,
        finish: Finish::default(),
    }
}

/// A poster and its file read back.
pub struct Proof<'a> {
    /// What was ordered.
    pub order: Order<'a>,
    /// The poster.
    pub poster: Poster,
    /// Its file, after PDF/UA-1.
    pub pdf: Pdf,
}

impl<'a> Proof<'a> {
    /// Sets, exports and reads back; the error says which of these went wrong.
    pub fn new(order: Order<'a>) -> Result<Self, String> {
        let poster = PRESS.set(&order).map_err(|error| error.to_string())?;
        let bytes = poster
            .pdf(Standard::Ua1)
            .map_err(|error| error.to_string())?;
        let pdf = Pdf::open(&bytes)?;
        Ok(Self { order, poster, pdf })
    }

    /// The same where nothing is expected to go wrong.
    pub fn of(order: Order<'a>) -> Self {
        Self::new(order).unwrap_or_else(|error| panic!("{}: {error}", called(&order)))
    }

    /// Every fault no poster may have, each with the poster it was found on.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = self.pdf.faults();
        faults.extend(self.pdf.texts_run_together());
        faults.extend(self.sheet_faults());
        faults.extend(self.size_faults());
        faults.extend(self.lost());
        faults.extend(self.heading_faults());
        let name = called(&self.order);
        faults
            .into_iter()
            .map(|fault| format!("{name}: {fault}"))
            .collect()
    }

    /// What the poster should say and does not.
    pub fn lost(&self) -> Vec<String> {
        let text = squeeze(&self.pdf.reading_text());
        let report = self.poster.report();
        let goes_on = self.pdf.pages.len() > 1;
        told(&self.order)
            .iter()
            .flat_map(|told| {
                let in_order = !(goes_on && told.field.group() == Group::Empathy);
                missing(told, &text, report, in_order)
            })
            .collect()
    }

    /// The whole text with blanks taken out.
    pub fn squeezed(&self) -> String {
        squeeze(&self.pdf.reading_text())
    }

    /// Title, language, number and size of pages, and whether the report agrees with them.
    fn sheet_faults(&self) -> Vec<String> {
        let Self { order, poster, pdf } = self;
        let mut faults = Vec::new();
        let mut expect = |holds: bool, fault: String| {
            if !holds {
                faults.push(fault);
            }
        };
        let (width, height) = order.size_mm();
        for page in &pdf.pages {
            let measures = (page.width_mm, page.height_mm);
            let is = |width: f64, height: f64| {
                (measures.0 - width).abs() < 0.01 && (measures.1 - height).abs() < 0.01
            };
            let turns = order.design == Design::Blank && order.orientation.is_none();
            expect(
                is(width, height) || turns && is(height, width),
                format!(
                    "page {} measures {measures:?} mm, not {width} × {height}",
                    page.number
                ),
            );
            expect(
                order.finish != Finish::default()
                    || page.media_mm == page.trim() && page.bleed_mm == page.trim(),
                format!("page {} is larger than its trim", page.number),
            );
        }
        let count = pdf.pages.len();
        expect(
            count == poster.page_count(),
            format!("{count} pages, another number was told"),
        );
        let language = pdf.facts.language.as_deref();
        expect(
            language == Some(order.language.tag()),
            format!("its language is {language:?}"),
        );
        let report = poster.report();
        if order.design.subject() == Subject::Persona {
            expect(
                (count > 1) != report.overflow.is_empty(),
                format!(
                    "{count} pages, but the overflow told is {:?}",
                    report.overflow
                ),
            );
        }
        expect(
            report.body_pt >= report.smallest_pt && report.smallest_pt >= self.least_pt() - 0.01,
            format!(
                "body {} pt, smallest {} pt",
                report.body_pt, report.smallest_pt
            ),
        );
        faults
    }

    /// Letters smaller than can be read on this paper, and text over the edge of its ground.
    fn size_faults(&self) -> Vec<String> {
        let least = self.least_pt();
        let pages = self.pdf.pages.iter();
        pages
            .flat_map(|page| {
                let mut faults = page.text_below(least);
                faults.extend(page.text_over_edges(0.9 * page.trim().area()));
                faults
            })
            .collect()
    }

    /// The smallest size that can be read: on a card that of the card.
    fn least_pt(&self) -> f64 {
        let (width, height) = self.order.size_mm();
        let piece = |width: f64, height: f64| {
            let paper = format!("{width}x{height}mm").parse();
            paper.map_or(6.0, legible_pt)
        };
        match self.order.design {
            Design::Cards => piece(width.min(105.0), height.min(148.0)),
            Design::Tents => piece(width.min(210.0), height.min(297.0) / 2.0),
            _ => legible_pt(self.order.paper),
        }
    }

    /// The one heading of the first level is the name, or on a sheet to fill in one a page.
    fn heading_faults(&self) -> Vec<String> {
        let rows = self.pdf.outline();
        let top: Vec<&str> = rows
            .iter()
            .filter(|row| row.tag == "H1")
            .map(|row| row.text.as_str())
            .collect();
        let Some(persona) = self.order.persona else {
            let count = match self.order.design.subject() {
                Subject::Nobody => 2,
                _ => self.order.shown().len(),
            };
            return (top.len() < count)
                .then(|| format!("headings of the first level: {top:?}"))
                .into_iter()
                .collect();
        };
        let unnamed = Words::new(self.order.language).unnamed(persona.kind);
        let name = if persona.name.trim().is_empty() {
            &unnamed
        } else {
            &persona.name
        };
        let expected = super::told::as_shown(name, self.poster.report());
        let is_met = matches!(top[..], [only] if squeeze(only) == expected);
        (!is_met)
            .then(|| format!("headings of the first level: {top:?}, not \"{name}\""))
            .into_iter()
            .collect()
    }
}

/// Everything wrong with one poster, or why there is none.
pub fn faults_of(order: &Order<'_>) -> Vec<String> {
    match Proof::new(*order) {
        Ok(proof) => proof.faults(),
        Err(error) => vec![format!("{}: {error}", called(order))],
    }
}

/// What a poster is called among faults.
pub fn called(order: &Order<'_>) -> String {
    let way = order.orientation.map_or("", |way| way.key());
    let name = order.persona.map_or("nobody", |persona| &persona.name);
    let (design, language) = (order.design.key(), order.language.tag());
    format!("{name} {design} {} {way} {language}", order.paper)
}

/// The smallest size that can be read at the distance of a paper: between the known ones on
/// straight lines, in whole and half points.
pub fn legible_pt(paper: Paper) -> f64 {
    const KNOWN: [(f64, f64); 6] = [
        (105.0, 6.0),
        (210.0, 8.0),
        (297.0, 9.0),
        (420.0, 12.0),
        (594.0, 16.0),
        (841.0, 22.0),
    ];
    let (width, height) = paper.size_mm(None);
    let side = width.min(height);
    let between = KNOWN.windows(2).find(|pair| side <= pair[1].0);
    let points = match between {
        None => 22.0 * side / 841.0,
        Some(_) if side <= 105.0 => 6.0,
        Some(pair) => {
            let share = (side - pair[0].0) / (pair[1].0 - pair[0].0);
            share.mul_add(pair[1].1 - pair[0].1, pair[0].1)
        }
    };
    (points * 2.0 + 0.01).floor() / 2.0
}

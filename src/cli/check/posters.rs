//! What the document tells of itself and what its usual posters show of it, put together.

use crate::cli::complaint::Complaint;
use crate::cli::console::Console;
use crate::cli::document::Document;
use crate::cli::plan::USUAL_DESIGNS;
use crate::model::check::{self, Detail, Finding};
use crate::model::design::{Design, Finish, Paper};
use crate::model::{Persona, PersonaSet};
use crate::poster::{self, Order, Press};
use crate::sheets::{SheetError, in_order};
use jiff::civil::Date;
use std::ops::ControlFlow;

/// All findings of a document on a paper, in reading order.
pub(super) fn findings(
    document: &Document,
    today: Date,
    paper: Paper,
    press: &Press,
    console: &Console,
) -> Vec<Finding> {
    let set = &document.set;
    let mut findings = check::check(set, Some(today));
    let orders: Vec<Order<'_>> = set
        .active()
        .flat_map(|persona| USUAL_DESIGNS.map(|design| order(set, persona, design, paper)))
        .collect();
    let work = |order: &Order<'_>| {
        let poster = press.set(order)?;
        Ok(poster::findings(poster.report()))
    };
    let mut done = 0;
    in_order(&orders, work, |_, result| {
        done += 1;
        console.count(done, orders.len());
        match result {
            Ok(Ok(shown)) => {
                for finding in shown {
                    add(&mut findings, finding);
                }
            }
            Ok(Err(source)) => console.complain(&Complaint::Sheet(SheetError::Press {
                path: document.path.clone(),
                source,
            })),
            Err(_) => console.complain(&Complaint::Sheet(SheetError::PressCrashed(
                document.path.clone(),
            ))),
        }
        ControlFlow::Continue(())
    });
    check::sort(&mut findings, set);
    check::set_aside(&mut findings, set);
    findings
}

/// Adds what a poster has shown. A field of which a part went on in several designs is one
/// finding, with the figures of the design it was worst in.
fn add(findings: &mut Vec<Finding>, shown: Finding) {
    let known = findings
        .iter_mut()
        .find(|known| (known.kind, &known.place) == (shown.kind, &shown.place));
    match known {
        None => findings.push(shown),
        Some(known) if extent(&shown) > extent(known) => *known = shown,
        Some(_) => {}
    }
}

/// How bad it is, by the figures in the order of the sentence: items before millimetres.
fn extent(finding: &Finding) -> Vec<i64> {
    let figures = finding.details.iter().map(|(_, detail)| match detail {
        Detail::Number(number) => *number,
        Detail::Text(text) => i64::try_from(text.len()).unwrap_or(i64::MAX),
        _ => 0,
    });
    figures.collect()
}

fn order<'a>(set: &'a PersonaSet, persona: &'a Persona, design: Design, paper: Paper) -> Order<'a> {
    Order {
        set,
        persona: Some(persona),
        design,
        paper,
        orientation: None,
        language: set.language,
        accent: None,
        evidence_marks: true,
        participants: false,
        finish: Finish::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Id;
    use crate::model::field::Field;

    #[test]
    fn of_several_designs_the_worst_is_kept() {
        let overflow = |field, items, mm| Finding::text_overflow(&Id::from("a"), field, items, mm);
        let mut findings = Vec::new();
        for (field, items, millimetres) in [
            (Field::Goals, 2, 30),
            (Field::Worries, 1, 9),
            (Field::Goals, 3, 20),
            (Field::Goals, 3, 10),
            (Field::Goals, 1, 90),
        ] {
            add(&mut findings, overflow(field, items, millimetres));
        }
        let expected = [
            overflow(Field::Goals, 3, 20),
            overflow(Field::Worries, 1, 9),
        ];
        assert_eq!(findings, expected);
    }
}

//! Faults of the structure tree: what PDF/UA asks of it and a machine can decide.

use super::structure::{Element, Kid};
use super::{Content, Pdf};
use std::collections::HashMap;

impl Pdf {
    /// Headings that skip a level, broken lists and tables, figures without a description,
    /// content that is neither tagged nor marked as decoration, tags without content.
    pub fn tag_faults(&self) -> Vec<String> {
        if self.structure.is_empty() {
            return vec!["nothing is tagged".to_owned()];
        }
        let mut faults = self.heading_faults();
        for root in &self.structure {
            root.visit(None, &mut |element, parent| {
                faults.extend(nesting(element, parent));
            });
            root.visit(None, &mut |element, _| {
                let needs_words = matches!(element.tag.as_str(), "Figure" | "Formula");
                if needs_words && element.alt.as_ref().is_none_or(|alt| alt.trim().is_empty()) {
                    faults.push(format!("a {} has no alternative description", element.tag));
                }
                if element.lang.as_ref().is_some_and(|lang| !is_language(lang)) {
                    faults.push(format!(
                        "<{}> names no known kind of language: {:?}",
                        element.tag, element.lang
                    ));
                }
            });
        }
        faults.extend(self.loose_content());
        faults
    }

    fn heading_faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut last = 0;
        for row in self.outline() {
            let Some(level) = row
                .tag
                .strip_prefix('H')
                .and_then(|level| level.parse::<u32>().ok())
            else {
                continue;
            };
            if level > last + 1 {
                faults.push(format!(
                    "heading \"{}\" is of level {level} after level {last}",
                    row.text
                ));
            }
            if row.text.is_empty() && row.alt.is_none() {
                faults.push(format!("a heading of level {level} is empty"));
            }
            last = level;
        }
        faults
    }

    /// Content that no element names, and elements that name content which is not there.
    fn loose_content(&self) -> Vec<String> {
        let mut named: HashMap<(usize, i32), usize> = HashMap::new();
        for root in &self.structure {
            root.visit(None, &mut |element, _| {
                for kid in &element.kids {
                    if let Kid::Content(page, number) = kid {
                        *named.entry((*page, *number)).or_default() += 1;
                    }
                }
            });
        }
        let is_loose = |page: usize, content: Content| match content {
            Content::Marked(number) => !named.contains_key(&(page, number)),
            Content::Artifact => false,
            Content::Loose => true,
        };
        let mut faults = Vec::new();
        for (index, page) in self.pages.iter().enumerate() {
            for line in &page.lines {
                if page
                    .glyphs_of(line)
                    .iter()
                    .any(|glyph| is_loose(index, glyph.content))
                {
                    faults.push(page.fault(line, "is neither tagged nor decoration"));
                }
            }
            let paints = page
                .paints
                .iter()
                .filter(|paint| is_loose(index, paint.content))
                .count();
            if paints > 0 {
                faults.push(format!(
                    "page {}: {paints} drawings are neither tagged nor decoration",
                    page.number
                ));
            }
        }
        let twice = named.iter().filter(|(_, times)| **times > 1).count();
        if twice > 0 {
            faults.push(format!("{twice} pieces of content are read twice"));
        }
        faults
    }
}

/// Whether an element lies where it may.
fn nesting(element: &Element, parent: Option<&Element>) -> Option<String> {
    let within = parent.map_or("", |parent| parent.tag.as_str());
    let allowed: &[&str] = match element.tag.as_str() {
        "LI" => &["L"],
        "Lbl" => &["LI", "TOCI", "Note", "BibEntry", "Form", "Caption"],
        "LBody" => &["LI"],
        "TR" => &["Table", "THead", "TBody", "TFoot"],
        "TH" | "TD" => &["TR"],
        "THead" | "TBody" | "TFoot" => &["Table"],
        "TOCI" => &["TOC"],
        _ => return holds(element),
    };
    if allowed.contains(&within) {
        return holds(element);
    }
    Some(format!("<{}> lies in <{within}>", element.tag))
}

/// Whether an element holds what it must and nothing else.
fn holds(element: &Element) -> Option<String> {
    let allowed: &[&str] = match element.tag.as_str() {
        "L" => &["LI", "L", "Caption"],
        "LI" => &["Lbl", "LBody"],
        "Table" => &["TR", "THead", "TBody", "TFoot", "Caption"],
        "THead" | "TBody" | "TFoot" => &["TR"],
        "TR" => &["TH", "TD"],
        _ => return None,
    };
    let stranger = element
        .elements()
        .find(|kid| !allowed.contains(&kid.tag.as_str()));
    if let Some(stranger) = stranger {
        return Some(format!("<{}> holds <{}>", element.tag, stranger.tag));
    }
    let is_bare = element
        .kids
        .iter()
        .any(|kid| matches!(kid, Kid::Content(..)));
    let is_empty = element.elements().next().is_none();
    (is_bare || is_empty).then(|| {
        format!(
            "<{}> holds {}",
            element.tag,
            if is_bare {
                "text of its own"
            } else {
                "nothing"
            }
        )
    })
}

/// Whether a text has the shape of a language tag: letters, then parts of letters and digits.
pub(super) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().is_some_and(|part| {
        (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
    });
    first
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

//! Which posters and texts an export makes of a document, in which order, under which names. The
//! command line and the window ask here, so that the same choice gives the same files.
//!
//! What is absent: how personas were chosen, and whether anything of it can be written.

use super::{Job, Names, Text, stem, text_stem};
use crate::model::design::Subject;
use crate::model::export::{Export, FileFormat, TextFormat};
use crate::model::{Id, Persona, PersonaSet};
use crate::poster::Order;
use std::borrow::Cow;
use std::ffi::OsStr;

/// A document as an export shows it.
pub struct Shown<'a> {
    whole: &'a PersonaSet,
    /// Without the sections that are left out.
    set: Cow<'a, PersonaSet>,
    /// With the personas that are wanted alone, none of them archived: what is shown of everybody.
    together: Cow<'a, PersonaSet>,
    wanted: Vec<Id>,
}

/// One text to write.
pub struct TextJob<'a> {
    /// The document.
    pub set: &'a PersonaSet,
    /// What is written of it.
    pub text: Text<'a>,
    /// The name of its file, without the end.
    pub stem: String,
}

impl<'a> Shown<'a> {
    /// The document of an export with these personas.
    #[must_use]
    pub fn new(whole: &'a PersonaSet, wanted: Vec<Id>, export: &Export) -> Self {
        let set = export
            .shortened(whole)
            .map_or(Cow::Borrowed(whole), Cow::Owned);
        let is_wanted = |persona: &Persona| wanted.contains(&persona.id);
        let is_everybody = set
            .personas
            .iter()
            .all(|persona| is_wanted(persona) != persona.archived);
        let together = if is_everybody {
            set.clone()
        } else {
            Cow::Owned(set.narrowed(is_wanted))
        };
        Self {
            whole,
            set,
            together,
            wanted,
        }
    }

    /// The personas that are wanted, in the order of the document.
    fn personas(&self) -> impl Iterator<Item = &Persona> {
        let all = self.set.personas.iter();
        all.filter(|persona| self.wanted.contains(&persona.id))
    }

    /// The posters of the document: those of each persona, then those of everybody, then those of
    /// nobody, of which one is enough. `file` is the name of the document's own file; `made` is
    /// what posters are called in place of their design.
    pub fn posters(
        &self,
        export: &Export,
        file: &OsStr,
        made: Option<&str>,
        names: &mut Names,
    ) -> Vec<Job<'_>> {
        if export.sheet_formats().next().is_none() {
            return Vec::new();
        }
        let of = |subject| {
            let designs = export.designs.iter().copied();
            designs.filter(move |design| design.subject() == subject)
        };
        let of_each = self.personas().flat_map(|persona| {
            of(Subject::Persona).map(move |design| (&*self.set, Some(persona), design))
        });
        let has_personas = !self.wanted.is_empty();
        let of_all = of(Subject::Everybody)
            .filter(|_| has_personas)
            .map(|design| (&*self.together, None, design));
        let of_nobody = of(Subject::Nobody).map(|design| (&*self.set, None, design));
        let all = of_each.chain(of_all).chain(of_nobody);
        let tiles = export.tiling.map(|tiling| tiling.sheet.key());
        all.map(|(set, persona, design)| {
            let order = Order {
                set,
                persona,
                design,
                paper: export.paper_of(design),
                orientation: export.orientation,
                language: export.language.unwrap_or(set.language),
                accent: export.accent,
                evidence_marks: export.evidence_marks,
                participants: export.participants,
                finish: export.finish(),
            };
            let tiles = tiles.map(|sheet| format!("tiles-{sheet}"));
            let stem = stem(&order, file, made, tiles, names);
            Job { order, stem }
        })
        .collect()
    }

    /// The texts of the document in a format; none where it is one of posters.
    pub fn texts(&self, format: FileFormat, file: &OsStr, names: &mut Names) -> Vec<TextJob<'_>> {
        let FileFormat::Text(format) = format else {
            return Vec::new();
        };
        let mut job = |set, persona, text| TextJob {
            set,
            text,
            stem: text_stem(set, persona, file, names),
        };
        match format {
            TextFormat::Markdown => self
                .personas()
                .map(|persona| job(&self.set, Some(persona), Text::Markdown(persona)))
                .collect(),
            TextFormat::Csv => vec![job(&self.together, None, Text::Csv)],
            TextFormat::Json => vec![job(self.whole, None, Text::Json)],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::design::{Design, Format};
    use crate::model::field::Group;

    fn set() -> PersonaSet {
        let persona = |name: &str, archived| Persona {
            id: Id::from(name),
            name: name.to_owned(),
            archived,
            ..Persona::default()
        };
        PersonaSet {
            title: "T".to_owned(),
            personas: vec![
                persona("Ada", false),
                persona("Bo", false),
                persona("Cy", true),
            ],
            ..PersonaSet::default()
        }
    }

    fn check(export: &Export, wanted: &[&str], expected: &[&str]) {
        let set = set();
        let wanted = wanted.iter().map(|&id| Id::from(id)).collect();
        let shown = Shown::new(&set, wanted, export);
        let file = OsStr::new("file");
        let posters = shown.posters(export, file, None, &mut Names::default());
        let mut stems: Vec<String> = posters.into_iter().map(|job| job.stem).collect();
        for &format in &export.formats {
            let texts = shown.texts(format, file, &mut Names::default());
            stems.extend(texts.into_iter().map(|job| job.stem));
        }
        assert_eq!(stems, expected);
    }

    #[test]
    fn each_persona_then_everybody_then_nobody() {
        let mut export = Export {
            designs: vec![Design::Blank, Design::Cards, Design::Profile],
            ..Export::default()
        };
        check(
            &export,
            &["Ada", "Cy"],
            &[
                "t-ada-profile-a3",
                "t-cy-profile-a3",
                "t-cards-a4",
                "t-blank-a3",
            ],
        );
        check(&export, &[], &["t-blank-a3"]);
        export.formats = FileFormat::ALL[3..].to_vec();
        check(&export, &["Bo"], &["t-bo", "t", "t"]);
    }

    #[test]
    fn everybody_is_those_who_are_wanted() {
        let export = Export {
            designs: vec![Design::Cards],
            left_out: vec![Group::Needs],
            ..Export::default()
        };
        let set = set();
        let shown = Shown::new(&set, vec![Id::from("Cy")], &export);
        let names = &mut Names::default();
        let jobs = shown.posters(&export, OsStr::new("f"), None, names);
        let order = &jobs[0].order;
        let names: Vec<&str> = order.shown().iter().map(|one| &*one.name).collect();
        assert_eq!(names, ["Cy"]);
        assert!(
            !order
                .set
                .sections
                .shown()
                .any(|group| group == Group::Needs)
        );
        assert!(export.makes(Format::Pdf));
    }
}

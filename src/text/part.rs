//! The values of a document in words: what each is called, and what is written there as a reader
//! would. For findings and differences, which may be about any value there is.

use super::sentence::excerpt;
use super::words::Words;
use crate::model::Language;
use crate::model::check::{Detail, Finding};
use crate::model::design::{Design, Orientation};
use crate::model::empathy::{Aspect, NoteColour};
use crate::model::field::{Field, Group};
use crate::model::merge::Spot;
use crate::model::persona::{DataBasis, PersonaKind, PersonaRole, Status};
use crate::model::persona_set::Market;
use crate::model::portrait::Origin;
use crate::model::source::{RespondentType, SourceKind};
use crate::model::statement::{BuyingRole, Evidence, Frequency, PolePair, PurposeKind};

/// The last name of a value in the file, and the id of the words for it.
const PARTS: [(&str, &str); 92] = [
    ("accent", "brand-accent"),
    ("acknowledged", "diff-part-acknowledged"),
    ("alt", "ui-alt"),
    ("alternatives", "diff-part-alternatives"),
    ("archived", "diff-part-archived"),
    ("aspect", "board-aspect"),
    ("author", "board-author"),
    ("authors", "document-authors"),
    ("bleed_tenths_mm", "diff-part-bleed"),
    ("body_font", "brand-body-font"),
    ("category", "ui-category"),
    ("cluster", "board-cluster"),
    ("colour", "board-colour"),
    ("columns", "diff-part-columns"),
    ("consent", "source-consent"),
    ("content", "diff-part-content"),
    ("credit", "ui-credit"),
    ("customer_value", "segment-value"),
    ("data_basis", "ui-data-basis"),
    ("date", "source-date"),
    ("description", "segment-description"),
    ("design", "ui-design"),
    ("evidence", "ui-evidence"),
    ("fieldwork", "document-fieldwork"),
    ("figure", "ui-crop-figure"),
    ("from_note", "diff-part-note"),
    ("head", "ui-crop-head"),
    ("heading_font", "brand-heading-font"),
    ("hidden_fields", "diff-part-hidden-fields"),
    ("hidden_groups", "diff-part-hidden-groups"),
    ("image", "diff-part-picture"),
    ("inbox", "document-inbox"),
    ("initials", "ui-initials"),
    ("kind", "ui-kind"),
    ("label", "ui-fact-label"),
    ("language", "document-language"),
    ("left", "ui-pole-left"),
    ("licence", "ui-licence"),
    ("licence_end", "ui-licence-end"),
    ("link", "source-link"),
    ("locations", "ui-locations"),
    ("logo", "diff-part-logo"),
    ("logo_alt", "brand-logo-alt"),
    ("market", "document-market"),
    ("marks", "diff-part-marks"),
    ("measure", "ui-measure"),
    ("name", "segment-name"),
    ("net_promoter_score", "segment-score"),
    ("note_colours", "diff-part-note-colours"),
    ("objective", "document-objective"),
    ("offering", "document-offering"),
    ("order", "diff-part-order"),
    ("organisation", "document-organisation"),
    ("orientation", "diff-part-orientation"),
    ("origin", "ui-origin"),
    ("pair", "diff-part-pair"),
    ("panel", "ui-crop-panel"),
    ("paper", "ui-paper"),
    ("penetration", "segment-penetration"),
    ("personas", "ui-personas"),
    ("photos", "diff-part-photos"),
    ("place", "source-place"),
    ("priority", "ui-priority"),
    ("pseudonym", "source-pseudonym"),
    ("questions", "diff-part-questions"),
    ("rating", "ui-how-often"),
    ("recording", "source-recording"),
    ("remark", "ui-remark"),
    ("remarks", "diff-part-remarks"),
    ("respondent", "source-respondent"),
    ("respondent_type", "source-asked"),
    ("review_on", "document-review"),
    ("right", "ui-pole-right"),
    ("role", "ui-role"),
    ("roles", "diff-part-roles"),
    ("rows", "diff-part-rows"),
    ("sample", "document-sample"),
    ("second", "brand-second"),
    ("segment", "ui-segment"),
    ("segments", "document-segments"),
    ("share", "segment-share"),
    ("size", "segment-size"),
    ("sources", "board-sources"),
    ("status", "ui-status"),
    ("text", "diff-part-text"),
    ("time_mark", "source-time-mark"),
    ("title", "document-title"),
    ("value", "diff-part-value"),
    ("version", "document-version"),
    ("votes", "board-votes"),
    ("worth_to_company", "ui-worth-company"),
    ("worth_to_customer", "ui-worth-customer"),
];

impl Words {
    /// What people call the value at a spot: the field, and which part of it where that is not
    /// what it says.
    #[must_use]
    pub fn spot(&self, spot: &Spot) -> String {
        let value = spot.value();
        let part = match value {
            // What a field or an item says needs no further name.
            "" | "text" if !spot.item.is_empty() || spot.field().is_some() => None,
            _ => self.part(value, &spot.path),
        };
        let field = spot.field().map(|(field, _)| self.label(field));
        let list = || self.part(spot.path.rsplit('.').next().unwrap_or_default(), &spot.path);
        let whole = field.or_else(|| list().filter(|list| part.as_ref() != Some(list)));
        let both: Vec<String> = whole.into_iter().chain(part).collect();
        both.join(", ")
    }

    /// What people call the value a finding asks about, where its place does not say so already.
    #[must_use]
    pub fn asked(&self, finding: &Finding) -> Option<String> {
        let Some((_, Detail::Value { part, .. })) = finding.details.first() else {
            return None;
        };
        let name = part.rsplit('.').next().filter(|name| !name.is_empty())?;
        let is_said = name == "text"
            || finding
                .place
                .field
                .is_some_and(|field| field.path() == part);
        self.part(name, part).filter(|_| !is_said)
    }

    /// What people call a value by its last name in the file.
    fn part(&self, name: &str, path: &str) -> Option<String> {
        // The guiding question of a field, the meaning of a colour.
        let (above, _) = path.split_once('.').unwrap_or((path, ""));
        let of = |label: String| Some(format!("{}: {label}", self.part(above, above)?));
        match above {
            "questions" => return of(self.label(Field::from_key(name)?)),
            "note_colours" if name != above => return of(self.label(NoteColour::from_key(name)?)),
            _ => {}
        }
        let known = PARTS.iter().find(|(part, _)| *part == name);
        known.map(|(_, id)| self.say(id))
    }

    /// A value that the file writes, as the reader's language does: a choice by its label, a day
    /// as a day, a text in the language's quotation marks.
    #[must_use]
    pub fn quoted(&self, path: &str, written: &str) -> String {
        let name = path.rsplit('.').next().unwrap_or_default();
        if written.trim().is_empty() {
            return self.say("diff-nothing");
        }
        let words = |label: Option<String>| label.unwrap_or_else(|| written.to_owned());
        match name {
            "evidence" => {
                let mut all = Evidence::ALL.into_iter();
                words(
                    all.find(|one| one.key() == written)
                        .map(|one| self.label(one)),
                )
            }
            "kind" => words(
                PersonaKind::from_key(written)
                    .map(|one| self.label(one))
                    .or_else(|| SourceKind::from_key(written).map(|one| self.label(one)))
                    .or_else(|| PurposeKind::from_key(written).map(|one| self.label(one))),
            ),
            "role" => words(PersonaRole::from_key(written).map(|one| self.label(one))),
            "status" => words(Status::from_key(written).map(|one| self.label(one))),
            "data_basis" => words(DataBasis::from_key(written).map(|one| self.label(one))),
            "market" => words(Market::from_key(written).map(|one| self.label(one))),
            "origin" => words(Origin::from_key(written).map(|one| self.label(one))),
            "respondent_type" => {
                words(RespondentType::from_key(written).map(|one| self.label(one)))
            }
            "rating" => words(Frequency::from_key(written).map(|one| self.label(one))),
            "aspect" => words(Aspect::from_key(written).map(|one| self.label(one))),
            "pair" => words(PolePair::from_key(written).map(|one| self.label(one))),
            "design" => words(Design::from_key(written).map(|one| self.label(one))),
            "orientation" => words(Orientation::from_key(written).map(|one| self.label(one))),
            "colour" => words(NoteColour::from_key(written).map(|one| self.label(one))),
            "language" => words(Language::from_tag(written).map(|one| self.label(one))),
            "roles" => self.each(written, |key| {
                BuyingRole::from_key(key).map(|one| self.label(one))
            }),
            "order" | "hidden_groups" => self.each(written, |key| {
                Group::from_key(key).map(|one| self.label(one))
            }),
            "hidden_fields" => self.each(written, |key| {
                Field::from_key(key).map(|one| self.label(one))
            }),
            "archived" | "marks" => self.say(if written == "true" {
                "diff-yes"
            } else {
                "diff-no"
            }),
            "date" | "review_on" | "licence_end" => {
                words(written.parse().ok().map(|day| self.date(day)))
            }
            "priority" | "value" | "votes" | "worth_to_customer" | "worth_to_company"
            | "accent" | "second" | "paper" | "bleed_tenths_mm" | "head" | "panel" | "figure" => {
                written.to_owned()
            }
            "image" | "logo" | "photos" => self.say("diff-a-picture"),
            _ => self.quote(&excerpt(written)),
        }
    }

    /// A value with whose it is, where somebody said so.
    #[must_use]
    pub fn said_by(&self, value: &str, author: &str) -> String {
        if author.trim().is_empty() {
            return value.to_owned();
        }
        let args = [("value", value.into()), ("author", excerpt(author).into())];
        self.say_with("diff-by", &args)
    }

    /// The lines of a list, each as it is called.
    fn each(&self, written: &str, label: impl Fn(&str) -> Option<String>) -> String {
        let all = written
            .lines()
            .map(|key| label(key).unwrap_or_else(|| key.to_owned()));
        self.list(&all.collect::<Vec<_>>())
    }
}

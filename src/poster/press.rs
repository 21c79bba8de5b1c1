//! The press: templates and fonts, made once; every order becomes a poster.

use super::data::{Dictionary, Setting, dictionary};
use super::fonts::{FontSet, Fonts};
use super::output::{Imprint, Poster};
use super::report::{FitReport, MissingGlyph};
use super::templates::Templates;
use super::world::{Given, SheetWorld, file_id};
use crate::model::brand::Colour;
use crate::model::design::{Design, Finish, Orientation, Paper, Subject};
use crate::model::field::Group;
use crate::model::image::{Image, ImageKind};
use crate::model::{Language, Persona, PersonaSet};
use crate::text::Words;
use serde_json::Value;
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use typst::diag::SourceDiagnostic;
use typst::foundations::Bytes;
use typst::syntax::FileId;
use typst::visualize::{ExchangeFormat, RasterImage};
use typst_layout::PagedDocument;

/// What a template calls the logo.
pub(super) const LOGO_FILE: &str = "/logo";
const SHEET_FILE: &str = "/sheet.json";
const DATA_FILE: &str = "/data.json";

/// Setting type recurses deeper than the usual stack of a thread allows.
const STACK_BYTES: usize = 16 * 1024 * 1024;

/// Results of the type setter that were not used for so many posters are forgotten.
const KEPT_FOR: usize = 4;

/// What to set.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// The document.
    pub set: &'a PersonaSet,
    /// Whose poster, of a design that is of one persona. One of everybody shows all that are not
    /// archived.
    pub persona: Option<&'a Persona>,
    /// What it shows.
    pub design: Design,
    /// On which paper.
    pub paper: Paper,
    /// How it lies; nothing for the design's own way, or as a size of the user's own was written.
    pub orientation: Option<Orientation>,
    /// The language of the poster's own words.
    pub language: Language,
    /// In place of the document's leading colour.
    pub accent: Option<Colour>,
    /// Whether the marks of evidence are shown.
    pub evidence_marks: bool,
    /// Whether it says who took part.
    pub participants: bool,
    /// What the printer wants of the sheet.
    pub finish: Finish,
}

impl<'a> Order<'a> {
    /// Width and height of the sheet at its trim, in millimetres.
    #[must_use]
    pub fn size_mm(&self) -> (f64, f64) {
        self.design.size_mm(self.paper, self.orientation)
    }

    /// Everybody it shows.
    #[must_use]
    pub fn shown(&self) -> Vec<&'a Persona> {
        match self.design.subject() {
            Subject::Persona => self.persona.into_iter().collect(),
            Subject::Everybody => self.set.active().collect(),
            Subject::Nobody => Vec::new(),
        }
    }

    /// The same, each with an order of their own.
    pub(super) fn people(&self) -> Vec<(Self, &'a Persona)> {
        let of = |persona| {
            let order = Self {
                persona: Some(persona),
                ..*self
            };
            (order, persona)
        };
        self.shown().into_iter().map(of).collect()
    }

    /// Where in the document the persona stands.
    pub(super) fn position(&self) -> usize {
        let mut all = self.set.personas.iter();
        let is_shown = |one: &Persona| {
            self.persona
                .is_some_and(|persona| std::ptr::eq(one, persona))
        };
        all.position(is_shown).unwrap_or_default()
    }

    /// What a template calls the picture of the persona: a name of its own for everybody.
    pub(super) fn portrait_file(&self) -> String {
        format!("/portrait-{}", self.position())
    }

    /// The logo of the document, where there is one that can be shown.
    pub(super) fn logo(&self) -> Option<&'a Image> {
        let image = self.set.images.get(&self.set.brand.logo)?;
        is_readable(image).then_some(image)
    }

    /// The picture shown of the persona, where there is one and the document shows it.
    pub(super) fn portrait(&self) -> Option<&'a Image> {
        let shown = self
            .set
            .sections
            .shown()
            .any(|group| group == Group::Portrait);
        let image = &self.persona?.portrait.image;
        let image = self.set.images.get(image).filter(|_| shown)?;
        is_readable(image).then_some(image)
    }
}

/// Why there is no poster.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// A poster of somebody was ordered without saying whose.
    #[error("a {} poster needs a persona", design.key())]
    NoPersona {
        /// What was to be set.
        design: Design,
    },
    /// The type setter gave up.
    #[error("the poster could not be set: {reason}")]
    Unset {
        /// What it says.
        reason: String,
    },
    /// PDF/A wants a date, and the document has none.
    #[error("an archive file needs the date of the document")]
    NoDate,
    /// Margin and overlap leave nothing of a sheet for the poster.
    #[error("margin and overlap leave no room on a sheet")]
    NoRoom,
    /// More pixels than a picture may have.
    #[error("{megapixels} megapixels are more than a picture may have")]
    TooManyPixels {
        /// How many millions.
        megapixels: u64,
    },
    /// The picture could not be encoded.
    #[error("the picture could not be encoded")]
    Encoding(#[from] png::EncodingError),
}

/// Fonts and templates, made once, shared by threads.
pub struct Press {
    pub(super) fonts: Fonts,
    pub(super) templates: Templates,
}

/// Everything a template works with, and what its poster says of itself.
pub(super) struct Material {
    pub(super) files: HashMap<FileId, Bytes>,
    pub(super) fonts: FontSet,
    pub(super) missing: Vec<MissingGlyph>,
    pub(super) imprint: Imprint,
}

impl Default for Press {
    fn default() -> Self {
        Self::new()
    }
}

impl Press {
    /// A press with the bundled fonts and templates; the system's fonts are read when a
    /// document first needs them.
    #[must_use]
    pub fn new() -> Self {
        Self {
            fonts: Fonts::new(),
            templates: Templates::new(),
        }
    }

    /// Parses what these designs need, so that their first poster waits for less. Meant for a
    /// thread beside the one that reads the document.
    pub fn warm(&self, designs: &[Design]) {
        for design in designs {
            self.templates.parse(design.key());
        }
    }

    /// Sets a poster.
    pub fn set(&self, order: &Order<'_>) -> Result<Poster, PressError> {
        if order.persona.is_none() && order.design.subject() == Subject::Persona {
            return Err(PressError::NoPersona {
                design: order.design,
            });
        }
        deeply(|| self.set_here(order))
    }

    /// What the template of an order reads, as JSON by the names of its files: to work on a
    /// template with nothing but Typst, and to compare with.
    #[must_use]
    pub fn dictionary(&self, order: &Order<'_>) -> [(&'static str, String); 2] {
        let (data, ..) = self.prepared(order, &Words::new(order.language));
        [
            (SHEET_FILE, data.sheet.to_string()),
            (DATA_FILE, data.said.to_string()),
        ]
    }

    fn set_here(&self, order: &Order<'_>) -> Result<Poster, PressError> {
        let Material {
            files,
            fonts,
            missing,
            imprint,
        } = self.material(order);
        let main =
            file_id(&format!("/{}.typ", order.design.key())).ok_or_else(|| PressError::Unset {
                reason: "no such template".to_owned(),
            })?;
        let world = SheetWorld {
            main,
            files: Given {
                templates: &self.templates,
                files,
            },
            fonts: fonts.clone(),
        };
        let compiled = typst::compile::<PagedDocument>(&world).output;
        typst::comemo::evict(KEPT_FOR);
        let document = compiled.map_err(|errors| PressError::Unset {
            reason: told(&errors),
        })?;
        let report = FitReport::read(&document, &imprint.people, order.finish, &fonts, missing);
        Ok(Poster::new(document, report, imprint))
    }

    /// What an order brings to its template.
    pub(super) fn material(&self, order: &Order<'_>) -> Material {
        let words = Words::new(order.language);
        let (Dictionary { sheet, said }, fonts, missing) = self.prepared(order, &words);
        let mut files = HashMap::new();
        let mut add = |path: &str, bytes: Bytes| {
            if let Some(id) = file_id(path) {
                files.insert(id, bytes);
            }
        };
        add(SHEET_FILE, Bytes::from_string(sheet.to_string()));
        add(DATA_FILE, Bytes::from_string(said.to_string()));
        for (order, _) in order.people() {
            if let Some(image) = order.portrait() {
                let bytes = Bytes::new(SharedBytes(image.data.clone()));
                add(&order.portrait_file(), bytes);
            }
        }
        if let Some(image) = order.logo() {
            add(LOGO_FILE, Bytes::new(SharedBytes(image.data.clone())));
        }
        let people = order.set.personas.iter().map(|one| one.id.clone());
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let design = words.label(order.design);
        let description = words.say_with(
            "poster-description",
            &[
                ("design", design.into()),
                ("name", text(&said["head"]["name"]["t"]).into()),
                ("archetype", text(&said["head"]["archetype"]["t"]).into()),
            ],
        );
        Material {
            files,
            fonts,
            missing,
            imprint: Imprint {
                title: text(&said["title"]),
                description,
                date: order.set.date,
                people: people.collect(),
                are_pictures_whole: order.finish.in_pictures,
            },
        }
    }

    /// The dictionary of an order, the fonts it needs, and what no font has. The dictionary is
    /// made with the bundled fonts first; only where they lack something does the system help.
    fn prepared(
        &self,
        order: &Order<'_>,
        words: &Words,
    ) -> (Dictionary, FontSet, Vec<MissingGlyph>) {
        let brand = &order.set.brand;
        let wanted = [brand.heading_font.as_str(), brand.body_font.as_str()];
        let fonts = self.fonts.for_texts(std::iter::empty(), &wanted);
        let setting = Setting::new(&fonts);
        let data = dictionary(order, words, &setting);
        let missing = setting.into_missing();
        if missing.is_empty() {
            return (data, fonts, missing);
        }
        let lacking: String = missing.iter().map(|glyph| glyph.character).collect();
        let fonts = self
            .fonts
            .for_texts(std::iter::once(lacking.as_str()), &wanted);
        let setting = Setting::new(&fonts);
        let data = dictionary(order, words, &setting);
        let missing = setting.into_missing();
        (data, fonts, missing)
    }
}

/// Whether the type setter can read a picture; what it cannot read is shown as initials. It
/// remembers the answer with the pixels, so that asking costs nothing twice.
#[must_use]
pub fn is_readable(image: &Image) -> bool {
    let format = match image.kind {
        ImageKind::Png => ExchangeFormat::Png,
        ImageKind::Jpeg => ExchangeFormat::Jpg,
    };
    RasterImage::plain(Bytes::new(SharedBytes(image.data.clone())), format).is_ok()
}

/// The bytes of a document's picture, shared with it.
struct SharedBytes(std::sync::Arc<[u8]>);

impl AsRef<[u8]> for SharedBytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// Works on a thread of its own, with the stack that type setting needs; a panic of the type
/// setter becomes an error.
pub(super) fn deeply<T: Send>(
    work: impl FnOnce() -> Result<T, PressError> + Send,
) -> Result<T, PressError> {
    let gave_up = |reason: &str| PressError::Unset {
        reason: reason.to_owned(),
    };
    std::thread::scope(|scope| {
        std::thread::Builder::new()
            .stack_size(STACK_BYTES)
            .spawn_scoped(scope, || catch_unwind(AssertUnwindSafe(work)))
            .map_err(|error| gave_up(&error.to_string()))?
            .join()
            .and_then(|done| done)
            .unwrap_or_else(|_| Err(gave_up("the type setter panicked")))
    })
}

/// What the type setter complains about.
pub(super) fn told(errors: &[SourceDiagnostic]) -> String {
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    messages.join("; ")
}

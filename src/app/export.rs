//! Posters as files: made on threads of their own while the window goes on, counted as they
//! come, and broken off when that is asked for.

use super::asking::Wanted;
use super::desktop::App;
use super::weighing::{Found, Picture, Question, Weighing};
use super::worker::Task;
use crate::complaint;
use crate::model::design::Design;
use crate::model::export::Export as Choice;
use crate::model::{Id, PersonaSet};
use crate::poster::Press;
use crate::sheets::{Guard, Made, Maker, Names, Out, SheetError, Shown, Way, in_order};
use crate::storage::LastExport;
use crate::storage::completion::expanded;
use crate::text::Words;
use crate::ui::{self, ExportForm, ExportStage, ExportWish, Proof};
use egui::{ColorImage, Context, TextureFilter, TextureOptions, Ui};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;

/// What is told of an export under way.
enum News {
    /// So many things will be made.
    Begun(usize),
    /// One more is done.
    Made(Made),
    /// The folder cannot be written to.
    Refused(SheetError),
    /// There will be no more.
    Over,
}

/// An export: what is wanted, and what there is of it.
pub(super) struct Export {
    form: ExportForm,
    /// The document as it was when the card opened.
    set: Arc<PersonaSet>,
    shown: Option<Id>,
    /// Where the document lies, which must not be written over.
    file: Option<PathBuf>,
    /// Where the files went.
    folder: PathBuf,
    /// What it will come to; nothing once it has begun.
    weighing: Option<Weighing>,
    news: Option<Receiver<News>>,
    is_enough: Arc<AtomicBool>,
    files: Vec<PathBuf>,
    told: Vec<String>,
}

impl App {
    /// Opens the card with what was chosen last.
    pub(super) fn begin_export(&mut self) {
        let last = self.memory.settings.last_export.export();
        self.begin_export_of(last);
    }

    /// Opens the card with these designs chosen, and nothing in particular else.
    pub(super) fn begin_export_with(&mut self, designs: &[Design]) {
        self.begin_export_of(Choice {
            designs: designs.to_vec(),
            ..Choice::default()
        });
    }

    fn begin_export_of(&mut self, choice: Choice) {
        let Some(open) = &self.open else {
            return;
        };
        let set = open.document.recorded();
        let beside = open.file.path.as_deref().and_then(Path::parent);
        let last = self.memory.settings.export_folder.as_deref();
        let folder = last.or(beside).or(self.home.as_deref());
        let form = ExportForm {
            export: Choice {
                usual_paper: set.posters.paper,
                ..choice
            },
            folder: folder.map_or_else(String::new, |path| path.display().to_string()),
            ..ExportForm::default()
        };
        let shown = self.desk.position(&set);
        self.export = Some(Export {
            form,
            shown: shown.map(|place| set.personas[place].id.clone()),
            weighing: Some(Weighing::new(Arc::clone(&set), &self.context)),
            set,
            file: open.file.path.clone(),
            folder: PathBuf::new(),
            news: None,
            is_enough: Arc::default(),
            files: Vec::new(),
            told: Vec::new(),
        });
    }

    /// Shows the card, while there is one, and does what is asked on it.
    pub(super) fn show_export(&mut self, ui: &mut Ui) {
        let Some(export) = &mut self.export else {
            return;
        };
        let (set, shown) = (Arc::clone(&export.set), export.shown.clone());
        let wish = ui::export_dialog(ui, &self.words, &set, shown.as_ref(), &mut export.form);
        export.weigh();
        match wish {
            None => {}
            Some(ExportWish::ChooseFolder) => self.ask_for(Wanted::Folder),
            Some(ExportWish::Begin) => self.make_posters(),
            Some(ExportWish::Stop) => export.is_enough.store(true, Ordering::Relaxed),
            Some(ExportWish::ShowFolder) => self.worker.ask(Task::Show(export.folder.clone())),
            Some(ExportWish::Open(file)) => self.worker.ask(Task::Show(file)),
            Some(ExportWish::Close) => self.export = None,
        }
    }

    /// The folder that was chosen.
    pub(super) fn take_folder(&mut self, folder: &Path) {
        if let Some(export) = &mut self.export {
            export.form.folder = folder.display().to_string();
        }
    }

    fn make_posters(&mut self) {
        let Some(export) = &mut self.export else {
            return;
        };
        export.folder = expanded(&export.form.folder, self.home.as_deref());
        self.memory.settings.export_folder = Some(export.folder.clone());
        self.memory.settings.last_export = LastExport::of(&export.form.export);
        export.weighing = None;
        let (tell, news) = mpsc::channel();
        let run = Run {
            choice: export.form.export.clone(),
            wanted: export.form.personas(&export.set, export.shown.as_ref()),
            replaces: export.form.replaces,
            set: Arc::clone(&export.set),
            file: export.file.clone(),
            folder: export.folder.clone(),
            is_enough: Arc::clone(&export.is_enough),
        };
        let wake = self.context.clone();
        let work = move || {
            run.make(|news| {
                // A window that closes does not listen any more.
                let _ = tell.send(news);
                wake.request_repaint();
            });
        };
        export.form.stage = ExportStage::Making { done: 0, all: 0 };
        let started = thread::Builder::new().name("export".to_owned()).spawn(work);
        export.news = started.is_ok().then_some(news);
    }

    /// Hears how far the export is.
    pub(super) fn hear_export(&mut self) {
        let Some(export) = &mut self.export else {
            return;
        };
        while let Some(news) = export.news.as_ref().and_then(|news| news.try_recv().ok()) {
            export.hear(news, &self.words);
        }
        while let Some(found) = export.weighing.as_ref().and_then(Weighing::heard) {
            match found {
                Found::Estimate(_, estimate) => export.form.estimate = Some(estimate),
                Found::Proof(picture) => {
                    export.form.proof = Some(proof(*picture, &self.context));
                }
            }
        }
    }
}

/// A picture of a poster, ready to be drawn.
fn proof(picture: Picture, context: &Context) -> Proof {
    let bitmap = &picture.bitmap;
    let size = [bitmap.width as usize, bitmap.height as usize];
    let image = ColorImage::from_rgba_premultiplied(size, &bitmap.rgba);
    // It is drawn much smaller than it is, and in the glass as large.
    let options = TextureOptions {
        mipmap_mode: Some(TextureFilter::Linear),
        ..TextureOptions::LINEAR
    };
    Proof {
        texture: context.load_texture("proof", image, options),
        design: picture.design,
        trim_mm: picture.trim_mm,
        around_mm: picture.around_mm,
        pages: picture.pages,
    }
}

impl Export {
    /// Asks what is chosen comes to, as long as something is chosen.
    fn weigh(&mut self) {
        let form = &mut self.form;
        let question = Question {
            export: form.export.clone(),
            wanted: form.personas(&self.set, self.shown.as_ref()),
            design: form.design(),
            persona: self.shown.clone(),
        };
        if self.weighing.as_mut().is_some_and(|one| one.ask(question)) {
            form.estimate = None;
        }
    }

    fn hear(&mut self, news: News, words: &Words) {
        let sentence = |error: &SheetError| {
            let sentence = complaint::of_sheet(error, words);
            format!("{} {}", sentence.what, sentence.now)
        };
        match news {
            News::Begun(count) => {
                if let ExportStage::Making { all, .. } = &mut self.form.stage {
                    *all = count;
                }
            }
            News::Made(made) => {
                self.files.extend(made.written);
                self.told.extend(made.errors.iter().map(sentence));
                for finding in &made.findings {
                    let place = words.place(&finding.place, &self.set);
                    let told = format!("{place}: {}", words.finding(finding).what);
                    if !self.told.contains(&told) {
                        self.told.push(told);
                    }
                }
                if let ExportStage::Making { done, .. } = &mut self.form.stage {
                    *done += 1;
                }
            }
            News::Refused(error) => self.told.push(sentence(&error)),
            News::Over => {
                self.news = None;
                self.form.stage = ExportStage::Over {
                    files: std::mem::take(&mut self.files),
                    told: std::mem::take(&mut self.told),
                    is_broken_off: self.is_enough.load(Ordering::Relaxed),
                };
            }
        }
    }
}

/// What the thread of an export has.
struct Run {
    choice: Choice,
    wanted: Vec<Id>,
    replaces: bool,
    set: Arc<PersonaSet>,
    file: Option<PathBuf>,
    folder: PathBuf,
    is_enough: Arc<AtomicBool>,
}

impl Run {
    fn make(&self, tell: impl Fn(News)) {
        let out = Out::Folder(self.folder.clone());
        if let Err(error) = out.prepare() {
            tell(News::Refused(error.into()));
            return tell(News::Over);
        }
        let document: Vec<PathBuf> = self.file.iter().cloned().collect();
        let choice = &self.choice;
        let maker = Maker {
            press: Press::new(),
            way: choice.tiling.map_or(Way::Own, Way::Tiles),
            formats: choice.sheet_formats().collect(),
            standard: choice.standard,
            dpi: choice.dpi,
            out,
            guard: Guard::new(self.replaces, &document),
        };
        let file = self.file.as_deref().and_then(Path::file_stem);
        let file = file.unwrap_or_default();
        let shown = Shown::new(&self.set, self.wanted.clone(), choice);
        let posters = shown.posters(choice, file, None, &mut Names::default());
        let formats = choice.formats.iter();
        let texts = formats.flat_map(|&format| shown.texts(format, file, &mut Names::default()));
        let texts: Vec<_> = texts.collect();
        tell(News::Begun(posters.len() + texts.len()));
        for text in &texts {
            let words = Words::new(choice.language.unwrap_or(text.set.language));
            tell(News::Made(maker.write_text(text, &words)));
        }
        in_order(
            &posters,
            |job| maker.make(job),
            |job, made| {
                tell(News::Made(made.unwrap_or_else(|_| maker.crashed(job))));
                if self.is_enough.load(Ordering::Relaxed) {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            },
        );
        tell(News::Over);
    }
}

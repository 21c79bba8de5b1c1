//! Posters as files: made on threads of their own while the window goes on, counted as they
//! come, and broken off when that is asked for.

use super::desktop::App;
use crate::complaint;
use crate::model::design::{Design, Finish, Format, Subject};
use crate::model::{Id, PersonaSet};
use crate::poster::{Order, Press, Standard};
use crate::sheets::{Guard, Job, Made, Maker, Names, Out, SheetError, Way, in_order, stem};
use crate::storage::completion::expanded;
use crate::text::Words;
use crate::ui::{self, ExportForm, ExportStage, ExportWish};
use egui::Ui;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;

/// How fine a PNG is, in dots per inch.
const DPI: u32 = 150;

/// Designs that are offered first.
const USUAL: [Design; 2] = [Design::Profile, Design::Empathy];

/// What is told of an export under way.
enum News {
    /// One more poster is done.
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
    news: Option<Receiver<News>>,
    is_enough: Arc<AtomicBool>,
    files: usize,
    told: Vec<String>,
}

impl App {
    /// Opens the card.
    pub(super) fn begin_export(&mut self) {
        self.begin_export_of(&USUAL);
    }

    /// The same with these designs chosen.
    pub(super) fn begin_export_of(&mut self, designs: &[Design]) {
        let Some(open) = &self.open else {
            return;
        };
        let set = open.document.recorded();
        let beside = open.file.path.as_deref().and_then(Path::parent);
        let last = self.memory.settings.export_folder.as_deref();
        let folder = last.or(beside).or(self.home.as_deref());
        let form = ExportForm {
            designs: designs.to_vec(),
            formats: vec![Format::Pdf],
            paper: set.posters.paper,
            evidence_marks: true,
            folder: folder.map_or_else(String::new, |path| path.display().to_string()),
            ..ExportForm::default()
        };
        let shown = self.desk.position(&set);
        self.export = Some(Export {
            form,
            shown: shown.map(|place| set.personas[place].id.clone()),
            set,
            file: open.file.path.clone(),
            folder: PathBuf::new(),
            news: None,
            is_enough: Arc::default(),
            files: 0,
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
        match wish {
            None => {}
            Some(ExportWish::ChooseFolder) => self.ask_for(super::asking::Wanted::Folder),
            Some(ExportWish::Begin) => self.make_posters(),
            Some(ExportWish::Stop) => export.is_enough.store(true, Ordering::Relaxed),
            Some(ExportWish::ShowFolder) => {
                // Where the system has no program for folders nothing is shown.
                let _ = open::that_detached(&export.folder);
                self.export = None;
            }
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
        let (tell, news) = mpsc::channel();
        let run = Run {
            form: export.form.clone(),
            set: Arc::clone(&export.set),
            shown: export.shown.clone(),
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
        let personas = export.form.personas(&export.set, export.shown.as_ref());
        let all = export.form.count(personas.len());
        export.form.stage = ExportStage::Making { done: 0, all };
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
    }
}

impl Export {
    fn hear(&mut self, news: News, words: &Words) {
        let sentence = |error: &SheetError| {
            let sentence = complaint::of_sheet(error, words);
            format!("{} {}", sentence.what, sentence.now)
        };
        match news {
            News::Made(made) => {
                self.files += made.written.len();
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
                    files: self.files,
                    told: std::mem::take(&mut self.told),
                    is_broken_off: self.is_enough.load(Ordering::Relaxed),
                };
            }
        }
    }
}

/// What the thread of an export has.
struct Run {
    form: ExportForm,
    set: Arc<PersonaSet>,
    shown: Option<Id>,
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
        let maker = Maker {
            press: Press::new(),
            way: Way::Own,
            formats: self.form.formats.clone(),
            standard: Standard::Ua1,
            dpi: DPI,
            out,
            guard: Guard::new(self.form.replaces, &document),
        };
        let narrowed = self.narrowed();
        let jobs = self.jobs(&narrowed);
        in_order(
            &jobs,
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

    /// The document with those alone whose posters are wanted.
    fn narrowed(&self) -> PersonaSet {
        let wanted = self.form.personas(&self.set, self.shown.as_ref());
        self.set.narrowed(|persona| wanted.contains(&&persona.id))
    }

    fn jobs<'a>(&'a self, narrowed: &'a PersonaSet) -> Vec<Job<'a>> {
        let form = &self.form;
        let personas = form.personas(&self.set, self.shown.as_ref());
        let (each, together): (Vec<Design>, Vec<Design>) = form
            .designs
            .iter()
            .partition(|one| one.subject() == Subject::Persona);
        let of_each = personas
            .into_iter()
            .flat_map(|id| each.iter().map(move |&design| (Some(id), design)));
        let wanted = of_each.chain(together.into_iter().map(|design| (None, design)));
        let file = self.file.as_deref().and_then(Path::file_stem);
        let mut names = Names::default();
        wanted
            .map(|(persona, design)| {
                let order = Order {
                    set: match design.subject() {
                        Subject::Everybody => narrowed,
                        _ => &self.set,
                    },
                    persona: persona.and_then(|id| self.set.persona(id)),
                    design,
                    paper: design.own_paper().unwrap_or(form.paper),
                    orientation: form.orientation,
                    language: self.set.language,
                    accent: None,
                    evidence_marks: form.evidence_marks,
                    participants: false,
                    finish: Finish::default(),
                };
                let stem = stem(&order, file.unwrap_or_default(), None, None, &mut names);
                Job { order, stem }
            })
            .collect()
    }
}

//! How an export will look and what it will come to, found out on a thread beside the window while
//! somebody chooses.
//!
//! Only the newest question is answered. Posters are set as they will be; what was found out of one
//! is kept, so that a choice that is taken back costs nothing. Of very many posters the first
//! are set, and the others taken to be like them.

use crate::model::design::{Design, Finish, Orientation, Paper, Subject};
use crate::model::export::{Export, FileFormat};
use crate::model::field::Group;
use crate::model::tiling::Tiling;
use crate::model::{Id, PersonaSet};
use crate::poster::{Bitmap, Poster, Press};
use crate::sheets::{Job, Names, Shown, Weight, weigh};
use crate::text::Words;
use crate::ui::Estimate;
use egui::Context;
use std::collections::HashMap;
use std::ffi::OsStr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// Posters of one persona that are set at most.
const MOST: usize = 24;
/// How wide the picture is, in pixels: its corner is shown larger.
const WIDTH_PX: u32 = 1_400;
/// Setting and encoding a poster recurse deeply.
const STACK_BYTES: usize = 16 * 1024 * 1024;

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Question {
    /// What is made.
    pub(super) export: Export,
    /// Whose.
    pub(super) wanted: Vec<Id>,
    /// What is looked at.
    pub(super) design: Option<Design>,
    /// Whose poster is looked at, where that one is made.
    pub(super) persona: Option<Id>,
}

/// What was found out.
pub(super) enum Found {
    /// How a poster looks.
    Proof(Box<Picture>),
    /// What all come to, and what was asked.
    Estimate(Box<Question>, Estimate),
}

/// A poster with all that lies around its trim.
pub(super) struct Picture {
    pub(super) design: Design,
    pub(super) bitmap: Bitmap,
    pub(super) trim_mm: (f64, f64),
    pub(super) around_mm: f64,
    pub(super) pages: usize,
}

/// The thread. It ends when this is dropped, as soon as the poster under way is set.
pub(super) struct Weighing {
    questions: Sender<Question>,
    found: Receiver<Found>,
    asked: Option<Question>,
}

impl Weighing {
    /// A thread for this document that wakes the window when it has found something out.
    pub(super) fn new(set: Arc<PersonaSet>, context: &Context) -> Self {
        let (questions, queue) = mpsc::channel();
        let (tell, found) = mpsc::channel();
        let wake = context.clone();
        let work = move || {
            let tell = |found| {
                // A card that was closed does not listen any more.
                let _ = tell.send(found);
                wake.request_repaint();
            };
            Scales::new(&set).serve(&queue, &tell);
        };
        // Without a thread nothing is found out, and the card goes without.
        let thread = thread::Builder::new().name("weighing".to_owned());
        let _ = thread.stack_size(STACK_BYTES).spawn(work);
        Self {
            questions,
            found,
            asked: None,
        }
    }

    /// Asks, unless that is what was asked last; whether it is new.
    pub(super) fn ask(&mut self, question: Question) -> bool {
        if self.asked.as_ref() == Some(&question) {
            return false;
        }
        let is_new = self.asked.as_ref().is_none_or(|asked| {
            (&asked.export, &asked.wanted) != (&question.export, &question.wanted)
        });
        self.asked = Some(question.clone());
        // The thread lives as long as this does.
        let _ = self.questions.send(question);
        is_new
    }

    /// What was found out, without waiting; answers to earlier questions are passed over.
    pub(super) fn heard(&self) -> Option<Found> {
        let is_current = |found: &Found| match found {
            Found::Proof(_) => true,
            Found::Estimate(question, _) => self.asked.as_ref() == Some(&**question),
        };
        self.found.try_iter().find(is_current)
    }
}

/// What tells one poster from another.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    persona: Option<Id>,
    together: Vec<Id>,
    design: Design,
    paper: Paper,
    orientation: Option<Orientation>,
    evidence_marks: bool,
    participants: bool,
    finish: Finish,
    left_out: Vec<Group>,
    formats: Vec<FileFormat>,
    tiling: Option<Tiling>,
    dpi: u32,
}

impl Key {
    fn of(job: &Job<'_>, question: &Question) -> Self {
        let order = &job.order;
        let export = &question.export;
        let is_together = order.design.subject() == Subject::Everybody;
        Self {
            persona: order.persona.map(|persona| persona.id.clone()),
            together: if is_together {
                question.wanted.clone()
            } else {
                Vec::new()
            },
            design: order.design,
            paper: order.paper,
            orientation: order.orientation,
            evidence_marks: order.evidence_marks,
            participants: order.participants,
            finish: order.finish,
            left_out: export.left_out.clone(),
            formats: export.formats.clone(),
            tiling: export.tiling,
            dpi: export.dpi,
        }
    }
}

/// What the thread works with.
struct Scales<'a> {
    set: &'a PersonaSet,
    press: Press,
    /// Posters weighed so far; nothing for those that cannot be set.
    known: HashMap<Key, Option<Weight>>,
    /// The poster that was shown last.
    shown: Option<Key>,
}

impl<'a> Scales<'a> {
    fn new(set: &'a PersonaSet) -> Self {
        Self {
            set,
            press: Press::new(),
            known: HashMap::new(),
            shown: None,
        }
    }

    fn serve(&mut self, queue: &Receiver<Question>, tell: &dyn Fn(Found)) {
        let mut next = queue.recv().ok();
        while let Some(question) = next.take() {
            let mut newest = None;
            let answered = self.answer(&question, tell, &mut || {
                newest = queue.try_iter().last();
                newest.is_some()
            });
            if let Some(estimate) = answered {
                tell(Found::Estimate(Box::new(question), estimate));
            }
            next = newest.or_else(|| queue.recv().ok());
        }
    }

    /// Shows the poster that is looked at and weighs all; nothing where there is something newer
    /// to do.
    fn answer(
        &mut self,
        question: &Question,
        tell: &dyn Fn(Found),
        is_over: &mut dyn FnMut() -> bool,
    ) -> Option<Estimate> {
        let export = &question.export;
        let shown = Shown::new(self.set, question.wanted.clone(), export);
        let jobs = shown.posters(export, OsStr::new(""), None, &mut Names::default());
        self.show(&jobs, question, tell);
        let mut all = Estimate {
            is_counted: true,
            ..Estimate::default()
        };
        let mut of_designs: HashMap<Design, (Weight, usize)> = HashMap::new();
        let mut others = Vec::new();
        let mut set = 0;
        for job in &jobs {
            let is_one_of_many = job.order.persona.is_some();
            if is_one_of_many && set >= MOST {
                others.push(job.order.design);
                continue;
            }
            set += usize::from(is_one_of_many);
            if is_over() {
                return None;
            }
            let weight = self.weigh(job, question).0;
            all.is_counted &= weight.is_some();
            let weight = weight.unwrap_or_default();
            add(&mut all, weight);
            let of_design = of_designs.entry(job.order.design).or_default();
            of_design.0 += weight;
            of_design.1 += 1;
        }
        for design in others {
            all.is_counted = false;
            let (sum, count) = of_designs.get(&design).copied().unwrap_or_default();
            let share = |whole: usize| whole.div_ceil(count.max(1));
            let bytes = sum.bytes / u64::try_from(count.max(1)).unwrap_or(1);
            let (files, sheets) = (share(sum.files), share(sum.sheets));
            let weight = Weight {
                files,
                sheets,
                bytes,
            };
            add(&mut all, weight);
        }
        for &format in &export.formats {
            for text in shown.texts(format, OsStr::new(""), &mut Names::default()) {
                let words = Words::new(export.language.unwrap_or(text.set.language));
                let text = text.text.of(text.set, &words);
                all.files += 1;
                let bytes = text.map_or(0, |text| text.len());
                all.bytes += u64::try_from(bytes).unwrap_or(u64::MAX);
            }
        }
        Some(all)
    }

    fn show(&mut self, jobs: &[Job<'_>], question: &Question, tell: &dyn Fn(Found)) {
        let looked_at = |job: &&Job<'_>| Some(job.order.design) == question.design;
        let is_its =
            |job: &&Job<'_>| job.order.persona.map(|one| &one.id) == question.persona.as_ref();
        let mut of_design = jobs.iter().filter(looked_at);
        let first = of_design.clone().next();
        let Some(job) = of_design.find(is_its).or(first) else {
            return;
        };
        let key = Key::of(job, question);
        if self.shown.as_ref() == Some(&key) {
            return;
        }
        let poster = match self.weigh(job, question) {
            (_, Some(poster)) => Some(poster),
            (Some(_), None) => self.press.set(&job.order).ok(),
            (None, None) => None,
        };
        let picture = poster.and_then(|poster| picture(&poster, job.order.design));
        if let Some(picture) = picture {
            self.shown = Some(key);
            tell(Found::Proof(Box::new(picture)));
        }
    }

    /// What a poster comes to; and the poster, where it was set for that.
    fn weigh(&mut self, job: &Job<'_>, question: &Question) -> (Option<Weight>, Option<Poster>) {
        let key = Key::of(job, question);
        if let Some(known) = self.known.get(&key) {
            return (*known, None);
        }
        let weigh = || weigh(&self.press, &question.export, &job.order).ok();
        let weighed = catch_unwind(AssertUnwindSafe(weigh)).ok().flatten();
        let (poster, weight) = weighed.unzip();
        self.known.insert(key, weight);
        (weight, poster)
    }
}

fn add(all: &mut Estimate, weight: Weight) {
    all.files += weight.files;
    all.sheets += weight.sheets;
    all.bytes += weight.bytes;
}

fn picture(poster: &Poster, design: Design) -> Option<Picture> {
    let paint = || poster.whole_bitmap(0, WIDTH_PX).ok();
    Some(Picture {
        design,
        bitmap: catch_unwind(AssertUnwindSafe(paint)).ok().flatten()?,
        trim_mm: poster.size_mm(0)?,
        around_mm: poster.around_mm(),
        pages: poster.page_count(),
    })
}

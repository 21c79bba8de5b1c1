//! A window, as far as its files go: what `app::files` keeps of a document, and asks.

use super::super::*;
use crate::model::PersonaSet;
use crate::storage::to_ron;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::collections::BTreeSet;
use std::sync::Mutex;

/// One window.
pub(super) struct Window {
    pub(super) files: Files,
    /// The file of what is open.
    pub(super) path: Option<PathBuf>,
    pub(super) stamp: Stamp,
    pub(super) session: Option<Arc<Session>>,
    pub(super) is_read_only: bool,
    /// What is open.
    pub(super) title: Option<String>,
    /// Everything this window has shown its user or has written.
    pub(super) seen: BTreeSet<String>,
    /// Where a refused save asked, and whether it asked for the document and not for the file.
    pub(super) asked: Option<(PathBuf, bool)>,
    /// Whether the last save was one its user had agreed to.
    pub(super) has_agreed: bool,
}

impl Window {
    pub(super) fn new(number: usize, now: &Arc<Mutex<Timestamp>>) -> Self {
        let now = Arc::clone(now);
        let user = if number + 1 < super::WINDOWS {
            "Ada"
        } else {
            "Bo"
        };
        let me = Holder {
            host: "here".to_owned(),
            user: user.to_owned(),
            process: u32::try_from(number).unwrap(),
            since: Timestamp::UNIX_EPOCH,
        };
        let files = Files {
            me: Some(me),
            home: None,
            clock: Arc::new(move || now.lock().unwrap().to_zoned(TimeZone::UTC)),
            watch: None,
            opener: Arc::new(|_| Ok(())),
        };
        Self {
            files,
            path: None,
            stamp: Stamp::new(),
            session: None,
            is_read_only: false,
            title: None,
            seen: BTreeSet::new(),
            asked: None,
            has_agreed: false,
        }
    }

    pub(super) fn open(&mut self, path: PathBuf, how: How) {
        let again = self.path.clone().filter(|_| how == How::Again);
        if how == How::Again && again.is_none() {
            return;
        }
        let path = again.unwrap_or(path);
        let told = self.files.work(Task::Open(path, how));
        let Some(Told::Opened { path, result, .. }) = told else {
            panic!("nothing was told of opening");
        };
        let Ok((opened, held)) = result else { return };
        let session = match held {
            // The window asks, and shows nothing.
            Held::Taken(_) | Held::Protected => return,
            Held::Ours(session) => Some(session),
            Held::AsBefore => None,
        };
        let is_same = self.path.as_ref() == Some(&path);
        self.title = Some(opened.loaded.set.title);
        self.asked = None;
        if how == How::Copy {
            (self.path, self.stamp, self.session) = (None, Stamp::new(), None);
            self.is_read_only = false;
            return;
        }
        if how != How::Again {
            self.is_read_only = how == How::ReadOnly;
        }
        if !(is_same && session.is_none() && !self.is_read_only) {
            self.session = session;
        }
        let watch = Watch::new(path.clone(), opened.stamp.clone());
        self.files.work(Task::Watch(Some(watch)));
        (self.path, self.stamp) = (Some(path), opened.stamp);
    }

    /// Saves to the window's own file, or to another.
    pub(super) fn save(&mut self, elsewhere: Option<PathBuf>, replaces: bool) {
        (self.asked, self.has_agreed) = (None, replaces);
        let own = self.path.clone().filter(|_| !self.is_read_only);
        let (Some(title), Some(path)) = (self.title.clone(), elsewhere.or(own)) else {
            return;
        };
        let is_own = self.path.as_ref() == Some(&path) && !self.is_read_only;
        let (stamp, session) = if is_own {
            (self.stamp.clone(), self.session.clone())
        } else {
            (Stamp::new(), None)
        };
        let before = content(&path);
        let set = PersonaSet {
            title: title.clone(),
            ..PersonaSet::default()
        };
        let told = self.files.work(Task::Save {
            path: path.clone(),
            set: Arc::new(set),
            revision: crate::document::Document::new(PersonaSet::default()).revision(),
            stamp,
            replaces,
            session,
        });
        let Some(Told::Saved { result, .. }) = told else {
            panic!("nothing was told of saving");
        };
        match result {
            Ok((stamp, held)) => {
                assert_eq!(content(&path), Some(title), "what was saved is there");
                let before = self.session.take();
                self.session = match (held, before) {
                    (Held::AsBefore, before) if is_own => before,
                    (Held::Ours(session), _) => Some(session),
                    _ => None,
                };
                (self.path, self.stamp) = (Some(path), stamp);
                self.is_read_only = false;
            }
            Err(reason) => {
                assert_eq!(content(&path), before, "refused, and changed all the same");
                let is_taken = matches!(reason, NotSaved::TakenOver);
                let is_other = matches!(
                    reason,
                    NotSaved::File(FileError::Changed { .. } | FileError::Exists { .. })
                );
                assert!(is_taken || is_other, "{reason:?}");
                self.asked = Some((path, is_taken));
            }
        }
    }
}

pub(super) fn document(title: &str) -> String {
    let set = PersonaSet {
        title: title.to_owned(),
        ..PersonaSet::default()
    };
    to_ron(&set).unwrap()
}

/// The title of the document in a file, if there is one.
pub(super) fn content(path: &Path) -> Option<String> {
    Some(save::open(path).ok()?.loaded.set.title)
}

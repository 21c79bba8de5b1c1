//! The poster beside the editor: what it shows after a burst, after a fault, after a page is
//! turned, and that it ends when nobody looks.

use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, LazyLock};
use std::time::Duration;
use steckbrief::model::design::Design;
use steckbrief::model::{Id, PersonaSet};
use steckbrief::preview::{Choice, Preview, Shown};
use steckbrief::storage::format::from_ron;

/// Longer than any poster takes on any machine.
const PATIENCE: Duration = Duration::from_mins(1);

static SET: LazyLock<Arc<PersonaSet>> = LazyLock::new(|| {
    let file = include_str!("../../assets/samples/young-fashion.ron");
    Arc::new(from_ron(file.as_bytes()).unwrap().set)
});

fn choice() -> Choice {
    Choice {
        persona: Some(SET.personas[0].id.clone()),
        design: Design::Profile,
        orientation: None,
        page: 0,
        width_px: 300,
    }
}

/// A preview that says when it has something new.
fn preview() -> (Preview, Receiver<()>) {
    let (sender, ready) = channel();
    let preview = Preview::new(move || sender.send(()).unwrap_or_default());
    (preview, ready)
}

/// Orders, and waits for what becomes of it.
fn shown(
    (preview, ready): &(Preview, Receiver<()>),
    revision: u64,
    set: &Arc<PersonaSet>,
    choice: Choice,
) -> Arc<Shown> {
    preview.request(revision, Arc::clone(set), choice);
    ready.recv_timeout(PATIENCE).unwrap();
    preview.latest().unwrap()
}

#[test]
fn the_newest_of_a_burst_is_shown_and_the_rest_is_not_made() {
    let (preview, ready) = preview();
    assert!(preview.latest().is_none());
    let mut set = PersonaSet::clone(&SET);
    for revision in 1..=50 {
        set.personas[0].name = format!("Bibi {revision}");
        preview.request(revision, Arc::new(set.clone()), choice());
    }
    let mut made = 0;
    while preview.latest().is_none_or(|shown| shown.revision < 50) {
        ready.recv_timeout(PATIENCE).unwrap();
        made += 1;
    }
    assert!(made < 25, "{made} posters of 50 orders");
    let shown = preview.latest().unwrap();
    let picture = shown.picture.as_ref().unwrap();
    assert!(shown.error.is_none());
    assert_eq!((picture.revision, picture.bitmap.width), (50, 300));
    let svg = picture.poster.svg(0).unwrap();
    assert!(svg.contains("Bibi 50"));
}

#[test]
fn an_error_keeps_the_last_good_picture() {
    let preview = preview();
    let good = shown(&preview, 1, &SET, choice());
    let nobody = Choice {
        persona: Some(Id::from("nobody")),
        ..choice()
    };
    let faulty = shown(&preview, 2, &SET, nobody);
    assert!(faulty.error.is_some());
    assert_eq!(faulty.revision, 2);
    let (kept, first) = (faulty.picture.as_ref(), good.picture.as_ref());
    assert!(Arc::ptr_eq(kept.unwrap(), first.unwrap()));
    let again = shown(&preview, 3, &SET, choice());
    assert!(again.error.is_none());
    assert_eq!(again.picture.as_ref().unwrap().revision, 3);
}

#[test]
fn another_page_or_size_is_painted_from_the_same_poster() {
    let preview = preview();
    let extremes = from_ron(include_bytes!("../../assets/samples/extremes.ron")).unwrap();
    let mut set = extremes.set;
    set.posters.paper = "a4".parse().unwrap();
    let set = Arc::new(set);
    let first = Choice {
        persona: Some(set.personas[0].id.clone()),
        ..choice()
    };
    let poster = |shown: &Shown| Arc::clone(&shown.picture.as_ref().unwrap().poster);
    let one = shown(&preview, 1, &set, first.clone());
    let count = poster(&one).page_count();
    assert!(count > 1);
    let turns = [(1, 300, 1), (0, 450, 0), (99, 200, count - 1)];
    for (revision, (page, width_px, seen)) in (2..).zip(turns) {
        // An equal document is the same one, whoever holds it.
        let set = Arc::new(PersonaSet::clone(&set));
        let choice = Choice {
            page,
            width_px,
            ..first.clone()
        };
        let turned = shown(&preview, revision, &set, choice);
        assert!(Arc::ptr_eq(&poster(&one), &poster(&turned)));
        let picture = turned.picture.as_ref().unwrap();
        assert_eq!((picture.page, picture.bitmap.width), (seen, width_px));
    }
    let other = Choice {
        design: Design::Empathy,
        ..first
    };
    let other = shown(&preview, 9, &set, other);
    assert!(!Arc::ptr_eq(&poster(&one), &poster(&other)));
}

#[test]
fn dropping_ends_the_thread() {
    let (preview, ready) = preview();
    preview.request(1, Arc::clone(&SET), choice());
    drop(preview);
    // The thread owns the other end: a poster under way may still be told of, then it is gone.
    while ready.recv_timeout(PATIENCE).is_ok() {}
    let gone = ready.recv_timeout(Duration::ZERO).unwrap_err();
    assert_eq!(gone, std::sync::mpsc::RecvTimeoutError::Disconnected);
}

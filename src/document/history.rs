//! What a value was, step by step. Generic, since it knows nothing of documents.
//!
//! Each step has a name of its own, its revision, which is never given twice: undoing to a step
//! gives its old revision back, changing something there gives a new one.

use std::time::Duration;

/// How many steps can be undone; more than anybody remembers.
const LONGEST: usize = 1_000;

/// Pause after which typing at one place begins a new step.
const PAUSE: Duration = Duration::from_millis(1_500);

/// A name for a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub u64);

#[derive(Clone, Debug)]
struct Step<T, E> {
    revision: Revision,
    value: T,
    /// What made this value of the one before; none for the first.
    edit: Option<E>,
    /// When the last edit joined this step.
    at: Duration,
}

/// Values with the edits between them, and which of them is now.
#[derive(Clone, Debug)]
pub struct History<T, E> {
    /// Never empty.
    steps: Vec<Step<T, E>>,
    now: usize,
    last: u64,
    /// Whether the step that is now may still take in edits that go on with its own.
    is_open: bool,
}

impl<T, E> History<T, E> {
    /// A history that begins with a value.
    pub fn new(value: T) -> Self {
        let first = Step {
            revision: Revision(0),
            value,
            edit: None,
            at: Duration::ZERO,
        };
        Self {
            steps: vec![first],
            now: 0,
            last: 0,
            is_open: false,
        }
    }

    /// The value that is now.
    pub fn value(&self) -> &T {
        &self.steps[self.now].value
    }

    /// Its name.
    pub fn revision(&self) -> Revision {
        self.steps[self.now].revision
    }

    /// A new value made by an edit. What had been undone is gone. Where `goes_on` says that the
    /// edit goes on with the last one, and it comes without a pause, both are one step.
    pub fn push(&mut self, value: T, edit: E, at: Duration, goes_on: impl Fn(&E, &E) -> bool) {
        self.steps.truncate(self.now + 1);
        self.last += 1;
        let revision = Revision(self.last);
        let is_open = self.is_open;
        self.is_open = true;
        let last = &mut self.steps[self.now];
        let joins = last
            .edit
            .as_ref()
            .is_some_and(|before| goes_on(before, &edit));
        if is_open && joins && at.saturating_sub(last.at) <= PAUSE {
            (last.revision, last.value, last.at) = (revision, value, at);
            return;
        }
        self.steps.push(Step {
            revision,
            value,
            edit: Some(edit),
            at,
        });
        if self.steps.len() > LONGEST {
            self.steps.remove(0);
            self.steps[0].edit = None;
        }
        self.now = self.steps.len() - 1;
    }

    /// The value before the one that is now.
    pub fn before(&self) -> Option<&T> {
        let before = self.now.checked_sub(1)?;
        Some(&self.steps[before].value)
    }

    /// Goes a step back for good, under its old name: nothing can be redone.
    pub fn forget(&mut self) {
        if self.undo().is_some() {
            self.steps.truncate(self.now + 1);
        }
    }

    /// Ends the step that is now: whatever comes next is a step of its own.
    pub fn close(&mut self) {
        self.is_open = false;
    }

    /// The edit that undoing would take back.
    pub fn undoable(&self) -> Option<&E> {
        self.steps[self.now].edit.as_ref()
    }

    /// The edit that redoing would bring back.
    pub fn redoable(&self) -> Option<&E> {
        self.steps.get(self.now + 1)?.edit.as_ref()
    }

    /// One step back; the edit that was taken back, or nothing at the beginning.
    pub fn undo(&mut self) -> Option<&E> {
        self.close();
        self.steps[self.now].edit.as_ref()?;
        self.now -= 1;
        self.steps[self.now + 1].edit.as_ref()
    }

    /// One step forward; the edit that was brought back, or nothing at the end.
    pub fn redo(&mut self) -> Option<&E> {
        self.close();
        let edit = self.steps.get(self.now + 1)?.edit.as_ref();
        self.now += 1;
        edit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    /// Pushes texts with the moment of each; `w` goes on with `w`.
    fn typed(texts: &[(&'static str, char, u64)]) -> History<&'static str, char> {
        let mut history = History::new("");
        for &(text, edit, moment) in texts {
            history.push(text, edit, at(moment), |a, b| a == b && *a == 'w');
        }
        history
    }

    fn undone(mut history: History<&'static str, char>) -> Vec<&'static str> {
        let mut values = vec![*history.value()];
        while history.undo().is_some() {
            values.push(history.value());
        }
        values
    }

    #[test]
    fn typing_is_one_step_until_it_pauses() {
        for (texts, expected) in [
            (&[("a", 'w', 0), ("ab", 'w', 400)][..], vec!["ab", ""]),
            (&[("a", 'w', 0), ("ab", 'w', 1_501)], vec!["ab", "a", ""]),
            (
                &[("a", 'w', 0), ("ab", 'x', 10), ("abc", 'w', 20)],
                vec!["abc", "ab", "a", ""],
            ),
            (&[("a", 'x', 0), ("b", 'x', 1)], vec!["b", "a", ""]),
        ] {
            assert_eq!(undone(typed(texts)), expected);
        }
    }

    #[test]
    fn undo_gives_the_old_revision_back_and_a_new_edit_a_new_one() {
        let mut history = typed(&[("a", 'x', 0), ("b", 'x', 1)]);
        let b = history.revision();
        history.undo();
        let a = history.revision();
        assert_eq!(history.redoable(), Some(&'x'));
        assert_eq!(history.redo(), Some(&'x'));
        assert_eq!((history.revision(), *history.value()), (b, "b"));
        history.undo();
        assert_eq!(history.revision(), a);
        history.push("c", 'x', at(2), |_, _| false);
        assert!(history.revision() > b && history.redo().is_none());
    }

    #[test]
    fn an_undone_step_takes_nothing_in() {
        let mut history = typed(&[("a", 'w', 0), ("x", 'x', 1)]);
        history.undo();
        history.push("ab", 'w', at(2), |_, _| true);
        assert_eq!(undone(history), ["ab", "a", ""]);
    }

    #[test]
    fn the_oldest_steps_are_forgotten() {
        let mut history = History::new(0);
        for value in 1..=2_000 {
            history.push(value, 'x', at(0), |_, _| false);
        }
        let mut steps = 0;
        while history.undo().is_some() {
            steps += 1;
        }
        assert_eq!((steps, *history.value()), (LONGEST - 1, 2_001 - LONGEST));
    }
}

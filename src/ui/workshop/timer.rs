//! The clock of a workshop: set in minutes, started, held, and heard at its end.
//!
//! It counts in moments since the window opened, which are handed in. What is absent: the sound,
//! which the conductor makes, and how the clock looks.

use std::time::Duration;

/// The longest time that can be set, in minutes.
const LONGEST: u64 = 999;
/// From when on the end is near.
const NEAR: Duration = Duration::from_mins(1);
/// How long the end flashes, and one flash.
const FLASHES: Duration = Duration::from_secs(4);
const FLASH: Duration = Duration::from_millis(500);

/// Where a clock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hand {
    /// At its beginning.
    Ready,
    /// Held with so much left.
    Held(Duration),
    /// Running until this moment.
    Running(Duration),
    /// At its end since this moment.
    Over(Duration),
}

/// A clock that counts down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    minutes: u64,
    hand: Hand,
}

impl Default for Timer {
    fn default() -> Self {
        Self {
            minutes: 5,
            hand: Hand::Ready,
        }
    }
}

impl Timer {
    /// What it counts down from.
    #[must_use]
    pub fn minutes(self) -> u64 {
        self.minutes
    }

    /// Sets what it counts down from, and puts it back there.
    pub fn set(&mut self, minutes: u64) {
        self.minutes = minutes.clamp(1, LONGEST);
        self.hand = Hand::Ready;
    }

    /// Gives a minute more or takes one; while the clock runs, of what is left.
    pub fn lengthen(&mut self, is_more: bool) {
        let minute = NEAR;
        let shifted = |time: Duration| {
            if is_more {
                time + minute
            } else {
                time.saturating_sub(minute)
            }
        };
        match &mut self.hand {
            Hand::Held(time) | Hand::Running(time) => *time = shifted(*time),
            Hand::Ready | Hand::Over(_) => {
                let minutes = self.minutes;
                self.set(if is_more { minutes + 1 } else { minutes - 1 });
            }
        }
    }

    /// Starts it, holds it, or lets it go on.
    pub fn toggle(&mut self, now: Duration) {
        self.hand = match self.hand {
            Hand::Running(end) => Hand::Held(end.saturating_sub(now)),
            Hand::Held(left) => Hand::Running(now + left),
            Hand::Ready | Hand::Over(_) => Hand::Running(now + self.whole()),
        };
    }

    /// Puts it back to its beginning.
    pub fn reset(&mut self) {
        self.hand = Hand::Ready;
    }

    /// Looks whether the end has come; true once.
    pub fn ends(&mut self, now: Duration) -> bool {
        let has_come = matches!(self.hand, Hand::Running(end) if end <= now);
        if has_come {
            self.hand = Hand::Over(now);
        }
        has_come
    }

    /// What is left.
    #[must_use]
    pub fn left(self, now: Duration) -> Duration {
        match self.hand {
            Hand::Ready => self.whole(),
            Hand::Held(left) => left,
            Hand::Running(end) => end.saturating_sub(now),
            Hand::Over(_) => Duration::ZERO,
        }
    }

    /// What is left as it is written: a second that has begun counts whole.
    #[must_use]
    pub fn written(self, now: Duration) -> String {
        let seconds = self.left(now).as_millis().div_ceil(1_000);
        format!("{}:{:02}", seconds / 60, seconds % 60)
    }

    /// Whether it runs.
    #[must_use]
    pub fn is_running(self) -> bool {
        matches!(self.hand, Hand::Running(_))
    }

    /// Whether it stands at its beginning.
    #[must_use]
    pub fn is_ready(self) -> bool {
        self.hand == Hand::Ready
    }

    /// Whether its time is up.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self.hand, Hand::Over(_))
    }

    /// Whether its last minute has begun.
    #[must_use]
    pub fn is_near(self, now: Duration) -> bool {
        !self.is_ready() && !self.is_over() && self.left(now) <= NEAR
    }

    /// Whether the end flashes just now.
    #[must_use]
    pub fn is_flashing(self, now: Duration) -> bool {
        let Hand::Over(since) = self.hand else {
            return false;
        };
        let ago = now.saturating_sub(since);
        ago < FLASHES && (ago.as_millis() / FLASH.as_millis()).is_multiple_of(2)
    }

    /// When it looks different next; never while it stands.
    #[must_use]
    pub fn changes_in(self, now: Duration) -> Option<Duration> {
        match self.hand {
            Hand::Running(_) => {
                let beyond = self.left(now).subsec_nanos();
                let second = Duration::from_secs(1);
                Some(if beyond == 0 {
                    second
                } else {
                    Duration::from_nanos(beyond.into())
                })
            }
            Hand::Over(since) => {
                let ago = now.saturating_sub(since);
                (ago <= FLASHES).then_some(FLASH)
            }
            Hand::Ready | Hand::Held(_) => None,
        }
    }

    fn whole(self) -> Duration {
        Duration::from_secs(60 * self.minutes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn it_counts_down_and_ends_once() {
        let mut timer = Timer::default();
        assert_eq!(
            (timer.written(at(9)), timer.changes_in(at(9))),
            ("5:00".into(), None)
        );
        timer.set(2);
        timer.toggle(at(10));
        assert_eq!(
            (timer.written(at(11)), timer.is_near(at(11))),
            ("1:59".into(), false)
        );
        assert!(timer.is_near(at(70)) && !timer.ends(at(129)));
        assert!(timer.ends(at(131)) && !timer.ends(at(132)));
        assert_eq!(
            (timer.written(at(132)), timer.is_over()),
            ("0:00".into(), true)
        );
        assert!(timer.is_flashing(at(131)) && !timer.is_flashing(at(136)));
        assert_eq!(timer.changes_in(at(136)), None, "it goes on for ever");
    }

    #[test]
    fn it_is_held_and_goes_on_where_it_was() {
        let mut timer = Timer::default();
        timer.toggle(at(0));
        timer.toggle(at(30));
        assert_eq!(
            (timer.left(at(500)), timer.changes_in(at(500))),
            (at(270), None)
        );
        timer.lengthen(true);
        timer.toggle(at(600));
        assert_eq!(timer.written(at(610)), "5:20");
        timer.reset();
        timer.lengthen(false);
        assert_eq!((timer.minutes(), timer.written(at(0))), (4, "4:00".into()));
    }
}

//! The thread's work: takes an order, sets the poster unless it is the last one still, paints
//! the page asked for, and shows it.

use super::desk::{Desk, Request};
use super::{Choice, Picture, Shown};
use crate::model::PersonaSet;
use crate::poster::{Poster, Press, PressError};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// The last poster, and what it is of.
struct Made {
    set: Arc<PersonaSet>,
    choice: Choice,
    poster: Arc<Poster>,
}

impl Made {
    /// Whether an order asks for this poster, be it another page or size of it.
    fn is_what(&self, request: &Request) -> bool {
        self.choice.same_poster(&request.choice) && self.set == request.set
    }
}

/// Carries out orders until the desk is closed.
pub(super) fn serve(desk: &Desk, press: &Press, on_ready: impl Fn()) {
    let mut made: Option<Made> = None;
    let mut picture: Option<Arc<Picture>> = None;
    while let Some(request) = desk.next() {
        let revision = request.revision;
        let error = match carried_out(request, press, &mut made) {
            Ok(new) => {
                picture = Some(Arc::new(new));
                None
            }
            Err(error) => Some(error),
        };
        desk.show(Shown {
            revision,
            picture: picture.clone(),
            error,
        });
        on_ready();
    }
}

fn carried_out(
    request: Request,
    press: &Press,
    made: &mut Option<Made>,
) -> Result<Picture, PressError> {
    let Request { revision, .. } = request;
    let choice = request.choice.clone();
    let last = made.take().filter(|made| made.is_what(&request));
    let current = match last {
        Some(last) => last,
        None => Made {
            poster: Arc::new(press.set(&request.choice.order(&request.set))?),
            set: request.set,
            choice: request.choice,
        },
    };
    let poster = Arc::clone(&current.poster);
    *made = Some(current);
    let page = choice.page.min(poster.page_count().saturating_sub(1));
    let bitmap = unpanicked(|| poster.bitmap(page, choice.width_px))?;
    Ok(Picture {
        revision,
        choice,
        page,
        bitmap,
        poster,
    })
}

/// Paints; a panic of the painter becomes an error.
fn unpanicked<T>(paint: impl FnOnce() -> Result<T, PressError>) -> Result<T, PressError> {
    let painted = catch_unwind(AssertUnwindSafe(paint));
    painted.unwrap_or_else(|_| {
        Err(PressError::Unset {
            reason: "the painter panicked".to_owned(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error() {
        let error = unpanicked::<()>(|| panic!("on purpose")).unwrap_err();
        assert!(matches!(error, PressError::Unset { .. }), "{error}");
    }
}

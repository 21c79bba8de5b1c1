//! What of a picture a shape shows: the part that its crop leaves. Posters cut pictures by the
//! same rule in their own language.

use super::portrait::Crop;

/// A part of a picture, in shares of its width and height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// From the left edge.
    pub left: f64,
    /// From the upper edge.
    pub top: f64,
    /// How much of the width.
    pub width: f64,
    /// How much of the height.
    pub height: f64,
}

/// How far a picture can be closed in on, in percent.
pub const CLOSEST: u16 = 400;

impl Crop {
    /// The part that a shape shows of a picture, each given by width divided by height: as much
    /// as fills the shape, closed in by the zoom, never past an edge.
    #[must_use]
    pub fn view(self, picture: f64, shape: f64) -> View {
        let Self { x, y, zoom } = self.within();
        let zoom = f64::from(zoom) / 100.0;
        let (width, height) = if picture > shape {
            (shape / picture, 1.0)
        } else {
            (1.0, picture / shape)
        };
        let (width, height) = (width / zoom, height / zoom);
        let start = |centre: u16, part: f64| {
            (f64::from(centre) / 1_000.0 - part / 2.0).clamp(0.0, 1.0 - part)
        };
        View {
            left: start(x, width),
            top: start(y, height),
            width,
            height,
        }
    }

    /// The crop moved by shares of the picture, stopping where an edge of it comes into sight.
    #[must_use]
    pub fn moved(self, right: f64, down: f64, picture: f64, shape: f64) -> Self {
        let view = self.view(picture, shape);
        let centre = |start: f64, part: f64, by: f64| {
            let start = (start + by).clamp(0.0, 1.0 - part);
            thousandths(start + part / 2.0)
        };
        Self {
            x: centre(view.left, view.width, right),
            y: centre(view.top, view.height, down),
            ..self.within()
        }
    }

    /// The crop closed in by a factor, around its centre.
    #[must_use]
    pub fn zoomed(self, factor: f64) -> Self {
        let zoom = f64::from(self.within().zoom) * factor;
        Self {
            zoom: rounded(zoom.clamp(100.0, f64::from(CLOSEST))),
            ..self
        }
    }
}

fn thousandths(share: f64) -> u16 {
    rounded(share.clamp(0.0, 1.0) * 1_000.0)
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to a few hundred before"
)]
fn rounded(figure: f64) -> u16 {
    figure.round() as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_fills_its_shape_and_stays_in_the_picture() {
        let crop = |x, y, zoom| Crop { x, y, zoom };
        for (crop, picture, shape, expected) in [
            (crop(500, 500, 100), 2.0, 1.0, [0.25, 0.0, 0.5, 1.0]),
            (crop(0, 500, 100), 2.0, 1.0, [0.0, 0.0, 0.5, 1.0]),
            (crop(1_000, 0, 200), 1.0, 1.0, [0.5, 0.0, 0.5, 0.5]),
            (crop(500, 250, 100), 0.5, 1.0, [0.0, 0.0, 1.0, 0.5]),
        ] {
            let [left, top, width, height] = expected;
            let expected = View {
                left,
                top,
                width,
                height,
            };
            assert_eq!(crop.view(picture, shape), expected, "{crop:?}");
        }
    }

    #[test]
    fn a_crop_moves_from_what_is_seen() {
        let at_edge = Crop {
            x: 0,
            y: 500,
            zoom: 200,
        };
        // Its view begins at the edge, so the first step to the right is seen at once.
        let moved = at_edge.moved(0.1, 0.0, 1.0, 1.0);
        assert_eq!((moved.x, moved.y), (350, 500));
        assert_eq!(at_edge.moved(-1.0, 0.0, 1.0, 1.0).x, 250);
        assert_eq!(at_edge.zoomed(0.1).zoom, 100);
        assert_eq!(at_edge.zoomed(9.0).zoom, CLOSEST);
    }
}

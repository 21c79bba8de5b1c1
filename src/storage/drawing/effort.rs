//! How much work a drawing is to paint, found out without painting it.
//!
//! A few lines can ask for hours: a filter that looks at every pixel around every pixel, a marker
//! of a thousand parts at every corner of a path, masks within masks. What is read here is the
//! drawing as it will be painted, once styles and references are resolved; only markers, which
//! unfold before that, are counted in the text. What is absent: exact times.

use crate::model::limits;
use resvg::usvg::filter::{Filter, Kind};
use resvg::usvg::roxmltree::{Document, Node};
use resvg::usvg::{Group, Node as Painted, NonZeroRect, Tree};
use std::collections::HashSet;

/// Elements that are painted where others refer to them.
const LAYERS: [&str; 5] = ["mask", "clipPath", "filter", "marker", "pattern"];
/// Layers, masks and filters that a `<style>` may refer to; within each other they take the stack.
const STYLED: usize = 64;

/// Whether a drawing stays within bounds while it is being read.
pub(super) fn can_be_read(document: &Document<'_>) -> bool {
    let elements = |node: Node<'_, '_>| node.descendants().filter(Node::is_element).count();
    let all = || document.descendants().filter(Node::is_element);
    let marker = all().filter(|node| node.tag_name().name() == "marker");
    let parts: usize = marker.map(elements).sum();
    let paths = all().flat_map(|node| [node.attribute("d"), node.attribute("points")]);
    // A corner takes at least two signs.
    let corners: usize = paths.flatten().map(|path| path.len() / 2).sum();
    let styles = all().filter(|node| node.tag_name().name() == "style");
    let referred = styles.filter_map(|style| style.text());
    let referred = referred.flat_map(|style| style.split('#').skip(1));
    let is_layer = |node: &Node<'_, '_>| LAYERS.contains(&node.tag_name().name());
    let named: HashSet<&str> = all()
        .filter(is_layer)
        .filter_map(|node| node.attribute("id"))
        .collect();
    let layers = referred.filter(|rest| {
        let end = rest.find([')', '"', '\'', ' ']).unwrap_or(rest.len());
        rest.get(..end).is_some_and(|name| named.contains(name))
    });
    let most = usize::try_from(limits::DRAWING_ELEMENTS).unwrap_or(usize::MAX);
    parts.saturating_mul(corners) <= most && layers.take(STYLED + 1).count() <= STYLED
}

/// Whether a drawing can be painted in bearable time, so many pixels to one of its units.
pub(super) fn can_be_painted(tree: &Tree, scale: f32) -> bool {
    let size = tree.size();
    let mut effort = Effort {
        area: size.width() * size.height(),
        scale,
        elements: 0,
        layers: 0.0,
    };
    effort.add(tree.root());
    effort.is_bearable()
}

/// What was counted so far.
struct Effort {
    area: f32,
    scale: f32,
    elements: u32,
    /// Times every pixel of the whole sheet is gone through, beside the painting itself.
    layers: f32,
}

impl Effort {
    fn is_bearable(&self) -> bool {
        self.elements <= limits::DRAWING_ELEMENTS && self.layers <= limits::DRAWING_LAYERS
    }

    fn add(&mut self, group: &Group) {
        // Layers that share parts would otherwise take for ever to be counted.
        if !self.is_bearable() {
            return;
        }
        let share = self.share(group.abs_layer_bounding_box());
        if group.should_isolate() {
            self.layers += share;
        }
        for filter in group.filters() {
            self.layers += share * self.filter(filter);
        }
        for node in group.children() {
            self.elements = self.elements.saturating_add(1);
            node.subroots(|root| self.add(root));
            if let Painted::Group(group) = node {
                self.add(group);
            }
        }
    }

    /// How much of the sheet a part covers.
    fn share(&self, part: NonZeroRect) -> f32 {
        (part.width() * part.height() / self.area).min(1.0)
    }

    fn filter(&self, filter: &Filter) -> f32 {
        let steps = filter.primitives().iter();
        steps.map(|step| self.step(step.kind())).sum()
    }

    /// How often a step of a filter goes through its pixels.
    fn step(&self, kind: &Kind) -> f32 {
        match kind {
            Kind::ConvolveMatrix(step) => {
                let matrix = step.matrix();
                let cells = matrix.columns().saturating_mul(matrix.rows());
                f32::from(u16::try_from(cells).unwrap_or(u16::MAX))
            }
            Kind::Morphology(step) => {
                let side = |radius: f32| 2.0 * radius * self.scale + 1.0;
                side(step.radius_x().get()) * side(step.radius_y().get())
            }
            Kind::Turbulence(step) => {
                let octaves = u16::try_from(step.num_octaves()).unwrap_or(u16::MAX);
                16.0 * f32::from(octaves)
            }
            // Three passes along, three across.
            Kind::GaussianBlur(_) | Kind::DropShadow(_) => 6.0,
            _ => 2.0,
        }
    }
}

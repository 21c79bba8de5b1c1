//! An SVG file: well-formed, measured, named, and whole without anything outside it.

use roxmltree::{Document, Node};

/// What an SVG file says about itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Width on paper.
    pub width_mm: f64,
    /// Height on paper.
    pub height_mm: f64,
    /// The text of `<title>`.
    pub title: String,
    /// The text of `<desc>`.
    pub description: String,
}

/// Reads a drawing; the error lists everything that is wrong with it.
pub fn check(text: &str) -> Result<Drawing, Vec<String>> {
    let document =
        Document::parse(text).map_err(|error| vec![format!("not well-formed: {error}")])?;
    let root = document.root_element();
    let mut faults = Vec::new();
    if root.tag_name().name() != "svg"
        || root.tag_name().namespace() != Some("http://www.w3.org/2000/svg")
    {
        faults.push("the root is not <svg> of the SVG namespace".to_owned());
    }
    let length = |name: &str| root.attribute(name).and_then(millimetres);
    let (width, height) = (length("width"), length("height"));
    if width.is_none() || height.is_none() {
        faults.push("width or height is missing or has no unit of length".to_owned());
    }
    let words = |name: &str| {
        let node = root
            .children()
            .find(|child| child.has_tag_name(("http://www.w3.org/2000/svg", name)));
        node.and_then(|node| node.text())
            .map(str::trim)
            .unwrap_or_default()
            .to_owned()
    };
    let (title, description) = (words("title"), words("desc"));
    if title.is_empty() || description.is_empty() {
        faults.push("<title> or <desc> is missing".to_owned());
    }
    for node in document.descendants().filter(Node::is_element) {
        faults.extend(outward(&node));
        if matches!(node.tag_name().name(), "script" | "foreignObject") {
            faults.push(format!(
                "<{}> does not belong in a drawing",
                node.tag_name().name()
            ));
        }
    }
    match (width, height) {
        (Some(width_mm), Some(height_mm)) if faults.is_empty() => Ok(Drawing {
            width_mm,
            height_mm,
            title,
            description,
        }),
        _ => Err(faults),
    }
}

/// References that lead out of the file; `#name` and `data:` stay inside.
fn outward(node: &Node<'_, '_>) -> Vec<String> {
    let leads_out = |target: &str| {
        !target.is_empty() && !target.starts_with('#') && !target.starts_with("data:")
    };
    let attributes = node.attributes().filter_map(|attribute| {
        let target = match attribute.name() {
            "href" | "src" => attribute.value(),
            _ => attribute
                .value()
                .split_once("url(")?
                .1
                .trim_start_matches(['"', '\'']),
        };
        leads_out(target).then(|| format!("<{}> refers to {target}", node.tag_name().name()))
    });
    let imports = node.has_tag_name(("http://www.w3.org/2000/svg", "style"))
        && node
            .text()
            .is_some_and(|style| style.contains("@import") || style.contains("url(http"));
    attributes
        .chain(imports.then(|| "<style> loads from outside".to_owned()))
        .collect()
}

/// A length with a unit that means the same everywhere.
fn millimetres(length: &str) -> Option<f64> {
    let (number, factor) = [
        ("mm", 1.0),
        ("cm", 10.0),
        ("in", 25.4),
        ("pt", super::MM_PER_POINT),
    ]
    .into_iter()
    .find_map(|(unit, factor)| Some((length.strip_suffix(unit)?, factor)))?;
    number
        .trim()
        .parse::<f64>()
        .ok()
        .map(|number| number * factor)
}

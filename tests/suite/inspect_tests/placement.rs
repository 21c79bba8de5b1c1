//! Text where it should not be, and text nobody can read.

use super::{assert_faults, open, press, sheet};
use kurbo::Rect;

/// All faults of a sheet with this on it.
fn check(source: &str, expected: &[&str]) {
    assert_faults(source, &sheet(source).faults(), expected);
}

#[test]
fn a_clean_sheet_has_no_fault() {
    check(
        r##"
        #title[Steckbrief]
        = Überschrift mit gpqy
        Hyphenated text in a narrow column: #block(width: 25mm)[
            #set text(hyphenate: true, lang: "de")
            Verantwortungsbewusstsein und Qualitätsmanagement]
        - one
        - two *strong*
        #place(bottom + right, rect(fill: rgb("#0F4C5C"), text(white)[on colour]))
        #box(clip: true, width: 30mm, inset: 1mm)[not cut]
        #rotate(90deg, reflow: true)[turned]
        "##,
        &[],
    );
}

#[test]
fn text_beyond_the_edge_is_found() {
    check(
        "#place(dx: 95mm)[over the right edge]",
        &["mm outside its place"],
    );
    check("#place(dy: -10.5mm)[Överall]", &["mm outside its place"]);
    check("#place(dx: 80mm)[just within]", &[]);
}

#[test]
fn text_outside_a_margin_or_a_column_is_found() {
    let pdf = sheet("#place(dx: -6mm)[in the margin] #place(dx: 40mm, dy: 1mm)[elsewhere]");
    let page = &pdf.pages[0];
    assert_faults("page", &page.text_outside(page.trim()), &[]);
    assert_faults(
        "margin",
        &page.text_outside(page.within(10.0)),
        &["in the margin"],
    );
    let column = |width: f64| page.text_leaving(Rect::new(48.0, 0.0, 48.0 + width, 80.0));
    assert_faults("wide column", &column(40.0), &[]);
    assert_faults("narrow column", &column(10.0), &["\"elsewhere\" at"]);
}

#[test]
fn bleed_is_not_the_place_of_text() {
    let source = "#set page(bleed: 3mm)\n#place(dx: -12mm)[in the bleed]";
    let pdf = open(&press::plain_pdf(&format!("{}{source}", super::SHEET)));
    let page = &pdf.pages[0];
    let measures = [
        page.width_mm,
        page.height_mm,
        page.media_mm.x0,
        page.media_mm.y1,
        page.bleed_mm.y0,
    ];
    for (measure, expected) in measures.into_iter().zip([120.0, 80.0, -3.0, 83.0, -3.0]) {
        assert!((measure - expected).abs() < 0.01, "{measures:?}");
    }
    assert_faults(source, &page.text_outside(page.trim()), &["in the bleed"]);
}

#[test]
fn lines_that_run_into_each_other_are_found() {
    check(
        "#place[first words] #place(dx: 1mm, dy: 1mm)[second words]",
        &["covers \"second"],
    );
    check(
        "#grid(columns: (10mm, 1fr), [Haushaltsgröße], [four people])",
        &["covers \"four people\""],
    );
    check(
        "#place(text(40pt)[gÄ]) #place(dy: 10mm, text(40pt)[gÄ])",
        &["touches"],
    );
}

#[test]
fn lines_that_only_come_near_are_not_found() {
    // The box of the letter holds the small word; its outline does not touch it.
    check(
        "#place(text(60pt)[L]) #place(dx: 7mm, dy: 4mm, text(6pt)[o])",
        &[],
    );
    // Between descender and ascender there is paper, though the lines' boxes overlap.
    check(
        "#place(text(40pt)[p]) #place(dx: 12mm, dy: 11mm, text(40pt)[l])",
        &[],
    );
    check(
        "#set par(leading: 0.3em)\nfirst line of two \\ second line of two",
        &[],
    );
    check("#grid(columns: 2, gutter: 1mm, [label], [value])", &[]);
}

#[test]
fn hidden_and_crossed_text_is_found() {
    check(
        "#place[under a card] #place(rect(width: 15mm, height: 8mm, fill: aqua))",
        &["lies under something"],
    );
    check(
        "#place(rect(width: 60mm, height: 8mm, fill: aqua))\n#place[on a card]",
        &[],
    );
    check(
        "#place[struck out] #place(dy: 2mm, line(length: 20mm))",
        &["crossed by a line"],
    );
    check(
        "#place(dy: 2mm, rect(width: 20mm, height: 0.2mm, fill: black)) #place[struck out]",
        &["crossed by a line"],
    );
    check(
        "#place(line(start: (-2mm, 8mm), end: (20mm, -5mm)))\n#place[slanting]",
        &["crossed by a line"],
    );
    check(
        "#place(line(start: (0mm, 12mm), end: (60mm, -8mm)))\n#place[beside it]",
        &[],
    );
    check(
        "#place(dx: 4mm, dy: 1mm, circle(radius: 1mm, fill: aqua))\n#place[marked]",
        &["or a mark"],
    );
    check("#rect(fill: aqua, radius: 50%, inset: 1mm)[+3]", &[]);
    check(
        "#rect(radius: 2mm, stroke: (dash: \"dashed\"))[within a frame]",
        &[],
    );
    check(
        "#place[ruled below] #place(dy: 6mm, line(length: 20mm))",
        &[],
    );
}

#[test]
fn clipped_text_is_found() {
    check(
        "#box(clip: true, width: 15mm, height: 4mm, inset: (bottom: 1mm))[cut at the right]",
        &["cut off by a clip"; 1],
    );
    check(
        "#box(clip: true, radius: 5mm, text(30pt)[MM])",
        &["cut off by a clip"],
    );
    check(
        "#box(clip: true, radius: 5mm, inset: 3mm)[round and whole]",
        &[],
    );
}

#[test]
fn faint_text_is_found() {
    check(
        r##"#text(fill: rgb("#999999"))[grey on white]"##,
        &["contrast of 2.85"],
    );
    check(
        r##"#text(fill: rgb("#00000066"))[thin on white]"##,
        &["contrast of 2.85"],
    );
    check(
        r##"#rect(fill: rgb("#0F4C5C"))[black on petrol]"##,
        &["contrast of"],
    );
    check(
        r##"#rect(fill: rgb("#0F4C5C"), text(white)[white on petrol])"##,
        &[],
    );
    check(r"#rect(fill: gradient.linear(red, blue))[unknown]", &[]);
}

#[test]
fn text_too_small_for_its_paper_is_found() {
    let pdf = sheet("Body #text(size: 5.5pt)[fine print]");
    assert_faults(
        "6 pt",
        &pdf.pages[0].text_below(6.0),
        &["has letters of 5.50 pt only"],
    );
    assert_faults("5.5 pt", &pdf.pages[0].text_below(5.5), &[]);
}

#[test]
fn text_over_the_edge_of_its_card_is_found() {
    let over_edges = |width: &str| {
        let source = format!(
            "#rect(width: {width}, height: 10mm, fill: aqua)[#box(width: 40mm)[much too long]]"
        );
        sheet(&source).pages[0].text_over_edges(2_000.0)
    };
    assert_faults(
        "narrow",
        &over_edges("20mm"),
        &["over the edge of its card"],
    );
    assert_faults("wide", &over_edges("50mm"), &[]);
}

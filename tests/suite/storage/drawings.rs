//! Drawings (SVG) on their way into a document: pixels of what they show, and nothing else.

use steckbrief::model::image::ImageKind;
use steckbrief::storage::{PictureError, take_in, verify};

fn svg(content: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" \
         xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 40 10\">{content}</svg>"
    )
}

#[test]
fn a_drawing_becomes_a_clear_picture_fine_enough_for_print() {
    let (_, image) = take_in(svg("<rect width='20' height='10' fill='#c00'/>").as_bytes()).unwrap();
    assert_eq!(
        (image.kind, image.width, image.height),
        (ImageKind::Png, 1_600, 400)
    );
    verify(&image).unwrap();
    let picture = image::load_from_memory(&image.data).unwrap().into_rgba8();
    assert_eq!(picture.get_pixel(100, 100).0, [0xcc, 0, 0, 0xff]);
    assert_eq!(
        picture.get_pixel(1_500, 100).0[3],
        0,
        "the ground stays clear"
    );
}

#[test]
fn what_a_drawing_would_lose_is_said() {
    for (content, what) in [
        ("<text x='1' y='9'>Logo</text>", "text"),
        (
            "<image xlink:href='/etc/hostname' width='9' height='9'/>",
            "image",
        ),
        (
            "<image xlink:href='https://example.org/a.png' width='9' height='9'/>",
            "image",
        ),
        (
            "<g><image href='data:image/png;base64,AAAA' width='9' height='9'/></g>",
            "image",
        ),
    ] {
        let error = take_in(svg(content).as_bytes()).unwrap_err();
        assert!(
            matches!(error, PictureError::Undrawn { what: found } if found == what),
            "{error}"
        );
    }
}

#[test]
fn what_does_something_else_than_being_seen_is_left_behind() {
    let content = "<script>alert(1)</script><rect onclick='alert(1)' width='40' height='10'/>";
    let (_, image) = take_in(svg(content).as_bytes()).unwrap();
    let text = String::from_utf8_lossy(&image.data);
    assert!(!text.contains("alert"));
}

#[test]
fn a_small_file_that_unfolds_without_end_is_refused_at_once() {
    let levels = (0..12).map(|level| {
        let shown = if level == 0 {
            "<rect width='1' height='1'/>".to_owned()
        } else {
            format!("<use xlink:href='#a{}'/>", level - 1).repeat(10)
        };
        format!("<g id='a{level}'>{shown}</g>")
    });
    let content: String = levels.collect();
    let error = take_in(svg(&content).as_bytes()).unwrap_err();
    assert!(error.to_string().contains("more elements"), "{error}");
    let circle = "<g id='a'><use xlink:href='#b'/></g><g id='b'><use xlink:href='#a'/></g>";
    assert!(take_in(svg(circle).as_bytes()).is_err());
    let deep = format!("{}{}", "<g>".repeat(5_000), "</g>".repeat(5_000));
    assert!(take_in(svg(&deep).as_bytes()).is_err());
    let entities = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>\
        <!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>\
        <svg xmlns=\"http://www.w3.org/2000/svg\"><desc>&d;&d;&d;</desc></svg>";
    assert!(take_in(entities.as_bytes()).is_err());
}

#[test]
fn what_would_take_hours_is_refused_at_once() {
    let rect = "<rect width='40' height='10' fill='#c00'";
    let filtered = |step: &str| format!("<filter id='f'>{step}</filter>{rect} filter='url(#f)'/>");
    let masks = (0..400).map(|n| format!("<mask id='m{n}' class='c{n}'>{rect}/></mask>"));
    let masks: String = masks.collect();
    let styles = (0..400).map(|n| format!(".c{n}{{mask:url(#m{})}}", n + 1));
    let styles: String = styles.collect();
    let corners = "h1v1".repeat(2_000);
    let parts = "<circle r='1'/>".repeat(200);
    for content in [
        filtered("<feTurbulence numOctaves='1000000' baseFrequency='0.5'/>"),
        filtered("<feMorphology operator='dilate' radius='30'/>"),
        format!("<style>{styles}</style>{masks}<g class='c0'>{rect}/></g>"),
        format!(
            "<style>path{{marker-mid:url(#m)}}</style><marker id='m'>{parts}</marker>\
             <path d='M0 0{corners}'/>"
        ),
    ] {
        let error = take_in(svg(&content).as_bytes()).unwrap_err();
        assert!(matches!(error, PictureError::Laborious), "{error}");
    }
    let shadow = filtered("<feDropShadow dx='1' dy='1' stdDeviation='1'/>");
    take_in(svg(&shadow).as_bytes()).unwrap();
}

#[test]
fn what_shows_nothing_or_is_cut_off_is_no_drawing() {
    for content in [
        svg(""),
        svg("<rect width='0' height='0'/>"),
        svg("<g>"),
        "<svg".to_owned(),
    ] {
        assert!(take_in(content.as_bytes()).is_err(), "{content}");
    }
}

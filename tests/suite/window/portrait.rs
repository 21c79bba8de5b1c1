//! The portrait: taken in on a thread, cut for each shape, described, taken away, undone.

use super::*;
use egui::ColorImage;
use steckbrief::model::portrait::Origin;

fn picture(folder: &Path) -> PathBuf {
    let path = folder.join("Bild.png");
    image::RgbImage::from_fn(64, 32, |x, y| {
        image::Rgb([
            u8::try_from(4 * (x % 64)).unwrap(),
            u8::try_from(y).unwrap(),
            90,
        ])
    })
    .save(&path)
    .unwrap();
    path
}

fn shown(window: &mut Window) {
    window.click(Role::Button, "Portrait");
    window.harness.run_steps(4);
}

#[test]
fn a_picture_is_chosen_cut_by_keys_and_all_of_it_is_undone() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::with_sample();
    window.wait("the poster", App::shows_poster);
    let before = window.set().clone();
    window.answers.give(&picture(folder.path()));
    window.press(Modifiers::COMMAND, Key::K);
    window.write("Choose a picture");
    window.press(Modifiers::NONE, Key::Enter);
    let old = before.personas[0].portrait.image.clone();
    window.wait("a picture", move |app| {
        app.document().unwrap().draft.personas[0].portrait.image != old
    });
    let portrait = &window.bibi().portrait;
    let image = &window.set().images[&portrait.image];
    assert_eq!((image.width, image.height), (64, 32));
    // What was said of the picture before does not hold for this one.
    assert_eq!((portrait.alt.as_str(), portrait.origin), ("", None));
    let is_used = window.set().personas[1..]
        .iter()
        .any(|one| one.portrait.image == before.personas[0].portrait.image);
    let is_kept = window
        .set()
        .images
        .contains_key(&before.personas[0].portrait.image);
    assert_eq!(is_kept, is_used, "nothing shows the old picture any more");

    let start = Instant::now();
    while !window.says("Head in a circle") {
        assert!(start.elapsed() < Duration::from_secs(20), "no crop");
        window.harness.step();
    }
    window.focus(Role::Slider, "Head in a circle");
    window.press(Modifiers::NONE, Key::ArrowRight);
    window.press(Modifiers::NONE, Key::Plus);
    let crop = window.bibi().portrait.crops.head;
    assert_eq!((crop.x, crop.y, crop.zoom), (520, 500, 110));
    assert_eq!(window.bibi().portrait.crops.panel.zoom, 100);
    while window.is_unsaved() {
        window.press(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(*window.set(), before);
}

#[test]
fn what_is_no_picture_is_said_in_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Bild.png");
    std::fs::write(&path, "kein Bild").unwrap();
    let mut window = Window::with_sample();
    let before = window.set().clone();
    shown(&mut window);
    window.answers.give(&path);
    let choose = window
        .harness
        .get_all_by_role_and_label(Role::Button, "Choose a picture …")
        .last();
    choose.unwrap().click();
    let start = Instant::now();
    while !window.says("Bild.png was not taken in") {
        assert!(start.elapsed() < Duration::from_secs(20), "no sentence");
        window.harness.step();
    }
    window.harness.run_steps(3);
    window.click(Role::Button, "Understood");
    assert_eq!(*window.set(), before);
}

#[test]
fn a_picture_is_pasted_while_the_portrait_is_shown() {
    let mut window = Window::with_sample();
    let old = window.bibi().portrait.image.clone();
    shown(&mut window);
    let image = ColorImage::filled([8, 4], egui::Color32::from_rgb(200, 30, 30));
    window.harness.event(Event::PasteImage(Arc::new(image)));
    window.wait("a picture", move |app| {
        app.document().unwrap().draft.personas[0].portrait.image != old
    });
    let image = &window.set().images[&window.bibi().portrait.image];
    assert_eq!((image.width, image.height), (8, 4));
}

#[test]
fn a_picture_is_described_and_taken_away_for_initials() {
    let mut window = Window::with_sample();
    shown(&mut window);
    let start = Instant::now();
    while !window.says("Head in a circle") {
        assert!(start.elapsed() < Duration::from_secs(20), "no crop");
        window.harness.step();
    }
    window.focus(Role::TextInput, "Credit");
    window.press(Modifiers::COMMAND, Key::A);
    window.write("Ada Lind");
    window.focus(Role::TextInput, "Licence ends on");
    window.write("31.12.");
    assert_eq!(window.bibi().portrait.licence_end, None);
    window.write("2027");
    window.focus(Role::ComboBox, "Origin");
    window.press(Modifiers::NONE, Key::ArrowRight);
    let portrait = &window.bibi().portrait;
    assert_eq!(portrait.credit, "Ada Lind");
    assert_eq!(portrait.licence_end.unwrap().to_string(), "2027-12-31");
    assert_eq!(portrait.origin, Some(Origin::Generated));
    window.click(Role::Button, "Remove the picture");
    assert!(window.bibi().portrait.image.is_empty());
    window.focus(Role::TextInput, "Initials");
    window.write("B!");
    window.click(Role::RadioButton, "Blue");
    assert_eq!(window.bibi().initials(), "B!");
    assert!(window.bibi().portrait.colour.is_some());
}

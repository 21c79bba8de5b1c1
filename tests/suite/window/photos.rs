//! Photos of sources: chosen, dropped, looked at, removed.

use super::*;

/// The sources of the sample, with a photo to take in.
fn at_sources() -> (Window, tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let photo = folder.path().join("flipchart.png");
    let pixels = image::RgbImage::from_fn(64, 48, |x, y| {
        image::Rgb([
            u8::try_from(x).unwrap() * 3,
            u8::try_from(y).unwrap() * 4,
            80,
        ])
    });
    pixels.save(&photo).unwrap();
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND, Key::Num3);
    window.click(Role::Button, "Sources (19)");
    (window, folder, photo)
}

fn photos(window: &Window) -> usize {
    window.set().sources[0].photos.len()
}

#[test]
fn a_photo_is_chosen_looked_at_and_removed() {
    let (mut window, _folder, photo) = at_sources();
    let before = window.set().clone();
    window.answers.give(&photo);
    window.press(Modifiers::COMMAND, Key::K);
    window.write("photo of");
    window.press(Modifiers::NONE, Key::Enter);
    window.until("a photo", |window| photos(window) == 1);
    let id = window.set().sources[0].photos[0].clone();
    assert!(window.set().images.contains_key(&id));
    window.push(Role::Button, "Look at photo 1");
    window.until("a large photo", |window| window.says("Close"));
    window.press(Modifiers::NONE, Key::Escape);
    window.push(Role::Button, "Remove photo 1");
    assert_eq!(photos(&window), 0);
    assert!(
        !window.set().images.contains_key(&id),
        "it makes the file larger for nothing"
    );
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(photos(&window), 1);
    assert!(window.set().images.contains_key(&id));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*window.set(), before);
}

#[test]
fn a_photo_is_pasted_on_the_source_in_sight_and_on_no_portrait() {
    let (mut window, _folder, _) = at_sources();
    let portrait = window.bibi().portrait.image.clone();
    let colour = egui::Color32::from_rgb(30, 90, 120);
    let pixels = Arc::new(egui::ColorImage::filled([8, 4], colour));
    window.harness.event(Event::PasteImage(pixels));
    window.until("a photo", |window| photos(window) == 1);
    assert_eq!(window.bibi().portrait.image, portrait);
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(!window.is_unsaved());
}

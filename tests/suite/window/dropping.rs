//! Files held over the window and let go of there: what they are for is said before it is done.

use super::*;
use egui::HoveredFile;

/// A file as the system hands it over.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

/// Holds files over the window until that is said there, and lets go of them.
fn drop_on(window: &mut Window, paths: &[&Path], said: &str) {
    let held = paths.iter().map(|path| HoveredFile {
        path: Some(path.to_path_buf()),
        ..HoveredFile::default()
    });
    window.harness.input_mut().hovered_files = held.collect();
    window.harness.run_steps(2);
    assert!(window.says(said), "nothing says: {said}");
    window.harness.input_mut().hovered_files.clear();
    for path in paths {
        let file = Arc::new(Dropped(path.to_path_buf()));
        window.harness.input_mut().dropped_files.push(file);
    }
    window.harness.run_steps(3);
}

/// Pictures that are not the same.
fn pictures(folder: &Path, count: u8) -> Vec<PathBuf> {
    let one = |number: u8| {
        let path = folder.join(format!("flip chart {number}.png"));
        let colour = image::Rgb([40 * number, 90, 120]);
        let pixels = image::RgbImage::from_pixel(64, 48, colour);
        pixels.save(&path).unwrap();
        path
    };
    (1..=count).map(one).collect()
}

fn borrowed(paths: &[PathBuf]) -> Vec<&Path> {
    paths.iter().map(PathBuf::as_path).collect()
}

#[test]
fn a_document_opens_after_the_question() {
    let (_folder, path) = copied();
    let mut window = opened(&path);
    rename(&mut window, "Ada");
    drop_on(&mut window, &[&path], "Drop to open");
    window.click(Role::Button, "Don’t save");
    window.wait("the file", |app| !app.document().unwrap().is_unsaved());
    assert_eq!(window.bibi().name, "Bibi");
}

#[test]
fn a_picture_becomes_the_portrait_of_the_persona_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::with_sample_in("de-DE");
    let before = window.bibi().portrait.image.clone();
    let said = "Hier ablegen als Porträt von Bibi";
    drop_on(&mut window, &borrowed(&pictures(folder.path(), 2)), said);
    window.until("another portrait", |window| {
        window.bibi().portrait.image != before
    });
}

#[test]
fn all_photos_of_a_workshop_hang_at_the_source_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::with_sample();
    window.press(Modifiers::COMMAND, Key::Num3);
    window.click(Role::Button, "Sources (19)");
    let title = window.set().sources[0].title.clone();
    let said = format!("Drop as a photo of {title}");
    drop_on(&mut window, &borrowed(&pictures(folder.path(), 4)), &said);
    window.until("four photos", |window| {
        window.set().sources[0].photos.len() == 4
    });
}

#[test]
fn what_nobody_can_use_is_said_and_changes_nothing() {
    let mut window = Window::with_sample();
    let before = window.set().clone();
    let said = "Steckbrief takes documents (.ron) and pictures (PNG, JPEG, WebP, SVG)";
    let held = HoveredFile {
        path: Some("minutes.docx".into()),
        ..HoveredFile::default()
    };
    window.harness.input_mut().hovered_files = vec![held];
    window.harness.run_steps(2);
    assert!(window.says(said));
    window.harness.input_mut().hovered_files.clear();
    window.harness.run_steps(2);
    assert!(!window.says(said));
    let file = Arc::new(Dropped("minutes.docx".into()));
    window.harness.input_mut().dropped_files.push(file);
    window.harness.run_steps(3);
    assert!(window.says(said), "it stands where the news stand");
    assert_eq!(*window.set(), before);
}

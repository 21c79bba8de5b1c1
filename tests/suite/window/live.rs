//! The poster beside the form follows what is typed, and leads back to it.

use super::*;
use egui::Rect;
use steckbrief::model::Id;
use steckbrief::model::design::{Design, Finish};
use steckbrief::model::field::Field;
use steckbrief::poster::{Order, Poster, Press, Spot};

fn poster(window: &Window) -> Rect {
    let found = window.harness.get_by_role_and_label(Role::Image, "Poster");
    found.rect()
}

/// A click on the poster, given in shares of the sheet.
fn click_at(window: &mut Window, share: (f64, f64)) {
    let sheet = poster(window);
    #[expect(clippy::cast_possible_truncation, reason = "shares of a sheet")]
    let at = sheet.lerp_inside(egui::vec2(share.0 as f32, share.1 as f32));
    window.harness.hover_at(at);
    for pressed in [true, false] {
        window.harness.event(Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
    window.harness.run_steps(4);
}

#[test]
fn the_poster_appears_and_a_click_on_it_goes_to_the_field() {
    let mut window = Window::with_sample();
    window.wait("a poster", App::shows_poster);
    // The quote stands in the upper left quarter of the profile.
    click_at(&mut window, (0.25, 0.2));
    window.press(Modifiers::NONE, Key::End);
    window.write("!!");
    assert!(
        window.bibi().quote.text.ends_with("!!"),
        "{}",
        window.bibi().quote.text
    );
}

/// The poster of everybody that the window shows, set once more: to know where things stand.
fn of_everybody(window: &Window) -> Poster {
    let set = window.set();
    let order = Order {
        set,
        persona: None,
        design: set.posters.design,
        paper: set.posters.paper,
        orientation: set.posters.orientation,
        language: set.language,
        accent: None,
        evidence_marks: true,
        participants: false,
        finish: Finish::default(),
    };
    Press::new().set(&order).unwrap()
}

/// The first page on which a field of a persona stands, and its middle in shares of the sheet.
fn place_of(poster: &Poster, persona: &Id, field: Field) -> (usize, (f64, f64)) {
    let is_it = |spot: &&Spot| spot.persona.as_ref() == Some(persona) && spot.field == field;
    let found = (0..poster.page_count()).find_map(|page| {
        let spot = poster.spots(page).iter().find(is_it)?;
        Some((page, spot, poster.size_mm(page)?))
    });
    let (page, spot, (width, height)) = found.unwrap();
    let middle = (spot.x + spot.width / 2.0, spot.y + spot.height / 2.0);
    (page, (middle.0 / width, middle.1 / height))
}

fn choose(window: &mut Window, combo: &str, design: &str) {
    window.click(Role::ComboBox, combo);
    window.harness.get_by_label(design).click();
    window.harness.run_steps(4);
}

#[test]
fn a_click_on_the_overview_goes_to_the_persona_it_is_of() {
    let mut window = Window::with_sample();
    window.wait("a poster", App::shows_poster);
    choose(&mut window, "Poster design", "Overview of personas");
    window.until("a sheet that lies", |window| {
        let sheet = poster(window);
        sheet.width() > sheet.height()
    });
    let lene = window.set().personas[2].clone();
    let (_, share) = place_of(&of_everybody(&window), &lene.id, Field::Goals);
    click_at(&mut window, share);
    window.press(Modifiers::NONE, Key::End);
    window.write("!!");
    let persona = &window.set().personas[2];
    let mut goals = persona.needs.goals.iter();
    assert!(goals.any(|entry| entry.text.ends_with("!!")), "{goals:?}");
}

#[test]
fn a_report_is_turned_and_turns_to_whoever_is_edited() {
    let mut window = Window::with_sample_in("de-DE");
    window.wait("a poster", App::shows_poster);
    choose(&mut window, "Entwurf des Posters", "Bericht");
    window.hear("1 / ");
    window.click(Role::Button, "Nächste Seite");
    window.hear("2 / ");
    window.harness.run_steps(4);
    assert!(window.says("2 / "), "it stays where it was turned to");
    let lene = window.set().personas[2].clone();
    let (page, _) = place_of(&of_everybody(&window), &lene.id, Field::Name);
    assert!(page > 2);
    window.harness.get_by_label_contains("Lene, ").click();
    window.harness.run_steps(3);
    window.focus_first("Name");
    window.hear(&format!("{} / ", page + 1));
}

#[test]
fn the_poster_is_enlarged_and_shown_whole_again() {
    let mut window = Window::with_sample();
    window.wait("a poster", App::shows_poster);
    let whole = poster(&window);
    window.click(Role::Button, "Poster larger");
    window.click(Role::Button, "Poster larger");
    assert!(window.says("150 %"));
    assert!((poster(&window).width() / whole.width() - 1.5).abs() < 0.01);
    window.click(Role::Button, "150 %");
    assert!((poster(&window).width() - whole.width()).abs() < 1.0);
}

#[test]
fn a_design_brings_its_paper_along_and_takes_it_away_again() {
    let mut window = Window::with_sample();
    window.wait("a poster", App::shows_poster);
    let paper = |window: &Window| {
        let posters = &window.set().posters;
        (posters.design, posters.paper.to_string())
    };
    for (design, expected) in [
        ("Roll-up", (Design::Rollup, "850x2000mm")),
        ("Report", (Design::Report, "a4")),
        ("Overview of personas", (Design::Overview, "a3")),
    ] {
        window.click(Role::ComboBox, "Poster design");
        window.harness.get_by_label(design).click();
        window.harness.run_steps(4);
        assert_eq!(paper(&window), (expected.0, expected.1.to_owned()));
    }
}

#[test]
fn a_poster_of_several_pages_is_turned() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lang.ron");
    let entry = "(text: \"Was sie daran hindert, früher anzufangen, sind viele kleine Dinge\"),";
    let persona = format!("(name: \"Ada\", needs: (worries: [{}]))", entry.repeat(120));
    let text = format!("(format: 1, posters: (paper: \"a5\"), personas: [{persona}])");
    std::fs::write(&file, text).unwrap();
    let mut window = Window::new("en-GB", Some(file));
    window.wait("a poster", App::shows_poster);
    assert!(window.says("1 / "));
    window.click(Role::Button, "Next page");
    let start = Instant::now();
    while !window.says("2 / ") {
        assert!(start.elapsed() < Duration::from_secs(20));
        window.harness.step();
    }
}

#[test]
fn colours_are_chosen_at_the_poster_and_taken_back() {
    let mut window = Window::with_sample();
    window.click(Role::ComboBox, "Colours of the poster");
    window.harness.get_by_label_contains("Bordeaux").click();
    window.harness.run_steps(3);
    let accent = |window: &Window| window.set().brand.accent.map(|colour| colour.to_string());
    assert_eq!(accent(&window).as_deref(), Some("#7a1f3d"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(accent(&window), None);
}

#[test]
fn a_small_window_keeps_its_room_until_the_poster_is_asked_for() {
    let mut window = Window::with_sample();
    window.harness.set_size(egui::vec2(1_280.0, 720.0));
    window.harness.run_steps(4);
    assert!(!window.says("Colours of the poster"));
    window.press(Modifiers::NONE, Key::F6);
    assert!(window.says("Colours of the poster"));
    window.press(Modifiers::NONE, Key::F6);
    assert!(!window.says("Colours of the poster"));
}

#[test]
fn the_map_stands_beside_the_map_until_another_poster_is_asked_for() {
    let mut window = Window::with_sample();
    let shown = |window: &Window, design: &str| {
        let chosen = window
            .harness
            .get_by_role_and_label(Role::ComboBox, "Poster design");
        assert_eq!(chosen.value().as_deref(), Some(design));
    };
    shown(&window, "Profile");
    window.press(Modifiers::COMMAND, Key::Num2);
    shown(&window, "Empathy map");
    assert!(!window.is_unsaved());
    window.click(Role::ComboBox, "Poster design");
    window
        .harness
        .get_by_label("Profile and empathy map")
        .click();
    window.harness.run_steps(3);
    shown(&window, "Profile and empathy map");
    window.press(Modifiers::COMMAND, Key::Num1);
    shown(&window, "Profile and empathy map");
    window.press(Modifiers::COMMAND, Key::Z);
    shown(&window, "Profile");
}

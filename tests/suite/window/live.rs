//! The poster beside the form follows what is typed, and leads back to it.

use super::*;

#[test]
fn the_poster_appears_and_a_click_on_it_goes_to_the_field() {
    let mut window = Window::with_sample();
    window.wait("a poster", App::shows_poster);
    let poster = window
        .harness
        .get_by_role_and_label(Role::Image, "Poster")
        .rect();
    // The quote stands in the upper left quarter of the profile.
    let quote = poster.left_top() + egui::vec2(poster.width() * 0.25, poster.width() * 1.414 * 0.2);
    window.harness.hover_at(quote);
    for pressed in [true, false] {
        window.harness.event(Event::PointerButton {
            pos: quote,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
    window.harness.run_steps(4);
    window.press(Modifiers::NONE, Key::End);
    window.write("!!");
    assert!(
        window.bibi().quote.text.ends_with("!!"),
        "{}",
        window.bibi().quote.text
    );
}

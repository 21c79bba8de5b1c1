//! The window itself: opened with one renderer, and with the other where that cannot start.

use super::desktop::App;
use super::env::Env;
use super::memory::Memory;
use crate::ui::Fonts;
use std::path::PathBuf;

/// What draws the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Renderer {
    /// OpenGL, which starts faster and needs less memory.
    #[default]
    Glow,
    /// Vulkan, Metal, Direct3D.
    Wgpu,
}

impl Renderer {
    fn of_eframe(self) -> eframe::Renderer {
        match self {
            Self::Glow => eframe::Renderer::Glow,
            Self::Wgpu => eframe::Renderer::Wgpu,
        }
    }

    fn other(self) -> Self {
        match self {
            Self::Glow => Self::Wgpu,
            Self::Wgpu => Self::Glow,
        }
    }
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// What glow and wgpu said, where neither could start.
pub fn run(
    renderer: Renderer,
    fonts: &Fonts,
    env: impl Fn() -> Env,
    file: Option<PathBuf>,
) -> Result<(), [String; 2]> {
    let open = |renderer: Renderer| {
        let (env, file) = (env(), file.clone());
        let memory = Memory::load(&env.folders);
        let window = memory.window();
        let options = eframe::NativeOptions {
            renderer: renderer.of_eframe(),
            viewport: window
                .with_min_inner_size([720.0, 480.0])
                .with_app_id("steckbrief"),
            ..eframe::NativeOptions::default()
        };
        eframe::run_native(
            "Steckbrief",
            options,
            Box::new(move |creation| {
                let context = &creation.egui_ctx;
                Ok(Box::new(App::new(context, fonts, env, memory, file)))
            }),
        )
    };
    let Err(first) = open(renderer) else {
        return Ok(());
    };
    open(renderer.other()).map_err(|second| {
        let reason = |error: &eframe::Error| plain(&error.to_string());
        let mut reasons = [reason(&first), reason(&second)];
        if renderer == Renderer::Wgpu {
            reasons.reverse();
        }
        reasons
    })
}

/// What the window system says, without where in its source it says so.
fn plain(error: &str) -> String {
    const PLACE: &str = "os error at ";
    let mut plain = error.trim().trim_end_matches('.').to_owned();
    while let Some(start) = plain.find(PLACE) {
        // "os error at FILE:LINE: what happened"
        let line = |rest: &str| rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let end = plain[start..].match_indices(".rs:").find_map(|(at, _)| {
            let rest = &plain[start + at + 4..];
            rest[rest.len() - line(rest)..]
                .starts_with(": ")
                .then(|| plain.len() - line(rest) + 2)
        });
        plain.replace_range(start..end.unwrap_or(start + PLACE.len()), "");
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn no_place_in_a_library_is_shown() {
        let cases = [
            (
                "winit EventLoopError: os error at /x/winit-0.30/src/a.rs:785: no display.",
                "winit EventLoopError: no display",
            ),
            ("os error at a b/c.rs:1: os error at d.rs:22: x: y", "x: y"),
            ("Found no glutin configs", "Found no glutin configs"),
            ("os error at nowhere", "nowhere"),
        ];
        for (error, expected) in cases {
            assert_eq!(plain(error), expected);
        }
    }
}

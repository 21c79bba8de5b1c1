//! The window itself: opened with one renderer, and with the other where that cannot start.

use super::desktop::App;
use super::env::Env;
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
        let options = eframe::NativeOptions {
            renderer: renderer.of_eframe(),
            viewport: egui::ViewportBuilder::default()
                .with_inner_size([1440.0, 900.0])
                .with_min_inner_size([720.0, 480.0])
                .with_app_id("steckbrief"),
            ..eframe::NativeOptions::default()
        };
        let (env, file) = (env(), file.clone());
        eframe::run_native(
            "Steckbrief",
            options,
            Box::new(move |creation| Ok(Box::new(App::new(&creation.egui_ctx, fonts, env, file)))),
        )
    };
    let Err(first) = open(renderer) else {
        return Ok(());
    };
    open(renderer.other()).map_err(|second| {
        let reason = |error: &eframe::Error| error.to_string().trim_end_matches('.').to_owned();
        let mut reasons = [reason(&first), reason(&second)];
        if renderer == Renderer::Wgpu {
            reasons.reverse();
        }
        reasons
    })
}

//! Arguments in, exit status out. What the program asks the machine, the day and the reader's
//! language, it asks here and nowhere else, so that everything below can be told instead.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use steckbrief::app::{self, Env, Folders, SystemDialogs};
use steckbrief::cli::{self, Machine, Outcome, Renderer};
use steckbrief::poster;
use steckbrief::storage::Holder;

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks the machine"
)]
fn main() -> ExitCode {
    let now = Timestamp::now();
    let machine = Machine {
        // The day of UTC: for a review that is due, the hours around midnight do not matter.
        today: now.to_zoned(TimeZone::UTC).date(),
        locale: sys_locale::get_locale().unwrap_or_default(),
        program: std::env::current_exe().ok(),
    };
    match cli::run(std::env::args_os(), &machine) {
        Outcome::Done(status) => status,
        Outcome::Window { file, renderer } => {
            let named = |name| std::env::var(name).ok();
            let me = Holder {
                host: gethostname::gethostname().to_string_lossy().into_owned(),
                user: named("USER").or(named("USERNAME")).unwrap_or_default(),
                process: std::process::id(),
                since: now,
            };
            window(file, renderer, &machine, me)
        }
    }
}

/// The time, here.
#[expect(clippy::disallowed_methods, reason = "the one clock")]
fn now() -> Zoned {
    Zoned::now()
}

fn window(file: Option<PathBuf>, renderer: Renderer, machine: &Machine, me: Holder) -> ExitCode {
    let renderer = match renderer {
        Renderer::Glow => app::Renderer::Glow,
        Renderer::Wgpu => app::Renderer::Wgpu,
    };
    let env = || Env {
        dialogs: Box::new(SystemDialogs),
        locale: machine.locale.clone(),
        clock: Arc::new(now),
        folders: Folders::of_system(),
        me: Some(me.clone()),
        // Two documents made on two machines must not give things the same ids.
        seed: me.since.as_microsecond().unsigned_abs() ^ u64::from(std::process::id()) << 40,
        bell: app::system_bell(),
        opener: app::system_opener(),
        is_mac: cfg!(target_os = "macos"),
    };
    match app::run(renderer, &poster::window_fonts(), env, file) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reasons) => cli::no_window(reasons, machine),
    }
}

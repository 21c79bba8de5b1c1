//! Arguments in, exit status out. What the program asks the machine, the day and the reader's
//! language, it asks here and nowhere else, so that everything below can be told instead.

use jiff::tz::TimeZone;
use std::process::ExitCode;
use steckbrief::cli::{self, Machine};

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks the machine"
)]
fn main() -> ExitCode {
    let machine = Machine {
        // The day of UTC: for a review that is due, the hours around midnight do not matter.
        today: jiff::Timestamp::now().to_zoned(TimeZone::UTC).date(),
        locale: sys_locale::get_locale().unwrap_or_default(),
    };
    cli::run(std::env::args_os(), &machine)
}

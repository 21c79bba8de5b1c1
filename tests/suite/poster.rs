//! Posters checked in the exported file: what is on the sheet, not what was meant to be.
//!
//! `told` says what a persona has to say, from the model alone; `proof` sets a poster, exports
//! it, reads the file back and holds it against that and against everything that is true of
//! every poster. The other files are data for it: `matrix` the grid of designs, papers,
//! languages and people, `rules` the layout, `letters` hostile and foreign text, `speech` what
//! is said and what is not, `logo` the logo, `spots` where, `files` the formats, `print` what the printer wants,
//! `pieces` what is cut from a sheet, `checks` what
//! is told of a poster, `report` what has many pages, `anything` documents nobody
//! would write.
//!
//! What is absent: pictures to compare with. A rule that can be measured is measured.

mod anything;
mod checks;
mod files;
mod filled;
mod letters;
mod logo;
mod matrix;
mod pieces;
mod print;
mod proof;
mod report;
mod rules;
mod speech;
mod spots;
mod tiles;
mod told;

use crate::inspect::Pdf;
use filled::saying;
use proof::{Proof, order};
use std::sync::LazyLock;
use steckbrief::model::{Persona, PersonaSet};
use steckbrief::poster::Press;
use steckbrief::storage::format::from_ron;

/// One press for all tests: its fonts and templates are read once.
static PRESS: LazyLock<Press> = LazyLock::new(Press::new);

static YOUNG_FASHION: LazyLock<PersonaSet> =
    LazyLock::new(|| sample(include_str!("../../assets/samples/young-fashion.ron")));
static B2B_MACHINES: LazyLock<PersonaSet> =
    LazyLock::new(|| sample(include_str!("../../assets/samples/b2b-machines.ron")));
static EXTREMES: LazyLock<PersonaSet> =
    LazyLock::new(|| sample(include_str!("../../assets/samples/extremes.ron")));
/// A set with one persona of which nothing is known.
static EMPTY: LazyLock<PersonaSet> = LazyLock::new(|| PersonaSet {
    personas: vec![Persona::default()],
    ..PersonaSet::default()
});

fn sample(file: &str) -> PersonaSet {
    from_ron(file.as_bytes()).unwrap().set
}

/// Fails with all faults at once, each on its line.
fn assert_none(faults: &[String]) {
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// Works through jobs on both processors and gathers what each has to report, in order.
fn on_all<J: Sync>(jobs: &[J], work: impl Fn(&J) -> Vec<String> + Sync) -> Vec<String> {
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicUsize, Ordering};
    let next = AtomicUsize::new(0);
    let reports = Mutex::new(vec![Vec::new(); jobs.len()]);
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(job) = jobs.get(index) else { break };
                    let report = work(job);
                    reports.lock().unwrap()[index] = report;
                }
            });
        }
    });
    reports.into_inner().unwrap().concat()
}

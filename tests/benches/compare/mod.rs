//! The parts this binary plays in `compare.py`: what everyone is given, and the bare engine.

mod bare;

pub use bare::bare;

use crate::batch::BATCH_PERSONAS;
use crate::material::{Material, grown};
use std::fs;
use std::path::Path;
use steckbrief::poster::Press;
use steckbrief::storage::to_ron;

/// What the template reads.
const DICTIONARY: [&str; 2] = ["sheet.json", "data.json"];
/// The persona's picture.
const PORTRAIT: &str = "portrait";
/// A document of many personas.
const BATCH: &str = "batch.ron";

/// Writes what the poster of the comparison is made of, and the document of the batch.
pub fn prepare(folder: &Path) {
    let material = Material::of("profile");
    let order = material.order();
    let picture = &material.set.images[&material.persona().portrait.image];
    for (path, json) in Press::new().dictionary(&order) {
        fs::write(folder.join(path.trim_start_matches('/')), json).unwrap();
    }
    fs::write(folder.join(PORTRAIT), &picture.data).unwrap();
    fs::write(folder.join(BATCH), to_ron(&grown(BATCH_PERSONAS)).unwrap()).unwrap();
}

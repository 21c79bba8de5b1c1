//! A finished poster on the sheets of an office printer, with a plan of how they go together. The
//! poster stays vector: it is laid into every sheet as a picture of its own PDF, once in the file.
//! Such a file promises no standard, since what is laid in brings its own tags along.

use super::fonts::SANS;
use super::output::Poster;
use super::press::{Press, PressError, deeply, told};
use super::world::{Given, SheetWorld, file_id};
use crate::model::export::Standard;
use crate::model::tiling::{Grid, Tiling};
use crate::text::Words;
use serde_json::{Value, json};
use std::collections::HashMap;
use typst::foundations::Bytes;
use typst_layout::PagedDocument;

const POSTER_FILE: &str = "/poster.pdf";
const TILES_FILE: &str = "/tiles.json";
const TEMPLATE: &str = "/tiles.typ";

impl Press {
    /// A poster cut into sheets, as PDF: the plan first, then the sheets row by row, page by page
    /// of the poster.
    ///
    /// # Errors
    /// [`PressError::NoRoom`] where margin and overlap leave nothing of a sheet.
    pub fn tile(
        &self,
        poster: &Poster,
        tiling: &Tiling,
        words: &Words,
    ) -> Result<Vec<u8>, PressError> {
        let (width_um, height_um) = poster.size_um();
        let grid = tiling.grid(width_um, height_um).ok_or(PressError::NoRoom)?;
        let plan = plan(poster, tiling, &grid, words);
        let original = poster.pdf(Standard::Plain)?;
        let bytes = [
            (TILES_FILE, Bytes::from_string(plan.to_string())),
            (POSTER_FILE, Bytes::new(original)),
        ];
        let files: HashMap<_, _> = bytes
            .into_iter()
            .filter_map(|(path, bytes)| Some((file_id(path)?, bytes)))
            .collect();
        deeply(|| {
            let unset = |reason: String| PressError::Unset { reason };
            let main = file_id(TEMPLATE).ok_or_else(|| unset("no such template".to_owned()))?;
            let fonts = self.fonts.for_texts(std::iter::empty(), &[]);
            let world = SheetWorld {
                main,
                files: Given {
                    templates: &self.templates,
                    files,
                },
                fonts,
            };
            let compiled = typst::compile::<PagedDocument>(&world).output;
            typst::comemo::evict(0);
            let document = compiled.map_err(|errors| unset(told(&errors)))?;
            poster.like(document).pdf(Standard::Plain)
        })
    }
}

/// What the template reads.
fn plan(poster: &Poster, tiling: &Tiling, grid: &Grid, words: &Words) -> Value {
    let mm = |um: u32| f64::from(um) / 1e3;
    let size = |(width, height): (u32, u32)| json!({ "width": mm(width), "height": mm(height) });
    let (width, height) = poster.size_um();
    let tiles: Vec<Value> = grid
        .tiles()
        .map(|tile| {
            json!({
                "label": tile.label, "row": tile.row, "column": tile.column,
                "x": mm(tile.x_um), "y": mm(tile.y_um),
            })
        })
        .collect();
    let last = grid.tiles().last().map(|tile| tile.label);
    let pages = u32::try_from(poster.page_count()).unwrap_or(u32::MAX);
    let steps = [
        words.say("tiles-print"),
        words.say_with(
            "tiles-cut",
            &[("overlap", words.number(mm(tiling.overlap_um)).into())],
        ),
        words.say_with("tiles-glue", &[("last", last.unwrap_or_default().into())]),
    ];
    json!({
        "title": poster.title(),
        "lang": words.language().code(),
        "region": words.language().region(),
        "font": SANS,
        "poster": { "width": mm(width), "height": mm(height), "pages": pages },
        "sheet": size(grid.sheet_um),
        "printed": size(grid.printable_um),
        "margin": mm(tiling.margin_um),
        "overlap": mm(tiling.overlap_um),
        "columns": grid.columns,
        "rows": grid.rows,
        "tiles": tiles,
        "words": {
            "heading": words.say_with("tiles-heading", &[("count", (grid.count() * pages).into())]),
            "steps": steps,
            "control": words.say("tiles-control"),
        },
    })
}

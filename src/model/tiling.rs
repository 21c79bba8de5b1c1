//! A poster on the sheets of an office printer: how many, which way round, and what lies on each.
//!
//! Lengths are whole micrometres: several papers divide exactly (A1 is three times the printable
//! height of A4 less the overlaps), and a sheet more or less must not hang on rounding.

use super::choice::choice;

/// The widest strip of a sheet that is glued on or left white, in millimetres.
pub const WIDEST_STRIP_MM: u32 = 50;

choice! {
    /// The sheets office printers take; the key is the name on the command line.
    pub enum TileSheet {
        /// 210 × 297 mm.
        A4 = "a4",
        /// 297 × 420 mm.
        A3 = "a3",
        /// 8½ × 11 inches.
        Letter = "letter",
    }
}

impl TileSheet {
    /// Width and height upright, in micrometres: ISO 216, ANSI/ASME Y14.1.
    #[must_use]
    pub fn size_um(self) -> (u32, u32) {
        match self {
            Self::A4 => (210_000, 297_000),
            Self::A3 => (297_000, 420_000),
            Self::Letter => (215_900, 279_400),
        }
    }
}

/// How a poster is cut into sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Tiling {
    /// The sheet it is printed on.
    pub sheet: TileSheet,
    /// How much of its neighbour a sheet repeats, to glue on, in micrometres.
    pub overlap_um: u32,
    /// What the printer leaves white along each edge, in micrometres.
    pub margin_um: u32,
}

impl Tiling {
    /// The usual way on a sheet: 10 mm to glue on, 5 mm that no printer reaches.
    #[must_use]
    pub fn usual(sheet: TileSheet) -> Self {
        Self {
            sheet,
            overlap_um: 10_000,
            margin_um: 5_000,
        }
    }

    /// The sheets a poster of that size takes, upright or across, whichever are fewer; nothing
    /// where margin and overlap leave no room for the poster itself.
    #[must_use]
    pub fn grid(&self, width_um: u32, height_um: u32) -> Option<Grid> {
        let (width, height) = self.sheet.size_um();
        let upright = self.grid_on((width, height), width_um, height_um);
        let across = self.grid_on((height, width), width_um, height_um);
        // Upright where it is all the same: that is how sheets lie in a printer.
        [upright, across]
            .into_iter()
            .flatten()
            .min_by_key(|grid| grid.columns * grid.rows)
    }

    fn grid_on(&self, sheet_um: (u32, u32), width_um: u32, height_um: u32) -> Option<Grid> {
        let printable = |side: u32| {
            let printable = side.checked_sub(2 * self.margin_um)?;
            (printable > self.overlap_um).then_some(printable)
        };
        let printable_um = (printable(sheet_um.0)?, printable(sheet_um.1)?);
        let count = |length: u32, printable: u32| {
            let step = printable - self.overlap_um;
            length.saturating_sub(self.overlap_um).div_ceil(step).max(1)
        };
        Some(Grid {
            sheet_um,
            printable_um,
            overlap_um: self.overlap_um,
            columns: count(width_um, printable_um.0),
            rows: count(height_um, printable_um.1),
        })
    }
}

/// The sheets of one poster, in rows from above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Width and height of a sheet as it lies, in micrometres.
    pub sheet_um: (u32, u32),
    /// Width and height of what is printed on it, in micrometres.
    pub printable_um: (u32, u32),
    /// How much a sheet repeats of the one before it, in micrometres.
    pub overlap_um: u32,
    /// How many side by side.
    pub columns: u32,
    /// How many one below the other.
    pub rows: u32,
}

/// One sheet of a poster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Its row in letters and its column in figures: "B3".
    pub label: String,
    /// Its row from above, from 0.
    pub row: u32,
    /// Its column from the left, from 0.
    pub column: u32,
    /// Where on the poster its printed part begins, from the left, in micrometres.
    pub x_um: u32,
    /// Where on the poster its printed part begins, from above, in micrometres.
    pub y_um: u32,
}

impl Grid {
    /// How many sheets.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.columns * self.rows
    }

    /// The sheets, row by row from above, each from the left.
    pub fn tiles(&self) -> impl Iterator<Item = Tile> {
        let Self {
            columns,
            rows,
            overlap_um,
            printable_um: (width, height),
            ..
        } = *self;
        (0..rows).flat_map(move |row| {
            (0..columns).map(move |column| Tile {
                label: format!("{}{}", letters(row), column + 1),
                row,
                column,
                x_um: column * (width - overlap_um),
                y_um: row * (height - overlap_um),
            })
        })
    }
}

/// A number from 0 in letters: A to Z, then AA.
fn letters(number: u32) -> String {
    let last = char::from(b'A' + u8::try_from(number % 26).unwrap_or(0));
    match number / 26 {
        0 => last.to_string(),
        more => format!("{}{last}", letters(more - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(poster: (u32, u32), sheet: TileSheet, columns: u32, rows: u32) {
        let grid = Tiling::usual(sheet).grid(poster.0 * 1_000, poster.1 * 1_000);
        let found = grid.map(|grid| (grid.columns, grid.rows));
        assert_eq!(found, Some((columns, rows)), "{poster:?} on {sheet:?}");
    }

    #[test]
    fn posters_take_as_few_sheets_as_can_be() {
        check((297, 420), TileSheet::A4, 2, 2);
        check((420, 594), TileSheet::A4, 2, 4);
        check((594, 420), TileSheet::A4, 4, 2);
        check((594, 841), TileSheet::A4, 4, 3);
        check((841, 1_189), TileSheet::A4, 3, 7);
        check((841, 1_189), TileSheet::A3, 3, 3);
        check((100, 100), TileSheet::A4, 1, 1);
        check((850, 2_000), TileSheet::A3, 4, 5);
    }

    #[test]
    fn every_millimetre_lies_on_a_sheet_and_neighbours_overlap() {
        let tiling = Tiling {
            sheet: TileSheet::Letter,
            overlap_um: 7_500,
            margin_um: 6_350,
        };
        let (width, height) = (850_000, 2_000_000);
        let grid = tiling.grid(width, height).expect("room on a sheet");
        let tiles: Vec<Tile> = grid.tiles().collect();
        assert_eq!(tiles.len(), usize::try_from(grid.count()).unwrap_or(0));
        for (before, after) in tiles.iter().zip(tiles.iter().skip(1)) {
            if before.row == after.row {
                let end = before.x_um + grid.printable_um.0;
                assert_eq!(end - after.x_um, tiling.overlap_um);
            }
        }
        let last = tiles.last().expect("a sheet");
        assert!(last.x_um + grid.printable_um.0 >= width);
        assert!(last.y_um + grid.printable_um.1 >= height);
        // And none of them would do without the last row or column.
        assert!(last.x_um + tiling.overlap_um < width);
        assert!(last.y_um + tiling.overlap_um < height);
    }

    #[test]
    fn margins_that_leave_no_room_are_no_tiling() {
        let tiling = Tiling {
            margin_um: 101_000,
            ..Tiling::usual(TileSheet::A4)
        };
        assert_eq!(tiling.grid(420_000, 594_000), None);
    }

    #[test]
    fn rows_have_letters() {
        let labels = [0, 25, 26, 51, 52].map(letters);
        assert_eq!(labels, ["A", "Z", "AA", "AZ", "BA"]);
    }
}

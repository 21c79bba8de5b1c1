//! A block of cells as a spreadsheet puts it on the clipboard: tabs between cells, line breaks
//! between rows; a cell that holds either stands in quotation marks, which it doubles.

/// The cells of a block, row by row.
pub(super) fn read(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut letters = text.chars().peekable();
    let mut is_quoted = false;
    while let Some(letter) = letters.next() {
        let Some(cells) = rows.last_mut() else {
            continue;
        };
        let Some(cell) = cells.last_mut() else {
            continue;
        };
        match letter {
            '"' if is_quoted && letters.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if is_quoted => is_quoted = false,
            '"' if cell.is_empty() => is_quoted = true,
            '\r' => {}
            '\t' if !is_quoted => cells.push(String::new()),
            '\n' if !is_quoted => rows.push(vec![String::new()]),
            _ => cell.push(letter),
        }
    }
    // Spreadsheets end the last row as well.
    if rows.len() > 1 && rows.last().is_some_and(|row| row.concat().is_empty()) {
        rows.pop();
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_as_spreadsheets_write_them() {
        for (text, expected) in [
            ("a", vec![vec!["a"]]),
            ("a\tb\nc\td\n", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("a\r\nb\r\n", vec![vec!["a"], vec!["b"]]),
            (
                "\"eins\nzwei\"\t\"sagt \"\"ja\"\"\"",
                vec![vec!["eins\nzwei", "sagt \"ja\""]],
            ),
            ("5\" breit\tb", vec![vec!["5\" breit", "b"]]),
            ("\t", vec![vec!["", ""]]),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}

//! How far colour runs on a page of a finished file: the box that says where the bleed ends and
//! the room for crop marks begins.
//!
//! The type setter writes where a page is cut, but not this. It is said by an update appended to
//! the file, as PDF provides for (ISO 32000-1, 7.5.6): new versions of the pages, a table that
//! points to them, and a trailer that points back to the old table. What is absent: any other
//! change, and reading files that were not written here.

use std::fmt::Write as _;
use std::str;

/// The file with a `BleedBox` on every page: the whole sheet less this many points on every side.
/// Nothing where the file is not laid out as the type setter lays it out.
pub(super) fn with_bleed_boxes(mut file: Vec<u8>, slug_pt: f64) -> Option<Vec<u8>> {
    let table = table(&file)?;
    let mut appended = Vec::new();
    let mut entries = String::from("xref\n");
    for (number, offset) in table.objects {
        let Some(page) = page(&file, number, offset) else {
            continue;
        };
        let page = page.strip_prefix("<<")?;
        let bleed = inset(page, slug_pt)?;
        let place = file.len() + 1 + appended.len();
        write!(entries, "{number} 1\n{place:010} 00000 n \n").ok()?;
        let object = format!("{number} 0 obj\n<</BleedBox[{bleed}]{page}endobj\n");
        appended.extend_from_slice(object.as_bytes());
    }
    let trailer = format!("<</Prev {}{}", table.offset, table.trailer);
    let start = file.len() + 1 + appended.len();
    file.push(b'\n');
    file.append(&mut appended);
    file.extend_from_slice(
        format!("{entries}trailer\n{trailer}\nstartxref\n{start}\n%%EOF").as_bytes(),
    );
    Some(file)
}

/// Where the objects of a file lie.
struct Table {
    /// Where the table itself lies.
    offset: usize,
    /// The number of each object that is in use, and where it lies.
    objects: Vec<(usize, usize)>,
    /// The trailer after its first `<<`.
    trailer: String,
}

fn table(file: &[u8]) -> Option<Table> {
    // The end is far shorter than this, and the table is all ASCII.
    let end = file.rchunks(64).next()?;
    let place = find(end, b"startxref")? + b"startxref".len();
    let offset: usize = str::from_utf8(&end[place..])
        .ok()?
        .split_whitespace()
        .next()?
        .parse()
        .ok()?;
    let text = str::from_utf8(file.get(offset..)?).ok()?;
    let (entries, rest) = text.strip_prefix("xref")?.split_once("trailer")?;
    let trailer = rest.trim_start().strip_prefix("<<")?;
    let (trailer, _) = trailer.split_once("startxref")?;
    let mut lines = entries.trim().lines();
    let first: usize = lines.next()?.split(' ').next()?.parse().ok()?;
    let objects = lines.enumerate().filter_map(|(index, line)| {
        let (offset, kind) = (line.get(..10)?, line.get(17..18)?);
        (kind == "n").then_some((first + index, offset.parse().ok()?))
    });
    Some(Table {
        offset,
        objects: objects.collect(),
        trailer: trailer.trim_end().to_owned(),
    })
}

/// What a page says up to its end; nothing for an object that is no page.
fn page(file: &[u8], number: usize, offset: usize) -> Option<&str> {
    let head = format!("{number} 0 obj\n");
    let body = file.get(offset..)?.strip_prefix(head.as_bytes())?;
    body.starts_with(b"<</Type/Page/").then_some(())?;
    let end = find(body, b"endobj")?;
    str::from_utf8(&body[..end]).ok()
}

/// The media box of a page, smaller by this much on every side.
fn inset(page: &str, by: f64) -> Option<String> {
    let (_, rest) = page.split_once("/MediaBox[")?;
    let (sides, _) = rest.split_once(']')?;
    let sides: Vec<f64> = sides
        .split_whitespace()
        .map(|side| side.parse().ok())
        .collect::<Option<_>>()?;
    let &[left, below, right, above] = sides.as_slice() else {
        return None;
    };
    let inset = [left + by, below + by, right - by, above - by];
    Some(inset.map(|side| format!("{side:.4}")).join(" "))
}

fn find(text: &[u8], sought: &[u8]) -> Option<usize> {
    text.windows(sought.len()).position(|part| part == sought)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of one page, laid out as the type setter does it.
    fn file() -> String {
        let tree = "%PDF-1.7\n1 0 obj\n<</Type/Pages/Count 1>>\nendobj\n";
        let first = tree.find("1 0 obj").unwrap();
        let page = "2 0 obj\n<</Type/Page/MediaBox[0 0 100.5 200]/Parent 1 0 R>>\nendobj\n";
        let (second, table) = (tree.len(), tree.len() + page.len());
        format!(
            "{tree}{page}xref\n0 3\n0000000000 65535 f \n{first:010} 00000 n \n{second:010} 00000 n \ntrailer\n<</Size 3/Root 1 0 R>>\nstartxref\n{table}\n%%EOF"
        )
    }

    #[test]
    fn a_page_gets_its_box_and_nothing_else_changes() {
        let file = file();
        let old = table(file.as_bytes()).unwrap();
        let made = with_bleed_boxes(file.clone().into_bytes(), 10.0).unwrap();
        let made = String::from_utf8(made).unwrap();
        let added = made.strip_prefix(&file).unwrap();
        let page = "\n2 0 obj\n<</BleedBox[10.0000 10.0000 90.5000 190.0000]/Type/Page/MediaBox[0 0 100.5 200]/Parent 1 0 R>>\nendobj\n";
        assert!(added.starts_with(page), "{added}");
        let trailer = format!("<</Prev {}/Size 3/Root 1 0 R>>", old.offset);
        assert!(added.contains(&trailer), "{added}");
        // The new table is a table, and its only page lies where it says.
        let table = table(made.as_bytes()).unwrap();
        assert_eq!(table.offset, file.len() + page.len());
        let place = format!("2 1\n{:010} 00000 n \n", file.len() + 1);
        assert!(made[table.offset..].contains(&place), "{added}");
    }

    #[test]
    fn what_is_no_such_file_is_refused() {
        let good = file();
        for bad in [
            "",
            "%PDF-1.7",
            &good.replace("startxref\n", "startxref\n1"),
            &good.replace("MediaBox", "CropBoxx"),
        ] {
            let made = with_bleed_boxes(bad.as_bytes().to_vec(), 1.0);
            assert_eq!(made, None, "{bad}");
        }
    }
}

//! The inspector inspected: every fault is made once and found, and a clean sheet is clean.

mod press;

#[test]
fn dump() {
    let p = press::accessible_pdf(&std::fs::read_to_string("/tmp/uachk/a.typ").unwrap());
    std::fs::write("/tmp/uachk/a.pdf", &p).unwrap();
    let t = std::time::Instant::now();
    let pdf = crate::inspect::Pdf::open(&p).unwrap();
    println!("open {:?}", t.elapsed());
    let t = std::time::Instant::now();
    println!("{:#?}", pdf.faults());
    println!("faults {:?}", t.elapsed());
    println!("{:#?} {:#?}", pdf.facts, pdf.fonts);
    for row in pdf.outline() { println!("{}{} {:?} {:?} {:?}", "  ".repeat(row.depth), row.tag, row.text, row.alt, row.lang); }
    for p in &pdf.pages { println!("page {} {}x{}", p.number, p.width_mm, p.height_mm); for l in &p.lines { println!("{:?} {:.2} {:.1}pt {:?} {:?}", l.text, l.ink, l.size_pt, l.block, p.contrast(l)); } }
    println!("{}", pdf.reading_text());
}

//! A PDF written by hand, with faults that no good writer makes.

/// One page: a list that holds a paragraph, a language that is none, a row without a table
/// that reads what was read before, text and a drawing without tags, a font that is not
/// embedded and one of Type 3.
pub fn pdf() -> Vec<u8> {
    let page = "/P <</MCID 0>> BDC BT /F1 12 Tf 20 50 Td (tagged) Tj ET EMC \
                BT /F1 12 Tf 20 20 Td (loose) Tj ET \
                BT /F2 12 Tf 120 20 Td (x) Tj ET 0 0 5 5 re f";
    let shape = "1000 0 0 0 750 750 d1 0 0 750 750 re f";
    let objects = [
        "<</Type/Catalog /Pages 2 0 R /MarkInfo<</Marked true>> /StructTreeRoot 7 0 R>>".to_owned(),
        "<</Type/Pages /Kids[3 0 R] /Count 1>>".to_owned(),
        "<</Type/Page /Parent 2 0 R /MediaBox[0 0 200 100] /Contents 4 0 R \
         /Resources<</Font<</F1 5 0 R /F2 6 0 R>>>>>>"
            .to_owned(),
        format!("<</Length {}>>\nstream\n{page}\nendstream", page.len()),
        "<</Type/Font /Subtype/Type1 /BaseFont/Helvetica>>".to_owned(),
        "<</Type/Font /Subtype/Type3 /FontBBox[0 0 750 750] /FontMatrix[0.001 0 0 0.001 0 0] \
         /CharProcs<</x 10 0 R>> /Encoding<</Type/Encoding /Differences[120/x]>> \
         /FirstChar 120 /LastChar 120 /Widths[1000] /Resources<<>>>>"
            .to_owned(),
        "<</Type/StructTreeRoot /K[8 0 R 11 0 R]>>".to_owned(),
        "<</Type/StructElem /S/L /P 7 0 R /K 9 0 R>>".to_owned(),
        "<</Type/StructElem /S/P /P 8 0 R /Pg 3 0 R /Lang(no language) /K 0>>".to_owned(),
        format!("<</Length {}>>\nstream\n{shape}\nendstream", shape.len()),
        "<</Type/StructElem /S/TR /P 7 0 R /Pg 3 0 R /K 0>>".to_owned(),
    ];
    assemble(&objects)
}

/// Numbers the objects from 1 and writes the table of where each begins.
fn assemble(objects: &[String]) -> Vec<u8> {
    let mut parts = vec!["%PDF-1.7\n".to_owned()];
    let mut starts = String::new();
    let length = |parts: &[String]| parts.iter().map(String::len).sum::<usize>();
    for (index, object) in objects.iter().enumerate() {
        starts += format!("{:010} 00000 n \n", length(&parts)).as_str();
        parts.push(format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let (count, begin) = (objects.len() + 1, length(&parts));
    parts.push(format!("xref\n0 {count}\n0000000000 65535 f \n{starts}"));
    parts.push(format!(
        "trailer\n<</Size {count} /Root 1 0 R>>\nstartxref\n{begin}\n%%EOF\n"
    ));
    parts.concat().into_bytes()
}

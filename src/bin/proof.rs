use std::collections::HashMap;
use steckbrief::poster::{fonts::Fonts, *};
use typst::foundations::Bytes;
use typst::syntax::Source;
fn main() {
    let args: Vec<String> = std::env::args().collect();
    // proof template data.json out-prefix ppi [image path=file]...
    let fonts = Fonts::new();
    let data = std::fs::read(&args[2]).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&data).unwrap();
    let mut texts = vec![];
    fn walk(v: &serde_json::Value, out: &mut Vec<String>) {
        match v {
            serde_json::Value::String(s) => out.push(s.clone()),
            serde_json::Value::Array(a) => a.iter().for_each(|v| walk(v, out)),
            serde_json::Value::Object(o) => o.values().for_each(|v| walk(v, out)),
            _ => {}
        }
    }
    walk(&json, &mut texts);
    let t = std::time::Instant::now();
    let set = fonts.for_texts(texts.iter().map(|s| s.as_str()), &[]);
    eprintln!("fonts {:?} {:?}", set.families, t.elapsed());
    let mut sources = HashMap::new();
    for e in std::fs::read_dir("assets/posters").unwrap() {
        let p = e.unwrap().path();
        let name = p.file_name().unwrap().to_str().unwrap().to_string();
        if let Some(id) = file_id(&name) {
            sources.insert(id, Source::new(id, std::fs::read_to_string(&p).unwrap()));
        }
    }
    let mut files = HashMap::new();
    files.insert(file_id("data.json").unwrap(), Bytes::new(data));
    for pair in &args[5.min(args.len())..] {
        let (a, b) = pair.split_once('=').unwrap();
        files.insert(file_id(a).unwrap(), Bytes::new(std::fs::read(b).unwrap()));
    }
    let world = SheetWorld::new(file_id(&args[1]).unwrap(), &sources, files, set);
    let t = std::time::Instant::now();
    let done = typst::compile::<typst_layout::PagedDocument>(&world);
    eprintln!("compile {:?}", t.elapsed());
    for w in &done.warnings {
        eprintln!("warning: {} {:?}", w.message, w.hints);
    }
    let doc = match done.output {
        Ok(d) => d,
        Err(es) => {
            for e in es.iter().take(8) {
                let at = typst::WorldExt::range(&&world, e.span).map(|r| {
                    let id = e.span.id().unwrap();
                    let s = typst::World::source(&world, id).unwrap();
                    (
                        id.vpath().get_without_slash().to_string(),
                        s.lines().byte_to_line(r.start).unwrap() + 1,
                    )
                });
                eprintln!("error: {} {:?} {:?}", e.message, at, e.hints);
                for t in e.trace.iter().take(6) {
                    let at = typst::WorldExt::range(&&world, t.span).map(|r| {
                        let id = t.span.id().unwrap();
                        let s = typst::World::source(&world, id).unwrap();
                        (
                            id.vpath().get_without_slash().to_string(),
                            s.lines().byte_to_line(r.start).unwrap() + 1,
                        )
                    });
                    eprintln!("   at {:?}", at);
                }
            }
            std::process::exit(1)
        }
    };
    let ppi: f64 = args[4].parse().unwrap();
    eprintln!("pages {}", doc.pages().len());
    if std::env::var("AGAIN").is_ok() {
        let t = std::time::Instant::now();
        let _ = typst::compile::<typst_layout::PagedDocument>(&world);
        eprintln!("again {:?}", t.elapsed());
    }
    for (i, page) in doc.pages().iter().enumerate() {
        let opts = typst_render::RenderOptions {
            pixel_per_pt: (ppi / 72.0).into(),
            render_bleed: false,
        };
        let map = typst_render::render(page, &opts);
        std::fs::write(
            format!("{}-{}.png", args[3], i + 1),
            map.encode_png().unwrap(),
        )
        .unwrap();
    }
    let t = std::time::Instant::now();
    let std = typst_pdf::PdfStandards::new(&[typst_pdf::PdfStandard::Ua_1]).unwrap();
    match typst_pdf::pdf(
        &doc,
        &typst_pdf::PdfOptions {
            standards: std,
            ..Default::default()
        },
    ) {
        Ok(bytes) => {
            eprintln!("pdf {:?} {} bytes", t.elapsed(), bytes.len());
            std::fs::write(format!("{}.pdf", args[3]), bytes).unwrap();
        }
        Err(es) => {
            for e in es {
                eprintln!("pdf error: {} {:?}", e.message, e.hints);
            }
        }
    }
}

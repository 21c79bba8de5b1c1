//! What the fuzzer feeds, and what must hold of it. The suite calls the same functions on seeds
//! and on everything that once failed.

use crate::arbitrary::{persona_set, persona_set_apart};
use crate::merge::edits::edited;
use crate::merge::properties::{holds_all, readable};
use std::io::Cursor;
use std::sync::LazyLock;
use steckbrief::model::design::{Design, Finish, Orientation, Paper, Subject};
use steckbrief::model::{Language, PersonaSet, Sample, limits, merge, pasted};
use steckbrief::poster::{Order, OwnFiles, Press, PressError, Standard};
use steckbrief::storage::{
    FormatError, Loaded, from_json, from_ron, persona_of, persona_text, take_in, to_json, to_ron,
    verify,
};

/// One way into the program.
pub struct Target {
    /// How it is called on the command line and where its crashes are kept.
    pub name: &'static str,
    /// Feeds it; panics where something does not hold.
    pub run: fn(&[u8]),
    /// Where the fuzzer begins.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// All ways in.
pub const ALL: [Target; 7] = [
    Target {
        name: "text",
        run: text,
        seeds: texts,
    },
    Target {
        name: "json",
        run: json,
        seeds: jsons,
    },
    Target {
        name: "clipboard",
        run: clipboard,
        seeds: clips,
    },
    Target {
        name: "picture",
        run: picture,
        seeds: pictures,
    },
    Target {
        name: "merge",
        run: merged,
        seeds: dice,
    },
    Target {
        name: "poster",
        run: poster,
        seeds: dice,
    },
    Target {
        name: "template",
        run: template,
        seeds: templates,
    },
];

/// A file is refused with a reason, or is a document that is read again as it was written.
fn text(data: &[u8]) {
    again(from_ron(data), to_ron, from_ron);
}

/// So is JSON.
fn json(data: &[u8]) {
    again(from_json(data), to_json, from_json);
}

fn again(
    loaded: Result<Loaded, FormatError>,
    write: fn(&PersonaSet) -> Result<String, FormatError>,
    read: fn(&[u8]) -> Result<Loaded, FormatError>,
) {
    match loaded {
        Ok(loaded) => {
            let written = write(&loaded.set).expect("what was read can be written");
            let again = read(written.as_bytes()).expect("what was written can be read");
            assert!(again.set == loaded.set, "read otherwise than written");
            assert_eq!(again.notices, [], "what was put right is right");
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// Pasted text becomes statements that say what it said, in its order; or a persona.
fn clipboard(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for line in pasted::lines(&text) {
        assert!(!line.trim().is_empty() && !line.contains('\n'));
    }
    let said = pasted::said(&text);
    let mut rest = text.chars();
    for said in &said {
        assert!(!said.text.is_empty());
        let words = said.author.chars().chain(said.text.chars());
        for letter in words.filter(|letter| letter.is_alphanumeric()) {
            assert!(rest.any(|one| one == letter), "{said:?} is not in the text");
        }
    }
    if let Some(part) = persona_of(&text) {
        let first = part.personas.first().expect("a persona was pasted");
        let text = persona_text(&part, first).expect("what was read can be written");
        let again = persona_of(&text).expect("what was written can be read");
        assert!(again.personas == [first.clone()]);
    }
}

/// Bytes are refused as a picture, or become one that every poster can show.
fn picture(data: &[u8]) {
    if let Ok((id, image)) = take_in(data) {
        verify(&image).expect("what was taken in is a picture");
        assert!(image.width.max(image.height) <= limits::PICTURE_LONG_EDGE);
        let (again, _) = take_in(&image.data).expect("what was taken in is taken in again");
        assert_eq!(again.0.len(), id.0.len());
    }
}

/// Two people's documents are one afterwards, and nothing either wrote is missing.
fn merged(data: &[u8]) {
    let (base, rest) = data.split_at(data.len() / 2);
    let (ours, theirs) = rest.split_at(rest.len() / 2);
    let set = persona_set(base);
    let (one, two) = (edited(&set, ours, "Ada"), edited(&set, theirs, "Bo"));
    readable(&merge::merge(&set, &one, &two).set);
    let (one, two) = (persona_set_apart(ours, 11), persona_set_apart(theirs, 22));
    let added = merge::add(&one, &two, "Bo").set;
    readable(&added);
    holds_all(&added, &one);
    holds_all(&added, &two);
    let again = merge::add(&added, &two, "Bo").set;
    assert!(again == added, "the same file twice brings nothing new");
}

static PRESS: LazyLock<Press> = LazyLock::new(Press::new);

/// The order that dice make of a document: any design, on any paper, either way.
fn order(set: &PersonaSet, dice: [u8; 4]) -> Order<'_> {
    let [design, paper, finish, size] = dice.map(usize::from);
    let design = Design::ALL[design % Design::ALL.len()];
    let named: Vec<&str> = Paper::named().collect();
    let odd = format!("{}x{}mm", 50 + 3 * size, 50 + 2 * finish);
    let paper = named.get(paper % (named.len() + 1)).copied();
    let is_of_one = design.subject() == Subject::Persona;
    Order {
        set,
        persona: set.personas.first().filter(|_| is_of_one),
        design,
        paper: paper.unwrap_or(&odd).parse().expect("a paper"),
        orientation: [
            None,
            Some(Orientation::Portrait),
            Some(Orientation::Landscape),
        ][finish % 3],
        language: Language::ALL[size % Language::ALL.len()],
        accent: None,
        evidence_marks: finish % 2 == 0,
        participants: size % 2 == 0,
        finish: Finish {
            bleed_tenths_mm: if finish % 5 == 0 { 30 } else { 0 },
            marks: finish % 7 == 0,
            low_ink: finish % 11 == 0,
            in_pictures: finish % 13 == 0,
        },
    }
}

/// Every document has a poster in every design, unless there is nobody to show.
fn poster(data: &[u8]) {
    let Some((dice, rest)) = data.split_first_chunk() else {
        return;
    };
    let set = persona_set(rest);
    match PRESS.set(&order(&set, *dice)) {
        Ok(poster) => {
            assert!(poster.page_count() > 0);
            let pdf = poster.pdf(Standard::Ua1).expect("a PDF");
            assert!(pdf.starts_with(b"%PDF-"));
        }
        Err(PressError::NoPersona { .. }) => {}
        Err(error) => panic!("{error}"),
    }
}

/// A folder with nothing in it.
struct Alone<'a>(&'a [u8]);

impl OwnFiles for Alone<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        match path {
            "main.typ" => Ok(self.0.to_owned()),
            _ => Err("there is no such file".to_owned()),
        }
    }
}

/// A stranger's template makes a poster or faults, each with a reason.
fn template(data: &[u8]) {
    static SET: LazyLock<PersonaSet> = LazyLock::new(|| sample(Sample::Machines));
    let order = Order {
        persona: SET.personas.first(),
        ..order(&SET, [0; 4])
    };
    if let Err(error) = PRESS.set_own(&order, "main.typ", &Alone(data)) {
        assert!(!error.to_string().is_empty());
    }
}

fn sample(sample: Sample) -> PersonaSet {
    from_ron(sample.text().as_bytes()).expect("a sample").set
}

fn samples() -> impl Iterator<Item = PersonaSet> {
    let all = Sample::ALL.iter().map(|&one| sample(one));
    // Pictures are long, and their letters are all the same to a reader of documents.
    all.map(|mut set| {
        set.images.clear();
        set
    })
}

fn texts() -> Vec<Vec<u8>> {
    let all = samples().chain([persona_set(&[7; 900])]);
    all.map(|set| to_ron(&set).expect("written").into_bytes())
        .collect()
}

fn jsons() -> Vec<Vec<u8>> {
    let all = samples().chain([persona_set(&[7; 900])]);
    all.map(|set| to_json(&set).expect("written").into_bytes())
        .collect()
}

fn clips() -> Vec<Vec<u8>> {
    let lines = [
        "- eins\n2. zwei\n• drei\n\nvier",
        "[12.11.26, 10:15:01] Ada: schnell\nund leise\n[12.11.26, 10:16:00] Bo: teuer",
        "10:15 AM Ada: one\n10:16 PM Bo: two",
        "a\tb\tc\r\nd\t\te",
    ];
    let mut all: Vec<Vec<u8>> = lines.iter().map(|text| text.as_bytes().to_vec()).collect();
    let set = sample(Sample::Machines);
    all.push(
        persona_text(&set, &set.personas[0])
            .expect("written")
            .into_bytes(),
    );
    all
}

fn pictures() -> Vec<Vec<u8>> {
    let pixels = image::RgbaImage::from_fn(24, 16, |x, y| {
        let [x, y] = [x, y].map(|side| u8::try_from(side).unwrap_or_default());
        image::Rgba([x * 9, y * 12, 80, 255 - x])
    });
    let pixels = image::DynamicImage::ImageRgba8(pixels);
    let formats = [
        image::ImageFormat::Png,
        image::ImageFormat::Jpeg,
        image::ImageFormat::WebP,
    ];
    let painted = formats.map(|format| {
        let mut bytes = Cursor::new(Vec::new());
        let opaque = pixels.to_rgb8();
        opaque.write_to(&mut bytes, format).expect("painted");
        bytes.into_inner()
    });
    let drawn = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 6'><defs><linearGradient \
                 id='a'><stop offset='1' stop-color='red'/></linearGradient></defs><g id='b' \
                 transform='scale(2)'><path d='M0 0L9 6Z' fill='url(#a)'/></g><use href='#b'/>\
                 <text>a</text></svg>";
    painted.into_iter().chain([drawn.into()]).collect()
}

fn dice() -> Vec<Vec<u8>> {
    let throw = |seed: u32| -> Vec<u8> {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        };
        (0..400).map(|_| next()).collect()
    };
    (1..=6).map(throw).collect()
}

fn templates() -> Vec<Vec<u8>> {
    let example = include_bytes!("../../assets/templates/card.typ");
    let small: [&[u8]; 2] = [
        b"#set page(width: 90mm)\n= #json(\"/data.json\").head.name.t\n#for i in range(9) [+ #i]",
        b"#let f(x) = if x < 1 { 1 } else { f(x - 1) }\n$ sum_(i=0)^9 #f(5) $",
    ];
    small
        .into_iter()
        .chain([&example[..]])
        .map(<[u8]>::to_vec)
        .collect()
}

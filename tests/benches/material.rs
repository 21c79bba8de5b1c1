//! What is measured: the samples, and documents grown from them.
//!
//! A grown document repeats the fashion sample with texts, names and ids of its own for every
//! persona: equal texts would let the type setter answer from memory and flatter every figure.

use steckbrief::model::check::check;
use steckbrief::model::design::{Design, Finish};
use steckbrief::model::{Language, Persona, PersonaSet};
use steckbrief::poster::Order;
use steckbrief::storage::{from_ron, take_in, to_ron};

const FASHION: &str = include_str!("../../assets/samples/young-fashion.ron");
const EXTREMES: &str = include_str!("../../assets/samples/extremes.ron");

/// The posters whose making is measured, all on A2.
pub const POSTERS: [&str; 4] = ["profile", "empathy", "combined", "profile_16500_characters"];

/// A poster to make: whose, of which document, in which design.
pub struct Material {
    pub set: PersonaSet,
    persona: usize,
    design: Design,
}

impl Material {
    /// One of [`POSTERS`].
    pub fn of(poster: &str) -> Self {
        let (sample, design) = match poster {
            "profile_16500_characters" => (EXTREMES, Design::Profile),
            design => (FASHION, Design::from_key(design).unwrap()),
        };
        let set = from_ron(sample.as_bytes()).unwrap().set;
        Self {
            set,
            persona: 0,
            design,
        }
    }

    pub fn persona(&self) -> &Persona {
        &self.set.personas[self.persona]
    }

    pub fn order(&self) -> Order<'_> {
        Order {
            set: &self.set,
            persona: Some(self.persona()),
            design: self.design,
            paper: "a2".parse().unwrap(),
            orientation: None,
            language: Language::DeDe,
            accent: None,
            evidence_marks: true,
            participants: false,
            finish: Finish::default(),
        }
    }

    /// Changes a paragraph of the profile and the goal of the map, as somebody at work would.
    pub fn edit(&mut self, nth: usize) {
        let persona = &mut self.set.personas[self.persona];
        for text in [&mut persona.story[0], &mut persona.empathy.goal_do.text] {
            let said = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
            *text = format!("{nth}{said}");
        }
    }
}

/// A document of so many personas and the sample's two portraits.
pub fn grown(count: usize) -> PersonaSet {
    let mut set = from_ron(FASHION.as_bytes()).unwrap().set;
    set.personas.clear();
    for round in 0.. {
        let own = FASHION.replace("text: \"", &format!("text: \"{round} "));
        for mut persona in from_ron(own.as_bytes()).unwrap().set.personas {
            if set.personas.len() == count {
                // Reading gives ids of their own to those that repeat another's.
                return from_ron(to_ron(&set).unwrap().as_bytes()).unwrap().set;
            }
            persona.name = format!("{} {round}", persona.name);
            set.personas.push(persona);
        }
    }
    set
}

/// The fashion sample with pictures of at least so many bytes, of the kind that cannot be
/// compressed.
pub fn pictured(bytes: usize) -> PersonaSet {
    let mut set = from_ron(FASHION.as_bytes()).unwrap().set;
    let mut noise = 1_u32;
    let mut held = 0;
    while held < bytes {
        let pixels: Vec<u8> = (0..1_500 * 1_000 * 3)
            .map(|_| {
                noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                noise.to_be_bytes()[0]
            })
            .collect();
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, 1_500, 1_000);
        encoder.set_color(png::ColorType::Rgb);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&pixels).unwrap();
        writer.finish().unwrap();
        let (id, image) = take_in(&file).unwrap();
        held += image.data.len();
        set.images.insert(id, image);
    }
    set
}

/// Everything that can be checked without a poster.
pub fn checked(set: &PersonaSet) -> usize {
    check(set, None).len()
}

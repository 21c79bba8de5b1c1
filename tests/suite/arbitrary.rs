//! Documents nobody would write, for properties that must hold of all of them.
//!
//! A document is made by reading it from dice: the records themselves tell which fields they
//! have, so that a new field is covered the day it is added. Few dice or small ones make a
//! small document, which is how a failing one shrinks. What is absent: sense.

use proptest::prelude::*;
use serde::de::value::{Error, StrDeserializer, StringDeserializer};
use serde::de::{
    self, Deserialize, DeserializeSeed, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use std::collections::BTreeSet;
use steckbrief::model::{IdSource, PersonaSet};

/// Any document, with ids that are well-formed and unique.
pub fn persona_sets() -> impl Strategy<Value = PersonaSet> {
    prop::collection::vec(any::<u8>(), 0..3_000).prop_map(|dice| persona_set(&dice))
}

/// The document these dice make.
pub fn persona_set(dice: &[u8]) -> PersonaSet {
    thrown(dice, 1).0
}

/// The same with ids of its own, as documents have that were begun apart.
pub fn persona_set_apart(dice: &[u8], seed: u64) -> PersonaSet {
    thrown(dice, seed).0
}

/// The names of all fields and choices of a document.
pub fn names() -> BTreeSet<&'static str> {
    let mut seed = 1_u32;
    let mut throw = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        seed.to_be_bytes()[0]
    };
    let games = (0..60).map(|_| (0..20_000).map(|_| throw()).collect::<Vec<_>>());
    games.flat_map(|dice| thrown(&dice, 1).1).collect()
}

/// The document, and the names that came up while making it.
fn thrown(dice: &[u8], seed: u64) -> (PersonaSet, BTreeSet<&'static str>) {
    let mut dice = Dice {
        rest: dice,
        ids: IdSource::new(seed),
        names: BTreeSet::new(),
    };
    match PersonaSet::deserialize(Throw {
        dice: &mut dice,
        field: "",
    }) {
        Ok(set) => (set, dice.names),
        Err(error) => panic!("the dice make a value the model refuses: {error}"),
    }
}

/// Dice not thrown yet; when they are used up, every throw is 0.
struct Dice<'a> {
    rest: &'a [u8],
    ids: IdSource,
    names: BTreeSet<&'static str>,
}

/// Texts that have broken formats before.
const TEXTS: [&str; 24] = [
    "",
    " ",
    "\"",
    "\\",
    "\"#",
    "r#\"",
    "it's",
    "a\nb",
    "\r\n\t",
    "\0\u{1}\u{7f}\u{85}",
    "// no comment",
    "/*",
    "(text: \"x\"),",
    "Some(None)",
    "Straße, 30–40, „Ja“",
    "Привет, мир",
    "Καλημέρα",
    "مرحبا \u{202b}بالعالم\u{202c}",
    "안녕하세요",
    "漢字とかな",
    "e\u{301}\u{a0}\u{ad}\u{200b}\u{feff}",
    "👩\u{200d}🎨❤\u{fe0f}",
    "\u{2028}\u{fffd}\u{10ffff}",
    "#read(\"/etc/passwd\") *bold* $x$ <label>",
];

impl Dice<'_> {
    /// A number below `sides`.
    fn throw(&mut self, sides: usize) -> usize {
        let Some((&first, rest)) = self.rest.split_first() else {
            return 0;
        };
        self.rest = rest;
        usize::from(first) % sides
    }

    fn text(&mut self) -> String {
        (0..self.throw(4))
            .map(|_| TEXTS[self.throw(TEXTS.len())])
            .collect()
    }

    fn is_present(&mut self) -> bool {
        self.throw(5) > 2
    }
}

/// One value about to be made, for the field of that name.
struct Throw<'a, 'd> {
    dice: &'a mut Dice<'d>,
    field: &'static str,
}

impl Throw<'_, '_> {
    /// The text of a field that is more than a text.
    fn word(self) -> String {
        let dice = self.dice;
        match self.field {
            "id" => dice.ids.fresh().0,
            "accent" | "second" => format!("#{:06x}", dice.throw(256) * 65_793),
            "portrait_colour" => format!("#{:06x}", dice.throw(256) * 257),
            "date" | "review_on" | "licence_end" => {
                format!(
                    "20{:02}-0{}-1{}",
                    dice.throw(100),
                    dice.throw(9) + 1,
                    dice.throw(10)
                )
            }
            "language" => ["de-DE", "de-AT", "de-CH", "en"][dice.throw(4)].to_owned(),
            "paper" => ["a3", "letter", "850x2000mm", "338.7x190.5mm"][dice.throw(4)].to_owned(),
            "data" => ["", "AA==", "/+8=", "AAECAwQFBgcICQ=="][dice.throw(4)].to_owned(),
            _ => dice.text(),
        }
    }
}

impl<'de> de::Deserializer<'de> for Throw<'_, '_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_string(self.word())
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bool(self.dice.is_present())
    }

    fn deserialize_i8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let lean = [0, 1, 2, -1, -2];
        visitor.visit_i8(lean[self.dice.throw(lean.len())])
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let number = match self.field {
            "priority" => self.dice.throw(4),
            _ => self.dice.throw(5) + 1,
        };
        visitor.visit_u8(u8::try_from(number).unwrap_or_default())
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_u16([0, 1, 100, 500, u16::MAX][self.dice.throw(5)])
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_u32([0, 1, 4096, u32::MAX][self.dice.throw(4)])
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.dice.is_present() {
            visitor.visit_some(self)
        } else {
            visitor.visit_none()
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let left = self.dice.throw(4);
        visitor.visit_seq(Several { throw: self, left })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let left = self.dice.throw(3);
        visitor.visit_map(Several { throw: self, left })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.dice.names.extend(fields);
        visitor.visit_map(Fields {
            dice: self.dice,
            record: name,
            left: fields.iter(),
            field: "",
        })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.dice.names.extend(variants);
        let variant = variants[self.dice.throw(variants.len())];
        visitor.visit_enum(Choice {
            throw: self,
            variant,
        })
    }

    forward_to_deserialize_any! {
        i16 i32 i64 u64 f32 f64 char str string bytes byte_buf unit unit_struct tuple
        tuple_struct identifier ignored_any
    }
}

/// The fields of a record, of which some are present.
struct Fields<'a, 'd> {
    dice: &'a mut Dice<'d>,
    record: &'static str,
    left: std::slice::Iter<'static, &'static str>,
    field: &'static str,
}

impl<'de> MapAccess<'de> for Fields<'_, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        // Ids, and the fields of records that have no default, are always there.
        let needed = ["Image", "Question", "ColourMeaning"].contains(&self.record);
        let dice = &mut *self.dice;
        let Some(field) = self
            .left
            .find(|field| needed || **field == "id" || dice.is_present())
        else {
            return Ok(None);
        };
        self.field = match (self.record, *field) {
            ("Portrait", "colour") => "portrait_colour",
            ("Source", "date") => "source_date",
            (_, field) => field,
        };
        let name: StrDeserializer<'_, Error> = (*field).into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(Throw {
            dice: self.dice,
            field: self.field,
        })
    }
}

/// The items of a list or a map.
struct Several<'a, 'd> {
    throw: Throw<'a, 'd>,
    left: usize,
}

impl<'de> SeqAccess<'de> for Several<'_, '_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(Throw {
            dice: self.throw.dice,
            field: "",
        })
        .map(Some)
    }
}

impl<'de> MapAccess<'de> for Several<'_, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        let mut key = self.throw.dice.text();
        // No two keys of a map are alike; no text above ends in a digit.
        if self.left > 0 {
            key.push_str(&self.left.to_string());
        }
        let key: StringDeserializer<Error> = key.into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(Throw {
            dice: self.throw.dice,
            field: "",
        })
    }
}

/// One of the variants of a choice.
struct Choice<'a, 'd> {
    throw: Throw<'a, 'd>,
    variant: &'static str,
}

impl<'de, 'a, 'd> EnumAccess<'de> for Choice<'a, 'd> {
    type Error = Error;
    type Variant = Throw<'a, 'd>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Throw<'a, 'd>), Error> {
        let name: StrDeserializer<'_, Error> = self.variant.into_deserializer();
        Ok((seed.deserialize(name)?, self.throw))
    }
}

impl<'de> VariantAccess<'de> for Throw<'_, '_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Error> {
        Err(de::Error::custom("no choice of the model is a tuple"))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        Err(de::Error::custom("no choice of the model is a record"))
    }
}

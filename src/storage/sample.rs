//! Documents that come with the program, to look at and to learn from.

use super::error::FormatError;
use super::format::from_ron;
use crate::model::PersonaSet;
use crate::model::choice::choice;

choice! {
    /// A document that comes with the program.
    pub enum Sample {
        /// A fashion shop and the people it sells to, in German.
        Fashion = "sample-fashion",
        /// A maker of machines and a buying centre, in English.
        Machines = "sample-machines",
        /// Everything that is long, foreign or awkward, in German.
        Extremes = "sample-extremes",
    }
}

impl Sample {
    /// The document as a file holds it.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Fashion => include_str!("../../assets/samples/young-fashion.ron"),
            Self::Machines => include_str!("../../assets/samples/b2b-machines.ron"),
            Self::Extremes => include_str!("../../assets/samples/extremes.ron"),
        }
    }

    /// The document.
    ///
    /// # Errors
    /// Those of a sample that is none, which a test rules out.
    pub fn set(self) -> Result<PersonaSet, FormatError> {
        from_ron(self.text().as_bytes()).map(|loaded| loaded.set)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_a_document_with_a_title() {
        for sample in Sample::ALL {
            let set = sample.set().unwrap();
            assert!(!set.title.is_empty() && !set.personas.is_empty(), "{sample:?}");
        }
    }
}

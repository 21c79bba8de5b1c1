//! Documents that come with the program, to look at and to learn from.
//!
//! What is absent: reading them. They are files like any other, only that nobody has to have
//! them.

use super::choice::choice;

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
}

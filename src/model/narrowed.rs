//! A document cut down to some of its personas, for whoever is shown no more than those.
//!
//! What is absent: the window and its filters. This makes another document; what is left out is
//! gone from it, so that nothing of it can be printed.

use super::{Persona, PersonaSet};

impl PersonaSet {
    /// The document with those personas alone for which this holds; none of them is archived.
    #[must_use]
    pub fn narrowed(&self, is_wanted: impl Fn(&Persona) -> bool) -> Self {
        let wanted = self.personas.iter().filter(|persona| is_wanted(persona));
        let personas = wanted
            .map(|persona| Persona {
                archived: false,
                ..persona.clone()
            })
            .collect();
        Self {
            personas,
            ..self.clone()
        }
    }
}

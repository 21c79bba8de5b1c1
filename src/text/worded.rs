//! Statements that hold more than their text, in words: parts played, places between poles, what
//! a purpose is worth. Posters, texts and screen readers say them alike.

use super::words::Words;
use crate::model::statement::{BuyingPart, Lean, Pole, Purpose, Step};

impl Words {
    /// The parts played in a buying centre, with the remark in brackets behind them.
    #[must_use]
    pub fn buying_part(&self, part: &BuyingPart) -> String {
        let roles = part.roles.iter().map(|&role| self.label(role));
        let roles = self.list(&roles.collect::<Vec<_>>());
        match (roles.as_str(), part.text.trim()) {
            (roles, "") => roles.to_owned(),
            ("", remark) => remark.to_owned(),
            (roles, remark) => format!("{roles} ({remark})"),
        }
    }

    /// The left and the right pole, of a standard pair or of the user's own.
    #[must_use]
    pub fn poles_of(&self, pole: &Pole) -> (String, String) {
        match pole.pair {
            Some(pair) => self.poles(pair),
            None => (pole.left.clone(), pole.right.clone()),
        }
    }

    /// Where between its poles a persona stands, for those who do not see it.
    #[must_use]
    pub fn lean(&self, pole: &Pole, lean: Lean) -> String {
        let (left, right) = self.poles_of(pole);
        self.say_with(
            "alt-pole",
            &[
                ("lean", i8::from(lean).into()),
                ("left", left.into()),
                ("right", right.into()),
            ],
        )
    }

    /// Kind, worth and measure of a purpose in one line; empty where nothing is said of it.
    #[must_use]
    pub fn purpose(&self, purpose: &Purpose) -> String {
        let worth = |id: &str, step: Step| self.say_with(id, &[("step", u8::from(step).into())]);
        let measure = purpose.measure.trim();
        let parts = [
            purpose.kind.map(|kind| self.label(kind)),
            purpose
                .worth_to_customer
                .map(|step| worth("poster-worth-customer", step)),
            purpose
                .worth_to_company
                .map(|step| worth("poster-worth-company", step)),
            (!measure.is_empty())
                .then(|| self.say_with("poster-measure", &[("measure", measure.into())])),
        ];
        parts
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("\u{a0}· ")
    }
}

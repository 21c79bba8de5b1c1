//! What statements rest on.

use super::groups::group;
use super::image::ImageId;
use super::statement::choice;
use super::{Id, is_default};
use serde::{Deserialize, Serialize};

group! {
    /// One interview, survey, study … The respondent's name is for the authors alone and is
    /// never printed; posters and reports know the pseudonym.
    pub struct Source {
        /// Stable name.
        id: Id,
        /// What kind of source it is.
        kind: SourceKind,
        /// What to call it.
        title: String,
        /// When: a day, a month, a period.
        date: String,
        /// Who answered.
        respondent_type: Option<RespondentType>,
        /// What the respondent is called in print.
        pseudonym: String,
        /// What the respondent is called in life; never printed.
        respondent: String,
        /// What was agreed to, and when.
        consent: String,
        /// Where the recording lies.
        recording: String,
        /// The place in the recording: "12:40".
        time_mark: String,
        /// Where it took place.
        place: String,
        /// A link.
        link: String,
        /// Remarks.
        remarks: String,
        /// Photos: flip charts, places.
        photos: Vec<ImageId>,
    }
}

choice! {
    /// Kinds of sources.
    #[derive(Default)]
    pub enum SourceKind {
        /// A conversation with one person.
        Interview = "interview",
        /// A conversation with several.
        GroupDiscussion = "group_discussion",
        /// Questions to many.
        Survey = "survey",
        /// Watching.
        Observation = "observation",
        /// Written by the respondent over time.
        Diary = "diary",
        /// Complaints and reviews.
        Complaints = "complaints",
        /// Analytics and customer data.
        Analytics = "analytics",
        /// Published research.
        Study = "study",
        /// Anything else.
        #[default]
        Other = "other",
    }
}

choice! {
    /// Who answered.
    pub enum RespondentType {
        /// Buys from us.
        Customer = "customer",
        /// Used to.
        FormerCustomer = "former_customer",
        /// Might.
        Prospect = "prospect",
        /// Works with customers: hearsay.
        Staff = "staff",
    }
}

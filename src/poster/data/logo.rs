//! The logo of a document, in the foot of its posters.

use super::setting::Setting;
use crate::poster::press::{LOGO_FILE, Order};
use crate::text::Words;
use serde_json::{Value, json};

/// The logo with what it says; none where the document has none.
pub(super) fn logo(order: &Order<'_>, words: &Words, setting: &Setting<'_>) -> Value {
    let Some(image) = order.logo() else {
        return Value::Null;
    };
    json!({
        "file": LOGO_FILE,
        "ratio": f64::from(image.width.max(1)) / f64::from(image.height.max(1)),
        "alt": setting.clean(&words.logo(order.set), None),
    })
}

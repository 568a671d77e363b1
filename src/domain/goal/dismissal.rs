//! A finding that a person set aside.

use super::finding::Finding;

/// One finding set aside in one goal: it stays so while the rule and the words it was about are the same. So a change
/// elsewhere in the text does not bring it back, and a change of those words does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dismissal {
    /// The id of the rule.
    pub rule: String,
    /// The words it was about, as typed; empty when it was about something that is not there.
    pub words: String,
}

impl Finding {
    /// What sets this finding aside in the text it was found in.
    #[must_use]
    pub fn dismissal(&self, text: &str) -> Dismissal {
        let words = self.span.map_or_else(String::new, |span| span.of(text).collect());
        Dismissal {
            rule: self.rule.to_owned(),
            words,
        }
    }

    /// Whether it is set aside by one of several dismissals.
    pub(super) fn is_dismissed(&self, text: &str, dismissed: &[Dismissal]) -> bool {
        !dismissed.is_empty() && dismissed.contains(&self.dismissal(text))
    }
}

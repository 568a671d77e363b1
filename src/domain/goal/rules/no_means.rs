//! It names no means and no starting point.

use super::{Hit, Letter, Reading, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "no_means",
    letter: Letter::Achievable,
    standing: Standing::Unknown,
    what: "It does not say how, with what or from where.",
    says: "",
    why: "A first means, or today’s figure, shows that it was thought through.",
    advice: "Add how, with what, or where you stand today.",
    examples: [
        "Win 30 new subscribers by 31 March 2027.",
        "Win 30 new subscribers by 31 March 2027 by running weekly tastings.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let unknown = reading.means.is_none() && reading.goal.baseline.is_none() && !reading.is_foreign();
    unknown.then(|| Hit {
        fixes: vec![reading.append_means()],
        ..Hit::default()
    })
}

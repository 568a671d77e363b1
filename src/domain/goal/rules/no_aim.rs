//! It serves no aim that is named.

use super::{Hit, Letter, Reading, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "no_aim",
    letter: Letter::Relevant,
    standing: Standing::Missing,
    what: "It does not say what it is for.",
    says: "",
    why: "A goal that serves nothing takes time from one that does.",
    advice: "Link it to what it serves, or add “so that …”.",
    examples: [
        "Win 30 new subscribers by 31 March 2027.",
        "Win 30 new subscribers by 31 March 2027 so that the studio pays its rent.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let alone = !reading.goal.serves && reading.purpose.is_none() && !reading.is_foreign();
    alone.then(|| Hit {
        fixes: vec![reading.append_purpose("Add what it is for")],
        ..Hit::default()
    })
}

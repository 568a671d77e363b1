//! Joins two goals, each with a direction of its own.

use super::{Change, Fix, Hit, Letter, Reading, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "several_goals",
    letter: Letter::Specific,
    standing: Standing::Missing,
    what: "These are several goals in one sentence.",
    says: "",
    why: "When only one half is reached, nobody can say how it went.",
    advice: "Make each of them a goal of its own.",
    examples: [
        "Increase sales and reduce staff turnover.",
        "Increase sales of gift boxes by 15 % by 31 March 2027.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let joint = reading.joint()?;
    let fix = Fix {
        label: "Make them goals of their own".to_owned(),
        change: Change::Split(reading.split(joint)),
    };
    Some(Hit::mended(reading.joint_span(joint), fix))
}

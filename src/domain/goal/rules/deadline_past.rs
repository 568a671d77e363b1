//! The day it is due is over.

use super::{Fix, Hit, Letter, Meaning, Reading, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "deadline_past",
    letter: Letter::Achievable,
    standing: Standing::Missing,
    what: "The day it is due is over.",
    says: "is over.",
    why: "What is past cannot be reached any more.",
    advice: "Set a new date, or close the goal.",
    examples: ["Launch the shop by 1 May 2019.", "Launch the shop by 30 June 2027."],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let due = reading.due().filter(|&due| due < reading.setting.today)?;
    let mention = reading.first(Meaning::Deadline(Some(due)));
    let Some(mention) = mention.filter(|_| reading.goal.due.is_none()) else {
        return Some(Hit::default());
    };
    let span = reading.text.span(mention.from, mention.to);
    // Behind "by" only the date is replaced.
    let led = reading.text.led_by(mention.from, words!("by until till than bis para"));
    let by = if led { "" } else { reading.by() };
    let fix = Fix::replace("Set a new date", span, [by, &reading.sample(), ""]);
    Some(Hit::mended(span, fix))
}

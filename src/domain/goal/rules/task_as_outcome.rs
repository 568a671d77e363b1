//! A task stands where a result should.

use super::{Class, Hit, Letter, Reading, Role, Rule, Standing};
use crate::domain::goal::text::Words;

pub(super) static RULE: Rule = Rule {
    id: "task_as_outcome",
    letter: Letter::Relevant,
    standing: Standing::Met,
    what: "This is a task, not a result.",
    says: "is a task, not a result.",
    why: "A task can be done while nothing gets better by it.",
    advice: "Say what will be different once it is done.",
    examples: [
        "Hold four team meetings by 31 March 2027.",
        "Hold four team meetings by 31 March 2027, so that no delivery is missed.",
    ],
    find,
};

/// What is done.
const DOES: Words = words!(
    "hold run organise organize attend write draft publish prepare produce create develop build \
                    implement introduce install deploy roll set conduct carry do host schedule send post update buy \
                    purchase train deliver give make have launch start complete"
);
/// What is done and may lead to nothing.
const TASKS: Words = words!(
    "meeting meetings report reports crm erp workshop workshops training trainings course courses \
                     seminar seminars webinar webinars survey surveys software system systems tool tools app \
                     policy policies plan plans strategy strategies concept concepts handbook manual presentation \
                     presentations newsletter newsletters post posts audit audits review reviews analysis study \
                     interview interviews call calls talk talks dashboard dashboards database process processes"
);

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let text = reading.text;
    let begins = |at: &usize| {
        *at == 0
            || text.is_any(at - 1, &[Class::Auxiliary, Class::Pronoun])
            || text.sign(at - 1, ",")
            || text.one_of(at - 1, words!("to"))
    };
    let verb = (0..text.tokens.len())
        .filter(begins)
        .find(|&at| text.one_of(at, DOES))?;
    let end = reading.end_of_object(verb + 1);
    let object = (verb + 1..end)
        .find(|&at| at > verb + 1 && text.is(at, Class::Preposition))
        .unwrap_or(end);
    let task = object > verb + 1 && text.one_of(object - 1, TASKS);
    let results = |role: Role| matches!(role, Role::Baseline | Role::Change | Role::Threshold);
    let result = reading.goal.serves
        || reading.has_target()
        || reading.purpose.is_some()
        || reading.quantities.iter().any(|quantity| results(quantity.role))
        || (0..text.tokens.len()).any(|at| text.is(at, Class::Direction));
    (task && !result && !reading.is_foreign()).then(|| {
        let fix = reading.append_purpose("Add the result");
        Hit::mended(text.span(verb, object), fix)
    })
}

//! Nobody answers for it.

use super::{Class, Hit, Letter, Reading, Rule, Standing};
use crate::domain::goal::text::{Classes, Kind, Token, Words};

pub(super) static RULE: Rule = Rule {
    id: "no_owner",
    letter: Letter::Achievable,
    standing: Standing::Met,
    what: "Nobody is named who answers for it.",
    says: "",
    why: "What everybody looks after, nobody does.",
    advice: "Enter one person who looks after it.",
    examples: [
        "Raise repeat orders by 15 % by 31 March 2027.",
        "Maria raises repeat orders by 15 % by 31 March 2027.",
    ],
    find,
};

/// Who answers for something. "We" is everybody.
const DOERS: Words = words!(
    "i i'll i'd my manager supervisor foreman boss lead leader director head assistant chef owner \
                     founder partner coach trainer nurse receptionist bookkeeper accountant apprentice"
);

/// Asked last: while a goal cannot be checked or does not end, there is nothing yet to answer for.
fn find(reading: &Reading<'_>) -> Option<Hit> {
    let text = reading.text;
    let known = reading.can_be_checked() || reading.has_target();
    let named = |at: usize| {
        // "Maria raises", "with Tom"; not "the Tuesday market".
        let name = text.get(at).is_some_and(|token: &Token<'_>| {
            token.kind == Kind::Word && token.capital() && token.classes == Classes::default() && !token.quoted
        });
        let acts = at == 0 || text.ends(at - 1) || text.one_of(at - 1, words!("with by and has have let"));
        let does = text.is_any(
            at + 1,
            &[
                Class::Auxiliary,
                Class::Direction,
                Class::Generic,
                Class::Finish,
                Class::Deliver,
            ],
        );
        text.one_of(at, DOERS) || (name && (does || at > 0 && acts && !text.one_of(at + 1, words!("of"))))
    };
    let open = reading.goal.owner.trim().is_empty() && known && reading.ends() && !reading.is_foreign();
    (open && !(0..text.tokens.len()).any(named)).then(Hit::default)
}

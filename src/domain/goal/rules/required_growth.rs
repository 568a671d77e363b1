//! It would have to grow faster than it ever did.

use super::{Hit, Letter, Reading, Rule, Standing};
use crate::domain::goal::growth;
use crate::domain::quantity::format_decimal;

pub(super) static RULE: Rule = Rule {
    id: "required_growth",
    letter: Letter::Achievable,
    standing: Standing::Missing,
    what: "It needs a faster change than you have ever had.",
    says: "",
    why: "What never happened needs a reason to happen now.",
    advice: "Lower the target, move the date, or name what will be different.",
    examples: [
        "Reach 400 orders a month by 31 March 2027.",
        "Reach 130 orders a month by 31 March 2027.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let growth = growth::required(reading.goal, reading.due(), reading.setting)?;
    let times = growth.of_best.filter(|&times| times > 1.0)?;
    let what = if times.is_finite() {
        let times = format_decimal(libm::round(times * 10.0) / 10.0);
        [
            "It asks for ",
            &times,
            " times the best pace you have had over so long a time.",
        ]
        .concat()
    } else {
        "It has never moved that way over so long a time.".to_owned()
    };
    Some(Hit {
        what: Some(what),
        ..Hit::default()
    })
}

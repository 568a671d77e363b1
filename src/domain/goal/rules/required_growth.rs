//! It would have to grow faster than it ever did.

use super::{About, Hit, Letter, Reading, Rule};
use crate::domain::goal::growth;

/// The rule.
pub(super) struct RequiredGrowth;

static ABOUT: About = About {
    id: "required_growth",
    letter: Letter::Achievable,
    what: "It needs a faster change than you have ever had.",
    why: "What never happened needs a reason to happen now; without one the date only disappoints.",
    advice: "Lower the target, move the date, or name what will be different this time.",
    bad: "Reach 400 orders a month by 31 March 2027.",
    good: "Reach 130 orders a month by 31 March 2027.",
};

impl Rule for RequiredGrowth {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let growth = growth::required(reading.goal, reading.due(), reading.setting)?;
        let times = growth.of_best.filter(|&times| times > 1.0)?;
        let months = libm::round(growth.months).max(1.0);
        let a_month = libm::round(growth.a_month * 10.0) / 10.0;
        let pace = if times.is_finite() {
            format!(
                "{} times the best you have had over so long a time",
                libm::round(times * 10.0) / 10.0
            )
        } else {
            "and it has never moved that way over so long a time".to_owned()
        };
        let what = format!("It needs {a_month:+} a month for {months} months: {pace}.");
        Some(Hit {
            what: Some(what),
            ..Hit::default()
        })
    }
}

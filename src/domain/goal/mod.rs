//! Is this goal SMART: specific, measurable, achievable, relevant, time-bound?
//!
//! Start at [`check`]: a goal and how its dates are read in, a verdict for each letter and what was found wanting out.
//! [`rules`] holds what can be wanting, one file each; [`deadline`] and [`measure`] are the grammars of dates and
//! numbers; `evidence` finds what is named without either. What mends a finding is built in `mend`, `choices` and
//! `split`; a person sets a finding aside by a [`Dismissal`]. [`Parts`] builds a goal from its parts and takes it apart. Nothing is guessed from tone, and no language model is
//! asked: every finding points at the words it is about.

#[macro_use]
mod text;

mod choices;
mod deadline;
mod dismissal;
mod evidence;
mod facts;
mod finding;
mod growth;
mod letter;
mod measure;
mod mend;
mod reading;
mod rules;
mod sentence;
mod split;
mod verdict;

pub use deadline::{DateError, Deadline, read_date};
pub use dismissal::Dismissal;
pub use facts::{Goal, Setting};
pub use finding::{Change, Finding, Fix, Span};
pub use growth::{Growth, required};
pub use letter::{Letter, Standing, Verdict};
pub use measure::{Measure, Role};
pub use rules::Rule;
pub use sentence::Parts;

use reading::Reading;
use text::Text;

/// What the checker has to say about a goal.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// How it stands with each letter, in the order of the word.
    pub verdicts: [Verdict; 5],
    /// What was found wanting, letter by letter.
    pub findings: Vec<Finding>,
    /// What was found and is set aside.
    pub set_aside: Vec<Finding>,
    /// The number it is checked by, as its text says.
    pub measure: Option<Measure>,
    /// By when it is due, as its text says.
    pub deadline: Option<Deadline>,
    /// The words that earn a letter.
    pub met_spans: Vec<(Letter, Span)>,
}

/// Checks a goal. Takes time in proportion to the length of its text.
#[must_use]
pub fn check(goal: &Goal<'_>, setting: &Setting) -> Assessment {
    let text = Text::new(goal.text);
    let reading = Reading::new(goal, setting, &text);
    // While nothing is written there is nothing to find fault with.
    let mut findings = if text.tokens.is_empty() {
        Vec::new()
    } else {
        rules::find_all(&reading)
    };
    let set_aside: Vec<Finding> = findings
        .extract_if(.., |finding| finding.is_dismissed(goal.text, goal.dismissed))
        .collect();
    let judged = Letter::ALL.map(|letter| verdict::judge(letter, &reading, &findings, &set_aside));
    let met_spans = judged
        .iter()
        .filter_map(|judged| Some((judged.verdict.letter, judged.earned_by?)))
        .collect();
    Assessment {
        verdicts: judged.map(|judged| judged.verdict),
        findings,
        set_aside,
        measure: reading.measure(),
        deadline: reading.deadline(),
        met_spans,
    }
}

/// What can be wanting in a goal, letter by letter.
#[must_use]
pub fn rules() -> &'static [&'static Rule] {
    rules::ALL
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use time::Month;
    use time::macros::date;

    /// A Tuesday in the autumn of 2026, read as in Britain.
    pub(crate) fn setting() -> Setting {
        Setting {
            written_on: date!(2026 - 11 - 24),
            today: date!(2026 - 11 - 24),
            day_first: true,
            decimal: '.',
            fiscal_start: Month::January,
        }
    }

    /// Checks a text with nothing entered beside it.
    pub(crate) fn check_text(text: &str) -> Assessment {
        check(
            &Goal {
                text,
                ..Goal::default()
            },
            &setting(),
        )
    }
}

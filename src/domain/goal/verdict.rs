//! How a goal stands with each letter, and the sentence that says why.

use super::deadline::Meaning;
use super::evidence::Subject;
use super::finding::{Finding, Span};
use super::growth;
use super::letter::{Letter, Standing, Verdict};
use super::mend::in_words;
use super::reading::Reading;
use super::rules::{standing, switched_off};
use crate::domain::quantity::format_decimal;

/// A verdict, and the words that earned it.
pub(super) struct Judged {
    pub(super) verdict: Verdict,
    pub(super) earned_by: Option<Span>,
}

/// Judges one letter. A letter that is not met takes its reason from the first finding against it.
pub(super) fn judge(letter: Letter, reading: &Reading<'_>, findings: &[Finding], set_aside: &[Finding]) -> Judged {
    // A day that is over or an absurd step is out of reach, whatever the means; of two goals neither is the one.
    let refuted = |finding: &Finding| {
        let reach = letter == Letter::Achievable && standing(finding) == Standing::Missing;
        finding.letter == letter && (reach || finding.rule == "several_goals")
    };
    let earned = met(letter, reading).filter(|_| !findings.iter().any(refuted));
    let (standing, reason, earned_by) = if let Some((reason, earned_by)) = earned {
        (Standing::Met, reason, earned_by)
    } else {
        let (standing, reason) = unmet(letter, reading, findings, set_aside);
        (standing, reason, None)
    };
    Judged {
        verdict: Verdict {
            letter,
            standing,
            reason,
        },
        earned_by,
    }
}

/// Why a letter is met, if it is, and by which words.
fn met(letter: Letter, reading: &Reading<'_>) -> Option<(String, Option<Span>)> {
    let goal = reading.goal;
    let plain = |reason: &str| Some((reason.to_owned(), None));
    let (span, says) = match letter {
        Letter::Specific => match reading.subject {
            Subject::Named(span) if !reading.is_foreign() => (span, "says what changes."),
            _ if reading.has_target() => return plain("The measure beside it says what changes."),
            _ if reading.is_foreign() => return None,
            _ => (reading.reached()?, "says what is to be reached."),
        },
        Letter::Measurable => match (reading.measured(), reading.finish_line) {
            (Some(span), _) => (span, "can be checked."),
            (None, Some(span)) => (span, "is plainly done or not."),
            (None, None) => {
                return reading
                    .has_target()
                    .then_some(())
                    .and_then(|()| plain("The measure beside it has a target and can be checked."));
            }
        },
        Letter::Achievable => {
            if let Some(times) = times_the_best(reading) {
                let share = format_decimal(libm::round(times * 100.0));
                let reason = ["It asks for ", &share, " % of the best pace you have had."].concat();
                return (times <= 1.0).then_some((reason, None));
            }
            match reading.means {
                Some(span) => (span, "says how or from where."),
                None => return goal.baseline.and_then(|_| plain("Its starting point is known.")),
            }
        }
        Letter::Relevant if goal.serves => return plain("It is linked to a larger aim."),
        Letter::Relevant => (reading.purpose?, "says what it is for."),
        Letter::TimeBound => {
            if let Some(due) = goal.due {
                return plain(&["It is due on ", &in_words(due), "."].concat());
            }
            let mention = reading.deadline()?;
            match mention.date {
                Some(date) => {
                    let reason = reading.said_of(mention.span, &["ends on ", &in_words(date), "."].concat());
                    return Some((reason, Some(mention.span)));
                }
                None if reading.first(Meaning::NoSuchDay).is_some() => return None,
                None => (mention.span, "says when it ends."),
            }
        }
    };
    Some((reading.said_of(span, says), Some(span)))
}

fn unmet(letter: Letter, reading: &Reading<'_>, findings: &[Finding], set_aside: &[Finding]) -> (Standing, String) {
    if letter == Letter::Specific && reading.is_foreign() {
        let language = reading.text.language.name();
        let reason = [
            "The text seems to be ",
            language,
            ": only numbers and deadlines are judged in it.",
        ]
        .concat();
        return (Standing::Unknown, reason);
    }
    let against = |finding: &&Finding| finding.letter == letter && finding.counts;
    // What speaks against it weighs more than what is only not known.
    let known = |finding: &&Finding| against(finding) && standing(finding) != Standing::Unknown;
    let found = findings.iter().find(known).or_else(|| findings.iter().find(against));
    let Some(finding) = found else {
        let reason = if let Some(finding) = set_aside.iter().find(against) {
            ["You set aside: ", &finding.what].concat()
        } else if let Some(rule) = switched_off(letter, reading) {
            ["The rule “", rule.what.trim_end_matches('.'), "” is switched off."].concat()
        } else {
            "Nothing is written yet.".to_owned()
        };
        return (Standing::Unknown, reason);
    };
    // Up to twice the best past rate is hard, more is out of reach.
    let hard =
        letter == Letter::Achievable && times_the_best(reading).is_some_and(|times| (1.0..=2.0).contains(&times));
    let standing = if hard { Standing::Partly } else { standing(finding) };
    (standing, finding.what.clone())
}

/// How many times the best past rate it needs.
fn times_the_best(reading: &Reading<'_>) -> Option<f64> {
    growth::required(reading.goal, reading.due(), reading.setting)?.of_best
}

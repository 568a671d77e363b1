//! How a goal stands with each letter, and the sentence that says why.

use super::evidence::Subject;
use super::finding::{Finding, Span};
use super::growth;
use super::letter::{Letter, Standing, Verdict};
use super::reading::Reading;
use super::rules::in_words;

/// A verdict, and the words that earned it.
pub(super) struct Judged {
    pub(super) verdict: Verdict,
    pub(super) earned_by: Option<Span>,
}

/// Judges one letter. A letter that is not met takes its reason from the first finding against it.
pub(super) fn judge(letter: Letter, reading: &Reading<'_>, findings: &[Finding]) -> Judged {
    if let Some((reason, earned_by)) = met(letter, reading) {
        return Judged {
            verdict: Verdict {
                letter,
                standing: Standing::Met,
                reason,
            },
            earned_by,
        };
    }
    let (standing, reason) = unmet(letter, reading, findings);
    Judged {
        verdict: Verdict {
            letter,
            standing,
            reason,
        },
        earned_by: None,
    }
}

/// Why a letter is met, if it is, and by which words.
fn met(letter: Letter, reading: &Reading<'_>) -> Option<(String, Option<Span>)> {
    let goal = reading.goal;
    let quoted = |span: Span, says: &str| (format!("{} {says}", quote(reading, span)), Some(span));
    match letter {
        Letter::Specific => {
            if let Subject::Named(span) = reading.subject {
                return Some(quoted(span, "says what changes.")).filter(|_| !reading.is_foreign());
            }
            if reading.has_target() {
                return Some(("The measure beside it says what changes.".to_owned(), None));
            }
            let checked = reading.measure().map(|measure| measure.span).or(reading.finish_line);
            checked
                .filter(|_| !reading.is_foreign())
                .map(|span| quoted(span, "says what is to be reached."))
        }
        Letter::Measurable => {
            if let Some(measure) = reading.measure() {
                return Some(quoted(measure.span, "can be checked."));
            }
            if let Some(span) = reading.finish_line {
                return Some(quoted(span, "is plainly done or not."));
            }
            let measure = goal.measure.filter(|_| reading.has_target())?;
            Some((format!("“{measure}” has a target and can be checked."), None))
        }
        Letter::Achievable => achievable(reading),
        Letter::Relevant => {
            if goal.serves {
                return Some(("It is linked to a larger aim.".to_owned(), None));
            }
            reading.purpose.map(|span| quoted(span, "says what it is for."))
        }
        Letter::TimeBound => {
            let deadline = reading.deadline().filter(|deadline| {
                deadline.date.is_some() || reading.mention(super::deadline::Meaning::NoSuchDay).is_none()
            });
            match (goal.due, deadline) {
                (Some(due), _) => Some((format!("It is due on {}.", in_words(due)), None)),
                (None, Some(deadline)) => {
                    let reason = match deadline.date {
                        Some(date) => format!("“{}” ends on {}.", deadline.text, in_words(date)),
                        None => format!("“{}” says when it ends.", deadline.text),
                    };
                    Some((reason, Some(deadline.span)))
                }
                (None, None) => None,
            }
        }
    }
}

/// By figures where there are some, else by what the text names; never by its tone.
fn achievable(reading: &Reading<'_>) -> Option<(String, Option<Span>)> {
    let goal = reading.goal;
    if let Some(growth) = growth::required(goal, reading.due(), reading.setting) {
        match growth.of_best {
            Some(times) if times <= 1.0 => {
                return Some((
                    format!("It needs {} of the best rate you have had.", percent(times)),
                    None,
                ));
            }
            Some(_) => return None,
            None => {}
        }
    }
    if let Some(span) = reading.means {
        return Some((format!("{} says how or from where.", quote(reading, span)), Some(span)));
    }
    goal.baseline.map(|_| ("Its starting point is known.".to_owned(), None))
}

fn unmet(letter: Letter, reading: &Reading<'_>, findings: &[Finding]) -> (Standing, String) {
    if letter == Letter::Specific && reading.is_foreign() {
        let language = reading.text.language.name();
        return (
            Standing::Unknown,
            format!("The text seems to be {language}: only numbers and deadlines are judged in it."),
        );
    }
    let mut against = findings.iter().filter(|finding| finding.letter == letter);
    // What speaks against it weighs more than what is only not known.
    let finding = against
        .clone()
        .find(|finding| is_hard(finding.rule))
        .or_else(|| against.next());
    let reason = finding.map_or_else(|| "Nothing is written yet.".to_owned(), |finding| finding.what.clone());
    let standing = match (letter, finding.map(|finding| finding.rule)) {
        (_, None) | (Letter::Achievable, Some("no_means" | "percentage_without_base")) => Standing::Unknown,
        (Letter::Achievable, Some("required_growth")) if slightly_above(reading) => Standing::Partly,
        (_, Some(rule)) if is_half_way(rule) => Standing::Partly,
        _ => Standing::Missing,
    };
    (standing, reason)
}

/// Rules that say that a goal cannot be reached, not only that nobody knows.
fn is_hard(rule: &str) -> bool {
    matches!(rule, "required_growth" | "absurd_step" | "deadline_past")
}

/// Rules that find something which points the right way.
fn is_half_way(rule: &str) -> bool {
    matches!(
        rule,
        "placeholder" | "baseline_only" | "vague_deadline" | "no_such_day" | "cadence_only" | "no_amount"
    )
}

/// Up to twice the best past rate is hard, more is out of reach.
fn slightly_above(reading: &Reading<'_>) -> bool {
    let growth = growth::required(reading.goal, reading.due(), reading.setting);
    growth
        .and_then(|growth| growth.of_best)
        .is_some_and(|times| times <= 2.0)
}

fn percent(share: f64) -> String {
    format!("{} %", libm::round(share * 100.0))
}

fn quote(reading: &Reading<'_>, span: Span) -> String {
    let words: String = reading
        .text
        .raw
        .chars()
        .skip(span.start)
        .take((span.end - span.start).min(60))
        .collect();
    format!("“{}”", words.trim())
}

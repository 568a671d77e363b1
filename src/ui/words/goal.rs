//! What is said about goals.

use crate::domain::goal::{Assessment, Letter, Standing};
use crate::plan::Goal;
use crate::ui::components::verdict::{Point, Verdict};

/// A letter and how a goal stands with it, so that the words alone say what the colour shows.
#[must_use]
pub fn letter_in_words(letter: Letter, standing: Standing) -> String {
    let name = letter.name();
    match (standing, letter) {
        (Standing::Met, _) => name.to_owned(),
        (Standing::Partly, _) => format!("{name}, partly"),
        (Standing::Missing, Letter::TimeBound) => "No deadline".to_owned(),
        (Standing::Missing, _) => format!("Not {}", name.to_ascii_lowercase()),
        (Standing::Unknown, _) => format!("{name}? Not known"),
    }
}

/// Whether a goal can be worked towards: it says what changes, how it is checked and by when.
#[must_use]
pub fn is_ready(assessment: &Assessment) -> bool {
    [Letter::Specific, Letter::Measurable, Letter::TimeBound]
        .into_iter()
        .all(|letter| standing(assessment, letter) == Standing::Met)
}

fn standing(assessment: &Assessment, letter: Letter) -> Standing {
    assessment
        .verdicts
        .iter()
        .find(|verdict| verdict.letter == letter)
        .map_or(Standing::Unknown, |verdict| verdict.standing)
}

/// What the direction comes to, in a sentence and the points it rests on. Goals without a word do not count.
#[must_use]
pub fn verdict(goals: &[(&Goal, &Assessment)]) -> Verdict {
    let written: Vec<_> = goals.iter().filter(|(goal, _)| !goal.text.trim().is_empty()).collect();
    let ready = written.iter().filter(|(_, assessment)| is_ready(assessment)).count();
    let all = written.len();
    let say = match (all, ready) {
        (0, _) => "Say first what you want. What cannot be named cannot be automated towards.".to_owned(),
        (1, 1) => "This goal is ready: it says what changes, how you will check it and by when.".to_owned(),
        (1, 0) => "Not yet: this goal cannot be checked as it stands.".to_owned(),
        (all, ready) if all == ready => format!("All {all} goals are ready."),
        (_, 0) => "Not yet: none of these goals can be checked as it stands.".to_owned(),
        (all, ready) => {
            format!("{ready} of {all} goals are ready. Mend the others before you automate anything for them.")
        }
    };
    let mut points = Vec::new();
    for (letter, one, several, bad) in [
        (
            Letter::Specific,
            "says what changes",
            "say what changes",
            "is not specific",
        ),
        (
            Letter::Measurable,
            "can be measured",
            "can be measured",
            "cannot be measured",
        ),
        (
            Letter::TimeBound,
            "has a deadline",
            "have a deadline",
            "has no deadline",
        ),
        (
            Letter::Relevant,
            "serves a larger aim",
            "serve a larger aim",
            "serves no larger aim yet",
        ),
    ] {
        let stands = |goal: &(&Goal, &Assessment), with: Standing| {
            !goal.0.text.trim().is_empty() && standing(goal.1, letter) == with
        };
        let met = goals.iter().filter(|goal| stands(goal, Standing::Met)).count();
        // The first goal that stands worst speaks for the letter.
        let worst = [Standing::Missing, Standing::Partly, Standing::Unknown]
            .into_iter()
            .find_map(|with| Some((with, goals.iter().position(|goal| stands(goal, with))? + 1)));
        let name = letter.name().to_ascii_lowercase();
        points.extend(match worst {
            _ if all == 0 => None,
            Some((Standing::Missing, number)) if letter != Letter::Relevant => {
                Some(Point::bad(format!("Goal {number} {bad}.")))
            }
            Some((Standing::Missing, number)) => Some(Point::look(format!("Goal {number} {bad}."))),
            Some((Standing::Partly, number)) => Some(Point::look(format!("Goal {number} is only partly {name}."))),
            Some((_, number)) => Some(Point::look(format!("Whether goal {number} is {name} is not known."))),
            None if all == 1 => Some(Point::good(format!("The goal {one}."))),
            None => Some(Point::good(format!("{met} of {all} goals {several}."))),
        });
    }
    Verdict { say, points }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Firm, Typed, figures};
    use time::macros::date;

    /// The points of a verdict over some goals, each with the sign before it.
    fn points(texts: &[&str]) -> Vec<String> {
        let today = date!(2026 - 11 - 24);
        let goals: Vec<Goal> = texts
            .iter()
            .map(|text| Goal {
                text: (*text).to_owned(),
                written_on: Typed::Value(today),
                ..Goal::default()
            })
            .collect();
        let firm = Firm::default();
        let judged: Vec<Assessment> = goals.iter().map(|goal| figures::assess(goal, &firm, today)).collect();
        let pairs: Vec<_> = goals.iter().zip(&judged).collect();
        let said = |point: &Point| format!("{:?}: {}", point.sign, point.text);
        verdict(&pairs).points.iter().map(said).collect()
    }

    #[test]
    fn the_goal_that_stands_worst_speaks_for_a_letter() {
        const READY: &str = "Sell 40 boxes of soap by June 2027, so that the van is paid.";
        for (texts, expected) in [
            (
                &[READY][..],
                &[
                    "Good: The goal says what changes.",
                    "Good: The goal can be measured.",
                    "Good: The goal has a deadline.",
                    "Good: The goal serves a larger aim.",
                ][..],
            ),
            // Half a deadline is none, and a goal without a word does not count.
            (
                &[READY, "", "Improve sales as soon as possible"],
                &[
                    "Bad: Goal 3 is not specific.",
                    "Bad: Goal 3 cannot be measured.",
                    "Look: Goal 3 is only partly time-bound.",
                    "Look: Goal 3 serves no larger aim yet.",
                ],
            ),
            (
                &["Den Umsatz mit Seife bis Juni 2027 um 15 % steigern.", READY],
                &[
                    "Look: Whether goal 1 is specific is not known.",
                    "Good: 2 of 2 goals can be measured.",
                    "Good: 2 of 2 goals have a deadline.",
                ],
            ),
            (&["", " "], &[]),
        ] {
            let found = points(texts);
            let shown: Vec<&str> = found.iter().map(String::as_str).take(expected.len()).collect();
            assert_eq!(shown, expected, "{texts:?}");
            assert!(expected.len() > 2 || found.is_empty(), "{found:?}");
        }
    }
}

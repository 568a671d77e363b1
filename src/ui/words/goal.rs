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
        let met = written
            .iter()
            .filter(|(_, assessment)| standing(assessment, letter) == Standing::Met)
            .count();
        let first_without = goals.iter().position(|(goal, assessment)| {
            !goal.text.trim().is_empty() && standing(assessment, letter) == Standing::Missing
        });
        match first_without {
            _ if all == 0 => {}
            Some(index) if letter == Letter::Relevant => points.push(Point::look(format!("Goal {} {bad}.", index + 1))),
            Some(index) => points.push(Point::bad(format!("Goal {} {bad}.", index + 1))),
            None if all == 1 => points.push(Point::good(format!("The goal {one}."))),
            None => points.push(Point::good(format!("{met} of {all} goals {several}."))),
        }
    }
    Verdict { say, points }
}

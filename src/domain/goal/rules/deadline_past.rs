//! The day it is due is over.

use super::{About, Fix, Hit, Letter, Meaning, Reading, Rule};

/// The rule.
pub(super) struct DeadlinePast;

static ABOUT: About = About {
    id: "deadline_past",
    letter: Letter::Achievable,
    what: "The day it is due is over.",
    why: "What is past cannot be reached any more; an old date also makes the others look old.",
    advice: "Set a new date, or close the goal.",
    bad: "Launch the shop by 1 May 2019.",
    good: "Launch the shop by 30 June 2027.",
};

impl Rule for DeadlinePast {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let due = reading.due().filter(|&due| due < reading.setting.today)?;
        let mention = reading
            .mentions
            .iter()
            .find(|mention| mention.meaning == Meaning::Deadline(Some(due)))
            .filter(|_| reading.goal.due.is_none());
        let text = reading.text;
        let fix = mention.map(|mention| {
            let span = text.span(mention.from, mention.to);
            let by = reading.by(reading.sample_date());
            // Behind "by" only the date is replaced.
            let led = matches!(
                text.word_before(mention.from),
                "by" | "until" | "till" | "than" | "bis" | "para"
            );
            let with = if led {
                by.split_once(' ').map_or(by.clone(), |(_, date)| date.to_owned())
            } else {
                by
            };
            Fix { span, with }
        });
        Some(Hit {
            span: fix.as_ref().map(|fix| fix.span),
            what: Some(format!("{} is over.", super::in_words(due))),
            fix,
        })
    }
}

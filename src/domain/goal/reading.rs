//! Everything a goal's text says, read once: what the rules and the verdicts look at.

use super::deadline::{self, Deadline, Meaning, Mention};
use super::evidence::{self, Subject};
use super::measure::{self, Measure, Quantity};
use super::text::{Language, Text};
use super::{Goal, Setting, Span};

/// A goal as read.
#[derive(Debug)]
pub(super) struct Reading<'a> {
    /// What was typed.
    pub goal: &'a Goal<'a>,
    /// How it is read.
    pub setting: &'a Setting,
    /// Its words.
    pub text: &'a Text<'a>,
    /// Its mentions of time.
    pub mentions: Vec<Mention>,
    /// Its numbers.
    pub quantities: Vec<Quantity>,
    /// Where it is plainly done or not, or how often a concrete act is done.
    pub finish_line: Option<Span>,
    /// The means, the resource or the starting point it names.
    pub means: Option<Span>,
    /// The aim it says it serves.
    pub purpose: Option<Span>,
    /// What it says about what changes.
    pub subject: Subject,
}

impl<'a> Reading<'a> {
    /// Reads a goal.
    pub(super) fn new(goal: &'a Goal<'a>, setting: &'a Setting, text: &'a Text<'a>) -> Self {
        let mentions = deadline::find(text, setting);
        let quantities = measure::find(text, &mentions, &deadline::locale(text, setting));
        let found = evidence::Evidence {
            text,
            mentions: &mentions,
            quantities: &quantities,
        };
        let finish_line = found.finish_line();
        let (means, purpose, subject) = (found.means(), found.purpose(), found.subject());
        Self {
            goal,
            setting,
            text,
            mentions,
            quantities,
            finish_line,
            means,
            purpose,
            subject,
        }
    }

    /// Whether only numbers and deadlines are judged, because the text is not English.
    pub(super) fn is_foreign(&self) -> bool {
        self.text.language != Language::English
    }

    /// The number it is checked by.
    pub(super) fn measure(&self) -> Option<Measure> {
        measure::main(&self.quantities).map(|quantity| quantity.measure(self.text))
    }

    /// The words that say by when: an exact day before an event, else the first.
    pub(super) fn deadline(&self) -> Option<Deadline> {
        let ends = |mention: &&Mention| matches!(mention.meaning, Meaning::Deadline(_) | Meaning::NoSuchDay);
        let dated = |mention: &&Mention| matches!(mention.meaning, Meaning::Deadline(Some(_)));
        let mention = self
            .mentions
            .iter()
            .find(dated)
            .or_else(|| self.mentions.iter().find(ends))?;
        let date = match mention.meaning {
            Meaning::Deadline(date) => date,
            _ => None,
        };
        Some(Deadline {
            text: self.text.slice(mention.from, mention.to).to_owned(),
            span: self.text.span(mention.from, mention.to),
            date,
        })
    }

    /// Whether the text can later be checked.
    pub(super) fn can_be_checked(&self) -> bool {
        measure::main(&self.quantities).is_some() || self.finish_line.is_some()
    }

    /// Whether a measure and a target were entered beside the text.
    pub(super) fn has_target(&self) -> bool {
        self.goal.measure.is_some() && self.goal.target.is_some()
    }

    /// Whether anything says by when.
    pub(super) fn ends(&self) -> bool {
        self.goal.due.is_some() || self.deadline().is_some()
    }

    /// The day it is due: the one entered, else the one in the text.
    pub(super) fn due(&self) -> Option<time::Date> {
        self.goal.due.or_else(|| self.deadline()?.date)
    }

    /// The first mention of time with a meaning.
    pub(super) fn mention(&self, meaning: Meaning) -> Option<Span> {
        let found = self.mentions.iter().find(|mention| mention.meaning == meaning)?;
        Some(self.text.span(found.from, found.to))
    }
}

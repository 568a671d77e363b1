//! Everything a goal's text says, read once: what the rules and the verdicts look at.

use super::deadline::{self, Deadline, Meaning, Mention};
use super::evidence::{self, Subject};
use super::measure::{self, Measure, Quantity, Role, UnitKind};
use super::text::{Class, Language, Phrases, Text};
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
    /// Whether nothing in it says of what its number is: "25 % better".
    pub of_nothing: bool,
    /// What stands where a deadline is missing.
    pub open_end: Option<OpenEnd>,
}

/// What a goal that says no day says instead: the first of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OpenEnd {
    /// "soon"
    Vague(Span),
    /// "every month"
    Cadence(Span),
    /// "within 2 hours"
    ServiceTime(Span),
    /// "than last year"
    Compared(Span),
    /// Nothing.
    Unsaid,
}

/// What stands for "some day".
const VAGUE: Phrases = phrases!(
    "as soon as possible|as soon as we can|as quickly as possible|asap|soon|in the long \
                             term|in the longer term|over the long term|in the long run|long term|in the short term|\
                             in the near future|in the foreseeable future|in the future|in future|someday|one day|\
                             at some point|in due course|eventually|before long|shortly|over time|in the coming \
                             months|in the coming weeks|in the coming years|in the next few weeks|in the next few \
                             months|in the next few years|over the coming years|over the coming months|quickly|\
                             immediately|when time allows|in no time|sooner rather than later|so bald wie möglich|\
                             sobald wie möglich|baldmöglichst|bald|langfristig|dès que possible|à long terme|\
                             bientôt|lo antes posible|pronto|a largo plazo"
);

impl<'a> Reading<'a> {
    /// Reads a goal.
    pub(super) fn new(goal: &'a Goal<'a>, setting: &'a Setting, text: &'a Text<'a>) -> Self {
        let locale = deadline::locale(text, setting);
        let mentions = deadline::find(text, setting, &locale);
        let quantities = measure::find(text, &mentions, &locale);
        let words = evidence::Evidence {
            text,
            mentions: &mentions,
            quantities: &quantities,
            content: &[],
        };
        let contents = words.contents();
        let found = evidence::Evidence {
            content: &contents,
            ..words
        };
        let finish_line = found.finish_line();
        let (means, purpose, subject) = (found.means(), found.purpose(), found.subject());
        let of_nothing = !matches!(subject, Subject::Named(_)) && found.names_nothing();
        let mut reading = Self {
            goal,
            setting,
            text,
            mentions,
            quantities,
            finish_line,
            means,
            purpose,
            subject,
            of_nothing,
            open_end: None,
        };
        reading.open_end = reading.find_open_end();
        reading
    }

    fn find_open_end(&self) -> Option<OpenEnd> {
        if self.ends() || self.first(Meaning::NoSuchDay).is_some() {
            return None;
        }
        let text = self.text;
        let vague = text
            .find_phrase(VAGUE)
            .filter(|&(from, _)| !text.led_by(from, words!("not")));
        if let Some((from, to)) = vague {
            return Some(OpenEnd::Vague(text.span(from, to)));
        }
        if let Some(span) = self.mention(Meaning::Cadence) {
            return Some(OpenEnd::Cadence(span));
        }
        if let Some(time) = self
            .quantities
            .iter()
            .find(|quantity| quantity.role == Role::ServiceTime)
        {
            return Some(OpenEnd::ServiceTime(text.span(time.from, time.to)));
        }
        let compared = self.mention(Meaning::Baseline);
        Some(compared.map_or(OpenEnd::Unsaid, OpenEnd::Compared))
    }

    /// Whether only numbers and deadlines are judged, because the text is not English.
    pub(super) fn is_foreign(&self) -> bool {
        self.text.language != Language::English
    }

    /// The number it is checked by.
    pub(super) fn measure(&self) -> Option<Measure> {
        measure::main(&self.quantities).map(|quantity| quantity.measure(self.text))
    }

    /// The words that say by when: the first day to come, else the last one that is over, else an event.
    pub(super) fn deadline(&self) -> Option<Deadline> {
        let first = |fits: &dyn Fn(&Mention) -> bool| self.mentions.iter().find(|mention| fits(mention));
        let mention = first(&|mention| mention.day().is_some_and(|day| day >= self.setting.written_on))
            .or_else(|| self.mentions.iter().rfind(|mention| mention.day().is_some()))
            .or_else(|| first(&|mention| mention.ends()))?;
        Some(Deadline {
            text: self.text.slice(mention.from, mention.to).to_owned(),
            span: self.text.span(mention.from, mention.to),
            date: mention.day(),
        })
    }

    /// Where the number it is checked by stands.
    pub(super) fn measured(&self) -> Option<Span> {
        measure::main(&self.quantities).map(|quantity| self.text.span(quantity.from, quantity.to))
    }

    /// The words that say what is to be reached: the number with what it counts, or the finish line. "25 % better" and
    /// "cut it to 7" do not say of what.
    pub(super) fn reached(&self) -> Option<Span> {
        let number = measure::main(&self.quantities).filter(|quantity| {
            let says = matches!(quantity.kind, UnitKind::Time | UnitKind::Physical | UnitKind::Money);
            let says = says && !self.text.is(0, Class::Preposition);
            says || !self.of_nothing || self.is_foreign()
        });
        let place = number.map(|quantity| self.text.span(quantity.from, quantity.to));
        place.or(self.finish_line)
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
        self.goal.due.is_some() || self.mentions.iter().any(|mention| mention.ends())
    }

    /// The day it is due: the one entered, else the one in the text.
    pub(super) fn due(&self) -> Option<time::Date> {
        self.goal.due.or_else(|| self.deadline()?.date)
    }

    /// The first mention of time with a meaning.
    pub(super) fn first(&self, meaning: Meaning) -> Option<&Mention> {
        self.mentions.iter().find(|mention| mention.meaning == meaning)
    }

    /// Where the first mention of time with a meaning stands.
    pub(super) fn mention(&self, meaning: Meaning) -> Option<Span> {
        let found = self.first(meaning)?;
        Some(self.text.span(found.from, found.to))
    }
}

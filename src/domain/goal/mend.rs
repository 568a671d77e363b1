//! What a finding proposes to write: a date, or by how much.

use time::Date;

use super::deadline::end_of_quarter_after_next;
use super::finding::Fix;
use super::reading::Reading;
use super::text::{Class, Language};

impl Reading<'_> {
    /// Puts a sensible deadline at the end of the text.
    pub(super) fn append_deadline(&self) -> Fix {
        Fix::insert(self.text.end_of_words(), &[" ", &self.by_sample()].concat())
    }

    /// "by 31 March 2027" in the language of the text.
    pub(super) fn by_sample(&self) -> String {
        let by = match self.text.language {
            Language::English => "by ",
            Language::German => "bis ",
            Language::French => "d’ici le ",
            Language::Spanish => "para el ",
        };
        [by, &self.sample()].concat()
    }

    /// The end of the quarter after next, as the language of the text writes it.
    pub(super) fn sample(&self) -> String {
        let date = end_of_quarter_after_next(self.setting.written_on.max(self.setting.today));
        let sign = match self.text.language {
            Language::English => return in_words(date),
            Language::German => '.',
            _ => '/',
        };
        let (day, month) = (date.day(), u8::from(date.month()));
        format!("{day:02}{sign}{month:02}{sign}{}", date.year())
    }

    /// Puts a sample change behind what a verb such as "raise" is about.
    pub(super) fn append_change(&self) -> Option<Fix> {
        const COUNTABLE: &str = "grow raise increase boost lift improve reduce cut lower decrease expand shorten \
                                 widen strengthen enhance growing raising increasing improving reducing cutting \
                                 lowering expanding";
        let text = self.text;
        let verb = (0..text.tokens.len()).find(|&at| text.one_of(at, COUNTABLE))?;
        let stops = |at: usize| {
            text.ends(at)
                || text.sign(at, ",")
                || text.one_of(at, "by via so through because and using")
                || self.mentions.iter().any(|mention| mention.from == at)
        };
        let mut end = verb + 1;
        while !stops(end) {
            end += 1;
        }
        while end > verb + 1 && text.follows(end, Class::Preposition) {
            end -= 1;
        }
        Some(Fix::insert(text.span(verb, end).end, " by 15 %"))
    }
}

/// "31 March 2027".
pub(super) fn in_words(date: Date) -> String {
    format!("{} {} {}", date.day(), date.month(), date.year())
}

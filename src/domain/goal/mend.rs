//! What a finding proposes to write: a date, by how much, how, what for.
//!
//! Each proposal keeps every word that was typed. What only the person can know stands in it as a sample.

use time::Date;

use super::deadline::end_of_quarter_after_next;
use super::finding::{Fix, Span};
use super::reading::{OpenEnd, Reading};
use super::text::{Class, Language, Words};

/// Directions in which something that can be counted moves.
const COUNTABLE: Words = words!(
    "grow raise increase boost lift improve reduce cut lower decrease expand shorten widen \
                         strengthen enhance growing raising increasing improving reducing cutting lowering expanding"
);

impl Reading<'_> {
    /// Puts a sensible deadline at the end, before what the goal is for.
    pub(super) fn append_deadline(&self) -> Fix {
        let by = [" ", self.by()].concat();
        Fix::replace("Add a deadline", self.end_of_facts(), [&by, &self.sample(), ""])
    }

    /// "by" before a day, in the language of the text.
    pub(super) fn by(&self) -> &'static str {
        match self.text.language {
            Language::English => "by ",
            Language::German => "bis ",
            Language::French => "d’ici le ",
            Language::Spanish => "para el ",
        }
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

    /// Puts a means at the end, before what the goal is for.
    pub(super) fn append_means(&self) -> Fix {
        let how = [" by ", "setting time aside for it", ""];
        Fix::replace("Add how", self.end_of_facts(), how)
    }

    /// Puts a purpose at the very end.
    pub(super) fn append_purpose(&self, label: &str) -> Fix {
        let place = Span::at(self.text.end_of_words());
        Fix::replace(label, place, [", so that ", "customers come back", ""])
    }

    /// Ways to make it countable, the simplest first: by how much, how many, or what it shows in.
    pub(super) fn measures(&self) -> Vec<Fix> {
        if self.is_foreign() {
            return Vec::new();
        }
        let text = self.text;
        if let Some(verb) = (0..text.tokens.len()).find(|&at| text.one_of(at, COUNTABLE)) {
            let place = Span::at(text.span(verb, self.end_of_object(verb + 1)).end);
            return vec![Fix::replace("Add by how much", place, [" by ", "15 %", ""])];
        }
        // "sell more gift vouchers"
        let many = |at: usize| {
            let thing = text.skip(at + 1, Class::Vague);
            let counted = (thing..self.end_of_object(thing)).any(|at| text.ends_in(at, "s") && !text.ends_in(at, "ss"));
            text.one_of(at, words!("more new extra additional fewer"))
                && counted
                && !text.is_any(at.wrapping_sub(1), &[Class::Article, Class::Cardinal])
                && text.digits(at.wrapping_sub(1)).is_empty()
        };
        if let Some(at) = (0..text.tokens.len()).find(|&at| many(at)) {
            let first = text.get(at).filter(|token| at == 0 && token.capital());
            let (place, behind) = match first {
                Some(token) => (token.span, [" ", &token.lower].concat()),
                None => (Span::at(text.span(at, at + 1).start), " ".to_owned()),
            };
            return vec![Fix::replace("Add how many", place, ["", "20", &behind])];
        }
        vec![self.append_sign()]
    }

    /// Puts behind it what will show that it was reached.
    pub(super) fn append_sign(&self) -> Fix {
        let sign = [", shown by ", "a score of 80 %", ""];
        Fix::replace("Add what shows it", self.end_of_facts(), sign)
    }

    /// Where the words about an object end: at a sign, a deadline, or a word that begins something else.
    pub(super) fn end_of_object(&self, from: usize) -> usize {
        const HEDGED: Words = words!("soon far much well quickly needed appropriate");
        let text = self.text;
        let vague = match self.open_end {
            Some(OpenEnd::Vague(span)) => Some(span.start),
            _ => None,
        };
        let stops = |at: usize| {
            let goes_on =
                text.one_of(at, words!("and while")) && text.is_any(at + 1, &[Class::Direction, Class::Generic]);
            text.ends(at)
                || text.sign(at, ",:()[]–—")
                || goes_on
                || text.one_of(
                    at,
                    words!("by via so through because using wherever where whenever if which etc"),
                )
                || (text.one_of(at, words!("as")) && text.one_of(at + 1, HEDGED))
                || self.mentions.iter().any(|mention| mention.from == at)
                || text.get(at).is_some_and(|token| Some(token.span.start) == vague)
        };
        let mut end = from;
        // No object is longer; without a limit a text without signs would cost its length squared.
        while end < from + 24 && !stops(end) {
            end += 1;
        }
        while end > from && text.follows(end, Class::Preposition) {
            end -= 1;
        }
        end
    }

    /// Where facts are added: at the end, or before a purpose that stands there.
    fn end_of_facts(&self) -> Span {
        let text = self.text;
        let begins = |at: &usize| {
            let here = text
                .get(*at)
                .zip(self.purpose)
                .is_some_and(|(token, aim)| token.span.start == aim.start);
            here && text.one_of(*at, words!("so because"))
        };
        let before = (1..text.tokens.len())
            .find(begins)
            .map(|at| at - usize::from(at > 1 && text.sign(at - 1, ",")));
        Span::at(before.map_or_else(|| text.end_of_words(), |at| text.span(at - 1, at).end))
    }
}

/// "31 March 2027".
pub(super) fn in_words(date: Date) -> String {
    format!("{} {} {}", date.day(), date.month(), date.year())
}

//! A sentence taken apart.

use super::{HOW, Parts, Verb, WHEN, WHY, lead};
use crate::domain::goal::deadline::Mention;
use crate::domain::goal::measure::Role;
use crate::domain::goal::reading::Reading;
use crate::domain::goal::text::{Class, Phrases, Text, Words, is_one_of};
use crate::domain::goal::{Goal, Setting};

/// Words that begin a purpose.
const PURPOSE: Phrases = phrases!("so that|so as to|in order to|in order that|because|so we|so i|so they");
/// Words that begin a means, besides "by doing".
const MEANS: Phrases = phrases!("with|via|through|using|thanks to|together with|with the help of");
/// What can be counted: before "of" it is the measure.
const COUNTED: Words = words!(
    "amount average cost count hours index length level margin number percentage price proportion \
                       quantity rate rating return revenue score share speed time times total turnover value volume"
);

impl Parts {
    /// The parts of a sentence. What cannot be placed stays in [`Parts::what`]; so does everything in another language
    /// than English, and everything of several sentences.
    #[must_use]
    pub fn read(text: &str, setting: &Setting) -> Self {
        let goal = Goal {
            text,
            ..Goal::default()
        };
        let words = Text::new(text);
        let reading = Reading::new(&goal, setting, &words);
        let all = words.tokens.len();
        let closed = (0..all).find(|&at| words.ends(at)).unwrap_or(all);
        let whole = Self {
            what: text.trim().to_owned(),
            ..Self::default()
        };
        if reading.is_foreign() || closed + 1 < all || text.contains('\n') {
            return whole;
        }
        let parts = Cut::new(&reading, closed).parts();
        // Nothing is lost: what the parts make has every word there was.
        if has_words(&parts.compose(), text) {
            parts
        } else {
            whole
        }
    }
}

/// Whether a sentence has every word of another, as often.
fn has_words(sentence: &str, of: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let parts = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty());
        parts.map(str::to_lowercase).collect()
    };
    let mut there = words(sentence);
    words(of).iter().all(|word| {
        let found = there.iter().position(|other| other == word);
        found.map(|place| there.swap_remove(place)).is_some()
    })
}

/// Tokens, the end not included.
type Range = (usize, usize);

/// The places where a sentence is cut, in tokens.
struct Cut<'a> {
    reading: &'a Reading<'a>,
    /// Where its last word ends.
    end: usize,
    /// The deadline with the word before it.
    when: Option<Range>,
    /// Where the purpose begins.
    why: usize,
    /// Where the means begins.
    how: usize,
}

impl<'a> Cut<'a> {
    fn new(reading: &'a Reading<'a>, end: usize) -> Self {
        let text = reading.text;
        let why = (1..end)
            .find(|&at| text.any_phrase(at, PURPOSE).is_some())
            .unwrap_or(end);
        let deadline = reading.mentions.iter().find(|mention| mention.ends());
        let lead =
            |mention: &Mention| mention.from - usize::from(text.is(mention.from.wrapping_sub(1), Class::Preposition));
        let when = deadline
            .map(|mention| (lead(mention), mention.to))
            .filter(|&(_, to)| to <= end);
        let within = |at: usize| when.is_some_and(|(from, to)| from <= at && at < to);
        let doing =
            |at: usize| text.one_of(at, words!("by")) && text.ends_in(at + 1, "ing") && text.word(at + 1).len() > 4;
        let how = (1..why)
            .find(|&at| !within(at) && (doing(at) || text.any_phrase(at, MEANS).is_some()))
            .unwrap_or(why);
        Self {
            reading,
            end,
            when,
            why,
            how,
        }
    }

    fn parts(&self) -> Parts {
        let text = self.reading.text;
        let (from, to) = self.numbers();
        let by_when = self.when.map_or("", |(start, stop)| text.slice(start, stop));
        // "Within one year, …" moves into the sentence.
        let mut by_when = by_when.to_owned();
        if self
            .when
            .is_some_and(|(start, _)| start == 0 && text.is_any(0, &[Class::Preposition, Class::This, Class::Next]))
            && let Some(first) = by_when.get_mut(..1)
        {
            first.make_ascii_lowercase();
        }
        let head = from.or(to).map_or(self.how, |(start, _)| start);
        // What stands behind the numbers belongs to the target: "from 12 to 24 cafés".
        let to = to.map(|(start, _)| (start, self.how));
        let why = self.rest(self.why, self.end);
        let how = self.rest(self.how, self.why);
        let what = self.rest(0, head);
        let (what, measure) = split_measure(what);
        Parts {
            what,
            measure,
            from: from.map_or_else(String::new, |(start, stop)| self.rest(start + 1, stop)),
            to: to.map_or_else(String::new, |(start, stop)| {
                self.rest(start + usize::from(text.one_of(start, words!("to"))), stop)
            }),
            by_when: without(&by_when, "by", WHEN),
            how: without(&how, "by", HOW),
            why: without(&why, "so that", WHY),
        }
    }

    fn within(&self, at: usize) -> bool {
        self.when.is_some_and(|(from, to)| from <= at && at < to)
    }

    /// Where "from 12 %" and "to 15 %" or "by 15 %" stand, before the means.
    fn numbers(&self) -> (Option<Range>, Option<Range>) {
        let text = self.reading.text;
        let led = |role: Role, words: Words| {
            let quantities = self.reading.quantities.iter();
            let mut fits =
                quantities.filter(|quantity| quantity.role == role && quantity.from > 0 && quantity.to <= self.how);
            fits.find_map(|quantity| {
                let near = (0..quantity.from).rev().take(3);
                let start = near
                    .take_while(|&at| !self.within(at))
                    .find(|&at| text.one_of(at, words))?;
                Some((start, quantity.to))
            })
        };
        let target = led(Role::Target, words!("to")).or_else(|| led(Role::Threshold, words!("to")));
        let from = led(Role::Baseline, words!("from"));
        match (from, target) {
            (Some((start, _)), Some((to, end))) if start < to => (Some((start, to)), Some((to, end))),
            (Some(_), _) => (None, None),
            (None, Some(target)) => (None, Some(target)),
            (None, None) => (None, led(Role::Change, words!("by"))),
        }
    }

    /// The words from one place up to another, without the deadline and the comma before it.
    fn rest(&self, from: usize, to: usize) -> String {
        let text = self.reading.text;
        let (start, stop) = self
            .when
            .filter(|&(start, _)| from <= start && start < to)
            .unwrap_or((to, to));
        let clean = |words: &str| words.trim_matches([' ', ',', '.']).to_owned();
        let (before, behind) = (clean(text.slice(from, start)), clean(text.slice(stop.min(to), to)));
        let gap = if before.is_empty() || behind.is_empty() {
            ""
        } else {
            " "
        };
        [&*before, gap, &behind].concat()
    }
}

/// "Raise the share of repeat orders": the share is what is counted.
fn split_measure(what: String) -> (String, String) {
    let Verb {
        word, object, directs, ..
    } = Verb::of(&what);
    if let Some((measure, rest)) = object.split_once(" of ").filter(|_| directs && !word.is_empty()) {
        let last = measure.rsplit(' ').next().unwrap_or_default();
        if is_one_of(last, COUNTED) {
            return ([word, " ", rest].concat(), measure.to_owned());
        }
    }
    (what, String::new())
}

/// A part without the word that leads it into the sentence, where the sentence would lead it in with the same.
fn without(part: &str, word: &str, own: &str) -> String {
    let led = part
        .get(..word.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(word));
    let rest = part
        .get(word.len()..)
        .filter(|_| led)
        .and_then(|rest| rest.strip_prefix(' '));
    rest.filter(|rest| lead(rest, word, own) == word)
        .unwrap_or(part)
        .to_owned()
}

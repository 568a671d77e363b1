//! A goal as the parts it is built from, and the sentence they make.
//!
//! Start at [`Parts::compose`]. [`Parts::read`] takes a sentence apart again; every word of it stays in one of the
//! parts, so that a person can go back and forth between the sentence and its parts.

mod read;

use super::measure::plain_number;
use super::text::{Class, Kind, Text};
use crate::domain::quantity::Locale;

/// The parts of a goal. Any of them may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// What changes: "repeat orders"; or what is done: "launch the online shop".
    pub what: String,
    /// What is counted of it: "the share".
    pub measure: String,
    /// Where it stands today: "12 %".
    pub from: String,
    /// What is to be reached: "15 %"; or by how much it changes: "by 15 %".
    pub to: String,
    /// When it ends: "31 March 2027", "the end of June"; or with its own word: "before the trade fair".
    pub by_when: String,
    /// How it is reached: "adding evening classes"; or with its own word: "with two temps".
    pub how: String,
    /// What it is for: "the studio pays its rent"; or with its own word: "because the rent rises".
    pub why: String,
}

/// Words that a time may bring along; before any other stands "by".
const WHEN: &str = "after at before between by during for from in next on over this throughout till today tomorrow until \
                    upon when while within";
/// Words that a means may bring along; before any other stands "by".
const HOW: &str = "by drawing through thanks together using utilising via with without";
/// Words that a purpose may bring along; before any other stands "so that".
const WHY: &str = "as because for in since so thereby to which";

impl Parts {
    /// One English sentence from the parts that are filled. Empty when none is.
    #[must_use]
    pub fn compose(&self) -> String {
        let [what, measure, from, to, by_when, how, why] = self.clean();
        let Verb {
            word: mut verb,
            mut object,
            directs,
            clause,
        } = Verb::of(&what);
        let numbers = !from.is_empty() || !to.is_empty();
        let mut act = "";
        if !verb.is_empty() && !directs && !measure.is_empty() {
            // "launch the shop and raise the share": an act is not counted itself.
            (act, verb, object) = (&what, direction(&from, &to), "");
        } else if verb.is_empty()
            && !clause
            && (numbers || !measure.is_empty())
            && !(object.is_empty() && measure.is_empty())
        {
            verb = direction(&from, &to);
        }
        let and = if act.is_empty() { "" } else { "and" };
        let of = if measure.is_empty() || object.is_empty() {
            ""
        } else {
            "of"
        };
        let mut said = String::new();
        for (lead, words) in [
            ("", act),
            (and, verb),
            ("", measure.as_str()),
            (of, object),
            (lead(&from, "from", "from"), &from),
            (lead(&to, "to", "by to"), &to),
            (lead(&by_when, "by", WHEN), &by_when),
            (lead(&how, "by", HOW), &how),
        ] {
            add(&mut said, lead);
            add(&mut said, words);
        }
        if !said.is_empty() && !why.is_empty() {
            said.push(',');
        }
        add(&mut said, lead(&why, "so that", WHY));
        add(&mut said, &why);
        finished(&said)
    }

    /// The parts without what would break the sentence: spaces at their ends or doubled, and the signs that end it.
    fn clean(&self) -> [String; 7] {
        <[String; 7]>::from(self.clone()).map(|part| {
            let mut words = String::new();
            part.split_whitespace().for_each(|word| add(&mut words, word));
            let end = |c: char| matches!(c, '.' | ',' | ';' | ':' | ' ');
            words.trim_matches(end).to_owned()
        })
    }
}

/// In the order the builder asks for them.
impl From<Parts> for [String; 7] {
    fn from(parts: Parts) -> Self {
        let Parts {
            what,
            measure,
            from,
            to,
            by_when,
            how,
            why,
        } = parts;
        [what, measure, from, to, by_when, how, why]
    }
}

/// In the order the builder asks for them.
impl From<[String; 7]> for Parts {
    fn from([what, measure, from, to, by_when, how, why]: [String; 7]) -> Self {
        Self {
            what,
            measure,
            from,
            to,
            by_when,
            how,
            why,
        }
    }
}

/// Puts words behind others, with a space between.
fn add(said: &mut String, words: &str) {
    if !said.is_empty() && !words.is_empty() {
        said.push(' ');
    }
    said.push_str(words);
}

/// The word that leads a part into the sentence; none where the part is empty or brings one of its own.
fn lead<'a>(part: &str, word: &'a str, own: &str) -> &'a str {
    let first = part.split(' ').next().unwrap_or_default();
    let brings = own.split(' ').any(|own| own.eq_ignore_ascii_case(first));
    if part.is_empty() || brings { "" } else { word }
}

/// With a capital at its beginning and a full stop at its end.
fn finished(said: &str) -> String {
    let mut chars = said.chars();
    let Some(first) = chars.next() else {
        return String::new();
    };
    let mut sentence: String = first.to_uppercase().chain(chars).collect();
    if !sentence.ends_with(['!', '?', '…']) {
        sentence.push('.');
    }
    sentence
}

/// The verb a part begins with.
struct Verb<'a> {
    /// The verb; empty where there is none.
    word: &'a str,
    /// What is behind it.
    object: &'a str,
    /// Whether it says a direction, in which the object can be counted.
    directs: bool,
    /// Whether it is a clause already: "we will answer", "to answer".
    clause: bool,
}

impl<'a> Verb<'a> {
    fn of(what: &'a str) -> Self {
        let text = Text::new(what);
        let points = [
            Class::Article,
            Class::Determiner,
            Class::Cardinal,
            Class::Change,
            Class::Preposition,
        ];
        let points = text.is_any(1, &points) || text.get(1).is_some_and(|token| token.kind == Kind::Number);
        let acts = text.is_any(0, &[Class::Generic, Class::Finish, Class::Deliver, Class::Service]);
        let directs = text.is(0, Class::Direction) || text.one_of(0, words!("bring change"));
        // "open rate" is a thing, "open a shop" an act.
        let verb = directs || (acts && points);
        let joined = text.get(1).is_some_and(|token| token.joined);
        let end = text
            .get(0)
            .filter(|_| verb && !joined)
            .map_or(0, |token| token.byte + token.raw.len());
        let (word, object) = what.split_at(end);
        Self {
            word,
            object: object.trim_start(),
            directs,
            clause: text.one_of(0, words!("to"))
                || text.is(0, Class::Pronoun)
                || (0..text.tokens.len()).any(|at| text.one_of(at, words!("will can shall should must would"))),
        }
    }
}

/// The verb for a change of which only the figures are known.
fn direction(from: &str, to: &str) -> &'static str {
    match (figure(from), figure(to)) {
        _ if to.starts_with("by ") => "raise",
        (Some(from), Some(to)) if to < from => "lower",
        (Some(_), Some(_)) => "raise",
        _ if !to.is_empty() => "bring",
        _ if !from.is_empty() => "change",
        _ => "improve",
    }
}

/// The first figure of a part.
fn figure(part: &str) -> Option<f64> {
    let text = Text::new(part);
    (0..text.tokens.len()).find_map(|at| Some(plain_number(&text, at, &Locale::default())?.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::goal::tests::setting;

    fn parts(all: [&str; 7]) -> Parts {
        all.map(str::to_owned).into()
    }

    #[test]
    fn parts_make_a_sentence_and_the_sentence_gives_them_back() {
        for (given, sentence, read) in [
            (
                [
                    "repeat orders",
                    "the share",
                    "12 %",
                    "15 %",
                    "31 March 2027",
                    "adding a loyalty card",
                    "the shop pays its rent",
                ],
                "Raise the share of repeat orders from 12 % to 15 % by 31 March 2027 by adding a loyalty card, so that the \
                 shop pays its rent.",
                [
                    "Raise repeat orders",
                    "the share",
                    "12 %",
                    "15 %",
                    "31 March 2027",
                    "adding a loyalty card",
                    "the shop pays its rent",
                ],
            ),
            (
                ["launch the online shop", "", "", "", "30 June 2027", "", ""],
                "Launch the online shop by 30 June 2027.",
                ["Launch the online shop", "", "", "", "30 June 2027", "", ""],
            ),
            (
                [
                    "late deliveries",
                    "",
                    "9",
                    "4 a month",
                    "in Q3 2027",
                    "with a second van",
                    "because guests wait",
                ],
                "Lower late deliveries from 9 to 4 a month in Q3 2027 with a second van, because guests wait.",
                [
                    "Lower late deliveries",
                    "",
                    "9",
                    "4 a month",
                    "in Q3 2027",
                    "with a second van",
                    "because guests wait",
                ],
            ),
            (
                ["grow wholesale orders", "", "", "by 15 %", "the end of 2027", "", ""],
                "Grow wholesale orders by 15 % by the end of 2027.",
                ["Grow wholesale orders", "", "", "by 15 %", "the end of 2027", "", ""],
            ),
            (
                ["", "newsletter readers", "", "500", "", "", ""],
                "Bring newsletter readers to 500.",
                ["Bring newsletter readers", "", "", "500", "", "", ""],
            ),
            (
                ["  repeat   orders. ", "", "", "", "", "", ""],
                "Repeat orders.",
                ["Repeat orders", "", "", "", "", "", ""],
            ),
            ([""; 7], "", [""; 7]),
        ] {
            let composed = parts(given).compose();
            assert_eq!(composed, sentence);
            assert_eq!(Parts::read(&composed, &setting()), parts(read));
        }
    }

    #[test]
    fn what_cannot_be_placed_stays_as_it_is() {
        for text in [
            "Steigere den Umsatz bis 31.03.2027 um 15 %.",
            "Sell 40 boxes by June. We pack them ourselves.",
            "Just do it better",
        ] {
            assert_eq!(Parts::read(text, &setting()), parts([text, "", "", "", "", "", ""]));
        }
    }
}

//! What a word can be. Every word the checker knows stands once in [`super::words`]; it is looked up once per token.

use std::sync::OnceLock;

use super::names::{CARDINALS, MULTIPLES, NAMES, PARTS};
use super::words::WORDS;
use crate::domain::sort::sort;

/// A class of words. A word may belong to several: "may" is a month and an auxiliary verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(in crate::domain::goal) enum Class {
    /// A small word of English.
    English,
    /// A small word of German.
    German,
    /// A small word of French.
    French,
    /// A small word of Spanish.
    Spanish,
    /// a, the, der, le, el: may stand before a period without changing it.
    Article,
    /// our, this, every: with the articles, what makes an object a definite one.
    Determiner,
    /// I, we, you.
    Pronoun,
    /// of, in, for: begins a complement.
    Preposition,
    /// and, or.
    Conjunction,
    /// will, want, would like: what stands before the verb that matters.
    Auxiliary,
    /// Other words without content of their own.
    Filler,
    /// grow, improve, cut: says a direction.
    Direction,
    /// cut, reduce: a direction that is down.
    Down,
    /// get, help, support: says nothing by itself.
    Generic,
    /// become, feel: changes what one is, not what one does.
    Become,
    /// launch, publish, obtain: plainly done or not, whatever its object.
    Finish,
    /// build, write, hire: plainly done or not when its object is one definite thing.
    Deliver,
    /// answer, ship, resolve: what a service time is about.
    Service,
    /// better, more, excellent: judges without saying what.
    Vague,
    /// more, fewer, extra: after or before a number, says that it is a change.
    Change,
    /// sales, quality, customers: too broad to say what changes.
    Broad,
    /// rate, time, visits: says what changes once the word before it tells of what.
    Head,
    /// customer, team, member: who, not what.
    Role,
    /// A month.
    Month,
    /// A day of the week.
    Weekday,
    /// A season of the year.
    Season,
    /// A feast or public holiday.
    Feast,
    /// A unit of time.
    Unit,
    /// A number in words.
    Cardinal,
    /// first, second, third.
    Ordinal,
    /// An event that can be waited for.
    Event,
    /// this, current: the period we are in.
    This,
    /// next, coming: the period after it.
    Next,
    /// last, previous: the period before it.
    Last,
    /// each, every, per: what comes again and again.
    Each,
    /// daily, weekly: again and again in one word.
    Cadence,
    /// phase, room, version: the number after it is a name.
    Named,
    /// current, present, existing: the number after it is where one stands.
    Present,
}

/// The classes of one word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::domain::goal) struct Classes(pub(in crate::domain::goal) u64);

/// What a word can be. Inflected English forms ("growing", "orders") count as their base form.
pub(super) fn look_up(word: &str) -> Classes {
    // No word of the lexicon is longer: a megabyte of one letter is not worth its stems.
    if word.len() > 32 {
        return Classes::default();
    }
    let known = find(word);
    if known.0 == 0 { base_form(word) } else { known }
}

/// The entry of a word as it stands.
fn find(word: &str) -> Classes {
    static INDEX: OnceLock<Vec<(&[u8], u64)>> = OnceLock::new();
    let word = word.as_bytes();
    let index = INDEX.get_or_init(index);
    let place = index.partition_point(|(known, _)| *known < word);
    let entry = index.get(place).filter(|(known, _)| *known == word);
    Classes(entry.map_or(0, |(_, classes)| *classes))
}

/// Every word with its classes, in the order of the words. Made at the first look: asking list after list for each form
/// of each word took nine tenths of a check.
fn index() -> Vec<(&'static [u8], u64)> {
    let numbers = [CARDINALS, MULTIPLES, PARTS].into_iter().flatten();
    let numbers = numbers.map(|(_, words)| (&Class::Cardinal, words.as_bytes()));
    let names = NAMES.iter().map(|(class, words)| (class, words.text()));
    let classes = WORDS.iter().map(|(class, words)| (class, words.as_bytes()));
    let mut all: Vec<(&[u8], u64)> = Vec::new();
    for (class, words) in classes.chain(names).chain(numbers) {
        for word in words.split(|byte| b" |".contains(byte)).filter(|word| !word.is_empty()) {
            all.push((word, 1 << *class as u64));
        }
    }
    sort(&mut all, |one, other| one.0.cmp(other.0));
    all.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 |= next.1;
        }
        same
    });
    all
}

/// What stands at the end of an inflected word, and what stands there in its base form; `=` is the letter before once
/// more ("cutting").
static ENDINGS: &[(&str, &str)] = &[
    ("'s", ""),
    ("ing", "e"),
    ("ing", ""),
    ("ing", "="),
    ("ed", "e"),
    ("ed", ""),
    ("ed", "="),
    ("ies", "y"),
    ("ied", "y"),
    ("s", ""),
    ("es", ""),
];

/// The entry of a word's base form: without -s, -ed, -ing, and with -is- for the American -iz-.
fn base_form(word: &str) -> Classes {
    for (ending, with) in ENDINGS {
        let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() >= 3) else {
            continue;
        };
        let found = match (*with, stem.as_bytes()) {
            ("=", [.., one, other]) if one == other => find(stem.get(..stem.len() - 1).unwrap_or_default()),
            ("=", _) => continue,
            ("", [.., last]) if *ending == "es" && !b"hosxz".contains(last) => continue,
            _ => find(&[stem, with].concat()),
        };
        if found.0 != 0 {
            return found;
        }
    }
    match word.find('z') {
        Some(z) if word.get(..z).is_some_and(|before| before.ends_with('i')) => look_up(
            &[
                word.get(..z).unwrap_or_default(),
                "s",
                word.get(z + 1..).unwrap_or_default(),
            ]
            .concat(),
        ),
        _ => Classes::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflected_words_are_known_by_their_base_form() {
        for (word, class) in [
            ("growing", Class::Direction),
            ("cutting", Class::Direction),
            ("raises", Class::Direction),
            ("optimizing", Class::Direction),
            ("customers", Class::Role),
            ("weeks", Class::Unit),
            ("monthly", Class::Cadence),
        ] {
            assert!(look_up(word).has(class), "{word}");
        }
        for word in ["", "s", "ing", "qwertyuiop", "growl"] {
            assert_eq!(look_up(word), Classes::default(), "{word:?}");
        }
    }

    #[test]
    fn the_words_of_each_class_are_sorted() {
        for (class, words) in WORDS {
            let words: Vec<&str> = words.split(' ').collect();
            assert!(words.is_sorted_by(|a, b| a < b), "{class:?}");
            assert!(words.iter().all(|word| look_up(word).has(*class)), "{class:?}");
        }
    }
}

//! What a word can be. Every word the checker knows stands once in [`super::words`]; it is looked up once per token.

use std::sync::LazyLock;

use super::words::WORDS;

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
    static INDEX: LazyLock<Vec<(&str, u64)>> = LazyLock::new(index);
    let find = |word: &str| {
        let place = INDEX.binary_search_by(|(known, _)| (*known).cmp(word)).ok()?;
        INDEX.get(place).map(|&(_, classes)| Classes(classes))
    };
    // No word of the lexicon is longer: a megabyte of one letter is not worth its stems.
    if word.len() > 32 {
        return Classes::default();
    }
    find(word).or_else(|| base_form(word, &find)).unwrap_or_default()
}

fn index() -> Vec<(&'static str, u64)> {
    let mut entries: Vec<(&str, u64)> = WORDS
        .iter()
        .flat_map(|(class, words)| words.split_whitespace().map(|word| (word, 1 << *class as u64)))
        .collect();
    entries.sort_unstable();
    let mut index: Vec<(&str, u64)> = Vec::with_capacity(entries.len());
    for (word, class) in entries {
        match index.last_mut() {
            Some((same, classes)) if *same == word => *classes |= class,
            _ => index.push((word, class)),
        }
    }
    index
}

/// The entry of a word's base form: without -s, -ed, -ing, and with -is- for the American -iz-.
fn base_form(word: &str, find: &impl Fn(&str) -> Option<Classes>) -> Option<Classes> {
    let stem = |ending: &str| word.strip_suffix(ending).filter(|stem| stem.chars().count() >= 3);
    if let Some(stem) = stem("'s") {
        return find(stem);
    }
    for ending in ["ing", "ed"] {
        let Some(stem) = stem(ending) else { continue };
        let undoubled = stem
            .char_indices()
            .next_back()
            .filter(|&(at, last)| stem.get(..at).is_some_and(|rest| rest.ends_with(last)))
            .and_then(|(at, _)| stem.get(..at));
        let found = find(&format!("{stem}e"))
            .or_else(|| find(stem))
            .or_else(|| find(undoubled?));
        if found.is_some() {
            return found;
        }
    }
    let plural = stem("ies").and_then(|stem| find(&format!("{stem}y")));
    let past = || stem("ied").and_then(|stem| find(&format!("{stem}y")));
    let simple = || stem("s").and_then(find).or_else(|| stem("es").and_then(find));
    let british = || {
        word.contains("iz")
            .then(|| look_up(&word.replace("iz", "is")))
            .filter(|&found| found != Classes::default())
    };
    plural.or_else(past).or_else(simple).or_else(british)
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
}

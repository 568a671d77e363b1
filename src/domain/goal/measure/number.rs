//! A number in digits or in words: `1,200`, `60k`, "twenty-five", "half a million", "a third", "double".

use crate::domain::goal::text::{Class, Kind, Language, Text};
use crate::domain::quantity::{DigitsError, Locale, digits};

/// How a number was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// 40, forty, 1.2 million.
    Plain,
    /// A third, half: a part of what there is.
    Fraction,
    /// Double, halve, 3x: a multiple of what there is.
    Multiplier,
}

/// A number and the place after it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::domain::goal) struct Number {
    pub(super) value: f64,
    pub(super) form: Form,
    pub(super) next: usize,
}

/// The number words of each language the grammar knows. Scales from a hundred on multiply what stands before them.
static CARDINALS: &[(&str, f64)] = &[
    ("zero nil null zéro cero", 0.0),
    ("one eins uno", 1.0),
    ("two zwei deux dos", 2.0),
    ("three drei trois tres", 3.0),
    ("four vier quatre cuatro", 4.0),
    ("five fünf cinq cinco", 5.0),
    ("six sechs seis", 6.0),
    ("seven sieben sept siete", 7.0),
    ("eight acht huit ocho", 8.0),
    ("nine neun neuf nueve", 9.0),
    ("ten zehn dix diez", 10.0),
    ("eleven elf onze", 11.0),
    ("twelve zwölf douze doce dozen", 12.0),
    ("thirteen", 13.0),
    ("fourteen", 14.0),
    ("fifteen quinze quince", 15.0),
    ("sixteen", 16.0),
    ("seventeen", 17.0),
    ("eighteen", 18.0),
    ("nineteen", 19.0),
    ("twenty zwanzig vingt veinte", 20.0),
    ("thirty dreißig trente treinta", 30.0),
    ("forty vierzig quarante cuarenta", 40.0),
    ("fifty fünfzig cinquante cincuenta", 50.0),
    ("sixty", 60.0),
    ("seventy", 70.0),
    ("eighty", 80.0),
    ("ninety", 90.0),
    ("hundred hundert cent cien", 100.0),
    ("thousand tausend tsd mille mil k", 1e3),
    ("million millions millionen millón millones mio m mn", 1e6),
    ("billion milliarde milliarden milliard milliards mrd bn b", 1e9),
    ("trillion", 1e12),
];

/// What a verb or an adverb multiplies by, and the parts that have a name.
static MULTIPLES: &[(&str, f64)] = &[
    (
        "double doubles doubled doubling twice twofold verdoppeln doubler duplicar",
        2.0,
    ),
    (
        "triple tripled tripling treble trebling thrice threefold verdreifachen tripler triplicar",
        3.0,
    ),
    ("quadruple fourfold", 4.0),
    ("fivefold", 5.0),
    ("tenfold", 10.0),
    ("halve halved halving halbieren", 0.5),
];

static PARTS: &[(&str, f64)] = &[
    ("half hälfte moitié mitad", 1.0 / 2.0),
    ("third thirds drittel tiers tercio", 1.0 / 3.0),
    ("quarter quarters", 1.0 / 4.0),
    ("fifth fifths", 1.0 / 5.0),
    ("tenth tenths", 1.0 / 10.0),
];

fn named(table: &[(&str, f64)], word: &str) -> Option<f64> {
    table
        .iter()
        .find(|(words, _)| {
            words
                .as_bytes()
                .split(|&byte| byte == b' ')
                .any(|known| known == word.as_bytes())
        })
        .map(|&(_, value)| value)
}

/// The value of a number word; None for a word that is none.
pub(in crate::domain::goal) fn cardinal(word: &str) -> Option<f64> {
    named(CARDINALS, word)
}

/// Reads digits with their separators. Where two readings fit, the separator is the decimal sign: a goal is read as
/// its writer's locale writes, not asked about.
pub(in crate::domain::goal) fn value_of_digits(raw: &str, locale: &Locale) -> Option<f64> {
    let plain = raw.replace(['\u{a0}', '\u{202f}'], " ");
    match digits(&plain, locale) {
        Ok(value) => Some(value),
        Err(DigitsError::Ambiguous(first, second)) => Some(first.min(second)),
        Err(DigitsError::NotANumber) => None,
    }
}

/// Reads the number that begins at a place.
pub(in crate::domain::goal) fn read(text: &Text<'_>, at: usize, locale: &Locale) -> Option<Number> {
    let token = text.get(at)?;
    if token.quoted {
        return None;
    }
    match token.kind {
        Kind::Number => in_digits(text, at, locale),
        Kind::Word if text.is(at, Class::Cardinal) => part(text, at)
            .or_else(|| multiple(text, at))
            .or_else(|| in_words(text, at)),
        _ => None,
    }
}

fn in_digits(text: &Text<'_>, at: usize, locale: &Locale) -> Option<Number> {
    let mut value = value_of_digits(text.digits(at), locale)?;
    let mut next = at + 1;
    if let Some(scale) = scale(text, next) {
        value *= scale;
        next += 1;
    }
    let times = text
        .get(next)
        .is_some_and(|token| token.joined && matches!(token.lower.as_ref(), "x" | "fold"))
        || text.sign(next, '×')
        || (text.word(next) == "times" && !text.is_any(next + 1, &[Class::Each, Class::Article]));
    if times {
        return Some(Number {
            value,
            form: Form::Multiplier,
            next: next + 1,
        });
    }
    Some(Number {
        value,
        form: Form::Plain,
        next,
    })
}

/// What the word after digits multiplies them by. A lower-case m alone is a unit, unless money stands before it.
fn scale(text: &Text<'_>, at: usize) -> Option<f64> {
    let token = text.get(at).filter(|token| token.kind == Kind::Word)?;
    let money = || {
        at.checked_sub(2)
            .is_some_and(|before| text.signs(before, |c| "$€£".contains(c)))
    };
    let short = token.raw.len() <= 2;
    if short && !(token.joined || token.lower == "mn" || token.lower == "bn") {
        return None;
    }
    if token.raw == "m" && !money() || token.lower == "b" && token.raw == "b" && !money() {
        return None;
    }
    cardinal(&token.lower).filter(|&value| value >= 100.0)
}

/// "twenty-five", "two hundred and fifty thousand", "a dozen".
fn in_words(text: &Text<'_>, at: usize) -> Option<Number> {
    if !is_counted(text, at) {
        return None;
    }
    let (mut total, mut group, mut next) = (0.0, 0.0, at);
    while let Some(value) = cardinal(text.word(next)).filter(|_| text.is(next, Class::Cardinal)) {
        let scaled = if group == 0.0 { 1.0 } else { group };
        if value >= 1000.0 {
            total += scaled * value;
            group = 0.0;
        } else if value == 100.0 || text.word(next) == "dozen" {
            group = scaled * value;
        } else {
            group += value;
        }
        next += 1;
        let joins = text.word(next) == "and" && value >= 100.0 && cardinal(text.word(next + 1)).is_some();
        next += usize::from(joins);
    }
    (next > at).then_some(Number {
        value: total + group,
        form: Form::Plain,
        next,
    })
}

/// Whether a small number word counts something: "one of us" and "this one" do not, nor do words another language
/// counts with.
fn is_counted(text: &Text<'_>, at: usize) -> bool {
    match text.word(at) {
        "one" => {
            let followed =
                !text.word(at + 1).is_empty() && !text.one_of(at + 1, "of another that who which is to can day by and");
            let pointed = "this that every each the which any no number on with in of for from as";
            followed && !at.checked_sub(1).is_some_and(|before| text.one_of(before, pointed))
        }
        "m" | "k" | "b" | "bn" | "mn" | "elf" | "mil" | "once" | "cent" | "six" | "sept" | "mille" => {
            text.language != Language::English || text.word(at) == "six"
        }
        _ => true,
    }
}

/// "a third of", "by half", "two thirds", "half a million".
fn part(text: &Text<'_>, at: usize) -> Option<Number> {
    // The number before the part: "two thirds".
    if let (Some(count), Some(size)) = (cardinal(text.word(at)), named(PARTS, text.word(at + 1))) {
        let plural = text.word(at + 1).ends_with('s');
        if (plural || count == 1.0) && text.word(at + 2) != "of-the-year" && text.word(at + 1) != "quarters" {
            return Some(Number {
                value: count * size,
                form: Form::Fraction,
                next: at + 2,
            });
        }
    }
    let size = named(PARTS, text.word(at))?;
    let before = text.word_before(at);
    let after = text.word(at + 1);
    if text.word(at) == "half" {
        if let Some(scale) = cardinal(text.word(at + 2)).filter(|&scale| after == "a" && scale >= 12.0) {
            return Some(Number {
                value: size * scale,
                form: Form::Plain,
                next: at + 3,
            });
        }
        let is_part =
            matches!(before, "by" | "in" | "than" | "least" | "to") || matches!(after, "of" | "the" | "our" | "as");
        let is_time = text.is(at + 1, Class::Unit) || (after == "a" && text.is(at + 2, Class::Unit));
        return (is_part && !is_time && !text.follows(at, Class::Ordinal)).then_some(Number {
            value: size,
            form: Form::Fraction,
            next: at + 1,
        });
    }
    let counted = matches!(before, "a" | "one" | "un" | "une" | "ein" | "einem" | "la" | "die");
    let compared = matches!(
        after,
        "of" | "less"
            | "fewer"
            | "more"
            | "faster"
            | "cheaper"
            | "lower"
            | "higher"
            | "der"
            | "de"
            | "mehr"
            | "weniger"
    );
    let by = matches!(
        at.checked_sub(2).map_or("", |two| text.word(two)),
        "by" | "um" | "d" | "en"
    );
    (counted && (compared || by)).then_some(Number {
        value: size,
        form: Form::Fraction,
        next: at + 1,
    })
}

/// "double", "halve", "twice", "three-fold", "three times".
fn multiple(text: &Text<'_>, at: usize) -> Option<Number> {
    let next = at + 1;
    if let Some(value) = named(MULTIPLES, text.word(at)) {
        // "a double room" and "double-check" name a thing.
        let names = text.follows(at, Class::Determiner)
            || text.word(next) == "down"
            || text
                .get(next)
                .is_some_and(|token| token.joined && token.kind == Kind::Word);
        let cadence = matches!(text.word(at), "twice" | "thrice") && text.is_any(next, &[Class::Each, Class::Article]);
        let frequency = if cadence { Form::Plain } else { Form::Multiplier };
        return (!names).then_some(Number {
            value,
            form: frequency,
            next,
        });
    }
    let value = cardinal(text.word(at))?;
    let fold = text.word(next) == "fold"
        || (text.word(next) == "times" && !text.is_any(next + 1, &[Class::Each, Class::Article]));
    fold.then_some(Number {
        value,
        form: Form::Multiplier,
        next: next + 1,
    })
}

//! A number in digits or in words: `1,200`, `60k`, "twenty-five", "half a million", "a third", "double".

use super::unit;
use crate::domain::goal::text::names::{MULTIPLES, PARTS, cardinal, named};
use crate::domain::goal::text::{Class, Kind, Language, Text, is_one_of};
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

/// Reads digits with their separators. Where two readings fit, the separator is the decimal sign: a goal is read as
/// its writer's locale writes, not asked about.
pub(in crate::domain::goal) fn value_of_digits(raw: &str, locale: &Locale) -> Option<f64> {
    let plain: String = raw
        .chars()
        .map(|c| if c.is_ascii() || c == '’' { c } else { ' ' })
        .collect();
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
    let mut number = match token.kind {
        Kind::Number => in_digits(text, at, locale),
        // "in under a week"
        Kind::Word
            if text.one_of(at, words!("a an"))
                && text.is(at + 1, Class::Unit)
                && !text.is(at + 1, Class::Cardinal)
                && text.led_by(at, words!("under within than")) =>
        {
            Some(Number {
                value: 1.0,
                form: Form::Plain,
                next: at + 1,
            })
        }
        Kind::Word if text.is(at, Class::Cardinal) => part(text, at)
            .or_else(|| multiple(text, at))
            .or_else(|| in_words(text, at)),
        _ => None,
    }?;
    // "one and a half", "1½".
    let written = text
        .get(number.next)
        .filter(|token| token.joined)
        .map_or("", |token| token.raw);
    let sign = named(&[(0.25, "¼"), (0.5, "½"), (0.75, "¾")], written).map(|part| (part, number.next + 1));
    let half = || Some((0.5, text.phrase(number.next, "and a half")?));
    if let Some((part, next)) = sign.or_else(half).filter(|_| number.form == Form::Plain) {
        number.value += part;
        number.next = next;
    }
    Some(number)
}

fn in_digits(text: &Text<'_>, at: usize, locale: &Locale) -> Option<Number> {
    let value = value_of_digits(text.digits(at), locale)?;
    let scale = scale(text, at + 1);
    let next = at + 1 + usize::from(scale.is_some());
    let joined = text.joined(next);
    let times = joined && text.one_of(next, words!("x fold")) || text.sign(next, "×") || is_times(text, next);
    let (form, next) = if times {
        (Form::Multiplier, next + 1)
    } else {
        (Form::Plain, next)
    };
    Some(Number {
        value: value * scale.unwrap_or(1.0),
        form,
        next,
    })
}

/// "three times as many"; "three times a week" only counts.
fn is_times(text: &Text<'_>, at: usize) -> bool {
    text.one_of(at, words!("times")) && !text.is_any(at + 1, &[Class::Each, Class::Article])
}

/// What the word after digits multiplies them by. A lower-case m alone is a unit, unless money stands before it.
fn scale(text: &Text<'_>, at: usize) -> Option<f64> {
    let token = text.get(at).filter(|token| token.kind == Kind::Word)?;
    let apart = token.raw.len() <= 2 && !token.joined && !text.one_of(at, words!("mn bn"));
    let unit = is_one_of(token.raw, words!("m b")) && !text.sign(at.wrapping_sub(2), "$€£");
    let short = named(&[(1e3, "k"), (1e6, "m mn"), (1e9, "b bn")], &token.lower);
    let scale = short.or_else(|| cardinal(text, at))?;
    (scale >= 100.0 && !apart && !unit).then_some(scale)
}

/// "twenty-five", "two hundred and fifty thousand", "a dozen".
fn in_words(text: &Text<'_>, at: usize) -> Option<Number> {
    if !is_counted(text, at) {
        return None;
    }
    let (mut total, mut group, mut next) = (0.0, 0.0, at);
    // No number has more words; without a limit a text of number words only would cost its length squared.
    let limit = at + 16;
    let word = |next: usize| Some(next).filter(|next| *next < limit && text.is(*next, Class::Cardinal));
    while let Some(value) = word(next).and_then(|next| cardinal(text, next)) {
        let scaled = if group == 0.0 { 1.0 } else { group };
        if value >= 1000.0 {
            total += scaled * value;
            group = 0.0;
        } else if value == 100.0 || text.one_of(next, words!("dozen")) {
            group = scaled * value;
        } else {
            group += value;
        }
        next += 1;
        let joins = text.one_of(next, words!("and")) && value >= 100.0 && cardinal(text, next + 1).is_some();
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
    if text.one_of(at, words!("one")) {
        // "one in three", "one and a half".
        if text.is(at + 2, Class::Cardinal) && text.one_of(at + 1, words!("in"))
            || text.phrase(at + 1, "and a half").is_some()
        {
            return true;
        }
        let pointed = words!("this that every each the which any no number on with in of for from as");
        let apart = words!("of another that who which is to can day by and");
        return !text.word(at + 1).is_empty() && !text.one_of(at + 1, apart) && !text.led_by(at, pointed);
    }
    text.language != Language::English || !text.one_of(at, words!("elf mil once cent sept mille"))
}

/// "a third of", "by half", "two thirds", "half a million".
fn part(text: &Text<'_>, at: usize) -> Option<Number> {
    let next = at + 1;
    let fraction = |value: f64, next: usize| {
        Some(Number {
            value,
            form: Form::Fraction,
            next,
        })
    };
    // The number before the part: "two thirds".
    if let (Some(count), Some(whole)) = (cardinal(text, at), named(PARTS, text.word(next)))
        && (text.ends_in(next, "s") || count == 1.0)
        && (!text.one_of(next, words!("quarters")) || text.one_of(next + 1, words!("of")) || text.joined(next))
    {
        return fraction(count / whole, at + 2);
    }
    let whole = named(PARTS, text.word(at))?;
    if text.one_of(at, words!("half")) {
        let a = text.one_of(next, words!("a"));
        if let Some(scale) = cardinal(text, at + 2).filter(|&scale| a && scale >= 12.0) {
            return Some(Number {
                value: scale / whole,
                form: Form::Plain,
                next: at + 3,
            });
        }
        let is_part = text.led_by(at, words!("by in than least to")) || text.one_of(next, words!("of the our as"));
        let is_time = text.is(next + usize::from(a), Class::Unit);
        // "half a stone"
        if a && !is_time && unit::is_physical(text, at + 2) {
            return Some(Number {
                value: 0.5,
                form: Form::Plain,
                next: at + 2,
            });
        }
        return fraction(1.0 / whole, next).filter(|_| is_part && !is_time && !text.follows(at, Class::Ordinal));
    }
    let counted = text.led_by(at, words!("a one un une ein einem la die"));
    let compared = text.one_of(
        next,
        words!("of less fewer more faster cheaper lower higher der de mehr weniger"),
    );
    let by = text.one_of(at.wrapping_sub(2), words!("by um d en a auf"));
    fraction(1.0 / whole, next).filter(|_| counted && (compared || by))
}

/// "double", "halve", "twice", "three-fold", "three times".
fn multiple(text: &Text<'_>, at: usize) -> Option<Number> {
    let next = at + 1;
    let mut number = Number {
        value: 0.0,
        form: Form::Multiplier,
        next,
    };
    if let Some(value) = named(MULTIPLES, text.word(at)) {
        // "a double room" and "double-check" name a thing, "twice a week" counts.
        let compound = text.joined(next) && !text.word(next).is_empty();
        let names = (text.follows(at, Class::Determiner) && !text.is(next, Class::Change))
            || text.one_of(next, words!("down"))
            || compound;
        if text.one_of(at, words!("twice thrice")) && text.is_any(next, &[Class::Each, Class::Article]) {
            number.form = Form::Plain;
        }
        number.value = value;
        return (!names).then_some(number);
    }
    number.value = cardinal(text, at)?;
    number.next += 1;
    (text.one_of(next, words!("fold")) || is_times(text, next)).then_some(number)
}

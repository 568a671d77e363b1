//! What a number counts: percent, money, time or a thing.

use super::number::{Form, Number};
use crate::domain::goal::text::{Class, Kind, Phrases, Text, Words};

/// The kind of a unit, as far as it decides what a number means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::domain::goal) enum UnitKind {
    /// Nothing, or whatever noun follows.
    Count,
    /// Percent or percentage points.
    Percent,
    /// Money.
    Money,
    /// Seconds to years.
    Time,
    /// A physical unit, or a score out of a whole.
    Physical,
    /// A multiple or a part of what there is.
    Multiple,
}

/// A unit with the tokens it takes before and after the number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Unit<'t> {
    pub(super) kind: UnitKind,
    pub(super) name: &'t str,
    pub(super) from: usize,
    pub(super) to: usize,
}

const CODES: Words = words!(
    "eur usd gbp chf sek nok dkk pln czk jpy inr aud cad nzd zar euro euros dollar dollars pound pounds \
                     franc francs franken rupees kronor meur teur keur musd kr rs pence cents pesos yen"
);
const PHYSICAL: Words = words!(
    "kg grams g t tonnes tonne tons km m cm mm l litres litre liters ml stone kwh mwh kw mw gw ms s gb tb \
                        mb mbps m² sqm hectares hectare ha acres acre miles mile points point pts stars star lbs kilos \
                        metres meters kilometres kcal steps bar rpm ppm"
);
const PERCENT: Phrases = phrases!(
    "percentage points|percentage point|per cent|percent|pour cent|por ciento|prozentpunkte|\
                       prozent|pct|pc|pp"
);
const COMPARISONS: &str = "≥≤><+-−~±";
const MONEY: &str = "$€£¥₹₽₩₺";

/// The unit around a number that begins at `at`.
pub(super) fn around<'t>(text: &Text<'t>, at: usize, number: &Number) -> Unit<'t> {
    let mut unit = kind_of(text, at, number);
    let before = unit.from.wrapping_sub(1);
    let arrow = text.sign(before, ">") && text.sign(before.wrapping_sub(1), "-");
    unit.from -= usize::from(text.sign(before, COMPARISONS) && !is_range(text, before) && !arrow);
    unit
}

fn kind_of<'t>(text: &Text<'t>, at: usize, number: &Number) -> Unit<'t> {
    let next = number.next;
    let named = |kind: UnitKind, name: &'t str, from: usize, to: usize| Unit { kind, name, from, to };
    let behind = |kind: UnitKind, to: usize| named(kind, text.slice(next, to), at, to);
    if number.form == Form::Multiplier {
        return named(UnitKind::Multiple, "×", at, next);
    }
    let percent = text.any_phrase(next, PERCENT);
    if let Some(to) = percent.or_else(|| text.sign(next, "%‰").then_some(next + 1)) {
        return named(UnitKind::Percent, "%", at, to);
    }
    if let Some(from) = money_before(text, at) {
        return named(UnitKind::Money, text.slice(from, at), from, next);
    }
    let pence = text.one_of(next, words!("p")) && !text.sign(next + 1, ".") && text.joined(next);
    if text.sign(next, MONEY) || text.one_of(next, CODES) || pence {
        return behind(UnitKind::Money, next + 1);
    }
    if text.sign(next, "/") && !text.digits(next + 1).is_empty() {
        return behind(UnitKind::Physical, next + 2);
    }
    // "nine out of ten", "one in five"; "two in five weeks" is a time.
    let score = text.one_of(next, words!("of")) && !text.digits(next + 1).is_empty();
    let of = text.phrase(next, "out of").or(score.then_some(next + 1));
    let whole = of.or_else(|| {
        text.any_phrase(next, phrases!("in every|in each|in"))
            .filter(|&to| !text.is(to + 1, Class::Unit))
    });
    let counts = |to: usize| {
        let digits = text.digits(to);
        (1..4).contains(&digits.len()) || digits.len() > 4 || text.is(to, Class::Cardinal)
    };
    if let Some(to) = whole.filter(|&to| counts(to) && (of.is_some() || number.value <= 10.0)) {
        return behind(UnitKind::Physical, to + 1);
    }
    if is_physical(text, next) || text.sign(next, "°") {
        return behind(UnitKind::Physical, next + 1);
    }
    if let Some(to) = time(text, next) {
        return behind(UnitKind::Time, to);
    }
    if number.form == Form::Fraction {
        return named(UnitKind::Multiple, "×", at, next);
    }
    named(UnitKind::Count, "", at, next)
}

/// Whether a physical unit stands at a place.
pub(super) fn is_physical(text: &Text<'_>, at: usize) -> bool {
    text.one_of(at, PHYSICAL)
}

/// A hyphen after a number is a range, not a minus.
fn is_range(text: &Text<'_>, at: usize) -> bool {
    let joined = |place: usize| text.joined(place);
    let follows = text
        .get(at.wrapping_sub(1))
        .is_some_and(|token| token.kind != Kind::Sign);
    text.sign(at, "-−–") && follows && joined(at) && joined(at + 1)
}

/// Where money before a number begins: "€", "US$", "EUR".
fn money_before(text: &Text<'_>, at: usize) -> Option<usize> {
    let before = at.checked_sub(1)?;
    let token = text.get(before)?;
    if text.sign(before, MONEY) {
        // US$, A$.
        return Some(before - usize::from(token.joined && text.led_by(before, words!("us a c nz hk s"))));
    }
    let code = text.one_of(before, CODES) && token.raw.chars().all(|c| c.is_ascii_uppercase());
    code.then_some(before)
}

/// "hours", "working days"; "h" and "min" too.
pub(super) fn time(text: &Text<'_>, at: usize) -> Option<usize> {
    let qualified = words!("working business calendar consecutive full volunteer staff billable person");
    let unit = at + usize::from(text.one_of(at, qualified));
    let known = text.is(unit, Class::Unit) && !text.one_of(unit, words!("an half season saison"));
    let capital = text.capital(unit);
    let is_unit = known || (text.one_of(unit, words!("h d mins secs hrs wks")) && !capital);
    // "2,500 day visitors": what is counted are the visitors.
    let counted = text.digits(at.wrapping_sub(1));
    let describes = text.one_of(unit, words!("day week month year hour minute"))
        && !(counted.is_empty() || counted == "1")
        && text.get(unit).is_some_and(|token| !token.joined);
    (is_unit && !describes).then_some(unit + 1)
}

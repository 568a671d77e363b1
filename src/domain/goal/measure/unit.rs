//! What a number counts: percent, money, time or a thing.

use super::number::{Form, Number};
use crate::domain::goal::text::{Class, Kind, Text};

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
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Unit {
    pub(super) kind: UnitKind,
    pub(super) name: String,
    pub(super) from: usize,
    pub(super) to: usize,
}

static CODES: &[&str] = &[
    "eur", "usd", "gbp", "chf", "sek", "nok", "dkk", "pln", "czk", "jpy", "inr", "aud", "cad", "nzd", "zar", "euro",
    "euros", "dollar", "dollars", "pound", "pounds", "franc", "francs", "franken", "rupees", "kronor", "meur", "teur",
    "keur", "musd", "kr", "rs", "pence", "cents", "pesos", "yen",
];
static PHYSICAL: &[&str] = &[
    "kg",
    "grams",
    "g",
    "t",
    "tonnes",
    "tonne",
    "tons",
    "km",
    "m",
    "cm",
    "mm",
    "l",
    "litres",
    "litre",
    "liters",
    "ml",
    "kwh",
    "mwh",
    "kw",
    "mw",
    "gw",
    "ms",
    "s",
    "gb",
    "tb",
    "mb",
    "mbps",
    "m²",
    "sqm",
    "hectares",
    "hectare",
    "ha",
    "acres",
    "acre",
    "miles",
    "mile",
    "points",
    "point",
    "pts",
    "stars",
    "star",
    "lbs",
    "pounds-weight",
    "kilos",
    "metres",
    "meters",
    "kilometres",
    "kcal",
    "steps",
    "bar",
    "rpm",
    "ppm",
    "°",
];

/// The unit around a number that begins at `at`.
pub(super) fn around(text: &Text<'_>, at: usize, number: &Number) -> Unit {
    let next = number.next;
    let mut unit = Unit {
        kind: UnitKind::Count,
        name: String::new(),
        from: at,
        to: next,
    };
    if number.form == Form::Multiplier {
        return Unit {
            kind: UnitKind::Multiple,
            name: "×".to_owned(),
            ..unit
        };
    }
    if let Some(to) = percent(text, next) {
        unit = Unit {
            kind: UnitKind::Percent,
            name: "%".to_owned(),
            to,
            ..unit
        };
    } else if let Some((from, name)) = money_before(text, at) {
        unit = Unit {
            kind: UnitKind::Money,
            name,
            from,
            ..unit
        };
    } else if text.signs(next, is_money) || CODES.contains(&text.word(next)) {
        unit = Unit {
            kind: UnitKind::Money,
            name: text.slice(next, next + 1).to_owned(),
            to: next + 1,
            ..unit
        };
    } else if text.sign(next, '/') && !text.digits(next + 1).is_empty() {
        unit = Unit {
            kind: UnitKind::Physical,
            name: text.slice(next, next + 2).to_owned(),
            to: next + 2,
            ..unit
        };
    } else if let Some(to) = text
        .phrase(next, "out of")
        .filter(|&to| !text.digits(to).is_empty() || text.is(to, Class::Cardinal))
    {
        unit = Unit {
            kind: UnitKind::Physical,
            name: text.slice(next, to + 1).to_owned(),
            to: to + 1,
            ..unit
        };
    } else if PHYSICAL.contains(&text.word(next)) || text.sign(next, '°') {
        unit = Unit {
            kind: UnitKind::Physical,
            name: text.slice(next, next + 1).to_owned(),
            to: next + 1,
            ..unit
        };
    } else if let Some(to) = time(text, next) {
        unit = Unit {
            kind: UnitKind::Time,
            name: text.slice(next, to).to_owned(),
            to,
            ..unit
        };
    } else if number.form == Form::Fraction {
        unit.kind = UnitKind::Multiple;
        "×".clone_into(&mut unit.name);
    }
    let sign = unit
        .from
        .checked_sub(1)
        .filter(|&before| text.signs(before, is_comparison) && !is_range(text, before));
    unit.from = sign.unwrap_or(unit.from);
    unit
}

/// A hyphen after a number is a range, not a minus.
fn is_range(text: &Text<'_>, at: usize) -> bool {
    text.signs(at, |c| matches!(c, '-' | '−' | '–'))
        && at
            .checked_sub(1)
            .is_some_and(|before| text.get(before).is_some_and(|token| token.kind != Kind::Sign))
        && text.get(at + 1).is_some_and(|token| token.joined)
        && text.get(at).is_some_and(|token| token.joined)
}

fn is_comparison(c: char) -> bool {
    matches!(c, '≥' | '≤' | '>' | '<' | '+' | '-' | '−' | '~' | '±')
}

fn is_money(c: char) -> bool {
    matches!(c, '$' | '€' | '£' | '¥' | '₹' | '₽' | '₩' | '₺')
}

fn percent(text: &Text<'_>, at: usize) -> Option<usize> {
    if text.signs(at, |c| matches!(c, '%' | '‰')) {
        // "15 %-points" stays percent.
        return Some(at + 1);
    }
    let phrases = [
        "percentage points",
        "percentage point",
        "per cent",
        "percent",
        "pour cent",
        "por ciento",
        "prozentpunkte",
        "prozent",
        "pct",
        "pc",
        "pp",
    ];
    text.any_phrase(at, &phrases)
}

fn money_before(text: &Text<'_>, at: usize) -> Option<(usize, String)> {
    let before = at.checked_sub(1)?;
    if text.signs(before, is_money) {
        // US$, A$.
        let from = before
            .checked_sub(1)
            .filter(|&two| text.one_of(two, "us a c nz hk s") && text.get(before).is_some_and(|token| token.joined));
        let from = from.unwrap_or(before);
        return Some((from, text.slice(from, at).to_owned()));
    }
    let code = CODES.contains(&text.word(before))
        && text
            .get(before)
            .is_some_and(|token| token.raw.chars().all(char::is_uppercase));
    code.then(|| (before, text.slice(before, at).to_owned()))
}

/// "hours", "working days"; "h" and "min" too.
pub(super) fn time(text: &Text<'_>, at: usize) -> Option<usize> {
    let qualified = text.one_of(
        at,
        "working business calendar consecutive full volunteer staff billable person",
    );
    let unit = at + usize::from(qualified);
    let short = text.one_of(unit, "h d mins secs hrs wks");
    let is_unit =
        text.is(unit, Class::Unit) && !matches!(text.word(unit), "an" | "half" | "season" | "saison") || short;
    // "2,500 day visitors": what is counted are the visitors.
    let counted = at.checked_sub(1).map_or("", |before| text.digits(before));
    let describes = text.one_of(unit, "day week month year hour minute")
        && !matches!(counted, "" | "1")
        && text.get(unit).is_some_and(|token| !token.joined);
    (is_unit && !describes).then_some(unit + 1)
}

//! The numbers and dates of a table, read as the fields of a goal read them.

use time::Date;

use crate::domain::goal::{Setting, read_date};
use crate::domain::quantity::{Bounds, ReadError, read};
use crate::plan::{Firm, MeasureUnit, Typed};

/// The baseline and the target, and the unit that reads most of them. What cannot be read stays as it was typed.
pub(super) fn numbers(cells: [&str; 2], measure: &str, firm: &Firm) -> (Typed<f64>, Typed<f64>, MeasureUnit) {
    use MeasureUnit::{Count, Hours, Minutes, Money, Share};
    let first = if measure.contains('%') { Share } else { Count };
    let time = if cells.iter().any(|cell| cell.contains("min")) {
        Minutes
    } else {
        Hours
    };
    let mut best = (0, first);
    for unit in [first, Share, Money, time] {
        let read = cells.iter().map(|cell| how_well(cell, unit, firm)).sum();
        if read > best.0 {
            best = (read, unit);
        }
    }
    let [baseline, target] = cells.map(|cell| number(cell, best.1, firm));
    (baseline, target, best.1)
}

/// A day, with the words it was typed in.
pub(super) fn date(cell: &str, setting: &Setting) -> Typed<Date> {
    match (cell, read_date(cell, setting)) {
        ("", _) => Typed::Blank,
        (cell, Ok(date)) => Typed::From(date, cell.to_owned()),
        (cell, Err(_)) => Typed::Draft(cell.to_owned()),
    }
}

/// An amount in another currency is money too: that says best why it cannot be read.
fn how_well(cell: &str, unit: MeasureUnit, firm: &Firm) -> u32 {
    match value(cell, unit, firm) {
        Ok(_) => 2,
        Err(ReadError::WrongCurrency(..)) => 1,
        Err(_) => 0,
    }
}

/// A number. Its text is kept where it says more than the value: a sum, a word.
fn number(cell: &str, unit: MeasureUnit, firm: &Firm) -> Typed<f64> {
    let has_words = |cell: &str| cell.starts_with('=') || cell.bytes().any(|byte| byte.is_ascii_alphabetic());
    match (cell, value(cell, unit, firm)) {
        ("", _) => Typed::Blank,
        (cell, Ok(value)) if has_words(cell) => Typed::From(value, cell.to_owned()),
        (_, Ok(value)) => Typed::Value(value),
        (cell, Err(_)) => Typed::Draft(cell.to_owned()),
    }
}

fn value(cell: &str, unit: MeasureUnit, firm: &Firm) -> Result<f64, ReadError> {
    read(cell, unit.quantity(), Bounds::ANY, &firm.locale, firm.currency)
}

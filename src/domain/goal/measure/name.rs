//! Numbers that name something: "24/7", "ISO 9001", "pupils aged 11", "our 3 founders". None of them can be reached.

use super::number::Form;
use super::{Quantity, UnitKind};
use crate::domain::goal::text::{Class, Classes, Text};

/// A name, an age, a time of day, a number of those one already has.
pub(super) fn is_name(text: &Text<'_>, quantity: &Quantity) -> bool {
    let (at, next) = (quantity.at, quantity.to);
    let joined = |place: usize| text.get(place).is_some_and(|token| token.joined);
    // 9 am, the 10th edition, 40 years of experience, a team of 25, pupils aged 11, 16-year-olds, 24/7.
    if text.one_of(next, "am pm o'clock uhr edition")
        || text.phrase(next, "of experience").is_some()
        || (text.led_by(at, "of") && text.one_of(at.wrapping_sub(2), "team staff crew"))
        || text.led_by(at, "aged age ages")
        || (text.one_of(next, "old olds") && quantity.kind == UnitKind::Time)
        || (text.digits(at) == "24" && text.sign(at + 1, "/"))
        || is_age_group(text, at)
        || is_opening_time(text, quantity)
    {
        return true;
    }
    if quantity.kind != UnitKind::Count {
        return false;
    }
    // 21st century, COVID-19, our 3 founders, a five-paragraph essay, the 2027 report, 8:30.
    let led = text.led_by(quantity.from, "from to");
    (text.one_of(next, "st nd rd th") && joined(next))
        || (joined(at) && !text.word(at.wrapping_sub(1)).is_empty())
        || text.led_by(at, "our my their its your his her unsere nos nuestros")
        || (quantity.form == Form::Plain && joined(next) && !text.word(next).is_empty())
        || (is_year(text, at) && text.led_by(at, "the of this our a and from in"))
        || (text.sign(at + 1, ":") && !text.is(next, Class::Unit) && !led)
        || follows_name(text, at)
}

/// ISO 9001, phase 2, Windows 11.
fn follows_name(text: &Text<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let acts = text.is_any(
        before,
        &[Class::Direction, Class::Generic, Class::Finish, Class::Deliver],
    );
    let one = !text.ends_in(before, "s") || text.ends_in(before, "ss");
    let inside = at > 1 && !text.ends(at - 2);
    let capital = text.get(before).filter(|token| token.capital() && inside);
    let known = text.is(before, Class::Named);
    (known && one && !acts) || capital.is_some_and(|token| known || token.classes == Classes::default())
}

/// "people over 65s", "for the under 30s"; "in under 30s" is a time.
fn is_age_group(text: &Text<'_>, at: usize) -> bool {
    let who = at.wrapping_sub(2);
    text.one_of(at + 1, "s")
        && text.get(at + 1).is_some_and(|token| token.joined)
        && text.led_by(at, "over under")
        && (text.is(who, Class::Role) || text.one_of(who, "the for among to with of"))
}

fn is_year(text: &Text<'_>, at: usize) -> bool {
    let digits = text.digits(at);
    digits.len() == 4 && ("1950"..="2150").contains(&digits)
}

/// "helpdesk 18 hours a day, six days a week": when one is there, not what one reaches.
fn is_opening_time(text: &Text<'_>, quantity: &Quantity) -> bool {
    let (last, next) = (quantity.to.saturating_sub(1), quantity.to);
    let hours = text.one_of(last, "hours hrs") && text.one_of(next + 1, "day week");
    let days = text.one_of(last, "days") && text.one_of(next + 1, "week");
    let services = "open available helpdesk desk support service hotline line staffed access coverage cover \
                    reachable";
    text.one_of(next, "a per every")
        && (hours || days)
        && (quantity.from.saturating_sub(10)..quantity.from).any(|place| text.one_of(place, services))
}

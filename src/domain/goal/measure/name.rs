//! Numbers that name something: "24/7", "ISO 9001", "pupils aged 11", "our 3 founders". None of them can be reached.

use super::number::Form;
use super::{Quantity, UnitKind};
use crate::domain::goal::text::{Class, Classes, Kind, Text, Token};

/// A name, an age, a time of day, a number of those one already has.
pub(super) fn is_name(text: &Text<'_>, quantity: &Quantity) -> bool {
    let (at, next) = (quantity.at, quantity.to);
    let count = quantity.kind == UnitKind::Count;
    let token = |place: usize| text.get(place);
    let before = text.word_before(at);
    // 21st century, 24/7, COVID-19, 9 am, 8:30, under-30s.
    let ordinal =
        count && matches!(text.word(next), "st" | "nd" | "rd" | "th") && token(next).is_some_and(|token| token.joined);
    let always = text.digits(at) == "24" && text.sign(at + 1, '/');
    let hyphened = count && token(at).is_some_and(|token| token.joined) && !before.is_empty();
    let hour = matches!(text.word(next), "am" | "pm" | "o'clock" | "uhr")
        || (text.sign(at + 1, ':') && count && !text.is(next, Class::Unit) && !is_led(text, quantity.from));
    // "people over 65s", "for the under 30s"; "in under 30s" is a time.
    let group = |place: usize| text.is(place, Class::Role) || text.one_of(place, "the for among to with of");
    let thirties = text.word(at + 1) == "s"
        && token(at + 1).is_some_and(|token| token.joined)
        && matches!(before, "over" | "under")
        && at.checked_sub(2).is_some_and(group);
    // ISO 9001, phase 2, Windows 11.
    let one = !before.ends_with('s') || before.ends_with("ss");
    let verb = [Class::Direction, Class::Generic, Class::Finish, Class::Deliver];
    let proper = at > 1 && token(at - 1).is_some_and(Token::capital) && !text.ends(at - 2);
    let noun = at.checked_sub(1).is_some_and(|before| !text.is_any(before, &verb));
    let numbered = count && text.follows(at, Class::Named) && ((one && noun) || proper);
    let capital = count
        && at > 1
        && token(at - 1).is_some_and(|token| token.capital() && token.classes == Classes::default())
        && !text.ends(at - 2);
    // our 3 founders, aged 11, 16-year-olds.
    let ours = count
        && matches!(
            before,
            "our" | "my" | "their" | "its" | "your" | "his" | "her" | "unsere" | "nos" | "nuestros"
        );
    let aged = matches!(before, "aged" | "age" | "ages")
        || matches!(text.word(next), "old" | "olds") && quantity.kind == UnitKind::Time;
    let dated =
        count && is_year(text, at) && matches!(before, "the" | "of" | "this" | "our" | "a" | "and" | "from" | "in")
            || text.word(next) == "edition";
    // "a five-paragraph essay", "40 years of experience", "a team of 25".
    let compound = count
        && quantity.form == Form::Plain
        && token(next).is_some_and(|token| token.joined && token.kind == Kind::Word);
    let team = before == "of"
        && at
            .checked_sub(2)
            .is_some_and(|two| matches!(text.word(two), "team" | "staff" | "crew"));
    let behind = team || text.phrase(next, "of experience").is_some();
    compound
        || behind
        || ordinal
        || always
        || hyphened
        || hour
        || thirties
        || numbered
        || capital
        || ours
        || aged
        || dated
        || is_opening_time(text, quantity)
}

fn is_led(text: &Text<'_>, at: usize) -> bool {
    matches!(text.word_before(at), "from" | "to")
}

fn is_year(text: &Text<'_>, at: usize) -> bool {
    text.digits(at).len() == 4
        && text
            .digits(at)
            .parse::<i32>()
            .is_ok_and(|year| (1950..=2150).contains(&year))
}

/// "helpdesk 18 hours a day, six days a week": when one is there, not what one reaches.
fn is_opening_time(text: &Text<'_>, quantity: &Quantity) -> bool {
    let per = |place: usize| matches!(text.word(place), "a" | "per" | "every");
    let unit = text.word(quantity.to.saturating_sub(1));
    let whole = text.word(quantity.to + 1);
    let opening = per(quantity.to) && matches!((unit, whole), ("hours" | "hrs", "day" | "week") | ("days", "week"));
    let services = [
        "open",
        "available",
        "helpdesk",
        "desk",
        "support",
        "service",
        "hotline",
        "line",
        "staffed",
        "access",
        "coverage",
        "cover",
        "reachable",
    ];
    let near = (quantity.from.saturating_sub(10)..quantity.from).any(|place| services.contains(&text.word(place)));
    opening && near
}

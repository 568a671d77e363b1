//! Numbers that name something: "24/7", "ISO 9001", "pupils aged 11", "our 3 founders". None of them can be reached.

use super::number::Form;
use super::{Quantity, UnitKind};
use crate::domain::goal::text::{Class, Classes, Language, Text};

/// A name, an age, a time of day, a number of those one already has.
pub(super) fn is_name(text: &Text<'_>, quantity: &Quantity) -> bool {
    let (at, next) = (quantity.at, quantity.to);
    let joined = |place: usize| text.joined(place);
    // 9 am, 6 a.m., the 10th edition, 40 years of experience, a team of 25, pupils aged 11, 16-year-olds, 24/7.
    if text.one_of(next, words!("am pm o'clock uhr edition"))
        || (text.one_of(next, words!("a p")) && text.sign(next + 1, ".") && text.one_of(next + 2, words!("m")))
        || text.phrase(next, "of experience").is_some()
        || (text.led_by(at, words!("of")) && text.one_of(at.wrapping_sub(2), words!("team staff crew")))
        || text.led_by(at, words!("aged age ages since"))
        || (text.one_of(next, words!("old olds")) && quantity.kind == UnitKind::Time)
        || (text.digits(at) == "24" && text.sign(at + 1, "/"))
        || is_age(text, at - usize::from(text.led_by(at, words!("over under"))))
        // No. 1
        || (text.sign(at.wrapping_sub(1), ".") && text.one_of(at.wrapping_sub(2), words!("no nr")))
        // v3.2
        || (text.sign(at.wrapping_sub(1), ".") && joined(at) && joined(at - 1))
        // the 1970s
        || (is_year(text, at) && text.one_of(at + 1, words!("s")) && joined(at + 1))
        || is_given(text, quantity)
        || is_compound(text, quantity)
        || is_age_group(text, quantity)
        || is_opening_time(text, quantity)
    {
        return true;
    }
    if quantity.kind != UnitKind::Count {
        return false;
    }
    // 21st century, COVID-19, our 3 founders, a five-paragraph essay, the 2027 report, 8:30.
    let led = text.led_by(quantity.from, words!("from to"));
    (text.one_of(next, words!("st nd rd th")) && joined(next))
        || (joined(at) && !text.word(at.wrapping_sub(1)).is_empty())
        || text.led_by(at, words!("our my their its your his her unsere nos nuestros"))
        || (quantity.form == Form::Plain && joined(next) && !text.word(next).is_empty())
        || (is_year(text, at) && (text.led_by(at, words!("the of this our a and from in")) || !counts(text, at)))
        || matches!(text.digits(at), "999" | "112" | "911")
        || (text.sign(at + 1, ":") && !text.is(next, Class::Unit) && !led)
        || follows_name(text, at)
}

/// "improve the 360 feedback", "with the £7.50 lunch deal": what is there already. "Digitise the 4,300 plates" and
/// "pass the 1,000 mark" say how far.
fn is_given(text: &Text<'_>, quantity: &Quantity) -> bool {
    let verb = quantity.from.wrapping_sub(2);
    let vague =
        text.is_any(verb, &[Class::Direction, Class::Generic]) && !text.is_any(verb, &[Class::Finish, Class::Deliver]);
    let led = text.one_of(verb, words!("with in on for among using through via about around from"));
    text.led_by(quantity.from, words!("the these"))
        && !text.word(quantity.to).is_empty()
        && (led
            || (text.one_of(verb, words!("of")) && quantity.kind != UnitKind::Count)
            || (vague && !text.one_of(verb, words!("reach hit pass achieve meet exceed raise earn save"))))
}

/// "5-star service", "the 3-course menu", "the Six Nations": the number tells which one is meant.
fn is_compound(text: &Text<'_>, quantity: &Quantity) -> bool {
    let (last, next) = (quantity.to.saturating_sub(1), quantity.to);
    let place = |at: usize| text.get(at).map_or(0, |token| token.span.start);
    let ends = |at: usize| text.get(at).map_or(0, |token| token.span.end);
    let hyphen = last > quantity.at && text.joined(last) && place(last) > ends(last - 1);
    let noun = !text.word(next).is_empty()
        && !text.is_any(
            next,
            &[Class::Preposition, Class::Conjunction, Class::Unit, Class::Change],
        );
    let capital = |at: usize| text.capital(at);
    let written = text.language == Language::English
        && text.digits(quantity.at).is_empty()
        && quantity.at > 0
        && !text.ends(quantity.at - 1);
    let unit = !text.is(last, Class::Cardinal) && quantity.kind != UnitKind::Money;
    (hyphen && unit && noun && quantity.form == Form::Plain) || (written && capital(quantity.at) && capital(next))
}

/// ISO 9001, phase 2, Windows 11.
fn follows_name(text: &Text<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let acts = text.is_any(
        before,
        &[Class::Direction, Class::Generic, Class::Finish, Class::Deliver],
    );
    // "rooms 12 and 14"
    if text.led_by(at, words!("and to or")) && !text.digits(at.wrapping_sub(2)).is_empty() {
        return text.is(at.wrapping_sub(3), Class::Named);
    }
    let several = text.one_of(at + 1, words!("and to or")) || text.sign(at + 1, "-–,&");
    let one = !text.ends_in(before, "s")
        || text.ends_in(before, "ss")
        || (several && text.is(at + 2, Class::Cardinal) | !text.digits(at + 2).is_empty());
    let inside = at > 1 && !text.ends(at - 2);
    let known = text.is(before, Class::Named) && !acts;
    // "Year 6", "iPhone 15".
    // Only English writes no other nouns with a capital.
    let told = inside && (text.language == Language::English || !text.digits(at).is_empty());
    let written = text.get(before).filter(|_| told).is_some_and(|token| {
        let unknown = token.classes == Classes::default() && token.raw.chars().any(|c| c.is_ascii_uppercase());
        unknown || (token.capital() && (text.is(before, Class::Named) || text.one_of(before, words!("year day week"))))
    });
    // "at till 3", "over bay 4": a lone noun behind a preposition.
    let noun = text.unknown(before) && !text.word(before).is_empty();
    let lone = noun && one && !text.digits(at).is_empty() && text.is(before.wrapping_sub(1), Class::Preposition);
    (known && one) || written || lone
}

/// "Ella, who is 7", "many of whom are 75".
fn is_age(text: &Text<'_>, at: usize) -> bool {
    text.led_by(at, words!("is are turns turned")) && text.one_of(at.wrapping_sub(2), words!("who whom"))
}

/// "people over 65s", "for the under 30s", "among 18–24s"; "in under 30s" is a time.
fn is_age_group(text: &Text<'_>, quantity: &Quantity) -> bool {
    let at = quantity.at;
    let last = quantity.to.saturating_sub(1);
    let range = last > at + 1;
    let who = at.wrapping_sub(if range { 1 } else { 2 });
    text.one_of(last, words!("s"))
        && text.joined(last)
        && (text.led_by(at, words!("my her his our their"))
            || text.joined(at)
            || ((range || text.led_by(at, words!("over under")))
                && (text.is(who, Class::Role) || text.one_of(who, words!("the for among to with of")))))
}

/// Whether what looks like a year counts something: "sell 2000 kits", "reach 2000".
fn counts(text: &Text<'_>, at: usize) -> bool {
    let small = [
        Class::Preposition,
        Class::Determiner,
        Class::Pronoun,
        Class::Auxiliary,
        Class::Conjunction,
    ];
    let noun = !text.word(at + 1).is_empty() && !text.is_any(at + 1, &small);
    noun || text.led_by(at, words!("reach reaching hit pass to at least than over under of by"))
}

fn is_year(text: &Text<'_>, at: usize) -> bool {
    let digits = text.digits(at);
    digits.len() == 4 && ("1950"..="2150").contains(&digits)
}

/// "helpdesk 18 hours a day, six days a week": when one is there, not what one reaches. "365 days a year" is always.
fn is_opening_time(text: &Text<'_>, quantity: &Quantity) -> bool {
    let (last, next) = (quantity.to.saturating_sub(1), quantity.to);
    let hours = text.one_of(last, words!("hours hrs")) && text.one_of(next + 1, words!("day week"));
    let days = text.one_of(last, words!("days")) && text.one_of(next + 1, words!("week year"));
    let weeks = text.one_of(last, words!("weeks"))
        && (text.one_of(next + 1, words!("year")) || text.phrase(next, "of the year").is_some());
    if (hours || days || weeks)
        && [7.0, 24.0, 52.0, 365.0]
            .iter()
            .any(|whole| (quantity.value - whole).abs() < 0.1)
    {
        return true;
    }
    let services = words!(
        "open available helpdesk desk support service hotline line staffed access coverage cover \
                    reachable"
    );
    text.one_of(next, words!("a per every"))
        && (hours || days)
        && (quantity.from.saturating_sub(10)..quantity.from).any(|place| text.one_of(place, services))
}

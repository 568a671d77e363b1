//! How is it checked? The grammar of numbers: digits and words, units and money, from–to, thresholds and multiples.
//!
//! Start at [`find`]: it gives every number of a text its unit and its [`Role`]. [`main`] picks the one the goal is
//! checked by.

mod name;
mod number;
mod role;
mod unit;

pub(super) use number::value_of_digits;
pub(super) use unit::UnitKind;

use super::Span;
use super::deadline::Mention;
use super::text::Text;
use crate::domain::quantity::Locale;
use number::Form;

/// The number a goal is checked by.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// The number as typed, with sign, unit and currency, without "by".
    pub text: String,
    /// Its place.
    pub span: Span,
    /// Its value in its unit: 15 for "15 %", 2 for "double". Of a range, its lower end.
    pub value: f64,
    /// Its unit: `%`, a currency as typed, a word such as `weeks`, `×` for a multiple; empty for a plain count.
    pub unit: String,
    /// What the number means for the goal.
    pub role: Role,
}

/// What a number means for a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The value to reach: "reach 40", the second of "from 12 to 8".
    Target,
    /// The value today: the first of "from 12 to 8".
    Baseline,
    /// By how much it changes: "by 15 %", "twelve more", "double".
    Change,
    /// The value not to pass: "under 2 %", "at least 40".
    Threshold,
    /// Part of a name, an age, a time of day: "24/7", "ISO 9001", "pupils aged 11".
    Name,
    /// How fast something is done each time: "answer within 2 hours".
    ServiceTime,
    /// How much comes again and again: "3 sessions a quarter".
    Cadence,
}

impl Role {
    /// Its name, in lower case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Target => "target",
            Self::Baseline => "baseline",
            Self::Change => "change",
            Self::Threshold => "threshold",
            Self::Name => "name",
            Self::ServiceTime => "service time",
            Self::Cadence => "cadence",
        }
    }

    /// Whether a goal can be checked by such a number.
    pub(super) const fn can_be_checked(self) -> bool {
        !matches!(self, Self::Baseline | Self::Name)
    }
}

/// A number with its unit, as tokens.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Quantity {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) value: f64,
    pub(super) unit: String,
    pub(super) kind: UnitKind,
    pub(super) role: Role,
    /// The token the number itself begins at.
    at: usize,
    form: Form,
}

impl Quantity {
    /// As it is shown.
    pub(super) fn measure(&self, text: &Text<'_>) -> Measure {
        Measure {
            text: text.slice(self.from, self.to).to_owned(),
            span: text.span(self.from, self.to),
            value: self.value,
            unit: self.unit.clone(),
            role: self.role,
        }
    }
}

/// Every number of a text that does not belong to a mention of time, in its order.
pub(super) fn find(text: &Text<'_>, mentions: &[Mention], locale: &Locale) -> Vec<Quantity> {
    let mut quantities: Vec<Quantity> = Vec::new();
    let mut ahead = mentions.iter().peekable();
    let mut at = 0;
    while at < text.tokens.len() {
        while ahead.next_if(|mention| mention.to <= at).is_some() {}
        if let Some(mention) = ahead.peek().filter(|mention| mention.from <= at) {
            at = mention.to;
            continue;
        }
        let Some(mut quantity) = read(text, at, locale) else {
            at += 1;
            continue;
        };
        if let Some(end) = range_end(text, &quantity, locale) {
            quantity.to = end.to;
            if quantity.kind == UnitKind::Count {
                (quantity.kind, quantity.unit) = (end.kind, end.unit);
            }
            quantity.form = end.form;
        }
        at = quantity.to.max(at + 1);
        quantities.push(quantity);
    }
    role::assign(text, mentions, &mut quantities);
    quantities
}

/// The quantity a goal is checked by: the first that can be, service times and cadences last.
pub(super) fn main(quantities: &[Quantity]) -> Option<&Quantity> {
    let result = |quantity: &&Quantity| {
        quantity.role.can_be_checked() && !matches!(quantity.role, Role::ServiceTime | Role::Cadence)
    };
    // "raise donors who give £50 or more from 12 to 20": the step is what is reached, the rest says of what.
    let step = quantities.windows(2).find_map(|pair| match pair {
        [from, to] if from.role == Role::Baseline && to.role == Role::Target && to.from <= from.to + 4 => Some(to),
        _ => None,
    });
    step.or_else(|| quantities.iter().find(result))
        .or_else(|| quantities.iter().find(|quantity| quantity.role.can_be_checked()))
}

/// A plain count such as "six" or "45", and the place after it.
pub(super) fn plain_number(text: &Text<'_>, at: usize, locale: &Locale) -> Option<(f64, usize)> {
    let number = number::read(text, at, locale).filter(|number| number.form == Form::Plain)?;
    Some((number.value, number.next))
}

fn read(text: &Text<'_>, at: usize, locale: &Locale) -> Option<Quantity> {
    let number = number::read(text, at, locale)?;
    let mut unit = unit::around(text, at, &number);
    let joined = |place: usize| text.joined(place);
    // "a third": the article counts.
    let counted = number.form == Form::Fraction && unit.from == at && text.led_by(at, words!("a one un une ein"));
    unit.from -= usize::from(counted);
    // "40+": the sign belongs to the number.
    unit.to += usize::from(unit.to == number.next && text.sign(unit.to, "+") && joined(unit.to));
    let mut quantity = Quantity {
        from: unit.from,
        to: unit.to,
        value: number.value,
        unit: unit.name.to_owned(),
        kind: unit.kind,
        role: Role::Target,
        at,
        form: number.form,
    };
    // "8:45"
    let minutes = text.digits(unit.to + 1);
    if text.sign(unit.to, ":") && joined(unit.to + 1) && minutes.len() == 2 {
        let after = unit.to + 2;
        let named = unit::time(text, after);
        quantity.value += value_of_digits(minutes, locale)? / 60.0;
        quantity.to = named.unwrap_or(after);
        text.slice(after, quantity.to).clone_into(&mut quantity.unit);
        quantity.kind = named.map_or(UnitKind::Count, |_| UnitKind::Time);
    }
    // "2h 15", "1h30"
    let written = text.word(unit.to).strip_prefix('h').filter(|_| joined(unit.to));
    let apart = Some(text.digits(unit.to)).filter(|_| text.one_of(unit.to.wrapping_sub(1), words!("h")));
    let minutes = written.or(apart).unwrap_or_default();
    if let Some(value) = value_of_digits(minutes, locale).filter(|_| minutes.len() == 2) {
        quantity.value += value / 60.0;
        quantity.to += 1;
        quantity.kind = UnitKind::Time;
    }
    Some(quantity)
}

/// The second number of a range: "6–9 districts", "between 5 and 9 percent", "3-4x".
fn range_end(text: &Text<'_>, first: &Quantity, locale: &Locale) -> Option<Quantity> {
    let next = first.to;
    let joined = text.joined(next + 1);
    let hyphen = text.sign(next, "-–—") && (joined || text.sign(next, "–"));
    let between = text.one_of(next, words!("and")) && text.led_by(first.from, words!("between at"));
    let between = between || text.one_of(next, words!("to")) && text.led_by(first.from, words!("at"));
    let or = text.one_of(next, words!("or")) && !text.led_by(first.from, words!("from"));
    if !(hyphen || between || or) {
        return None;
    }
    read(text, next + 1, locale)
        .filter(|end| first.kind == UnitKind::Count || end.kind == first.kind || end.kind == UnitKind::Count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::goal::tests::check_text;

    #[test]
    fn numbers_are_read_with_their_unit_and_role() {
        use Role::{Cadence, Change, ServiceTime, Target, Threshold};
        for (text, words, value, unit, role) in [
            ("Raise orders by 15 %.", "15 %", 15.0, "%", Change),
            ("Raise orders by twelve percent.", "twelve percent", 12.0, "%", Change),
            (
                "Raise the share by 2 percentage points",
                "2 percentage points",
                2.0,
                "%",
                Change,
            ),
            ("Lower queries by a third", "a third", 1.0 / 3.0, "×", Change),
            ("Cut queries by two thirds", "two thirds", 2.0 / 3.0, "×", Change),
            ("Cut queries by half", "half", 0.5, "×", Change),
            ("Double the orders", "Double", 2.0, "×", Change),
            ("A three-fold rise in orders", "three-fold", 3.0, "×", Change),
            ("Orders up 3x", "3x", 3.0, "×", Change),
            ("Win twenty-five more readers", "twenty-five", 25.0, "", Change),
            ("Sell half a million postcards", "half a million", 500_000.0, "", Target),
            (
                "Sell two hundred and fifty postcards",
                "two hundred and fifty",
                250.0,
                "",
                Target,
            ),
            ("Sell a dozen tables", "dozen", 12.0, "", Target),
            ("Reach £1.2m in sales", "£1.2m", 1_200_000.0, "£", Target),
            ("Reach EUR 30k in sales", "EUR 30k", 30_000.0, "EUR", Target),
            ("Reach US$ 1,250.50 a head", "US$ 1,250.50", 1250.5, "US$", Target),
            ("Reach 80 000 € in sales", "80 000 €", 80_000.0, "€", Target),
            ("Ship at least 40 crates", "40", 40.0, "", Threshold),
            ("Reach a score of ≥ 95", "≥ 95", 95.0, "", Threshold),
            ("Keep scrap under 2 %", "2 %", 2.0, "%", Threshold),
            ("Reach 4.2/5 in reviews", "4.2/5", 4.2, "/5", Target),
            ("Reach 4 out of 5 stars", "4 out of 5", 4.0, "out of 5", Target),
            ("Sell 40+ kits", "40+", 40.0, "", Threshold),
            ("Open in 6–9 towns", "6–9", 6.0, "", Target),
            ("Bring returns from 24% down to 12%", "12%", 12.0, "%", Target),
            ("Answer within 2 hours", "2 hours", 2.0, "hours", ServiceTime),
            ("Hold 3 sessions a quarter", "3", 3.0, "", Cadence),
            ("A threefold improvement", "threefold", 3.0, "×", Change),
            (
                "Cut costs by one and a half points",
                "one and a half points",
                1.5,
                "points",
                Change,
            ),
            ("Cut the set-up by 1½ hours", "1½ hours", 1.5, "hours", Change),
            ("Run the race in 2h 15", "2h 15", 2.25, "h", ServiceTime),
            ("Lose half a stone", "half a stone", 0.5, "stone", Target),
            (
                "One in five residents uses the library",
                "One in five",
                1.0,
                "in five",
                Target,
            ),
            (
                "Fewer than 2 in every 10,000 items",
                "2 in every 10,000",
                2.0,
                "in every 10,000",
                Threshold,
            ),
            ("Get 18 of 20 verbs right", "18 of 20", 18.0, "of 20", Target),
            (
                "Keep stocks at 12 to 16 percent of sales",
                "12 to 16 percent",
                12.0,
                "%",
                Target,
            ),
            ("Lower returns per 100 parcels from 8 to 5", "5", 5.0, "", Target),
            ("Cut calls of 9 days to 7 days", "7 days", 7.0, "days", Target),
            ("Occupancy: 61% (2025) → 70% (2027)", "70%", 70.0, "%", Target),
            ("Lead time 12 d -> 8 d", "8 d", 8.0, "d", Target),
            ("48-hour delivery on 98 % of pallets", "98 %", 98.0, "%", Target),
            ("Quotes out in under a week", "a week", 1.0, "week", ServiceTime),
            ("Load the page in 300 ms", "300 ms", 300.0, "ms", Target),
            ("Umsatz um 1,5 Mio. Euro steigern", "1,5 Mio", 1_500_000.0, "", Change),
            (
                "Augmenter les ventes de 80.000 à 1.200.000 francs",
                "1.200.000 francs",
                1_200_000.0,
                "francs",
                Target,
            ),
        ] {
            let found = check_text(text).measure;
            let expected = (words, unit, role);
            let seen = found
                .as_ref()
                .map(|found| (found.text.as_str(), found.unit.as_str(), found.role));
            assert_eq!(seen, Some(expected), "{text}");
            assert!(found.is_some_and(|found| (found.value - value).abs() < 1e-9), "{text}");
        }
    }

    #[test]
    fn names_ages_and_baselines_are_no_measure() {
        for text in [
            "Be there 24/7",
            "A shop for the 21st century",
            "Grow with our 3 founders",
            "Bring Industry 4.0 to our customers",
            "Better service for pupils aged 11",
            "Improve the Windows 11 experience",
            "Shorten the present delivery time of 9 days",
            "Improve customer satisfaction from 2019 on",
            "Support people over 65s with care",
            "Better support at 9 am",
            "Better support at 6 a.m. for drivers",
            "Improve reading among Year 6 pupils",
            "Improve turn-out among 18–24s",
            "Be kinder in my 40s",
            "Sell more iPhone 15 cases",
            "Make v3.2 easier to understand",
            "Better service for Ella, who is 7",
            "5-star service",
            "Improve the 3-course menu",
            "Watch the Six Nations",
            "Improve the 360 feedback",
            "Better lighting at till-side bay 4",
            "Comfort in rooms 12 and 14",
            "More reliable, 7 days a week",
            "Be like my brother, who ran 3 marathons",
            "Quote faster; at the moment a customer waits 6 days",
            "Our lead time is 12 days and we want it shorter",
            "Make 3D printing part of the offer",
            "Better roads since 1894",
        ] {
            assert_eq!(check_text(text).measure, None, "{text}");
        }
    }
}

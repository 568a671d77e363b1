//! Times behind "in", "within", "over", "for": they end a goal, or say how fast a service is.

use super::calendar::{self, Unit};
use super::{Clock, Kind, When};
use crate::domain::goal::text::{Class, Language};

impl Clock<'_> {
    /// What may stand after "in", "within", "over", "for".
    pub(super) fn within(&self, lead: usize, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let word = text.word(lead);
        if let Some((when, unit, to)) = self.duration(at).or_else(|| self.duration(self.skip_small(at))) {
            let again = matches!(
                word,
                "on" | "at" | "through" | "across" | "am" | "zum" | "zur" | "al" | "au" | "a"
            ) || self.is_service(lead, unit, to);
            // "within 90 days of opening" counts from a day that no calendar knows.
            if let Some(to) = self.counts_from_event(to).filter(|_| !again) {
                return Some((When::open(Kind::Event), to));
            }
            return (!again).then_some((when, to));
        }
        let place = self.skip_small(at);
        let rolling =
            matches!(word, "within" | "over" | "inside" | "throughout") || text.phrase(at, "the next year").is_some();
        // "for the next 12 rehearsals": as many as that, then it ends.
        if text.is(place, Class::Next)
            && let Some((_, to)) = self.count(place + 1)
            && text.ends_in(to, "s")
            && !text.is_any(to, &[Class::Unit, Class::Role])
        {
            return Some((When::open(Kind::Event), to + 1));
        }
        if let Some((when, to)) = self.period(at, rolling).or_else(|| self.period(place, rolling)) {
            // "first awarded in 2019", "who took 44 % in 2025" tell of the past.
            let tells = text.ends_in(lead.wrapping_sub(1), "ed")
                || (lead.saturating_sub(7)..lead).any(|at| text.one_of(at, words!("who which because one was were")));
            let over_past = (word == "over" || tells)
                && when.days.is_some_and(|days| days.last < self.setting.written_on)
                && when.kind == Kind::Year;
            if let Some(event) = self.event_of(place, when, to) {
                return Some(event);
            }
            // "in the 2027 survey" names the survey.
            let names = when.kind == Kind::Year && text.is(to.saturating_sub(2), Class::Article) && self.names(to);
            let fits = match when.kind {
                Kind::Month | Kind::Year | Kind::Season => !matches!(word, "on" | "at" | "à" | "a"),
                // "at the Tuesday market", "in the Tuesday reading hour"
                Kind::Day => {
                    !(matches!(word, "at" | "a") || text.is(to - 1, Class::Weekday) && place > at && self.names(to))
                }
                // "am nächsten Tag" is how fast, not when.
                Kind::Relative => self.unit(to - 1).is_none_or(|(unit, _)| unit != Unit::Day),
                _ => true,
            };
            return (fits && !names && !over_past).then_some((when, to));
        }
        if let Some((unit, to)) = self.unit(place).filter(|&(unit, _)| unit >= Unit::Week && place > at) {
            // "within the month", "over the year", "for the season".
            // "for the years ahead": no one knows how many.
            let many = text.ends_in(to - 1, "s") && text.language == Language::English;
            let of = many || text.one_of(to, words!("of"));
            let days = calendar::unit_of(self.setting.written_on, unit);
            let fits = matches!(word, "within" | "over" | "during" | "throughout" | "for" | "inside") && !of;
            return fits.then_some((
                When {
                    kind: Kind::Relative,
                    days,
                    no_such_day: false,
                },
                to,
            ));
        }
        // "over the life of the plan", "during the Six Nations"
        if let Some(plan) = text.any_phrase(place, phrases!("life of|lifetime of|course of|duration of")) {
            if let Some(found) = self.period(self.skip_small(plan), true) {
                return Some(found);
            }
            let to = (plan..plan + 7).find(|&to| text.ends(to) || text.sign(to, ","))?;
            return Some((When::open(Kind::Event), to));
        }
        let during = matches!(word, "during" | "durante" | "pendant");
        let capital = |at: usize| text.capital(at);
        // "during our centenary year"
        if during && text.one_of(at, words!("our my")) {
            let to = (place + 1..place + 4).find(|&to| text.ends(to) || text.sign(to, ","))?;
            return (!text.ends_in(to - 1, "s")).then_some((When::open(Kind::Event), to));
        }
        if during && place > at && capital(place) {
            let to = (place..place + 5).find(|&to| !capital(to))?;
            return Some((When::open(Kind::Event), to));
        }
        let waits = matches!(word, "at" | "for" | "during" | "zum" | "zur" | "au" | "en" | "in");
        let to = self.next_event(at, during).filter(|_| waits || during)?;
        Some((When::open(Kind::Event), to))
    }

    /// Whether a span of time is how fast a service is, not when the goal is due: "answer within 2 hours".
    fn is_service(&self, lead: usize, unit: Unit, to: usize) -> bool {
        let text = self.text;
        let starts = text.one_of(to, words!("of after from following nach"));
        let event = self.counts_from_event(to).is_some();
        match unit {
            Unit::Hour => true,
            Unit::Day => {
                let mut sentence = (0..lead).rev().take_while(|&place| !text.ends(place)).take(16);
                // "ship version 3" is done once.
                let serves = |place: usize| text.is(place, Class::Service) && !text.is(place + 1, Class::Named);
                (starts && !event) || sentence.any(serves)
            }
            _ => starts && !event,
        }
    }

    /// "of opening", "after the launch".
    pub(super) fn counts_from_event(&self, at: usize) -> Option<usize> {
        let text = self.text;
        let starts = text.one_of(at, words!("of after from following nach"));
        let event = (at + 1..at + 3)
            .find(|&place| text.one_of(place, words!("launch opening signing starting launching start")));
        event.filter(|_| starts).map(|place| place + 1)
    }
}

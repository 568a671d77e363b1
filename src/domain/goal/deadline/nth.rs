//! What is counted within a longer time: "the 15th", "the first Monday in May", "the second half of March".

use super::calendar::{self, Days, Unit};
use super::{Clock, Kind, When, day};
use crate::domain::goal::measure;
use crate::domain::goal::text::Class;
use crate::domain::goal::text::names::ORDINALS;

impl Clock<'_> {
    /// A counted part of a period: a day, a weekday, a week, some months or a half of it.
    pub(super) fn nth(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let joined = text.joined(at + 1) && text.one_of(at + 1, words!("st nd rd th"));
        let figure = day::whole(text.digits(at)).filter(|number| joined && (1..=31).contains(number));
        let last = text.one_of(at, words!("last final"));
        let (number, next) = match figure {
            Some(number) => (i64::from(number), at + 2),
            None => (
                i64::try_from(text.which(at, ORDINALS).or(last.then_some(0))?).ok()? + 1,
                at + 1,
            ),
        };
        if let Some(weekday) = self.weekday(next).filter(|_| figure.is_none()) {
            let (days, to) = self.of_period(next + 1)?;
            let first = calendar::weekday(days.first, weekday);
            let date = if last {
                calendar::weekday(calendar::days_later(days.last, -6), weekday)
            } else {
                calendar::days_later(first, (number - 1) * 7)
            };
            return Some((When::of(Kind::Edge, Days::one(date)), to));
        }
        if last {
            return None;
        }
        if let Some((length, unit, to)) = self.part_of(next) {
            let (days, to) = self.of_period(to)?;
            let whole = (days.last - days.first).whole_days() + 1;
            let halves = unit == Unit::Half;
            // Half of several months is whole months.
            let (length, unit) = match unit {
                Unit::Half if whole > 31 => (whole / 30 / 2, Unit::Month),
                Unit::Half => (whole / 2, Unit::Day),
                Unit::Week => (length * 7, Unit::Day),
                unit => (length, unit),
            };
            let after = |count: i64| match unit {
                Unit::Month => calendar::months_later(days.first, count * length),
                _ => calendar::days_later(days.first, count * length),
            };
            let first = after(number - 1);
            let last = if halves && number == 2 {
                days.last
            } else {
                calendar::days_later(after(number), -1)
            };
            return Some((When::of(Kind::Edge, Days { first, last }), to));
        }
        if let Some((days, to)) = self.of_period(next) {
            let date = calendar::days_later(days.first, number - 1);
            let month = (days.last - days.first).whole_days() < 31 && date <= days.last;
            return month.then(|| (When::on(date), to));
        }
        // "by the 15th": the next such day.
        let from = self.setting.written_on;
        let day = u8::try_from(figure?).ok()?;
        let date = (0..3).find_map(|ahead| {
            let month = calendar::months_later(calendar::months(from.year(), u8::from(from.month()), 1)?.first, ahead);
            calendar::day(month.year(), u8::from(month.month()), day).filter(|date| *date >= from)
        })?;
        let alone = text.word(next).is_empty() && self.expected;
        alone.then(|| (When::on(date), next))
    }

    /// "three months", "half", "week": how long one of the counted parts is.
    fn part_of(&self, at: usize) -> Option<(i64, Unit, usize)> {
        if self.text.one_of(at, words!("half")) {
            return Some((1, Unit::Half, at + 1));
        }
        let (count, place) = measure::plain_number(self.text, at, self.locale).unwrap_or((1.0, at));
        let (unit, to) = self
            .unit(place)
            .filter(|&(unit, _)| (Unit::Day..=Unit::Month).contains(&unit))?;
        let counted = place > at || unit == Unit::Week;
        // A count of days, weeks or months that a person writes is a small whole number.
        #[allow(
            clippy::cast_possible_truncation,
            reason = "clamped to a range that i64 holds exactly"
        )]
        let count = count.clamp(1.0, 1000.0) as i64;
        counted.then_some((count, unit, to))
    }

    /// "of next month", "in May".
    fn of_period(&self, at: usize) -> Option<(Days, usize)> {
        let text = self.text;
        if !text.one_of(at, words!("of in")) {
            return None;
        }
        let (when, to) = self.whole(text.skip(at + 1, Class::Article))?;
        Some((when.days?, to))
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::goal::tests::check_text;
    use crate::domain::quantity::format_date;

    #[test]
    fn parts_of_periods_and_events_are_read_and_resolved() {
        for (text, words, day) in [
            ("Open by wk 14", "wk 14", "2027-04-11"),
            ("Open by the end of week 20", "the end of week 20", "2027-05-23"),
            (
                "Open by the first Monday in May",
                "the first Monday in May",
                "2027-05-03",
            ),
            (
                "Open by the last Friday of January",
                "the last Friday of January",
                "2027-01-29",
            ),
            (
                "Open in the second week of June",
                "in the second week of June",
                "2027-06-14",
            ),
            (
                "Open in the second half of March",
                "in the second half of March",
                "2027-03-31",
            ),
            (
                "Open in the first half of next year",
                "in the first half of next year",
                "2027-06-30",
            ),
            (
                "Open in the first three months of 2027",
                "in the first three months of 2027",
                "2027-03-31",
            ),
            ("Open by the 15th", "the 15th", "2026-12-15"),
            ("Open by the 31st", "the 31st", "2026-12-31"),
            ("Open by the 1st of next month", "the 1st of next month", "2026-12-01"),
            ("Open by 1Q27", "1Q27", "2027-03-31"),
            ("Open by 06/2027", "06/2027", "2027-06-30"),
            (
                "Open by the close of Q1 next year",
                "the close of Q1 next year",
                "2027-03-31",
            ),
            ("Open by this time next year", "this time next year", "2027-11-24"),
            ("Open within a fortnight", "within a fortnight", "2026-12-08"),
            ("Open by the end of the decade", "the end of the decade", "2029-12-31"),
            ("Open by mid-March", "mid-March", "2027-03-15"),
            ("Open by the weekend", "the weekend", "2026-11-29"),
            ("Open by New Year's Eve", "New Year's Eve", "2026-12-31"),
            ("Open between now and Easter", "between now and Easter", "2027-03-28"),
            ("Finish 2027 in good order", "2027", "2027-12-31"),
            ("Costs: 61 (2025) → 40 (2027)", "2027", "2027-12-31"),
            ("Open by the summer fete", "the summer fete", ""),
            ("Win seats at the May elections", "at the May elections", ""),
            ("Open before lambing starts", "before lambing starts", ""),
            ("Open by the time the lease ends", "the time the lease ends", ""),
            ("Open by the end of the lease", "the end of the lease", ""),
            ("Open before I'm 40", "before I'm 40", ""),
            ("Reach 40 sales 90 days after launch", "90 days after launch", ""),
        ] {
            let found = check_text(text).deadline;
            let seen = found
                .as_ref()
                .map(|found| (found.text.as_str(), found.date.map(format_date).unwrap_or_default()));
            assert_eq!(seen, Some((words, day.to_owned())), "{text}");
        }
    }
}

//! Seasons and feasts: what comes once a year.

use super::calendar::{self, Days};
use super::{Clock, Kind, When};
use crate::domain::goal::text::names::SEASONS;
use crate::domain::goal::text::{Class, is_one_of};

impl Clock<'_> {
    /// A season or a feast, with or without its year.
    pub(super) fn yearly(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let word = text.word(at);
        if text.is(at, Class::Season) {
            let month = match text.which(at, SEASONS) {
                Some(0) => 3,
                Some(1) => 6,
                Some(2) => 12,
                _ => 9,
            };
            let (year, next) = self.year_after(at + 1);
            // "winter 2026/27"
            let next = next
                + if year.is_some() && text.sign(next, "/") && text.digits(next + 1).len() == 2 {
                    2
                } else {
                    0
                };
            let in_year = |year| calendar::season(year, month);
            let days = year.map_or_else(|| calendar::upcoming(self.setting.written_on, &in_year), in_year)?;
            // The term a season names ends when the school says.
            let named = text.one_of(next, words!("season holidays break shutdown sale"));
            let closes = self.closes(at, next);
            let term = !named && (text.is(next, Class::Event) || text.one_of(next, words!("term semester")) || closes);
            let days = Some(days).filter(|_| !term);
            return Some((
                When {
                    kind: Kind::Season,
                    days,
                    no_such_day: false,
                },
                next + usize::from(named || term),
            ));
        }
        if text.is(at, Class::Feast) {
            let paired = is_one_of(
                word,
                words!("new black memorial labor labour independence boxing valentine's mother's father's"),
            );
            let second = text.one_of(at + 1, words!("day eve friday year year's season holidays break"));
            if paired && !second {
                return None;
            }
            let mut next = at + 1 + usize::from(second);
            next += usize::from(text.one_of(at + 1, words!("year's")) && text.one_of(next, words!("day eve")));
            if !second && self.closes(at, next) {
                return Some((When::open(Kind::Feast), next + 1));
            }
            let (year, next) = self.year_after(next);
            let eve = (at..next).any(|place| text.one_of(place, words!("eve")));
            let in_year = |year| {
                let day = calendar::feast(year, word)?;
                Some(Days::one(calendar::days_later(day, -i64::from(eve))))
            };
            let days = year.map_or_else(|| calendar::upcoming(self.setting.written_on, &in_year), in_year);
            return Some((
                When {
                    kind: Kind::Feast,
                    days,
                    no_such_day: false,
                },
                next,
            ));
        }
        None
    }

    /// "the summer fete", "the Easter rush": the season or the feast only says which one is meant.
    fn closes(&self, at: usize, next: usize) -> bool {
        self.text.follows(at, Class::Article) && !self.text.word(next).is_empty() && self.text.ends(next + 1)
    }
}

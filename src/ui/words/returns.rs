//! What is said about a return.

use crate::domain::finance::measures::{Irr, Payback};
use crate::domain::finance::{View, Worth};
use crate::ui::components::verdict::{Point, Verdict};
use crate::ui::locality::Locality;

/// A payback in words.
#[must_use]
pub fn payback_in_words(payback: Payback, locality: &Locality) -> String {
    match payback {
        Payback::AtOnce => "at once".to_owned(),
        Payback::After {
            periods, relapses: 0, ..
        } => format!("{} months", locality.format.number(periods, 1)),
        Payback::After { periods, .. } => format!("{} months, after a relapse", locality.format.number(periods, 1)),
        Payback::NotWithin(months) => format!("not within {months} months"),
        Payback::Never => "never".to_owned(),
    }
}

/// Internal rates of return in words.
#[must_use]
pub fn irr_in_words(irr: &Irr, locality: &Locality) -> String {
    match irr {
        Irr::OneWay | Irr::None | Irr::Unclear => "no rate".to_owned(),
        Irr::One(rate) => rate_in_words(*rate, locality),
        Irr::Several(rates) => {
            let rates: Vec<String> = rates.iter().map(|rate| rate_in_words(*rate, locality)).collect();
            format!("{}: none is the return", super::listed(&rates))
        }
    }
}

/// A rate a year. Beyond a thousand per cent the figure says nothing more.
#[must_use]
pub fn rate_in_words(rate: f64, locality: &Locality) -> String {
    if rate > 10.0 {
        format!("over {} a year", locality.format.percent(10.0, 0))
    } else {
        format!("{} a year", locality.format.percent(rate, 1))
    }
}

/// What a return comes to.
#[must_use]
pub fn verdict(worth: &Worth, horizon: u16, locality: &Locality) -> Verdict {
    let money = |amount: f64| locality.format.money(amount);
    let say = match (worth.full.npv > 0.0, worth.cash.npv > 0.0) {
        (true, true) => format!(
            "Worth it: it pays {} in cash over {horizon} months, as worth today.",
            money(worth.cash.npv)
        ),
        (true, false) => "Worth it for the time it frees, but it does not pay in cash.".to_owned(),
        (false, true) => format!(
            "It pays {} in cash, but costs more of your own hours than it frees.",
            money(worth.cash.npv)
        ),
        (false, false) => format!(
            "Not worth it: it loses {} in cash over {horizon} months, as worth today.",
            money(-worth.cash.npv)
        ),
    };
    let mut points = Vec::new();
    if worth.hours_a_year > 0.0 {
        points.push(Point::good(format!(
            "It saves {} hours a year, {} of a person.",
            locality.format.number(worth.hours_a_year, 0),
            locality.format.number(worth.people, 2),
        )));
    }
    let freed = worth.full.npv - worth.cash.npv;
    if freed > 0.0 && worth.hours_a_year > 0.0 {
        points.push(Point::look(format!(
            "{} of the full value is freed hours. They are not cash until somebody sells them or stops paying for them.",
            money(freed)
        )));
    }
    if worth.cash.lowest.amount < 0.0 {
        points.push(Point::look(format!(
            "You must have or borrow {} by month {}.",
            money(-worth.cash.lowest.amount),
            worth.cash.lowest.at
        )));
    }
    points.push(payback_point(&worth.cash, locality));
    Verdict { say, points }
}

fn payback_point(cash: &View, locality: &Locality) -> Point {
    match cash.payback {
        Payback::AtOnce if cash.npv >= 0.0 => Point::good("No money goes out before it comes in."),
        Payback::AtOnce | Payback::Never => Point::bad("In cash it never pays back."),
        Payback::NotWithin(months) => Point::bad(format!("In cash it does not pay back within {months} months.")),
        Payback::After { .. } => Point::good(format!(
            "In cash it pays back after {}.",
            payback_in_words(cash.payback, locality)
        )),
    }
}

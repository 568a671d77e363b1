//! Runs, hours, people and money a year, and how well a process lends itself to a tool.

use bearing::domain::finance::{Calendar, Period};
use bearing::domain::process::{Figure, NoAnswer, Scale, Terms, load, suitability};

use crate::{answers, check, sound, terms, with};

#[test]
fn a_year_of_each_period() {
    let calendar = Calendar {
        open_days: 252.0,
        open_hours: 8.0,
    };
    for (period, runs) in [
        (Period::Hour, 2016.0),
        (Period::Day, 252.0),
        (Period::Week, 52.0),
        (Period::Fortnight, 26.0),
        (Period::Month, 12.0),
        (Period::Quarter, 4.0),
        (Period::Year, 1.0),
    ] {
        let terms = Terms {
            periods: period.per_year(calendar),
            ..terms()
        };
        let once = answers(&[(Figure::Runs, 1.0), (Figure::Minutes, 60.0)]);
        let load = load(&once, &terms).unwrap();
        assert_eq!((load.runs, load.hours), (runs, runs), "{period:?}");
    }
}

#[test]
fn hours_people_and_money() {
    use Figure::*;
    let work = [(Runs, 10.0), (Minutes, 30.0)];
    for (what, more, hours, cost) in [
        ("work alone", vec![], 60.0, 1500.0),
        ("mending", vec![(ErrorRate, 0.1), (ReworkMinutes, 60.0)], 72.0, 1800.0),
        (
            "looking over",
            vec![(ReviewRate, 0.5), (ReviewMinutes, 12.0)],
            72.0,
            1800.0,
        ),
        ("an hour of its own", vec![(HourlyCost, 40.0)], 60.0, 2400.0),
        ("people never multiply minutes", vec![(People, 3.0)], 60.0, 1500.0),
        ("waiting is no work", vec![(Waiting, 48.0)], 60.0, 1500.0),
        (
            "all errors get out",
            vec![(ErrorRate, 0.1), (ErrorCost, 50.0)],
            60.0,
            2100.0,
        ),
        (
            "a quarter gets out",
            vec![(ErrorRate, 0.1), (ErrorCost, 50.0), (Escape, 0.25)],
            60.0,
            1650.0,
        ),
    ] {
        let load = load(&answers(&[&work[..], &more].concat()), &terms()).unwrap();
        check(load.hours, hours, 1e-9, what);
        check(load.cost.unwrap().whole, cost, 1e-9, what);
    }
    // 504 hours of a person who works 227 days of 7.5 hours.
    let busy = load(&answers(&[(Runs, 42.0), (Minutes, 60.0)]), &terms()).unwrap();
    check(busy.people, 0.296, 5e-4, "people");
}

#[test]
fn what_is_missing_is_named() {
    use Figure::*;
    let unpaid = Terms {
        hourly_cost: None,
        ..terms()
    };
    assert_eq!(load(&answers(&[(Minutes, 6.0)]), &terms()), Err(NoAnswer::NoRuns));
    assert_eq!(load(&answers(&[(Runs, 6.0)]), &terms()), Err(NoAnswer::NoMinutes));
    assert_eq!(
        load(&answers(&[(Runs, 6.0), (Minutes, -1.0)]), &terms()),
        Err(NoAnswer::NoMinutes)
    );
    assert_eq!(load(&sound(), &unpaid).unwrap().cost, Err(NoAnswer::NoHourlyCost));
    let idle = with(sound(), |answers| answers.set_figure(Runs, Some(0.0)));
    assert_eq!(load(&idle, &unpaid).unwrap().cost.unwrap().whole, 0.0);
}

/// `SilkFlo`'s form of the idea score of `UiPath`, whose own page gives two definitions that differ: answers 4, 3, 5, 4, 5 are
/// 4.20 as a mean of five and 4.25 as a mean of the two.
#[test]
fn ratings_as_percent() {
    let all = [
        (Scale::Rules, 4),
        (Scale::DigitalInput, 3),
        (Scale::StructuredInput, 5),
        (Scale::Stability, 4),
        (Scale::Documentation, 5),
    ];
    let rated = with(sound(), |answers| {
        for (scale, rating) in all {
            answers.set_rating(scale, Some(rating));
        }
    });
    let found = suitability(&rated);
    assert_eq!(found.feasibility, Ok(0.75));
    assert_eq!(found.readiness, Ok(0.875));
    assert_eq!(found.whole, Ok((4.25 - 1.0) / 4.0));
    let open = suitability(&with(rated, |answers| answers.set_rating(Scale::DigitalInput, Some(6))));
    assert_eq!(open.readiness, Ok(0.875));
    for half in [open.feasibility, open.whole] {
        assert_eq!(
            half.unwrap_err().to_string(),
            "Not known until rated: comes in digital."
        );
    }
}

//! What it brings, month by month, against sums worked by hand.

use bearing::domain::finance::{Case, Input, LineKind, Period, evaluate};

use crate::{TEN_HOURS, case, check, check_figure, flow, terms, with};
use Input::{
    Attrition, Automatable, BoughtAnyway, DivertedHours, ErrorCost, ErrorCut, ErrorRate, Escape, Exceptions,
    HireAvoided, HireMonth, HourlyCost, MarginNew, MarginOld, Minutes, Orders, PaidStop, RampMonths, ReworkMinutes,
    Runs, Sold, SoldMargin,
};

#[test]
fn hours_saved_a_month() {
    let forty_a_week = Case {
        runs_per: Period::Week,
        ..case(&[(Runs, 40.0), (Minutes, 6.0), (Automatable, 0.8)])
    };
    for (what, case, hours) in [
        ("10 runs of an hour", case(TEN_HOURS), 10.0),
        (
            "by hand: rework of e .1, 12 minutes, N 500, q .8",
            case(&[(Runs, 500.0), (ErrorRate, 0.1), (ReworkMinutes, 12.0), (ErrorCut, 0.8)]),
            8.0,
        ),
        (
            "work and rework together",
            case(&[
                (Runs, 500.0),
                (Minutes, 6.0),
                (Automatable, 0.5),
                (ErrorRate, 0.1),
                (ReworkMinutes, 12.0),
                (ErrorCut, 0.8),
            ]),
            33.0,
        ),
        (
            "never more than what is no exception",
            with(TEN_HOURS, &[(Exceptions, 0.3)]),
            7.0,
        ),
        (
            "exceptions are not taken off twice",
            with(TEN_HOURS, &[(Automatable, 0.5), (Exceptions, 0.3)]),
            5.0,
        ),
        (
            "by hand: 52/12 weeks a month, never 4 or 4.33",
            forty_a_week,
            13.866_667,
        ),
        ("no runs", with(TEN_HOURS, &[(Runs, 0.0)]), 0.0),
    ] {
        let worth = evaluate(&case, &terms()).unwrap();
        check_figure(what, worth.flows.hours_saved[36], hours, 1e-6);
        check_figure(what, worth.hours_a_year, 12.0 * hours, 1e-5);
    }
}

#[test]
fn periods_are_turned_into_years_and_hours_into_people() {
    for (period, runs_a_year) in [
        (Period::Hour, 252.0 * 8.0),
        (Period::Day, 252.0),
        (Period::Week, 52.0),
        (Period::Fortnight, 26.0),
        (Period::Month, 12.0),
        (Period::Quarter, 4.0),
        (Period::Year, 1.0),
    ] {
        let once = case(&[(Runs, 1.0), (Minutes, 60.0), (Automatable, 1.0)]);
        let worth = evaluate(
            &Case {
                runs_per: period,
                ..once
            },
            &terms(),
        )
        .unwrap();
        check_figure(&format!("{period:?}"), worth.hours_a_year, runs_a_year, 1e-9);
    }
    let yearly = Case {
        runs_per: Period::Year,
        ..case(&[(Runs, 504.0), (Minutes, 60.0), (Automatable, 1.0)])
    };
    check_figure(
        "by hand: 504 hours",
        evaluate(&yearly, &terms()).unwrap().people,
        0.296,
        0.001,
    );
}

#[test]
fn it_ramps_up_from_its_start() {
    let sixth = 25.0 * 10.0 / 6.0;
    let check = |ramp: f64, start: u16, months: &[(usize, f64)]| {
        let case = Case {
            start_month: start,
            ..with(TEN_HOURS, &[(PaidStop, 1.0), (RampMonths, ramp)])
        };
        for (month, expected) in months {
            let found = flow(&case, &terms(), LineKind::PaidHoursStopped, *month).0;
            check_figure(
                &format!("ramp {ramp}, start {start}, month {month}"),
                found,
                *expected,
                1e-6,
            );
        }
    };
    check(
        3.0,
        1,
        &[
            (0, 0.0),
            (1, sixth),
            (2, 3.0 * sixth),
            (3, 5.0 * sixth),
            (4, 250.0),
            (36, 250.0),
        ],
    );
    check(3.0, 5, &[(4, 0.0), (5, sixth), (7, 5.0 * sixth), (8, 250.0)]);
    check(0.0, 1, &[(0, 0.0), (1, 250.0)]);
    check(0.25, 2, &[(1, 0.0), (2, 250.0)]);
    check(0.0, 0, &[(0, 0.0), (1, 250.0)]);
}

#[test]
fn what_becomes_of_a_saved_hour() {
    let t = terms();
    let split = with(
        TEN_HOURS,
        &[
            (PaidStop, 0.4),
            (HireAvoided, 0.3),
            (HireMonth, 7.0),
            (Sold, 0.1),
            (SoldMargin, 40.0),
        ],
    );
    check(
        "paid hours that stop",
        &split,
        &t,
        LineKind::PaidHoursStopped,
        &[(1, 100.0, 100.0)],
    );
    check(
        "a hire, from its month",
        &split,
        &t,
        LineKind::HireAvoided,
        &[(6, 0.0, 0.0), (7, 75.0, 75.0)],
    );
    check(
        "sold, at more than the wage",
        &split,
        &t,
        LineKind::HoursSold,
        &[(1, 40.0, 40.0)],
    );
    check(
        "the rest is freed",
        &split,
        &t,
        LineKind::HoursFreed,
        &[(6, 0.0, 125.0), (7, 0.0, 50.0)],
    );
    let sold = with(TEN_HOURS, &[(Sold, 1.0)]);
    check(
        "sold at the wage where no margin is typed",
        &sold,
        &t,
        LineKind::HoursSold,
        &[(1, 250.0, 250.0)],
    );
    let unused = case(TEN_HOURS);
    check(
        "all freed where nothing is typed",
        &unused,
        &t,
        LineKind::HoursFreed,
        &[(1, 0.0, 250.0)],
    );
    let dear = with(TEN_HOURS, &[(HourlyCost, 60.0), (PaidStop, 1.0)]);
    check(
        "the hour of this work",
        &dear,
        &t,
        LineKind::PaidHoursStopped,
        &[(1, 600.0, 600.0)],
    );
    let rework = [
        (Runs, 500.0),
        (ErrorRate, 0.1),
        (ReworkMinutes, 12.0),
        (ErrorCut, 0.8),
        (PaidStop, 1.0),
    ];
    check(
        "by hand: 200 a month",
        &case(&rework),
        &t,
        LineKind::PaidHoursStopped,
        &[(1, 200.0, 200.0)],
    );
}

#[test]
fn errors_that_no_longer_get_out() {
    let errors = [(Runs, 500.0), (ErrorRate, 0.1), (ErrorCost, 8.0)];
    for (what, more, expected) in [
        ("N · e · escape · q · k", &[(Escape, 0.5), (ErrorCut, 0.8)][..], 160.0),
        ("all get out where nothing is typed", &[(ErrorCut, 0.8)], 320.0),
        ("what a machine does goes right", &[(Automatable, 0.6)], 240.0),
        (
            "but not the exceptions",
            &[(Automatable, 0.6), (Exceptions, 0.5)],
            200.0,
        ),
        ("none avoided", &[(ErrorCut, 0.0)], 0.0),
    ] {
        let case = with(&errors, more);
        check(
            what,
            &case,
            &terms(),
            LineKind::ErrorsAvoided,
            &[(0, 0.0, 0.0), (1, expected, expected)],
        );
    }
}

#[test]
fn orders_that_would_have_come_anyway_bring_only_the_difference() {
    let orders = [(Orders, 1000.0), (MarginNew, 2.7), (MarginOld, 7.2)];
    for (what, more, expected) in [
        ("by hand: the coffee chain", &[(BoughtAnyway, 0.4)][..], -180.0),
        ("all new", &[(BoughtAnyway, 0.0)], 2700.0),
        ("none new", &[(BoughtAnyway, 1.0)], -4500.0),
        ("all new where nothing is typed", &[], 2700.0),
        ("hours taken from others", &[(DivertedHours, 20.0)], 2200.0),
        ("customers who leave", &[(Attrition, 700.0)], 2000.0),
    ] {
        let case = with(&orders, more);
        check(
            what,
            &case,
            &terms(),
            LineKind::Sales,
            &[(0, 0.0, 0.0), (1, expected, expected)],
        );
    }
}

//! What it costs and how it grows, month by month, and whole cases, against sums worked by hand.

use bearing::domain::finance::{Case, Input, LicencePer, LineKind, Terms, evaluate};

use crate::{TEN_HOURS, case, check, check_figure, flow, terms, with};
use Input::{
    Automatable, BuildCost, BuildHours, ErrorCost, ErrorCut, ErrorRate, ExitCost, HourlyCost, Licence, LicenceUsers,
    Minutes, OwnHoursPaid, PaidStop, Runs, TrainingCost, UpkeepCost, UpkeepHours, VolumeGrowth,
};

#[test]
fn a_licence_is_charged_as_it_says() {
    for (per, monthly) in [
        (LicencePer::Month, 120.0),
        (LicencePer::Year, 10.0),
        (LicencePer::UserMonth, 480.0),
        (LicencePer::UserYear, 40.0),
    ] {
        let case = Case {
            licence_per: per,
            start_month: 3,
            ..with(TEN_HOURS, &[(Licence, 120.0), (LicenceUsers, 4.0)])
        };
        let months = [(2, 0.0, 0.0), (3, -monthly, -monthly), (36, -monthly, -monthly)];
        check(&format!("{per:?}"), &case, &terms(), LineKind::Licence, &months);
    }
}

#[test]
fn costs_fall_when_they_are_paid() {
    let costs = [
        (BuildCost, 4000.0),
        (BuildHours, 40.0),
        (TrainingCost, 300.0),
        (UpkeepHours, 2.0),
        (UpkeepCost, 50.0),
        (ExitCost, 500.0),
        (OwnHoursPaid, 0.25),
    ];
    for start in [1, 5, 36] {
        let case = Case {
            start_month: start,
            ..with(TEN_HOURS, &costs)
        };
        let (before, start) = (usize::from(start) - 1, usize::from(start));
        for (kind, months) in [
            (LineKind::Build, &[(before, -4000.0, -4000.0), (start, 0.0, 0.0)][..]),
            (LineKind::Training, &[(before, -300.0, -300.0), (start, 0.0, 0.0)]),
            (LineKind::BuildHours, &[(before, -250.0, -1000.0), (start, 0.0, 0.0)]),
            (
                LineKind::UpkeepHours,
                &[(before, 0.0, 0.0), (start, -12.5, -50.0), (36, -12.5, -50.0)],
            ),
            (
                LineKind::Upkeep,
                &[(before, 0.0, 0.0), (start, -50.0, -50.0), (36, -50.0, -50.0)],
            ),
            (LineKind::Exit, &[(before, 0.0, 0.0), (36, -500.0, -500.0)]),
        ] {
            check(&format!("start {start}, {kind:?}"), &case, &terms(), kind, months);
        }
        let flows = evaluate(&case, &terms()).unwrap().flows;
        check_figure(
            "money before it starts: build, training and paid own hours",
            flows.outlay,
            4550.0,
            1e-6,
        );
        check_figure("own hours before it starts", flows.build_hours, 40.0, 1e-6);
        check_figure("own hours of the month before", flows.own_hours[before], 40.0, 1e-6);
        check_figure("own hours of a month", flows.own_hours[start], 2.0, 1e-6);
    }
}

#[test]
fn growth_compounds_month_by_month() {
    let grown = |yearly: f64, month: i32| (1.0 + yearly).powf(f64::from(month - 1) / 12.0);
    let paid = with(TEN_HOURS, &[(PaidStop, 1.0)]);
    for (volume, wages) in [(0.12, 0.0), (0.0, 0.03), (0.12, 0.03), (-0.5, -0.2)] {
        let mut case = paid.clone();
        case.typed.set(VolumeGrowth, volume);
        let terms = Terms {
            wage_growth: wages,
            ..terms()
        };
        for month in [1, 2, 13, 36] {
            let expected = 250.0 * grown(volume, month) * grown(wages, month);
            let found = flow(
                &case,
                &terms,
                LineKind::PaidHoursStopped,
                usize::try_from(month).unwrap(),
            );
            check_figure(&format!("{volume} {wages} month {month}"), found.0, expected, 1e-9);
        }
    }
    let growing = Terms {
        wage_growth: 0.21,
        ..terms()
    };
    let late = Case {
        start_month: 8,
        ..with(TEN_HOURS, &[(BuildHours, 10.0)])
    };
    check(
        "hours at what they cost by then",
        &late,
        &growing,
        LineKind::BuildHours,
        &[(7, 0.0, -275.0)],
    );
    let now = with(TEN_HOURS, &[(BuildHours, 10.0)]);
    check(
        "hours before month 1 cost what they cost now",
        &now,
        &growing,
        LineKind::BuildHours,
        &[(0, 0.0, -250.0)],
    );
}

#[test]
fn whole_cases_from_the_methods() {
    let process = [(Runs, 500.0), (UpkeepHours, 0.0), (UpkeepCost, 0.0)];
    let errors = [(ErrorRate, 0.1), (ErrorCost, 8.0)];
    let work = [(Minutes, 6.0), (PaidStop, 1.0)];
    let automate = [
        (Automatable, 0.7),
        (ErrorCut, 0.0),
        (BuildCost, 4000.0),
        (Licence, 60.0),
    ];
    let fix = [(ErrorCut, 0.8), (BuildCost, 1500.0)];
    let eight = Terms {
        discount_rate: 0.08,
        ..terms()
    };
    let delayed = |start_month: u16| {
        let case = Case {
            start_month,
            ..with(TEN_HOURS, &[(PaidStop, 1.0), (BuildCost, 3000.0), (UpkeepCost, 0.0)])
        };
        evaluate(&case, &eight).unwrap().cash.npv
    };
    for (what, npv, expected, last_digit) in [
        (
            "by hand: automation earns 21,417",
            evaluate(&case(&[&process[..], &errors, &work, &automate].concat()), &terms())
                .unwrap()
                .cash
                .npv,
            21_417.0,
            1.0,
        ),
        (
            "by hand: the fix earns 8,480",
            evaluate(&case(&[&process[..], &errors, &fix].concat()), &terms())
                .unwrap()
                .cash
                .npv,
            8480.0,
            1.0,
        ),
        (
            "by hand: a month later loses 229.22 with the horizon's end fixed",
            delayed(1) - delayed(2),
            229.22,
            0.01,
        ),
        (
            "by hand: 15 a month at 10 % over 36 months",
            evaluate(&with(TEN_HOURS, &[(PaidStop, 1.0), (HourlyCost, 1.5)]), &terms())
                .unwrap()
                .cash
                .npv,
            468.0,
            1.0,
        ),
    ] {
        check_figure(what, npv, expected, last_digit);
    }
}

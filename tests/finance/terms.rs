//! Prices that grow, tax, and the life of what is bought, against sums worked by hand.

use bearing::domain::finance::measures::npv;
use bearing::domain::finance::{Case, Input, LineKind, Prices, Terms, evaluate, monthly_rate};

use crate::{TEN_HOURS, check, check_figure, terms, with};
use Input::{
    BuildCost, ExitCost, FixCost, FixHours, HireAvoided, HireMonth, Licence, LifeMonths, PaidStop, RampMonths,
    Residual, UpkeepCost, UpkeepHours, VolumeGrowth,
};

/// Ten hours a month that are no longer paid: 250 a month.
fn paid(more: &[(Input, f64)]) -> Case {
    with(TEN_HOURS, &[&[(PaidStop, 1.0), (UpkeepCost, 0.0)], more].concat())
}

#[test]
fn today_s_money_is_worth_the_same_both_ways_and_never_mixed() {
    // 100 a month of today's money over 36 months at 8 % nominal and 2 % inflation are worth 3,300.383; with a real rate
    // and nominal flows, or the other way round, they would not be.
    let case = paid(&[(Licence, 100.0), (UpkeepHours, 0.0)]);
    for (prices, first, last) in [
        (Prices::Nominal, 100.0 * 1.02_f64.powf(1.0 / 12.0), 106.1208),
        (Prices::Real, 100.0, 100.0),
    ] {
        let terms = Terms {
            discount_rate: 0.08,
            inflation: 0.02,
            prices,
            ..terms()
        };
        check(
            "licence",
            &case,
            &terms,
            LineKind::Licence,
            &[(1, -first, -first), (36, -last, -last)],
        );
        let worth = evaluate(&case, &terms).unwrap();
        let line = worth
            .flows
            .lines
            .iter()
            .find(|line| line.kind == LineKind::Licence)
            .unwrap();
        check_figure(
            "as worth today",
            -npv(monthly_rate(terms.rate()), &line.cash),
            3300.383,
            0.001,
        );
    }
    let rate = |prices| {
        Terms {
            discount_rate: 0.08,
            inflation: 0.02,
            prices,
            ..terms()
        }
        .rate()
    };
    check_figure("nominal rate", rate(Prices::Nominal), 0.08, 1e-9);
    check_figure("real rate", rate(Prices::Real), 0.058_823_529_4, 1e-9);
}

#[test]
fn the_choice_of_money_never_changes_the_net_present_value() {
    let case = paid(&[
        (BuildCost, 3600.0),
        (Licence, 40.0),
        (VolumeGrowth, 0.05),
        (HireAvoided, 0.0),
        (ExitCost, 100.0),
    ]);
    let worth = |prices| {
        let terms = Terms {
            inflation: 0.03,
            wage_growth: 0.04,
            tax_rate: 0.3,
            prices,
            ..terms()
        };
        evaluate(&case, &terms).unwrap()
    };
    let (nominal, real) = (worth(Prices::Nominal), worth(Prices::Real));
    check_figure("cash", nominal.cash.npv, real.cash.npv, 1e-6);
    check_figure("full", nominal.full.npv, real.full.npv, 1e-6);
    assert!(
        nominal.cash.flows[36] > 1.05 * real.cash.flows[36],
        "but the flows differ"
    );
}

#[test]
fn tax_is_paid_on_what_is_earned_less_what_is_written_off() {
    // 250 a month earned, 3,600 bought, a quarter in tax.
    for (what, write_off, life, months) in [
        ("over three years", 36, None, &[(0, 0.0), (1, -37.5), (36, -37.5)][..]),
        ("over one year", 12, None, &[(1, 12.5), (12, 12.5), (13, -62.5)]),
        ("at once", 0, None, &[(0, 0.0), (1, 837.5), (2, -62.5)]),
        (
            "the rest when its life ends",
            36,
            Some(24.0),
            &[(1, -37.5), (23, -37.5), (24, 262.5), (25, 0.0)],
        ),
        (
            "the rest when nobody looks further",
            60,
            None,
            &[(1, -47.5), (36, 312.5)],
        ),
    ] {
        let life: Vec<(Input, f64)> = life.into_iter().map(|months| (LifeMonths, months)).collect();
        let case = paid(&[&[(BuildCost, 3600.0)], life.as_slice()].concat());
        let terms = Terms {
            tax_rate: 0.25,
            write_off,
            ..terms()
        };
        let months: Vec<(usize, f64, f64)> = months.iter().map(|(month, tax)| (*month, *tax, *tax)).collect();
        check(what, &case, &terms, LineKind::Tax, &months);
    }
    let freed = with(TEN_HOURS, &[]);
    let taxed = Terms {
        tax_rate: 0.25,
        ..terms()
    };
    check(
        "freed hours are no income",
        &freed,
        &taxed,
        LineKind::Tax,
        &[(1, 0.0, 0.0)],
    );
}

#[test]
fn what_is_bought_works_as_long_as_it_lasts() {
    let lasting = |months: f64, start: u16| Case {
        start_month: start,
        ..paid(&[
            (LifeMonths, months),
            (Licence, 40.0),
            (ExitCost, 300.0),
            (Residual, 500.0),
        ])
    };
    for (what, case, last) in [
        ("two years", lasting(24.0, 1), 24),
        ("two years from month 5", lasting(24.0, 5), 28),
        ("longer than anybody looks", lasting(60.0, 1), 36),
        ("a month and a half is a second month begun", lasting(1.5, 1), 2),
    ] {
        for (kind, flow, after) in [
            (LineKind::PaidHoursStopped, 250.0, 0.0),
            (LineKind::Licence, -40.0, 0.0),
        ] {
            check(what, &case, &terms(), kind, &[(last, flow, flow)]);
            if last < 36 {
                check(what, &case, &terms(), kind, &[(last + 1, after, after)]);
            }
        }
        for (kind, flow) in [(LineKind::Exit, -300.0), (LineKind::Residual, 500.0)] {
            check(what, &case, &terms(), kind, &[(last - 1, 0.0, 0.0), (last, flow, flow)]);
        }
    }
}

#[test]
fn mending_first_is_paid_before_it_starts() {
    let case = Case {
        start_month: 4,
        ..paid(&[(FixCost, 1500.0), (FixHours, 20.0), (BuildCost, 4000.0)])
    };
    check(
        "mending",
        &case,
        &terms(),
        LineKind::Fix,
        &[(2, 0.0, 0.0), (3, -1500.0, -1500.0), (4, 0.0, 0.0)],
    );
    check("own hours", &case, &terms(), LineKind::FixHours, &[(3, 0.0, -500.0)]);
    let flows = evaluate(&case, &terms()).unwrap().flows;
    check_figure("money before it starts", flows.outlay, 5500.0, 1e-6);
    check_figure("own hours before it starts", flows.build_hours, 20.0, 1e-6);
}

#[test]
fn work_grows_with_the_firm_unless_it_is_said_to_grow_otherwise() {
    let growing = Terms {
        volume_growth: 0.21,
        ..terms()
    };
    for (own, month_13) in [(None, 302.5), (Some(0.0), 250.0), (Some(0.1), 275.0)] {
        let own: Vec<(Input, f64)> = own.into_iter().map(|growth| (VolumeGrowth, growth)).collect();
        let case = paid(&own);
        check(
            "growth",
            &case,
            &growing,
            LineKind::PaidHoursStopped,
            &[(1, 250.0, 250.0), (13, month_13, month_13)],
        );
    }
}

#[test]
fn a_hire_avoided_frees_the_hours_until_then() {
    let case = with(
        TEN_HOURS,
        &[(HireAvoided, 0.4), (PaidStop, 0.1), (HireMonth, 7.0), (RampMonths, 0.0)],
    );
    check(
        "hire",
        &case,
        &terms(),
        LineKind::HireAvoided,
        &[(6, 0.0, 0.0), (7, 100.0, 100.0)],
    );
    check(
        "freed",
        &case,
        &terms(),
        LineKind::HoursFreed,
        &[(6, 0.0, 225.0), (7, 0.0, 125.0)],
    );
}

//! Measures of streams of flows, against published figures and other people's functions.

use bearing::domain::finance::measures::{
    Irr, LowestPoint, Payback, benefit_cost_ratio, discounted, irr, lowest_point, mirr, npv, npv_as_excel, payback,
    roi, xirr, xnpv,
};
use time::macros::date;

use crate::check_figure;

const BOUGHT: &[f64] = &[-70_000.0, 22_000.0, 25_000.0, 28_000.0, 31_000.0];

#[test]
fn present_value_from_time_0_and_as_a_spreadsheet_counts() {
    for (source, rate, flows, from_0, as_excel) in [
        ("by hand, closed form", 0.0625, BOUGHT, Some(20_519.61), Some(19_312.57)),
        (
            "numpy-financial, documentation of npv",
            0.08,
            &[-40_000.0, 5_000.0, 8_000.0, 12_000.0, 30_000.0],
            Some(3065.22),
            None,
        ),
        (
            "Microsoft, documentation of NPV, example 1",
            0.10,
            &[-10_000.0, 3_000.0, 4_200.0, 6_800.0],
            None,
            Some(1188.44),
        ),
        (
            "Microsoft, documentation of NPV, example 2, without its first cost",
            0.08,
            &[8_000.0, 9_200.0, 10_000.0, 12_000.0, 14_500.0],
            None,
            Some(41_922.06),
        ),
        ("nothing flows", 0.08, &[], Some(0.0), Some(0.0)),
        (
            "no interest: the plain sum",
            0.0,
            &[-100.0, 60.0, 60.0],
            Some(20.0),
            Some(20.0),
        ),
    ] {
        for (value, expected) in [(npv(rate, flows), from_0), (npv_as_excel(rate, flows), as_excel)] {
            if let Some(expected) = expected {
                check_figure(source, value, expected, 0.01);
            }
        }
    }
}

#[test]
fn every_rate_that_balances_the_flows_is_found() {
    let monthly: Vec<f64> = std::iter::once(-10_000.0).chain([327.246_25; 16]).collect();
    // The payment of a loan over 30 years, from the closed form of an annuity.
    let loan: Vec<f64> = std::iter::once(100_000.0)
        .chain([-100_000.0 * 0.005 / (1.0 - 1.005_f64.powi(-360)); 360])
        .collect();
    let (none, one_way) = (&[][..], true);
    for (source, flows, rates, last_digit) in [
        ("by hand, closed form", BOUGHT, &[0.177_436][..], 1e-6),
        (
            "numpy-financial says 10 %, pyxirr says 20 %",
            &[-100.0, 230.0, -132.0],
            &[0.10, 0.20],
            1e-9,
        ),
        (
            "by hand, closed form",
            &[-50.0, -100.0, 600.0, 300.0, -100.0],
            &[-0.769, 1.854],
            1e-3,
        ),
        (
            "roots by construction",
            &[-1000.0, 6000.0, -11_000.0, 6000.0],
            &[0.0, 1.0, 2.0],
            1e-9,
        ),
        ("discriminant below 0", &[-100.0, 230.0, -150.0], none, 0.0),
        (
            "discriminant 0: touches at 15 %",
            &[-100.0, 230.0, -132.25],
            &[0.15],
            1e-6,
        ),
        ("discriminant just below 0", &[-100.0, 230.0, -132.26], none, 0.0),
        ("by hand: a loss over 16 months", &monthly, &[-0.067_65], 1e-5),
        (
            "numpy-financial, documentation of irr",
            &[-100.0, 39.0, 59.0, 55.0, 20.0],
            &[0.280_95],
            1e-5,
        ),
        (
            "numpy-financial, documentation of irr",
            &[-100.0, 0.0, 0.0, 74.0],
            &[-0.0955],
            1e-4,
        ),
        (
            "numpy-financial gives the second alone",
            &[-100.0, 100.0, 0.0, -7.0],
            &[-0.678_89, -0.0833],
            1e-4,
        ),
        (
            "numpy-financial gives the second alone",
            &[-5.0, 10.5, 1.0, -8.0, 1.0],
            &[-0.8702, 0.0886, 0.709_56],
            1e-4,
        ),
        ("closed form of an annuity", &loan, &[0.005], 1e-9),
        ("a loan: in first, then out", &[100.0, -130.0], &[0.30], 1e-9),
        (
            "a stream a million times as large",
            &[-1e8, 2.3e8, -1.32e8],
            &[0.10, 0.20],
            1e-9,
        ),
        ("doubled a thousand times over", &[-1.0, 1000.0], &[999.0], 1e-6),
        ("almost all lost", &[-1000.0, 1.0], &[-0.999], 1e-9),
    ] {
        for zeros in [0, 1, 30] {
            let mut flows = flows.to_vec();
            flows.extend(vec![0.0; zeros]);
            let found = irr(&flows);
            assert_eq!(found.rates().len(), rates.len(), "{source}: {found:?}");
            for (found, expected) in found.rates().iter().zip(rates) {
                check_figure(source, *found, *expected, last_digit);
            }
            let (single, several) = (matches!(found, Irr::One(_)), matches!(found, Irr::Several(_)));
            assert_eq!((single, several), (rates.len() == 1, rates.len() > 1), "{source}");
            assert_eq!(
                found.sentence().is_none(),
                single,
                "{source}: a sentence wherever there is no headline"
            );
        }
    }
    for flows in [&[][..], &[0.0, 0.0], &[-100.0, -5.0], &[0.0, 20.0, 0.0]] {
        assert_eq!(matches!(irr(flows), Irr::OneWay), one_way, "{flows:?}");
    }
}

#[test]
fn modified_rate() {
    for (source, flows, finance, reinvestment, expected) in [
        (
            "Microsoft, documentation of MIRR",
            &[-120_000.0, 39_000.0, 30_000.0, 21_000.0, 37_000.0, 46_000.0][..],
            0.10,
            0.12,
            Some(0.126_094),
        ),
        (
            "Microsoft, documentation of MIRR, three years",
            &[-120_000.0, 39_000.0, 30_000.0, 21_000.0],
            0.10,
            0.12,
            Some(-0.048_045),
        ),
        ("only out", &[-100.0, -5.0], 0.10, 0.12, None),
        ("only in", &[100.0, 5.0], 0.10, 0.12, None),
        ("nothing", &[], 0.10, 0.12, None),
    ] {
        match (mirr(flows, finance, reinvestment), expected) {
            (Some(rate), Some(expected)) => check_figure(source, rate, expected, 1e-6),
            (rate, expected) => assert_eq!(rate, expected, "{source}"),
        }
    }
}

#[test]
fn rate_and_value_by_calendar_dates() {
    let dated = [
        (date!(2008 - 01 - 01), -10_000.0),
        (date!(2008 - 03 - 01), 2750.0),
        (date!(2008 - 10 - 30), 4250.0),
        (date!(2009 - 02 - 15), 3250.0),
        (date!(2009 - 04 - 01), 2750.0),
    ];
    check_figure("Microsoft, documentation of XNPV", xnpv(0.09, &dated), 2086.65, 0.01);
    let day = |day: u8, flow: f64| (date!(2027 - 01 - 01).replace_day(day).unwrap(), flow);
    let backwards: Vec<_> = dated.iter().rev().copied().collect();
    for (source, flows, expected) in [
        ("Microsoft, documentation of XIRR", &dated[..], Some(0.373_363)),
        ("the same, written backwards", &backwards, Some(0.373_363)),
        (
            "one year, one tenth",
            &[(date!(2026 - 01 - 01), -100.0), (date!(2027 - 01 - 01), 110.0)],
            Some(0.10),
        ),
        ("only out", &[day(1, -5.0), day(2, -5.0)], None),
        (
            "out, in and out again: not one rate for certain",
            &[day(1, -100.0), day(9, 230.0), day(17, -132.0)],
            None,
        ),
        (
            "doubled in a day: beyond what a rate a year can say",
            &[day(1, -100.0), day(2, 200.0)],
            None,
        ),
        ("nothing", &[], None),
    ] {
        match (xirr(flows), expected) {
            (Some(rate), Some(expected)) => check_figure(source, rate, expected, 1e-6),
            (rate, expected) => assert_eq!(rate, expected, "{source}"),
        }
    }
}

#[test]
fn payback_is_the_last_crossing_counted_from_the_first_payment() {
    let after = |periods: f64, at: f64, relapses: u32| Payback::After { periods, at, relapses };
    let at_6_25 = discounted(0.0625, BOUGHT);
    for (source, flows, expected) in [
        ("by hand: 2 years and 23/28", BOUGHT, after(2.8214, 2.8214, 0)),
        ("by hand: discounted at 6.25 %", &at_6_25, after(3.1564, 3.1564, 0)),
        (
            "by hand: a relapse",
            &[-100.0, 120.0, -50.0, 40.0],
            after(2.75, 2.75, 1),
        ),
        (
            "two relapses",
            &[-10.0, 20.0, -20.0, 20.0, -20.0, 20.0],
            after(4.5, 4.5, 2),
        ),
        ("paid in month 2", &[0.0, 0.0, -100.0, 50.0, 100.0], after(1.5, 3.5, 0)),
        ("back to the cent", &[-100.0, 50.0, 50.0], after(2.0, 2.0, 0)),
        ("one cent short", &[-100.0, 50.0, 49.99], Payback::NotWithin(2)),
        ("relapsed for good", &[-100.0, 120.0, -50.0], Payback::NotWithin(2)),
        ("never earns", &[-100.0, 0.0, -1.0], Payback::Never),
        ("earned before, never after", &[50.0, -100.0, 0.0], Payback::Never),
        ("nothing goes out", &[0.0, 10.0], Payback::AtOnce),
        ("nothing flows", &[], Payback::AtOnce),
        ("goes out only of what came in", &[100.0, -50.0], Payback::AtOnce),
    ] {
        match (payback(flows), expected) {
            (
                Payback::After { periods, at, relapses },
                Payback::After {
                    periods: expected,
                    at: month,
                    relapses: told,
                },
            ) => {
                check_figure(source, periods, expected, 1e-4);
                check_figure(source, at, month, 1e-4);
                assert_eq!(relapses, told, "{source}");
            }
            (found, expected) => assert_eq!(found, expected, "{source}"),
        }
    }
}

#[test]
fn return_on_investment_of_present_values() {
    let costs = [53_150.0, 666_715.0, 636_772.0, 647_783.0];
    let benefits = [0.0, 1_606_511.0, 3_061_331.0, 4_229_760.0];
    let (costs, benefits) = (npv(0.10, &costs), npv(0.10, &benefits));
    let source = "Forrester, Total Economic Impact";
    check_figure(source, costs, 1_672_201.0, 1.0);
    check_figure(source, benefits, 7_168_371.0, 1.0);
    check_figure(source, benefits - costs, 5_496_170.0, 1.0);
    check_figure(source, roi(benefits, costs).unwrap(), 3.29, 0.01);
    check_figure(
        "7168371/1672201",
        benefit_cost_ratio(benefits, costs).unwrap(),
        4.2868,
        1e-4,
    );
    for (benefits, costs, expected) in [
        (0.0, 100.0, Some((-1.0, 0.0))),
        (-50.0, 100.0, Some((-1.5, -0.5))),
        (100.0, 0.0, None),
        (100.0, -5.0, None),
        (1e300, 1e-300, None),
    ] {
        assert_eq!(roi(benefits, costs).zip(benefit_cost_ratio(benefits, costs)), expected);
    }
}

#[test]
fn the_lowest_point_is_what_must_be_financed() {
    let rising: Vec<f64> = [-3000.0, -100.0, -100.0, 0.0].into_iter().chain([100.0; 9]).collect();
    for (source, flows, amount, at) in [
        ("by hand, closed form", rising.as_slice(), -3200.0, 2),
        ("lowest at once", &[-100.0, 50.0], -100.0, 0),
        ("deeper the second time", &[-100.0, 120.0, -150.0, 200.0], -130.0, 2),
        ("the same twice: the first time", &[-100.0, 50.0, -50.0], -100.0, 0),
        ("never below 0", &[10.0, -5.0], 0.0, 0),
        ("nothing", &[], 0.0, 0),
    ] {
        assert_eq!(lowest_point(flows), LowestPoint { amount, at }, "{source}");
    }
}

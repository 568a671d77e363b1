//! What it comes to a month, and what a loan takes of it.

use bearing::domain::finance::measures::{CoverYear, annuity_factor, debt_cover, equivalent, loan_payment, npv};
use bearing::domain::finance::monthly_rate;
use proptest::prelude::*;

use crate::check_figure;

#[test]
fn one_each_period_is_worth_the_annuity_factor() {
    for (source, rate, periods, expected, last_digit) in [
        (
            "by hand: 10 % a year over 36 months",
            monthly_rate(0.10),
            36,
            31.1865,
            1e-4,
        ),
        (
            "Brealey, Myers and Allen, appendix: 10 %, 5 years",
            0.10,
            5,
            3.791,
            1e-3,
        ),
        ("no interest: the plain number", 0.0, 36, 36.0, 1e-12),
        ("nothing to add up", 0.10, 0, 0.0, 1e-12),
        ("by hand: 1/0.5 + 1/0.25", -0.5, 2, 6.0, 1e-12),
    ] {
        check_figure(source, annuity_factor(rate, periods), expected, last_digit);
    }
}

#[test]
fn what_it_is_worth_a_month() {
    let rate = monthly_rate(0.10);
    check_figure("15 a month", equivalent(15.0 * 31.1865, rate, 36).unwrap(), 15.0, 1e-3);
    check_figure("its value today", 15.0 * annuity_factor(rate, 36), 468.0, 1.0);
    check_figure("a loss stays one", equivalent(-360.0, 0.0, 36).unwrap(), -10.0, 1e-12);
    assert_eq!(equivalent(100.0, rate, 0), None, "no month to spread it over");
    assert_eq!(equivalent(f64::INFINITY, rate, 36), None);
    assert_eq!(equivalent(f64::NAN, rate, 36), None);
}

#[test]
fn a_loan_is_paid_back_in_equal_payments() {
    for (source, amount, rate, months, expected, last_digit) in [
        (
            "numpy-financial, documentation of pmt",
            200_000.0,
            0.075,
            12 * 15,
            Some(1_854.024_720_005_461_9),
            1e-9,
        ),
        ("no interest: equal parts", 1200.0, 0.0, 12, Some(100.0), 1e-12),
        ("nothing borrowed", 0.0, 0.05, 12, Some(0.0), 1e-12),
        ("no month to pay it in", 1200.0, 0.05, 0, None, 1e-12),
    ] {
        match (loan_payment(amount, rate, months), expected) {
            (Some(payment), Some(expected)) => check_figure(source, payment, expected, last_digit),
            (payment, expected) => assert_eq!(payment, expected, "{source}"),
        }
    }
}

#[test]
fn a_year_pays_for_its_instalments_or_does_not() {
    let year = |year, available, payments| CoverYear {
        year,
        available,
        payments,
        ratio: available / payments,
    };
    // By hand: 18 months, 100 a month to pay; 130 a month comes in at first, 90 in the second year.
    let cash: Vec<f64> = [vec![-5000.0], vec![130.0; 12], vec![90.0; 24]].concat();
    let payments: Vec<f64> = [vec![0.0], vec![100.0; 18]].concat();
    let cover = debt_cover(&cash, &payments).unwrap();
    assert_eq!(cover.years, [year(1, 1560.0, 1200.0), year(2, 540.0, 600.0)]);
    check_figure("the year a lender looks at", cover.lowest, 0.9, 1e-12);

    let rest: Vec<f64> = [vec![0.0; 13], vec![100.0; 12]].concat();
    let cover = debt_cover(&cash, &rest).unwrap();
    assert_eq!(
        cover.years,
        [year(2, 1080.0, 1200.0)],
        "a year without payments has no ratio"
    );

    for (what, payments) in [
        ("nothing is paid", vec![0.0; 36]),
        ("no loan", Vec::new()),
        ("beyond the months looked at", [vec![0.0; 60], vec![100.0]].concat()),
    ] {
        assert_eq!(debt_cover(&cash, &payments), None, "{what}");
    }
    let losing = debt_cover(&[0.0, -50.0], &[0.0, 100.0]).unwrap();
    check_figure("money goes out even before the loan", losing.lowest, -0.5, 1e-12);
}

proptest! {
    #[test]
    fn payments_are_worth_the_loan(amount in 1.0..1e9_f64, rate in 0.0..0.5_f64, months in 1..480_u16) {
        let payment = loan_payment(amount, rate, months).unwrap();
        let flows: Vec<f64> = std::iter::once(-amount).chain((0..months).map(|_| payment)).collect();
        prop_assert!(npv(rate / 12.0, &flows).abs() <= 1e-9 * amount);
        prop_assert!((equivalent(amount, rate / 12.0, months).unwrap() - payment).abs() <= 1e-12 * payment);
    }
}

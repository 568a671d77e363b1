//! What the result rests on.

use bearing::domain::finance::{Input, NoAnswer, Reliance, Terms, by_label, evaluate, reliance};
use proptest::prelude::*;

use crate::properties::{any_case, any_terms, seeded};
use crate::{TEN_HOURS, check_figure, terms, with};

/// No interest and a year: sums by hand.
fn a_year() -> Terms {
    Terms {
        horizon: 12,
        discount_rate: 0.0,
        ..terms()
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Evidence {
    Measured,
    Guess,
    Assumed,
}

fn share(all: &[(Evidence, f64)], wanted: Evidence) -> f64 {
    all.iter()
        .find(|(label, _)| *label == wanted)
        .map_or(0.0, |(_, share)| *share)
}

#[test]
fn all_is_measured_but_one_guess() {
    // By hand, in full and without interest: runs, minutes, the hour and the share move 300 each, the licence 24, and
    // the share of all work that needs nobody cannot grow, so it counts by what it can shrink.
    let case = with(TEN_HOURS, &[(Input::Licence, 20.0)]);
    let all = reliance(&case, &a_year(), true).unwrap();
    let total = 300.0 * 4.0 + 24.0;
    for (input, moves) in [
        (Input::Runs, 300.0),
        (Input::Minutes, 300.0),
        (Input::Automatable, 300.0),
        (Input::HourlyCost, 300.0),
        (Input::Licence, 24.0),
    ] {
        let one = all.iter().find(|one| one.input == input).unwrap();
        check_figure(&format!("{input:?} moves"), one.moves, moves, 1e-9);
        check_figure(&format!("{input:?}, share"), one.share, moves / total, 1e-9);
    }
    assert_eq!(all.len(), 5, "what moves nothing is left out: {all:?}");
    assert_eq!(all.last().map(|one| one.input), Some(Input::Licence), "the most first");
    let labels = by_label(&all, |one: &Reliance| match one.input {
        Input::Minutes => Evidence::Guess,
        _ => Evidence::Measured,
    });
    check_figure("guessed", share(&labels, Evidence::Guess), 300.0 / total, 1e-9);
    check_figure("measured", share(&labels, Evidence::Measured), 924.0 / total, 1e-9);
    assert_eq!(labels.first().map(|(label, _)| *label), Some(Evidence::Measured));
}

#[test]
fn what_was_assumed_counts_by_itself() {
    // 1500 to buy; upkeep of 300 a year is assumed from it, and stays while the price moves.
    let case = with(TEN_HOURS, &[(Input::BuildCost, 1500.0)]);
    let all = reliance(&case, &a_year(), true).unwrap();
    let labels = by_label(&all, |one: &Reliance| {
        if one.assumed {
            Evidence::Assumed
        } else {
            Evidence::Measured
        }
    });
    let total = 300.0 * 4.0 + 150.0 + 30.0;
    check_figure("assumed", share(&labels, Evidence::Assumed), 30.0 / total, 1e-9);
    assert_eq!(
        reliance(&with(TEN_HOURS, &[]), &a_year(), false),
        Ok(Vec::new()),
        "no cash moves, so it rests on nothing"
    );
    assert_eq!(reliance(&with(&[], &[]), &a_year(), false), Err(NoAnswer::NoBenefit));
}

proptest! {
    #![proptest_config(seeded(300))]

    #[test]
    fn shares_add_up_to_the_whole(case in any_case(), terms in any_terms(), full in any::<bool>()) {
        let found = reliance(&case, &terms, full);
        prop_assert_eq!(found.clone().err(), evaluate(&case, &terms).err());
        let Ok(all) = found else { return Ok(()) };
        let sum: f64 = all.iter().map(|one| one.share).sum();
        prop_assert!(all.is_empty() || (sum - 1.0).abs() < 1e-12, "{sum}");
        prop_assert!(all.iter().all(|one| one.moves.is_finite() && one.share > 0.0));
        prop_assert!(all.windows(2).all(|pair| pair[0].moves >= pair[1].moves));
        let labels = by_label(&all, |one| one.assumed);
        prop_assert!(all.is_empty() || (labels.iter().map(|(_, share)| share).sum::<f64>() - 1.0).abs() < 1e-12);
    }
}

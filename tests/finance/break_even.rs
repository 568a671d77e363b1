//! Where the value turns: by hand, and what must hold for whatever is typed.

use bearing::domain::finance::{BreakEven, Case, Input, Terms, break_even, evaluate};
use proptest::prelude::*;
use proptest::sample::select;

use crate::properties::{any_case, any_terms, moved, seeded};
use crate::{TEN_HOURS, check_figure, terms, with};
use Input::{Attrition, BuildCost, DivertedHours, Licence, Minutes, PaidStop, RampMonths, Runs, UpkeepCost};

/// The present value of 1 a month over 36 months at 10 % a year, 31.1865.
fn annuity() -> f64 {
    (1.0 - 1.1_f64.powi(-3)) / (1.1_f64.powf(1.0 / 12.0) - 1.0)
}

#[test]
fn a_case_turns_where_a_sum_by_hand_says() {
    // Ten hours at 25 that are no longer paid, less 60 a month for the licence and 4,000 to buy.
    let case = with(
        TEN_HOURS,
        &[(PaidStop, 1.0), (UpkeepCost, 0.0), (Licence, 60.0), (BuildCost, 4000.0)],
    );
    let hours = (4000.0 / annuity() + 60.0) / 25.0;
    for (input, expected) in [
        (Runs, BreakEven::LosesBelow(hours)),
        (Minutes, BreakEven::LosesBelow(6.0 * hours)),
        (PaidStop, BreakEven::LosesBelow(hours / 10.0)),
        (BuildCost, BreakEven::LosesAbove(annuity() * 190.0)),
        (Licence, BreakEven::LosesAbove(250.0 - 4000.0 / annuity())),
        (Attrition, BreakEven::LosesAbove(190.0 - 4000.0 / annuity())),
        (RampMonths, BreakEven::LosesAbove(f64::NAN)),
    ] {
        match (break_even(&case, &terms(), input, false).unwrap(), expected) {
            (BreakEven::LosesBelow(found), BreakEven::LosesBelow(expected))
            | (BreakEven::LosesAbove(found), BreakEven::LosesAbove(expected)) => {
                if !expected.is_nan() {
                    check_figure(&format!("{input:?}"), found, expected, 1e-4);
                }
            }
            (found, expected) => panic!("{input:?}: {found:?}, not {expected:?}"),
        }
    }
    for (case, input, expected) in [
        (case.clone(), Input::Orders, BreakEven::NoPart),
        (with(TEN_HOURS, &[]), Minutes, BreakEven::NoPart),
        (
            with(TEN_HOURS, &[(PaidStop, 1.0), (UpkeepCost, 0.0)]),
            Runs,
            BreakEven::NeverLoses,
        ),
        (
            with(TEN_HOURS, &[(BuildCost, 1e5), (PaidStop, 0.5)]),
            PaidStop,
            BreakEven::AlwaysLoses,
        ),
    ] {
        assert_eq!(break_even(&case, &terms(), input, false), Ok(expected), "{input:?}");
    }
    // Of 100 saved hours 90 stop and bring 25, so 10 can be sold at 50: 275 a month at the most, which is not enough for 320.
    let room = [(PaidStop, 0.9), (Input::SoldMargin, 50.0)];
    for (licence, expected) in [(320.0, BreakEven::AlwaysLoses), (250.0, BreakEven::LosesBelow(0.05))] {
        let case = with(TEN_HOURS, &[&room[..], &[(Licence, licence)]].concat());
        match (break_even(&case, &terms(), Input::Sold, false).unwrap(), expected) {
            (BreakEven::LosesBelow(found), BreakEven::LosesBelow(expected)) => {
                check_figure("sold", found, expected, 1e-6);
            }
            (found, expected) => assert_eq!(found, expected, "no hour is spent twice"),
        }
    }
    assert!(break_even(&Case::default(), &terms(), Runs, true).is_err());
    let diverted = break_even(&case, &terms(), DivertedHours, true).unwrap();
    assert!(
        matches!(diverted, BreakEven::LosesAbove(hours) if hours > 1.0),
        "{diverted:?}"
    );
}

proptest! {
    #![proptest_config(seeded(300))]

    #[test]
    fn at_break_even_it_is_worth_nothing_and_beyond_it_loses(
        case in any_case(), terms in any_terms(), input in select(Input::ALL), full in any::<bool>()
    ) {
        let terms = Terms { discount_rate: terms.discount_rate.abs().min(1.0), ..terms };
        let Ok(before) = evaluate(&case, &terms) else { return Ok(()) };
        let at = |figure: f64| {
            let mut case = case.clone();
            case.typed.set(input, figure);
            let worth = evaluate(&case, &terms).ok()?;
            let npv = if full { worth.full.npv } else { worth.cash.npv };
            Some((npv, moved(&worth, &terms)))
        };
        let now = if full { before.full.npv } else { before.cash.npv };
        let crossings: Vec<(f64, bool)> = match break_even(&case, &terms, input, full).unwrap() {
            BreakEven::LosesBelow(figure) => vec![(figure, true)],
            BreakEven::LosesAbove(figure) => vec![(figure, false)],
            BreakEven::PaysBetween(low, high) => vec![(low, true), (high, false)],
            BreakEven::LosesBetween(low, high) => vec![(low, false), (high, true)],
            BreakEven::NeverLoses => {
                prop_assert!(now >= -1e-9 * moved(&before, &terms));
                vec![]
            }
            BreakEven::AlwaysLoses => {
                prop_assert!(now <= 1e-9 * moved(&before, &terms));
                vec![]
            }
            BreakEven::NoPart => vec![],
        };
        // Where the value jumps over 0 there is no such place: between whole months, and with a licence of any price,
        // which brings an hour of upkeep.
        let steps = matches!(input, Input::LifeMonths | Input::HireMonth | Input::Licence);
        for (figure, pays_above) in crossings.into_iter().filter(|_| !steps) {
            let bounds = input.info().bounds;
            prop_assert!((bounds.least..=bounds.most).contains(&figure), "{figure}");
            let wide = 1e-6 * figure.abs().max(1e-3);
            let (low, high) = ((figure - wide).max(bounds.least), (figure + wide).min(bounds.most));
            let (Some((below, moved)), Some((above, _))) = (at(low), at(high)) else { return Ok(()) };
            let tiny = 1e-7 * moved + 1e-2;
            prop_assert!(if pays_above { below <= tiny } else { below >= -tiny }, "{input:?} {figure}: {below} below");
            prop_assert!(if pays_above { above >= -tiny } else { above <= tiny }, "{input:?} {figure}: {above} above");
        }
    }
}

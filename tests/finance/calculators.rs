//! What public calculators say of the same task, and why our figure differs.

use bearing::domain::finance::calculators::{self, Calculator, Lacking};
use bearing::domain::finance::{
    Bridge, Case, Difference, Input, LicencePer, NoAnswer, NoBridge, Period, Terms, bridge, evaluate,
};
use proptest::prelude::*;

use crate::check_figure;
use crate::properties::{any_case, any_terms, seeded};

const ALL: &[&Calculator] = calculators::ALL;

/// One task as three public calculators are given it.
fn task() -> Case {
    Case {
        typed: [
            (Input::Runs, 40.0),
            (Input::Minutes, 6.0),
            (Input::HourlyCost, 30.0),
            (Input::Automatable, 0.8),
            (Input::ErrorRate, 0.02),
            (Input::ErrorCost, 15.0),
            (Input::BuildCost, 3000.0),
            (Input::Licence, 40.0),
            (Input::UpkeepHours, 2.0),
        ]
        .into_iter()
        .collect(),
        runs_per: Period::Week,
        licence_per: LicencePer::Month,
        start_month: 1,
    }
}

fn named(name: &str) -> &'static Calculator {
    ALL.iter().find(|calculator| calculator.name == name).unwrap()
}

const NET_HOURS: &str = "Hours saved, less the tool";
const HOURS_AND_ERRORS: &str = "Hours and errors, nothing subtracted";
const FIRST_YEAR: &str = "All hours of the first year, less building it";

#[test]
fn one_task_in_three_public_calculators() {
    for (name, yearly, figures) in [
        (
            NET_HOURS,
            3788.16,
            &[
                ("Hours saved a month", 13.856, 1e-3),
                ("Net saving a month", 315.68, 0.01),
                ("Net saving a year", 3788.16, 0.01),
                ("Months until paid back", 9.50, 0.01),
            ][..],
        ),
        (
            HOURS_AND_ERRORS,
            6864.0,
            &[
                ("Saved a week", 132.0, 0.01),
                ("Saved a year", 6864.0, 0.01),
                ("Weeks until paid back", 22.7, 0.1),
                ("Return in the first year", 1.288, 1e-3),
            ],
        ),
        (
            FIRST_YEAR,
            2790.0,
            &[
                ("Hours a year", 208.0, 0.01),
                ("Saved a year", 6240.0, 0.01),
                ("First year, less building and upkeep", 2790.0, 0.01),
                ("Return in the first year", 0.93, 0.01),
            ],
        ),
    ] {
        let counted = named(name).count(&task(), &crate::terms()).unwrap();
        check_figure(name, counted.yearly, yearly, 0.01);
        let labels: Vec<&str> = counted.figures.iter().map(|step| step.label.as_str()).collect();
        assert_eq!(
            labels,
            figures.iter().map(|(label, ..)| *label).collect::<Vec<_>>(),
            "{name}"
        );
        for (step, (label, expected, last_digit)) in counted.figures.iter().zip(figures) {
            check_figure(label, step.value, *expected, *last_digit);
        }
    }
}

#[test]
fn what_a_calculator_lacks_is_asked_for() {
    let without = |left_out: Input| {
        let mut case = task();
        let typed = Input::ALL.iter().filter(|input| **input != left_out);
        case.typed = typed
            .filter_map(|input| Some((*input, task().typed.get(*input)?)))
            .collect();
        case
    };
    let unpriced = Terms {
        hourly_cost: None,
        ..crate::terms()
    };
    for calculator in ALL {
        for (left_out, lacking) in [
            (Input::Runs, Lacking::Runs),
            (Input::Minutes, Lacking::Minutes),
            (Input::HourlyCost, Lacking::HourlyCost),
        ] {
            assert_eq!(calculator.count(&without(left_out), &unpriced).err(), Some(lacking));
            assert!(lacking.to_string().ends_with(['.', '?']));
        }
        assert!(
            calculator.count(&without(Input::HourlyCost), &crate::terms()).is_ok(),
            "the firm’s hour"
        );
        let share = calculator.count(&without(Input::Automatable), &unpriced).err();
        assert_eq!(
            share,
            (calculator.name == NET_HOURS).then_some(Lacking::Share),
            "{calculator:?}"
        );
        assert_eq!(
            bridge(calculator, &without(Input::Automatable), &unpriced),
            Err(NoBridge::Ours(NoAnswer::NoShare))
        );
        let nothing_spent = calculator.count(&without(Input::BuildCost), &unpriced).unwrap();
        let ratios = ["until paid back", "Return"];
        assert!(
            nothing_spent
                .figures
                .iter()
                .all(|step| !ratios.iter().any(|word| step.label.contains(word)))
        );
    }
    let mut orders = task();
    orders.typed = [(Input::Orders, 10.0), (Input::MarginNew, 5.0)].into_iter().collect();
    assert_eq!(
        bridge(ALL[0], &orders, &crate::terms()),
        Err(NoBridge::Theirs(Lacking::Runs))
    );
}

fn check_adds_up(found: &Bridge) -> Result<(), String> {
    let sum: f64 = found.steps.iter().map(|step| step.amount).sum();
    let largest = found
        .steps
        .iter()
        .fold(found.ours.abs().max(found.theirs.abs()), |most, step| {
            most.max(step.amount.abs())
        });
    if (found.ours - found.theirs - sum).abs() <= 1e-9 * largest {
        Ok(())
    } else {
        Err(format!("{} from {} to {}", sum, found.theirs, found.ours))
    }
}

#[test]
fn each_difference_is_the_one_by_hand() {
    // Without interest and growth over two years, with a tenth of the saved hours no longer paid, so by hand: a year has
    // 208 hours, 6240 at 30; 41.6 errors at 15 are 624.
    let mut case = task();
    case.typed.set(Input::PaidStop, 0.1);
    case.typed.set(Input::UpkeepCost, 0.0);
    case.typed.set(Input::RampMonths, 6.0);
    let terms = Terms {
        horizon: 24,
        discount_rate: 0.0,
        ..crate::terms()
    };
    // Half a year at 1/12, 3/12, … 11/12 of the pace is three months’ worth.
    let year = 0.8 * (6240.0 + 624.0);
    let slow = -year / 4.0;
    let freed = -0.8 * 6240.0 * 1.75 * 0.9;
    let second_year = year - 480.0 - 720.0;
    let last = [
        (Difference::Start, slow),
        (Difference::FreedHours, freed),
        (Difference::OwnHours, 2.0 * 720.0),
    ];
    for (name, first) in [
        (
            NET_HOURS,
            &[
                (Difference::WeeksAMonth, 4.0 * 0.8 * 30.0 * (52.0 - 12.0 * 4.33)),
                (Difference::Errors, 0.8 * 624.0),
                (Difference::BeforeStart, -3000.0),
                (Difference::Horizon, second_year),
            ][..],
        ),
        (
            HOURS_AND_ERRORS,
            &[
                (Difference::Removable, -0.2 * 6240.0),
                (Difference::Errors, -0.2 * 624.0),
                (Difference::Tool, -480.0),
                (Difference::BeforeStart, -3000.0),
                (Difference::Upkeep, -720.0),
                (Difference::Horizon, second_year),
            ],
        ),
        (
            FIRST_YEAR,
            &[
                (Difference::Removable, -0.2 * 6240.0),
                (Difference::Errors, 0.8 * 624.0),
                (Difference::Tool, -480.0),
                (Difference::Upkeep, 450.0 - 720.0),
                (Difference::Horizon, second_year),
            ],
        ),
    ] {
        let found = bridge(named(name), &case, &terms).unwrap();
        let expected = [first, &last].concat();
        let differences: Vec<Difference> = found.steps.iter().map(|step| step.difference).collect();
        assert_eq!(
            differences,
            expected.iter().map(|(difference, _)| *difference).collect::<Vec<_>>(),
            "{name}"
        );
        for (step, (difference, amount)) in found.steps.iter().zip(expected) {
            check_figure(&format!("{name}, {difference:?}"), step.amount, amount, 1e-6);
            assert!(!step.words.is_empty());
        }
        check_adds_up(&found).unwrap();
        check_figure(name, found.ours, evaluate(&case, &terms).unwrap().cash.npv, 1e-12);
    }
}

#[test]
fn life_resale_mending_and_tax_are_differences_of_their_own() {
    // As above over two years, of which it lasts 18 months; all saved hours stop; what was bought is written off.
    let mut case = task();
    for (input, figure) in [
        (Input::PaidStop, 1.0),
        (Input::UpkeepCost, 0.0),
        (Input::RampMonths, 0.0),
        (Input::FixCost, 200.0),
        (Input::Residual, 500.0),
        (Input::LifeMonths, 18.0),
        (Input::Loan, 3000.0),
    ] {
        case.typed.set(input, figure);
    }
    let terms = Terms {
        horizon: 24,
        discount_rate: 0.0,
        tax_rate: 0.25,
        write_off: 18,
        ..crate::terms()
    };
    let year = 0.8 * (6240.0 + 624.0);
    let found = bridge(named(HOURS_AND_ERRORS), &case, &terms).unwrap();
    for (difference, amount) in [
        (Difference::BeforeStart, -3200.0),
        (Difference::Residual, 500.0),
        (Difference::Horizon, year - 1200.0),
        (Difference::Life, -(year - 1200.0) / 2.0),
        (Difference::OwnHours, 18.0 * 60.0),
        (Difference::Tax, -0.25 * (1.5 * (year - 480.0) + 500.0 - 3200.0)),
    ] {
        let step = found.steps.iter().find(|step| step.difference == difference).unwrap();
        check_figure(&format!("{difference:?}"), step.amount, amount, 1e-6);
    }
    check_adds_up(&found).unwrap();
}

#[test]
fn their_figure_and_the_steps_come_to_ours() {
    for calculator in ALL {
        let found = bridge(calculator, &task(), &crate::terms()).unwrap();
        check_adds_up(&found).unwrap();
        assert!(found.steps.len() > 6, "{calculator:?}");
    }
}

proptest! {
    #![proptest_config(seeded(400))]

    #[test]
    fn whatever_is_typed_the_steps_add_up(case in any_case(), terms in any_terms()) {
        for calculator in ALL {
            match bridge(calculator, &case, &terms) {
                Ok(found) => {
                    prop_assert_eq!(check_adds_up(&found), Ok(()));
                    prop_assert_eq!(found.ours, evaluate(&case, &terms).unwrap().cash.npv);
                    prop_assert!(found.steps.iter().all(|step| step.amount.is_finite()));
                }
                Err(NoBridge::Ours(why)) => prop_assert_eq!(evaluate(&case, &terms).err(), Some(why)),
                Err(NoBridge::Theirs(why)) => prop_assert_eq!(calculator.count(&case, &terms), Err(why)),
            }
        }
    }
    #[test]
    fn what_is_the_same_is_no_step(case in any_case(), terms in any_terms()) {
        // With all of the work removable, the first difference of those that count all of it comes to nothing: their
        // formula and our model of it agree.
        let mut case = case;
        case.typed.set(Input::Automatable, 1.0);
        for calculator in [named(HOURS_AND_ERRORS), named(FIRST_YEAR)] {
            let Ok(found) = bridge(calculator, &case, &terms) else { continue };
            let step = found.steps.iter().find(|step| step.difference == Difference::Removable);
            let most = found.steps.iter().fold(found.theirs.abs(), |most, step| most.max(step.amount.abs()));
            prop_assert!(step.is_none_or(|step| step.amount.abs() <= 1e-9 * most), "{calculator:?} {found:?}");
        }
    }
}

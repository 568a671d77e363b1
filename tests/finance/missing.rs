//! What is assumed where nothing was typed, and what is asked for.

use bearing::domain::finance::{Case, Input, LicencePer, NoAnswer, Terms, evaluate};

use crate::{case, check_figure, terms};
use Input::{
    Automatable, BoughtAnyway, BuildCost, BuildHours, DivertedHours, ErrorCost, ErrorCut, ErrorRate, Escape,
    HireAvoided, HireMonth, Licence, LicenceUsers, MarginNew, MarginOld, Minutes, Orders, OwnHoursPaid, PaidStop,
    RampMonths, ReworkMinutes, Runs, Sold, SoldMargin, UpkeepCost, UpkeepHours,
};

const WORK: &[(Input, f64)] = &[(Runs, 10.0), (Minutes, 60.0), (Automatable, 0.5), (PaidStop, 1.0)];

#[test]
fn what_is_assumed_is_told_with_its_reason() {
    for (typed, expected) in [
        (&[][..], &[][..]),
        (&[(PaidStop, 0.0)], &[]),
        (&[(Licence, 50.0)], &[(UpkeepHours, 1.0), (OwnHoursPaid, 0.0)]),
        (&[(Licence, 50.0), (UpkeepHours, 0.0)], &[]),
        (&[(BuildCost, 6000.0)], &[(UpkeepCost, 100.0)]),
        (&[(BuildCost, 6000.0), (UpkeepCost, 0.0)], &[]),
        (&[(BuildHours, 120.0)], &[(UpkeepHours, 2.0), (OwnHoursPaid, 0.0)]),
        (
            &[(BuildHours, 120.0), (Licence, 50.0)],
            &[(UpkeepHours, 2.0), (OwnHoursPaid, 0.0)],
        ),
        (
            &[(BuildCost, 6000.0), (BuildHours, 12.0), (Licence, 50.0)],
            &[(UpkeepHours, 1.0), (UpkeepCost, 100.0), (OwnHoursPaid, 0.0)],
        ),
        (&[(BuildHours, 120.0), (UpkeepHours, 0.0), (OwnHoursPaid, 1.0)], &[]),
        (&[(ErrorRate, 0.1), (ErrorCost, 8.0)], &[(ErrorCut, 0.5), (Escape, 1.0)]),
        (
            &[(ErrorRate, 0.1), (ErrorCost, 8.0), (ErrorCut, 0.0), (Escape, 0.2)],
            &[],
        ),
        (&[(PaidStop, 0.5), (HireAvoided, 0.5)], &[(HireMonth, 1.0)]),
        (&[(PaidStop, 0.5), (Sold, 0.5)], &[(SoldMargin, 25.0)]),
        (&[(Orders, 10.0), (MarginNew, 3.0)], &[(BoughtAnyway, 0.0)]),
    ] {
        let case = case(&[WORK, typed].concat());
        let assumed = evaluate(&case, &terms()).unwrap().flows.assumed;
        let found: Vec<(Input, f64)> = assumed.iter().map(|assumed| (assumed.input, assumed.value)).collect();
        let inputs = |all: &[(Input, f64)]| all.iter().map(|(input, _)| *input).collect::<Vec<_>>();
        assert_eq!(inputs(&found), inputs(expected), "{typed:?}");
        for ((input, value), (_, expected)) in found.iter().zip(expected) {
            check_figure(&format!("{typed:?}: {input:?}"), *value, *expected, 1e-9);
        }
        assert!(assumed.iter().all(|assumed| !assumed.reason.is_empty()));
    }
}

#[test]
fn what_only_shows_without_other_figures() {
    for (typed, per, expected) in [
        (
            &[(Runs, 1.0), (Minutes, 9.0), (Automatable, 0.5)][..],
            LicencePer::Month,
            &[(RampMonths, 3.0), (PaidStop, 0.0)][..],
        ),
        (
            &[
                (Runs, 1.0),
                (ErrorRate, 0.1),
                (ErrorCost, 9.0),
                (ErrorCut, 0.5),
                (Licence, 9.0),
                (UpkeepHours, 0.0),
            ],
            LicencePer::UserYear,
            &[(Escape, 1.0), (LicenceUsers, 1.0), (RampMonths, 3.0)],
        ),
    ] {
        let case = Case {
            typed: typed.iter().copied().collect(),
            licence_per: per,
            start_month: 1,
            ..Case::default()
        };
        let assumed = evaluate(&case, &terms()).unwrap().flows.assumed;
        let found: Vec<(Input, f64)> = assumed.iter().map(|assumed| (assumed.input, assumed.value)).collect();
        assert_eq!(found, expected, "{typed:?}");
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn what_is_missing_is_asked_for() {
    use NoAnswer::{HoursSpentTwice, NoBenefit, NoErrorCut, NoHourlyCost, NoMargin, NoShare, StartsTooLate};
    let errors = [(Runs, 10.0), (ErrorRate, 0.1), (ErrorCost, 8.0)];
    let sales = [(Orders, 10.0), (MarginNew, 3.0)];
    let wage = Some(25.0);
    for (what, typed, hourly_cost, expected) in [
        ("nothing typed", vec![], wage, Some(NoBenefit)),
        ("costs alone", vec![(BuildCost, 100.0)], wage, Some(NoBenefit)),
        (
            "how often, not how long",
            vec![(Runs, 10.0), (Automatable, 0.5)],
            wage,
            Some(NoBenefit),
        ),
        (
            "errors that cost nothing",
            vec![(Runs, 10.0), (ErrorRate, 0.1), (ErrorCut, 0.5)],
            wage,
            Some(NoBenefit),
        ),
        ("no share", vec![(Runs, 10.0), (Minutes, 6.0)], wage, Some(NoShare)),
        (
            "a share of more than all is none",
            vec![(Runs, 10.0), (Minutes, 6.0), (Automatable, 1.1)],
            wage,
            Some(NoShare),
        ),
        (
            "no number is none",
            vec![(Runs, 10.0), (Minutes, f64::NAN), (Automatable, 0.5)],
            wage,
            Some(NoBenefit),
        ),
        ("how many errors less", errors.to_vec(), wage, Some(NoErrorCut)),
        (
            "errors in money need no hour",
            [&errors[..], &[(ErrorCut, 0.5)]].concat(),
            None,
            None,
        ),
        (
            "rework needs one",
            [&errors[..], &[(ErrorCut, 0.5), (ReworkMinutes, 5.0)]].concat(),
            None,
            Some(NoHourlyCost),
        ),
        ("orders without a margin", vec![(Orders, 10.0)], wage, Some(NoMargin)),
        (
            "no margin the old way",
            [&sales[..], &[(BoughtAnyway, 0.4)]].concat(),
            wage,
            Some(NoMargin),
        ),
        (
            "all margins",
            [&sales[..], &[(BoughtAnyway, 0.4), (MarginOld, 5.0)]].concat(),
            wage,
            None,
        ),
        ("orders need no hour", sales.to_vec(), None, None),
        (
            "own hours need one",
            [&sales[..], &[(BuildHours, 5.0)]].concat(),
            None,
            Some(NoHourlyCost),
        ),
        (
            "hours diverted need one",
            [&sales[..], &[(DivertedHours, 5.0)]].concat(),
            None,
            Some(NoHourlyCost),
        ),
        (
            "upkeep assumed needs one",
            [&sales[..], &[(Licence, 5.0)]].concat(),
            None,
            Some(NoHourlyCost),
        ),
        (
            "no upkeep, no hour",
            [&sales[..], &[(Licence, 5.0), (UpkeepHours, 0.0)]].concat(),
            None,
            None,
        ),
        ("work needs an hour", WORK.to_vec(), None, Some(NoHourlyCost)),
        ("an hour may cost nothing", WORK.to_vec(), Some(0.0), None),
        (
            "more than the whole hour",
            [WORK, &[(Sold, 0.01)]].concat(),
            wage,
            Some(HoursSpentTwice),
        ),
        (
            "just the whole hour",
            [WORK, &[(PaidStop, 0.7), (Sold, 0.2), (HireAvoided, 0.1)]].concat(),
            wage,
            None,
        ),
    ] {
        let terms = Terms { hourly_cost, ..terms() };
        let found = evaluate(&case(&typed), &terms);
        assert_eq!(found.err(), expected, "{what}");
    }
    let late = |start_month| {
        evaluate(
            &Case {
                start_month,
                ..case(WORK)
            },
            &terms(),
        )
        .err()
    };
    assert_eq!((late(36), late(37)), (None, Some(StartsTooLate)));
}

#[test]
fn every_missing_answer_has_its_sentence() {
    for (why, words) in [
        (NoAnswer::NoBenefit, "what it would bring"),
        (NoAnswer::NoShare, "need nobody"),
        (NoAnswer::NoErrorCut, "errors would no longer happen"),
        (NoAnswer::NoMargin, "what an order leaves"),
        (NoAnswer::NoHourlyCost, "an hour of work costs"),
        (NoAnswer::StartsTooLate, "start it sooner"),
        (NoAnswer::HoursSpentTwice, "only once"),
        (NoAnswer::NothingChosen, "Nothing is chosen"),
        (NoAnswer::TooLarge, "too large"),
    ] {
        let sentence = why.to_string();
        assert!(sentence.contains(words) && sentence.ends_with(['.', '?']), "{sentence}");
    }
}

//! A seller's promise, and how to find out more.

use bearing::domain::finance::{Both, BreakEven, Figures, Input, NoAnswer, Promise, Terms, promise};

use crate::{check_figure, terms, with};

/// No interest and a year: sums by hand.
fn a_year() -> Terms {
    Terms {
        horizon: 12,
        discount_rate: 0.0,
        ..terms()
    }
}

/// The firm's own figures: ten hours a month at 25, half of which it thinks need nobody; of 100 saved, 30 stop.
const OWN: &[(Input, f64)] = &[
    (Input::Runs, 10.0),
    (Input::Minutes, 60.0),
    (Input::Automatable, 0.5),
    (Input::PaidStop, 0.3),
    (Input::TrainingCost, 0.0),
];

/// The seller's: 90 of 100, for 600 at once and 50 a month.
fn seller() -> Figures {
    [
        (Input::Automatable, 0.9),
        (Input::BuildCost, 600.0),
        (Input::Licence, 50.0),
        (Input::UpkeepHours, 0.0),
        (Input::UpkeepCost, 0.0),
        (Input::RampMonths, 0.0),
    ]
    .into_iter()
    .collect()
}

fn check(found: &Promise, input: Input, at: f64, distance: f64) {
    let one = found.must_be_true.iter().find(|one| one.input == input).unwrap();
    let value = match one.break_even {
        BreakEven::LosesBelow(value) => value,
        _ => f64::NAN,
    };
    check_figure(&format!("{input:?} has to be"), value, at, 1e-9 * at);
    check_figure(&format!("{input:?}, how far"), one.distance.unwrap(), distance, 1e-9);
    assert!(!one.holds(), "{input:?} is not so today");
}

#[test]
fn what_must_be_true_at_the_sellers_figures() {
    let found = promise(&with(&[], OWN), &a_year(), &seller(), |_| false);
    // By hand: 10 · 0.9 · 25 · 12 = 2700 of which 810 are cash; 600 + 600 go out.
    assert_eq!(
        found.worth,
        Ok(Both {
            cash: -390.0,
            full: 1500.0
        })
    );
    let needed = 1200.0 / 2700.0;
    let distance = (needed - 0.3) / (needed + 0.3);
    check(&found, Input::Runs, 10.0 * 1200.0 / 810.0, distance);
    check(&found, Input::Minutes, 60.0 * 1200.0 / 810.0, distance);
    check(&found, Input::HourlyCost, 25.0 * 1200.0 / 810.0, distance);
    check(&found, Input::PaidStop, needed, distance);
    check(&found, Input::HireAvoided, needed - 0.3, 1.0);
    check(&found, Input::Sold, needed - 0.3, 1.0);
    let last = found.must_be_true.last().unwrap();
    assert_eq!(
        (last.input, last.break_even, last.distance),
        (Input::Automatable, BreakEven::AlwaysLoses, None),
        "even if all of it needed nobody"
    );
    assert_eq!(last.likely, Some(0.5), "the firm’s own figure, not the seller’s");
    let order: Vec<f64> = found.must_be_true.iter().filter_map(|one| one.distance).collect();
    assert!(order.is_sorted(), "{order:?}");
    for untouched in [
        Input::DivertedHours,
        Input::Attrition,
        Input::SoldMargin,
        Input::ErrorRate,
    ] {
        assert!(
            found.must_be_true.iter().all(|one| one.input != untouched),
            "{untouched:?}"
        );
    }
}

#[test]
fn a_promise_that_holds_says_how_far_it_holds() {
    let own = [OWN, &[(Input::PaidStop, 0.6)]].concat();
    let found = promise(&with(&[], &own), &a_year(), &seller(), |_| false);
    assert_eq!(
        found.worth,
        Ok(Both {
            cash: 420.0,
            full: 1500.0
        })
    );
    let share = found
        .must_be_true
        .iter()
        .find(|one| one.input == Input::Automatable)
        .unwrap();
    let BreakEven::LosesBelow(at) = share.break_even else {
        panic!("{share:?}")
    };
    check_figure("share that has to need nobody", at, 2.0 / 3.0, 1e-9);
    assert!(!share.holds(), "the firm thinks half");
    let runs = found.must_be_true.iter().find(|one| one.input == Input::Runs).unwrap();
    assert!(runs.holds(), "{runs:?}");
    assert!(
        found
            .must_be_true
            .iter()
            .any(|one| matches!(one.break_even, BreakEven::LosesAbove(_)) && one.holds())
    );
}

fn asked(found: &Promise) -> Vec<Input> {
    found.questions.iter().filter_map(|question| question.about).collect()
}

#[test]
fn a_seller_is_asked_what_a_seller_can_answer() {
    let case = with(
        &[],
        &[OWN, &[(Input::BuildCost, 600.0), (Input::ExitCost, 100.0)]].concat(),
    );
    let found = promise(&case, &a_year(), &seller(), |input| {
        input == Input::ExitCost || input == Input::Runs
    });
    let about = asked(&found);
    for (why, input, expected) in [
        ("they differ", Input::Automatable, true),
        ("the firm has no figure", Input::Licence, true),
        ("nobody has a figure, but it costs", Input::BuildHours, true),
        ("the firm's rests on nothing", Input::ExitCost, true),
        ("they agree, and it rests on something", Input::BuildCost, false),
        ("the firm knows it", Input::TrainingCost, false),
        ("rests on nothing, but a seller cannot know", Input::Runs, false),
        ("no orders are in play", Input::Orders, false),
        ("nothing is said to go wrong", Input::ErrorCut, false),
        ("not charged by user", Input::LicenceUsers, false),
    ] {
        assert_eq!(about.contains(&input), expected, "{why}: {input:?}");
    }
    let general = found.questions.iter().filter(|question| question.about.is_none());
    let general: Vec<&str> = general.map(|question| question.text).collect();
    for thing in ["data out", "price", "stops working"] {
        assert_eq!(
            general.iter().filter(|text| text.contains(thing)).count(),
            1,
            "{thing}: {general:?}"
        );
    }
}

#[test]
fn without_an_answer_the_questions_still_go_out() {
    let found = promise(&with(&[], &[(Input::Runs, 10.0)]), &a_year(), &seller(), |_| false);
    assert_eq!(found.worth, Err(NoAnswer::NoBenefit));
    assert!(asked(&found).contains(&Input::Automatable));
    assert!(
        found.must_be_true.is_empty(),
        "nothing breaks even where nothing is known"
    );
    let unknown_share = &[(Input::Runs, 10.0), (Input::Minutes, 60.0), (Input::PaidStop, 1.0)];
    let mut seller = Figures::default();
    seller.set(Input::BuildCost, 600.0);
    let found = promise(&with(&[], unknown_share), &a_year(), &seller, |_| false);
    assert_eq!(found.worth, Err(NoAnswer::NoShare), "the seller does not say either");
    assert!(asked(&found).contains(&Input::Automatable));
}

#[test]
fn every_question_is_one_or_two_sentences_and_asks() {
    let texts: Vec<(Input, &str)> = Input::ALL
        .iter()
        .filter_map(|input| Some((*input, input.question_to_seller()?)))
        .collect();
    for (index, (input, text)) in texts.iter().enumerate() {
        let ends = text.matches(". ").count() + text.matches("? ").count();
        assert!(ends <= 1 && text.ends_with(['.', '?']), "{input:?}: {text}");
        assert!(text.contains('?'), "{input:?} asks");
        assert!(text.len() < 260 && !text.contains('\''), "{input:?}: {text}");
        assert!(
            !texts[..index].iter().any(|(_, other)| other == text),
            "{input:?} has its own words"
        );
    }
}

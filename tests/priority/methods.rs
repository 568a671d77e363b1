//! Methods of ranking, one by one and side by side.

use bearing::domain::priority::methods::{ALL, cost_of_delay, ice, rice, value_by_effort, weighted_score, wsjf};
use bearing::domain::priority::{
    Basis, Known, Method, MethodFigure, MethodInput, NotKnown, disagreements, side_by_side,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn typed(figures: &[(MethodInput, f64)]) -> Vec<(MethodInput, MethodFigure)> {
    let figure = |value: f64| MethodFigure { value, derived: None };
    figures.iter().map(|(input, value)| (*input, figure(*value))).collect()
}

fn nothing_known(id: u32) -> Known {
    Known {
        id,
        points: Err("Say more.".to_owned()),
        npv: None,
        delay: None,
        hours: None,
        figures: Vec::new(),
    }
}

#[test]
fn every_method_counts_as_its_source_says() {
    use MethodInput::{
        BusinessValue, Confidence, Duration, Effort, IceConfidence, IceEase, IceImpact, Impact, JobSize, Reach,
        RiskReduction, TimeCriticality,
    };
    let points = vec![("Fit".to_owned(), 0.4, 100.0), ("Cash".to_owned(), 0.6, 50.0)];
    let cases: [(&Method, Known, f64); 8] = [
        (
            &weighted_score::METHOD,
            Known {
                points: Ok(points),
                ..nothing_known(1)
            },
            70.0,
        ),
        (
            &cost_of_delay::METHOD,
            Known {
                delay: Some(229.22),
                hours: Some(40.0),
                figures: typed(&[(Duration, 2.0)]),
                ..nothing_known(1)
            },
            114.61,
        ),
        (
            &cost_of_delay::METHOD,
            Known {
                delay: Some(-50.0),
                hours: Some(40.0),
                figures: typed(&[(Duration, 10.0)]),
                ..nothing_known(1)
            },
            -50.0,
        ),
        (
            &value_by_effort::METHOD,
            Known {
                npv: Some(4000.0),
                hours: Some(40.0),
                ..nothing_known(1)
            },
            100.0,
        ),
        (
            &value_by_effort::METHOD,
            Known {
                npv: Some(4000.0),
                hours: Some(0.0),
                ..nothing_known(1)
            },
            4000.0,
        ),
        (
            &rice::METHOD,
            Known {
                figures: typed(&[(Reach, 500.0), (Impact, 2.0), (Confidence, 0.8), (Effort, 4.0)]),
                ..nothing_known(1)
            },
            200.0,
        ),
        (
            &ice::METHOD,
            Known {
                figures: typed(&[(IceImpact, 8.0), (IceConfidence, 5.0), (IceEase, 3.0)]),
                ..nothing_known(1)
            },
            120.0,
        ),
        (
            &wsjf::METHOD,
            Known {
                figures: typed(&[
                    (BusinessValue, 8.0),
                    (TimeCriticality, 5.0),
                    (RiskReduction, 2.0),
                    (JobSize, 3.0),
                ]),
                ..nothing_known(1)
            },
            5.0,
        ),
    ];
    for (method, known, expected) in cases {
        let (score, terms) = method.score(&known).unwrap();
        assert!((score - expected).abs() < 1e-9, "{}: {score}", method.name);
        assert!((method.combine(&terms) - score).abs() < 1e-12);
    }
}

#[test]
fn what_is_missing_is_said() {
    for (method, words) in [
        (&weighted_score::METHOD, "Say more."),
        (&cost_of_delay::METHOD, "return"),
        (&value_by_effort::METHOD, "return"),
        (&rice::METHOD, "Reach (RICE)"),
        (&ice::METHOD, "Impact (ICE)"),
        (&wsjf::METHOD, "Business value (SAFe)"),
    ] {
        let why = method.score(&nothing_known(1)).unwrap_err();
        assert!(why.to_string().contains(words), "{}: {why}", method.name);
    }
    let without_hours = Known {
        delay: Some(5.0),
        npv: Some(5.0),
        ..nothing_known(1)
    };
    for method in [&cost_of_delay::METHOD, &value_by_effort::METHOD] {
        assert_eq!(method.score(&without_hours).unwrap_err(), NotKnown::NoHours);
    }
    let orders = side_by_side(&[nothing_known(4)]);
    assert!(
        orders
            .iter()
            .all(|order| order.not_known.len() == 1 && order.ranked.is_empty())
    );
}

#[test]
fn what_follows_from_the_plan_stands_in_and_is_said() {
    let basis = Basis {
        hours: Some(142.0),
        person_hours: Some(1704.0),
        day_hours: Some(7.5),
        runs_a_year: Some(2000.0),
        orders: None,
        ease: Some(50.0),
    };
    for (input, typed, expected, derived) in [
        (MethodInput::Effort, None, Some(1.0), true),
        (MethodInput::Effort, Some(3.0), Some(3.0), false),
        (MethodInput::Effort, Some(-3.0), Some(1.0), true),
        (MethodInput::Duration, None, Some(1.0), true),
        (MethodInput::Reach, None, Some(500.0), true),
        (MethodInput::IceEase, None, Some(5.5), true),
        (MethodInput::IceEase, Some(11.0), Some(5.5), true),
        // 18.9 days: the next step is 20.
        (MethodInput::JobSize, None, Some(20.0), true),
        (MethodInput::Impact, None, None, false),
        (MethodInput::Impact, Some(0.5), Some(0.5), false),
    ] {
        let found = input.figure(typed, &basis);
        assert_eq!(found.map(|figure| figure.value), expected, "{input:?}");
        assert_eq!(
            found.is_some_and(|figure| figure.derived.is_some()),
            derived,
            "{input:?}"
        );
    }
    let orders = Basis {
        orders: Some(40.0),
        ..basis
    };
    assert_eq!(
        MethodInput::Reach.figure(None, &orders).map(|figure| figure.value),
        Some(120.0)
    );
    for input in MethodInput::ALL {
        assert_eq!(input.figure(None, &Basis::default()), None, "{input:?}");
        let info = input.info();
        assert!(
            info.choices
                .iter()
                .all(|(value, _)| (info.bounds.least..=info.bounds.most).contains(value))
        );
    }
}

/// A large project worth much and a small one worth less: by worth alone the first, by hour the second.
#[test]
fn where_methods_disagree_they_say_why() {
    let option = |id, cash: f64, hours: f64| Known {
        points: Ok(vec![
            ("Cash".to_owned(), 0.8, cash / 100.0),
            ("Ease".to_owned(), 0.2, 100.0 - hours / 4.0),
        ]),
        npv: Some(cash),
        hours: Some(hours),
        ..nothing_known(id)
    };
    let orders = side_by_side(&[option(1, 20_000.0, 300.0), option(2, 9000.0, 10.0)]);
    let places = |key: &str| {
        let order = orders.iter().find(|order| order.method.key == key).unwrap();
        order
            .ranked
            .iter()
            .map(|placed| (placed.id, placed.place))
            .collect::<Vec<_>>()
    };
    assert_eq!(places("weighted_score"), [(1, 1), (2, 2)]);
    assert_eq!(places("value_by_effort"), [(2, 1), (1, 2)]);
    let disagreements = disagreements(&orders);
    assert_eq!(disagreements.len(), 1);
    assert_eq!(
        disagreements[0].sentence("Large", "Small", &|quantity, figure| format!("{figure} {quantity:?}")),
        "Weighted score puts Large before Small, most of all by “Cash” (200 Count against 90 Count). Value by effort puts Small before Large, most of all by “Own hours” (10 Hours against 300 Hours)."
    );
    // Alike in all: the same place by every method, and nothing to disagree about.
    let alike = side_by_side(&[option(1, 5000.0, 40.0), option(2, 5000.0, 40.0)]);
    for order in alike.iter().filter(|order| !order.ranked.is_empty()) {
        assert!(
            order.ranked.iter().all(|placed| placed.place == 1),
            "{}",
            order.method.name
        );
    }
    assert!(bearing::domain::priority::disagreements(&alike).is_empty());
}

#[test]
fn every_method_is_explained() {
    for method in ALL {
        assert!(!method.meaning.is_empty() && !method.source.is_empty() && !method.unit.is_empty());
        assert_eq!(ALL.iter().filter(|other| other.key == method.key).count(), 1);
    }
}

fn any_known(id: u32, figures: &[f64; 6]) -> Known {
    let [fit, cash, delay, hours, one, other] = *figures;
    Known {
        id,
        points: Ok(vec![("Fit".to_owned(), 0.5, fit), ("Cash".to_owned(), 0.5, cash)]),
        npv: Some(100.0 * cash),
        delay: Some(delay),
        hours: Some(hours.abs()),
        figures: MethodInput::ALL
            .iter()
            .map(|input| {
                (
                    *input,
                    MethodFigure {
                        value: 1.0 + one.abs() * other.abs(),
                        derived: None,
                    },
                )
            })
            .collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_option_that_comes_or_goes_changes_no_order_of_the_others(
        options in prop::collection::vec(prop::array::uniform6(-1e3..1e3_f64), 1..12),
        more in prop::array::uniform6(-1e6..1e6_f64),
        at in 0..12_usize,
    ) {
        let options: Vec<Known> = (0..).zip(&options).map(|(id, figures)| any_known(id, figures)).collect();
        let of_the_rest = |options: &[Known]| -> Vec<Vec<(u32, f64)>> {
            let orders = side_by_side(options);
            let rest = orders.iter().map(|order| order.ranked.iter().filter(|placed| placed.id != 99));
            rest.map(|rest| rest.map(|placed| (placed.id, placed.score)).collect()).collect()
        };
        let before = of_the_rest(&options);
        let at = at % options.len();
        for added in [any_known(99, &more), Known { id: 99, ..options[at].clone() }] {
            let mut with = options.clone();
            with.insert(at, added);
            prop_assert_eq!(&of_the_rest(&with), &before);
        }
    }
}

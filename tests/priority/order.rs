//! The order of options: by score, with ties, and never changed by an option that comes or goes.

use bearing::domain::priority::{Facts, NotScored, OwnPoints, Ranked, TIE, Weights, rank};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// An option known by its value on a scale of 100 and its own hours.
fn facts(npv: f64, hours: f64) -> Facts<'static> {
    Facts {
        served: Vec::new(),
        top_importance: 0.0,
        npv: Some(npv),
        hundred_points: Some(100.0),
        hours: Some(hours),
        own: Vec::new(),
    }
}

/// Weights that leave only cash, so that points are what is typed.
fn cash_alone() -> Weights {
    Weights::new([0.0, 1.0, 0.0])
}

#[test]
fn options_within_half_a_point_share_a_place() {
    for (what, scores, expected) in [
        ("best first", &[10.0, 30.0, 20.0][..], &[(2, 1), (3, 2), (1, 3)][..]),
        (
            "a tie, then the place after next",
            &[30.0, 29.6, 20.0],
            &[(1, 1), (2, 1), (3, 3)],
        ),
        ("half a point is no tie", &[30.0, 29.5], &[(1, 1), (2, 2)]),
        (
            "the same score: in the order given",
            &[5.0, 5.0, 5.0],
            &[(1, 1), (2, 1), (3, 1)],
        ),
        (
            "no chain of ties",
            &[30.0, 29.7, 29.4, 29.1],
            &[(1, 1), (2, 1), (3, 3), (4, 3)],
        ),
        ("below 0 too", &[-1.0, 0.0, -0.2], &[(2, 1), (3, 1), (1, 3)]),
        ("one", &[7.0], &[(1, 1)]),
        ("none", &[], &[]),
    ] {
        let options: Vec<_> = (1..).zip(scores).map(|(id, score)| (id, facts(*score, 8.0))).collect();
        let ranking = rank(&options, &cash_alone());
        let found: Vec<(u32, u32)> = ranking.ranked.iter().map(|ranked| (ranked.id, ranked.place)).collect();
        assert_eq!(found, expected, "{what}");
        assert!(ranking.not_scored.is_empty());
    }
}

/// Points by a criterion of the owner's own.
fn own(name: &str, points: Option<f64>) -> OwnPoints {
    OwnPoints {
        name: name.to_owned(),
        points,
    }
}

#[test]
fn criteria_of_the_owners_own_count_like_the_others() {
    let option = |npv, points| Facts {
        own: vec![own("Calm", points)],
        ..facts(npv, 8.0)
    };
    let options = [
        (1, option(50.0, Some(20.0))),
        (2, option(10.0, Some(120.0))),
        (3, option(90.0, None)),
    ];
    let ranking = rank(&options, &Weights::new([0.0, 0.5, 0.0, 0.5]));
    let found: Vec<(u32, f64)> = ranking.ranked.iter().map(|ranked| (ranked.id, ranked.score)).collect();
    assert_eq!(found, [(2, 65.0), (1, 35.0)]);
    assert_eq!(ranking.ranked[0].points, [0.0, 10.0, 100.0, 120.0]);
    let [(3, why)] = &ranking.not_scored[..] else {
        panic!("{:?}", ranking.not_scored)
    };
    assert!(why.to_string().contains("“Calm”"), "{why}");
}

#[test]
fn what_has_no_score_is_told_apart() {
    let options = [
        (1, facts(5.0, 8.0)),
        (
            2,
            Facts {
                npv: None,
                ..facts(5.0, 8.0)
            },
        ),
        (
            3,
            Facts {
                hours: None,
                ..facts(5.0, 8.0)
            },
        ),
        (
            4,
            Facts {
                npv: None,
                hours: None,
                ..facts(5.0, 8.0)
            },
        ),
    ];
    let ranking = rank(&options, &Weights::default());
    assert_eq!(ranking.ranked.iter().map(|ranked| ranked.id).collect::<Vec<_>>(), [1]);
    let missing = [
        (2, NotScored::NoReturn),
        (3, NotScored::NoHours),
        (4, NotScored::NoReturn),
    ];
    assert_eq!(ranking.not_scored, missing);
}

/// By two criteria between 0 and 1, B wins among A, B and C, and A once D is there, where scales stretch
/// between the least and the most of the day. On fixed scales nothing changes.
#[test]
fn the_published_flip_does_not_happen() {
    let data = [(10.0, 4.0), (6.0, 8.5), (4.0, 3.0), (2.0, 30.0)];
    let stretched = |count: usize| {
        let scale = |of: fn(&(f64, f64)) -> f64| {
            let values: Vec<f64> = data[..count].iter().map(of).collect();
            let least = values.iter().copied().fold(f64::INFINITY, f64::min);
            let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            values
                .into_iter()
                .map(|value| (value - least) / (most - least))
                .collect::<Vec<_>>()
        };
        let (first, second) = (scale(|option| option.0), scale(|option| option.1));
        first
            .iter()
            .zip(second)
            .map(|(a, b)| 0.5 * a + 0.5 * b)
            .collect::<Vec<f64>>()
    };
    for (count, a, b) in [(3, 0.591, 0.667), (4, 0.519, 0.352)] {
        let scores = stretched(count);
        assert!(
            (scores[0] - a).abs() < 5e-4 && (scores[1] - b).abs() < 5e-4,
            "the flip itself: {scores:?}"
        );
    }
    // Cash as it is, and as many own hours as give the second figure in points of ease.
    let options: Vec<_> = (1..)
        .zip(data)
        .map(|(id, (cash, ease))| (id, facts(cash, 400.0 / 50_f64.powf(ease / 100.0))))
        .collect();
    let weights = Weights::new([0.0, 0.5, 0.5]);
    let (three, four) = (rank(&options[..3], &weights), rank(&options, &weights));
    let score = |ranked: &[Ranked], id: u32| ranked.iter().find(|ranked| ranked.id == id).map(|ranked| ranked.score);
    for id in 1..=3 {
        assert_eq!(score(&three.ranked, id), score(&four.ranked, id), "option {id}");
    }
    let ids = |ranked: &[Ranked]| {
        ranked
            .iter()
            .map(|ranked| ranked.id)
            .filter(|id| *id != 4)
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(&three.ranked), [2, 1, 3]);
    assert_eq!(ids(&four.ranked), [2, 1, 3]);
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_option_that_comes_or_goes_changes_no_other(
        figures in prop::collection::vec((-1e6..1e6_f64, 0.0..2000.0_f64, -50.0..150.0_f64), 1..20),
        weights in [0.0..1.0_f64, 0.0..1.0_f64, 0.0..1.0_f64, 0.0..1.0_f64],
        more in (-1e9..1e9_f64, 0.0..1e6_f64, -1e6..1e6_f64),
        at in 0..20_usize,
    ) {
        let weights = Weights::new(weights);
        let facts = |(npv, hours, points): (f64, f64, f64)| Facts { own: vec![own("Calm", Some(points))], ..facts(npv, hours) };
        let options: Vec<_> = (0..).zip(&figures).map(|(id, figures)| (id, facts(*figures))).collect();
        let of_the_rest = |options: &[(u32, Facts<'_>)], left_out: u32| -> Vec<(u32, f64)> {
            let ranked = rank(options, &weights).ranked;
            ranked.iter().filter(|ranked| ranked.id != left_out).map(|ranked| (ranked.id, ranked.score)).collect()
        };
        let before = of_the_rest(&options, 99);
        let at = at % options.len();
        for added in [(99, facts(more)), (99, options[at].1.clone())] {
            let mut with = options.clone();
            with.insert(at, added);
            prop_assert_eq!(&of_the_rest(&with, 99), &before);
        }
        let removed = options[at].0;
        let mut without = options.clone();
        without.remove(at);
        let expected: Vec<_> = before.iter().copied().filter(|(id, _)| *id != removed).collect();
        prop_assert_eq!(of_the_rest(&without, removed), expected);
    }

    #[test]
    fn options_of_a_place_lie_within_a_tie(scores in prop::collection::vec(0.0..20.0_f64, 0..40)) {
        let options: Vec<_> = (0..).zip(&scores).map(|(id, score)| (id, facts(*score, 8.0))).collect();
        let ranked = rank(&options, &cash_alone()).ranked;
        for (index, one) in ranked.iter().enumerate() {
            prop_assert!(one.score.is_finite());
            for other in &ranked[index..] {
                prop_assert!(other.score <= one.score && other.place >= one.place);
                prop_assert!(one.place != other.place || one.score - other.score < TIE);
            }
        }
    }
}

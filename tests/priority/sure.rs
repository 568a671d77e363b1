//! How sure an order is, against closed forms and grids; and the smallest change of a weight.

use bearing::domain::priority::{
    Acceptability, Certainty, Contender, Points, Ranked, WeightSpace, Weights, acceptability, smallest_weight_change,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const TRIALS: usize = 100_000;
/// Four standard errors of a share of so many trials at most.
const NEAR: f64 = 0.0065;

fn contender(id: u32, points: &[f64]) -> Contender {
    Contender {
        id,
        points: points.iter().copied().map(Points::Fixed).collect(),
    }
}

fn with_all_weights(options: &[&[f64]]) -> Acceptability {
    let contenders: Vec<Contender> = (1..).zip(options).map(|(id, points)| contender(id, points)).collect();
    let weights = Weights::equal(options[0].len());
    acceptability(contenders, weights, WeightSpace::Any, 1, TRIALS)
}

fn firsts(found: &Acceptability) -> Vec<f64> {
    found.options.iter().map(|option| option.ranks[0]).collect()
}

fn near(found: &[f64], expected: &[f64], by: f64, what: &str) {
    assert_eq!(found.len(), expected.len(), "{what}");
    for (one, other) in found.iter().zip(expected) {
        assert!((one - other).abs() <= by, "{what}: {found:?}, not {expected:?}");
    }
}

/// With two criteria the first weight is uniform, so an option is first over a stretch of it: .8w + .3(1 − w) is above
/// .4w + .6(1 − w) from w = 3/7 on.
#[test]
fn two_criteria_against_the_closed_form() {
    let found = with_all_weights(&[&[0.8, 0.3], &[0.4, 0.6]]);
    near(&firsts(&found), &[4.0 / 7.0, 3.0 / 7.0], NEAR, "both");
    near(
        &[found.beats(1, 2).unwrap(), found.options[0].expected_rank],
        &[4.0 / 7.0, 1.0 + 3.0 / 7.0],
        NEAR,
        "wins and rank",
    );
    // Twice the same option halves how often each is first: why shares stand beside the order, never in its place.
    let twice = with_all_weights(&[&[0.8, 0.3], &[0.8, 0.3], &[0.4, 0.6]]);
    near(
        &firsts(&twice),
        &[2.0 / 7.0, 2.0 / 7.0, 3.0 / 7.0],
        NEAR,
        "one of them twice",
    );
    assert_eq!(twice.beats(1, 2), Some(0.5));
}

#[test]
fn two_criteria_against_a_grid() {
    let options: [&[f64]; 5] = [
        &[90.0, 10.0],
        &[70.0, 45.0],
        &[50.0, 62.0],
        &[20.0, 80.0],
        &[40.0, 40.0],
    ];
    let steps = 100_000_u32;
    let mut counts = [[0.0; 5]; 5];
    for step in 0..steps {
        let weight = (f64::from(step) + 0.5) / f64::from(steps);
        let score = |option: &[f64]| weight * option[0] + (1.0 - weight) * option[1];
        for (at, option) in options.iter().enumerate() {
            let above = options.iter().filter(|other| score(other) > score(option)).count();
            counts[at][above] += 1.0 / f64::from(steps);
        }
    }
    let found = with_all_weights(&options);
    for (option, expected) in found.options.iter().zip(counts) {
        near(&option.ranks, &expected, NEAR, "ranks");
    }
}

/// Each option is best by one criterion alone and the weights alike, so the first is the one whose weight is largest: a
/// third each. An option that has half of everything beats all where no weight is above a half: 1 − 3 · ¼.
#[test]
fn three_criteria_against_closed_forms() {
    let corners: [&[f64]; 3] = [&[1.0, 0.0, 0.0], &[0.0, 1.0, 0.0], &[0.0, 0.0, 1.0]];
    near(&firsts(&with_all_weights(&corners)), &[1.0 / 3.0; 3], NEAR, "corners");
    let with_half: Vec<&[f64]> = corners.into_iter().chain([&[0.5, 0.5, 0.5][..]]).collect();
    near(
        &firsts(&with_all_weights(&with_half)),
        &[0.25; 4],
        NEAR,
        "half of everything",
    );
    // With the owner's order kept the first criterion weighs most, and is above a half with chance ¾ instead of ¼.
    let contenders = vec![contender(1, &[1.0, 0.0, 0.0]), contender(2, &[0.5, 0.5, 0.5])];
    let in_order = acceptability(
        contenders,
        Weights::new([3.0, 2.0, 1.0]),
        WeightSpace::InOrder,
        1,
        TRIALS,
    );
    near(&firsts(&in_order), &[0.75, 0.25], NEAR, "in the owner's order");
}

/// With weights as chosen only points are uncertain: one that is anywhere from 0 to 100 beats 70 in 3 of 10.
#[test]
fn uncertain_points_count_and_are_named() {
    let anywhere: Vec<f64> = (0..1000).map(|step| f64::from(step * 7 % 1000) / 10.0).collect();
    let contenders = vec![
        contender(1, &[70.0, 50.0]),
        Contender {
            id: 2,
            points: vec![
                Points::Drawn {
                    likely: 50.0,
                    trials: anywhere,
                },
                Points::Fixed(50.0),
            ],
        },
        Contender {
            id: 3,
            points: vec![Points::Fixed(90.0), Points::Missing],
        },
        Contender {
            id: 4,
            points: vec![Points::Missing, Points::Missing],
        },
    ];
    let found = acceptability(contenders, Weights::equal(2), WeightSpace::AsChosen, 1, 1000);
    assert_eq!(found.options.len(), 2);
    near(&firsts(&found), &[0.7, 0.3], 0.002, "wide");
    let [missing, wide] = found.influences[..] else {
        panic!("{:?}", found.influences)
    };
    // At its likely 50 it is never first. The third needs 30 of the missing criterion beside 70, 50, and more where the
    // second is above 70.
    assert_eq!((wide.id, wide.criterion, wide.missing), (2, 0, false));
    near(&[wide.changes_first], &[0.3], 0.002, "fixed at its likely value");
    assert_eq!((missing.id, missing.criterion, missing.missing), (3, 1, true));
    near(&[missing.changes_first], &[0.7 * 0.7 + 0.3 * 0.55], 0.02, "missing");
}

#[test]
fn what_is_missing_everywhere_is_an_empty_answer() {
    let found = acceptability(Vec::new(), Weights::default(), WeightSpace::InOrder, 1, 10);
    assert_eq!(
        (found.trials, found.options.len(), found.influences.len()),
        (1000, 0, 0)
    );
    let alone = acceptability(
        vec![contender(9, &[1.0, 2.0, 3.0])],
        Weights::default(),
        WeightSpace::Any,
        1,
        10,
    );
    assert_eq!(firsts(&alone), [1.0]);
    assert_eq!(alone.beats(9, 8), None);
}

#[test]
fn words_for_shares() {
    for (share, certainty) in [
        (0.0, Certainty::Tie),
        (0.659, Certainty::Tie),
        (0.66, Certainty::Probably),
        (0.899, Certainty::Probably),
        (0.9, Certainty::Clearly),
        (1.0, Certainty::Clearly),
    ] {
        assert_eq!(Certainty::of(share), certainty, "{share}");
    }
}

fn ranked(options: &[(u32, &[f64])], weights: &Weights) -> Vec<Ranked> {
    let score = |points: &[f64]| points.iter().zip(weights.shares()).map(|(a, b)| a * b).sum();
    let mut ranked: Vec<Ranked> = options
        .iter()
        .map(|(id, points)| Ranked {
            id: *id,
            place: 1,
            score: score(points),
            points: points.to_vec(),
        })
        .collect();
    ranked.sort_by(|a, b| b.score.total_cmp(&a.score));
    ranked
}

/// By hand. Two criteria: 80w + 20(1 − w) meets 50 at one half.
#[test]
fn the_smallest_change_of_one_weight() {
    for (what, options, weights, expected) in [
        (
            "two",
            &[(1, &[80.0, 20.0][..]), (2, &[50.0, 50.0])][..],
            &[0.6, 0.4][..],
            Some((0, 0.5, 2)),
        ),
        ("never", &[(1, &[80.0, 20.0]), (2, &[50.0, 10.0])], &[0.6, 0.4], None),
        (
            "only even at the end",
            &[(1, &[80.0, 20.0]), (2, &[50.0, 20.0])],
            &[0.6, 0.4],
            None,
        ),
        ("one alone", &[(1, &[80.0, 20.0])], &[0.6, 0.4], None),
        (
            "all weight on one",
            &[(1, &[80.0, 0.0]), (2, &[40.0, 40.0])],
            &[1.0, 0.0],
            Some((0, 0.5, 2)),
        ),
        (
            "three, the nearest of several",
            &[(1, &[80.0, 20.0, 0.0]), (2, &[40.0, 60.0, 0.0]), (3, &[0.0, 0.0, 95.0])],
            &[0.5, 0.25, 0.25],
            // The first weight: 40w = 40(1 − w)/2, so w = 1/3, .167 away. The second: 40(1 − w) · 2/3 = 40w, so w = .4, .15
            // away. The third: 95w = (80 · 2/3 + 20/3)(1 − w), so w = 60/155, .137 away.
            Some((2, 60.0 / 155.0, 3)),
        ),
    ] {
        let weights = Weights::new(weights);
        let found = smallest_weight_change(&ranked(options, &weights), &weights);
        let found = found.map(|change| (change.criterion, change.to, change.winner));
        match (found, expected) {
            (Some(found), Some(expected)) => {
                assert_eq!((found.0, found.2), (expected.0, expected.2), "{what}");
                assert!((found.1 - expected.1).abs() < 1e-12, "{what}: {found:?}");
            }
            (found, expected) => assert_eq!(found, expected, "{what}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    /// A hair beyond the change another one wins, and it is the one that was named; before it the winner is the same.
    #[test]
    fn beyond_the_smallest_change_another_one_wins(
        options in prop::collection::vec(prop::array::uniform4(-100.0..200.0_f64), 2..8),
        weights in prop::array::uniform4(1.0..100.0_f64),
    ) {
        let weights = Weights::new(weights);
        let options: Vec<(u32, &[f64])> = (0..).zip(options.iter().map(<[f64; 4]>::as_slice)).collect();
        let order = ranked(&options, &weights);
        prop_assume!(order[0].score - order[1].score > 1e-6);
        if let Some(change) = smallest_weight_change(&order, &weights) {
            let winner_at = |to: f64| {
                let from = weights.shares();
                let scaled = (1.0 - to) / (1.0 - from[change.criterion]);
                let mut shares: Vec<f64> = from.iter().map(|share| share * scaled).collect();
                shares[change.criterion] = to;
                ranked(&options, &Weights::new(shares))[0].id
            };
            let step = 1e-7 * (change.to - change.from).signum();
            prop_assert_eq!(winner_at(change.to - step), order[0].id);
            prop_assert_eq!(winner_at((change.to + step).clamp(0.0, 1.0)), change.winner);
        }
    }

    /// An option that comes or goes changes no other's wins over each other.
    #[test]
    fn an_option_more_changes_no_other_pair(
        options in prop::collection::vec(prop::array::uniform3(-50.0..150.0_f64), 2..7),
        more in prop::array::uniform3(-50.0..150.0_f64),
    ) {
        let contenders: Vec<Contender> = (0..).zip(&options).map(|(id, points)| contender(id, points)).collect();
        let of = |contenders: Vec<Contender>| {
            acceptability(contenders, Weights::default(), WeightSpace::InOrder, 3, 1000)
        };
        let before = of(contenders.clone());
        for added in [contender(99, &more), Contender { id: 99, ..contenders[0].clone() }] {
            let mut with = contenders.clone();
            with.insert(1, added);
            let after = of(with);
            for one in &before.options {
                for other in &before.options {
                    prop_assert_eq!(before.beats(one.id, other.id), after.beats(one.id, other.id));
                }
            }
        }
    }
}

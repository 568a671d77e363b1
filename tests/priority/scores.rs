//! The three scales, the weights, the quadrant and how far goals are covered.

use bearing::domain::priority::methods::weighted_score::weighted_score;
use bearing::domain::priority::{Criterion, DIVIDING_HOURS, Facts, GoalGap, NotScored, Quadrant, Weights, covered};

fn nothing_known() -> Facts<'static> {
    Facts {
        served: Vec::new(),
        top_importance: 0.0,
        npv: None,
        hundred_points: None,
        hours: None,
        own: Vec::new(),
    }
}

fn gap(baseline: f64, target: f64, importance: f64) -> GoalGap {
    GoalGap {
        id: 1,
        baseline: Some(baseline),
        target: Some(target),
        importance,
        is_money: false,
    }
}

/// Fails where points are not the expected ones, to a hundredth, or the reason why there are none another one.
fn check(what: &str, criterion: Criterion, facts: &Facts<'_>, expected: Result<f64, NotScored>) {
    match (criterion.score(facts), expected) {
        (Ok(points), Ok(expected)) => assert!((points - expected).abs() < 0.005, "{what}: {points}, not {expected}"),
        (found, expected) => assert_eq!(found, expected, "{what}"),
    }
}

#[test]
fn ease_falls_by_the_same_with_every_doubling_of_the_hours() {
    for (what, hours, expected) in [
        ("by hand, closed form", Some(40.0), Ok(58.86)),
        ("the upper anchor", Some(8.0), Ok(100.0)),
        ("the lower anchor", Some(400.0), Ok(0.0)),
        ("not clipped below", Some(800.0), Ok(-17.72)),
        ("not clipped above", Some(4.0), Ok(117.72)),
        ("an hour", Some(1.0), Ok(153.16)),
        ("less than an hour counts as one", Some(0.0), Ok(153.16)),
        ("not known", None, Err(NotScored::NoHours)),
        ("no number", Some(f64::INFINITY), Err(NotScored::NoHours)),
    ] {
        check(
            what,
            Criterion::Ease,
            &Facts {
                hours,
                ..nothing_known()
            },
            expected,
        );
    }
}

#[test]
fn cash_is_counted_in_profits_of_a_year() {
    for (what, npv, hundred_points, expected) in [
        ("worth a year's profit", Some(60_000.0), Some(60_000.0), Ok(100.0)),
        ("worth nothing", Some(0.0), Some(60_000.0), Ok(0.0)),
        ("loses half a profit", Some(-30_000.0), Some(60_000.0), Ok(-50.0)),
        ("worth three", Some(180_000.0), Some(60_000.0), Ok(300.0)),
        ("no return", None, Some(60_000.0), Err(NotScored::NoReturn)),
        ("no scale", Some(1.0), None, Err(NotScored::NoScale)),
        (
            "a profit of nothing is no scale",
            Some(1.0),
            Some(0.0),
            Err(NotScored::NoScale),
        ),
        ("nor is a loss", Some(1.0), Some(-5.0), Err(NotScored::NoScale)),
        (
            "too small a scale to divide by",
            Some(1e300),
            Some(1e-300),
            Err(NotScored::NoScale),
        ),
    ] {
        let facts = Facts {
            npv,
            hundred_points,
            ..nothing_known()
        };
        check(what, Criterion::Cash, &facts, expected);
    }
}

#[test]
fn fit_is_what_it_does_for_the_goals_that_are_not_money() {
    let top = gap(38.0, 45.0, 2.0);
    let other = gap(9.0, 5.0, 1.0);
    let money = GoalGap {
        is_money: true,
        ..gap(1400.0, 700.0, 9.0)
    };
    let open = GoalGap {
        target: None,
        ..gap(1.0, 2.0, 1.0)
    };
    let done = gap(5.0, 5.0, 1.0);
    for (what, served, expected) in [
        ("closes the top goal alone", vec![(&top, Some(7.0))], Ok(100.0)),
        ("more than closes it", vec![(&top, Some(14.0))], Ok(200.0)),
        (
            "half of a goal of half the weight",
            vec![(&other, Some(-2.0))],
            Ok(25.0),
        ),
        ("both", vec![(&top, Some(3.5)), (&other, Some(-2.0))], Ok(75.0)),
        ("away from the target", vec![(&other, Some(1.0))], Ok(-12.5)),
        ("no goal", vec![], Ok(0.0)),
        ("money is in the cash", vec![(&money, Some(-700.0))], Ok(0.0)),
        ("money needs no effect", vec![(&money, None)], Ok(0.0)),
        ("how much is not known", vec![(&top, None)], Err(NotScored::NoEffect)),
        ("no target", vec![(&open, Some(1.0))], Err(NotScored::NoEffect)),
        ("no gap", vec![(&done, Some(1.0))], Err(NotScored::NoEffect)),
    ] {
        let facts = Facts {
            served,
            top_importance: 2.0,
            ..nothing_known()
        };
        check(what, Criterion::Fit, &facts, expected);
    }
}

#[test]
fn why_there_are_no_points_is_said() {
    for (why, words) in [
        (NotScored::NoReturn, "return"),
        (NotScored::NoScale, "profit of one year"),
        (NotScored::NoHours, "own hours"),
        (NotScored::NoEffect, "by how much"),
    ] {
        assert!(why.to_string().contains(words), "{why}");
    }
}

#[test]
fn weights_always_add_up_to_one() {
    let third = 1.0 / 3.0;
    for (figures, expected) in [
        ([40.0, 40.0, 20.0], [0.4, 0.4, 0.2]),
        ([1.0, 0.0, 0.0], [1.0, 0.0, 0.0]),
        ([-5.0, 1.0, 1.0], [0.0, 0.5, 0.5]),
        ([f64::NAN, 3.0, 1.0], [0.0, 0.75, 0.25]),
        ([f64::INFINITY, 3.0, 1.0], [0.0, 0.75, 0.25]),
        ([0.0, 0.0, 0.0], [third; 3]),
        ([-1.0, f64::NAN, 0.0], [third; 3]),
        ([f64::MAX, f64::MAX, f64::MAX], [third; 3]),
    ] {
        let weights = Weights::new(figures);
        let shares = weights.shares();
        for (share, expected) in shares.iter().zip(expected) {
            assert!((share - expected).abs() < 1e-12, "{figures:?}: {shares:?}");
        }
    }
    // The usual terms.
    assert_eq!(Weights::default(), Weights::new([40.0, 40.0, 20.0]));
}

#[test]
fn scores_are_weighed_and_added() {
    for (weights, points, expected) in [
        ([40.0, 40.0, 20.0], [100.0, 50.0, 58.9], 71.78),
        ([40.0, 40.0, 20.0], [0.0, -100.0, 0.0], -40.0),
        ([0.0, 0.0, 1.0], [100.0, 100.0, -7.0], -7.0),
        ([0.0, 0.0, 1.0], [-5.0, -5.0, 0.0], 0.0),
    ] {
        let score = weighted_score(&Weights::new(weights), points);
        assert!((score - expected).abs() < 1e-9, "{weights:?} {points:?}: {score}");
        assert!(
            score != 0.0 || score.is_sign_positive(),
            "minus zero would be shown with its sign"
        );
    }
}

#[test]
fn the_quadrant_is_divided_where_money_and_ease_are() {
    for (npv, hours, expected) in [
        (1.0, 8.0, Quadrant::QuickWin),
        (1.0, DIVIDING_HOURS, Quadrant::QuickWin),
        (1.0, 57.0, Quadrant::BigProject),
        (0.0, 8.0, Quadrant::EasyLoss),
        (-1.0, 57.0, Quadrant::MoneyPit),
    ] {
        assert_eq!(Quadrant::of(npv, hours), expected, "{npv} {hours}");
        assert!(!expected.name().is_empty());
    }
    let facts = Facts {
        hours: Some(DIVIDING_HOURS),
        ..nothing_known()
    };
    check(
        "the dividing line is half of the scale",
        Criterion::Ease,
        &facts,
        Ok(50.0),
    );
}

#[test]
fn effects_on_a_goal_add_up() {
    let queue = gap(9.0, 5.0, 1.0);
    let open = GoalGap {
        baseline: None,
        ..gap(9.0, 5.0, 1.0)
    };
    for (gap, effects, expected) in [
        (&queue, &[-1.0, -3.0][..], Some(1.0)),
        (&queue, &[-1.0], Some(0.25)),
        (&queue, &[1.0], Some(-0.25)),
        (&queue, &[-8.0], Some(2.0)),
        (&queue, &[], None),
        (&open, &[-1.0], None),
        (&self::gap(5.0, 5.0, 1.0), &[-1.0], None),
    ] {
        assert_eq!(covered(gap, effects), expected, "{effects:?}");
    }
}

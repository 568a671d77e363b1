//! How far options close a goal's gap by its date.

use bearing::domain::priority::{Effect, GoalGap, cover, reached};

fn gap(baseline: f64, target: f64) -> GoalGap {
    GoalGap {
        id: 1,
        baseline: Some(baseline),
        target: Some(target),
        importance: 1.0,
        is_money: false,
    }
}

fn effect(by: u32, reached: f64, likely: Option<f64>, trials: &[f64]) -> Effect {
    Effect {
        by,
        reached,
        likely,
        trials: trials.to_vec(),
    }
}

/// `min(1, (m − s + ½)/R)`, by hand.
#[test]
fn an_effect_counts_by_what_is_reached() {
    for (what, month, start, ramp, life, expected) in [
        ("before it starts", 2.0, 3.0, 3.0, None, 0.0),
        ("in its first month of three", 3.0, 3.0, 3.0, None, 1.0 / 6.0),
        ("in its second", 4.0, 3.0, 3.0, None, 0.5),
        ("in its third", 5.0, 3.0, 3.0, None, 5.0 / 6.0),
        ("then in full", 6.0, 3.0, 3.0, None, 1.0),
        ("at once without a ramp", 3.0, 3.0, 0.0, None, 1.0),
        ("in its last month", 14.0, 3.0, 3.0, Some(12.0), 1.0),
        ("no longer", 15.0, 3.0, 3.0, Some(12.0), 0.0),
        ("a date that is past", -4.0, 1.0, 3.0, None, 0.0),
    ] {
        assert!((reached(month, start, ramp, life) - expected).abs() < 1e-12, "{what}");
    }
}

/// Two effects that are anywhere from 0 to 10 with equal chance. Their sum is triangular: P10 = √(.1 · 2) · 10 = 4.47, far
/// above the sum of both P10, which is 2.
#[test]
fn ranges_are_drawn_together() {
    let grid = 200_u32;
    let (mut one, mut other) = (Vec::new(), Vec::new());
    for a in 0..grid {
        for b in 0..grid {
            one.push((f64::from(a) + 0.5) / f64::from(grid) * 10.0);
            other.push((f64::from(b) + 0.5) / f64::from(grid) * 10.0);
        }
    }
    let effects = [effect(1, 1.0, Some(5.0), &one), effect(2, 1.0, Some(5.0), &other)];
    let found = cover(&gap(100.0, 120.0), &effects);
    let range = found.range.unwrap();
    for (found, expected) in [
        (range.p10, 0.2_f64.sqrt() * 10.0 / 20.0),
        (range.p50, 0.5),
        (range.p90, 1.0 - 0.2_f64.sqrt() * 10.0 / 20.0),
        (found.likely.unwrap(), 0.5),
    ] {
        assert!((found - expected).abs() < 0.005, "{found}, not {expected}");
    }
    // Half reached by the goal's date is half of the effect.
    let late: Vec<Effect> = effects
        .iter()
        .map(|one| Effect {
            reached: 0.5,
            ..one.clone()
        })
        .collect();
    let late = cover(&gap(100.0, 120.0), &late);
    assert!((late.range.unwrap().p50 - 0.25).abs() < 0.005);
    assert_eq!(late.closed, Some(0.0));
    let closed = cover(&gap(100.0, 110.0), &effects).closed.unwrap();
    assert!((closed - 0.5).abs() < 0.005, "{closed}");
}

#[test]
fn what_is_not_known_is_told() {
    let nothing = cover(&gap(9.0, 5.0), &[]);
    assert_eq!(
        (nothing.by.len(), nothing.likely, nothing.range, nothing.closed),
        (0, None, None, None)
    );
    let effects = [
        effect(1, 1.0, None, &[]),
        effect(2, 0.0, Some(-4.0), &[]),
        effect(3, 1.0, Some(-1.0), &[]),
    ];
    let some = cover(&gap(9.0, 5.0), &effects);
    assert_eq!(
        (some.by, some.unknown, some.too_late),
        (vec![1, 2, 3], vec![1], vec![2])
    );
    assert_eq!(
        (some.likely, some.range.map(|range| range.p10)),
        (Some(0.25), Some(0.25))
    );
    let without_a_gap = cover(&gap(5.0, 5.0), &effects);
    assert_eq!(
        (without_a_gap.likely, without_a_gap.range, without_a_gap.closed),
        (None, None, None)
    );
}

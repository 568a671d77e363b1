//! Distributions and their tables, against published figures, closed forms and a slow inversion that shares nothing with
//! ours.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use montecarlo::distributions::{Fixed, Impossible, Lognormal, Pert, Shape, Triangular, Uniform};
use montecarlo::{BATCH, Distribution};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn check(what: &str, found: f64, expected: f64, digits: f64) {
    assert!((found - expected).abs() <= digits, "{what}: {found}, not {expected}");
}

#[test]
fn published_figures() {
    let pert = Pert::limits(2.0, 4.0, 12.0).unwrap();
    check("PERT mean", pert.mean(), 5.0, 1e-14);
    check("PERT variance", pert.variance(), 3.0, 1e-14);
    let triangular = Triangular::limits(2.0, 4.0, 12.0).unwrap();
    check("triangular mean", triangular.mean(), 6.0, 1e-14);
    check("triangular variance", triangular.variance(), 14.0 / 3.0, 1e-14);

    let pert = Pert::eight_in_ten(2.0, 4.0, 12.0).unwrap();
    check("8 in 10, least", pert.support().0, 0.31461, 5e-6);
    check("8 in 10, largest", pert.support().1, 22.99668, 5e-6);
    check("8 in 10, mean", pert.mean(), 6.55188, 5e-6);
    let pert = Pert::percentiles((0.05, 0.95), 2.0, 4.0, 12.0).unwrap();
    check("9 in 10, least", pert.support().0, 1.18452, 5e-6);
    check("9 in 10, largest", pert.support().1, 19.68279, 5e-6);
    check("9 in 10, mean", pert.mean(), 6.14455, 5e-6);

    let lognormal = Lognormal::percentiles((0.05, 0.95), 10.0, 40.0).unwrap();
    let Shape::Lognormal(shape) = lognormal.shape() else {
        panic!("{lognormal:?}")
    };
    check("μ", shape.log_mean(), 2.995_732, 5e-7);
    check("σ", shape.log_spread(), 0.421_404, 5e-7);
    check("lognormal median", lognormal.quantile(0.5), 20.0, 1e-12);
    check("lognormal mean", lognormal.mean(), 21.857, 5e-4);
}

#[test]
fn each_reading_says_what_was_said() {
    for (low, likely, high) in [
        (2.0, 4.0, 12.0),
        (2.0, 2.0, 12.0),
        (-1.0, 9.0, 9.0),
        (0.0, 0.5, 1.0),
        (1.0, 1.01, 9.0),
    ] {
        for at in [(0.1, 0.9), (0.05, 0.95), (0.1, 0.900_000_1), (0.25, 0.6)] {
            let shapes = [
                Pert::percentiles(at, low, likely, high),
                Triangular::percentiles(at, low, likely, high),
                Uniform::percentiles(at, low, high),
            ];
            for shape in shapes {
                let shape = shape.unwrap();
                let what = format!("{shape:?} at {at:?}");
                check(&what, shape.quantile(at.0), low, 1e-9 * (high - low));
                check(&what, shape.quantile(at.1), high, 1e-9 * (high - low));
            }
        }
        // The closed series against the search, next to it.
        let (series, search) = (
            Pert::eight_in_ten(low, likely, high).unwrap(),
            Pert::percentiles((0.1, 0.9 + 1e-15), low, likely, high).unwrap(),
        );
        check("series, mean", series.mean(), search.mean(), 1e-9 * (high - low));
        check(
            "series, least",
            series.support().0,
            search.support().0,
            1e-9 * (high - low),
        );
        check(
            "series, largest",
            series.support().1,
            search.support().1,
            1e-9 * (high - low),
        );
    }
}

#[test]
fn what_makes_no_sense_is_refused() {
    for (found, expected) in [
        (Pert::limits(3.0, 2.0, 4.0), Impossible::LowAboveLikely),
        (Pert::eight_in_ten(1.0, 5.0, 4.0), Impossible::LikelyAboveHigh),
        (Triangular::limits(1.0, f64::NAN, 4.0), Impossible::NotFinite),
        (Triangular::eight_in_ten(1.0, 2.0, 1e101), Impossible::TooLarge),
        (Uniform::limits(2.0, 1.0), Impossible::LowAboveHigh),
        (Uniform::percentiles((0.6, 0.9), 1.0, 2.0), Impossible::SharesOutOfOrder),
        (Lognormal::eight_in_ten(0.0, 1.0), Impossible::LowNotPositive),
        (Lognormal::eight_in_ten(1e-99, 1e99), Impossible::TooWide),
        (Fixed::at(f64::INFINITY), Impossible::NotFinite),
        (
            Pert::limits(1.0, 2.0, 4.0).unwrap().within(3.0, 2.0),
            Impossible::BoundsCrossed,
        ),
        (
            Pert::limits(1.0, 2.0, 4.0).unwrap().within(f64::NAN, 2.0),
            Impossible::NotFinite,
        ),
    ] {
        assert_eq!(found, Err(expected), "{expected}");
        assert!(expected.to_string().ends_with('.'));
    }
}

#[test]
fn one_figure_is_certain() {
    for shape in [
        Fixed::at(7.0),
        Pert::limits(7.0, 7.0, 7.0),
        Pert::eight_in_ten(7.0, 7.0, 7.0),
        Pert::percentiles((0.05, 0.95), 7.0, 7.0, 7.0),
        Triangular::limits(7.0, 7.0, 7.0),
        Triangular::eight_in_ten(7.0, 7.0, 7.0),
        Uniform::eight_in_ten(7.0, 7.0),
        Lognormal::eight_in_ten(7.0, 7.0),
        Pert::limits(1.0, 2.0, 4.0).unwrap().within(7.0, 9.0),
        Pert::limits(8.0, 9.0, 10.0).unwrap().within(0.0, 7.0),
    ] {
        let shape = shape.unwrap();
        assert_eq!(shape.fixed(), Some(7.0), "{shape:?}");
        assert_eq!((shape.mean(), shape.variance(), shape.quantile(0.9)), (7.0, 0.0, 7.0));
        assert_eq!((shape.table().mean(), shape.table().value(0.9)), (7.0, 7.0));
    }
}

/// The regularised incomplete beta function by its continued fraction (Lentz; Numerical Recipes 6.4).
fn incomplete_beta(alpha: f64, beta: f64, x: f64) -> f64 {
    let both = alpha + beta;
    if x > (alpha + 1.0) / (both + 2.0) {
        return 1.0 - incomplete_beta(beta, alpha, 1.0 - x);
    }
    let scale = libm::lgamma(both) - libm::lgamma(alpha) - libm::lgamma(beta);
    let front = (scale + alpha * x.ln() + beta * (-x).ln_1p()).exp();
    let (mut above, mut below) = (1.0, 1.0 / (1.0 - both * x / (alpha + 1.0)));
    let mut fraction = below;
    for step in (1..300).map(f64::from) {
        let twice = alpha + 2.0 * step;
        let even = step * (beta - step) * x / ((twice - 1.0) * twice);
        let odd = -(alpha + step) * (both + step) * x / (twice * (twice + 1.0));
        for factor in [even, odd] {
            below = 1.0 / (1.0 + factor * below);
            above = 1.0 + factor / above;
            fraction *= above * below;
        }
    }
    front * fraction / alpha
}

#[test]
fn pert_nodes_against_a_slow_inversion() {
    let mut worst = (0.0_f64, 0.0, 0);
    for step in 0..=50 {
        let mode = f64::from(step) / 50.0;
        let pert = Pert::limits(0.0, mode, 1.0).unwrap();
        let table = pert.table();
        let (a, b) = (1.0 + 4.0 * mode, 5.0 - 4.0 * mode);
        for node in [
            1, 2, 3, 7, 20, 61, 100, 333, 500, 777, 900, 947, 980, 995, 997, 998, 999,
        ] {
            let p = f64::from(node) / 1000.0;
            let (mut low, mut high) = (0.0, 1.0);
            while high - low > 1e-13 {
                let middle = f64::midpoint(low, high);
                if incomplete_beta(a, b, middle) < p {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            let mut error = (pert.quantile(p) - low).abs();
            // The outermost nodes may have been moved for the mean.
            if (10..=990).contains(&node) {
                error = error.max((table.value(p) - low).abs());
            }
            if error > worst.0 {
                worst = (error, mode, node);
            }
        }
    }
    assert!(worst.0 < 1e-9, "{worst:?}");
}

fn shapes() -> Vec<Distribution> {
    let mut shapes = vec![
        Uniform::limits(-3.0, 5.0),
        Uniform::eight_in_ten(1e9, 1e9 + 1.0),
        Lognormal::eight_in_ten(10.0, 40.0),
        Lognormal::eight_in_ten(1.0, 1000.0),
        Lognormal::eight_in_ten(100.0, 100.1),
    ];
    for (low, likely, high) in [
        (2.0, 4.0, 12.0),
        (2.0, 2.0, 12.0),
        (-5.0, 5.0, 5.0),
        (0.0, 1e-9, 1.0),
        (0.0, 1e6, 3e6),
    ] {
        shapes.extend([
            Pert::limits(low, likely, high),
            Pert::eight_in_ten(low, likely, high),
            Triangular::limits(low, likely, high),
            Triangular::eight_in_ten(low, likely, high),
        ]);
    }
    shapes.into_iter().map(Result::unwrap).collect()
}

/// Each shape cut at quantiles of its own, on either side, on both, and hardly at all.
fn cut_shapes() -> Vec<Distribution> {
    let ways = [
        (0.0, 0.7),
        (0.2, 1.0),
        (0.030_3, 0.812_7),
        (0.000_4, 0.999_8),
        (0.6, 0.9),
        (0.05, 0.3),
        (0.1, 0.5),
    ];
    let cut =
        |shape: Distribution, (least, most): (f64, f64)| shape.within(shape.quantile(least), shape.quantile(most));
    let shapes = shapes();
    shapes
        .iter()
        .flat_map(|shape| ways.map(|way| cut(*shape, way).unwrap()))
        .collect()
}

#[test]
fn tables_have_the_mean_of_the_closed_form() {
    for shape in shapes().into_iter().chain(cut_shapes()) {
        let table = shape.table();
        let width = shape.quantile(0.95) - shape.quantile(0.05);
        let grain = 1e-15 * shape.mean().abs();
        check(&format!("{shape:?}"), table.mean(), shape.mean(), 1e-9 * width + grain);
        for p in [0.1, 0.5, 0.9] {
            let exact = shape.quantile(p);
            check(
                &format!("{shape:?} at {p}"),
                table.value(p),
                exact,
                1e-11 * width + 4.0 * grain,
            );
        }
    }
}

#[test]
fn means_and_variances_agree_with_the_quantiles() {
    const STEPS: u32 = 40_000;
    for shape in shapes().into_iter().chain(cut_shapes().into_iter().step_by(9)) {
        let values = (0..STEPS).map(|step| shape.quantile((f64::from(step) + 0.5) / f64::from(STEPS)));
        let values: Vec<f64> = values.map(|value| value - shape.mean()).collect();
        let mean = values.iter().sum::<f64>() / f64::from(STEPS);
        let variance = values.iter().map(|value| value * value).sum::<f64>() / f64::from(STEPS);
        let width = shape.variance().sqrt();
        check(&format!("{shape:?}, mean"), mean, 0.0, 1e-3 * width);
        // A heavy tail is beyond any number of steps.
        let heavy = matches!(shape.shape(), Shape::Lognormal(shape) if shape.log_spread() > 1.0);
        if !heavy {
            check(&format!("{shape:?}, variance"), variance / shape.variance(), 1.0, 3e-3);
        }
    }
}

fn anything() -> impl Strategy<Value = Distribution> {
    let size = (-9.0..12.0_f64).prop_map(|power| 10_f64.powf(power));
    let place = prop_oneof![Just(0.0), Just(1.0), Just(1e-12), 0.0..=1.0_f64];
    let base = prop_oneof![Just(0.0), -1e3..1e3_f64, -1e12..1e12_f64];
    (0..8_u32, base, size, place).prop_filter_map("in order", |(kind, low, width, place)| {
        let high = low + width;
        let likely = (low + width * place).min(high);
        match kind {
            0 => Pert::limits(low, likely, high),
            1 => Pert::eight_in_ten(low, likely, high),
            2 => Pert::percentiles((0.02, 0.8), low, likely, high),
            3 => Triangular::limits(low, likely, high),
            4 => Triangular::eight_in_ten(low, likely, high),
            5 => Uniform::limits(low, high),
            6 => Uniform::eight_in_ten(low, high),
            _ => Lognormal::eight_in_ten(low.abs() + 1e-3, low.abs() + 1e-3 + width),
        }
        .ok()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]
    #[test]
    fn all_is_finite_and_in_order(shape in anything(), cut in prop::option::of((0.0..1.0_f64, 0.0..1.0_f64))) {
        let shape = match cut {
            None => shape,
            Some((one, other)) => {
                let (least, most) = (one.min(other), one.max(other));
                shape.within(shape.quantile(least), shape.quantile(most)).unwrap()
            }
        };
        let (least, most) = shape.support();
        prop_assert!(shape.mean().is_finite() && shape.variance().is_finite() && shape.variance() >= 0.0);
        let grain = 1e-12 * least.abs().max(most.min(1e300).abs());
        prop_assert!(least - grain <= shape.mean() && shape.mean() <= most + grain, "{} {:?}", shape.mean(), shape);
        let table = shape.table();
        let mut last = f64::NEG_INFINITY;
        for step in 0..4 * BATCH {
            #[expect(clippy::cast_precision_loss)]
            let u = step as f64 / (4 * BATCH) as f64;
            let (value, exact) = (table.value(u), shape.quantile(u));
            prop_assert!(value.is_finite() && exact.is_finite());
            prop_assert!(least <= value && value <= most, "{value} of {shape:?}");
            prop_assert!(value >= last - 1e-15 * last.abs(), "{value} after {last} of {shape:?}");
            last = value;
        }
    }
}

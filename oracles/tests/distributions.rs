//! Quantiles and moments of every distribution, against statrs.

use montecarlo::Distribution;
use montecarlo::distributions::{Lognormal, Pert, Shape, Triangular, Uniform};
use statrs::distribution::{self, ContinuousCDF};
use statrs::statistics;

const SHARES: [f64; 13] = [
    1e-6,
    1e-3,
    0.01,
    0.05,
    0.1,
    0.25,
    0.5,
    0.75,
    0.9,
    0.95,
    0.99,
    0.999,
    1.0 - 1e-6,
];

/// Ours, at `least + width × theirs`.
fn check<Theirs>(ours: &Distribution, theirs: &Theirs, (least, width): (f64, f64))
where
    Theirs: ContinuousCDF<f64, f64> + statistics::Distribution<f64>,
{
    let close = |what: &str, found: f64, expected: f64, scale: f64| {
        let gap = (found - expected).abs();
        assert!(gap <= 1e-9 * scale, "{what} of {ours:?}: {found}, not {expected}");
    };
    let (mean, variance) = (theirs.mean().unwrap(), theirs.variance().unwrap());
    close("mean", ours.mean(), least + width * mean, width * mean.max(1.0));
    close(
        "variance",
        ours.variance(),
        width * width * variance,
        width * width * variance,
    );
    let table = ours.table();
    for p in SHARES {
        // Their inversion is coarse, their probability of a value is not: a value is right when it has its probability,
        // as closely as a step of a billionth of the width lets it.
        let value = (ours.quantile(p) - least) / width;
        let step = 1e-9 * value.abs().max(1.0);
        let (under, over) = (theirs.cdf((value - step).max(0.0)), theirs.cdf(value + step));
        let grain = 1e-12;
        assert!(
            under - grain <= p && p <= over + grain,
            "{p} of {ours:?}: {value} is between {under} and {over}"
        );
        if (0.01..=0.99).contains(&p) {
            close("table", table.value(p), ours.quantile(p), width);
        }
    }
}

#[test]
fn pert() {
    for step in 0..=100 {
        let mode = f64::from(step) / 100.0;
        let theirs = distribution::Beta::new(1.0 + 4.0 * mode, 5.0 - 4.0 * mode).unwrap();
        check(&Pert::limits(0.0, mode, 1.0).unwrap(), &theirs, (0.0, 1.0));
        check(
            &Pert::limits(-40.0, 160.0 * mode - 40.0, 120.0).unwrap(),
            &theirs,
            (-40.0, 160.0),
        );
    }
}

#[test]
fn the_reading_of_eight_in_ten() {
    for step in 0..=100 {
        let likely = 2.0 + f64::from(step) / 10.0;
        let ours = Pert::eight_in_ten(2.0, likely, 12.0).unwrap();
        let (least, largest) = ours.support();
        let mode = (likely - least) / (largest - least);
        let theirs = distribution::Beta::new(1.0 + 4.0 * mode, 5.0 - 4.0 * mode).unwrap();
        for (value, share) in [(2.0, 0.1), (12.0, 0.9)] {
            let found = theirs.cdf((value - least) / (largest - least));
            assert!((found - share).abs() < 1e-11, "{likely}: {found} below {value}");
        }
        check(&ours, &theirs, (least, largest - least));
    }
}

#[test]
fn triangular() {
    for step in 0..=100 {
        let mode = f64::from(step) / 100.0;
        let theirs = distribution::Triangular::new(0.0, 1.0, mode).unwrap();
        check(&Triangular::limits(0.0, mode, 1.0).unwrap(), &theirs, (0.0, 1.0));
    }
}

#[test]
fn uniform() {
    let theirs = distribution::Uniform::new(0.0, 1.0).unwrap();
    check(&Uniform::limits(-3.0, 7.0).unwrap(), &theirs, (-3.0, 10.0));
    check(&Uniform::eight_in_ten(1.0, 9.0).unwrap(), &theirs, (0.0, 10.0));
}

#[test]
fn lognormal() {
    for high in [1.1, 2.0, 4.0, 30.0] {
        let ours = Lognormal::eight_in_ten(1.0, high).unwrap();
        let Shape::Lognormal(shape) = ours.shape() else {
            panic!("{ours:?}")
        };
        let theirs = distribution::LogNormal::new(shape.log_mean(), shape.log_spread()).unwrap();
        check(&ours, &theirs, (0.0, 1.0));
        for (value, share) in [(1.0, 0.1), (high, 0.9)] {
            assert!(
                (theirs.cdf(value) - share).abs() < 1e-11,
                "{high}: {} below {value}",
                theirs.cdf(value)
            );
        }
    }
}

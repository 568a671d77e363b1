//! What draws promise of themselves: slices taken once, streams of their own, figures that err together, the same bits.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use montecarlo::distributions::{Lognormal, Pert, Triangular, Uniform};
use montecarlo::{BATCH, Column, Draws, Strength, Table};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn pert() -> Table {
    Pert::eight_in_ten(2.0, 4.0, 12.0).unwrap().table()
}

fn uniform(high: f64) -> Table {
    Uniform::limits(0.0, high).unwrap().table()
}

/// The values of a column in all trials.
fn values(column: &Column) -> Vec<f64> {
    (0..BATCH).map(|trial| column.at(trial)).collect()
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / count(values)
}

fn count(values: &[f64]) -> f64 {
    f64::from(u32::try_from(values.len()).unwrap())
}

/// The correlation of two columns.
fn correlation(left: &Column, right: &Column) -> f64 {
    let (left, right) = (values(left), values(right));
    let (left_mean, right_mean) = (mean(&left), mean(&right));
    let product = |one: &[f64], one_mean: f64, other: &[f64], other_mean: f64| {
        one.iter()
            .zip(other)
            .map(|(one, other)| (one - one_mean) * (other - other_mean))
            .sum::<f64>()
    };
    let own = product(&left, left_mean, &left, left_mean) * product(&right, right_mean, &right, right_mean);
    product(&left, left_mean, &right, right_mean) / own.sqrt()
}

/// The slices a column's values lie in.
fn slices(column: &Column) -> Vec<usize> {
    let whole = |value: &f64| {
        (0..BATCH)
            .rev()
            .find(|slice| f64::from(u32::try_from(*slice).unwrap()) <= *value)
    };
    let mut slices: Vec<usize> = values(column).iter().map(|value| whole(value).unwrap()).collect();
    slices.sort_unstable();
    slices
}

#[test]
fn every_slice_is_taken_once_a_batch() {
    let table = uniform(1000.0);
    let all: Vec<usize> = (0..BATCH).collect();
    for seed in 0..4 {
        let draws = Draws::new(seed);
        for (stream, batch) in [(0, 0), (1, 0), (0, 1), (77, 999), (u64::MAX - 1, u32::MAX)] {
            assert_eq!(slices(&draws.column(&table, stream, batch)), all);
            for strength in [Strength::None, Strength::Some, Strength::Strong] {
                for rises_with in [false, true] {
                    let column = draws.column_with(&table, stream, batch, strength, rises_with);
                    assert_eq!(slices(&column), all, "{strength:?}");
                }
            }
        }
    }
}

#[test]
fn draws_follow_from_seed_stream_and_batch_alone() {
    let table = pert();
    let column = |seed, stream, batch| Draws::new(seed).column(&table, stream, batch);
    let first = column(1, 2, 3);
    let draws = Draws::new(1);
    // Whatever else is drawn before.
    let _ = (draws.column(&table, 9, 3), draws.event(0.5, 10, 3));
    assert_eq!(draws.column(&table, 2, 3), first);
    for (seed, stream, batch) in [(2, 2, 3), (1, 3, 3), (1, 2, 4), (1, 3, 2)] {
        assert_ne!(column(seed, stream, batch), first, "{seed} {stream} {batch}");
    }
    let moved = draws.column_with(&table, 2, 3, Strength::Some, true);
    assert_eq!(Draws::new(1).column_with(&table, 2, 3, Strength::Some, true), moved);
    assert_ne!(moved, first);
    assert_eq!(draws.column_with(&table, 2, 3, Strength::None, false), first);
}

#[test]
fn the_bits_are_those_of_every_machine() {
    // Written down once; what is built for the web must find them too.
    let bits = |column: Column| {
        values(&column).iter().fold(0_u64, |hash, value| {
            (hash ^ value.to_bits())
                .wrapping_mul(0x0000_0100_0000_01B3)
                .rotate_left(17)
        })
    };
    let draws = Draws::new(42);
    let found = [
        bits(draws.column(&pert(), 1, 0)),
        bits(draws.column(&Lognormal::eight_in_ten(10.0, 40.0).unwrap().table(), 1, 0)),
        bits(draws.column_with(
            &Triangular::limits(2.0, 4.0, 12.0).unwrap().table(),
            1,
            0,
            Strength::Strong,
            true,
        )),
    ];
    assert_eq!(
        found,
        [
            11_260_111_829_972_323_688,
            17_568_947_347_865_800_398,
            5_807_125_506_652_051_400
        ]
    );
}

#[test]
fn what_is_certain_stays_fixed() {
    let draws = Draws::new(5);
    let certain = Pert::limits(7.0, 7.0, 7.0).unwrap().table();
    assert_eq!(draws.column(&certain, 1, 0), Column::Fixed(7.0));
    assert_eq!(
        draws.column_with(&certain, 1, 0, Strength::Strong, true),
        Column::Fixed(7.0)
    );
    for (chance, value) in [(0.0, 0.0), (-1.0, 0.0), (f64::NAN, 0.0), (1.0, 1.0), (2.0, 1.0)] {
        assert_eq!(draws.event(chance, 1, 0), Column::Fixed(value));
    }
    // As many as are due, give or take one.
    for chance in [0.000_4, 0.3, 0.999_9] {
        let events = mean(&values(&draws.event(chance, 1, 0)));
        assert!((events - chance).abs() < 0.001, "{chance}: {events}");
    }
}

#[test]
fn streams_are_uncorrelated_and_strengths_reach_theirs() {
    let table = uniform(1.0);
    let draws = Draws::new(11);
    let pairs = 400;
    let average = |pair: &dyn Fn(u32) -> (Column, Column)| {
        let found = |batch| {
            let (left, right) = pair(batch);
            correlation(&left, &right)
        };
        (0..pairs).map(found).sum::<f64>() / f64::from(pairs)
    };
    let apart = average(&|batch| (draws.column(&table, 1, batch), draws.column(&table, 2, batch)));
    // Two orders correlate by ± 1/√999 in a batch.
    assert!(apart.abs() < 4.0 / (999.0 * f64::from(pairs)).sqrt(), "{apart}");
    let between_batches = average(&|batch| (draws.column(&table, 1, batch), draws.column(&table, 1, batch + 1)));
    assert!(
        between_batches.abs() < 4.0 / (999.0 * f64::from(pairs)).sqrt(),
        "{between_batches}"
    );

    for strength in [Strength::None, Strength::Some, Strength::Strong] {
        for (one, other) in [(true, true), (true, false), (false, false)] {
            let drawn = |stream, batch, rises_with| draws.column_with(&table, stream, batch, strength, rises_with);
            let found = average(&|batch| (drawn(1, batch, one), drawn(2, batch, other)));
            let sign = if one == other { 1.0 } else { -1.0 };
            // The values of this table are ranks.
            let expected = sign * strength.correlation();
            assert!((found - expected).abs() < 0.01, "{strength:?}: {found}, not {expected}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]
    #[test]
    fn draws_are_finite_and_within_bounds(
        (low, width, place) in (-1e6..1e6_f64, -9.0..9.0_f64, 0.0..=1.0_f64),
        kind in 0..4_u32, seed: u64, stream: u64, batch: u32, chance: f64, cut: bool,
    ) {
        let high = low + 10_f64.powf(width);
        let likely = (low + (high - low) * place).min(high);
        let shape = match kind {
            0 => Pert::limits(low, likely, high),
            1 => Pert::eight_in_ten(low, likely, high),
            2 => Triangular::eight_in_ten(low, likely, high),
            _ => Lognormal::eight_in_ten(low.abs() + 1.0, low.abs() + 1.0 + (high - low)),
        };
        let mut shape = shape.unwrap();
        if cut {
            shape = shape.within(likely, f64::INFINITY).unwrap();
        }
        let (least, most) = shape.support();
        let draws = Draws::new(seed);
        for column in [
            draws.column(&shape.table(), stream, batch),
            draws.column_with(&shape.table(), stream, batch, Strength::Strong, cut),
        ] {
            let fine = |value: &f64| value.is_finite() && least <= *value && *value <= most;
            prop_assert!(values(&column).iter().all(fine));
        }
        prop_assert!(values(&draws.event(chance, stream, batch)).iter().all(|value| *value == 0.0 || *value == 1.0));
    }
}

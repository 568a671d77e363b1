//! Counting trials: against plain sorting, published examples, closed forms of normals, and properties that must hold.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts are small"
)]

use montecarlo::BATCH;
use montecarlo::statistics::{
    Estimate, Histogram, Information, InputValue, Point, Shape, Spread, Summary, band, cumulative, input_value,
    percentiles, perfect_information, share_up_to,
};
use proptest::prelude::*;

#[test]
fn percentiles_are_those_of_numpy_and_excel() {
    let check = |values: &[f64], share: f64, wanted: f64| {
        let [found] = percentiles(values, &[share]).unwrap();
        assert!(
            (found - wanted).abs() <= 1e-12,
            "{share} of {values:?}: {found}, not {wanted}"
        );
    };
    // numpy.percentile's documentation: a = [[10, 7, 4], [3, 2, 1]], at 50.
    check(&[10.0, 7.0, 4.0, 3.0, 2.0, 1.0], 0.5, 3.5);
    check(&[10.0, 3.0], 0.5, 6.5);
    check(&[7.0, 2.0], 0.5, 4.5);
    check(&[4.0, 1.0], 0.5, 2.5);
    check(&[10.0, 7.0, 4.0], 0.5, 7.0);
    check(&[3.0, 2.0, 1.0], 0.5, 2.0);
    // Excel's PERCENTILE.INC: =PERCENTILE.INC({1,2,3,4}, 0.3).
    check(&[1.0, 3.0, 2.0, 4.0], 0.3, 1.9);
    check(&[5.0], 0.9, 5.0);
    // Never ranks last, and nothing lies between a number and never.
    let never = f64::INFINITY;
    let months = [never, 10.0, 20.0, never, 30.0];
    assert_eq!(
        percentiles(&months, &[0.0, 0.5, 0.6, 0.75, 1.0]),
        Some([10.0, 30.0, never, never, never])
    );
    assert_eq!(percentiles(&vec![never; 5000], &[0.1, 0.5]), Some([never; 2]));
    assert_eq!(percentiles(&[], &[0.5]), None);
}

#[test]
fn percentiles_are_exact_however_the_values_lie() {
    let mut uniform = uniform(1);
    let mut series = |turn: fn(f64) -> f64| -> Vec<f64> { (0..10_007).map(|_| turn(normal(uniform()))).collect() };
    for values in [
        series(|value| 100.0 + 500.0 * value),
        series(|value| libm::exp(2.0 * value)),
        series(|value| libm::exp(100.0 * value)),
        series(|value| libm::exp(170.0 * value) * value),
        series(|value| if value < -0.5 { value - 1000.0 } else { value + 1e5 }),
        series(|value| if value < 2.5 { value } else { 1e15 * value }),
        series(|value| if value < 0.3 { value } else { f64::INFINITY }),
        series(|value| (value * 3.0).round()),
        series(|value| 1e9 + value * 1e-6),
        series(|value| value * 1e-310),
        series(|value| value * 4e307),
        series(|_| 7.0),
        series(|value| if value < 0.0 { 0.0 } else { -0.0 }),
        (0..10_000_u32).map(f64::from).collect(),
        (0..10_000_u32).rev().map(f64::from).collect(),
    ] {
        check_percentiles(&values, &[0.0, 0.005, 0.1, 0.25, 0.5, 0.5001, 0.9, 0.995, 1.0]);
        let hundred: [f64; 101] = std::array::from_fn(|step| f64::from(u8::try_from(step).unwrap()) / 100.0);
        check_percentiles(&values, &hundred);
    }
}

fn check_percentiles<const N: usize>(values: &[f64], shares: &[f64; N]) {
    let found = percentiles(values, shares).unwrap_or([f64::NAN; N]);
    for (share, found) in shares.iter().zip(found) {
        let wanted = by_sorting(values, *share);
        assert!(
            found == wanted,
            "{share} of {} values: {found}, not {wanted}",
            values.len()
        );
    }
}

fn by_sorting(values: &[f64], share: f64) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let rank = share * (values.len() - 1) as f64;
    let (lower, upper) = (values[rank.floor() as usize], values[rank.ceil() as usize]);
    if lower == upper {
        lower
    } else {
        (lower + (upper - lower) * (rank - rank.floor())).min(upper)
    }
}

#[test]
fn a_summary_of_normals_has_their_closed_forms() {
    for seed in 0..20 {
        let values: Vec<f64> = stratified(seed, 20).into_iter().map(|z| 100.0 + 500.0 * z).collect();
        let summary = Summary::of(&values).unwrap();
        let error = summary.standard_error.unwrap();
        assert_eq!(summary.trials, 20_000);
        assert!((summary.mean - 100.0).abs() < 5.0 * error, "seed {seed}: {summary:?}");
        // Stratified: far below 500 / √20,000 = 3.5.
        assert!(error > 0.01 && error < 0.5, "seed {seed}: {summary:?}");
        for (found, wanted, within) in [
            (summary.standard_deviation, 500.0, 2.0),
            (summary.p10, 100.0 - 500.0 * 1.281_551_565_544_8, 5.0),
            (summary.p50, 100.0, 3.0),
            (summary.p90, 100.0 + 500.0 * 1.281_551_565_544_8, 5.0),
            (summary.chance_below_zero, 0.420_740_290_56, 0.001),
        ] {
            assert!((found - wanted).abs() < within, "seed {seed}: {found}, not {wanted}");
        }
    }
}

#[test]
fn the_standard_error_is_the_spread_of_means_over_seeds() {
    let runs: Vec<Summary> = (0..400)
        .map(|seed| {
            let mut uniform = uniform(seed);
            Summary::of(&(0..10 * BATCH).map(|_| normal(uniform())).collect::<Vec<f64>>()).unwrap()
        })
        .collect();
    let count = runs.len() as f64;
    let told = runs.iter().map(|run| run.standard_error.unwrap().powi(2)).sum::<f64>() / count;
    let seen = runs.iter().map(|run| run.mean * run.mean).sum::<f64>() / count;
    // Independent trials: 1 / √10,000. The spread of 400 means is known to about 4 in 100, its square to 7.
    assert!(
        (told / 1e-4 - 1.0).abs() < 0.1 && (seen / 1e-4 - 1.0).abs() < 0.25,
        "{told} {seen}"
    );
}

#[test]
fn nothing_is_answered_from_nothing() {
    assert_eq!(Summary::of(&[]), None);
    assert_eq!(Summary::of(&[1.0, f64::INFINITY]), None);
    assert_eq!(Summary::of(&[f64::MAX, f64::MIN]), None);
    assert_eq!(Summary::of(&vec![1.0; 2 * BATCH - 1]).unwrap().standard_error, None);
    assert_eq!(Summary::of(&vec![1.0; 2 * BATCH]).unwrap().standard_error, Some(0.0));
    assert_eq!(Histogram::of(&[]), None);
    assert_eq!(Histogram::of(&[f64::INFINITY]), None);
    assert_eq!(cumulative(&[]), []);
    assert_eq!(share_up_to(&[], 1.0), None);
    assert_eq!(band([[1.0].as_slice(), [].as_slice()]), None);
    assert_eq!(perfect_information(&[]), None);
    assert_eq!(perfect_information(&[1.0; 2 * BATCH - 1]), None);
    let rising: Vec<f64> = (0..2 * BATCH).map(|trial| trial as f64).collect();
    for shape in [Shape::Linear, Shape::Cubic] {
        assert_eq!(input_value(&[], &[], shape), None);
        assert_eq!(input_value(&rising, &rising[1..], shape), None);
        assert_eq!(input_value(&rising[1..], &rising[1..], shape), None);
        assert_eq!(input_value(&rising, &vec![3.0; 2 * BATCH], shape), None);
        assert_eq!(input_value(&vec![3.0; 2 * BATCH], &rising, shape), None);
        assert!(input_value(&rising, &rising, shape).is_some());
    }
}

#[test]
fn a_histogram_has_round_edges() {
    let check = |values: &[f64], first: f64, second: f64, last: f64, bins: usize| {
        let histogram = Histogram::of(values).unwrap();
        let edges = &histogram.edges;
        assert_eq!(
            (edges[0], edges[1], edges[edges.len() - 1], edges.len() - 1),
            (first, second, last, bins)
        );
        histogram
    };
    check(&[-30.0, 90.0], -30.0, -25.0, 90.0, 24);
    check(&[-31.0, 91.0], -35.0, -30.0, 95.0, 26);
    check(&[0.0, 1.0], 0.0, 0.05, 1.0, 20);
    check(&[0.1, 0.3], 0.1, 0.11, 0.3, 20);
    check(&[-4.9e6, 1.2e6], -5e6, -4.8e6, 1.2e6, 31);
    check(&[12.0], 12.0, 12.1, 12.1, 1);
    check(&[0.0], 0.0, 1.0, 1.0, 1);
    check(&[-250.0, -250.0], -250.0, -248.0, -248.0, 1);
    let third_edge = check(&[0.0, 0.7, 2.4], 0.0, 0.1, 2.4, 24).edges[3];
    assert_eq!(third_edge, 0.3, "as written, not 3 × 0.1");

    let histogram = Histogram::of(&[-1.0, 0.0, 1.0, 24.0, f64::INFINITY]).unwrap();
    assert_eq!(histogram.edges, (-1..=24).map(f64::from).collect::<Vec<f64>>());
    assert_eq!(
        histogram.counts,
        [&[1, 1, 1], [0; 21].as_slice(), &[1]].concat(),
        "zero is no loss"
    );
    assert_eq!((histogram.below, histogram.above, histogram.never), (0, 0, 1));
}

#[test]
fn one_wild_trial_does_not_flatten_a_histogram() {
    let mut values = stratified(3, 10);
    values[17] = 1e9;
    values[18] = -1e9;
    values[19] = -1e8;
    let histogram = Histogram::of(&values).unwrap();
    assert!(
        histogram.edges[0] >= -3.0 && *histogram.edges.last().unwrap() <= 3.0,
        "{histogram:?}"
    );
    assert!(histogram.below >= 20 && histogram.above >= 20, "{histogram:?}");
    assert_eq!(histogram.counts.iter().sum::<usize>(), 10_000);
    // What is only a little beyond is shown.
    let histogram = Histogram::of(&stratified(3, 10)).unwrap();
    assert_eq!((histogram.below, histogram.above), (0, 0));
}

#[test]
fn the_cumulative_curve_goes_through_the_percentiles() {
    let values = stratified(5, 10);
    let curve = cumulative(&values);
    let summary = Summary::of(&values).unwrap();
    assert_eq!(curve.len(), 101);
    assert_eq!(
        curve[10],
        Point {
            value: summary.p10,
            share: 0.1
        }
    );
    assert_eq!(
        curve[50],
        Point {
            value: summary.p50,
            share: 0.5
        }
    );
    assert_eq!(
        curve[90],
        Point {
            value: summary.p90,
            share: 0.9
        }
    );
    for Point { value, share } in curve {
        assert!(
            (share_up_to(&values, value).unwrap() - share).abs() <= 1.01e-4,
            "{value} {share}"
        );
    }
    let never: Vec<f64> = (0..1000)
        .map(|month| if month < 600 { f64::from(month) } else { f64::INFINITY })
        .collect();
    let curve = cumulative(&never);
    assert_eq!(curve.len(), 60, "59 hundredths, and none");
    assert_eq!(share_up_to(&never, 299.0), Some(0.3));
}

#[test]
fn a_band_ranges_each_month() {
    let spread = |p10, p50, p90| Spread { p10, p50, p90 };
    let months = [[0.0, 10.0, 20.0].as_slice(), &[5.0], &[3.0, 1.0]];
    assert_eq!(
        band(months),
        Some(vec![
            spread(2.0, 10.0, 18.0),
            spread(5.0, 5.0, 5.0),
            spread(1.2, 2.0, 2.8)
        ])
    );
    assert_eq!(band([]), Some(vec![]));
}

/// 100 + N(0, 300) + N(0, 400): `E[max(N(m, s), 0)] − max(m, 0) = s·φ(m/s) − |m|·Φ(−|m|/s)`.
#[test]
fn information_on_a_sum_of_normals_is_worth_its_closed_form() {
    for (mean, all, first, second) in [
        (100.0, 153.447, 76.271, 114.538),
        (-100.0, 153.447, 76.271, 114.538),
        (0.0, 199.471, 119.683, 159.577),
    ] {
        let mut off = [0.0; 5];
        for seed in 0..20 {
            let (a, b) = (stratified(2 * seed, 100), stratified(2 * seed + 1, 100));
            let outcomes: Vec<f64> = a.iter().zip(&b).map(|(a, b)| mean + 300.0 * a + 400.0 * b).collect();
            let total = perfect_information(&outcomes).unwrap();
            let mut check = |place: usize, value: f64, error: f64, wanted: f64| {
                assert!(
                    (value - wanted).abs() < 4.5 * error,
                    "seed {seed}: {value} ± {error}, not {wanted}"
                );
                assert!(error < 1.5, "seed {seed}: {value} ± {error}");
                off[place] += (value - wanted) / error;
            };
            check(0, total.value, total.standard_error, all);
            for (place, input, shape, wanted, part) in [
                (1, &a, Shape::Linear, first, 0.36),
                (2, &a, Shape::Cubic, first, 0.36),
                (3, &b, Shape::Linear, second, 0.64),
                (4, &b, Shape::Cubic, second, 0.64),
            ] {
                let InputValue {
                    explained,
                    information: Information::Shown(found),
                } = input_value(&outcomes, input, shape).unwrap()
                else {
                    panic!("seed {seed}: hidden")
                };
                check(place, found.value, found.standard_error, wanted);
                assert!((explained - part).abs() < 0.01, "seed {seed}: {explained}");
            }
        }
        // Not off to one side: the mean of 20 such numbers has a standard deviation of about 0.22.
        assert!(off.iter().all(|off| (off / 20.0).abs() < 1.0), "{off:?}");
    }
}

/// What an input is worth that enters by its square: y = 1 − x² + noise, x standard normal, so that E[y] = 0 and
/// E[max(1 − x², 0)] = 2·φ(1) = 0.483 941. A line would see nothing in it; a polynomial of degree 2 is exact.
#[test]
fn a_curve_is_seen_where_a_line_is_blind() {
    for seed in 0..20 {
        let (x, noise) = (stratified(2 * seed, 20), stratified(2 * seed + 1, 20));
        let outcomes: Vec<f64> = x.iter().zip(&noise).map(|(x, noise)| 1.0 - x * x + noise).collect();
        let cubic = input_value(&outcomes, &x, Shape::Cubic).unwrap();
        let Information::Shown(found) = cubic.information else {
            panic!("hidden")
        };
        assert!(
            (found.value - 0.483_941).abs() < 4.5 * found.standard_error,
            "{found:?}"
        );
        assert!(
            found.standard_error < 0.02 && (cubic.explained - 2.0 / 3.0).abs() < 0.05,
            "{cubic:?}"
        );
        assert_eq!(
            input_value(&outcomes, &x, Shape::Linear).unwrap().information,
            Information::Hidden
        );
    }
}

/// A yes or no has no square of its own: y = 10 if it happens (one time in four), else −2; E[y] = 1, EVPPI = 0.75 · 2.
#[test]
fn a_yes_or_no_is_worth_what_its_two_outcomes_say() {
    let mut uniform = uniform(8);
    let happens: Vec<f64> = (0..100 * BATCH)
        .map(|_| f64::from(u8::from(uniform() < 0.25)))
        .collect();
    let noise = stratified(9, 100);
    let outcomes: Vec<f64> = happens
        .iter()
        .zip(&noise)
        .map(|(x, noise)| 12.0 * x - 2.0 + noise)
        .collect();
    for shape in [Shape::Linear, Shape::Cubic] {
        let Information::Shown(found) = input_value(&outcomes, &happens, shape).unwrap().information else {
            panic!("hidden")
        };
        assert!(
            (found.value - 1.5).abs() < 4.0 * found.standard_error && found.standard_error < 0.02,
            "{found:?}"
        );
    }
}

#[test]
fn an_input_without_effect_is_hidden() {
    let seeds: Vec<[Vec<f64>; 2]> = (0..400)
        .map(|seed| [2 * seed, 2 * seed + 1].map(|seed| stratified(seed, 10)))
        .collect();
    for mean in [100.0, 0.0, -30.0] {
        for (shape, skewed) in [(Shape::Linear, false), (Shape::Cubic, false), (Shape::Cubic, true)] {
            let shown = seeds.iter().filter(|[outcomes, input]| {
                let outcomes: Vec<f64> = outcomes.iter().map(|z| mean + 500.0 * z).collect();
                let input: Vec<f64> = input.iter().map(|z| if skewed { libm::exp(*z) } else { *z }).collect();
                let found = input_value(&outcomes, &input, shape).unwrap();
                assert!(found.explained < 0.005, "{found:?}");
                found.information != Information::Hidden
            });
            let shown = shown.count();
            assert!(
                shown <= 3,
                "{shown} of 400 shown: mean {mean}, {shape:?}, skewed {skewed}"
            );
        }
    }
}

/// y = x / 10 + e with x and e ±1, each as often with each: R² = 0.01 / 1.01; adjusted, 1 − (1 − R²)(n − 1)/(n − 2); the
/// spread of the fit is that share of the variance, and the value half of the spread.
#[test]
fn what_chance_adds_to_a_fit_is_taken_off() {
    let trials = 2 * BATCH;
    let x: Vec<f64> = (0..trials)
        .map(|trial| if trial % 2 == 0 { 1.0 } else { -1.0 })
        .collect();
    let outcomes: Vec<f64> = (0..trials)
        .map(|trial| x[trial] * 0.1 + if trial % 4 < 2 { 1.0 } else { -1.0 })
        .collect();
    let adjusted = 1.0 - 1.0 / 1.01 * 1999.0 / 1998.0;
    for shape in [Shape::Linear, Shape::Cubic] {
        let found = input_value(&outcomes, &x, shape).unwrap();
        assert!((found.explained - adjusted).abs() < 1e-5, "{found:?}, not {adjusted}");
        let Information::Shown(Estimate { value, standard_error }) = found.information else {
            panic!("hidden")
        };
        assert!(
            (value - (0.01 - 1.0 / 1998.0_f64).sqrt() / 2.0).abs() < 1e-12 && standard_error < 1e-12,
            "{value}"
        );
    }
}

/// One trial in 2,000 that goes wrong, and nothing tells whether another would: value and standard error are equal.
#[test]
fn what_is_below_two_standard_errors_is_hidden() {
    let with_losses = |at: &[usize]| {
        let mut outcomes: Vec<f64> = (0..2 * BATCH).map(|trial| 1000.0 + trial as f64).collect();
        for trial in at {
            outcomes[*trial] = -500.0;
        }
        let found = input_value(&outcomes, &outcomes, Shape::Linear).unwrap();
        assert!((found.explained - 1.0).abs() < 1e-9);
        found.information
    };
    assert_eq!(with_losses(&[]), Information::Hidden);
    assert_eq!(with_losses(&[7]), Information::Hidden);
    let Information::Shown(found) = with_losses(&[7, BATCH + 7]) else {
        panic!("hidden")
    };
    assert!(
        (found.value - 0.5).abs() < 1e-9 && found.standard_error < 1e-9,
        "{found:?}"
    );
}

/// The standard error told is the spread seen over seeds.
#[test]
fn the_standard_error_of_information_is_its_spread_over_seeds() {
    for mean in [100.0, -400.0] {
        let found: Vec<(f64, f64)> = (0..200)
            .map(|seed| {
                let (a, b) = (stratified(2 * seed, 10), stratified(2 * seed + 1, 10));
                let outcomes: Vec<f64> = a.iter().zip(&b).map(|(a, b)| mean + 300.0 * a + 400.0 * b).collect();
                let Information::Shown(found) = input_value(&outcomes, &b, Shape::Cubic).unwrap().information else {
                    panic!("hidden")
                };
                (found.value, found.standard_error)
            })
            .collect();
        let count = found.len() as f64;
        let middle = found.iter().map(|found| found.0).sum::<f64>() / count;
        let seen = (found.iter().map(|found| (found.0 - middle).powi(2)).sum::<f64>() / count).sqrt();
        let told = (found.iter().map(|found| found.1.powi(2)).sum::<f64>() / count).sqrt();
        assert!(
            (told / seen - 1.0).abs() < 0.25,
            "mean {mean}: told {told}, seen {seen}"
        );
    }
}

proptest! {
    #[test]
    fn percentiles_are_those_of_a_plain_sort(
        values in prop::collection::vec(prop_oneof![
            4 => -1e6..1e6_f64, 1 => Just(0.0), 1 => Just(f64::INFINITY), 1 => -1e-3..1e-3_f64, 1 => (-9..9_i8).prop_map(f64::from),
        ], 1..700),
        shares in prop::array::uniform4(0.0..=1.0_f64),
    ) {
        check_percentiles(&values, &shares);
    }

    #[test]
    fn percentiles_rise_and_scale_with_the_values(
        values in prop::collection::vec(-1e6..1e6_f64, 1..500),
        mut shares in prop::array::uniform5(0.0..=1.0_f64),
        factor in 0.01..100.0_f64,
        shift in -1e6..1e6_f64,
    ) {
        shares.sort_by(f64::total_cmp);
        let found = percentiles(&values, &shares).unwrap();
        prop_assert!(found.is_sorted());
        let min = values.iter().copied().fold(f64::INFINITY, f64::min);
        let max = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        prop_assert!(found[0] >= min && found[4] <= max);
        let turned: Vec<f64> = values.iter().map(|value| value * factor + shift).collect();
        for (found, turned) in found.into_iter().zip(percentiles(&turned, &shares).unwrap()) {
            prop_assert!((found * factor + shift - turned).abs() <= 1e-7);
        }
    }

    #[test]
    fn a_histogram_counts_every_trial_once(
        values in prop::collection::vec(prop_oneof![8 => -1.0..1.0_f64, 1 => -1e3..1e3_f64, 1 => Just(f64::INFINITY)], 1..800),
        scale in prop_oneof![Just(1.0), 1e-12..1e12_f64],
        shift in prop_oneof![Just(0.0), -1e6..1e6_f64],
    ) {
        let values: Vec<f64> = values.into_iter().map(|value| value * scale + shift).collect();
        let Some(Histogram { edges, counts, below, above, never }) = Histogram::of(&values) else {
            prop_assert!(values.iter().all(|value| *value == f64::INFINITY));
            return Ok(());
        };
        prop_assert_eq!(counts.iter().sum::<usize>() + never, values.len());
        prop_assert!(edges.is_sorted_by(|lower, upper| lower < upper));
        prop_assert!(counts.len() <= 42, "{} bins", counts.len());
        let (first, last) = (edges[0], edges[edges.len() - 1]);
        prop_assert!(!(first < 0.0 && last > 0.0) || edges.contains(&0.0));
        prop_assert_eq!(below, values.iter().filter(|value| **value < first).count());
        prop_assert_eq!(above + never, values.iter().filter(|value| **value > last).count());
        for (bin, count) in counts.iter().enumerate() {
            let (lower, upper) = (edges[bin], edges[bin + 1]);
            let inside = |value: &f64| *value >= lower && (*value < upper || *value == upper && upper == last);
            let beyond = if bin == 0 { below } else { 0 } + if bin + 1 == counts.len() { above } else { 0 };
            prop_assert_eq!(*count, values.iter().filter(|value| inside(value)).count() + beyond);
        }
    }

    #[test]
    fn one_input_is_never_worth_more_than_all(
        seed in any::<u64>(),
        mean in -500.0..500.0_f64,
        effects in prop::array::uniform3(-300.0..300.0_f64),
    ) {
        let inputs = [stratified(seed, 5), stratified(seed ^ 1, 5), stratified(seed ^ 2, 5)];
        let outcomes: Vec<f64> = (0..5 * BATCH)
            .map(|trial| mean + effects[0] * inputs[0][trial] + effects[1] * libm::exp(inputs[1][trial]) * inputs[2][trial] + effects[2] * inputs[2][trial])
            .collect();
        let all = perfect_information(&outcomes).unwrap();
        prop_assert!(all.value >= 0.0);
        for input in &inputs {
            let found = input_value(&outcomes, input, Shape::Cubic).unwrap();
            prop_assert!((0.0..=1.0).contains(&found.explained));
            if let Information::Shown(found) = found.information {
                prop_assert!(found.value > 0.0 && found.standard_error >= 0.0);
                prop_assert!(found.value <= all.value + 4.0 * (all.standard_error + found.standard_error), "{found:?} {all:?}");
            }
        }
    }

    #[test]
    fn nothing_makes_it_panic_or_answer_what_is_no_number(
        values in prop::collection::vec(prop_oneof![any::<f64>(), -1.0..1.0_f64], 0..300),
        repeats in 1..20_usize,
    ) {
        let values = values.repeat(repeats);
        let inputs: Vec<f64> = values.iter().rev().copied().collect();
        let _ = (percentiles(&values, &[0.1, 0.5, f64::NAN]), Histogram::of(&values), cumulative(&values), band([values.as_slice()]));
        if let Some(summary) = Summary::of(&values) {
            prop_assert!(summary.mean.is_finite() && summary.standard_deviation.is_finite());
        }
        if let Some(all) = perfect_information(&values) {
            prop_assert!(all.value.is_finite() && all.standard_error.is_finite());
        }
        for shape in [Shape::Linear, Shape::Cubic] {
            if let Some(found) = input_value(&values, &inputs, shape) {
                prop_assert!((0.0..=1.0).contains(&found.explained));
                if let Information::Shown(found) = found.information {
                    prop_assert!(found.value.is_finite() && found.standard_error.is_finite());
                }
            }
        }
    }
}

/// Standard normals, in batches of which each takes each of a thousand equally likely slices once.
fn stratified(seed: u64, batches: usize) -> Vec<f64> {
    let mut uniform = uniform(seed);
    let mut values = Vec::with_capacity(batches * BATCH);
    for _ in 0..batches {
        let start = values.len();
        values.extend((0..BATCH).map(|slice| normal((slice as f64 + uniform()) / BATCH as f64)));
        for left in (1..BATCH).rev() {
            values.swap(start + left, start + (uniform() * (left + 1) as f64) as usize);
        }
    }
    values
}

/// Uniforms between 0 and 1, neither included (`SplitMix64`, Steele, Lea and Flood 2014).
fn uniform(seed: u64) -> impl FnMut() -> f64 {
    let mut state = seed.wrapping_mul(0xD6E8_FEB8_6659_FD93);
    move || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        ((mixed >> 12) as f64 + 0.5) / (1_u64 << 52) as f64
    }
}

/// The standard normal with this share below it: Newton's method on `erfc`, from Tukey's lambda as a start.
fn normal(share: f64) -> f64 {
    let (tail, sign) = if share < 0.5 { (share, -1.0) } else { (1.0 - share, 1.0) };
    let mut z = (libm::pow(1.0 - tail, 0.14) - libm::pow(tail, 0.14)) / 0.197_5;
    for _ in 0..4 {
        let over = libm::erfc(z / std::f64::consts::SQRT_2) / 2.0 - tail;
        let density = libm::exp(-z * z / 2.0) / (2.0 * std::f64::consts::PI).sqrt();
        let step = over / density;
        // Halley's correction: the second derivative of the tail is z times its first.
        z += step / (1.0 - (z * step / 2.0).clamp(-0.5, 0.5));
    }
    sign * z
}

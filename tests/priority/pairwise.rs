//! Weights by comparing two criteria at a time.

use bearing::domain::priority::{Judgement, pairwise};

fn judgement(more: usize, less: usize, times: f64) -> Judgement {
    Judgement { more, less, times }
}

fn near(found: f64, expected: f64, by: f64, what: &str) {
    assert!((found - expected).abs() <= by, "{what}: {found}, not {expected}");
}

/// Four criteria, each over those after it: 3, 7, 9, 5, 7 and 3 times. With Saaty's random index.
#[test]
fn the_principal_eigenvector_of_a_published_matrix() {
    let judgements = [
        judgement(0, 1, 3.0),
        judgement(0, 2, 7.0),
        judgement(0, 3, 9.0),
        judgement(1, 2, 5.0),
        judgement(1, 3, 7.0),
        judgement(2, 3, 3.0),
    ];
    let found = pairwise(4, &judgements).unwrap();
    for (at, expected) in [0.5831, 0.2895, 0.0849, 0.0425].into_iter().enumerate() {
        near(found.weights[at], expected, 5e-5, "weight");
    }
    near(found.lambda_max, 4.16458, 5e-6, "largest eigenvalue");
    near(found.ratio.unwrap(), 0.0616, 5e-5, "consistency ratio");
    assert!(found.is_consistent());
    // The other way round is the same said otherwise.
    let turned = judgement(3, 2, 3.0);
    assert!(pairwise(4, &[&judgements[..5], &[turned]].concat()).unwrap().weights[3] > found.weights[3]);
}

/// What nobody contradicts has the weights that were said, an index of 0 and nothing to mend.
#[test]
fn consistent_comparisons_give_back_their_weights() {
    for weights in [
        &[1.0][..],
        &[2.0, 1.0],
        &[6.0, 3.0, 1.0],
        &[1.0, 1.0, 1.0, 1.0],
        &[8.0, 4.0, 2.0, 1.0],
    ] {
        let mut judgements = Vec::new();
        for more in 0..weights.len() {
            for less in more + 1..weights.len() {
                judgements.push(judgement(more, less, weights[more] / weights[less]));
            }
        }
        let found = pairwise(weights.len(), &judgements).unwrap();
        let sum: f64 = weights.iter().sum();
        for (found, expected) in found.weights.iter().zip(weights) {
            near(*found, expected / sum, 1e-9, "weight");
        }
        near(found.index, 0.0, 1e-9, "index");
        near(found.ratio.unwrap(), 0.0, 1e-9, "ratio");
        assert_eq!(found.least_consistent, None, "{weights:?}");
    }
}

/// The first is twice the second and the second three times the third, but the third was said to be five times the first. In
/// a circle of three all are as far off, so a fourth criterion tells which one it is.
#[test]
fn the_comparison_that_fits_least_is_named_with_what_would_fit() {
    let judgements = [
        judgement(0, 1, 2.0),
        judgement(1, 2, 2.0),
        judgement(2, 0, 5.0),
        judgement(0, 3, 8.0),
        judgement(1, 3, 4.0),
        judgement(2, 3, 2.0),
    ];
    let found = pairwise(4, &judgements).unwrap();
    assert!(!found.is_consistent());
    let misfit = found.least_consistent.unwrap();
    assert_eq!(misfit.said, judgement(2, 0, 5.0));
    near(
        misfit.by_the_others,
        0.25,
        1e-9,
        "by the others the first is four times the third",
    );
    assert_eq!(misfit.would_fit(), judgement(0, 2, 4.0));
}

#[test]
fn what_is_not_compared_is_told_and_never_guessed() {
    for (what, judgements, missing) in [
        ("nothing said", &[][..], &[(0, 1), (0, 2), (1, 2)][..]),
        ("one said", &[judgement(2, 0, 3.0)], &[(0, 1), (1, 2)]),
        (
            "beyond the scale counts as not said",
            &[judgement(0, 1, 10.0), judgement(0, 2, 0.5), judgement(1, 2, f64::NAN)],
            &[(0, 1), (0, 2), (1, 2)],
        ),
    ] {
        assert_eq!(pairwise(3, judgements), Err(missing.to_vec()), "{what}");
    }
    let last_counts = [judgement(0, 1, 9.0), judgement(1, 0, 3.0)];
    assert_eq!(pairwise(2, &last_counts).unwrap().weights, [0.25, 0.75]);
}

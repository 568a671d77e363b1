//! The best set under limits, against the integer programmes of microlp and of HiGHS.

use bearing::domain::priority::{Candidate, Limits, Proof, select};
use microlp::{ComparisonOp, OptimizationDirection, Problem};
use oracles::Figures;

fn value(candidates: &[Candidate], limits: Limits) -> f64 {
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let taken: Vec<_> = candidates
        .iter()
        .map(|candidate| problem.add_binary_var(candidate.value))
        .collect();
    for (limit, of) in [
        (
            limits.money,
            (|candidate: &Candidate| candidate.money) as fn(&Candidate) -> f64,
        ),
        (limits.hours, |candidate| candidate.hours),
    ] {
        if let Some(limit) = limit {
            let sum: Vec<_> = taken.iter().copied().zip(candidates.iter().map(of)).collect();
            problem.add_constraint(&sum, ComparisonOp::Le, limit);
        }
    }
    problem
        .solve()
        .expect("taking nothing always fits")
        .into_solution()
        .expect("no limit of time")
        .objective()
}

#[test]
fn no_integer_programme_finds_a_better_set() {
    let mut figures = Figures::new(2);
    for count in [10, 20, 40, 60] {
        for instance in 0..60 {
            let candidates: Vec<Candidate> = (0..count)
                .map(|id| {
                    let (money, hours) = (f64::from(figures.below(5000)), f64::from(figures.below(100)));
                    let value = match instance % 3 {
                        0 => f64::from(figures.below(10_000)) - 1000.0,
                        1 => f64::from(figures.below(20) * 500),
                        _ => money + 10.0 * hours + f64::from(figures.below(3000)),
                    };
                    Candidate {
                        id,
                        value,
                        money,
                        hours,
                    }
                })
                .collect();
            let mut limit =
                |all: f64| (figures.below(4) > 0).then(|| (all * 0.1 * f64::from(1 + figures.below(6))).round());
            let limits = Limits {
                money: limit(candidates.iter().map(|candidate| candidate.money).sum()),
                hours: limit(candidates.iter().map(|candidate| candidate.hours).sum()),
            };
            let found = select(&candidates, limits, 400_000);
            let expected = value(&candidates, limits);
            assert_eq!(found.proof, Proof::Optimal, "{candidates:?} {limits:?}");
            assert!(
                (found.value - expected).abs() <= 1e-6 * expected.max(1.0),
                "{} {expected} {candidates:?} {limits:?}",
                found.value
            );
        }
    }
}

/// `highs.py` wrote the problems and what HiGHS makes of them.
#[test]
fn highs_finds_the_same_value() {
    let number = |text: &str| text.parse::<f64>().ok();
    let mut checked = 0;
    for problem in include_str!("highs.txt").lines() {
        let mut words = problem.split_whitespace();
        let (money, hours) = (words.next().and_then(number), words.next().and_then(number));
        let expected = words.next().and_then(number).expect("the best value");
        let candidates: Vec<Candidate> = (0..)
            .zip(words)
            .map(|(id, option)| {
                let figures: Vec<f64> = option.split('/').filter_map(number).collect();
                let [value, money, hours] = figures[..] else {
                    panic!("three figures: {option}")
                };
                Candidate {
                    id,
                    value,
                    money,
                    hours,
                }
            })
            .collect();
        let found = select(&candidates, Limits { money, hours }, 400_000);
        assert_eq!((found.value, found.proof), (expected, Proof::Optimal), "{problem}");
        checked += candidates.len();
    }
    assert_eq!(checked, 60 * 40);
}

//! The best set under limits, against the integer programmes of microlp and of HiGHS.

use bearing::domain::priority::{Candidate, Limits, Pair, Problem, Progress, Proof, Selecting, Way};
use microlp::{ComparisonOp, OptimizationDirection};
use oracles::Figures;

/// Steps of search: more than any of these problems needs.
const PATIENCE: u32 = 20_000_000;

/// The best set alone, without why others are left out.
fn best(problem: Problem) -> Progress {
    let mut selecting = Selecting::new(problem, PATIENCE);
    while selecting.progress().answered == 0 && !selecting.go_on(1) {}
    selecting.progress()
}

fn value(candidates: &[Candidate], limits: &Limits) -> f64 {
    let mut problem = microlp::Problem::new(OptimizationDirection::Maximize);
    let taken: Vec<_> = candidates
        .iter()
        .map(|candidate| problem.add_binary_var(candidate.ways[0].value))
        .collect();
    for (limit, of) in [
        (
            limits.money,
            (|candidate: &Candidate| candidate.ways[0].money) as fn(&Candidate) -> f64,
        ),
        (limits.hours, |candidate| candidate.ways[0].hours),
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
                    Candidate::new(id, value, money, hours)
                })
                .collect();
            let mut limit =
                |all: f64| (figures.below(4) > 0).then(|| (all * 0.1 * f64::from(1 + figures.below(6))).round());
            let limits = Limits {
                money: limit(candidates.iter().map(|candidate| candidate.ways[0].money).sum()),
                hours: limit(candidates.iter().map(|candidate| candidate.ways[0].hours).sum()),
                ..Limits::default()
            };
            let expected = value(&candidates, &limits);
            let problem = Problem {
                candidates: candidates.clone(),
                limits: limits.clone(),
                pairs: Vec::new(),
            };
            let found = best(problem);
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
                Candidate::new(id, value, money, hours)
            })
            .collect();
        checked += candidates.len();
        let limits = Limits {
            money,
            hours,
            ..Limits::default()
        };
        let found = best(Problem {
            candidates,
            limits,
            pairs: Vec::new(),
        });
        assert_eq!((found.value, found.proof), (expected, Proof::Optimal), "{problem}");
    }
    assert_eq!(checked, 60 * 40);
}

/// `highs_conditions.py` wrote the problems and what HiGHS makes of them: needs, exclusions, musts, pairs, and starts in
/// one of four quarters.
#[test]
fn highs_finds_the_same_value_under_conditions() {
    let (mut checked, mut by_quarter) = (0, 0);
    for line in include_str!("highs_conditions.txt").lines() {
        let mut words = line.split_whitespace();
        let mut next = || words.next().and_then(|word| word.parse::<f64>().ok());
        let (money, hours, each, at_once) = (next(), next(), next(), next());
        let expected = next().expect("the best value");
        let limits = Limits {
            money,
            hours,
            quarters: each.into_iter().collect(),
            at_once: at_once.map(|count| count as u32),
        };
        let mut problem = Problem {
            limits,
            ..Problem::default()
        };
        for word in words {
            if let Some(pair) = word.strip_prefix('p') {
                let figures: Vec<f64> = pair.split(',').filter_map(|text| text.parse().ok()).collect();
                let [one, other, value] = figures[..] else {
                    panic!("two options and a value: {pair}")
                };
                problem.pairs.push(Pair {
                    of: [one as u32, other as u32],
                    value,
                });
            } else {
                let id = u32::try_from(problem.candidates.len()).expect("few options");
                problem
                    .candidates
                    .push(option(id, word, problem.limits.are_by_quarter()));
            }
        }
        by_quarter += usize::from(problem.limits.are_by_quarter());
        let found = best(problem);
        assert_eq!((found.value, found.proof), (expected, Proof::Optimal), "{line}");
        checked += 1;
    }
    assert_eq!((checked, by_quarter), (90, 30));
}

/// An option as `highs_conditions.py` writes it.
fn option(id: u32, word: &str, by_quarter: bool) -> Candidate {
    let end = word.find(['r', 'x', 'm']).unwrap_or(word.len());
    let (figures, mark) = word.split_at(end);
    let figures: Vec<f64> = figures.split('/').filter_map(|text| text.parse().ok()).collect();
    let [value, money, hours, upkeep] = figures[..] else {
        panic!("four figures: {word}")
    };
    let named = |letter: char| -> Vec<u32> {
        let id = mark.strip_prefix(letter).and_then(|text| text.parse().ok());
        id.into_iter().collect()
    };
    let ways = (0..if by_quarter { 4_u16 } else { 1 }).map(|later| {
        let at = usize::from(later);
        let mut hours_by_quarter = vec![0.0; 4];
        hours_by_quarter[at] = hours;
        hours_by_quarter[at + 1..].fill(upkeep);
        Way {
            start: 3 * later + 4,
            value: value * f64::from(8 - later) / 8.0,
            money,
            hours,
            by_quarter: hours_by_quarter,
            built: Some((later + 1, later + 1)),
        }
    });
    Candidate {
        id,
        ways: ways.collect(),
        requires: named('r'),
        excludes: named('x'),
        must: mark == "m",
    }
}

//! How long what is dear takes, natively: `cargo xtask bench`.
//!
//! Prints each part with its seconds as JSON. These machines are noisy, so they are those of the fastest of many rounds.

use std::hint::black_box;
use std::time::{Duration, Instant};

use bearing::domain::goal::{Goal, check};
use bearing::domain::priority::{
    Candidate, Contender, Limits, Points, Problem, WeightSpace, Weights, acceptability, select,
};
use bearing::plan::{self, Firm, examples, figures};
use serde_json::json;
use time::macros::date;

const ROUNDS: u32 = 30;

fn main() {
    let plan = examples::ALL
        .first()
        .and_then(|example| example.plan())
        .unwrap_or_default();
    let setting = figures::setting(&plan::Goal::default(), &Firm::default(), Some(date!(2026 - 11 - 24)));
    let text =
        "Raise the share of regulars who come back within a week from 38 % to 45 % by 30 June 2027 with a stamp card.";
    let long = text.repeat(45);
    let limits = Limits {
        money: Some(40_000.0),
        hours: Some(400.0),
        ..Limits::default()
    };
    let options = sixty(limits);
    let contenders = contenders();
    let rows: [(&str, Duration); 6] = [
        (
            "one goal checked",
            fastest(|| {
                check(
                    &Goal {
                        text,
                        ..Goal::default()
                    },
                    &setting,
                )
            }),
        ),
        (
            "a goal of 5,000 characters checked",
            fastest(|| {
                check(
                    &Goal {
                        text: &long,
                        ..Goal::default()
                    },
                    &setting,
                )
            }),
        ),
        (
            "the return of five opportunities",
            fastest(|| figures::returns(&plan.priorities, &plan.firm)),
        ),
        (
            "every figure of the example",
            fastest(|| figures::report(&plan, setting.today)),
        ),
        (
            "the best set of sixty options under two limits",
            fastest(|| select(&options, figures::PATIENCE)),
        ),
        (
            "how sure the order of sixty options is, 10,000 weightings",
            fastest(|| acceptability(contenders.clone(), Weights::default(), WeightSpace::InOrder, 1, 10_000)),
        ),
    ];
    let rows = rows.map(|(name, took)| json!([name, took.as_secs_f64()]));
    println!("{}", json!(rows));
}

fn fastest<T>(mut work: impl FnMut() -> T) -> Duration {
    let round = |_| {
        let begun = Instant::now();
        black_box(work());
        begun.elapsed()
    };
    (0..ROUNDS).map(round).min().unwrap_or_default()
}

/// Sixty options with uncertain points by each of three criteria.
fn contenders() -> Vec<Contender> {
    let points = |id: u32, criterion: u32| {
        let likely = f64::from((id * 37 + criterion * 53) % 101);
        let trials = (0..10_000_u32).map(|trial| likely + f64::from((trial * 389 + id * 7) % 40) - 20.0);
        Points::Drawn {
            likely,
            trials: trials.collect(),
        }
    };
    (1..=60)
        .map(|id| Contender {
            id,
            points: (0..3).map(|criterion| points(id, criterion)).collect(),
        })
        .collect()
}

/// Sixty options whose value, money and hours have nothing to do with each other.
fn sixty(limits: Limits) -> Problem {
    let mut state = 1_u32;
    let mut next = |most: u32| {
        // Knuth's linear congruential generator: the same options in every run.
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from((state >> 8) % most)
    };
    let candidates = (1..=60).map(|id| {
        let (value, money, hours) = (100.0 + next(9_000), next(5_000), 1.0 + next(60));
        Candidate::new(id, value, money, hours)
    });
    Problem {
        candidates: candidates.collect(),
        limits,
        pairs: Vec::new(),
    }
}

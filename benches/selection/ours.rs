//! The work of the selection's race, and a run of it: natively and as the page has it.

use bearing::domain::priority::{Candidate, Limits, Problem, Proof, Selecting};
use bearing::plan::figures::PATIENCE;
use serde_json::{Value, json};

/// Every problem of the work.
pub(crate) fn problems(work: &Value) -> Vec<Problem> {
    work.as_array().into_iter().flatten().filter_map(problem).collect()
}

/// Looks for the best set of a problem until it is proven, or for as long as the page does.
pub(crate) fn run(problem: &Problem) -> Value {
    let mut selecting = Selecting::new(problem.clone(), PATIENCE);
    while selecting.progress().answered == 0 && !selecting.go_on(1) {}
    let progress = selecting.progress();
    let at_most = match progress.proof {
        Proof::Optimal => progress.value,
        Proof::AtMost(bound) => bound,
    };
    json!({ "value": progress.value, "at_most": at_most, "proven": progress.proof == Proof::Optimal })
}

fn problem(work: &Value) -> Option<Problem> {
    let ids = |of: &Value| -> Vec<u32> {
        let all = of.as_array().into_iter().flatten();
        all.filter_map(|id| u32::try_from(id.as_u64()?).ok()).collect()
    };
    let options = work["options"].as_array()?;
    let candidates = (0..).zip(options).map(|(id, option)| {
        let figure = |at: usize| option["figures"][at].as_f64().unwrap_or_default();
        Candidate {
            requires: ids(&option["requires"]),
            excludes: ids(&option["excludes"]),
            ..Candidate::new(id, figure(0), figure(1), figure(2))
        }
    });
    Some(Problem {
        candidates: candidates.collect(),
        limits: Limits {
            money: work["money"].as_f64(),
            hours: work["hours"].as_f64(),
            ..Limits::default()
        },
        pairs: Vec::new(),
    })
}

//! An action done to the plan, and what it did beside what was asked, in words.
//!
//! It knows the actions of every page, so it comes with the pages, after the first screen.

use crate::plan::{Action, Consequence, History};

use super::session::Done;
use super::words::counted;

/// The plan after an action, or none when nothing changes.
pub(super) fn done(history: &History, action: Action) -> Option<Done> {
    let told = history.present().consequence(&action).map(told);
    let history = history.apply(action)?;
    Some(Done { history, told })
}

fn told(consequence: Consequence) -> String {
    match consequence {
        Consequence::GoalRemoved {
            opportunities: 0,
            goals: 0,
        } => "Goal removed.".to_owned(),
        Consequence::GoalRemoved { opportunities, goals } => {
            let mut lost = Vec::new();
            if opportunities > 0 {
                lost.push(counted(
                    opportunities,
                    "opportunity no longer serves it",
                    "opportunities no longer serve it",
                ));
            }
            if goals > 0 {
                lost.push(counted(
                    goals,
                    "goal has lost its larger aim",
                    "goals have lost their larger aim",
                ));
            }
            format!("Goal removed: {}.", lost.join(" and "))
        }
        Consequence::ProcessRemoved(0) => "Process removed.".to_owned(),
        Consequence::ProcessRemoved(opportunities) => {
            let keep = counted(
                opportunities,
                "opportunity keeps its figures as its own",
                "opportunities keep its figures as their own",
            );
            ["Process removed: ", &keep, "."].concat()
        }
        Consequence::StepRemoved => "Step removed.".to_owned(),
        Consequence::OpportunityMade => {
            "It is among the opportunities now, with the figures of this process.".to_owned()
        }
        Consequence::OpportunityRemoved { opportunities: 0 } => "Opportunity removed.".to_owned(),
        Consequence::OpportunityRemoved { opportunities } => [
            "Opportunity removed: ",
            &counted(opportunities, "other no longer names it", "others no longer name it"),
            ".",
        ]
        .concat(),
        Consequence::GoalsAdded(goals) => [&counted(goals, "goal", "goals"), " added."].concat(),
        Consequence::GoalSplit(goals) => ["Split into ", &counted(goals, "goal", "goals"), "."].concat(),
        Consequence::FindingDismissed => "Set aside. It no longer counts in this goal.".to_owned(),
        Consequence::PastRemoved => "Past value removed.".to_owned(),
        Consequence::KeyResultRemoved => "Key result removed.".to_owned(),
        Consequence::RiskRemoved => "Risk removed.".to_owned(),
        Consequence::CriterionRemoved(0) => "Criterion removed.".to_owned(),
        Consequence::CriterionRemoved(scores) => {
            ["Criterion removed, with ", &counted(scores, "score", "scores"), "."].concat()
        }
        Consequence::ScenarioRemoved => "Scenario removed.".to_owned(),
        Consequence::ScenarioTakenUp => "The plan now has the figures of this scenario.".to_owned(),
        Consequence::RuleSwitchedOff => "Rule switched off. It no longer counts in any goal.".to_owned(),
    }
}

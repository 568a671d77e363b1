//! Scenarios side by side: what the best set of each comes to.

use super::{Values, chances, returns, select_best, simulation_setting, together};
use crate::domain::finance::{NoAnswer, Worth};
use crate::domain::simulation::{Chances, Setting, Watched};
use crate::plan::{Correlation, Firm, Id, Priorities, Scenarios};

/// Trials of each scenario: stratified, so that they are near enough to be compared.
const TRIALS: usize = 2_000;

/// One of those that are compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// The scenario; none for the plan as it stands.
    pub scenario: Option<Id>,
    /// What the scenario is called, as it was typed.
    pub name: String,
    /// The opportunities of its best set.
    pub chosen: Vec<u32>,
    /// What that comes to; or why it comes to nothing.
    pub best: Result<BestSet, NoAnswer>,
}

/// What the best set of a scenario comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct BestSet {
    /// At the likely figures.
    pub worth: Worth,
    /// How sure that is; none where it cannot be tried.
    pub chances: Option<Chances>,
}

/// The plan as it stands and then each scenario, in the order they were kept; nothing while none is kept.
#[must_use]
pub fn side_by_side(
    priorities: &Priorities,
    firm: &Firm,
    scenarios: &Scenarios,
    draws: (u64, Correlation),
) -> Vec<Compared> {
    if scenarios.kept.is_empty() {
        return Vec::new();
    }
    let own = Compared::of(None, priorities, firm, draws);
    let kept = scenarios.kept.iter().map(|scenario| Compared {
        name: scenario.name.clone(),
        ..Compared::of(
            Some(scenario.id),
            &scenario.priorities,
            &firm.on_terms_of(&scenario.firm),
            draws,
        )
    });
    std::iter::once(own).chain(kept).collect()
}

impl Compared {
    fn of(scenario: Option<Id>, priorities: &Priorities, firm: &Firm, draws: (u64, Correlation)) -> Self {
        let returns = returns(priorities, firm);
        let chosen = select_best(priorities, firm, &returns, &Values::default()).chosen;
        let tried = || {
            let setting = Setting {
                only_watched: true,
                ..simulation_setting(priorities, firm, &chosen, Some(Watched::Together), draws)
            };
            Some(chances(setting, TRIALS).watched?.chances.clone())
        };
        let best = together(&returns, &chosen, firm).map(|worth| BestSet {
            worth,
            chances: tried(),
        });
        Self {
            scenario,
            name: String::new(),
            chosen,
            best,
        }
    }
}

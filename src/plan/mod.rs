//! What a person typed or chose, how it changes, and how it is written down.
//!
//! Start at [`Plan`]: one `Rc` section for each step. A section's file holds its state, its actions and how an action
//! changes it. [`History`] adds undo and redo; [`mod@format`] writes a plan as a file, a link or a stored envelope;
//! [`keep`] says how it is kept so that it is never lost; [`paste`] reads goals from a list or a table; [`figures`]
//! computes everything the pages show.
//!
//! A plan holds only what cannot be computed. The word means only this: the best set under limits is a selection.

mod action;
mod comparison;
mod criterion;
mod direction;
mod dismissed;
mod evidence;
pub mod examples;
pub mod figures;
mod firm;
mod firm_number;
pub mod format;
mod goal;
mod history;
mod ids;
pub mod json;
pub mod keep;
mod key_result;
mod keyed;
mod linked;
mod new_goal;
mod opportunity;
mod own_score;
mod pair;
mod past;
pub mod paste;
mod pilot;
mod priorities;
mod process;
mod processes;
mod range;
mod risk;
mod scenarios;
mod simulation;
mod step;
mod typed;
mod uncertain;

use std::rc::Rc;

use crate::plan::json::Fields;

use crate::domain::quantity::YearMonth;
use format::{Part, Visit};

pub use action::{Action, Consequence};
pub use comparison::{Compared, CriterionRef, Weighing};
pub use criterion::{Anchor, OwnCriterion, OwnCriterionAction};
pub use direction::{Direction, DirectionAction, Statement};
pub use dismissed::Dismissed;
pub use evidence::Evidence;
pub use firm::{Firm, FirmAction, FiscalStart};
pub use firm_number::{FirmNumber, FirmNumberInfo};
pub use goal::{Aim, Bet, Goal, GoalAction, GoalNumber, MeasureUnit, Perspective};
pub use history::History;
pub use ids::Id;
pub use key_result::{KeyResult, KeyResultAction, KeyResultNumber};
pub use keyed::Keyed;
pub use new_goal::NewGoal;
pub use opportunity::{Opportunity, OpportunityAction, Serves};
pub use own_score::OwnScore;
pub use pair::PairTerm;
pub use past::Past;
pub use pilot::{Pilot, PilotAction};
pub use priorities::{Limit, Priorities, PrioritiesAction, View};
pub use process::{Process, ProcessAction};
pub use processes::{Processes, ProcessesAction};
pub use range::{RangeReading, RangeShape};
pub use risk::{Risk, RiskAction};
pub use scenarios::{Scenario, Scenarios, ScenariosAction};
pub use simulation::{Correlation, SimulationAction};
pub use step::{Step, StepAction};
pub use typed::Typed;
pub use uncertain::{Uncertain, UncertainAction};

/// Fields of a newer version, kept as they are and written back.
pub type Unknown = Fields;

/// Everything a person typed or chose.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What tells this plan from others on the same machine. Handed in by the browser, letters and digits.
    pub id: String,
    /// The month that month 1 stands for.
    pub start: Option<YearMonth>,
    /// The seed of every random draw, so that the same plan gives the same figures.
    pub seed: u64,
    /// How many trials a simulation makes.
    pub trials: u32,
    /// How much estimates go wrong together.
    pub correlation: Correlation,
    /// Numbers below this one have been given to parts of the plan, some of which may be gone again.
    pub next_id: u32,
    /// The firm and the terms it calculates with.
    pub firm: Rc<Firm>,
    /// Step 1: what the firm wants.
    pub direction: Rc<Direction>,
    /// Step 3: what is done by hand.
    pub processes: Rc<Processes>,
    /// Step 4: what could be automated, and under which limits.
    pub priorities: Rc<Priorities>,
    /// The firm's terms and the opportunities in other circumstances.
    pub scenarios: Rc<Scenarios>,
    /// Sections of a newer version.
    pub unknown: Unknown,
}

const SEED: u64 = 1;
const TRIALS: u32 = 10_000;

impl Plan {
    /// An empty plan that starts in a given month.
    #[must_use]
    pub fn new(id: String, start: YearMonth) -> Self {
        Self {
            id,
            start: Some(start),
            ..Self::default()
        }
    }

    /// Whether nothing has been typed yet. A new plan begins in the person's own locale and currency, which says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let untouched = Self {
            id: self.id.clone(),
            start: self.start,
            firm: Rc::new(Firm {
                locale: self.firm.locale.clone(),
                currency: self.firm.currency,
                ..Firm::default()
            }),
            ..Self::default()
        };
        *self == untouched
    }

    /// What to call the plan: the firm's name, or a word for a plan without one.
    #[must_use]
    pub fn title(&self) -> &str {
        match self.firm.name.trim() {
            "" => "Untitled plan",
            name => name,
        }
    }
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            id: String::new(),
            start: None,
            seed: SEED,
            trials: TRIALS,
            correlation: Correlation::default(),
            next_id: 0,
            firm: Rc::default(),
            direction: Rc::default(),
            processes: Rc::default(),
            priorities: Rc::default(),
            scenarios: Rc::default(),
            unknown: Unknown::default(),
        }
    }
}

impl Part for Plan {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("id", &mut self.id);
        visit.field("start", &mut self.start);
        visit.unless("seed", &mut self.seed, &SEED);
        visit.unless("trials", &mut self.trials, &TRIALS);
        visit.field("correlation", &mut self.correlation);
        visit.unless("next_id", &mut self.next_id, &0);
        visit.field("firm", &mut self.firm);
        visit.field("direction", &mut self.direction);
        visit.field("processes", &mut self.processes);
        visit.field("priorities", &mut self.priorities);
        visit.field("scenarios", &mut self.scenarios);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}

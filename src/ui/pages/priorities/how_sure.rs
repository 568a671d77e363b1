//! What follows once the order stands: simulated returns, weightings by the thousand, every method. Step by step.

use std::cell::RefCell;
use std::rc::Rc;

use crate::domain::priority::{Acceptability, Acceptance, Contender, MethodOrder, WeightSpace, smallest_weight_change};
use crate::domain::simulation::{Simulation, Spread, Tables};
use crate::plan::figures::{self, Npvs, Returns, Robustness, Spot};
use crate::plan::{Opportunity, Plan, Priorities};
use crate::ui::hooks::Steps;

/// The most trials: more would move no share by a hundredth.
const MOST_TRIALS: usize = 10_000;

/// How sure the order is, and what else follows from it.
pub(super) struct HowSure {
    /// How sure the order is.
    pub(super) robustness: Robustness,
    /// Where each opportunity lies by value and effort, with its ranges.
    pub(super) spots: Vec<Spot>,
    /// The order of every method.
    pub(super) methods: Vec<MethodOrder>,
}

/// The work: the simulation of the returns, the points of each opportunity, then the weightings.
pub(super) fn how_sure(plan: &Rc<Plan>, returns: &Rc<Returns>, tables: &Rc<RefCell<Tables>>) -> Steps<HowSure> {
    let mut work = Work {
        plan: Rc::clone(plan),
        returns: Rc::clone(returns),
        tables: Rc::clone(tables),
        trials: usize::try_from(plan.trials)
            .unwrap_or(MOST_TRIALS)
            .clamp(1, MOST_TRIALS),
        simulation: None,
        npvs: None,
        drawn: 0,
        contenders: Vec::new(),
        trying: None,
        tried: Vec::new(),
    };
    Box::new(move || work.step())
}

struct Work {
    plan: Rc<Plan>,
    returns: Rc<Returns>,
    tables: Rc<RefCell<Tables>>,
    trials: usize,
    simulation: Option<Simulation>,
    npvs: Option<Npvs>,
    /// Opportunities whose points are drawn.
    drawn: usize,
    contenders: Vec<Contender>,
    trying: Option<Acceptance>,
    tried: Vec<Acceptability>,
}

impl Work {
    fn step(&mut self) -> Option<HowSure> {
        let Some(npvs) = &self.npvs else {
            self.simulate();
            return None;
        };
        if let Some(opportunity) = self.plan.priorities.opportunities.get(self.drawn) {
            let alone = alone(&self.plan, opportunity);
            self.contenders.extend(figures::contenders(&alone, &self.returns, npvs));
            self.drawn += 1;
            return None;
        }
        match &mut self.trying {
            Some(trying) if trying.trials() < self.trials => trying.run_batch(),
            Some(trying) => {
                self.tried.push(trying.outcome());
                self.trying = None;
            }
            None => match self.tried.as_slice() {
                [] => self.begin(WeightSpace::InOrder),
                [_] => self.begin(WeightSpace::Any),
                [_, _] => self.begin(WeightSpace::AsChosen),
                [in_order, any, as_chosen, ..] => return Some(self.answer([in_order, any, as_chosen])),
            },
        }
        None
    }

    fn simulate(&mut self) {
        let plan = &self.plan;
        let Some(simulation) = &mut self.simulation else {
            let draws = (plan.seed, plan.correlation);
            let setting = figures::simulation_setting(&plan.priorities, &plan.firm, &[], None, draws);
            self.simulation = Some(Simulation::new(setting, &mut self.tables.borrow_mut()));
            return;
        };
        if simulation.trials() < self.trials {
            simulation.run_batch();
            return;
        }
        let ids = plan.priorities.opportunities.iter().map(|one| one.id);
        let npvs = ids.filter_map(|id| Some((id, simulation.npvs(id.0)?.to_vec())));
        self.npvs = Some(npvs.collect());
        self.simulation = None;
    }

    fn begin(&mut self, space: WeightSpace) {
        let weights = figures::weights(&self.plan.priorities);
        let contenders = self.contenders.clone();
        self.trying = Some(Acceptance::new(contenders, weights, space, self.plan.seed));
    }

    fn answer(&self, [in_order, any, as_chosen]: [&Acceptability; 3]) -> HowSure {
        let Plan {
            priorities,
            direction,
            firm,
            ..
        } = &*self.plan;
        let ranks = figures::ranking(priorities, direction, firm, &self.returns);
        let npvs = self.npvs.iter().flatten();
        let ranges: Vec<_> = npvs.map(|(id, npvs)| (*id, Spread::of(npvs))).collect();
        let range = |spot: &Spot| {
            let mut ranges = ranges.iter();
            let spread = ranges.find(|(id, _)| *id == spot.id)?.1?;
            Some((spread.p10, spread.p90))
        };
        let spots = figures::spots(&self.plan, &self.returns, None).into_iter();
        HowSure {
            robustness: Robustness {
                in_order: in_order.clone(),
                any: any.clone(),
                as_chosen: as_chosen.clone(),
                change: smallest_weight_change(&ranks.ranking.ranked, &ranks.weights),
                ranks,
            },
            spots: spots
                .map(|spot| Spot {
                    values: range(&spot),
                    ..spot
                })
                .collect(),
            methods: figures::methods(&self.plan, &self.returns),
        }
    }
}

/// The plan with one opportunity alone, so that a step is short. Nobody's points hang on another's.
fn alone(plan: &Plan, opportunity: &Rc<Opportunity>) -> Plan {
    Plan {
        priorities: Rc::new(Priorities {
            opportunities: vec![Rc::clone(opportunity)],
            ..without_opportunities(&plan.priorities)
        }),
        ..plan.clone()
    }
}

fn without_opportunities(priorities: &Priorities) -> Priorities {
    Priorities {
        opportunities: Vec::new(),
        ..priorities.clone()
    }
}

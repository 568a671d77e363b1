//! How sure the order of a plan's opportunities is.

use super::chances::setting;
use super::draws::{PlanDraws, trials};
use super::priorities::{facts, gaps};
use super::weighing::criterion_name;
use super::{Ranks, Returns, ranking};
use crate::domain::finance::Input;
use crate::domain::priority::{
    Acceptability, Acceptance, Certainty, Contender, Criterion, Facts, GoalGap, Influence, Points, WeightChange,
    WeightSpace, acceptability, points, smallest_weight_change,
};
use crate::domain::quantity::format_decimal;
use crate::domain::simulation::{Simulation, Tables};
use crate::plan::{Id, Opportunity, Plan};

/// The net present values of opportunities in the owner's view, trial by trial.
pub type Npvs = Vec<(Id, Vec<f64>)>;

/// How sure an order is.
#[derive(Clone, Debug, PartialEq)]
pub struct Robustness {
    /// The order it is about.
    pub ranks: Ranks,
    /// With all weights that keep the owner's order of importance.
    pub in_order: Acceptability,
    /// With all weights.
    pub any: Acceptability,
    /// With the owner's weights, so that only points are uncertain.
    pub as_chosen: Acceptability,
    /// The smallest change of one weight that changes the winner, all points as is likely.
    pub change: Option<WeightChange>,
}

/// How sure the order is, by as many trials as the plan wants, at most ten thousand.
#[must_use]
pub fn robustness(plan: &Plan, returns: &Returns, npvs: &Npvs) -> Robustness {
    let ranks = ranking(&plan.priorities, &plan.direction, &plan.firm, returns);
    let contenders = contenders(plan, returns, npvs);
    let of = |space| {
        acceptability(
            contenders.clone(),
            ranks.weights.clone(),
            space,
            plan.seed,
            trials(plan),
        )
    };
    Robustness {
        in_order: of(WeightSpace::InOrder),
        any: of(WeightSpace::Any),
        as_chosen: of(WeightSpace::AsChosen),
        change: smallest_weight_change(&ranks.ranking.ranked, &ranks.weights),
        ranks,
    }
}

/// The same in slices: an analysis that has not begun.
#[must_use]
pub fn acceptance(plan: &Plan, returns: &Returns, npvs: &Npvs, space: WeightSpace) -> Acceptance {
    let weights = super::weights(&plan.priorities);
    Acceptance::new(contenders(plan, returns, npvs), weights, space, plan.seed)
}

/// The net present values by a simulation of their own. A page that has simulated already takes those: see
/// [`Simulation::npvs`].
#[must_use]
pub fn npvs(plan: &Plan) -> Npvs {
    let setting = setting(&plan.priorities, &plan.firm, &[], None, (plan.seed, plan.correlation));
    let mut simulation = Simulation::new(setting, &mut Tables::default());
    while simulation.trials() < trials(plan) {
        simulation.run_batch();
    }
    let ids = plan.priorities.opportunities.iter().map(|one| one.id);
    ids.filter_map(|id| Some((id, simulation.npvs(id.0)?.to_vec())))
        .collect()
}

/// Each opportunity with its points, drawn where they are uncertain.
#[must_use]
pub fn contenders(plan: &Plan, returns: &Returns, npvs: &Npvs) -> Vec<Contender> {
    let gaps = gaps(&plan.direction);
    let facts = facts(&plan.priorities, &gaps, &plan.firm, returns);
    let mut draws = PlanDraws::new(plan);
    let with_facts = plan.priorities.opportunities.iter().zip(&facts);
    with_facts
        .map(|(opportunity, (_, facts))| {
            let likely = points(facts);
            let mut drawn = drawn(plan, opportunity, (facts, &gaps), npvs, &mut draws).into_iter();
            let points = likely.into_iter().map(|likely| {
                let trials = drawn.next().unwrap_or_default();
                match likely {
                    Err(_) => Points::Missing,
                    Ok(likely) if trials.iter().any(|one| *one != likely) => Points::Drawn { likely, trials },
                    Ok(likely) => Points::Fixed(likely),
                }
            });
            Contender {
                id: opportunity.id.0,
                points: points.collect(),
            }
        })
        .collect()
}

/// The points by a criterion with what is uncertain put in place of what is likely, trial by trial; empty where one has
/// none.
fn scored<'a>(criterion: Criterion, trials: usize, facts_of: &dyn Fn(usize) -> Facts<'a>) -> Vec<f64> {
    let points: Result<Vec<f64>, _> = (0..trials).map(|trial| criterion.score(&facts_of(trial))).collect();
    points.unwrap_or_default()
}

/// The points of an opportunity in each trial, criterion by criterion; empty where they are certain.
fn drawn(
    plan: &Plan,
    opportunity: &Opportunity,
    (facts, gaps): (&Facts<'_>, &[GoalGap]),
    npvs: &Npvs,
    draws: &mut PlanDraws,
) -> Vec<Vec<f64>> {
    let alone = Facts {
        served: Vec::new(),
        own: Vec::new(),
        ..facts.clone()
    };
    let effects: Vec<(&GoalGap, Option<f64>, Vec<f64>)> = opportunity
        .serves
        .iter()
        .filter_map(|serves| {
            let gap = gaps.iter().find(|gap| gap.id == serves.goal.0)?;
            Some((gap, serves.effect.likely_value(), draws.effect(opportunity.id, serves)))
        })
        .collect();
    let longest = effects.iter().map(|(.., trials)| trials.len()).max().unwrap_or(0);
    let fit = scored(Criterion::Fit, longest, &|trial| Facts {
        served: effects
            .iter()
            .map(|(gap, likely, trials)| (*gap, trials.get(trial).copied().or(*likely)))
            .collect(),
        ..alone.clone()
    });
    let npvs = npvs.iter().find(|(id, _)| *id == opportunity.id);
    let npvs = npvs.map_or(&[][..], |(_, npvs)| npvs);
    let cash = scored(Criterion::Cash, npvs.len(), &|trial| Facts {
        npv: npvs.get(trial).copied(),
        ..alone.clone()
    });
    let hours = draws.input(opportunity, Input::BuildHours);
    let ease = scored(Criterion::Ease, hours.len(), &|trial| Facts {
        hours: hours.get(trial).copied(),
        ..alone.clone()
    });
    let own = plan.priorities.criteria.iter().map(|criterion| {
        let range = opportunity.score(criterion.id);
        draws.score(opportunity.id, criterion, &range)
    });
    let mut all = vec![fit, cash, ease];
    all.extend(own);
    all
}

impl Robustness {
    /// Of each two that follow each other in the order how often the first comes before the second, with all weights that
    /// keep the owner's order of importance.
    #[must_use]
    pub fn pairs(&self) -> Vec<(u32, u32, f64)> {
        let ranked = &self.ranks.ranking.ranked;
        let pairs = ranked.iter().zip(ranked.iter().skip(1));
        pairs
            .filter_map(|(one, other)| Some((one.id, other.id, self.in_order.beats(one.id, other.id)?)))
            .collect()
    }

    /// How sure it is who comes first, beside the one that comes nearest to it, in a sentence; none with fewer than two
    /// in the order.
    #[must_use]
    pub fn first(&self, plan: &Plan) -> Option<String> {
        let (first, others) = self.ranks.ranking.ranked.split_first()?;
        let mut rival: Option<(u32, f64)> = None;
        for other in others {
            let share = self.in_order.beats(first.id, other.id)?;
            if rival.is_none_or(|(_, least)| share < least) {
                rival = Some((other.id, share));
            }
        }
        let (rival, share) = rival?;
        let (first, rival) = (name(plan, first.id), name(plan, rival));
        let cases = "of 100 cases that keep your order of importance";
        Some(match (Certainty::of(share), Certainty::of(1.0 - share)) {
            (Certainty::Tie, Certainty::Tie) => format!(
                "{first} and {rival} are a tie: {first} comes before {rival} in {} {cases}.",
                of_100(share)
            ),
            (Certainty::Tie, _) => format!(
                "{first} is first by your weights, but not for sure: {rival} comes before it in {} {cases}.",
                of_100(1.0 - share)
            ),
            (certainty, _) => format!(
                "{first} is {} first: it comes before {rival} in {} {cases}.",
                certainty.word(),
                of_100(share)
            ),
        })
    }

    /// The smallest change of one weight that changes the winner, in a sentence; `put` puts a share to a tenth of a per
    /// cent.
    #[must_use]
    pub fn change(&self, plan: &Plan, put: &dyn Fn(f64) -> String) -> Option<String> {
        let Some(change) = self.change else {
            let winner = self.ranks.ranking.ranked.first()?;
            (self.ranks.ranking.ranked.len() > 1).then_some(())?;
            return Some(format!(
                "{} stays first whatever a single criterion weighs.",
                name(plan, winner.id)
            ));
        };
        let criterion = self.ranks.weighed.criteria.get(change.criterion)?;
        let (from, to) = (put(change.from), put(change.to));
        let direction = if change.to > change.from { "more" } else { "less" };
        let weighs = if to == put(0.0) && direction == "less" {
            format!("weighed nothing in place of {from}, the others in proportion")
        } else if to == put(1.0) && direction == "more" {
            format!("weighed all there is in place of {from}")
        } else if to == from {
            format!("weighed a little {direction} than the {from} it does, the others in proportion")
        } else {
            format!("weighed {direction} than {to} in place of {from}, the others in proportion")
        };
        Some(format!(
            "{} would be first if “{}” {weighs}.",
            name(plan, change.winner),
            criterion_name(&plan.priorities, criterion),
        ))
    }

    /// The missing or wide figure that the first place hangs on most, in a sentence; none where it hangs on none in one of
    /// a hundred trials.
    #[must_use]
    pub fn hangs_on(&self, plan: &Plan) -> Option<String> {
        let Influence {
            id,
            criterion,
            missing,
            changes_first,
        } = *self
            .in_order
            .influences
            .first()
            .filter(|one| one.changes_first >= 0.01)?;
        let criterion = self.ranks.weighed.criteria.get(criterion)?;
        let (name, criterion) = (name(plan, id), criterion_name(&plan.priorities, criterion));
        let times = of_100(changes_first);
        Some(if missing {
            format!(
                "What is missing of {name} by “{criterion}” matters most: were its points anywhere from 0 to 100, it would be first in {times} of 100 cases."
            )
        } else {
            format!(
                "What {name} has by “{criterion}” matters most: were it sure to come out at its likely figure, another would be first in {times} of 100 cases."
            )
        })
    }
}

fn name(plan: &Plan, id: u32) -> String {
    let opportunity = plan.priorities.opportunity(Id(id));
    match opportunity.map_or("", |one| one.name.trim()) {
        "" => "An opportunity without a name".to_owned(),
        name => format!("“{name}”"),
    }
}

fn of_100(share: f64) -> String {
    format_decimal(libm::round(100.0 * share))
}

/// A share in per cent to a tenth, as what is written for scripts has it.
pub(super) fn percent(share: f64) -> String {
    [&*format_decimal(libm::round(1000.0 * share) / 10.0), " %"].concat()
}

//! How much each criterion of a plan weighs, and how that was found.

use crate::domain::priority::criteria::ALL;
use crate::domain::priority::{Judgement, Misfit, Pairwise, Weights, pairwise};
use crate::domain::quantity::format_decimal;
use crate::plan::{CriterionRef, OwnCriterion, Priorities, Typed, Weighing};

/// The weights of a plan, and how they were found.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighed {
    /// The criteria: those that every plan has, then those of the owner's own.
    pub criteria: Vec<CriterionRef>,
    /// Their weights, in the same order.
    pub weights: Weights,
    /// How the owner wants them to be found.
    pub weighing: Weighing,
    /// What the comparisons come to, once every pair is compared; also while another way is chosen.
    pub pairwise: Option<Pairwise>,
    /// The pairs that are not compared yet, by their places among the criteria.
    pub missing: Vec<(usize, usize)>,
}

/// The weights of a plan, and how they were found. While a comparison is missing the typed weights count: see
/// [`Weighed::stands_in`].
#[must_use]
pub fn weighed(priorities: &Priorities) -> Weighed {
    let criteria = criteria(priorities);
    let compared = pairwise(criteria.len(), &judgements(priorities, &criteria));
    let (pairwise, missing) = match compared {
        Ok(pairwise) => (Some(pairwise), Vec::new()),
        Err(missing) => (None, missing),
    };
    let weights = match (priorities.weighing, &pairwise) {
        (Weighing::Equal, _) => Weights::equal(criteria.len()),
        (Weighing::Compared, Some(pairwise)) => Weights::new(&pairwise.weights),
        (Weighing::Compared, None) | (Weighing::Typed, _) => typed(priorities),
    };
    Weighed {
        criteria,
        weights,
        weighing: priorities.weighing,
        pairwise,
        missing,
    }
}

/// The criteria of a plan: those that every plan has, then those of the owner's own.
#[must_use]
pub fn criteria(priorities: &Priorities) -> Vec<CriterionRef> {
    let built_in = ALL.iter().map(|info| CriterionRef::BuiltIn(info.criterion));
    let own = priorities.criteria.iter().map(|own| CriterionRef::Own(own.id));
    built_in.chain(own).collect()
}

/// What a criterion is called.
#[must_use]
pub fn criterion_name<'a>(priorities: &'a Priorities, criterion: &'a CriterionRef) -> &'a str {
    let name = match criterion {
        CriterionRef::BuiltIn(criterion) => criterion.info().name,
        CriterionRef::Own(id) => {
            let mut own = priorities.criteria.iter();
            own.find(|own| own.id == *id).map_or("", |own| own.name.trim())
        }
        CriterionRef::Other(key) => key,
    };
    if name.is_empty() { "Your own criterion" } else { name }
}

impl Weighed {
    /// Why other weights stand in for those that were asked for.
    #[must_use]
    pub fn stands_in(&self, priorities: &Priorities) -> Option<String> {
        if self.weighing != Weighing::Compared || self.missing.is_empty() {
            return None;
        }
        let name = |at: usize| self.criteria.get(at).map_or("", |one| criterion_name(priorities, one));
        let pairs: Vec<String> = self
            .missing
            .iter()
            .map(|(a, b)| format!("{} with {}", name(*a), name(*b)))
            .collect();
        Some(format!(
            "The typed weights count until every pair is compared. Still to compare: {}.",
            pairs.join("; ")
        ))
    }

    /// How far the comparisons contradict each other, which one most, and what would fit; none where they are
    /// consistent.
    #[must_use]
    pub fn contradiction(&self, priorities: &Priorities) -> Option<String> {
        let pairwise = self.pairwise.as_ref().filter(|pairwise| !pairwise.is_consistent())?;
        let misfit: Misfit = pairwise.least_consistent?;
        let name = |at: usize| self.criteria.get(at).map_or("", |one| criterion_name(priorities, one));
        let words = |one: Judgement| {
            if one.times == 1.0 {
                format!("{} as much as {}", name(one.more), name(one.less))
            } else {
                let times = format_decimal(libm::round(10.0 * one.times) / 10.0);
                format!("{} {times} times as much as {}", name(one.more), name(one.less))
            }
        };
        let (said, fits) = (words(misfit.said), words(misfit.would_fit()));
        // The scale ends at 9 times, and the others may give more.
        let times = misfit.by_the_others.max(1.0 / misfit.by_the_others);
        let about = if times > 9.5 { "at least" } else { "about" };
        // Of three comparisons each is as far from the other two.
        let which = if self.criteria.len() == 3 {
            format!("Any of the three may be off: by the other two, “{said}” would be {about} “{fits}”.")
        } else {
            format!("The one that fits the others least is “{said}”; by the others it would be {about} “{fits}”.")
        };
        Some(format!(
            "The comparisons contradict each other more than is usual: their consistency ratio is {}, above 0.1. {which}",
            format_decimal(libm::round(100.0 * pairwise.ratio?) / 100.0),
        ))
    }
}

/// What was typed, and the usual weight for what was not.
fn typed(priorities: &Priorities) -> Weights {
    let built_in = ALL.iter().map(|info| {
        let typed = priorities.weights.get(info.key).and_then(Typed::value);
        typed.unwrap_or(info.weight)
    });
    let own = priorities.criteria.iter();
    let own = own.map(|own| own.weight.value().unwrap_or(OwnCriterion::USUAL_WEIGHT));
    Weights::new(built_in.chain(own).collect::<Vec<_>>())
}

fn judgements(priorities: &Priorities, criteria: &[CriterionRef]) -> Vec<Judgement> {
    let place = |criterion: &CriterionRef| criteria.iter().position(|other| other == criterion);
    priorities
        .comparisons
        .iter()
        .filter_map(|compared| {
            Some(Judgement {
                more: place(&compared.more)?,
                less: place(&compared.less)?,
                times: compared.times.value()?,
            })
        })
        .collect()
}

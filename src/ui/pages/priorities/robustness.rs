//! How sure the order is: a chart of who takes which place how often, and what that hangs on.

use std::rc::Rc;

use yew::prelude::*;

use super::how_sure::HowSure;
use crate::domain::priority::{Acceptability, Accepted, Certainty, WeightSpace};
use crate::plan::{Plan, Priorities};
use crate::ui::charts::acceptability::{Acceptances, Ranks, acceptability_chart, acceptability_table};
use crate::ui::charts::in_100;
use crate::ui::components::field::{Label, choice_field};
use crate::ui::components::fold::dear_fold;
use crate::ui::components::table::{Row, table};
use crate::ui::locality::{Locality, use_locality};
use crate::ui::words::counted;
use crate::ui::words::priorities::name;

/// Rows of the chart, and of the table of who comes before whom.
const ROWS: usize = 12;

const SPACES: [(WeightSpace, &str); 3] = [
    (WeightSpace::InOrder, "all that keep your order of importance"),
    (WeightSpace::Any, "all there are"),
    (WeightSpace::AsChosen, "yours alone"),
];

#[derive(Clone, Properties)]
pub(super) struct RobustnessViewProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What was found.
    pub found: Rc<HowSure>,
}

impl PartialEq for RobustnessViewProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.found, &other.found) && self.plan == other.plan
    }
}

/// How often each comes first, over the weightings that are picked.
#[component]
pub(super) fn RobustnessView(props: &RobustnessViewProps) -> Html {
    let RobustnessViewProps { plan, found } = props;
    let locality = use_locality();
    let space = use_state_eq(WeightSpace::default);
    let on_space = {
        let space = space.setter();
        Callback::from(move |picked| space.set(picked))
    };
    let priorities = &plan.priorities;
    let acceptability = in_space(found, *space);
    let rows: Vec<Ranks> = by_score(found, acceptability)
        .into_iter()
        .zip(1..)
        .map(|(option, place)| Ranks {
            name: format!("{place}. {}", name(priorities, option.id)),
            shares: option.ranks.clone(),
        })
        .collect();
    let shown = Acceptances {
        rows: rows.get(..ROWS).unwrap_or(&rows),
        summary: summary(&rows, &locality),
    };
    let spaces = SPACES.iter().map(|(space, words)| (*space, AttrValue::from(*words)));
    let weights = Label::new("weightings", "Weights that are tried")
        .with_help("Figures with a range are drawn with them, by as many trials as the plan asks for.");
    let percent = |share| locality.format.percent(share, 1);
    let (robustness, table_rows) = (&found.robustness, rows.clone());
    html! {
        <>
            {acceptability_chart(&shown, &locality)}
            if rows.len() > ROWS {
                <p class="small muted">{format!("The first {ROWS} of {}.", rows.len())}</p>
            }
            <ul class="plain">
                for sentence in [robustness.change(plan, &percent), robustness.hangs_on(plan)].into_iter().flatten() {
                    <li key={sentence.clone()}>{&sentence}</li>
                }
            </ul>
            <div class="fields">
                {choice_field(&weights, spaces.collect(), &*space, on_space)}
            </div>
            {dear_fold("How often each takes which place", {
                let locality = locality.clone();
                move || acceptability_table(
                    &Acceptances { rows: &table_rows, summary: String::new() },
                    &locality,
                )
            })}
            {dear_fold("Who comes before whom", {
                let (plan, found, space) = (Rc::clone(plan), Rc::clone(found), *space);
                move || pairs(&found, space, &plan.priorities, &locality)
            })}
        </>
    }
}

fn in_space(found: &HowSure, space: WeightSpace) -> &Acceptability {
    match space {
        WeightSpace::Any => &found.robustness.any,
        WeightSpace::InOrder => &found.robustness.in_order,
        WeightSpace::AsChosen => &found.robustness.as_chosen,
    }
}

/// The options in the order by score.
fn by_score<'a>(found: &HowSure, acceptability: &'a Acceptability) -> Vec<&'a Accepted> {
    let ranked = found.robustness.ranks.ranking.ranked.iter();
    let option = |id: u32| acceptability.options.iter().find(|option| option.id == id);
    ranked.filter_map(|ranked| option(ranked.id)).collect()
}

fn summary(rows: &[Ranks], locality: &Locality) -> String {
    let first = rows
        .iter()
        .map(|ranks| (ranks, ranks.shares.first().copied().unwrap_or(0.0)));
    let most = first.fold(None::<(&Ranks, f64)>, |most, one| match most {
        Some((_, share)) if share >= one.1 => most,
        _ => Some(one),
    });
    most.map_or_else(String::new, |(ranks, share)| {
        format!(
            "How often each of {} comes first, second, third or later. {} comes first most often, in {}.",
            counted(rows.len(), "opportunity", "opportunities"),
            ranks
                .name
                .split_once(". ")
                .map_or(ranks.name.as_str(), |(_, name)| name),
            in_100(share, locality)
        )
    })
}

/// For the first of the order, how sure it is that each comes before each that follows.
fn pairs(found: &HowSure, space: WeightSpace, priorities: &Priorities, locality: &Locality) -> Html {
    let acceptability = in_space(found, space);
    let options = by_score(found, acceptability);
    let top = options.get(..ROWS).unwrap_or(&options);
    let pairs = top.windows(2).filter_map(|pair| {
        let [one, next] = pair else { return None };
        let share = acceptability.beats(one.id, next.id)?;
        Some(Row::of_words(
            format!("{} before {}", name(priorities, one.id), name(priorities, next.id)),
            [in_100(share, locality), Certainty::of(share).word().to_owned()],
        ))
    });
    let caption = "Below 66 in 100 it is a tie, from 66 probable, from 90 clear.";
    let head = ["In how many cases", "In a word"].map(str::to_owned).to_vec();
    let matrix = top.iter().map(|one| {
        let cells = top.iter().map(|other| {
            let words = if one.id == other.id {
                "·".to_owned()
            } else {
                acceptability
                    .beats(one.id, other.id)
                    .map_or_else(String::new, |share| locality.format.percent(share, 0))
            };
            crate::ui::components::table::Cell::of_figure(0.0, words)
        });
        Row::new(name(priorities, one.id), cells.collect())
    });
    let names = top.iter().map(|option| name(priorities, option.id)).collect();
    html! {
        <div class="stack">
            {table("Each before the next", caption, head, pairs.collect())}
            {table(
                "Each before each other",
                "In how many of 100 cases the one in the row comes before the one in the column.",
                names,
                matrix.collect(),
            )}
        </div>
    }
}

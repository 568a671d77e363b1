//! What pilots are worth: try it small first, and know when to stop.

use yew::prelude::*;

use crate::plan::figures::{self, Returns, Values};
use crate::plan::{Firm, Opportunity, Pilot, Priorities};
use crate::ui::components::layout::explained;
use crate::ui::locality::Locality;
use crate::ui::words::best_set::{months, pilot_in_words};
use crate::ui::words::priorities::name;
use crate::ui::words::roadmap::pilots_in_words;

/// What each pilot is worth and when to stop, and how those of the chosen are counted. Nothing where none is thought of.
pub(super) fn pilots(
    priorities: &Priorities,
    firm: &Firm,
    chosen: &[u32],
    returns: &Returns,
    values: &Values,
    locality: &Locality,
) -> Html {
    let thought_of = |opportunity: &&std::rc::Rc<Opportunity>| opportunity.pilot != Pilot::default();
    let all: Vec<(String, String)> = priorities
        .opportunities
        .iter()
        .filter(thought_of)
        .map(|opportunity| {
            let says = says(opportunity, priorities, firm, returns, values, locality);
            (name(priorities, opportunity.id.0), says)
        })
        .collect();
    html! {
        if !all.is_empty() {
            <section class="card" aria-label="Pilots">
                <h2>{"Is a pilot worth its price?"}</h2>
                {explained(all)}
                if let Some(counted) = pilots_in_words(priorities, firm, chosen, returns, values, locality) {
                    <p>{counted}</p>
                }
            </section>
        }
    }
}

fn says(
    opportunity: &Opportunity,
    priorities: &Priorities,
    firm: &Firm,
    returns: &Returns,
    values: &Values,
    locality: &Locality,
) -> String {
    let worth = figures::pilot(opportunity, priorities, firm, returns, values).map_or_else(
        || "Say what the pilot costs and how likely it works, to see what it is worth.".to_owned(),
        |worth| pilot_in_words(&worth, locality),
    );
    let takes = format!(" It takes {}.", months(figures::pilot_months(&opportunity.pilot)));
    let stop = opportunity.pilot.stop_rule.trim();
    let rule = if stop.is_empty() {
        " Write down now what has to be seen for the rest to be built: afterwards everything looks like a success."
            .to_owned()
    } else {
        format!(
            " Stop unless: {}{}",
            stop,
            if stop.ends_with(['.', '!', '?']) { "" } else { "." }
        )
    };
    [worth, takes, rule].concat()
}

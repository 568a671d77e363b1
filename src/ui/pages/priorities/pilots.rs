//! What pilots are worth: try it small first, and know when to stop.

use yew::prelude::*;

use crate::plan::figures::{self, Returns, Values};
use crate::plan::{Opportunity, Pilot, Priorities};
use crate::ui::components::layout::explained;
use crate::ui::locality::Locality;
use crate::ui::words::best_set::{months, pilot_in_words};
use crate::ui::words::priorities::name;

/// What each pilot is worth and when to stop. Nothing where none is thought of.
pub(super) fn pilots(priorities: &Priorities, returns: &Returns, values: &Values, locality: &Locality) -> Html {
    let thought_of = |opportunity: &&std::rc::Rc<Opportunity>| opportunity.pilot != Pilot::default();
    let all: Vec<(String, String)> = priorities
        .opportunities
        .iter()
        .filter(thought_of)
        .map(|opportunity| {
            let says = says(opportunity, priorities, returns, values, locality);
            (name(priorities, opportunity.id.0), says)
        })
        .collect();
    html! {
        if !all.is_empty() {
            <section class="card" aria-label="Pilots">
                <h2>{"Is a pilot worth its price?"}</h2>
                {explained(all)}
                <p class="muted">
                    {"The best set does not know of pilots. What one costs and the hours it takes are in no limit; what is \
                      tried first may start later, and is then worth less than the best set says."}
                </p>
            </section>
        }
    }
}

fn says(
    opportunity: &Opportunity,
    priorities: &Priorities,
    returns: &Returns,
    values: &Values,
    locality: &Locality,
) -> String {
    let worth = figures::pilot(opportunity, priorities, returns, values).map_or_else(
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

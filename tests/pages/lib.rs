//! Renders pages natively, without a browser, and reads what they say.

mod plain;

use std::rc::Rc;

use bearing::browser::Format;
use bearing::plan::figures::Returns;
use bearing::plan::{Id, Plan, examples, figures};
use bearing::ui::locality::Locality;
use bearing::ui::pages::direction::{DirectionPage, DirectionPageProps};
use bearing::ui::pages::priorities::{PrioritiesPage, PrioritiesPageProps};
use bearing::ui::pages::processes::{ProcessesPage, ProcessesPageProps};
use bearing::ui::pages::returns::{ReturnPage, ReturnPageProps};
use bearing::ui::pages::roadmap::{RoadmapPage, RoadmapPageProps};
use bearing::ui::pages::settings::{SettingsPage, SettingsPageProps};
use bearing::ui::pages::start::{OnDevice, Other, StartPage, StartPageProps};
pub use bearing::ui::route::Page;
use time::Date;
use yew::prelude::*;
use yew::{BaseComponent, LocalServerRenderer};

/// The day the tests are read on.
pub const TODAY: Date = time::macros::date!(2026 - 11 - 24);

/// The HTML of a page over a plan.
#[must_use]
pub fn html(page: Page, plan: &Plan) -> String {
    let plan = Rc::new(plan.clone());
    match page {
        Page::Start => rendered::<StartPage>(StartPageProps {
            own: Rc::clone(&plan),
            on_device: Rc::new(OnDevice {
                others: vec![Other {
                    id: "other".to_owned(),
                    title: "The bakery".to_owned(),
                    saved_at: "14:32".to_owned(),
                }],
                put_aside: vec!["bearing/quarantine/now/key".to_owned()],
            }),
            today: TODAY,
            on_begin: Callback::noop(),
        }),
        Page::Direction => rendered::<DirectionPage>(DirectionPageProps {
            direction: Rc::clone(&plan.direction),
            firm: Rc::clone(&plan.firm),
            today: TODAY,
            on_action: Callback::noop(),
        }),
        Page::Processes => rendered::<ProcessesPage>(ProcessesPageProps {
            processes: Rc::clone(&plan.processes),
            priorities: Rc::clone(&plan.priorities),
            firm: Rc::clone(&plan.firm),
            on_plan: Callback::noop(),
        }),
        Page::Priorities => rendered::<PrioritiesPage>(PrioritiesPageProps {
            plan: Rc::clone(&plan),
            on_action: Callback::noop(),
        }),
        Page::Return => rendered::<ReturnPage>(ReturnPageProps {
            priorities: Rc::clone(&plan.priorities),
            processes: Rc::clone(&plan.processes),
            firm: Rc::clone(&plan.firm),
            start: plan.start,
            seed: plan.seed,
            trials: plan.trials,
            correlation: plan.correlation,
            scenarios: Rc::clone(&plan.scenarios),
            on_plan: Callback::noop(),
            on_action: Callback::noop(),
        }),
        Page::Roadmap => rendered::<RoadmapPage>(RoadmapPageProps {
            plan: Rc::clone(&plan),
            on_action: Callback::noop(),
        }),
        Page::Settings => rendered::<SettingsPage>(SettingsPageProps {
            firm: Rc::clone(&plan.firm),
            on_action: Callback::noop(),
        }),
    }
}

/// What a page says: its HTML without tags, entities resolved, white space folded.
#[must_use]
pub fn text(page: Page, plan: &Plan) -> String {
    let html = html(page, plan);
    let without_tags: String = html
        .split('<')
        .map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text))
        .collect::<Vec<_>>()
        .join(" ");
    let resolved = without_tags
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&");
    resolved.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The worked example of a coffee chain.
#[must_use]
pub fn coffee_chain() -> Plan {
    examples::ALL
        .first()
        .and_then(|example| example.plan())
        .unwrap_or_default()
}

/// The returns of a plan.
#[must_use]
pub fn returns(plan: &Plan) -> Returns {
    figures::returns(&figures::linked(plan).priorities, &plan.firm)
}

/// A page as it stands in the app: its figures put in the plan's locale.
#[derive(PartialEq, Properties)]
struct HostProps<P: PartialEq> {
    page: P,
}

#[component]
fn Host<C>(props: &HostProps<C::Properties>) -> Html
where
    C: BaseComponent<Properties: Clone> + 'static,
{
    html! {
        <ContextProvider<Locality> context={locality()}><C ..props.page.clone() /></ContextProvider<Locality>>
    }
}

/// A part of a page, as a function gives it, with what it is made of.
#[must_use]
pub fn part(part: Html) -> String {
    rendered::<Part>(PartProps { part })
}

/// English, in euros.
#[must_use]
pub fn locality() -> Locality {
    Locality {
        format: Format::new(plain::Plain),
        today: TODAY,
        ..Locality::default()
    }
}

#[derive(Clone, PartialEq, Properties)]
struct PartProps {
    part: Html,
}

#[component]
fn Part(props: &PartProps) -> Html {
    props.part.clone()
}

fn rendered<C: BaseComponent<Properties: Clone> + 'static>(page: C::Properties) -> String {
    let render = LocalServerRenderer::<Host<C>>::with_props(HostProps { page })
        .hydratable(false)
        .render();
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime
        .map(|runtime| tokio::task::LocalSet::new().block_on(&runtime, render))
        .unwrap_or_default()
}

/// A plan with its opportunities over and over, until there are sixty.
#[must_use]
pub fn sixty(mut plan: Plan) -> Plan {
    let copies = plan.priorities.opportunities.iter().cycle().take(60).zip(100..);
    let copies = copies.map(|(one, id)| {
        let mut copy = (**one).clone();
        copy.id = Id(id);
        copy.name = format!("{}, {id}", one.name);
        Rc::new(copy)
    });
    let copies: Vec<_> = copies.collect();
    Rc::make_mut(&mut plan.priorities).opportunities = copies;
    plan
}

//! Start: what Bearing is, a goal to try it with, and the doors to a plan.

use std::rc::Rc;

use time::Date;
use yew::platform::spawn_local;
use yew::prelude::*;

use web_sys::HtmlInputElement;

use crate::browser::file;
use crate::domain::quantity::Locale;
use crate::plan::examples::{self, Example};
use crate::plan::format::from_json;
use crate::plan::{Goal, Plan, Typed, figures};
use crate::ui::components::goal_text::GoalText;
use crate::ui::components::letters::Letters;
use crate::ui::words::counted;

/// How a person begins.
#[derive(Clone, Debug, PartialEq)]
pub enum Begin {
    /// With the goal just typed.
    WithGoal(String),
    /// With a worked example to look at.
    Example(&'static Example),
    /// With nothing.
    Empty,
    /// With another plan on this device.
    Other(String),
    /// With a plan from a file.
    File(Box<Plan>),
}

/// Another plan on this device, as the start page lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Its id.
    pub id: String,
    /// What to call it.
    pub title: String,
    /// When it was saved, in a few words.
    pub saved_at: String,
}

/// The page.
#[derive(Clone, PartialEq, Properties)]
pub struct StartPageProps {
    /// The person's own plan.
    pub own: Rc<Plan>,
    /// Their other plans on this device.
    pub others: Rc<Vec<Other>>,
    /// How dates are read.
    pub locale: Locale,
    /// Today.
    pub today: Date,
    /// How they begin.
    pub on_begin: Callback<Begin>,
}

/// The page.
#[component]
pub fn StartPage(props: &StartPageProps) -> Html {
    let StartPageProps {
        own,
        others,
        locale,
        today,
        on_begin,
    } = props;
    html! {
        <>
            <header class="welcome">
                <h1 tabindex="-1">{"Take your bearing before you accelerate"}</h1>
                <p class="lead">{"Bearing tells you what to automate first, what it returns, and when to leave it. Everything stays on this computer: there is no account and nothing is sent anywhere."}</p>
            </header>
            <div class="stack whole-width">
                <TryAGoal locale={locale.clone()} today={*today} {on_begin} />
                <div class="doors">
                    if !own.is_empty() {
                        <Door title={format!("Go on with {}", own.title())} says={summary(own)}>
                            <a class="button" href="#direction">{"Go on"}</a>
                        </Door>
                    }
                    for example in examples::ALL {
                        <Door key={example.key} title={example.name} says={example.story}>
                            <button type="button" onclick={on_begin.reform(move |_| Begin::Example(example))}>{"Open this example"}</button>
                        </Door>
                    }
                    <Door title="Start empty" says="With your own goals, opportunities and figures.">
                        <button type="button" onclick={on_begin.reform(|_| Begin::Empty)}>{"Start empty"}</button>
                    </Door>
                    <OpenFile {on_begin} />
                </div>
                if !others.is_empty() {
                    <section class="card" aria-label="Other plans on this device">
                        <h2>{"Other plans on this device"}</h2>
                        <ul class="stack">
                            for other in others.iter() {
                                <li key={other.id.clone()} class="row spread">
                                    <span>{&other.title}{" "}<span class="muted small">{"saved "}{&other.saved_at}</span></span>
                                    <button type="button" aria-label={format!("Open {}", other.title)} onclick={on_begin.reform({
                                        let id = other.id.clone();
                                        move |_| Begin::Other(id.clone())
                                    })}>{"Open"}</button>
                                </li>
                            }
                        </ul>
                    </section>
                }
            </div>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct TryAGoalProps {
    locale: Locale,
    today: Date,
    on_begin: Callback<Begin>,
}

/// One goal, checked as it is typed, before there is a plan.
#[component]
fn TryAGoal(props: &TryAGoalProps) -> Html {
    let TryAGoalProps {
        locale,
        today,
        on_begin,
    } = props;
    let text = use_state(String::new);
    let on_text = use_callback(text.setter(), |typed: String, text| text.set(typed));
    let assessment = use_memo(((*text).clone(), locale.clone(), *today), |(text, locale, today)| {
        let goal = Goal {
            text: text.clone(),
            written_on: Typed::Value(*today),
            ..Goal::default()
        };
        figures::assess(&goal, locale, *today)
    });
    let begun = !text.trim().is_empty();
    html! {
        <section class="card" aria-label="Try one goal">
            <h2>{"What do you want to achieve?"}</h2>
            <GoalText
                id="first-goal"
                label="A goal, in your words"
                text={(*text).clone()}
                example="Cut no-shows by half before the summer season"
                assessment={(*assessment).clone()}
                {on_text}
            />
            if begun {
                <Letters id="first-goal-letters" verdicts={assessment.verdicts.clone()} />
                if let Some(finding) = assessment.findings.first() {
                    <p><b>{&finding.what}</b>{" "}<span class="muted">{&finding.advice}</span></p>
                }
                <div class="row">
                    <button type="button" class="primary" onclick={on_begin.reform({
                        let text = (*text).clone();
                        move |_| Begin::WithGoal(text.clone())
                    })}>{"Work on this goal"}</button>
                </div>
            } else {
                <p class="help" id="first-goal-letters">{"Type one goal and see at once what is missing in it."}</p>
            }
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct DoorProps {
    title: AttrValue,
    says: AttrValue,
    children: Html,
}

#[component]
fn Door(props: &DoorProps) -> Html {
    html! {
        <section class="door">
            <div>
                <h2>{&props.title}</h2>
                <p class="muted">{&props.says}</p>
            </div>
            {props.children.clone()}
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct OpenFileProps {
    on_begin: Callback<Begin>,
}

/// A plan from a file. A file that does not open says why.
#[component]
fn OpenFile(props: &OpenFileProps) -> Html {
    let error = use_state(|| None::<String>);
    let onchange = use_callback(
        (error.setter(), props.on_begin.clone()),
        |event: Event, (error, on_begin)| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let (error, on_begin) = (error.clone(), on_begin.clone());
            spawn_local(async move {
                match file::text_of_chosen(&input).await.map(|text| from_json(&text)) {
                    Some(Ok(plan)) => on_begin.emit(Begin::File(Box::new(plan))),
                    Some(Err(why)) => error.set(Some(why.to_string())),
                    None => error.set(Some("This file cannot be read.".to_owned())),
                }
            });
        },
    );
    html! {
        <Door title="Open a file" says="A plan saved from Bearing, by you or by somebody else.">
            <label class="file-button">
                {"Choose a file"}
                <input class="unseen" type="file" accept=".json,application/json" {onchange} />
            </label>
            if let Some(error) = &*error {
                <p class="error" role="alert">{error}</p>
            }
        </Door>
    }
}

fn summary(plan: &Plan) -> String {
    format!(
        "{} and {}.",
        counted(plan.direction.goals.len(), "goal", "goals"),
        counted(plan.priorities.opportunities.len(), "opportunity", "opportunities"),
    )
}

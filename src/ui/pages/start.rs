//! Start: what Bearing is, a goal to try it with, and the doors to a plan.

use std::rc::Rc;

use time::Date;
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::file;
use crate::domain::goal::{Assessment, Finding, Fix, Letter};
use crate::plan::examples::{self, Example};
use crate::plan::{Goal, Plan, Typed, figures};
use crate::ui::components::goal_text::{goal_text, letters_id};
use crate::ui::components::layout::{button, card};
use crate::ui::components::letters::letters;
use crate::ui::components::trouble::save_as_files;
use crate::ui::later::later_part;
use crate::ui::session::Origin;
use crate::ui::words::counted;

/// How a person begins.
#[derive(Clone, Debug, PartialEq)]
pub enum Begin {
    /// With the goal just typed.
    WithGoal(String),
    /// With nothing.
    Empty,
    /// With another plan on this device.
    Other(String),
    /// With a plan to look at: a worked example, or one from a file.
    Visit(Origin, Box<Plan>),
}

/// What else of the person's is on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OnDevice {
    /// Their other plans.
    pub others: Vec<Other>,
    /// Saved work that was put aside, by the keys it lies under.
    pub put_aside: Vec<String>,
}

/// Another plan on this device.
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
    /// What else of theirs is on this device.
    pub on_device: Rc<OnDevice>,
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
        on_device,
        today,
        on_begin,
    } = props;
    let text = use_state(String::new);
    let on_text = {
        let text = text.setter();
        Callback::from(move |typed| text.set(typed))
    };
    // The goal is tried on the terms of the plan it would come into.
    let assessment = use_memo(
        ((*text).clone(), Rc::clone(&own.firm), *today),
        |(text, firm, today)| {
            let goal = Goal {
                text: text.clone(),
                written_on: Typed::Value(*today),
                ..Goal::default()
            };
            figures::assess(&goal, firm, *today)
        },
    );
    let trouble = use_state(|| None::<String>);
    let on_file = {
        let (trouble, on_begin) = (trouble.setter(), on_begin.clone());
        Callback::from(move |event: Event| {
            open_chosen(event.target_unchecked_into(), trouble.clone(), on_begin.clone());
        })
    };
    let on_example = |example: &'static Example| {
        let (trouble, on_begin) = (trouble.setter(), on_begin.clone());
        Callback::from(move |_| open_example(example, trouble.clone(), on_begin.clone()))
    };
    html! {
        <>
            <header class="welcome">
                <h1 tabindex="-1">{"Take your bearing before you accelerate"}</h1>
                <p class="lead">
                    {"Bearing tells you what to automate first, what it returns, and when to leave it. Everything stays on \
                      this computer: there is no account and nothing is sent anywhere."}
                </p>
            </header>
            <div class="stack whole-width">
                {try_a_goal(&text, &assessment, &on_text, on_begin)}
                <div class="doors">
                    if !own.is_empty() {
                        {door(&format!("Go on with {}", own.title()), &summary(own), html! {
                            <a class="button" href="#direction">{"Go on"}</a>
                        })}
                    }
                    for example in examples::ALL {
                        {door(example.name, example.story, html! {
                            {button("", "Open this example", on_example(example))}
                        })}
                    }
                    {door("Start empty", "With your own goals, opportunities and figures.", html! {
                        {button("", "Start empty", on_begin.reform(|_| Begin::Empty))}
                    })}
                    {door("Open a file", "A plan saved from Bearing, by you or by somebody else.", html! {
                        <label class="file-button">
                            {"Choose a file"}
                            <input class="unseen" type="file" accept=".json,application/json" onchange={on_file} />
                        </label>
                    })}
                </div>
                if let Some(trouble) = &*trouble {
                    <p class="error" role="alert">{trouble}</p>
                }
                if !on_device.others.is_empty() {
                    {other_plans(&on_device.others, on_begin)}
                }
                if !on_device.put_aside.is_empty() {
                    {put_aside(&on_device.put_aside)}
                }
            </div>
        </>
    }
}

/// One goal, checked as it is typed, before there is a plan.
fn try_a_goal(text: &str, assessment: &Assessment, on_text: &Callback<String>, on_begin: &Callback<Begin>) -> Html {
    const ID: &str = "first-goal";
    let begin = {
        let text = text.to_owned();
        on_begin.reform(move |_| Begin::WithGoal(text.clone()))
    };
    let label = "A goal, in your words".to_owned();
    let example = "Cut no-shows by half before the summer season";
    html! {
        <section class="card" aria-label="Try one goal">
            <h2>{"What do you want to achieve?"}</h2>
            {goal_text(ID, label, text, example, assessment, on_text)}
            if text.trim().is_empty() {
                <p class="help" id={letters_id(ID)}>{"Type one goal and see at once what is missing in it."}</p>
            } else {
                {letters(letters_id(ID), &assessment.verdicts)}
                for (index, finding) in gravest(assessment).enumerate() {
                    <p key={index}>
                        <b>{&finding.what}</b>{" "}<span class="muted">{&finding.advice}</span>
                        if let (0, Some(fix)) = (index, only_fix(finding)) {
                            {" "}{mend(fix, text, on_text)}
                        }
                    </p>
                }
                <div class="row">{button("primary", "Work on this goal", begin)}</div>
            }
        </section>
    }
}

/// What mends a finding without a choice to be made and without making several goals of this one.
fn only_fix(finding: &Finding) -> Option<&Fix> {
    match &finding.fixes[..] {
        [fix] if fix.rest().is_empty() => Some(fix),
        _ => None,
    }
}

fn mend(fix: &Fix, text: &str, on_text: &Callback<String>) -> Html {
    let mended = fix.apply(text);
    button("", fix.label.clone(), on_text.reform(move |_| mended.clone()))
}

/// At most three findings that count: those about what makes a goal one that can be worked towards come first.
fn gravest(assessment: &Assessment) -> impl Iterator<Item = &Finding> {
    let grave = |finding: &&Finding| {
        matches!(
            finding.letter,
            Letter::Specific | Letter::Measurable | Letter::TimeBound
        )
    };
    let counting = || assessment.findings.iter().filter(|finding| finding.counts);
    let first = counting().filter(grave);
    let then = counting().filter(move |finding| !grave(finding));
    first.chain(then).take(3)
}

fn door(title: &str, says: &str, handle: Html) -> Html {
    html! {
        <section class="door" key={title.to_owned()}>
            <div>
                <h2>{title}</h2>
                <p class="muted">{says}</p>
            </div>
            {handle}
        </section>
    }
}

fn other_plans(others: &[Other], on_begin: &Callback<Begin>) -> Html {
    let open = |other: &Other| {
        let id = other.id.clone();
        on_begin.reform(move |_| Begin::Other(id.clone()))
    };
    html! {
        <section class="card" aria-label="Other plans on this device">
            <h2>{"Other plans on this device"}</h2>
            <ul class="stack">
                for other in others {
                    <li key={other.id.clone()} class="row spread">
                        <span>{&other.title}{" "}<span class="muted small">{"saved "}{&other.saved_at}</span></span>
                        <button type="button" aria-label={format!("Open {}", other.title)} onclick={open(other)}>
                            {"Open"}
                        </button>
                    </li>
                }
            </ul>
        </section>
    }
}

/// Saved work that could not be read, or that the person began without.
fn put_aside(keys: &[String]) -> Html {
    let keys = keys.to_vec();
    card(
        "card",
        "Saved work that was put aside",
        html! {
            <>
                <h2>{"Saved work that was put aside"}</h2>
                <p class="muted">
                    {"It could not be read, or you began without it. Nothing was deleted: save it, and open what is a plan as a \
                      file."}
                </p>
                <div class="row">{button("", "Save it as files", Callback::from(move |_| save_as_files(&keys)))}</div>
            </>
        },
    )
}

/// Opens a plan from a file. A file that does not open says why.
fn open_chosen(input: HtmlInputElement, trouble: UseStateSetter<Option<String>>, on_begin: Callback<Begin>) {
    spawn_local(async move {
        let Some(part) = later_part().await.ok() else {
            return trouble.set(Some(NOT_ARRIVED.to_owned()));
        };
        match file::text_of_chosen(&input).await.map(|text| (part.open_file)(&text)) {
            Some(Ok(plan)) => on_begin.emit(Begin::Visit(Origin::File, Box::new(plan))),
            Some(Err(why)) => trouble.set(Some(why.to_string())),
            None => trouble.set(Some("This file cannot be read.".to_owned())),
        }
    });
}

/// Opens a worked example.
fn open_example(example: &'static Example, trouble: UseStateSetter<Option<String>>, on_begin: Callback<Begin>) {
    spawn_local(async move {
        match later_part().await.map(|part| (part.example)(example)) {
            Ok(Some(plan)) => on_begin.emit(Begin::Visit(Origin::Example, Box::new(plan))),
            _ => trouble.set(Some(NOT_ARRIVED.to_owned())),
        }
    });
}

const NOT_ARRIVED: &str = "A part of this page did not arrive. Check the connection and try again.";

fn summary(plan: &Plan) -> String {
    format!(
        "{} and {}.",
        counted(plan.direction.goals.len(), "goal", "goals"),
        counted(plan.priorities.opportunities.len(), "opportunity", "opportunities"),
    )
}

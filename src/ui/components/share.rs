//! Share: the plan as a link or as a file.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::dialog::{dialog, use_dialog};
use crate::browser::{address, clipboard, compression, download};
use crate::plan::Plan;
use crate::plan::format::{LONGEST, link_json, make_fragment, to_json};
use crate::ui::words::counted;

const ABOUT: &str = "Whoever opens the link gets a copy of this plan to look at, change and keep. The plan is in the link \
    itself: nothing is stored anywhere else, and what you change later is not in it.";
const TOO_LONG: &str =
    "This plan is too long for a link that every mail or chat program passes on whole. Send it as a file.";
const COPIED: &str = "Copied.";
const NOT_COPIED: &str = "The browser did not allow copying: select the link and copy it yourself.";
const NOT_OFFERED: &str = "The browser did not allow saving a file here: use the link.";

/// The share dialog.
#[derive(Clone, PartialEq, Properties)]
pub struct ShareProps {
    /// The plan to share.
    pub plan: Rc<Plan>,
    /// The dialog was closed.
    pub on_close: Callback<()>,
}

/// Makes the link as soon as it opens, so that Copy can act at once: some browsers deny the clipboard to a page that
/// thinks first.
#[component]
pub fn ShareDialog(props: &ShareProps) -> Html {
    let ShareProps { plan, on_close } = props;
    let node = use_dialog();
    let link = use_state(|| None::<AttrValue>);
    let told = use_state(|| "");
    let setter = link.setter();
    use_effect_with(Rc::clone(plan), move |plan| {
        let plan = Rc::clone(plan);
        spawn_local(async move { setter.set(Some(link_of(&plan).await.into())) });
    });
    let copy = {
        let (link, told) = (link.clone(), told.setter());
        move |_: MouseEvent| {
            if let Some(link) = (*link).clone() {
                let told = told.clone();
                spawn_local(async move {
                    let copied = clipboard::copy(&link).await;
                    told.set(if copied { COPIED } else { NOT_COPIED });
                });
            }
        }
    };
    let save = {
        let (plan, told) = (Rc::clone(plan), told.setter());
        move |_: MouseEvent| {
            let offered = download::offer_json(&file_name(&plan), &to_json(&plan));
            told.set(if offered { "" } else { NOT_OFFERED });
        }
    };
    let too_long = link.as_ref().is_some_and(|link| link.len() > LONGEST);
    let inside = html! {
        <>
            <p>{ABOUT}</p>
            <p class="muted">{contents(plan)}</p>
            if too_long {
                <p class="error">{TOO_LONG}</p>
            } else {
                <div class="field">
                    <label for="share-link">{"Link"}</label>
                    <input id="share-link" type="text" readonly=true value={(*link).clone()} />
                </div>
            }
            <div class="row">
                if !too_long {
                    <button type="button" class="primary" disabled={link.is_none()} onclick={copy}>
                        {"Copy the link"}
                    </button>
                }
                <button type="button" onclick={save}>{"Save as a file"}</button>
                <span role="status">{*told}</span>
            </div>
        </>
    };
    dialog(node, "Share this plan", on_close, inside)
}

async fn link_of(plan: &Plan) -> String {
    let json = link_json(plan);
    let deflated = compression::deflate(&json).await;
    let fragment = make_fragment(&json, deflated.as_deref());
    format!("{}#{fragment}", address::without_fragment())
}

/// What will be in the link, so that nobody sends more than they mean to.
fn contents(plan: &Plan) -> String {
    let name = match plan.firm.name.trim() {
        "" => String::new(),
        name => format!("the name {name}, "),
    };
    format!(
        "In it: {name}{}, {}, your settings and limits, with every name and figure you typed. What could not be read as a \
         figure or a date yet is only in the file.",
        counted(plan.direction.goals.len(), "goal", "goals"),
        counted(plan.priorities.opportunities.len(), "opportunity", "opportunities"),
    )
}

fn file_name(plan: &Plan) -> String {
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() || !c.is_ascii() {
            c
        } else {
            '-'
        }
    };
    let name: String = plan.title().chars().map(plain).take(40).collect();
    format!("{name}.bearing.json")
}

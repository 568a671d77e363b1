//! Share: the plan as a link or as a file.

use yew::platform::spawn_local;
use yew::prelude::*;

use std::rc::Rc;

use super::dialog::Dialog;
use crate::browser::{address, clipboard, compression, download};
use crate::plan::Plan;
use crate::plan::format::{LONGEST, link_json, make_fragment, to_json};
use crate::ui::words::counted;

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
    let link = use_state(|| None::<String>);
    let told = use_state(|| "");
    {
        let setter = link.setter();
        use_effect_with(Rc::clone(plan), move |plan| {
            let plan = Rc::clone(plan);
            spawn_local(async move {
                let json = link_json(&plan);
                let deflated = compression::deflate(&json).await;
                let fragment = make_fragment(&json, deflated.as_deref());
                setter.set(Some(format!("{}#{fragment}", address::without_fragment())));
            });
        });
    }
    let copy = use_callback((link.clone(), told.setter()), |_: MouseEvent, (link, told)| {
        if let Some(link) = (**link).clone() {
            let told = told.clone();
            spawn_local(async move {
                let copied = clipboard::copy(&link).await;
                told.set(if copied { COPIED } else { NOT_COPIED });
            });
        }
    });
    let save = use_callback((Rc::clone(plan), told.setter()), |_: MouseEvent, (plan, told)| {
        told.set(if download::offer_json(&file_name(plan), &to_json(plan)) {
            ""
        } else {
            NOT_OFFERED
        });
    });
    let too_long = link.as_ref().is_some_and(|link| link.len() > LONGEST);
    html! {
        <Dialog id="share" title="Share this plan" {on_close}>
            <p>{"Whoever opens the link gets a copy of this plan to look at, change and keep. The plan is in the link itself: nothing is stored anywhere else, and what you change later is not in it."}</p>
            <p class="muted">{contents(plan)}</p>
            if too_long {
                <p class="error">{"This plan is too long for a link that every mail or chat program passes on whole. Send it as a file."}</p>
            } else {
                <div class="field">
                    <label for="share-link">{"Link"}</label>
                    <input id="share-link" type="text" readonly=true value={(*link).clone().unwrap_or_default()} />
                </div>
            }
            <div class="row">
                if !too_long {
                    <button type="button" class="primary" disabled={link.is_none()} onclick={copy}>{"Copy the link"}</button>
                }
                <button type="button" onclick={save}>{"Save as a file"}</button>
                <span role="status">{*told}</span>
            </div>
        </Dialog>
    }
}

const COPIED: &str = "Copied.";
const NOT_COPIED: &str = "The browser did not allow copying: select the link and copy it yourself.";
const NOT_OFFERED: &str = "The browser did not allow saving a file here: use the link.";

/// What will be in the link, so that nobody sends more than they mean to.
fn contents(plan: &Plan) -> String {
    format!(
        "In it: {}{}, {}, your settings and limits, with every name and figure you typed. What could not be read as a figure or a date yet is only in the file.",
        if plan.firm.name.is_empty() {
            String::new()
        } else {
            format!("the name {}, ", plan.firm.name)
        },
        counted(plan.direction.goals.len(), "goal", "goals"),
        counted(plan.priorities.opportunities.len(), "opportunity", "opportunities"),
    )
}

fn file_name(plan: &Plan) -> String {
    let mut name: String = plan
        .title()
        .to_lowercase()
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .take(40)
        .collect();
    name.push_str(".bearing.json");
    name
}

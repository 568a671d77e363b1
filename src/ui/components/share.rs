//! Share: the plan as a link or as a file.

use yew::platform::spawn_local;
use yew::prelude::*;

use std::rc::Rc;

use super::dialog::Dialog;
use crate::browser::{address, clipboard, compression, download};
use crate::plan::Plan;
use crate::plan::format::{LONGEST, link_json, make_fragment, to_json};

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
    let copied = use_state(|| None::<bool>);
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
    let copy = use_callback((link.clone(), copied.setter()), |_: MouseEvent, (link, copied)| {
        if let Some(link) = (**link).clone() {
            let copied = copied.clone();
            spawn_local(async move { copied.set(Some(clipboard::copy(&link).await)) });
        }
    });
    let save = use_callback(Rc::clone(plan), |_: MouseEvent, plan| {
        download::offer_json(&file_name(plan), &to_json(plan));
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
                <span role="status">{match *copied {
                    Some(true) => "Copied.",
                    Some(false) => "The browser did not allow copying: select the link and copy it yourself.",
                    None => "",
                }}</span>
            </div>
        </Dialog>
    }
}

/// What will be in the link, so that nobody sends more than they mean to.
fn contents(plan: &Plan) -> String {
    let counted = |count: usize, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
    format!(
        "In it: {}{}, {}, your settings and limits, with every name and figure you typed.",
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

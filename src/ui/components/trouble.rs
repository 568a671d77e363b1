//! What went wrong with keeping the work, and what to do about it.

use yew::prelude::*;

use crate::browser::download;
use crate::browser::storage::LocalStorage;
use crate::plan::keep::{Backend as _, StorageError};
use crate::ui::opening::Trouble;

/// The box at the top of a page.
#[derive(Clone, PartialEq, Properties)]
pub struct TroubleBoxProps {
    /// What went wrong when the work was opened.
    pub trouble: Option<Trouble>,
    /// Why the last save failed.
    pub failed: Option<StorageError>,
}

/// Nothing while all is well.
#[component]
pub fn TroubleBox(props: &TroubleBoxProps) -> Html {
    let failed = props.failed.or(match props.trouble {
        Some(Trouble::Storage(error)) => Some(error),
        _ => None,
    });
    html! {
        <>
            if let Some(error) = failed {
                <section class="trouble" role="alert"><p>{error.sentence()}</p></section>
            }
            if let Some(trouble) = &props.trouble {
                <Opened trouble={trouble.clone()} />
            }
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct OpenedProps {
    trouble: Trouble,
}

#[component]
fn Opened(props: &OpenedProps) -> Html {
    match &props.trouble {
        Trouble::Storage(_) => Html::default(),
        Trouble::Newer => html! {
            <section class="trouble" role="alert">
                <p>{"A newer version of Bearing saved your plan on this device. It is left as it is: reload the page to get the newest version. What you type now goes into a new plan beside it."}</p>
            </section>
        },
        Trouble::PutAside { keys, lost_all } => {
            let save = {
                let keys = keys.clone();
                move |_: MouseEvent| {
                    for key in &keys {
                        if let Ok(Some(text)) = LocalStorage.get(key) {
                            // Where the browser allows no download, the text still lies where it was put.
                            let _offered = download::offer_json("bearing-unreadable.json", &text);
                        }
                    }
                }
            };
            html! {
                <section class="trouble" role="alert">
                    <p>{if *lost_all {
                        "The plan saved on this device cannot be read any more. It was put aside, not deleted: save it as a file, so that it can be looked at."
                    } else {
                        "The last save of your plan cannot be read, so this is the one before it. What cannot be read was put aside, not deleted."
                    }}</p>
                    <div class="row"><button type="button" onclick={save}>{"Save what was put aside as a file"}</button></div>
                </section>
            }
        }
    }
}

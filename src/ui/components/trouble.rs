//! What went wrong with keeping the work, and what to do about it.

use yew::prelude::*;

use crate::browser::download;
use crate::browser::storage::LocalStorage;
use crate::plan::keep::{Backend as _, StorageError};
use crate::ui::opening::Trouble;

const NEWER: &str = "A newer version of Bearing saved your plan on this device. It is left as it is: reload the page to get \
    the newest version. What you type now goes into a new plan beside it.";
const LOST_ALL: &str = "The plan saved on this device cannot be read any more. It was put aside, not deleted: save it as a \
    file, so that it can be looked at.";
const LOST_LAST: &str = "The last save of your plan cannot be read, so this is the one before it. What cannot be read was \
    put aside, not deleted.";

/// The boxes at the top of a page: why the last save failed, and what went wrong when the work was opened. Nothing while
/// all is well.
pub fn trouble_boxes(trouble: Option<&Trouble>, failed: Option<StorageError>) -> Html {
    let failed = failed.or(match trouble {
        Some(Trouble::Storage(error)) => Some(*error),
        _ => None,
    });
    let opened = match trouble {
        None | Some(Trouble::Storage(_)) => Html::default(),
        Some(Trouble::Newer) => trouble_box(NEWER, Html::default()),
        Some(Trouble::PutAside { keys, lost_all }) => {
            let keys = keys.clone();
            let save = html! {
                <div class="row">
                    <button type="button" onclick={move |_| save_as_files(&keys)}>
                        {"Save what was put aside as a file"}
                    </button>
                </div>
            };
            trouble_box(if *lost_all { LOST_ALL } else { LOST_LAST }, save)
        }
    };
    html! {
        <>
            if let Some(error) = failed {
                {trouble_box(error.sentence(), Html::default())}
            }
            {opened}
        </>
    }
}

fn trouble_box(says: &'static str, what_to_do: Html) -> Html {
    html! { <section class="trouble" role="alert"><p>{says}</p>{what_to_do}</section> }
}

/// Offers the texts under some keys of the storage as files.
pub fn save_as_files(keys: &[String]) {
    for key in keys {
        if let Ok(Some(text)) = LocalStorage.get(key) {
            // Where the browser allows no download, the text still lies where it was put.
            let _offered = download::offer_json("bearing-unreadable.json", &text);
        }
    }
}

//! The shapes every page is laid out in: its heading, its cards, what folds away, names with what is to be said of them.

use yew::prelude::*;

/// The heading of a page, and below it what the page is about.
pub fn page_header(title: &'static str, about: impl Into<AttrValue>) -> Html {
    heading(title, about.into())
}

fn heading(title: &'static str, about: AttrValue) -> Html {
    html! {
        <header>
            <h1 tabindex="-1">{title}</h1>
            <p class="muted">{about}</p>
        </header>
    }
}

/// A card under a name of its own for screen readers.
pub fn card(class: &'static str, name: &'static str, inside: Html) -> Html {
    html! { <section {class} aria-label={name}>{inside}</section> }
}

/// A card that stands where there is nothing yet: what will stand here, and how to begin.
pub fn empty_card(title: &'static str, about: &str, begin: Html) -> Html {
    html! {
        <section class="card empty">
            <h2>{title}</h2>
            <p class="muted">{about.to_owned()}</p>
            <div class="row">{begin}</div>
        </section>
    }
}

/// Something behind a word. It stays as the person leaves it: `open` is only how it begins, and must not change.
pub fn fold(summary: &'static str, open: bool, inside: Html) -> Html {
    html! {
        <details key={summary} {open}>
            <summary>{summary}</summary>
            {inside}
        </details>
    }
}

/// Something behind words that change. The summary has an id, so that the focus can go there.
pub fn counting_fold(id: String, summary: String, inside: Html) -> Html {
    html! {
        <details key={id.clone()}>
            <summary {id}>{summary}</summary>
            {inside}
        </details>
    }
}

/// Names with what is to be said of each.
pub fn explained(all: Vec<(String, String)>) -> Html {
    html! {
        <dl class="stack">
            for (index, (name, says)) in all.into_iter().enumerate() {
                <div key={index}>
                    <dt><b>{name}</b></dt>
                    <dd class="muted">{says}</dd>
                </div>
            }
        </dl>
    }
}

/// A button with words on it.
pub fn button(class: &'static str, words: impl Into<AttrValue>, onclick: Callback<MouseEvent>) -> Html {
    worded(class, words.into(), onclick)
}

fn worded(class: &'static str, words: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick}>{words}</button> }
}

/// A register's choices with their names, for a field.
pub fn choices<T: Clone>(all: &[(T, &'static str)]) -> Vec<(T, AttrValue)> {
    all.iter()
        .map(|(value, name)| (value.clone(), AttrValue::from(*name)))
        .collect()
}

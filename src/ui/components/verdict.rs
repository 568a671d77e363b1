//! The verdict beside the form: what the page comes to, in plain words.

use yew::prelude::*;

/// A verdict: one sentence, and the points it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// What it comes to.
    pub say: String,
    /// What it rests on.
    pub points: Vec<Point>,
}

/// A point of a verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Which way it speaks.
    pub sign: Sign,
    /// What it says.
    pub text: String,
}

/// Which way a point speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// For it.
    Good,
    /// Something to look at.
    Look,
    /// Against it.
    Bad,
}

impl Point {
    /// A point for it.
    pub fn good(text: impl Into<String>) -> Self {
        Self {
            sign: Sign::Good,
            text: text.into(),
        }
    }

    /// A point to look at.
    pub fn look(text: impl Into<String>) -> Self {
        Self {
            sign: Sign::Look,
            text: text.into(),
        }
    }

    /// A point against it.
    pub fn bad(text: impl Into<String>) -> Self {
        Self {
            sign: Sign::Bad,
            text: text.into(),
        }
    }
}

impl Sign {
    /// Its class and its shape: colour is never the only sign.
    fn look(self) -> (&'static str, &'static str) {
        match self {
            Self::Good => ("good", "✓"),
            Self::Look => ("look", "→"),
            Self::Bad => ("bad", "!"),
        }
    }
}

/// The verdict beside the form, and below it what can be done about it.
pub fn verdict_panel(verdict: &Verdict, next: Html) -> Html {
    html! {
        <aside class="card verdict" aria-label="Verdict">
            <p class="say">{&verdict.say}</p>
            if !verdict.points.is_empty() {
                <ul>
                    for (index, point) in verdict.points.iter().enumerate() {
                        <li key={index}>
                            <span class={point.sign.look().0} aria-hidden="true">{point.sign.look().1}</span>
                            <span>{&point.text}</span>
                        </li>
                    }
                </ul>
            }
            {next}
        </aside>
    }
}

//! The verdict beside the form: what the page comes to, in plain words.

use yew::prelude::*;

/// A verdict: one sentence, and the points it rests on.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct VerdictProps {
    /// What it comes to.
    pub say: AttrValue,
    /// What it rests on.
    pub points: Vec<Point>,
    /// What can be done about it.
    #[prop_or_default]
    pub children: Html,
}

/// A point of a verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Which way it speaks.
    pub sign: Sign,
    /// What it says.
    pub text: AttrValue,
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
    pub fn good(text: impl Into<AttrValue>) -> Self {
        Self {
            sign: Sign::Good,
            text: text.into(),
        }
    }

    /// A point to look at.
    pub fn look(text: impl Into<AttrValue>) -> Self {
        Self {
            sign: Sign::Look,
            text: text.into(),
        }
    }

    /// A point against it.
    pub fn bad(text: impl Into<AttrValue>) -> Self {
        Self {
            sign: Sign::Bad,
            text: text.into(),
        }
    }
}

impl Sign {
    fn shape(self) -> &'static str {
        match self {
            Self::Good => "✓",
            Self::Look => "→",
            Self::Bad => "!",
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Look => "look",
            Self::Bad => "bad",
        }
    }
}

/// The verdict beside the form.
#[component]
pub fn VerdictPanel(props: &VerdictProps) -> Html {
    html! {
        <aside class="card verdict" aria-label="Verdict">
            <p class="say">{&props.say}</p>
            if !props.points.is_empty() {
                <ul>
                    for (index, point) in props.points.iter().enumerate() {
                        <li key={index}>
                            <span class={point.sign.class()} aria-hidden="true">{point.sign.shape()}</span>
                            <span>{&point.text}</span>
                        </li>
                    }
                </ul>
            }
            {props.children.clone()}
        </aside>
    }
}

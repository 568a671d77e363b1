//! A goal built step by step: seven short answers, and the sentence they make.

use time::Date;
use yew::prelude::*;

use super::goal_card::text_id;
use crate::domain::goal::Parts;
use crate::plan::{Firm, Goal, GoalAction, Id, Typed, figures};
use crate::ui::components::field::{Label, text_field};
use crate::ui::components::layout::button;
use crate::ui::components::letters::letters;
use crate::ui::hooks::Next;

/// The builder of one goal. What is answered in it comes into the plan only with the sentence.
pub(super) struct Builder<'a> {
    /// The goal.
    pub goal: &'a Goal,
    /// Its number for people, counted from 1.
    pub number: usize,
    /// The firm: dates are read by its locale.
    pub firm: &'a Firm,
    /// Today.
    pub today: Date,
    /// The answers so far, while the builder is open.
    pub parts: UseStateHandle<Option<Parts>>,
    /// A change of the goal.
    pub on_action: &'a Callback<GoalAction>,
    /// What is to have the focus after a press.
    pub next: &'a Callback<Next>,
}

/// One of the seven questions: its name in an id, the question, an example, and the answer.
type Question = (&'static str, &'static str, &'static str, fn(&mut Parts) -> &mut String);

const QUESTIONS: &[Question] = &[
    ("what", "What changes?", "repeat orders", |parts| &mut parts.what),
    ("measure", "How is it counted?", "the share", |parts| &mut parts.measure),
    ("from", "From (today)?", "12 %", |parts| &mut parts.from),
    ("to", "To (target)?", "15 %", |parts| &mut parts.to),
    ("when", "By when?", "31 March 2027", |parts| &mut parts.by_when),
    ("how", "How?", "adding a loyalty card", |parts| &mut parts.how),
    ("why", "Why?", "the shop pays its rent", |parts| &mut parts.why),
];

impl Builder<'_> {
    /// The button that opens it, in its place while it is closed.
    pub(super) fn opener(&self) -> Html {
        let (parts, next) = (self.parts.clone(), self.next.clone());
        let open = self.parts.is_some();
        let text = self.goal.text.clone();
        let setting = figures::setting(self.goal, self.firm, Some(self.today));
        let first = field_id(self.goal.id, "what");
        let onclick = Callback::from(move |_: MouseEvent| {
            next.emit(Next::Focus(first.clone()));
            parts.set(Some(Parts::read(&text, &setting)));
        });
        html! {
            <button
                type="button"
                class="quiet"
                id={opener_id(self.goal.id)}
                aria-label={["Build it step by step: goal ", &self.number.to_string()].concat()}
                aria-expanded={if open { "true" } else { "false" }}
                disabled={open}
                {onclick}
            >
                {"Build it step by step"}
            </button>
        }
    }

    /// The questions and the sentence, while it is open.
    pub(super) fn panel(&self) -> Html {
        let Some(parts) = &*self.parts else {
            return Html::default();
        };
        let sentence = parts.compose();
        let name = ["Goal ", &self.number.to_string(), ", step by step"].concat();
        html! {
            <section class="builder" aria-label={name} onkeydown={self.keys()}>
                <div class="fields">
                    for (name, asked, example, of) in QUESTIONS.iter().copied() {
                        <div key={name} class={width(name)}>
                            {text_field(
                                &Label::new(field_id(self.goal.id, name), asked),
                                of(&mut parts.clone()),
                                example,
                                &self.answer(of),
                            )}
                        </div>
                    }
                </div>
                <div class="preview">
                    if sentence.is_empty() {
                        <p class="muted">{"Answer what you can. The sentence your answers make appears here."}</p>
                    } else {
                        <p class="sentence">{&sentence}</p>
                    }
                </div>
                if !sentence.is_empty() {
                    {self.judged(&sentence)}
                }
                <div class="row">
                    if !sentence.is_empty() {
                        {button("primary", "Use this sentence", self.using(sentence))}
                    }
                    {button("", "Close without using it", self.closing())}
                </div>
            </section>
        }
    }

    /// How the sentence would stand with its letters.
    fn judged(&self, sentence: &str) -> Html {
        let goal = Goal {
            text: sentence.to_owned(),
            written_on: Typed::Value(self.today),
            ..self.goal.clone()
        };
        let verdicts = figures::assess(&goal, self.firm, self.today).verdicts;
        letters(field_id(self.goal.id, "letters"), &verdicts)
    }

    fn answer(&self, of: fn(&mut Parts) -> &mut String) -> Callback<String> {
        let parts = self.parts.clone();
        Callback::from(move |answer| {
            let mut next = (*parts).clone().unwrap_or_default();
            *of(&mut next) = answer;
            parts.set(Some(next));
        })
    }

    fn using(&self, sentence: String) -> Callback<MouseEvent> {
        let (parts, next, on_action) = (self.parts.clone(), self.next.clone(), self.on_action.clone());
        let (text, today) = (text_id(self.goal.id), self.today);
        Callback::from(move |_| {
            next.emit(Next::Focus(text.clone()));
            parts.set(None);
            on_action.emit(GoalAction::Reword(sentence.clone(), today));
        })
    }

    fn closing(&self) -> Callback<MouseEvent> {
        let (parts, next) = (self.parts.clone(), self.next.clone());
        let opener = opener_id(self.goal.id);
        Callback::from(move |_| {
            next.emit(Next::Focus(opener.clone()));
            parts.set(None);
        })
    }

    /// Escape closes it. Undo belongs to the field that is typed into: the plan knows nothing of it yet.
    fn keys(&self) -> Callback<KeyboardEvent> {
        let (parts, next) = (self.parts.clone(), self.next.clone());
        let opener = opener_id(self.goal.id);
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                next.emit(Next::Focus(opener.clone()));
                parts.set(None);
            }
            event.stop_propagation();
        })
    }
}

/// The class that gives long answers more room.
fn width(name: &str) -> Option<&'static str> {
    match name {
        "what" => Some("wide"),
        "how" | "why" => Some("long"),
        _ => None,
    }
}

fn field_id(id: Id, name: &str) -> String {
    format!("goal-{id}-build-{name}")
}

fn opener_id(id: Id) -> String {
    field_id(id, "opener")
}

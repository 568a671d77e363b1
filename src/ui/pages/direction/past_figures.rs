//! What a goal's measure was before, and how fast it would have to move against that.

use time::Date;
use yew::prelude::*;

use crate::browser::page;
use crate::domain::goal::Assessment;
use crate::domain::quantity::Bounds;
use crate::plan::{Firm, Goal, GoalAction, Id, Past, Typed, figures};
use crate::ui::charts::growth::{GrowthChart, growth_chart};
use crate::ui::components::field::{DateField, Label, NumberField};
use crate::ui::components::layout::{button, counting_fold};
use crate::ui::hooks::Next;
use crate::ui::locality::Locality;
use crate::ui::words::growth::{figure, required_growth};
use crate::ui::words::numbered;

/// Past values and the growth a goal requires.
pub(super) struct PastFigures<'a> {
    /// The goal.
    pub goal: &'a Goal,
    /// What was found in it.
    pub assessment: &'a Assessment,
    /// The firm: dates are read by its locale.
    pub firm: &'a Firm,
    /// Today.
    pub today: Date,
    /// How figures are put.
    pub locality: &'a Locality,
    /// A change of the goal.
    pub on_action: &'a Callback<GoalAction>,
    /// What is to have the focus after a press.
    pub next: &'a Callback<Next>,
}

const ABOUT: &str = "What the measure was before: month by month, quarter by quarter, whatever you know. Then you see whether \
    the goal asks for more than you ever had.";

/// The id of the field for the day of a past value.
fn day_id(id: Id, at: usize) -> String {
    format!("goal-{id}-past-{at}-on")
}

fn summary_id(goal: Id) -> String {
    format!("goal-{goal}-past")
}

impl PastFigures<'_> {
    /// The picture and the sentence, and below them the values.
    pub(super) fn view(&self) -> Html {
        let (id, count) = (self.goal.id, self.goal.past.len());
        let add = {
            let (on_action, next) = (self.on_action.clone(), self.next.clone());
            Callback::from(move |_| {
                next.emit(Next::Focus(day_id(id, count)));
                on_action.emit(GoalAction::Past(count, Past::default()));
            })
        };
        counting_fold(
            summary_id(id),
            numbered("Past figures", count),
            html! {
                <div class="stack">
                    {self.picture()}
                    if count == 0 {
                        <p class="muted">{ABOUT}</p>
                    }
                    <p>{self.says()}</p>
                    if count > 0 {
                        <div class="past">
                            for (at, past) in self.goal.past.iter().enumerate() {
                                <div key={at} role="group" aria-label={format!("Past figure {}", at + 1)}>{self.row(at, past)}</div>
                            }
                        </div>
                    }
                    <div class="row">{button("", "Add a past figure", add)}</div>
                </div>
            },
        )
    }

    /// What the goal asks for, or why that cannot be told.
    fn says(&self) -> String {
        let Self {
            goal,
            assessment,
            firm,
            today,
            locality,
            ..
        } = self;
        match (
            figures::growth(goal, assessment, firm, *today),
            goal.baseline.value(),
            goal.target.value(),
        ) {
            (Ok(growth), Some(from), Some(to)) => required_growth(&growth, (from, to), goal.unit.quantity(), locality),
            (Err(why), ..) => why.to_string(),
            (Ok(_), ..) => String::new(),
        }
    }

    /// The past, today and what the goal asks for, where there is a past to be drawn.
    fn picture(&self) -> Html {
        let Self { goal, locality, .. } = self;
        let past = figures::past(goal);
        let written_on = goal.written_on.value().unwrap_or(self.today);
        let today = goal.baseline.value().map(|value| (written_on, value));
        let due = figures::due(goal, self.assessment);
        let asked = due.zip(goal.target.value()).filter(|(due, _)| *due > written_on);
        let quantity = goal.unit.quantity();
        let on = |(date, value): (Date, f64)| {
            let (figure, date) = (figure(value, quantity, locality), locality.format.date(date));
            [&*figure, " on ", &date].concat()
        };
        let Some(first) = past
            .first()
            .copied()
            .filter(|_| past.len() + usize::from(today.is_some()) > 1)
        else {
            return Html::default();
        };
        let mut summary = ["From ", &*on(first)].concat();
        if let Some(now) = today.or_else(|| past.last().copied()) {
            summary = [&*summary, " to ", &on(now)].concat();
        }
        if let Some(asked) = asked {
            summary = [&*summary, ". The goal asks for ", &on(asked)].concat();
        }
        summary.push('.');
        growth_chart(
            &GrowthChart {
                past: &past,
                today,
                asked,
                quantity,
                summary,
            },
            locality,
        )
    }

    fn row(&self, at: usize, past: &Past) -> Html {
        let Self {
            goal, firm, on_action, ..
        } = self;
        let number = at + 1;
        let on_day = {
            let past = past.clone();
            on_action.reform(move |on: Typed<Date>| GoalAction::Past(at, Past { on, ..past.clone() }))
        };
        let on_value = {
            let past = past.clone();
            on_action.reform(move |value: Typed<f64>| GoalAction::Past(at, Past { value, ..past.clone() }))
        };
        let remove = {
            let (on_action, stays) = ((*on_action).clone(), summary_id(goal.id));
            Callback::from(move |_: MouseEvent| {
                page::focus(&stays);
                on_action.emit(GoalAction::RemovePast(at));
            })
        };
        html! {
            <>
                <DateField
                    label={Label::new(day_id(goal.id, at), "On")}
                    typed={past.on.clone()}
                    setting={figures::setting(goal, firm, None)}
                    example="30 September 2026"
                    on_typed={on_day}
                />
                <NumberField
                    label={Label::new(format!("goal-{}-past-{at}-value", goal.id), "It was")}
                    typed={past.value.clone()}
                    quantity={goal.unit.quantity()}
                    bounds={Bounds::ANY}
                    on_typed={on_value}
                />
                <button type="button" class="quiet" aria-label={format!("Remove past figure {number}")} onclick={remove}>
                    {"Remove"}
                </button>
            </>
        }
    }
}

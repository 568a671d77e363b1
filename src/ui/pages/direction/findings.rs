//! What was found in a goal, how each finding can be mended, and what was set aside.

use time::Date;
use yew::prelude::*;

use super::goal_card::text_id;
use crate::domain::goal::{Assessment, Change, Finding, Fix, Span};
use crate::plan::{DirectionAction, Goal, GoalAction, Id};
use crate::ui::components::layout::{button, counting_fold};
use crate::ui::hooks::Next;
use crate::ui::words::numbered;

/// More ways to mend one finding than these are no help.
const MOST_FIXES: usize = 3;

/// What was found in one goal.
pub(super) struct Findings<'a> {
    /// The goal.
    pub goal: &'a Goal,
    /// What was found in it.
    pub assessment: &'a Assessment,
    /// The day a fix is applied on.
    pub today: Date,
    /// A change of the direction.
    pub on_action: &'a Callback<DirectionAction>,
    /// What is to have the focus after a press.
    pub next: &'a Callback<Next>,
}

impl Findings<'_> {
    /// The findings, those that count first, and below them what was set aside.
    pub(super) fn view(&self) -> Html {
        let Assessment {
            findings, set_aside, ..
        } = self.assessment;
        let counting = findings.iter().filter(|finding| finding.counts);
        let advice = findings.iter().filter(|finding| !finding.counts);
        // One thing to do next, and the rest at leisure.
        let first = counting.clone().find(|finding| finding.fixes.len() == 1);
        let first = first.map(|finding| finding.rule);
        let id = self.goal.id;
        html! {
            <>
                if !findings.is_empty() {
                    <ul class="findings" id={list_id(id)} tabindex="-1" aria-label="Findings">
                        for finding in counting.chain(advice) {
                            <li key={finding.rule} class="finding">{self.finding(finding, first)}</li>
                        }
                    </ul>
                }
                if !set_aside.is_empty() {
                    {counting_fold(set_aside_id(id), numbered("Set aside", set_aside.len()), html! {
                        <ul class="set-aside">
                            for finding in set_aside {
                                <li key={finding.rule} class="row">
                                    <span>{&finding.what}</span>
                                    {self.restore(finding)}
                                </li>
                            }
                        </ul>
                    })}
                }
            </>
        }
    }

    /// What is wrong, why it matters and what to do, then the ways to mend it at one press.
    fn finding(&self, finding: &Finding, first: Option<&str>) -> Html {
        let tag = if finding.counts { "tag partly" } else { "tag unknown" };
        let class = if first == Some(finding.rule) { "primary" } else { "" };
        html! {
            <>
                <b class={tag} title={finding.letter.name()}>{finding.letter.initial()}</b>
                <div>
                    <h3>
                        if !finding.counts {
                            <span class="muted">{"Advice: "}</span>
                        }
                        {&finding.what}
                    </h3>
                    if let Some(words) = words_apart(finding, &self.goal.text) {
                        <p class="small muted">{["In your words: “", &words, "”."].concat()}</p>
                    }
                    <p class="muted">{&finding.why}{" "}{&finding.advice}</p>
                    <div class="row">
                        for (index, fix) in finding.fixes.iter().take(MOST_FIXES).enumerate() {
                            <span key={index}>{self.fix(fix, class)}</span>
                        }
                        {self.dismiss(finding)}
                    </div>
                </div>
            </>
        }
    }

    fn fix(&self, fix: &Fix, class: &'static str) -> Html {
        let (id, today) = (self.goal.id, self.today);
        let fixed = fix.apply(&self.goal.text);
        let text = text_id(id);
        let next = match fix.slot() {
            Some(slot) => Next::Select(text, fixed.clone(), slot),
            None => Next::Focus(text),
        };
        let action = match &fix.change {
            Change::Split(goals) => DirectionAction::SplitGoal(id, goals.clone(), today),
            Change::Replace { .. } => DirectionAction::Goal(id, GoalAction::Reword(fixed, today)),
        };
        button(class, fix.label.clone(), self.doing(action, next))
    }

    fn dismiss(&self, finding: &Finding) -> Html {
        let id = self.goal.id;
        let action = DirectionAction::Goal(id, GoalAction::Dismiss(finding.dismissal(&self.goal.text)));
        quiet(
            "Dismiss",
            &finding.what,
            self.doing(action, Next::Focus(set_aside_id(id))),
        )
    }

    fn restore(&self, finding: &Finding) -> Html {
        let id = self.goal.id;
        let action = DirectionAction::Goal(id, GoalAction::Restore(finding.dismissal(&self.goal.text)));
        quiet("Restore", &finding.what, self.doing(action, Next::Focus(list_id(id))))
    }

    /// Does something at a press, and then moves the focus.
    fn doing(&self, action: DirectionAction, next: Next) -> Callback<MouseEvent> {
        let (on_action, on_next) = (self.on_action.clone(), self.next.clone());
        Callback::from(move |_| {
            on_next.emit(next.clone());
            on_action.emit(action.clone());
        })
    }
}

/// A button in passing. Its name says what it is about.
fn quiet(does: &'static str, what: &str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="quiet" aria-label={[does, ": ", what].concat()} {onclick}>{does}</button>
    }
}

/// The words a finding is about, where its sentence does not have them and they are not all of the text.
fn words_apart(finding: &Finding, text: &str) -> Option<String> {
    let Span { start, end } = finding.span?;
    let words: String = text.chars().skip(start).take(end.saturating_sub(start)).collect();
    let told = words.trim().is_empty() || finding.what.contains(&words) || words.len() >= text.trim().len();
    (!told).then_some(words)
}

fn list_id(id: Id) -> String {
    format!("goal-{id}-findings")
}

fn set_aside_id(id: Id) -> String {
    format!("goal-{id}-set-aside")
}

//! The rules of the goal checker: what each finds, and a switch to turn it off.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::domain::goal::{Letter, Rule, rules};
use crate::plan::{Firm, FirmAction};
use crate::ui::components::layout::{card, counting_fold};

const ABOUT: &str = "Each goal is checked for these. Untick what does not hold for your firm: no goal of this plan is then \
    checked for it, and a letter that nothing earns reads “Not known”.";

/// All rules behind a word that says how many are switched off. Rules of a newer version are kept but not counted.
pub(super) fn goal_rules(firm: &Firm, on_action: &Callback<FirmAction>) -> Html {
    let off = rules().iter().filter(|rule| is_off(rule, firm)).count();
    let summary = match off {
        0 => "Rules of the goal checker".to_owned(),
        off => format!("Rules of the goal checker ({off} switched off)"),
    };
    let inside = html! {
        <div class="stack">
            <p class="muted">{ABOUT}</p>
            for letter in Letter::ALL {
                {of_letter(letter, firm, on_action)}
            }
        </div>
    };
    card(
        "card",
        "The goal checker",
        counting_fold("rules-of-goals".to_owned(), summary, inside),
    )
}

fn of_letter(letter: Letter, firm: &Firm, on_action: &Callback<FirmAction>) -> Html {
    html! {
        <section class="rules" key={letter.name()} aria-label={letter.name()}>
            <h2>{letter.name()}</h2>
            for rule in rules().iter().filter(|rule| rule.letter == letter) {
                {switch(rule, firm, on_action)}
            }
        </section>
    }
}

/// One rule: what, why, what to do, and a goal without and with the fault.
fn switch(rule: &'static Rule, firm: &Firm, on_action: &Callback<FirmAction>) -> Html {
    let onchange = on_action.reform(move |event: Event| {
        let on = event.target_unchecked_into::<HtmlInputElement>().checked();
        FirmAction::RuleOff(rule.id.to_owned(), !on)
    });
    let [bad, good] = rule.examples;
    html! {
        <div class="rule" key={rule.id}>
            <label class="check">
                <input type="checkbox" checked={!is_off(rule, firm)} {onchange} />
                {name(rule)}
            </label>
            <p class="muted">
                {rule.what}{" "}{rule.why}{" "}{rule.advice}
                if !rule.counts() {
                    {" Advice only: it takes no letter away."}
                }
            </p>
            <dl class="examples">
                <dt>{"Found in"}</dt>
                <dd>{bad}</dd>
                <dt>{"Not in"}</dt>
                <dd>{good}</dd>
            </dl>
        </div>
    }
}

/// What a rule is called: its id in words.
fn name(rule: &Rule) -> String {
    let words = rule.id.replace('_', " ");
    let mut characters = words.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters).collect()
}

fn is_off(rule: &Rule, firm: &Firm) -> bool {
    firm.rules_off.iter().any(|id| id == rule.id)
}

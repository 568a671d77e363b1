//! The seller's promise: the seller's own figures, what must be true for the cash to break even at them, and what to ask.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::finance::{BreakEven, Input, MustBeTrue, Terms};
use crate::plan::figures::SPOKEN_OF;
use crate::plan::{Opportunity, OpportunityAction, figures};
use crate::ui::components::field::{Label, NumberField};
use crate::ui::components::fold::dear_counting_fold;
use crate::ui::components::layout::explained;
use crate::ui::locality::Locality;
use crate::ui::words::chances::{break_even_in_words, with_unit};
use crate::ui::words::numbered;

/// The promise behind how many figures the seller gave.
pub(super) fn sellers_promise(
    opportunity: &Rc<Opportunity>,
    terms: &Terms,
    locality: &Locality,
    on_action: &Callback<OpportunityAction>,
) -> Html {
    let given = SPOKEN_OF
        .iter()
        .filter(|input| opportunity.seller.contains_key(input.key()))
        .count();
    let id = format!("opportunity-{}-promise", opportunity.id);
    let (opportunity, terms) = (Rc::clone(opportunity), terms.clone());
    let (locality, on_action) = (locality.clone(), on_action.clone());
    dear_counting_fold(id, numbered("The seller’s promise", given), move || {
        html! {
            <div class="stack">
                <p class="muted">
                    {"Type what the seller says, and see what must be true at your firm for it to pay in cash."}
                </p>
                <div class="fields">
                    for input in SPOKEN_OF.iter().copied() {
                        {said(input, &opportunity, &on_action)}
                    }
                </div>
                if given > 0 {
                    {comes_to(&opportunity, &terms, &locality)}
                }
            </div>
        }
    })
}

fn said(input: Input, opportunity: &Opportunity, on_action: &Callback<OpportunityAction>) -> Html {
    let info = input.info();
    html! {
        <NumberField
            key={info.key}
            label={Label::new(
                format!("opportunity-{}-seller-{}", opportunity.id, info.key),
                ["Seller: ", &*lower(info.label)].concat(),
            )}
            typed={opportunity.seller.get(info.key).cloned().unwrap_or_default()}
            quantity={info.quantity}
            bounds={info.bounds}
            on_typed={on_action.reform(move |typed| OpportunityAction::Seller(input, typed))}
        />
    }
}

fn comes_to(opportunity: &Opportunity, terms: &Terms, locality: &Locality) -> Html {
    let found = figures::sellers_promise(opportunity, terms);
    let says = match &found.worth {
        Ok(worth) => [
            "At the seller’s figures it is worth ",
            &*locality.format.money(worth.cash),
            " in cash and ",
            &locality.format.money(worth.full),
            " with freed hours counted.",
        ]
        .concat(),
        Err(why) => why.to_string(),
    };
    let conditions: Vec<(String, String)> = found
        .must_be_true
        .iter()
        .filter_map(|one| Some((one.input.info().label.to_owned(), condition(one, locality)?)))
        .collect();
    html! {
        <>
            <p><strong>{says}</strong></p>
            if !conditions.is_empty() {
                <h3>{"What must be true for it to break even in cash"}</h3>
                {explained(conditions)}
            }
            <h3>{"Questions to send"}</h3>
            <ol>
                for (at, question) in found.questions.iter().enumerate() {
                    <li key={at}>{question.text}</li>
                }
            </ol>
        </>
    }
}

fn condition(one: &MustBeTrue, locality: &Locality) -> Option<String> {
    let mut says = match one.break_even {
        BreakEven::AlwaysLoses => "No figure is enough.".to_owned(),
        at => break_even_in_words(one.input, at, locality)?,
    };
    if let Some(likely) = one.likely {
        says = [
            &*says,
            " You have ",
            &with_unit(one.input, likely, locality),
            if one.holds() { ": enough." } else { ": not enough." },
        ]
        .concat();
    }
    Some(says)
}

/// A label inside another one.
fn lower(label: &str) -> String {
    let mut rest = label.chars();
    rest.next()
        .into_iter()
        .flat_map(char::to_lowercase)
        .chain(rest)
        .collect()
}

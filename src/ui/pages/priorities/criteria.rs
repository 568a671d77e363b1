//! Criteria of the owner's own: what they are called, what their points stand for, and what each opportunity has.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::quantity::{Bounds, Quantity};
use crate::plan::{Anchor, Id, OpportunityAction, OwnCriterion, OwnCriterionAction, Priorities, PrioritiesAction};
use crate::ui::components::card_tools::CardTools;
use crate::ui::components::field::{Label, text_field};
use crate::ui::components::fold::dear_counting_fold;
use crate::ui::components::layout::{button, fold};
use crate::ui::components::range_field::RangeField;
use crate::ui::hooks::{use_focus_kept, use_focus_on_added};
use crate::ui::words::priorities::name;

/// Points may lie beyond the scale, as by the criteria that every plan has.
const POINTS: Bounds = Bounds {
    least: -1000.0,
    most: 1000.0,
};

const ABOUT: &str = "Beside fit, cash and ease: what customers feel of it, how much it rests on one person, how much the \
    team wants it. Say what 0 and 100 stand for before you give points.";

#[derive(Clone, PartialEq, Properties)]
pub(super) struct OwnCriteriaProps {
    /// The criteria and the opportunities.
    pub priorities: Rc<Priorities>,
    /// A change of the priorities.
    pub on_action: Callback<PrioritiesAction>,
}

/// The criteria of the owner's own.
#[component]
pub(super) fn OwnCriteria(props: &OwnCriteriaProps) -> Html {
    let OwnCriteriaProps { priorities, on_action } = props;
    let criteria = &priorities.criteria;
    let focus_on = use_focus_on_added(|place| criteria.get(place).map(|criterion| name_id(criterion.id)));
    let mut list: Vec<Option<Id>> = vec![None];
    list.extend(criteria.iter().map(|criterion| Some(criterion.id)));
    use_focus_kept(list, |id| id.map_or_else(|| HEADING.to_owned(), name_id));
    let (count, on_add) = (criteria.len(), on_action.clone());
    let add = Callback::from(move |_: MouseEvent| {
        focus_on.emit(count);
        on_add.emit(PrioritiesAction::AddCriterion(String::new()));
    });
    html! {
        <section class="card" aria-label="Criteria of your own">
            <h2 id={HEADING} tabindex="-1">{"What else counts?"}</h2>
            <p class="muted">{ABOUT}</p>
            for (place, criterion) in criteria.iter().enumerate() {
                {one(criterion, (place, count), priorities, on_action)}
            }
            <div class="row">{button("", "Add a criterion of your own", add)}</div>
        </section>
    }
}

const HEADING: &str = "own-criteria";

fn name_id(id: Id) -> String {
    format!("criterion-{id}-name")
}

fn one(
    criterion: &OwnCriterion,
    (place, count): (usize, usize),
    priorities: &Rc<Priorities>,
    on_action: &Callback<PrioritiesAction>,
) -> Html {
    let (id, number) = (criterion.id, place + 1);
    let change = on_action.reform(move |action| PrioritiesAction::Criterion(id, action));
    let tools = CardTools {
        name: &format!("criterion {number}"),
        place,
        count,
        on_move: on_action.reform(move |to| PrioritiesAction::MoveCriterion(id, to)),
        on_remove: on_action.reform(move |()| PrioritiesAction::RemoveCriterion(id)),
    };
    let anchor = |anchor: Anchor, example: &'static str| {
        let points = anchor.points();
        let label = Label::new(
            format!("criterion-{id}-at-{points}"),
            format!("{points} points stand for"),
        );
        let on_text = change.reform(move |text| OwnCriterionAction::Anchor(anchor, text));
        text_field(&label, criterion.anchor(anchor), example, &on_text)
    };
    let between = fold(
        "And between them",
        false,
        html! {
            <div class="fields">
                {anchor(Anchor::At25, "")}
                {anchor(Anchor::At50, "")}
                {anchor(Anchor::At75, "")}
            </div>
        },
    );
    let has = |one: &&Rc<crate::plan::Opportunity>| one.score(id).likely_value().is_some();
    let all = priorities.opportunities.len();
    let scored = priorities.opportunities.iter().filter(has).count();
    let scores = {
        let (priorities, on_action) = (Rc::clone(priorities), on_action.clone());
        move || scores(id, &priorities, &on_action)
    };
    let name = Label::new(name_id(id), "What it is called");
    html! {
        <fieldset key={id.0} class="part">
            <div class="row spread">
                <legend>{format!("Criterion {number}")}</legend>
                {tools.view()}
            </div>
            {text_field(&name, &criterion.name, "What customers feel of it", &change.reform(OwnCriterionAction::Name))}
            <div class="fields">
                {anchor(Anchor::At0, "nobody outside notices")}
                {anchor(Anchor::At100, "every customer is served a day sooner")}
            </div>
            {between}
            {dear_counting_fold(
                format!("criterion-{id}-scores"),
                format!("Points of each opportunity: {scored} of {all} have some"),
                scores,
            )}
        </fieldset>
    }
}

/// A field for the points of each opportunity.
fn scores(id: Id, priorities: &Priorities, on_action: &Callback<PrioritiesAction>) -> Html {
    html! {
        <div class="fields">
            for opportunity in &priorities.opportunities {
                <RangeField
                    key={opportunity.id.0}
                    label={Label::new(
                        format!("criterion-{id}-of-{}", opportunity.id),
                        name(priorities, opportunity.id.0),
                    )}
                    range={opportunity.score(id)}
                    quantity={Quantity::Count}
                    bounds={POINTS}
                    on_action={{
                        let of = opportunity.id;
                        on_action.reform(move |action| {
                            PrioritiesAction::Opportunity(of, OpportunityAction::Score(id, action))
                        })
                    }}
                />
            }
        </div>
    }
}

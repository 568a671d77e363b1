//! What every page says, empty, full and broken.

#![allow(clippy::expect_used, reason = "a plan that the test cannot make has failed the test")]

use std::collections::BTreeSet;
use std::rc::Rc;

use bearing::domain::finance::Input;
use bearing::plan::{
    Action, Direction, DirectionAction, Firm, FirmAction, FirmNumber, Goal, GoalAction, Id, OpportunityAction, Plan,
    PrioritiesAction, Typed, UncertainAction, View, figures,
};
use page_tests::{Page, TODAY, coffee_chain, html, returns, text};

fn done(plan: &Plan, actions: impl IntoIterator<Item = Action>) -> Plan {
    actions.into_iter().fold(plan.clone(), |plan, action| {
        plan.apply(action).expect("the action changes something")
    })
}

fn check_says(page: Page, plan: &Plan, words: &[&str]) {
    let text = text(page, plan);
    for words in words {
        assert!(text.contains(words), "{page:?} does not say {words:?}, but:\n{text}");
    }
}

/// The values of an attribute, in the order they stand in.
fn values(html: &str, attribute: &str) -> Vec<String> {
    let attribute = format!(" {attribute}=\"");
    html.split(&attribute)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn an_empty_plan_says_what_to_do_first() {
    for (page, words) in [
        (
            Page::Start,
            &[
                "What do you want to achieve?",
                "Start empty",
                "The coffee chain",
                "The bakery",
                "Saved work that was put aside",
            ][..],
        ),
        (
            Page::Direction,
            &[
                "No goal yet",
                "Add a goal",
                "What cannot be named cannot be automated towards.",
            ],
        ),
        (
            Page::Priorities,
            &["No opportunity yet", "Add an opportunity", "Three or four are enough"],
        ),
        (Page::Return, &["Nothing to return anything yet", "Name an opportunity"]),
        (
            Page::Settings,
            &[
                "Name of the firm",
                "Taken as 10% while empty",
                "Taken as 36 while empty",
            ],
        ),
    ] {
        check_says(page, &Plan::default(), words);
    }
}

#[test]
fn a_plan_that_is_there_can_be_gone_on_with() {
    check_says(
        Page::Start,
        &coffee_chain(),
        &["Go on with Coffee on the Quay", "4 goals and 5 opportunities."],
    );
    assert!(!text(Page::Start, &Plan::default()).contains("Go on with"));
}

#[test]
fn the_example_tells_its_story() {
    let plan = coffee_chain();
    check_says(
        Page::Direction,
        &plan,
        &["3 of 4 goals are ready.", "Mend goal 4", "Goal 4 is not specific."],
    );
    check_says(
        Page::Priorities,
        &plan,
        &[
            "Do Rota by the hour, Stamp card in the till and Supplier invoices into the books.",
            "Leave Online orders with delivery",
            "Proven: no other set under these limits is worth more.",
            "Quick win",
        ],
    );
    check_says(
        Page::Return,
        &plan,
        &[
            "The best set together",
            "Worth it: it pays",
            "Payback",
            "As a table, line by line",
        ],
    );
}

#[test]
fn figures_on_the_pages_are_those_of_the_core() {
    let plan = coffee_chain();
    let returns = returns(&plan);
    let means = figures::means(&plan.priorities, &plan.firm, (plan.seed, plan.correlation), plan.trials);
    let selection = figures::select_best(&plan.priorities, &plan.firm, &returns, &means);
    let together = figures::together(&returns, &selection.chosen, &plan.firm).expect("it has a return");
    let euros = |amount: f64| {
        let whole = format!("{:.0}", amount.abs());
        let (thousands, rest) = whole.split_at(whole.len() - 3);
        format!("{}€{thousands},{rest}", if amount < 0.0 { "−" } else { "" })
    };
    check_says(
        Page::Return,
        &plan,
        &[&euros(together.cash.npv), &euros(together.full.npv)],
    );
    check_says(Page::Priorities, &plan, &[&euros(selection.value)]);
    for (_, worth) in &returns {
        let worth = worth.as_ref().expect("each has a return");
        check_says(
            Page::Priorities,
            &plan,
            &[&format!("{} in cash", euros(worth.cash.npv))],
        );
    }
}

#[test]
fn a_loss_is_said_as_plainly_as_a_gain() {
    let plan = coffee_chain();
    let others: Vec<_> = (11..=14)
        .map(|id| Action::Priorities(PrioritiesAction::Remove(Id(id))))
        .collect();
    let loss = done(&plan, others);
    check_says(
        Page::Return,
        &loss,
        &["Not worth it: it loses €45,154 in cash", "−€45,154", "never"],
    );
    check_says(
        Page::Priorities,
        &loss,
        &["Not yet: nothing here is worth doing in cash under these limits."],
    );
    assert!(html(Page::Return, &loss).contains("big negative"));
}

#[test]
fn the_view_decides_what_counts() {
    let full = done(
        &coffee_chain(),
        [Action::Priorities(PrioritiesAction::View(View::Full))],
    );
    check_says(
        Page::Priorities,
        &full,
        &["with freed hours counted", "Pastry orders from yesterday’s sales"],
    );
}

#[test]
fn what_is_missing_is_asked_for() {
    let add = Action::Priorities(PrioritiesAction::Add("Invoices".to_owned()));
    let figure = |input, value| {
        Action::Priorities(PrioritiesAction::Opportunity(
            Id(1),
            OpportunityAction::Input(input, UncertainAction::Likely(Typed::Value(value))),
        ))
    };
    let mut plan = done(&Plan::default(), [add]);
    for (next, asked) in [
        (None, "Say what it would bring"),
        (Some((Input::Runs, 40.0)), "Say what it would bring"),
        (Some((Input::Minutes, 6.0)), "how much of the work would need nobody"),
        (Some((Input::Automatable, 0.8)), "Say what an hour of work costs"),
    ] {
        plan = done(&plan, next.map(|(input, value)| figure(input, value)));
        check_says(Page::Priorities, &plan, &[asked]);
        check_says(Page::Return, &plan, &["Not known yet.", asked]);
    }
    let cost = Action::Firm(FirmAction::Number(FirmNumber::HourlyCost, Typed::Value(30.0)));
    check_says(
        Page::Return,
        &done(&plan, [cost]),
        &["Net present value", "Hours saved a year"],
    );
}

#[test]
fn what_cannot_be_read_stays_and_is_explained_beneath_its_field() {
    let draft = |text: &str| Typed::Draft(text.to_owned());
    let cost = Action::Firm(FirmAction::Number(FirmNumber::HourlyCost, draft("1.234")));
    let plan = done(&coffee_chain(), [cost]);
    let html = html(Page::Settings, &plan);
    check_says(Page::Settings, &plan, &["This can mean"]);
    assert!(html.contains("value=\"1.234\""), "the text is still there");
    assert!(html.contains("aria-invalid=\"true\""));
    assert!(html.contains("aria-describedby=\"firm-cost-of-an-hour-error firm-cost-of-an-hour-help\""));

    let due = Action::Direction(DirectionAction::Goal(
        Id(1),
        GoalAction::Due(Typed::Draft("31 February 2027".to_owned())),
    ));
    let text = text(Page::Direction, &done(&coffee_chain(), [due]));
    assert!(text.contains("February"), "{text}");
}

#[test]
fn names_are_text_whatever_they_hold() {
    let name = "<script>alert(1)</script> & \"Sons\"";
    let rename = |id: u32| {
        Action::Priorities(PrioritiesAction::Opportunity(
            Id(id),
            OpportunityAction::Name(format!("{name}{id}")),
        ))
    };
    let goal = Action::Direction(DirectionAction::Goal(Id(1), GoalAction::Text(name.to_owned(), TODAY)));
    let plan = done(
        &coffee_chain(),
        [
            rename(12),
            rename(14),
            goal,
            Action::Firm(FirmAction::Name(name.to_owned())),
        ],
    );
    for page in Page::ALL.iter().copied() {
        assert!(!html(page, &plan).contains("<script"), "{page:?}");
    }
    check_says(Page::Priorities, &plan, &[name]);
}

#[test]
fn long_names_large_figures_and_many_parts_do_no_harm() {
    let long = "Überweisungsträgerausfüllungserleichterung ".repeat(20);
    let goals = (1..=30)
        .map(|id| Goal {
            id: Id(id),
            text: long.clone(),
            ..Goal::default()
        })
        .collect();
    let plan = Plan {
        firm: Rc::new(Firm {
            name: long,
            hourly_cost: Typed::Value(1e6),
            ..Firm::default()
        }),
        direction: Rc::new(Direction {
            goals,
            ..Direction::default()
        }),
        ..coffee_chain()
    };
    for page in Page::ALL.iter().copied() {
        let text = text(page, &plan);
        let words = || text.split(|c: char| !c.is_alphabetic());
        assert!(words().all(|word| !["NaN", "inf"].contains(&word)), "{page:?}: {text}");
    }
}

#[test]
fn everything_a_page_refers_to_by_id_is_there_once() {
    for plan in [Plan::default(), coffee_chain()] {
        for page in Page::ALL.iter().copied() {
            let html = html(page, &plan);
            let ids = values(&html, "id");
            let unique: BTreeSet<&String> = ids.iter().collect();
            assert_eq!(unique.len(), ids.len(), "{page:?} has an id twice");
            for attribute in ["for", "aria-describedby", "aria-labelledby"] {
                for id in values(&html, attribute).iter().flat_map(|ids| ids.split(' ')) {
                    assert!(
                        ids.iter().any(|other| other == id),
                        "{page:?}: {attribute} names {id}, which is not there"
                    );
                }
            }
        }
    }
}

#[test]
fn every_control_has_a_name() {
    for page in Page::ALL.iter().copied() {
        let html = html(page, &coffee_chain());
        let labels: BTreeSet<String> = values(&html, "for").into_iter().collect();
        for control in ["<input", "<select", "<textarea"] {
            for tag in html.split(control).skip(1).filter_map(|rest| rest.split('>').next()) {
                let tag = format!("{tag} ");
                let named = values(&tag, "id").first().is_some_and(|id| labels.contains(id))
                    || tag.contains("aria-label=")
                    // A box or a file button stands inside its label.
                    || tag.contains("type=\"checkbox\"")
                    || tag.contains("type=\"file\"");
                assert!(named, "{page:?}: {control}{tag} has no name");
            }
        }
    }
}

//! The order on the priorities page: what it says is what the core found.

use std::rc::Rc;

use bearing::domain::priority::Criterion;
use bearing::plan::{
    Action, CriterionRef, OpportunityAction, OwnCriterionAction, Plan, PrioritiesAction, Typed, UncertainAction,
    Weighing, figures,
};
use bearing::ui::charts::acceptability::{Acceptances, Ranks, acceptability_chart, acceptability_table};
use bearing::ui::charts::quadrant::{QuadrantChart, Spot, quadrant_table};
use page_tests::{Page, coffee_chain, html, locality, part, returns, sixty, text};

fn done(plan: Plan, actions: impl IntoIterator<Item = PrioritiesAction>) -> Plan {
    let actions = actions.into_iter().map(Action::Priorities);
    actions.fold(plan, |plan, action| {
        let changed = plan.apply(action);
        changed.unwrap_or(plan)
    })
}

/// The example, quick to draw for.
fn example() -> Plan {
    Plan {
        trials: 1000,
        ..coffee_chain()
    }
}

fn check_says(plan: &Plan, words: &[&str]) {
    let said = text(Page::Priorities, plan);
    for words in words {
        assert!(said.contains(words), "not said: {words}\n{said}");
    }
}

#[test]
fn how_sure_the_order_is_stands_on_the_page_as_the_core_found_it() {
    let plan = example();
    let robustness = figures::robustness(&plan, &returns(&plan), &figures::npvs(&plan));
    let sentences = [
        robustness.first(&plan),
        robustness.change(&plan, &|share| locality().format.percent(share, 1)),
        robustness.hangs_on(&plan),
    ];
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    assert!(sentences.len() > 1, "{sentences:?}");
    check_says(&plan, &sentences.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn weights_say_how_they_were_found_and_what_is_missing() {
    let fit = || CriterionRef::BuiltIn(Criterion::Fit);
    let cash = || CriterionRef::BuiltIn(Criterion::Cash);
    let ease = || CriterionRef::BuiltIn(Criterion::Ease);
    let compared = done(example(), [PrioritiesAction::Weighing(Weighing::Compared)]);
    let times = |more, less, times| PrioritiesAction::Compare(more, less, Typed::Value(times));
    for (what, plan, words) in [
        (
            "typed",
            example(),
            vec!["Fit 40%, Cash 40% and Ease 20%.", "Weight of Fit"],
        ),
        (
            "all the same",
            done(example(), [PrioritiesAction::Weighing(Weighing::Equal)]),
            vec!["Fit 33%, Cash 33% and Ease 33%."],
        ),
        (
            "not compared yet",
            compared.clone(),
            vec![
                "Still to compare: Fit with Cash; Fit with Ease; Cash with Ease.",
                "Fit or Cash?",
            ],
        ),
        (
            "consistent",
            done(
                compared.clone(),
                [
                    times(fit(), cash(), 2.0),
                    times(fit(), ease(), 4.0),
                    times(cash(), ease(), 2.0),
                ],
            ),
            vec![
                "Fit 57%, Cash 29% and Ease 14%.",
                "The comparisons do not contradict each other.",
            ],
        ),
        (
            "contradicting",
            done(
                compared,
                [
                    times(fit(), cash(), 5.0),
                    times(ease(), fit(), 5.0),
                    times(cash(), ease(), 5.0),
                ],
            ),
            vec![
                "The comparisons contradict each other more than is usual",
                "Say instead: ",
            ],
        ),
    ] {
        println!("{what}");
        check_says(&plan, &words);
    }
}

#[test]
fn a_criterion_of_ones_own_counts_once_every_opportunity_has_points() {
    let plan = done(
        example(),
        [PrioritiesAction::AddCriterion("Felt by customers".to_owned())],
    );
    let id = plan.priorities.criteria[0].id;
    check_says(
        &plan,
        &[
            "What its points stand for Not said yet",
            "Say how many points, 0 to 100, it has by your own criterion “Felt by customers”.",
        ],
    );
    let at_0 = OwnCriterionAction::Anchor(bearing::plan::Anchor::At0, "nobody notices".to_owned());
    let mut actions = vec![PrioritiesAction::Criterion(id, at_0)];
    actions.extend(plan.priorities.opportunities.iter().map(|opportunity| {
        let points = UncertainAction::Likely(Typed::Value(70.0));
        PrioritiesAction::Opportunity(opportunity.id, OpportunityAction::Score(id, points))
    }));
    let plan = done(plan, actions);
    let all = plan.priorities.opportunities.len();
    let scored = format!("{all} of {all} have some");
    check_says(&plan, &["Felt by customers × 17%", "nobody notices", &scored]);
    assert!(!text(Page::Priorities, &plan).contains("Without a score yet"));
}

#[test]
fn methods_stand_side_by_side_with_why_they_disagree() {
    let plan = example();
    let said = text(Page::Priorities, &plan);
    for order in figures::methods(&plan, &returns(&plan)) {
        assert!(said.contains(order.method.name), "{}", order.method.name);
    }
    check_says(
        &plan,
        &[
            "methods that know enough",
            "Not known because “Impact (RICE)” is not said.",
        ],
    );
}

#[test]
fn goals_that_nothing_serves_and_spend_on_no_goal_are_named() {
    let bare = done(
        example(),
        example().priorities.opportunities.iter().flat_map(|opportunity| {
            let of = opportunity.id;
            let served = opportunity.serves.iter().map(|serves| serves.goal).collect::<Vec<_>>();
            served
                .into_iter()
                .map(move |goal| PrioritiesAction::Opportunity(of, OpportunityAction::Serves(goal, false)))
        }),
    );
    check_says(&example(), &["How far does that take the goals?"]);
    check_says(
        &bare,
        &[
            "Nothing in the best set serves goal 1",
            "own hours go into what serves no goal",
        ],
    );
}

#[test]
fn a_page_without_opportunities_asks_for_one_and_nothing_else() {
    let said = text(
        Page::Priorities,
        &Plan {
            trials: 1000,
            ..Plan::default()
        },
    );
    for words in ["The order by score", "How much does each count?", "other methods"] {
        assert!(!said.contains(words), "{words}");
    }
}

#[test]
fn names_of_sixty_lie_apart_in_the_quadrant() {
    let plan = sixty(example());
    let page = html(Page::Priorities, &plan);
    assert_eq!(page.matches("role=\"button\" tabindex=\"0\"").count(), 60);
}

#[test]
fn shares_of_ranks_are_told_by_chart_and_table() {
    let ranks = |name: &str, shares: &[f64]| Ranks {
        name: name.to_owned(),
        shares: shares.to_vec(),
    };
    let rows = [
        ranks("1. Invoices", &[0.83, 0.12, 0.05, 0.0, 0.0]),
        ranks("2. The rota", &[0.17, 0.4, 0.2, 0.13, 0.1]),
    ];
    let shown = Acceptances {
        rows: &rows,
        summary: "Invoices come first most often.".to_owned(),
    };
    let chart = part(acceptability_chart(&shown, &locality()));
    assert!(chart.contains("Invoices come first most often."));
    assert!(chart.contains(">83%<"), "{chart}");
    assert!(!chart.contains(">5%<"), "no room for it on a phone: {chart}");
    let table = part(acceptability_table(&shown, &locality()));
    assert!(table.contains(">23%<") && table.contains(">2.6<"), "{table}");
}

fn spot(value: f64, hours: f64, values: Option<(f64, f64)>) -> Spot {
    Spot {
        id: 1,
        name: "Invoices".to_owned(),
        value,
        values,
        hours,
        hours_range: Some((hours, hours)),
        money: 0.0,
        chosen: false,
    }
}

#[test]
fn a_large_loss_that_is_easy_is_not_called_small_and_a_range_keeps_its_minus() {
    let table = part(quadrant_table(
        &[spot(-45_154.0, 10.0, Some((-60_000.0, -30_000.0)))],
        &locality(),
    ));
    for words in ["Easy, but loses", "−\u{2060}€60K to −\u{2060}€30K", "no range"] {
        assert!(table.contains(words), "{words}: {table}");
    }
}

#[test]
fn the_quadrant_has_room_for_its_figures_and_tells_of_lines_only_where_there_are_any() {
    let chart = |spot: Spot| {
        let spots = Rc::new(vec![spot]);
        part(yew::html! { <QuadrantChart {spots} on_open={yew::Callback::noop()} /> })
    };
    // Figures along the side end at the place given as x; as wide as they are, they begin within the paper.
    for value in [100.0, -1e6, -1e12] {
        let chart = chart(spot(value, 10.0, None));
        for text in chart
            .split("<text")
            .skip(1)
            .filter(|text| text.contains('K') || text.contains('M'))
        {
            let x = text
                .split("x=\"")
                .nth(1)
                .and_then(|x| x.split('"').next())
                .and_then(|x| x.parse::<f64>().ok());
            let words = text.split_once('>').and_then(|(_, words)| words.split('<').next());
            let (Some(x), Some(words)) = (x, words) else {
                panic!("{text}")
            };
            if words.contains('€') {
                assert!(bearing::chart::text_width(words) <= x, "{words} at {x}");
            }
        }
    }
    for (values, is_told) in [(None, false), (Some((5.0, 5.0)), false), (Some((1.0, 9.0)), true)] {
        let chart = chart(spot(5.0, 10.0, values));
        assert_eq!(
            chart.contains("8 of 10 cases lie along the lines"),
            is_told,
            "{values:?}"
        );
    }
}

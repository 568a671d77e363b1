//! The best set on the priorities page, and the roadmap: what they say is what the core found.

use bearing::domain::priority::{
    Because, Criterion, LeftOut, Loss, More, Overflow, Planned, Reason, Roadmap, Scarce, Step, Turn,
};
use bearing::domain::quantity::Quantity;
use bearing::plan::{
    Action, Id, Limit, OpportunityAction, PilotAction, Plan, Priorities, PrioritiesAction, Typed, View, figures,
};
use bearing::ui::charts::limit_steps::{LimitSteps, Stair, limit_steps_chart, limit_steps_table};
use bearing::ui::charts::quarter_hours::{QuarterHours, quarter_hours_chart};
use bearing::ui::charts::timeline::{Lane, Timeline, timeline_chart};
use bearing::ui::words::best_set::{amount, more_in_words};
use bearing::ui::words::priorities::{is_worth, why_left_out};
use bearing::ui::words::roadmap::{overflow_in_words, turn_in_words};
use page_tests::{Page, coffee_chain, html, locality, part, returns, sixty, text};

fn done(plan: Plan, actions: impl IntoIterator<Item = PrioritiesAction>) -> Plan {
    let actions = actions.into_iter().map(Action::Priorities);
    actions.fold(plan, |plan, action| plan.apply(action).unwrap_or(plan))
}

/// The example, quick to draw for.
fn example() -> Plan {
    Plan {
        trials: 500,
        ..coffee_chain()
    }
}

fn ids(plan: &Plan) -> Vec<Id> {
    plan.priorities.opportunities.iter().map(|one| one.id).collect()
}

fn limit(limit: Limit, value: f64) -> PrioritiesAction {
    PrioritiesAction::Limit(limit, Typed::Value(value))
}

fn selection(plan: &Plan) -> bearing::domain::priority::Selection {
    let values = figures::means(&plan.priorities, &plan.firm, (plan.seed, plan.correlation), plan.trials);
    figures::select_best(&plan.priorities, &plan.firm, &returns(plan), &values)
}

fn check_says(page: Page, plan: &Plan, words: &[&str]) {
    let said = text(page, plan);
    for words in words {
        assert!(said.contains(words), "not said: {words}\n{said}");
    }
}

#[test]
fn the_best_set_says_what_it_takes_of_each_limit_and_when_each_starts() {
    let plan = done(
        example(),
        [
            limit(Limit::Money, 1_000_000.0),
            limit(Limit::Hours, 10_000.0),
            limit(Limit::HoursEachQuarter, 400.0),
            limit(Limit::AtOnce, 1.0),
        ],
    );
    let found = selection(&plan);
    assert!(found.chosen.len() > 1, "{found:?}");
    let money = format!("of {}", amount(Scarce::Money, 1_000_000.0, &locality()));
    check_says(
        Page::Priorities,
        &plan,
        &[
            "· works from ",
            &money,
            "of 10,000 h",
            "never more than 1",
            "Own hours each quarter: at most",
            "Proven: no other set under these limits is worth more.",
        ],
    );
}

#[test]
fn what_it_depends_on_counts_both_ways_and_contradictions_are_named() {
    let plan = example();
    let [a, b, c, ..] = ids(&plan)[..] else {
        panic!("too few")
    };
    let set = |id, action| PrioritiesAction::Opportunity(id, action);
    for (what, actions, words) in [
        (
            "a circle",
            vec![
                set(a, OpportunityAction::Requires(b, true)),
                set(b, OpportunityAction::Requires(a, true)),
            ],
            vec!["This cannot all be:", "none of them can be first"],
        ),
        (
            "musts that exclude each other",
            vec![
                set(a, OpportunityAction::Must(true)),
                set(b, OpportunityAction::Must(true)),
                set(b, OpportunityAction::Excludes(a, true)),
            ],
            vec![
                "This cannot all be:",
                "exclude each other",
                "What it depends on (1)",
                "What it depends on (2)",
            ],
        ),
        (
            "a must over a limit",
            vec![
                set(a, OpportunityAction::Must(true)),
                limit(Limit::Money, 0.0),
                limit(Limit::Hours, 0.0),
            ],
            vec!["This cannot all be:", "than there"],
        ),
        (
            "a must that keeps another out",
            vec![
                set(a, OpportunityAction::Must(true)),
                set(c, OpportunityAction::Excludes(a, true)),
            ],
            vec!["It cannot be done beside", "which must be done."],
        ),
        (
            "a pair that the other one speaks of",
            vec![set(b, OpportunityAction::Pair(a, Typed::Value(-500.0)))],
            vec!["Together with"],
        ),
    ] {
        println!("{what}");
        let plan = done(plan.clone(), actions);
        check_says(Page::Priorities, &plan, &words);
    }
    // The pair stands in the fold of both.
    let plan = done(plan, [set(b, OpportunityAction::Pair(a, Typed::Value(-500.0)))]);
    let page = html(Page::Priorities, &plan);
    for id in [format!("opportunity-{a}-with-{b}"), format!("opportunity-{b}-with-{a}")] {
        assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
    }
}

#[test]
fn what_two_on_one_process_both_save_stands_in_the_fields_of_both_until_it_is_typed() {
    let plan = example();
    let process = plan.processes.list[0].id;
    let [a, b, ..] = ids(&plan)[..] else { panic!("too few") };
    let set = |id, action| PrioritiesAction::Opportunity(id, action);
    let plan = done(
        plan,
        [
            PrioritiesAction::View(View::Full),
            set(a, OpportunityAction::Process(Some(process))),
            set(b, OpportunityAction::Process(Some(process))),
        ],
    );
    let linked = figures::linked(&plan);
    let values = figures::pair_values(&linked.priorities, &linked.firm, &returns(&linked));
    let lost = values.iter().find(|value| value.pair.of == [a.0, b.0]);
    let lost = lost.filter(|value| value.is_derived).map(|value| value.pair.value);
    let shown = |plan: &Plan, lost: f64| {
        let page = html(Page::Priorities, plan);
        let told = locality().in_field(Quantity::Money, lost.round());
        page.matches(&format!("placeholder=\"{told}\"")).count()
    };
    assert_eq!(shown(&plan, lost.unwrap()), 2, "{lost:?}");
    check_says(
        Page::Priorities,
        &plan,
        &["Empty, it is worked out where both automate the same process"],
    );
    let typed = done(plan, [set(b, OpportunityAction::Pair(a, Typed::Value(0.0)))]);
    assert_eq!(shown(&typed, lost.unwrap()), 0);
}

#[test]
fn what_more_buys_is_told_as_the_core_found_it() {
    let chosen = selection(&example());
    let tight = done(example(), [limit(Limit::Money, (chosen.money / 2.0).floor())]);
    let values = figures::means(
        &tight.priorities,
        &tight.firm,
        (tight.seed, tight.correlation),
        tight.trials,
    );
    let problem = figures::problem(&tight.priorities, &tight.firm, &returns(&tight), &values);
    let more = figures::more_of(
        &problem,
        &figures::select_best(&tight.priorities, &tight.firm, &returns(&tight), &values),
    );
    let money = more.iter().find(|more| more.what == Scarce::Money).unwrap();
    let step = money.steps.first().expect("half of the money buys less");
    let words = format!(
        "{} more money buys {}",
        amount(Scarce::Money, step.limit - money.limit, &locality()),
        amount(Scarce::Money, step.value - money.value, &locality())
    );
    check_says(
        Page::Priorities,
        &tight,
        &[&words, "From here on another set is worth more"],
    );
}

#[test]
fn a_pilot_says_what_it_is_worth_and_when_to_stop() {
    let plan = example();
    // One that is worth it when it works.
    let id = Id(selection(&plan).chosen[0]);
    let pilot = |action| PrioritiesAction::Opportunity(id, OpportunityAction::Pilot(action));
    let bare = done(plan.clone(), [pilot(PilotAction::Cost(Typed::Value(100.0)))]);
    check_says(
        Page::Priorities,
        &bare,
        &[
            "Say what the pilot costs and how likely it works",
            "Write down now what has to be seen",
        ],
    );
    let whole = done(
        bare,
        [
            pilot(PilotAction::Chance(Typed::Value(0.5))),
            pilot(PilotAction::StopRule(
                "30 invoices read without a mistake by day 20".to_owned(),
            )),
        ],
    );
    check_says(
        Page::Priorities,
        &whole,
        &[
            "on average, built at once",
            "It is worth paying up to",
            "It takes 1 month.",
            "Stop unless: 30 invoices read without a mistake by day 20.",
        ],
    );
}

#[test]
fn the_roadmap_says_the_first_thing_with_its_month_and_hours() {
    let plan = done(
        example(),
        [limit(Limit::HoursEachQuarter, 400.0), limit(Limit::AtOnce, 1.0)],
    );
    let found = selection(&plan);
    let map = figures::plan_roadmap(&plan.priorities, &plan.firm, &returns(&plan), &found);
    let first = map.planned.iter().min_by_key(|planned| planned.build.0).unwrap();
    let name = &plan.priorities.opportunity(Id(first.id)).unwrap().name;
    check_says(
        Page::Roadmap,
        &plan,
        &[
            &format!("Begin with {name}, "),
            "h of your own.",
            "The fullest quarter takes",
            "Why in this order?",
            "Works from",
        ],
    );
}

#[test]
fn a_roadmap_of_nothing_says_how_to_begin() {
    let hopeless = done(example(), [limit(Limit::Money, 0.0), limit(Limit::Hours, 0.0)]);
    for (plan, words) in [
        (Plan::default(), "Nothing to plan yet"),
        (hopeless, "Nothing fits the limits"),
    ] {
        check_says(Page::Roadmap, &plan, &[words]);
        assert!(!text(Page::Roadmap, &plan).contains("When to do what"));
    }
}

#[test]
fn what_does_not_fit_is_said_and_much_of_it_is_counted() {
    let over = |quarter| Overflow::Hours {
        quarter,
        takes: 50.0,
        limit: 40.0,
    };
    let says = |count| {
        overflow_in_words(
            &(1..=count).map(over).collect::<Vec<_>>(),
            &Priorities::default(),
            &locality(),
        )
    };
    assert_eq!(
        says(1),
        ["Quarter 1 takes 50 h of own hours, but there are 40 h. Start something later, or find more hours."]
    );
    assert_eq!(says(3).len(), 3);
    assert_eq!(says(9).last().map(String::as_str), Some("And 6 more."));
}

#[test]
fn why_something_is_left_out_is_a_sentence_that_is_true() {
    let [loss, none] = [10.0, 0.0].map(Loss::Exactly);
    for (reason, words) in [
        (Reason::OverMoney, "It alone takes more money than there is."),
        (
            Reason::OverWithNeeds(Scarce::Money, vec![2]),
            "With what it needs, Unnamed opportunity, it takes more money",
        ),
        (
            Reason::OverWithNeeds(Scarce::Hours, vec![2]),
            "it takes more own hours than there are.",
        ),
        (Reason::Overlaps(vec![2], loss), "It overlaps with Unnamed opportunity"),
        (
            Reason::Displaced(vec![2], none),
            "without Unnamed opportunity, is worth just the same.",
        ),
        (
            Reason::Displaced(vec![], none),
            "With it, the best set is worth just the same.",
        ),
        (Reason::NeedsDoNotFit, "it does not fit into the quarters"),
        (Reason::Contradicted, "What is said of it contradicts itself"),
        (Reason::NoneAtOnce, "that limit is 0"),
    ] {
        let says = why_left_out(&LeftOut { id: 1, reason }, &Priorities::default(), &locality());
        assert!(says.contains(words), "{says}");
    }
}

#[test]
fn the_reason_of_a_place_is_a_sentence() {
    let turn = |after: &[u32], because| Turn {
        id: 1,
        after: after.to_vec(),
        because,
    };
    let dearest = |cost_of_delay, by_duration| Because::DearestDelay {
        cost_of_delay,
        by_duration,
    };
    for (turn, words) in [
        (
            turn(&[], dearest(247.0, 24.7)),
            "by waiting a month: €24.7 for each own hour it takes, €247 in all.",
        ),
        (turn(&[], dearest(-1.0, -0.1)), "Waiting costs it nothing"),
        (turn(&[], Because::Alone), "It is the only one"),
        (turn(&[], Because::Start(vec![2])), "begins before Unnamed opportunity"),
        (turn(&[], Because::Must), "It is not put off to lose less"),
        (turn(&[2], Because::NothingElse), "It needs Unnamed opportunity first."),
        (turn(&[], Because::NothingElse), "Nothing else is left"),
        (turn(&[], Because::Smallest(vec![2])), "and is smaller."),
    ] {
        let says = turn_in_words(&turn, &Priorities::default(), &locality());
        assert!(says.contains(words), "{says}");
    }
}

#[test]
fn the_timeline_tells_pilot_building_and_work_apart() {
    let lane = |pilot, build, live| Lane {
        name: "1. Invoices".to_owned(),
        pilot,
        build,
        live,
        says: "Invoices.".to_owned(),
    };
    let chart = |lanes: &[Lane]| {
        part(timeline_chart(&Timeline {
            lanes,
            until: 9,
            named: vec![(1, "Jan 2027".to_owned()), (7, "Jul 2027".to_owned())],
            summary: "One over the months.".to_owned(),
        }))
    };
    let whole = chart(&[lane(Some((0, 1)), (2, 3), 4)]);
    // Ten months from 0 to 9: two of pilot, two of building, the rest at work.
    for bar in [
        "x=\"0.00%\" width=\"20.00%\" y=\"22.0\" height=\"16.0\" class=\"bar pilot\"",
        "x=\"20.00%\" width=\"20.00%\" y=\"22.0\" height=\"16.0\" class=\"bar\"",
        "x=\"40.00%\" width=\"60.00%\" y=\"26.0\" height=\"8.0\" class=\"bar soft\"",
    ] {
        assert!(whole.contains(bar), "{bar}\n{whole}");
    }
    let bare = chart(&[lane(None, (2, 3), 12)]);
    assert!(
        !bare.contains(">Pilot<") && !bare.contains("height=\"8.0\" class=\"bar soft\""),
        "{bare}"
    );
}

#[test]
fn stairs_and_quarters_are_drawn_and_told() {
    let stair = |limit, value, set: &str| Stair {
        limit,
        value,
        set: set.to_owned(),
    };
    let put = |figure: f64| amount(Scarce::Money, figure, &locality());
    let stairs = [stair(300.0, 550.0, "A"), stair(450.0, 750.0, "A and B")];
    let steps = LimitSteps {
        name: "Value by money",
        stairs: &stairs,
        up_to: 600.0,
        summary: "150 more buys 200.".to_owned(),
        put: &put,
    };
    let chart = part(limit_steps_chart(&steps, &locality()));
    assert!(
        chart.contains("With €450: €750, by A and B.") || chart.contains("150 more buys 200."),
        "{chart}"
    );
    assert!(part(limit_steps_table(&steps, &locality())).contains("€200"));
    let quarters = [10.0, 60.0].map(|takes| QuarterHours {
        name: "Jan 2027".to_owned(),
        takes,
    });
    let chart = |limit| part(quarter_hours_chart(&quarters, limit, "Hours.".to_owned(), &locality()));
    assert!(chart(Some(40.0)).contains("More than there are"));
    assert!(!chart(Some(60.0)).contains("More than there are") && !chart(None).contains("What there is"));
}

#[test]
fn sixty_opportunities_are_planned_on_one_page() {
    let plan = sixty(Plan {
        trials: 100,
        ..coffee_chain()
    });
    let plan = done(plan, [limit(Limit::AtOnce, 3.0)]);
    let found = selection(&plan);
    let page = html(Page::Roadmap, &plan);
    let map: Roadmap = figures::plan_roadmap(&plan.priorities, &plan.firm, &returns(&plan), &found);
    let planned: Vec<&Planned> = map.planned.iter().collect();
    assert_eq!(planned.len(), found.chosen.len());
    assert!(page.matches("height=\"16.0\" class=\"bar\"").count() == planned.len());
}

#[test]
fn more_is_told_step_by_step_and_no_further_than_was_looked() {
    let told = |what, limit: f64, steps: &[(f64, f64)], up_to| {
        let steps = steps.iter().map(|(limit, value)| Step {
            limit: *limit,
            value: *value,
            chosen: vec![1],
        });
        let more = More {
            what,
            limit,
            value: 0.0,
            steps: steps.collect(),
            up_to,
            proven: true,
        };
        more_in_words(&more, &Priorities::default(), &locality())
    };
    for (says, words) in [
        (
            told(Scarce::AtOnce, 1.0, &[(2.0, 50.0), (3.0, 90.0)], 4.0),
            " 2 more: another €40.",
        ),
        (
            told(Scarce::AtOnce, 1.0, &[(2.0, 50.0), (4.0, 90.0)], 4.0),
            " Then nothing until 3 more: that buys another €40.",
        ),
        (
            told(Scarce::QuarterHours, 1.0, &[(2.0, 50.0)], 2.0),
            " It was looked no further than that.",
        ),
        (
            told(Scarce::Hours, 10.0, &[(12.5, 50.0)], 20.0),
            " From there on, more buys nothing up to 20 h in all, which is as far as was looked.",
        ),
        (
            told(Scarce::Money, 10.0, &[], 20.0),
            "More money buys nothing up to €20 in all, which is as far as was looked.",
        ),
    ] {
        assert!(says.ends_with(words), "{says}");
    }
}

#[test]
fn what_counts_otherwise_than_it_was_typed_is_said_beside_it() {
    let plan = example();
    let [first, ..] = ids(&plan)[..] else { panic!("too few") };
    let pilot = |months| {
        let months = PilotAction::Months(Typed::Value(months));
        vec![PrioritiesAction::Opportunity(first, OpportunityAction::Pilot(months))]
    };
    let weights = |weight: f64| {
        let all = [Criterion::Fit, Criterion::Cash, Criterion::Ease];
        all.map(|criterion| PrioritiesAction::Weight(criterion, Typed::Value(weight)))
            .to_vec()
    };
    let whole = "Only whole ones count: this counts as ";
    for (actions, words, is_said) in [
        (vec![limit(Limit::AtOnce, 1.5)], [whole, "2."].concat(), true),
        (vec![limit(Limit::AtOnce, 0.4)], [whole, "0."].concat(), true),
        (vec![limit(Limit::AtOnce, 2.0)], whole.to_owned(), false),
        (
            pilot(0.0),
            "Whole months, at least one. Empty: one. This counts as 1.".to_owned(),
            true,
        ),
        (pilot(2.0), "Empty: one. This counts as".to_owned(), false),
        (weights(0.0), "All of them weigh 0.".to_owned(), true),
        (weights(1.0), "All of them weigh 0.".to_owned(), false),
    ] {
        let said = text(Page::Priorities, &done(plan.clone(), actions));
        assert_eq!(said.contains(&words), is_said, "{words}");
    }
}

#[test]
fn one_alone_is_worth_something_and_several_are_together() {
    let plan = example();
    let kept = selection(&plan).chosen[0];
    let others = ids(&plan).into_iter().filter(|id| id.0 != kept);
    let alone = done(plan.clone(), others.map(PrioritiesAction::Remove));
    assert_eq!(selection(&alone).chosen, [kept]);
    let page = text(Page::Priorities, &alone);
    assert!(
        page.contains("It is worth") && !page.contains("Together they are worth"),
        "{page}"
    );
    check_says(Page::Priorities, &plan, &["Together they are worth"]);
    assert_eq!([is_worth(1), is_worth(2)], ["It is worth", "Together they are worth"]);
}

#[test]
fn figures_along_an_axis_differ_and_stand_apart() {
    let texts = |chart: &str| -> Vec<String> {
        let all = chart.split("<text").skip(1);
        let said = all.filter_map(|text| Some(text.split_once('>')?.1.split_once('<')?.0.to_owned()));
        said.collect()
    };
    let stair = |limit, value| Stair {
        limit,
        value,
        set: "A".to_owned(),
    };
    let put = |figure: f64| amount(Scarce::Hours, figure, &locality());
    for stairs in [
        [stair(1.0, 0.0), stair(2.0, 2759.0)],
        [stair(60.0, 0.0), stair(63.0, 900.0)],
        [stair(20.0, 0.0), stair(22.0, 0.4)],
    ] {
        let steps = LimitSteps {
            name: "Value by hours",
            stairs: &stairs,
            up_to: stairs[1].limit,
            summary: String::new(),
            put: &put,
        };
        let said = texts(&part(limit_steps_chart(&steps, &locality())));
        let foot: Vec<&String> = said.iter().filter(|words| words.ends_with(" h")).collect();
        let mut once = foot.clone();
        once.dedup();
        assert_eq!(foot, once);
    }
    // Sixteen quarters have room for few names, and for none that touches the next.
    let quarters: Vec<QuarterHours> = (1..=16)
        .map(|quarter| QuarterHours {
            name: format!("Month {quarter} 2027"),
            takes: 1.0,
        })
        .collect();
    let said = texts(&part(quarter_hours_chart(
        &quarters,
        Some(1.0),
        String::new(),
        &locality(),
    )));
    let names = said.iter().filter(|words| words.starts_with("Month")).count();
    assert!((2..=4).contains(&names), "{said:?}");
    let hours: Vec<&String> = said.iter().filter(|words| words.ends_with(" h")).collect();
    let mut once = hours.clone();
    once.dedup();
    assert_eq!(hours, once);
}

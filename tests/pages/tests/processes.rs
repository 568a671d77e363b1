//! What the page of the processes says, and what an opportunity says of the figures it takes from one.

#![allow(clippy::expect_used, reason = "a plan that the test cannot make has failed the test")]

use bearing::domain::finance::{Input, Period};
use bearing::domain::process::{Catcher, Fact, Figure, Missed, Scale, Value, Waste, YesNo};
use bearing::plan::{
    Action, FirmAction, FirmNumber, Id, OpportunityAction, Plan, PrioritiesAction, ProcessAction, ProcessesAction,
    StepAction, Typed, UncertainAction,
};
use page_tests::{Page, coffee_chain, html, text};

fn done(plan: &Plan, actions: impl IntoIterator<Item = Action>) -> Plan {
    actions.into_iter().fold(plan.clone(), |plan, action| {
        plan.apply(action).expect("the action changes something")
    })
}

fn of(process: u32, action: ProcessAction) -> Action {
    Action::Processes(ProcessesAction::Process(Id(process), action))
}

fn figure(process: u32, figure: Figure, value: f64) -> Action {
    of(
        process,
        ProcessAction::Figure(figure, UncertainAction::Likely(Typed::Value(value))),
    )
}

fn input(opportunity: u32, input: Input, value: f64) -> Action {
    let action = OpportunityAction::Input(input, UncertainAction::Likely(Typed::Value(value)));
    Action::Priorities(PrioritiesAction::Opportunity(Id(opportunity), action))
}

/// Five answers to a new process, the next id being its own.
fn five(id: u32, name: &str, missed: Missed, [runs, minutes, wrong, nobody]: [f64; 4]) -> Vec<Action> {
    vec![
        Action::Processes(ProcessesAction::Add(name.to_owned())),
        figure(id, Figure::Runs, runs),
        figure(id, Figure::Minutes, minutes),
        figure(id, Figure::ErrorRate, wrong),
        figure(id, Figure::Automatable, nobody),
        of(id, ProcessAction::Missed(Some(missed))),
    ]
}

fn wage() -> Action {
    Action::Firm(FirmAction::Number(FirmNumber::HourlyCost, Typed::Value(25.0)))
}

/// 500 a month, 6 minutes each, one in ten goes wrong.
fn invoicing() -> Plan {
    let five = five(1, "Invoicing", Missed::Customers, [500.0, 6.0, 0.1, 0.7]);
    let month = of(1, ProcessAction::RunsPer(Period::Month));
    done(&Plan::default(), five.into_iter().chain([wage(), month]))
}

fn check_says(page: Page, plan: &Plan, words: &[&str]) {
    let text = text(page, plan);
    for words in words {
        assert!(text.contains(words), "{page:?} does not say {words:?}, but:\n{text}");
    }
}

fn check_does_not_say(page: Page, plan: &Plan, words: &[&str]) {
    let text = text(page, plan);
    for words in words {
        assert!(!text.contains(words), "{page:?} says {words:?}:\n{text}");
    }
}

#[test]
fn an_empty_page_says_what_to_do() {
    let plan = Plan::default();
    check_says(
        Page::Processes,
        &plan,
        &[
            "What is done by hand, and is it sound?",
            "No process yet",
            "Add a process",
        ],
    );
    check_does_not_say(Page::Processes, &plan, &["Verdict on this process", "dearest first"]);
}

#[test]
fn as_long_as_an_answer_is_missing_there_is_no_verdict_but_the_questions_that_are_open() {
    let five = five(1, "Invoicing", Missed::Customers, [500.0, 6.0, 0.1, 0.7]);
    let mut plan = Plan::default();
    for (action, open) in five.into_iter().zip([5, 4, 3, 2, 1, 0]) {
        plan = done(&plan, [action]);
        let says = match open {
            0 => "Fix it first.".to_owned(),
            1 => "1 answer is still open:".to_owned(),
            open => format!("{open} answers are still open:"),
        };
        check_says(Page::Processes, &plan, &[&says]);
    }
}

#[test]
fn five_answers_give_each_verdict_with_what_it_rests_on() {
    for (missed, figures, says) in [
        (
            Missed::Nobody,
            [5.0, 30.0, 0.02, 0.5],
            &["Stop doing it.", "a first verdict", "nobody would ring"][..],
        ),
        (
            Missed::Inside,
            [50.0, 10.0, 0.02, 0.8],
            &["Automate it.", "8 of 10", "It would change:", "Answer next:"],
        ),
        (
            Missed::Inside,
            [50.0, 10.0, 0.15, 0.8],
            &["Fix it first.", "Of 100, how many go wrong? 15%", "less than 10%"],
        ),
    ] {
        let plan = done(&Plan::default(), five(1, "It", missed, figures));
        check_says(Page::Processes, &plan, says);
    }
    let human =
        [Fact::ChosenFor, Fact::PersonIsThePoint].map(|fact| of(1, ProcessAction::Fact(fact, Some(YesNo::Yes))));
    let plan = done(&invoicing(), human);
    check_says(
        Page::Processes,
        &plan,
        &["Keep it human.", "1 to keep human: Invoicing."],
    );
}

#[test]
fn what_it_takes_a_year_opens_to_its_sum() {
    check_says(
        Page::Processes,
        &invoicing(),
        &[
            "€15,000 a year",
            "600 hours a year",
            "How the hours are worked out",
            "This process takes 600 hours and €15,000 a year.",
        ],
    );
    let dear = done(&invoicing(), [figure(1, Figure::ErrorCost, 8.0)]);
    check_says(
        Page::Processes,
        &dear,
        &[
            "€19,800 a year",
            "€4,800 of it for what goes wrong",
            "The most costly flaw is in Invoicing: €4,800 a year.",
        ],
    );
}

#[test]
fn every_rating_stands_there_with_its_words() {
    let plan = done(
        &invoicing(),
        [of(1, ProcessAction::Rate(Scale::Rules, Typed::Value(1.0)))],
    );
    for scale in Scale::ALL {
        let info = scale.info();
        check_says(Page::Processes, &plan, &[info.question]);
        check_says(Page::Processes, &plan, &info.steps);
    }
    check_says(
        Page::Processes,
        &plan,
        &[
            "How well would a tool fit? (1 of 3 answered)",
            "1, judgement every time",
        ],
    );
    let html = html(Page::Processes, &plan);
    let checked = |id: &str| {
        let tag = html.split("<input").find(|tag| tag.contains(&format!("id=\"{id}\"")));
        tag.is_some_and(|tag| tag.split('>').next().is_some_and(|tag| tag.contains(" checked")))
    };
    assert!(checked("process-1-rules-1") && !checked("process-1-rules-2") && !checked("process-1-rules"));
    assert!(checked("process-1-stability") && !checked("process-1-stability-1"));
}

#[test]
fn steps_show_how_much_adds_value() {
    let step = |id: u32, name: &str, minutes: f64, value: Value| {
        let change = move |action| of(1, ProcessAction::Step(Id(id), action));
        vec![
            of(1, ProcessAction::AddStep(name.to_owned())),
            change(StepAction::Minutes(UncertainAction::Likely(Typed::Value(minutes)))),
            change(StepAction::Value(Some(value))),
        ]
    };
    let waste = of(1, ProcessAction::Step(Id(3), StepAction::Waste(Waste::Motion, true)));
    let waits = of(
        1,
        ProcessAction::Step(Id(3), StepAction::Waiting(UncertainAction::Likely(Typed::Value(90.0)))),
    );
    let steps = [
        step(2, "Type it in", 4.0, Value::Adds),
        step(3, "Search for it", 6.0, Value::None),
    ];
    let plan = done(&invoicing(), steps.into_iter().flatten().chain([waste, waits]));
    check_says(
        Page::Processes,
        &plan,
        &[
            "Its steps (2): 40% of the work adds value",
            "4 min adds value",
            "6 min neither",
            "It waits 90 minutes between the steps; waiting is no work.",
            "Search for it 6 no motion 90",
            "Wastes in it (1)",
        ],
    );
    let html = html(Page::Processes, &plan);
    assert!(html.contains("aria-label=\"Of 10 minutes of work a run: 4 min adds value, 6 min neither.\""));
}

#[test]
fn the_chain_of_whys_grows_and_names_its_root() {
    let why = |at, text: &str| of(1, ProcessAction::Why(at, text.to_owned()));
    check_says(Page::Processes, &invoicing(), &["1. Why is that?"]);
    check_does_not_say(Page::Processes, &invoicing(), &["2. And why is that?"]);
    let plan = done(&invoicing(), [why(0, "no number"), why(1, "no field for it")]);
    check_says(
        Page::Processes,
        &plan,
        &[
            "What hurts, and why? (2 whys)",
            "3. And why is that?",
            "the root is: no field for it",
        ],
    );
    let all = (2..5).map(|at| why(at, "deeper"));
    check_does_not_say(Page::Processes, &done(&plan, all), &["6. And why is that?"]);
}

/// The example every figure of the price of order is known of: 500 a month, mended for 1,500, built for 4,000.
fn in_order() -> Plan {
    done(
        &invoicing(),
        [
            figure(1, Figure::ErrorCost, 8.0),
            figure(1, Figure::Escape, 1.0),
            figure(1, Figure::FixCost, 1500.0),
            figure(1, Figure::FixCut, 0.8),
            of(1, ProcessAction::Catcher(Some(Catcher::Nobody))),
            Action::Processes(ProcessesAction::MakeOpportunity(Id(1))),
            input(2, Input::BuildCost, 4000.0),
            input(2, Input::Licence, 60.0),
            input(2, Input::UpkeepCost, 0.0),
            input(2, Input::UpkeepHours, 0.0),
        ],
    )
}

#[test]
fn the_ways_to_go_on_stand_side_by_side_with_the_cheapest_in_a_sentence() {
    check_says(
        Page::Processes,
        &in_order(),
        &[
            "Over 36 months it costs least to mend it, then automate it: €21,561, against €51,458 as it is.",
            "Automating what is not mended costs €8,480 more.",
            "€42,978",
            "€30,041",
            "Mending earns €8,480 in either order. Automating earns €21,417 in either order.",
            "Only what nobody would miss",
        ],
    );
    let html = html(Page::Processes, &in_order());
    for look in ["line way solid", "line way dashes", "line way mixed", "line way best"] {
        assert!(html.contains(look), "there is no {look}");
    }
    check_says(
        Page::Processes,
        &invoicing(),
        &["Say what mending the process would cost"],
    );
}

#[test]
fn an_opportunity_says_which_figures_come_from_the_process_and_leads_back_to_them() {
    let plan = in_order();
    check_says(
        Page::Processes,
        &plan,
        &[
            "Invoicing takes its figures from here.",
            "Go to Priorities",
            "See what comes first",
        ],
    );
    for page in [Page::Priorities, Page::Return] {
        check_says(
            page,
            &plan,
            &[
                "From the process Invoicing: 500",
                "From the process Invoicing: 6",
                "From the process Invoicing: 70%",
                "From the process Invoicing: €8",
            ],
        );
        check_does_not_say(page, &plan, &["Reset to the process"]);
        let own = done(&plan, [input(2, Input::Runs, 400.0)]);
        check_says(page, &own, &["The process Invoicing says 500.", "Reset to the process"]);
        check_does_not_say(page, &own, &["From the process Invoicing: 500"]);
    }
    let reset = Action::Priorities(PrioritiesAction::Opportunity(
        Id(2),
        OpportunityAction::Reset(Input::Runs),
    ));
    let back = done(&plan, [input(2, Input::Runs, 400.0), reset]);
    check_says(Page::Priorities, &back, &["From the process Invoicing: 500"]);
}

#[test]
fn several_processes_are_ranked_with_the_bottleneck() {
    let rota = five(2, "The rota", Missed::Inside, [1.0, 240.0, 0.0, 0.5]);
    let names = five(3, "", Missed::Nobody, [1.0, 10.0, 0.0, 0.5]);
    let team = of(1, ProcessAction::Team("Maeve".to_owned()));
    let plan = done(&invoicing(), rota.into_iter().chain(names).chain([team]));
    let text = text(Page::Processes, &plan);
    let overview = text.split("Process 1").next().unwrap_or_default();
    let at = |words: &str| {
        overview
            .find(words)
            .unwrap_or_else(|| panic!("no {words} in {overview}"))
    };
    assert!(at("Invoicing") < at("The rota") && at("The rota") < at("Unnamed process"));
    assert!(at("Fix it first") < at("Stop doing it"));
    check_says(
        Page::Processes,
        &plan,
        &[
            "Where work piles up",
            "Maeve fills with these processes",
            "1 to stop: Unnamed process.",
        ],
    );
}

/// A plan with so many processes, their names long and their figures large.
fn many(count: u32) -> Plan {
    let long = "Überweisungsträgerausfüllungserleichterung ".repeat(8);
    let all = (1..=count).flat_map(|id| five(id, &long, Missed::Inside, [1e6, 1e6, 1.0, 1.0]));
    done(&Plan::default(), all.chain([wage()]))
}

#[test]
fn many_processes_with_long_names_and_large_figures_do_no_harm() {
    for count in [1, 3, 12] {
        let plan = many(count);
        let text = text(Page::Processes, &plan);
        let mut words = text.split(|c: char| !c.is_alphabetic());
        assert!(words.all(|word| !["NaN", "inf"].contains(&word)), "{text}");
        assert_eq!(text.contains("All processes"), count > 1);
    }
}

#[test]
fn the_example_has_a_process_worth_mending() {
    let plan = coffee_chain();
    assert!(!plan.processes.list.is_empty());
    check_does_not_say(Page::Processes, &plan, &["No process yet"]);
    check_says(Page::Processes, &plan, &["Fix it first."]);
}

#[test]
fn a_little_is_told_in_figures_that_can_be_pictured() {
    let rare = |runs, period| {
        let five = five(1, "It", Missed::Inside, [runs, 10.0, 0.02, 0.8]);
        let period = of(1, ProcessAction::RunsPer(period));
        done(&Plan::default(), five.into_iter().chain([period]))
    };
    check_says(
        Page::Processes,
        &rare(13.0, Period::Year),
        &["less than 0.01 full-time people"],
    );
    check_does_not_say(Page::Processes, &rare(13.0, Period::Year), &["0 full-time people."]);
    let said = text(Page::Processes, &rare(50.0, Period::Day));
    assert!(said.contains(" a year") && !said.contains("less than 0."), "{said}");
}

#[test]
fn the_price_of_order_says_that_it_counts_freed_hours() {
    check_says(Page::Processes, &in_order(), &["an hour that is freed counts as money"]);
}

#[test]
fn what_the_focus_goes_to_is_there() {
    let html = html(Page::Processes, &in_order());
    for id in ["process-1-card", "process-1-opportunity"] {
        assert!(html.contains(&format!("id=\"{id}\"")), "{id}");
    }
}

#[test]
fn what_has_to_be_done_is_striped_so_that_no_colour_is_needed() {
    let step = |id: u32, value| {
        let change = move |action| of(1, ProcessAction::Step(Id(id), action));
        vec![
            of(1, ProcessAction::AddStep("Step".to_owned())),
            change(StepAction::Minutes(UncertainAction::Likely(Typed::Value(4.0)))),
            change(StepAction::Value(Some(value))),
        ]
    };
    for (value, is_striped) in [(Value::Necessary, true), (Value::Adds, false), (Value::None, false)] {
        let html = html(Page::Processes, &done(&invoicing(), step(2, value)));
        assert_eq!(html.contains("stripe"), is_striped, "{value:?}");
    }
}

#[test]
fn two_figures_typed_as_one_lead_to_the_range() {
    let draft = Typed::Draft("5 - 10".to_owned());
    let action = OpportunityAction::Input(Input::Runs, UncertainAction::Likely(draft));
    let plan = done(
        &in_order(),
        [Action::Priorities(PrioritiesAction::Opportunity(Id(2), action))],
    );
    check_says(Page::Priorities, &plan, &["Two figures? Press the button above"]);
}

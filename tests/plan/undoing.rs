//! Undo takes back what was done, redo does it again, and removing something says what it took with it.

use bearing::domain::finance::{Input, Prices};
use bearing::domain::goal::Dismissal;
use bearing::domain::process::Figure;
use bearing::plan::{
    Action, Aim, Consequence, Correlation, DirectionAction, Evidence, FirmAction, FirmNumber, Goal, GoalAction,
    GoalNumber, History, Id, KeyResultAction, KeyResultNumber, Limit, NewGoal, OpportunityAction, Past, Perspective,
    PilotAction, Plan, Priorities, PrioritiesAction, ProcessAction, ProcessesAction, RangeReading, RangeShape,
    RiskAction, ScenariosAction, SimulationAction, Typed, Uncertain, UncertainAction, View,
};
use proptest::prelude::*;
use time::macros::date;

fn action() -> impl Strategy<Value = Action> {
    let id = || (0..6_u32).prop_map(Id);
    let text = || "[a-c]{0,2}";
    let number = || (-3..100_i32).prop_map(|number| Typed::Value(f64::from(number)));
    prop_oneof![
        text().prop_map(|name| Action::Firm(FirmAction::Name(name))),
        number().prop_map(|typed| Action::Firm(FirmAction::Number(FirmNumber::HourlyCost, typed))),
        text().prop_map(|text| Action::Direction(DirectionAction::AddGoal(text, date!(2026 - 11 - 24)))),
        id().prop_map(|id| Action::Direction(DirectionAction::RemoveGoal(id))),
        (id(), 0..4_usize).prop_map(|(id, to)| Action::Direction(DirectionAction::MoveGoal(id, to))),
        (id(), id()).prop_map(|(id, aim)| Action::Direction(DirectionAction::Goal(
            id,
            GoalAction::Serves(Some(Aim::Goal(aim)))
        ))),
        (id(), text()).prop_map(|(id, owner)| Action::Direction(DirectionAction::Goal(id, GoalAction::Owner(owner)))),
        prop::collection::vec(text(), 0..4).prop_map(|texts| Action::Direction(DirectionAction::AddGoals(
            texts
                .into_iter()
                .map(|text| NewGoal {
                    text,
                    ..NewGoal::default()
                })
                .collect(),
            date!(2026 - 11 - 24)
        ))),
        (id(), prop::collection::vec(text(), 0..4))
            .prop_map(|(id, texts)| Action::Direction(DirectionAction::SplitGoal(id, texts, date!(2026 - 11 - 25)))),
        (id(), text()).prop_map(|(id, text)| goal(id, GoalAction::AddKeyResult(text))),
        (id(), id()).prop_map(|(id, result)| goal(id, GoalAction::RemoveKeyResult(result))),
        (id(), id(), number()).prop_map(|(id, result, typed)| goal(
            id,
            GoalAction::KeyResult(result, KeyResultAction::Number(KeyResultNumber::Now, typed))
        )),
        (id(), 0..3_usize, number()).prop_map(|(id, at, value)| goal(
            id,
            GoalAction::Past(
                at,
                Past {
                    value,
                    ..Past::default()
                }
            )
        )),
        (id(), 0..3_usize).prop_map(|(id, at)| goal(id, GoalAction::RemovePast(at))),
        (id(), text()).prop_map(|(id, rule)| goal(id, GoalAction::Dismiss(finding(&rule)))),
        (id(), text()).prop_map(|(id, rule)| goal(id, GoalAction::Restore(finding(&rule)))),
        (text(), any::<bool>()).prop_map(|(rule, off)| Action::Firm(FirmAction::RuleOff(rule, off))),
        text().prop_map(|name| Action::Priorities(PrioritiesAction::Add(name))),
        id().prop_map(|id| Action::Priorities(PrioritiesAction::Remove(id))),
        (number(), 0..3_usize).prop_map(|(typed, at)| {
            let numbers = [FirmNumber::Inflation, FirmNumber::VolumeGrowth, FirmNumber::HourlyCost];
            Action::Firm(FirmAction::Range(numbers[at], UncertainAction::High(typed)))
        }),
        Just(Action::Firm(FirmAction::Prices(Prices::Real))),
        Just(Action::Priorities(PrioritiesAction::View(View::Full))),
        (id(), number()).prop_map(|(id, typed)| opportunity(
            id,
            OpportunityAction::Input(Input::Runs, UncertainAction::Likely(typed))
        )),
        (id(), id()).prop_map(|(id, goal)| opportunity(id, OpportunityAction::Serves(goal, true))),
        (id(), text()).prop_map(|(id, name)| opportunity(id, OpportunityAction::AddRisk(name))),
        (id(), id()).prop_map(|(id, risk)| opportunity(id, OpportunityAction::RemoveRisk(risk))),
        (id(), id(), number())
            .prop_map(|(id, risk, chance)| opportunity(id, OpportunityAction::Risk(risk, RiskAction::Chance(chance)))),
        (id(), number()).prop_map(|(id, typed)| opportunity(id, OpportunityAction::Seller(Input::Runs, typed))),
        text().prop_map(|name| Action::Processes(ProcessesAction::Add(name))),
        id().prop_map(|id| Action::Processes(ProcessesAction::Remove(id))),
        id().prop_map(|id| Action::Processes(ProcessesAction::MakeOpportunity(id))),
        (id(), text()).prop_map(|(id, name)| of_process(id, ProcessAction::AddStep(name))),
        (id(), id()).prop_map(|(id, step)| of_process(id, ProcessAction::RemoveStep(step))),
        (id(), number()).prop_map(|(id, typed)| of_process(
            id,
            ProcessAction::Figure(Figure::Runs, UncertainAction::Likely(typed))
        )),
        (id(), prop::option::of(id())).prop_map(|(id, process)| opportunity(id, OpportunityAction::Process(process))),
        id().prop_map(|id| opportunity(id, OpportunityAction::Reset(Input::Runs))),
        Just(Action::Simulation(SimulationAction::Correlation(Correlation::Strong))),
        text().prop_map(|name| Action::Scenarios(ScenariosAction::Keep(name))),
        (id(), text()).prop_map(|(id, name)| Action::Scenarios(ScenariosAction::Rename(id, name))),
        id().prop_map(|id| Action::Scenarios(ScenariosAction::Copy(id))),
        id().prop_map(|id| Action::Scenarios(ScenariosAction::Remove(id))),
        id().prop_map(|id| Action::Scenarios(ScenariosAction::TakeUp(id))),
    ]
}

fn goal(id: Id, action: GoalAction) -> Action {
    Action::Direction(DirectionAction::Goal(id, action))
}

fn of_process(id: Id, action: ProcessAction) -> Action {
    Action::Processes(ProcessesAction::Process(id, action))
}

fn finding(rule: &str) -> Dismissal {
    Dismissal {
        rule: rule.to_owned(),
        words: "soon".to_owned(),
    }
}

/// The plan after all of some actions, each of which changes something.
fn after(actions: impl IntoIterator<Item = Action>) -> Plan {
    actions.into_iter().fold(Plan::default(), |plan, action| {
        let next = plan.apply(action.clone());
        next.unwrap_or_else(|| panic!("{action:?} changes nothing"))
    })
}

fn opportunity(id: Id, action: OpportunityAction) -> Action {
    Action::Priorities(PrioritiesAction::Opportunity(id, action))
}

/// The numbers of the opportunities and their risks.
fn beside_goals(priorities: &Priorities) -> Vec<Id> {
    let opportunities = priorities.opportunities.iter().map(|one| one.id);
    let risks = priorities.opportunities.iter().flat_map(|one| &one.risks);
    opportunities.chain(risks.map(|risk| risk.id)).collect()
}

fn scenarios(action: ScenariosAction) -> Action {
    Action::Scenarios(action)
}

fn steps(history: &History, step: fn(&History) -> Option<History>) -> Vec<Plan> {
    std::iter::successors(step(history), step)
        .map(|history| Plan::clone(history.present()))
        .collect()
}

proptest! {
    #[test]
    fn undo_to_the_beginning_and_redo_to_the_end_lead_through_the_same_plans(actions in prop::collection::vec(action(), 0..20)) {
        let history = actions.into_iter().fold(History::new(Plan::default()), |history, action| history.apply(action).unwrap_or(history));
        let mut back = steps(&history, History::undo);
        if let Some(first) = back.last() {
            prop_assert_eq!(first, &Plan::default());
        }
        let begun = std::iter::successors(Some(history.clone()), History::undo).last().unwrap();
        let forth = steps(&begun, History::redo);
        back.reverse();
        back.push(Plan::clone(history.present()));
        prop_assert_eq!(&back[1..], &forth[..]);
    }

    #[test]
    fn no_number_is_given_twice(actions in prop::collection::vec(action(), 0..30)) {
        let mut given = std::collections::BTreeSet::new();
        let mut plan = Plan::default();
        for action in actions {
            let ids = |plan: &Plan| -> Vec<Id> {
                let goals = plan.direction.goals.iter().map(|goal| goal.id);
                let results = plan.direction.goals.iter().flat_map(|goal| &goal.key_results).map(|result| result.id);
                let scenarios = plan.scenarios.kept.iter().map(|scenario| scenario.id);
                let processes = plan.processes.list.iter().map(|process| process.id);
                let steps = plan.processes.list.iter().flat_map(|process| &process.steps).map(|step| step.id);
                let mut ids: Vec<Id> = goals.chain(results).chain(scenarios).chain(processes).chain(steps).collect();
                // What a scenario holds is still there, and comes back with it.
                let mut held = beside_goals(&plan.priorities);
                held.extend(plan.scenarios.kept.iter().flat_map(|scenario| beside_goals(&scenario.priorities)));
                held.sort_unstable();
                held.dedup();
                ids.extend(held);
                ids
            };
            let before = ids(&plan);
            plan = plan.apply(action).unwrap_or(plan);
            for id in ids(&plan).into_iter().filter(|id| !before.contains(id)) {
                prop_assert!(given.insert(id), "{id} was given before");
            }
        }
    }
}

#[test]
fn removing_a_goal_clears_what_refers_to_it_and_says_so() {
    let today = date!(2026 - 11 - 24);
    let plan = after([
        Action::Direction(DirectionAction::AddGoal("larger".to_owned(), today)),
        Action::Direction(DirectionAction::AddGoal("smaller".to_owned(), today)),
        Action::Direction(DirectionAction::Goal(Id(2), GoalAction::Serves(Some(Aim::Goal(Id(1)))))),
        Action::Priorities(PrioritiesAction::Add("tool".to_owned())),
        opportunity(Id(3), OpportunityAction::Serves(Id(1), true)),
    ]);
    let remove = Action::Direction(DirectionAction::RemoveGoal(Id(1)));
    assert_eq!(
        plan.consequence(&remove),
        Some(Consequence::GoalRemoved {
            opportunities: 1,
            goals: 1
        })
    );
    let plan = plan.apply(remove).unwrap();
    assert_eq!(plan.direction.goals.len(), 1);
    assert_eq!(plan.direction.goals[0].serves, None);
    assert!(plan.priorities.opportunities[0].serves.is_empty());
}

#[test]
fn opportunities_name_each_other_until_one_is_removed() {
    let with = |other: u32, value: Typed<f64>| OpportunityAction::Pair(Id(other), value);
    let plan = after([
        Action::Priorities(PrioritiesAction::Add("one".to_owned())),
        Action::Priorities(PrioritiesAction::Add("two".to_owned())),
        Action::Priorities(PrioritiesAction::Add("three".to_owned())),
        opportunity(Id(1), OpportunityAction::Requires(Id(2), true)),
        opportunity(Id(1), OpportunityAction::Must(true)),
        opportunity(Id(3), OpportunityAction::Excludes(Id(2), true)),
        opportunity(Id(3), with(2, Typed::Value(-80.0))),
        opportunity(Id(1), OpportunityAction::Pilot(PilotAction::Chance(Typed::Value(0.6)))),
        opportunity(
            Id(1),
            OpportunityAction::Pilot(PilotAction::StopRule("fewer than 8 of 10".to_owned())),
        ),
        Action::Priorities(PrioritiesAction::Limit(Limit::AtOnce, Typed::Value(2.0))),
        Action::Priorities(PrioritiesAction::Limit(Limit::HoursEachQuarter, Typed::Value(60.0))),
    ]);
    let priorities = &plan.priorities;
    assert_eq!(
        (priorities.at_once_limit.value(), priorities.quarter_hours_limit.value()),
        (Some(2.0), Some(60.0))
    );
    let [one, _, three] = priorities.opportunities.as_slice() else {
        panic!()
    };
    assert_eq!((one.requires.as_slice(), one.must), ([Id(2)].as_slice(), true));
    assert_eq!(
        (one.pilot.chance.value(), one.pilot.stop_rule.as_str()),
        (Some(0.6), "fewer than 8 of 10")
    );
    assert_eq!(
        (three.excludes.as_slice(), three.pairs[0].with),
        ([Id(2)].as_slice(), Id(2))
    );
    // What holds both ways is taken out from either side, and said once.
    let both = plan
        .apply(opportunity(Id(2), OpportunityAction::Excludes(Id(3), false)))
        .unwrap();
    assert!(both.priorities.opportunities[2].excludes.is_empty());
    let said = plan.apply(opportunity(Id(2), with(3, Typed::Value(5.0)))).unwrap();
    let [_, two, three] = said.priorities.opportunities.as_slice() else {
        panic!()
    };
    assert_eq!((two.pairs.len(), three.pairs.len()), (1, 0));
    for nothing in [
        OpportunityAction::Requires(Id(1), true),
        OpportunityAction::Excludes(Id(1), true),
        OpportunityAction::Requires(Id(2), true),
        with(1, Typed::Value(1.0)),
    ] {
        assert_eq!(
            plan.apply(opportunity(Id(1), nothing)),
            None,
            "not twice, and never itself"
        );
    }
    let remove = Action::Priorities(PrioritiesAction::Remove(Id(2)));
    assert_eq!(
        plan.consequence(&remove),
        Some(Consequence::OpportunityRemoved { opportunities: 2 })
    );
    let plan = plan.apply(remove).unwrap();
    assert!(plan.priorities.opportunities.iter().all(|one| !one.refers_to(Id(2))));
    let remove = Action::Priorities(PrioritiesAction::Remove(Id(3)));
    assert_eq!(
        plan.consequence(&remove),
        Some(Consequence::OpportunityRemoved { opportunities: 0 })
    );
}

#[test]
fn a_section_that_an_action_leaves_alone_is_the_very_same() {
    let plan = Plan::default();
    let next = plan.apply(Action::Firm(FirmAction::Name("Bakery".to_owned()))).unwrap();
    assert!(std::rc::Rc::ptr_eq(&plan.direction, &next.direction));
    assert!(std::rc::Rc::ptr_eq(&plan.processes, &next.processes));
    assert!(std::rc::Rc::ptr_eq(&plan.priorities, &next.priorities));
    assert!(std::rc::Rc::ptr_eq(&plan.scenarios, &next.scenarios));
}

#[test]
fn what_was_pasted_is_added_in_one_step() {
    let today = date!(2026 - 11 - 24);
    let new = |text: &str, owner: &str| NewGoal {
        text: text.to_owned(),
        owner: owner.to_owned(),
        target: Typed::Value(40.0),
        ..NewGoal::default()
    };
    let add = Action::Direction(DirectionAction::AddGoals(
        vec![new("one", "Ann"), new("two", "Bob")],
        today,
    ));
    let history = History::new(Plan::default());
    assert_eq!(history.present().consequence(&add), Some(Consequence::GoalsAdded(2)));
    let history = history.apply(add).unwrap();
    let expected = Goal {
        id: Id(2),
        text: "two".to_owned(),
        owner: "Bob".to_owned(),
        target: Typed::Value(40.0),
        written_on: Typed::Value(today),
        ..Goal::default()
    };
    assert_eq!(history.present().direction.goals[1], expected);
    assert_eq!(history.undo().unwrap().present().direction.goals, []);
    let nothing = Action::Direction(DirectionAction::AddGoals(Vec::new(), today));
    assert_eq!(history.apply(nothing), None);
}

#[test]
fn a_goal_that_is_split_keeps_its_place_and_hands_on_what_both_share() {
    let (written, today) = (date!(2026 - 11 - 20), date!(2026 - 11 - 24));
    let plan = after([
        Action::Direction(DirectionAction::AddGoal("bread and cakes".to_owned(), written)),
        Action::Direction(DirectionAction::AddGoal("last".to_owned(), written)),
        goal(Id(1), GoalAction::Owner("Ann".to_owned())),
        goal(Id(1), GoalAction::Perspective(Some(Perspective::Customer))),
        goal(Id(1), GoalAction::Serves(Some(Aim::Mission))),
        goal(Id(1), GoalAction::Due(Typed::Value(date!(2027 - 03 - 31)))),
        goal(Id(1), GoalAction::Number(GoalNumber::Target, Typed::Value(40.0))),
    ]);
    let split = |id, texts: &[&str]| {
        let texts = texts.iter().map(|text| (*text).to_owned()).collect();
        Action::Direction(DirectionAction::SplitGoal(id, texts, today))
    };
    let action = split(Id(1), &["bread", "cakes", " ", "rolls"]);
    assert_eq!(plan.consequence(&action), Some(Consequence::GoalSplit(3)));
    let goals = plan.apply(action).unwrap().direction.goals.clone();
    let told: Vec<(u32, &str)> = goals.iter().map(|goal| (goal.id.0, goal.text.as_str())).collect();
    assert_eq!(told, [(1, "bread"), (3, "cakes"), (4, "rolls"), (2, "last")]);
    for goal in &goals[..3] {
        assert_eq!((goal.owner.as_str(), goal.serves), ("Ann", Some(Aim::Mission)));
        assert_eq!(goal.perspective, Some(Perspective::Customer));
        assert_eq!(goal.due, Typed::Value(date!(2027 - 03 - 31)));
        assert_eq!(goal.written_on, Typed::Value(today));
    }
    assert_eq!(
        [&goals[0].target, &goals[1].target],
        [&Typed::Value(40.0), &Typed::Blank]
    );
    for (id, texts) in [(Id(9), &["a", "b"][..]), (Id(1), &[]), (Id(1), &["bread and cakes"])] {
        assert_eq!(plan.apply(split(id, texts)), None, "{id} {texts:?}");
    }
}

#[test]
fn what_is_set_aside_or_switched_off_comes_back() {
    let plan = after([Action::Direction(DirectionAction::AddGoal(
        "Grow soon".to_owned(),
        date!(2026 - 11 - 24),
    ))]);
    for (there, back) in [
        (
            goal(Id(1), GoalAction::Dismiss(finding("vague_deadline"))),
            goal(Id(1), GoalAction::Restore(finding("vague_deadline"))),
        ),
        (
            Action::Firm(FirmAction::RuleOff("no_owner".to_owned(), true)),
            Action::Firm(FirmAction::RuleOff("no_owner".to_owned(), false)),
        ),
        (
            goal(Id(1), GoalAction::Past(0, Past::default())),
            goal(Id(1), GoalAction::RemovePast(0)),
        ),
    ] {
        assert_eq!(plan.apply(back.clone()), None, "nothing is there yet: {back:?}");
        let with = plan.apply(there.clone()).unwrap();
        if !matches!(there, Action::Direction(DirectionAction::Goal(_, GoalAction::Past(..)))) {
            assert_eq!(with.apply(there.clone()), None, "it is there already: {there:?}");
        }
        assert_eq!(with.apply(back), Some(plan.clone()), "{there:?}");
    }
}

#[test]
fn key_results_and_past_values_keep_their_places() {
    let now = |id, value| {
        let number = KeyResultAction::Number(KeyResultNumber::Now, Typed::Value(value));
        goal(Id(1), GoalAction::KeyResult(Id(id), number))
    };
    let past = |at, value| {
        let value = Typed::Value(value);
        goal(
            Id(1),
            GoalAction::Past(
                at,
                Past {
                    value,
                    ..Past::default()
                },
            ),
        )
    };
    let plan = after([
        Action::Direction(DirectionAction::AddGoal("one".to_owned(), date!(2026 - 11 - 24))),
        goal(Id(1), GoalAction::AddKeyResult("a".to_owned())),
        goal(Id(1), GoalAction::AddKeyResult("b".to_owned())),
        goal(Id(1), GoalAction::AddKeyResult("c".to_owned())),
        goal(Id(1), GoalAction::MoveKeyResult(Id(4), 0)),
        goal(Id(1), GoalAction::RemoveKeyResult(Id(2))),
        now(3, 7.0),
        past(0, 1.0),
        past(1, 2.0),
        past(0, 3.0),
    ]);
    let goal_now = &plan.direction.goals[0];
    let results: Vec<_> = goal_now
        .key_results
        .iter()
        .map(|one| (one.id.0, one.text.as_str(), one.now.value()))
        .collect();
    assert_eq!(results, [(4, "c", None), (3, "b", Some(7.0))]);
    let values: Vec<_> = goal_now.past.iter().filter_map(|past| past.value.value()).collect();
    assert_eq!(values, [3.0, 2.0]);
    for nothing in [
        now(9, 7.0),
        past(5, 1.0),
        goal(Id(1), GoalAction::RemovePast(2)),
        goal(Id(9), GoalAction::AddKeyResult(String::new())),
    ] {
        assert_eq!(plan.apply(nothing.clone()), None, "{nothing:?}");
    }
}

#[test]
fn typing_into_one_past_value_or_key_result_is_one_step() {
    let value = |at, value| {
        let value = Typed::Value(value);
        goal(
            Id(1),
            GoalAction::Past(
                at,
                Past {
                    value,
                    ..Past::default()
                },
            ),
        )
    };
    let text = |id, text: &str| {
        goal(
            Id(1),
            GoalAction::KeyResult(Id(id), KeyResultAction::Text(text.to_owned())),
        )
    };
    let plan = after([
        Action::Direction(DirectionAction::AddGoal("one".to_owned(), date!(2026 - 11 - 24))),
        goal(Id(1), GoalAction::AddKeyResult(String::new())),
        goal(Id(1), GoalAction::AddKeyResult(String::new())),
    ]);
    for (actions, count) in [
        (vec![value(0, 1.0), value(0, 12.0)], 1),
        (vec![value(0, 1.0), value(1, 12.0)], 2),
        (vec![text(2, "a"), text(2, "ab")], 1),
        (vec![text(2, "a"), text(3, "ab")], 2),
    ] {
        let history = actions.iter().fold(History::new(plan.clone()), |history, action| {
            history.apply(action.clone()).unwrap()
        });
        assert_eq!(steps(&history, History::undo).len(), count, "{actions:?}");
    }
}

/// What changes one range of a plan, and the range.
type Place<'a> = (&'a dyn Fn(UncertainAction) -> Action, fn(&Plan) -> Uncertain);

#[test]
fn every_part_of_a_range_can_be_changed_and_typing_into_one_is_one_step() {
    let value = Typed::Value;
    let on = Typed::Value(date!(2026 - 11 - 20));
    let all = [
        UncertainAction::Low(value(3.0)),
        UncertainAction::Likely(value(4.0)),
        UncertainAction::High(value(7.0)),
        UncertainAction::Reading(RangeReading::Limits),
        UncertainAction::Shape(RangeShape::Lognormal),
        UncertainAction::Evidence(Some(Evidence::Quote)),
        UncertainAction::EvidenceOn(on.clone()),
        UncertainAction::EvidenceNote("Offer 7".to_owned()),
    ];
    let expected = Uncertain {
        low: value(3.0),
        likely: value(4.0),
        high: value(7.0),
        reading: RangeReading::Limits,
        shape: RangeShape::Lognormal,
        evidence: Some(Evidence::Quote),
        evidence_on: on,
        evidence_note: "Offer 7".to_owned(),
        ..Uncertain::default()
    };
    let plan = after([
        Action::Priorities(PrioritiesAction::Add("tool".to_owned())),
        opportunity(Id(1), OpportunityAction::Serves(Id(9), true)),
    ]);
    let input = |action| opportunity(Id(1), OpportunityAction::Input(Input::Runs, action));
    let effect = |action| opportunity(Id(1), OpportunityAction::Effect(Id(9), action));
    let inflation = |action| Action::Firm(FirmAction::Range(FirmNumber::Inflation, action));
    let places: [Place<'_>; 3] = [
        (&input, |plan| plan.priorities.opportunities[0].input(Input::Runs)),
        (&effect, |plan| {
            plan.priorities.opportunities[0].serves[0].effect.clone()
        }),
        (&inflation, |plan| plan.firm.inflation.clone()),
    ];
    for (action, range) in places {
        let history = History::new(plan.clone());
        let history = all.iter().fold(history, |history, change| {
            history.apply(action(change.clone())).unwrap()
        });
        assert_eq!(range(history.present()), expected);
        assert_eq!(steps(&history, History::undo).len(), all.len());
        // Two keys in one field are one step, two choices are two.
        for (first, second, count) in [
            (UncertainAction::Low(value(1.0)), UncertainAction::Low(value(12.0)), 1),
            (UncertainAction::Low(value(1.0)), UncertainAction::High(value(12.0)), 2),
            (
                UncertainAction::EvidenceNote("a".to_owned()),
                UncertainAction::EvidenceNote("ab".to_owned()),
                1,
            ),
            (
                UncertainAction::Shape(RangeShape::Uniform),
                UncertainAction::Shape(RangeShape::Triangular),
                2,
            ),
        ] {
            let history = History::new(plan.clone()).apply(action(first.clone())).unwrap();
            let history = history.apply(action(second.clone())).unwrap();
            assert_eq!(steps(&history, History::undo).len(), count, "{first:?} {second:?}");
        }
    }
    for number in FirmNumber::ALL
        .iter()
        .filter(|number| plan.firm.range(**number).is_none())
    {
        let high = FirmAction::Range(*number, UncertainAction::High(value(7.0)));
        assert_eq!(plan.apply(Action::Firm(high)), None, "{number:?} has no range");
    }
}

#[test]
fn the_likely_figure_of_the_firm_is_one_field_however_it_is_typed() {
    let number = |value| FirmAction::Number(FirmNumber::WageGrowth, Typed::Value(value));
    let likely = |value| FirmAction::Range(FirmNumber::WageGrowth, UncertainAction::Likely(Typed::Value(value)));
    let history = History::new(Plan::default()).apply(Action::Firm(number(0.02))).unwrap();
    let history = history.apply(Action::Firm(likely(0.025))).unwrap();
    assert_eq!(
        history.present().firm.number(FirmNumber::WageGrowth),
        &Typed::Value(0.025)
    );
    assert_eq!(steps(&history, History::undo).len(), 1);
    // A range without a likely figure is calculated with its middle.
    let range = [
        UncertainAction::Low(Typed::Value(0.01)),
        UncertainAction::High(Typed::Value(0.04)),
    ];
    let plan = after(range.map(|end| Action::Firm(FirmAction::Range(FirmNumber::Inflation, end))));
    assert!((plan.firm.figure(FirmNumber::Inflation).unwrap() - 0.025).abs() < 1e-15);
}

#[test]
fn risks_and_the_sellers_figures_are_typed_and_taken_out_again() {
    let tool = |action| opportunity(Id(1), action);
    let risk = |id, action| tool(OpportunityAction::Risk(Id(id), action));
    let plan = after([
        Action::Priorities(PrioritiesAction::Add("tool".to_owned())),
        tool(OpportunityAction::AddRisk("The seller gives up".to_owned())),
        tool(OpportunityAction::AddRisk(String::new())),
        risk(2, RiskAction::Chance(Typed::Value(0.1))),
        risk(2, RiskAction::Cost(UncertainAction::Likely(Typed::Value(5000.0)))),
        risk(2, RiskAction::Month(Typed::Value(12.0))),
        risk(3, RiskAction::Name("Data lost".to_owned())),
        tool(OpportunityAction::Seller(Input::Automatable, Typed::Value(0.9))),
    ]);
    let one = &plan.priorities.opportunities[0];
    let told: Vec<_> = one
        .risks
        .iter()
        .map(|risk| {
            (
                risk.id.0,
                risk.name.as_str(),
                risk.chance.value(),
                risk.cost.likely_value(),
                risk.month.value(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (2, "The seller gives up", Some(0.1), Some(5000.0), Some(12.0)),
            (3, "Data lost", None, None, None)
        ]
    );
    assert_eq!(one.seller.get(Input::Automatable.key()), Some(&Typed::Value(0.9)));
    let remove = tool(OpportunityAction::RemoveRisk(Id(2)));
    assert_eq!(plan.consequence(&remove), Some(Consequence::RiskRemoved));
    let without = plan.apply(remove).unwrap();
    assert_eq!(without.priorities.opportunities[0].risks, one.risks[1..]);
    let without = without
        .apply(tool(OpportunityAction::Seller(Input::Automatable, Typed::Blank)))
        .unwrap();
    assert!(without.priorities.opportunities[0].seller.is_empty());
    for nothing in [
        risk(9, RiskAction::Name("none".to_owned())),
        opportunity(Id(9), OpportunityAction::AddRisk(String::new())),
    ] {
        assert_eq!(plan.apply(nothing.clone()), None, "{nothing:?}");
    }
    for (first, second, count) in [
        (
            risk(3, RiskAction::Name("D".to_owned())),
            risk(3, RiskAction::Name("Da".to_owned())),
            1,
        ),
        (
            risk(2, RiskAction::Name("D".to_owned())),
            risk(3, RiskAction::Name("Da".to_owned())),
            2,
        ),
        (
            risk(2, RiskAction::Chance(Typed::Value(0.2))),
            risk(2, RiskAction::Month(Typed::Value(2.0))),
            2,
        ),
    ] {
        let history = History::new(plan.clone()).apply(first).unwrap().apply(second).unwrap();
        assert_eq!(steps(&history, History::undo).len(), count, "{:?}", history.present());
    }
}

#[test]
fn a_scenario_keeps_the_figures_and_the_plan_takes_them_up_again() {
    let cost = |value| Action::Firm(FirmAction::Number(FirmNumber::HourlyCost, Typed::Value(value)));
    let runs = |value| OpportunityAction::Input(Input::Runs, UncertainAction::Likely(Typed::Value(value)));
    let named = |name: &str| Action::Firm(FirmAction::Name(name.to_owned()));
    let off = |rule: &str| Action::Firm(FirmAction::RuleOff(rule.to_owned(), true));
    let plan = after([
        named("Bakery"),
        cost(20.0),
        off("no_owner"),
        Action::Priorities(PrioritiesAction::Add("tool".to_owned())),
        opportunity(Id(1), runs(30.0)),
        scenarios(ScenariosAction::Keep("As it is".to_owned())),
        named("Bakery on the Square"),
        cost(25.0),
        off("no_deadline"),
        opportunity(Id(1), runs(40.0)),
    ]);
    let kept = plan.scenarios.scenario(Id(2)).unwrap();
    assert_eq!(
        (kept.name.as_str(), kept.firm.hourly_cost.value()),
        ("As it is", Some(20.0))
    );
    assert_eq!(kept.priorities.opportunities[0].id, Id(1));
    assert_eq!(
        (kept.firm.name.as_str(), kept.firm.rules_off.len()),
        ("", 0),
        "no terms"
    );

    let take = scenarios(ScenariosAction::TakeUp(Id(2)));
    assert_eq!(plan.consequence(&take), Some(Consequence::ScenarioTakenUp));
    let history = History::new(plan.clone()).apply(take.clone()).unwrap();
    let taken = history.present();
    assert_eq!(taken.firm.hourly_cost.value(), Some(20.0));
    assert_eq!(taken.priorities, kept.priorities);
    assert_eq!(
        (taken.firm.name.as_str(), taken.firm.rules_off.len()),
        ("Bakery on the Square", 2)
    );
    assert_eq!(taken.scenarios, plan.scenarios);
    assert_eq!(taken.apply(take), None, "it is taken up already");
    assert_eq!(history.undo().map(|history| Plan::clone(history.present())), Some(plan));
}

#[test]
fn scenarios_are_renamed_copied_and_removed() {
    let plan = after([
        scenarios(ScenariosAction::Keep("Low".to_owned())),
        scenarios(ScenariosAction::Keep("High".to_owned())),
        scenarios(ScenariosAction::Copy(Id(1))),
        scenarios(ScenariosAction::Rename(Id(2), "Higher".to_owned())),
    ]);
    let told = |plan: &Plan| -> Vec<(u32, String)> {
        plan.scenarios
            .kept
            .iter()
            .map(|one| (one.id.0, one.name.clone()))
            .collect()
    };
    let named = |id, name: &str| (id, name.to_owned());
    assert_eq!(
        told(&plan),
        [named(1, "Low"), named(3, "Low (copy)"), named(2, "Higher")]
    );
    let remove = scenarios(ScenariosAction::Remove(Id(1)));
    assert_eq!(plan.consequence(&remove), Some(Consequence::ScenarioRemoved));
    let without = plan.apply(remove).unwrap();
    assert_eq!(told(&without), [named(3, "Low (copy)"), named(2, "Higher")]);
    // A number is not given again once its scenario is gone.
    let again = without.apply(scenarios(ScenariosAction::Keep(String::new()))).unwrap();
    assert_eq!(again.scenarios.kept[2].id, Id(4));
    for nothing in [
        ScenariosAction::Rename(Id(9), "none".to_owned()),
        ScenariosAction::Copy(Id(9)),
        ScenariosAction::Remove(Id(9)),
        ScenariosAction::TakeUp(Id(9)),
    ] {
        assert_eq!(plan.apply(scenarios(nothing.clone())), None, "{nothing:?}");
    }
}

#[test]
fn removing_a_goal_clears_it_in_scenarios_and_a_new_part_has_a_number_beyond_theirs() {
    let today = date!(2026 - 11 - 24);
    let plan = after([
        Action::Direction(DirectionAction::AddGoal("more".to_owned(), today)),
        Action::Priorities(PrioritiesAction::Add("tool".to_owned())),
        opportunity(Id(2), OpportunityAction::Serves(Id(1), true)),
        scenarios(ScenariosAction::Keep("As it is".to_owned())),
        Action::Priorities(PrioritiesAction::Remove(Id(2))),
        Action::Direction(DirectionAction::RemoveGoal(Id(1))),
        Action::Priorities(PrioritiesAction::Add("other".to_owned())),
    ]);
    let kept = &plan.scenarios.kept[0].priorities.opportunities[0];
    assert_eq!((kept.id, kept.serves.len()), (Id(2), 0));
    assert_eq!(plan.priorities.opportunities[0].id, Id(4));
}

#[test]
fn how_figures_are_drawn_is_chosen() {
    let plan = after(
        [
            SimulationAction::Seed(7),
            SimulationAction::Trials(50_000),
            SimulationAction::Correlation(Correlation::Some),
        ]
        .map(Action::Simulation),
    );
    assert_eq!(
        (plan.seed, plan.trials, plan.correlation),
        (7, 50_000, Correlation::Some)
    );
}

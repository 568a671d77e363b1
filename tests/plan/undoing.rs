//! Undo takes back what was done, redo does it again, and removing something says what it took with it.

use bearing::domain::finance::Input;
use bearing::plan::{
    Action, Aim, Consequence, DirectionAction, FirmAction, FirmNumber, GoalAction, History, Id, OpportunityAction,
    Plan, PrioritiesAction, Typed, View,
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
        text().prop_map(|name| Action::Priorities(PrioritiesAction::Add(name))),
        id().prop_map(|id| Action::Priorities(PrioritiesAction::Remove(id))),
        Just(Action::Priorities(PrioritiesAction::View(View::Full))),
        (id(), number()).prop_map(|(id, typed)| opportunity(id, OpportunityAction::Likely(Input::Runs, typed))),
        (id(), id()).prop_map(|(id, goal)| opportunity(id, OpportunityAction::Serves(goal, true))),
    ]
}

fn opportunity(id: Id, action: OpportunityAction) -> Action {
    Action::Priorities(PrioritiesAction::Opportunity(id, action))
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
                goals.chain(plan.priorities.opportunities.iter().map(|opportunity| opportunity.id)).collect()
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
    let plan = [
        Action::Direction(DirectionAction::AddGoal("larger".to_owned(), today)),
        Action::Direction(DirectionAction::AddGoal("smaller".to_owned(), today)),
        Action::Direction(DirectionAction::Goal(Id(2), GoalAction::Serves(Some(Aim::Goal(Id(1)))))),
        Action::Priorities(PrioritiesAction::Add("tool".to_owned())),
        opportunity(Id(3), OpportunityAction::Serves(Id(1), true)),
    ]
    .into_iter()
    .fold(Plan::default(), |plan, action| plan.apply(action).unwrap());
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
fn a_section_that_an_action_leaves_alone_is_the_very_same() {
    let plan = Plan::default();
    let next = plan.apply(Action::Firm(FirmAction::Name("Bakery".to_owned()))).unwrap();
    assert!(std::rc::Rc::ptr_eq(&plan.direction, &next.direction));
    assert!(std::rc::Rc::ptr_eq(&plan.priorities, &next.priorities));
}

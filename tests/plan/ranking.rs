//! What a plan's order rests on: criteria, weights, methods, ranges.

use bearing::domain::priority::{Criterion, MethodInput, Points, WeightChange};
use bearing::plan::figures::{self, Returns, criterion_name};
use bearing::plan::format::from_json;
use bearing::plan::{
    Action, Anchor, Consequence, CriterionRef, Id, OpportunityAction, OwnCriterionAction, Plan, PrioritiesAction,
    Typed, UncertainAction, Weighing,
};
use serde_json::json;

fn plan(priorities: &serde_json::Value, firm: &serde_json::Value) -> Plan {
    let goals = json!([
        {"id": 1, "baseline": 38, "target": 45, "due": "2027-03-31"},
        {"id": 2, "baseline": 9, "target": 5},
    ]);
    let plan = json!({
        "app": "bearing", "version": 1, "start": "2027-01", "trials": 2000,
        "firm": firm, "direction": {"goals": goals}, "priorities": priorities,
    });
    from_json(&plan.to_string()).unwrap()
}

fn returns(plan: &Plan) -> Returns {
    figures::returns(&plan.priorities, &plan.firm)
}

/// An order a month that leaves so much, for so much money and so many hours at once.
fn option(id: u32, margin: f64, build: f64, hours: f64) -> serde_json::Value {
    json!({"id": id, "name": format!("Option {id}"), "inputs": {
        "orders": 1, "margin_new": margin, "build_cost": build, "build_hours": hours, "ramp_months": 0,
        "upkeep_cost": 0, "upkeep_hours": 0, "own_hours_paid": 0,
    }})
}

/// −3000, then 250 in each of 36 months at 8 %: a month's delay with the end of the months looked at fixed costs
/// 250/(1 + i) − 3000(1 − 1/(1 + i)) = 229.22, i being the monthly rate.
#[test]
fn a_months_delay_costs_what_it_takes_from_the_months_looked_at() {
    let firm = json!({"discount_rate": 0.08, "hourly_cost": 30});
    for (start, expected) in [(1, Some(229.22)), (36, None)] {
        let mut opportunity = option(3, 250.0, 3000.0, 0.0);
        opportunity["start_month"] = json!(start);
        let plan = plan(&json!({"opportunities": [opportunity]}), &firm);
        let returns = returns(&plan);
        let known = figures::known(&plan, &returns);
        let delay = known[0].delay.unwrap();
        // A month later it would start after the months looked at: all of it is lost.
        let expected = expected.or(known[0].npv).unwrap();
        assert!((delay - expected).abs() < 0.005, "{delay}");
    }
}

#[test]
fn a_criterion_comes_and_goes_with_what_was_said_by_it() {
    let start = plan(
        &json!({"opportunities": [option(3, 250.0, 3000.0, 8.0)]}),
        &json!({"hourly_cost": 30}),
    );
    let apply = |plan: &Plan, action| plan.apply(Action::Priorities(action)).unwrap();
    let with = apply(&start, PrioritiesAction::AddCriterion("Calm".to_owned()));
    let id = with.priorities.criteria[0].id;
    let criterion = CriterionRef::Own(id);
    assert_eq!(criterion_name(&with.priorities, &criterion), "Calm");
    // Until it is scored it has no place.
    let ranking = |plan: &Plan| figures::ranking(&plan.priorities, &plan.direction, &plan.firm, &returns(plan)).ranking;
    assert_eq!(ranking(&with).ranked.len(), 0);
    assert!(ranking(&with).not_scored[0].1.to_string().contains("“Calm”"));
    let points = UncertainAction::Likely(Typed::Value(75.0));
    let scored = apply(
        &with,
        PrioritiesAction::Opportunity(Id(3), OpportunityAction::Score(id, points.clone())),
    );
    assert_eq!(ranking(&scored).ranked[0].points[3], 75.0);
    let anchored = apply(
        &scored,
        PrioritiesAction::Criterion(
            id,
            OwnCriterionAction::Anchor(Anchor::At50, "one call a day".to_owned()),
        ),
    );
    assert_eq!(anchored.priorities.criteria[0].anchor(Anchor::At50), "one call a day");
    let cash = CriterionRef::BuiltIn(Criterion::Cash);
    let compare = |plan: &Plan, more: &CriterionRef, less: &CriterionRef, times| {
        apply(plan, PrioritiesAction::Compare(more.clone(), less.clone(), times))
    };
    let compared = compare(&anchored, &criterion, &cash, Typed::Value(3.0));
    let turned = compare(&compared, &cash, &criterion, Typed::Value(2.0));
    assert_eq!(turned.priorities.comparisons.len(), 1);
    assert_eq!(turned.priorities.comparisons[0].more, cash);
    assert_eq!(
        compare(&turned, &criterion, &cash, Typed::Blank).priorities.comparisons,
        []
    );
    let removal = Action::Priorities(PrioritiesAction::RemoveCriterion(id));
    assert_eq!(turned.consequence(&removal), Some(Consequence::CriterionRemoved(1)));
    let without = turned.apply(removal).unwrap();
    assert_eq!(*without.priorities, *start.priorities);
    // A blank score is none.
    let blank = PrioritiesAction::Opportunity(
        Id(3),
        OpportunityAction::Score(id, UncertainAction::Likely(Typed::Blank)),
    );
    assert_eq!(apply(&scored, blank).priorities.opportunities[0].scores, []);
}

#[test]
fn weights_are_found_as_the_owner_wants() {
    let comparisons = json!([
        {"more": "fit", "less": "cash", "times": 2},
        {"more": "cash", "less": "ease", "times": 2},
        {"more": "fit", "less": "ease", "times": 4},
    ]);
    for (what, priorities, weights, stands_in) in [
        ("usual", json!({}), vec![0.4, 0.4, 0.2], None),
        ("all the same", json!({"weighing": "equal"}), vec![1.0 / 3.0; 3], None),
        (
            "with one of the owner's own",
            json!({"criteria": [{"id": 5, "name": "Calm"}], "weights": {"fit": 20}}),
            vec![0.2, 0.4, 0.2, 0.2],
            None,
        ),
        (
            "compared",
            json!({"weighing": "compared", "comparisons": comparisons}),
            vec![4.0 / 7.0, 2.0 / 7.0, 1.0 / 7.0],
            None,
        ),
        (
            "one not compared yet",
            json!({"weighing": "compared", "comparisons": [comparisons[0], comparisons[1]]}),
            vec![0.4, 0.4, 0.2],
            Some("The typed weights count until every pair is compared. Still to compare: Fit with Ease."),
        ),
        (
            "compared but not asked for",
            json!({"comparisons": [comparisons[0]]}),
            vec![0.4, 0.4, 0.2],
            None,
        ),
    ] {
        let plan = plan(&priorities, &json!({}));
        let found = figures::weighed(&plan.priorities);
        for (found, expected) in found.weights.shares().iter().zip(&weights) {
            assert!((found - expected).abs() < 1e-9, "{what}: {found}");
        }
        assert_eq!(found.weights.shares().len(), weights.len(), "{what}");
        assert_eq!(found.stands_in(&plan.priorities).as_deref(), stands_in, "{what}");
        assert_eq!(found.contradiction(&plan.priorities), None, "{what}");
    }
    // All three are as far off: the first is named. By the others cash is nine times fit, or far more than the scale has.
    for (times, said, fits) in [
        (3, "“Fit 3 times as much as Cash”", "would be about “Cash 9 times"),
        (9, "“Fit 9 times as much as Cash”", "would be at least “Cash 9 times"),
    ] {
        let circle = json!({"weighing": "compared", "comparisons": [
            {"more": "fit", "less": "cash", "times": times},
            {"more": "cash", "less": "ease", "times": times},
            {"more": "ease", "less": "fit", "times": times},
        ]});
        let plan = plan(&circle, &json!({}));
        let found = figures::weighed(&plan.priorities);
        assert_eq!(found.weighing, Weighing::Compared);
        let contradiction = found.contradiction(&plan.priorities).unwrap();
        assert!(
            contradiction.contains(said) && contradiction.contains(fits),
            "{contradiction}"
        );
    }
}

#[test]
fn figures_of_methods_are_typed_or_follow_from_the_plan() {
    let mut opportunity = option(3, 250.0, 3000.0, 142.0);
    opportunity["method_inputs"] = json!({"rice_impact": 2, "rice_confidence": 0.8});
    let plan = plan(&json!({"opportunities": [opportunity]}), &json!({"hourly_cost": 30}));
    let orders = figures::methods(&plan, &returns(&plan));
    let rice = orders.iter().find(|order| order.method.key == "rice").unwrap();
    let terms: Vec<(f64, bool)> = rice.ranked[0]
        .terms
        .iter()
        .map(|term| (term.value, term.derived.is_some()))
        .collect();
    // 3 orders a quarter; 142 hours of 227 · 7.5/12 a month.
    assert_eq!(terms[..3], [(3.0, true), (2.0, false), (0.8, false)]);
    assert!((terms[3].0 - 142.0 / 141.875).abs() < 1e-9 && terms[3].1);
    let ice = orders.iter().find(|order| order.method.key == "ice").unwrap();
    let why = ice.not_known[0].1.to_string();
    assert!(why.contains(MethodInput::IceImpact.info().label), "{why}");
}

/// The first has more on its side by cash, but its cash is anywhere; the second is certain.
#[test]
fn how_sure_the_order_is_rests_on_the_ranges_of_the_plan() {
    let mut wide = option(3, 1.0, 0.0, 8.0);
    wide["inputs"]["margin_new"] =
        json!({"low": 0, "likely": 800, "high": 1000, "shape": "uniform", "reading": "limits"});
    let mut served = option(4, 300.0, 0.0, 8.0);
    served["serves"] =
        json!([{"goal": 1, "effect": {"low": 0, "likely": 2, "high": 4, "shape": "uniform", "reading": "limits"}}]);
    let lacking = option(5, 300.0, 0.0, 8.0);
    let plan = plan(
        &json!({
            "opportunities": [wide, served, lacking],
            "criteria": [{"id": 6, "name": "Calm", "weight": 10}],
        }),
        &json!({"hourly_cost": 30, "profit": 40000}),
    );
    let with = |plan: &Plan, id: u32, points| {
        let score = OpportunityAction::Score(Id(6), UncertainAction::Likely(Typed::Value(points)));
        plan.apply(Action::Priorities(PrioritiesAction::Opportunity(Id(id), score)))
            .unwrap()
    };
    let plan = with(&with(&plan, 3, 50.0), 4, 50.0);
    let returns = returns(&plan);
    let found = figures::robustness(&plan, &returns, &figures::npvs(&plan));
    assert_eq!(found.in_order.trials, 2000);
    assert_eq!(found.in_order.options.len(), 2);
    assert_eq!(found.pairs().len(), 1);
    // Of the wide one its cash, of the served one its fit are uncertain; the third lacks its points by the criterion.
    let mut influences: Vec<(u32, usize, bool)> = found
        .as_chosen
        .influences
        .iter()
        .map(|one| (one.id, one.criterion, one.missing))
        .collect();
    influences.sort_unstable();
    assert_eq!(influences, [(3, 1, false), (4, 0, false), (5, 3, true)]);
    for sentence in [
        found.first(&plan),
        found.change(&plan, &|share| format!("{share:.3}")),
        found.hangs_on(&plan),
    ] {
        let sentence = sentence.unwrap();
        assert!(
            sentence.contains("“Option 3”") || sentence.contains("“Option 4”"),
            "{sentence}"
        );
    }
    // The same seed gives the same trials.
    assert_eq!(found, figures::robustness(&plan, &returns, &figures::npvs(&plan)));
}

#[test]
fn a_change_of_weight_is_told_so_that_it_can_be_made() {
    let plan = plan(
        &json!({"opportunities": [option(3, 900.0, 0.0, 8.0), option(4, 300.0, 0.0, 8.0)]}),
        &json!({"hourly_cost": 30}),
    );
    let returns = returns(&plan);
    let mut found = figures::robustness(&plan, &returns, &figures::npvs(&plan));
    let put = |share: f64| format!("{} %", (share * 1000.0).round() / 10.0).replace('.', ",");
    for (from, to, words) in [
        (
            0.4,
            0.178,
            "weighed less than 17,8 % in place of 40 %, the others in proportion.",
        ),
        (
            0.4,
            0.0001,
            "weighed nothing in place of 40 %, the others in proportion.",
        ),
        (0.4, 0.9999, "weighed all there is in place of 40 %."),
        (
            0.4,
            0.4001,
            "weighed a little more than the 40 % it does, the others in proportion.",
        ),
    ] {
        found.change = Some(WeightChange {
            criterion: 1,
            from,
            to,
            winner: 4,
        });
        let says = found.change(&plan, &put).unwrap();
        assert!(says.ends_with(words), "{says}");
    }
}

/// The effect is uniform between 0 and 14 on a gap of 7, and works from March on: by the end of March a sixth of it.
#[test]
fn goals_are_covered_by_their_dates() {
    let mut one = option(3, 250.0, 3000.0, 8.0);
    one["start_month"] = json!(3);
    one["inputs"]["ramp_months"] = json!(3);
    let effect = json!({"low": 0, "likely": 7, "high": 14, "shape": "uniform", "reading": "limits"});
    one["serves"] = json!([{"goal": 1, "effect": effect}, {"goal": 2, "effect": -4}]);
    let plan = plan(
        &json!({"opportunities": [one, option(4, 10.0, 500.0, 30.0)]}),
        &json!({"hourly_cost": 30}),
    );
    let covers = figures::goal_covers(&plan, &[3, 4]);
    assert_eq!((covers[0].month, covers[0].is_due), (3.0, true));
    let range = covers[0].cover.range.unwrap();
    for (found, expected) in [
        (covers[0].cover.likely.unwrap(), 1.0 / 6.0),
        (range.p10, 0.2 / 6.0),
        (range.p50, 1.0 / 6.0),
        (range.p90, 1.8 / 6.0),
    ] {
        assert!((found - expected).abs() < 1e-3, "{found}, not {expected}");
    }
    // The other goal has no date: the last month looked at counts, and all of the effect.
    assert_eq!(
        (covers[1].month, covers[1].is_due, covers[1].cover.likely),
        (36.0, false, Some(1.0))
    );
    assert_eq!(figures::goal_covers(&plan, &[4])[0].cover.by, Vec::<u32>::new());
    let unserving = figures::unserving(&plan, &returns(&plan), &[3, 4]);
    assert_eq!(
        (unserving.ids, unserving.money, unserving.hours),
        (vec![Id(4)], 500.0, 30.0)
    );
    assert_eq!((unserving.all_money, unserving.all_hours), (3500.0, 38.0));
}

/// Between 2 and 6 of a gap of 7 is 4 of it, wherever it is asked.
#[test]
fn an_effect_with_two_ends_and_no_likely_figure_counts_by_its_middle() {
    let serving = |id: u32, effect: serde_json::Value| {
        let mut option = option(id, 250.0, 3000.0, 8.0);
        option["serves"] = json!([{"goal": 1, "effect": effect}]);
        option
    };
    let options = json!({"opportunities": [serving(3, json!({"low": 2, "high": 6})), serving(4, json!(4))]});
    let plan = plan(&options, &json!({"hourly_cost": 30}));
    let returns = returns(&plan);
    let ranks = figures::ranking(&plan.priorities, &plan.direction, &plan.firm, &returns);
    let fit: Vec<f64> = ranks.ranking.ranked.iter().map(|one| one.points[0]).collect();
    assert!(fit.len() == 2 && (fit[0] - fit[1]).abs() < 1e-9, "{:?}", ranks.ranking);
    let share = |id: u32| figures::coverage(&plan.priorities, &plan.direction, &[id])[0].2;
    assert_eq!((share(3), share(4)), (Some(4.0 / 7.0), Some(4.0 / 7.0)));
    let contenders = figures::contenders(&plan, &returns, &figures::npvs(&plan));
    let drawn = &contenders[0].points[0];
    assert!(
        matches!(drawn, Points::Drawn { likely, .. } if (likely - fit[0]).abs() < 1e-9),
        "{drawn:?}"
    );
}

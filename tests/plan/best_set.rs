//! The best set of a plan and its roadmap: one process automated twice, starts by the month, musts without a return.

use bearing::domain::priority::{Contradiction, Selection};
use bearing::plan::Plan;
use bearing::plan::figures::{self, Returns, Values, pair_values, worth_of};
use bearing::plan::format::from_json;
use serde_json::{Value, json};
use time::macros::date;

/// A plan whose opportunities are linked to their processes.
fn plan(opportunities: &Value, rest: &Value, firm: &Value) -> Plan {
    let mut priorities = rest.clone();
    priorities["opportunities"] = opportunities.clone();
    let process = json!({"id": 1, "name": "Invoices", "runs_per": "month", "figures": {
        "runs": 100, "minutes": 60, "error_rate": 0.1, "rework_minutes": 30, "error_cost": 20,
    }});
    let plan = json!({
        "app": "bearing", "version": 2, "start": "2027-01", "trials": 2000, "firm": firm,
        "processes": {"list": [process]}, "priorities": priorities,
    });
    figures::linked(&from_json(&plan.to_string()).unwrap())
}

fn firm() -> Value {
    json!({"discount_rate": 0.08, "hourly_cost": 30, "tax_rate": 0.25})
}

/// A tool for the process that does so much of the work and keeps so many of the errors from happening.
fn tool(id: u32, share: f64, cut: f64) -> Value {
    json!({"id": id, "name": format!("Tool {id}"), "process": 1, "inputs": {
        "automatable": share, "error_cut": cut, "paid_stop": 0.5, "ramp_months": 2, "build_cost": 0,
        "build_hours": 0, "upkeep_cost": 0, "upkeep_hours": 0,
    }})
}

fn returns(plan: &Plan) -> Returns {
    figures::returns(&plan.priorities, &plan.firm)
}

fn best(plan: &Plan) -> Selection {
    figures::select_best(&plan.priorities, &plan.firm, &returns(plan), &Values::default())
}

/// What the two of a plan are worth together beside what each is worth.
fn derived(plan: &Plan) -> Vec<f64> {
    let values = pair_values(&plan.priorities, &plan.firm, &returns(plan));
    let derived = values.iter().filter(|value| value.is_derived);
    derived.map(|value| value.pair.value).collect()
}

/// Two tools that save .6 and .5 of the work, and .3 and .4 of the errors, are worth what one is that saves
/// 1 − (1 − .6)(1 − .5) of it, and 1 − (1 − .3)(1 − .4) of them.
#[test]
fn two_on_one_process_are_worth_what_one_is_that_saves_what_both_do() {
    for view in ["cash", "full"] {
        let rest = json!({"view": view});
        let two = plan(&json!([tool(2, 0.6, 0.3), tool(3, 0.5, 0.4)]), &rest, &firm());
        let one = plan(&json!([tool(2, 0.8, 0.58)]), &rest, &firm());
        let (found, expected) = (best(&two), best(&one).value);
        assert_eq!(found.chosen, [2, 3]);
        assert!(
            expected > 1000.0 && (found.value - expected).abs() < 1e-6 * expected,
            "{view}: {} {expected}",
            found.value
        );
    }
}

#[test]
fn what_is_worked_out_for_a_pair_gives_way_to_what_is_typed() {
    let rest = json!({"view": "full"});
    let with = |change: &dyn Fn(&mut Value)| {
        let mut tools = json!([tool(2, 0.6, 0.0), tool(3, 0.5, 0.0)]);
        change(&mut tools);
        plan(&tools, &rest, &json!({"discount_rate": 0.0, "hourly_cost": 30}))
    };
    // 100 hours a month at 30, of which .6 · .5 would be saved twice: 900 a month, half of it in month 1 and .75 …
    let ramp = 34.0 + 0.25 + 0.75;
    let found = derived(&with(&|_| ()));
    assert!((found[0] + 900.0 * ramp).abs() < 1e-6, "{found:?}");
    for (what, change) in [
        (
            "typed",
            (&|tools: &mut Value| tools[0]["pairs"] = json!([{"with": 3, "value": -5}])) as &dyn Fn(&mut Value),
        ),
        ("typed as none", &|tools| {
            tools[1]["pairs"] = json!([{"with": 2, "value": 0}]);
        }),
        ("not on one process", &|tools| tools[1]["process"] = Value::Null),
        ("never both", &|tools| tools[1]["excludes"] = json!([2])),
        ("one after the other", &|tools| {
            tools[0]["inputs"]["life_months"] = json!(12);
            tools[1]["start_month"] = json!(13);
        }),
    ] {
        assert_eq!(derived(&with(change)), Vec::<f64>::new(), "{what}");
    }
    // From month 25 on both work: the one that comes later saves .25 and .75 of what it will in its first two months.
    let later = derived(&with(&|tools| tools[1]["start_month"] = json!(25)));
    let expected = 900.0 * f64::midpoint(12.0, 10.0 + 1.0);
    assert!((later[0] + expected).abs() < 1e-6, "{later:?}");
    // A tool for half of the runs meets the other one in half of what it does.
    let half = derived(&with(&|tools| {
        tools[1]["inputs"]["runs"] = json!(50);
        tools[1]["runs_per"] = json!("month");
    }));
    assert!((half[0] + 450.0 * ramp).abs() < 1e-6, "{half:?}");
    let report = figures::report(&with(&|_| ()), date!(2026 - 11 - 24)).to_string();
    let report: Value = serde_json::from_str(&report).unwrap();
    let pair = &report["selection"]["pairs"][0];
    assert_eq!((&pair["of"], &pair["derived"]), (&json!([2, 3]), &json!(true)));
    assert!((pair["value"].as_f64().unwrap() - found[0]).abs() < 1e-6);
}

/// An order a month that leaves so much, for so much money and so many hours before a month.
fn option(id: u32, margin: f64, hours: f64, start: u32) -> Value {
    json!({"id": id, "name": format!("Option {id}"), "start_month": start, "inputs": {
        "orders": 1, "margin_new": margin, "build_cost": 0, "build_hours": hours, "ramp_months": 0,
        "upkeep_cost": 0, "upkeep_hours": 1, "own_hours_paid": 0,
    }})
}

#[test]
fn a_roadmap_takes_the_hours_of_each_quarter_that_the_best_set_has() {
    for (hours, start) in [
        (60.0, 5),
        (60.0, 6),
        (60.0, 7),
        (100.0, 9),
        (30.0, 2),
        (30.0, 1),
        (150.0, 14),
    ] {
        let rest = json!({"quarter_hours_limit": 53});
        let mut option = option(2, 900.0, hours, start);
        option["inputs"]["life_months"] = json!(15);
        let plan = plan(&json!([option]), &rest, &firm());
        let found = best(&plan);
        let map = figures::plan_roadmap(&plan.priorities, &plan.firm, &returns(&plan), &found);
        let what = format!("{hours} hours before month {start}");
        assert_eq!(found.chosen, [2], "{what}");
        assert_eq!(
            (map.planned[0].live, &map.overflow[..]),
            (found.starts[0], &[][..]),
            "{what}"
        );
        for (quarter, expected) in found.by_quarter.iter().enumerate() {
            let in_it = |month: usize| month.saturating_sub(1) / 3 == quarter;
            let hours: f64 = (map.hours.iter().enumerate())
                .filter(|(month, _)| in_it(*month))
                .map(|(_, hours)| hours)
                .sum();
            assert!(
                (hours - expected).abs() < 1e-9,
                "{what}, quarter {}: {hours} {expected}",
                quarter + 1
            );
        }
    }
}

#[test]
fn what_can_start_only_now_is_not_put_last() {
    let options = json!([option(2, 900.0, 10.0, 36), option(3, 100.0, 10.0, 36)]);
    let plan = plan(&options, &json!({}), &firm());
    let found = best(&plan);
    let returns = returns(&plan);
    let jobs = figures::roadmap_jobs(&plan.priorities, &plan.firm, &returns, &found);
    // A month later neither could start within the months looked at.
    for job in jobs {
        let npv = worth_of(&returns, bearing::plan::Id(job.id)).unwrap().cash.npv;
        assert_eq!(job.cost_of_delay, npv, "{}", job.id);
    }
}

#[test]
fn a_must_over_a_limit_leaves_no_set_and_one_without_a_return_is_only_named() {
    let mut unknown = option(3, 900.0, 10.0, 1);
    unknown["must"] = json!(true);
    unknown["inputs"].as_object_mut().unwrap().remove("orders");
    let mut over = option(4, 900.0, 500.0, 1);
    over["must"] = json!(true);
    for (what, other, rest, expected, is_blocked, chosen) in [
        (
            "no return",
            unknown,
            json!({}),
            Contradiction::MustIsUnknown(3),
            false,
            vec![2],
        ),
        (
            "over a limit",
            over,
            json!({"hours_limit": 100}),
            Contradiction::MustsOver {
                what: bearing::domain::priority::Scarce::Hours,
                forced: vec![4],
                takes: 500.0,
                limit: 100.0,
            },
            true,
            vec![],
        ),
    ] {
        let plan = plan(&json!([option(2, 900.0, 10.0, 1), other]), &rest, &firm());
        let found = best(&plan);
        assert_eq!(
            (found.contradictions, found.is_blocked),
            (vec![expected], is_blocked),
            "{what}"
        );
        assert_eq!(found.chosen, chosen, "{what}");
    }
}

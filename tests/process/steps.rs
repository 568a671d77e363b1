//! What of the steps adds value, and where work piles up.

use bearing::domain::process::{NoAnswer, Step, Task, Value, bottlenecks, value_added};

use crate::check;

#[test]
fn value_by_all_minutes_and_waiting_is_no_work() {
    let step = |minutes, value| Step {
        minutes: Some(minutes),
        waiting: Some(600.0),
        value,
        ..Step::default()
    };
    let steps = [
        step(6.0, Some(Value::Adds)),
        step(3.0, Some(Value::Necessary)),
        step(2.0, Some(Value::None)),
        step(1.0, None),
    ];
    let found = value_added(&steps).unwrap();
    assert_eq!((found.share, found.waiting), (0.5, 2400.0));
    assert_eq!(
        (found.adding, found.necessary, found.none, found.unsaid),
        (6.0, 3.0, 2.0, 1.0)
    );
    for none in [vec![], vec![Step::default()], vec![step(0.0, Some(Value::Adds))]] {
        assert_eq!(value_added(&none), Err(NoAnswer::NoSteps));
    }
}

#[test]
fn the_busiest_people_come_first() {
    let task = |process, step, hours, who: &str, people| Task {
        process,
        step: Some(step),
        hours,
        who: who.to_owned(),
        people,
    };
    let tasks = [
        task(1, 1, 300.0, "", 1.0),
        task(1, 2, 600.0, "Ann", 1.0),
        task(1, 3, 500.0, "", 1.0),
        task(2, 4, 1000.0, " ann", 1.0),
        task(2, 5, 1600.0, "Counter", 4.0),
        task(3, 6, 700.0, "", 1.0),
    ];
    let found = bottlenecks(&tasks, 1000.0);
    let told: Vec<(u32, f64)> = found
        .iter()
        .map(|busy| (busy.task.step.unwrap(), busy.in_all))
        .collect();
    // Ann has two tasks, so she is busiest; people without a name are those of one process.
    assert_eq!(told, [(4, 1.6), (2, 1.6), (3, 0.8), (1, 0.8), (6, 0.7), (5, 0.4)]);
    check(found[1].busy, 0.6, 1e-12, "the lesser task of Ann");
    assert_eq!(bottlenecks(&tasks, 0.0), [], "nobody has any time");
}

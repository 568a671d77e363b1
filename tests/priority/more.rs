//! What more of a limit buys: steps, against solving at every limit.

use bearing::domain::priority::{Candidate, Limits, Problem, Raising, Scarce, Way, more, select};

use crate::selection::{PATIENCE, candidate, money, of};

/// Fails where the steps are not the expected ones: what there has to be, and what it is worth then.
fn check(what: &str, problem: &Problem, raise: Scarce, top: f64, expected: &[(f64, f64)]) {
    let found = more(problem, raise, top, PATIENCE).unwrap();
    let steps: Vec<(f64, f64)> = found.steps.iter().map(|step| (step.limit, step.value)).collect();
    assert_eq!(steps, expected, "{what}");
    assert!(found.proven, "{what}");
    assert_eq!(found.up_to, top, "{what}");
}

#[test]
fn more_buys_steps_not_a_price_per_unit() {
    let x = Candidate {
        requires: vec![1],
        ..candidate(2, 500.0, 100.0, 0.0)
    };
    let needs = [
        candidate(1, 50.0, 200.0, 0.0),
        x,
        candidate(3, 200.0, 150.0, 0.0),
        candidate(4, 190.0, 150.0, 0.0),
    ];
    let at = |limit: f64| of(&needs, &money(limit));
    let found = more(&at(300.0), Scarce::Money, 600.0, PATIENCE).unwrap();
    assert_eq!((found.limit, found.value), (300.0, 550.0));
    assert_eq!(found.steps[0].chosen, [1, 2, 3]);
    check(
        "150 more buy 200",
        &at(300.0),
        Scarce::Money,
        600.0,
        &[(450.0, 750.0), (600.0, 940.0)],
    );
    check("not far enough", &at(300.0), Scarce::Money, 449.0, &[]);
    check(
        "from nothing",
        &at(0.0),
        Scarce::Money,
        300.0,
        &[(150.0, 200.0), (300.0, 550.0)],
    );
    assert_eq!(
        more(&of(&needs, &Limits::default()), Scarce::Money, 600.0, PATIENCE),
        None
    );
    assert_eq!(at(300.0).usual_top(Scarce::Money), Some(600.0));
    assert_eq!(
        at(400.0).usual_top(Scarce::Money),
        Some(600.0),
        "all together take no more"
    );
    assert_eq!(at(0.0).usual_top(Scarce::Money), Some(600.0));
    assert_eq!(
        at(10.0).usual_top(Scarce::Money),
        Some(200.0),
        "the largest takes more than twice what there is"
    );
}

/// Forty options of which a short search does not find the best ones.
fn hard() -> Problem {
    let mut state = 3_u32;
    let mut next = |most: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from((state >> 8) % most)
    };
    let all: Vec<Candidate> = (0..40)
        .map(|id| {
            let (money, hours) = (100.0 + next(900), 10.0 + next(90));
            candidate(id, money + 10.0 * hours + next(50), money, hours)
        })
        .collect();
    let limits = Limits {
        money: Some(6000.0),
        hours: Some(600.0),
        ..Limits::default()
    };
    of(&all, &limits)
}

#[test]
fn a_gain_is_told_against_the_best_set_however_short_the_search() {
    let problem = hard();
    let best = select(&problem, PATIENCE);
    let short = 20;
    let alone = more(&problem, Scarce::Money, 7000.0, short).unwrap();
    assert!(alone.value < best.value, "a short search finds less: {}", alone.value);
    let mut raising = Raising::new(&problem, Scarce::Money, 7000.0, short)
        .unwrap()
        .from_best(&best);
    while !raising.go_on(7) {}
    let found = raising.more();
    assert_eq!(found.value, best.value);
    let mut before = best.value;
    for step in &found.steps {
        assert!(step.value > before, "{:?}", found.steps);
        before = step.value;
    }
}

#[test]
fn of_many_steps_the_first_ones_are_told() {
    let mut problem = hard();
    problem.limits = money(1000.0);
    let found = more(&problem, Scarce::Money, 24_000.0, 300).unwrap();
    assert!((24..48).contains(&found.steps.len()), "{}", found.steps.len());
    assert!(found.up_to < 12_000.0, "{}", found.up_to);
    assert!(found.steps.iter().all(|step| step.limit <= found.up_to));
}

#[test]
fn every_kind_of_limit_can_be_raised() {
    let option = |id: u32, value: f64| Candidate {
        id,
        ways: vec![Way {
            start: 4,
            value,
            hours: 40.0,
            by_quarter: vec![40.0, 1.0],
            built: Some((1, 1)),
            ..Way::default()
        }],
        ..Candidate::default()
    };
    let all = [option(1, 50.0), option(2, 40.0), option(3, 30.0)];
    let steps = [(80.0, 90.0), (120.0, 120.0)];
    let hours = Limits {
        hours: Some(40.0),
        ..Limits::default()
    };
    check("hours in all", &of(&all, &hours), Scarce::Hours, 200.0, &steps);
    let quarters = Limits {
        quarters: vec![40.0],
        ..Limits::default()
    };
    check(
        "hours of a quarter",
        &of(&all, &quarters),
        Scarce::QuarterHours,
        200.0,
        &steps,
    );
    let at_once = Limits {
        at_once: Some(1),
        ..Limits::default()
    };
    check(
        "at once",
        &of(&all, &at_once),
        Scarce::AtOnce,
        4.0,
        &[(2.0, 90.0), (3.0, 120.0)],
    );
}

/// Two to the power of each option's number is what it costs and what it is worth: every unit more is a step.
#[test]
fn of_many_steps_the_nearest_are_told() {
    let all: Vec<Candidate> = (0..10)
        .map(|id| candidate(id, f64::from(1_u32 << id), f64::from(1_u32 << id), 0.0))
        .collect();
    let found = more(&of(&all, &money(100.0)), Scarce::Money, 1000.0, PATIENCE).unwrap();
    let steps: Vec<(f64, f64)> = found.steps.iter().map(|step| (step.limit, step.value)).collect();
    let expected: Vec<(f64, f64)> = (101..=124_u32).map(|limit| (limit.into(), limit.into())).collect();
    assert_eq!(steps, expected);
    assert!((124.0..125.0).contains(&found.up_to), "{}", found.up_to);
}

#[test]
fn the_steps_are_all_there_are() {
    let mut state = 7_u32;
    let mut next = |most: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) % most
    };
    for _ in 0..60 {
        let all: Vec<Candidate> = (0..6)
            .map(|id| candidate(id, f64::from(next(50)), f64::from(1 + next(9)), 0.0))
            .collect();
        let best = |limit: u32| select(&of(&all, &money(f64::from(limit))), PATIENCE).value;
        let mut expected = Vec::new();
        for limit in 6..=30 {
            if best(limit) > best(limit - 1) {
                expected.push((f64::from(limit), best(limit)));
            }
        }
        check(
            &format!("{all:?}"),
            &of(&all, &money(5.0)),
            Scarce::Money,
            30.0,
            &expected,
        );
    }
}

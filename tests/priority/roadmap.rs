//! When to do what, and what a pilot is worth.

use bearing::domain::priority::{
    Capacity, Job, Overflow, PilotCase, Roadmap, built_over, overlap_value, pilot_worth, roadmap, taken_together,
};
use proptest::prelude::*;

fn job(id: u32, cost_of_delay: f64, hours: f64) -> Job {
    Job {
        id,
        earliest: 1,
        build_months: 1,
        build_hours: hours,
        cost_of_delay,
        duration: hours,
        ..Job::default()
    }
}

fn capacity(quarters: &[f64], at_once: Option<u32>) -> Capacity {
    Capacity {
        quarters: quarters.to_vec(),
        at_once,
        months: 36,
    }
}

/// Fails where the order and the months in which each starts to work are not the expected ones.
fn check(what: &str, jobs: &[Job], capacity: &Capacity, expected: &[(u32, u16)]) -> Roadmap {
    let found = roadmap(jobs, capacity);
    let order: Vec<(u32, u16)> = found.planned.iter().map(|planned| (planned.id, planned.live)).collect();
    assert_eq!(order, expected, "{what}");
    found
}

#[test]
fn what_loses_most_by_waiting_comes_first_and_what_it_needs_before() {
    let jobs = [job(1, 100.0, 50.0), job(2, 90.0, 10.0), job(3, 180.0, 20.0)];
    let one = capacity(&[], Some(1));
    check(
        "equal by the hour: the small one first",
        &jobs,
        &one,
        &[(2, 1), (3, 2), (1, 3)],
    );
    check("room for all", &jobs, &capacity(&[], None), &[(2, 1), (3, 1), (1, 1)]);
    check("two at once", &jobs, &capacity(&[], Some(2)), &[(2, 1), (3, 1), (1, 2)]);
    let mut needs = jobs.clone();
    needs[1].requires = vec![1];
    check("2 needs 1", &needs, &one, &[(3, 1), (1, 2), (2, 3)]);
    needs[0].requires = vec![2];
    check("a circle is taken as it comes", &needs, &one, &[(3, 1), (2, 2), (1, 3)]);
    check(
        "one that needs what is not done",
        &[Job {
            requires: vec![9],
            ..job(1, 1.0, 1.0)
        }],
        &one,
        &[(1, 1)],
    );
    let found = check(
        "in quarters",
        &jobs,
        &capacity(&[50.0], None),
        &[(2, 1), (3, 1), (1, 5)],
    );
    assert_eq!(found.overflow, []);
    assert_eq!(found.planned[2].build, (4, 4), "the second quarter begins in month 4");
    assert_eq!((found.hours[0], found.hours[4]), (30.0, 50.0));
    let upkeep = [
        Job {
            upkeep_hours: 5.0,
            ..jobs[1].clone()
        },
        jobs[0].clone(),
    ];
    let found = check(
        "upkeep eats the later quarters",
        &upkeep,
        &capacity(&[60.0], None),
        &[(2, 1), (1, 1)],
    );
    let over = Overflow::Hours {
        quarter: 1,
        takes: 75.0,
        limit: 60.0,
    };
    assert_eq!(found.overflow, [over], "no quarter has room for it");
}

#[test]
fn pilots_come_before_what_they_try() {
    let tried = Job {
        pilot_months: 2,
        ..job(1, 100.0, 30.0)
    };
    let found = check(
        "pilot, then build",
        std::slice::from_ref(&tried),
        &capacity(&[], None),
        &[(1, 3)],
    );
    assert_eq!((found.planned[0].pilot, found.planned[0].build), (Some((0, 1)), (2, 2)));
    let found = check(
        "it counts as under way",
        &[tried, job(2, 1.0, 10.0)],
        &capacity(&[], Some(1)),
        &[(1, 3), (2, 4)],
    );
    assert_eq!(found.planned[1].pilot, None);
}

#[test]
fn what_takes_several_quarters_is_built_in_equal_parts_of_them() {
    for (what, quarters, pilot, live, expected) in [
        ("one quarter", 1, 0, 5, (4, 4)),
        ("before month 1", 1, 0, 1, (0, 0)),
        ("the first quarter has four months", 2, 0, 5, (0, 4)),
        ("two whole quarters", 2, 0, 10, (4, 9)),
        ("too few quarters come before", 3, 0, 5, (0, 4)),
        ("after a pilot of two months", 2, 2, 5, (2, 4)),
        ("after a pilot into the second quarter", 2, 4, 6, (4, 5)),
    ] {
        assert_eq!(built_over(quarters, pilot, live), expected, "{what}");
    }
    let long = Job {
        build_quarters: 2,
        earliest: 5,
        ..job(1, 1.0, 40.0)
    };
    let found = check(
        "20 hours a quarter are enough",
        &[long],
        &capacity(&[20.0], None),
        &[(1, 5)],
    );
    assert_eq!(found.hours[..6], [5.0, 5.0, 5.0, 5.0, 20.0, 0.0]);
}

#[test]
fn the_timeline_begins_with_what_begins_first() {
    let tried = Job {
        pilot_months: 2,
        earliest: 5,
        ..job(1, 100.0, 30.0)
    };
    let map = roadmap(
        &[
            tried,
            Job {
                earliest: 4,
                ..job(2, 1.0, 10.0)
            },
            job(3, 1.0, 5.0),
        ],
        &capacity(&[], None),
    );
    let begins: Vec<_> = map.timeline().iter().map(|one| (one.id, one.begins())).collect();
    assert_eq!(begins, [(3, 0), (1, 2), (2, 3)]);
}

#[test]
fn what_does_not_fit_is_said_in_a_sentence() {
    let found = roadmap(&[job(1, 1.0, 50.0)], &capacity(&[40.0], None));
    let over = Overflow::Hours {
        quarter: 1,
        takes: 50.0,
        limit: 40.0,
    };
    assert_eq!(found.overflow, [over]);
    let words = over.sentence(&|id| id.to_string(), &|hours| format!("{hours} h"));
    assert!(
        words.starts_with("Quarter 1 takes 50 h of own hours, but there are 40 h."),
        "{words}"
    );
    let none = roadmap(&[job(1, 1.0, 1.0)], &capacity(&[], Some(0)));
    assert_eq!(none.overflow, [Overflow::AtOnce { month: 0, count: 1 }]);
}

#[test]
fn a_pilot_is_worth_what_is_not_built_in_vain() {
    let case = PilotCase {
        chance: 0.6,
        value: 25_000.0,
        build: 10_000.0,
        pilot: 1500.0,
    };
    let found = pilot_worth(&case).unwrap();
    assert_eq!((found.with, found.without), (7500.0, 5000.0));
    assert_eq!((found.most, found.go_on_from), (4000.0, Some(0.4)));
    let sure = pilot_worth(&PilotCase { chance: 1.0, ..case }).unwrap();
    assert_eq!(sure.with - sure.without, -1500.0, "what is sure needs no pilot");
    assert_eq!((found.gain(), found.less()), (2500.0, 7500.0));
    // Built at once it loses 5,000 on average: the pilot is compared with not doing it, which is worth 0.
    let unlikely = pilot_worth(&PilotCase { chance: 0.2, ..case }).unwrap();
    assert_eq!((unlikely.with, unlikely.without), (1500.0, -5000.0));
    assert_eq!((unlikely.gain(), unlikely.most), (1500.0, 3000.0));
    assert!(!unlikely.is_not_worth_it());
    // Even what works costs more than it brings: the pilot alone is lost.
    let never = pilot_worth(&PilotCase { value: 9000.0, ..case }).unwrap();
    assert_eq!((never.with, never.most, never.passed), (-1500.0, 0.0, -1000.0));
    assert!(never.is_not_worth_it());
    for wrong in [
        PilotCase { chance: 1.1, ..case },
        PilotCase {
            build: f64::NAN,
            ..case
        },
        PilotCase { pilot: -1.0, ..case },
    ] {
        assert_eq!(pilot_worth(&wrong), None, "{wrong:?}");
    }
}

#[test]
fn two_on_one_process_save_less_than_one_by_one() {
    assert!((40.0 * taken_together(0.6, 0.5) - 32.0).abs() < 1e-12, "not 44");
    // An hour is worth 10 by both: 24 hours and 20 hours alone, 12 too many together.
    let lost = overlap_value((0.6, 240.0), (0.5, 200.0));
    assert!((lost + 120.0).abs() < 1e-12, "{lost}");
    assert_eq!(overlap_value((0.0, 240.0), (0.5, 0.0)), 0.0);
}

proptest! {
    #[test]
    fn a_roadmap_keeps_to_what_there_is(
        figures in prop::collection::vec((0.0..1e3_f64, 0.0..60.0_f64, 1..12_u16, 0..3_u16, 1..4_u16, 0.0..3.0_f64), 0..9),
        quarter in 0.0..100.0_f64, at_once in prop::option::of(0..4_u32),
    ) {
        let jobs: Vec<Job> = (0_u32..).zip(&figures).map(|(id, (delay, hours, earliest, pilot, build, upkeep))| Job {
            requires: if id % 3 == 2 { vec![id - 1] } else { vec![] },
            earliest: *earliest,
            pilot_months: *pilot,
            build_months: *build,
            upkeep_hours: *upkeep,
            ..job(id, *delay, *hours)
        }).collect();
        let map = roadmap(&jobs, &capacity(&[quarter], at_once));
        prop_assert_eq!(map.planned.len(), jobs.len());
        for planned in &map.planned {
            let job = &jobs[planned.id as usize];
            prop_assert!(planned.live >= job.earliest && planned.build.1 + 1 == planned.live);
            for needed in &job.requires {
                let needed = map.planned.iter().find(|other| other.id == *needed).unwrap();
                prop_assert!(needed.live <= planned.live);
            }
        }
        if map.overflow.is_empty() {
            for first in 0..12 {
                let months = if first == 0 { 0..=3 } else { 3 * first + 1..=3 * first + 3 };
                let hours: f64 = months.map(|month| map.hours.get(month).copied().unwrap_or(0.0)).sum();
                prop_assert!(hours <= quarter + 1e-3);
            }
        }
    }
}

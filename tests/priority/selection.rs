//! The best set under limits, against published cases.

use bearing::domain::priority::{
    Candidate, Contradiction, Forced, LeftOut, Limits, Loss, Pair, Problem, Proof, Raising, Reason, Scarce, Selection,
    Way, contradictions, select,
};

/// The steps the plan allows.
pub(super) use bearing::plan::figures::PATIENCE;

pub(super) fn candidate(id: u32, value: f64, money: f64, hours: f64) -> Candidate {
    Candidate::new(id, value, money, hours)
}

pub(super) fn money(limit: f64) -> Limits {
    Limits {
        money: Some(limit),
        ..Limits::default()
    }
}

pub(super) fn of(candidates: &[Candidate], limits: &Limits) -> Problem {
    Problem {
        candidates: candidates.to_vec(),
        limits: limits.clone(),
        pairs: Vec::new(),
    }
}

/// Fails where the best set is not the expected one, with its proof.
#[expect(clippy::needless_pass_by_value, reason = "limits are made for one call")]
fn check(what: &str, candidates: &[Candidate], limits: Limits, chosen: &[u32], value: f64) -> Selection {
    check_problem(what, &of(candidates, &limits), chosen, value)
}

fn check_problem(what: &str, problem: &Problem, chosen: &[u32], value: f64) -> Selection {
    let found = select(problem, PATIENCE);
    assert_eq!(found.contradictions, [], "{what}");
    assert_eq!(found.chosen, chosen, "{what}");
    assert!((found.value - value).abs() < 1e-9, "{what}: {}", found.value);
    assert_eq!(found.proof, Proof::Optimal, "{what}");
    found
}

#[test]
fn the_best_set_is_the_best_not_the_greedy_one() {
    let score_lies = [candidate(1, -500.0, 100.0, 0.0), candidate(2, 2000.0, 200.0, 0.0)];
    check(
        "by hand: P scores 40 but loses, budget 300",
        &score_lies,
        money(300.0),
        &[2],
        2000.0,
    );
    // The greedy case with E and X as one option, since X needs E.
    let ex = [
        candidate(1, 550.0, 300.0, 0.0),
        candidate(3, 200.0, 150.0, 0.0),
        candidate(4, 190.0, 150.0, 0.0),
    ];
    check("budget 300: E and X", &ex, money(300.0), &[1], 550.0);
    check("budget 450", &ex, money(450.0), &[1, 3], 750.0);
    check("budget 290: too little for E and X", &ex, money(290.0), &[3], 200.0);
    let greedy = [
        candidate(1, 60.0, 10.0, 0.0),
        candidate(2, 100.0, 20.0, 0.0),
        candidate(3, 120.0, 30.0, 0.0),
    ];
    check(
        "the textbook's knapsack: greedy takes 160",
        &greedy,
        money(50.0),
        &[2, 3],
        220.0,
    );
    let both = [
        candidate(1, 100.0, 10.0, 40.0),
        candidate(2, 70.0, 10.0, 20.0),
        candidate(3, 60.0, 10.0, 20.0),
    ];
    let limits = |money, hours| Limits {
        money,
        hours,
        ..Limits::default()
    };
    check("hours bind", &both, limits(Some(30.0), Some(40.0)), &[2, 3], 130.0);
    check("money binds", &both, limits(Some(10.0), Some(80.0)), &[1], 100.0);
    check("both bind", &both, limits(Some(20.0), Some(60.0)), &[1, 2], 170.0);
    check("hours alone", &both, limits(None, Some(60.0)), &[1, 2], 170.0);
    check("no limit", &both, limits(None, None), &[1, 2, 3], 230.0);
    check("nothing there", &both, limits(Some(0.0), Some(0.0)), &[], 0.0);
    check("less than nothing there", &both, limits(Some(-5.0), None), &[], 0.0);
    check("no option", &[], money(5.0), &[], 0.0);
    let tenths = [candidate(1, 1.0, 0.1, 0.0), candidate(2, 1.0, 0.2, 0.0)];
    check("0.1 + 0.2 fit into 0.3", &tenths, money(0.3), &[1, 2], 2.0);
    let free = [
        candidate(1, 1.0, 0.0, 0.0),
        candidate(2, 1.0, -9.0, -9.0),
        candidate(3, 5.0, 1.0, 0.0),
    ];
    let found = check(
        "what takes nothing always fits",
        &free,
        limits(Some(0.0), Some(0.0)),
        &[1, 2],
        2.0,
    );
    assert_eq!(
        (found.money, found.hours),
        (0.0, 0.0),
        "and what takes less than nothing gives nothing"
    );
}

/// What loses is in no set, so that it must not decide how exactly the rest is told apart.
#[test]
fn however_much_something_loses_the_rest_is_told_apart() {
    let good = || [candidate(2, 100.0, 5.0, 0.0), candidate(3, 60.0, 4.0, 0.0)];
    let lost = |value: f64| candidate(1, value, 1.0, 0.0);
    for loss in [1e6, 1e9, 1e12, 1e15] {
        let problem = Problem {
            candidates: good().into_iter().chain([lost(-loss)]).collect(),
            limits: money(10.0),
            pairs: Vec::new(),
        };
        check_problem("an option that loses", &problem, &[2, 3], 160.0);
        let mut needed = problem.clone();
        needed.candidates.push(Candidate {
            requires: vec![1],
            ..candidate(4, 5.0, 1.0, 0.0)
        });
        check_problem("and another that needs it", &needed, &[2, 3], 160.0);
        let mut pair = problem.clone();
        pair.candidates[2] = lost(10.0);
        pair.pairs = vec![Pair {
            of: [1, 2],
            value: -loss,
        }];
        check_problem("a pair that loses", &pair, &[2, 3], 160.0);
        let close = [candidate(2, 100.0, 5.0, 0.0), candidate(3, 99.5, 1.0, 0.0), lost(-loss)];
        check("two nearly alike", &close, money(5.0), &[2], 100.0);
    }
}

#[test]
fn of_equal_sets_the_one_that_takes_less_is_chosen() {
    let limits = Limits {
        money: Some(100.0),
        hours: Some(100.0),
        ..Limits::default()
    };
    for (what, options, chosen) in [
        (
            "less money",
            vec![candidate(1, 5.0, 90.0, 50.0), candidate(2, 5.0, 80.0, 50.0)],
            [2],
        ),
        (
            "fewer hours",
            vec![candidate(1, 5.0, 60.0, 90.0), candidate(2, 5.0, 60.0, 80.0)],
            [2],
        ),
        (
            "all the same: the lower number",
            vec![candidate(7, 5.0, 60.0, 60.0), candidate(4, 5.0, 60.0, 60.0)],
            [4],
        ),
    ] {
        check(what, &options, limits.clone(), &chosen, 5.0);
        let turned: Vec<_> = options.into_iter().rev().collect();
        check(what, &turned, limits.clone(), &chosen, 5.0);
    }
}

#[test]
fn what_is_left_out_is_told_why_and_the_next_best_what_it_gives_up() {
    let candidates = [
        candidate(1, -5.0, 1.0, 1.0),
        candidate(2, 900.0, 200.0, 1.0),
        candidate(3, 900.0, 1.0, 200.0),
        candidate(4, 60.0, 60.0, 60.0),
        candidate(5, 50.0, 50.0, 50.0),
        candidate(6, 40.0, 40.0, 40.0),
        candidate(7, f64::NAN, 1.0, 1.0),
        candidate(8, 0.0, 0.0, 0.0),
    ];
    let limits = Limits {
        money: Some(100.0),
        hours: Some(100.0),
        ..Limits::default()
    };
    let found = check("4 and 6 fill it", &candidates, limits.clone(), &[4, 6], 100.0);
    let expected = [
        (1, Reason::NotWorthIt),
        (2, Reason::OverMoney),
        (3, Reason::OverHours),
        (5, Reason::Displaced(vec![4], Loss::Exactly(10.0))),
        (7, Reason::NotWorthIt),
        (8, Reason::NotWorthIt),
    ]
    .map(|(id, reason)| LeftOut { id, reason });
    assert_eq!(found.left_out, expected);
    let nearest = |found: &Selection| -> Vec<(Vec<u32>, Loss)> {
        let all = found.alternatives.iter();
        all.map(|other| (other.chosen.clone(), other.gives_up)).collect()
    };
    assert_eq!(
        nearest(&found),
        [(vec![5, 6], Loss::Exactly(10.0)), (vec![4], Loss::Exactly(40.0))],
        "without 4, and without 6"
    );
    let alone = check("one that fits alone", &candidates[3..4], limits.clone(), &[4], 60.0);
    assert_eq!(
        nearest(&alone),
        [(vec![], Loss::Exactly(60.0))],
        "the only other set is none"
    );
    assert_eq!(
        nearest(&check("nothing to choose", &candidates[..1], limits, &[], 0.0)),
        []
    );
}

/// E costs 200 and is worth 50; X needs E, costs 100 and is worth 500; Y 150 for 200; Z 150 for 190.
fn needs() -> Vec<Candidate> {
    let x = Candidate {
        requires: vec![1],
        ..candidate(2, 500.0, 100.0, 0.0)
    };
    vec![
        candidate(1, 50.0, 200.0, 0.0),
        x,
        candidate(3, 200.0, 150.0, 0.0),
        candidate(4, 190.0, 150.0, 0.0),
    ]
}

#[test]
fn what_hangs_together_is_chosen_together() {
    let found = check("greedy by ratio takes 3 and 4", &needs(), money(300.0), &[1, 2], 550.0);
    assert_eq!(
        found.left_out,
        [(3, vec![1, 2], 160.0), (4, vec![1, 2], 160.0)].map(|(id, by, loss)| LeftOut {
            id,
            reason: Reason::Displaced(by, Loss::Exactly(loss)),
        })
    );
    check("150 more buy Y too", &needs(), money(450.0), &[1, 2, 3], 750.0);
    check("up to then nothing more", &needs(), money(449.0), &[1, 2], 550.0);
    let pair = |value: f64| Problem {
        candidates: vec![
            candidate(1, 100.0, 100.0, 0.0),
            candidate(2, 90.0, 100.0, 0.0),
            candidate(3, 60.0, 100.0, 0.0),
        ],
        limits: money(200.0),
        pairs: vec![Pair { of: [1, 2], value }],
    };
    check_problem("A and B touch one process", &pair(-80.0), &[1, 3], 160.0);
    check_problem("A and B do not get in each other's way", &pair(0.0), &[1, 2], 190.0);
    let mut together = pair(50.0);
    together.pairs[0].of = [2, 3];
    check_problem("B and C help each other", &together, &[2, 3], 200.0);
    let apart = |must: bool| {
        let mut all = pair(0.0);
        all.candidates[0].excludes = vec![2];
        all.candidates[2].must = must;
        all
    };
    let found = check_problem("A excludes B", &apart(false), &[1, 3], 160.0);
    assert_eq!(found.left_out[0].reason, Reason::Excluded(vec![1], Loss::Exactly(10.0)));
    let mut costly = apart(true);
    costly.candidates[2].ways[0].value = -70.0;
    let found = check_problem("a must that costs", &costly, &[1, 3], 30.0);
    assert_eq!(
        found.alternatives.len(),
        1,
        "the must is in every set: {:?}",
        found.alternatives
    );
    let mut unwanted = needs();
    unwanted[0].ways[0].value = -600.0;
    let found = check("X is not worth E", &unwanted, money(900.0), &[3, 4], 390.0);
    assert_eq!(
        found
            .left_out
            .iter()
            .map(|left| left.reason.clone())
            .collect::<Vec<_>>(),
        [Reason::NotWorthIt, Reason::Needs(1)]
    );
    let mut lost = needs();
    lost[1].requires = vec![9];
    let found = check("X needs what is not known", &lost, money(300.0), &[3, 4], 390.0);
    assert_eq!(found.left_out[1].reason, Reason::Needs(9));
    let found = check("X needs more than there is", &needs(), money(250.0), &[3], 200.0);
    assert_eq!(found.left_out[1].reason, Reason::OverWithNeeds(Scarce::Money, vec![1]));
}

#[test]
fn an_option_is_left_out_for_the_reason_that_is_true_of_it() {
    let pair = |value: f64| Problem {
        candidates: vec![candidate(1, 100.0, 10.0, 0.0), candidate(2, 50.0, 10.0, 0.0)],
        limits: Limits::default(),
        pairs: vec![Pair { of: [1, 2], value }],
    };
    let mut must = pair(-200.0);
    must.candidates[0].must = true;
    let mut quarter = of(
        &[1, 2].map(|id| Candidate {
            id,
            ways: vec![in_quarter(2, 5.0, 60.0, 0.0)],
            requires: if id == 1 { vec![2] } else { Vec::new() },
            ..Candidate::default()
        }),
        &Limits {
            quarters: vec![100.0],
            ..Limits::default()
        },
    );
    let alone = quarter.clone();
    quarter.candidates.push(Candidate {
        must: true,
        ..candidate(3, 1.0, 0.0, 0.0)
    });
    let hours = Limits {
        hours: Some(50.0),
        ..Limits::default()
    };
    let mut needs = of(&[candidate(1, 9.0, 0.0, 30.0), candidate(2, 5.0, 0.0, 30.0)], &hours);
    needs.candidates[0].requires = vec![2];
    let twins = of(
        &[candidate(1, 100.0, 10.0, 0.0), candidate(2, 100.0, 10.0, 0.0)],
        &money(10.0),
    );
    for (what, problem, id, reason) in [
        (
            "an overlap turns it",
            pair(-60.0),
            2,
            Reason::Overlaps(vec![1], Loss::Exactly(10.0)),
        ),
        (
            "and beside a must",
            must,
            2,
            Reason::Overlaps(vec![1], Loss::Exactly(150.0)),
        ),
        (
            "both alone fit",
            needs,
            1,
            Reason::OverWithNeeds(Scarce::Hours, vec![2]),
        ),
        ("no must is in its way", alone, 1, Reason::NeedsDoNotFit),
        ("there is a must", quarter, 1, Reason::DoesNotFit),
        ("twins", twins, 2, Reason::Displaced(vec![1], Loss::Exactly(0.0))),
    ] {
        let found = select(&problem, PATIENCE);
        let left = found.left_out.iter().find(|left| left.id == id).unwrap();
        assert_eq!(left.reason, reason, "{what}");
    }
    let mut lost = pair(-60.0);
    lost.candidates[1].ways[0].value = -1.0;
    lost.candidates.push(Candidate {
        requires: vec![2],
        ..candidate(3, 0.5, 0.0, 0.0)
    });
    let found = check_problem("what loses by itself does not overlap", &lost, &[1], 100.0);
    assert_eq!(found.left_out[1].reason, Reason::Needs(2));
}

/// A way that starts in a quarter and takes hours in the quarter before it, or in the first one.
fn in_quarter(quarter: u16, value: f64, hours: f64, upkeep: f64) -> Way {
    let built = quarter.saturating_sub(1).max(1);
    let mut by_quarter = vec![0.0; 4];
    by_quarter[usize::from(built - 1)] += hours;
    for after in by_quarter.iter_mut().skip(usize::from(quarter - 1)) {
        *after += upkeep;
    }
    Way {
        start: 3 * quarter - 2,
        value,
        money: 0.0,
        hours,
        by_quarter,
        built: Some((built, built)),
    }
}

#[test]
fn the_quarter_something_starts_in_is_part_of_the_answer() {
    let option = |id: u32, value: f64, upkeep: f64| Candidate {
        id,
        ways: [2, 3, 4]
            .map(|quarter| in_quarter(quarter, value - 10.0 * f64::from(quarter), 60.0, upkeep))
            .to_vec(),
        ..Candidate::default()
    };
    let problem = |limits: Limits| Problem {
        candidates: vec![option(1, 200.0, 0.0), option(2, 100.0, 0.0)],
        limits,
        ..Problem::default()
    };
    let quarters = |hours: f64| Limits {
        quarters: vec![hours],
        ..Limits::default()
    };
    let at_once = Limits {
        at_once: Some(1),
        ..Limits::default()
    };
    let starts = |what: &str, problem: &Problem, starts: &[u16], value: f64| {
        let found = check_problem(what, problem, &[1, 2], value);
        assert_eq!(found.starts, starts, "{what}");
        found
    };
    starts("both at once", &problem(quarters(120.0)), &[4, 4], 260.0);
    starts("one after the other", &problem(quarters(119.0)), &[4, 7], 250.0);
    starts("one at once", &problem(at_once), &[4, 7], 250.0);
    starts(
        "the hours of the first quarter alone are few",
        &problem(Limits {
            quarters: vec![10.0, 60.0],
            ..Limits::default()
        }),
        &[7, 10],
        230.0,
    );
    let mut first = problem(quarters(60.0));
    first.candidates[0].requires = vec![2];
    starts("2 has to come first", &first, &[7, 4], 250.0);
    let mut upkeep = problem(quarters(60.0));
    upkeep.candidates[1] = option(2, 100.0, 1.0);
    let found = check_problem("upkeep eats the later quarters", &upkeep, &[1, 2], 250.0);
    assert_eq!(
        (found.starts, found.by_quarter),
        (vec![4, 7], vec![60.0, 60.0, 1.0, 1.0])
    );
    upkeep.candidates[0] = option(1, 200.0, 1.0);
    let found = check_problem(
        "what the first one takes is missing for the second",
        &upkeep,
        &[1],
        180.0,
    );
    assert_eq!(
        found.left_out[0].reason,
        Reason::Displaced(vec![1], Loss::Exactly(100.0))
    );
    let found = check_problem("no quarter is enough", &problem(quarters(59.0)), &[], 0.0);
    assert_eq!(found.left_out[0].reason, Reason::OverQuarter);
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table, a case for each contradiction")]
fn what_cannot_all_be_is_named_before_anything_is_searched() {
    let option = |id: u32, requires: &[u32], excludes: &[u32], must: bool| Candidate {
        requires: requires.to_vec(),
        excludes: excludes.to_vec(),
        must,
        ..candidate(id, 10.0, 100.0, 10.0)
    };
    let forced = |id, by| Forced { id, by };
    let over = |what, forced: &[u32], takes, limit| Contradiction::MustsOver {
        what,
        forced: forced.to_vec(),
        takes,
        limit,
    };
    let names = |id: u32| ["?", "A", "B", "C", "D"][id as usize].to_owned();
    for (candidates, limits, expected, words) in [
        (
            vec![option(1, &[2], &[], false), option(2, &[1], &[], false)],
            Limits::default(),
            vec![Contradiction::Circle(vec![1, 2])],
            "A needs B needs A",
        ),
        (
            vec![option(1, &[1], &[], false)],
            Limits::default(),
            vec![Contradiction::Circle(vec![1])],
            "A needs A",
        ),
        (
            vec![
                option(4, &[1], &[], false),
                option(1, &[2], &[], false),
                option(2, &[3], &[], false),
                option(3, &[1], &[], false),
            ],
            Limits::default(),
            vec![Contradiction::Circle(vec![1, 2, 3])],
            "A needs B needs C needs A",
        ),
        (
            vec![option(1, &[], &[2], true), option(2, &[], &[], true)],
            Limits::default(),
            vec![Contradiction::MustsExclude(forced(1, 1), forced(2, 2))],
            "A must be done, and B must be done",
        ),
        (
            vec![
                option(1, &[3], &[], true),
                option(2, &[], &[3], true),
                option(3, &[], &[], false),
            ],
            Limits::default(),
            vec![Contradiction::MustsExclude(forced(2, 2), forced(3, 1))],
            "A must be done and needs C",
        ),
        (
            vec![option(1, &[2], &[], false), option(2, &[], &[1], false)],
            Limits::default(),
            vec![Contradiction::ExcludesWhatItNeeds(1, 2)],
            "A needs B but excludes it",
        ),
        (
            vec![
                option(1, &[2, 3], &[], false),
                option(2, &[], &[3], false),
                option(3, &[], &[], false),
                option(4, &[1], &[], true),
            ],
            Limits::default(),
            vec![Contradiction::NeedsExclude(1, [2, 3])],
            "A needs B and C, but B and C exclude each other",
        ),
        (
            vec![
                option(1, &[2], &[], false),
                option(2, &[3], &[3], false),
                option(3, &[], &[], false),
            ],
            Limits::default(),
            vec![Contradiction::ExcludesWhatItNeeds(2, 3)],
            "B needs C but excludes it",
        ),
        (
            vec![option(1, &[4], &[], true)],
            Limits::default(),
            vec![Contradiction::MustNeedsUnknown(1, 4)],
            "A must be done and needs D",
        ),
        (
            vec![option(1, &[2], &[], true), option(2, &[], &[], false)],
            money(150.0),
            vec![over(Scarce::Money, &[1, 2], 200.0, 150.0)],
            "(A, B) takes more money than there is",
        ),
        (
            vec![option(1, &[], &[], true)],
            Limits {
                hours: Some(9.0),
                ..Limits::default()
            },
            vec![over(Scarce::Hours, &[1], 10.0, 9.0)],
            "own hours than there are",
        ),
        (
            vec![
                option(1, &[4], &[], false),
                option(2, &[3], &[], false),
                option(3, &[], &[1], true),
            ],
            money(100.0),
            vec![],
            "",
        ),
    ] {
        let problem = of(&candidates, &limits);
        assert_eq!(contradictions(&problem), expected, "{candidates:?}");
        let found = select(&problem, PATIENCE);
        assert_eq!(found.contradictions, expected, "{candidates:?}");
        if let Some(first) = expected.first() {
            assert!(first.sentence(&names).contains(words), "{}", first.sentence(&names));
            assert!(found.is_blocked || found.left_out.iter().any(|left| left.reason == Reason::Contradicted));
            let unsaid = |left: &&LeftOut| left.reason == Reason::NotKnown;
            assert_eq!(
                found.left_out.iter().find(unsaid),
                None,
                "nothing was searched, and nothing stopped"
            );
        }
    }
    let musts = [1, 2].map(|id| Candidate {
        must: true,
        ways: vec![in_quarter(2, 5.0, 60.0, 0.0)],
        id,
        ..Candidate::default()
    });
    let limits = Limits {
        quarters: vec![100.0],
        ..Limits::default()
    };
    let found = select(&of(&musts, &limits), PATIENCE);
    assert_eq!(found.contradictions, [Contradiction::MustsDoNotFit(vec![1, 2])]);
}

#[test]
fn what_contradicts_itself_keeps_only_itself_out() {
    let named = |id: u32, requires: &[u32], excludes: &[u32], must: bool| Candidate {
        requires: requires.to_vec(),
        excludes: excludes.to_vec(),
        must,
        ..candidate(id, 10.0 * f64::from(id), 100.0, 0.0)
    };
    let left = |found: &Selection| {
        found
            .left_out
            .iter()
            .map(|left| left.reason.clone())
            .collect::<Vec<_>>()
    };
    // 1 and 2 need each other in a circle, 3 needs them, 4 needs and excludes 5; 5 and 6 are sound.
    let mut all = vec![
        named(1, &[2], &[], false),
        named(2, &[1], &[], false),
        named(3, &[1], &[], false),
        named(4, &[5], &[5], false),
        named(5, &[], &[], false),
        named(6, &[], &[], false),
    ];
    let found = select(&of(&all, &money(150.0)), PATIENCE);
    assert_eq!(
        found.contradictions,
        [
            Contradiction::Circle(vec![1, 2]),
            Contradiction::ExcludesWhatItNeeds(4, 5)
        ]
    );
    assert!(!found.is_blocked);
    assert_eq!(
        (&*found.chosen, found.value, found.proof),
        (&[6][..], 60.0, Proof::Optimal)
    );
    assert_eq!(
        left(&found),
        [
            Reason::Contradicted,
            Reason::Contradicted,
            Reason::Needs(1),
            Reason::Contradicted,
            Reason::Displaced(vec![6], Loss::Exactly(10.0)),
        ]
    );
    let more = Raising::new(&of(&all, &money(150.0)), Scarce::Money, 300.0, PATIENCE).map(|mut raising| {
        while !raising.go_on(u32::MAX) {}
        raising
            .more()
            .steps
            .iter()
            .map(|step| (step.limit, step.chosen.clone()))
            .collect::<Vec<_>>()
    });
    assert_eq!(more, Some(vec![(200.0, vec![5, 6])]));
    // Once one of them has to be done, there is no set before that is mended.
    all[2].must = true;
    let found = select(&of(&all, &money(150.0)), PATIENCE);
    assert!(found.is_blocked && found.chosen.is_empty());
}

#[test]
fn where_nothing_may_be_built_at_once_that_is_said() {
    let limits = Limits {
        at_once: Some(0),
        ..Limits::default()
    };
    let all = [Candidate {
        id: 1,
        ways: vec![in_quarter(1, 5.0, 60.0, 0.0)],
        ..Candidate::default()
    }];
    let found = select(&of(&all, &limits), PATIENCE);
    assert_eq!(
        (&*found.chosen, &found.left_out[0].reason),
        (&[][..], &Reason::NoneAtOnce)
    );
}

//! The best set under limits, against published cases.

use bearing::domain::priority::{Candidate, LeftOut, Limits, Proof, Reason, Selection, select};

/// The steps the plan allows.
pub(super) const PATIENCE: u32 = 400_000;

pub(super) fn candidate(id: u32, value: f64, money: f64, hours: f64) -> Candidate {
    Candidate {
        id,
        value,
        money,
        hours,
    }
}

pub(super) fn money(limit: f64) -> Limits {
    Limits {
        money: Some(limit),
        hours: None,
    }
}

/// Fails where the best set is not the expected one, with its proof.
fn check(what: &str, candidates: &[Candidate], limits: Limits, chosen: &[u32], value: f64) -> Selection {
    let found = select(candidates, limits, PATIENCE);
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
    let limits = |money, hours| Limits { money, hours };
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

#[test]
fn of_equal_sets_the_one_that_takes_less_is_chosen() {
    let limits = Limits {
        money: Some(100.0),
        hours: Some(100.0),
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
        check(what, &options, limits, &chosen, 5.0);
        let turned: Vec<_> = options.into_iter().rev().collect();
        check(what, &turned, limits, &chosen, 5.0);
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
    };
    let found = check("4 and 6 fill it", &candidates, limits, &[4, 6], 100.0);
    let expected = [
        (1, Reason::NotWorthIt),
        (2, Reason::OverMoney),
        (3, Reason::OverHours),
        (5, Reason::Displaced(10.0)),
        (7, Reason::NotWorthIt),
        (8, Reason::NotWorthIt),
    ]
    .map(|(id, reason)| LeftOut { id, reason });
    assert_eq!(found.left_out, expected);
    assert_eq!(found.nearest, Some((vec![5, 6], 10.0)));
    let alone = check("one that fits alone", &candidates[3..4], limits, &[4], 60.0);
    assert_eq!(alone.nearest, Some((vec![], 60.0)), "the only other set is none");
    assert_eq!(
        check("nothing to choose", &candidates[..1], limits, &[], 0.0).nearest,
        None
    );
}

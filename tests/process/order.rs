//! What leaving, stopping, mending and automating cost.

use bearing::domain::process::{Catcher, Figure, Missed, NoAnswer, Path, Terms, Tool, order};

use crate::{answers, check, figure, sound, terms, with};

const TOOL: Tool = Tool {
    outlay: 4000.0,
    a_month: 60.0,
    share: 0.7,
    error_cut: 0.0,
};

/// 500 a month, 6 minutes, one in ten goes wrong and costs 8; mending for 1,500 removes 8 of 10 errors.
fn flawed() -> bearing::domain::process::Answers {
    use Figure::*;
    answers(&[
        (Runs, 500.0),
        (Minutes, 6.0),
        (ErrorRate, 0.1),
        (ErrorCost, 8.0),
        (FixCost, 1500.0),
        (FixCut, 0.8),
    ])
}

/// By hand with 31.1865, what 1 a month over 36 months is worth at 10 % a year: leaving costs 1,650 a month.
#[test]
fn the_price_of_order() {
    check(terms().annuity(), 31.1865, 5e-5, "annuity");
    let order = order(&flawed(), Some(&TOOL), &terms());
    for (path, present, a_month) in [
        (Path::Leave, 51_458.0, 1650.0),
        (Path::FixOnly, 42_978.0, 1330.0),
        (Path::AutomateAsIs, 30_041.0, 835.0),
        (Path::FixThenAutomate, 21_561.0, 515.0),
    ] {
        let cost = order.of(path).unwrap();
        check(cost.present, present, 0.5, &format!("{path:?}"));
        check(
            cost.labour + cost.upkeep + cost.flaw,
            a_month,
            1e-9,
            &format!("{path:?}"),
        );
        assert_eq!(cost.cumulative.len(), 37);
        assert_eq!((cost.cumulative[0], cost.cumulative[36]), (cost.outlay, cost.present));
    }
    let credit = order.credit.unwrap();
    check(credit.automation_first, 21_417.0, 0.5, "automation first");
    check(credit.automation_second, 21_417.0, 0.5, "automation second");
    check(credit.fix_first, 8480.0, 0.5, "mending first");
    check(credit.fix_second, 8480.0, 0.5, "mending second");
}

#[test]
fn the_flaw_follows_the_volume_and_whoever_catches_mistakes() {
    use Figure::*;
    // 500 a month, one in ten wrong, 8 each: 400 if all get out.
    for (what, answers, expected, escape) in [
        ("as today", flawed(), 400.0, 1.0),
        ("twice the volume", with(flawed(), figure(VolumeAfter, 2.0)), 800.0, 1.0),
        (
            "a second pair of eyes stays",
            with(flawed(), |answers| {
                answers.set_figure(Escape, Some(0.25));
                answers.catcher = Some(Catcher::Reviewer);
            }),
            100.0,
            0.25,
        ),
        // Of 7 in 10 nobody sees the mistakes any more, of the rest a quarter still gets out: .7 + .3 · .25.
        (
            "whoever did it caught them",
            with(flawed(), |answers| {
                answers.set_figure(Escape, Some(0.25));
                answers.catcher = Some(Catcher::Doer);
            }),
            310.0,
            0.775,
        ),
        (
            "as somebody says",
            with(flawed(), |answers| {
                answers.set_figure(Escape, Some(0.25));
                answers.set_figure(EscapeAfter, Some(0.5));
                answers.catcher = Some(Catcher::Doer);
            }),
            200.0,
            0.5,
        ),
    ] {
        let found = order(&answers, Some(&TOOL), &terms());
        let cost = found.of(Path::AutomateAsIs).unwrap();
        check(cost.flaw, expected, 1e-9, what);
        check(cost.escape, escape, 1e-9, what);
        let leave = found.of(Path::Leave).unwrap();
        check(leave.flaw, 400.0 * answers.figure(Escape).unwrap_or(1.0), 1e-9, what);
    }
}

#[test]
fn a_path_that_is_not_known_says_why() {
    use Figure::*;
    let of = |answers, tool: Option<&Tool>, terms: &Terms, path| {
        let order = order(&answers, tool, terms);
        let (_, cost) = order.paths.into_iter().find(|(other, _)| *other == path).unwrap();
        cost.map(|cost| cost.present)
            .inspect_err(|why| assert!(why.to_string().ends_with('.')))
    };
    let unpaid = Terms {
        hourly_cost: None,
        ..terms()
    };
    let nobody = with(flawed(), |answers| answers.missed = Some(Missed::Nobody));
    let unmended = with(flawed(), |answers| answers.set_figure(FixCut, None));
    let own_hours = with(flawed(), |answers| {
        answers.set_figure(FixCost, None);
        answers.set_figure(FixHours, Some(60.0));
    });
    assert_eq!(of(flawed(), None, &terms(), Path::AutomateAsIs), Err(NoAnswer::NoTool));
    assert_eq!(
        of(flawed(), None, &terms(), Path::FixThenAutomate),
        Err(NoAnswer::NoTool)
    );
    assert_eq!(of(unmended, Some(&TOOL), &terms(), Path::FixOnly), Err(NoAnswer::NoFix));
    assert_eq!(of(flawed(), Some(&TOOL), &terms(), Path::Stop), Err(NoAnswer::Needed));
    assert_eq!(of(sound(), None, &terms(), Path::Stop), Err(NoAnswer::Needed));
    assert_eq!(of(nobody, None, &terms(), Path::Stop), Ok(0.0));
    assert_eq!(of(flawed(), None, &unpaid, Path::Leave), Err(NoAnswer::NoHourlyCost));
    assert_eq!(of(answers(&[]), None, &terms(), Path::Leave), Err(NoAnswer::NoRuns));
    check(
        of(own_hours, None, &terms(), Path::FixOnly).unwrap(),
        42_978.0,
        0.5,
        "60 hours at 25",
    );
}

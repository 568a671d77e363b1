//! How sure are we? Simulated returns against closed forms, and what must hold for every simulation.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use Input::{
    Automatable, BoughtAnyway, BuildCost, BuildHours, DivertedHours, ErrorCost, ErrorCut, ErrorRate, Escape, ExitCost,
    HourlyCost, Licence, MarginNew, MarginOld, Minutes, Orders, OwnHoursPaid, PaidStop, RampMonths, Runs, Sold,
    SoldMargin, TrainingCost, UpkeepCost, UpkeepHours,
};
use bearing::domain::finance::{Calendar, Case, Input, LicencePer, Period, Prices, Terms, evaluate};
use bearing::domain::simulation::{
    Chance, Distribution, Outcome, RiskEvent, Setting, Simulation, Strength, Tables, UncertainCase, UncertainTerms,
    Uncertainty, Watched, tornado,
};
use bearing::plan::figures::report;
use bearing::plan::format::from_json;
use montecarlo::distributions::{Fixed, Lognormal, Pert, Triangular, Uniform};
use time::macros::date;

fn terms() -> Terms {
    Terms {
        horizon: 36,
        discount_rate: 0.10,
        hourly_cost: Some(25.0),
        wage_growth: 0.0,
        volume_growth: 0.0,
        inflation: 0.0,
        prices: Prices::Nominal,
        tax_rate: 0.0,
        write_off: 36,
        calendar: Calendar {
            open_days: 252.0,
            open_hours: 8.0,
        },
        person_hours: 1702.5,
    }
}

fn case(typed: &[(Input, f64)]) -> Case {
    Case {
        typed: typed.iter().copied().collect(),
        runs_per: Period::Month,
        licence_per: LicencePer::Month,
        start_month: 2,
    }
}

/// A case in which everything takes part.
const BUSY: &[(Input, f64)] = &[
    (Runs, 120.0),
    (Minutes, 12.0),
    (Automatable, 0.6),
    (ErrorRate, 0.05),
    (Escape, 0.5),
    (ErrorCut, 0.6),
    (ErrorCost, 30.0),
    (BuildCost, 2500.0),
    (BuildHours, 30.0),
    (TrainingCost, 200.0),
    (Licence, 60.0),
    (UpkeepHours, 2.0),
    (UpkeepCost, 20.0),
    (OwnHoursPaid, 0.5),
    (ExitCost, 300.0),
    (RampMonths, 3.0),
    (PaidStop, 0.4),
    (Sold, 0.2),
    (SoldMargin, 35.0),
    (Orders, 50.0),
    (MarginNew, 4.0),
    (MarginOld, 6.0),
    (BoughtAnyway, 0.3),
    (DivertedHours, 1.0),
    (HourlyCost, 25.0),
];

fn uncertain(ranges: &[(Input, Distribution)]) -> UncertainCase {
    UncertainCase {
        id: 7,
        case: case(BUSY),
        ranges: ranges.to_vec(),
        risks: Vec::new(),
    }
}

fn setting(cases: Vec<UncertainCase>) -> Setting {
    Setting {
        terms: UncertainTerms {
            terms: terms(),
            wages: None,
            volume: None,
            prices: None,
        },
        together: cases.iter().map(|case| case.id).collect(),
        cases,
        watched: Some(Watched::One(7)),
        only_watched: false,
        full: false,
        payback_limit: 24.0,
        seed: 1,
        strength: Strength::None,
    }
}

fn run(setting: Setting, batches: usize) -> Outcome {
    let mut simulation = Simulation::new(setting, &mut Tables::default());
    for _ in 0..batches {
        simulation.run_batch();
    }
    simulation.outcome()
}

fn of(outcome: &Outcome, id: u32) -> &Chance {
    &outcome.each.iter().find(|(other, _)| *other == id).unwrap().1
}

fn npv_with(figures: &[(Input, f64)]) -> f64 {
    let mut case = case(BUSY);
    for (input, figure) in figures {
        case.typed.set(*input, *figure);
    }
    evaluate(&case, &terms()).unwrap().cash.npv
}

fn pert(low: f64, likely: f64, high: f64) -> Distribution {
    Pert::eight_in_ten(low, likely, high).unwrap()
}

fn limits(low: f64, likely: f64, high: f64) -> Distribution {
    Pert::limits(low, likely, high).unwrap()
}

fn triangular(low: f64, likely: f64, high: f64) -> Distribution {
    Triangular::limits(low, likely, high).unwrap()
}

fn uniform(low: f64, high: f64) -> Distribution {
    Uniform::limits(low, high).unwrap()
}

fn lognormal(low: f64, high: f64) -> Distribution {
    Lognormal::eight_in_ten(low, high).unwrap()
}

#[test]
fn the_mean_is_that_of_the_closed_form() {
    // The net present value is linear in each of these inputs, and they are independent: so its mean is its value at
    // the means of the inputs, whatever their shapes.
    let table: &[&[(Input, Distribution)]] = &[
        &[(Runs, pert(80.0, 120.0, 200.0))],
        &[(Runs, limits(80.0, 120.0, 200.0))],
        &[(Runs, triangular(80.0, 120.0, 200.0))],
        &[(Runs, uniform(80.0, 200.0))],
        &[(Runs, lognormal(80.0, 200.0))],
        &[(Minutes, pert(8.0, 12.0, 25.0))],
        &[(Automatable, limits(0.3, 0.6, 0.8))],
        &[(BuildCost, lognormal(2000.0, 6000.0))],
        &[(BuildHours, triangular(20.0, 30.0, 80.0))],
        &[(Licence, uniform(40.0, 90.0))],
        &[(ExitCost, pert(0.0, 300.0, 900.0))],
        &[(Orders, lognormal(20.0, 90.0))],
        &[(BoughtAnyway, limits(0.1, 0.3, 0.7))],
        &[(HourlyCost, pert(22.0, 25.0, 31.0))],
        &[(Runs, pert(80.0, 120.0, 200.0)), (Minutes, pert(8.0, 12.0, 25.0))],
        &[(Runs, lognormal(80.0, 200.0)), (Automatable, limits(0.3, 0.6, 0.8))],
        &[
            (Orders, uniform(20.0, 90.0)),
            (MarginNew, triangular(2.0, 4.0, 5.0)),
            (MarginOld, pert(5.0, 6.0, 8.0)),
        ],
        &[
            (ErrorRate, limits(0.01, 0.05, 0.15)),
            (ErrorCost, lognormal(10.0, 80.0)),
            (ErrorCut, uniform(0.4, 0.8)),
        ],
        &[
            (UpkeepHours, pert(1.0, 2.0, 5.0)),
            (OwnHoursPaid, uniform(0.2, 0.8)),
            (UpkeepCost, pert(10.0, 20.0, 50.0)),
        ],
        &[
            (Runs, pert(80.0, 120.0, 200.0)),
            (Minutes, limits(8.0, 12.0, 25.0)),
            (Automatable, triangular(0.3, 0.6, 0.8)),
            (PaidStop, uniform(0.2, 0.5)),
            (BuildCost, lognormal(2000.0, 6000.0)),
            (Licence, pert(40.0, 60.0, 120.0)),
        ],
    ];
    assert_eq!(table.len(), 20);
    for ranges in table {
        let found = run(setting(vec![uncertain(ranges)]), 10);
        let means: Vec<(Input, f64)> = ranges.iter().map(|(input, range)| (*input, range.mean())).collect();
        let npv = of(&found, 7).npv;
        let (expected, error) = (npv_with(&means), npv.standard_error.unwrap());
        // A table of a thousand slices is itself off by less than a billionth.
        let allowed = 4.0 * error + 1e-8 * npv.standard_deviation;
        assert!(
            (npv.mean - expected).abs() <= allowed,
            "{ranges:?}: {}, not {expected} ± {error}",
            npv.mean
        );
    }
}

#[test]
fn one_uncertain_input_hands_its_percentiles_on() {
    for (input, range) in [
        (Runs, pert(80.0, 120.0, 200.0)),
        (Minutes, triangular(8.0, 12.0, 25.0)),
        (Orders, uniform(20.0, 90.0)),
    ] {
        let npv = of(&run(setting(vec![uncertain(&[(input, range)])]), 10), 7).npv;
        for (found, share) in [(npv.p10, 0.1), (npv.p50, 0.5), (npv.p90, 0.9)] {
            let expected = npv_with(&[(input, range.quantile(share))]);
            assert!(
                (found - expected).abs() <= 0.002 * npv.standard_deviation,
                "{input:?} {share}: {found} {expected}"
            );
        }
    }
}

#[test]
fn a_risk_costs_what_it_costs_as_often_as_it_happens() {
    let risky = |chance: f64, month| UncertainCase {
        risks: vec![RiskEvent {
            id: 9,
            chance,
            cost: Fixed::at(4000.0).unwrap(),
            month,
        }],
        ..uncertain(&[])
    };
    let without = npv_with(&[]);
    for (chance, month, discount) in [
        (0.25, Some(12), 1.1),
        (0.4, None, 1.1_f64.powf(2.0 / 12.0)),
        (0.0, None, 1.0),
    ] {
        let npv = of(&run(setting(vec![risky(chance, month)]), 10), 7).npv;
        let expected = without - chance * 4000.0 / discount;
        assert!(
            (npv.mean - expected).abs() < 1e-6 * 4000.0 + 4.0 * npv.standard_error.unwrap(),
            "{chance} {month:?}"
        );
    }
}

#[test]
fn what_comes_or_goes_changes_nothing_for_the_others() {
    let one = uncertain(&[(Runs, pert(80.0, 120.0, 200.0)), (Minutes, pert(8.0, 12.0, 25.0))]);
    let other = UncertainCase {
        id: 8,
        ..uncertain(&[(Runs, lognormal(50.0, 300.0))])
    };
    let alone = run(setting(vec![one.clone()]), 3);
    let both = run(setting(vec![other, one]), 3);
    assert_eq!(of(&alone, 7), of(&both, 7));
    let sum: f64 = both.each.iter().map(|(_, chances)| chances.npv.mean).sum();
    let together = both.together.unwrap().npv;
    assert!((together.mean - sum).abs() < 1e-6 * sum.abs(), "means add up");
    let spreads: Vec<f64> = both
        .each
        .iter()
        .map(|(_, chances)| chances.npv.standard_deviation)
        .collect();
    let (both_ways, in_step) = (spreads[0].hypot(spreads[1]), spreads[0] + spreads[1]);
    assert!(
        (together.standard_deviation / both_ways - 1.0).abs() < 0.05,
        "they are independent"
    );
    assert!(together.standard_deviation < 0.95 * in_step);
}

#[test]
fn what_all_share_is_drawn_once_for_all() {
    let growing = |id| UncertainCase { id, ..uncertain(&[]) };
    let mut shared = setting(vec![growing(7), growing(8)]);
    shared.terms.volume = Some(pert(-0.1, 0.0, 0.2));
    let outcome = run(shared, 5);
    let spread = of(&outcome, 7).npv.standard_deviation;
    let together = outcome.together.unwrap().npv.standard_deviation;
    assert!(spread > 100.0);
    assert!(
        (together / (2.0 * spread) - 1.0).abs() < 1e-9,
        "two that grow alike are twice one"
    );
}

#[test]
fn estimates_that_go_wrong_together_widen_the_result() {
    let spread = |strength| {
        let ranges = [
            (Runs, pert(80.0, 120.0, 200.0)),
            (Minutes, pert(8.0, 12.0, 25.0)),
            (BuildCost, pert(2000.0, 2500.0, 6000.0)),
        ];
        let setting = Setting {
            strength,
            ..setting(vec![uncertain(&ranges)])
        };
        of(&run(setting, 10), 7).npv.standard_deviation
    };
    let (none, some, strong) = (spread(Strength::None), spread(Strength::Some), spread(Strength::Strong));
    assert!(1.05 * none < some && 1.05 * some < strong, "{none} {some} {strong}");
}

#[test]
fn the_same_seed_gives_the_same_and_another_seed_nearly_so() {
    let ranges = [(Runs, pert(80.0, 120.0, 200.0)), (Automatable, limits(0.3, 0.6, 0.8))];
    let with = |seed| {
        run(
            Setting {
                seed,
                ..setting(vec![uncertain(&ranges)])
            },
            10,
        )
    };
    let (first, again, other) = (with(5), with(5), with(6));
    assert_eq!(first, again);
    let (a, b) = (of(&first, 7).npv, of(&other, 7).npv);
    assert!(
        a.mean != b.mean && (a.mean - b.mean).abs() < 6.0 * (a.standard_error.unwrap() + b.standard_error.unwrap())
    );
}

#[test]
fn the_tornado_swings_one_figure_at_a_time() {
    let ranges = [(Runs, pert(80.0, 120.0, 200.0)), (BuildCost, uniform(2000.0, 6000.0))];
    let found = tornado(&setting(vec![uncertain(&ranges)])).unwrap();
    let middle: Vec<(Input, f64)> = ranges
        .iter()
        .map(|(input, range)| (*input, range.quantile(0.5)))
        .collect();
    assert!((found.base - npv_with(&middle)).abs() < 1e-6);
    for swing in &found.swings {
        let Uncertainty::Input(7, input) = swing.what else {
            panic!("{swing:?}")
        };
        for (figure, npv) in [(swing.figures.0, swing.npv.0), (swing.figures.1, swing.npv.1)] {
            let expected = npv_with(&[middle.as_slice(), &[(input, figure)]].concat());
            assert!((npv - expected).abs() < 1e-6, "{input:?} {figure}: {npv} {expected}");
        }
    }
    let width = |at: usize| (found.swings[at].npv.1 - found.swings[at].npv.0).abs();
    assert!(width(0) >= width(1));
}

#[test]
fn chance_of_loss_and_of_payback_are_those_of_the_input() {
    // Only the price is uncertain, uniform, and everything else is fixed: so each chance is a share of its range.
    let range = uniform(0.0, 8000.0);
    let outcome = run(
        setting(vec![uncertain(&[
            (BuildCost, range),
            (UpkeepCost, Fixed::at(20.0).unwrap()),
        ])]),
        10,
    );
    let chance = of(&outcome, 7);
    let turns = npv_with(&[(BuildCost, 0.0)]) / (npv_with(&[(BuildCost, 0.0)]) - npv_with(&[(BuildCost, 1.0)]));
    assert!(
        (chance.npv.chance_below_zero - (1.0 - turns / 8000.0)).abs() < 0.0015,
        "{turns}"
    );
    let watch = outcome.watched.as_ref().unwrap();
    assert_eq!(watch.band.len(), 37);
    assert!(
        watch
            .band
            .iter()
            .all(|month| month.p10 <= month.p50 && month.p50 <= month.p90)
    );
    assert!(watch.drivers[0].value.explained > 0.99 && watch.drivers[0].worth_knowing().is_some());
}

/// What the simulation of a plan comes to natively, for the browser to be compared with: not for ever, for a better way
/// to draw may change it. As a command:
///
/// `BEARING_WRITE_FIXTURES=1 cargo test -p bearing --no-default-features --test simulation browser`
#[test]
fn the_figures_for_the_browser_are_those_of_today() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut plan = from_json(&std::fs::read_to_string(folder.join("plans/1-c/plan.json")).unwrap()).unwrap();
    plan.trials = 2000;
    let report = report(&plan, date!(2026 - 11 - 24));
    let today = format!("{:#}\n", report.get("chances").unwrap());
    let file = folder.join("chances.json");
    if std::env::var_os("BEARING_WRITE_FIXTURES").is_some() {
        std::fs::write(&file, &today).unwrap();
    }
    assert!(
        std::fs::read_to_string(file).unwrap() == today,
        "write it anew, after a look at what changed"
    );
}

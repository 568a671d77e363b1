//! What must hold for whatever is typed: figures that add up, and never one that is no number.

use bearing::domain::finance::measures::{Irr, Payback, irr, npv};
use bearing::domain::finance::{
    Calendar, Case, Courses, Growth, Input, LicencePer, NoAnswer, Period, Prices, Terms, Trials, View, Views, Worth,
    evaluate, monthly_rate, together,
};
use montecarlo::Column;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;

/// The same cases in every run: a proof must not depend on luck. `PROPTEST_CASES` and `PROPTEST_RNG_SEED` try others.
pub(crate) fn seeded(cases: u32) -> ProptestConfig {
    let chosen = |name: &str| std::env::var(name).ok()?.parse::<u64>().ok();
    ProptestConfig {
        cases: chosen("PROPTEST_CASES").map_or(cases, |cases| u32::try_from(cases).unwrap_or(u32::MAX)),
        rng_seed: RngSeed::Fixed(chosen("PROPTEST_RNG_SEED").unwrap_or(1)),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// A figure anywhere within bounds, the ends, 0 and everyday sizes among them.
fn figure(least: f64, most: f64) -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => (0.0..1.0_f64).prop_map(move |share| least + share * (most - least)),
        4 => (-3.0..4.0_f64).prop_map(move |power| 10_f64.powf(power).clamp(least, most)),
        1 => Just(least),
        1 => Just(most),
        1 => Just(0.0_f64.clamp(least, most)),
    ]
}

/// Anything that can be typed about an opportunity. The basics are there more often than not.
pub(crate) fn any_case() -> impl Strategy<Value = Case> {
    let typed: Vec<_> = Input::ALL
        .iter()
        .map(|input| {
            let bounds = input.info().bounds;
            let basic = matches!(
                input,
                Input::Runs | Input::Minutes | Input::Automatable | Input::MarginNew | Input::MarginOld
            );
            let share = matches!(input, Input::PaidStop | Input::HireAvoided | Input::Sold);
            let most = if share { bounds.most / 2.0 } else { bounds.most };
            prop::option::weighted(if basic { 0.95 } else { 0.5 }, figure(bounds.least, most))
        })
        .collect();
    let periods: Vec<Period> = Period::ALL.iter().map(|(period, _)| *period).collect();
    let charges: Vec<LicencePer> = LicencePer::ALL.iter().map(|(per, _)| *per).collect();
    (typed, select(periods), select(charges), 0..40_u16).prop_map(|(typed, runs_per, licence_per, start_month)| Case {
        typed: Input::ALL
            .iter()
            .zip(typed)
            .filter_map(|(input, value)| Some((*input, value?)))
            .collect(),
        runs_per,
        licence_per,
        start_month,
    })
}

/// Any terms the settings take.
pub(crate) fn any_terms() -> impl Strategy<Value = Terms> {
    (
        prop_oneof![Just(36_u16), 1..=240_u16],
        figure(-0.5, 10.0),
        prop::option::weighted(0.9, figure(0.0, 1e6)),
        (figure(-0.5, 1.0), figure(-0.5, 1.0), figure(-0.5, 1.0)),
        select(vec![Prices::Nominal, Prices::Real]),
        (prop_oneof![Just(0.0), 0.0..=1.0], 0..=240_u16),
        (figure(1.0, 366.0), figure(0.5, 24.0), figure(0.5, 366.0 * 24.0)),
    )
        .prop_map(
            |(horizon, discount_rate, hourly_cost, growth, prices, (tax_rate, write_off), calendar)| Terms {
                horizon,
                discount_rate,
                hourly_cost,
                wage_growth: growth.0,
                volume_growth: growth.1,
                inflation: growth.2,
                prices,
                tax_rate,
                write_off,
                calendar: Calendar {
                    open_days: calendar.0,
                    open_hours: calendar.1,
                },
                person_hours: calendar.2,
            },
        )
}

/// Every figure of a view that is always there.
fn figures(view: &View) -> Vec<f64> {
    let mut figures = vec![view.benefits, view.costs, view.npv, view.lowest.amount];
    figures.extend(&view.flows);
    figures.extend(&view.cumulative);
    figures.extend(view.irr.rates());
    figures.extend([view.mirr, view.roi, view.benefit_cost].into_iter().flatten());
    for payback in [view.payback, view.discounted_payback] {
        if let Payback::After { periods, at, .. } = payback {
            figures.extend([periods, at]);
        }
    }
    figures
}

fn size(flows: &[f64]) -> f64 {
    flows.iter().map(|flow| flow.abs()).sum()
}

/// The size of all that flows, as worth today: rounding is measured against it.
pub(crate) fn moved(worth: &Worth, terms: &Terms) -> f64 {
    let rate = monthly_rate(terms.rate());
    let sizes = worth.flows.lines.iter().map(|line| {
        let sizes: Vec<f64> = line.full.iter().map(|flow| flow.abs()).collect();
        npv(rate, &sizes)
    });
    sizes.sum()
}

const COSTS: &[Input] = &[
    Input::FixCost,
    Input::FixHours,
    Input::BuildCost,
    Input::BuildHours,
    Input::TrainingCost,
    Input::Licence,
    Input::LicenceUsers,
    Input::UpkeepHours,
    Input::UpkeepCost,
    Input::ExitCost,
    Input::DivertedHours,
    Input::Attrition,
    Input::OwnHoursPaid,
    Input::MarginOld,
    Input::Exceptions,
    Input::RampMonths,
];

proptest! {
    #![proptest_config(seeded(1000))]

    #[test]
    fn every_figure_is_a_number_or_says_why_there_is_none(case in any_case(), terms in any_terms()) {
        match evaluate(&case, &terms) {
            Ok(worth) => {
                for view in [&worth.cash, &worth.full] {
                    prop_assert!(figures(view).iter().all(|figure| figure.is_finite()), "{view:?}");
                    prop_assert!(view.flows.iter().all(|flow| flow.to_bits() != (-0.0_f64).to_bits()), "minus zero");
                    let parts = view.benefits - view.costs;
                    prop_assert!((parts - view.npv).abs() <= 1e-9 * moved(&worth, &terms), "{parts} {}", view.npv);
                }
                prop_assert!(worth.hours_a_year.is_finite() && worth.people.is_finite());
                prop_assert!(worth.flows.outlay.is_finite() && worth.flows.outlay >= 0.0);
            }
            Err(why) => prop_assert!(why != NoAnswer::TooLarge, "what can be typed can be added up"),
        }
    }

    #[test]
    fn views_differ_by_freed_and_unpaid_own_hours(case in any_case(), terms in any_terms()) {
        let Ok(worth) = evaluate(&case, &terms) else { return Ok(()) };
        let typed = |input: Input| case.typed(input).unwrap_or(0.0);
        let wage = case.typed(Input::HourlyCost).or(terms.hourly_cost).unwrap_or(0.0);
        for (m, (cash, full)) in worth.cash.flows.iter().zip(&worth.full.flows).enumerate() {
            let month = f64::from(u32::try_from(m).unwrap());
            let wage = wage * (1.0 + terms.wage_growth).powf((month - 1.0).max(0.0) / 12.0);
            let wage = match terms.prices {
                Prices::Nominal => wage,
                Prices::Real => wage / (1.0 + terms.inflation).powf(month / 12.0),
            };
            let hired = if month >= case.typed(Input::HireMonth).unwrap_or(1.0) { typed(Input::HireAvoided) } else { 0.0 };
            let used = typed(Input::PaidStop) + hired + typed(Input::Sold);
            let freed = worth.flows.hours_saved[m] * (1.0 - used);
            let unpaid = worth.flows.own_hours[m] * (1.0 - typed(Input::OwnHoursPaid));
            let expected = wage * (freed - unpaid);
            let scale: f64 = worth.flows.lines.iter().map(|line| line.full[m].abs()).sum();
            prop_assert!(((full - cash) - expected).abs() <= 1e-9 * scale, "month {m}: {full} − {cash}, not {expected}");
        }
    }

    #[test]
    fn a_higher_cost_never_raises_the_value(
        case in any_case(), terms in any_terms(), cost in select(COSTS), more in figure(0.0, 1e6)
    ) {
        let Ok(before) = evaluate(&case, &terms) else { return Ok(()) };
        let bounds = cost.info().bounds;
        let mut dearer = case.clone();
        let Some(typed) = case.typed(cost).or(match cost {
            Input::MarginOld | Input::RampMonths | Input::LicenceUsers | Input::UpkeepHours | Input::UpkeepCost => None,
            _ => Some(0.0),
        }) else { return Ok(()) };
        dearer.typed.set(cost, (typed + more).min(bounds.most));
        let Ok(after) = evaluate(&dearer, &terms) else { return Ok(()) };
        // A benefit that is a loss shrinks with exceptions and a slower start, and so may the value of what it frees.
        let sales_lose = before.flows.lines.iter().chain(&after.flows.lines).any(|line| {
            line.kind.is_benefit() && line.full.iter().any(|flow| *flow < 0.0)
        });
        // With a rate below 0 money later counts more, so tax saved later can be worth more than the cost.
        let late_tax = terms.tax_rate > 0.0 && terms.discount_rate < 0.0;
        if late_tax || sales_lose && cost == Input::RampMonths {
            return Ok(());
        }
        let rounding = 1e-9 * (moved(&before, &terms) + moved(&after, &terms));
        prop_assert!(after.cash.npv <= before.cash.npv + rounding, "{cost:?} {} {}", before.cash.npv, after.cash.npv);
        if cost != Input::OwnHoursPaid {
            prop_assert!(after.full.npv <= before.full.npv + rounding, "{cost:?} {} {}", before.full.npv, after.full.npv);
        }
    }

    #[test]
    fn a_simulation_with_nothing_drawn_gives_the_likely_figures(case in any_case(), terms in any_terms()) {
        // At a rate below 0 months far away count without end, and their rounding with them.
        let Some(worth) = evaluate(&case, &terms).ok().filter(|_| terms.rate() >= 0.0) else { return Ok(()) };
        let drawn: Vec<(Input, Column)> = Input::ALL
            .iter()
            .filter_map(|input| Some((*input, Column::drawn(vec![case.typed(*input)?; 3]))))
            .collect();
        let trials = Trials::new(&case, &terms).unwrap();
        let growth = Growth {
            wages: Column::drawn(vec![terms.wage_growth; 3]),
            volume: Column::drawn(vec![terms.volume_growth; 3]),
            prices: Column::drawn(vec![terms.inflation; 3]),
        };
        for (drawn, growth) in [(&[][..], Growth::likely(&terms)), (&drawn, Growth::likely(&terms)), (&drawn, growth)] {
            let streams = trials.streams(drawn, &terms, &Courses::new(&growth, &terms), Views::Both);
            for (view, stream) in [(&worth.cash, streams.cash), (&worth.full, streams.full)] {
                let scale = moved(&worth, &terms);
                let value = stream.present_value(monthly_rate(terms.rate())).at(2);
                prop_assert!((value - view.npv).abs() <= 1e-9 * scale, "{value}, not {}", view.npv);
                let last = stream.running_sums().last().unwrap().at(2);
                let sums: f64 = worth.flows.lines.iter().flat_map(|line| &line.full).map(|flow| flow.abs()).sum();
                prop_assert!((last - view.cumulative.last().unwrap()).abs() <= 1e-9 * sums, "{last}");
                // Where the sum all but touches 0, rounding decides.
                let near = view.cumulative.iter().any(|sum| sum.abs() <= 1e-9 * sums);
                let paid_back = stream.payback().at(2);
                match view.payback {
                    _ if near => {}
                    Payback::AtOnce => prop_assert_eq!(paid_back, 0.0),
                    Payback::After { periods, .. } => prop_assert!((paid_back - periods).abs() <= 1e-6, "{paid_back} {periods}"),
                    Payback::NotWithin(_) | Payback::Never => prop_assert_eq!(paid_back, f64::INFINITY),
                }
            }
        }
    }

    #[test]
    fn values_of_several_add_up(cases in prop::collection::vec(any_case(), 1..5), terms in any_terms()) {
        let worths: Vec<Worth> = cases.iter().filter_map(|case| evaluate(case, &terms).ok()).collect();
        let Ok(all) = together(&worths, &terms) else {
            prop_assert!(worths.is_empty());
            return Ok(());
        };
        let scale: f64 = worths.iter().map(|worth| moved(worth, &terms)).sum();
        for (sum, each) in [
            (all.cash.npv, worths.iter().map(|worth| worth.cash.npv).sum::<f64>()),
            (all.full.npv, worths.iter().map(|worth| worth.full.npv).sum()),
            (all.flows.outlay, worths.iter().map(|worth| worth.flows.outlay).sum()),
            (all.flows.build_hours, worths.iter().map(|worth| worth.flows.build_hours).sum()),
        ] {
            prop_assert!((sum - each).abs() <= 1e-9 * (scale + each.abs()), "{sum} {each}");
        }
        let hours: f64 = worths.iter().map(|worth| worth.hours_a_year).sum();
        prop_assert!((all.hours_a_year - hours).abs() <= 1e-9 * hours);
    }

    #[test]
    fn flows_are_worth_nothing_at_every_rate_found(
        flows in prop::collection::vec(prop_oneof![2 => -100.0..100.0_f64, 1 => Just(0.0)], 2..40)
    ) {
        let found = irr(&flows);
        prop_assert!(found != Irr::Unclear, "ordinary streams are clear");
        for rate in found.rates() {
            // Where later flows count more than the first, they are brought to the last one's time instead.
            let (rate, flows) = if *rate >= 0.0 {
                (*rate, flows.clone())
            } else {
                (1.0 / (1.0 + rate) - 1.0, flows.iter().rev().copied().collect())
            };
            prop_assert!(npv(rate, &flows).abs() <= 1e-7 * size(&flows), "{rate} {}", npv(rate, &flows));
        }
        // Wherever the value changes its sign, a rate was found.
        let value = |growth: f64| {
            let rate = growth.exp() - 1.0;
            if growth >= 0.0 {
                npv(rate, &flows)
            } else {
                let reversed: Vec<f64> = flows.iter().rev().copied().collect();
                npv((-growth).exp() - 1.0, &reversed)
            }
        };
        let mut growth = -3.0;
        while growth < 3.0 {
            let next = growth + 0.013;
            // Brought to different times the values have the same sign.
            let (here, there) = (value(growth), value(next));
            let clear = here.abs().min(there.abs()) > 1e-9 * size(&flows);
            if clear && (here > 0.0) != (there > 0.0) {
                let between = |rate: &&f64| (growth..=next).contains(&rate.ln_1p());
                prop_assert!(found.rates().iter().filter(between).count() % 2 == 1, "between {growth} and {next}: {found:?}");
            }
            growth = next;
        }
    }
}

#[test]
fn nothing_together_is_no_answer() {
    let terms = crate::terms();
    assert_eq!(together(&[], &terms).err(), Some(NoAnswer::NothingChosen));
}

#[test]
fn terms_beyond_all_bounds_are_too_large_not_wrong() {
    let case = crate::case(&[(Input::Runs, 10.0), (Input::Minutes, 60.0), (Input::Automatable, 1.0)]);
    for (what, terms) in [
        (
            "no rate",
            Terms {
                discount_rate: f64::NAN,
                ..crate::terms()
            },
        ),
        (
            "wages that fall below nothing",
            Terms {
                wage_growth: -2.0,
                ..crate::terms()
            },
        ),
        (
            "a person without hours",
            Terms {
                person_hours: 0.0,
                ..crate::terms()
            },
        ),
        (
            "an hour without end",
            Terms {
                hourly_cost: Some(f64::INFINITY),
                ..crate::terms()
            },
        ),
    ] {
        assert_eq!(evaluate(&case, &terms).err(), Some(NoAnswer::TooLarge), "{what}");
    }
}

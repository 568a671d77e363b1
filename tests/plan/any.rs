//! Plans of every shape a person, a script or a newer version could write.

use std::rc::Rc;

use bearing::domain::finance::{Input, LicencePer, Period, Prices};
use bearing::domain::goal::Dismissal;
use bearing::domain::priority::{Criterion, MethodInput};
use bearing::domain::process::{Catcher, Fact, Figure, Missed, Protects, Scale, Value, Waste, YesNo};
use bearing::domain::quantity::{Currency, Locale, YearMonth};
use bearing::plan::json::Json;
use bearing::plan::{
    Aim, Bet, Compared, Correlation, CriterionRef, Direction, Dismissed, Evidence, Firm, FiscalStart, Goal, Id,
    KeyResult, Keyed, MeasureUnit, Opportunity, OwnCriterion, OwnScore, PairTerm, Past, Perspective, Pilot, Plan,
    Priorities, Process, Processes, RangeReading, RangeShape, Risk, Scenario, Scenarios, Serves, Step, Typed,
    Uncertain, Unknown, View, Weighing,
};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

use time::{Date, Month};

fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => Just(String::new()), 5 => "\\PC{0,12}", 1 => "[\"\\\\<>&;=#\n\t]{1,6}"]
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![(-1e6..1e6_f64).prop_map(f64::round), -1e12..1e12_f64, -1.0..1.0_f64]
}

fn typed<T: std::fmt::Debug + Clone + 'static>(
    value: impl Strategy<Value = T> + Clone + 'static,
) -> impl Strategy<Value = Typed<T>> {
    prop_oneof![
        3 => Just(Typed::Blank),
        4 => value.clone().prop_map(Typed::Value),
        1 => (value, text()).prop_map(|(value, text)| Typed::From(value, text)),
        1 => text().prop_map(Typed::Draft),
    ]
}

fn figure() -> BoxedStrategy<Typed<f64>> {
    typed((-1e6..1e6_f64).boxed()).boxed()
}

fn date() -> impl Strategy<Value = Date> {
    (2_000_000..2_600_000_i32).prop_map(|day| Date::from_julian_day(day).unwrap())
}

fn unknown() -> impl Strategy<Value = Unknown> {
    btree_map(
        "x_[a-z]{1,4}",
        prop_oneof![
            Just(Json::Null),
            number().prop_map(Json::from),
            Just(Json::object([("a", Json::list([Json::from(1_u32)]))]))
        ],
        0..2,
    )
    .prop_map(|fields| fields.into_iter().collect())
}

/// Boxed, as are the parts of a plan below: together they are too large for the stack of a test.
fn uncertain() -> BoxedStrategy<Uncertain> {
    let reading = prop_oneof![
        Just(RangeReading::EightInTen),
        Just(RangeReading::Limits),
        Just(RangeReading::Other("normal".to_owned()))
    ];
    let shape = prop_oneof![
        Just(RangeShape::Pert),
        Just(RangeShape::Triangular),
        Just(RangeShape::Lognormal),
        Just(RangeShape::Uniform),
        Just(RangeShape::Other("bimodal".to_owned()))
    ];
    let evidence = (option::of(evidence()), typed(date().boxed()), text());
    let ends = (figure(), figure(), figure());
    prop_oneof![
        3 => figure().prop_map(Uncertain::likely),
        1 => (ends, reading, shape, evidence, unknown()).prop_map(
            |((low, likely, high), reading, shape, (evidence, evidence_on, evidence_note), unknown)| Uncertain {
                low, likely, high, reading, shape, evidence, evidence_on, evidence_note, unknown,
            }
        ),
    ]
    .boxed()
}

fn evidence() -> impl Strategy<Value = Evidence> {
    prop_oneof![
        Just(Evidence::Measured),
        Just(Evidence::Invoice),
        Just(Evidence::Quote),
        Just(Evidence::Estimate),
        Just(Evidence::Guess),
        Just(Evidence::Other("hearsay".to_owned()))
    ]
}

fn firm() -> impl Strategy<Value = Firm> {
    let currency = prop_oneof![Just("EUR"), Just("GBP"), Just("KWD")];
    let locale = prop_oneof![Just("en-GB"), Just("de-CH"), Just("fr-FR")];
    let of_the_checker = (
        (1..=12_u8).prop_map(|month| FiscalStart(Month::try_from(month).unwrap())),
        vec(prop_oneof![Just("no_owner".to_owned()), text()], 0..3),
    );
    let prices = prop_oneof![Just(Prices::Nominal), Just(Prices::Real)];
    let ranges = (uncertain(), uncertain(), uncertain());
    let figures = (vec(figure(), 11), ranges);
    (text(), currency, locale, figures, prices, of_the_checker, unknown()).prop_map(
        |(name, currency, locale, (figures, ranges), prices, (fiscal_start, rules_off), unknown)| {
            let mut figures = figures.into_iter();
            let mut next = || figures.next().unwrap();
            let (wage_growth, volume_growth, inflation) = ranges;
            Firm {
                name,
                currency: Currency::new(currency).unwrap(),
                locale: Locale::new(locale),
                hourly_cost: next(),
                open_days: next(),
                open_hours: next(),
                person_days: next(),
                person_hours: next(),
                discount_rate: next(),
                horizon: next(),
                wage_growth,
                volume_growth,
                inflation,
                prices,
                profit: next(),
                tax_rate: next(),
                write_off: next(),
                payback_limit: next(),
                fiscal_start,
                rules_off,
                unknown,
            }
        },
    )
}

fn unit() -> impl Strategy<Value = MeasureUnit> {
    prop_oneof![
        Just(MeasureUnit::Count),
        Just(MeasureUnit::Money),
        Just(MeasureUnit::Share)
    ]
}

/// The key results of a goal, with numbers that no other part has.
fn key_results(goal: u32) -> impl Strategy<Value = Vec<KeyResult>> {
    let result = (text(), unit(), figure(), figure(), figure(), unknown());
    vec(result, 0..3).prop_map(move |results| {
        (100 + 10 * goal..)
            .zip(results)
            .map(|(id, (text, unit, baseline, target, now, unknown))| KeyResult {
                id: Id(id),
                text,
                unit,
                baseline,
                target,
                now,
                unknown,
            })
            .collect()
    })
}

fn past() -> impl Strategy<Value = Vec<Past>> {
    vec((typed(date().boxed()), figure(), unknown()), 0..3).prop_map(|all| {
        all.into_iter()
            .map(|(on, value, unknown)| Past { on, value, unknown })
            .collect()
    })
}

fn dismissed() -> impl Strategy<Value = Vec<Dismissed>> {
    let rule = prop_oneof![Just("no_deadline".to_owned()), text()];
    vec((rule, text(), unknown()), 0..3).prop_map(|all| {
        all.into_iter()
            .map(|(rule, words, unknown)| Dismissed {
                finding: Dismissal { rule, words },
                unknown,
            })
            .collect()
    })
}

fn goal(id: u32) -> impl Strategy<Value = Goal> {
    let perspective = option::of(prop_oneof![Just(Perspective::Customer), Just(Perspective::Learning)]);
    let bet = option::of(prop_oneof![Just(Bet::Explore), Just(Bet::Exploit)]);
    let lists = (key_results(id), past(), dismissed());
    let serves = option::of(prop_oneof![
        Just(Aim::Mission),
        Just(Aim::Aspiration),
        (1..9_u32).prop_map(|id| Aim::Goal(Id(id)))
    ]);
    let words = (text(), text(), text(), text());
    let figures = (
        figure(),
        figure(),
        figure(),
        typed(date().boxed()),
        typed(date().boxed()),
    );
    (words, figures, unit(), perspective, serves, bet, lists, unknown()).prop_map(
        move |(
            (text, measure, owner, evidence),
            (baseline, target, weight, due, written_on),
            unit,
            perspective,
            serves,
            bet,
            (key_results, past, dismissed),
            unknown,
        )| Goal {
            id: Id(id),
            text,
            written_on,
            measure,
            unit,
            baseline,
            target,
            due,
            owner,
            perspective,
            serves,
            weight,
            evidence,
            bet,
            key_results,
            past,
            dismissed,
            unknown,
        },
    )
}

fn by_input<T: Default + PartialEq + std::fmt::Debug>(
    value: impl Strategy<Value = T>,
) -> impl Strategy<Value = Keyed<T>> {
    let key = prop_oneof![
        9 => (0..Input::ALL.len()).prop_map(|index| Input::ALL.get(index).unwrap().key().to_owned()),
        1 => Just("of_a_newer_version".to_owned()),
    ];
    btree_map(key, value, 0..8).prop_map(|values| values.into_iter().collect())
}

fn opportunity(id: u32) -> impl Strategy<Value = Opportunity> {
    let serves = vec((1..9_u32, uncertain(), unknown()), 0..3).prop_map(|all| {
        all.into_iter()
            .map(|(goal, effect, unknown)| Serves {
                goal: Id(goal),
                effect,
                unknown,
            })
            .collect::<Vec<_>>()
    });
    let periods = (
        prop_oneof![Just(Period::Week), Just(Period::Hour)],
        prop_oneof![Just(LicencePer::Month), Just(LicencePer::UserYear)],
        option::of((38..44_u32).prop_map(Id)),
    );
    (
        text(),
        text(),
        periods,
        figure(),
        (by_input(uncertain()), by_input(figure())),
        (serves, scores(), method_inputs()),
        risks(id),
        (needs().boxed(), unknown()),
    )
        .prop_map(
            move |(
                name,
                note,
                (runs_per, licence_per, process),
                start_month,
                (inputs, seller),
                (serves, scores, method_inputs),
                risks,
                (needs, unknown),
            )| {
                let (requires, excludes, must, pairs, pilot) = needs;
                Opportunity {
                    id: Id(id),
                    name,
                    note,
                    process,
                    runs_per,
                    licence_per,
                    start_month,
                    inputs,
                    serves,
                    risks,
                    seller,
                    scores,
                    method_inputs,
                    requires,
                    excludes,
                    must,
                    pairs,
                    pilot,
                    unknown,
                }
            },
        )
}

fn scores() -> impl Strategy<Value = Vec<OwnScore>> {
    vec((300..303_u32, uncertain(), unknown()), 0..3).prop_map(|all| {
        all.into_iter()
            .map(|(criterion, points, unknown)| OwnScore {
                criterion: Id(criterion),
                points,
                unknown,
            })
            .collect()
    })
}

fn method_inputs() -> impl Strategy<Value = Keyed<Typed<f64>>> {
    let key = prop_oneof![
        9 => (0..MethodInput::ALL.len()).prop_map(|index| MethodInput::ALL[index].key().to_owned()),
        1 => Just("of_a_newer_version".to_owned()),
    ];
    btree_map(key, figure(), 0..4).prop_map(|values| values.into_iter().collect())
}

/// Criteria of the owner's own, with numbers that no other part has.
fn criteria() -> impl Strategy<Value = Vec<Rc<OwnCriterion>>> {
    vec((text(), figure(), vec(text(), 5), unknown()), 0..3).prop_map(|all| {
        (300..)
            .zip(all)
            .map(|(id, (name, weight, anchors, unknown))| {
                let mut anchors = anchors.into_iter();
                let mut next = || anchors.next().unwrap();
                Rc::new(OwnCriterion {
                    id: Id(id),
                    name,
                    weight,
                    at_0: next(),
                    at_25: next(),
                    at_50: next(),
                    at_75: next(),
                    at_100: next(),
                    unknown,
                })
            })
            .collect()
    })
}

fn comparisons() -> impl Strategy<Value = Vec<Compared>> {
    let criterion = || {
        prop_oneof![
            Just(CriterionRef::BuiltIn(Criterion::Fit)),
            Just(CriterionRef::BuiltIn(Criterion::Cash)),
            Just(CriterionRef::BuiltIn(Criterion::Ease)),
            (300..303_u32).prop_map(|id| CriterionRef::Own(Id(id))),
            Just(CriterionRef::Other("of_a_newer_version".to_owned())),
        ]
    };
    vec((criterion(), criterion(), typed(1.0..9.0_f64), unknown()), 0..6).prop_map(|all| {
        all.into_iter()
            .map(|(more, less, times, unknown)| Compared {
                more,
                less,
                times,
                unknown,
            })
            .collect()
    })
}

/// What an opportunity needs, excludes and is paired with, be it there or not; and its pilot.
fn needs() -> impl Strategy<Value = (Vec<Id>, Vec<Id>, bool, Vec<PairTerm>, Pilot)> {
    let id = || (11..18_u32).prop_map(Id);
    let pairs = vec((id(), figure(), unknown()), 0..2).prop_map(|all| {
        all.into_iter()
            .map(|(with, value, unknown)| PairTerm { with, value, unknown })
            .collect()
    });
    let pilot =
        (figure(), figure(), figure(), text(), unknown()).prop_map(|(cost, chance, months, stop_rule, unknown)| {
            Pilot {
                cost,
                chance,
                months,
                stop_rule,
                unknown,
            }
        });
    let must = prop_oneof![9 => Just(false), 1 => Just(true)];
    (vec(id(), 0..2), vec(id(), 0..2), must, pairs, pilot)
}

/// The risks of an opportunity, with numbers that no other part has.
fn risks(opportunity: u32) -> impl Strategy<Value = Vec<Risk>> {
    vec((text(), figure(), uncertain(), figure(), unknown()), 0..3).prop_map(move |risks| {
        (200 + 10 * opportunity..)
            .zip(risks)
            .map(|(id, (name, chance, cost, month, unknown))| Risk {
                id: Id(id),
                name,
                chance,
                cost,
                month,
                unknown,
            })
            .collect()
    })
}

fn direction() -> impl Strategy<Value = Direction> {
    let goals = (0..4_u32).prop_flat_map(|count| (1..=count).map(goal).collect::<Vec<_>>());
    (vec(text(), 5), goals, unknown()).prop_map(|(words, goals, unknown)| {
        let mut words = words.into_iter();
        let mut next = || words.next().unwrap();
        Direction {
            problem: next(),
            values: next(),
            mission: next(),
            aspiration: next(),
            chosen_for: next(),
            goals,
            unknown,
        }
    })
}

fn priorities() -> impl Strategy<Value = Priorities> {
    let opportunities = (0..5_u32).prop_flat_map(|count| (11..11 + count).map(opportunity).collect::<Vec<_>>());
    let weights = btree_map(
        prop_oneof![Just("fit"), Just("cash"), Just("ease"), Just("own")],
        figure(),
        0..3,
    );
    let view = prop_oneof![Just(View::Cash), Just(View::Full)];
    let weighing = prop_oneof![Just(Weighing::Typed), Just(Weighing::Compared), Just(Weighing::Equal)];
    let ranked_by = (criteria(), weighing, comparisons());
    let limits = [(); 4].map(|()| figure());
    (opportunities, weights, ranked_by, limits, view, unknown()).prop_map(
        |(opportunities, weights, (criteria, weighing, comparisons), limits, view, unknown)| {
            let [money_limit, hours_limit, quarter_hours_limit, at_once_limit] = limits;
            Priorities {
                opportunities: opportunities.into_iter().map(Rc::new).collect(),
                weights: weights
                    .into_iter()
                    .map(|(key, weight)| (key.to_owned(), weight))
                    .collect(),
                criteria,
                weighing,
                comparisons,
                money_limit,
                hours_limit,
                quarter_hours_limit,
                at_once_limit,
                view,
                unknown,
            }
        },
    )
}

fn by_key<T: Default + PartialEq + std::fmt::Debug>(
    keys: Vec<&'static str>,
    value: impl Strategy<Value = T>,
) -> impl Strategy<Value = Keyed<T>> {
    let key = prop_oneof![9 => prop::sample::select(keys), 1 => Just("of_a_newer_version")];
    btree_map(key.prop_map(str::to_owned), value, 0..12).prop_map(|values| values.into_iter().collect())
}

/// A process. Its figures are mostly such that there is an answer.
fn process(id: u32) -> impl Strategy<Value = Process> {
    let yes_no = || prop_oneof![Just(None), Just(Some(YesNo::Yes)), Just(Some(YesNo::No))];
    let small = prop_oneof![
        2 => (0.0..1.0_f64).prop_map(|share| Uncertain::likely(Typed::Value(share))),
        1 => uncertain()
    ];
    let keyed = (
        by_key(Figure::ALL.iter().map(|one| one.key()).collect(), small),
        by_key(
            Scale::ALL.iter().map(|one| one.key()).collect(),
            typed((0..7_i32).prop_map(f64::from)),
        ),
        by_key(Fact::ALL.iter().map(|one| one.key()).collect(), yes_no()),
    );
    let choices = (
        option::of(prop::sample::select(Missed::ALL).prop_map(|(one, _)| one)),
        option::of(prop::sample::select(Protects::ALL).prop_map(|(one, _)| one)),
        option::of(prop::sample::select(Catcher::ALL).prop_map(|(one, _)| one)),
        prop_oneof![Just(Period::Week), Just(Period::Day)],
    );
    let words = (text(), text(), text(), text(), vec(text(), 0..4));
    (words, keyed, choices, steps(id), unknown()).prop_map(
        move |(
            (name, team, owner, pain, whys),
            (figures, ratings, facts),
            (missed, protects, catcher, runs_per),
            steps,
            unknown,
        )| Process {
            id: Id(id),
            name,
            team,
            owner,
            runs_per,
            figures,
            ratings,
            facts,
            missed,
            protects,
            catcher,
            pain,
            whys,
            steps,
            unknown,
        },
    )
}

/// The steps of a process, with numbers that no other part has.
fn steps(process: u32) -> impl Strategy<Value = Vec<Step>> {
    let value = option::of(prop::sample::select(Value::ALL).prop_map(|(one, _)| one));
    let wastes = prop::sample::subsequence(Waste::ALL, 0..4);
    let who = prop_oneof![Just(String::new()), Just("Ann".to_owned()), text()];
    vec((text(), uncertain(), uncertain(), value, wastes, who, unknown()), 0..4).prop_map(move |steps| {
        (500 + 10 * process..)
            .zip(steps)
            .map(|(id, (name, minutes, waiting, value, wastes, who, unknown))| Step {
                id: Id(id),
                name,
                minutes,
                waiting,
                value,
                wastes,
                who,
                unknown,
            })
            .collect()
    })
}

fn processes() -> impl Strategy<Value = Processes> {
    let list = (0..4_u32).prop_flat_map(|count| (40..40 + count).map(process).collect::<Vec<_>>());
    (list, unknown()).prop_map(|(list, unknown)| Processes {
        list: list.into_iter().map(Rc::new).collect(),
        unknown,
    })
}

/// The scenarios of a plan, in one of four. Their opportunities have the numbers of those of the plan.
fn scenarios() -> impl Strategy<Value = Scenarios> {
    let scenario = (text(), firm().boxed(), priorities().boxed(), unknown());
    let some = (vec(scenario, 1..3), unknown()).prop_map(|(all, unknown)| Scenarios {
        kept: (400..)
            .zip(all)
            .map(|(id, (name, firm, priorities, unknown))| {
                Rc::new(Scenario {
                    id: Id(id),
                    name,
                    firm: Rc::new(firm),
                    priorities: Rc::new(priorities),
                    unknown,
                })
            })
            .collect(),
        unknown,
    });
    prop_oneof![3 => Just(Scenarios::default()), 1 => some]
}

/// A plan. Few trials, for its figures are tried as often in every case.
pub(crate) fn plan() -> impl Strategy<Value = Plan> {
    let start = option::of(date().prop_map(YearMonth::of));
    let correlation = prop_oneof![
        Just(Correlation::None),
        Just(Correlation::Some),
        Just(Correlation::Strong)
    ];
    (
        ("[a-z0-9]{0,12}", start, any::<u32>(), 1..2_000_u32, correlation),
        firm().boxed(),
        direction().boxed(),
        (processes().boxed(), priorities().boxed()),
        scenarios().boxed(),
        unknown(),
    )
        .prop_map(
            |((id, start, seed, trials, correlation), firm, direction, (processes, priorities), scenarios, unknown)| {
                Plan {
                    id,
                    start,
                    seed: u64::from(seed),
                    trials,
                    correlation,
                    next_id: 930,
                    firm: Rc::new(firm),
                    direction: Rc::new(direction),
                    processes: Rc::new(processes),
                    priorities: Rc::new(priorities),
                    scenarios: Rc::new(scenarios),
                    unknown,
                }
            },
        )
}

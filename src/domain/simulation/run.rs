//! The trials: batch by batch, so that a page can show progress, stop and go on.

use std::rc::Rc;

use montecarlo::{BATCH, Column, Draws, Strength, Table, Tables};

use super::streams;
use super::uncertain::{RiskEvent, UncertainCase, UncertainTerms};
use crate::domain::finance::{Courses, Growth, Input, Streams, Terms, Trials, Views, monthly_rate};

/// The most trials whose draws and monthly sums are kept: what an input is worth knowing and the band over time need no
/// more.
const DETAILED: usize = 10_000;

/// What is asked of a simulation.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// The firm's terms.
    pub terms: UncertainTerms,
    /// The opportunities that have a return; others are left out.
    pub cases: Vec<UncertainCase>,
    /// The opportunities that are done together, by their numbers.
    pub together: Vec<u32>,
    /// What is looked at closely, if anything.
    pub watched: Option<Watched>,
    /// Whether only that is tried, which leaves room for many more trials.
    pub only_watched: bool,
    /// The view that is looked at closely: whether freed hours count.
    pub full: bool,
    /// Months within which it is to be paid back.
    pub payback_limit: f64,
    /// The seed of every draw.
    pub seed: u64,
    /// How much estimates go wrong together.
    pub strength: Strength,
}

/// What is looked at closely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watched {
    /// One opportunity.
    One(u32),
    /// Those that are done together.
    Together,
}

/// A simulation as far as it has come.
pub struct Simulation {
    setting: Setting,
    draws: Draws,
    cases: Vec<Drawn>,
    growth: [Option<Rc<Table>>; 3],
    batches: u32,
    together: Tried,
    /// What was drawn for the watched opportunities in the first trials.
    pub(super) inputs: Vec<DrawnInput>,
    /// The running sums of the watched flows in the first trials, by month.
    pub(super) sums: Vec<Vec<f64>>,
}

/// One opportunity of the simulation.
struct Drawn {
    id: u32,
    trials: Trials,
    tables: Vec<(Input, Rc<Table>)>,
    risks: Vec<(RiskEvent, Rc<Table>)>,
    tried: Tried,
}

/// What came out in each trial.
#[derive(Clone, Debug, Default)]
pub(super) struct Tried {
    pub(super) cash: Values,
    pub(super) full: Values,
}

/// What came out in one view in each trial.
#[derive(Clone, Debug, Default)]
pub(super) struct Values {
    /// Net present values.
    pub(super) npv: Vec<f64>,
    /// Paybacks in months, infinite where it is not paid back.
    pub(super) payback: Vec<f64>,
}

/// What was drawn for one uncertain thing.
pub(super) struct DrawnInput {
    pub(super) what: Uncertainty,
    pub(super) values: Vec<f64>,
}

/// Something uncertain that a result may hang on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uncertainty {
    /// An input of an opportunity.
    Input(u32, Input),
    /// Whether a risk happens.
    Risk(u32),
    /// Growth of wages.
    Wages,
    /// Growth of the firm's volume.
    Volume,
    /// Growth of prices.
    Prices,
}

impl Setting {
    /// The views an opportunity is tried in: both of what is looked at closely, the owner's of the others.
    fn views_of(&self, id: u32) -> Views {
        self.views(self.is_watched(id))
    }

    fn views(&self, watched: bool) -> Views {
        match (watched, self.full) {
            (true, _) => Views::Both,
            (false, true) => Views::Full,
            (false, false) => Views::Cash,
        }
    }

    /// Whether an opportunity is among what is looked at closely.
    pub(super) fn is_watched(&self, id: u32) -> bool {
        match self.watched {
            Some(Watched::One(one)) => one == id,
            Some(Watched::Together) => self.together.contains(&id),
            None => false,
        }
    }
}

impl Simulation {
    /// A simulation that has not begun. Tables are kept from one to the next.
    #[must_use]
    pub fn new(setting: Setting, tables: &mut Tables) -> Self {
        let terms = &setting.terms;
        let growth =
            [&terms.wages, &terms.volume, &terms.prices].map(|range| range.as_ref().map(|range| tables.of(range)));
        let cases = setting
            .cases
            .iter()
            .filter(|case| !setting.only_watched || setting.is_watched(case.id))
            .filter_map(|case| {
                Some(Drawn {
                    id: case.id,
                    trials: Trials::new(&case.case, &terms.terms).ok()?,
                    tables: case
                        .ranges
                        .iter()
                        .map(|(input, range)| (*input, tables.of(range)))
                        .collect(),
                    risks: case
                        .risks
                        .iter()
                        .map(|risk| (risk.clone(), tables.of(&risk.cost)))
                        .collect(),
                    tried: Tried::default(),
                })
            })
            .collect();
        Self {
            draws: Draws::new(setting.seed),
            cases,
            growth,
            batches: 0,
            together: Tried::default(),
            inputs: Vec::new(),
            sums: Vec::new(),
            setting,
        }
    }

    /// Trials so far.
    #[must_use]
    pub fn trials(&self) -> usize {
        usize::try_from(self.batches)
            .unwrap_or(usize::MAX)
            .saturating_mul(BATCH)
    }

    /// What it was asked.
    #[must_use]
    pub fn setting(&self) -> &Setting {
        &self.setting
    }

    /// The net present values of an opportunity in the owner's view, trial by trial.
    #[must_use]
    pub fn npvs(&self, id: u32) -> Option<&[f64]> {
        let tried = self.tried(Watched::One(id))?;
        Some(&tried.view(self.setting.full).npv)
    }

    /// One more batch of trials.
    pub fn run_batch(&mut self) {
        let mut cases = std::mem::take(&mut self.cases);
        let mut kept = Vec::new();
        let growth = self.growth(&mut kept);
        let terms = self.setting.terms.terms.clone();
        let courses = Courses::new(&growth, &terms);
        let mut together = Streams::new(&terms);
        let mut watched = None;
        for case in &mut cases {
            let views = self.setting.views_of(case.id);
            let streams = self.flows(case, &terms, &courses, views, &mut kept);
            case.tried.add(&streams, &terms, views);
            if self.setting.together.contains(&case.id) {
                together.add(&streams);
            }
            if self.setting.watched == Some(Watched::One(case.id)) {
                watched = Some(streams);
            }
        }
        if !self.setting.together.is_empty() {
            let views = self.setting.views(self.setting.watched == Some(Watched::Together));
            self.together.add(&together, &terms, views);
        }
        if self.trials() < DETAILED {
            match self.setting.watched {
                None => {}
                Some(Watched::Together) => self.keep(kept, &together),
                Some(Watched::One(_)) => self.keep(kept, &watched.unwrap_or(together)),
            }
        }
        self.cases = cases;
        self.batches += 1;
    }

    /// What came out for one opportunity so far.
    pub(super) fn tried(&self, of: Watched) -> Option<&Tried> {
        match of {
            Watched::One(id) => self.cases.iter().find(|case| case.id == id).map(|case| &case.tried),
            Watched::Together => Some(&self.together).filter(|tried| !tried.view(self.setting.full).npv.is_empty()),
        }
    }

    fn growth(&self, kept: &mut Vec<(Uncertainty, Column)>) -> Growth {
        let [wages, volume, prices] = &self.growth;
        let likely = Growth::likely(&self.setting.terms.terms);
        let mut draw = |table: &Option<Rc<Table>>, name: &str, what: Uncertainty, likely: Column| {
            let Some(table) = table else { return likely };
            let column = self.draws.column(table, streams::of_growth(name), self.batches);
            kept.push((what, column.clone()));
            column
        };
        Growth {
            wages: draw(wages, "wages", Uncertainty::Wages, likely.wages),
            volume: draw(volume, "volume", Uncertainty::Volume, likely.volume),
            prices: draw(prices, "prices", Uncertainty::Prices, likely.prices),
        }
    }

    fn flows(
        &self,
        case: &Drawn,
        terms: &Terms,
        courses: &Courses,
        views: Views,
        kept: &mut Vec<(Uncertainty, Column)>,
    ) -> Streams {
        let watched = self.setting.is_watched(case.id);
        let drawn: Vec<(Input, Column)> = case
            .tables
            .iter()
            .map(|(input, table)| {
                let stream = streams::of_input(case.id, *input);
                let column = self.draws.column_with(
                    table,
                    stream,
                    self.batches,
                    self.setting.strength,
                    input.more_is_better(),
                );
                (*input, column)
            })
            .collect();
        let mut streams = case.trials.streams(&drawn, terms, courses, views);
        for (risk, table) in &case.risks {
            let (whether, cost) = streams::of_risk(risk.id);
            let happens = self.draws.event(risk.chance, whether, self.batches);
            let cost = self.draws.column(table, cost, self.batches);
            let month = risk.month.unwrap_or(case.trials.start());
            streams.add_once(&-(cost * &happens), month, terms, courses);
            if watched {
                kept.push((Uncertainty::Risk(risk.id), happens));
            }
        }
        if watched {
            kept.extend(
                drawn
                    .into_iter()
                    .map(|(input, column)| (Uncertainty::Input(case.id, input), column)),
            );
        }
        streams
    }

    /// Keeps what was drawn and how the watched flows went.
    fn keep(&mut self, drawn: Vec<(Uncertainty, Column)>, watched: &Streams) {
        for (what, column) in drawn.into_iter().filter(|(_, column)| column.fixed().is_none()) {
            let at = self.inputs.iter().position(|input| input.what == what);
            let at = at.unwrap_or_else(|| {
                self.inputs.push(DrawnInput {
                    what,
                    values: Vec::with_capacity(DETAILED),
                });
                self.inputs.len() - 1
            });
            if let Some(input) = self.inputs.get_mut(at) {
                column.append_to(&mut input.values, BATCH);
            }
        }
        let stream = if self.setting.full {
            &watched.full
        } else {
            &watched.cash
        };
        let sums = stream.running_sums();
        self.sums.resize_with(sums.len(), || Vec::with_capacity(DETAILED));
        for (kept, sum) in self.sums.iter_mut().zip(sums) {
            sum.append_to(kept, BATCH);
        }
    }
}

impl Tried {
    /// What came out in a view.
    pub(super) fn view(&self, full: bool) -> &Values {
        if full { &self.full } else { &self.cash }
    }

    fn add(&mut self, streams: &Streams, terms: &Terms, views: Views) {
        let rate = monthly_rate(terms.rate());
        for (values, stream, other) in [
            (&mut self.cash, &streams.cash, Views::Full),
            (&mut self.full, &streams.full, Views::Cash),
        ] {
            if views == other {
                continue;
            }
            if values.npv.is_empty() {
                // Room at once, rather than to move what is there ever again.
                values.npv.reserve(DETAILED);
                values.payback.reserve(DETAILED);
            }
            stream.present_value(rate).append_to(&mut values.npv, BATCH);
            stream.payback().append_to(&mut values.payback, BATCH);
        }
    }
}

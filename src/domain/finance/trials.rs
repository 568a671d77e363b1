//! What an opportunity may return: its flows over the trials of a batch.

use std::cell::OnceCell;

use montecarlo::{Column, Stream};

use super::amounts::Amounts;
use super::case::{Case, NoAnswer, Terms};
use super::growth::Courses;
use super::input::Input;
use super::model::Model;
use super::settled::Settled;
use super::timing::Timing;

/// A case that has a return, ready to be tried with figures drawn for its inputs.
pub struct Trials {
    settled: Settled,
    /// The timing, once it is known to be the same in every batch.
    timing: OnceCell<Timing>,
}

/// Which views are wanted: half of the work is saved where one is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Views {
    /// Only money that moves.
    Cash,
    /// Freed hours and unpaid own hours counted too.
    Full,
    /// Both.
    Both,
}

/// The flows of both views over the trials of a batch; nothing flows in a view that is not wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Streams {
    /// Only money that moves.
    pub cash: Stream,
    /// Freed hours and unpaid own hours counted too.
    pub full: Stream,
}

impl Trials {
    /// A case under a firm's terms.
    ///
    /// # Errors
    /// Says what is missing, as [`super::evaluate`] does.
    pub fn new(case: &Case, terms: &Terms) -> Result<Self, NoAnswer> {
        Ok(Self {
            settled: Settled::new(case, terms)?,
            timing: OnceCell::new(),
        })
    }

    /// The flows with some inputs drawn, all others as they are likely. The inputs that are drawn and the terms are the
    /// same in every batch; so are courses in which nothing is drawn.
    #[must_use]
    pub fn streams(&self, drawn: &[(Input, Column)], terms: &Terms, courses: &Courses, views: Views) -> Streams {
        let amounts = Amounts {
            settled: &self.settled,
            drawn,
        };
        if courses.is_drawn() || drawn.iter().any(|(input, _)| Timing::hangs_on(*input)) {
            return self.streams_anew(drawn, terms, courses, views);
        }
        let timing = self.timing.get_or_init(|| Timing::new(&amounts, terms, courses));
        streams(&amounts, timing, terms, courses, views)
    }

    /// The same, where the terms or what is drawn may differ from one time to the next.
    #[must_use]
    pub fn streams_anew(&self, drawn: &[(Input, Column)], terms: &Terms, courses: &Courses, views: Views) -> Streams {
        let amounts = Amounts {
            settled: &self.settled,
            drawn,
        };
        streams(&amounts, &Timing::new(&amounts, terms, courses), terms, courses, views)
    }

    /// The likely figure of an input, typed or assumed; none where it is left out.
    #[must_use]
    pub fn figure(&self, input: Input) -> Option<f64> {
        self.settled.has(input).then(|| self.settled.get(input))
    }

    /// The month it starts to work in.
    #[must_use]
    pub fn start(&self) -> u16 {
        self.settled.start
    }
}

fn streams(amounts: &Amounts<'_>, timing: &Timing, terms: &Terms, courses: &Courses, views: Views) -> Streams {
    let mut streams = Streams::new(terms);
    for part in Model::new(amounts, terms, timing, courses).parts() {
        let course = part.course.stream();
        if views != Views::Full {
            streams.cash.add(&(part.cash * &part.amount), course);
        }
        if views != Views::Cash {
            streams.full.add(&part.amount, course);
        }
    }
    streams
}

impl Streams {
    /// Nothing in any month.
    #[must_use]
    pub fn new(terms: &Terms) -> Self {
        let nothing = Stream::new(terms.horizon);
        Self {
            cash: nothing.clone(),
            full: nothing,
        }
    }

    /// Adds the flows of another.
    pub fn add(&mut self, more: &Self) {
        self.cash.add(&Column::ONE, &more.cash);
        self.full.add(&Column::ONE, &more.full);
    }

    /// Adds an amount in one month, at the prices of that month, in both views; less what it saves in tax.
    pub fn add_once(&mut self, amount: &Column, month: u16, terms: &Terms, courses: &Courses) {
        let at = |course: &[Column]| course.get(usize::from(month)).cloned().unwrap_or(Column::ZERO);
        let amount = (amount.clone() * &at(&courses.prices) * &at(&courses.worth)).times(1.0 - terms.tax_rate);
        let mut course = vec![Column::ZERO; usize::from(terms.horizon) + 1];
        if let Some(flow) = course.get_mut(usize::from(month)) {
            *flow = Column::ONE;
        }
        let course = Stream::of(&course);
        self.cash.add(&amount, &course);
        self.full.add(&amount, &course);
    }
}

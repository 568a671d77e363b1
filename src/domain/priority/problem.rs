//! What the best set is chosen from: options, the ways to do each, limits, and what hangs together.

/// An option that could be done.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Candidate {
    /// The option.
    pub id: u32,
    /// The ways to do it, as typed first: they differ in when it starts. At most [`MOST_WAYS`] count.
    pub ways: Vec<Way>,
    /// Options that have to be done too, and no later where starts are chosen.
    pub requires: Vec<u32>,
    /// Options that cannot be done beside it. It holds both ways.
    pub excludes: Vec<u32>,
    /// Whether it has to be done, whatever it is worth.
    pub must: bool,
}

/// The most ways to do one option.
pub const MOST_WAYS: usize = 40;

/// A way to do an option. A figure less than 0 that is taken counts as 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Way {
    /// The month it starts to work in, from 1.
    pub start: u16,
    /// What it is worth.
    pub value: f64,
    /// Money before it starts.
    pub money: f64,
    /// Own hours to set it up.
    pub hours: f64,
    /// Own hours in each quarter, from the first one on, for building and for upkeep.
    pub by_quarter: Vec<f64>,
    /// The first and the last quarter it is built in, from 1; none where that is not said, so that it is never one of
    /// those built at once.
    pub built: Option<(u16, u16)>,
}

/// What there is. A limit less than 0 counts as 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// Money, where it is limited.
    pub money: Option<f64>,
    /// Own hours to set up, where they are limited.
    pub hours: Option<f64>,
    /// Own hours in each quarter, from the first one on; the last figure holds for all later quarters. Empty where they
    /// are not limited.
    pub quarters: Vec<f64>,
    /// How many may be built in the same quarter, where that is limited.
    pub at_once: Option<u32>,
}

impl Limits {
    /// Whether it matters when an option starts.
    #[must_use]
    pub fn are_by_quarter(&self) -> bool {
        !self.quarters.is_empty() || self.at_once.is_some()
    }

    /// The own hours of a quarter, counted from 0.
    #[must_use]
    pub fn quarter(&self, at: usize) -> Option<f64> {
        self.quarters.get(at).or(self.quarters.last()).copied()
    }
}

/// What two options are worth together beyond what each is worth alone; negative where they get in each other's way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// The two options.
    pub of: [u32; 2],
    /// What they are worth together beside what each is worth.
    pub value: f64,
}

/// What the best set is chosen from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Problem {
    /// The options, each number once.
    pub candidates: Vec<Candidate>,
    /// What there is.
    pub limits: Limits,
    /// What hangs together in value.
    pub pairs: Vec<Pair>,
}

impl Candidate {
    /// An option with one way to do it and no conditions.
    #[must_use]
    pub fn new(id: u32, value: f64, money: f64, hours: f64) -> Self {
        Self {
            id,
            ways: vec![Way {
                start: 1,
                value,
                money,
                hours,
                ..Way::default()
            }],
            ..Self::default()
        }
    }

    /// The way it was typed.
    #[must_use]
    pub fn typed(&self) -> Option<&Way> {
        self.ways.first()
    }
}

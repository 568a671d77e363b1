//! How sure an order is: stochastic multicriteria acceptability analysis (SMAA-2, Lahdelma and Salminen 2001).
//!
//! Weights and points are drawn many times, and it is counted who comes first, second and so on. Shares stand beside the
//! order, never in place of it: a second option like the first halves how often the first wins, and makes it no worse.

use montecarlo::statistics::Ranks;
use montecarlo::{BATCH, Column};

use super::weightings::{WeightSpace, Weightings};
use super::weights::Weights;
use crate::domain::sort::sort;

/// An option with its points by each criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct Contender {
    /// The option.
    pub id: u32,
    /// Its points, in the order of the criteria.
    pub points: Vec<Points>,
}

/// The points of an option by one criterion.
#[derive(Clone, Debug, PartialEq)]
pub enum Points {
    /// Certain.
    Fixed(f64),
    /// Uncertain.
    Drawn {
        /// The likely points.
        likely: f64,
        /// The points in each trial. Where there are fewer than trials, they come again.
        trials: Vec<f64>,
    },
    /// Not known.
    Missing,
}

/// An analysis as far as it has come, batch by batch, so that a page can show it while it goes on.
pub struct Acceptance {
    contenders: Vec<Contender>,
    /// Options that lack one figure, with its criterion.
    lacking: Vec<(Contender, usize)>,
    weightings: Weightings,
    ranks: Ranks,
    /// For each figure that is uncertain or missing how often the first place hangs on it.
    swings: Vec<(Influence, u32)>,
    batches: u32,
}

/// How sure an order is.
#[derive(Clone, Debug, PartialEq)]
pub struct Acceptability {
    /// Trials it rests on.
    pub trials: usize,
    /// Each option that has all points, in the order given.
    pub options: Vec<Accepted>,
    /// For each of them the share of trials in which it beats each other; a tie is half a win.
    pub wins: Vec<Vec<f64>>,
    /// The figures that are uncertain or missing, the one that the first place hangs on most first.
    pub influences: Vec<Influence>,
}

/// How often an option takes which rank.
#[derive(Clone, Debug, PartialEq)]
pub struct Accepted {
    /// The option.
    pub id: u32,
    /// The share of trials in which it takes each rank, the first rank first.
    pub ranks: Vec<f64>,
    /// The mean of its ranks, from 1.
    pub expected_rank: f64,
}

/// How much the first place hangs on one figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Influence {
    /// The option.
    pub id: u32,
    /// The criterion, by its place.
    pub criterion: usize,
    /// Whether the figure is missing; else it has a range.
    pub missing: bool,
    /// The share of trials in which another option is first once the figure is fixed at its likely value (one factor
    /// fixed at a time: Saltelli and others 2008). Of a missing one the share in which its option would be first, were
    /// its points anywhere from 0 to 100.
    pub changes_first: f64,
}

/// In words how sure it is that one option comes before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// In fewer than 66 of 100.
    Tie,
    /// In 66 to 90 of 100.
    Probably,
    /// In 90 of 100 and more.
    Clearly,
}

impl Certainty {
    /// The words for a share of trials, after the likelihood scale of the IPCC (Mastrandrea and others 2010).
    #[must_use]
    pub fn of(share: f64) -> Self {
        if share >= 0.9 {
            Self::Clearly
        } else if share >= 0.66 {
            Self::Probably
        } else {
            Self::Tie
        }
    }

    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Tie => "a tie",
            Self::Probably => "probably",
            Self::Clearly => "clearly",
        }
    }
}

impl Acceptability {
    /// The share of trials in which one option beats another.
    #[must_use]
    pub fn beats(&self, one: u32, other: u32) -> Option<f64> {
        let place = |id: u32| self.options.iter().position(|option| option.id == id);
        self.wins.get(place(one)?)?.get(place(other)?).copied()
    }
}

impl Acceptance {
    /// An analysis that has not begun. An option that lacks one figure is only asked how much hangs on it; one that
    /// lacks several is left out.
    #[must_use]
    pub fn new(contenders: Vec<Contender>, weights: Weights, space: WeightSpace, seed: u64) -> Self {
        let (mut whole, mut lacking, mut swings) = (Vec::new(), Vec::new(), Vec::new());
        for contender in contenders {
            let missing = contender.points.iter().enumerate();
            let mut missing = missing.filter(|(_, points)| **points == Points::Missing);
            match (missing.next().map(|(at, _)| at), missing.next()) {
                (None, _) => whole.push(contender),
                (Some(at), None) => lacking.push((contender, at)),
                _ => {}
            }
        }
        let influence = |contender: &Contender, criterion, missing| Influence {
            id: contender.id,
            criterion,
            missing,
            changes_first: 0.0,
        };
        for contender in &whole {
            let points = contender.points.iter().enumerate();
            let uncertain = points.filter(|(_, points)| matches!(points, Points::Drawn { .. }));
            swings.extend(uncertain.map(|(at, _)| (influence(contender, at, false), 0)));
        }
        swings.extend(lacking.iter().map(|(one, at)| (influence(one, *at, true), 0)));
        Self {
            ranks: Ranks::new(whole.len()),
            contenders: whole,
            lacking,
            weightings: Weightings::new(space, weights, seed),
            swings,
            batches: 0,
        }
    }

    /// Trials so far.
    #[must_use]
    pub fn trials(&self) -> usize {
        self.ranks.trials()
    }

    /// One more batch of trials.
    pub fn run_batch(&mut self) {
        let weights = self.weightings.batch(self.batches);
        let points: Vec<Vec<Column>> = (self.contenders.iter())
            .map(|contender| contender.points.iter().map(|one| one.column(self.batches)).collect())
            .collect();
        let scores: Vec<Column> = points.iter().map(|points| score(points, &weights)).collect();
        self.ranks.add(&scores);
        let firsts = Firsts::of(&scores);
        for (influence, swings) in &mut self.swings {
            let lacking = self.lacking.iter().find(|(one, _)| one.id == influence.id);
            *swings += match lacking {
                Some((one, at)) if influence.missing => firsts.taken_by(one, *at, &weights, self.batches),
                _ => {
                    let place = self.contenders.iter().position(|one| one.id == influence.id);
                    place.map_or(0, |place| {
                        let criterion = influence.criterion;
                        let likely = self
                            .contenders
                            .get(place)
                            .and_then(|one| one.points.get(criterion)?.likely());
                        let drawn = points.get(place).and_then(|points| points.get(criterion));
                        match (likely, drawn, weights.get(criterion)) {
                            (Some(likely), Some(drawn), Some(weight)) => {
                                firsts.changed_by(place, &scores, |trial| weight.at(trial) * (likely - drawn.at(trial)))
                            }
                            _ => 0,
                        }
                    })
                }
            };
        }
        self.batches += 1;
    }

    /// What it has come to so far.
    #[must_use]
    pub fn outcome(&self) -> Acceptability {
        let shares = self.ranks.shares();
        let options = self.contenders.iter().zip(shares);
        let trials = as_float(self.trials().max(1));
        let mut influences: Vec<Influence> = self
            .swings
            .iter()
            .map(|(influence, swings)| Influence {
                changes_first: f64::from(*swings) / trials,
                ..*influence
            })
            .collect();
        sort(&mut influences, |a, b| b.changes_first.total_cmp(&a.changes_first));
        Acceptability {
            trials: self.trials(),
            options: options
                .map(|(contender, ranks)| Accepted {
                    id: contender.id,
                    expected_rank: (1_u32..).zip(&ranks).map(|(rank, share)| f64::from(rank) * share).sum(),
                    ranks,
                })
                .collect(),
            wins: self.ranks.wins(),
            influences,
        }
    }
}

/// The result of an analysis of so many trials, rounded up to whole batches.
#[must_use]
pub fn acceptability(
    contenders: Vec<Contender>,
    weights: Weights,
    space: WeightSpace,
    seed: u64,
    trials: usize,
) -> Acceptability {
    let mut acceptance = Acceptance::new(contenders, weights, space, seed);
    while acceptance.trials() < trials.max(1) {
        acceptance.run_batch();
    }
    acceptance.outcome()
}

impl Points {
    fn likely(&self) -> Option<f64> {
        match self {
            Self::Fixed(points) | Self::Drawn { likely: points, .. } => Some(*points),
            Self::Missing => None,
        }
    }

    /// The points over a batch; what is missing is 0.
    fn column(&self, batch: u32) -> Column {
        match self {
            Self::Drawn { trials, .. } if !trials.is_empty() => {
                let begin = usize::try_from(batch).unwrap_or(0).wrapping_mul(BATCH) % trials.len();
                Column::drawn(trials.iter().cycle().skip(begin).take(BATCH).copied())
            }
            _ => Column::Fixed(self.likely().unwrap_or(0.0)),
        }
    }
}

fn score(points: &[Column], weights: &[Column]) -> Column {
    let mut score = Column::ZERO;
    for (points, weight) in points.iter().zip(weights) {
        match (points, weight) {
            (Column::Fixed(points), weight) => score.add_scaled(*points, weight),
            (points, Column::Fixed(weight)) => score.add_scaled(*weight, points),
            (points, weight) => score.add_scaled(1.0, &(points.clone() * weight)),
        }
    }
    score
}

/// The first place of each trial: its score, who has it, and the next score.
struct Firsts(Vec<(f64, usize, f64)>);

impl Firsts {
    fn of(scores: &[Column]) -> Self {
        let mut firsts = vec![(f64::NEG_INFINITY, usize::MAX, f64::NEG_INFINITY); BATCH];
        for (place, score) in scores.iter().enumerate() {
            for (trial, (best, first, second)) in firsts.iter_mut().enumerate() {
                let score = score.at(trial);
                if score > *best {
                    (*best, *first, *second) = (score, place, *best);
                } else if score > *second {
                    *second = score;
                }
            }
        }
        Self(firsts)
    }

    /// In how many trials another option is first once the score of the one at a place moves.
    fn changed_by(&self, place: usize, scores: &[Column], moves: impl Fn(usize) -> f64) -> u32 {
        let Some(score) = scores.get(place) else { return 0 };
        let changes = self.0.iter().enumerate().map(|(trial, (best, first, second))| {
            let moved = score.at(trial) + moves(trial);
            if *first == place {
                moved < *second
            } else {
                moved > *best
            }
        });
        changes.map(u32::from).sum()
    }

    /// In how many trials an option would be first whose points by one criterion are anywhere from 0 to 100.
    fn taken_by(&self, one: &Contender, missing: usize, weights: &[Column], batch: u32) -> u32 {
        let points: Vec<Column> = one.points.iter().map(|points| points.column(batch)).collect();
        let without = score(&points, weights);
        let Some(weight) = weights.get(missing) else { return 0 };
        let takes = self.0.iter().enumerate().map(|(trial, (best, ..))| {
            // Every step of the scale as often as any other, in an order that has nothing to do with the weights.
            let step = as_float(trial.wrapping_mul(387) % BATCH) + 0.5;
            without.at(trial) + weight.at(trial) * step * 100.0 / as_float(BATCH) > *best
        });
        takes.map(u32::from).sum()
    }
}

#[expect(clippy::cast_precision_loss, reason = "fewer trials than a float holds exactly")]
fn as_float(count: usize) -> f64 {
    count as f64
}

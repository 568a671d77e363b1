//! Stratified draws: in each batch every figure takes each of its slices once.
//!
//! A Latin hypercube (`McKay`, Beckman & Conover 1979): a figure's slices come in an order of its own, so that sums and
//! products of figures are spread evenly too, with a fraction of the error of plain draws. What a stream draws follows
//! from the seed, the stream and the batch alone: another figure more or less changes none of the others.

use crate::lanes::Lanes;
use crate::table::{Nodes, float};
use crate::{BATCH, Column, Table};
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use rand_xoshiro::{SplitMix64, Xoshiro256PlusPlus};
use std::cell::RefCell;
use std::sync::OnceLock;

/// The orders to choose from. With a thousand places to begin at, two streams seldom share one.
const ORDERS: usize = 64;

/// The stream of what moves figures together; no stream of its own has this number.
const COMMON: u64 = u64::MAX;

/// The source of draws that follows from a seed. Costs about a quarter of a millisecond to make; keep it.
#[derive(Clone, Debug)]
pub struct Draws {
    seed: u64,
    /// Random orders of the slices, each written twice so that it can begin anywhere.
    orders: Vec<Vec<u16>>,
    /// Room for the values of the slices, used again by each column: cleared anew, it would take as long as to draw.
    room: RefCell<Box<[f64; ROOM]>>,
}

/// How strongly estimates err together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strength {
    /// Each errs by itself.
    #[default]
    None,
    /// Rank correlation 0.3 between any two.
    Some,
    /// Rank correlation 0.6 between any two.
    Strong,
}

impl Strength {
    /// The rank correlation between any two estimates.
    #[must_use]
    pub fn correlation(self) -> f64 {
        match self {
            Self::None => 0.0,
            Self::Some => 0.3,
            Self::Strong => 0.6,
        }
    }
}

impl Draws {
    /// The draws of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
        Self {
            seed,
            orders: (0..ORDERS).map(|_| order(&mut random)).collect(),
            room: RefCell::new(Box::new([0.0; ROOM])),
        }
    }

    /// A batch of draws of a figure. `stream` is the figure's own number, below `u64::MAX`; what is certain stays fixed.
    #[must_use]
    pub fn column(&self, table: &Table, stream: u64, batch: u32) -> Column {
        let nodes = match table.nodes() {
            Nodes::Fixed(value) => return Column::Fixed(*value),
            Nodes::Sliced(nodes) => nodes,
        };
        let start = self.start(stream, batch);
        let mut values = self.room.borrow_mut();
        one_of_each_slice(nodes, start.offset, &mut values);
        self.spread(&values, &start)
    }

    /// A batch of draws of a figure that errs together with all others drawn with a strength: every one that rises with
    /// the common cause with every other, and against those that fall with it.
    ///
    /// The cause is drawn once a batch. Each figure still takes each of its slices once: only the order changes (Iman &
    /// Conover 1982).
    #[must_use]
    pub fn column_with(&self, table: &Table, stream: u64, batch: u32, strength: Strength, rises_with: bool) -> Column {
        let nodes = match table.nodes() {
            Nodes::Fixed(value) => return Column::Fixed(*value),
            Nodes::Sliced(_) if strength == Strength::None => return self.column(table, stream, batch),
            Nodes::Sliced(nodes) => nodes,
        };
        let (own, common) = (self.start(stream, batch), self.start(COMMON, batch));
        let mut values = self.room.borrow_mut();
        one_of_each_slice(nodes, own.offset, &mut values);
        if !rises_with && let Some(values) = values.get_mut(..BATCH) {
            values.reverse();
        }
        Column::drawn(ranked(&values, self.order(&own), self.order(&common), strength))
    }

    /// 1 in the trials where an event happens, 0 in the others. Certain where its chance is 0 or less, or 1 or more; what
    /// is no number counts as 0.
    #[must_use]
    pub fn event(&self, chance: f64, stream: u64, batch: u32) -> Column {
        if chance >= 1.0 {
            return Column::Fixed(1.0);
        }
        if chance > 0.0 {
            let start = self.start(stream, batch);
            let limit = chance * float(BATCH);
            let mut values = [0.0; ROOM];
            for (slice, (value, turn)) in values.iter_mut().zip(&TURNS).enumerate() {
                let place = float(slice) + turned(start.offset, *turn);
                *value = if place < limit { 1.0 } else { 0.0 };
            }
            return self.spread(&values, &start);
        }
        Column::Fixed(0.0)
    }

    /// The values of the slices in the order of a stream.
    fn spread(&self, values: &[f64; ROOM], start: &Start) -> Column {
        let order = self.order(start);
        let value = |slice: u16| values[usize::from(slice) % ROOM];
        let (fours, _) = order.as_chunks::<4>();
        Column::of(fours.iter().map(|four| Lanes::new(four.map(value))).collect())
    }

    fn order(&self, start: &Start) -> &[u16] {
        let order = self.orders.get(start.order);
        order
            .and_then(|order| order.get(start.place..start.place + BATCH))
            .unwrap_or_default()
    }

    /// Where a stream begins in a batch.
    fn start(&self, stream: u64, batch: u32) -> Start {
        let mut key = mixed(self.seed);
        key = mixed(key ^ stream);
        let mut random = SplitMix64::seed_from_u64(key ^ u64::from(batch));
        Start {
            order: below(&mut random, ORDERS),
            place: below(&mut random, BATCH),
            offset: fraction(random.next_u64()),
        }
    }
}

/// Where a stream begins in a batch.
struct Start {
    /// Which order its slices come in.
    order: usize,
    /// Where it begins in that order.
    place: usize,
    /// The place within the first slice, as a share of it.
    offset: f64,
}

/// Room for the values of all slices, and a power of two so that no place is outside.
const ROOM: usize = BATCH.next_power_of_two();

/// How far each slice's place within itself is from that of the first: multiples of the golden section, so that the places
/// of all slices together are spread evenly, and each by itself is anywhere with equal chance.
const TURNS: [f64; BATCH] = {
    let mut turns = [0.0; BATCH];
    let (mut at, mut turn) = (0, 0_u32);
    while at < BATCH {
        turns[at] = turn as f64 / 4_294_967_296.0;
        turn = turn.wrapping_add(0x9E37_79B9);
        at += 1;
    }
    turns
};

fn turned(offset: f64, turn: f64) -> f64 {
    let sum = offset + turn;
    if sum >= 1.0 { sum - 1.0 } else { sum }
}

/// A value from each slice, in the order of size.
fn one_of_each_slice(nodes: &[f64], offset: f64, values: &mut [f64; ROOM]) {
    let ends = nodes
        .as_chunks()
        .0
        .iter()
        .zip(nodes.get(1..).unwrap_or_default().as_chunks().0);
    let places = TURNS.as_chunks().0.iter();
    let offset = Lanes::splat(offset);
    for (four, ((from, to), turn)) in values.as_chunks_mut().0.iter_mut().zip(ends.zip(places)) {
        let share = offset + Lanes::new(*turn);
        let share = share - (share.simd_ge(Lanes::ONE) & Lanes::ONE);
        let (from, to) = (Lanes::new(*from), Lanes::new(*to));
        // Rounding never takes it beyond its slice.
        *four = (from + (to - from) * share).fast_min(to).to_array();
    }
}

/// The values in the order of a sum of two scores for each trial, its own and the common one.
///
/// With normal scores of correlation r, ranks correlate by 6/π · asin(r/2). Sorting is by counting: scores that differ by
/// less than a hundredth count as equal.
fn ranked(values: &[f64; ROOM], own: &[u16], common: &[u16], strength: Strength) -> Vec<f64> {
    let share = 2.0 * libm::sin(std::f64::consts::PI / 6.0 * strength.correlation());
    let (common_part, own_part) = (share.sqrt(), (1.0 - share).sqrt());
    let scores = scores();
    let mut buckets = [0_u16; BATCH];
    let mut starts = [0_u16; ROOM];
    for (bucket, (own, common)) in buckets.iter_mut().zip(own.iter().zip(common)) {
        let score = own_part * scores[usize::from(*own) % ROOM] + common_part * scores[usize::from(*common) % ROOM];
        *bucket = bucket_of(score);
        starts[usize::from(*bucket) % ROOM] += 1;
    }
    let mut sum = 0;
    for start in &mut starts {
        (*start, sum) = (sum, sum + *start);
    }
    let value = |bucket: &u16| {
        let rank = &mut starts[usize::from(*bucket) % ROOM];
        let value = values[usize::from(*rank) % ROOM];
        *rank += 1;
        value
    };
    buckets.iter().map(value).collect()
}

/// The bucket of a sum of two scores, each below 3.3 and the sum of their squared weights 1.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 0 and 1023"
)]
fn bucket_of(score: f64) -> u16 {
    // 512 ± 107 · 4.7
    (512.0 + 107.0 * score) as u16
}

/// The standard normal quantiles at the middle of each slice.
fn scores() -> &'static [f64; ROOM] {
    static SCORES: OnceLock<[f64; ROOM]> = OnceLock::new();
    SCORES.get_or_init(|| {
        let mut scores = [0.0; ROOM];
        for (slice, score) in scores.iter_mut().take(BATCH).enumerate() {
            *score = crate::distributions::normal_quantile((float(slice) + 0.5) / float(BATCH));
        }
        scores
    })
}

/// A random order of the slices (Fisher & Yates), twice.
fn order(random: &mut Xoshiro256PlusPlus) -> Vec<u16> {
    let mut order: Vec<u16> = (0..).take(BATCH).collect();
    for last in (1..BATCH).rev() {
        order.swap(last, below(random, last + 1));
    }
    order.repeat(2)
}

/// A whole number below a limit, which is small beside 2³².
fn below(random: &mut impl Rng, limit: usize) -> usize {
    let number = (u64::from(random.next_u32()) * limit as u64) >> 32;
    usize::try_from(number).unwrap_or(0)
}

/// A number from 0 and below 1.
#[expect(clippy::cast_precision_loss, reason = "53 bits are kept")]
fn fraction(bits: u64) -> f64 {
    (bits >> 11) as f64 / 9_007_199_254_740_992.0
}

fn mixed(key: u64) -> u64 {
    SplitMix64::seed_from_u64(key).next_u64()
}

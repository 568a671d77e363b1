//! The beta distributions on 0 to 1 whose two parameters add up to 6: the shapes of PERT with λ = 4.
//!
//! In `s = ln(x / (1 − x))` the density is `e^(αs) / (1 + e^s)⁶`, up to a factor. On a fixed grid of `s` the second factor
//! is the same for every shape and the first grows by the same ratio from point to point, so a shape costs a handful of
//! exponentials. Between grid points the density is integrated by Gauss–Legendre with 4 points (relative error about
//! 1e-11) and beyond the grid by its power series. With `y = ln(F / (1 − F))` for the probability `F` below `x`, the
//! quantile function is nearly `y ↦ s` along a straight line; it is interpolated from grid point to grid point by the
//! quintic that meets values and two derivatives (error about 1e-10).

use crate::BATCH;
use crate::table::{float, log_odds, whole_number};
use std::sync::OnceLock;

const FROM: f64 = -8.75;
const STEP: f64 = 0.125;
const CELLS: usize = 140;

/// Gauss–Legendre on 0 to 1 with 4 points: places and weights.
const GAUSS: [(f64, f64); 4] = [
    (0.069_431_844_202_973_71, 0.173_927_422_568_726_92),
    (0.330_009_478_207_571_87, 0.326_072_577_431_273_05),
    (0.669_990_521_792_428_1, 0.326_072_577_431_273_05),
    (0.930_568_155_797_026_3, 0.173_927_422_568_726_92),
];

/// A beta distribution with parameters `first` from 1 to 5 and `6 − first`.
#[derive(Debug)]
pub(super) struct Beta {
    first: f64,
    points: [Point; CELLS + 1],
    /// The integral of the density, which is scaled so that this is not 1.
    whole: f64,
}

/// A grid point of a shape, in probabilities that add up to `whole`.
#[derive(Clone, Copy, Debug, Default)]
struct Point {
    density: f64,
    below: f64,
    above: f64,
}

impl Beta {
    /// The shape whose likeliest value is `mode`, from 0 to 1.
    pub(super) fn with_mode(mode: f64) -> Self {
        let first = 1.0 + 4.0 * mode;
        let grid = grid();
        let growth = libm::exp(first * STEP);
        let inside = GAUSS.map(|(place, weight)| STEP * weight * libm::exp(first * STEP * place));
        let mut points = [Point::default(); CELLS + 1];

        let start = libm::exp(first * FROM);
        let (mut power, mut below) = (start, start * tail(first, grid.odds));
        for (point, cell) in points.iter_mut().zip(&grid.cells) {
            point.density = power * cell.rest;
            point.below = below;
            // What lies in the cell stands here until it is added up from above.
            point.above = power * dot(&inside, &cell.inside);
            below += point.above;
            power *= growth;
        }
        let second = 6.0 - first;
        let mut above = libm::exp(second * FROM) * tail(second, grid.odds);
        let whole = below + above;
        let mut points_from_above = points.iter_mut().rev();
        if let Some(last) = points_from_above.next() {
            (last.density, last.below, last.above) = (power * grid.last_rest, below, above);
        }
        for point in points_from_above {
            above += point.above;
            point.above = above;
        }
        Self { first, points, whole }
    }

    pub(super) fn mean(&self) -> f64 {
        self.first / 6.0
    }

    /// The value that it stays below with probability `p` from 0 to 1.
    pub(super) fn quantile(&self, p: f64) -> f64 {
        let (below, above) = (p * self.whole, (1.0 - p) * self.whole);
        let second = 6.0 - self.first;
        if p <= 0.0 {
            0.0
        } else if p >= 1.0 {
            1.0
        } else if below <= self.points[0].below {
            tail_quantile(self.first, below)
        } else if above <= self.points[CELLS].above {
            1.0 - tail_quantile(second, above)
        } else {
            let place = libm::log(p / (1.0 - p));
            let cell = self.points.partition_point(|point| point.below < below).clamp(1, CELLS);
            Piece::between(&self.knot(cell - 1), &self.knot(cell)).at(place)
        }
    }

    /// The probability below `x`, and the integral of the density times `x` up to there.
    pub(super) fn below(&self, x: f64) -> (f64, f64) {
        if x <= 0.0 {
            return (0.0, 0.0);
        }
        if x >= 1.0 {
            return (1.0, self.mean());
        }
        let odds = x / (1.0 - x);
        let place = libm::log(odds);
        let below = if place <= FROM {
            libm::exp(self.first * place) * tail(self.first, odds)
        } else if place >= -FROM {
            self.whole - libm::exp((self.first - 6.0) * place) * tail(6.0 - self.first, 1.0 / odds)
        } else {
            let cell = whole_number((place - FROM) / STEP).min(CELLS - 1);
            let from = at_point(cell);
            let width = place - from;
            let density = |part: f64| self.density(from + width * part);
            let inside = GAUSS.iter().map(|(part, weight)| weight * density(*part)).sum::<f64>();
            self.points[cell].below + width * inside
        };
        let chance = below / self.whole;
        (chance, self.part(chance, place))
    }

    /// The integral of the density times `x` from 0 to the median, which is given.
    pub(super) fn lower_part(&self, median: f64) -> f64 {
        self.part(0.5, libm::log(median / (1.0 - median)))
    }

    /// Sets the quantiles at 0, 1/1000, … 1.
    pub(super) fn quantiles(&self, nodes: &mut [f64]) {
        let lowest = self.whole / float(BATCH);
        let start = self.points.partition_point(|point| point.below <= lowest).max(1) - 1;
        let mut left = self.knot(start);
        let mut rest = nodes.iter_mut().zip(log_odds()).skip(1).take(BATCH - 1).peekable();
        for cell in start + 1..=CELLS {
            let right = self.knot(cell);
            let piece = Piece::between(&left, &right);
            while let Some((node, place)) = rest.next_if(|(_, place)| **place <= right.place) {
                *node = piece.at(*place);
            }
            if rest.peek().is_none() {
                break;
            }
            left = right;
        }
        if let Some(last) = nodes.last_mut() {
            *last = 1.0;
        }
    }

    /// `I_x(α + 1, β) = I_x(α, β) − x^α (1 − x)^β / (α B(α, β))`.
    fn part(&self, chance: f64, place: f64) -> f64 {
        self.mean() * (chance - self.density(place) / (self.first * self.whole))
    }

    fn density(&self, place: f64) -> f64 {
        libm::exp(self.first * place) * rest(place)
    }

    /// The quantile function at a grid point, over the logarithm of the odds of the probability.
    fn knot(&self, at: usize) -> Knot {
        let Point { density, below, above } = self.points[at];
        let x = grid().shares[at];
        let (under, over) = (1.0 / below, 1.0 / above);
        let rise = density * (under + over);
        let bend =
            density * (self.first - 6.0 * x) * (under + over) + density * density * (over * over - under * under);
        let slope = x * (1.0 - x) / rise;
        Knot {
            place: libm::log(below / above),
            value: x,
            slope,
            curvature: (x * (1.0 - x) * (1.0 - 2.0 * x) - slope * bend) / (rise * rise),
        }
    }
}

/// A place, the value there and its first two derivatives.
struct Knot {
    place: f64,
    value: f64,
    slope: f64,
    curvature: f64,
}

/// The quintic between two knots.
struct Piece {
    from: f64,
    scale: f64,
    factors: [f64; 6],
}

impl Piece {
    fn between(left: &Knot, right: &Knot) -> Self {
        let width = right.place - left.place;
        let (slope, curvature) = (width * left.slope, width * width * left.curvature / 2.0);
        let value_gap = right.value - (left.value + slope + curvature);
        let slope_gap = width * right.slope - (slope + 2.0 * curvature);
        let curvature_gap = width * width * right.curvature - 2.0 * curvature;
        Self {
            from: left.place,
            scale: 1.0 / width,
            factors: [
                left.value,
                slope,
                curvature,
                10.0 * value_gap - 4.0 * slope_gap + 0.5 * curvature_gap,
                -15.0 * value_gap + 7.0 * slope_gap - curvature_gap,
                6.0 * value_gap - 3.0 * slope_gap + 0.5 * curvature_gap,
            ],
        }
    }

    fn at(&self, place: f64) -> f64 {
        let part = (place - self.from) * self.scale;
        self.factors.iter().rev().fold(0.0, |sum, factor| sum * part + factor)
    }
}

/// What is the same for every shape.
struct Grid {
    /// `x` at the grid points.
    shares: [f64; CELLS + 1],
    cells: Vec<Cell>,
    last_rest: f64,
    /// `e^s` at the first grid point.
    odds: f64,
}

struct Cell {
    /// `(1 + e^s)⁻⁶` at its start.
    rest: f64,
    /// The same at the points of Gauss.
    inside: [f64; 4],
}

fn grid() -> &'static Grid {
    static GRID: OnceLock<Grid> = OnceLock::new();
    GRID.get_or_init(|| {
        let cell = |at: usize| Cell {
            rest: rest(at_point(at)),
            inside: GAUSS.map(|(part, _)| rest(at_point(at) + STEP * part)),
        };
        Grid {
            shares: std::array::from_fn(|at| 1.0 / (1.0 + libm::exp(-at_point(at)))),
            cells: (0..CELLS).map(cell).collect(),
            last_rest: rest(-FROM),
            odds: libm::exp(FROM),
        }
    })
}

fn at_point(at: usize) -> f64 {
    FROM + STEP * float(at)
}

/// `(1 + e^s)⁻⁶`.
fn rest(place: f64) -> f64 {
    let share = 1.0 / (1.0 + libm::exp(place));
    let cube = share * share * share;
    cube * cube
}

/// `∫₀ᵗ τ^(α−1) (1 + τ)⁻⁶ dτ / t^α` for a small `t`.
fn tail(first: f64, odds: f64) -> f64 {
    let factors = [1.0, -6.0, 21.0, -56.0, 126.0];
    let (mut sum, mut power, mut exponent) = (0.0, 1.0, first);
    for factor in factors {
        sum += factor * power / exponent;
        power *= odds;
        exponent += 1.0;
    }
    sum
}

/// The value below which an integral of the density lies, in the part that the series holds for.
fn tail_quantile(first: f64, below: f64) -> f64 {
    let mut odds = 0.0;
    for _ in 0..5 {
        odds = libm::pow(below / tail(first, odds), 1.0 / first);
    }
    odds / (1.0 + odds)
}

fn dot(left: &[f64; 4], right: &[f64; 4]) -> f64 {
    left[0] * right[0] + left[1] * right[1] + left[2] * right[2] + left[3] * right[3]
}

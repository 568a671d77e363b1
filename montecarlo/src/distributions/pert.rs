//! A smooth hill over low, likely and high, as in the Program Evaluation and Review Technique (Malcolm, Roseboom, Clark &
//! Fazar 1959), with the usual weight λ = 4 of the likely value.

use super::beta::Beta;
use super::reading::{EIGHT_IN_TEN, in_order, lean, root, shares};
use super::{Below, Curve, Distribution, Fixed, Impossible, Shape, Slices};
use crate::BATCH;

/// A beta distribution over least to largest with `α = 1 + 4m`, `β = 5 − 4m`, where `m` is the share of the way at which
/// the likeliest value lies. Its mean is (least + 4 likely + largest) / 6.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pert {
    least: f64,
    width: f64,
    mode: f64,
}

impl Pert {
    /// No case lies outside low and high.
    ///
    /// # Errors
    ///
    /// Where the figures are not in order, not finite or too large.
    pub fn limits(low: f64, likely: f64, high: f64) -> Result<Distribution, Impossible> {
        in_order(low, likely, high)?;
        Ok(Self::over(low, high - low, lean(low, likely, high)))
    }

    /// 8 in 10 cases lie between low and high, 1 in 10 on either side.
    ///
    /// # Errors
    ///
    /// As [`limits`](Self::limits).
    pub fn eight_in_ten(low: f64, likely: f64, high: f64) -> Result<Distribution, Impossible> {
        in_order(low, likely, high)?;
        let place = 2.0 * lean(low, likely, high) - 1.0;
        let mode = 0.5 + place * series_of_squares(place);
        let (left, right) = (series(place), 1.0 - series(-place));
        Ok(Self::around(low, high, mode, (left, right)))
    }

    /// The shares `at` of cases lie below low and below high. A search, some hundred times as slow as
    /// [`eight_in_ten`](Self::eight_in_ten).
    ///
    /// # Errors
    ///
    /// As [`limits`](Self::limits), and [`Impossible::SharesOutOfOrder`].
    pub fn percentiles(at: (f64, f64), low: f64, likely: f64, high: f64) -> Result<Distribution, Impossible> {
        shares(at)?;
        if at == EIGHT_IN_TEN {
            return Self::eight_in_ten(low, likely, high);
        }
        in_order(low, likely, high)?;
        let lean = lean(low, likely, high);
        let quantiles = |mode: f64| {
            let beta = Beta::with_mode(mode);
            (beta.quantile(at.0), beta.quantile(at.1))
        };
        let excess = |mode: f64| {
            let (left, right) = quantiles(mode);
            mode - left - lean * (right - left)
        };
        let mode = root(excess, 0.0, 1.0);
        Ok(Self::around(low, high, mode, quantiles(mode)))
    }

    /// The least value.
    #[must_use]
    pub fn least(&self) -> f64 {
        self.least
    }

    /// The largest value.
    #[must_use]
    pub fn largest(&self) -> f64 {
        self.least + self.width
    }

    /// The shape of a mode, over so wide a range that low and high lie at two shares of it.
    fn around(low: f64, high: f64, mode: f64, (left, right): (f64, f64)) -> Distribution {
        let width = (high - low) / (right - left);
        Self::over(low - left * width, width, mode)
    }

    fn over(least: f64, width: f64, mode: f64) -> Distribution {
        if width == 0.0 {
            Fixed::certain(least)
        } else {
            Shape::Pert(Self { least, width, mode }).into()
        }
    }
}

impl Curve for Pert {
    fn support(&self) -> (f64, f64) {
        (self.least, self.largest())
    }

    fn mean(&self) -> f64 {
        self.least + self.width * (1.0 + 4.0 * self.mode) / 6.0
    }

    fn variance(&self) -> f64 {
        let mean = (1.0 + 4.0 * self.mode) / 6.0;
        self.width * self.width * mean * (1.0 - mean) / 7.0
    }

    fn quantile(&self, p: f64) -> f64 {
        self.least + self.width * Beta::with_mode(self.mode).quantile(p)
    }

    fn below(&self, value: f64, about: f64) -> Below {
        let (chance, part) = Beta::with_mode(self.mode).below((value - self.least) / self.width);
        Below {
            chance,
            part: self.width * part - (about - self.least) * chance,
        }
    }

    fn slices(&self) -> Slices {
        let beta = Beta::with_mode(self.mode);
        let mut nodes = vec![0.0; BATCH + 1];
        beta.quantiles(&mut nodes);
        let median = nodes.get(BATCH / 2).copied().unwrap_or(0.5);
        let lower = beta.lower_part(median) - 0.5 * median;
        let upper = beta.mean() - median - lower;
        for node in &mut nodes {
            *node = self.least + self.width * *node;
        }
        Slices {
            nodes,
            middle: self.least + self.width * median,
            lower: self.width * lower,
            upper: self.width * upper,
        }
    }
}

// When 8 in 10 cases lie between low and high, the likely value's place between them settles the mode and the places of
// low and high in the whole range. Both are smooth in that place, and are kept here as Chebyshev series over −1 (likely =
// low) to 1 (likely = high). They were interpolated at 33 Chebyshev points, solved at 25 digits from the regularised
// incomplete beta function of mpmath 1.3; the first coefficients left out are below 1e-14. The tests compare with a
// search that does not know them.

/// The mode less ½, which is odd, over the place.
fn series_of_squares(place: f64) -> f64 {
    // T₁, T₃, … over the place, by T₍ₖ₊₂₎ = (4x² − 2) Tₖ − T₍ₖ₋₂₎, which begins with T₋₁ = T₁.
    let factor = 4.0 * place * place - 2.0;
    let (mut last, mut this, mut sum) = (1.0, 1.0, 0.0);
    for coefficient in MODE {
        sum += coefficient * this;
        (last, this) = (this, factor * this - last);
    }
    sum
}

/// The tenth percentile.
fn series(place: f64) -> f64 {
    let (mut last, mut this, mut sum) = (place, 1.0, 0.0);
    for coefficient in LOW {
        sum += coefficient * this;
        (last, this) = (this, 2.0 * place * this - last);
    }
    sum
}

const MODE: [f64; 16] = [
    0.505_464_520_966_448_6,
    -0.037_583_560_239_333_25,
    0.004_434_425_218_788_776,
    -0.000_584_791_447_408_372_6,
    8.098_061_122_749_649e-5,
    -1.153_493_034_346_004e-5,
    1.674_123_924_604_122_5e-6,
    -2.462_540_109_892_820_3e-7,
    3.658_738_504_650_104e-8,
    -5.478_124_587_075_765e-9,
    8.252_377_694_101_778e-10,
    -1.249_288_344_414_545e-10,
    1.898_918_212_581_144e-11,
    -2.896_151_053_335_686_3e-12,
    4.427_547_789_348_62e-13,
    -6.632_433_569_604_299e-14,
];

const LOW: [f64; 33] = [
    0.285_320_961_090_511_97,
    0.307_796_791_740_806_9,
    0.034_022_619_367_692_575,
    -0.022_591_886_236_975_858,
    -0.004_039_271_362_977_792,
    0.002_682_602_684_370_664_4,
    0.000_535_626_294_141_568_8,
    -0.000_354_239_265_306_285_3,
    -7.452_192_993_739_419e-5,
    4.904_519_356_374_327e-5,
    1.065_109_460_988_777e-5,
    -6.984_131_200_364_208e-6,
    -1.549_496_323_696_107_6e-6,
    1.013_526_093_146_576_5e-6,
    2.283_006_607_810_155e-7,
    -1.490_844_117_458_432e-7,
    -3.396_146_229_413_794e-8,
    2.215_155_314_689_092_7e-8,
    5.089_798_494_918_193_4e-9,
    -3.316_893_816_373_799e-9,
    -7.673_369_535_143_335e-10,
    4.996_893_449_663_106e-10,
    1.162_401_046_264_817_2e-10,
    -7.564_805_944_599_894e-11,
    -1.767_855_463_573_727_5e-11,
    1.149_872_325_575_528_9e-11,
    2.697_636_895_731_636_6e-12,
    -1.753_755_697_866_483_6e-12,
    -4.128_461_849_760_503e-13,
    2.681_104_444_010_261e-13,
    6.355_751_600_553_918e-14,
    -4.016_290_788_869_582_5e-14,
    -1.123_466_003_933_926_5e-14,
];

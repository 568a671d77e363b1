//! How far a simulation is off by chance at the same number of trials: with plain random draws, and with ours.
//!
//! The model, the distributions and the arithmetic are the same; only the draws differ.

use bearing::domain::finance::{Courses, Growth, Streams, Trials, Views, monthly_rate};
use bearing::domain::simulation::Setting;
use montecarlo::{BATCH, Column, Draws, Table};
use serde_json::{Value, json};

/// How many seeds the error is taken over.
const SEEDS: u32 = 30;

/// The batches of the runs compared: 1,000 and 10,000 trials.
const BATCHES: [u32; 2] = [1, 10];

/// The batches of the long run, which counts as the truth: two million trials, drawn our way.
const LONG: u32 = 2000;

/// Root mean square errors of mean and median of the whole's net present value, by number of trials.
pub(crate) fn errors(setting: &Setting) -> Value {
    let Some(whole) = Whole::of(setting) else {
        return Value::Null;
    };
    // A seed that none of the runs compared has.
    let truth = whole.run(Way::Ours, u64::from(SEEDS) + 1, LONG);
    let rows = BATCHES.map(|batches| {
        let [plain, ours] = [Way::Plain, Way::Ours].map(|way| {
            let runs = (1..=SEEDS).map(|seed| whole.run(way, u64::from(seed), batches));
            let squares = runs.fold([0.0; 2], |sums, run| {
                [0, 1].map(|at| sums[at] + (run[at] - truth[at]) * (run[at] - truth[at]))
            });
            squares.map(|sum: f64| (sum / f64::from(SEEDS)).sqrt())
        });
        json!({ "trials": u64::from(batches) * 1000, "plain": plain, "ours": ours })
    });
    json!({ "truth": truth, "rows": rows })
}

/// All opportunities, done together.
struct Whole<'a> {
    setting: &'a Setting,
    cases: Vec<(Trials, Vec<Table>)>,
}

#[derive(Clone, Copy)]
enum Way {
    /// Each draw by itself.
    Plain,
    /// As the page draws.
    Ours,
}

impl<'a> Whole<'a> {
    fn of(setting: &'a Setting) -> Option<Self> {
        let case = |case: &bearing::domain::simulation::UncertainCase| {
            let tables = case.ranges.iter().map(|(_, range)| range.table()).collect();
            Some((Trials::new(&case.case, &setting.terms.terms).ok()?, tables))
        };
        Some(Self {
            setting,
            cases: setting.cases.iter().map(case).collect::<Option<_>>()?,
        })
    }

    /// Mean and median of the net present value.
    fn run(&self, way: Way, seed: u64, batches: u32) -> [f64; 2] {
        let terms = &self.setting.terms.terms;
        let courses = Courses::new(&Growth::likely(terms), terms);
        let draws = Draws::new(seed);
        let mut random = SplitMix(seed);
        let mut values = Vec::new();
        for batch in 0..batches {
            let mut stream = 0;
            let mut together = Streams::new(terms);
            for ((trials, tables), case) in self.cases.iter().zip(&self.setting.cases) {
                let drawn: Vec<_> = case
                    .ranges
                    .iter()
                    .zip(tables)
                    .map(|((input, _), table)| {
                        stream += 1;
                        let column = match way {
                            Way::Plain => Column::drawn((0..BATCH).map(|_| table.value(random.next()))),
                            Way::Ours => draws.column(table, stream, batch),
                        };
                        (*input, column)
                    })
                    .collect();
                together.add(&trials.streams(&drawn, terms, &courses, Views::Cash));
            }
            let npv = together.cash.present_value(monthly_rate(terms.rate()));
            npv.append_to(&mut values, BATCH);
        }
        let trials = f64::from(batches) * 1000.0;
        let mean = values.iter().sum::<f64>() / trials;
        values.sort_unstable_by(f64::total_cmp);
        let middle = values.len() / 2;
        [mean, f64::midpoint(values[middle - 1], values[middle])]
    }
}

/// `SplitMix64` (Steele, Lea and Flood 2014).
struct SplitMix(u64);

impl SplitMix {
    /// A draw of 53 bits, 0 up to 1.
    #[allow(clippy::cast_precision_loss, reason = "53 bits fit")]
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((bits ^ (bits >> 31)) >> 11) as f64 / 9_007_199_254_740_992.0
    }
}

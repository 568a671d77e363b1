//! The work of the selection's race: made-up options under limits of money and hours, with needs and exclusions.

use serde_json::{Value, json};

/// How many options there are to choose from.
pub(crate) const COUNTS: [u32; 8] = [10, 20, 40, 60, 80, 100, 150, 200];

/// So many problems of each count.
pub(crate) const EACH: u32 = 10;

/// The count that the aim is about.
pub(crate) const AIMED_AT: u32 = 60;

/// The work as all contenders read it.
pub(crate) fn plans() -> Value {
    let mut figures = Figures(1);
    let problems = COUNTS
        .iter()
        .flat_map(|count| (0..EACH).map(move |number| (*count, number)));
    problems
        .map(|(count, number)| problem(count, number, &mut figures))
        .collect()
}

/// In every other problem value follows from what is taken, which makes it hard. One in four options needs an earlier
/// one, one in four excludes one.
fn problem(count: u32, number: u32, figures: &mut Figures) -> Value {
    let (mut all_money, mut all_hours) = (0, 0);
    let options: Vec<Value> = (0..count)
        .map(|id| {
            let (money, hours) = (figures.below(5000), figures.below(100));
            (all_money, all_hours) = (all_money + money, all_hours + hours);
            let value = if number.is_multiple_of(2) {
                i64::from(figures.below(10_000)) - 1000
            } else {
                i64::from(money + 10 * hours + figures.below(3000))
            };
            let kind = if id == 0 { 2 } else { figures.below(4) };
            let other = figures.below(id.max(1));
            let only = |wanted: u32| if kind == wanted { vec![other] } else { Vec::new() };
            json!({ "figures": [value, money, hours], "requires": only(0), "excludes": only(1) })
        })
        .collect();
    let mut limit = |all: u32| all * (1 + figures.below(5)) / 10;
    json!({ "money": limit(all_money), "hours": limit(all_hours), "options": options })
}

/// Made-up figures, the same in every run: the generator of Steele, Lea and Flood (2014).
struct Figures(u64);

impl Figures {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        u32::try_from((z ^ (z >> 31)) >> 32).unwrap_or(0) % limit
    }
}

//! How much of the work adds value.

use super::{NoAnswer, Step, Value};

/// The minutes of one run by whether they add value. Waiting is not work, so it is in none of them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ValueAdded {
    /// Minutes that add value.
    pub adding: f64,
    /// Minutes that do not, but have to be.
    pub necessary: f64,
    /// Minutes that need not be.
    pub none: f64,
    /// Minutes of steps that do not say.
    pub unsaid: f64,
    /// Minutes it lies and waits.
    pub waiting: f64,
    /// Minutes that add value by all minutes of work, 0 to 1.
    pub share: f64,
}

/// How much of the work adds value.
///
/// # Errors
/// No step has its minutes.
pub fn value_added(steps: &[Step]) -> Result<ValueAdded, NoAnswer> {
    let mut sum = ValueAdded::default();
    for step in steps {
        sum.waiting += step.waiting.unwrap_or(0.0);
        let part = match step.value {
            Some(Value::Adds) => &mut sum.adding,
            Some(Value::Necessary) => &mut sum.necessary,
            Some(Value::None) => &mut sum.none,
            None => &mut sum.unsaid,
        };
        *part += step.minutes.unwrap_or(0.0);
    }
    let all = sum.adding + sum.necessary + sum.none + sum.unsaid;
    if all > 0.0 && all.is_finite() && sum.waiting.is_finite() {
        sum.share = sum.adding / all;
        Ok(sum)
    } else if all > 0.0 {
        Err(NoAnswer::TooLarge)
    } else {
        Err(NoAnswer::NoSteps)
    }
}

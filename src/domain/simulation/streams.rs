//! The name of each stream of draws. What is drawn depends on the seed and on the stream's name alone, so no input, risk
//! or opportunity that comes or goes changes what another draws.

use crate::domain::finance::Input;

/// The stream of an input of an opportunity.
#[must_use]
pub fn of_input(opportunity: u32, input: Input) -> u64 {
    named(opportunity, input.key())
}

/// The stream of whether a risk happens, and of what it costs then.
pub(super) fn of_risk(risk: u32) -> (u64, u64) {
    (named(risk, "risk"), named(risk, "risk_cost"))
}

/// The stream of what all opportunities share.
pub(super) fn of_growth(what: &str) -> u64 {
    named(0, what)
}

/// The stream of something else of a part of the plan. Keys of inputs, and the names above, are taken.
///
/// FNV-1a over the number and the name: keys are for ever, so the streams are too.
#[must_use]
pub fn named(number: u32, name: &str) -> u64 {
    number
        .to_le_bytes()
        .into_iter()
        .chain(name.bytes())
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stream_has_a_name_of_its_own() {
        let mut names: Vec<u64> = (0..200)
            .flat_map(|id| Input::ALL.iter().map(move |input| of_input(id, *input)))
            .chain((0..200).flat_map(|id| [of_risk(id).0, of_risk(id).1]))
            .chain(["wages", "volume", "prices"].map(of_growth))
            .collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }

    #[test]
    fn names_are_for_ever() {
        assert_eq!(named(0, ""), 0x4d25_767f_9dce_13f5);
    }
}

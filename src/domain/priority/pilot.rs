//! What a pilot is worth: a small trial that tells whether something works before it is built.
//!
//! Without one the whole is built and may not work: `sV − B`. With one only what works is built: `s(V − B) − P`. Not to
//! do it is worth 0. The difference to the better of building at once and not doing it is what the pilot earns (value of
//! perfect information of a yes or no; Raiffa and Schlaifer 1961).

/// What is known before a pilot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PilotCase {
    /// How likely it is that the thing works, 0 to 1.
    pub chance: f64,
    /// What it is worth if it works, before what it costs to build.
    pub value: f64,
    /// What it costs to build.
    pub build: f64,
    /// What the pilot costs.
    pub pilot: f64,
}

/// What a pilot comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PilotWorth {
    /// The mean of the value when it is built at once.
    pub without: f64,
    /// The mean of the value when only what passes the pilot is built; less than 0 by the pilot where even what passes is
    /// not worth building.
    pub with: f64,
    /// What it is worth once it has passed, before what the pilot cost.
    pub passed: f64,
    /// The most a pilot may cost: what it tells is worth no more than what would be built in vain without it, nor than
    /// what passes is worth. 0 where it is not worth building even if it works.
    pub most: f64,
    /// How likely it has to be after the pilot that it works, for the rest to be worth building; above 1 it never is.
    pub go_on_from: Option<f64>,
}

/// The value with and without a pilot. None where a figure is none, or the chance is no share.
#[must_use]
pub fn pilot_worth(case: &PilotCase) -> Option<PilotWorth> {
    let PilotCase {
        chance,
        value,
        build,
        pilot,
    } = *case;
    let all = [value, build, pilot, value - build, chance];
    if !(0.0..=1.0).contains(&chance) || build < 0.0 || pilot < 0.0 || all.iter().any(|figure| !figure.is_finite()) {
        return None;
    }
    let without = chance * value - build;
    let passes = chance * (value - build).max(0.0);
    Some(PilotWorth {
        without,
        with: passes - pilot,
        passed: value - build,
        most: if without > 0.0 && value > build {
            (1.0 - chance) * build
        } else {
            passes
        },
        go_on_from: (value > 0.0).then(|| build / value),
    })
}

impl PilotWorth {
    /// What the pilot earns beside the better of building at once and not doing it. Less than 0 where it costs more than
    /// it tells.
    #[must_use]
    pub fn gain(&self) -> f64 {
        self.with - self.without.max(0.0)
    }

    /// Whether it is best not to do it at all, neither at once nor after a pilot.
    #[must_use]
    pub fn is_not_worth_it(&self) -> bool {
        self.with <= 0.0 && self.without <= 0.0
    }

    /// How much less the mean of the value with a pilot is than what it is worth once it has passed.
    #[must_use]
    pub fn less(&self) -> f64 {
        (self.passed.max(0.0) - self.with).max(0.0)
    }
}

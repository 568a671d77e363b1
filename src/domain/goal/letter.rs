//! The five letters of SMART and how a goal stands with each.

/// One of the five questions a SMART goal answers (G. T. Doran, *There’s a S.M.A.R.T. way to write management’s goals and objectives*, 1981).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Letter {
    /// It names what concretely changes.
    Specific,
    /// It can later be checked.
    Measurable,
    /// It can be reached, by what is known and never by its tone.
    Achievable,
    /// It serves a larger aim.
    Relevant,
    /// It ends.
    TimeBound,
}

impl Letter {
    /// All five, in the order of the word.
    pub const ALL: [Self; 5] = [
        Self::Specific,
        Self::Measurable,
        Self::Achievable,
        Self::Relevant,
        Self::TimeBound,
    ];

    /// Its letter: S, M, A, R or T.
    #[must_use]
    pub const fn initial(self) -> char {
        match self {
            Self::Specific => 'S',
            Self::Measurable => 'M',
            Self::Achievable => 'A',
            Self::Relevant => 'R',
            Self::TimeBound => 'T',
        }
    }

    /// Its word, as a heading.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Specific => "Specific",
            Self::Measurable => "Measurable",
            Self::Achievable => "Achievable",
            Self::Relevant => "Relevant",
            Self::TimeBound => "Time-bound",
        }
    }
}

/// How a goal stands with one letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The goal earns the letter.
    Met,
    /// Something points that way, but not enough.
    Partly,
    /// Nothing earns it.
    Missing,
    /// It cannot be judged from what is there.
    Unknown,
}

/// How a goal stands with one letter, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// The letter.
    pub letter: Letter,
    /// How the goal stands.
    pub standing: Standing,
    /// Why, in one sentence; for a letter that is met too.
    pub reason: String,
}

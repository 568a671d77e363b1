//! What is rated from 1 to 5, each step with words that say when it is the right one.

/// Something about a process that is rated from 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scale {
    /// How seldom the way of doing it changes.
    Stability,
    /// How well it is written down.
    Documentation,
    /// How far rules decide, rather than judgement.
    Rules,
    /// How much of what comes in is digital.
    DigitalInput,
    /// How much of what comes in has a fixed form.
    StructuredInput,
}

/// How something is rated.
#[derive(Clone, Copy, Debug)]
pub struct ScaleInfo {
    /// Its name in files, for ever.
    pub key: &'static str,
    /// Its name beside the choice.
    pub label: &'static str,
    /// What is asked.
    pub question: &'static str,
    /// When 1, 2, 3, 4 and 5 are the right answer.
    pub steps: [&'static str; 5],
}

impl Scale {
    /// All of them, in the order the form shows them.
    pub const ALL: &[Self] = &[
        Self::Stability,
        Self::Documentation,
        Self::Rules,
        Self::DigitalInput,
        Self::StructuredInput,
    ];

    /// The scale of a key in a file.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|scale| scale.key() == key)
    }

    /// Its name in files.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.info().key
    }

    /// How it is rated.
    #[must_use]
    pub fn info(self) -> ScaleInfo {
        match self {
            Self::Stability => ScaleInfo {
                key: "stability",
                label: "Stays the same",
                question: "How often does the way of doing it change?",
                steps: [
                    "differently every time",
                    "changes every few weeks",
                    "changes a few times a year",
                    "changes about once a year",
                    "the same for years",
                ],
            },
            Self::Documentation => ScaleInfo {
                key: "documentation",
                label: "Written down",
                question: "Could somebody new do it from what is written down?",
                steps: [
                    "it is in one person’s head",
                    "a few notes",
                    "the usual case is written down",
                    "the exceptions too, partly out of date",
                    "all of it, and it is kept up to date",
                ],
            },
            Self::Rules => ScaleInfo {
                key: "rules",
                label: "Decided by rules",
                question: "How far could you tell a stranger what to do in each case?",
                steps: [
                    "judgement every time",
                    "mostly judgement",
                    "half rules, half judgement",
                    "rules, now and then judgement",
                    "rules alone",
                ],
            },
            Self::DigitalInput => ScaleInfo {
                key: "digital_input",
                label: "Comes in digital",
                question: "In what form does the work come in?",
                steps: [
                    "by word of mouth or on paper",
                    "mostly on paper",
                    "half and half",
                    "mostly digital",
                    "all of it digital",
                ],
            },
            Self::StructuredInput => ScaleInfo {
                key: "structured_input",
                label: "Comes in one form",
                question: "Does the same thing always stand in the same place?",
                steps: [
                    "free text and pictures",
                    "each sender has a form of his own",
                    "a few forms that are known",
                    "one form with free fields",
                    "fixed fields, like an export or a web form",
                ],
            },
        }
    }
}

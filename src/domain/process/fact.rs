//! What is answered by yes or no.

/// Something that is so or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// A law or a customer requires it.
    Required,
    /// Customers choose the firm for it.
    ChosenFor,
    /// That a person does it is the point.
    PersonIsThePoint,
    /// Its mistakes have a known cause further up.
    KnownFlaw,
    /// Last year's cases would prove a rule of it wrong.
    WrongRule,
    /// The same thing is typed or kept twice.
    Duplicates,
}

/// Yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YesNo {
    /// It is so.
    Yes,
    /// It is not.
    No,
}

/// How it is asked for.
#[derive(Clone, Copy, Debug)]
pub struct FactInfo {
    /// Its name in files, for ever.
    pub key: &'static str,
    /// Its name in a list of answers.
    pub label: &'static str,
    /// What is asked.
    pub question: &'static str,
}

impl Fact {
    /// All of them, in the order the form shows them.
    pub const ALL: &[Self] = &[
        Self::Required,
        Self::ChosenFor,
        Self::PersonIsThePoint,
        Self::KnownFlaw,
        Self::WrongRule,
        Self::Duplicates,
    ];

    /// The fact of a key in a file.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|fact| fact.key() == key)
    }

    /// Its name in files.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.info().key
    }

    /// How it is asked for.
    #[must_use]
    pub fn info(self) -> FactInfo {
        match self {
            Self::Required => FactInfo {
                key: "required",
                label: "Required",
                question: "Does a law, a contract or a customer require it?",
            },
            Self::ChosenFor => FactInfo {
                key: "chosen_for",
                label: "Chosen for it",
                question: "Is it what customers choose you for?",
            },
            Self::PersonIsThePoint => FactInfo {
                key: "person_is_the_point",
                label: "A person is the point",
                question: "Would customers miss the person who does it?",
            },
            Self::KnownFlaw => FactInfo {
                key: "known_flaw",
                label: "Known flaw further up",
                question: "Do its mistakes come from something further up that you know of?",
            },
            Self::WrongRule => FactInfo {
                key: "wrong_rule",
                label: "A rule that is wrong",
                question: "Is there a rule in it that last year’s cases would prove wrong?",
            },
            Self::Duplicates => FactInfo {
                key: "duplicates",
                label: "Typed twice",
                question: "Is the same thing typed or kept in two places?",
            },
        }
    }
}

impl YesNo {
    /// Both, with their names.
    pub const ALL: &[(Self, &str)] = &[(Self::Yes, "yes"), (Self::No, "no")];
}

impl From<bool> for YesNo {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

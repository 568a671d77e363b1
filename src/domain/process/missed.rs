//! The fifth question: if it stopped for two weeks, who would ring?

/// Who would miss a process if it stopped for two weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missed {
    /// Nobody. Only then can the verdict be to stop it.
    Nobody,
    /// Somebody in the firm. It does something, so it is not stopped.
    Inside,
    /// Customers. It is not stopped either.
    Customers,
    /// A law or a contract would be broken, or money, safety or evidence lost: the same as being required.
    Harm,
}

impl Missed {
    /// All of them, with the words of the choice.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Nobody, "nobody would ring"),
        (Self::Inside, "we would notice it ourselves"),
        (Self::Customers, "customers would ring"),
        (
            Self::Harm,
            "we would break a law or a contract, or lose money, safety or evidence",
        ),
    ];
}

//! What a process is there to protect: reconciliations look pointless until they are gone.

/// What would be at risk without a process, the most important of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protects {
    /// Money, as a count of the till does.
    Money,
    /// People's safety, as a checklist does.
    Safety,
    /// Evidence, as a signed delivery note is.
    Evidence,
    /// None of these.
    Nothing,
}

impl Protects {
    /// All of them, with the words of the choice.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Money, "money"),
        (Self::Safety, "safety"),
        (Self::Evidence, "evidence"),
        (Self::Nothing, "nothing of the kind"),
    ];
}

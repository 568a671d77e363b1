//! The eight wastes of Lean: the seven of Ohno (1978), and unused skill (Liker 2004).

/// A kind of waste.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Waste {
    /// Carrying things and files about.
    Transport,
    /// Things and cases that pile up.
    Inventory,
    /// Walking, searching, clicking.
    Motion,
    /// Waiting for somebody or something.
    Waiting,
    /// More or sooner than anybody asked for.
    OverProduction,
    /// More effort than anybody needs.
    OverProcessing,
    /// Doing it wrong and again.
    Defects,
    /// People below what they can do.
    UnusedSkill,
}

/// How a waste is told.
#[derive(Clone, Copy, Debug)]
pub struct WasteInfo {
    /// Its name in a list.
    pub label: &'static str,
    /// What it looks like in an office or a shop.
    pub looks_like: &'static str,
}

impl Waste {
    /// All of them, in the usual order.
    pub const ALL: &[Self] = &[
        Self::Transport,
        Self::Inventory,
        Self::Motion,
        Self::Waiting,
        Self::OverProduction,
        Self::OverProcessing,
        Self::Defects,
        Self::UnusedSkill,
    ];

    /// How it is told.
    #[must_use]
    pub fn info(self) -> WasteInfo {
        match self {
            Self::Transport => WasteInfo {
                label: "Transport",
                looks_like: "carrying papers, goods or files from one place to the next",
            },
            Self::Inventory => WasteInfo {
                label: "Inventory",
                looks_like: "a pile of cases, mails or stock that nobody needs yet",
            },
            Self::Motion => WasteInfo {
                label: "Motion",
                looks_like: "searching, walking, switching between programs",
            },
            Self::Waiting => WasteInfo {
                label: "Waiting",
                looks_like: "for an answer, a signature, a slow program",
            },
            Self::OverProduction => WasteInfo {
                label: "Over-production",
                looks_like: "reports nobody reads, copies in advance",
            },
            Self::OverProcessing => WasteInfo {
                label: "Over-processing",
                looks_like: "typing something twice, three signatures where one is enough",
            },
            Self::Defects => WasteInfo {
                label: "Defects",
                looks_like: "mistakes, and putting them right",
            },
            Self::UnusedSkill => WasteInfo {
                label: "Unused skill",
                looks_like: "the best cook doing the stock list",
            },
        }
    }
}

//! The numbers of the firm, and how each is asked for.

use crate::domain::quantity::{Bounds, LARGEST, Quantity};

/// One of the numbers of the firm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirmNumber {
    /// What an hour costs.
    HourlyCost,
    /// Days a year the firm is open.
    OpenDays,
    /// Hours a day the firm is open.
    OpenHours,
    /// Days a year one person works.
    PersonDays,
    /// Hours a day one person works.
    PersonHours,
    /// The discount rate a year.
    DiscountRate,
    /// Months looked at.
    Horizon,
    /// Growth of wages a year.
    WageGrowth,
    /// Growth of the firm's volume a year.
    VolumeGrowth,
    /// Growth of prices a year.
    Inflation,
    /// One year's profit.
    Profit,
    /// Share of profit paid in tax.
    TaxRate,
    /// Months over which what is bought is written off.
    WriteOff,
    /// Months within which it must have paid for itself.
    PaybackLimit,
}

/// How one of the firm's numbers is asked for.
#[derive(Clone, Copy, Debug)]
pub struct FirmNumberInfo {
    /// Its name beside the field.
    pub label: &'static str,
    /// What is asked, in an owner's words.
    pub help: &'static str,
    /// What it counts.
    pub quantity: Quantity,
    /// The least and the most it can be.
    pub bounds: Bounds,
    /// What is assumed while nothing is typed, with the reason; none where nothing can be assumed.
    pub assumed: Option<(f64, &'static str)>,
}

impl FirmNumber {
    /// All of them, in the order the settings show.
    pub const ALL: &[Self] = &[
        Self::HourlyCost,
        Self::DiscountRate,
        Self::Horizon,
        Self::PaybackLimit,
        Self::WageGrowth,
        Self::VolumeGrowth,
        Self::Inflation,
        Self::Profit,
        Self::TaxRate,
        Self::WriteOff,
        Self::OpenDays,
        Self::OpenHours,
        Self::PersonDays,
        Self::PersonHours,
    ];

    /// How the number is asked for.
    #[must_use]
    #[expect(clippy::too_many_lines, reason = "a table, one row for each number")]
    pub fn info(self) -> FirmNumberInfo {
        let within = |least, most| Bounds { least, most };
        let (label, help, quantity, bounds, assumed) = match self {
            Self::HourlyCost => (
                "Cost of an hour",
                "An hour of this work, contributions included. Gross pay × 1.33 is usual in the EU, × 1.43 in the United States.",
                Quantity::Money,
                within(0.0, 1e6),
                None,
            ),
            Self::OpenDays => (
                "Open days a year",
                "Days the firm is open. They turn “a day” into a year.",
                Quantity::Count,
                within(1.0, 366.0),
                Some((252.0, "a five-day week less public holidays")),
            ),
            Self::OpenHours => (
                "Open hours a day",
                "Hours the firm is open on such a day. They turn “an hour” into a year.",
                Quantity::Hours,
                within(0.5, 24.0),
                Some((8.0, "a common working day")),
            ),
            Self::PersonDays => (
                "Working days of a person",
                "Days a year one person really works, holidays and sickness taken off.",
                Quantity::Count,
                within(1.0, 366.0),
                Some((227.0, "252 open days less 25 of holiday")),
            ),
            Self::PersonHours => (
                "Working hours of a person",
                "Hours one person works on such a day.",
                Quantity::Hours,
                within(0.5, 24.0),
                Some((7.5, "a common contract")),
            ),
            Self::DiscountRate => (
                "Discount rate a year",
                "What does borrowing cost you, or what would the money earn elsewhere? Nominal, so before taking inflation off.",
                Quantity::Share,
                within(-0.5, 10.0),
                Some((0.10, "what Forrester’s TEI studies use")),
            ),
            Self::Horizon => (
                "Months looked at",
                "After how many months must it have been worth it?",
                Quantity::Months,
                within(1.0, 240.0),
                Some((36.0, "three years, as Forrester’s TEI studies use")),
            ),
            Self::WageGrowth => (
                "Growth of wages a year",
                "How much dearer an hour becomes each year.",
                Quantity::Share,
                within(-0.5, 1.0),
                Some((0.0, "no growth unless you expect some")),
            ),
            Self::VolumeGrowth => (
                "Growth of volume a year",
                "How much more work and how many more orders each year brings. An opportunity may have its own.",
                Quantity::Share,
                within(-0.9, 10.0),
                Some((0.0, "no growth unless you expect some")),
            ),
            Self::Inflation => (
                "Growth of prices a year",
                "How much dearer what you buy and sell becomes each year. Amounts are typed in today’s money; wages have a growth of their own.",
                Quantity::Share,
                within(-0.5, 1.0),
                Some((0.0, "prices stay as they are unless you expect otherwise")),
            ),
            Self::Profit => (
                "Profit of one year",
                "It makes the cash scale yours: 100 points are one year’s profit. Left empty, they are one person’s cost of a year.",
                Quantity::Money,
                within(1.0, LARGEST),
                None,
            ),
            Self::TaxRate => (
                "Tax on profit",
                "What share of its profit does the firm pay in tax?",
                Quantity::Share,
                within(0.0, 1.0),
                Some((0.0, "left out unless you give it")),
            ),
            Self::WriteOff => (
                "Months of writing off",
                "Over how many months is what you buy taken off the profit that is taxed? 0 is at once.",
                Quantity::Months,
                within(0.0, 240.0),
                Some((36.0, "straight line over three years")),
            ),
            Self::PaybackLimit => (
                "Months to pay back",
                "Within how many months must it have paid for itself? Left empty, within the months looked at.",
                Quantity::Months,
                within(1.0, 240.0),
                None,
            ),
        };
        FirmNumberInfo {
            label,
            help,
            quantity,
            bounds,
            assumed,
        }
    }
}

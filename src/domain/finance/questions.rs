//! Questions to a seller: one for each figure a seller can know, and those that belong in every offer.

use super::input::Input;

/// What belongs in every offer.
pub(super) const GENERAL: &[&str] = &[
    "If we leave, how do we get all of our data out, in which format, within how many days, and what does it cost?",
    "How much did the price rise in each of the last three years, and by how much at most may it rise for us while the contract runs?",
    "When it stops working, whom do we call, at what hours, how soon does somebody begin to mend it, and what do we get if that takes longer?",
    "Which two firms of our size and trade have used it for more than a year, and may we ring them?",
];

impl Input {
    /// The question a seller can answer about it. None where only the firm itself can know.
    #[must_use]
    pub fn question_to_seller(self) -> Option<&'static str> {
        Some(match self {
            Self::Automatable => {
                "Of 100 runs, how many still need a person, even if only to check? Please say at which firm like ours this was measured, and over which months."
            }
            Self::Exceptions => "Which cases does it not handle, and how many of 100 were those at a firm like ours?",
            Self::ErrorCut => {
                "Of 100 mistakes made before, how many are still made with it, and how many new ones does it make of its own? Please say where this was measured and who counted."
            }
            Self::FixHours => {
                "What has to be in order at our firm before it works, such as data, forms or other programs, and how many hours did that take firms like ours?"
            }
            Self::BuildCost => {
                "What do we pay in all until it works for us, with setting up, moving our data and connecting our other programs, as a fixed price in writing?"
            }
            Self::BuildHours => {
                "How many hours of our own people did it take until it worked at your last three customers of our size, and for which tasks?"
            }
            Self::TrainingCost => {
                "How many hours of training does each of our people need, what does it cost, and what for somebody who joins later?"
            }
            Self::Licence => {
                "What do we pay a month with everything we need in it, what is charged on top by use, and for how long are we bound?"
            }
            Self::LicenceUsers => {
                "Who of our people needs a licence of their own, may several share one, and what does one more cost?"
            }
            Self::UpkeepHours => {
                "How many hours a month do people at a firm like ours spend on checking, correcting and updating it?"
            }
            Self::UpkeepCost => "What do updates, support and changes cost a year, and which of them are in the price?",
            Self::ExitCost => "What do we pay and what is the notice if we end it after one year, and after three?",
            Self::LifeMonths => {
                "Until when will you keep the version we buy working, and what did its users pay when the last one ended?"
            }
            Self::Residual => {
                "At what price do you take it back, used, after three years, and will you put that in writing?"
            }
            Self::RampMonths => {
                "How many months passed at your last three customers of our size from the contract until it worked fully?"
            }
            Self::Orders => {
                "How many orders a month came this way at a firm like ours, in its first and in its second year?"
            }
            Self::MarginNew => {
                "What commission, fees and delivery are taken from each order, and who bears returns and failed payments?"
            }
            Self::BoughtAnyway => {
                "Of 100 such orders at a firm like ours, how many came from people who were its customers before, and how was that counted?"
            }
            Self::Runs
            | Self::Minutes
            | Self::HourlyCost
            | Self::VolumeGrowth
            | Self::ErrorRate
            | Self::ReworkMinutes
            | Self::Escape
            | Self::ErrorCost
            | Self::FixCost
            | Self::OwnHoursPaid
            | Self::PaidStop
            | Self::HireAvoided
            | Self::HireMonth
            | Self::Sold
            | Self::SoldMargin
            | Self::MarginOld
            | Self::DivertedHours
            | Self::Attrition
            | Self::Loan
            | Self::LoanRate
            | Self::LoanMonths => return None,
        })
    }
}

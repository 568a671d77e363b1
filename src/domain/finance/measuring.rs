//! How to measure a figure within a week.

use super::input::Input;

/// What to do within a week to know an input better.
#[must_use]
pub fn how_to_measure(input: Input) -> &'static str {
    match input {
        Input::Runs => "Put a tally sheet where the work is done and make a stroke each time, for five working days.",
        Input::Minutes => {
            "Time ten ordinary runs with a clock, from starting to being done, without the waiting. Take their mean."
        }
        Input::Automatable => {
            "Take the last twenty runs and mark, step by step, what no person would have had to look at."
        }
        Input::Exceptions => "Take the last fifty runs and count the ones that were special.",
        Input::HourlyCost => {
            "Take last month’s pay slips: gross pay and the firm’s contributions, divided by the hours worked."
        }
        Input::VolumeGrowth => "Count the runs of the same month this year and last year.",
        Input::ErrorRate => "Take the last hundred runs and count the ones somebody had to put right.",
        Input::ReworkMinutes => "Time the next five that go wrong, from noticing it to being done with it.",
        Input::ErrorCut => {
            "Take the last twenty that went wrong and ask of each whether the tool would have stopped it. Have the seller show it on two."
        }
        Input::Escape => "Take the last twenty that went wrong and count those a customer or the books saw.",
        Input::ErrorCost => "Look up what the last five that got out cost: refunds, waste, goodwill.",
        Input::FixCost | Input::FixHours => {
            "Write down the three steps that would mend it, and ask whoever would do them what each takes."
        }
        Input::BuildCost | Input::TrainingCost => "Ask two sellers for a written quote with everything in it.",
        Input::BuildHours => {
            "Ask a firm of your size that has it how many hours it took them, their own people’s included."
        }
        Input::Licence => "Ask for the price in writing: per user or for all, and for how long it holds.",
        Input::LicenceUsers => "List by name who would have to use it in a normal week.",
        Input::UpkeepHours => "Ask a firm that has it how long they spend on it in an ordinary month.",
        Input::UpkeepCost => "Ask the seller what upkeep costs in the second and the third year, in writing.",
        Input::OwnHoursPaid => {
            "Look at last month’s overtime: would these hours be paid on top, or done beside the rest?"
        }
        Input::ExitCost => "Ask the seller how your data comes out, how long the notice is, and what both cost.",
        Input::LifeMonths => "Ask the seller since when this version is sold and until when it will be kept working.",
        Input::Residual => "Look up what the same thing, used as long, sells for today.",
        Input::RampMonths => "Ask a firm that has it in which month nobody worked the old way any more.",
        Input::PaidStop => {
            "Go through last month’s overtime and temps: which of those hours would not have been worked?"
        }
        Input::HireAvoided | Input::HireMonth => "Look at the plan for the year: would you have hired, and when?",
        Input::Sold => "Count for five days the orders you turned away or put off for want of time.",
        Input::SoldMargin => "Take the last ten sales: price less material and other costs, divided by the hours.",
        Input::Orders => "Offer it to one group of customers for a week and count.",
        Input::MarginNew | Input::MarginOld => {
            "Take the last ten such orders: price less material, commission and delivery."
        }
        Input::BoughtAnyway => "Ask the next thirty customers: what would you have done without it?",
        Input::DivertedHours => {
            "For five days, note each time somebody is called away from other work by such an order."
        }
        Input::Attrition => "Call five customers who have not been back for a while and ask why.",
        Input::Loan | Input::LoanRate | Input::LoanMonths => "Ask your bank for a written offer.",
    }
}

//! The register of what can be typed about an opportunity's return. The form, the file and the arithmetic all walk it.

use crate::domain::quantity::{Bounds, LARGEST, Quantity};

/// One figure of an opportunity's return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Input {
    /// How often the work is done in a period.
    Runs,
    /// Minutes of work a run.
    Minutes,
    /// Share of the work that would need nobody.
    Automatable,
    /// Share of runs that are exceptions.
    Exceptions,
    /// Cost of an hour of this work.
    HourlyCost,
    /// Growth of the runs a year.
    VolumeGrowth,
    /// Share of runs that go wrong.
    ErrorRate,
    /// Minutes to put one error right.
    ReworkMinutes,
    /// Share of errors that would no longer happen.
    ErrorCut,
    /// Share of errors that get out.
    Escape,
    /// Cost of an error that got out, beside the minutes.
    ErrorCost,
    /// Money for building or buying it.
    BuildCost,
    /// Own hours for building it.
    BuildHours,
    /// Money for training.
    TrainingCost,
    /// Price of the licence.
    Licence,
    /// How many licences.
    LicenceUsers,
    /// Own hours of upkeep a month.
    UpkeepHours,
    /// Money for upkeep a month.
    UpkeepCost,
    /// Share of the own hours that is really paid.
    OwnHoursPaid,
    /// Money for leaving it at the end.
    ExitCost,
    /// Months until it works fully.
    RampMonths,
    /// Share of the saved hours that is no longer paid.
    PaidStop,
    /// Share of the saved hours that saves a hire.
    HireAvoided,
    /// The month the hire would have happened in.
    HireMonth,
    /// Share of the saved hours whose output is sold.
    Sold,
    /// Margin of a sold hour.
    SoldMargin,
    /// Orders a month through the new way.
    Orders,
    /// Margin of an order through the new way.
    MarginNew,
    /// Margin of an order the old way.
    MarginOld,
    /// Share of those orders that would have come anyway.
    BoughtAnyway,
    /// Staff hours a month the orders take from other work.
    DivertedHours,
    /// Margin a month of customers who leave.
    Attrition,
}

/// Where an input stands in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The work itself.
    Work,
    /// What goes wrong in it.
    Errors,
    /// What the new way costs.
    Costs,
    /// What becomes of a saved hour.
    SavedHours,
    /// What it does to sales.
    Sales,
}

/// What is taken while nothing is typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Assumed {
    /// Nothing: without it this part of the return is left out.
    LeftOut,
    /// A figure, with the reason for it.
    Figure(f64, &'static str),
    /// A figure that follows from others, in words.
    Derived(&'static str),
}

/// How an input is asked for.
#[derive(Clone, Copy, Debug)]
pub struct InputInfo {
    /// Its name in files, for ever.
    pub key: &'static str,
    /// Its name beside the field.
    pub label: &'static str,
    /// What is asked, in an owner's words.
    pub question: &'static str,
    /// What it counts.
    pub quantity: Quantity,
    /// The least and the most it can be.
    pub bounds: Bounds,
    /// Where it stands in the form.
    pub group: Group,
    /// What is taken while nothing is typed.
    pub assumed: Assumed,
}

impl Input {
    /// All inputs, in the order the form shows them.
    pub const ALL: &[Self] = &[
        Self::Runs,
        Self::Minutes,
        Self::Automatable,
        Self::Exceptions,
        Self::HourlyCost,
        Self::VolumeGrowth,
        Self::ErrorRate,
        Self::ReworkMinutes,
        Self::ErrorCut,
        Self::Escape,
        Self::ErrorCost,
        Self::BuildCost,
        Self::BuildHours,
        Self::TrainingCost,
        Self::Licence,
        Self::LicenceUsers,
        Self::UpkeepHours,
        Self::UpkeepCost,
        Self::OwnHoursPaid,
        Self::ExitCost,
        Self::RampMonths,
        Self::PaidStop,
        Self::HireAvoided,
        Self::HireMonth,
        Self::Sold,
        Self::SoldMargin,
        Self::Orders,
        Self::MarginNew,
        Self::MarginOld,
        Self::BoughtAnyway,
        Self::DivertedHours,
        Self::Attrition,
    ];

    /// The input of a key in a file.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|input| input.key() == key)
    }

    /// Its name in files.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.info().key
    }

    /// How it is asked for.
    #[must_use]
    #[expect(clippy::too_many_lines, reason = "a register, one entry for each input")]
    pub fn info(self) -> InputInfo {
        use Assumed::{Derived, Figure, LeftOut};
        use Group::{Costs, Errors, Sales, SavedHours, Work};
        use Quantity::{Count, Hours, Minutes, Money, Months, Share};
        const SIZE: Bounds = Bounds::NOT_NEGATIVE;
        const PART: Bounds = Bounds::SHARE;
        const GROWTH: Bounds = Bounds {
            least: -0.9,
            most: 10.0,
        };
        const NONE: Assumed = Figure(0.0, "none unless you know of some");
        let (key, label, question, quantity, bounds, group, assumed) = match self {
            Self::Runs => ("runs", "Runs", "How often is it done?", Count, SIZE, Work, LeftOut),
            Self::Minutes => (
                "minutes",
                "Minutes a run",
                "How long does somebody work on it each time? Waiting is not work.",
                Minutes,
                Bounds { least: 0.0, most: 1e6 },
                Work,
                LeftOut,
            ),
            Self::Automatable => (
                "automatable",
                "Needs nobody",
                "Of 100 minutes, how many would need nobody?",
                Share,
                PART,
                Work,
                LeftOut,
            ),
            Self::Exceptions => (
                "exceptions",
                "Exceptions",
                "Of 100 runs, how many are special and stay by hand?",
                Share,
                PART,
                Work,
                NONE,
            ),
            Self::HourlyCost => (
                "hourly_cost",
                "Cost of an hour here",
                "If this work costs other than the firm’s hour, contributions included.",
                Money,
                Bounds { least: 0.0, most: 1e6 },
                Work,
                Derived("the firm’s cost of an hour"),
            ),
            Self::VolumeGrowth => (
                "volume_growth",
                "Growth of runs a year",
                "How much more often each year?",
                Share,
                GROWTH,
                Work,
                Figure(0.0, "no growth unless you expect some"),
            ),
            Self::ErrorRate => (
                "error_rate",
                "Go wrong",
                "Of 100, how many go wrong?",
                Share,
                PART,
                Errors,
                NONE,
            ),
            Self::ReworkMinutes => (
                "rework_minutes",
                "Minutes to mend one",
                "How long does it take to put one right?",
                Minutes,
                Bounds { least: 0.0, most: 1e6 },
                Errors,
                Figure(0.0, "none unless you know of some"),
            ),
            Self::ErrorCut => (
                "error_cut",
                "No longer go wrong",
                "Of 100 that go wrong today, how many would not any more?",
                Share,
                PART,
                Errors,
                Derived("the share that needs nobody: only what a machine does, it does right"),
            ),
            Self::Escape => (
                "escape",
                "Get out unnoticed",
                "Of 100 that go wrong, how many reach a customer or the books?",
                Share,
                PART,
                Errors,
                Figure(1.0, "all, as nobody is said to catch them"),
            ),
            Self::ErrorCost => (
                "error_cost",
                "Cost of one that gets out",
                "Beside the minutes to mend it: refunds, waste, a customer lost.",
                Money,
                SIZE,
                Errors,
                NONE,
            ),
            Self::BuildCost => (
                "build_cost",
                "To buy or build it",
                "Paid once, before it works. With or without VAT, as you book it.",
                Money,
                SIZE,
                Costs,
                NONE,
            ),
            Self::BuildHours => (
                "build_hours",
                "Own hours to set it up",
                "Yours and your people’s, until it works.",
                Hours,
                Bounds { least: 0.0, most: 1e6 },
                Costs,
                NONE,
            ),
            Self::TrainingCost => (
                "training_cost",
                "Training",
                "Paid once, before it works.",
                Money,
                SIZE,
                Costs,
                NONE,
            ),
            Self::Licence => (
                "licence",
                "Licence or subscription",
                "What it costs again and again.",
                Money,
                SIZE,
                Costs,
                NONE,
            ),
            Self::LicenceUsers => (
                "licence_users",
                "Users",
                "How many need a licence, where it is charged by user.",
                Count,
                SIZE,
                Costs,
                Figure(1.0, "one"),
            ),
            Self::UpkeepHours => (
                "upkeep_hours",
                "Own hours of upkeep a month",
                "Checking, correcting, updating.",
                Hours,
                Bounds { least: 0.0, most: 1e6 },
                Costs,
                Derived("an hour for a subscription, our judgement; none for something built"),
            ),
            Self::UpkeepCost => (
                "upkeep_cost",
                "Upkeep a month",
                "What somebody is paid to keep it working.",
                Money,
                SIZE,
                Costs,
                Derived("20 % of the build a year, our judgement"),
            ),
            Self::OwnHoursPaid => (
                "own_hours_paid",
                "Own hours paid for",
                "Of 100 own hours above, how many cost extra wages?",
                Share,
                PART,
                Costs,
                Figure(0.0, "none: they are worked beside the rest"),
            ),
            Self::ExitCost => (
                "exit_cost",
                "Leaving it",
                "At the end: moving data, notice periods.",
                Money,
                SIZE,
                Costs,
                NONE,
            ),
            Self::RampMonths => (
                "ramp_months",
                "Months until it works fully",
                "People need time to trust it.",
                Months,
                Bounds { least: 0.0, most: 60.0 },
                Costs,
                Figure(3.0, "our judgement"),
            ),
            Self::PaidStop => (
                "paid_stop",
                "Paid hours that stop",
                "Of 100 saved hours, how many will no longer be paid? Overtime, temps.",
                Share,
                PART,
                SavedHours,
                Figure(0.0, "a freed hour is not cash until somebody stops paying for it"),
            ),
            Self::HireAvoided => (
                "hire_avoided",
                "Save a hire",
                "Of 100 saved hours, how many would a new person have worked?",
                Share,
                PART,
                SavedHours,
                Figure(0.0, "no hire is said to be planned"),
            ),
            Self::HireMonth => (
                "hire_month",
                "Month of that hire",
                "In which month would the new person have started?",
                Months,
                Bounds {
                    least: 1.0,
                    most: 240.0,
                },
                SavedHours,
                Figure(1.0, "the first month"),
            ),
            Self::Sold => (
                "sold",
                "Sold",
                "Of 100 saved hours, how many will produce something that is sold?",
                Share,
                PART,
                SavedHours,
                Figure(0.0, "a freed hour is not cash until somebody sells it"),
            ),
            Self::SoldMargin => (
                "sold_margin",
                "Margin of a sold hour",
                "What is left of an hour’s sales after material.",
                Money,
                SIZE,
                SavedHours,
                Derived("the cost of an hour"),
            ),
            Self::Orders => (
                "orders",
                "Orders a month",
                "Through the new way, once it works.",
                Count,
                SIZE,
                Sales,
                LeftOut,
            ),
            Self::MarginNew => (
                "margin_new",
                "Margin of such an order",
                "After material, commission and delivery.",
                Money,
                Bounds {
                    least: -LARGEST,
                    most: LARGEST,
                },
                Sales,
                NONE,
            ),
            Self::MarginOld => (
                "margin_old",
                "Margin the old way",
                "What the same order leaves today.",
                Money,
                Bounds {
                    least: -LARGEST,
                    most: LARGEST,
                },
                Sales,
                NONE,
            ),
            Self::BoughtAnyway => (
                "bought_anyway",
                "Would have come anyway",
                "Of 100 such orders, how many would have bought from you without it?",
                Share,
                PART,
                Sales,
                NONE,
            ),
            Self::DivertedHours => (
                "diverted_hours",
                "Staff hours diverted a month",
                "Hours these orders take from serving others.",
                Hours,
                Bounds { least: 0.0, most: 1e6 },
                Sales,
                NONE,
            ),
            Self::Attrition => (
                "attrition",
                "Margin lost a month",
                "From customers who leave because of it.",
                Money,
                SIZE,
                Sales,
                NONE,
            ),
        };
        InputInfo {
            key,
            label,
            question,
            quantity,
            bounds,
            group,
            assumed,
        }
    }
}

impl Group {
    /// All groups, with their headings.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Work, "The work today"),
        (Self::Errors, "What goes wrong"),
        (Self::Costs, "What it costs"),
        (Self::SavedHours, "What becomes of a saved hour"),
        (Self::Sales, "What it does to sales"),
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_input_is_found_by_its_own_key_and_listed_once() {
        for (index, input) in Input::ALL.iter().enumerate() {
            assert_eq!(Input::of_key(input.key()), Some(*input));
            assert_eq!(Input::ALL.iter().position(|other| other == input), Some(index));
        }
        assert_eq!(Input::of_key("nothing"), None);
    }

    #[test]
    fn every_assumed_figure_lies_within_its_bounds() {
        for input in Input::ALL {
            let info = input.info();
            if let Assumed::Figure(value, _) = info.assumed {
                assert!((info.bounds.least..=info.bounds.most).contains(&value), "{input:?}");
            }
        }
    }
}

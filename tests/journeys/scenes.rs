//! What several journeys begin with.

use crate::{Browser, Done, Failure};

/// A goal with all a goal needs, whatever the year.
pub const GOAL: &str = "Cut late deliveries from 12 to 4 a month within 10 months so that regular customers stay";

/// Opens the worked example of the coffee chain.
///
/// # Errors
/// A step failed.
pub async fn open_the_coffee_chain(page: &Browser) -> Done {
    page.open("").await?;
    page.press("Open this example").await?;
    page.sees_heading("What do you want?").await?;
    page.sees_region("Goal 4").await
}

/// Begins an empty plan and names the firm.
///
/// # Errors
/// A step failed.
pub async fn begin(page: &Browser, firm: &str) -> Done {
    page.open("settings").await?;
    page.type_into("Name of the firm", firm).await
}

/// Begins a plan with an opportunity whose card is open.
///
/// # Errors
/// A step failed.
pub async fn begin_an_opportunity(page: &Browser) -> Result<Browser, Failure> {
    page.open("priorities").await?;
    page.press("Add an opportunity").await?;
    page.sees_region("Opportunity 1").await?;
    Ok(page.within("Opportunity 1"))
}

/// An opportunity as a person types it: its name and its figures.
pub struct Typed {
    /// What it is called.
    pub name: &'static str,
    /// Figures by the label of their field.
    pub figures: &'static [(&'static str, &'static str)],
}

/// Two that are worth it and one that is not.
pub const THREE: [Typed; 3] = [
    Typed {
        name: "Invoices into the books",
        figures: &[
            ("Runs", "60"),
            ("Minutes a run", "6"),
            ("Needs nobody", "80 %"),
            ("Cost of an hour here", "30"),
            ("Own hours to set it up", "10"),
            ("Licence or subscription", "35"),
            ("Paid hours that stop", "100"),
        ],
    },
    Typed {
        name: "Reminders before an appointment",
        figures: &[
            ("Runs", "40"),
            ("Minutes a run", "4 min"),
            ("Needs nobody", "90"),
            ("Cost of an hour here", "€ 30"),
            ("To buy or build it", "1.2k"),
            ("Own hours to set it up", "1 h 30 min"),
            ("Licence or subscription", "20"),
            ("Paid hours that stop", "50"),
        ],
    },
    Typed {
        name: "A robot for the shelves",
        figures: &[
            ("Runs", "5"),
            ("Minutes a run", "30"),
            ("Needs nobody", "50"),
            ("Cost of an hour here", "30"),
            ("To buy or build it", "25,000"),
            ("Own hours to set it up", "80"),
        ],
    },
];

/// Adds opportunities on the page of priorities and types their figures.
///
/// # Errors
/// A step failed.
pub async fn add(page: &Browser, opportunities: &[Typed]) -> Done {
    for (number, typed) in (1..).zip(opportunities) {
        page.press("Add an opportunity").await?;
        let card = page.within(&format!("Opportunity {number}"));
        card.type_into("What could be automated", typed.name).await?;
        card.unfold("What becomes of a saved hour").await?;
        for (label, figure) in typed.figures {
            card.type_into(label, figure).await?;
        }
    }
    Ok(())
}

/// A process as a person types it: its name, the five answers, and who would ring.
pub struct Answered {
    /// What is done by hand.
    pub name: &'static str,
    /// How often, how long, how many of 100 go wrong, how many of 10 need nobody.
    pub figures: [&'static str; 4],
    /// Who would ring.
    pub missed: &'static str,
}

/// The questions of the four figures.
pub const QUESTIONS: [&str; 4] = [
    "How often is it done?",
    "How long do people work on it each time, all of them together?",
    "Of 100, how many go wrong?",
    "Of 10, how many would need nobody if a tool did them?",
];

/// One to mend, and one that nobody would miss.
pub const TWO_PROCESSES: [Answered; 2] = [
    Answered {
        name: "Orders typed from mails",
        figures: ["60", "6", "15", "7"],
        missed: "customers would ring",
    },
    Answered {
        name: "The weekly list on the wall",
        figures: ["1", "45 min", "0", "5"],
        missed: "nobody would ring",
    },
];

/// Adds processes on their page and answers the five questions of each.
///
/// # Errors
/// A step failed.
pub async fn add_processes(page: &Browser, processes: &[Answered]) -> Done {
    for (number, answered) in (1..).zip(processes) {
        page.press("Add a process").await?;
        let card = page.within(&format!("Process {number}"));
        card.type_into("What is done by hand", answered.name).await?;
        for (question, figure) in QUESTIONS.iter().zip(answered.figures) {
            card.type_into(question, figure).await?;
        }
        card.choose("If it stopped for two weeks, who would ring?", answered.missed)
            .await?;
    }
    Ok(())
}

/// Types a table of goals into the dialog to paste several: one is whole, one has a target that cannot be read, and a
/// column has no place in a goal.
///
/// # Errors
/// A step failed.
pub async fn type_a_table_of_goals(dialog: &Browser) -> Done {
    let table = "Goal;Measure;Today;Target;Due;Owner;Colour\n\
        Cut the queue at noon from 9 to 5 minutes;minutes in the queue;9;5;31 March 2030;Tom;blue\n\
        Sell at the market every week;stalls;0;many;30 June 2030;Maeve;";
    dialog.type_into("Your goals", table).await?;
    dialog.reads("2 goals will be added.").await
}

/// Reads the link in the share dialog, and closes the dialog again.
///
/// # Errors
/// There never was one.
pub async fn share(page: &Browser) -> Result<String, Failure> {
    page.press("Share").await?;
    let dialog = page.within("Share this plan");
    let link = dialog
        .until("a link to share", async || {
            let link = dialog.value("Link").await?;
            Ok(link.contains("#b1").then_some(link))
        })
        .await?;
    dialog.press("Close").await?;
    page.no_longer_sees_region("Share this plan").await?;
    Ok(link)
}

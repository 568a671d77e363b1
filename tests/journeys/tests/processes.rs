//! From what is done by hand to an opportunity that takes its figures from there.

use journeys::{Browser, Done, Setup, ensure, journey, same, scenes};
use thirtyfour::Key;

/// Tabs to a field and types into it.
async fn by_keys(page: &Browser, field: &str, text: &str) -> Done {
    page.tab_to(field).await?;
    page.keys(text).await
}

#[test]
fn a_process_gets_its_verdict_becomes_an_opportunity_and_keeps_its_figures_linked() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("settings").await?;
        page.type_into("Cost of an hour", "25").await?;
        page.press("Processes").await?;
        page.sees_heading("What is done by hand, and is it sound?").await?;
        page.sees_heading("No process yet").await?;

        // Five answers by keyboard alone. The new process has the focus.
        page.focus_on("Add a process").await?;
        page.keys(Key::Enter + "").await?;
        page.becomes("the focus in the new process", "What is done by hand", async || {
            page.focused().await
        })
        .await?;
        page.keys("Invoicing").await?;
        let card = page.within("Process 1");
        card.reads("5 answers are still open:").await?;
        let [often, long, wrong, nobody] = scenes::QUESTIONS;
        by_keys(page, often, "500").await?;
        by_keys(page, "Counted by", "a m").await?;
        by_keys(page, long, "6").await?;
        by_keys(page, wrong, "3").await?;
        by_keys(page, nobody, "7").await?;
        card.reads("1 answer is still open:").await?;
        by_keys(page, "If it stopped for two weeks, who would ring?", "cust").await?;
        let verdict = card.within("Verdict on this process");
        verdict.reads("Automate it.").await?;
        verdict.reads("a first verdict").await?;
        card.holds("Counted by", "a month").await?;
        card.holds(nobody, "7").await?;
        card.reads("€15,000 a year").await?;
        page.within("Verdict").reads("1 to automate: Invoicing.").await?;

        // One more answer turns it.
        card.unfold("What goes wrong, and who catches it?").await?;
        card.choose(
            "Do its mistakes come from something further up that you know of?",
            "yes",
        )
        .await?;
        verdict.reads("Fix it first.").await?;
        verdict
            .reads("Automate it, if: “Do its mistakes come from something further up that you know of?” no.")
            .await?;
        page.within("Verdict").reads("1 to fix first: Invoicing.").await?;

        // From there to the opportunity, whose figures are those of the process until it has its own.
        card.press("Make an opportunity of it").await?;
        page.reads("It is among the opportunities now").await?;
        card.press("Go to Priorities").await?;
        page.sees_heading("What first?").await?;
        let opportunity = page.within("Opportunity 1");
        opportunity.holds("What could be automated", "Invoicing").await?;
        opportunity
            .holds("Which process does it automate?", "Invoicing")
            .await?;
        let from_it = "From the process Invoicing: 500";
        same("Runs", &opportunity.described("Runs").await?.as_str(), &from_it)?;
        opportunity.holds("Runs", "").await?;
        opportunity.holds("Runs are counted", "a month").await?;
        opportunity.type_into("To buy or build it", "1,000").await?;
        opportunity.reads("before it starts").await?;

        opportunity.type_into("Runs", "400").await?;
        opportunity.reads("The process Invoicing says 500.").await?;
        opportunity.press("Reset to the process: Runs").await?;
        opportunity.holds("Runs", "").await?;
        opportunity.reads(from_it).await?;

        // A change of the process changes what is taken from it.
        page.press("Processes").await?;
        card.unfold("Five questions").await?;
        card.type_into(often, "450").await?;
        page.press("Priorities").await?;
        opportunity.unfold("Figures").await?;
        opportunity.reads("From the process Invoicing: 450").await?;
        page.is_saved().await?;
        page.reload().await?;
        opportunity.unfold("Figures").await?;
        opportunity.reads("From the process Invoicing: 450").await
    })
}

#[test]
fn what_was_taken_stays_when_the_process_is_removed() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("processes").await?;
        scenes::add_processes(page, &scenes::TWO_PROCESSES).await?;
        page.within("Process 1").press("Make an opportunity of it").await?;
        page.press("Remove process 1").await?;
        page.reads("1 opportunity keeps its figures as its own.").await?;
        page.no_longer_sees_region("Process 2").await?;
        page.press("Priorities").await?;
        page.within("Opportunity 1").unfold("Figures").await?;
        page.within("Opportunity 1").holds("Runs", "60").await?;
        page.press("Undo").await?;
        page.within("Opportunity 1").holds("Runs", "").await?;
        page.within("Opportunity 1")
            .reads("From the process Orders typed from mails: 60")
            .await
    })
}

#[test]
fn the_way_to_an_open_question_opens_what_it_is_folded_behind() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("processes").await?;
        scenes::add_processes(page, &scenes::TWO_PROCESSES).await?;
        let list = page.within("All processes");
        list.press("The weekly list on the wall").await?;
        page.becomes("the focus in the process", "What is done by hand", async || {
            page.focused().await
        })
        .await?;
        ensure(
            page.focus_is_within("Process 2").await?,
            "The focus is in another process.",
        )?;
        let verdict = page.within("Process 2");
        verdict.reads("Stop doing it.").await?;
        let asked = "Does a law, a contract or a customer require it?";
        page.within("Process 2").press(asked).await?;
        page.becomes("the focus in the question", asked, async || page.focused().await)
            .await?;
        page.keys("yes").await?;
        verdict.reads("Automate it.").await?;
        verdict.does_not_read("Stop doing it.").await
    })
}

#[test]
fn steps_and_whys_are_typed_and_the_price_of_order_is_read_off() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("settings").await?;
        page.type_into("Cost of an hour", "25").await?;
        page.press("Processes").await?;
        scenes::add_processes(page, &scenes::TWO_PROCESSES[..1]).await?;
        let card = page.within("Process 1");
        card.unfold("Its steps").await?;
        for (number, (minutes, value)) in (1..).zip([("4", "yes: a customer would pay for it"), ("2", "no")]) {
            card.press("Add a step").await?;
            let step = page.within(&format!("Step {number}"));
            step.type_into("Minutes of work", minutes).await?;
            step.choose("Does it add value?", value).await?;
        }
        card.reads("67% of the work adds value.").await?;
        page.within("Step 2").unfold("Wastes in it").await?;
        page.within("Step 2")
            .tick("Motion: searching, walking, switching between programs")
            .await?;
        page.within("Step 2").reads("Wastes in it (1)").await?;

        card.unfold("What hurts, and why?").await?;
        card.type_into("1. Why is that?", "no order number").await?;
        card.type_into("2. And why is that?", "no field for it").await?;
        card.reads("the root is: no field for it").await?;

        card.unfold("How tidy is it?").await?;
        page.within("How often does the way of doing it change?")
            .tick("1: differently every time")
            .await?;
        card.reads("1, differently every time").await?;

        card.unfold("What would mending it take, and what would a tool change?")
            .await?;
        card.type_into(
            "What would it cost to mend the process itself, without any tool?",
            "300",
        )
        .await?;
        card.type_into("Of 100 that go wrong today, how many would not any more?", "80")
            .await?;
        card.unfold("What goes wrong, and who catches it?").await?;
        card.type_into("Cost of one that gets out", "12").await?;
        card.reads("Over 36 months it costs least to mend it only").await?;
        card.sees_region("The price of order").await?;
        page.tab_to("Read off: The ways to go on").await?;
        page.keys(Key::Right + "").await?;
        card.reads("Month 1: leave it as it is €").await
    })
}

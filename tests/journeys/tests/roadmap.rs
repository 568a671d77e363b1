//! The best set under limits and the roadmap: what it depends on, what cannot be, what more buys, when to do what.

use journeys::{Browser, Done, Setup, journey, links, plans, scenes};

/// Three opportunities as a person types them.
async fn three(page: &Browser) -> Done {
    page.open("priorities").await?;
    scenes::add(page, &scenes::THREE).await?;
    page.sees_region("The best set").await
}

#[test]
fn limits_of_a_quarter_say_when_each_starts() -> Done {
    journey(Setup::wide(), async |page| {
        three(page).await?;
        let limits = page.within("Limits");
        limits.type_into("Built at once", "1").await?;
        limits.type_into("Own hours each quarter", "40").await?;
        let best = page.within("The best set");
        best.reads("works from").await?;
        best.reads("never more than 1").await?;
        best.reads("Proven").await?;
        page.within("What more would buy")
            .reads("More own hours each quarter")
            .await
    })
}

#[test]
fn what_cannot_be_is_named_and_mended() -> Done {
    journey(Setup::wide(), async |page| {
        three(page).await?;
        let first = page.within("Opportunity 1");
        first.unfold("What it depends on").await?;
        let needs = page.within("It needs these first");
        needs.tick("Reminders before an appointment").await?;
        first.reads("What it depends on (1)").await?;
        let second = page.within("Opportunity 2");
        second.unfold("What it depends on").await?;
        second.tick("Invoices into the books").await?;
        let best = page.within("The best set");
        best.reads("This cannot all be:").await?;
        best.reads("Invoices into the books needs Reminders before an appointment needs Invoices into the books")
            .await?;
        needs.tick("Reminders before an appointment").await?;
        best.reads("Together they are worth").await?;
        best.does_not_read("This cannot all be:").await?;
        // What excludes holds both ways.
        page.within("It cannot go with").tick("A robot for the shelves").await?;
        page.within("Opportunity 3").unfold("What it depends on").await?;
        page.within("Opportunity 3")
            .tick("It must be done, whatever it is worth")
            .await?;
        best.unfold("What is left out, and why").await?;
        best.reads("It cannot be done beside A robot for the shelves, which must be done.")
            .await?;
        best.reads("It needs Invoices into the books, which cannot be done beside A robot for the shelves")
            .await
    })
}

#[test]
fn a_pilot_is_priced_and_comes_first_on_the_roadmap() -> Done {
    journey(Setup::wide(), async |page| {
        three(page).await?;
        let first = page.within("Opportunity 1");
        first.unfold("What it depends on").await?;
        first.type_into("The pilot costs", "50").await?;
        first.type_into("How likely does it work?", "60").await?;
        first.type_into("The pilot takes", "2").await?;
        first
            .type_into("Stop unless", "30 invoices without a mistake by day 20")
            .await?;
        let pilots = page.within("Pilots");
        pilots.reads("built at once").await?;
        pilots
            .reads("Stop unless: 30 invoices without a mistake by day 20.")
            .await?;
        page.follow("roadmap").await?;
        page.sees_heading("What do we do on Monday?").await?;
        page.within("Verdict").reads("Begin with").await?;
        let months = page.within("The timeline");
        months
            .reads("stop unless: 30 invoices without a mistake by day 20")
            .await?;
        months.unfold("The timeline as a table").await?;
        months.reads("Own hours until then").await
    })
}

#[test]
fn too_few_hours_move_what_comes_later() -> Done {
    journey(Setup::wide(), async |page| {
        page.open(&links::raw(&plans::with_opportunities(12))).await?;
        page.sees_region("A copy").await?;
        page.follow("roadmap").await?;
        page.sees_region("The timeline").await?;
        let hours = page.within("Own hours");
        hours.reads("There is no limit of a quarter yet.").await?;
        hours.type_into("Built at once", "1").await?;
        hours.type_into("Own hours each quarter", "80").await?;
        hours.reads("of 80 h, for building and upkeep").await?;
        page.within("The order of work").reads("Why in this order?").await
    })
}

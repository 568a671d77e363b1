//! Pictures of every page, for people who look at them.

use journeys::{Browser, Done, Medium, Setup, journey, links, plans, scenes};

/// Goes to every page and takes its picture.
async fn every_page(page: &Browser, look: &str) -> Done {
    let shot = async |name: &str| page.picture(&format!("{name}.{look}"), Medium::Screen).await;
    let printed = async |name: &str| page.picture(&format!("{name}.print"), Medium::Paper).await;
    let prints = look == "wide.light";

    page.open("").await?;
    page.sees_heading("What do you want to achieve?").await?;
    shot("start-empty").await?;
    page.type_into("A goal, in your words", "Cut no-shows by half before the summer season")
        .await?;
    page.sees_button("Work on this goal").await?;
    shot("start-goal").await?;
    page.press("Work on this goal").await?;
    page.sees_region("Goal 1").await?;
    shot("direction-own").await?;
    let goal = page.within("Goal 1");
    goal.type_into("Goal 1 in your words", "Improve sales as soon as possible")
        .await?;
    goal.reads("“as soon as possible” is no date.").await?;
    shot("fix-before").await?;
    goal.press("Use “grow … by 15 %”").await?;
    goal.press("Put in a date").await?;
    goal.reads("Read as").await?;
    shot("fix-after").await?;

    scenes::open_the_coffee_chain(page).await?;
    shot("direction-example").await?;
    if prints {
        printed("direction").await?;
    }
    page.press("Build it step by step: goal 1").await?;
    page.sees_region("Goal 1, step by step").await?;
    page.unfold_all().await?;
    shot("direction-open").await?;
    page.press("Close without using it").await?;
    page.press("Paste several goals").await?;
    page.sees_region("Paste several goals").await?;
    shot("paste-empty").await?;
    scenes::type_a_table_of_goals(&page.within("Paste several goals")).await?;
    shot("paste-table").await?;
    page.press("Cancel").await?;
    page.follow("processes").await?;
    page.sees_region("Process 1").await?;
    shot("processes-example").await?;
    page.press("Add a process").await?;
    page.sees_region("All processes").await?;
    shot("processes-two").await?;
    page.press("Undo").await?;
    page.no_longer_sees_region("All processes").await?;
    page.unfold_all().await?;
    shot("processes-open").await?;
    if prints {
        printed("processes").await?;
    }
    page.follow("priorities").await?;
    page.sees_region("Value against effort").await?;
    shot("priorities-example").await?;
    if prints {
        printed("priorities").await?;
    }
    page.follow("return").await?;
    page.sees_region("The return").await?;
    shot("return-together").await?;
    if prints {
        printed("return").await?;
    }
    for (choice, name) in [
        ("Supplier invoices into the books", "return-winning"),
        ("Online orders with delivery", "return-losing"),
        ("Stamp card in the till", "return-uncertain"),
    ] {
        page.choose("Look at", choice).await?;
        page.sees_region("The figures it rests on").await?;
        shot(name).await?;
    }
    page.follow("roadmap").await?;
    page.sees_region("The timeline").await?;
    shot("roadmap").await?;
    if prints {
        printed("roadmap").await?;
    }
    page.follow("settings").await?;
    page.sees_heading("The firm and its terms").await?;
    shot("settings").await?;
    page.unfold("Rules of the goal checker").await?;
    page.tick("Vague deadline").await?;
    page.reads("(1 switched off)").await?;
    shot("settings-rules").await?;
    page.press("Share").await?;
    page.sees_region("Share this plan").await?;
    shot("share").await?;
    page.open(&links::newer("{}")).await?;
    page.sees_heading("This link is from a newer Bearing").await?;
    shot("link-trouble").await?;
    page.stop().await?;
    page.sees_heading("Bearing has stopped").await?;
    shot("recovery").await
}

/// Takes the pictures of the pages that grow with the opportunities, with few of them and with many.
async fn few_and_many(page: &Browser, look: &str) -> Done {
    for count in [3, 12, 60] {
        let shot = async |name: &str| page.picture(&format!("{name}-{count}.{look}"), Medium::Screen).await;
        let printed = async |name: &str| page.picture(&format!("{name}-{count}.print"), Medium::Paper).await;
        let prints = look == "wide.light";
        page.open(&links::raw(&plans::with_opportunities(count))).await?;
        page.sees_region("A copy").await?;
        page.follow("priorities").await?;
        page.within("The order").reads("of 100 cases").await?;
        page.within("The best set").reads("roven").await?;
        page.sees_region("What more would buy").await?;
        shot("priorities").await?;
        if prints {
            printed("priorities").await?;
        }
        page.follow("roadmap").await?;
        page.sees_region("The timeline").await?;
        page.within("Own hours")
            .type_into("Own hours each quarter", "120")
            .await?;
        page.within("Own hours").reads("of 120 h, for building").await?;
        shot("roadmap").await?;
        if prints {
            printed("roadmap").await?;
        }
    }
    Ok(())
}

#[test]
fn pictures_of_every_page() -> Done {
    for (setup, look) in [
        (Setup::wide(), "wide.light"),
        (Setup::wide().dark(), "wide.dark"),
        (Setup::phone(), "phone.light"),
    ] {
        journey(setup, async |page| {
            every_page(page, look).await?;
            few_and_many(page, look).await
        })?;
    }
    Ok(())
}

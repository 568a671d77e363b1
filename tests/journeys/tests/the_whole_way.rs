//! From a goal to a return, on to another machine and back, on real input.

use journeys::{Browser, Done, Failure, Setup, ensure, journey, same, scenes};

/// The figures of the return, as they stand on the page.
async fn figures(page: &Browser) -> Result<String, Failure> {
    page.sees_region("The return").await?;
    page.within("The return").text().await
}

#[test]
fn a_goal_is_checked_at_the_first_words() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("").await?;
        page.reads("Type one goal and see at once what is missing in it.")
            .await?;
        page.type_into("A goal, in your words", "Be the best").await?;
        page.reads("No deadline").await?;
        page.reads("Not measurable").await?;
        page.type_into("A goal, in your words", scenes::GOAL).await?;
        let goal = page.within("Try one goal");
        for letter in ["Specific", "Measurable", "Time-bound"] {
            goal.reads(letter).await?;
        }
        goal.does_not_read("No deadline").await?;
        goal.does_not_read("Not measurable").await
    })
}

#[test]
fn a_goal_three_opportunities_a_return_a_reload_and_a_link_to_another_machine() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("").await?;
        page.type_into("A goal, in your words", scenes::GOAL).await?;
        page.press("Work on this goal").await?;
        page.sees_heading("What do you want?").await?;
        page.holds("Goal 1 in your words", scenes::GOAL).await?;

        page.press("Settings").await?;
        page.type_into("Cost of an hour", "28.50").await?;
        page.press("Priorities").await?;
        page.sees_heading("What first?").await?;
        scenes::add(page, &scenes::THREE).await?;
        let order = page.within("The order");
        order.reads("1. ").await?;
        order.reads("3. A robot for the shelves").await?;
        let best = page.within("The best set");
        best.reads("✓ Invoices into the books").await?;
        best.reads("Proven: no other set under these limits is worth more.")
            .await?;
        best.does_not_read("✓ A robot for the shelves").await?;
        page.within("Verdict")
            .reads("Leave A robot for the shelves: not worth it in cash.")
            .await?;

        page.press("See what it returns").await?;
        page.sees_heading("Is it worth it, and how sure is that?").await?;
        let before = figures(page).await?;
        let value = page.within("The return").figure("Cash only, net present value").await?;
        ensure(value.starts_with('€'), format!("{value} is not an amount in euros."))?;
        page.within("Verdict")
            .reads(&format!("it pays {value} in cash over 36 months"))
            .await?;
        page.is_saved().await?;

        page.reload().await?;
        same("After a reload", &figures(page).await?, &before)?;

        let link = scenes::share(page).await?;
        let other = page.on_another_machine().await?;
        other.open_address(&link).await?;
        other.reads("This plan came in a link.").await?;
        other.press("Return").await?;
        same("On another machine", &figures(&other).await?, &before)?;
        other.press("Keep").await?;
        other
            .reads("This plan is yours now and is saved on this device.")
            .await?;
        other.no_longer_sees_region("A copy").await?;
        other.is_saved().await?;
        other.open("return").await?;
        same("Kept and loaded again", &figures(&other).await?, &before)
    })
}

#[test]
fn a_plan_in_a_link_can_be_changed_and_discarded() -> Done {
    journey(Setup::wide(), async |page| {
        scenes::begin(page, "Theirs").await?;
        let link = scenes::share(page).await?;
        let other = page.on_another_machine().await?;
        other.open_address(&link).await?;
        other.sees_region("A copy").await?;
        other.press("Settings").await?;
        other.type_into("Name of the firm", "Changed").await?;
        other.press("Discard").await?;
        other.no_longer_sees_region("A copy").await?;
        other.holds("Name of the firm", "").await?;
        other.reload().await?;
        other.holds("Name of the firm", "").await?;
        ensure(other.kept().await?.is_empty(), "Something of theirs is left behind.")
    })
}

#[test]
fn a_plan_goes_into_a_file_and_comes_back_from_it() -> Done {
    journey(Setup::wide(), async |page| {
        scenes::open_the_coffee_chain(page).await?;
        page.press("Return").await?;
        let before = figures(page).await?;
        page.press("Share").await?;
        page.press("Save as a file").await?;
        let file = page.saved_file(".bearing.json").await?;
        let other = page.on_another_machine().await?;
        other.open("").await?;
        other.hand_over("Choose a file", "plan.bearing.json", &file).await?;
        other.reads("This plan came from a file.").await?;
        other.press("Return").await?;
        same("From the file", &figures(&other).await?, &before)?;
        other.open("").await?;
        other
            .hand_over("Choose a file", "holiday.json", "{\"photo\": 1}")
            .await?;
        other.reads("This is not a plan of Bearing").await
    })
}

#[test]
fn every_figure_opens_to_its_sum() -> Done {
    journey(Setup::wide(), async |page| {
        scenes::open_the_coffee_chain(page).await?;
        page.press("Return").await?;
        page.sees_region("The sums").await?;
        let sums = page.within("The sums");
        let names = page.folds("The sums").await?;
        ensure(names.len() > 4, format!("There are only {names:?}."))?;
        for name in names {
            sums.unfold(&name).await?;
        }
        sums.reads("Source: ").await
    })
}

//! One goal, worked on until it is ready.

use journeys::{Browser, Done, Setup, ensure, journey};
use thirtyfour::Key;

const TEXT: &str = "Goal 1 in your words";

/// Adds a goal and types it. Returns its card.
async fn begin(page: &Browser, text: &str) -> Result<Browser, journeys::Failure> {
    page.open("direction").await?;
    page.press("Add a goal").await?;
    let card = page.within("Goal 1");
    card.type_into(TEXT, text).await?;
    Ok(card)
}

#[test]
fn a_finding_is_set_aside_and_restored_for_good() -> Done {
    journey(Setup::wide(), async |page| {
        let card = begin(page, "Launch the online shop soon").await?;
        card.press("Dismiss: “soon” is no date.").await?;
        page.reads("Set aside. It no longer counts in this goal.").await?;
        card.reads("Set aside (1)").await?;
        page.becomes("the focus at what is set aside", "Set aside (1)", async || {
            page.focused().await
        })
        .await?;
        page.is_saved().await?;
        page.reload().await?;
        card.reads("Set aside (1)").await?;
        card.does_not_read("What has no date waits").await?;
        card.unfold("Set aside (1)").await?;
        card.press("Restore: “soon” is no date.").await?;
        card.reads("What has no date waits").await?;
        page.is_saved().await?;
        page.reload().await?;
        card.reads("What has no date waits").await?;
        card.does_not_read("Set aside (1)").await
    })
}

#[test]
fn a_fix_is_typed_over_and_taken_back_step_by_step() -> Done {
    journey(Setup::wide(), async |page| {
        // A sign of two UTF-16 units before the sample: the browser counts in these.
        let card = begin(page, "Launch the 🙂 online shop soon").await?;
        card.press("Put in a date").await?;
        page.becomes("the focus in the text", TEXT, async || page.focused().await)
            .await?;
        let sample = page
            .until("a selected sample", async || {
                let words = page.selected().await?;
                Ok((!words.is_empty()).then_some(words))
            })
            .await?;
        let mended = format!("Launch the 🙂 online shop by {sample}");
        card.holds(TEXT, &mended).await?;
        page.keys("1 May 2031").await?;
        card.holds(TEXT, "Launch the 🙂 online shop by 1 May 2031").await?;
        card.reads("due 1 May 2031 (Thursday)").await?;
        page.chord(&[Key::Control], 'z').await?;
        card.holds(TEXT, &mended).await?;
        page.chord(&[Key::Control], 'z').await?;
        card.holds(TEXT, "Launch the 🙂 online shop soon").await?;
        page.chord(&[Key::Control], 'z').await?;
        card.holds(TEXT, "").await
    })
}

#[test]
fn a_goal_that_is_two_becomes_two() -> Done {
    journey(Setup::wide(), async |page| {
        let both = "Increase sales of gift boxes and reduce staff turnover by 31 March 2031.";
        let card = begin(page, both).await?;
        page.press("Add a goal").await?;
        page.within("Goal 2").type_into("Goal 2 in your words", "Last").await?;
        card.press("Make them goals of their own").await?;
        card.holds(TEXT, "Increase sales of gift boxes by 31 March 2031.")
            .await?;
        page.holds("Goal 2 in your words", "Reduce staff turnover by 31 March 2031.")
            .await?;
        page.holds("Goal 3 in your words", "Last").await?;
        page.becomes("the focus in the first half", TEXT, async || page.focused().await)
            .await?;
        page.reads("Split into 2 goals.").await?;
        page.chord(&[Key::Control], 'z').await?;
        card.holds(TEXT, both).await?;
        page.holds("Goal 2 in your words", "Last").await
    })
}

#[test]
fn a_goal_is_built_step_by_step_by_keyboard_alone() -> Done {
    journey(Setup::wide(), async |page| {
        let card = begin(page, "Raise the share of repeat orders by 31 March 2031.").await?;
        page.focus_on("Share").await?;
        page.tab_to("Build it step by step: goal 1").await?;
        page.keys(Key::Enter + "").await?;
        page.becomes("the focus in the first question", "What changes?", async || {
            page.focused().await
        })
        .await?;
        card.holds("What changes?", "Raise repeat orders").await?;
        card.holds("How is it counted?", "the share").await?;
        card.holds("By when?", "31 March 2031").await?;
        page.tab_to("From (today)?").await?;
        page.keys("12 %").await?;
        page.tab_to("To (target)?").await?;
        page.keys("15 %").await?;
        page.tab_to("Why?").await?;
        page.keys("the shop pays its rent").await?;
        let built =
            "Raise the share of repeat orders from 12 % to 15 % by 31 March 2031, so that the shop pays its rent.";
        page.within("Goal 1, step by step").reads(built).await?;
        // Nothing is in the plan before the sentence is used.
        card.holds(TEXT, "Raise the share of repeat orders by 31 March 2031.")
            .await?;
        page.tab_to("Use this sentence").await?;
        page.keys(Key::Enter + "").await?;
        card.holds(TEXT, built).await?;
        page.no_longer_sees_region("Goal 1, step by step").await?;
        page.becomes("the focus in the text", TEXT, async || page.focused().await)
            .await?;
        page.chord(&[Key::Control], 'z').await?;
        card.holds(TEXT, "Raise the share of repeat orders by 31 March 2031.")
            .await?;

        page.focus_on("Build it step by step: goal 1").await?;
        page.keys(Key::Enter + "").await?;
        page.sees_region("Goal 1, step by step").await?;
        page.keys(Key::Escape + "").await?;
        page.no_longer_sees_region("Goal 1, step by step").await?;
        let opener = "Build it step by step: goal 1";
        page.becomes("the focus back", opener, async || page.focused().await)
            .await
    })
}

#[test]
fn an_empty_goal_is_built_from_nothing() -> Done {
    journey(Setup::phone(), async |page| {
        let card = begin(page, "").await?;
        card.press("Build it step by step: goal 1").await?;
        card.reads("The sentence your answers make appears here.").await?;
        card.type_into("What changes?", "launch the online shop").await?;
        card.type_into("By when?", "30 June 2031").await?;
        card.press("Use this sentence").await?;
        card.holds(TEXT, "Launch the online shop by 30 June 2031.").await
    })
}

#[test]
fn a_key_result_is_graded() -> Done {
    journey(Setup::wide(), async |page| {
        let card = begin(page, "Double wholesale orders").await?;
        card.unfold("Key results").await?;
        card.press("Add a key result").await?;
        page.becomes("the focus in the key result", "What will show", async || {
            page.focused().await
        })
        .await?;
        page.keys("Cafés that order every week").await?;
        let first = card.within("Key result 1");
        first.reads("It has no grade: enter where it began.").await?;
        for (label, value) in [("Began at", "12"), ("To reach", "24"), ("Now", "18")] {
            first.type_into(label, value).await?;
        }
        first.reads("Grade 0.5").await?;
        card.reads("Key results (1), mean grade 0.5").await?;
        card.press("Add a key result").await?;
        page.becomes("the second", "What will show", async || page.focused().await)
            .await?;
        page.keys("Second").await?;
        card.press("Move key result 2 up").await?;
        card.within("Key result 1").holds("What will show", "Second").await?;
        card.press("Remove key result 1").await?;
        page.reads("Key result removed.").await?;
        card.reads("Key results (1), mean grade 0.5").await?;
        page.is_saved().await?;
        page.reload().await?;
        card.reads("Key results (1), mean grade 0.5").await
    })
}

#[test]
fn past_figures_give_the_multiple_of_the_best() -> Done {
    journey(Setup::wide(), async |page| {
        let card = begin(page, "Reach 400 orders a month in six months").await?;
        card.unfold("Past figures").await?;
        card.reads("How fast it must move is not known: enter the measure today.")
            .await?;
        card.type_into("Today", "200").await?;
        card.type_into("Target", "400").await?;
        card.reads("From 200 to 400 in about 6 months: ").await?;
        for (number, day, value) in [
            (1, "1 January 2020", "100"),
            (2, "1 July 2020", "150"),
            (3, "1 January 2021", "200"),
        ] {
            card.press("Add a past figure").await?;
            let row = card.within(&format!("Past figure {number}"));
            row.type_into("On", day).await?;
            row.type_into("It was", value).await?;
        }
        card.reads("Past figures (3)").await?;
        // 200 more in half a year, against 50 more in each half-year there was.
        card.reads("That is 4 times your best half-year").await?;
        card.reads("What the goal asks for").await?;
        card.press("Remove past figure 3").await?;
        card.reads("Past figures (2)").await?;
        ensure(
            page.focused().await?.starts_with("Past figures"),
            "The focus is lost with the row.",
        )?;
        page.reads("Past value removed.").await
    })
}

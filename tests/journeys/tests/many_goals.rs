//! Many goals: several are pasted at once, one table shows them all, and what lies out of balance is told.

use journeys::{Browser, Done, Setup, ensure, journey, same, scenes};
use thirtyfour::Key;

const FIELD: &str = "Your goals";

/// Opens the dialog and pastes a text, line ends and tabs and all.
async fn paste(page: &Browser, text: &str) -> Result<Browser, journeys::Failure> {
    page.press("Paste several goals").await?;
    page.sees_region("Paste several goals").await?;
    let dialog = page.within("Paste several goals");
    dialog.type_into(FIELD, "").await?;
    dialog
        .meddle(&format!(
            "document.execCommand('insertText', false, {})",
            serde_json::Value::from(text)
        ))
        .await?;
    Ok(dialog)
}

#[test]
fn three_lines_become_three_goals_in_one_step_of_undo() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("direction").await?;
        page.reads("No goal yet").await?;
        let dialog = paste(
            page,
            "• Cut no-shows from 12 to 4 a week by 31 March 2030\n2) Double wholesale orders by the end of 2031\n\n- Sell more",
        )
        .await?;
        dialog.reads("3 goals will be added.").await?;
        same(
            "Rows",
            &dialog.row("Double wholesale orders by the end of 2031").await?.len(),
            &5,
        )?;
        dialog.press("Add 3 goals").await?;
        page.no_longer_sees_region("Paste several goals").await?;
        page.reads("3 goals added.").await?;
        page.holds(
            "Goal 1 in your words",
            "Cut no-shows from 12 to 4 a week by 31 March 2030",
        )
        .await?;
        page.holds("Goal 3 in your words", "Sell more").await?;
        page.becomes("the focus in the first new goal", "Goal 1 in your words", async || {
            page.focused().await
        })
        .await?;
        page.press("Undo").await?;
        page.reads("No goal yet").await
    })
}

#[test]
fn a_table_copied_from_a_spreadsheet_fills_the_fields() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("direction").await?;
        let dialog = paste(
            page,
            "Objective\tBaseline\tTarget\tDue date\nShorten the queue\t9\t5\t31 March 2030\nSell at the market\t0\tmany\t30/06/2030",
        )
        .await?;
        dialog.reads("2 goals will be added.").await?;
        same(
            "The first row",
            &dialog.row("Shorten the queue").await?,
            &["", "9", "5", "31 March 2030", ""].map(str::to_owned).to_vec(),
        )?;
        dialog.reads("many (not read)").await?;
        dialog.press("Add 2 goals").await?;
        page.sees_region("Goal 2").await?;
        let first = page.within("Goal 1");
        first.holds("Today", "9").await?;
        first.holds("Target", "5").await?;
        page.within("Goal 2").holds("Target", "many").await?;
        page.press("Undo").await?;
        page.reads("No goal yet").await
    })
}

#[test]
fn nothing_is_added_by_cancel_by_escape_or_by_what_is_no_goal() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("direction").await?;
        let dialog = paste(page, "- \n* \n").await?;
        dialog.reads("There is no goal in it.").await?;
        ensure(!dialog.can_press("Add the goals").await?, "No goals can be added.")?;
        dialog.press("Cancel").await?;
        page.no_longer_sees_region("Paste several goals").await?;
        let dialog = paste(page, "Sell more\nSell better").await?;
        dialog.reads("2 goals will be added.").await?;
        page.keys(Key::Escape + "").await?;
        page.no_longer_sees_region("Paste several goals").await?;
        page.becomes("the focus back", "Paste several goals", async || page.focused().await)
            .await?;
        page.reads("No goal yet").await
    })
}

#[test]
fn more_than_anybody_looks_at_is_told() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("direction").await?;
        let lines: Vec<String> = (1..=203).map(|number| format!("Sell {number} cakes")).collect();
        let dialog = paste(page, &lines.join("\n")).await?;
        dialog
            .reads("At most 200 goals are taken at once: 3 more are left out.")
            .await?;
        dialog.reads("Sell 203 cakes").await?;
        dialog.sees_button("Add 200 goals").await
    })
}

#[test]
fn the_table_of_all_goals_leads_to_each() -> Done {
    for setup in [Setup::wide(), Setup::phone()] {
        journey(setup, async |page| {
            scenes::open_the_coffee_chain(page).await?;
            page.sees_region("All goals").await?;
            let all = page.within("All goals");
            all.reads("Become big in online orders as soon as possible.").await?;
            page.focus_on("Goal 4 Become big in online orders as soon as possible.")
                .await?;
            page.keys(Key::Enter + "").await?;
            page.becomes("the focus in the goal", "Goal 4 in your words", async || {
                page.focused().await
            })
            .await
        })?;
    }
    Ok(())
}

#[test]
fn a_side_nobody_looks_at_is_told_until_a_goal_looks_there() -> Done {
    journey(Setup::wide(), async |page| {
        scenes::open_the_coffee_chain(page).await?;
        let verdict = page.within("Verdict");
        verdict.reads("Nobody looks at learning and growth.").await?;
        // The goal that serves nothing is a press away from what it could serve.
        page.within("Balance")
            .press("Goal 4: Become big in online orders as soon as possible.")
            .await?;
        page.becomes("the focus on the larger aim", "Serves", async || page.focused().await)
            .await?;
        let goal = page.within("Goal 4");
        goal.choose("Serves", "the aspiration").await?;
        goal.choose("Perspective", "learning and growth").await?;
        page.within("Balance")
            .reads("Every side of the firm has a goal.")
            .await?;
        verdict.does_not_read("Nobody looks at").await?;
        page.within("Balance").does_not_read("Linked to nothing larger").await
    })
}

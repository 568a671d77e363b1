//! By keyboard alone.

use journeys::{Done, Setup, ensure, journey, same, scenes};
use thirtyfour::Key;

#[test]
fn a_goal_is_typed_and_worked_on_without_a_mouse() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("").await?;
        page.sees_heading("What do you want to achieve?").await?;
        page.tab_to("A goal, in your words").await?;
        page.keys(scenes::GOAL).await?;
        page.tab_to("Work on this goal").await?;
        page.keys(Key::Enter + "").await?;
        page.sees_heading("What do you want?").await?;
        page.holds("Goal 1 in your words", scenes::GOAL).await?;
        // The focus has gone along: the next Tab is in the new page, not in the rail again.
        let passed = page.tab_to("Add a goal").await?;
        ensure(
            !passed.iter().any(|name| name.contains("Settings")),
            format!("The focus stayed behind: {passed:?}"),
        )
    })
}

#[test]
fn the_first_tab_skips_to_the_page() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("settings").await?;
        page.sees_heading("The firm and its terms").await?;
        page.keys(Key::Tab + "").await?;
        page.becomes("the focus on the way past the rail", "Skip to the page", async || {
            page.focused().await
        })
        .await?;
        page.sees_button("Skip to the page").await?;
        page.keys(Key::Enter + "").await?;
        page.becomes("the focus in the page", "main", async || page.focused().await)
            .await?;
        page.keys(Key::Tab + "").await?;
        page.becomes("the focus in the first field", "Name of the firm", async || {
            page.focused().await
        })
        .await
    })
}

#[test]
fn the_share_dialog_takes_the_focus_and_gives_it_back() -> Done {
    journey(Setup::wide(), async |page| {
        scenes::begin(page, "Mine").await?;
        for by_escape in [true, false] {
            page.focus_on("Share").await?;
            page.keys(Key::Enter + "").await?;
            page.sees_region("Share this plan").await?;
            ensure(
                page.focus_is_within("Share this plan").await?,
                "The focus is not in the dialog.",
            )?;
            for _ in 0..8 {
                page.keys(Key::Tab + "").await?;
                let focused = page.focused().await?;
                // Nothing has the focus in the page while the browser's own bar has it.
                let stays = focused.is_empty() || page.focus_is_within("Share this plan").await?;
                ensure(stays, format!("Tab leaves the dialog for “{focused}” behind it."))?;
            }
            if by_escape {
                page.keys(Key::Escape + "").await?;
            } else {
                page.within("Share this plan").press("Close").await?;
            }
            page.no_longer_sees_region("Share this plan").await?;
            let how = if by_escape { "Escape" } else { "Close" };
            page.becomes(&format!("the focus back after {how}"), "Share", async || {
                page.focused().await
            })
            .await?;
        }
        Ok(())
    })
}

#[test]
fn every_spot_of_the_chart_is_reached_and_leads_to_its_opportunity() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("priorities").await?;
        scenes::add(page, &scenes::THREE).await?;
        page.sees_region("Value against effort").await?;
        let spots = page.spots("Value against effort").await?;
        same("Spots", &spots.len(), &3)?;
        page.focus_on("Share").await?;
        for spot in &spots {
            page.tab_to(spot).await?;
        }
        page.keys(Key::Enter + "").await?;
        page.becomes("the focus in the opportunity", "What could be automated", async || {
            page.focused().await
        })
        .await
    })
}

#[test]
fn a_new_goal_and_a_new_opportunity_have_the_focus() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("direction").await?;
        page.press("Add a goal").await?;
        page.becomes("the focus in the new goal", "Goal 1 in your words", async || {
            page.focused().await
        })
        .await?;
        page.press("Add a goal").await?;
        page.becomes("the focus in the next goal", "Goal 2 in your words", async || {
            page.focused().await
        })
        .await?;
        page.press("Priorities").await?;
        page.press("Add an opportunity").await?;
        page.becomes("the focus in the opportunity", "What could be automated", async || {
            page.focused().await
        })
        .await
    })
}

#[test]
fn the_parts_of_the_priorities_are_a_press_away() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("priorities").await?;
        scenes::add(page, &scenes::THREE).await?;
        for (part, heading) in [
            ("Limits", "What is there?"),
            ("The best set", "The best set for what is there"),
            ("The order", "The order by score"),
            ("Weights", "How much does each count?"),
            ("Criteria of your own", "What else counts?"),
            ("Other methods", "What would other methods say?"),
            ("The goals", "How far does that take the goals?"),
        ] {
            page.focus_on(part).await?;
            page.keys(Key::Enter + "").await?;
            page.becomes(&format!("the focus after “{part}”"), heading, async || {
                page.focused().await
            })
            .await?;
        }
        Ok(())
    })
}

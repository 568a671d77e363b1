//! The goal checker as the firm wants it: rules that are switched off, and when its financial year begins.

use journeys::{Browser, Done, Setup, journey, scenes};

const GOAL: &str = "Raise sales by 15 % soon";
const FOUND: &str = "“soon” is no date.";
const RULE: &str = "Vague deadline";

async fn begin_with(page: &Browser, goal: &str) -> Done {
    scenes::begin(page, "Mine").await?;
    page.follow("direction").await?;
    page.press("Add a goal").await?;
    page.type_into("Goal 1 in your words", goal).await
}

#[test]
fn a_rule_that_is_switched_off_stays_off_after_a_reload_and_in_a_link() -> Done {
    journey(Setup::wide(), async |page| {
        begin_with(page, GOAL).await?;
        page.within("Goal 1").reads(FOUND).await?;
        page.follow("settings").await?;
        page.unfold("Rules of the goal checker").await?;
        page.tick(RULE).await?;
        page.reads("Rules of the goal checker (1 switched off)").await?;
        page.reads("Rule switched off. It no longer counts in any goal.")
            .await?;
        let is_off = async |page: &Browser| {
            page.sees_region("Goal 1").await?;
            page.within("Goal 1").holds("Goal 1 in your words", GOAL).await?;
            page.within("Goal 1").does_not_read(FOUND).await
        };
        page.follow("direction").await?;
        is_off(page).await?;
        page.is_kept("Mine").await?;
        page.reload().await?;
        is_off(page).await?;
        let link = scenes::share(page).await?;
        let other = page.on_another_machine().await?;
        other.open_address(&link).await?;
        is_off(&other).await?;
        // On again, the goal is checked for it as before.
        page.follow("settings").await?;
        page.unfold("Rules of the goal checker (1 switched off)").await?;
        page.tick(RULE).await?;
        page.follow("direction").await?;
        page.within("Goal 1").reads(FOUND).await
    })
}

#[test]
fn the_month_the_financial_year_begins_in_decides_when_it_ends() -> Done {
    journey(Setup::wide(), async |page| {
        begin_with(page, "Reach 40 orders a week by the end of FY31").await?;
        let ends = async |day: &str| {
            page.follow("direction").await?;
            page.within("Goal 1").unfold("How is this judged?").await?;
            page.within("Goal 1").reads(&format!("ends on {day}")).await
        };
        ends("31 December 2031").await?;
        for (month, then, day) in [
            ("April", "31 March 2027", "31 March 2031"),
            ("October", "30 September 2027", "30 September 2031"),
        ] {
            page.follow("settings").await?;
            page.choose("The financial year begins in", month).await?;
            page.reads(&format!("in a goal is then {then}.")).await?;
            ends(day).await?;
        }
        Ok(())
    })
}

#[test]
fn the_first_screen_tries_a_goal_on_the_terms_of_the_plan_and_mends_it() -> Done {
    const FIRST: &str = "A goal, in your words";
    journey(Setup::wide(), async |page| {
        scenes::begin(page, "Mine").await?;
        let tried = page.within("Try one goal");
        page.follow("start").await?;
        page.type_into(FIRST, GOAL).await?;
        tried.reads(FOUND).await?;
        tried.press("Put in a date").await?;
        page.becomes("a date in place of “soon”", "there", async || {
            let text = page.value(FIRST).await?;
            let is_there = text.starts_with("Raise sales by 15 % by ") && !text.contains("soon");
            Ok(if is_there { "there".to_owned() } else { text })
        })
        .await?;
        tried.does_not_read(FOUND).await?;
        page.follow("settings").await?;
        page.unfold("Rules of the goal checker").await?;
        page.tick("Vague deadline").await?;
        page.reads("(1 switched off)").await?;
        page.follow("start").await?;
        page.type_into(FIRST, GOAL).await?;
        tried.reads("Specific").await?;
        tried.does_not_read(FOUND).await
    })
}

//! Saving: nothing typed is lost, whatever becomes of the storage, and nothing unreadable is thrown away.

use std::collections::BTreeMap;

use journeys::{Browser, Done, Failure, Setup, ensure, journey, same, scenes};

const NAME: &str = "Name of the firm";

/// Saves a plan twice, so that both its slots hold one. Returns the keys of the slot that holds and of the other.
async fn saved_twice(page: &Browser) -> Result<(String, String), Failure> {
    scenes::begin(page, "Before").await?;
    page.is_kept("Before").await?;
    page.type_into(NAME, "After").await?;
    page.is_kept("After").await?;
    page.is_saved().await?;
    let kept = page.kept().await?;
    let (name, slot) = kept
        .iter()
        .find(|(key, _)| key.ends_with("/slot"))
        .ok_or_else(|| Failure::new(format!("No slot is named in {kept:?}")))?;
    let plan = name.trim_end_matches("slot");
    let other = if slot == "a" { "b" } else { "a" };
    Ok((format!("{plan}{slot}"), format!("{plan}{other}")))
}

fn half(kept: &BTreeMap<String, String>, key: &str) -> String {
    let text = kept.get(key).map_or("", String::as_str);
    text.chars().take(text.chars().count() / 2).collect()
}

#[test]
fn a_reload_brings_everything_back() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("direction").await?;
        page.press("Add a goal").await?;
        page.type_into("Goal 1 in your words", scenes::GOAL).await?;
        let goal = page.within("Goal 1");
        goal.type_into("Measure", "late deliveries a month").await?;
        goal.type_into("Today", "12").await?;
        goal.type_into("Target", "4").await?;
        goal.unfold("Aim, owner and evidence").await?;
        goal.type_into("Who answers for it", "Ada").await?;
        page.is_kept("Ada").await?;
        page.reload().await?;
        goal.unfold("Aim, owner and evidence").await?;
        for (label, text) in [
            ("Goal 1 in your words", scenes::GOAL),
            ("Measure", "late deliveries a month"),
            ("Today", "12"),
            ("Target", "4"),
            ("Who answers for it", "Ada"),
        ] {
            goal.holds(label, text).await?;
        }
        Ok(())
    })
}

#[test]
fn what_was_typed_a_moment_before_leaving_is_there() -> Done {
    journey(Setup::wide(), async |page| {
        scenes::begin(page, "Typed and gone").await?;
        page.open("settings").await?;
        page.holds(NAME, "Typed and gone").await
    })
}

#[test]
fn starting_empty_keeps_the_plan_before() -> Done {
    journey(Setup::wide(), async |page| {
        scenes::begin(page, "The first").await?;
        page.press("Bearing").await?;
        page.press("Start empty").await?;
        page.sees_heading("What do you want?").await?;
        page.press("Settings").await?;
        page.holds(NAME, "").await?;
        page.type_into(NAME, "The second").await?;
        page.is_kept("The second").await?;
        page.open("").await?;
        page.reads("Go on with The second").await?;
        page.within("Other plans on this device")
            .press("Open The first")
            .await?;
        page.press("Settings").await?;
        page.holds(NAME, "The first").await
    })
}

#[test]
fn blocked_storage_is_told_and_the_page_goes_on() -> Done {
    let blocked = "Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); }
    })";
    journey(Setup::wide().before(blocked), async |page| {
        page.open("").await?;
        page.reads("This browser does not let the page save here").await?;
        page.type_into("A goal, in your words", scenes::GOAL).await?;
        page.press("Work on this goal").await?;
        page.holds("Goal 1 in your words", scenes::GOAL).await?;
        page.reads("Not saved").await?;
        let link = scenes::share(page).await?;
        page.open_address(&link).await?;
        page.holds("Goal 1 in your words", scenes::GOAL).await
    })
}

#[test]
fn full_storage_is_told_and_the_page_goes_on() -> Done {
    journey(Setup::wide(), async |page| {
        scenes::begin(page, "Before").await?;
        page.is_kept("Before").await?;
        page.fill_storage().await?;
        page.type_into(
            NAME,
            "A firm with a name that is much too long for the room that is left",
        )
        .await?;
        page.reads("The browser’s storage for this page is full").await?;
        page.reads("Not saved").await?;
        page.is_kept("Before").await?;
        page.meddle("Object.keys(localStorage).filter((key) => key.startsWith('filler')).forEach((key) => localStorage.removeItem(key))")
            .await?;
        page.type_on(NAME, "!").await?;
        page.is_kept("the room that is left!").await?;
        page.is_saved().await?;
        page.does_not_read("storage for this page is full").await
    })
}

#[test]
fn a_damaged_save_is_put_aside_and_the_one_before_is_opened() -> Done {
    journey(Setup::wide(), async |page| {
        let (holding, _) = saved_twice(page).await?;
        let damaged = half(&page.kept().await?, &holding);
        page.keep(&holding, &damaged).await?;
        page.open("settings").await?;
        page.reads("The last save of your plan cannot be read, so this is the one before it.")
            .await?;
        page.holds(NAME, "Before").await?;
        page.press("Save what was put aside as a file").await?;
        same(
            "What was put aside",
            &page.saved_file("unreadable.json").await?,
            &damaged,
        )?;
        page.type_into(NAME, "On from there").await?;
        page.is_kept("On from there").await?;
        ensure(
            page.kept().await?.values().any(|text| *text == damaged),
            "What was put aside is gone.",
        )?;
        page.open("settings").await?;
        page.holds(NAME, "On from there").await?;
        page.does_not_read("cannot be read").await
    })
}

#[test]
fn two_damaged_saves_are_told_and_nothing_is_deleted() -> Done {
    journey(Setup::wide(), async |page| {
        let (holding, other) = saved_twice(page).await?;
        let kept = page.kept().await?;
        let damaged = [
            half(&kept, &holding),
            kept.get(&other)
                .cloned()
                .unwrap_or_default()
                .replace("Before", "Touched"),
        ];
        page.keep(&holding, &damaged[0]).await?;
        page.keep(&other, &damaged[1]).await?;
        page.open("settings").await?;
        page.reads("The plan saved on this device cannot be read any more. It was put aside, not deleted")
            .await?;
        page.holds(NAME, "").await?;
        page.type_into(NAME, "A new beginning").await?;
        page.is_kept("A new beginning").await?;
        let kept = page.kept().await?;
        for text in &damaged {
            ensure(kept.values().any(|kept| kept == text), format!("{text} is gone."))?;
        }
        page.open("settings").await?;
        page.holds(NAME, "A new beginning").await
    })
}

#[test]
fn what_a_newer_bearing_saved_is_left_as_it_is() -> Done {
    journey(Setup::wide(), async |page| {
        let (holding, other) = saved_twice(page).await?;
        let kept = page.kept().await?;
        let newer = kept
            .get(&holding)
            .cloned()
            .unwrap_or_default()
            .replace("\"envelope\":1", "\"envelope\":2");
        page.keep(&holding, &newer).await?;
        page.open("settings").await?;
        page.reads("A newer version of Bearing saved your plan on this device.")
            .await?;
        page.holds(NAME, "").await?;
        page.type_into(NAME, "Meanwhile").await?;
        page.is_kept("Meanwhile").await?;
        let after = page.kept().await?;
        same("What the newer one saved", &after.get(&holding), &Some(&newer))?;
        same("What was saved before", &after.get(&other), &kept.get(&other))
    })
}

//! Links: what is whole opens as a copy beside a person's own work, and what is not says what became of it.

use journeys::{Browser, Done, Setup, ensure, journey, links, same, scenes};

const NAME: &str = "Name of the firm";
const THEIRS: &str = r#"{"app":"bearing","version":1,"firm":{"name":"Theirs"},"direction":{"goals":[{"id":1,"text":"Sell 40 % more"}]}}"#;

/// Whether a plan came in with the link that was opened.
async fn opens(page: &Browser) -> Done {
    page.sees_region("A copy").await?;
    page.press("Settings").await?;
    page.holds(NAME, "Theirs").await
}

#[test]
fn a_link_that_does_not_open_says_what_became_of_it() -> Done {
    let whole = links::raw(THEIRS);
    let cut: String = whole.chars().take(whole.len() - 12).collect();
    let stub: String = whole.chars().take(7).collect();
    let end = whole.len() - 9;
    let damaged: String = whole
        .chars()
        .enumerate()
        .map(|(at, c)| if at == end { if c == 'A' { 'B' } else { 'A' } } else { c })
        .collect();
    journey(Setup::wide(), async |page| {
        scenes::begin(page, "Mine").await?;
        page.is_kept("Mine").await?;
        for (fragment, heading) in [
            (cut.as_str(), "This link was cut off"),
            (stub.as_str(), "This link was cut off"),
            (damaged.as_str(), "This link is damaged"),
            (&links::newer(THEIRS), "This link is from a newer Bearing"),
            (
                &links::raw(&THEIRS.replace("\"version\":1", "\"version\":9")),
                "This link is from a newer Bearing",
            ),
            (&links::raw("{\"photo\":1}"), "There is no plan in this link"),
            (
                &links::deflated(b"these are not deflated bytes"),
                "This link is damaged",
            ),
        ] {
            page.open(fragment).await?;
            page.sees_heading(heading).await?;
            page.reads("Your own work on this device is not touched.").await?;
            page.press("Go to the start").await?;
            page.reads("Go on with Mine").await?;
        }
        Ok(())
    })
}

#[test]
fn what_chat_programs_and_host_pages_do_to_a_link_does_not_matter() -> Done {
    let whole = links::raw(THEIRS);
    let encoded = whole.replace('.', "%2E").replace('J', "%4A");
    let twice = encoded.replace('%', "%25");
    let ends = [")", ".", ">", ").", "?secret=a1b2c3", "#?secret=a1b2c3", "%29"].map(|end| format!("{whole}{end}"));
    journey(Setup::wide(), async |page| {
        for fragment in ends.iter().chain([&whole, &encoded, &twice]) {
            page.open(fragment).await?;
            opens(page).await?;
        }
        Ok(())
    })
}

#[test]
fn a_link_does_not_touch_the_work_that_is_there() -> Done {
    journey(Setup::wide(), async |page| {
        scenes::begin(page, "Mine").await?;
        page.is_kept("Mine").await?;
        let kept = page.kept().await?;
        // In a page of its own, and in the page that is open.
        page.open(&links::raw(THEIRS)).await?;
        opens(page).await?;
        page.type_into(NAME, "Changed").await?;
        page.press("Discard").await?;
        page.holds(NAME, "Mine").await?;
        page.type_on(NAME, " too").await?;
        page.follow(&links::raw(THEIRS)).await?;
        opens(page).await?;
        page.press("Discard").await?;
        page.holds(NAME, "Mine too").await?;
        page.is_kept("Mine too").await?;
        page.reload().await?;
        page.holds(NAME, "Mine too").await?;
        let after = page.kept().await?;
        same(
            "Plans kept",
            &after.keys().filter(|key| key.ends_with("/slot")).count(),
            &1,
        )?;
        ensure(
            kept.keys().all(|key| after.contains_key(key)),
            format!("Something is gone: {after:?}"),
        )
    })
}

#[test]
fn a_plan_that_is_kept_stands_beside_the_work_that_was_there() -> Done {
    journey(Setup::wide(), async |page| {
        scenes::begin(page, "Mine").await?;
        page.is_kept("Mine").await?;
        page.open(&links::raw(THEIRS)).await?;
        opens(page).await?;
        page.press("Keep").await?;
        page.is_kept("Theirs").await?;
        page.open("").await?;
        page.reads("Go on with Theirs").await?;
        page.within("Other plans on this device").press("Open Mine").await?;
        page.press("Settings").await?;
        page.holds(NAME, "Mine").await
    })
}

#[test]
fn a_link_that_unpacks_to_too_much_is_refused() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("").await?;
        page.sees_heading("What do you want to achieve?").await?;
        let packed = |kilobytes: usize| format!("{THEIRS}{}", " ".repeat(kilobytes * 1024));
        let fits = links::deflated(&page.deflated(&packed(200)).await?);
        let floods = links::deflated(&page.deflated(&packed(300)).await?);
        ensure(floods.len() < 1000, "The link that floods is not short.")?;
        page.open(&fits).await?;
        opens(page).await?;
        page.open(&floods).await?;
        page.sees_button("Go to the start").await?;
        page.no_longer_sees_region("A copy").await
    })
}

#[test]
fn names_with_markup_in_a_link_show_as_text() -> Done {
    let evil = r#"<script>window.hit = 1</script><img src="hit" onerror="window.hit = 1">"#;
    let quoted = evil.replace('"', "\\\"");
    let plan = format!(
        r#"{{"app":"bearing","version":1,"firm":{{"name":"{quoted}","hourly_cost":30}},
        "direction":{{"mission":"{quoted}","goals":[{{"id":1,"text":"{quoted}","measure":"{quoted}","serves":"mission"}}]}},
        "priorities":{{"opportunities":[{{"id":2,"name":"{quoted}","note":"{quoted}","inputs":{{"runs":50,"minutes":10,"automatable":0.5,"build_hours":2,"paid_stop":1}},
        "serves":[{{"goal":1}}]}}]}},"next_id":3}}"#
    );
    journey(Setup::wide(), async |page| {
        page.open(&links::raw(&plan)).await?;
        page.holds("Goal 1 in your words", evil).await?;
        page.press("Priorities").await?;
        page.within("The best set").reads(&format!("✓ {evil}")).await?;
        let value = page.within("Value against effort");
        value.unfold("Value and effort as a table").await?;
        value.reads(&format!("1 {evil}")).await?;
        page.press("Return").await?;
        page.holds("Look at", evil).await?;
        page.press("Share").await?;
        page.within("Share this plan")
            .reads(&format!("the name {evil}"))
            .await?;
        page.within("Share this plan").press("Close").await?;
        page.press("Keep").await?;
        page.press("Bearing").await?;
        page.reads(&format!("Go on with {evil}")).await?;
        page.meddle(
            "if (window.hit || document.querySelector('main script, main img')) throw new Error('markup came through')",
        )
        .await
    })
}

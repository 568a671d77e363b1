//! axe finds nothing on any page, and nothing reaches beyond a narrow window.

use std::cell::RefCell;

use journeys::{Browser, Done, Failure, Setup, ensure, journey, links, scenes};

const PAGES: [(&str, &str); 7] = [
    ("start", "What do you want to achieve?"),
    ("direction", "What do you want?"),
    ("processes", "What is done by hand, and is it sound?"),
    ("priorities", "What first?"),
    ("return", "Is it worth it, and how sure is that?"),
    ("roadmap", "What do we do on Monday?"),
    ("settings", "The firm and its terms"),
];

/// Goes to every place of the app, first with nothing typed, then with the coffee chain, and looks at each.
async fn everywhere(page: &Browser, look: impl AsyncFn(&str) -> Done) -> Done {
    for (fragment, heading) in PAGES {
        page.open(fragment).await?;
        page.sees_heading(heading).await?;
        look(&format!("{fragment}, empty")).await?;
    }
    page.open("").await?;
    page.type_into("A goal, in your words", "Become the best as soon as possible")
        .await?;
    look("start, with a goal typed").await?;
    page.press("Work on this goal").await?;
    page.sees_region("Goal 1").await?;
    look("direction, with a goal that is not ready").await?;
    page.press("Processes").await?;
    scenes::add_processes(page, &scenes::TWO_PROCESSES).await?;
    look("processes, with a verdict and an overview").await?;
    page.press("Priorities").await?;
    page.press("Add an opportunity").await?;
    page.sees_region("Opportunity 1").await?;
    look("priorities, with an opportunity that is open").await?;

    scenes::open_the_coffee_chain(page).await?;
    for (fragment, heading) in PAGES {
        page.follow(fragment).await?;
        page.sees_heading(heading).await?;
        look(&format!("{fragment}, with the coffee chain")).await?;
    }
    page.follow("direction").await?;
    page.sees_region("All goals").await?;
    page.unfold_all().await?;
    look("direction, with everything open").await?;
    page.press("Build it step by step: goal 1").await?;
    page.sees_region("Goal 1, step by step").await?;
    look("direction, with a goal built step by step").await?;
    page.press("Paste several goals").await?;
    page.sees_region("Paste several goals").await?;
    look("the dialog to paste goals, empty").await?;
    scenes::type_a_table_of_goals(&page.within("Paste several goals")).await?;
    look("the dialog to paste goals, with a table").await?;
    page.press("Cancel").await?;
    page.no_longer_sees_region("Paste several goals").await?;
    page.follow("processes").await?;
    page.sees_region("Process 1").await?;
    page.unfold_all().await?;
    page.within("Process 1").sees_region("The price of order").await?;
    look("processes, with everything open").await?;
    page.follow("settings").await?;
    page.sees_region("The goal checker").await?;
    page.unfold_all().await?;
    look("settings, with the rules of the goal checker").await?;
    page.follow("return").await?;
    page.sees_region("The return").await?;
    page.unfold_all().await?;
    look("return, with everything open").await?;
    page.choose("Look at", "Rota by the hour").await?;
    page.sees_region("The figures it rests on").await?;
    page.press("Minutes a run: 60 to 120, measured").await?;
    page.press("Keep these figures as a scenario").await?;
    page.unfold_all().await?;
    page.press("Add a risk").await?;
    page.within("The figures it rests on")
        .type_into("Seller: needs nobody", "95")
        .await?;
    page.reads("Questions to send").await?;
    look("return of one opportunity, with a range, a risk, a promise and a scenario").await?;
    page.follow("priorities").await?;
    page.sees_region("The order").await?;
    page.unfold_all().await?;
    look("priorities, with everything open").await?;
    page.within("Opportunity 1")
        .type_into("To buy or build it", "£ 1.234")
        .await?;
    page.within("Opportunity 1")
        .complains("To buy or build it", "EUR")
        .await?;
    look("priorities, with a field that is wrong").await?;
    page.press("Share").await?;
    page.sees_region("Share this plan").await?;
    look("the share dialog").await?;
    page.open(&links::newer("{}")).await?;
    page.sees_heading("This link is from a newer Bearing").await?;
    look("a link that does not open").await?;
    page.stop().await?;
    page.sees_heading("Bearing has stopped").await?;
    look("the page of recovery").await
}

/// Looks everywhere, and says all that was found at once.
async fn all_faults(page: &Browser, look: impl AsyncFn(&str) -> Done) -> Done {
    let faults = RefCell::new(Vec::new());
    let all_the_way = everywhere(page, async |place| {
        if let Err(fault) = look(place).await {
            faults.borrow_mut().push(fault.to_string());
        }
        Ok(())
    })
    .await;
    let mut faults = faults.into_inner();
    faults.extend(all_the_way.err().map(|failure| failure.to_string()));
    ensure(faults.is_empty(), faults.join("\n"))
}

fn is_accessible(setup: Setup) -> Done {
    journey(setup, async |page| {
        all_faults(page, async |place| page.is_accessible(place).await).await
    })
}

#[test]
fn axe_finds_nothing_in_a_wide_window_in_light_colours() -> Done {
    is_accessible(Setup::wide())
}

#[test]
fn axe_finds_nothing_in_a_wide_window_in_dark_colours() -> Done {
    is_accessible(Setup::wide().dark())
}

#[test]
fn axe_finds_nothing_on_a_phone_in_light_colours() -> Done {
    is_accessible(Setup::phone())
}

#[test]
fn axe_finds_nothing_on_a_phone_in_dark_colours() -> Done {
    is_accessible(Setup::phone().dark())
}

/// Whether every page fits into a window so many pixels wide without scrolling sideways.
fn fits(width: u32) -> Done {
    journey(Setup::phone().pixels_wide(width), async |page| {
        all_faults(page, async |place| {
            let (reaches, window) = page.width().await?;
            if reaches > window {
                let widest = page.what_reaches_beyond().await?;
                return Err(Failure::new(format!("{place} reaches to {reaches} pixels: {widest}")));
            }
            Ok(())
        })
        .await
    })
}

#[test]
fn nothing_scrolls_sideways_at_360_pixels() -> Done {
    fits(360)
}

#[test]
fn nothing_scrolls_sideways_at_320_pixels() -> Done {
    fits(320)
}

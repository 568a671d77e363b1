//! Something always shows: whatever fails, a plain page says what to do, and the work is safe.

use journeys::{Browser, Done, Part, Ruin, Ruined, Setup, ensure, journey, scenes};

const NAME: &str = "Name of the firm";
const PROGRAM: Part = ("bearing-", ".wasm");
const LATER: Part = ("later-", ".wasm");
const MODULE: Part = ("bearing-", ".js");
const STYLES: Part = ("bearing-", ".css");
const START_UP: Part = ("boot-", ".js");
const DAMAGED: &str = "A part of the page could not be downloaded, or arrived damaged.";
/// What Chromium itself reports of a part that does not come.
const FAILED: [&str; 3] = [
    "Failed to load resource",
    "Fetch API cannot load",
    "Failed to find a valid digest",
];

fn with_failures(setup: Setup) -> Setup {
    FAILED.into_iter().fold(setup, Setup::expecting)
}

/// The page of recovery, with the work saved under a name in a file of its own.
async fn recovery_has(page: &Browser, name: &str) -> Done {
    page.reads("What you saved on this device is still there.").await?;
    page.press("Download my saved work").await?;
    let file = page.saved_file("saved-work.json").await?;
    ensure(file.contains(name), format!("The work is not in the file: {file}"))
}

#[test]
fn without_javascript_the_page_says_what_it_needs() -> Done {
    journey(Setup::wide().without_javascript(), async |page| {
        page.open("").await?;
        page.reads("This page calculates on your own computer and needs JavaScript for it.")
            .await?;
        page.reads("Bearing tells you what to automate first").await
    })
}

#[test]
fn without_web_assembly_the_page_says_what_it_needs() -> Done {
    journey(Setup::wide().before("delete window.WebAssembly"), async |page| {
        page.open("").await?;
        page.sees_heading("Bearing could not start").await?;
        page.reads("This browser cannot run WebAssembly").await?;
        page.sees_button("Reload the page").await
    })
}

/// Saves work, spoils a part of the page, and expects the page of recovery, the work in a file, and after a mended
/// reload the work in the page.
fn is_survived(part: Part, ruin: Ruin, says: &str) -> Done {
    let server = Ruined::start(part, ruin)?;
    journey(with_failures(Setup::wide().served_at(server.address())), async |page| {
        scenes::begin(page, "Safe and sound").await?;
        page.is_kept("Safe and sound").await?;
        server.spoil(true);
        page.reload().await?;
        page.sees_heading("Bearing could not start").await?;
        page.reads(says).await?;
        page.reads("Check the connection and reload the page.").await?;
        recovery_has(page, "Safe and sound").await?;
        server.spoil(false);
        page.press("Reload the page").await?;
        page.holds(NAME, "Safe and sound").await
    })
}

#[test]
fn a_program_that_is_missing_is_survived() -> Done {
    is_survived(
        PROGRAM,
        Ruin::Missing,
        "The server answered 404 for a part of the page.",
    )
}

#[test]
fn a_program_that_was_cut_off_is_survived() -> Done {
    is_survived(PROGRAM, Ruin::Cut, "A part of the page")
}

#[test]
fn a_program_that_was_altered_is_survived() -> Done {
    is_survived(PROGRAM, Ruin::Altered, DAMAGED)
}

#[test]
fn a_line_that_breaks_in_the_middle_is_survived() -> Done {
    is_survived(PROGRAM, Ruin::Broken, DAMAGED)
}

#[test]
fn a_module_that_is_missing_is_survived() -> Done {
    is_survived(MODULE, Ruin::Missing, "The server answered 404 for a part of the page.")
}

#[test]
fn a_module_that_was_altered_is_survived() -> Done {
    is_survived(MODULE, Ruin::Altered, DAMAGED)
}

#[test]
fn a_program_that_never_comes_is_told() -> Done {
    let server = Ruined::start(PROGRAM, Ruin::Silent)?;
    server.spoil(true);
    // Half a minute passes in a second.
    let faster =
        "const wait = window.setTimeout; window.setTimeout = (then, time, ...more) => wait(then, time / 30, ...more)";
    journey(
        with_failures(Setup::wide().served_at(server.address()).before(faster)),
        async |page| {
            page.open("").await?;
            page.sees_heading("Bearing could not start").await?;
            page.reads("The page took too long to load.").await?;
            page.sees_button("Reload the page").await
        },
    )
}

/// The first screen works without the later part; a page that needs it says so, and has it once the line is mended.
fn a_later_part_is_fetched_again(ruin: Ruin) -> Done {
    let server = Ruined::start(LATER, ruin)?;
    server.spoil(true);
    let setup = ["Error: ", "later-"].into_iter().fold(
        with_failures(Setup::wide().served_at(server.address())),
        Setup::expecting,
    );
    journey(setup, async |page| {
        page.open("").await?;
        page.type_into("A goal, in your words", "Be the best").await?;
        page.reads("No deadline").await?;
        page.press("Work on this goal").await?;
        page.reads("This page did not arrive.").await?;
        page.sees_button("Try again").await?;
        page.press("Share").await?;
        page.reads("so there is no link yet.").await?;
        server.spoil(false);
        page.press("Try again").await?;
        page.holds("Goal 1 in your words", "Be the best").await
    })
}

#[test]
fn a_later_part_that_is_missing_is_fetched_again() -> Done {
    a_later_part_is_fetched_again(Ruin::Missing)
}

#[test]
fn a_later_part_that_was_altered_is_fetched_again() -> Done {
    a_later_part_is_fetched_again(Ruin::Altered)
}

#[test]
fn a_later_part_that_was_cut_off_is_fetched_again() -> Done {
    a_later_part_is_fetched_again(Ruin::Cut)
}

#[test]
fn a_start_up_script_that_is_missing_leaves_a_page_that_says_what_to_do() -> Done {
    let server = Ruined::start(START_UP, Ruin::Missing)?;
    server.spoil(true);
    journey(with_failures(Setup::wide().served_at(server.address())), async |page| {
        page.open("").await?;
        page.reads("Bearing tells you what to automate first").await?;
        page.reads("eload the page").await
    })
}

#[test]
fn a_style_sheet_that_is_missing_takes_nothing_but_the_looks() -> Done {
    let server = Ruined::start(STYLES, Ruin::Missing)?;
    server.spoil(true);
    journey(with_failures(Setup::wide().served_at(server.address())), async |page| {
        page.open("").await?;
        page.type_into("A goal, in your words", scenes::GOAL).await?;
        page.press("Work on this goal").await?;
        page.holds("Goal 1 in your words", scenes::GOAL).await
    })
}

/// Makes the program stop on a fault of its own: the page no longer takes what it puts in, as when an extension or a
/// translator has rearranged it.
async fn stop_the_program(page: &Browser) -> Done {
    page.meddle("Node.prototype.insertBefore = () => { throw new DOMException('It is not here.', 'NotFoundError') }")
        .await?;
    page.follow("priorities").await?;
    page.sees_heading("Bearing has stopped").await
}

fn with_a_panic() -> Setup {
    ["panicked", "RuntimeError", "NotFoundError", "failed to "]
        .into_iter()
        .fold(Setup::wide(), Setup::expecting)
}

#[test]
fn a_program_that_stops_leaves_the_work_safe() -> Done {
    journey(with_a_panic(), async |page| {
        scenes::begin(page, "Safe and sound").await?;
        page.is_kept("Safe and sound").await?;
        stop_the_program(page).await?;
        page.reads("A defect in the program stopped it.").await?;
        recovery_has(page, "Safe and sound").await?;
        page.press("Reload the page").await?;
        page.reads("Safe and sound").await?;
        page.press("Settings").await?;
        page.holds(NAME, "Safe and sound").await
    })
}

#[test]
fn starting_without_the_saved_work_puts_it_aside() -> Done {
    journey(with_a_panic(), async |page| {
        scenes::begin(page, "Safe and sound").await?;
        page.is_kept("Safe and sound").await?;
        page.is_saved().await?;
        let before = page.kept().await?;
        stop_the_program(page).await?;
        page.press("Start without the saved work").await?;
        page.sees_heading("What first?").await?;
        page.press("Settings").await?;
        page.holds(NAME, "").await?;
        let after = page.kept().await?;
        for (key, text) in before {
            ensure(
                after.values().any(|kept| *kept == text),
                format!("{key} is gone: {after:?}"),
            )?;
        }
        Ok(())
    })
}

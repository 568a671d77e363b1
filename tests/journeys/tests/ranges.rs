//! How sure is that: ranges typed, risks, a seller's promise, and scenarios side by side.

use journeys::{Browser, Done, Setup, ensure, journey, scenes};

/// The return of one opportunity of the coffee chain.
async fn look_at(page: &Browser, opportunity: &str) -> Done {
    scenes::open_the_coffee_chain(page).await?;
    page.follow("return").await?;
    page.sees_region("The return").await?;
    page.choose("Look at", opportunity).await?;
    page.sees_region("The figures it rests on").await
}

#[test]
fn a_range_that_is_typed_tells_how_sure_the_result_is() -> Done {
    journey(Setup::wide(), async |page| {
        look_at(page, "Supplier invoices into the books").await?;
        let before = page.within("How sure is that").text().await?;
        ensure(before.contains("In 8 of 10 cases it is worth between"), &before)?;
        page.press("Minutes a run: 5 to 9, measured").await?;
        let range = page.within("Range of Minutes a run");
        range.type_into("Low", "7").await?;
        page.reads("The low figure is above the likely one.").await?;
        range.type_into("Low", "1").await?;
        page.does_not_read("The low figure is above the likely one.").await?;
        page.sees_button("Minutes a run: 1 to 9, measured").await?;
        range.choose("What it rests on", "a guess").await?;
        page.sees_button("Minutes a run: 1 to 9, a guess").await?;
        let after = page.within("How sure is that").text().await?;
        ensure(before != after, "a wider range changes what is told")?;
        page.within("What drives it").reads("on guesses").await?;
        page.within("What drives it")
            .unfold("Where each figure turns it")
            .await?;
        page.within("What drives it").reads("it loses.").await
    })
}

#[test]
fn a_risk_and_a_sellers_promise_are_typed_and_kept() -> Done {
    journey(Setup::wide(), async |page| {
        look_at(page, "Supplier invoices into the books").await?;
        let form = page.within("The figures it rests on");
        form.unfold("What may go wrong").await?;
        form.press("Add a risk").await?;
        form.type_into("What may happen", "The bank changes its form").await?;
        form.type_into("How likely", "30").await?;
        form.type_into("What it costs then", "9000").await?;
        page.within("What drives it").reads("The bank changes its form").await?;
        form.unfold("The seller’s promise").await?;
        form.type_into("Seller: needs nobody", "95").await?;
        form.type_into("Seller: licence or subscription", "400").await?;
        form.reads("What must be true for it to break even in cash").await?;
        form.reads("Of 100 runs, how many still need a person").await?;
        page.press("Keep").await?;
        page.is_kept("The bank changes its form").await
    })
}

#[test]
fn scenarios_are_kept_compared_and_taken_up() -> Done {
    journey(Setup::wide(), async |page| {
        look_at(page, "Stamp card in the till").await?;
        page.press("Keep these figures as a scenario").await?;
        let card = page.within("Scenarios");
        card.type_into("Name of scenario 1", "As we hoped").await?;
        page.type_into("Orders a month", "200").await?;
        card.reads("As we hoped").await?;
        let row = card.row("At the likely figures").await?;
        ensure(row.len() == 2 && row.first() != row.last(), format!("{row:?}"))?;
        card.press("Take it up").await?;
        page.holds("Orders a month", "420").await?;
        let row = card.row("At the likely figures").await?;
        ensure(row.first() == row.last(), format!("{row:?}"))?;
        page.press("Undo").await?;
        page.holds("Orders a month", "200").await
    })
}

#[test]
fn more_trials_can_be_asked_for_and_stopped() -> Done {
    journey(Setup::wide(), async |page| {
        look_at(page, "Stamp card in the till").await?;
        let sure = page.within("How sure is that");
        sure.reads("10,000 trials.").await?;
        sure.press("Try 100,000 times").await?;
        sure.reads("100,000 trials.").await?;
        sure.press("Try 1,000,000 times").await?;
        sure.press("Stop").await?;
        sure.reads("10,000 trials.").await
    })
}

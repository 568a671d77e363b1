//! Figures in a person's own form: shown so, and read so.

use journeys::{Browser, Done, Failure, Setup, ensure, journey, scenes};
use thirtyfour::Key;

const COST: &str = "To buy or build it";

/// A plan with an opportunity that costs 1,250.50 to build. Returns its card.
async fn with_a_cost(page: &Browser) -> Result<Browser, Failure> {
    let card = scenes::begin_an_opportunity(page).await?;
    for (label, text) in [
        ("Runs", "1,500"),
        ("Minutes a run", "2.5"),
        ("Needs nobody", "80"),
        ("Cost of an hour here", "30"),
        (COST, "1,250.50"),
    ] {
        card.type_into(label, text).await?;
    }
    card.reads("€1,251 before it starts").await?;
    Ok(card)
}

async fn set(page: &Browser, label: &str, choice: &str) -> Done {
    page.press("Settings").await?;
    page.choose(label, choice).await?;
    page.holds(label, choice).await?;
    page.press("Priorities").await?;
    page.within("Opportunity 1").unfold("Figures").await
}

#[test]
fn german_figures_are_shown_and_read_in_their_form() -> Done {
    journey(Setup::wide(), async |page| {
        let card = with_a_cost(page).await?;
        set(page, "Numbers and dates", "German, Germany").await?;
        card.holds(COST, "1.250,5").await?;
        card.holds("Runs", "1.500").await?;
        card.holds("Minutes a run", "2,5").await?;
        card.holds("Needs nobody", "80 %").await?;
        card.reads("1.251 € before it starts").await?;
        for (text, read) in [
            ("2.500,75", "2.500,75"),
            ("2,5", "2,5"),
            ("1.234", "1.234"),
            ("10.000", "10.000"),
        ] {
            card.type_into(COST, text).await?;
            card.keys(Key::Tab + "").await?;
            card.holds(COST, read).await?;
            ensure(!card.is_wrong(COST).await?, format!("{text} is told to be wrong."))?;
        }
        card.reads("10.000 € before it starts").await?;
        card.type_into(COST, "1,234").await?;
        card.complains(COST, "This can mean").await?;
        page.is_kept("1,234").await?;
        page.reload().await?;
        card.unfold("Figures").await?;
        card.holds(COST, "1,234").await?;
        card.holds("Runs", "1.500").await
    })
}

#[test]
fn another_currency_relabels_the_amounts() -> Done {
    journey(Setup::wide(), async |page| {
        let card = with_a_cost(page).await?;
        set(page, "Currency", "Pound sterling (GBP)").await?;
        card.holds(COST, "1,250.5").await?;
        card.reads("£1,251 before it starts").await?;
        card.does_not_read("€").await?;
        card.type_into(COST, "£ 500").await?;
        card.reads("£500 before it starts").await?;
        card.type_into(COST, "€ 500").await?;
        card.complains(COST, "This plan counts in GBP, not in “€”.").await?;
        set(page, "Currency", "Japanese yen (JPY)").await?;
        card.type_into(COST, "500").await?;
        card.reads("¥500 before it starts").await
    })
}

#[test]
fn a_new_plan_begins_in_the_person_s_own_form() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("settings").await?;
        page.holds("Numbers and dates", "English, Ireland").await?;
        page.holds("Currency", "Euro (EUR)").await
    })
}

//! A chart is read off by keyboard alone.

use journeys::{Done, Setup, journey, scenes};
use thirtyfour::Key;

#[test]
fn the_arrow_keys_lead_through_the_months() -> Done {
    journey(Setup::wide(), async |page| {
        scenes::open_the_coffee_chain(page).await?;
        page.follow("return").await?;
        let chart = page.within("Money over time");
        chart.sees_heading("Money over time").await?;
        chart.does_not_read("At the start: ").await?;
        page.tab_to("Read off: Where the money lies over time").await?;
        chart.reads("At the start: ").await?;
        page.keys(Key::Right + Key::Right).await?;
        chart.reads("Month 2: ").await?;
        page.keys(Key::End + "").await?;
        chart.reads("Month 36: ").await?;
        // Escape ends it, and leaving as well.
        page.keys(Key::Escape + "").await?;
        chart.does_not_read("Month 36: ").await?;
        page.keys(Key::Left + "").await?;
        chart.reads("Month 35: ").await?;
        page.keys(Key::Tab + "").await?;
        chart.does_not_read("Month 35: ").await
    })
}

//! Fields: what is typed is read in a person's own way, kept as it was typed, and taken back step by step.

use journeys::{Browser, Done, Setup, ensure, journey, scenes};
use thirtyfour::Key;

const NAME: &str = "What could be automated";

/// Types a text into a field of a new opportunity and leaves the field.
async fn typed(card: &Browser, label: &str, text: &str) -> Done {
    card.type_into(label, text).await?;
    card.keys(Key::Tab + "").await
}

#[test]
fn figures_are_read_as_people_write_them() -> Done {
    journey(Setup::wide(), async |page| {
        let card = scenes::begin_an_opportunity(page).await?;
        for (label, text, read) in [
            ("To buy or build it", "1.2k", "1,200"),
            ("To buy or build it", "€ 1,250.50", "1,250.5"),
            ("To buy or build it", "1 250,50", "1,250.5"),
            ("Own hours to set it up", "1 h 30 min", "1.5"),
            ("Minutes a run", "2 h", "120"),
            ("Needs nobody", "15", "15%"),
            ("Needs nobody", "15 %", "15%"),
            ("Months until it works fully", "2 years", "24"),
            ("Growth a year here", "−5 %", "−5%"),
            ("Runs", "", ""),
        ] {
            typed(&card, label, text).await?;
            card.holds(label, read).await?;
            ensure(
                !card.is_wrong(label).await?,
                format!("{text} in {label} is told to be wrong."),
            )?;
        }
        Ok(())
    })
}

#[test]
fn what_cannot_be_read_is_told_beneath_the_field_and_kept() -> Done {
    journey(Setup::wide(), async |page| {
        let card = scenes::begin_an_opportunity(page).await?;
        let cases = [
            ("To buy or build it", "1.234", "This can mean"),
            (
                "Licence or subscription",
                "£ 500",
                "This plan counts in EUR, not in “£”.",
            ),
            (
                "Runs",
                "about forty",
                "“about” is not understood here. Write a number such as 40",
            ),
            ("Minutes a run", "=40*", "This sum cannot be worked out."),
            ("Needs nobody", "120 %", "Too large: the most is 100"),
            ("Training", "(300)", "Too small: the least is 0"),
        ];
        for (label, text, sentence) in cases {
            typed(&card, label, text).await?;
            card.complains(label, sentence).await?;
            card.holds(label, text).await?;
        }
        page.is_kept("£ 500").await?;
        page.is_kept("(300)").await?;
        page.reload().await?;
        page.sees_region("Opportunity 1").await?;
        card.unfold("Figures").await?;
        for (label, text, sentence) in cases {
            card.holds(label, text).await?;
            card.complains(label, sentence).await?;
        }
        Ok(())
    })
}

#[test]
fn a_sum_is_worked_out_and_stays_a_sum() -> Done {
    journey(Setup::wide(), async |page| {
        let card = scenes::begin_an_opportunity(page).await?;
        for (label, text) in [
            ("Runs", "=40*5"),
            ("Minutes a run", "6"),
            ("Needs nobody", "80"),
            ("Cost of an hour here", "30"),
            ("To buy or build it", "=40*52"),
        ] {
            typed(&card, label, text).await?;
        }
        card.holds("To buy or build it", "=40*52").await?;
        card.reads("€2,080 before it starts").await?;
        page.is_kept("=40*52").await?;
        page.reload().await?;
        card.unfold("Figures").await?;
        card.holds("To buy or build it", "=40*52").await?;
        card.reads("€2,080 before it starts").await
    })
}

#[test]
fn a_sum_that_is_only_begun_is_not_wrong_yet() -> Done {
    journey(Setup::wide(), async |page| {
        let card = scenes::begin_an_opportunity(page).await?;
        card.type_into("Runs", "=40*").await?;
        ensure(
            !card.is_wrong("Runs").await?,
            "It is told to be wrong while it is typed.",
        )?;
        card.type_on("Runs", "5").await?;
        card.keys(Key::Tab + "").await?;
        card.holds("Runs", "=40*5").await?;
        ensure(
            !card.is_wrong("Runs").await?,
            "It is told to be wrong although it is whole.",
        )
    })
}

#[test]
fn typing_in_one_field_is_one_step_back_and_forth() -> Done {
    journey(Setup::wide(), async |page| {
        let card = scenes::begin_an_opportunity(page).await?;
        typed(&card, NAME, "The rota").await?;
        typed(&card, "Runs", "12").await?;
        let undo = [Key::Control];
        let redo = [Key::Control, Key::Shift];
        page.chord(&undo, 'z').await?;
        card.holds("Runs", "").await?;
        card.holds(NAME, "The rota").await?;
        page.chord(&undo, 'z').await?;
        card.holds(NAME, "").await?;
        page.chord(&redo, 'z').await?;
        card.holds(NAME, "The rota").await?;
        page.chord(&redo, 'z').await?;
        card.holds("Runs", "12").await?;

        let tools = page.within("The whole plan");
        ensure(
            !tools.can_press("Redo").await?,
            "There is nothing left to redo, but Redo can be pressed.",
        )?;
        tools.press("Undo").await?;
        card.holds("Runs", "").await?;
        tools.press("Redo").await?;
        card.holds("Runs", "12").await?;
        for _ in 0..3 {
            tools.press("Undo").await?;
        }
        page.no_longer_sees_region("Opportunity 1").await?;
        ensure(
            !tools.can_press("Undo").await?,
            "There is nothing left to undo, but Undo can be pressed.",
        )
    })
}

#[test]
fn undo_in_the_middle_of_typing_takes_back_the_whole_text() -> Done {
    journey(Setup::wide(), async |page| {
        let card = scenes::begin_an_opportunity(page).await?;
        card.type_into("Runs", "1.234").await?;
        page.chord(&[Key::Control], 'z').await?;
        card.holds("Runs", "").await?;
        page.chord(&[Key::Control, Key::Shift], 'z').await?;
        card.holds("Runs", "1.234").await
    })
}

#[test]
fn what_was_removed_comes_back_whole() -> Done {
    journey(Setup::wide(), async |page| {
        let card = scenes::begin_an_opportunity(page).await?;
        typed(&card, NAME, "The rota").await?;
        typed(&card, "Runs", "12").await?;
        page.press("Remove opportunity 1").await?;
        page.reads("Opportunity removed.").await?;
        page.no_longer_sees_region("Opportunity 1").await?;
        page.press("Undo").await?;
        card.holds(NAME, "The rota").await?;
        card.unfold("Figures").await?;
        card.holds("Runs", "12").await
    })
}

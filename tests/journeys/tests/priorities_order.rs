//! The order: how sure it is, weights by sliders and by comparison, criteria of one's own, other methods, goals.

use journeys::{Browser, Done, Setup, ensure, journey, links, plans, scenes};

async fn with_opportunities(page: &Browser, count: u32) -> Done {
    page.open(&links::raw(&plans::with_opportunities(count))).await?;
    page.sees_region("A copy").await?;
    page.follow("priorities").await?;
    page.sees_region("The order").await
}

#[test]
fn the_order_stands_at_once_and_says_how_sure_it_is() -> Done {
    journey(Setup::wide(), async |page| {
        with_opportunities(page, 3).await?;
        let order = page.within("The order");
        order.reads("of 100 cases that keep your order of importance").await?;
        order.unfold("What each score is made of").await?;
        order.reads("Felt by customers × 17").await?;
        order.choose("Weights that are tried", "yours alone").await?;
        order.unfold("Who comes before whom").await?;
        order.reads("Below 66 in 100 it is a tie").await?;
        page.within("Verdict").reads("of 100 cases").await
    })
}

#[test]
fn weights_are_compared_two_at_a_time_and_a_contradiction_is_named_and_mended() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("priorities").await?;
        scenes::add(page, &scenes::THREE).await?;
        let weights = page.within("Weights");
        weights.reads("Fit 40%, Cash 40% and Ease 20%.").await?;
        weights.type_into("Weight of Ease", "80").await?;
        weights.reads("Fit 25%, Cash 25% and Ease 50%.").await?;
        weights.choose("The weights are", "all the same").await?;
        weights.reads("Fit 33%, Cash 33% and Ease 33%.").await?;
        weights.choose("The weights are", "by comparing two at a time").await?;
        weights.reads("Still to compare: Fit with Cash").await?;
        weights
            .choose("Fit or Cash?", "Fit is moderately more important than Cash (3 times)")
            .await?;
        weights
            .choose("Fit or Ease?", "Ease is strongly more important than Fit (5 times)")
            .await?;
        weights
            .choose("Cash or Ease?", "Cash is strongly more important than Ease (5 times)")
            .await?;
        weights.reads("Any of the three may be off").await?;
        weights
            .choose("Fit or Ease?", "Fit is extremely more important than Ease (9 times)")
            .await?;
        weights.reads("The comparisons fit together well enough").await
    })
}

#[test]
fn a_criterion_of_ones_own_is_asked_of_every_opportunity() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("settings").await?;
        page.type_into("Profit of one year", "60000").await?;
        page.press("Priorities").await?;
        scenes::add(page, &scenes::THREE).await?;
        let own = page.within("Criteria of your own");
        own.press("Add a criterion of your own").await?;
        page.becomes("the focus in the criterion", "What it is called", async || {
            page.focused().await
        })
        .await?;
        own.type_into("What it is called", "Felt by customers").await?;
        own.type_into("0 points stand for", "nobody notices").await?;
        page.within("The order").reads("“Felt by customers”").await?;
        own.unfold("Points of each opportunity: 0 of 3 have some").await?;
        for name in [
            "Invoices into the books",
            "Reminders before an appointment",
            "A robot for the shelves",
        ] {
            own.type_into(name, "50").await?;
        }
        own.reads("3 of 3 have some").await?;
        page.within("Weights").reads("Felt by customers 17%").await?;
        page.within("The order").does_not_read("Without a score yet").await
    })
}

#[test]
fn other_methods_stand_side_by_side_and_ask_for_what_they_lack() -> Done {
    journey(Setup::wide(), async |page| {
        page.open("priorities").await?;
        scenes::add(page, &scenes::THREE).await?;
        let methods = page.within("Other methods");
        methods.reads("methods that know enough").await?;
        methods.unfold("What is not known, and why").await?;
        methods.reads("“Impact (RICE)” is not said").await?;
        methods.unfold("Figures that methods ask for").await?;
        for name in ["Invoices into the books", "Reminders before an appointment"] {
            methods.choose("Figures of", name).await?;
            methods.choose("Impact (RICE)", "2, high").await?;
            methods.choose("Confidence (RICE)", "80 %, medium").await?;
        }
        methods.reads("RICE").await
    })
}

#[test]
fn sixty_opportunities_are_typed_among_without_waiting() -> Done {
    journey(Setup::wide(), async |page| {
        with_opportunities(page, 60).await?;
        page.within("The order").reads("The first 12 of 60.").await?;
        page.within("Opportunity 1").unfold("Figures").await?;
        page.within("Opportunity 1").type_into("Minutes a run", "12").await?;
        page.within("The order").reads("of 100 cases").await?;
        let spots = page.spots("Value against effort").await?;
        ensure(spots.len() == 60, format!("{} spots", spots.len()))
    })
}

#[test]
fn what_serves_the_goals_is_told_with_its_range() -> Done {
    journey(Setup::wide(), async |page| {
        with_opportunities(page, 12).await?;
        let goals = page.within("What it does for the goals");
        goals.reads("Nothing in the best set serves goal 3.").await?;
        goals.unfold("The goals as a table").await?;
        goals.reads("its date").await
    })
}

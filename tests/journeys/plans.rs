//! Plans with as many opportunities as a test wants, as JSON.

use serde_json::{Value, json};

const NAMES: [&str; 12] = [
    "Supplier invoices into the books",
    "Reminders before an appointment",
    "Online orders with delivery",
    "The rota",
    "Stock counts by scanner",
    "Answers to frequent questions",
    "Allergen labels from the recipes",
    "Loyalty cards",
    "Cash reports of every shop",
    "A robot for the shelves",
    "Onboarding of new staff",
    "Complaints sorted by what they are about",
];

/// A plan of a firm with three goals and so many opportunities, ranges and all. The same count gives the same plan.
#[must_use]
pub fn with_opportunities(count: u32) -> String {
    let opportunities: Vec<Value> = (0..count).map(opportunity).collect();
    json!({
        "app": "bearing",
        "version": 1,
        "firm": { "name": "Many", "hourly_cost": 30, "profit": 60_000 },
        "start": "2027-01",
        "direction": { "goals": [
            { "id": 1, "text": "Cut late deliveries from 12 to 4 a month by 31 October 2027", "measure": "late deliveries a month", "baseline": 12, "target": 4, "due": "2027-10-31" },
            { "id": 2, "text": "Free 60 hours of office work a month by the end of 2027", "measure": "hours of office work", "unit": "hours", "baseline": 160, "target": 100, "due": "2027-12-31", "weight": 2 },
            { "id": 3, "text": "Answer every complaint within two days", "measure": "days to an answer", "baseline": 6, "target": 2, "due": "2027-06-30" },
        ]},
        "priorities": {
            "opportunities": opportunities,
            "criteria": [{ "id": 4, "name": "Felt by customers", "at_0": "nobody outside notices", "at_100": "every customer is served a day sooner" }],
            "money_limit": 15_000,
            "hours_limit": 250,
        },
        "next_id": 1000,
    })
    .to_string()
}

fn opportunity(number: u32) -> Value {
    // Spread over their ranges without a pattern that could be seen.
    let spread = |salt: u32, least: f64, most: f64| {
        let step = (number * 2_654_435 + salt * 40_503 + 17) % 97;
        (least + (most - least) * f64::from(step) / 96.0).round()
    };
    let range = |likely: f64| json!({ "likely": likely, "low": likely * 0.6, "high": likely * 1.7 });
    let name = NAMES.get(number as usize % NAMES.len()).copied().unwrap_or_default();
    let again = number as usize / NAMES.len();
    let name = if again == 0 {
        name.to_owned()
    } else {
        format!("{name}, {}", again + 1)
    };
    let serves = match number % 4 {
        0 => json!([{ "goal": 1, "effect": range(-spread(6, 1.0, 4.0)) }]),
        1 => json!([{ "goal": 2, "effect": range(-spread(6, 4.0, 24.0)) }]),
        2 => json!([{ "goal": 2, "effect": range(-spread(6, 2.0, 9.0)) }, { "goal": 1, "effect": { "likely": -1 } }]),
        _ => json!([]),
    };
    json!({
        "id": 10 + number,
        "name": name,
        "inputs": {
            "runs": range(spread(1, 5.0, 80.0)),
            "minutes": range(spread(2, 3.0, 25.0)),
            "automatable": { "likely": 0.7 },
            "build_cost": { "likely": spread(3, 0.0, 4000.0) },
            "build_hours": range(spread(4, 4.0, 160.0)),
            "licence": { "likely": spread(5, 0.0, 160.0) },
            "paid_stop": { "likely": 0.8 },
        },
        "serves": serves,
        "scores": [{ "criterion": 4, "points": range(spread(7, 0.0, 100.0)) }],
    })
}

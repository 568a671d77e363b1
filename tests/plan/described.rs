//! docs/plan-format.md says what the code does.

use std::fs;
use std::path::Path;

use bearing::domain::finance::Input;
use bearing::domain::process::{Fact, Figure, Scale};
use bearing::domain::quantity::{Bounds, LARGEST, Quantity};
use bearing::plan::format::{from_json, make_fragment, open_link, to_json};
use bearing::plan::{FirmNumber, Plan};
use serde_json::Value;

fn document() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/plan-format.md")).unwrap()
}

/// The cells of the table row of a field.
fn row(document: &str, section: &str, field: &str) -> Vec<String> {
    let (_, section) = document.split_once(&format!("\n## {section}\n")).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let begins = format!("| `{field}` |");
    let row = section.lines().find(|line| line.starts_with(&begins));
    let cells = row.unwrap_or_else(|| panic!("{field} has no row")).split('|');
    cells.map(|cell| cell.trim().to_owned()).collect()
}

fn unit(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Money => "money",
        Quantity::Share => "share",
        Quantity::Minutes => "minutes",
        Quantity::Hours => "hours",
        Quantity::Months => "months",
        Quantity::Count => "count",
    }
}

fn range(bounds: Bounds) -> String {
    let put = |figure: f64| {
        let size = match figure.abs() {
            size if size == LARGEST => "10¹²".to_owned(),
            1e6 => "10⁶".to_owned(),
            size => size.to_string(),
        };
        if figure < 0.0 { format!("−{size}") } else { size }
    };
    format!("{} to {}", put(bounds.least), put(bounds.most))
}

#[test]
fn every_input_has_its_row_with_unit_and_bounds() {
    let document = document();
    for input in Input::ALL {
        let info = input.info();
        let row = row(&document, "Inputs of an opportunity", info.key);
        assert_eq!(
            row[2..4],
            [unit(info.quantity).to_owned(), range(info.bounds)],
            "{}",
            info.key
        );
    }
}

#[test]
fn every_number_of_the_firm_has_its_row_with_unit_bounds_and_default() {
    let document = document();
    for (number, field) in [
        (FirmNumber::HourlyCost, "hourly_cost"),
        (FirmNumber::OpenDays, "open_days"),
        (FirmNumber::OpenHours, "open_hours"),
        (FirmNumber::PersonDays, "person_days"),
        (FirmNumber::PersonHours, "person_hours"),
        (FirmNumber::DiscountRate, "discount_rate"),
        (FirmNumber::Horizon, "horizon"),
        (FirmNumber::WageGrowth, "wage_growth"),
        (FirmNumber::VolumeGrowth, "volume_growth"),
        (FirmNumber::Inflation, "inflation"),
        (FirmNumber::Profit, "profit"),
        (FirmNumber::TaxRate, "tax_rate"),
        (FirmNumber::WriteOff, "write_off"),
        (FirmNumber::PaybackLimit, "payback_limit"),
    ] {
        let info = number.info();
        let default = info.assumed.map_or("none".to_owned(), |(figure, _)| figure.to_string());
        let row = row(&document, "The firm", field);
        assert_eq!(
            row[2..5],
            [unit(info.quantity).to_owned(), range(info.bounds), default],
            "{field}"
        );
    }
    assert_eq!(FirmNumber::ALL.len(), 14);
}

#[test]
fn every_figure_and_answer_of_a_process_is_described_with_unit_and_bounds() {
    let document = document();
    for figure in Figure::ALL {
        let info = figure.info();
        let row = row(&document, "The processes", info.key);
        assert_eq!(
            row[2..4],
            [unit(info.quantity).to_owned(), range(info.bounds)],
            "{figure:?}"
        );
    }
    let ratings = row(&document, "The processes", "ratings")[4].clone();
    let facts = row(&document, "The processes", "facts")[4].clone();
    let keys = Scale::ALL.iter().map(|scale| (scale.key(), &ratings));
    for (key, cell) in keys.chain(Fact::ALL.iter().map(|fact| (fact.key(), &facts))) {
        assert!(cell.contains(&format!("`{key}`")), "{key}");
    }
}

/// The fixture holds every field there is; each is described.
#[test]
fn every_field_is_described() {
    fn check(json: &Value, document: &str) {
        match json {
            Value::Object(fields) => {
                for (key, value) in fields {
                    let newer = ["from_the_future", "of_a_newer_version"].contains(&key.as_str());
                    if !newer {
                        let named = [format!("`{key}`"), format!("\"{key}\"")];
                        assert!(named.iter().any(|name| document.contains(name)), "{key}");
                        check(value, document);
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| check(item, document)),
            _ => {}
        }
    }
    let fixture = include_str!("../fixtures/plans/1-c/plan.json");
    check(&serde_json::from_str(fixture).unwrap(), &document());
}

#[test]
fn every_example_opens_and_is_written_back_as_it_stands() {
    let document = document();
    let examples: Vec<&str> = document
        .split("```json\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap())
        .collect();
    assert!(examples.len() >= 2);
    for example in examples {
        let plan = from_json(example).unwrap();
        let (before, after): (Value, Value) = (
            serde_json::from_str(example).unwrap(),
            serde_json::from_str(&to_json(&plan)).unwrap(),
        );
        assert_eq!(format!("{after:#}"), format!("{before:#}"));
    }
}

#[test]
fn the_worked_link_is_the_one_the_code_makes() {
    let json = br#"{"app":"bearing","version":1,"firm":{"name":"Quay"}}"#;
    let fragment = make_fragment(json, None);
    assert!(document().contains(&format!("#{fragment}")), "{fragment}");
    assert_eq!(open_link(&fragment).unwrap().bytes, json);
    assert_eq!(
        from_json("{\"app\":\"bearing\",\"version\":1,\"firm\":{\"name\":\"Quay\"}}")
            .unwrap()
            .title(),
        "Quay"
    );
    assert_eq!(Plan::default().title(), "Untitled plan");
}

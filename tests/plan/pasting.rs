//! Goals are pasted from a list or a table, and nothing that was pasted is lost.

use bearing::domain::quantity::{Currency, Locale};
use bearing::plan::paste::{MOST, Pasted, read};
use bearing::plan::{Firm, MeasureUnit, NewGoal, Typed};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use time::Date;
use time::macros::date;

const TODAY: Date = date!(2026 - 11 - 24);

fn firm(locale: &str) -> Firm {
    Firm {
        locale: Locale::new(locale),
        currency: Currency::new("EUR").unwrap(),
        ..Firm::default()
    }
}

fn pasted(text: &str) -> Pasted {
    read(text, &firm("en-GB"), TODAY)
}

fn texts(pasted: &Pasted) -> Vec<&str> {
    pasted.goals.iter().map(|goal| goal.text.as_str()).collect()
}

#[test]
fn a_list_is_a_goal_a_line_without_its_marks() {
    for (text, goals, unread) in [
        ("Sell more bread", &["Sell more bread"][..], &[][..]),
        ("  a \t b  \r\nc\rd", &["a b", "c", "d"], &[]),
        ("1. One\n2. Two\n\n10. Ten", &["One", "Two", "Ten"], &[]),
        ("1) One\n(2) Two\na) A\n(b) B", &["One", "Two", "A", "B"], &[]),
        ("1.1. One\n1.2.3. Two", &["One", "Two"], &[]),
        ("- One\n* Two\n– Three\n+ Four", &["One", "Two", "Three", "Four"], &[]),
        (
            "•One\n• Two\n\u{f0b7}\tThree\no\tFour",
            &["One", "Two", "Three", "Four"],
            &[],
        ),
        (
            "☐ One\n☑️ Two\n- [ ] Three\n- [x] Four",
            &["One", "Two", "Three", "Four"],
            &[],
        ),
        ("1. - [ ] One", &["One"], &[]),
        // What looks like a mark and is none.
        ("-5 % waste", &["-5 % waste"], &[]),
        ("1.5 million orders", &["1.5 million orders"], &[]),
        ("31. März: shop opened", &["31. März: shop opened"], &[]),
        ("1. March of bread", &["1. March of bread"], &[]),
        ("2027. The year", &["2027. The year"], &[]),
        ("e-mail less\nold bread", &["e-mail less", "old bread"], &[]),
        ("12. ", &["12."], &[]),
        // What is no goal.
        ("---\n•\n* * *\n\n", &[], &[]),
        (
            "Our goals for 2027:\n- One\n- Two",
            &["One", "Two"],
            &["Our goals for 2027:"],
        ),
        ("Our goals for 2027:\nOne", &["Our goals for 2027:", "One"], &[]),
        ("Objectives\nOne\nTwo", &["One", "Two"], &["Objectives"]),
        ("One\nObjectives\nTwo", &["One", "Objectives", "Two"], &[]),
        ("Goal", &["Goal"], &[]),
        // Separators without headings are only words.
        ("Sell bread, rolls; cakes\tnow", &["Sell bread, rolls; cakes now"], &[]),
    ] {
        let pasted = pasted(text);
        assert_eq!(texts(&pasted), goals, "{text}");
        assert_eq!(pasted.unread, unread, "{text}");
    }
}

#[test]
fn a_table_is_read_by_its_headings() {
    let whole = NewGoal {
        text: "Sell more bread".to_owned(),
        measure: "loaves a week".to_owned(),
        unit: MeasureUnit::Count,
        baseline: Typed::Value(1260.0),
        target: Typed::Value(1499.0),
        due: Typed::From(date!(2027 - 03 - 31), "31 March 2027".to_owned()),
        owner: "Vreni".to_owned(),
    };
    for text in [
        "Goal\tMeasure\tBaseline\tTarget\tDue\tOwner\nSell more bread\tloaves a week\t1,260\t1499\t31 March 2027\tVreni",
        "owner;by when;TO;From;KPI;Objective:\nVreni;31 March 2027;1499;1260;loaves a week;1. Sell more bread\n;;;;;\n",
        "Who,Deadline,Target (2027),Current,Metric,Goal/Objective\nVreni,31 March 2027,1499,1260,loaves a week,\"Sell more\nbread\"",
        "\u{feff}\nGoal;Measure;Baseline;Target;Due;Owner\r\n\"Sell more bread\" ; loaves a week;\"1,260\";1499;31 March 2027;\" Vreni \"\r\n",
    ] {
        let pasted = pasted(text);
        assert_eq!(pasted.goals, std::slice::from_ref(&whole), "{text}");
        assert_eq!(pasted.unread, [""; 0], "{text}");
    }
}

#[test]
fn a_cell_with_separators_line_ends_and_quotation_marks_is_one() {
    for (text, goals) in [
        (
            "Goal,Owner\n\"Bread, rolls\nand \"\"cakes\"\"\",Ann",
            &["Bread, rolls and \"cakes\""][..],
        ),
        ("Goal,Owner\n\"Best\" of town,Ann", &["Best of town"]),
        ("Goal,Owner\n\"Never closed,Ann\nNext,Bob", &["\"Never closed", "Next"]),
        ("Goal,Owner\n5\" pizza,Ann\n7\" pizza,Bob", &["5\" pizza", "7\" pizza"]),
    ] {
        assert_eq!(texts(&pasted(text)), goals, "{text}");
    }
}

#[test]
fn numbers_and_dates_of_a_table_are_read_or_kept_as_typed() {
    use MeasureUnit::{Count, Hours, Minutes, Money, Share};
    let draft = |text: &str| Typed::Draft(text.to_owned());
    let words = |value: f64, text: &str| Typed::From(value, text.to_owned());
    for (locale, measure, baseline, target, expected) in [
        ("en-GB", "", "12", "15", (Count, Typed::Value(12.0), Typed::Value(15.0))),
        (
            "en-GB",
            "",
            "12 %",
            "15 %",
            (Share, Typed::Value(0.12), Typed::Value(0.15)),
        ),
        (
            "en-GB",
            "",
            "12",
            "15%",
            (Share, Typed::Value(0.12), Typed::Value(0.15)),
        ),
        (
            "en-GB",
            "returns in %",
            "12",
            "8",
            (Share, Typed::Value(0.12), Typed::Value(0.08)),
        ),
        (
            "en-GB",
            "",
            "€ 1,200",
            "1,500 €",
            (Money, Typed::Value(1200.0), Typed::Value(1500.0)),
        ),
        (
            "de-DE",
            "",
            "1.200,50 €",
            "",
            (Money, Typed::Value(1200.5), Typed::Blank),
        ),
        (
            "en-GB",
            "",
            "9 min",
            "5 min",
            (Minutes, words(9.0, "9 min"), words(5.0, "5 min")),
        ),
        (
            "en-GB",
            "",
            "16 h",
            "10 h",
            (Hours, words(16.0, "16 h"), words(10.0, "10 h")),
        ),
        ("en-GB", "", "=5*52", "", (Count, words(260.0, "=5*52"), Typed::Blank)),
        (
            "en-GB",
            "",
            "40 orders",
            "none yet",
            (Count, words(40.0, "40 orders"), draft("none yet")),
        ),
        ("en-GB", "", "a few", "", (Count, draft("a few"), Typed::Blank)),
        // The plan counts in euros: the field will say so.
        ("en-GB", "", "£5", "", (Money, draft("£5"), Typed::Blank)),
    ] {
        let text = format!("Measure\tGoal\tFrom\tTo\n{measure}\tSell\t{baseline}\t{target}");
        let goal = read(&text, &firm(locale), TODAY).goals.remove(0);
        assert_eq!((goal.unit, goal.baseline, goal.target), expected, "{text}");
    }
    for (due, expected) in [
        (
            "2027-03-31",
            Typed::From(date!(2027 - 03 - 31), "2027-03-31".to_owned()),
        ),
        ("end of Q3", Typed::From(date!(2027 - 09 - 30), "end of Q3".to_owned())),
        ("when it suits", Typed::Draft("when it suits".to_owned())),
        ("", Typed::Blank),
    ] {
        let goal = pasted(&format!("Goal;Due\nSell;{due}")).goals.remove(0);
        assert_eq!(goal.due, expected, "{due}");
    }
}

#[test]
fn what_has_no_place_in_a_goal_is_handed_back() {
    for (text, goals, unread) in [
        (
            "Plan for 2027\nGoal;Status;Due;Target;Target\nSell;on track;;1;2;more",
            &["Sell"][..],
            &["Plan for 2027", "Status: on track", "Target: 2", "more"][..],
        ),
        // A table of figures names its goals by what they measure.
        ("KPI;Target\nOrders a week;40\n;7", &["Orders a week"], &["7"]),
        // One heading is no table, nor is one without goals.
        ("Goal;Colour\nSell;red", &["Goal;Colour", "Sell;red"], &[]),
        ("Owner;Due\nAnn;May", &["Owner;Due", "Ann;May"], &[]),
    ] {
        let pasted = pasted(text);
        assert_eq!(texts(&pasted), goals, "{text}");
        assert_eq!(pasted.unread, unread, "{text}");
    }
}

#[test]
fn no_more_goals_are_taken_than_anybody_looks_at_and_the_rest_is_told() {
    let lines = |head: &str, count: usize, tail: &str| {
        let goals = (1..=count).map(|number| format!("{head}Goal {number}{tail}"));
        goals.collect::<Vec<_>>().join("\n")
    };
    let list = |count| lines("1. ", count, "");
    let table = |count| "Goal;Owner;Colour\n".to_owned() + &lines("", count, ";Ann;red");
    for (text, goals, too_many, sentence) in [
        (String::new(), 0, 0, "There is no goal in it"),
        (list(MOST), MOST, 0, ""),
        (
            list(MOST + 1),
            MOST,
            1,
            "At most 200 goals are taken at once: 1 more is left out.",
        ),
        (
            list(MOST + 30),
            MOST,
            30,
            "30 more are left out. Paste the rest afterwards.",
        ),
        (table(MOST + 2), MOST, 2, "2 more are left out."),
    ] {
        let pasted = pasted(&text);
        assert_eq!((pasted.goals.len(), pasted.too_many), (goals, too_many));
        let said = pasted.sentence();
        assert_eq!(said.is_none(), sentence.is_empty(), "{said:?}");
        assert!(said.unwrap_or_default().contains(sentence));
        if too_many > 0 {
            assert!(
                pasted
                    .unread
                    .last()
                    .unwrap()
                    .contains(&format!("Goal {}", MOST + too_many))
            );
        }
    }
}

/// Work that grew with the square of the length would take minutes here.
#[test]
fn a_paste_of_any_length_takes_time_in_proportion() {
    for part in [
        "•", "- ", "1. ", "[ ]", "\"", "\"\"", "\"\n", ",", "\t", "a;", "\n", "goal/", "word ",
    ] {
        for head in ["", "Goal,Due\n", "Goal\tDue\n"] {
            let pasted = pasted(&[head, &part.repeat(300_000), "end"].concat());
            assert!(all_of(&pasted).contains("end"), "{part:?}");
        }
    }
}

/// Everything that is left of a paste, in one text.
fn all_of(pasted: &Pasted) -> String {
    let mut all = pasted.unread.join("\n");
    for goal in &pasted.goals {
        for part in [&goal.text, &goal.measure, &goal.owner] {
            all.push('\n');
            all.push_str(part);
        }
        for number in [&goal.baseline, &goal.target] {
            all.push('\n');
            all.push_str(number.text().unwrap_or_default());
            if let Some(value) = number.value() {
                all.push_str(&[" ", &value.to_string(), " ", &(value * 100.0).to_string()].concat());
            }
        }
        all.push('\n');
        all.push_str(goal.due.text().unwrap_or_default());
    }
    all
}

/// Words without a vowel, so that none is a month: "3. okt" begins with a day, not with the number of a line.
fn words() -> impl Strategy<Value = String> {
    vec("[b-df-hj-np-tv-x]{3,6}", 1..4).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn every_word_of_a_list_is_kept(lines in vec((select(vec!["", "- ", "• ", "3. ", "(b) ", "☐ ", "\t", "\n"]), words()), 0..8)) {
        let marked: Vec<String> = lines.iter().map(|(mark, words)| format!("{mark}{words}")).collect();
        let pasted = pasted(&marked.join("\n"));
        prop_assert_eq!(texts(&pasted), lines.iter().map(|(_, words)| words.as_str()).collect::<Vec<_>>());
    }

    #[test]
    fn every_word_of_a_table_is_kept(
        separator in select(vec![';', '\t', ',']),
        columns in subsequence(vec!["Due", "Goal", "Colour", "KPI", "Target", "Owner", "Place", "From"], 2..8).prop_shuffle(),
        cells in vec(vec(prop_oneof![words(), "[1-9][0-9]{0,2}", "[b-y]{3}[;,\t\n]{1,2}[b-y]{3}", "[b-y]{3} \"[b-y]{3}\"", Just(String::new())], 8), 0..6),
    ) {
        let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let row = |cells: &[String]| cells.iter().map(quoted).collect::<Vec<_>>().join(&separator.to_string());
        let heading = columns.join(&separator.to_string());
        let rows: Vec<String> = cells.iter().map(|cells| row(&cells[..columns.len()])).collect();
        let all = all_of(&pasted(&format!("{heading}\n{}", rows.join("\n"))));
        for cell in cells.iter().flat_map(|cells| &cells[..columns.len()]) {
            for word in cell.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
                prop_assert!(all.contains(word), "{word} of {cell:?} is gone from {all}");
            }
        }
    }

    #[test]
    fn any_text_is_pasted_without_losing_a_word(text in "(\\PC|[\n\t;,\"]){0,120}", headed in any::<bool>()) {
        let text = if headed { format!("Goal;Due;Note\n{text}") } else { text };
        let pasted = pasted(&text);
        let all = all_of(&pasted);
        let body = text.strip_prefix("Goal;Due;Note\n").unwrap_or(&text);
        for word in body.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 1) {
            prop_assert!(all.contains(word), "{word} is gone from {all}");
        }
    }
}

//! What the charts show: a sentence, a bar for each thing, a slider that reads it off, and nothing that is no number.

use bearing::ui::charts::band::{Band, band_chart, band_table};
use bearing::ui::charts::bridge::{Bridge, Step, bridge_chart, bridge_table};
use bearing::ui::charts::cash_flow::{CashFlow, cash_flow_chart};
use bearing::ui::charts::cumulative::{Cumulative, cumulative_chart, cumulative_table};
use bearing::ui::charts::histogram::{Bin, Histogram, histogram_chart, histogram_table};
use bearing::ui::charts::ranges::{Range, Ranges, ranges_chart, ranges_table};
use bearing::ui::charts::tornado::{End, Swing, Tornado, tornado_chart, tornado_table};
use bearing::ui::charts::{Percentiles, in_100};
use page_tests::{locality, part};
use yew::prelude::*;

const SUMMARY: &str = "What the chart shows, in a sentence.";

/// Figures that charts are drawn from: common ones, and those that charts break on.
const FIGURES: [&[f64]; 11] = [
    &[-1200.0, 700.0, 4850.0, 10_400.0],
    &[],
    &[0.0],
    &[5.0],
    &[-5.0],
    &[0.0, 0.0, 0.0],
    &[7.0, 7.0, 7.0],
    &[-300.0, -200.0, -100.0],
    &[-1e9, 1e12],
    &[f64::NAN, f64::INFINITY, f64::NEG_INFINITY],
    &[f64::MIN, f64::MAX],
];

fn marks(figures: &[f64]) -> Percentiles {
    let at = |index: usize| figures.get(index).copied().unwrap_or(0.0);
    Percentiles {
        p10: at(0),
        p50: at(figures.len() / 2),
        p90: at(figures.len().saturating_sub(1)),
    }
}

fn bins(figures: &[f64]) -> Vec<Bin> {
    let pairs = figures.iter().zip(figures.iter().skip(1)).zip(1..);
    pairs
        .map(|((from, to), count)| Bin {
            from: *from,
            to: *to,
            count,
        })
        .collect()
}

fn steps(figures: &[f64]) -> Vec<Step> {
    let steps = figures.iter().enumerate();
    steps
        .map(|(index, amount)| Step {
            name: format!("Step {index}"),
            amount: *amount,
        })
        .collect()
}

fn swings(figures: &[f64]) -> Vec<Swing> {
    let end = |worth: f64| End {
        text: "30".to_owned(),
        worth,
    };
    let swings = figures.iter().enumerate();
    swings
        .map(|(index, worth)| Swing {
            name: format!("Input {index}"),
            low: end(*worth),
            high: end(-worth),
        })
        .collect()
}

fn ranges(figures: &[f64]) -> Vec<Range> {
    let rows = figures.iter().enumerate();
    rows.map(|(index, likely)| Range {
        name: format!("Scenario {index}"),
        marks: marks(figures),
        likely: Some(*likely),
    })
    .collect()
}

/// Every chart over the same figures, with what it is called and its table.
fn every_chart(figures: &[f64]) -> Vec<(&'static str, Html, Html)> {
    let (to, summary) = (&locality(), || SUMMARY.to_owned());
    let marks = marks(figures);
    let histogram = Histogram {
        name: "How often",
        bins: &bins(figures),
        losing: 0.062,
        marks,
        summary: summary(),
    };
    let shares: Vec<f64> = (0..figures.len()).map(|_| 0.5).collect();
    let points: Vec<(f64, f64)> = figures.iter().copied().zip(shares).collect();
    let cumulative = Cumulative {
        name: "Chance of so much or less",
        points: &points,
        losing: 0.062,
        marks,
        summary: summary(),
    };
    let band = Band {
        name: "Full value over time",
        low: figures,
        middle: figures,
        high: figures,
        likely: figures,
        paid_back: figures.first().copied(),
        summary: summary(),
    };
    let flow = CashFlow {
        full: figures,
        cash: figures,
        paid_back: Some(1.5),
        summary: summary(),
    };
    let tornado = Tornado {
        name: "What drives it",
        base: marks.p50,
        base_name: "likely figures",
        swings: &swings(figures),
        summary: summary(),
    };
    let ranges = Ranges {
        name: "Scenarios beside each other",
        rows: &ranges(figures),
        summary: summary(),
    };
    let whole = |name: &str| Step {
        name: name.to_owned(),
        amount: marks.p50,
    };
    let bridge = Bridge {
        name: "Why our figure differs",
        start: &whole("Theirs"),
        steps: &steps(figures),
        end: &whole("Ours"),
        summary: summary(),
    };
    vec![
        (
            "histogram",
            histogram_chart(&histogram, to),
            histogram_table(&histogram, to),
        ),
        (
            "cumulative",
            cumulative_chart(&cumulative, to),
            cumulative_table(&cumulative, to),
        ),
        ("band", band_chart(&band, to), band_table(&band, to)),
        ("cash flow", cash_flow_chart(&flow, to), Html::default()),
        ("tornado", tornado_chart(&tornado, to), tornado_table(&tornado, to)),
        ("ranges", ranges_chart(&ranges, to), ranges_table(&ranges, to)),
        ("bridge", bridge_chart(&bridge, to), bridge_table(&bridge, to)),
    ]
}

#[test]
fn no_chart_draws_what_is_no_number() {
    for figures in FIGURES {
        for (name, chart, _) in every_chart(figures) {
            let html = part(chart);
            // What is written may say so; where it is drawn may not.
            for piece in html.split('<').filter_map(|piece| piece.split_once('>')) {
                let attributes = piece.0.split("aria-").next().unwrap_or_default();
                for word in ["NaN", "inf"] {
                    assert!(!attributes.contains(word), "{name} of {figures:?}: <{attributes}>");
                }
            }
            let negative = ["width=\"-", "height=\"-", "r=\"-"];
            assert!(
                !negative.iter().any(|word| html.contains(word)),
                "{name} of {figures:?}: {html}"
            );
        }
    }
}

#[test]
fn every_chart_has_its_sentence_and_ids_of_nobody() {
    for figures in FIGURES {
        for (name, chart, _) in every_chart(figures) {
            let html = part(chart);
            assert!(
                html.contains("role=\"img\"") && html.contains(&format!("aria-label=\"{SUMMARY}\"")),
                "{name} of {figures:?}: {html}"
            );
            // Several of a kind stand on one page.
            assert!(!html.contains(" id=") && !html.contains("style="), "{name}: {html}");
        }
    }
}

#[test]
fn every_chart_can_be_read_off_and_has_a_table() {
    for (name, chart, table) in every_chart(FIGURES[0]) {
        let html = part(chart);
        assert_eq!(html.matches("type=\"range\"").count(), 1, "{name}: {html}");
        assert!(html.contains("aria-label=\"Read off: "), "{name}: {html}");
        // Nothing is told beneath until somebody asks.
        let (_, beneath) = html.split_once("class=\"reading\">").unwrap_or_default();
        assert!(beneath.starts_with("</p>"), "{name}: {html}");
        let table = part(table);
        assert!(
            name == "cash flow" || table.matches("<tr").count() >= 4,
            "{name}: {table}"
        );
    }
}

#[test]
fn nothing_is_read_off_where_there_is_nothing() {
    for (name, chart, _) in every_chart(&[]) {
        let html = part(chart);
        // A bridge has its start and its end.
        assert_eq!(html.contains("type=\"range\""), name == "bridge", "{name}: {html}");
    }
}

/// How many bars of a class a chart has, its legend left out.
fn bars(chart: Html, class: &str) -> usize {
    let html = part(chart);
    let (picture, _) = html.split_once("class=\"legend\"").unwrap_or_default();
    let class = format!(" class=\"{class}\"");
    let rects = picture.split("<rect").skip(1);
    rects
        .filter(|rect| rect.split('>').next().is_some_and(|rect| rect.contains(&class)))
        .count()
}

#[test]
fn there_is_a_bar_for_each_thing() {
    let chart = |name: &str| {
        let all = every_chart(FIGURES[0]).into_iter();
        all.filter(|(other, ..)| *other == name)
            .map(|(_, chart, _)| chart)
            .collect()
    };
    for (name, class, expected) in [
        // Of three bins one lies on both sides of 0.
        ("histogram", "bar", 3),
        ("histogram", "bar hollow", 1),
        ("tornado", "bar", 4),
        ("tornado", "bar hollow", 4),
        ("ranges", "bar soft", 4),
        ("ranges", "bar hollow", 4),
        ("bridge", "bar", 2),
        ("bridge", "bar soft", 3),
        ("bridge", "bar hollow", 1),
    ] {
        assert_eq!(bars(chart(name), class), expected, "{name}: {class}");
    }
}

#[test]
fn the_slider_tells_what_lies_there() {
    for (name, says) in [
        ("histogram", "−€1,200 to €700: 17 in 100 cases."),
        ("cumulative", "50 in 100 cases come to −€1,200 or less."),
        (
            "band",
            "At the start: −€1,200 in nearly all cases. At the likely figures −€1,200.",
        ),
        ("cash flow", "At the start: −€1,200 in full value, −€1,200 in cash."),
        ("tornado", "Input 0: −€1,200 at 30, €1,200 at 30."),
        (
            "ranges",
            "Scenario 0: between −€1,200 and €10,400 in 8 of 10 cases, €4,850 in the middle. At the likely figures −€1,200.",
        ),
        ("bridge", "Theirs: €4,850."),
    ] {
        let chart = every_chart(FIGURES[0]).into_iter().find(|(other, ..)| *other == name);
        let html = part(chart.map(|(_, chart, _)| chart).unwrap_or_default());
        assert!(html.contains(&format!("aria-valuetext=\"{says}\"")), "{name}: {html}");
    }
}

#[test]
fn the_share_that_loses_is_told_in_words() {
    for name in ["histogram", "cumulative"] {
        let chart = every_chart(FIGURES[0]).into_iter().find(|(other, ..)| *other == name);
        let html = part(chart.map(|(_, chart, _)| chart).unwrap_or_default());
        assert!(html.contains("6 in 100 cases lose money"), "{name}: {html}");
    }
    for (share, words) in [
        (0.0, "0 in 100"),
        (0.004, "fewer than 1 in 100"),
        (0.5, "50 in 100"),
        (0.998, "more than 99 in 100"),
        (1.0, "100 in 100"),
    ] {
        assert_eq!(in_100(share, &locality()), words);
    }
}

#[test]
fn names_too_long_for_a_phone_are_cut() {
    let long = "How many orders a week come in by telephone and are typed by hand into the till";
    let swing = Swing {
        name: long.to_owned(),
        low: End {
            text: "thirty orders a week".to_owned(),
            worth: -1.0,
        },
        high: End {
            text: "60".to_owned(),
            worth: 1.0,
        },
    };
    let tornado = Tornado {
        name: "What drives it",
        base: 0.0,
        base_name: "likely figures",
        swings: &[swing],
        summary: SUMMARY.to_owned(),
    };
    let html = part(tornado_chart(&tornado, &locality()));
    for (shown, words) in [
        // On a phone, on what is wider, and on what is wide enough for all of it or nearly.
        (true, "class=\"strong cut-to-narrow\""),
        (true, ">How many orders a week come in…<"),
        (true, "class=\"strong cut-to-some\""),
        (true, ">How many orders a week come in by telephone and are t…<"),
        (
            true,
            "class=\"strong cut-to-wide\">How many orders a week come in by telephone and are typed by hand into the till<",
        ),
        (true, ">thirty ord…<"),
        (false, ">thirty orders a week<"),
        // Whoever reads it off hears it whole.
        (true, "typed by hand into the till: −€1"),
    ] {
        assert_eq!(html.contains(words), shown, "{words}: {html}");
    }
}

//! Is it sound enough to automate? What a process costs, its verdict and the price of order.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod load;
mod made_up;
mod order;
mod steps;
mod verdicts;

use bearing::domain::finance::monthly_rate;
use bearing::domain::process::{Answers, Fact, Figure, Missed, Scale, Terms, YesNo};

/// 10 % a year over 36 months, runs counted by the month, a person of 227 days of 7.5 hours, 25 an hour.
fn terms() -> Terms {
    Terms {
        periods: 12.0,
        hourly_cost: Some(25.0),
        monthly_rate: monthly_rate(0.1),
        months: 36,
        person_hours: 1702.5,
        cheapest_build: None,
    }
}

fn answers(figures: &[(Figure, f64)]) -> Answers {
    let mut answers = Answers::default();
    for (figure, value) in figures {
        answers.set_figure(*figure, Some(*value));
    }
    answers
}

/// The five answers of a process that could be automated: 500 a month, 6 minutes, 4 of 100 go wrong, 7 of 10 need nobody,
/// customers would ring.
fn sound() -> Answers {
    let mut answers = answers(&[
        (Figure::Runs, 500.0),
        (Figure::Minutes, 6.0),
        (Figure::ErrorRate, 0.04),
        (Figure::Automatable, 0.7),
    ]);
    answers.missed = Some(Missed::Customers);
    answers
}

fn with(mut answers: Answers, change: impl FnOnce(&mut Answers)) -> Answers {
    change(&mut answers);
    answers
}

fn rated(scale: Scale, rating: u8) -> impl FnOnce(&mut Answers) {
    move |answers| answers.set_rating(scale, Some(rating))
}

fn said(fact: Fact, answer: YesNo) -> impl FnOnce(&mut Answers) {
    move |answers| answers.set_fact(fact, Some(answer))
}

fn figure(figure: Figure, value: f64) -> impl FnOnce(&mut Answers) {
    move |answers| answers.set_figure(figure, Some(value))
}

#[track_caller]
fn check(found: f64, expected: f64, within: f64, what: &str) {
    assert!((found - expected).abs() <= within, "{what}: {found}, not {expected}");
}

//! What is said about the processes: each verdict with what it rests on, and what all of them come to.

use crate::domain::finance::Period;
use crate::domain::process::Verdict as Judged;
use crate::domain::process::{
    Answer, Becomes, Catcher, Change, Figure, Judgement, Missed, Order, Path, PathCost, Protects, Question, YesNo,
};
use crate::domain::quantity::Quantity;
use crate::plan::figures::ProcessFigures;
use crate::plan::{Process, Processes};
use crate::ui::components::verdict::{Point, Verdict};
use crate::ui::locality::Locality;
use crate::ui::words::{counted, listed};

/// The name of a process, or a word for one without.
#[must_use]
pub fn name(process: &Process) -> String {
    match process.name.trim() {
        "" => "Unnamed process".to_owned(),
        name => name.to_owned(),
    }
}

/// A text with a capital at its beginning.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        let rest = chars.as_str();
        [&*first.to_uppercase().to_string(), rest].concat()
    })
}

/// What is asked, without what explains it; its name where it is asked in another way.
#[must_use]
pub fn asked(question: Question) -> &'static str {
    let words = question.words();
    match (words.split_once('?'), question) {
        (Some((first, _)), _) => words.get(..=first.len()).unwrap_or(words),
        (None, Question::Figure(figure)) => figure.info().label,
        (None, _) => words,
    }
}

/// What explains a question, behind it.
#[must_use]
pub fn explained(words: &'static str) -> &'static str {
    words.split_once('?').map_or("", |(_, rest)| rest.trim_start())
}

/// An answer, as it was given.
#[must_use]
pub fn answer(question: Question, answer: Answer, process: &Process, locality: &Locality) -> String {
    let choice = |words: Option<&str>| words.unwrap_or_default().to_owned();
    match (question, answer) {
        (Question::Figure(figure), Answer::Figure(value)) => figure_in_words(figure, value, process, locality),
        (_, Answer::Figure(value)) => locality.format.money(value),
        (_, Answer::Missed(one)) => choice(called(Missed::ALL, one)),
        (_, Answer::Protects(one)) => choice(called(Protects::ALL, one)),
        (_, Answer::Catcher(one)) => choice(called(Catcher::ALL, one)),
        (_, Answer::YesNo(one)) => choice(called(YesNo::ALL, one)),
        (Question::Scale(scale), Answer::Rating(rating)) => {
            let step = scale.info().steps.get(usize::from(rating).saturating_sub(1)).copied();
            format!("{rating}, {}", step.unwrap_or_default())
        }
        (_, Answer::Rating(rating)) => rating.to_string(),
    }
}

fn called<T: Copy + PartialEq>(all: &[(T, &'static str)], one: T) -> Option<&'static str> {
    all.iter().find(|(other, _)| *other == one).map(|(_, words)| *words)
}

/// A figure with its unit: `120 a week`, `6 min`, `7 of 10`.
fn figure_in_words(figure: Figure, value: f64, process: &Process, locality: &Locality) -> String {
    let number = locality.figure(figure.info().quantity, value);
    match (figure, figure.info().quantity) {
        (Figure::Runs, _) => [&*number, " ", called(Period::ALL, process.runs_per).unwrap_or_default()].concat(),
        (Figure::Automatable, _) => [&*locality.format.number(value * 10.0, 1), " of 10"].concat(),
        (_, Quantity::Minutes) => [&*number, " min"].concat(),
        (_, Quantity::Hours) => [&*number, " h"].concat(),
        _ => number,
    }
}

/// So many runs by the period the process counts them in; those that are fewer than one, by one that has more.
fn runs_in_words(value: f64, process: &Process, locality: &Locality) -> String {
    // How many of each a year has. A firm is open five days a week, more or less, so what is found is so as well.
    let longer = [
        (Period::Hour, 2080.0),
        (Period::Day, 260.0),
        (Period::Week, 52.0),
        (Period::Month, 12.0),
        (Period::Year, 1.0),
    ];
    let a_year = |period: Period| match period {
        Period::Fortnight => 26.0,
        Period::Quarter => 4.0,
        other => longer
            .iter()
            .find(|(one, _)| *one == other)
            .map_or(1.0, |(_, times)| *times),
    };
    let runs = value * a_year(process.runs_per);
    let fitting = longer.iter().find(|(_, times)| runs / times >= 1.0);
    match fitting.or(longer.last()) {
        Some((period, times)) if value > 0.0 && value < 1.0 && *times < a_year(process.runs_per) => format!(
            "about {} {}",
            locality.format.number(runs / times, 1),
            called(Period::ALL, *period).unwrap_or_default()
        ),
        _ => figure_in_words(Figure::Runs, value, process, locality),
    }
}

/// What would change a verdict, as a sentence.
#[must_use]
pub fn change(change: &Change, process: &Process, locality: &Locality) -> String {
    let put = |question: Question, value: f64| match question {
        Question::Figure(Figure::Runs) => runs_in_words(value, process, locality),
        _ => answer(question, Answer::Figure(value), process, locality),
    };
    let parts: Vec<String> = change
        .answers
        .iter()
        .map(|(question, becomes)| {
            let becomes = match *becomes {
                Becomes::Is(is) => answer(*question, is, process, locality),
                Becomes::AtLeast(value) => ["at least ", &*put(*question, value)].concat(),
                Becomes::Below(value) => ["less than ", &*put(*question, value)].concat(),
                Becomes::Rated(rating) => format!("{rating} or more of 5"),
                Becomes::RatedAtMost(rating) => format!("{rating} or less of 5"),
            };
            format!("“{}” {becomes}", asked(*question))
        })
        .collect();
    format!("{}, if: {}.", capital(change.then.name()), listed(&parts))
}

/// The verdict on one process in a sentence.
#[must_use]
pub fn judged(judgement: &Judgement) -> String {
    let verdict = match judgement.verdict {
        Judged::Stop => "Stop doing it.",
        Judged::Leave => "Leave it as it is.",
        Judged::KeepHuman => "Keep it human.",
        Judged::FixFirst => "Fix it first.",
        Judged::Automate => "Automate it.",
    };
    verdict.to_owned()
}

/// The cheapest path, where more than one is known.
#[must_use]
pub fn cheapest(order: &Order) -> Option<(Path, &PathCost)> {
    let known = || {
        order
            .paths
            .iter()
            .filter_map(|(path, cost)| Some((*path, cost.as_ref().ok()?)))
    };
    if known().count() < 2 {
        return None;
    }
    known().reduce(|best, one| if one.1.present < best.1.present { one } else { best })
}

/// What a path is called.
#[must_use]
pub fn path_name(path: Path) -> &'static str {
    called(Path::ALL, path).unwrap_or_default()
}

/// Which way costs least, and how much less than the others, in a sentence.
#[must_use]
pub fn best_path(order: &Order, months: u16, locality: &Locality) -> Option<String> {
    let money = |amount: f64| locality.format.money(amount);
    let (best, cost) = cheapest(order)?;
    let leave = order.of(Path::Leave)?;
    let says = match best {
        Path::Leave => format!(
            "Over {months} months leaving it as it is costs least: {}.",
            money(cost.present)
        ),
        _ => format!(
            "Over {months} months it costs least to {}: {}, against {} as it is.",
            path_name(best),
            money(cost.present),
            money(leave.present)
        ),
    };
    let with_a_fix = matches!(best, Path::FixThenAutomate | Path::FixOnly);
    let dearer = order.of(Path::AutomateAsIs).map(|as_is| as_is.present - cost.present);
    Some(match dearer.filter(|more| with_a_fix && *more > 0.0) {
        Some(more) => format!("{says} Automating what is not mended costs {} more.", money(more)),
        None => says,
    })
}

/// The names of the processes with a verdict.
fn with(verdict: Judged, processes: &Processes, figures: &[ProcessFigures]) -> Vec<String> {
    let all = processes.list.iter().zip(figures);
    all.filter(|(_, figures)| figures.judgement.as_ref().is_ok_and(|one| one.verdict == verdict))
        .map(|(process, _)| name(process))
        .collect()
}

/// So many names stand in a sentence; more are counted.
const NAMED: usize = 3;

fn named(names: &[String]) -> String {
    match names.split_at_checked(NAMED) {
        Some((first, more)) if !more.is_empty() => {
            let mut first = first.to_vec();
            first.push(format!("{} more", more.len()));
            listed(&first)
        }
        _ => listed(names),
    }
}

/// What the processes come to.
#[must_use]
pub fn verdict(processes: &Processes, figures: &[ProcessFigures], locality: &Locality) -> Verdict {
    let loads = || figures.iter().filter_map(|figures| figures.load.ok());
    let costs = || loads().filter_map(|load| load.cost.ok());
    let (hours, cost): (f64, f64) = (
        loads().map(|load| load.hours).sum(),
        costs().map(|cost| cost.whole).sum(),
    );
    let all = processes.list.len();
    let say = if all == 0 {
        "Name what is done by hand. Five answers to each give a first verdict.".to_owned()
    } else if loads().next().is_none() {
        "Not known yet: say how often each is done and how long it takes.".to_owned()
    } else {
        let those = if all == 1 {
            "This process takes"
        } else {
            "These processes take"
        };
        let hours = locality.format.number(hours, 0);
        match costs().next() {
            Some(_) => format!("{those} {hours} hours and {} a year.", locality.format.money(cost)),
            None => format!("{those} {hours} hours a year."),
        }
    };
    let mut points = Vec::new();
    for (verdict, words, point) in [
        (Judged::Stop, "to stop", Point::good as fn(String) -> Point),
        (Judged::Automate, "to automate", Point::good),
        (Judged::FixFirst, "to fix first", Point::bad),
        (Judged::KeepHuman, "to keep human", Point::look),
        (Judged::Leave, "to leave as it is", Point::look),
    ] {
        let names = with(verdict, processes, figures);
        if !names.is_empty() {
            points.push(point(format!("{} {words}: {}.", names.len(), named(&names))));
        }
    }
    let dearest = processes
        .list
        .iter()
        .zip(figures)
        .filter_map(|(process, figures)| Some((name(process), figures.load.ok()?.cost.ok()?.flaw)))
        .filter(|(_, flaw)| *flaw > 0.0)
        .reduce(|most, one| if one.1 > most.1 { one } else { most });
    if let Some((name, flaw)) = dearest {
        points.push(Point::bad(format!(
            "The most costly flaw is in {name}: {} a year.",
            locality.format.money(flaw)
        )));
    }
    let open = figures.iter().filter(|figures| figures.judgement.is_err()).count();
    if open > 0 {
        points.push(Point::look(format!(
            "{} without a verdict yet.",
            counted(open, "process is", "processes are")
        )));
    }
    let no_cost = loads().filter(|load| load.cost.is_err()).count();
    if no_cost > 0 {
        points.push(Point::look(
            "What an hour costs is not known: say it in the settings or with the process.",
        ));
    }
    Verdict { say, points }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::process::Fact;

    #[test]
    fn a_question_is_told_without_its_explanation() {
        for (question, asked_as, explained_by) in [
            (
                Question::Figure(Figure::Minutes),
                "How long do people work on it each time, all of them together?",
                "Waiting is not work.",
            ),
            (Question::Figure(Figure::ErrorRate), "Of 100, how many go wrong?", ""),
            (Question::Figure(Figure::ErrorCost), "Cost of one that gets out", ""),
            (
                Question::Fact(Fact::ChosenFor),
                "Is it what customers choose you for?",
                "",
            ),
        ] {
            assert_eq!((asked(question), explained(question.words())), (asked_as, explained_by));
        }
    }

    #[test]
    fn many_names_are_counted() {
        let names = ["A", "B", "C", "D", "E"].map(str::to_owned);
        for (count, words) in [(1, "A"), (3, "A, B and C"), (5, "A, B, C and 2 more")] {
            let some: Vec<String> = names.iter().take(count).cloned().collect();
            assert_eq!(named(&some), words);
        }
    }
}

//! What the checker read in a goal, shown back so that a person sees whether it was understood.

use time::Date;

use crate::browser::Format;
use crate::domain::goal::{Assessment, Deadline, Measure};

/// The measure and the deadline that were read: “Read as: 15 % · due 31 March 2027 (Wednesday)”. `due` is the day
/// entered beside the text, which then counts. None where nothing was read.
#[must_use]
pub fn read_as(assessment: &Assessment, due: Option<Date>, format: &Format) -> Option<String> {
    let Assessment {
        findings,
        set_aside,
        measure,
        deadline,
        ..
    } = assessment;
    let no_such_day = findings
        .iter()
        .chain(set_aside)
        .any(|finding| finding.rule == "no_such_day");
    let deadline = deadline
        .as_ref()
        .filter(|deadline| deadline.date.is_some() || !no_such_day);
    let parts = [
        measure.as_ref().map(|measure| counted_as(measure, format)),
        deadline.map(|deadline| ends(deadline, due, format)),
    ];
    let read: Vec<String> = parts.into_iter().flatten().collect();
    (!read.is_empty()).then(|| ["Read as: ", &read.join(" · "), "."].concat())
}

/// A measure as typed, and its figure where the words do not show it: “double, counted as 2 ×”.
fn counted_as(measure: &Measure, format: &Format) -> String {
    let figure = format.number(measure.value, 2);
    let (typed, read) = (digits(&measure.text), digits(&figure));
    // “4.50” is 4.5 and needs no words; “1.2k” is 1,200 and does.
    let shown = typed
        .strip_prefix(&read)
        .is_some_and(|rest| !read.is_empty() && rest.chars().all(|digit| digit == '0'));
    if shown {
        return measure.text.clone();
    }
    let gap = if measure.unit.is_empty() { "" } else { " " };
    [&*measure.text, ", counted as ", &figure, gap, &measure.unit].concat()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn ends(deadline: &Deadline, due: Option<Date>, format: &Format) -> String {
    match (deadline.date, due) {
        (Some(date), Some(due)) if date != due => {
            let (said, entered) = (on(date, format), on(due, format));
            [
                "due ",
                &said,
                " in the text, but ",
                &entered,
                " was entered, which counts",
            ]
            .concat()
        }
        (Some(date), _) => ["due ", &on(date, format)].concat(),
        (None, Some(due)) => ["due ", &on(due, format), ", as entered"].concat(),
        (None, None) => ["“", &*deadline.text, "”, whose day is not known: give it a date"].concat(),
    }
}

fn on(date: Date, format: &Format) -> String {
    [&*format.date(date), " (", &date.weekday().to_string(), ")"].concat()
}

//! What is said of the best set: how sure it is, what it takes, what more of a limit buys, what a pilot is worth.

use crate::domain::priority::{Contradiction, More, PilotWorth, Progress, Proof, Scarce, Step};
use crate::domain::quantity::YearMonth;
use crate::plan::Priorities;
use crate::ui::charts::in_100;
use crate::ui::locality::Locality;
use crate::ui::words::counted;
use crate::ui::words::priorities::{name, names, view_in_words};

/// A month of the plan, counted from 1, as people call it; month 0 is the time before.
#[must_use]
pub fn month_name(month: u16, start: Option<YearMonth>, locality: &Locality) -> String {
    match (month, start) {
        (0, Some(start)) => ["before ", &locality.format.month(start)].concat(),
        (0, None) => "before month 1".to_owned(),
        (month, Some(start)) => locality.format.month(start.plus(u32::from(month) - 1)),
        (month, None) => format!("month {month}"),
    }
}

/// Own hours, a few of them to a tenth.
#[must_use]
pub fn hours(hours: f64, locality: &Locality) -> String {
    format!("{} h", locality.format.number(hours, u8::from(hours.abs() < 10.0)))
}

/// An amount of something limited.
#[must_use]
pub fn amount(what: Scarce, amount: f64, locality: &Locality) -> String {
    match what {
        Scarce::Money => locality.format.money(amount),
        Scarce::Hours | Scarce::QuarterHours => hours(amount, locality),
        Scarce::AtOnce => locality.format.number(amount, 0),
    }
}

/// What is limited, after an amount of it: `300 more money`.
#[must_use]
pub fn more_of(what: Scarce) -> &'static str {
    match what {
        Scarce::Money => "money",
        Scarce::Hours => "own hours in all",
        Scarce::QuarterHours => "own hours each quarter",
        Scarce::AtOnce => "at once",
    }
}

/// Whether anything better could be.
#[must_use]
pub fn proof_in_words(proof: Proof, locality: &Locality) -> String {
    match proof {
        Proof::Optimal => "Proven: no other set under these limits is worth more.".to_owned(),
        Proof::AtMost(bound) => format!(
            "Not proven: the search was stopped. No set can be worth more than {}.",
            locality.format.money(bound)
        ),
    }
}

/// How far a search is.
#[must_use]
pub fn progress_in_words(progress: &Progress, locality: &Locality) -> String {
    let value = locality.format.money(progress.value);
    match progress.proof {
        Proof::AtMost(bound) => format!(
            "Searching: the best so far is worth {value}, and nothing can be worth more than {}.",
            locality.format.money(bound)
        ),
        Proof::Optimal => format!(
            "The best is worth {value}, proven. Looking into what else could be: {} of {}.",
            progress.answered, progress.questions
        ),
    }
}

/// Conditions that cannot all hold, with what to do.
#[must_use]
pub fn contradiction_in_words(contradiction: &Contradiction, priorities: &Priorities) -> String {
    contradiction.sentence(&|id| name(priorities, id))
}

/// What the next steps of more of a limit buy.
#[must_use]
pub fn more_in_words(more: &More, priorities: &Priorities, locality: &Locality) -> String {
    let what = more_of(more.what);
    let add = |step: &Step| amount(more.what, step.limit - more.limit, locality);
    let Some(first) = more.steps.first() else {
        return format!(
            "{}{} buys nothing up to {} in all, which is as far as was looked.",
            if more.proven {
                "More "
            } else {
                "As far as was searched, more "
            },
            what,
            amount(more.what, more.up_to, locality)
        );
    };
    let money = |amount: f64| locality.format.money(amount);
    let then = match more.steps.get(1) {
        // What is counted has nothing between one step and the next.
        Some(second) if more.what == Scarce::AtOnce && second.limit <= first.limit + 1.0 => {
            format!(" {} more: another {}.", add(second), money(second.value - first.value))
        }
        Some(second) => format!(
            " Then nothing until {} more: that buys another {}.",
            add(second),
            money(second.value - first.value)
        ),
        None if more.up_to > first.limit * (1.0 + 1e-9) => format!(
            " From there on, more buys nothing up to {} in all, which is as far as was looked.",
            amount(more.what, more.up_to, locality)
        ),
        None => " It was looked no further than that.".to_owned(),
    };
    let first_words = format!(
        "{} more {what} {} {} {}: the best set is then {}.",
        add(first),
        if more.what == Scarce::AtOnce {
            "would be worth"
        } else {
            "buys"
        },
        money(first.value - more.value),
        view_in_words(priorities.view),
        names(priorities, &first.chosen),
    );
    let sure = if more.proven {
        ""
    } else {
        " Not all of this is proven: the search was stopped."
    };
    [&*first_words, &then, sure].concat()
}

/// What the pilot of an opportunity is worth.
#[must_use]
pub fn pilot_in_words(worth: &PilotWorth, locality: &Locality) -> String {
    let money = |amount: f64| locality.format.money(amount);
    let (with, without) = (money(worth.with), money(worth.without));
    if worth.passed <= 0.0 {
        return format!(
            "Not worth it even if it works, which is worth {}: neither try it nor build it.",
            money(worth.passed)
        );
    }
    let gain = worth.gain();
    let compared = if worth.is_not_worth_it() {
        format!(
            "Leave it: with the pilot it is worth {with} on average, built at once {without}. Not to do it is worth more \
             than either."
        )
    } else if gain <= 0.0 {
        format!("The pilot costs more than it tells: with it, it is worth {with} on average, built at once {without}.")
    } else if worth.without < 0.0 {
        format!(
            "Try it first: with the pilot it is worth {with} on average, built at once {without}. Without the pilot it \
             is better left."
        )
    } else {
        format!(
            "Try it first: with the pilot it is worth {with} on average, built at once {without}. The pilot earns {}.",
            money(gain)
        )
    };
    let most = format!(" It is worth paying up to {} for.", money(worth.most));
    let go_on = match worth.go_on_from {
        Some(chance) if chance <= 1.0 => format!(
            " Build the rest only if, after it, you give it at least {}.",
            in_100(chance, locality)
        ),
        _ => String::new(),
    };
    [compared, most, go_on].concat()
}

/// How many months something takes.
#[must_use]
pub fn months(count: u16) -> String {
    counted(usize::from(count), "month", "months")
}

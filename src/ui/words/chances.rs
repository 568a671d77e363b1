//! What is said about how sure a return is, what it hangs on, and what to measure next.

use crate::domain::finance::{BreakEven, Input};
use crate::domain::quantity::Quantity;
use crate::domain::simulation::{Chance, Summary, Uncertainty, Watch};
use crate::plan::{Priorities, View, figures};
use crate::ui::charts::in_100;
use crate::ui::components::verdict::Point;
use crate::ui::locality::Locality;
use crate::ui::words::priorities::{name, view_in_words};

/// Whether anything in it can turn out otherwise.
#[must_use]
pub fn is_uncertain(npv: &Summary) -> bool {
    npv.standard_deviation > 1e-9 * (1.0 + libm::fabs(npv.mean))
}

/// Where 8 in 10 cases lie, how many lose, and how many are paid back in time.
#[must_use]
pub fn how_sure(chance: &Chance, limit: f64, locality: &Locality) -> String {
    let money = |amount: f64| locality.format.money(amount);
    [
        "In 8 of 10 cases it is worth between ",
        &*money(chance.npv.p10),
        " and ",
        &money(chance.npv.p90),
        ". ",
        &lose(chance.npv.chance_below_zero, locality),
        ", and ",
        &in_100(chance.in_time, locality),
        " are paid back within ",
        &locality.format.number(limit, 0),
        " months.",
    ]
    .concat()
}

fn lose(share: f64, locality: &Locality) -> String {
    if share == 0.0 {
        "No case of those tried loses".to_owned()
    } else {
        ["Of all cases ", &*in_100(share, locality), " lose"].concat()
    }
}

/// A payback between two others: `4 to 7 months`.
#[must_use]
pub fn payback_range(chance: &Chance, locality: &Locality) -> String {
    let months = |months: f64| locality.format.number(months, 1);
    match chance.payback {
        [Some(soon), _, Some(late)] => [&*months(soon), " to ", &months(late), " months"].concat(),
        [Some(soon), _, None] => [&*months(soon), " months to never"].concat(),
        [None, ..] => "not within the months looked at".to_owned(),
    }
}

/// What an uncertain thing is called; with the opportunity's name where several are looked at.
#[must_use]
pub fn called(what: Uncertainty, priorities: &Priorities, several: bool) -> String {
    match what {
        Uncertainty::Input(id, input) if several => [&*name(priorities, id), ": ", input.info().label].concat(),
        Uncertainty::Input(_, input) => input.info().label.to_owned(),
        Uncertainty::Risk(id) => risk(priorities, id),
        Uncertainty::Wages => "Growth of wages".to_owned(),
        Uncertainty::Volume => "Growth of volume".to_owned(),
        Uncertainty::Prices => "Growth of prices".to_owned(),
    }
}

fn risk(priorities: &Priorities, id: u32) -> String {
    let all = priorities
        .opportunities
        .iter()
        .flat_map(|opportunity| &opportunity.risks);
    let mut named = all.filter(|risk| risk.id.0 == id).map(|risk| risk.name.trim());
    named.rfind(|name| !name.is_empty()).unwrap_or("A risk").to_owned()
}

/// A figure of an uncertain thing, with its unit.
#[must_use]
pub fn figure_of(what: Uncertainty, figure: f64, locality: &Locality) -> String {
    match what {
        Uncertainty::Input(_, input) => with_unit(input, figure, locality),
        Uncertainty::Risk(_) if figure > 0.5 => "it happens".to_owned(),
        Uncertainty::Risk(_) => "it does not".to_owned(),
        Uncertainty::Wages | Uncertainty::Volume | Uncertainty::Prices => locality.figure(Quantity::Share, figure),
    }
}

/// A figure of an input, with its unit.
#[must_use]
pub fn with_unit(input: Input, figure: f64, locality: &Locality) -> String {
    let quantity = input.info().quantity;
    let unit = match quantity {
        Quantity::Minutes => " min",
        Quantity::Hours => " h",
        Quantity::Months => " months",
        Quantity::Money | Quantity::Share | Quantity::Count => "",
    };
    [&*locality.figure(quantity, figure), unit].concat()
}

/// Where an input has to lie, in a sentence; none where it has no part in the result.
#[must_use]
pub fn break_even_in_words(input: Input, at: BreakEven, locality: &Locality) -> Option<String> {
    let figure = |figure: f64| with_unit(input, figure, locality);
    Some(match at {
        BreakEven::LosesBelow(at) => format!("Below {} it loses.", figure(at)),
        BreakEven::LosesAbove(at) => format!("Above {} it loses.", figure(at)),
        BreakEven::PaysBetween(low, high) => format!("Below {} and above {} it loses.", figure(low), figure(high)),
        BreakEven::LosesBetween(low, high) => format!("Between {} and {} it loses.", figure(low), figure(high)),
        BreakEven::NeverLoses => "Whatever it is, it does not lose.".to_owned(),
        BreakEven::AlwaysLoses => "Whatever it is, it loses.".to_owned(),
        BreakEven::NoPart => return None,
    })
}

/// The one number worth measuring next, and how; or why none is.
#[must_use]
pub fn measure_next(watch: &Watch, priorities: &Priorities, several: bool, locality: &Locality) -> String {
    let next = match figures::measure_next(watch) {
        Ok(next) => next,
        Err(why) => return why.to_string(),
    };
    [
        "Worth measuring next: ",
        &*called(next.what, priorities, several),
        ". ",
        next.how,
        " Knowing it is worth at most ",
        &locality.format.money(two_figures(next.worth)),
        ".",
    ]
    .concat()
}

/// An amount to two significant figures: more would pretend.
#[must_use]
pub fn two_figures(amount: f64) -> f64 {
    if amount == 0.0 {
        return 0.0;
    }
    let unit = libm::pow(10.0, libm::floor(libm::log10(libm::fabs(amount))) - 1.0);
    libm::round(amount / unit) * unit
}

/// What the verdict has to say of chances, in the owner's view.
#[must_use]
pub fn points(watch: &Watch, priorities: &Priorities, several: bool, limit: f64, locality: &Locality) -> Vec<Point> {
    let chance = of_view(watch, priorities.view);
    if !is_uncertain(&chance.npv) {
        return vec![Point::look(
            "Every figure stands alone, so this looks surer than it is. Give the largest of them a low and a high end.",
        )];
    }
    let share = chance.npv.chance_below_zero;
    let says = [
        &*in_100(1.0 - share, locality),
        " cases are worth it ",
        view_in_words(priorities.view),
        "; ",
        &in_100(chance.in_time, locality),
        " are paid back within ",
        &locality.format.number(limit, 0),
        " months.",
    ]
    .concat();
    let point = match share {
        share if share <= 0.1 => Point::good(says),
        share if share < 0.5 => Point::look(says),
        _ => Point::bad(says),
    };
    vec![point, Point::look(measure_next(watch, priorities, several, locality))]
}

/// How likely which return is in a view.
#[must_use]
pub fn of_view(watch: &Watch, view: View) -> &Chance {
    match view {
        View::Cash => &watch.chances.cash,
        View::Full => &watch.chances.full,
    }
}

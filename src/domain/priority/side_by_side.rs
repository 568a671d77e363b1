//! Methods side by side: the order each gives, and why two of them disagree.

use super::methods::{ALL, Known, Method, NotKnown, Term};
use super::ranking::places;
use crate::domain::quantity::Quantity;
use crate::domain::sort::sort;

/// Of each order, how many places two methods are compared on.
const TOP: usize = 3;

/// The order of one method.
#[derive(Clone, Debug)]
pub struct MethodOrder {
    /// The method.
    pub method: &'static Method,
    /// Best first; equal scores in the order given.
    pub ranked: Vec<Placed>,
    /// Options without a score, with what is missing.
    pub not_known: Vec<(u32, NotKnown)>,
}

/// An option in the order of a method.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The option.
    pub id: u32,
    /// Its place; ties share it.
    pub place: u32,
    /// Its score.
    pub score: f64,
    /// What the score is made of.
    pub terms: Vec<Term>,
}

/// Two options that two methods put in opposite orders.
#[derive(Clone, Debug)]
pub struct Disagreement {
    /// The option that the first method puts first.
    pub one: u32,
    /// The option that the second method puts first.
    pub other: u32,
    /// The first method, and what in it speaks most for the first option.
    pub first: Turning,
    /// The second method, and what in it speaks most for the second option.
    pub second: Turning,
}

/// What in a method turns an order.
#[derive(Clone, Debug)]
pub struct Turning {
    /// The method.
    pub method: &'static Method,
    /// What it is called.
    pub term: String,
    /// What its figures are of.
    pub quantity: Quantity,
    /// Its figure for the option the method puts first.
    pub ahead: f64,
    /// Its figure for the other one.
    pub behind: f64,
}

/// The order of every method.
#[must_use]
pub fn side_by_side(options: &[Known]) -> Vec<MethodOrder> {
    ALL.iter().map(|method| order(method, options)).collect()
}

fn order(method: &'static Method, options: &[Known]) -> MethodOrder {
    let (mut ranked, mut not_known) = (Vec::new(), Vec::new());
    for known in options {
        match method.score(known) {
            Ok((score, terms)) => ranked.push(Placed {
                id: known.id,
                place: 0,
                score,
                terms,
            }),
            Err(why) => not_known.push((known.id, why)),
        }
    }
    sort(&mut ranked, |a: &Placed, b| b.score.total_cmp(&a.score));
    let scores: Vec<f64> = ranked.iter().map(|placed| placed.score).collect();
    for (placed, place) in ranked.iter_mut().zip(places(&scores, method.tie)) {
        placed.place = place;
    }
    MethodOrder {
        method,
        ranked,
        not_known,
    }
}

/// Where two methods disagree on options that are at the top of either: of each two methods the pair nearest to the top
/// of the first.
#[must_use]
pub fn disagreements(orders: &[MethodOrder]) -> Vec<Disagreement> {
    let pairs = orders.iter().enumerate().flat_map(|(at, first)| {
        let others = orders.iter().skip(at + 1);
        others.filter_map(move |second| disagreement(first, second))
    });
    pairs.collect()
}

fn disagreement(first: &MethodOrder, second: &MethodOrder) -> Option<Disagreement> {
    let top = |order: &MethodOrder, id: u32| order.ranked.iter().take(TOP).any(|placed| placed.id == id);
    for (at, one) in first.ranked.iter().enumerate().take(TOP) {
        for other in first.ranked.iter().skip(at + 1) {
            if one.place == other.place || !(top(first, other.id) || top(second, other.id)) {
                continue;
            }
            let (Some(one_there), Some(other_there)) = (second.placed(one.id), second.placed(other.id)) else {
                continue;
            };
            if other_there.place < one_there.place {
                return Some(Disagreement {
                    one: one.id,
                    other: other.id,
                    first: turning(first.method, one, other)?,
                    second: turning(second.method, other_there, one_there)?,
                });
            }
        }
    }
    None
}

/// The term that speaks most for the option ahead: with the other's figure in its place its lead shrinks most.
fn turning(method: &'static Method, ahead: &Placed, behind: &Placed) -> Option<Turning> {
    let lead_without = |at: usize| {
        let swapped = |of: &Placed, with: &Placed| {
            let mut terms = of.terms.clone();
            if let (Some(term), Some(other)) = (terms.get_mut(at), with.terms.get(at)) {
                term.value = other.value;
            }
            method.combine(&terms)
        };
        swapped(ahead, behind) - swapped(behind, ahead)
    };
    let mut most: Option<(usize, f64)> = None;
    for at in 0..ahead.terms.len() {
        let lead = lead_without(at);
        if most.is_none_or(|(_, least)| lead < least) {
            most = Some((at, lead));
        }
    }
    let (at, _) = most?;
    let term = ahead.terms.get(at)?;
    Some(Turning {
        method,
        term: term.name.clone(),
        quantity: term.quantity,
        ahead: term.value,
        behind: behind.terms.get(at)?.value,
    })
}

impl MethodOrder {
    /// Where an option stands.
    #[must_use]
    pub fn placed(&self, id: u32) -> Option<&Placed> {
        self.ranked.iter().find(|placed| placed.id == id)
    }
}

impl Disagreement {
    /// Why the two methods disagree, the options being called so and figures put so.
    #[must_use]
    pub fn sentence(&self, one: &str, other: &str, figure: &dyn Fn(Quantity, f64) -> String) -> String {
        let puts = |turning: &Turning, ahead: &str, behind: &str| {
            let of = |value| figure(turning.quantity, value);
            format!(
                "{} puts {ahead} before {behind}, most of all by “{}” ({} against {}).",
                turning.method.name,
                turning.term,
                of(turning.ahead),
                of(turning.behind),
            )
        };
        [puts(&self.first, one, other), puts(&self.second, other, one)].join(" ")
    }
}

/// A figure short enough for a sentence: two digits after the point below 10, one below 100, none above.
#[must_use]
pub fn short(figure: f64) -> f64 {
    let size = libm::fabs(figure);
    let unit = if size >= 100.0 {
        1.0
    } else if size >= 10.0 {
        10.0
    } else {
        100.0
    };
    libm::round(figure * unit) / unit
}

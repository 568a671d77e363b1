//! What the result rests on: how much of it moves with each figure, typed or assumed.

use super::case::{Case, NoAnswer, Terms};
use super::input::Input;
use super::probe::Probe;
use super::worth::{Worth, evaluate};
use crate::domain::sort::sort;

/// How much of the result rests on one figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reliance {
    /// Of which input.
    pub input: Input,
    /// The figure.
    pub figure: f64,
    /// Whether it was assumed because nothing was typed.
    pub assumed: bool,
    /// How far the net present value moves when the figure moves by a tenth of itself.
    pub moves: f64,
    /// The same as a share of what all figures move: 0 to 1.
    pub share: f64,
}

/// By how much of itself each figure is moved.
const MOVED_BY: f64 = 0.1;

/// How much of a view's net present value rests on each figure that was typed or assumed, the most first. Those that
/// move nothing are left out; nothing is in the list where nothing moves.
///
/// Each is moved by a tenth of itself, up and down as far as its bounds let it and there is an answer, all others held,
/// also those that were assumed from it. So a figure of 0 moves nothing: what speaks against a 0 is shown by swinging
/// it between its ends, not here.
///
/// # Errors
/// Says why there is no return.
pub fn reliance(case: &Case, terms: &Terms, full: bool) -> Result<Vec<Reliance>, NoAnswer> {
    let worth = evaluate(case, terms)?;
    let probe = Probe { case, terms };
    let mut held = case.clone();
    let mut figures = Vec::new();
    for input in Input::ALL {
        let typed = case.typed(*input);
        // The firm's hour is not in the list of what was assumed, but it is a figure like the others.
        let assumed = worth.flows.assumed.iter().any(|assumed| assumed.input == *input);
        if (typed.is_some() || assumed || *input == Input::HourlyCost)
            && let Some(figure) = probe.figure(*input, Some(&worth))
        {
            held.typed.set(*input, figure);
            figures.push((*input, figure, assumed));
        }
    }
    let held = Probe { case: &held, terms };
    let value = |worth: &Worth| if full { worth.full.npv } else { worth.cash.npv };
    let now = value(&worth);
    let mut all: Vec<Reliance> = figures
        .into_iter()
        .map(|(input, figure, assumed)| Reliance {
            input,
            figure,
            assumed,
            moves: moves(held, input, figure, |worth| libm::fabs(value(worth) - now)),
            share: 0.0,
        })
        .collect();
    let most = all.iter().fold(0.0_f64, |most, one| most.max(one.moves));
    all.retain(|one| one.moves > most * 1e-12);
    // Each by the largest first, so that the sum stays a number.
    let total: f64 = all.iter().map(|one| one.moves / most).sum();
    for one in &mut all {
        one.share = one.moves / most / total;
    }
    sort(&mut all, |a, b| b.moves.total_cmp(&a.moves));
    Ok(all)
}

/// The shares added up by a label, say by the evidence of each figure, the most first.
#[must_use]
pub fn by_label<L: PartialEq>(all: &[Reliance], label: impl Fn(&Reliance) -> L) -> Vec<(L, f64)> {
    let mut labels: Vec<(L, f64)> = Vec::new();
    for one in all {
        let label = label(one);
        match labels.iter_mut().find(|(known, _)| *known == label) {
            Some((_, share)) => *share += one.share,
            None => labels.push((label, one.share)),
        }
    }
    sort(&mut labels, |(_, a), (_, b)| b.total_cmp(a));
    labels
}

/// How far it moves for a tenth of the figure, on average of up and down. A bound nearer than a tenth stands for as
/// much as it lets through, so that a share near 100 % does not look surer than one at half.
fn moves(probe: Probe, input: Input, figure: f64, moved: impl Fn(&Worth) -> f64) -> f64 {
    let bounds = input.info().bounds;
    let tenth = libm::fabs(figure) * MOVED_BY;
    let mut sides = 0.0;
    let mut sum = 0.0;
    for side in [1.0, -1.0] {
        let there = (figure + side * tenth).max(bounds.least).min(bounds.most);
        let step = libm::fabs(there - figure);
        if step > tenth * 1e-6
            && let Ok(worth) = probe.with(input, there)
        {
            sides += 1.0;
            sum += moved(&worth) * (tenth / step);
        }
    }
    if sides > 0.0 { sum / sides } else { 0.0 }
}

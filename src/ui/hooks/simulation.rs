//! The simulation behind what a page shows: a first answer at once, and a surer one as soon as its trials are done.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::slices::in_slices;
use crate::domain::simulation::{Outcome, Setting, Simulation, Tables};

/// Batches of the first answer, run while the page renders: few, but stratified, so already near.
const AT_ONCE: usize = 2;

/// What the simulation has found so far.
#[derive(Clone, PartialEq)]
pub(in crate::ui) struct Simulated {
    /// The surest answer there is to the present question.
    pub(in crate::ui) outcome: Rc<Outcome>,
    /// Trials done of those that are wanted, while they are under way.
    pub(in crate::ui) progress: Option<usize>,
}

/// A simulation under way, and its first answer.
struct Begun {
    running: RefCell<Simulation>,
    first: Rc<Outcome>,
}

/// The same simulation, not an equal one.
#[derive(Clone)]
struct Same(Rc<Begun>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Simulates a setting with so many trials. A change of the setting drops what was under way, and the answer to an older
/// setting is never shown for a newer one.
#[hook]
pub(in crate::ui) fn use_simulation(setting: &Setting, trials: usize) -> Simulated {
    let tables = use_memo((), |()| RefCell::new(Tables::default()));
    let begun = use_memo(setting.clone(), |setting| {
        let mut simulation = Simulation::new(setting.clone(), &mut tables.borrow_mut());
        for _ in 0..AT_ONCE {
            simulation.run_batch();
        }
        let first = Rc::new(simulation.outcome());
        Same(Rc::new(Begun {
            running: RefCell::new(simulation),
            first,
        }))
    });
    let surer = use_state(|| None::<(Same, Rc<Outcome>)>);
    let progress = use_state_eq(|| None::<usize>);
    {
        let (surer, progress) = (surer.setter(), progress.setter());
        use_effect_with(((*begun).clone(), trials), move |(begun, trials)| {
            let (begun, trials) = (begun.clone(), *trials);
            let mut told = 0;
            let slices = in_slices(move || {
                let mut simulation = begun.0.running.borrow_mut();
                if simulation.trials() >= trials {
                    surer.set(Some((begun.clone(), Rc::new(simulation.outcome()))));
                    progress.set(None);
                    return false;
                }
                simulation.run_batch();
                let twentieths = simulation.trials() * 20 / trials;
                if twentieths > told && trials > TOLD {
                    told = twentieths;
                    progress.set(Some(simulation.trials()));
                }
                true
            });
            move || drop(slices)
        });
    }
    let answer = surer.as_ref().filter(|(of, _)| of == &*begun);
    Simulated {
        outcome: answer.map_or_else(|| Rc::clone(&begun.0.first), |(_, outcome)| Rc::clone(outcome)),
        progress: *progress,
    }
}

/// Trials that are done before anybody could read how many: progress is told beyond them only.
const TOLD: usize = 20_000;

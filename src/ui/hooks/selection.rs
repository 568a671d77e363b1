//! The best set behind what a page shows: a first answer at once, the proven one by mean values as soon as it is found.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::slices::in_slices;
use crate::domain::priority::{Problem, Progress, Selecting, Selection};
use crate::plan::figures::{self, Means, Returns, Values};
use crate::plan::{Correlation, Firm, Priorities};

/// Steps of the search that are taken while the page renders: a few milliseconds at most.
const AT_ONCE: u32 = 2_000;
/// Steps between two looks at the clock.
const SLICE: u32 = 200;
/// Steps that are done before anybody could read how far it is, and between two words about it.
const TOLD: u32 = 8_000;

/// What the best set is asked of.
#[derive(Clone, PartialEq)]
struct Asked {
    /// The opportunities and the limits, linked to their processes.
    priorities: Rc<Priorities>,
    /// The firm's terms.
    firm: Rc<Firm>,
    /// What each opportunity returns.
    returns: Rc<Returns>,
    /// The seed of every draw, and how much estimates go wrong together.
    draws: (u64, Correlation),
    /// Trials behind a mean.
    trials: u32,
}

/// What is found, and what it was found in.
pub(in crate::ui) struct Found {
    /// What it was chosen from.
    pub(in crate::ui) problem: Rc<Problem>,
    /// What each opportunity is worth on average.
    pub(in crate::ui) values: Values,
    /// The best set.
    pub(in crate::ui) selection: Selection,
}

/// The best set as far as it is known.
pub(in crate::ui) struct Selected {
    /// The best answer there is.
    pub(in crate::ui) found: Rc<Found>,
    /// Whether it is the last word on the present question.
    pub(in crate::ui) is_present: bool,
    /// How far the search is, where it takes so long that people notice.
    pub(in crate::ui) progress: Option<Progress>,
    /// Stops the search: what was found by then stands.
    pub(in crate::ui) on_stop: Callback<MouseEvent>,
}

/// What each opportunity returns, and the best set of them, by the seed of the draws, how much estimates go wrong together
/// and the trials behind a mean. The opportunities are linked to their processes.
#[hook]
pub(in crate::ui) fn use_best_set(
    priorities: &Rc<Priorities>,
    firm: &Rc<Firm>,
    draws: (u64, Correlation),
    trials: u32,
) -> (Rc<Returns>, Selected) {
    let returns = use_memo((Rc::clone(priorities), Rc::clone(firm)), |(priorities, firm)| {
        figures::returns(priorities, firm)
    });
    let selected = use_selection(&Asked {
        priorities: Rc::clone(priorities),
        firm: Rc::clone(firm),
        returns: Rc::clone(&returns),
        draws,
        trials,
    });
    (returns, selected)
}

/// Looks for the best set. Another question drops what was under way; the answer to the last one is shown meanwhile, as
/// long as it speaks of the same opportunities.
#[hook]
fn use_selection(asked: &Asked) -> Selected {
    let first = use_memo(options(asked), |_| Rc::new(first(asked)));
    let last = use_state(|| None::<(Asked, Rc<Found>)>);
    let so_far = use_state(|| None::<(Asked, Rc<Found>)>);
    let progress = use_state_eq(|| None::<Progress>);
    let stop = use_memo((), |()| Rc::new(Cell::new(false)));
    // Natively a page is rendered to be tested, once, and nothing comes after.
    let at_once = cfg!(not(target_arch = "wasm32")).then(|| Rc::new(whole(asked)));
    {
        let (last, so_far) = (last.setter(), so_far.setter());
        let (progress, stop) = (progress.setter(), Rc::clone(&*stop));
        use_effect_with(asked.clone(), move |asked| {
            let mut work = Work::new(asked);
            stop.set(false);
            progress.set(None);
            let slices = in_slices(move || {
                if let Some(found) = work.go_on(stop.get()) {
                    last.set(Some((work.asked.clone(), Rc::new(found))));
                    progress.set(None);
                    return false;
                }
                if work.untold >= TOLD {
                    work.untold = 0;
                    progress.set(work.selecting.as_ref().map(|(_, selecting)| selecting.progress()));
                    // The best so far says more of the present question than the last answer does.
                    so_far.set(work.found().map(|found| (work.asked.clone(), Rc::new(found))));
                }
                true
            });
            move || drop(slices)
        });
    }
    let on_stop = {
        let stop = Rc::clone(&*stop);
        Callback::from(move |_| stop.set(true))
    };
    let answer = last.as_ref().filter(|(of, _)| options(of) == options(asked));
    let is_present = at_once.is_some() || answer.is_some_and(|(of, _)| of == asked);
    let present = so_far.as_ref().filter(|(of, _)| !is_present && of == asked);
    let found = at_once.or_else(|| present.or(answer).map(|(_, found)| Rc::clone(found)));
    Selected {
        found: found.unwrap_or_else(|| Rc::clone(&*first)),
        is_present,
        progress: (*progress).clone().filter(|_| !is_present),
        on_stop,
    }
}

/// The opportunities that can be chosen.
fn options(asked: &Asked) -> Vec<u32> {
    let known = asked.returns.iter().filter(|(_, worth)| worth.is_ok());
    known.map(|(id, _)| id.0).collect()
}

/// By likely figures, and not searched to the end where that takes long.
fn first(asked: &Asked) -> Found {
    let values = Values::default();
    let problem = figures::problem(&asked.priorities, &asked.firm, &asked.returns, &values);
    let mut selecting = Selecting::new(problem.clone(), figures::PATIENCE);
    selecting.go_on(AT_ONCE);
    Found {
        selection: figures::selected(&asked.priorities, &asked.returns, &selecting),
        problem: Rc::new(problem),
        values,
    }
}

fn whole(asked: &Asked) -> Found {
    let mut work = Work::new(asked);
    loop {
        if let Some(found) = work.go_on(false) {
            return found;
        }
    }
}

/// First the means, then the search.
struct Work {
    asked: Asked,
    means: Means,
    selecting: Option<(Rc<Problem>, Selecting)>,
    untold: u32,
}

impl Work {
    fn new(asked: &Asked) -> Self {
        Self {
            means: Means::new(&asked.priorities, &asked.firm, asked.draws, asked.trials),
            asked: asked.clone(),
            selecting: None,
            untold: 0,
        }
    }

    /// A few milliseconds of it. What is found, once all is done or it is stopped.
    fn go_on(&mut self, stopped: bool) -> Option<Found> {
        let Some((_, selecting)) = &mut self.selecting else {
            if self.means.run_batch() {
                let problem = self.problem();
                self.selecting = Some((
                    Rc::clone(&problem),
                    Selecting::new((*problem).clone(), figures::PATIENCE),
                ));
            }
            return None;
        };
        self.untold += SLICE;
        if selecting.go_on(SLICE) || stopped {
            self.found()
        } else {
            None
        }
    }

    /// What is found so far, once it is searched.
    fn found(&self) -> Option<Found> {
        let (problem, selecting) = self.selecting.as_ref()?;
        Some(Found {
            problem: Rc::clone(problem),
            values: self.means.values().clone(),
            selection: figures::selected(&self.asked.priorities, &self.asked.returns, selecting),
        })
    }

    fn problem(&self) -> Rc<Problem> {
        let Asked {
            priorities,
            firm,
            returns,
            ..
        } = &self.asked;
        Rc::new(figures::problem(priorities, firm, returns, self.means.values()))
    }
}

//! What takes long to work out: done in slices once the page stands, the last answer shown meanwhile.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::slices::in_slices;

/// What is known so far.
#[derive(Debug)]
pub(in crate::ui) struct Answer<A> {
    /// The last answer there is; none before the first.
    pub(in crate::ui) found: Option<Rc<A>>,
    /// Whether it answers the present question, or only the one before.
    pub(in crate::ui) is_present: bool,
}

/// Work that is done step by step. A step takes a few milliseconds; the last one gives the answer.
pub(in crate::ui) type Steps<A> = Box<dyn FnMut() -> Option<A>>;

/// Works out the answer to a question. Another question drops what was under way, so an answer is never taken for that to
/// a newer question.
#[hook]
pub(in crate::ui) fn use_answer<Q, A, B>(question: &Q, begin: B) -> Answer<A>
where
    Q: Clone + PartialEq + 'static,
    A: 'static,
    B: Fn(&Q) -> Steps<A> + 'static,
{
    let last = use_state(|| None::<(Q, Rc<A>)>);
    // Natively a page is rendered to be tested, once, and nothing comes after.
    let at_once = cfg!(not(target_arch = "wasm32")).then(|| whole(begin(question)));
    {
        let last = last.setter();
        use_effect_with(question.clone(), move |question| {
            let (question, mut steps) = (question.clone(), begin(question));
            let slices = in_slices(move || {
                let answer = steps();
                let is_done = answer.is_some();
                if let Some(answer) = answer {
                    last.set(Some((question.clone(), Rc::new(answer))));
                }
                !is_done
            });
            move || drop(slices)
        });
    }
    if let Some(answer) = at_once {
        return Answer {
            found: Some(Rc::new(answer)),
            is_present: true,
        };
    }
    Answer {
        found: last.as_ref().map(|(_, answer)| Rc::clone(answer)),
        is_present: last.as_ref().is_some_and(|(of, _)| of == question),
    }
}

fn whole<A>(mut steps: Steps<A>) -> A {
    loop {
        if let Some(answer) = steps() {
            return answer;
        }
    }
}

//! Long work in slices between frames, so that typing and scrolling never wait for it.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::Date as JsDate;

/// How long a slice may take, in milliseconds: well under a frame.
const SLICE: f64 = 6.0;

/// Work under way. It stops when this is dropped.
#[derive(Debug)]
pub struct Slices(Rc<Cell<bool>>);

/// Calls a step of some work again and again until it says that there is none left, giving the page its turn every few
/// milliseconds.
#[must_use]
pub fn in_slices(step: impl FnMut() -> bool + 'static) -> Slices {
    let wanted = Rc::new(Cell::new(true));
    slice(step, Rc::clone(&wanted));
    Slices(wanted)
}

fn slice(mut step: impl FnMut() -> bool + 'static, wanted: Rc<Cell<bool>>) {
    Timeout::new(0, move || {
        let begun = JsDate::now();
        while wanted.get() {
            if !step() {
                return;
            }
            if JsDate::now() - begun >= SLICE {
                slice(step, wanted);
                return;
            }
        }
    })
    .forget();
}

impl Drop for Slices {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

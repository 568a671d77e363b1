//! The selection as the page has it, for `cargo xtask bench` to call from JavaScript: `prepareSelection(work)` once,
//! which returns how many problems there are, then `runSelection(at)` as often as is timed.
//!
//! An example of the package, so that it is compiled, linked and shrunk as the page is.

#[path = "../selection/ours.rs"]
mod ours;

use std::cell::RefCell;

use bearing::domain::priority::Problem;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

thread_local! {
    static PROBLEMS: RefCell<Vec<Problem>> = const { RefCell::new(Vec::new()) };
}

fn main() {
    let prepare = Closure::<dyn Fn(String) -> usize>::new(|work: String| {
        let problems = ours::problems(&serde_json::from_str(&work).unwrap_or_default());
        PROBLEMS.replace(problems);
        PROBLEMS.with_borrow(Vec::len)
    });
    let run = Closure::<dyn Fn(usize) -> String>::new(|at: usize| {
        PROBLEMS.with_borrow(|problems| problems.get(at).map(ours::run).unwrap_or_default().to_string())
    });
    for (name, function) in [
        ("prepareSelection", prepare.into_js_value()),
        ("runSelection", run.into_js_value()),
    ] {
        let _set = js_sys::Reflect::set(&js_sys::global(), &JsValue::from(name), &function);
    }
}

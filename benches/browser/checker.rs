//! The goal checker as the page has it, for `cargo xtask bench` to call from JavaScript: `checkGoal(text)` gives the
//! number of findings.
//!
//! An example of the package, so that it is compiled, linked and shrunk as the page is.

use bearing::domain::goal::{Goal, check};
use bearing::plan::{self, Firm, figures};
use time::macros::date;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

fn main() {
    let check = Closure::<dyn Fn(String) -> u32>::new(|text: String| findings(&text));
    let _set = js_sys::Reflect::set(&js_sys::global(), &JsValue::from("checkGoal"), &check.into_js_value());
}

fn findings(text: &str) -> u32 {
    let setting = figures::setting(&plan::Goal::default(), &Firm::default(), Some(date!(2026 - 11 - 24)));
    let goal = Goal {
        text,
        ..Goal::default()
    };
    u32::try_from(check(&goal, &setting).findings.len()).unwrap_or(u32::MAX)
}

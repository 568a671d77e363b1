//! The simulation as the page has it, for `cargo xtask bench` to call from JavaScript: `prepareSimulation(work)` once,
//! then `runSimulation(forgetTables)` as often as is timed, and `toldSimulation()` for the percentiles of the last run.
//!
//! An example of the package, so that it is compiled, linked and shrunk as the page is.

#[path = "../simulation/ours.rs"]
mod ours;

use std::cell::RefCell;

use ours::Simulated;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

thread_local! {
    static SIMULATED: RefCell<Option<Simulated>> = const { RefCell::new(None) };
}

fn main() {
    let prepare = Closure::<dyn Fn(String) -> bool>::new(|work: String| {
        let work = serde_json::from_str(&work).unwrap_or_default();
        SIMULATED.replace(Simulated::of(&work));
        SIMULATED.with_borrow(Option::is_some)
    });
    let run = Closure::<dyn Fn(bool)>::new(|forget_tables| {
        SIMULATED.with_borrow_mut(|simulated| {
            let Some(simulated) = simulated else { return };
            if forget_tables {
                simulated.forget_tables();
            }
            simulated.run();
        });
    });
    let told = Closure::<dyn Fn() -> String>::new(|| {
        SIMULATED.with_borrow(|simulated| simulated.as_ref().map(Simulated::told).unwrap_or_default().to_string())
    });
    for (name, function) in [
        ("prepareSimulation", prepare.into_js_value()),
        ("runSimulation", run.into_js_value()),
        ("toldSimulation", told.into_js_value()),
    ] {
        let _set = js_sys::Reflect::set(&js_sys::global(), &JsValue::from(name), &function);
    }
}

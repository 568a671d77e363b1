//! How wide a part of the page is, for a drawing whose words must not meet at any width.

use web_sys::Element;
use yew::prelude::*;

use crate::browser::events::on_resize;

/// Widths are told in steps of so many pixels, so that a window being drawn wider does not draw everything each time.
const STEP: f64 = 16.0;

/// A reference for the element, and its width in pixels: the usual one until the page stands.
#[hook]
pub(in crate::ui) fn use_width(usual: f64) -> (NodeRef, f64) {
    let element = use_node_ref();
    let width = use_state_eq(|| usual);
    {
        let (element, width) = (element.clone(), width.setter());
        use_effect_with((), move |()| {
            let measure = move || {
                let measured = element.cast::<Element>().map_or(0, |element| element.client_width());
                if measured > 0 {
                    width.set(libm::floor(f64::from(measured) / STEP) * STEP);
                }
            };
            measure();
            let listener = on_resize(measure);
            move || drop(listener)
        });
    }
    (element, *width)
}

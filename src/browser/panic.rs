//! What happens when the program stops on a defect of its own: the work is safe, and the page says so.

use web_sys::{CustomEvent, CustomEventInit};

use super::window;

/// Tells the start-up script of a panic, which shows the recovery page outside the app and without this program.
pub fn tell_the_page() {
    std::panic::set_hook(Box::new(|info| {
        let message = info.to_string();
        web_sys::console::error_1(&message.as_str().into());
        let details = CustomEventInit::new();
        details.set_detail(&message.into());
        if let (Some(window), Ok(event)) = (
            window(),
            CustomEvent::new_with_event_init_dict("bearing:panic", &details),
        ) {
            let _unheard = window.dispatch_event(&event);
        }
    }));
}

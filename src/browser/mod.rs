//! The only place that names the web: storage, address bar, clipboard, clock, streams and `Intl`.
//!
//! Every function here may be called from event handlers and effects, never while a component renders: natively,
//! where pages are rendered in tests, there is no browser to ask. What the browser denies comes back as a value.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod compression;
pub mod download;
pub mod events;
pub mod file;
pub mod format;
pub mod page;
pub mod panic;
pub mod random;
pub mod slices;
pub mod storage;

pub use format::{Format, Formatter};

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

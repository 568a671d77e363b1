//! What a person sees and does. Start at [`app::App`]: it holds the session, saves it and shows one page in the frame.
//!
//! Three levels: the app, pages and components. The app hands a page the `Rc` of its section and one callback for its
//! section's actions; a component gets the narrowest action it can cause. Nothing here asks the browser anything
//! while it renders: what a page must know about the outside is handed in.

pub mod app;
pub mod charts;
pub mod components;
mod done;
mod hooks;
mod later;
pub mod locality;
mod opening;
pub mod pages;
pub mod route;
pub mod session;
pub mod words;

/// Mounts the app into the page.
pub fn mount() {
    crate::browser::panic::tell_the_page();
    if let Some(root) = crate::browser::page::root() {
        yew::Renderer::<app::App>::with_root_and_props(root, opening::read()).render();
    }
}

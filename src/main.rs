//! Mounts the app; nothing else.

fn main() {
    bearing::ui::mount();
}

//! A plan is never lost and opens for ever: files, links, storage, undo.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod any;
mod best_set;
mod described;
mod direction;
mod fixtures;
mod forms;
mod keeping;
mod links;
mod pasting;
mod processes;
mod ranking;
mod reported;
mod undoing;

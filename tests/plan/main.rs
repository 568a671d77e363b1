//! A plan is never lost and opens for ever: files, links, storage, undo.

mod any;
mod fixtures;
mod forms;
mod keeping;
mod links;
mod undoing;

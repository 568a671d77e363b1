//! One file for each page. A page gets its section of the plan and one callback for the section's actions.

pub mod direction;
pub mod link_trouble;
pub mod priorities;
pub mod processes;
pub mod returns;
pub mod roadmap;
pub mod settings;
pub mod start;

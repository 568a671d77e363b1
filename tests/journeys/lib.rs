//! Drives a browser through the release build, as a person uses it.
//!
//! Start at [`journey`]: it opens a browser with an empty profile, hands it to the steps and afterwards asks what every
//! journey must keep: no error in the console, no request to anywhere else, no breach of the page's policy. What the
//! steps can do stands in [`Browser`]: it finds things by the role and the name a person or a screen reader knows them
//! by, and waits until they are there. It never sleeps for a fixed time.
//!
//! The addresses of the page and of the driver come from `cargo xtask test journeys`.

mod axe;
mod browser;
mod clean;
mod evidence;
mod failure;
mod files;
mod finding;
mod keys;
mod pictures;
mod reading;
mod room;
mod server;
mod setup;
mod storage;
mod typing;
mod waiting;

pub mod links;
pub mod plans;
pub mod scenes;

pub use browser::{Browser, journey};
pub use failure::{Done, Failure, ensure, same};
pub use pictures::Medium;
pub use server::{Part, Ruin, Ruined};
pub use setup::Setup;

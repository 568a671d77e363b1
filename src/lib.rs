//! Bearing: what a small firm should automate, in what order and for what return.
//!
//! # Where to start
//! - [`domain`]: the questions Bearing answers, one folder each. Pure.
//! - [`plan`]: what a person typed, how it changes and how it is written down. Pure.
//! - [`chart`]: where the lines of a chart lie. Pure.
//! - `browser`: the only place that names the web.
//! - `ui`: what a person sees and does.
//!
//! Dependencies go one way: `main → ui → browser → plan → domain`, and `ui → chart`. ARCHITECTURE.md says why.

pub mod chart;
pub mod domain;
pub mod plan;

#[cfg(feature = "web")]
pub mod browser;
#[cfg(feature = "web")]
pub mod ui;

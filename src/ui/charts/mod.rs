//! Charts as SVG, drawn over the geometry of `chart/`: one file for each. Every chart has a sentence for screen readers
//! and a table beside it, is coloured by the style sheet and prints sharply.

pub mod cash_flow;
pub mod quadrant;

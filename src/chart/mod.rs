//! Where the lines of a chart lie: scales, ticks and paths. Pure geometry; how it is drawn is decided in `ui/charts`.

mod path;
mod scale;
mod ticks;

pub use path::{place, polyline};
pub use scale::{Linear, Logarithmic};
pub use ticks::{month_ticks, round_ticks};

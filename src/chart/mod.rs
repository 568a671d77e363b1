//! Where the lines of a chart lie: scales, ticks, paths, and where its words find room. Pure geometry; how it is drawn is
//! decided in `ui/charts`.

mod extent;
mod labels;
mod nearest;
mod path;
mod place_labels;
mod scale;
mod ticks;

pub use extent::{Ends, Extent, split_at};
pub use labels::{cut, spaced, text_width, tiers};
pub use nearest::nearest;
pub use path::{area, hundredths, place, polyline};
pub use place_labels::{Area, Place, Point, place_labels};
pub use scale::{Linear, Logarithmic};
pub use ticks::{axis_ticks, month_ticks, round_ticks};

//! Is it sound enough to automate? What a process costs, whether to stop, leave, keep, mend or automate it, and what the
//! order of mending and automating costs.
//!
//! Start at [`Answers`], what is known of one process: five answers are enough for a provisional verdict. The registers
//! of what can be asked are [`Figure`], [`Scale`], [`Fact`], [`Missed`], [`Protects`], [`Catcher`], [`Value`] and
//! [`Waste`].

mod answers;
mod catcher;
mod fact;
mod figure;
mod missed;
mod protects;
mod scale;
mod step;
mod waste;

pub use answers::Answers;
pub use catcher::Catcher;
pub use fact::{Fact, FactInfo, YesNo};
pub use figure::{Figure, FigureInfo};
pub use missed::Missed;
pub use protects::Protects;
pub use scale::{Scale, ScaleInfo};
pub use step::{Step, Value};
pub use waste::{Waste, WasteInfo};

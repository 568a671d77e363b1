//! Is it sound enough to automate? What a process costs, whether to stop, leave, keep, mend or automate it, and what the
//! order of mending and automating costs.
//!
//! Start at [`Answers`], what is known of one process, and [`judge`]: five answers are enough for a provisional verdict.
//! [`load()`] says what it takes a year, [`suitability()`] how well it lends itself to a tool, [`value_added()`] and
//! [`bottlenecks()`] look at its steps, [`order()`] sets five ways to go on beside each other. The registers of what can be
//! asked are [`Figure`], [`Scale`], [`Fact`], [`Missed`], [`Protects`], [`Catcher`], [`Value`] and [`Waste`].

mod answers;
mod bottleneck;
mod catcher;
mod fact;
mod figure;
mod load;
mod missed;
mod no_answer;
mod order;
mod protects;
mod question;
mod scale;
mod step;
mod suitability;
mod terms;
mod value_added;
mod verdict;
mod waste;

pub use answers::Answers;
pub use bottleneck::{Busy, Task, bottlenecks};
pub use catcher::Catcher;
pub use fact::{Fact, FactInfo, YesNo};
pub use figure::{Figure, FigureInfo};
pub use load::{Cost, Load, load};
pub use missed::Missed;
pub use no_answer::NoAnswer;
pub use order::{Credit, Order, Path, PathCost, Tool, order};
pub use protects::Protects;
pub use question::{Answer, Question};
pub use scale::{Scale, ScaleInfo};
pub use step::{Step, Value};
pub use suitability::{NotRated, Suitability, suitability};
pub use terms::Terms;
pub use value_added::{ValueAdded, value_added};
pub use verdict::{Becomes, Cause, Change, Judgement, NoVerdict, Sharpens, Stakes, Use, Verdict, judge, stakes};
pub use waste::{Waste, WasteInfo};

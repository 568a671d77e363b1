//! The price of order: what leaving, stopping, mending, automating and mending before automating cost.
//!
//! Nothing grows and nothing takes its time to start here: the paths are compared as if each began today. The flaw's cost
//! follows each path's volume and the share of its errors that gets out.

use super::load::{escape, load};
use super::verdict::may_stop;
use super::{Answers, Catcher, Figure, NoAnswer, Terms};

/// One way to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Path {
    /// Leave it as it is.
    Leave,
    /// Stop doing it.
    Stop,
    /// Mend it, without a tool.
    FixOnly,
    /// Automate it as it is.
    AutomateAsIs,
    /// Mend it, then automate it.
    FixThenAutomate,
}

/// What automates a process.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tool {
    /// What it takes before it works, own hours at their cost included.
    pub outlay: f64,
    /// What it takes a month, the same way.
    pub a_month: f64,
    /// Share of the minutes that then need nobody, 0 to 1.
    pub share: f64,
    /// Share of the errors that the tool itself removes, 0 to 1. A tool does not mend a flaw further up.
    pub error_cut: f64,
}

/// What a path costs.
#[derive(Clone, Debug, PartialEq)]
pub struct PathCost {
    /// Before it begins.
    pub outlay: f64,
    /// A month: the hours of people.
    pub labour: f64,
    /// A month: licence and upkeep of the tool.
    pub upkeep: f64,
    /// A month: the cost of the flaw.
    pub flaw: f64,
    /// Runs a month.
    pub runs: f64,
    /// Share of the errors that gets out.
    pub escape: f64,
    /// All of it over the months looked at, as worth today.
    pub present: f64,
    /// The same up to each month, from month 0: the last one is `present`.
    pub cumulative: Vec<f64>,
}

/// The paths beside each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// Each path with what it costs, or why that is not known, in the order of [`Path::ALL`].
    pub paths: Vec<(Path, Result<PathCost, NoAnswer>)>,
    /// What mending and automating save, where both are known.
    pub credit: Option<Credit>,
}

/// What mending and automating save, each taken first and each taken second. The pairs add up to the same. They differ
/// where the two touch: where a tool removes errors itself, is used more often or lets more of them out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Credit {
    /// Mending, before there is a tool.
    pub fix_first: f64,
    /// Mending, once there is a tool.
    pub fix_second: f64,
    /// Automating what is not mended.
    pub automation_first: f64,
    /// Automating what is mended.
    pub automation_second: f64,
}

impl Path {
    /// All of them with their names.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Leave, "leave it as it is"),
        (Self::Stop, "stop doing it"),
        (Self::FixOnly, "mend it only"),
        (Self::AutomateAsIs, "automate it as it is"),
        (Self::FixThenAutomate, "mend it, then automate it"),
    ];
}

/// What each path costs over the months looked at.
#[must_use]
pub fn order(answers: &Answers, tool: Option<&Tool>, terms: &Terms) -> Order {
    let ways = Ways { answers, terms };
    let none = Fix::default();
    let cost = |path| match path {
        Path::Leave => ways.cost(&none, None),
        Path::Stop if !may_stop(answers) => Err(NoAnswer::Needed),
        Path::Stop => Ok(ways.stopped()),
        Path::FixOnly => ways.cost(&ways.fix()?, None),
        Path::AutomateAsIs => ways.cost(&none, Some(tool.ok_or(NoAnswer::NoTool)?)),
        Path::FixThenAutomate => ways.cost(&ways.fix()?, Some(tool.ok_or(NoAnswer::NoTool)?)),
    };
    let paths: Vec<_> = Path::ALL.iter().map(|(path, _)| (*path, cost(*path))).collect();
    Order {
        credit: credit(&paths),
        paths,
    }
}

impl Order {
    /// What a path costs, where that is known.
    #[must_use]
    pub fn of(&self, path: Path) -> Option<&PathCost> {
        of(&self.paths, path)
    }
}

fn of(paths: &[(Path, Result<PathCost, NoAnswer>)], path: Path) -> Option<&PathCost> {
    let (_, cost) = paths.iter().find(|(other, _)| *other == path)?;
    cost.as_ref().ok()
}

fn credit(paths: &[(Path, Result<PathCost, NoAnswer>)]) -> Option<Credit> {
    let present = |path| Some(of(paths, path)?.present);
    let (leave, both) = (present(Path::Leave)?, present(Path::FixThenAutomate)?);
    let (fixed, as_is) = (present(Path::FixOnly)?, present(Path::AutomateAsIs)?);
    Some(Credit {
        fix_first: leave - fixed,
        fix_second: as_is - both,
        automation_first: leave - as_is,
        automation_second: fixed - both,
    })
}

/// What mending takes and removes.
#[derive(Clone, Copy, Default)]
struct Fix {
    outlay: f64,
    cut: f64,
}

struct Ways<'a> {
    answers: &'a Answers,
    terms: &'a Terms,
}

impl Ways<'_> {
    fn figure(&self, figure: Figure) -> f64 {
        self.answers.figure(figure).unwrap_or(0.0)
    }

    fn fix(&self) -> Result<Fix, NoAnswer> {
        let outlay = fix_outlay(self.answers, self.terms).ok_or(NoAnswer::NoFix)?;
        let cut = self.answers.figure(Figure::FixCut).ok_or(NoAnswer::NoFix)?;
        Ok(Fix { outlay, cut })
    }

    fn stopped(&self) -> PathCost {
        PathCost {
            outlay: 0.0,
            labour: 0.0,
            upkeep: 0.0,
            flaw: 0.0,
            runs: 0.0,
            escape: 0.0,
            present: 0.0,
            cumulative: vec![0.0; usize::from(self.terms.months) + 1],
        }
    }

    fn cost(&self, fix: &Fix, tool: Option<&Tool>) -> Result<PathCost, NoAnswer> {
        let today = load(self.answers, self.terms)?;
        let wage = today.cost?.hour;
        let more = tool.map_or(1.0, |_| self.answers.figure(Figure::VolumeAfter).unwrap_or(1.0));
        let runs = today.runs / 12.0 * more;
        let left = 1.0 - tool.map_or(0.0, |tool| tool.share.clamp(0.0, 1.0));
        let tool_cut = tool.map_or(0.0, |tool| tool.error_cut.clamp(0.0, 1.0));
        let errors = self.figure(Figure::ErrorRate) * (1.0 - fix.cut) * (1.0 - tool_cut);
        let rework = errors * self.figure(Figure::ReworkMinutes);
        let review = self.figure(Figure::ReviewRate) * self.figure(Figure::ReviewMinutes);
        let labour = runs * (self.figure(Figure::Minutes) * left + rework + review) / 60.0 * wage;
        let upkeep = tool.map_or(0.0, |tool| tool.a_month);
        let escape = self.escape(left, tool.is_some());
        let flaw = runs * errors * escape * self.figure(Figure::ErrorCost);
        let outlay = fix.outlay + tool.map_or(0.0, |tool| tool.outlay);
        let mut present = outlay;
        let mut cumulative = vec![present];
        for worth in self.terms.discounted() {
            present += (labour + upkeep + flaw) * worth;
            cumulative.push(present);
        }
        // The sums only grow or only fall, so the last one tells.
        if !(present.is_finite() && labour.is_finite() && flaw.is_finite()) {
            return Err(NoAnswer::TooLarge);
        }
        Ok(PathCost {
            outlay,
            labour,
            upkeep,
            flaw,
            runs,
            escape,
            present,
            cumulative,
        })
    }

    /// Share of the errors that gets out. Where whoever does the work is the one who catches them, nobody catches those of
    /// the part a tool does.
    fn escape(&self, left_by_hand: f64, with_tool: bool) -> f64 {
        let today = escape(self.answers);
        if !with_tool {
            return today;
        }
        let unseen = match self.answers.catcher {
            Some(Catcher::Doer) => today * left_by_hand + (1.0 - left_by_hand),
            _ => today,
        };
        self.answers.figure(Figure::EscapeAfter).unwrap_or(unseen)
    }
}

/// What mending takes, own hours at their cost; none where neither money nor hours are known, or an hour's cost is not.
pub(super) fn fix_outlay(answers: &Answers, terms: &Terms) -> Option<f64> {
    let (money, hours) = (answers.figure(Figure::FixCost), answers.figure(Figure::FixHours));
    let wage = answers.figure(Figure::HourlyCost).or(terms.hourly_cost);
    match (money, hours) {
        (None, None) => None,
        (money, None) => money,
        (money, Some(hours)) => Some(money.unwrap_or(0.0) + hours * wage?),
    }
}

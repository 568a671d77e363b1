//! When to do what: an order, and months that keep to what there is.
//!
//! What is needed comes first. Among what could come next it is what loses the most by waiting for the time it takes:
//! cost of delay by duration (Reinertsen 2009); among equals the smallest. Each is put into the first months that have
//! room for it, its pilot before it (serial schedule generation; Kolisch 1996). Month 0 is the time before month 1, and
//! counts to the first quarter.

/// Something to be done.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Job {
    /// The option.
    pub id: u32,
    /// What has to work before it, or in the same month.
    pub requires: Vec<u32>,
    /// The month it may start to work in at the earliest, from 1.
    pub earliest: u16,
    /// Months its pilot takes; 0 without one.
    pub pilot_months: u16,
    /// Months it is built over, at least 1.
    pub build_months: u16,
    /// Own hours to build it, in equal parts over these months.
    pub build_hours: f64,
    /// Own hours in each month it works.
    pub upkeep_hours: f64,
    /// Months it works, where it comes to an end.
    pub works_months: Option<f64>,
    /// What each month of waiting costs.
    pub cost_of_delay: f64,
    /// How much of what is scarce it takes up: own hours to build it, say. At least a little.
    pub duration: f64,
}

/// What there is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Capacity {
    /// Own hours in each quarter; the last figure holds for all later ones. Empty where they are not limited.
    pub quarters: Vec<f64>,
    /// How many may be tried or built in the same month.
    pub at_once: Option<u32>,
    /// The last month that is looked at.
    pub months: u16,
}

/// Something with its months.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// The option.
    pub id: u32,
    /// First and last month of its pilot.
    pub pilot: Option<(u16, u16)>,
    /// First and last month it is built in.
    pub build: (u16, u16),
    /// The month it starts to work in.
    pub live: u16,
    /// Own hours each month, from month 0.
    pub hours: Vec<f64>,
}

/// The order with its months.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Roadmap {
    /// Everything, in the order it was given room.
    pub planned: Vec<Planned>,
    /// Own hours of all each month, from month 0.
    pub hours: Vec<f64>,
    /// What does not fit.
    pub overflow: Vec<Overflow>,
}

/// What does not fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Overflow {
    /// A quarter, from 1, takes more hours than there are.
    Hours {
        /// The quarter.
        quarter: u16,
        /// What it takes.
        takes: f64,
        /// What there is.
        limit: f64,
    },
    /// In a month more are tried or built at once than may be.
    AtOnce {
        /// The month.
        month: u16,
        /// How many.
        count: u32,
    },
    /// Something starts to work after the months that are looked at.
    Late(u32),
}

impl Overflow {
    /// What does not fit and what to do, with options called by their names and hours put into words.
    #[must_use]
    pub fn sentence(&self, name: &dyn Fn(u32) -> String, hours: &dyn Fn(f64) -> String) -> String {
        match self {
            Self::Hours { quarter, takes, limit } => format!(
                "Quarter {quarter} takes {} of own hours, but there are {}. Start something later, or find more hours.",
                hours(*takes),
                hours(*limit)
            ),
            Self::AtOnce { month, count } => {
                format!("In month {month}, {count} are under way at once, more than you allow. Start something later.")
            }
            Self::Late(id) => format!(
                "{} would start after the months looked at. Leave something out, or find more hours.",
                name(*id)
            ),
        }
    }
}

/// Ratios nearer than this share of the greatest are equals.
pub(super) const EQUAL: f64 = 0.05;

/// The order and the months of some jobs. What needs each other in a circle is taken as it comes.
#[must_use]
pub fn roadmap(jobs: &[Job], capacity: &Capacity) -> Roadmap {
    let mut map = Roadmap::default();
    let mut left: Vec<&Job> = jobs.iter().collect();
    while !left.is_empty() {
        let at = next(&left);
        let job = left.remove(at.min(left.len() - 1));
        let planned = place(job, &map, capacity);
        if planned.live > capacity.months {
            map.overflow.push(Overflow::Late(job.id));
        }
        add(&mut map.hours, &planned.hours);
        map.planned.push(planned);
    }
    for quarter in 0..u16::try_from(map.hours.len() / 3 + 2).unwrap_or(0) {
        let takes = in_quarter(&map.hours, quarter);
        if let Some(limit) = limit(capacity, quarter)
            && takes > limit + 1e-6 * (1.0 + limit)
        {
            map.overflow.push(Overflow::Hours {
                quarter: quarter + 1,
                takes,
                limit,
            });
        }
    }
    if let Some(most) = capacity.at_once {
        let last = map.planned.iter().map(|planned| planned.live).max().unwrap_or(0);
        let months = (0..last).map(|month| (month, under_way(&map, month)));
        let over = months
            .filter(|(_, count)| *count > most)
            .map(|(month, count)| Overflow::AtOnce { month, count });
        map.overflow.extend(over.collect::<Vec<_>>());
    }
    map
}

/// The place of the job that comes next.
fn next(left: &[&Job]) -> usize {
    let any_ready = left.iter().any(|job| is_ready(job, left));
    let ready = || {
        left.iter()
            .enumerate()
            .filter(|(_, job)| !any_ready || is_ready(job, left))
    };
    let most = ready().map(|(_, job)| ratio(job)).fold(f64::NEG_INFINITY, f64::max);
    ready()
        .filter(|(_, job)| ratio(job) >= most - EQUAL * most.abs())
        .min_by(|(_, a), (_, b)| {
            (a.duration.total_cmp(&b.duration))
                .then(ratio(b).total_cmp(&ratio(a)))
                .then(a.id.cmp(&b.id))
        })
        .map_or(0, |(place, _)| place)
}

/// What is lost by a month of waiting, by the time it takes.
pub(super) fn ratio(job: &Job) -> f64 {
    let ratio = job.cost_of_delay / job.duration.max(0.01);
    if ratio.is_finite() { ratio } else { 0.0 }
}

/// Whether nothing it needs is left.
pub(super) fn is_ready(job: &Job, left: &[&Job]) -> bool {
    left.iter()
        .all(|other| other.id == job.id || !job.requires.contains(&other.id))
}

/// The first months that have room; where none have, the first that do not come before what is needed.
fn place(job: &Job, map: &Roadmap, capacity: &Capacity) -> Planned {
    let needed = map.planned.iter().filter(|planned| job.requires.contains(&planned.id));
    let takes = job.pilot_months.saturating_add(job.build_months.max(1));
    let earliest = needed
        .map(|planned| planned.live)
        .fold(job.earliest.max(1).max(takes), u16::max);
    let fits = |live: &u16| {
        let planned = planned(job, *live, capacity);
        let first = planned.pilot.map_or(planned.build.0, |(first, _)| first);
        let mut hours = map.hours.clone();
        add(&mut hours, &planned.hours);
        let room = capacity
            .at_once
            .is_none_or(|most| (first..planned.live).all(|month| under_way(map, month) < most));
        room && (first.saturating_sub(1) / 3..=capacity.months / 3).all(|quarter| {
            limit(capacity, quarter).is_none_or(|limit| {
                in_quarter(&planned.hours, quarter) <= 0.0
                    || in_quarter(&hours, quarter) <= limit + 1e-6 * (1.0 + limit)
            })
        })
    };
    let live = (earliest..=capacity.months).find(fits).unwrap_or(earliest);
    planned(job, live, capacity)
}

fn planned(job: &Job, live: u16, capacity: &Capacity) -> Planned {
    let build_months = job.build_months.max(1);
    let build = (live.saturating_sub(build_months), live.saturating_sub(1));
    let pilot = (job.pilot_months > 0).then(|| (build.0.saturating_sub(job.pilot_months), build.0.saturating_sub(1)));
    let parts = f64::from(build.1 - build.0 + 1);
    let works = |month: u16| {
        let worked = month.checked_sub(live).map(f64::from);
        worked.is_some_and(|worked| job.works_months.is_none_or(|months| worked < months))
    };
    let hours = (0..=capacity.months.max(live)).map(|month| {
        if (build.0..=build.1).contains(&month) {
            job.build_hours.max(0.0) / parts
        } else if works(month) {
            job.upkeep_hours.max(0.0)
        } else {
            0.0
        }
    });
    Planned {
        id: job.id,
        pilot,
        build,
        live,
        hours: hours.collect(),
    }
}

/// How many are tried or built in a month.
fn under_way(map: &Roadmap, month: u16) -> u32 {
    let begins = |planned: &Planned| planned.pilot.map_or(planned.build.0, |(first, _)| first);
    let all = map
        .planned
        .iter()
        .filter(|planned| (begins(planned)..planned.live).contains(&month));
    u32::try_from(all.count()).unwrap_or(u32::MAX)
}

fn limit(capacity: &Capacity, quarter: u16) -> Option<f64> {
    let own = capacity.quarters.get(usize::from(quarter)).or(capacity.quarters.last());
    own.map(|limit| limit.max(0.0))
}

/// The hours of a quarter, counted from 0; month 0 counts to the first one.
fn in_quarter(hours: &[f64], quarter: u16) -> f64 {
    let first = if quarter == 0 { 0 } else { 3 * usize::from(quarter) + 1 };
    let last = 3 * usize::from(quarter) + 3;
    hours.iter().take(last + 1).skip(first).sum()
}

fn add(sum: &mut Vec<f64>, more: &[f64]) {
    sum.resize(sum.len().max(more.len()), 0.0);
    for (sum, more) in sum.iter_mut().zip(more) {
        *sum += more;
    }
}

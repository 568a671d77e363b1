//! The names of closed choices in files, for ever. A new name needs a new version of the format, because an older page
//! could only guess what it means.

use crate::plan::json::Json;

use super::trouble::Trouble;
use super::written::{Form, Written, list, whole};
use crate::domain::finance::{LicencePer, Period, Prices};
use crate::domain::process::{Catcher, Missed, Protects, Value, Waste, YesNo};
use crate::plan::{Aim, Bet, Correlation, Id, MeasureUnit, Perspective, View, Weighing};

/// A choice between a few values.
pub(in crate::plan) trait Choice: Copy + PartialEq + 'static {
    /// Every value with its name.
    const NAMES: &'static [(Self, &'static str)];
}

impl Choice for Period {
    const NAMES: &[(Self, &str)] = &[
        (Self::Hour, "hour"),
        (Self::Day, "day"),
        (Self::Week, "week"),
        (Self::Fortnight, "fortnight"),
        (Self::Month, "month"),
        (Self::Quarter, "quarter"),
        (Self::Year, "year"),
    ];
}

impl Choice for LicencePer {
    const NAMES: &[(Self, &str)] = &[
        (Self::Month, "month"),
        (Self::Year, "year"),
        (Self::UserMonth, "user_month"),
        (Self::UserYear, "user_year"),
    ];
}

impl Choice for MeasureUnit {
    const NAMES: &[(Self, &str)] = &[
        (Self::Count, "count"),
        (Self::Money, "money"),
        (Self::Share, "share"),
        (Self::Hours, "hours"),
        (Self::Minutes, "minutes"),
    ];
}

impl Choice for Perspective {
    const NAMES: &[(Self, &str)] = &[
        (Self::Financial, "financial"),
        (Self::Customer, "customer"),
        (Self::Process, "process"),
        (Self::Learning, "learning"),
    ];
}

impl Perspective {
    /// Its name in files.
    #[must_use]
    pub fn key(self) -> &'static str {
        name_of(self)
    }
}

impl Choice for Bet {
    const NAMES: &[(Self, &str)] = &[(Self::Explore, "explore"), (Self::Exploit, "exploit")];
}

impl Choice for View {
    const NAMES: &[(Self, &str)] = &[(Self::Cash, "cash"), (Self::Full, "full")];
}

impl Choice for Weighing {
    const NAMES: &[(Self, &str)] = &[
        (Self::Typed, "typed"),
        (Self::Compared, "compared"),
        (Self::Equal, "equal"),
    ];
}

impl Choice for Prices {
    const NAMES: &[(Self, &str)] = &[(Self::Nominal, "nominal"), (Self::Real, "real")];
}

impl Choice for Correlation {
    const NAMES: &[(Self, &str)] = &[(Self::None, "none"), (Self::Some, "some"), (Self::Strong, "strong")];
}

impl Choice for YesNo {
    const NAMES: &[(Self, &str)] = &[(Self::Yes, "yes"), (Self::No, "no")];
}

impl Choice for Missed {
    const NAMES: &[(Self, &str)] = &[
        (Self::Nobody, "nobody"),
        (Self::Inside, "inside"),
        (Self::Customers, "customers"),
        (Self::Harm, "harm"),
    ];
}

impl Choice for Protects {
    const NAMES: &[(Self, &str)] = &[
        (Self::Money, "money"),
        (Self::Safety, "safety"),
        (Self::Evidence, "evidence"),
        (Self::Nothing, "nothing"),
    ];
}

impl Choice for Catcher {
    const NAMES: &[(Self, &str)] = &[
        (Self::Nobody, "nobody"),
        (Self::Doer, "doer"),
        (Self::Reviewer, "reviewer"),
        (Self::Program, "program"),
    ];
}

impl Choice for Value {
    const NAMES: &[(Self, &str)] = &[
        (Self::Adds, "adds"),
        (Self::Necessary, "necessary"),
        (Self::None, "none"),
    ];
}

impl Choice for Waste {
    const NAMES: &[(Self, &str)] = &[
        (Self::Transport, "transport"),
        (Self::Inventory, "inventory"),
        (Self::Motion, "motion"),
        (Self::Waiting, "waiting"),
        (Self::OverProduction, "over_production"),
        (Self::OverProcessing, "over_processing"),
        (Self::Defects, "defects"),
        (Self::UnusedSkill, "unused_skill"),
    ];
}

/// The name of a choice in files.
pub(in crate::plan) fn name_of<T: Choice>(choice: T) -> &'static str {
    let mut names = T::NAMES.iter();
    names.find(|(value, _)| *value == choice).map_or("", |(_, name)| name)
}

/// A choice that has a usual value is left out while it has that.
impl<T: Choice + Default> Written for T {
    fn write(&mut self, form: Form) -> Option<Json> {
        Some(*self).filter(|value| *value != T::default()).write(form)
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        let mut read = Some(*self);
        read.read(json)?;
        *self = read.unwrap_or(*self);
        Ok(())
    }
}

/// A choice that need not be made.
impl<T: Choice> Written for Option<T> {
    fn write(&mut self, _: Form) -> Option<Json> {
        let (_, name) = T::NAMES.iter().find(|(value, _)| Some(*value) == *self)?;
        Some(Json::Text((*name).to_owned()))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        let at = one_of(&json, &mut T::NAMES.iter().map(|(_, name)| *name))?;
        *self = T::NAMES.get(at).map(|(value, _)| *value);
        Ok(())
    }
}

/// Which of some names stands there.
fn one_of(json: &Json, names: &mut dyn Iterator<Item = &'static str>) -> Result<usize, Trouble> {
    let names: Vec<&str> = names.collect();
    let at = names.iter().position(|name| json.as_str() == Some(*name));
    at.ok_or_else(|| Trouble::is_not(json, &format!("one of {}", names.join(", "))))
}

/// A list of choices.
impl Written for Vec<Waste> {
    fn write(&mut self, _: Form) -> Option<Json> {
        let names = self.iter().map(|waste| Json::from(name_of(*waste)));
        (!self.is_empty()).then(|| Json::list(names))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        for json in list(json)? {
            let mut waste = None;
            waste.read(json)?;
            self.extend(waste.filter(|waste| !self.contains(waste)));
        }
        Ok(())
    }
}

/// The number of another part.
impl Written for Option<Id> {
    fn write(&mut self, form: Form) -> Option<Json> {
        (*self)?.write(form)
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        let mut id = Id::default();
        id.read(json)?;
        *self = Some(id);
        Ok(())
    }
}

/// `"mission"`, `"aspiration"` or the number of a goal.
impl Written for Option<Aim> {
    fn write(&mut self, form: Form) -> Option<Json> {
        match (*self)? {
            Aim::Mission => Some(Json::Text("mission".to_owned())),
            Aim::Aspiration => Some(Json::Text("aspiration".to_owned())),
            Aim::Goal(mut id) => id.write(form),
        }
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        let goal = || {
            whole(&json)
                .and_then(|number| number.try_into().ok())
                .map(|id| Aim::Goal(Id(id)))
        };
        *self = match json.as_str() {
            Some("mission") => Some(Aim::Mission),
            Some("aspiration") => Some(Aim::Aspiration),
            _ => goal(),
        };
        self.map(drop)
            .ok_or_else(|| Trouble::is_not(&json, "mission, aspiration or the number of a goal"))
    }
}

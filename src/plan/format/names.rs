//! The names of closed choices in files, for ever. A new name needs a new version of the format, because an older page
//! could only guess what it means.

use crate::plan::json::Json;

use super::trouble::Trouble;
use super::written::{Form, Written, whole};
use crate::domain::finance::{LicencePer, Period, Prices};
use crate::plan::{Aim, Bet, Correlation, Id, MeasureUnit, Perspective, View, Weighing};

/// A choice between a few values.
trait Choice: Copy + PartialEq + 'static {
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
        let mut names = Self::NAMES.iter();
        names.find(|(value, _)| *value == self).map_or("", |(_, name)| name)
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

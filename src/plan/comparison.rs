//! How weights are found, and two criteria compared.

use crate::plan::json::Json;

use super::format::{Form, Item, Part, Trouble, Visit, Written, text};
use super::typed::Typed;
use super::{Id, Unknown};
use crate::domain::priority::{Criterion, criteria};

/// How the weights of the criteria are found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weighing {
    /// As they were typed.
    #[default]
    Typed,
    /// From comparisons of two criteria at a time.
    Compared,
    /// All the same.
    Equal,
}

/// A criterion, wherever it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CriterionRef {
    /// One that every plan has.
    BuiltIn(Criterion),
    /// One of the owner's own.
    Own(Id),
    /// One of a newer version, kept as it is.
    Other(String),
}

/// How many times as much one criterion matters as another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Compared {
    /// The one that matters more.
    pub more: CriterionRef,
    /// The one that matters less.
    pub less: CriterionRef,
    /// How many times, from 1 to 9 (Saaty 1980).
    pub times: Typed<f64>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl Weighing {
    /// All of them, with their names.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Typed, "as typed"),
        (Self::Compared, "by comparing two at a time"),
        (Self::Equal, "all the same"),
    ];
}

impl Default for CriterionRef {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

impl Compared {
    /// Whether it is about these two, in whichever order.
    #[must_use]
    pub fn is_about(&self, one: &CriterionRef, other: &CriterionRef) -> bool {
        (&self.more, &self.less) == (one, other) || (&self.more, &self.less) == (other, one)
    }

    /// Whether one of the two is this criterion.
    pub(super) fn names(&self, criterion: &CriterionRef) -> bool {
        self.more == *criterion || self.less == *criterion
    }
}

impl Item for Compared {
    const CALLED: &'static str = "comparison";
}

impl Part for Compared {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("more", &mut self.more);
        visit.field("less", &mut self.less);
        visit.field("times", &mut self.times);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}

/// The key of a criterion that every plan has, or the number of one of the owner's own.
impl Written for CriterionRef {
    fn write(&mut self, form: Form) -> Option<Json> {
        match self {
            Self::BuiltIn(criterion) => Some(Json::from(criterion.key())),
            Self::Own(id) => id.write(form),
            Self::Other(key) => (!key.is_empty()).then(|| Json::from(key.as_str())),
        }
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        let mut id = Id::default();
        *self = if json.as_str().is_none() && id.read(json.clone()).is_ok() {
            Self::Own(id)
        } else {
            let key = text(json, "fit, cash, ease or the number of a criterion")?;
            let mut all = criteria::ALL.iter();
            all.find(|info| info.key == key)
                .map_or(Self::Other(key), |info| Self::BuiltIn(info.criterion))
        };
        Ok(())
    }
}

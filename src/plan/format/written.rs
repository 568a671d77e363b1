//! How each kind of value is written as JSON, and read again.

use std::rc::Rc;

use time::Month;

use crate::plan::json::Json;

use super::fields::{Item, Part, Visit, read_part, write_part};
use super::trouble::Trouble;
use crate::domain::quantity::{Currency, Locale, YearMonth};
use crate::plan::{FiscalStart, Id, Unknown};

/// How much of what was typed is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::plan) enum Form {
    /// Everything, also sums and texts that could not be read yet: files and storage.
    Whole,
    /// Values alone: links.
    ValuesOnly,
}

/// A value with a form in JSON.
pub(in crate::plan) trait Written {
    /// The value as JSON; none where it is left out because nothing is in it.
    fn write(&mut self, form: Form) -> Option<Json>;

    /// Takes the value of some JSON other than null. Says what is wrong where it could only be guessed.
    fn read(&mut self, json: Json) -> Result<(), Trouble>;
}

impl Written for String {
    fn write(&mut self, _: Form) -> Option<Json> {
        (!self.is_empty()).then(|| Json::Text(self.clone()))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        *self = text(json, "a text in quotation marks")?;
        Ok(())
    }
}

impl Written for u32 {
    fn write(&mut self, _: Form) -> Option<Json> {
        Some(Json::from(*self))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        *self = whole(&json)
            .and_then(|number| number.try_into().ok())
            .ok_or_else(|| Trouble::is_not(&json, "a whole number from 0 to 4294967295"))?;
        Ok(())
    }
}

impl Written for u64 {
    fn write(&mut self, _: Form) -> Option<Json> {
        Some(Json::from(*self))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        *self = whole(&json).ok_or_else(|| Trouble::is_not(&json, "a whole number from 0"))?;
        Ok(())
    }
}

impl Written for Id {
    fn write(&mut self, form: Form) -> Option<Json> {
        self.0.write(form)
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        self.0.read(json)
    }
}

/// Left out while it is not so.
impl Written for bool {
    fn write(&mut self, _: Form) -> Option<Json> {
        self.then_some(Json::Bool(true))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        *self = match json {
            Json::Bool(is_so) => is_so,
            other => return Err(Trouble::is_not(&other, "true or false")),
        };
        Ok(())
    }
}

impl Written for Option<YearMonth> {
    fn write(&mut self, _: Form) -> Option<Json> {
        self.map(|month| Json::Text(month.to_string()))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        *self = json.as_str().and_then(YearMonth::parse);
        self.map(drop)
            .ok_or_else(|| Trouble::is_not(&json, "a month such as 2027-03"))
    }
}

impl Written for Currency {
    fn write(&mut self, _: Form) -> Option<Json> {
        (*self != Self::default()).then(|| Json::from(self.code()))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        *self = json
            .as_str()
            .and_then(Self::new)
            .ok_or_else(|| Trouble::is_not(&json, "a currency, which is three letters such as EUR"))?;
        Ok(())
    }
}

impl Written for Locale {
    fn write(&mut self, _: Form) -> Option<Json> {
        (*self != Self::default()).then(|| Json::from(self.tag()))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        *self = Self::new(&text(json, "a language and region such as en-GB")?);
        Ok(())
    }
}

/// The number of the month, from 1.
impl Written for FiscalStart {
    fn write(&mut self, _: Form) -> Option<Json> {
        (*self != Self::default()).then(|| Json::from(u32::from(u8::from(self.0))))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        let number = whole(&json).and_then(|number| u8::try_from(number).ok());
        let month = number.and_then(|number| Month::try_from(number).ok());
        self.0 = month.ok_or_else(|| Trouble::is_not(&json, "the number of a month, from 1 to 12"))?;
        Ok(())
    }
}

impl Written for Vec<String> {
    fn write(&mut self, _: Form) -> Option<Json> {
        let items = self.iter().map(|text| Json::Text(text.clone()));
        (!self.is_empty()).then(|| Json::list(items))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        for json in list(json)? {
            self.push(text(json, "a text in quotation marks")?);
        }
        Ok(())
    }
}

impl Written for Vec<Id> {
    fn write(&mut self, _: Form) -> Option<Json> {
        (!self.is_empty()).then(|| Json::list(self.iter().map(|id| Json::from(id.0))))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        for json in list(json)? {
            let mut id = Id::default();
            id.read(json)?;
            self.push(id);
        }
        Ok(())
    }
}

/// A section, shared between the plans before and after a change.
impl<T: Part + Clone> Written for Rc<T> {
    fn write(&mut self, form: Form) -> Option<Json> {
        let fields = write_part(self, form);
        (!fields.is_empty()).then_some(Json::Object(fields))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        read_part(self, json)
    }
}

impl<T: Part + Clone> Part for Rc<T> {
    fn fields(&mut self, visit: &mut dyn Visit) {
        Self::make_mut(self).fields(visit);
    }

    fn unknown(&mut self) -> &mut Unknown {
        Self::make_mut(self).unknown()
    }
}

impl<T: Item + Clone> Item for Rc<T> {
    const CALLED: &'static str = T::CALLED;
}

impl<T: Item> Written for Vec<T> {
    fn write(&mut self, form: Form) -> Option<Json> {
        let items: Vec<Json> = self
            .iter_mut()
            .map(|part| Json::Object(write_part(part, form)))
            .collect();
        (!items.is_empty()).then_some(Json::List(items))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        for json in list(json)? {
            let mut part = T::default();
            read_part(&mut part, json).map_err(|trouble| trouble.in_item(T::CALLED, self.len() + 1))?;
            self.push(part);
        }
        Ok(())
    }
}

/// The values of a JSON list.
pub(super) fn list(json: Json) -> Result<Vec<Json>, Trouble> {
    match json {
        Json::List(items) => Ok(items),
        other => Err(Trouble::is_not(&other, "a list in [ ]")),
    }
}

/// The text of a JSON string.
pub(in crate::plan) fn text(json: Json, what: &str) -> Result<String, Trouble> {
    match json {
        Json::Text(text) => Ok(text),
        other => Err(Trouble::is_not(&other, what)),
    }
}

/// The whole number a JSON number stands for; `3.0` is 3, as some scripts write it.
pub(super) fn whole(json: &Json) -> Option<u64> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "only whole numbers a u64 holds exactly get here"
    )]
    let from_float =
        |number: f64| ((0.0..9e15).contains(&number) && libm::trunc(number) == number).then_some(number as u64);
    json.as_u64().or_else(|| json.as_f64().and_then(from_float))
}

//! A value as a person typed it, with the raw text where that says more than the value.

use crate::plan::json::Json;
use time::Date;

use super::format::{Form, Trouble, Written};
use crate::domain::quantity::{format_date, parse_date};

/// A typed value. Text that cannot be read yet is kept as it is, so that nothing typed is ever lost.
///
/// In JSON: a plain value (`40`), a value with its text (`{"value":2080,"typed":"=40*52"}`) or a text that could
/// not be read (`{"typed":"about forty"}`). Any other JSON becomes such a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Typed<T> {
    /// Nothing typed.
    #[default]
    Blank,
    /// A value that needs no text: it is shown in the plan's locale.
    Value(T),
    /// A value with the text it was read from: a sum (`=40*52`), or a date in words.
    From(T, String),
    /// A text that could not be read.
    Draft(String),
}

impl<T: Copy> Typed<T> {
    /// The value, where one could be read.
    #[must_use]
    pub fn value(&self) -> Option<T> {
        match self {
            Self::Value(value) | Self::From(value, _) => Some(*value),
            Self::Blank | Self::Draft(_) => None,
        }
    }
}

impl<T> Typed<T> {
    /// The text a person typed, where it is kept.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::From(_, text) | Self::Draft(text) => Some(text),
            Self::Blank | Self::Value(_) => None,
        }
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Blank)
    }
}

/// A value that is one JSON number or text.
pub(super) trait Plain: Copy {
    /// The value as JSON.
    fn to_json(self) -> Json;
    /// The value that some JSON stands for, where it stands for one.
    fn of_json(json: &Json) -> Option<Self>;
}

impl Plain for f64 {
    fn to_json(self) -> Json {
        Json::from(self)
    }

    fn of_json(json: &Json) -> Option<Self> {
        json.as_f64().filter(|value| value.is_finite())
    }
}

impl Plain for Date {
    fn to_json(self) -> Json {
        Json::from(format_date(self))
    }

    fn of_json(json: &Json) -> Option<Self> {
        json.as_str().and_then(parse_date)
    }
}

impl<T: Plain> Written for Typed<T> {
    fn write(&mut self, form: Form) -> Option<Json> {
        match (&*self, form) {
            (Self::Blank, _) | (Self::Draft(_), Form::ValuesOnly) => None,
            (Self::Value(value), _) | (Self::From(value, _), Form::ValuesOnly) => Some(value.to_json()),
            (Self::From(value, text), Form::Whole) => Some(Json::object([
                ("value", value.to_json()),
                ("typed", Json::from(text.as_str())),
            ])),
            (Self::Draft(text), Form::Whole) => Some(Json::object([("typed", Json::from(text.as_str()))])),
        }
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        let value = T::of_json(json.get("value").unwrap_or(&json));
        let text = json.get("typed").and_then(Json::as_str).map(str::to_owned);
        *self = match (value, text) {
            (Some(value), Some(text)) => Self::From(value, text),
            (Some(value), None) => Self::Value(value),
            (None, Some(text)) => Self::Draft(text),
            (None, None) => Self::Draft(json.as_str().map_or_else(|| json.to_string(), str::to_owned)),
        };
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::json::json;
    use time::macros::date;

    fn read<T: Plain>(json: &Json) -> Typed<T> {
        let mut typed = Typed::Blank;
        typed.read(json.clone()).unwrap();
        typed
    }

    #[test]
    fn a_typed_number_is_written_as_short_as_it_can_be() {
        for (mut typed, whole, alone) in [
            (Typed::Value(40.0), json!(40), Some(json!(40))),
            (Typed::Value(0.15), json!(0.15), Some(json!(0.15))),
            (
                Typed::From(2080.0, "=40*52".to_owned()),
                json!({"value": 2080, "typed": "=40*52"}),
                Some(json!(2080)),
            ),
            (
                Typed::Draft("about forty".to_owned()),
                json!({"typed": "about forty"}),
                None,
            ),
        ] {
            assert_eq!(read::<f64>(&whole), typed);
            assert_eq!(typed.write(Form::Whole), Some(whole));
            assert_eq!(typed.write(Form::ValuesOnly), alone);
        }
        assert_eq!(Typed::<f64>::Blank.write(Form::Whole), None);
    }

    #[test]
    fn json_of_another_shape_is_kept_as_a_draft() {
        for (json, text) in [
            (json!("forty"), "forty"),
            (json!(true), "true"),
            (json!([1]), "[1]"),
            (json!({"a": 1}), "{\"a\":1}"),
        ] {
            assert_eq!(read::<f64>(&json), Typed::Draft(text.to_owned()));
        }
    }

    #[test]
    fn a_date_in_words_keeps_its_words() {
        let mut due = Typed::From(date!(2027 - 03 - 31), "end of March".to_owned());
        let json = json!({"value": "2027-03-31", "typed": "end of March"});
        assert_eq!(due.write(Form::Whole), Some(json.clone()));
        assert_eq!(read(&json), due);
        assert_eq!(
            read::<Date>(&json!("2027-02-30")),
            Typed::Draft("2027-02-30".to_owned())
        );
    }
}

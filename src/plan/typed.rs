//! A value as a person typed it, with the raw text where that says more than the value.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};
use time::Date;

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

    /// The value alone, its text forgotten: what a link carries.
    #[must_use]
    pub fn without_text(&self) -> Self {
        self.value().map_or(Self::Blank, Self::Value)
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

/// A value that has a form in JSON.
pub trait Written: Sized {
    /// The value as JSON.
    fn write(&self) -> Value;
    /// The value a JSON stands for, where it stands for one.
    fn from_written(value: &Value) -> Option<Self>;
}

impl Written for f64 {
    fn write(&self) -> Value {
        // 40 rather than 40.0: shorter, and what a person would write.
        #[expect(
            clippy::cast_possible_truncation,
            reason = "only whole numbers an i64 holds exactly get here"
        )]
        if libm::trunc(*self) == *self && libm::fabs(*self) < 9e15 {
            json!(*self as i64)
        } else {
            json!(self)
        }
    }

    fn from_written(value: &Value) -> Option<Self> {
        value.as_f64().filter(|value| value.is_finite())
    }
}

impl Written for Date {
    fn write(&self) -> Value {
        json!(format_date(*self))
    }

    fn from_written(value: &Value) -> Option<Self> {
        value.as_str().and_then(parse_date)
    }
}

impl<T: Written> Typed<T> {
    pub(super) fn to_json(&self) -> Value {
        match self {
            Self::Blank => Value::Null,
            Self::Value(value) => value.write(),
            Self::From(value, text) => json!({"value": value.write(), "typed": text}),
            Self::Draft(text) => json!({"typed": text}),
        }
    }

    pub(super) fn from_json(json: &Value) -> Self {
        let value = T::from_written(json.get("value").unwrap_or(json));
        let text = json.get("typed").and_then(Value::as_str).map(str::to_owned);
        match (value, text) {
            _ if json.is_null() => Self::Blank,
            (Some(value), Some(text)) => Self::From(value, text),
            (Some(value), None) => Self::Value(value),
            (None, Some(text)) => Self::Draft(text),
            (None, None) => Self::Draft(json.as_str().map_or_else(|| json.to_string(), str::to_owned)),
        }
    }
}

impl<T: Written> Serialize for Typed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_json().serialize(serializer)
    }
}

impl<'de, T: Written> Deserialize<'de> for Typed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::from_json(&Value::deserialize(deserializer)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_typed_number_is_written_as_short_as_it_can_be() {
        for (typed, written) in [
            (Typed::Value(40.0), json!(40)),
            (Typed::Value(0.15), json!(0.15)),
            (
                Typed::From(2080.0, "=40*52".to_owned()),
                json!({"value": 2080, "typed": "=40*52"}),
            ),
            (Typed::Draft("about forty".to_owned()), json!({"typed": "about forty"})),
            (Typed::Blank, Value::Null),
        ] {
            assert_eq!(typed.to_json(), written);
            assert_eq!(Typed::from_json(&written), typed);
        }
    }

    #[test]
    fn json_of_another_shape_is_kept_as_a_draft() {
        for (json, text) in [
            (json!("forty"), "forty"),
            (json!(true), "true"),
            (json!([1]), "[1]"),
            (json!({"a": 1}), "{\"a\":1}"),
        ] {
            assert_eq!(Typed::<f64>::from_json(&json), Typed::Draft(text.to_owned()));
        }
    }

    #[test]
    fn a_date_in_words_keeps_its_words() {
        let due = Typed::From(date!(2027 - 03 - 31), "end of March".to_owned());
        assert_eq!(due.to_json(), json!({"value": "2027-03-31", "typed": "end of March"}));
        assert_eq!(Typed::from_json(&due.to_json()), due);
        assert_eq!(
            Typed::<Date>::from_json(&json!("2027-02-30")),
            Typed::Draft("2027-02-30".to_owned())
        );
    }
}

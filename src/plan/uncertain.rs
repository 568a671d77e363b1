//! An input that may lie anywhere between a low and a high figure.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value, json};

use super::Unknown;
use super::typed::Typed;

/// What low and high mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RangeReading {
    /// 8 in 10 cases lie between low and high.
    #[default]
    EightInTen,
    /// No case lies outside.
    Limits,
    /// A reading of a newer version, kept as it is.
    Other(String),
}

/// A low, a likely and a high figure. A figure typed alone is the likely one.
///
/// In JSON a figure alone, or `{"low":30,"likely":40,"high":60,"reading":"limits"}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Uncertain {
    /// The low end, where one was typed.
    pub low: Typed<f64>,
    /// What is most likely.
    pub likely: Typed<f64>,
    /// The high end, where one was typed.
    pub high: Typed<f64>,
    /// What low and high mean.
    pub reading: RangeReading,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl Uncertain {
    /// A figure typed alone.
    #[must_use]
    pub fn likely(likely: Typed<f64>) -> Self {
        Self {
            likely,
            ..Self::default()
        }
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// The figures alone, their texts forgotten: what a link carries.
    #[must_use]
    pub fn without_text(&self) -> Self {
        Self {
            low: self.low.without_text(),
            likely: self.likely.without_text(),
            high: self.high.without_text(),
            ..self.clone()
        }
    }
}

impl RangeReading {
    fn name(&self) -> &str {
        match self {
            Self::EightInTen => "eight_in_ten",
            Self::Limits => "limits",
            Self::Other(name) => name,
        }
    }

    fn of(name: &str) -> Self {
        match name {
            "eight_in_ten" => Self::EightInTen,
            "limits" => Self::Limits,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Serialize for Uncertain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let alone = Self {
            likely: self.likely.clone(),
            ..Self::default()
        };
        if *self == alone {
            return self.likely.serialize(serializer);
        }
        let mut fields = Map::new();
        for (name, figure) in [("low", &self.low), ("likely", &self.likely), ("high", &self.high)] {
            if !figure.is_blank() {
                fields.insert(name.to_owned(), figure.to_json());
            }
        }
        if self.reading != RangeReading::default() {
            fields.insert("reading".to_owned(), json!(self.reading.name()));
        }
        fields.extend(self.unknown.clone());
        fields.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Uncertain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const RANGE: [&str; 4] = ["low", "likely", "high", "reading"];
        let json = Value::deserialize(deserializer)?;
        match json {
            Value::Object(mut fields) if !fields.contains_key("typed") && !fields.contains_key("value") => {
                let mut figure = |name| fields.remove(name).map_or(Typed::Blank, |json| Typed::from_json(&json));
                let [low, likely, high] = [RANGE[0], RANGE[1], RANGE[2]].map(&mut figure);
                let reading = match fields.remove("reading") {
                    Some(Value::String(name)) => RangeReading::of(&name),
                    Some(other) => RangeReading::Other(other.to_string()),
                    None => RangeReading::default(),
                };
                Ok(Self {
                    low,
                    likely,
                    high,
                    reading,
                    unknown: fields,
                })
            }
            alone => Ok(Self::likely(Typed::from_json(&alone))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_alone_is_the_likely_one() {
        for (json, likely) in [
            (json!(40), Typed::Value(40.0)),
            (
                json!({"value": 2080, "typed": "=40*52"}),
                Typed::From(2080.0, "=40*52".to_owned()),
            ),
            (json!("forty"), Typed::Draft("forty".to_owned())),
        ] {
            let read = serde_json::from_value::<Uncertain>(json).ok();
            assert_eq!(read, Some(Uncertain::likely(likely)));
        }
    }

    #[test]
    fn a_range_comes_back_with_what_a_newer_version_added() {
        for json in [
            json!({"low": 30, "likely": 40, "high": 60}),
            json!({"low": 30, "high": {"typed": "many"}, "reading": "limits"}),
            json!({"likely": 40, "reading": "normal", "evidence": "invoice"}),
        ] {
            let read = serde_json::from_value::<Uncertain>(json.clone()).ok();
            assert_eq!(read.and_then(|read| serde_json::to_value(read).ok()), Some(json));
        }
    }
}

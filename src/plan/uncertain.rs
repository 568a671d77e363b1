//! An input that may lie anywhere between a low and a high figure.

use crate::plan::json::{Fields, Json};

use super::Unknown;
use super::format::{Form, Part, Trouble, Visit, Written, read_part, write_part};
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

impl Part for Uncertain {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("low", &mut self.low);
        visit.field("likely", &mut self.likely);
        visit.field("high", &mut self.high);
        visit.field("reading", &mut self.reading);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}

impl Written for Uncertain {
    fn write(&mut self, form: Form) -> Option<Json> {
        let mut fields = write_part(self, form);
        if fields.len() > 1 {
            return Some(Json::Object(fields));
        }
        let likely = fields.remove("likely");
        likely.or_else(|| (!fields.is_empty()).then_some(Json::Object(fields)))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        const OF_A_FIGURE: [&str; 2] = ["value", "typed"];
        match json {
            Json::Object(mut fields) => {
                // A figure with its text stands for the likely one, also where something else was put beside it.
                let parts = OF_A_FIGURE.map(|name| Some((name.to_owned(), fields.remove(name)?)));
                let likely: Fields = parts.into_iter().flatten().collect();
                if !likely.is_empty() {
                    if fields.get("likely").is_some() {
                        return Err(Trouble::new(
                            "it has both a value of its own and a likely one".to_owned(),
                        ));
                    }
                    fields.insert("likely", Json::Object(likely));
                }
                read_part(self, Json::Object(fields))
            }
            alone => self.likely.read(alone),
        }
    }
}

impl Written for RangeReading {
    fn write(&mut self, _: Form) -> Option<Json> {
        (*self != Self::default()).then(|| Json::from(self.name()))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        let Json::Text(name) = &json else {
            return Err(Trouble::is_not(&json, "eight_in_ten or limits"));
        };
        *self = Self::of(name);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::json::json;

    fn read(json: Json) -> Result<Uncertain, String> {
        let mut uncertain = Uncertain::default();
        match uncertain.read(json) {
            Ok(()) => Ok(uncertain),
            Err(trouble) => Err(trouble.to_string()),
        }
    }

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
            assert_eq!(read(json), Ok(Uncertain::likely(likely)));
        }
    }

    #[test]
    fn a_range_comes_back_with_what_a_newer_version_added() {
        for json in [
            json!({"low": 30, "likely": 40, "high": 60}),
            json!({"low": 30, "high": {"typed": "many"}, "reading": "limits"}),
            json!({"likely": 40, "reading": "normal", "evidence": "invoice"}),
            json!({"likely": {"value": 2080, "typed": "=40*52"}, "evidence": "invoice"}),
            json!({"evidence": "invoice"}),
            json!({"reading": "limits"}),
        ] {
            let written = read(json.clone()).unwrap().write(Form::Whole);
            assert_eq!(written, Some(json));
        }
    }

    #[test]
    fn what_stands_beside_a_figure_with_its_text_is_kept() {
        let mut uncertain = read(json!({"value": 2080, "typed": "=40*52", "evidence": "invoice"})).unwrap();
        assert_eq!(uncertain.likely, Typed::From(2080.0, "=40*52".to_owned()));
        let written = uncertain.write(Form::Whole);
        assert_eq!(
            written,
            Some(json!({"likely": {"value": 2080, "typed": "=40*52"}, "evidence": "invoice"}))
        );
        assert!(read(json!({"value": 3, "likely": 4})).is_err());
    }

    #[test]
    fn a_link_carries_figures_alone() {
        for (json, alone) in [
            (json!({"typed": "about forty"}), None),
            (json!({"value": 2080, "typed": "=40*52"}), Some(json!(2080))),
            (json!({"low": {"typed": "few"}, "likely": 4}), Some(json!(4))),
        ] {
            assert_eq!(read(json).unwrap().write(Form::ValuesOnly), alone);
        }
    }
}

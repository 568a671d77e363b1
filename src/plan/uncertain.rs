//! An input that may lie anywhere between a low and a high figure.

use time::Date;

use crate::plan::json::{Fields, Json};

use super::Unknown;
use super::evidence::Evidence;
use super::format::{Form, Part, Trouble, Visit, Written, read_part, write_part};
use super::range::{RangeReading, RangeShape};
use super::typed::Typed;

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
    /// How often the figures between them come true.
    pub shape: RangeShape,
    /// What the figure rests on; none while nothing is said.
    pub evidence: Option<Evidence>,
    /// The day it was measured, paid, offered or guessed.
    pub evidence_on: Typed<Date>,
    /// Where it can be looked up, and whatever else a reader should know.
    pub evidence_note: String,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// A change of a range.
#[derive(Clone, Debug, PartialEq)]
pub enum UncertainAction {
    /// The low end.
    Low(Typed<f64>),
    /// What is most likely.
    Likely(Typed<f64>),
    /// The high end.
    High(Typed<f64>),
    /// What low and high mean.
    Reading(RangeReading),
    /// How often the figures between them come true.
    Shape(RangeShape),
    /// What the figure rests on.
    Evidence(Option<Evidence>),
    /// The day of the evidence.
    EvidenceOn(Typed<Date>),
    /// What a reader should know of the evidence.
    EvidenceNote(String),
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

    /// The likely figure; the middle of low and high where both are there and no likely one could be read.
    #[must_use]
    pub fn likely_value(&self) -> Option<f64> {
        let middle = || Some(self.low.value()? / 2.0 + self.high.value()? / 2.0);
        self.likely.value().or_else(middle)
    }

    pub(super) fn apply(&mut self, action: UncertainAction) {
        match action {
            UncertainAction::Low(typed) => self.low = typed,
            UncertainAction::Likely(typed) => self.likely = typed,
            UncertainAction::High(typed) => self.high = typed,
            UncertainAction::Reading(reading) => self.reading = reading,
            UncertainAction::Shape(shape) => self.shape = shape,
            UncertainAction::Evidence(evidence) => self.evidence = evidence,
            UncertainAction::EvidenceOn(on) => self.evidence_on = on,
            UncertainAction::EvidenceNote(note) => self.evidence_note = note,
        }
    }
}

impl UncertainAction {
    /// Which field of the range it types into, the likely figure being 0; none for a choice, which is a step of its own.
    pub(super) fn field(&self) -> Option<u32> {
        match self {
            Self::Likely(_) => Some(0),
            Self::Low(_) => Some(1),
            Self::High(_) => Some(2),
            Self::EvidenceOn(_) => Some(3),
            Self::EvidenceNote(_) => Some(4),
            Self::Reading(_) | Self::Shape(_) | Self::Evidence(_) => None,
        }
    }
}

impl Part for Uncertain {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("low", &mut self.low);
        visit.field("likely", &mut self.likely);
        visit.field("high", &mut self.high);
        visit.field("reading", &mut self.reading);
        visit.field("shape", &mut self.shape);
        visit.field("evidence", &mut self.evidence);
        visit.field("evidence_on", &mut self.evidence_on);
        visit.field("evidence_note", &mut self.evidence_note);
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
            json!({"likely": 40, "reading": "normal", "asked": "twice"}),
            json!({"likely": {"value": 2080, "typed": "=40*52"}, "asked": "twice"}),
            json!({"asked": "twice"}),
            json!({"reading": "limits"}),
            json!({"low": 30, "high": 60, "shape": "lognormal"}),
            json!({"likely": 40, "shape": "bimodal", "evidence": "tally of 3 weeks"}),
            json!({"likely": 40, "evidence": "quote", "evidence_on": "2026-11-20", "evidence_note": "Offer 7", "asked": 2}),
            json!({"evidence_on": {"typed": "in autumn"}}),
        ] {
            let written = read(json.clone()).unwrap().write(Form::Whole);
            assert_eq!(written, Some(json));
        }
    }

    #[test]
    fn what_goes_without_saying_is_left_out() {
        let mut uncertain = read(json!({"likely": 40, "reading": "eight_in_ten", "shape": "pert"})).unwrap();
        assert_eq!(uncertain.write(Form::Whole), Some(json!(40)));
        for wrong in [json!({"shape": 3}), json!({"evidence": ["invoice"]})] {
            assert!(read(wrong).is_err());
        }
    }

    #[test]
    fn the_middle_stands_for_a_likely_figure_that_was_not_typed() {
        for (json, likely) in [
            (json!(40), Some(40.0)),
            (json!({"low": 30, "likely": 40, "high": 60}), Some(40.0)),
            (json!({"low": 30, "high": 60}), Some(45.0)),
            (json!({"low": -1e308, "high": 1.5e308}), Some(0.25e308)),
            (json!({"low": 1.5e308, "high": 1.5e308}), Some(1.5e308)),
            (json!({"low": 30}), None),
            (json!({"high": 60}), None),
            (json!({"low": 30, "likely": "about forty", "high": 60}), Some(45.0)),
            (json!({"likely": "about forty", "high": 60}), None),
        ] {
            assert_eq!(
                read(json.clone()).map(|range| range.likely_value()),
                Ok(likely),
                "{json}"
            );
        }
    }

    #[test]
    fn what_stands_beside_a_figure_with_its_text_is_kept() {
        let mut uncertain = read(json!({"value": 2080, "typed": "=40*52", "asked": "twice"})).unwrap();
        assert_eq!(uncertain.likely, Typed::From(2080.0, "=40*52".to_owned()));
        let written = uncertain.write(Form::Whole);
        assert_eq!(
            written,
            Some(json!({"likely": {"value": 2080, "typed": "=40*52"}, "asked": "twice"}))
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

//! Any file that Bearing saves: a plan, one of its saves, or all saves as the recovery page offers them.

use super::document::{OpenError, from_json};
use super::envelope::Envelope;
use crate::plan::Plan;
use crate::plan::json::{Json, parse};

/// Opens a file: a plan, an envelope out of storage, or an object of envelopes under their keys, of which the latest save
/// is taken.
///
/// # Errors
/// Says in a sentence why there is no plan in it.
pub fn open_file(text: &str) -> Result<Plan, OpenError> {
    let json = parse(text).map_err(OpenError::NotJson)?;
    let saves = match &json {
        Json::Object(fields) if json.get("app").is_none() => {
            fields.iter().filter_map(|(_, save)| save.as_str()).collect()
        }
        _ => vec![text],
    };
    let envelopes = saves.into_iter().filter_map(|save| Envelope::open(save).ok());
    match envelopes.max_by_key(|envelope| envelope.revision) {
        Some(latest) => Ok(latest.plan),
        None => from_json(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::format::to_json;

    #[test]
    fn whatever_bearing_saves_opens_again() {
        let plan = |seed| Plan {
            id: "own".to_owned(),
            seed,
            ..Plan::default()
        };
        let save = |revision| {
            Envelope {
                revision,
                saved_at: String::new(),
                plan: plan(revision),
            }
            .seal()
        };
        let all = Json::object([
            ("bearing/plan/own/a", save(3).into()),
            ("bearing/plan/own/b", save(4).into()),
            ("bearing/current", "own".into()),
        ]);
        for (text, seed) in [(to_json(&plan(2)), 2), (save(3), 3), (all.to_string(), 4)] {
            assert_eq!(open_file(&text).map(|plan| plan.seed), Ok(seed), "{text}");
        }
        for text in ["{}", "[]", "{\"a\": \"b\"}"] {
            assert_eq!(open_file(text), Err(OpenError::NotAPlan), "{text}");
        }
    }
}

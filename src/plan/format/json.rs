//! The self-describing JSON every other form of a plan contains.

use std::rc::Rc;

use serde_json::{Map, Value, json};

use super::migrations;
use crate::plan::{Firm, Plan, Typed, Written};

/// The version of the format this program writes.
pub const VERSION: u32 = migrations::PRESENT;

/// Why a text is not a plan that can be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// It is not JSON.
    NotJson(String),
    /// It is JSON, but not a plan of Bearing.
    NotAPlan,
    /// A newer Bearing wrote it.
    Newer(u64),
    /// A part of it is not what the format says.
    Damaged(String),
}

impl std::fmt::Display for OpenError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotJson(why) => write!(f, "This is not a plan: it is not complete JSON ({why})."),
            Self::NotAPlan => {
                f.write_str("This is not a plan of Bearing: a plan begins with \"app\": \"bearing\" and a version.")
            }
            Self::Newer(version) => {
                write!(
                    f,
                    "A newer Bearing wrote this plan (version {version}, this page reads up to {VERSION}). Reload the page to get the newest."
                )
            }
            Self::Damaged(why) => write!(f, "A part of this plan is not as it should be: {why}."),
        }
    }
}

/// A plan as the JSON of a file: everything, also what could not be read yet.
#[must_use]
pub fn to_json(plan: &Plan) -> String {
    serde_json::to_string_pretty(&described(plan)).unwrap_or_default()
}

/// A plan as the compact JSON of storage and of a link's payload.
pub(super) fn to_compact_json(plan: &Plan) -> String {
    described(plan).to_string()
}

/// A plan as the compact JSON of a link: values only, without drafts and without its identity on this machine.
#[must_use]
pub fn link_json(plan: &Plan) -> Vec<u8> {
    to_compact_json(&values_only(plan)).into_bytes()
}

/// Opens the JSON of a plan of any version up to the present one.
///
/// # Errors
/// Says in a sentence why the text is not such a plan.
pub fn from_json(text: &str) -> Result<Plan, OpenError> {
    let json: Value = serde_json::from_str(text).map_err(|error| OpenError::NotJson(error.to_string()))?;
    let version = json
        .get("version")
        .and_then(Value::as_u64)
        .filter(|version| *version > 0);
    let (Some("bearing"), Some(version)) = (json.get("app").and_then(Value::as_str), version) else {
        return Err(OpenError::NotAPlan);
    };
    let known = u32::try_from(version)
        .ok()
        .filter(|version| *version <= VERSION)
        .ok_or(OpenError::Newer(version))?;
    let mut json = migrations::to_present(known, json);
    if let Some(fields) = json.as_object_mut() {
        fields.shift_remove("app");
        fields.shift_remove("version");
    }
    serde_json::from_value(json)
        .map(Plan::with_ids_of_their_own)
        .map_err(|error| OpenError::Damaged(error.to_string()))
}

fn described(plan: &Plan) -> Value {
    let mut fields = Map::new();
    fields.insert("app".to_owned(), json!("bearing"));
    fields.insert("version".to_owned(), json!(VERSION));
    // A plan is made of maps with text keys and finite numbers, which serde_json always takes.
    if let Ok(Value::Object(plan)) = serde_json::to_value(plan) {
        fields.extend(plan);
    }
    Value::Object(fields)
}

/// A plan without the texts that stand beside values, without drafts and without its own id.
fn values_only(plan: &Plan) -> Plan {
    fn forget<T: Copy + Written>(typed: &mut Typed<T>) {
        *typed = typed.without_text();
    }
    let mut plan = Plan {
        id: String::new(),
        ..plan.clone()
    };
    let firm: &mut Firm = Rc::make_mut(&mut plan.firm);
    for typed in [
        &mut firm.hourly_cost,
        &mut firm.open_days,
        &mut firm.open_hours,
        &mut firm.person_days,
        &mut firm.person_hours,
        &mut firm.discount_rate,
        &mut firm.horizon,
        &mut firm.wage_growth,
        &mut firm.profit,
    ] {
        forget(typed);
    }
    for goal in &mut Rc::make_mut(&mut plan.direction).goals {
        forget(&mut goal.baseline);
        forget(&mut goal.target);
        forget(&mut goal.weight);
        forget(&mut goal.due);
    }
    let priorities = Rc::make_mut(&mut plan.priorities);
    forget(&mut priorities.money_limit);
    forget(&mut priorities.hours_limit);
    priorities.weights.values_mut().for_each(forget);
    for opportunity in &mut priorities.opportunities {
        let opportunity = Rc::make_mut(opportunity);
        forget(&mut opportunity.start_month);
        for input in opportunity.inputs.values_mut() {
            *input = input.without_text();
        }
        opportunity.inputs.retain(|_, input| !input.is_blank());
        for serves in &mut opportunity.serves {
            serves.effect = serves.effect.without_text();
        }
    }
    plan
}

//! The self-describing JSON every other form of a plan contains.

use crate::plan::json::{Fields, Json, JsonError, parse};

use super::fields::{object, read_part, write_part};
use super::migrations;
use super::written::Form;
use crate::plan::Plan;

/// The newest version of the format, which this program reads and, where a plan needs it, writes.
pub const VERSION: u32 = migrations::PRESENT;

/// Why a text is not a plan that can be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// It is not JSON.
    NotJson(JsonError),
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
            Self::NotJson(why) => write!(f, "This is not a plan: it is not complete JSON, {why}."),
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
    format!("{:#}", described(plan.clone(), Form::Whole))
}

/// A plan as the compact JSON of storage and of a link's payload.
pub(super) fn to_compact_json(plan: &Plan) -> String {
    described(plan.clone(), Form::Whole).to_string()
}

/// A plan as the compact JSON of a link: values only, without drafts and without its identity on this machine.
#[must_use]
pub fn link_json(plan: &Plan) -> Vec<u8> {
    let plan = Plan {
        id: String::new(),
        ..plan.clone()
    };
    described(plan, Form::ValuesOnly).to_string().into_bytes()
}

/// Opens the JSON of a plan of any version up to the present one.
///
/// # Errors
/// Says in a sentence why the text is not such a plan.
pub fn from_json(text: &str) -> Result<Plan, OpenError> {
    let json = parse(text).map_err(OpenError::NotJson)?;
    let version = json
        .get("version")
        .and_then(Json::as_u64)
        .filter(|version| *version > 0);
    let (Some("bearing"), Some(version)) = (json.get("app").and_then(Json::as_str), version) else {
        return Err(OpenError::NotAPlan);
    };
    let known = u32::try_from(version)
        .ok()
        .filter(|version| *version <= VERSION)
        .ok_or(OpenError::Newer(version))?;
    let mut plan = Plan::default();
    let read = object(migrations::to_present(known, json)).and_then(|mut fields| {
        fields.remove("app");
        fields.remove("version");
        read_part(&mut plan, fields.into())
    });
    match read {
        Ok(()) => Ok(plan.with_ids_of_their_own()),
        Err(trouble) => Err(OpenError::Damaged(trouble.to_string())),
    }
}

fn described(mut plan: Plan, form: Form) -> Json {
    let mut fields = Fields::default();
    fields.insert("app", Json::from("bearing"));
    fields.insert("version", Json::from(migrations::lowest(&plan)));
    fields.extend(write_part(&mut plan, form));
    Json::Object(fields)
}

//! The fields of a part, listed once for both directions: what is read under a name is written under the same.
//!
//! Every part lists its fields in [`Part::fields`], and a [`Visit`] goes through the list: one that reads, one that
//! writes. Derived code would do the same for several times the download, and could not say where in a plan something
//! is wrong.

use crate::plan::json::{Fields, Json};

use super::trouble::Trouble;
use super::written::{Form, Written};
use crate::plan::Unknown;

/// A part of a plan that is a JSON object.
pub(in crate::plan) trait Part {
    /// Shows every field, in the order they are written. Writing needs no change, but one list for both directions
    /// does: what is written is a copy.
    fn fields(&mut self, visit: &mut dyn Visit);

    /// The fields of a newer version.
    fn unknown(&mut self) -> &mut Unknown;
}

/// A part that stands in a list.
pub(in crate::plan) trait Item: Part + Default {
    /// What one of them is called where something is wrong in it.
    const CALLED: &'static str;
}

/// Goes through the fields of a part.
pub(in crate::plan) trait Visit {
    /// One field. A `usual` value goes without saying and is left out of what is written.
    fn visit(&mut self, key: &'static str, value: &mut dyn Written, usual: bool);
}

impl dyn Visit + '_ {
    /// A field that is left out while nothing is in it.
    pub(in crate::plan) fn field(&mut self, key: &'static str, value: &mut dyn Written) {
        self.visit(key, value, false);
    }

    /// A field that is left out while it has its usual value.
    pub(in crate::plan) fn unless<T: Written + PartialEq>(&mut self, key: &'static str, value: &mut T, usual: &T) {
        let usual = value == usual;
        self.visit(key, value, usual);
    }
}

/// Reads a part. Fields that are not in the JSON, or null, stay as they are.
pub(in crate::plan) fn read_part(part: &mut dyn Part, json: Json) -> Result<(), Trouble> {
    let mut reader = Reader {
        fields: object(json)?,
        trouble: None,
    };
    part.fields(&mut reader);
    if let Some(trouble) = reader.trouble {
        return Err(trouble);
    }
    *part.unknown() = reader.fields;
    Ok(())
}

/// Writes a part: its own fields, then those of a newer version.
pub(in crate::plan) fn write_part(part: &mut dyn Part, form: Form) -> Fields {
    let mut writer = Writer {
        fields: Fields::default(),
        form,
    };
    part.fields(&mut writer);
    writer.fields.extend(part.unknown().clone());
    writer.fields
}

/// The fields of a JSON object.
pub(in crate::plan) fn object(json: Json) -> Result<Fields, Trouble> {
    match json {
        Json::Object(fields) => Ok(fields),
        other => Err(Trouble::is_not(&other, "an object in { }")),
    }
}

struct Reader {
    fields: Fields,
    trouble: Option<Trouble>,
}

impl Visit for Reader {
    fn visit(&mut self, key: &'static str, value: &mut dyn Written, _: bool) {
        let json = self.fields.remove(key).filter(|json| !json.is_null());
        if let (Some(json), None) = (json, &self.trouble) {
            self.trouble = value.read(json).err().map(|trouble| trouble.within(key));
        }
    }
}

struct Writer {
    fields: Fields,
    form: Form,
}

impl Visit for Writer {
    fn visit(&mut self, key: &'static str, value: &mut dyn Written, usual: bool) {
        if let (false, Some(json)) = (usual, value.write(self.form)) {
            self.fields.insert(key.to_owned(), json);
        }
    }
}

//! Values under keys.

use crate::plan::json::{Fields, Json};

use super::format::{Form, Trouble, Written, object};
use crate::domain::sort::sort;

/// Values under keys, in the order of the keys. A blank value has no key.
///
/// A list rather than a `BTreeMap`: there are at most a few dozen, and a tree costs the page seven kilobytes for each
/// kind of value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keyed<T>(Vec<(String, T)>);

impl<T: Default + PartialEq> Keyed<T> {
    /// The value under a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&T> {
        let (_, value) = self.0.iter().find(|(other, _)| other == key)?;
        Some(value)
    }

    /// Whether something is under a key.
    #[must_use]
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Whether nothing is under any key.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Keeps a value under a key, in place of the one before it; a blank takes the key away.
    pub fn set(&mut self, key: &str, value: T) {
        let blank = value == T::default();
        match self.0.binary_search_by(|(other, _)| other.as_str().cmp(key)) {
            Ok(at) if blank => drop(self.0.remove(at)),
            Ok(at) => {
                if let Some(entry) = self.0.get_mut(at) {
                    entry.1 = value;
                }
            }
            Err(_) if blank => {}
            Err(at) => self.0.insert(at, (key.to_owned(), value)),
        }
    }
}

impl<T: Default + PartialEq> FromIterator<(String, T)> for Keyed<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(entries: I) -> Self {
        let mut keyed = Self::default();
        for (key, value) in entries {
            keyed.set(&key, value);
        }
        keyed
    }
}

impl<T: Written + Default + PartialEq> Written for Keyed<T> {
    fn write(&mut self, form: Form) -> Option<Json> {
        let mut fields = Fields::default();
        for (key, value) in &mut self.0 {
            if let Some(json) = value.write(form) {
                fields.insert(key.clone(), json);
            }
        }
        (!fields.is_empty()).then_some(Json::Object(fields))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        for (key, json) in object(json)? {
            if !json.is_null() {
                let mut value = T::default();
                value.read(json).map_err(|trouble| trouble.within(&key))?;
                self.0.push((key, value));
            }
        }
        sort(&mut self.0, |(a, _), (b, _)| a.cmp(b));
        self.0.retain(|(_, value)| *value != T::default());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Typed;
    use crate::plan::json::json;

    #[test]
    fn keys_are_in_order_and_blanks_have_none() {
        let mut keyed = Keyed::<Typed<f64>>::default();
        for (key, value) in [("b", Typed::Value(1.0)), ("a", Typed::Value(2.0)), ("c", Typed::Blank)] {
            keyed.set(key, value);
        }
        assert_eq!(
            keyed.write(Form::Whole).map(|json| json.to_string()),
            Some("{\"a\":2,\"b\":1}".to_owned())
        );
        assert!(keyed.contains_key("a") && !keyed.contains_key("c"));
        keyed.set("a", Typed::Value(3.0));
        keyed.set("b", Typed::Blank);
        assert_eq!(keyed.get("a"), Some(&Typed::Value(3.0)));
        assert_eq!(keyed.get("b"), None);
        keyed.set("a", Typed::Blank);
        assert!(keyed.is_empty());
    }

    #[test]
    fn what_is_read_is_in_the_order_of_its_keys() {
        let mut read = Keyed::<Typed<f64>>::default();
        read.read(json!({"b": 1, "c": null, "a": 2})).unwrap();
        let expected = [("a".to_owned(), Typed::Value(2.0)), ("b".to_owned(), Typed::Value(1.0))];
        assert_eq!(read, expected.into_iter().collect());
    }
}

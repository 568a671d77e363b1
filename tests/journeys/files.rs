//! Files the page offers, and files a person hands to it.

use std::fs;

use crate::finding::Kind;
use crate::{Browser, Done, Failure};

impl Browser {
    /// The text of the file that was saved last, as soon as a file whose name ends so is whole.
    ///
    /// # Errors
    /// There never was one.
    pub async fn saved_file(&self, ending: &str) -> Result<String, Failure> {
        self.until(&format!("a saved file …{ending}"), async || {
            for entry in fs::read_dir(&self.session.downloads)? {
                let path = entry?.path();
                if path.to_string_lossy().ends_with(ending) {
                    return Ok(Some(fs::read_to_string(path)?).filter(|text| !text.is_empty()));
                }
            }
            Ok(None)
        })
        .await
    }

    /// Hands a file to the page.
    ///
    /// # Errors
    /// There is no field for one.
    pub async fn hand_over(&self, label: &str, name: &str, text: &str) -> Done {
        let path = self.session.downloads.join(name);
        fs::write(&path, text)?;
        let field = self.find(Kind::Field, label).await?;
        Ok(field.send_keys(path.to_string_lossy().into_owned()).await?)
    }
}

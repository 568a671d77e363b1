//! What the page keeps on this device: looked at, damaged and filled up, as time and other programs do.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::{Browser, Done, Failure};

impl Browser {
    /// Everything kept, by its key.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn kept(&self) -> Result<BTreeMap<String, String>, Failure> {
        let all = self.run("return {...localStorage}", Vec::new()).await?;
        let all = all.as_object().cloned().unwrap_or_default();
        let text = |value: Value| value.as_str().unwrap_or_default().to_owned();
        Ok(all.into_iter().map(|(key, value)| (key, text(value))).collect())
    }

    /// Puts a text under a key, as it stands.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn keep(&self, key: &str, text: &str) -> Done {
        self.run(
            "localStorage.setItem(arguments[0], arguments[1])",
            vec![json!(key), json!(text)],
        )
        .await?;
        Ok(())
    }

    /// Waits until a text is among what is kept.
    ///
    /// # Errors
    /// It never was.
    pub async fn is_kept(&self, text: &str) -> Done {
        self.until(&format!("“{text}” in the storage"), async || {
            let kept = self.kept().await?;
            Ok(kept.values().any(|kept| kept.contains(text)).then_some(()))
        })
        .await
    }

    /// Waits until the page says that the work is saved.
    ///
    /// # Errors
    /// It never did.
    pub async fn is_saved(&self) -> Done {
        self.until("word that the work is saved", async || {
            let text = self
                .run("return document.querySelector('.saved')?.textContent ?? ''", Vec::new())
                .await?;
            Ok(text
                .as_str()
                .is_some_and(|text| text.starts_with("Saved "))
                .then_some(()))
        })
        .await
    }

    /// Fills the storage to the last character.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn fill_storage(&self) -> Done {
        let script = r"
            let text = 'x'.repeat(1 << 20), key = 0;
            while (text.length > 0) {
                try { localStorage.setItem(`filler-${key++}`, text); } catch { text = text.slice(text.length / 2 + 1); }
            }
        ";
        self.run(script, Vec::new()).await?;
        Ok(())
    }
}

//! What a person does with the keyboard alone.

use std::time::Duration;

use thirtyfour::action_chain::ActionChain;
use thirtyfour::{Key, TypingData};

use crate::finding::Kind;
use crate::{Browser, Done, Failure};

/// More Tabs than any page has places.
const MOST: usize = 300;

impl Browser {
    /// Presses keys, wherever the focus is.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn keys(&self, keys: impl Into<TypingData>) -> Done {
        Ok(self.hands().send_keys(keys).perform().await?)
    }

    /// Presses a key while others are held.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn chord(&self, held: &[Key], key: char) -> Done {
        let mut chain = self.hands();
        for held in held {
            chain = chain.key_down(held.clone());
        }
        chain = chain.key_down(key).key_up(key);
        for held in held.iter().rev() {
            chain = chain.key_up(held.clone());
        }
        Ok(chain.perform().await?)
    }

    /// Presses Tab until something of a name has the focus. Returns the names on the way.
    ///
    /// # Errors
    /// It never did.
    pub async fn tab_to(&self, name: &str) -> Result<Vec<String>, Failure> {
        let mut passed = Vec::new();
        for _ in 0..MOST {
            self.keys(Key::Tab + "").await?;
            let focused = self.focused().await?;
            if focused == name {
                return Ok(passed);
            }
            passed.push(focused);
        }
        Err(Failure::new(format!(
            "{MOST} times Tab never came to “{name}”, only to {passed:?}."
        )))
    }

    /// The name of what has the focus: its label, or else its own words.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn focused(&self) -> Result<String, Failure> {
        let script = "const it = document.activeElement; if (it === document.body) return ''; \
                      return it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? (it.id === 'main' ? 'main' : it.textContent)";
        let name = self.run(script, Vec::new()).await?;
        Ok(name.as_str().unwrap_or_default().trim().to_owned())
    }

    /// The words that are selected in the field that has the focus.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn selected(&self) -> Result<String, Failure> {
        let script =
            "const it = document.activeElement; return it.value?.slice(it.selectionStart, it.selectionEnd) ?? ''";
        let words = self.run(script, Vec::new()).await?;
        Ok(words.as_str().unwrap_or_default().to_owned())
    }

    /// Puts the focus on a button, as Tab would.
    ///
    /// # Errors
    /// It never came.
    pub async fn focus_on(&self, button: &str) -> Done {
        let button = self.find(Kind::Button, button).await?;
        Ok(button.focus().await?)
    }

    /// Whether what has the focus is in a region.
    ///
    /// # Errors
    /// The region never came.
    pub async fn focus_is_within(&self, region: &str) -> Result<bool, Failure> {
        let region = self.find(Kind::Region, region).await?;
        let script = "return arguments[0].contains(document.activeElement)";
        Ok(self.run(script, vec![region.to_json()?]).await? == true)
    }

    /// The names of the spots of a chart.
    ///
    /// # Errors
    /// The region never came.
    pub async fn spots(&self, region: &str) -> Result<Vec<String>, Failure> {
        let region = self.find(Kind::Region, region).await?;
        let script = "return [...arguments[0].querySelectorAll('svg [role=button]')].map((spot) => spot.getAttribute('aria-label'))";
        let spots = self.run(script, vec![region.to_json()?]).await?;
        let spots = spots.as_array().into_iter().flatten();
        Ok(spots.filter_map(|spot| spot.as_str().map(str::to_owned)).collect())
    }

    /// Without pauses: what waits is the journey, not the keyboard.
    fn hands(&self) -> ActionChain {
        let at_once = Some(Duration::ZERO);
        self.session.driver.action_chain_with_delay(at_once, at_once)
    }
}

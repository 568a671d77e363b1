//! What a person does with the keyboard alone.

use std::time::Duration;

use thirtyfour::action_chain::ActionChain;
use thirtyfour::{Key, TypingData};

use crate::{Browser, Done, Failure};

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
    /// Sixty times were not enough.
    pub async fn tab_to(&self, name: &str) -> Result<Vec<String>, Failure> {
        let mut passed = Vec::new();
        for _ in 0..60 {
            self.keys(Key::Tab + "").await?;
            let focused = self.focused().await?;
            if focused == name {
                return Ok(passed);
            }
            passed.push(focused);
        }
        Err(Failure::new(format!("Tab never came to “{name}”, only to {passed:?}.")))
    }

    /// Without pauses: what waits is the journey, not the keyboard.
    fn hands(&self) -> ActionChain {
        let at_once = Some(Duration::ZERO);
        self.session.driver.action_chain_with_delay(at_once, at_once)
    }
}

//! What a person does with the mouse and in fields.

use thirtyfour::{By, Key, WebElement};

use crate::finding::Kind;
use crate::{Browser, Done, Failure};

impl Browser {
    /// Opens the page anew, at a fragment.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn open(&self, fragment: &str) -> Done {
        self.open_address(&self.at(fragment)).await
    }

    /// Opens a whole address, as a link in a mail does.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn open_address(&self, address: &str) -> Done {
        // From somewhere else, or only the fragment would change and nothing would be loaded.
        self.session.driver.goto("about:blank").await?;
        Ok(self.session.driver.goto(address).await?)
    }

    /// Goes to a fragment of the page that is open, as a link in it does.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn follow(&self, fragment: &str) -> Done {
        Ok(self.session.driver.goto(self.at(fragment)).await?)
    }

    fn at(&self, fragment: &str) -> String {
        let hash = if fragment.is_empty() { "" } else { "#" };
        format!("{}{hash}{fragment}", self.session.address)
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn reload(&self) -> Done {
        Ok(self.session.driver.refresh().await?)
    }

    /// Presses a button or a link.
    ///
    /// # Errors
    /// It never came, or could not be pressed.
    pub async fn press(&self, name: &str) -> Done {
        self.click(Kind::Button, name).await
    }

    /// Opens something folded, unless it is open.
    ///
    /// # Errors
    /// It never came.
    pub async fn unfold(&self, name: &str) -> Done {
        let summary = self.find(Kind::Fold, name).await?;
        let is_open = "return arguments[0].parentElement.open";
        if self.run(is_open, vec![summary.to_json()?]).await? == false {
            self.click(Kind::Fold, name).await?;
        }
        Ok(())
    }

    /// Opens everything folded on the page.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn unfold_all(&self) -> Done {
        self.meddle("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
            .await
    }

    /// Ticks or unticks a box.
    ///
    /// # Errors
    /// It never came.
    pub async fn tick(&self, name: &str) -> Done {
        self.click(Kind::Field, name).await
    }

    /// Types a text into a field in place of what is there, key by key.
    ///
    /// # Errors
    /// The field never came, or took no text.
    pub async fn type_into(&self, label: &str, text: &str) -> Done {
        let field = self.enter(label).await?;
        field.send_keys(Key::Control + "a").await?;
        field.send_keys(Key::Backspace + "").await?;
        Ok(field.send_keys(text).await?)
    }

    /// Types on at the end of what is in a field.
    ///
    /// # Errors
    /// The field never came, or took no text.
    pub async fn type_on(&self, label: &str, text: &str) -> Done {
        let field = self.enter(label).await?;
        field.send_keys(Key::Control + Key::End).await?;
        Ok(field.send_keys(text).await?)
    }

    /// Goes into a field with the mouse.
    pub(crate) async fn enter(&self, label: &str) -> Result<WebElement, Failure> {
        self.click(Kind::Field, label).await?;
        self.find(Kind::Field, label).await
    }

    /// Chooses one of a few.
    ///
    /// # Errors
    /// The field or the choice never came.
    pub async fn choose(&self, label: &str, choice: &str) -> Done {
        self.until(&format!("a choice “{choice}” under “{label}”"), async || {
            let field = self.find(Kind::Field, label).await?;
            for option in field.find_all(By::Tag("option")).await? {
                if option.text().await?.trim() == choice {
                    option.click().await?;
                    return Ok(Some(()));
                }
            }
            Ok(None)
        })
        .await
    }

    /// Clicks as soon as it can be clicked. In the middle of the window, where no bar lies over it.
    async fn click(&self, kind: Kind, name: &str) -> Done {
        self.until(&format!("a way to press “{name}”"), async || {
            let element = self.find(kind, name).await?;
            let to_the_middle = "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})";
            self.run(to_the_middle, vec![element.to_json()?]).await?;
            element.click().await?;
            Ok(Some(()))
        })
        .await
    }
}

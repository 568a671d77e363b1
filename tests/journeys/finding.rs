//! Finding things as a person does: by what they are and what they are called.

use serde_json::{Value, json};
use thirtyfour::WebElement;

use crate::{Browser, Done, Failure};

const FIND: &str = include_str!("find.js");

/// What something is. The names are those of `find.js`.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Button,
    Field,
    Fold,
    Heading,
    Region,
    Row,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Button => "button or link",
            Self::Field => "field",
            Self::Fold => "fold",
            Self::Heading => "heading",
            Self::Region => "region",
            Self::Row => "row",
        }
    }
}

impl Browser {
    /// Turns to a region of the page by its name: what is looked for afterwards is looked for there.
    #[must_use]
    pub fn within(&self, region: &str) -> Self {
        Self {
            region: Some(region.to_owned()),
            ..self.clone()
        }
    }

    /// The first of a kind with a name, as soon as it is seen.
    pub(crate) async fn find(&self, kind: Kind, name: &str) -> Result<WebElement, Failure> {
        self.until(&format!("a {} “{name}”", kind.name()), async || {
            Ok(self.all(kind, name).await?.into_iter().next())
        })
        .await
    }

    /// All of a kind with a name that are seen now.
    pub(crate) async fn all(&self, kind: Kind, name: &str) -> Result<Vec<WebElement>, Failure> {
        let region = self.region.as_ref().map_or(Value::Null, |region| json!(region));
        let arguments = vec![region, json!(kind.name()), json!(name)];
        Ok(self.session.driver.execute(FIND, arguments).await?.elements()?)
    }

    /// Waits for a heading.
    ///
    /// # Errors
    /// It never came.
    pub async fn sees_heading(&self, name: &str) -> Done {
        self.find(Kind::Heading, name).await.map(|_| ())
    }

    /// Waits for a region.
    ///
    /// # Errors
    /// It never came.
    pub async fn sees_region(&self, name: &str) -> Done {
        self.find(Kind::Region, name).await.map(|_| ())
    }

    /// Waits for a button or a link.
    ///
    /// # Errors
    /// It never came.
    pub async fn sees_button(&self, name: &str) -> Done {
        self.find(Kind::Button, name).await.map(|_| ())
    }

    /// Whether a button is there that can be pressed.
    ///
    /// # Errors
    /// It never came.
    pub async fn can_press(&self, name: &str) -> Result<bool, Failure> {
        Ok(self.find(Kind::Button, name).await?.is_enabled().await?)
    }

    /// Waits until a region is gone.
    ///
    /// # Errors
    /// It stayed.
    pub async fn no_longer_sees_region(&self, name: &str) -> Done {
        self.until(&format!("an end of “{name}”"), async || {
            Ok(self.all(Kind::Region, name).await?.is_empty().then_some(()))
        })
        .await
    }
}

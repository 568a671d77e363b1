//! What a person reads.

use serde_json::{Value, json};

use crate::finding::Kind;
use crate::{Browser, Done, Failure};

/// One space for each run of white space, so that a no-break space in a figure does not matter.
fn plain(text: &str) -> String {
    text.lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The texts of a list that a script returned.
fn texts(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.map(|text| plain(text.as_str().unwrap_or_default())).collect()
}

impl Browser {
    /// Everything to be read on the page, or in the region turned to, line by line.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn text(&self) -> Result<String, Failure> {
        let text = match &self.region {
            None => self.run("return document.body.innerText", Vec::new()).await?,
            Some(name) => {
                let region = Self {
                    region: None,
                    ..self.clone()
                }
                .find(Kind::Region, name)
                .await?;
                self.run("return arguments[0].innerText", vec![region.to_json()?])
                    .await?
            }
        };
        Ok(plain(text.as_str().unwrap_or_default()))
    }

    /// Waits until some words can be read.
    ///
    /// # Errors
    /// They never could; the failure says what was there instead.
    pub async fn reads(&self, words: &str) -> Done {
        let mut last = String::new();
        let found = self
            .until(&format!("“{words}” to be read"), async || {
                last = self.text().await?;
                Ok(last.contains(words).then_some(()))
            })
            .await;
        found.map_err(|error| Failure::new(format!("{error} There was:\n{last}")))
    }

    /// Words that must not be there, now.
    ///
    /// # Errors
    /// They are.
    pub async fn does_not_read(&self, words: &str) -> Done {
        let text = self.text().await?;
        if text.contains(words) {
            return Err(Failure::new(format!("“{words}” is to be read:\n{text}")));
        }
        Ok(())
    }

    /// What stands in a field. For one of a few, the choice.
    ///
    /// # Errors
    /// The field never came.
    pub async fn value(&self, label: &str) -> Result<String, Failure> {
        let field = self.find(Kind::Field, label).await?;
        let script =
            "const field = arguments[0]; return field.selectedOptions ? field.selectedOptions[0].text : field.value";
        let value = self.run(script, vec![field.to_json()?]).await?;
        Ok(plain(value.as_str().unwrap_or_default()))
    }

    /// Waits until a text stands in a field.
    ///
    /// # Errors
    /// It never did; the failure says what stood there instead.
    pub async fn holds(&self, label: &str, expected: &str) -> Done {
        self.becomes(&format!("the right text in “{label}”"), expected, async || {
            self.value(label).await
        })
        .await
    }

    /// What a screen reader says of a field beside its name: its error, then its help.
    ///
    /// # Errors
    /// The field never came.
    pub async fn described(&self, label: &str) -> Result<String, Failure> {
        let field = self.find(Kind::Field, label).await?;
        let script = "return (arguments[0].getAttribute('aria-describedby') ?? '').split(' ')\
                      .map((id) => document.getElementById(id)?.innerText ?? '').join('\\n')";
        let text = self.run(script, vec![field.to_json()?]).await?;
        Ok(plain(text.as_str().unwrap_or_default()))
    }

    /// Waits until a field is told to be wrong, in a sentence with these words.
    ///
    /// # Errors
    /// It never was; the failure says what was said instead.
    pub async fn complains(&self, label: &str, words: &str) -> Done {
        let mut last = String::new();
        let told = self
            .until(&format!("a complaint “{words}” about “{label}”"), async || {
                last = self.described(label).await?;
                let field = self.find(Kind::Field, label).await?;
                let invalid = field.attr("aria-invalid").await?.as_deref() == Some("true");
                Ok((invalid && last.contains(words)).then_some(()))
            })
            .await;
        told.map_err(|error| Failure::new(format!("{error} There was: {last:?}")))
    }

    /// Whether a field is told to be wrong, now.
    ///
    /// # Errors
    /// The field never came.
    pub async fn is_wrong(&self, label: &str) -> Result<bool, Failure> {
        let field = self.find(Kind::Field, label).await?;
        Ok(field.attr("aria-invalid").await?.is_some())
    }

    /// The figures of a row of a table, by the row's name.
    ///
    /// # Errors
    /// The row never came.
    pub async fn row(&self, name: &str) -> Result<Vec<String>, Failure> {
        let row = self.find(Kind::Row, name).await?;
        let script = "return [...arguments[0].querySelectorAll('td')].map((cell) => cell.innerText)";
        let cells = self.run(script, vec![row.to_json()?]).await?;
        Ok(texts(&cells))
    }

    /// The names of everything folded in a region.
    ///
    /// # Errors
    /// The region never came.
    pub async fn folds(&self, region: &str) -> Result<Vec<String>, Failure> {
        let region = self.find(Kind::Region, region).await?;
        let script = "return [...arguments[0].querySelectorAll('summary')].map((fold) => fold.innerText)";
        let names = self.run(script, vec![region.to_json()?]).await?;
        Ok(texts(&names))
    }

    /// The line below a line: the figure under its name.
    ///
    /// # Errors
    /// The name never came.
    pub async fn figure(&self, name: &str) -> Result<String, Failure> {
        self.until(&format!("a figure “{name}”"), async || {
            let text = self.text().await?;
            let mut lines = text.lines().skip_while(|line| *line != name).skip(1);
            Ok(lines.next().map(str::to_owned))
        })
        .await
    }

    /// How far the page reaches to the right, in pixels, and how wide the window is.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn width(&self) -> Result<(u64, u64), Failure> {
        let script = "return document.scrollingElement.scrollWidth";
        let reaches = self.run(script, Vec::new()).await?;
        Ok((reaches.as_u64().unwrap_or(u64::MAX), self.session.setup.width.into()))
    }

    /// What reaches furthest beyond the window, as a person who mends it needs to know.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn what_reaches_beyond(&self) -> Result<String, Failure> {
        let script = "const wide = [...document.querySelectorAll('body *')] \
                      .filter((it) => it.getBoundingClientRect().right > arguments[0] + 0.5) \
                      .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right); \
                      return wide.slice(0, 4).map((it) => it.outerHTML.slice(0, 160)).join('  |  ')";
        let widest = self.run(script, vec![json!(self.session.setup.width)]).await?;
        Ok(widest.as_str().unwrap_or_default().to_owned())
    }
}

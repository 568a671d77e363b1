//! Pictures of whole pages, for people who look at them.

use std::fs;

use data_encoding::BASE64;
use serde_json::{Value, json};

use crate::evidence::target;
use crate::{Browser, Done, Failure};

/// What a page is put on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// A screen, in the colours the journey has.
    Screen,
    /// Paper, 190 millimetres wide between its margins.
    Paper,
}

impl Browser {
    /// Writes a picture of the whole page, to its full height, to `target/shots`.
    ///
    /// # Errors
    /// The browser or the disk refused.
    pub async fn picture(&self, name: &str, medium: Medium) -> Done {
        let (width, phone) = match medium {
            Medium::Screen => (self.session.setup.width, self.session.setup.phone),
            Medium::Paper => (718, false),
        };
        let media = if medium == Medium::Paper { "print" } else { "" };
        self.tell(
            "Emulation.setEmulatedMedia",
            json!({"media": media, "features": self.features(medium)}),
        )
        .await?;
        // Low first, so that what fills the window does not stretch the page.
        let mut height = json!(self.session.setup.height);
        for _ in 0..2 {
            self.tell(
                "Emulation.setDeviceMetricsOverride",
                json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone}),
            )
            .await?;
            height = self
                .run(
                    "scrollTo(0, 0); return document.scrollingElement.scrollHeight",
                    Vec::new(),
                )
                .await?;
        }
        let clip = json!({"x": 0, "y": 0, "width": width, "height": height, "scale": 1});
        let picture = self
            .tell(
                "Page.captureScreenshot",
                json!({"captureBeyondViewport": true, "clip": clip}),
            )
            .await?;
        let data = picture.get("data").and_then(Value::as_str).unwrap_or_default();
        let bytes = BASE64
            .decode(data.as_bytes())
            .map_err(|error| Failure::new(format!("The picture cannot be read: {error}")))?;
        let folder = target("shots");
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(format!("{name}.png")), bytes)?;
        self.window().await
    }

    fn features(&self, medium: Medium) -> Value {
        let dark = self.session.setup.dark && medium == Medium::Screen;
        json!([{"name": "prefers-color-scheme", "value": if dark { "dark" } else { "light" }}])
    }
}

//! What browser a journey begins in.

use thirtyfour::{ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel};

use crate::Failure;

/// A browser as a journey asks for it: how large, in which colours, with what it lacks.
#[derive(Clone, Debug)]
pub struct Setup {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) phone: bool,
    pub(crate) dark: bool,
    pub(crate) javascript: bool,
    pub(crate) before: Vec<String>,
    pub(crate) address: Option<String>,
    pub(crate) expected: Vec<&'static str>,
}

impl Setup {
    /// A window on a desk: 1280 by 900, in light colours.
    #[must_use]
    pub fn wide() -> Self {
        Self {
            width: 1280,
            height: 900,
            phone: false,
            dark: false,
            javascript: true,
            before: Vec::new(),
            address: None,
            expected: Vec::new(),
        }
    }

    /// A small phone: 360 by 740.
    #[must_use]
    pub fn phone() -> Self {
        Self {
            width: 360,
            height: 740,
            phone: true,
            ..Self::wide()
        }
    }

    /// The same for a person who prefers dark colours.
    #[must_use]
    pub fn dark(self) -> Self {
        Self { dark: true, ..self }
    }

    /// The same, so many pixels wide.
    #[must_use]
    pub fn pixels_wide(self, width: u32) -> Self {
        Self { width, ..self }
    }

    /// The same with JavaScript forbidden in the browser's settings.
    #[must_use]
    pub fn without_javascript(self) -> Self {
        Self {
            javascript: false,
            ..self
        }
    }

    /// The same with a script that runs in every page before the page's own: it takes something away from the browser.
    #[must_use]
    pub fn before(mut self, script: &str) -> Self {
        self.before.push(script.to_owned());
        self
    }

    /// The same, with the page at another address.
    #[must_use]
    pub fn served_at(self, address: String) -> Self {
        Self {
            address: Some(address),
            ..self
        }
    }

    /// The same, where an error in the console that holds these words belongs to the journey. A breach of the page's
    /// policy never does.
    #[must_use]
    pub fn expecting(mut self, words: &'static str) -> Self {
        self.expected.push(words);
        self
    }

    /// What the driver is asked for. The profile is new and empty, because none is named.
    pub(crate) fn capabilities(&self) -> Result<thirtyfour::ChromeCapabilities, Failure> {
        let mut asked = DesiredCapabilities::chrome();
        for argument in [
            "--headless",
            // As root, as in a container, Chromium does not start with its sandbox. It visits this machine only.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=en-IE",
        ] {
            asked.add_arg(argument)?;
        }
        asked.add_arg(&format!("--window-size={},{}", self.width, self.height))?;
        let mut preferences = serde_json::json!({
            // What `navigator.languages` says, whatever the machine speaks: English, in euros.
            "intl.accept_languages": "en-IE,en",
            "credentials_enable_service": false,
        });
        if !self.javascript
            && let Some(preferences) = preferences.as_object_mut()
        {
            preferences.insert(
                "profile.managed_default_content_settings.javascript".to_owned(),
                2.into(),
            );
        }
        asked.add_experimental_option("prefs", preferences)?;
        asked.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
        asked.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
        Ok(asked)
    }
}

//! The engines that browsers are made of: how each is had, and how it is driven.

use crate::Done;
use crate::driver::{Driver, Screen};
use crate::run::program;
use crate::tools::{chromium, firefox, webkit};

#[derive(Clone, Copy)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// Installs what it needs and is missing, or says in a sentence why it cannot be had.
    pub(crate) fn install(self) -> Done {
        match self {
            Self::Chromium => chromium(),
            Self::Firefox => firefox().map(drop),
            Self::WebKit => webkit(),
        }
    }

    /// Its driver, which starts a browser for everyone who asks it for a session.
    pub(crate) fn start(self) -> Result<Driver, String> {
        match self {
            Self::Chromium => Driver::start(program("chromedriver"), None),
            Self::Firefox => Driver::start(program(firefox()?), None),
            Self::WebKit => Driver::start(program("WebKitWebDriver"), Some(Screen::start()?)),
        }
    }

    /// The variable in which wasm-bindgen's runner of tests looks for the driver's address.
    ///
    /// It asks Safari's driver for no browser by name, and that of `WebKitGTK` then takes the one that it came with.
    pub(crate) fn address_for_the_runner(self) -> &'static str {
        match self {
            Self::Chromium => "CHROMEDRIVER_REMOTE",
            Self::Firefox => "GECKODRIVER_REMOTE",
            Self::WebKit => "SAFARIDRIVER_REMOTE",
        }
    }
}

//! A browser for one journey: opened with an empty profile, asked at its end what every journey must keep, closed.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};
use thirtyfour::WebDriver;

use crate::room::Room;
use crate::{Done, Failure, Setup};

/// Goes through a journey in a new browser, and asks at its end what every journey must keep.
///
/// # Errors
/// The steps failed, or the page did what no page of ours may. A picture of the page is then left in `target/journeys`.
pub fn journey(setup: Setup, steps: impl AsyncFnOnce(&Browser) -> Done) -> Done {
    let _room = Room::take();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let browser = runtime.block_on(Browser::start(setup))?;
    runtime.block_on(async {
        let mut gone_through = steps(&browser).await;
        for browser in browser.all_machines() {
            if gone_through.is_ok() {
                gone_through = browser.is_clean().await;
            }
        }
        for (number, browser) in (1..).zip(browser.all_machines()) {
            if gone_through.is_err() {
                browser.leave_evidence(number).await;
            }
            browser.quit().await;
        }
        gone_through
    })
}

/// A browser, or the part of its page that a journey has turned to.
#[derive(Clone)]
pub struct Browser {
    pub(crate) session: Rc<Session>,
    /// The name of the region looked at; the whole page while none is named.
    pub(crate) region: Option<String>,
}

pub(crate) struct Session {
    pub(crate) driver: WebDriver,
    pub(crate) setup: Setup,
    pub(crate) address: String,
    pub(crate) downloads: PathBuf,
    /// Errors in the console so far: the driver forgets what it has told.
    pub(crate) complaints: RefCell<Vec<String>>,
    /// Addresses requested so far.
    pub(crate) requests: RefCell<Vec<String>>,
    others: RefCell<Vec<Browser>>,
}

impl Browser {
    /// A second browser with an empty profile of its own, as another person's machine is. It ends with the journey, and
    /// must keep what every journey must keep.
    ///
    /// # Errors
    /// It could not be started.
    pub async fn on_another_machine(&self) -> Result<Self, Failure> {
        let other = Self::start(self.session.setup.clone()).await?;
        self.session.others.borrow_mut().push(other.clone());
        Ok(other)
    }

    fn all_machines(&self) -> Vec<Self> {
        let mut machines = vec![self.clone()];
        machines.extend(self.session.others.borrow().iter().cloned());
        machines
    }

    async fn start(setup: Setup) -> Result<Self, Failure> {
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let address = match &setup.address {
            Some(address) => address.clone(),
            None => from_xtask("BEARING_URL")?,
        };
        let driver = WebDriver::new(from_xtask("WEBDRIVER_URL")?, setup.capabilities()?).await?;
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let downloads = std::env::temp_dir().join(format!("bearing-journey-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&downloads)?;
        let browser = Self {
            session: Rc::new(Session {
                driver,
                address,
                downloads,
                complaints: RefCell::default(),
                requests: RefCell::default(),
                others: RefCell::default(),
                setup,
            }),
            region: None,
        };
        browser.arrange().await?;
        Ok(browser)
    }

    async fn arrange(&self) -> Done {
        self.window().await?;
        for script in &self.session.setup.before {
            self.tell("Page.addScriptToEvaluateOnNewDocument", json!({"source": script}))
                .await?;
        }
        self.tell(
            "Browser.setDownloadBehavior",
            json!({"behavior": "allow", "downloadPath": self.session.downloads}),
        )
        .await?;
        Ok(())
    }

    /// The size and the colours the journey asked for.
    pub(crate) async fn window(&self) -> Done {
        let Setup {
            width,
            height,
            phone,
            dark,
            ..
        } = &self.session.setup;
        self.tell(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone}),
        )
        .await?;
        self.colours(*dark).await
    }

    /// From now on the person prefers dark colours, or light ones.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn colours(&self, dark: bool) -> Done {
        let value = if dark { "dark" } else { "light" };
        let features = json!([{"name": "prefers-color-scheme", "value": value}]);
        self.tell("Emulation.setEmulatedMedia", json!({"features": features}))
            .await?;
        Ok(())
    }

    /// Something only the browser's own protocol can do.
    pub(crate) async fn tell(&self, method: &str, parameters: Value) -> Result<Value, Failure> {
        Ok(self.session.driver.cdp().send_raw(method, parameters).await?)
    }

    /// Runs a script in the page. The page's policy does not reach it.
    pub(crate) async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value, Failure> {
        Ok(self.session.driver.execute(script, arguments).await?.json().clone())
    }

    /// Does something to the page from outside, as another program or an extension can.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn meddle(&self, script: &str) -> Done {
        self.run(script, Vec::new()).await.map(|_| ())
    }

    /// Stops the program as a defect of its own does: with the event its last words are.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn stop(&self) -> Done {
        self.meddle("dispatchEvent(new CustomEvent('bearing:panic', { detail: 'a journey asked for it' }))")
            .await
    }

    async fn quit(&self) {
        // Where the driver is gone the browser is too, and a folder that stays behind is in the system's own place.
        let _gone = self.session.driver.clone().quit().await;
        let _left = std::fs::remove_dir_all(&self.session.downloads);
    }
}

/// A setting that xtask hands over.
pub(crate) fn from_xtask(name: &str) -> Result<String, Failure> {
    std::env::var(name).map_err(|_| {
        Failure::new(format!(
            "{name} is not set. Run the journeys with `cargo xtask test journeys`, which serves the release and starts the driver."
        ))
    })
}

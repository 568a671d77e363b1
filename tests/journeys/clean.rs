//! What every journey must keep: no error in the console, no request to anywhere else, no breach of the page's policy.

use serde_json::Value;

use crate::{Browser, Done, Failure};

impl Browser {
    /// Whether the page has kept what every page of ours must keep, since the journey began.
    ///
    /// # Errors
    /// It has not; the failure says what it did.
    pub async fn is_clean(&self) -> Done {
        self.listen().await?;
        let expected = &self.session.setup.expected;
        let mut faults: Vec<String> = self
            .session
            .complaints
            .borrow()
            .iter()
            .filter(|text| is_breach(text) || !expected.iter().any(|words| text.contains(words)))
            .map(|text| format!("In the console: {text}"))
            .collect();
        let origin = self.origin();
        let requests = self.session.requests.borrow();
        let foreign = requests.iter().filter(|address| !is_own(address, &origin));
        faults.extend(foreign.map(|address| format!("A request to {address}")));
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Failure::new(faults.join("\n")))
        }
    }

    /// Takes over what the driver has heard: it forgets what it has told.
    pub(crate) async fn listen(&self) -> Done {
        let driver = &self.session.driver;
        let console = driver.get_log("browser").await?;
        let errors = console
            .into_iter()
            .filter(|entry| entry.level == "SEVERE" || is_breach(&entry.message));
        self.session
            .complaints
            .borrow_mut()
            .extend(errors.map(|entry| entry.message));
        let traffic = driver.get_log("performance").await?;
        let requested = traffic.iter().filter_map(|entry| {
            let event: Value = serde_json::from_str(&entry.message).ok()?;
            let message = event.get("message")?;
            let of = |parameter: &str| message.pointer(parameter)?.as_str().map(str::to_owned);
            match message.get("method")?.as_str()? {
                "Network.requestWillBeSent" => of("/params/request/url"),
                "Network.webSocketCreated" => of("/params/url"),
                _ => None,
            }
        });
        self.session.requests.borrow_mut().extend(requested);
        Ok(())
    }

    /// The scheme, host and port the page is served at.
    fn origin(&self) -> String {
        let address = &self.session.address;
        let host = address.find("//").map_or(0, |at| at + 2);
        let end = address
            .get(host..)
            .and_then(|rest| rest.find('/'))
            .map_or(address.len(), |at| host + at);
        address.get(..end).unwrap_or_default().to_owned()
    }
}

/// Chromium reports a breach of the policy as an error that names it.
fn is_breach(text: &str) -> bool {
    text.contains("Content Security Policy")
}

/// Our own server's, or made by the page itself.
fn is_own(address: &str, origin: &str) -> bool {
    let ours = |address: &str| {
        address
            .strip_prefix(origin)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    ours(address)
        || address.strip_prefix("blob:").is_some_and(ours)
        || address.starts_with("data:")
        || address == "about:blank"
}

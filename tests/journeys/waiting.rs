//! Waiting until the page is as it should be, and saying what was waited for when it never is.

use std::time::{Duration, Instant};

use crate::{Browser, Done, Failure};

/// Long enough for a busy machine; a journey that goes well never waits for it.
const PATIENCE: Duration = Duration::from_secs(20);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(40);

impl Browser {
    /// Looks again and again until there is something. `what` is what is said when there never is.
    ///
    /// # Errors
    /// It never was there.
    pub async fn until<T>(
        &self,
        what: &str,
        mut look: impl AsyncFnMut() -> Result<Option<T>, Failure>,
    ) -> Result<T, Failure> {
        let begun = Instant::now();
        let mut last = String::new();
        loop {
            match look().await {
                Ok(Some(found)) => return Ok(found),
                Ok(None) => {}
                // An element that was just replaced, or a page that is just loading: the next look will tell.
                Err(error) => last = format!(" {error}"),
            }
            if begun.elapsed() > PATIENCE {
                let place = self
                    .region
                    .as_ref()
                    .map_or_else(String::new, |region| format!(" in “{region}”"));
                return Err(Failure::new(format!("There never was {what}{place}.{last}")));
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Looks again and again until what is seen is what is expected.
    ///
    /// # Errors
    /// It never was; the failure says what was there instead.
    pub async fn becomes(
        &self,
        what: &str,
        expected: &str,
        mut look: impl AsyncFnMut() -> Result<String, Failure>,
    ) -> Done {
        let mut seen = String::new();
        let met = self
            .until(what, async || {
                seen = look().await?;
                Ok((seen == expected).then_some(()))
            })
            .await;
        met.map_err(|error| Failure::new(format!("{error} Expected: {expected:?}. Seen: {seen:?}.")))
    }
}

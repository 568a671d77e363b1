//! Why a journey ended before its end, in a sentence.

use thirtyfour::error::WebDriverError;

/// What a journey comes to.
pub type Done = Result<(), Failure>;

/// Why a journey did not come through.
pub struct Failure(String);

impl Failure {
    /// A failure and its reason.
    pub fn new(why: impl Into<String>) -> Self {
        Self(why.into())
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The sentence itself: it is what a test that fails prints.
impl std::fmt::Debug for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

/// Goes on only where something holds.
///
/// # Errors
/// It does not; the failure says why that matters.
pub fn ensure(holds: bool, why: impl Into<String>) -> Done {
    if holds { Ok(()) } else { Err(Failure::new(why)) }
}

/// Goes on only where two things are the same.
///
/// # Errors
/// They are not; the failure shows both.
pub fn same<T: PartialEq + std::fmt::Debug>(what: &str, seen: &T, expected: &T) -> Done {
    ensure(
        seen == expected,
        format!("{what}\nExpected: {expected:#?}\nSeen: {seen:#?}"),
    )
}

impl From<WebDriverError> for Failure {
    fn from(error: WebDriverError) -> Self {
        Self(format!("The browser refused: {error}"))
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self(format!("A file or a connection failed: {error}"))
    }
}

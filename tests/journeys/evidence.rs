//! What is left behind of a journey that failed: a picture of the page and its words.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{Browser, Done};

impl Browser {
    /// Writes a picture of the window, the words on the page and the errors in its console to `target/journeys`, named
    /// after the test and the number of the machine.
    pub(crate) async fn leave_evidence(&self, machine: u32) {
        if let Err(error) = self.write_evidence(machine).await {
            println!("No picture could be taken: {error}");
        }
    }

    async fn write_evidence(&self, machine: u32) -> Done {
        let folder = target("journeys");
        fs::create_dir_all(&folder)?;
        let test = std::thread::current().name().unwrap_or("journey").replace("::", ".");
        let file = |ending: &str| folder.join(format!("{test}.{machine}.{ending}"));
        fs::write(file("png"), self.session.driver.screenshot_as_png().await?)?;
        self.listen().await?;
        let console = self.session.complaints.borrow().join("\n");
        let address = self.session.driver.current_url().await?;
        let page = Self {
            region: None,
            ..self.clone()
        };
        fs::write(
            file("txt"),
            format!("{address}\n\n{}\n\n{console}\n", page.text().await?),
        )?;
        println!("A picture of the page is in {}.", file("png").display());
        Ok(())
    }
}

/// A folder below the project's `target`.
pub(crate) fn target(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target").join(name)
}

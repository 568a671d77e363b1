//! `cargo xtask lint`: format and lints, of the core without the web and of everything with it.

use crate::Done;
use crate::run::{cargo, run};

pub(crate) fn lint() -> Done {
    run(&mut cargo(&["fmt", "--all", "--check"]))?;
    for arguments in [
        &[
            "clippy",
            "--quiet",
            "-p",
            "bearing",
            "--no-default-features",
            "--all-targets",
        ][..],
        &["clippy", "--quiet", "--workspace", "--all-targets"],
        &[
            "clippy",
            "--quiet",
            "-p",
            "bearing",
            "--target",
            "wasm32-unknown-unknown",
            "--lib",
            "--bins",
        ],
    ] {
        run(cargo(arguments).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

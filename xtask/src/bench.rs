//! `cargo xtask bench`: how long what is dear takes, natively and optimised as far as it goes.

use crate::Done;
use crate::run::{cargo, run};

pub(crate) fn bench() -> Done {
    run(&mut cargo(&[
        "bench",
        "-p",
        "bearing",
        "--no-default-features",
        "--bench",
        "core",
    ]))
}

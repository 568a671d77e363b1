//! The long campaigns behind the short seeded ones of the tests: oracles, reliability, fuzzing.

use crate::Done;
use crate::run::{cargo, run};

/// Figures and dates against other libraries, in a package of its own; and the best set against every set there is.
pub(crate) fn oracles() -> Done {
    run(cargo(&[
        "test",
        "--release",
        "-p",
        "bearing",
        "--no-default-features",
        "--test",
        "priority",
    ])
    .args(["--", "--ignored"]))?;
    run(&mut cargo(&[
        "test",
        "--release",
        "--manifest-path",
        "oracles/Cargo.toml",
    ]))
}

/// Every property of how plans are kept and written, over many more cases than the tests run.
pub(crate) fn reliability() -> Done {
    println!("Damaged saves, links and files: some minutes …");
    properties("20000", &["--test", "plan"])
}

/// Every property of the core, over many more cases than the tests run; with a number, over so many.
pub(crate) fn fuzz(arguments: &[&str]) -> Done {
    let cases = match arguments {
        [] => "20000",
        [cases] if cases.parse::<u32>().is_ok_and(|cases| cases > 0) => cases,
        _ => return Err("`cargo xtask fuzz` takes a number of cases, or nothing.".to_owned()),
    };
    println!("Random texts, figures and plans: some minutes …");
    properties(cases, &["--lib", "--tests"])
}

fn properties(cases: &str, targets: &[&str]) -> Done {
    run(
        cargo(&["test", "--profile", "fuzz", "-p", "bearing", "--no-default-features"])
            .args(targets)
            .env("PROPTEST_CASES", cases),
    )
}

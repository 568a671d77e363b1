//! The project's commands. One file each; `cargo xtask` alone lists them.

mod accuracy;
mod bench;
mod blocks;
mod bundle;
mod counts;
mod driver;
mod engine;
mod finish;
mod lint;
mod proof;
mod run;
mod serve;
mod server;
mod site;
mod sizes;
mod split;
mod test;
mod tools;

use std::process::ExitCode;

/// What every command returns: nothing, or a sentence that says what is wrong and what to do.
type Done = Result<(), String>;

const HELP: &str = "\
The commands of Bearing, each as `cargo xtask NAME`:

  serve [--open] [--port N]   build, serve on this machine, rebuild on change
  test [RING …]               every test; rings: core accuracy purity lint pages wasm firefox webkit
                              build journeys
  core                        the tests of the core alone, in seconds
  lint                        format and lints of everything
  build                       the release in dist/, with its table of sizes and the gate
  shots                       pictures of every page into target/shots
  accuracy [--check] [FILE …] the goal checker against labelled goals; writes docs/accuracy.md
  bench                       speed, natively and in the browser, beside other libraries; writes docs/performance.md
  oracles                     figures against other programs and libraries
  reliability                 thousands of damaged saves, links and files
  fuzz [CASES]                random texts and plans for some minutes

What a command needs and does not find, it installs or names.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let rest: Vec<&str> = arguments.iter().skip(1).map(String::as_str).collect();
    let done = match arguments.first().map(String::as_str) {
        Some("serve") => serve::serve(&rest),
        Some("test") => test::test(&rest),
        Some("core") => test::core(),
        Some("lint") => lint::lint(),
        Some("build") => site::release(),
        Some("shots") => test::shots(),
        Some("accuracy") => accuracy::accuracy(&rest),
        Some("bench") => bench::bench(),
        Some("oracles") => proof::oracles(),
        Some("reliability") => proof::reliability(),
        Some("fuzz") => proof::fuzz(&rest),
        Some("help" | "--help") | None => {
            println!("{HELP}");
            Ok(())
        }
        Some(other) => Err(format!("There is no command {other}.\n\n{HELP}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\n{why}");
            ExitCode::FAILURE
        }
    }
}

//! `cargo xtask bench`: how long what is dear takes, natively and in the browser, beside other people's libraries.
//!
//! What is measured is written into the page of speed. Figures of another machine differ; ratios hardly do.

mod browser;
mod machine;
mod opportunities;
mod plans;
mod race;
mod selection;
mod simulation;
mod tables;
mod work;

use serde_json::Value;

use crate::Done;
use crate::blocks::{self, Block};
use crate::run::{cargo, output, program, root};

const PAGE: &str = "docs/performance.md";

/// Where the program and the work of the race are put.
const FOLDER: &str = "target/bench";

pub(crate) fn bench() -> Done {
    let folder = root().join(FOLDER);
    let work = work::write(&folder)?;
    println!("Compiling and timing natively (a minute or two) …");
    let core = native("core", None)?;
    let goals = native("goals", Some(&work))?;
    race::prepare(&folder)?;
    println!("Racing in Node (half a minute) …");
    let node = race::in_node(&folder)?;
    println!("Racing in the browser (half a minute) …");
    let chromium = browser::race(&folder)?;
    println!("Racing the simulation (two minutes) …");
    let simulations = simulation::in_turn(&folder, &work, &chromium)?;
    println!("Racing the selection (a minute or two) …");
    let selections = selection::race(&folder, &work, &chromium)?;
    let blocks = [
        Block {
            name: "machine",
            text: machine::described(&chromium, &simulations.numpy),
        },
        Block {
            name: "race",
            text: tables::race(&goals, &chromium, &node)?,
        },
        Block {
            name: "lengths",
            text: tables::lengths(&goals, &chromium)?,
        },
        Block {
            name: "simulation",
            text: simulations.race()?,
        },
        Block {
            name: "aims",
            text: simulations.aims()?,
        },
        Block {
            name: "agreement",
            text: simulations.agreement()?,
        },
        Block {
            name: "errors",
            text: simulations.errors()?,
        },
        Block {
            name: "selection",
            text: selections.table()?,
        },
        Block {
            name: "core",
            text: tables::core(&core)?,
        },
    ];
    for block in &blocks {
        println!("\n{}", block.text.trim());
    }
    println!();
    blocks::write(PAGE, &blocks)?;
    simulations.agree()?;
    selections.agree()
}

/// Runs one of the native benches and reads the JSON it prints.
fn native(name: &str, file: Option<&std::path::Path>) -> Result<Value, String> {
    let mut bench = cargo(&[
        "bench",
        "--quiet",
        "-p",
        "bearing",
        "--no-default-features",
        "--bench",
        name,
    ]);
    bench.arg("--").args(file);
    read(&mut bench, name)
}

/// Runs a program and reads the JSON it prints.
fn read(command: &mut std::process::Command, what: &str) -> Result<Value, String> {
    let text = output(command).ok_or(format!("The bench {what} failed: {command:?}."))?;
    serde_json::from_str(&text).map_err(|error| format!("The bench {what} printed no JSON: {error}."))
}

/// Node, to be run at the root.
fn node() -> std::process::Command {
    program("node")
}

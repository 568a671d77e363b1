//! `cargo xtask accuracy`: how often the goal checker agrees with people's labels, beside a plain regular expression.
//!
//! Over our own goals it writes the tables of the page; `--check` fails when they are stale. Over any other file of
//! labelled goals, named as an argument, it prints them.

mod goals;
mod plain;
mod scores;
mod tables;

use std::path::Path;

use crate::Done;
use crate::blocks::{self, Block};
use crate::run::root;

const CORPUS: &str = "tests/fixtures/goals/goals.jsonl";
const PAGE: &str = "docs/accuracy.md";

pub(crate) fn accuracy(arguments: &[&str]) -> Done {
    let checks = arguments.contains(&"--check");
    let files: Vec<&&str> = arguments.iter().filter(|word| !word.starts_with("--")).collect();
    if let Some(unknown) = arguments
        .iter()
        .find(|word| word.starts_with("--") && **word != "--check")
    {
        return Err(format!("{unknown} is not an option. There is --check."));
    }
    if files.is_empty() {
        let blocks = tables(&root().join(CORPUS))?;
        if checks {
            return blocks::check(PAGE, &blocks, "cargo xtask accuracy");
        }
        print(&blocks);
        return blocks::write(PAGE, &blocks);
    }
    for file in files {
        println!("── {file} ──\n");
        print(&tables(Path::new(file))?);
    }
    Ok(())
}

/// The figures of a file of labelled goals.
fn tables(file: &Path) -> Result<Vec<Block>, String> {
    let judged = goals::judge(goals::read(file)?)?;
    let (english, other): (Vec<_>, Vec<_>) = judged.into_iter().partition(|goal| goal.goal.lang == "en");
    Ok(vec![
        Block {
            name: "goals",
            text: tables::counted(&english, &other),
        },
        Block {
            name: "letters",
            text: tables::letters(&english),
        },
        Block {
            name: "plain",
            text: tables::beside_plain(&english),
        },
        Block {
            name: "readings",
            text: tables::readings(&english),
        },
        Block {
            name: "other languages",
            text: tables::other_languages(&other),
        },
    ])
}

fn print(blocks: &[Block]) {
    for block in blocks {
        println!("{}\n", block.text.trim());
    }
}

//! What is checked in the benches: the same in every run.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::opportunities::opportunities;
use super::plans::plans;
use crate::run::root;

/// How many goals are checked: more than anyone writes, so that the clock has something to measure.
pub(crate) const GOALS: usize = 10_000;

/// The lengths of the long texts, in characters.
pub(crate) const LENGTHS: [usize; 8] = [1_000, 2_000, 4_000, 5_000, 8_000, 16_000, 32_000, 64_000];

/// Ways to begin a goal: the corpus is gone through again and again, and no text comes twice.
const OPENINGS: [&str; 4] = ["", "We want to ", "Our aim: ", "Next step: "];

/// Writes the goals, the long texts and the opportunities into a file.
pub(crate) fn write(folder: &Path) -> Result<PathBuf, String> {
    let goals = goals()?;
    // Long texts are goals one after the other, as someone pastes a whole plan into one field.
    let run_on: Vec<char> = goals
        .iter()
        .flat_map(|goal| [goal, " "].concat().chars().collect::<Vec<_>>())
        .collect();
    let texts = LENGTHS.map(|length| run_on.iter().take(length).collect::<String>());
    let path = folder.join("work.json");
    let work = json!({ "goals": goals, "texts": texts, "simulation": opportunities(), "selection": plans() });
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, work.to_string()))
        .map_err(|error| format!("{} cannot be written: {error}.", path.display()))?;
    Ok(path)
}

/// The English goals of the corpus, varied until there are enough: no other checker here knows another language.
fn goals() -> Result<Vec<String>, String> {
    const CORPUS: &str = "tests/fixtures/goals/goals.jsonl";
    let text = fs::read_to_string(root().join(CORPUS)).map_err(|error| format!("{CORPUS} cannot be read: {error}."))?;
    let lines = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let english = lines.filter(|line| line["lang"] == "en");
    let corpus: Vec<String> = english
        .filter_map(|line| Some(line["text"].as_str()?.to_owned()))
        .collect();
    if corpus.is_empty() {
        return Err(format!("{CORPUS} holds no English goals."));
    }
    Ok((0..GOALS)
        .zip(corpus.iter().cycle())
        .map(|(number, goal)| varied(goal, number / corpus.len()))
        .collect())
}

/// A goal as the corpus has it in the first round, and later with another opening or a number behind it.
fn varied(goal: &str, round: usize) -> String {
    let opening = OPENINGS.get(round % OPENINGS.len()).copied().unwrap_or_default();
    let mut rest = goal.chars();
    let first = rest.next().map(|first| {
        if opening.is_empty() {
            first
        } else {
            first.to_ascii_lowercase()
        }
    });
    let text: String = opening.chars().chain(first).chain(rest).collect();
    match round / OPENINGS.len() {
        0 => text,
        again => format!("{text} ({again})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_varied_and_never_comes_twice() {
        for (round, expected) in [
            (0, "Cut waste."),
            (1, "We want to cut waste."),
            (4, "Cut waste. (1)"),
            (9, "We want to cut waste. (2)"),
        ] {
            assert_eq!(varied("Cut waste.", round), expected);
        }
        assert_eq!(varied("", 1), "We want to ");
    }
}

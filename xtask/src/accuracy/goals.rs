//! Labelled goals, and what the checker answers to them.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;
use std::thread;

use serde_json::{Value, json};

use crate::run::cargo;

/// The day the goals are read as written on; their deadlines are counted from it.
const WRITTEN_ON: &str = "2026-11-24";

/// A goal with its labels.
pub(crate) struct Goal {
    pub(crate) text: String,
    /// en, de, fr or es.
    pub(crate) lang: String,
    /// All of its line: `labels`, and where someone labelled them `measure` and `deadline`.
    pub(crate) line: Value,
}

impl Goal {
    /// Whether people say that a letter is met; none where they did not agree or were not asked.
    pub(crate) fn label(&self, letter: char) -> Option<bool> {
        let label = &self.line["labels"][letter.to_ascii_lowercase().to_string()];
        label.as_u64().map(|label| label == 1)
    }
}

/// A goal with what the checker says of it, and of what it becomes by each replacement offered.
pub(crate) struct Judged {
    pub(crate) goal: Goal,
    pub(crate) answer: Answer,
    /// The letter each replacement is offered for, and the answer to the goal with the replacement in it.
    pub(crate) mended: Vec<(char, Answer)>,
}

/// What the checker says of a goal, as `check_goals` prints it.
pub(crate) struct Answer(pub(crate) Value);

impl Answer {
    pub(crate) fn is_met(&self, letter: char) -> bool {
        self.0["letters"][letter.to_string()] == "met"
    }

    /// The findings, each with its letter.
    pub(crate) fn findings(&self) -> impl Iterator<Item = (char, &Value)> {
        let findings = self.0["findings"].as_array().into_iter().flatten();
        findings.filter_map(|finding| Some((finding["letter"].as_str()?.chars().next()?, finding)))
    }
}

/// Reads a file of one goal a line.
pub(crate) fn read(file: &Path) -> Result<Vec<Goal>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{} cannot be read: {error}.", file.display()))?;
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    let goals: Vec<Goal> = lines
        .map(|(number, line)| goal(line).ok_or(format!("{}: line {number} is no labelled goal.", file.display())))
        .collect::<Result<_, _>>()?;
    match goals.len() {
        0 => Err(format!("{} holds no goals.", file.display())),
        _ => Ok(goals),
    }
}

fn goal(line: &str) -> Option<Goal> {
    let line: Value = serde_json::from_str(line).ok()?;
    line["labels"].as_object()?;
    Some(Goal {
        text: line["text"].as_str()?.to_owned(),
        lang: line["lang"].as_str().unwrap_or("en").to_owned(),
        line,
    })
}

/// Asks the checker about every goal, and again about every goal with a replacement in it.
pub(crate) fn judge(goals: Vec<Goal>) -> Result<Vec<Judged>, String> {
    let answers = ask(goals.iter().map(|goal| goal.text.clone()))?;
    let mended: Vec<Vec<(char, String)>> = goals.iter().zip(&answers).map(replacements).collect();
    let mut again = ask(mended.iter().flatten().map(|(_, text)| text.clone()))?.into_iter();
    let judged = goals.into_iter().zip(answers).zip(mended);
    Ok(judged
        .map(|((goal, answer), mended)| Judged {
            goal,
            answer,
            mended: mended
                .into_iter()
                .map(|(letter, _)| letter)
                .zip(again.by_ref())
                .collect(),
        })
        .collect())
}

/// The goal with each replacement in it, its slots filled with their samples, and the letter it is offered for.
fn replacements((goal, answer): (&Goal, &Answer)) -> Vec<(char, String)> {
    let offered = answer.findings().filter_map(|(letter, finding)| {
        let fix = &finding["fix"];
        let place = |end: usize| usize::try_from(fix["span"][end].as_u64()?).ok();
        let (from, to) = (place(0)?, place(1)?);
        let before = goal.text.chars().take(from);
        let text: String = before
            .chain(fix["with"].as_str()?.chars())
            .chain(goal.text.chars().skip(to))
            .collect();
        Some((letter, text))
    });
    offered.filter(|(letter, _)| "SMT".contains(*letter)).collect()
}

/// Asks the checker about texts, by the command that anyone can call.
fn ask(texts: impl Iterator<Item = String>) -> Result<Vec<Answer>, String> {
    let lines: Vec<String> = texts.map(|text| json!({ "text": text }).to_string()).collect();
    let mut checker = cargo(&[
        "run",
        "--quiet",
        "-p",
        "bearing",
        "--no-default-features",
        "--example",
        "check_goals",
    ])
    .args(["--", "--today", WRITTEN_ON, "--locale", "en-GB"])
    .stdin(Stdio::piped())
    .stdout(Stdio::piped())
    .spawn()
    .map_err(|error| format!("cargo cannot be run: {error}."))?;
    let input = checker.stdin.take();
    let (count, text) = (lines.len(), lines.join("\n"));
    // It answers while it is asked: both ends of the pipe must be served.
    let writer = thread::spawn(move || input.map(|mut input| input.write_all(text.as_bytes())));
    let output = checker
        .wait_with_output()
        .map_err(|error| format!("The checker was lost: {error}."))?;
    let _stopped_early = writer.join();
    let answers: Vec<Answer> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .map(Answer)
        .collect();
    if output.status.success() && answers.len() == count {
        Ok(answers)
    } else {
        Err(format!("The checker answered {} of {count} goals.", answers.len()))
    }
}

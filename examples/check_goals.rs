//! Checks goals from the command line: one goal a line in, one JSON line of findings out.
//!
//! ```text
//! cargo run --example check_goals --no-default-features -- [--today 2027-03-31] [--locale en-GB] [--fiscal-start 1] < goals.txt
//! ```
//!
//! A line is the plain text of a goal, or `{"id": …, "text": "…"}`. A line that cannot be read becomes a line with an
//! `error`; the others go on.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use bearing::domain::goal::{Assessment, Change, Fix, Goal, Setting, Span, Standing, check};
use bearing::domain::quantity::{Locale, format_date, parse_date};
use serde_json::{Value, json};
use time::{Month, OffsetDateTime};

fn main() -> ExitCode {
    match setting(std::env::args().skip(1))
        .and_then(|setting| answer_lines(&setting).map_err(|error| error.to_string()))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

fn answer_lines(setting: &Setting) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (index, line) in io::stdin().lock().split(b'\n').enumerate() {
        let line = line?;
        let answer = match std::str::from_utf8(&line) {
            Ok(text) if text.trim().is_empty() => continue,
            Ok(text) => answer(text.trim_end_matches('\r'), index + 1, setting),
            Err(_) => json!({ "line": index + 1, "error": "This line is not UTF-8." }),
        };
        writeln!(out, "{answer}")?;
    }
    out.flush()
}

/// The answer to one line: the assessment, or what is wrong with the line.
fn answer(line: &str, number: usize, setting: &Setting) -> Value {
    if !line.trim_start().starts_with('{') {
        return assessment(&json!(number), line, setting);
    }
    match serde_json::from_str::<Value>(line) {
        Ok(object) => match object.get("text").and_then(Value::as_str) {
            Some(text) => assessment(object.get("id").unwrap_or(&json!(number)), text, setting),
            None => json!({ "id": object.get("id"), "line": number, "error": "This line has no “text”." }),
        },
        Err(error) => json!({ "line": number, "error": format!("This line is not JSON: {error}.") }),
    }
}

fn assessment(id: &Value, text: &str, setting: &Setting) -> Value {
    let Assessment {
        verdicts,
        findings,
        measure,
        deadline,
        ..
    } = check(
        &Goal {
            text,
            ..Goal::default()
        },
        setting,
    );
    let letters: serde_json::Map<String, Value> = verdicts
        .iter()
        .map(|verdict| (verdict.letter.initial().to_string(), json!(word(verdict.standing))))
        .collect();
    let findings: Vec<Value> = findings
        .iter()
        .map(|finding| {
            json!({
                "rule": finding.rule,
                "letter": finding.letter.initial().to_string(),
                "span": finding.span.map(pair),
                "what": finding.what,
                "why": finding.why,
                "do": finding.advice,
                "counts": finding.counts,
                "fix": finding.fixes.first().map(|fix| json_fix(fix, text)),
            })
        })
        .collect();
    json!({
        "id": id,
        "letters": letters,
        "findings": findings,
        "measure": measure.map(|measure| json!({
            "text": measure.text, "span": pair(measure.span), "value": measure.value, "unit": measure.unit, "role": measure.role.name(),
        })),
        "deadline": deadline.map(|deadline| json!({
            "text": deadline.text, "span": pair(deadline.span), "date": deadline.date.map(format_date),
        })),
    })
}

/// A replacement. Of a split goal, its first part in place of the whole text.
fn json_fix(fix: &Fix, text: &str) -> Value {
    match &fix.change {
        Change::Replace { span, with, .. } => json!({ "span": pair(*span), "with": with }),
        Change::Split(_) => json!({ "span": [0, text.chars().count()], "with": fix.apply(text) }),
    }
}

fn pair(span: Span) -> [usize; 2] {
    [span.start, span.end]
}

fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Met => "met",
        Standing::Partly => "partly",
        Standing::Missing => "missing",
        Standing::Unknown => "unknown",
    }
}

/// How goals are read, by the options of the command line.
fn setting(mut options: impl Iterator<Item = String>) -> Result<Setting, String> {
    let mut today = OffsetDateTime::from(std::time::SystemTime::now()).date();
    let mut locale = Locale::default();
    let mut fiscal_start = Month::January;
    while let Some(option) = options.next() {
        let (name, value) = match option.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (option, None),
        };
        let mut value = || {
            value
                .clone()
                .or_else(|| options.next())
                .ok_or_else(|| format!("{name} needs a value."))
        };
        match name.as_str() {
            "--today" => today = parse_date(&value()?).ok_or("--today is a date such as 2027-03-31.")?,
            "--locale" => locale = Locale::new(&value()?),
            "--fiscal-start" => {
                let month = value()?
                    .parse::<u8>()
                    .ok()
                    .and_then(|month| Month::try_from(month).ok());
                fiscal_start = month.ok_or("--fiscal-start is a month from 1 to 12.")?;
            }
            _ => {
                return Err(format!(
                    "{name} is not an option. There are --today, --locale and --fiscal-start."
                ));
            }
        }
    }
    Ok(Setting {
        written_on: today,
        today,
        day_first: locale.day_first(),
        decimal: locale.decimal(),
        fiscal_start,
    })
}

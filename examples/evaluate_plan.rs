//! Every figure of a saved plan, as one JSON object.
//!
//! ```text
//! cargo run --no-default-features --example evaluate_plan -- plan.bearing.json --today 2026-11-24
//! ```
//! `--today` decides which deadlines are past; without it, today is the computer's own. `--trials` and `--seed` stand in
//! for the plan's own. A file named `-`, or none, is standard input. docs/plan-format.md describes the file.
//!
//! | key | what stands under it |
//! |---|---|
//! | `goals`, `scorecard`, `balance`, `unlinked` | the goals: how their letters stand, their grades and their pace |
//! | `returns` | each opportunity at its likely figures: every measure in cash and in full value, the loan, the flows by year |
//! | `ranking`, `selection`, `together`, `coverage` | their order, the best set, what it returns together and which goals it serves |
//! | within `selection` | by means where something is uncertain, and `by_likely_figures` beside it; the start months, why each other option is left out, three alternatives, what more of each limit buys, contradictions, pilots, the roadmap |
//! | `priorities` | how the weights were found; how sure the order is, what changes it and what it hangs on; the order by every method and why two disagree; how far each goal is covered by its date, and what serves none |
//! | `chances`, `distributions` | each alone and the best set in the plan's trials: P10, P50, P90, the chance of a loss and of a payback in time, what each range explains and is worth knowing, where the money lies over time; how often which value comes |
//! | `what_drives_it` | the swings, the widest first; the one number to measure next and how; what the result rests on; where each typed figure turns it |
//! | `promises` | what sellers promise: what it is worth, what must be true for it to break even in cash, the questions to send |
//! | `other_calculators` | the figures of public calculators, and the steps from each to our net present value in cash |
//! | `scenarios` | the plan as it stands and each scenario kept: the best set, its return, its chances |
//!
//! Amounts are in the plan's currency, shares and rates from 0 to 1, rates a year; month 1 is the first one. Where there is
//! no answer, `no_answer` says why. `what_drives_it` and `distributions` are of the view the owner chose: cash or full.

use std::io::Read as _;
use std::process::ExitCode;

use bearing::domain::quantity::parse_date;
use bearing::plan::figures::report;
use bearing::plan::format::from_json;
use time::{Date, OffsetDateTime};

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

#[derive(Default)]
struct Options {
    file: Option<String>,
    today: Option<Date>,
    trials: Option<u32>,
    seed: Option<u64>,
}

fn run(arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let options = Options::read(arguments)?;
    let text = match options.file.as_deref() {
        None | Some("-") => std::io::read_to_string(std::io::stdin().by_ref()),
        Some(file) => std::fs::read_to_string(file),
    }
    .map_err(|error| format!("The plan cannot be read: {error}."))?;
    let mut plan = from_json(&text).map_err(|error| error.to_string())?;
    plan.trials = options.trials.unwrap_or(plan.trials);
    plan.seed = options.seed.unwrap_or(plan.seed);
    let today = options.today.unwrap_or_else(today);
    Ok(format!("{:#}", report(&plan, today)))
}

impl Options {
    fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next() {
            let mut number = || arguments.next().and_then(|text| text.parse::<u64>().ok());
            match argument.as_str() {
                "--seed" => options.seed = Some(number().ok_or("--seed takes a whole number.")?),
                "--trials" => {
                    let trials = number().and_then(|trials| u32::try_from(trials).ok());
                    options.trials = Some(trials.ok_or("--trials takes a whole number.")?);
                }
                "--today" => {
                    let date = arguments.next().and_then(|text| parse_date(&text));
                    options.today = Some(date.ok_or("--today takes a date such as 2026-11-24.")?);
                }
                option if option.starts_with("--") => return Err(format!("There is no option {option}.")),
                file => options.file = Some(file.to_owned()),
            }
        }
        Ok(options)
    }
}

fn today() -> Date {
    OffsetDateTime::now_utc().date()
}

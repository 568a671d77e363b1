//! The tables of the page.

use serde_json::Value;

use super::goals::Judged;
use super::plain::Plain;
use super::scores::Counts;

const LETTERS: [(char, &str); 3] = [('S', "Specific"), ('M', "Measurable"), ('T', "Time-bound")];

/// How many goals there are, in which languages.
pub(crate) fn counted(english: &[Judged], other: &[Judged]) -> String {
    let in_language = |lang: &str| other.iter().filter(|goal| goal.goal.lang == lang).count();
    format!(
        "{} goals: {} in English, {} in German, {} in French, {} in Spanish.",
        english.len() + other.len(),
        english.len(),
        in_language("de"),
        in_language("fr"),
        in_language("es")
    )
}

/// Each letter of the English goals.
pub(crate) fn letters(goals: &[Judged]) -> String {
    let head = "| letter | goals | met, rightly | met, wrongly | not met, wrongly | not met, rightly | F1 of met | \
                F1 of not met | macro-F1 |\n|---|---|---|---|---|---|---|---|---|\n";
    let rows = LETTERS.map(|(letter, name)| {
        let counts = ours(goals, letter);
        format!(
            "| {name} | {} | {} | {} | {} | {} | {} | {} | {} |\n",
            counts.all(),
            counts.met_rightly,
            counts.met_wrongly,
            counts.unmet_wrongly,
            counts.unmet_rightly,
            figure(counts.f1_met()),
            figure(counts.f1_unmet()),
            figure(counts.macro_f1())
        )
    });
    [head, &rows.concat()].concat()
}

/// The checker beside a plain regular expression, over the English goals.
pub(crate) fn beside_plain(goals: &[Judged]) -> String {
    let head = "| letter | wrong: checker | wrong: plain expression | macro-F1: checker | macro-F1: plain expression \
                |\n|---|---|---|---|---|\n";
    let Some(plain) = Plain::new() else {
        return "There is no plain expression to compare with.".to_owned();
    };
    let rows = LETTERS.map(|(letter, name)| {
        let ours = ours(goals, letter);
        let theirs = pairs(goals, letter, |goal| plain.is_met(&goal.goal.text, letter));
        let wrong = |counts: Counts| counts.met_wrongly + counts.unmet_wrongly;
        format!(
            "| {name} | {} | {} | {} | {} |\n",
            wrong(ours),
            wrong(theirs),
            figure(ours.macro_f1()),
            figure(theirs.macro_f1())
        )
    });
    [head, &rows.concat()].concat()
}

/// Findings, numbers, deadlines and replacements of the English goals.
pub(crate) fn readings(goals: &[Judged]) -> String {
    let findings = |counted: bool| {
        let all = goals.iter().flat_map(|goal| {
            let labelled = |(letter, finding): (char, &Value)| {
                let taken = "SMT".contains(letter) && (!counted || finding["counts"] != false);
                taken.then(|| goal.goal.label(letter)).flatten()
            };
            goal.answer.findings().filter_map(labelled)
        });
        Share::of(all.map(|met| !met))
    };
    let labelled = |part: &'static str, right: fn(&Value, &Value) -> Option<bool>| {
        let of_goal = move |goal: &Judged| {
            let label = &goal.goal.line[part];
            label.is_object().then(|| right(label, &goal.answer.0[part])).flatten()
        };
        Share::of(goals.iter().filter_map(of_goal))
    };
    let invented = goals.iter().filter(|goal| {
        let said = goal.goal.line.get("deadline").is_some_and(Value::is_null) && goal.goal.label('T') == Some(false);
        said && goal.answer.0["deadline"].is_object()
    });
    let mended = goals.iter().flat_map(|goal| &goal.mended);
    let rows = [
        (
            "findings that count against a letter: the goal really lacks it",
            findings(true),
        ),
        (
            "the same, advice that counts against no letter included",
            findings(false),
        ),
        (
            "the number a goal is checked by: place exact",
            labelled("measure", |label, found| Some(found["span"] == label["span"])),
        ),
        (
            "the number a goal is checked by: value right",
            labelled("measure", |label, found| {
                let (label, found) = (label["value"].as_f64()?, found["value"].as_f64());
                Some(found.is_some_and(|found| (found - label).abs() <= 1e-9 * label.abs().max(1.0)))
            }),
        ),
        (
            "the deadline: place exact",
            labelled("deadline", |label, found| Some(found["span"] == label["span"])),
        ),
        (
            "the deadline: day right",
            labelled("deadline", |label, found| {
                label["date"].as_str().map(|date| found["date"] == date)
            }),
        ),
        (
            "the replacement offered first: the letter is met when the goal is checked again",
            Share::of(mended.map(|(letter, answer)| answer.is_met(*letter))),
        ),
    ];
    let rows: Vec<String> = rows.iter().map(|(what, share)| share.row(what)).collect();
    format!(
        "| what | of | right | share |\n|---|---|---|---|\n{}\nDeadlines found where there is none: {}.",
        rows.concat(),
        invented.count()
    )
}

/// The goals in German, French and Spanish: too few for a figure each.
pub(crate) fn other_languages(goals: &[Judged]) -> String {
    let of_letter = |(letter, name): (char, &str)| {
        let counts = ours(goals, letter);
        let right = counts.met_rightly + counts.unmet_rightly;
        format!("| {name} | {} | {right} |\n", counts.all())
    };
    let dates = goals.iter().filter_map(|goal| {
        let label = goal.goal.line["deadline"]["date"].as_str()?;
        Some(goal.answer.0["deadline"]["date"] == label)
    });
    let dates = Share::of(dates);
    format!(
        "| what | of | right |\n|---|---|---|\n{}{}| the deadline: day right | {} | {} |",
        of_letter(('M', "Measurable")),
        of_letter(('T', "Time-bound")),
        dates.of,
        dates.right
    )
}

fn ours(goals: &[Judged], letter: char) -> Counts {
    pairs(goals, letter, |goal| goal.answer.is_met(letter))
}

fn pairs(goals: &[Judged], letter: char, judge: impl Fn(&Judged) -> bool) -> Counts {
    Counts::of(
        goals
            .iter()
            .filter_map(|goal| Some((judge(goal), goal.goal.label(letter)?))),
    )
}

/// How many of how many are right.
struct Share {
    right: u32,
    of: u32,
}

impl Share {
    fn of(rights: impl Iterator<Item = bool>) -> Self {
        let mut share = Self { right: 0, of: 0 };
        for right in rights {
            share.of += 1;
            share.right += u32::from(right);
        }
        share
    }

    fn row(&self, what: &str) -> String {
        let share = match self.of {
            0 => "–".to_owned(),
            of => format!("{:.1} %", 100.0 * f64::from(self.right) / f64::from(of)),
        };
        format!("| {what} | {} | {} | {share} |\n", self.of, self.right)
    }
}

fn figure(f1: Option<f64>) -> String {
    f1.map_or_else(|| "–".to_owned(), |f1| format!("{f1:.3}"))
}

//! Is this goal SMART? (front page; types first)
use time::{Date, Month};

/// A goal.
pub struct Goal<'a> {
    /// x
    pub text: &'a str,
    /// x
    pub measure: Option<&'a str>,
    /// x
    pub baseline: Option<f64>,
    /// x
    pub target: Option<f64>,
    /// x
    pub due: Option<Date>,
    /// x
    pub serves: bool,
    /// x
    pub past: &'a [(Date, f64)],
}
/// Setting.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// x
    pub written_on: Date,
    /// x
    pub today: Date,
    /// x
    pub day_first: bool,
    /// x
    pub decimal: char,
    /// x
    pub fiscal_start: Month,
}
/// Letter
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// x
    Specific,
    /// x
    Measurable,
    /// x
    Achievable,
    /// x
    Relevant,
    /// x
    TimeBound,
}
impl Letter {
    /// x
    pub const ALL: [Self; 5] = [
        Self::Specific,
        Self::Measurable,
        Self::Achievable,
        Self::Relevant,
        Self::TimeBound,
    ];
    /// x
    pub fn initial(self) -> char {
        'S'
    }
    /// x
    pub fn name(self) -> &'static str {
        "Specific"
    }
}
/// Standing
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// x
    Met,
    /// x
    Partly,
    /// x
    Missing,
    /// x
    Unknown,
}
/// Verdict
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// x
    pub letter: Letter,
    /// x
    pub standing: Standing,
    /// x
    pub reason: String,
}
/// Span
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// x
    pub start: usize,
    /// x
    pub end: usize,
}
/// Fix
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// x
    pub span: Span,
    /// x
    pub with: String,
}
impl Fix {
    /// x
    pub fn apply(&self, text: &str) -> String {
        text.to_owned()
    }
}
/// Finding
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// x
    pub rule: &'static str,
    /// x
    pub letter: Letter,
    /// x
    pub span: Option<Span>,
    /// x
    pub what: String,
    /// x
    pub why: String,
    /// x
    pub advice: String,
    /// x
    pub fix: Option<Fix>,
}
/// Deadline
#[derive(Clone, Debug, PartialEq)]
pub struct Deadline {
    /// x
    pub text: String,
    /// x
    pub span: Span,
    /// x
    pub date: Option<Date>,
}
/// Assessment
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// x
    pub verdicts: [Verdict; 5],
    /// x
    pub findings: Vec<Finding>,
    /// x
    pub deadline: Option<Deadline>,
    /// x
    pub met_spans: Vec<(Letter, Span)>,
}
/// check
pub fn check(_goal: &Goal<'_>, _setting: &Setting) -> Assessment {
    Assessment {
        verdicts: Letter::ALL.map(|letter| Verdict {
            letter,
            standing: Standing::Unknown,
            reason: String::new(),
        }),
        findings: vec![],
        deadline: None,
        met_spans: vec![],
    }
}
/// read
pub fn read_date(_text: &str, _setting: &Setting) -> Result<Date, String> {
    Err("no".into())
}

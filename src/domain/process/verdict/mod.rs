//! Stop, leave, keep it human, fix first or automate: the first of these that holds.
//!
//! The order follows the US General Services Administration's Eliminate, Optimize, Automate. One file for each verdict
//! says when it holds; [`changes`](mod@changes) tries what would change it.

mod automate;
mod changes;
mod fix_first;
mod human;
mod leave;
mod sharpen;
mod stop;

use std::fmt;

use super::{Answer, Answers, Figure, Question, Terms};
pub use changes::{Becomes, Change};
pub use leave::{Stakes, stakes};
pub use sharpen::{Sharpens, Use};
pub(super) use stop::may_stop;

/// What to do with a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Stop doing it.
    Stop,
    /// Leave it as it is.
    Leave,
    /// Keep it human.
    KeepHuman,
    /// Fix it first.
    FixFirst,
    /// Automate it.
    Automate,
}

/// A verdict with what it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    /// The verdict.
    pub verdict: Verdict,
    /// Whether an answer that is still missing could change it.
    pub provisional: bool,
    /// The answers that caused it.
    pub causes: Vec<Cause>,
    /// What would change it.
    pub changes: Vec<Change>,
    /// What else would sharpen the picture, the most useful first.
    pub sharpen: Vec<Sharpens>,
    /// What is at stake, where that is known.
    pub stakes: Option<Stakes>,
}

/// An answer that caused a verdict.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cause {
    /// What was asked.
    pub question: Question,
    /// What was answered.
    pub answer: Answer,
    /// Why it counts, as a sentence.
    pub why: &'static str,
}

/// The questions without whose answers there is no verdict, as far as they are open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoVerdict(pub Vec<Question>);

impl fmt::Display for NoVerdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Five answers give a first verdict. Still open:")?;
        for question in &self.0 {
            write!(f, " {}", question.words())?;
        }
        Ok(())
    }
}

impl Verdict {
    /// All of them in the order they are asked, with their names.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Stop, "stop doing it"),
        (Self::Leave, "leave it as it is"),
        (Self::KeepHuman, "keep it human"),
        (Self::FixFirst, "fix it first"),
        (Self::Automate, "automate it"),
    ];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        let mut names = Self::ALL.iter();
        names.find(|(verdict, _)| *verdict == self).map_or("", |(_, name)| name)
    }
}

/// The verdict on a process.
///
/// # Errors
/// Names the questions of the first five that are still open.
pub fn judge(answers: &Answers, terms: &Terms) -> Result<Judgement, NoVerdict> {
    let first = Figure::FIRST.iter().map(|figure| Question::Figure(*figure));
    let open: Vec<Question> = first
        .chain([Question::Missed])
        .filter(|question| question.answer(answers, terms).is_none())
        .collect();
    if !open.is_empty() {
        return Err(NoVerdict(open));
    }
    let (verdict, causes) = found(answers, terms);
    let changes = changes::changes(answers, terms);
    let stakes = stakes(answers, terms);
    let sharpen = sharpen::sharpen(answers, terms, verdict, &changes);
    Ok(Judgement {
        verdict,
        provisional: sharpen.iter().any(|one| one.what == Use::Verdict),
        causes,
        changes,
        sharpen,
        stakes,
    })
}

/// The answers that say so, where it is so.
type Causes = fn(&Answers, &Terms) -> Option<Vec<Cause>>;

/// When each verdict holds, in the order they are asked; automate it is what is left.
const HOLDS: &[(Verdict, Causes)] = &[
    (Verdict::Stop, stop::causes),
    (Verdict::Leave, leave::causes),
    (Verdict::KeepHuman, human::causes),
    (Verdict::FixFirst, fix_first::causes),
];

/// The first verdict that holds.
fn found(answers: &Answers, terms: &Terms) -> (Verdict, Vec<Cause>) {
    let mut held = HOLDS
        .iter()
        .filter_map(|(verdict, causes)| Some((*verdict, causes(answers, terms)?)));
    held.next()
        .unwrap_or_else(|| (Verdict::Automate, automate::causes(answers, terms)))
}

impl Cause {
    /// Those of some questions that were answered, with their answers.
    fn of_answered(said: &[(Question, &'static str)], answers: &Answers, terms: &Terms) -> Vec<Self> {
        said.iter()
            .filter_map(|(question, why)| {
                Some(Self {
                    question: *question,
                    answer: question.answer(answers, terms)?,
                    why,
                })
            })
            .collect()
    }
}

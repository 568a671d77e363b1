//! What would change a verdict: every answer is tried, and kept where the verdict then is another.

use super::fix_first::{FACTS, LIMITS, RATINGS};
use super::leave::stakes;
use super::{Verdict, found};
use crate::domain::process::{Answer, Answers, Fact, Figure, Missed, Protects, Question, Terms, YesNo};

/// A change of answers that changes the verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The answers that it takes, all of them.
    pub answers: Vec<(Question, Becomes)>,
    /// Whether none of those questions is answered yet, so that the verdict is provisional.
    pub open: bool,
    /// What the verdict would be.
    pub then: Verdict,
}

/// What an answer would have to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Becomes {
    /// This one.
    Is(Answer),
    /// At least this figure.
    AtLeast(f64),
    /// Below this figure.
    Below(f64),
    /// A rating of at least this.
    Rated(u8),
    /// A rating of at most this.
    RatedAtMost(u8),
}

impl Becomes {
    /// An answer that is just so.
    fn sample(self) -> Answer {
        match self {
            Self::Is(answer) => answer,
            Self::AtLeast(figure) => Answer::Figure(figure),
            Self::Below(figure) => Answer::Figure(figure * (1.0 - 1e-9)),
            Self::Rated(rating) | Self::RatedAtMost(rating) => Answer::Rating(rating),
        }
    }
}

/// What would change the verdict, in the order the verdicts are asked.
pub(super) fn changes(answers: &Answers, terms: &Terms) -> Vec<Change> {
    let (verdict, causes) = found(answers, terms);
    let after = |wanted: &[(Question, Becomes)]| {
        let (mut answers, mut terms) = (answers.clone(), *terms);
        for (question, becomes) in wanted {
            question.set(becomes.sample(), &mut answers, &mut terms);
        }
        found(&answers, &terms).0
    };
    let mut all: Vec<Change> = Vec::new();
    let mut keep = |wanted: Vec<(Question, Becomes)>| {
        let then = after(&wanted);
        let known = |question: Question| question.answer(answers, terms).is_some();
        let open = !wanted.iter().any(|(question, _)| known(*question));
        // The first answer to a question that leads there is enough.
        let told = all.iter().any(|change| {
            change.then == then && change.answers.iter().all(|part| wanted.iter().any(|w| w.0 == part.0))
        });
        if then != verdict && !told && !wanted.is_empty() {
            all.push(Change {
                answers: wanted,
                open,
                then,
            });
        }
    };
    for (question, becomes) in candidates(answers, terms) {
        keep(vec![(question, becomes)]);
    }
    let not_yet = |fact: &Fact| !answers.is(*fact);
    let human = [Fact::ChosenFor, Fact::PersonIsThePoint].into_iter().filter(not_yet);
    let yes = Becomes::Is(Answer::YesNo(YesNo::Yes));
    keep(human.map(|fact| (Question::Fact(fact), yes)).collect());
    if verdict == Verdict::FixFirst {
        let blocking = |question: &Question| causes.iter().any(|cause| cause.question == *question);
        let mended = candidates(answers, terms).into_iter();
        keep(mended.filter(|(question, _)| blocking(question)).collect());
    }
    all
}

/// For each question the answers that could make a difference and can be given, in the order the verdicts ask.
fn candidates(answers: &Answers, terms: &Terms) -> Vec<(Question, Becomes)> {
    let can_be = |(question, becomes): &(Question, Becomes)| match (question, becomes.sample()) {
        (Question::Figure(figure), Answer::Figure(value)) => {
            let bounds = figure.info().bounds;
            (bounds.least..=bounds.most).contains(&value)
        }
        (_, Answer::Figure(value)) => value.is_finite(),
        _ => true,
    };
    let mut all = imaginable(answers, terms);
    all.retain(can_be);
    all
}

fn imaginable(answers: &Answers, terms: &Terms) -> Vec<(Question, Becomes)> {
    let mut all = Vec::new();
    let missed = Missed::ALL.iter().filter(|(one, _)| answers.missed != Some(*one));
    all.extend(missed.map(|(one, _)| (Question::Missed, Becomes::Is(Answer::Missed(*one)))));
    all.push(other(Fact::Required, answers));
    let protects = [Protects::Nothing, Protects::Money];
    all.extend(protects.map(|one| (Question::Protects, Becomes::Is(Answer::Protects(one)))));
    all.extend(of_money(answers, terms));
    all.extend([Fact::ChosenFor, Fact::PersonIsThePoint].map(|fact| other(fact, answers)));
    all.extend(FACTS.iter().map(|(fact, _)| other(*fact, answers)));
    all.extend(RATINGS.iter().map(|(scale, most, _)| {
        let becomes = match answers.rating(*scale) {
            Some(rating) if rating <= *most => Becomes::Rated(most + 1),
            _ => Becomes::RatedAtMost(*most),
        };
        (Question::Scale(*scale), becomes)
    }));
    all.extend(LIMITS.iter().map(|limit| {
        let blocks = answers.figure(limit.figure).is_some_and(|value| limit.blocks(value));
        let becomes = if blocks == limit.from_there {
            Becomes::Below(limit.at)
        } else {
            Becomes::AtLeast(limit.at)
        };
        (Question::Figure(limit.figure), becomes)
    }));
    all
}

/// The other answer to a fact; yes where it has none.
fn other(fact: Fact, answers: &Answers) -> (Question, Becomes) {
    let other = YesNo::from(!answers.is(fact));
    (Question::Fact(fact), Becomes::Is(Answer::YesNo(other)))
}

/// Figures at which all that a process costs just pays, or just does not, for the cheapest way to change it.
fn of_money(answers: &Answers, terms: &Terms) -> Vec<(Question, Becomes)> {
    let Some(stakes) = stakes(answers, terms) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    let pays = stakes.cheapest.is_none_or(|cheapest| stakes.whole >= cheapest);
    let turn = |at: f64| if pays { Becomes::Below(at) } else { Becomes::AtLeast(at) };
    if let Some(cheapest) = stakes.cheapest.filter(|_| stakes.whole > 0.0) {
        let times = cheapest / stakes.whole;
        for figure in [Figure::Runs, Figure::Minutes] {
            if let Some(value) = answers.figure(figure) {
                // What goes wrong costs something too, so fewer minutes alone may not be enough: then it is not told.
                all.push((
                    Question::Figure(figure),
                    turn(value * times * if pays { 1.0 } else { 1.0 + 1e-9 }),
                ));
            }
        }
    }
    let wage = answers.figure(Figure::HourlyCost).or(terms.hourly_cost).unwrap_or(0.0);
    let hours = answers.figure(Figure::FixHours).unwrap_or(0.0) * wage;
    let cost_turns = |at: f64| {
        if pays {
            Becomes::AtLeast(at * (1.0 + 1e-9) + f64::MIN_POSITIVE)
        } else {
            Becomes::Below(at)
        }
    };
    if stakes.whole > hours {
        all.push((Question::Figure(Figure::FixCost), cost_turns(stakes.whole - hours)));
    }
    all.push((Question::Build, cost_turns(stakes.whole)));
    all
}

//! What is known of a process, as the questions take it.

use super::{Catcher, Fact, Figure, Missed, Protects, Scale, YesNo};

/// The answers about one process. What was not answered is none; so is a figure outside its bounds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    figures: [Option<f64>; Figure::ALL.len()],
    ratings: [Option<u8>; Scale::ALL.len()],
    facts: [Option<YesNo>; Fact::ALL.len()],
    /// Who would miss it if it stopped for two weeks.
    pub missed: Option<Missed>,
    /// What it protects.
    pub protects: Option<Protects>,
    /// Who catches its mistakes.
    pub catcher: Option<Catcher>,
}

impl Answers {
    /// A figure, where it lies within its bounds.
    #[must_use]
    pub fn figure(&self, figure: Figure) -> Option<f64> {
        self.figures.get(figure as usize).copied().flatten()
    }

    /// A rating, 1 to 5.
    #[must_use]
    pub fn rating(&self, scale: Scale) -> Option<u8> {
        self.ratings.get(scale as usize).copied().flatten()
    }

    /// A fact.
    #[must_use]
    pub fn fact(&self, fact: Fact) -> Option<YesNo> {
        self.facts.get(fact as usize).copied().flatten()
    }

    /// Whether something was answered with yes.
    #[must_use]
    pub fn is(&self, fact: Fact) -> bool {
        self.fact(fact) == Some(YesNo::Yes)
    }

    /// Takes a figure; one outside its bounds counts as none.
    pub fn set_figure(&mut self, figure: Figure, value: Option<f64>) {
        let bounds = figure.info().bounds;
        if let Some(place) = self.figures.get_mut(figure as usize) {
            *place = value.filter(|value| (bounds.least..=bounds.most).contains(value));
        }
    }

    /// Takes a rating; any but 1 to 5 counts as none.
    pub fn set_rating(&mut self, scale: Scale, rating: Option<u8>) {
        if let Some(place) = self.ratings.get_mut(scale as usize) {
            *place = rating.filter(|rating| (1..=5).contains(rating));
        }
    }

    /// Takes a fact.
    pub fn set_fact(&mut self, fact: Fact, answer: Option<YesNo>) {
        if let Some(place) = self.facts.get_mut(fact as usize) {
            *place = answer;
        }
    }
}

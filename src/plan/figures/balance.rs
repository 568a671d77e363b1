//! How the goals of a plan lie together: over the perspectives, between new and known, and below a larger aim.

use crate::plan::{Aim, Bet, Direction, Id, Perspective};

/// How many goals look at each side of the firm (Kaplan and Norton, 1992), in the order of [`Perspective::ALL`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scorecard {
    /// Each perspective with its goals.
    pub counts: Vec<(Perspective, usize)>,
    /// Goals without a perspective.
    pub unsaid: usize,
}

/// How many goals try something new and how many make more of what is known (March, 1991).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Balance {
    /// Goals that try something new.
    pub explore: usize,
    /// Goals that make more of what is known.
    pub exploit: usize,
    /// Goals that do not say.
    pub unsaid: usize,
}

impl Scorecard {
    /// The perspectives that no goal looks at.
    pub fn empty(&self) -> impl Iterator<Item = Perspective> {
        self.counts
            .iter()
            .filter_map(|(perspective, goals)| (*goals == 0).then_some(*perspective))
    }
}

/// How many goals look at each side of the firm.
#[must_use]
pub fn scorecard(direction: &Direction) -> Scorecard {
    let looking = |at: Option<Perspective>| direction.goals.iter().filter(|goal| goal.perspective == at).count();
    Scorecard {
        counts: Perspective::ALL
            .iter()
            .map(|(perspective, _)| (*perspective, looking(Some(*perspective))))
            .collect(),
        unsaid: looking(None),
    }
}

/// How many goals bet on what.
#[must_use]
pub fn balance(direction: &Direction) -> Balance {
    let betting = |on: Option<Bet>| direction.goals.iter().filter(|goal| goal.bet == on).count();
    Balance {
        explore: betting(Some(Bet::Explore)),
        exploit: betting(Some(Bet::Exploit)),
        unsaid: betting(None),
    }
}

/// The goals that serve no larger aim: none is chosen, or the goal that was chosen is gone or is the goal itself.
#[must_use]
pub fn unlinked(direction: &Direction) -> Vec<Id> {
    let goals = direction.goals.iter();
    goals
        .filter(|goal| match goal.serves {
            Some(Aim::Mission | Aim::Aspiration) => false,
            Some(Aim::Goal(parent)) => parent == goal.id || direction.goal(parent).is_none(),
            None => true,
        })
        .map(|goal| goal.id)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Goal;

    #[test]
    fn goals_are_counted_by_what_they_say() {
        let goal = |id, perspective, bet, serves| Goal {
            id: Id(id),
            perspective,
            bet,
            serves,
            ..Goal::default()
        };
        let direction = Direction {
            goals: vec![
                goal(1, Some(Perspective::Customer), Some(Bet::Explore), Some(Aim::Mission)),
                goal(2, Some(Perspective::Customer), None, Some(Aim::Goal(Id(1)))),
                goal(
                    3,
                    Some(Perspective::Learning),
                    Some(Bet::Exploit),
                    Some(Aim::Goal(Id(3))),
                ),
                goal(4, None, Some(Bet::Exploit), Some(Aim::Goal(Id(9)))),
                goal(5, None, Some(Bet::Exploit), None),
                goal(6, None, Some(Bet::Exploit), Some(Aim::Aspiration)),
            ],
            ..Direction::default()
        };
        let scorecard = scorecard(&direction);
        let counts: Vec<usize> = scorecard.counts.iter().map(|(_, goals)| *goals).collect();
        assert_eq!((counts, scorecard.unsaid), (vec![0, 2, 0, 1], 3));
        let empty: Vec<_> = scorecard.empty().collect();
        assert_eq!(empty, [Perspective::Financial, Perspective::Process]);
        let expected = Balance {
            explore: 1,
            exploit: 4,
            unsaid: 1,
        };
        assert_eq!(balance(&direction), expected);
        assert_eq!(unlinked(&direction), [Id(3), Id(4), Id(5)]);
    }
}

//! What is said of goals together: which side of the firm nobody looks at, and whether anything new is tried.

use super::{counted, listed_with};
use crate::plan::figures::{Balance, Scorecard, balance, scorecard};
use crate::plan::{Direction, Perspective};
use crate::ui::components::verdict::Point;

/// Below so many goals that say what they bet on, one kind alone is no lack of balance.
const A_PATTERN: usize = 3;

/// Which sides of the firm no goal looks at.
#[must_use]
pub fn sides_in_words(scorecard: &Scorecard) -> String {
    let said: usize = scorecard.counts.iter().map(|(_, goals)| goals).sum();
    if said == 0 {
        return "No goal says which side of the firm it looks at. Choose its perspective.".to_owned();
    }
    let unsaid = match scorecard.unsaid {
        0 => String::new(),
        1 => " 1 goal does not say where it looks.".to_owned(),
        goals => format!(" {goals} goals do not say where they look."),
    };
    nobody_looks_at(scorecard).unwrap_or_else(|| "Every side of the firm has a goal.".to_owned()) + &unsaid
}

/// The sides without a goal in a sentence; none where each has one, or where no goal says anything.
fn nobody_looks_at(scorecard: &Scorecard) -> Option<String> {
    let empty: Vec<String> = scorecard.empty().map(|side| looked_at(side).to_owned()).collect();
    match empty.len() {
        0 => None,
        all if all == scorecard.counts.len() => None,
        _ => Some(["Nobody looks at ", &listed_with("or", &empty), "."].concat()),
    }
}

/// What a side of the firm is called.
#[must_use]
pub fn side_name(side: Perspective) -> &'static str {
    let named = Perspective::ALL.iter().find(|(other, _)| *other == side);
    named.map_or("", |(_, name)| *name)
}

/// What somebody looks at whose goal has a perspective.
fn looked_at(side: Perspective) -> &'static str {
    match side {
        Perspective::Financial => "the money",
        Perspective::Customer => "the customers",
        Perspective::Process => "how the work is done",
        Perspective::Learning => "learning and growth",
    }
}

/// How many goals try something new and how many make more of what is known, and what that means.
#[must_use]
pub fn bets_in_words(balance: &Balance) -> String {
    let unsaid = match balance.unsaid {
        0 => String::new(),
        1 => " 1 goal does not say.".to_owned(),
        goals => format!(" {goals} goals do not say."),
    };
    match (balance.explore, balance.exploit) {
        (0, 0) => "No goal says whether it tries something new or makes more of what is known.".to_owned(),
        (_, 0) | (0, _) => format!("{} {}{unsaid}", one_sided(balance), what_it_means(balance)),
        (explore, exploit) => format!("{}, {}.{unsaid}", new(explore), known(exploit)),
    }
}

fn one_sided(balance: &Balance) -> String {
    if balance.explore == 0 {
        format!("{}, none tries something new.", known(balance.exploit))
    } else {
        format!("{}, none makes more of what is known.", new(balance.explore))
    }
}

fn what_it_means(balance: &Balance) -> &'static str {
    if balance.explore == 0 {
        "What is known runs out one day: one small try now shows what could follow."
    } else {
        "What is known pays for what is tried: say what is to bring the money in."
    }
}

fn new(goals: usize) -> String {
    counted(goals, "tries something new", "try something new")
}

fn known(goals: usize) -> String {
    counted(goals, "makes more of what is known", "make more of what is known")
}

/// What of this belongs into a verdict: a side that nobody looks at, and goals that all bet on the same. A single goal
/// cannot lie out of balance.
#[must_use]
pub fn points(direction: &Direction) -> Vec<Point> {
    if direction.goals.len() < 2 {
        return Vec::new();
    }
    let bets = balance(direction);
    let said = bets.explore + bets.exploit;
    let pattern = said >= A_PATTERN && (bets.explore == 0 || bets.exploit == 0);
    let of_bets = pattern.then(|| one_sided(&bets));
    let points = nobody_looks_at(&scorecard(direction)).into_iter().chain(of_bets);
    points.map(Point::look).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Bet, Goal};
    use Perspective::{Customer, Financial, Learning, Process};

    fn direction(sides: &[Option<Perspective>], bets: &[Option<Bet>]) -> Direction {
        let goals = sides.iter().zip(bets).map(|(perspective, bet)| Goal {
            perspective: *perspective,
            bet: *bet,
            ..Goal::default()
        });
        Direction {
            goals: goals.collect(),
            ..Direction::default()
        }
    }

    #[test]
    fn the_side_that_nobody_looks_at_is_told() {
        for (sides, expected) in [
            (
                &[None, None][..],
                "No goal says which side of the firm it looks at. Choose its perspective.",
            ),
            (
                &[Some(Financial), Some(Customer), Some(Process)],
                "Nobody looks at learning and growth.",
            ),
            (
                &[Some(Learning), None],
                "Nobody looks at the money, the customers or how the work is done. 1 goal does not say where it looks.",
            ),
            (
                &[Some(Process), Some(Customer), None, None],
                "Nobody looks at the money or learning and growth. 2 goals do not say where they look.",
            ),
            (
                &[Some(Financial), Some(Customer), Some(Process), Some(Learning)],
                "Every side of the firm has a goal.",
            ),
        ] {
            let plan = direction(sides, &[None; 4]);
            assert_eq!(sides_in_words(&scorecard(&plan)), expected);
            let told = points(&plan).iter().any(|point| expected.starts_with(&point.text));
            assert_eq!(told, expected.starts_with("Nobody"), "{expected}");
        }
    }

    #[test]
    fn goals_that_all_bet_on_the_same_are_told() {
        let (new, known) = (Some(Bet::Explore), Some(Bet::Exploit));
        for (bets, expected, point) in [
            (
                &[None, None][..],
                "No goal says whether it tries something new or makes more of what is known.",
                false,
            ),
            (
                &[known, known, known, known],
                "4 make more of what is known, none tries something new. What is known runs out one day: one small try \
                 now shows what could follow.",
                true,
            ),
            (
                &[new, None],
                "1 tries something new, none makes more of what is known. What is known pays for what is tried: say what \
                 is to bring the money in. 1 goal does not say.",
                false,
            ),
            (
                &[new, new, known],
                "2 try something new, 1 makes more of what is known.",
                false,
            ),
        ] {
            let plan = direction(&[None; 4], bets);
            assert_eq!(bets_in_words(&balance(&plan)), expected);
            assert_eq!(!points(&plan).is_empty(), point, "{expected}");
        }
    }

    #[test]
    fn one_goal_cannot_lie_out_of_balance() {
        assert_eq!(points(&direction(&[Some(Customer)], &[Some(Bet::Exploit)])), []);
    }
}

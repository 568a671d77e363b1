//! The best set of made-up options between which much hangs together, against trying every choice.
//!
//! Many needs, exclusions and pairs at once, in either direction of the numbers; what is built over several quarters,
//! and starts in any month of one. The check shares nothing with the one in `made_up`.

use bearing::domain::priority::{
    Candidate, LeftOut, Limits, Loss, Pair, Problem, Proof, Reason, Way, contradictions, select,
};

use crate::made_up::Figures;
use crate::selection::{PATIENCE, candidate};

/// A way for each option, none where it is out.
type Choices = Vec<Option<usize>>;

/// What the best choice is worth; negative infinity where none holds.
fn best(problem: &Problem) -> f64 {
    fn go_on(problem: &Problem, choices: &mut Choices, best: &mut f64) {
        let Some(option) = problem.candidates.get(choices.len()) else {
            *best = best.max(value(problem, choices).unwrap_or(f64::NEG_INFINITY));
            return;
        };
        for way in std::iter::once(None).chain((0..option.ways.len()).map(Some)) {
            choices.push(way);
            go_on(problem, choices, best);
            choices.pop();
        }
    }
    let mut best = f64::NEG_INFINITY;
    go_on(problem, &mut Vec::new(), &mut best);
    best
}

/// What a choice is worth, if everything holds.
fn value(problem: &Problem, choices: &[Option<usize>]) -> Option<f64> {
    let limits = &problem.limits;
    let way = |id: u32| {
        let at = problem.candidates.iter().position(|option| option.id == id)?;
        Some(&problem.candidates[at].ways[choices[at]?])
    };
    let (mut value, mut money, mut hours) = (0.0, 0.0, 0.0);
    let (mut by_quarter, mut built) = ([0.0; 8], [0; 8]);
    for option in &problem.candidates {
        let Some(own) = way(option.id) else {
            if option.must {
                return None;
            }
            continue;
        };
        value += own.value;
        money += own.money;
        hours += own.hours;
        for (sum, hours) in by_quarter.iter_mut().zip(&own.by_quarter) {
            *sum += hours;
        }
        for quarter in own.built.into_iter().flat_map(|(first, last)| first..=last) {
            built[usize::from(quarter)] += 1;
        }
        for needed in &option.requires {
            let needed = way(*needed)?;
            if limits.are_by_quarter() && (needed.start - 1) / 3 > (own.start - 1) / 3 {
                return None;
            }
        }
        if option.excludes.iter().any(|other| way(*other).is_some()) {
            return None;
        }
    }
    let is_over = |taken: f64, limit: Option<f64>| limit.is_some_and(|limit| taken > limit);
    if is_over(money, limits.money) || is_over(hours, limits.hours) {
        return None;
    }
    let mut quarters = by_quarter.iter().enumerate();
    if quarters.any(|(at, hours)| is_over(*hours, limits.quarter(at))) {
        return None;
    }
    if limits
        .at_once
        .is_some_and(|most| built.iter().any(|count| *count > most))
    {
        return None;
    }
    let pairs = problem.pairs.iter();
    let both = pairs.filter(|pair| pair.of.iter().all(|id| way(*id).is_some()));
    Some(value + both.map(|pair| pair.value).sum::<f64>())
}

fn problem(figures: &mut Figures) -> Problem {
    let by_quarter = figures.next(4) == 0;
    let count = (2 + figures.next(8)).min(if by_quarter { 6 } else { 9 });
    // Small figures, so that many sets are worth the same, or large ones.
    let (values, money, hours) = if figures.next(2) == 0 {
        (6, 4, 4)
    } else {
        (1000, 100, 50)
    };
    let mut options: Vec<Candidate> = (0..count)
        .map(|id| {
            let value = f64::from(figures.next(values)) - f64::from(values / 3);
            candidate(
                id,
                value,
                f64::from(figures.next(money)),
                f64::from(figures.next(hours)),
            )
        })
        .collect();
    let density = 1 + figures.next(4);
    let mut pairs = Vec::new();
    for one in 0..count {
        for other in (0..count).filter(|other| *other != one) {
            let option = &mut options[one as usize];
            if other < one && figures.next(20) < density {
                option.requires.push(other);
            }
            if figures.next(40) < density {
                option.excludes.push(other);
            }
            if figures.next(20) < density {
                let value = f64::from(figures.next(2 * values)) - f64::from(values);
                pairs.push(Pair {
                    of: [one, other],
                    value,
                });
            }
        }
        options[one as usize].must = figures.next(12) == 0;
    }
    let all = |of: fn(&Way) -> f64| options.iter().map(|option| of(&option.ways[0])).sum::<f64>();
    let mut limit = |all: f64| (figures.next(3) > 0).then(|| (all * f64::from(figures.next(10)) / 10.0).round());
    let limits = Limits {
        money: limit(all(|way| way.money)),
        hours: limit(all(|way| way.hours)),
        ..Limits::default()
    };
    let mut problem = Problem {
        candidates: options,
        limits,
        pairs,
    };
    if by_quarter {
        spread(&mut problem, figures);
    }
    shuffle(&mut problem, figures);
    problem
}

/// Gives every option one to three starts, and the quarters limits.
fn spread(problem: &mut Problem, figures: &mut Figures) {
    problem.limits.at_once = (figures.next(2) == 0).then(|| 1 + figures.next(2));
    if problem.limits.at_once.is_none() || figures.next(2) == 0 {
        problem.limits.quarters = vec![f64::from(figures.next(60)), f64::from(figures.next(60))];
    }
    let small = |figures: &mut Figures, most: u32| u16::try_from(figures.next(most)).unwrap();
    for option in &mut problem.candidates {
        let typed = option.ways.remove(0);
        let (starts, first) = (1 + small(figures, 3), small(figures, 2));
        let way = |later: u16| {
            let (first, length) = (first + later, 1 + small(figures, 2));
            let mut by_quarter = vec![0.0; 5];
            for (quarter, hours) in (0..).zip(&mut by_quarter) {
                *hours = match quarter {
                    quarter if quarter < first => 0.0,
                    quarter if quarter < first + length => (typed.hours / f64::from(length)).floor(),
                    _ => f64::from(figures.next(3)),
                };
            }
            Way {
                start: 3 * (first + length - 1) + 1 + small(figures, 3),
                value: (typed.value * (1.0 - 0.2 * f64::from(later))).round(),
                by_quarter,
                built: Some((first + 1, first + length)),
                ..typed.clone()
            }
        };
        option.ways = (0..starts).map(way).collect();
    }
}

/// Deals the numbers anew, so that what is needed comes after what needs it as often as before.
fn shuffle(problem: &mut Problem, figures: &mut Figures) {
    let count = u32::try_from(problem.candidates.len()).unwrap();
    let mut dealt: Vec<u32> = (0..count).collect();
    for at in (1..count).rev() {
        dealt.swap(at as usize, figures.next(at + 1) as usize);
    }
    let new = |id: &mut u32| *id = dealt[*id as usize];
    for option in &mut problem.candidates {
        new(&mut option.id);
        option.requires.iter_mut().chain(&mut option.excludes).for_each(new);
    }
    problem.pairs.iter_mut().flat_map(|pair| &mut pair.of).for_each(new);
}

/// Fails where there is a better choice than the one that is found, or a reason is not true. Whether there was anything
/// to find.
fn check(problem: &Problem) -> bool {
    let what = format!("{problem:?}");
    let found = select(problem, PATIENCE);
    if !contradictions(problem).is_empty() {
        return false;
    }
    let highest = best(problem);
    if highest == f64::NEG_INFINITY {
        assert!(
            !found.contradictions.is_empty(),
            "nothing fits, and nothing is said: {what}"
        );
        return false;
    }
    assert_eq!(
        (&*found.contradictions, found.proof),
        (&[][..], Proof::Optimal),
        "{what}"
    );
    assert_eq!(found.value, highest, "{what}");
    for LeftOut { id, reason } in &found.left_out {
        let mut with = problem.clone();
        for option in with.candidates.iter_mut().filter(|option| option.id == *id) {
            option.must = true;
        }
        let most = best(&with);
        match reason {
            Reason::Displaced(_, loss) | Reason::Excluded(_, loss) => {
                assert_eq!(*loss, Loss::Exactly(highest - most), "{id}: {what}");
            }
            Reason::Overlaps(others, loss) => {
                assert_eq!(*loss, Loss::Exactly(highest - most), "{id}: {what}");
                assert!(others.iter().all(|other| found.chosen.contains(other)), "{id}: {what}");
                with.pairs
                    .retain(|pair| !(pair.of.contains(id) && pair.of.iter().any(|of| others.contains(of))));
                assert!(best(&with) > highest, "it is the overlap that turns it, {id}: {what}");
            }
            Reason::NotWorthIt => assert!(most <= highest, "{id}: {what}"),
            Reason::Needs(needed) => assert!(!found.chosen.contains(needed), "{id}: {what}"),
            Reason::OverMoney
            | Reason::OverHours
            | Reason::OverWithNeeds(..)
            | Reason::OverQuarter
            | Reason::NoneAtOnce
            | Reason::DoesNotFit
            | Reason::NeedsDoNotFit => assert_eq!(most, f64::NEG_INFINITY, "{id}, {reason:?}: {what}"),
            Reason::Contradicted | Reason::NotKnown => {
                assert_eq!(*reason, Reason::NotWorthIt, "not told, {id}: {what}");
            }
        }
    }
    true
}

#[test]
fn no_choice_is_better_where_much_hangs_together() {
    let mut figures = Figures(7);
    let searched = (0..4000).filter(|_| check(&problem(&mut figures))).count();
    assert!(searched > 1500, "{searched} of the problems have no contradiction");
}

//! Properties that hold for any process.

use bearing::domain::process::{
    Answer, Answers, Becomes, Catcher, Fact, Figure, Missed, Path, Protects, Question, Scale, Terms, Tool, Verdict,
    YesNo, judge, load, order,
};
use proptest::prelude::*;

/// Figures as people have them, and now and then the largest and the least there can be.
fn answers() -> impl Strategy<Value = Answers> {
    let figure = |figure: Figure| {
        let bounds = figure.info().bounds;
        let usual = bounds.most.min(400.0);
        prop::option::weighted(
            0.8,
            prop_oneof![
                8 => bounds.least..=usual,
                1 => Just(bounds.least),
                1 => Just(bounds.most),
                1 => Just(1e-300),
            ],
        )
    };
    let figures: Vec<_> = Figure::ALL.iter().map(|one| figure(*one)).collect();
    let ratings = prop::collection::vec(prop::option::of(1..=5_u8), Scale::ALL.len());
    let yes_no = prop::option::of(any::<bool>().prop_map(YesNo::from));
    let facts = prop::collection::vec(yes_no, Fact::ALL.len());
    let choices = (
        prop::option::weighted(0.9, prop::sample::select(Missed::ALL)),
        prop::option::of(prop::sample::select(Protects::ALL)),
        prop::option::of(prop::sample::select(Catcher::ALL)),
    );
    (figures, ratings, facts, choices).prop_map(|(figures, ratings, facts, (missed, protects, catcher))| {
        let mut answers = Answers::default();
        for (figure, value) in Figure::ALL.iter().zip(figures) {
            answers.set_figure(*figure, value);
        }
        for (scale, rating) in Scale::ALL.iter().zip(ratings) {
            answers.set_rating(*scale, rating);
        }
        for (fact, answer) in Fact::ALL.iter().zip(facts) {
            answers.set_fact(*fact, answer);
        }
        answers.missed = missed.map(|(one, _)| one);
        answers.protects = protects.map(|(one, _)| one);
        answers.catcher = catcher.map(|(one, _)| one);
        answers
    })
}

fn terms() -> impl Strategy<Value = Terms> {
    let build = prop::option::of(prop_oneof![0.0..20_000.0_f64, Just(1e12)]);
    (
        1.0..2000.0_f64,
        prop::option::weighted(0.9, 0.0..200.0_f64),
        -0.05..0.2_f64,
        1..=240_u16,
        build,
    )
        .prop_map(|(periods, hourly_cost, monthly_rate, months, cheapest_build)| Terms {
            periods,
            hourly_cost,
            monthly_rate,
            months,
            person_hours: 1702.5,
            cheapest_build,
        })
}

fn tool() -> impl Strategy<Value = Tool> {
    (0.0..20_000.0_f64, 0.0..500.0_f64, 0.0..=1.0_f64, 0.0..=1.0_f64).prop_map(|(outlay, a_month, share, error_cut)| {
        Tool {
            outlay,
            a_month,
            share,
            error_cut,
        }
    })
}

/// Answers a question so.
fn give(question: Question, becomes: Becomes, answers: &mut Answers, terms: &mut Terms) {
    let answer = match becomes {
        Becomes::Is(answer) => answer,
        Becomes::AtLeast(figure) => Answer::Figure(figure),
        Becomes::Below(figure) => Answer::Figure(figure * (1.0 - 1e-9)),
        Becomes::Rated(rating) | Becomes::RatedAtMost(rating) => Answer::Rating(rating),
    };
    match (question, answer) {
        (Question::Missed, Answer::Missed(missed)) => answers.missed = Some(missed),
        (Question::Protects, Answer::Protects(protects)) => answers.protects = Some(protects),
        (Question::Figure(figure), Answer::Figure(value)) => answers.set_figure(figure, Some(value)),
        (Question::Scale(scale), Answer::Rating(rating)) => answers.set_rating(scale, Some(rating)),
        (Question::Fact(fact), Answer::YesNo(answer)) => answers.set_fact(fact, Some(answer)),
        (Question::Build, Answer::Figure(cost)) => terms.cheapest_build = Some(cost),
        other => panic!("{other:?}"),
    }
}

fn close(a: f64, b: f64, size: f64) -> bool {
    (a - b).abs() <= 1e-9 * size.abs().max(1.0)
}

proptest! {
    #[test]
    fn every_figure_is_a_number_or_a_sentence(answers in answers(), terms in terms(), tool in prop::option::of(tool())) {
        if let Ok(load) = load(&answers, &terms) {
            prop_assert!(load.hours.is_finite() && load.people.is_finite());
            prop_assert!(load.cost.is_err() || load.cost.unwrap().whole.is_finite());
        }
        for (_, cost) in order(&answers, tool.as_ref(), &terms).paths {
            match cost {
                Ok(cost) => {
                    let all = [cost.outlay, cost.labour, cost.upkeep, cost.flaw, cost.runs, cost.escape];
                    prop_assert!(all.iter().chain(&cost.cumulative).all(|figure| figure.is_finite() && *figure >= 0.0));
                    prop_assert_eq!(cost.cumulative.last(), Some(&cost.present));
                }
                Err(why) => prop_assert!(why.to_string().ends_with('.')),
            }
        }
    }

    #[test]
    fn a_verdict_has_its_causes_and_what_would_change_it_does(answers in answers(), terms in terms()) {
        let Ok(found) = judge(&answers, &terms) else { return Ok(()) };
        prop_assert!(!found.causes.is_empty());
        for cause in &found.causes {
            prop_assert_eq!(cause.question.answer(&answers, &terms), Some(cause.answer));
        }
        for change in &found.changes {
            prop_assert!(change.then != found.verdict);
            let (mut answers, mut terms) = (answers.clone(), terms);
            for (question, becomes) in &change.answers {
                give(*question, *becomes, &mut answers, &mut terms);
            }
            prop_assert_eq!(judge(&answers, &terms).unwrap().verdict, change.then, "{:?}", change);
        }
        for (place, sharpens) in found.sharpen.iter().enumerate() {
            prop_assert_eq!(sharpens.question.answer(&answers, &terms), None);
            prop_assert!(found.sharpen[..place].iter().all(|other| other.question != sharpens.question && other.what <= sharpens.what));
        }
    }

    /// Answers that speak for a later verdict never bring it before an earlier one.
    #[test]
    fn an_earlier_verdict_goes_first(answers in answers(), terms in terms()) {
        let verdict = |answers: &Answers, terms: &Terms| judge(answers, terms).ok().map(|found| found.verdict);
        let Some(before) = verdict(&answers, &terms) else { return Ok(()) };
        let mut flawed = answers.clone();
        flawed.set_fact(Fact::KnownFlaw, Some(YesNo::Yes));
        prop_assert_eq!(verdict(&flawed, &terms), Some(before.min(Verdict::FixFirst)));
        let mut human = flawed;
        human.set_fact(Fact::ChosenFor, Some(YesNo::Yes));
        human.set_fact(Fact::PersonIsThePoint, Some(YesNo::Yes));
        prop_assert_eq!(verdict(&human, &terms), Some(before.min(Verdict::KeepHuman)));
        let mut stopped = human;
        stopped.missed = Some(Missed::Nobody);
        stopped.protects = None;
        stopped.set_fact(Fact::Required, None);
        prop_assert_eq!(verdict(&stopped, &terms), Some(Verdict::Stop));
    }

    /// Where the two do not touch, mending and automating earn the same in either order. The pairs always add up alike.
    #[test]
    fn the_credit_is_the_same_in_either_order(mut answers in answers(), terms in terms(), tool in tool(), touch in any::<bool>()) {
        let tool = if touch { tool } else { Tool { error_cut: 0.0, ..tool } };
        if !touch {
            answers.set_figure(Figure::VolumeAfter, None);
            answers.set_figure(Figure::EscapeAfter, None);
            answers.catcher = None;
        }
        let order = order(&answers, Some(&tool), &terms);
        let Some(credit) = order.credit else { return Ok(()) };
        let size = Path::ALL.iter().filter_map(|(path, _)| Some(order.of(*path)?.present)).fold(0.0, f64::max);
        prop_assert!(close(credit.fix_first + credit.automation_second, credit.automation_first + credit.fix_second, size));
        if !touch {
            prop_assert!(close(credit.fix_first, credit.fix_second, size), "{credit:?}");
            prop_assert!(close(credit.automation_first, credit.automation_second, size), "{credit:?}");
        }
    }

    #[test]
    fn the_flaw_grows_with_the_volume(answers in answers(), terms in terms(), tool in tool(), less in 0.0..3.0_f64, more in 0.0..3.0_f64) {
        let flaw = |volume: f64| {
            let mut answers = answers.clone();
            answers.set_figure(Figure::VolumeAfter, Some(volume));
            Some(order(&answers, Some(&tool), &terms).of(Path::AutomateAsIs)?.flaw)
        };
        if let (Some(a), Some(b)) = (flaw(less), flaw(less + more)) {
            prop_assert!(a <= b && close(a * (less + more), b * less, a.max(b) * 3.0));
        }
    }
}

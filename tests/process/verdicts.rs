//! Stop, leave, keep human, fix first or automate, with what would change it.

use bearing::domain::process::{
    Answers, Becomes, Fact, Figure, Missed, NoVerdict, Protects, Question, Scale, Terms, Use, Verdict, YesNo, judge,
};

use crate::{figure, rated, said, sound, terms, with};

fn unmissed() -> Answers {
    with(sound(), |answers| answers.missed = Some(Missed::Nobody))
}

fn human() -> Answers {
    with(
        with(sound(), said(Fact::ChosenFor, YesNo::Yes)),
        said(Fact::PersonIsThePoint, YesNo::Yes),
    )
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn the_first_verdict_that_holds() {
    use Verdict::*;
    let protects = |what| with(unmissed(), |answers| answers.protects = Some(what));
    let missed = |who| with(sound(), |answers| answers.missed = Some(who));
    for (what, answers, verdict, caused_by) in [
        ("five answers", sound(), Automate, Question::Figure(Figure::Automatable)),
        ("nobody would ring", unmissed(), Stop, Question::Missed),
        (
            "we would notice",
            missed(Missed::Inside),
            Automate,
            Question::Figure(Figure::Automatable),
        ),
        (
            "a law would be broken",
            missed(Missed::Harm),
            Automate,
            Question::Figure(Figure::Automatable),
        ),
        (
            "nobody rings, a law asks",
            with(unmissed(), said(Fact::Required, YesNo::Yes)),
            Automate,
            Question::Figure(Figure::Automatable),
        ),
        (
            "nobody rings, no law asks",
            with(unmissed(), said(Fact::Required, YesNo::No)),
            Stop,
            Question::Fact(Fact::Required),
        ),
        (
            "a reconciliation",
            protects(Protects::Money),
            Automate,
            Question::Figure(Figure::Automatable),
        ),
        (
            "a checklist",
            protects(Protects::Safety),
            Automate,
            Question::Figure(Figure::Automatable),
        ),
        (
            "a signature",
            protects(Protects::Evidence),
            Automate,
            Question::Figure(Figure::Automatable),
        ),
        (
            "protects nothing",
            protects(Protects::Nothing),
            Stop,
            Question::Protects,
        ),
        (
            "never done",
            with(sound(), figure(Figure::Runs, 0.0)),
            Leave,
            Question::Figure(Figure::Runs),
        ),
        (
            "the fix is too dear",
            with(sound(), figure(Figure::FixCost, 60_000.0)),
            Leave,
            Question::Figure(Figure::FixCost),
        ),
        (
            "the fix would pay",
            with(sound(), figure(Figure::FixCost, 30_000.0)),
            Automate,
            Question::Figure(Figure::Automatable),
        ),
        (
            "the welcome at the counter",
            human(),
            KeepHuman,
            Question::Fact(Fact::ChosenFor),
        ),
        (
            "chosen for, but not for who",
            with(sound(), said(Fact::ChosenFor, YesNo::Yes)),
            Automate,
            Question::Figure(Figure::ErrorRate),
        ),
        (
            "unstable",
            with(sound(), rated(Scale::Stability, 2)),
            FixFirst,
            Question::Scale(Scale::Stability),
        ),
        (
            "stable enough",
            with(sound(), rated(Scale::Stability, 3)),
            Automate,
            Question::Figure(Figure::Automatable),
        ),
        (
            "in one head",
            with(sound(), rated(Scale::Documentation, 1)),
            FixFirst,
            Question::Scale(Scale::Documentation),
        ),
        (
            "mostly judgement",
            with(sound(), rated(Scale::Rules, 2)),
            Automate,
            Question::Figure(Figure::Automatable),
        ),
        (
            "judgement alone",
            with(sound(), rated(Scale::Rules, 1)),
            FixFirst,
            Question::Scale(Scale::Rules),
        ),
        (
            "on paper",
            with(sound(), rated(Scale::DigitalInput, 1)),
            FixFirst,
            Question::Scale(Scale::DigitalInput),
        ),
        (
            "free text",
            with(sound(), rated(Scale::StructuredInput, 1)),
            FixFirst,
            Question::Scale(Scale::StructuredInput),
        ),
        (
            "many exceptions",
            with(sound(), figure(Figure::Exceptions, 0.2)),
            FixFirst,
            Question::Figure(Figure::Exceptions),
        ),
        (
            "few exceptions",
            with(sound(), figure(Figure::Exceptions, 0.19)),
            Automate,
            Question::Figure(Figure::Automatable),
        ),
        (
            "many variants",
            with(sound(), figure(Figure::Variants, 6.0)),
            FixFirst,
            Question::Figure(Figure::Variants),
        ),
        (
            "one in ten goes wrong",
            with(sound(), figure(Figure::ErrorRate, 0.1)),
            FixFirst,
            Question::Figure(Figure::ErrorRate),
        ),
        (
            "one in ten needs nobody",
            with(sound(), figure(Figure::Automatable, 0.1)),
            FixFirst,
            Question::Figure(Figure::Automatable),
        ),
        (
            "a flaw further up",
            with(sound(), said(Fact::KnownFlaw, YesNo::Yes)),
            FixFirst,
            Question::Fact(Fact::KnownFlaw),
        ),
        (
            "a rule that is wrong",
            with(sound(), said(Fact::WrongRule, YesNo::Yes)),
            FixFirst,
            Question::Fact(Fact::WrongRule),
        ),
        // In this order.
        (
            "stop before leave",
            with(unmissed(), figure(Figure::Runs, 0.0)),
            Stop,
            Question::Missed,
        ),
        (
            "leave before human",
            with(human(), figure(Figure::Runs, 0.0)),
            Leave,
            Question::Figure(Figure::Runs),
        ),
        (
            "human before fix",
            with(human(), rated(Scale::Rules, 1)),
            KeepHuman,
            Question::Fact(Fact::PersonIsThePoint),
        ),
    ] {
        let found = judge(&answers, &terms()).unwrap();
        assert_eq!(found.verdict, verdict, "{what}");
        let because: Vec<Question> = found.causes.iter().map(|cause| cause.question).collect();
        assert!(because.contains(&caused_by), "{what}: {because:?}");
        assert!(found.causes.iter().all(|cause| cause.why.ends_with('.')), "{what}");
    }
}

/// 15 a month at 10 % over 36 months are 15 × 31.1865 = 468.
#[test]
fn what_costs_less_than_any_change_is_left() {
    // One run of 36 minutes a month at 25 an hour.
    let cheap = with(with(sound(), figure(Figure::Runs, 1.0)), figure(Figure::Minutes, 36.0));
    for (fix, hours, build, verdict) in [
        (None, None, None, Verdict::Automate),
        (Some(469.0), None, None, Verdict::Leave),
        (Some(467.0), None, None, Verdict::Automate),
        (None, Some(19.0), None, Verdict::Leave),
        (None, Some(18.0), None, Verdict::Automate),
        (None, None, Some(469.0), Verdict::Leave),
        (Some(469.0), None, Some(467.0), Verdict::Automate),
        (Some(469.0), None, Some(900.0), Verdict::Leave),
    ] {
        let answers = with(cheap.clone(), |answers| {
            answers.set_figure(Figure::FixCost, fix);
            answers.set_figure(Figure::FixHours, hours);
        });
        let terms = Terms {
            cheapest_build: build,
            ..terms()
        };
        let found = judge(&answers, &terms).unwrap();
        assert_eq!(found.verdict, verdict, "{fix:?} {hours:?} {build:?}");
        let stakes = found.stakes.unwrap();
        assert!((stakes.a_month - 15.0).abs() < 1e-9 && (stakes.whole - 468.0).abs() < 0.5);
        let runs = found
            .changes
            .iter()
            .find(|change| change.answers[0].0 == Question::Figure(Figure::Runs));
        if let (Verdict::Leave, Some(build), None) = (verdict, build, fix) {
            // So often that it would just pay.
            let Becomes::AtLeast(times) = runs.unwrap().answers[0].1 else {
                panic!("{runs:?}");
            };
            assert!((times - build / stakes.whole).abs() < 1e-6, "{times}");
        }
    }
}

#[test]
fn fewer_than_five_answers_are_no_verdict() {
    let open = judge(&Answers::default(), &terms()).unwrap_err();
    assert_eq!(open.0.len(), 5);
    let one = with(sound(), |answers| answers.missed = None);
    assert_eq!(judge(&one, &terms()), Err(NoVerdict(vec![Question::Missed])));
    assert_eq!(
        judge(&one, &terms()).unwrap_err().to_string(),
        "Five answers give a first verdict. Still open: If it stopped for two weeks, who would ring?"
    );
}

/// A process with every answer that could change its verdict.
fn settled() -> Answers {
    with(sound(), |answers| {
        for fact in Fact::ALL {
            answers.set_fact(*fact, Some(YesNo::No));
        }
        for scale in Scale::ALL {
            answers.set_rating(*scale, Some(5));
        }
        answers.protects = Some(Protects::Nothing);
        for (figure, value) in [
            (Figure::Exceptions, 0.05),
            (Figure::Variants, 2.0),
            (Figure::FixCost, 500.0),
        ] {
            answers.set_figure(figure, Some(value));
        }
    })
}

#[test]
fn a_verdict_is_provisional_as_long_as_an_open_answer_could_change_it() {
    for (what, answers, provisional) in [
        ("five answers", sound(), true),
        ("all of them", settled(), false),
        ("stop, on five answers", unmissed(), true),
        (
            "one rating open",
            with(settled(), |answers| answers.set_rating(Scale::Rules, None)),
            true,
        ),
        // Chosen for it or not, nobody comes for the person.
        (
            "an open answer that changes nothing",
            with(settled(), |answers| answers.set_fact(Fact::ChosenFor, None)),
            false,
        ),
        (
            "two open answers that change it together",
            with(settled(), |answers| {
                answers.set_fact(Fact::ChosenFor, None);
                answers.set_fact(Fact::PersonIsThePoint, None);
            }),
            true,
        ),
    ] {
        let found = judge(&answers, &terms()).unwrap();
        assert_eq!(found.provisional, provisional, "{what}: {:?}", found.changes);
        let first = found.sharpen.first().map(|one| one.what);
        assert_eq!(first == Some(Use::Verdict), provisional, "{what}");
    }
    // What an hour costs decides whether a change would pay.
    let unpaid = Terms {
        hourly_cost: None,
        ..terms()
    };
    let found = judge(&settled(), &unpaid).unwrap();
    assert!(found.provisional);
    assert_eq!(found.sharpen[0].question, Question::Figure(Figure::HourlyCost));
}

#[test]
fn what_would_change_it_is_told() {
    let changes = |answers: &Answers| judge(answers, &terms()).unwrap().changes;
    let told = |answers: &Answers, question, becomes, then| {
        let all = changes(answers);
        let found = all.iter().find(|change| change.answers == [(question, becomes)]);
        assert_eq!(found.map(|change| change.then), Some(then), "{all:?}");
    };
    let yes = Becomes::Is(bearing::domain::process::Answer::YesNo(YesNo::Yes));
    let missed = |who| Becomes::Is(bearing::domain::process::Answer::Missed(who));
    told(&unmissed(), Question::Fact(Fact::Required), yes, Verdict::Automate);
    told(&unmissed(), Question::Missed, missed(Missed::Inside), Verdict::Automate);
    told(&settled(), Question::Missed, missed(Missed::Nobody), Verdict::Stop);
    told(&settled(), Question::Fact(Fact::KnownFlaw), yes, Verdict::FixFirst);
    told(
        &settled(),
        Question::Scale(Scale::Stability),
        Becomes::RatedAtMost(2),
        Verdict::FixFirst,
    );
    told(
        &settled(),
        Question::Figure(Figure::ErrorRate),
        Becomes::AtLeast(0.1),
        Verdict::FixFirst,
    );
    told(
        &settled(),
        Question::Figure(Figure::Automatable),
        Becomes::Below(0.2),
        Verdict::FixFirst,
    );
    let unstable = with(settled(), rated(Scale::Stability, 1));
    told(
        &unstable,
        Question::Scale(Scale::Stability),
        Becomes::Rated(3),
        Verdict::Automate,
    );
    // Of two reasons to fix first, neither alone is enough.
    let twice = with(unstable, figure(Figure::Exceptions, 0.4));
    let all = changes(&twice);
    let both = all.iter().find(|change| change.then == Verdict::Automate).unwrap();
    assert_eq!(
        both.answers,
        [
            (Question::Scale(Scale::Stability), Becomes::Rated(3)),
            (Question::Figure(Figure::Exceptions), Becomes::Below(0.2)),
        ]
    );
}

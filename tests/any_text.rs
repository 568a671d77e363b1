//! The goal checker against whatever can be typed or pasted: it is judged, every place it tells lies in the text, every
//! fix applies, and twice the text takes no more than about twice the time.
//!
//! `PROPTEST_CASES` asks for a longer campaign with other texts each time; `cargo xtask fuzz` runs one.

use std::time::{Duration, Instant};

use bearing::domain::goal::{Assessment, Change, Goal, Setting, Span, check};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use time::Month;
use time::macros::date;

fn assess(text: &str) -> Assessment {
    let setting = Setting {
        written_on: date!(2026 - 11 - 24),
        today: date!(2026 - 11 - 24),
        day_first: true,
        decimal: '.',
        fiscal_start: Month::January,
    };
    let goal = Goal {
        text,
        ..Goal::default()
    };
    check(&goal, &setting)
}

/// What holds of any text.
fn holds(text: &str) -> Result<(), TestCaseError> {
    let found = assess(text);
    let length = text.chars().count();
    let words = |span: Span| -> String { text.chars().skip(span.start).take(span.end - span.start).collect() };
    let findings = found.findings.iter().filter_map(|finding| finding.span);
    let earned = found.met_spans.iter().map(|&(_, span)| span);
    for span in findings.chain(earned) {
        prop_assert!(span.start <= span.end && span.end <= length, "{span:?} of {length}");
    }
    prop_assert!(
        found
            .findings
            .is_sorted_by_key(|finding| (finding.letter, finding.span))
    );
    prop_assert!(found.verdicts.iter().all(|verdict| !verdict.reason.is_empty()));
    if let Some(measure) = &found.measure {
        prop_assert_eq!(&words(measure.span), &measure.text);
        prop_assert!(measure.value.is_finite());
    }
    if let Some(deadline) = &found.deadline {
        prop_assert_eq!(&words(deadline.span), &deadline.text);
    }
    for fix in found.findings.iter().flat_map(|finding| &finding.fixes) {
        let mended = fix.apply(text);
        match &fix.change {
            Change::Replace { span, .. } => prop_assert!(span.start <= span.end && span.end <= length),
            Change::Split(goals) => prop_assert!(goals.len() > 1 && goals.iter().all(|goal| !goal.trim().is_empty())),
        }
        let most = mended.chars().count();
        prop_assert!(fix.slot().is_none_or(|slot| slot.start < slot.end && slot.end <= most));
        // The mended text is a text like any other.
        let _judged = assess(&mended);
    }
    Ok(())
}

/// The same texts in every run, or others in each run of a campaign.
fn campaign() -> ProptestConfig {
    let mut config = ProptestConfig::default();
    if !is_campaign() {
        config.rng_seed = RngSeed::Fixed(2026);
        config.cases = 1000;
    }
    config
}

fn is_campaign() -> bool {
    std::env::var_os("PROPTEST_CASES").is_some()
}

proptest! {
    #![proptest_config(campaign())]

    #[test]
    fn any_characters_are_judged(text in any::<String>()) {
        holds(&text)?;
    }

    #[test]
    fn any_pieces_side_by_side_are_judged(
        pieces in proptest::collection::vec(proptest::sample::select(PIECES), 0..40),
    ) {
        holds(&pieces.concat())?;
    }

    #[test]
    fn any_jumble_of_the_grammars_own_words_is_judged(
        words in proptest::collection::vec(proptest::sample::select(JUMBLE), 0..24),
        gap in proptest::sample::select(&[" ", "", "-", "\u{a0}", "🙂", "e\u{301}"][..]),
    ) {
        holds(&words.join(gap))?;
    }

    #[test]
    fn any_character_between_the_letters_of_a_goal_is_judged(
        strange in any::<char>(),
        place in 0..80_usize,
        every in 1..40_usize,
    ) {
        let goal = "Raise the share of regulars from 38 % to 45 % by 30 June 2027, soon, and launch “Plus”.";
        let mut text = String::new();
        for (at, c) in goal.chars().enumerate() {
            if at >= place && (at - place) % every == 0 {
                text.push(strange);
            }
            text.push(c);
        }
        holds(&text)?;
    }
}

/// What is hard about text, and words between it for the grammars to bite on.
const PIECES: &[&str] = &[
    // Emoji: joined, with a skin, flags, keycaps, a variation alone.
    "👩‍👩‍👧‍👦",
    "👍🏽",
    "🇬🇧",
    "🇪",
    "1️⃣",
    "\u{fe0f}",
    "🙂",
    "㊗",
    // Right to left, with the controls of direction.
    "הגדל מכירות",
    "زيادة المبيعات",
    "٣١",
    "\u{202e}",
    "\u{202c}",
    "\u{2067}",
    "\u{2069}",
    "\u{200f}",
    // Marks over letters, alone and piled up; letters that are two in another case.
    "e\u{301}",
    "\u{301}",
    "a\u{300}\u{316}\u{35c}\u{488}",
    "İ",
    "ı",
    "ß",
    "ŉ",
    "ﬁ",
    "Ǆ",
    "ϒ\u{308}",
    "한",
    "\u{1112}\u{1161}",
    // No width, no sight, no character.
    "\u{200b}",
    "\u{200d}",
    "\u{feff}",
    "\u{ad}",
    "\u{0}",
    "\u{1b}",
    "\u{85}",
    "\u{fffd}",
    "\u{ffff}",
    "\u{e000}",
    "\u{10ffff}",
    // Spaces and breaks.
    " ",
    " ",
    " ",
    " ",
    "\u{a0}",
    "\u{202f}",
    "\u{3000}",
    "\t",
    "\n",
    "\r\n",
    "\u{2028}",
    // Digits and signs of other scripts and of ours.
    "１２",
    "²",
    "½",
    "Ⅷ",
    "৳",
    "₿",
    "€",
    "%",
    "‰",
    "−",
    "–",
    "-",
    "‑",
    "≥",
    "/",
    ".",
    ",",
    "'",
    "’",
    "“",
    "”",
    "\"",
    "(",
    "[",
    "{",
    "_",
    "…",
    "0",
    "15",
    "1,5",
    "1.234.567",
    "99999999999999999999",
    "1e309",
    "2027",
    "31",
    "30/02/2027",
    "2027-03-31",
    // Words.
    "by",
    "from",
    "to",
    "within",
    "end",
    "of",
    "the",
    "a",
    "and",
    "March",
    "Q3",
    "FY27",
    "weeks",
    "year",
    "soon",
    "every",
    "twice",
    "half",
    "million",
    "third",
    "grow",
    "sales",
    "launch",
    "become",
    "better",
    "X",
    "TBD",
    "bis",
    "Ende",
    "d'ici",
    "año",
];

/// Words and signs that the grammars look for: any order of them must be survived.
const JUMBLE: &[&str] = &[
    "by",
    "the",
    "end",
    "of",
    "within",
    "in",
    "Q3",
    "FY27",
    "31",
    "February",
    "2027",
    "-",
    "/",
    ".",
    "%",
    "€",
    "$",
    "from",
    "to",
    "12",
    "1,5",
    "9999999999999999",
    "half",
    "a",
    "third",
    "quarter",
    "twice",
    "double",
    "million",
    "next",
    "this",
    "last",
    "year",
    "weeks",
    "every",
    "daily",
    "before",
    "fair",
    "soon",
    "X",
    "_",
    "[",
    "]",
    "“",
    "”",
    "\"",
    "'",
    "’s",
    "grow",
    "sales",
    "launch",
    "become",
    "better",
    "and",
    "d'ici",
    "bis",
    "Ende",
    "März",
    "août",
    "new",
    "easter",
    "friday",
    "over",
    "than",
    "at",
    "least",
    "0",
    "00",
    "24",
    "7",
    "8:45",
    "years'",
    "time",
    "\n",
    "(",
    ")",
    "→",
    "no",
    "stop",
    "smoking",
    "have",
    "done",
    "ÿ",
    "ß",
    "İ",
];

#[test]
fn a_megabyte_of_one_sign_is_judged() {
    for sign in [
        "a", "É", "字", "1", ".", "%", "\"", "-", "\n", " ", "🙂", "א", "\u{301}", "\u{200d}",
    ] {
        // A megabyte of signs is as many tokens: the short version takes a few of those.
        let bytes = if is_campaign() || "aÉ字1".contains(sign) {
            1_000_000
        } else {
            30_000
        };
        let text = sign.repeat(bytes / sign.len());
        holds(&text).unwrap_or_else(|error| panic!("{sign:?}: {error}"));
    }
}

/// Shapes of text that a careless look ahead or back would read again and again.
const SHAPES: &[&str] = &[
    "Raise the share of regulars from 38 % to 45 % by 30 June 2027 with a stamp card. ",
    "a",
    "a ",
    "the ",
    "1",
    "1 ",
    "000,",
    "12 % ",
    "by ",
    "by March ",
    "by the end of the ",
    "2027-03-31 ",
    "from 1 to 2 ",
    "within two weeks ",
    "every week ",
    "and grow sales ",
    "launch the shop, ",
    "become better ",
    "soon ",
    "X % ",
    "\"soon\" ",
    "“",
    "(",
    "[X] ",
    "a-",
    "a'",
    "-",
    "\n",
    "- item\n",
    "half a million ",
    "one hundred ",
    "new year ",
    "save ",
    "🙂",
    "e\u{301}",
    "הגדל ",
    "bis Ende ",
];

#[test]
fn twice_the_text_takes_no_more_than_about_twice_the_time() {
    let length = if is_campaign() { 32_000 } else { 4_000 };
    for shape in SHAPES {
        let once: String = shape.chars().cycle().take(length).collect();
        let twice = once.repeat(2);
        let mut least = [Duration::MAX; 2];
        // Another program can only make a round slower, so the fastest of each counts, and enough rounds are enough. The
        // shorter text is read twice: what takes as long is interrupted as often.
        let linear = (0..60).any(|_| {
            for (least, texts) in least.iter_mut().zip([&[&once, &once][..], &[&twice]]) {
                let begun = Instant::now();
                for text in texts {
                    let _judged = assess(text);
                }
                *least = begun.elapsed().min(*least);
            }
            2 * least[1] <= 3 * least[0]
        });
        assert!(
            linear,
            "{shape:?}: twice {length} characters take {:?}, at once {:?}",
            least[0], least[1]
        );
    }
}

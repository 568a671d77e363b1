//! The guided builder: sentences made of parts and taken apart again.

use bearing::domain::goal::Parts;
use proptest::prelude::*;

use super::{assess, corpus, setting, share, text};

/// Part of a clean builder: words of every kind, as a person would type them.
fn part(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::sample::select(words).prop_map(str::to_owned)
}

fn clean_parts() -> impl Strategy<Value = Parts> {
    let figures: &'static [&'static str] = &["", "12 %", "400", "£4,000 a month", "9 days", "1.5 hours", "30 cafés"];
    (
        part(&[
            "repeat orders",
            "grow wholesale orders",
            "launch the online shop",
            "late deliveries",
            "Instagram followers",
            "answer customers",
            "open rate",
            "",
        ]),
        part(&["", "", "the share", "the number", "average value", "complaints"]),
        part(figures),
        part(&[
            "",
            "15 %",
            "460",
            "by 15 %",
            "by 40",
            "6 days",
            "at least 95 %",
            "45 cafés",
        ]),
        part(&[
            "",
            "31 March 2027",
            "the end of June",
            "in Q3 2027",
            "before the trade fair",
            "within six weeks",
            "until 1 May 2027",
        ]),
        part(&[
            "",
            "adding evening classes",
            "with two temps",
            "via the newsletter",
            "automating the reminders",
        ]),
        part(&[
            "",
            "the studio pays its rent",
            "because guests wait",
            "in order to keep our best cook",
            "no order is late",
        ]),
    )
        .prop_map(|(what, measure, from, to, by_when, how, why)| [what, measure, from, to, by_when, how, why].into())
}

/// The words of a text in lower case, sorted.
fn words_of(text: &str) -> Vec<String> {
    let parts = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut words: Vec<String> = parts.map(str::to_lowercase).collect();
    words.sort();
    words
}

fn keeps_every_word(text: &str) -> bool {
    // The words that lead a part into the sentence are not in it.
    let parts: [String; 7] = Parts::read(text, &setting()).into();
    let mut there = words_of(&parts.join(" "));
    there.extend(["by", "by", "from", "to", "of", "so", "that"].map(str::to_owned));
    words_of(text).iter().all(|word| {
        let found = there.iter().position(|other| other == word);
        found.map(|place| there.remove(place)).is_some()
    })
}

#[test]
fn a_sentence_taken_apart_keeps_every_word() {
    let (mut all, mut placed) = (0, 0);
    for goal in corpus() {
        assert!(keeps_every_word(text(&goal)), "{}", text(&goal));
        let dated = assess(text(&goal)).deadline.is_some() && goal["lang"] == "en";
        all += usize::from(dated);
        placed += usize::from(dated && !Parts::read(text(&goal), &setting()).by_when.is_empty());
    }
    assert!(share(placed, all) >= 0.9, "{placed} of {all} deadlines are placed");
}

proptest! {
    #[test]
    fn a_sentence_and_its_parts_agree(parts in clean_parts()) {
        let sentence = parts.compose();
        let again = Parts::read(&sentence, &setting()).compose();
        prop_assert_eq!(&again, &sentence);
        prop_assert!(!sentence.contains("  "), "{}", sentence);
        prop_assert!(sentence.is_empty() || sentence.ends_with('.'), "{}", sentence);
        prop_assert!(keeps_every_word(&sentence), "{}", sentence);
    }
}

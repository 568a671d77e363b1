//! A word such as “soon” stands where a date should.

use super::{About, Fix, Hit, Letter, Reading, Rule};

/// The rule.
pub(super) struct VagueDeadline;

static ABOUT: About = About {
    id: "vague_deadline",
    letter: Letter::TimeBound,
    what: "This is no date.",
    why: "“Soon” never comes; what has no date waits behind everything that has one.",
    advice: "Write a date, a quarter or a number of weeks.",
    bad: "Launch the online shop soon.",
    good: "Launch the online shop by 30 June 2027.",
};

impl Rule for VagueDeadline {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        const VAGUE: &[&str] = &[
            "as soon as possible",
            "as soon as we can",
            "as quickly as possible",
            "asap",
            "soon",
            "in the long term",
            "in the longer term",
            "over the long term",
            "in the long run",
            "long term",
            "in the short term",
            "in the near future",
            "in the foreseeable future",
            "in the future",
            "in future",
            "someday",
            "one day",
            "at some point",
            "in due course",
            "eventually",
            "before long",
            "shortly",
            "over time",
            "in the coming months",
            "in the coming weeks",
            "in the coming years",
            "in the next few weeks",
            "in the next few months",
            "in the next few years",
            "over the coming years",
            "over the coming months",
            "quickly",
            "immediately",
            "when time allows",
            "in no time",
            "sooner rather than later",
            "so bald wie möglich",
            "sobald wie möglich",
            "baldmöglichst",
            "bald",
            "langfristig",
            "dès que possible",
            "à long terme",
            "bientôt",
            "lo antes posible",
            "pronto",
            "a largo plazo",
        ];
        let text = reading.text;
        let (from, to) = text
            .find_phrase(VAGUE)
            .filter(|&(from, _)| reading.open_ended() && text.word_before(from) != "not")?;
        let span = text.span(from, to);
        let by = reading.by(reading.sample_date());
        let with = if from == 0 { by.replacen('b', "B", 1) } else { by };
        Some(Hit {
            span: Some(span),
            what: Some(format!("{} is no date.", reading.quote(span))),
            fix: Some(Fix { span, with }),
        })
    }
}

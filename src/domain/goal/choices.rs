//! What could be meant by "improve sales": measurable sayings to choose from, by what the goal is about.

use super::evidence::Subject;
use super::finding::{Fix, Span};
use super::reading::Reading;
use super::text::{Class, Words};

/// Words for what is to change, and the sayings that fit them. `_` stands for the person's own words, the sample
/// stands in brackets.
static TOPICS: &[(Words, &str)] = &[
    (
        words!(
            "cost costs expense expenses overhead overheads spending spend waste debt debts price prices stress mistake \
         mistakes risk risks friction paperwork footprint"
        ),
        "cut _ by [10 %]|keep _ under [2,000] a month",
    ),
    (
        words!(
            "time times delivery response responses turnaround shipping waiting process processes workflow \
         workflows operations procedure procedures handover onboarding"
        ),
        "shorten _ by [20 %]|bring _ below [2] days",
    ),
    (
        words!(
            "website site presence profile brand visibility awareness media marketing reach reputation network image \
         publicity exposure online internet"
        ),
        "win [20] enquiries a month through _|win [15 %] more visitors through _",
    ),
    (
        words!(
            "sales sale revenue income profit profits turnover business earnings export exports market cash booking \
         bookings lead leads traffic footfall order orders company firm share margin margins growth productivity \
         efficiency output flow value"
        ),
        "grow _ by [15 %]|grow _ from [40] to 46 a month",
    ),
];
/// People who can be counted.
const PEOPLE: &str = "raise the number of _ by [15 %]|raise the share of _ who would recommend us to [80 %]";
/// Everything else: quality, experience, morale.
const QUALITY: &str = "raise the rating of _ to [4.5] out of 5|cut complaints about _ by [half]";

impl Reading<'_> {
    /// Ways to make it countable. Where only an area is named, the finding about that offers the sayings.
    pub(super) fn ways_to_count(&self) -> Vec<Fix> {
        let mut ways = self.measures();
        if !matches!(self.subject, Subject::Broad(_)) {
            ways.extend(self.choices());
        }
        ways
    }

    /// Measurable sayings in place of a vague verb. The words of its object stay as they are.
    pub(super) fn choices(&self) -> Vec<Fix> {
        let text = self.text;
        let Some((verb, end)) = self
            .vague_clause()
            .filter(|_| !self.is_foreign() && self.joint().is_none())
        else {
            return Vec::new();
        };
        // What only judges is said by the number: "make clients happier", "get better at estimating".
        let judges = |at: usize| text.is_any(at, &[Class::Vague, Class::Change]) && !text.is(at, Class::Broad);
        let opens = |at: usize| {
            judges(at) || text.one_of(at, words!("at")) || text.one_of(at, words!("a an")) && judges(at + 1)
        };
        let mut first = verb + usize::from(text.is_any(verb, VERBS));
        while first < end && opens(first) {
            first += 1;
        }
        let mut last = end;
        while last > first && judges(last - 1) {
            last -= 1;
        }
        // "get customers to pay on time": another act, not an object.
        let acts = text.is(first, Class::Preposition)
            || (first..last).any(|at| {
                let to = text.one_of(at, words!("to")) && !text.is_any(at + 1, &[Class::Determiner, Class::Role]);
                to || text.one_of(at, words!("and")) || text.is(at, Class::Cardinal) || !text.digits(at).is_empty()
            });
        let Some(sayings) = self.sayings(verb, first, last).filter(|_| first < last && !acts) else {
            return Vec::new();
        };
        let object = text.slice(first, last);
        let span = text.span(verb, end);
        let capital = text.get(verb).is_some_and(|token| verb == 0 && token.capital());
        sayings
            .split('|')
            .map(|saying| choice(saying, object, span, capital))
            .collect()
    }

    /// A verb that says no more than a direction, and the end of its object. Without a verb, "better teamwork".
    fn vague_clause(&self) -> Option<(usize, usize)> {
        let text = self.text;
        let begins = |at: usize| {
            at == 0
                || text.is_any(at - 1, &[Class::Auxiliary, Class::Pronoun])
                || text.one_of(at - 1, words!("to please"))
                || text.sign(at - 1, ",:")
        };
        let base = |at: usize| !text.ends_in(at, "ing") && !text.ends_in(at, "ed");
        let verb = (0..text.tokens.len()).find(|&at| {
            let noun = at == 0 && text.is_any(at, &[Class::Vague, Class::Change]);
            begins(at)
                && base(at)
                && (noun || text.is_any(at, VERBS))
                && !text.is(at, Class::Auxiliary)
                && !text.one_of(at, ACTS)
        })?;
        let end = self.end_of_object(verb + 1);
        (end > verb + 1).then_some((verb, end))
    }

    /// The sayings that fit an object, by its head. None where they would turn the direction of the verb around.
    fn sayings(&self, verb: usize, first: usize, last: usize) -> Option<&'static str> {
        let text = self.text;
        let end = (first + 1..last)
            .find(|&at| text.is(at, Class::Preposition))
            .unwrap_or(last);
        let head = end.checked_sub(1)?;
        let topic = TOPICS.iter().position(|&(words, _)| text.one_of(head, words));
        // The first two topics are better with less of it.
        let less = topic.is_some_and(|topic| topic < 2);
        let turned = if less {
            text.one_of(verb, words!("increase raise grow boost expand maximise lift gain"))
        } else {
            text.is(verb, Class::Down)
        };
        if turned {
            return None;
        }
        if text.is(head, Class::Role) {
            let many =
                text.ends_in(head, "s") || text.one_of(head, words!("people staff clientele women men children"));
            return (many && end == last).then_some(PEOPLE);
        }
        let known = text.is_any(head, &[Class::Broad, Class::Head]).then_some(QUALITY);
        topic
            .and_then(|topic| TOPICS.get(topic))
            .map(|(_, sayings)| *sayings)
            .or(known)
    }
}

/// Verbs of what one does for others or oneself: no number of the object says how it went.
const ACTS: Words = words!(
    "support help look serve lose save learn live eat sleep study exercise put keep stay give respond work \
                    walk turn stand offer"
);
/// Verbs that say no more than a direction, or nothing.
const VERBS: &[Class] = &[Class::Direction, Class::Generic];

/// "grow _ by [15 %]" with the person's words in it.
fn choice(saying: &str, object: &str, span: Span, capital: bool) -> Fix {
    let mut label = "Use “".to_owned();
    // What stands before the sample, the sample, and what stands behind it.
    let mut parts = [const { String::new() }; 3];
    let mut at = 0;
    for (place, c) in saying.chars().enumerate() {
        if matches!(c, '[' | ']') {
            at += 1;
            continue;
        }
        label.push(if c == '_' { '…' } else { c });
        let Some(part) = parts.get_mut(at) else { continue };
        match c {
            '_' => part.push_str(object),
            _ if capital && place == 0 => part.push(c.to_ascii_uppercase()),
            _ => part.push(c),
        }
    }
    label.push('”');
    let [before, sample, behind] = &parts;
    Fix::replace(&label, span, [before, sample, behind])
}

#[cfg(test)]
mod tests {
    use crate::domain::goal::tests::check_text;
    use crate::domain::goal::{Finding, Fix};

    /// What a text becomes with each fix of a rule, the sample in brackets.
    fn check(text: &str, rule: &str, expected: &[&str]) {
        let findings = check_text(text).findings.into_iter();
        let fixes = findings
            .filter(|found| found.rule == rule)
            .flat_map(|found: Finding| found.fixes);
        let shown = fixes.map(|fix: Fix| {
            let mended: Vec<char> = fix.apply(text).chars().collect();
            let slot = fix.slot().expect("a sample");
            let part = |from: usize, to: usize| mended.get(from..to).unwrap_or_default().iter().collect::<String>();
            let (before, behind) = (part(0, slot.start), part(slot.end, mended.len()));
            [&before, "[", &part(slot.start, slot.end), "]", &behind].concat()
        });
        assert_eq!(shown.collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn sayings_fit_what_the_goal_is_about() {
        for (text, expected) in [
            (
                "Improve sales.",
                &["Grow sales by [15 %].", "Grow sales from [40] to 46 a month."][..],
            ),
            (
                "Lower costs.",
                &["Cut costs by [10 %].", "Keep costs under [2,000] a month."],
            ),
            (
                "We want to attract new customers by June 2027.",
                &[
                    "We want to raise the number of customers by [15 %] by June 2027.",
                    "We want to raise the share of customers who would recommend us to [80 %] by June 2027.",
                ],
            ),
            (
                "Improve our online presence.",
                &[
                    "Win [20] enquiries a month through our online presence.",
                    "Win [15 %] more visitors through our online presence.",
                ],
            ),
            (
                "Better teamwork",
                &[
                    "Raise the rating of teamwork to [4.5] out of 5",
                    "Cut complaints about teamwork by [half]",
                ],
            ),
            // A direction is never turned around; another act, two goals, no object: nothing fits.
            ("Raise prices.", &[]),
            ("Reduce turnover.", &[]),
            ("Get customers to pay on time.", &[]),
            ("Improve quality and cut costs.", &[]),
            ("Save time.", &[]),
        ] {
            check(text, "broad_area", expected);
        }
    }

    #[test]
    fn a_concrete_object_keeps_its_words() {
        for (text, expected) in [
            (
                "Improve response times on the helpline.",
                &[
                    "Improve response times on the helpline by [15 %].",
                    "Shorten response times on the helpline by [20 %].",
                    "Bring response times on the helpline below [2] days.",
                ][..],
            ),
            ("Sell more gift vouchers.", &["Sell [20] more gift vouchers."]),
            ("More reviews on Tripadvisor", &["[20] more reviews on Tripadvisor"]),
            (
                "Reduce no-shows as far as possible.",
                &["Reduce no-shows by [15 %] as far as possible."],
            ),
        ] {
            check(text, "no_measure", expected);
        }
    }
}

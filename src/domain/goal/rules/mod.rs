//! What can be wanting in a goal. One rule, one file.
//!
//! Start at [`Rule`] and at one of the short ones, such as [`vague_deadline`]. To add a rule: write its file and its
//! two lines here; the shared test below runs its examples.

mod absurd_step;
mod baseline_only;
mod becoming;
mod broad_area;
mod cadence_only;
mod compared_only;
mod deadline_past;
mod no_aim;
mod no_amount;
mod no_deadline;
mod no_means;
mod no_measure;
mod no_object;
mod no_owner;
mod no_such_day;
mod number_is_name;
mod percentage_without_base;
mod placeholder;
mod required_growth;
mod service_time_only;
mod several_goals;
mod target_equals_baseline;
mod task_as_outcome;
mod vague_deadline;
mod weasel_words;

use super::deadline::Meaning;
use super::finding::{Change, Finding, Fix, Span};
use super::letter::{Letter, Standing};
use super::measure::{Quantity, Role};
use super::reading::{OpenEnd, Reading};
use super::text::Class;
use crate::domain::sort::sort;

/// One thing that can be wanting in a goal, and what is to be told about it.
#[derive(Debug)]
pub struct Rule {
    /// Its id: the name of its file.
    pub id: &'static str,
    /// The letter it is about.
    pub letter: Letter,
    /// How its letter stands when nothing worse is found. Met for advice, which counts against no letter.
    pub standing: Standing,
    /// What is wrong.
    pub what: &'static str,
    /// What is wrong, said of the words found: "“soon” is no date." Empty where no words are.
    says: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// What to do.
    pub advice: &'static str,
    /// A goal it finds something in, and the same goal, mended.
    pub examples: [&'static str; 2],
    /// Where it is wanting, if it is.
    find: fn(&Reading<'_>) -> Option<Hit>,
}

/// What a rule found in one goal.
#[derive(Debug, Default)]
struct Hit {
    /// Where.
    span: Option<Span>,
    /// What is wrong here, if it can be said closer than in the rule's own words.
    what: Option<String>,
    /// What would mend it.
    fixes: Vec<Fix>,
}

impl Hit {
    /// Something wanting in some words.
    fn at(span: Span) -> Self {
        Self {
            span: Some(span),
            ..Self::default()
        }
    }

    /// The same, with what would mend it.
    fn mended(span: Span, fix: Fix) -> Self {
        Self {
            fixes: vec![fix],
            ..Self::at(span)
        }
    }
}

/// All rules, letter by letter.
pub(super) static ALL: &[&Rule] = &[
    &broad_area::RULE,
    &no_object::RULE,
    &becoming::RULE,
    &no_amount::RULE,
    &several_goals::RULE,
    &placeholder::RULE,
    &baseline_only::RULE,
    &number_is_name::RULE,
    &no_measure::RULE,
    &weasel_words::RULE,
    &target_equals_baseline::RULE,
    &required_growth::RULE,
    &absurd_step::RULE,
    &deadline_past::RULE,
    &percentage_without_base::RULE,
    &no_means::RULE,
    &no_owner::RULE,
    &no_aim::RULE,
    &task_as_outcome::RULE,
    &no_such_day::RULE,
    &vague_deadline::RULE,
    &cadence_only::RULE,
    &service_time_only::RULE,
    &compared_only::RULE,
    &no_deadline::RULE,
];

/// Everything the rules find in a goal, letter by letter, in the order of the text within a letter.
pub(super) fn find_all(reading: &Reading<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in ALL.iter().filter(|rule| !rule.is_off(reading)) {
        let Some(hit) = (rule.find)(reading) else { continue };
        let what = match (hit.what, hit.span) {
            (Some(what), _) => what,
            (None, Some(span)) if !rule.says.is_empty() => reading.said_of(span, rule.says),
            _ => rule.what.to_owned(),
        };
        findings.push(Finding {
            rule: rule.id,
            letter: rule.letter,
            counts: rule.counts(),
            span: hit.span,
            what,
            why: rule.why.to_owned(),
            advice: rule.advice.to_owned(),
            fixes: hit.fixes,
        });
    }
    sort(&mut findings, |a, b| (a.letter, a.span).cmp(&(b.letter, b.span)));
    findings
}

/// How a letter stands that a finding speaks against.
pub(super) fn standing(finding: &Finding) -> Standing {
    let rule = ALL.iter().find(|rule| rule.id == finding.rule);
    rule.map_or(Standing::Unknown, |rule| rule.standing)
}

/// The rule that would speak against a letter if it were not switched off.
pub(super) fn switched_off(letter: Letter, reading: &Reading<'_>) -> Option<&'static Rule> {
    let mut off = ALL
        .iter()
        .filter(|rule| rule.letter == letter && rule.counts() && rule.is_off(reading));
    off.find(|rule| (rule.find)(reading).is_some()).copied()
}

impl Rule {
    /// Whether it counts against its letter. Otherwise it is advice.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.standing != Standing::Met
    }

    fn is_off(&self, reading: &Reading<'_>) -> bool {
        reading.goal.rules_off.iter().any(|id| id == self.id)
    }
}

impl Reading<'_> {
    /// Something said of a part of the text, which is quoted as typed and cut to a readable length.
    pub(super) fn said_of(&self, span: Span, says: &str) -> String {
        let length = (span.end - span.start).min(60);
        let words: String = self.text.raw.chars().skip(span.start).take(length).collect();
        ["“", words.trim(), "” ", says].concat()
    }

    /// The first number with a role.
    fn number(&self, role: Role) -> Option<&Quantity> {
        self.quantities.iter().find(|quantity| quantity.role == role)
    }

    /// Where a number stands.
    fn place(&self, quantity: &Quantity) -> Span {
        self.text.span(quantity.from, quantity.to)
    }

    /// Whether nothing can be checked.
    fn unchecked(&self) -> bool {
        !self.can_be_checked() && !self.has_target()
    }

    /// Whether neither a number nor a finish line makes up for a subject that says little.
    fn says_little(&self) -> bool {
        !self.is_foreign() && self.reached().is_none() && !self.has_target()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::goal::tests::check_text;

    #[test]
    fn every_rule_finds_its_bad_example_and_passes_its_good_one() {
        for Rule {
            id,
            examples: [bad, good],
            ..
        } in ALL
        {
            let fires = |text: &str| check_text(text).findings.iter().any(|finding| finding.rule == *id);
            // Two rules are about what is entered beside the text.
            if !matches!(*id, "required_growth" | "target_equals_baseline") {
                assert!(fires(bad), "{id} misses its bad example");
            }
            assert!(!fires(good), "{id} fires on its good example");
        }
    }

    #[test]
    fn every_fix_removes_what_it_mends() {
        for rule in ALL {
            let [bad, _] = rule.examples;
            for finding in check_text(bad).findings {
                for fix in finding.fixes {
                    let mended = fix.apply(bad);
                    let after = check_text(&mended);
                    assert!(
                        after.findings.iter().all(|left| left.rule != finding.rule),
                        "{}: {mended}",
                        finding.rule
                    );
                }
            }
        }
    }
}

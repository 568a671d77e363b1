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
mod no_such_day;
mod number_is_name;
mod percentage_without_base;
mod placeholder;
mod required_growth;
mod service_time_only;
mod several_goals;
mod target_equals_baseline;
mod vague_deadline;
mod weasel_words;

use time::Date;

use super::deadline::{Meaning, end_of_quarter_after_next};
use super::finding::{Finding, Fix, Span};
use super::letter::Letter;
use super::measure::Role;
use super::reading::Reading;
use super::text::{Class, Language};

/// One thing that can be wanting in a goal.
pub(super) trait Rule: Sync {
    /// Its texts.
    fn about(&self) -> &'static About;
    /// Where it is wanting, if it is.
    fn find(&self, reading: &Reading<'_>) -> Option<Hit>;
}

/// What a rule is called and what it tells. Shown in the page; the examples are run by a test.
#[derive(Debug)]
pub struct About {
    /// Its id: the name of its file.
    pub id: &'static str,
    /// The letter it counts against.
    pub letter: Letter,
    /// What is wrong.
    pub what: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// What to do.
    pub advice: &'static str,
    /// A goal it finds something in.
    pub bad: &'static str,
    /// The same goal, mended.
    pub good: &'static str,
}

/// What a rule found in one goal.
#[derive(Debug, Default)]
pub(super) struct Hit {
    /// Where.
    pub span: Option<Span>,
    /// What is wrong here, if it can be said closer than in the rule's own words.
    pub what: Option<String>,
    /// What would mend it.
    pub fix: Option<Fix>,
}

/// All rules, letter by letter.
pub(super) static ALL: &[&dyn Rule] = &[
    &broad_area::BroadArea,
    &no_object::NoObject,
    &becoming::Becoming,
    &no_amount::NoAmount,
    &several_goals::SeveralGoals,
    &placeholder::Placeholder,
    &baseline_only::BaselineOnly,
    &number_is_name::NumberIsName,
    &no_measure::NoMeasure,
    &weasel_words::WeaselWords,
    &target_equals_baseline::TargetEqualsBaseline,
    &required_growth::RequiredGrowth,
    &absurd_step::AbsurdStep,
    &deadline_past::DeadlinePast,
    &percentage_without_base::PercentageWithoutBase,
    &no_means::NoMeans,
    &no_aim::NoAim,
    &no_such_day::NoSuchDay,
    &vague_deadline::VagueDeadline,
    &cadence_only::CadenceOnly,
    &service_time_only::ServiceTimeOnly,
    &compared_only::ComparedOnly,
    &no_deadline::NoDeadline,
];

/// Everything the rules find in a goal, letter by letter, in the order of the text within a letter.
pub(super) fn find_all(reading: &Reading<'_>) -> Vec<Finding> {
    let found = ALL.iter().filter_map(|rule| {
        let (about, hit) = (rule.about(), rule.find(reading)?);
        Some(Finding {
            rule: about.id,
            letter: about.letter,
            span: hit.span,
            what: hit.what.unwrap_or_else(|| about.what.to_owned()),
            why: about.why.to_owned(),
            advice: about.advice.to_owned(),
            fix: hit.fix,
        })
    });
    let mut findings: Vec<Finding> = found.collect();
    findings.sort_by_key(|finding| (finding.letter, finding.span));
    findings
}

impl Reading<'_> {
    /// A part of the text as typed, short enough to be quoted.
    fn quote(&self, span: Span) -> String {
        let words: String = self
            .text
            .raw
            .chars()
            .skip(span.start)
            .take((span.end - span.start).min(60))
            .collect();
        format!("“{}”", words.trim())
    }

    /// Puts a sensible deadline at the end of the text: the sample of an empty slot.
    fn append_deadline(&self) -> Fix {
        Fix {
            span: Span::at(self.text.end_of_words()),
            with: format!(" {}", self.by(self.sample_date())),
        }
    }

    /// The end of the quarter after next.
    fn sample_date(&self) -> Date {
        end_of_quarter_after_next(self.setting.written_on.max(self.setting.today))
    }

    /// "by 31 March 2027" in the language of the text.
    fn by(&self, date: Date) -> String {
        let figures = |sign: char| {
            format!(
                "{:02}{sign}{:02}{sign}{:04}",
                date.day(),
                u8::from(date.month()),
                date.year()
            )
        };
        match self.text.language {
            Language::English => format!("by {}", in_words(date)),
            Language::German => format!("bis {}", figures('.')),
            Language::French => format!("d’ici le {}", figures('/')),
            Language::Spanish => format!("para el {}", figures('/')),
        }
    }

    /// Puts a sample change behind what a verb such as "raise" is about.
    fn append_change(&self) -> Option<Fix> {
        const COUNTABLE: &[&str] = &[
            "grow",
            "raise",
            "increase",
            "boost",
            "lift",
            "improve",
            "reduce",
            "cut",
            "lower",
            "decrease",
            "expand",
            "shorten",
            "widen",
            "strengthen",
            "enhance",
            "growing",
            "raising",
            "increasing",
            "improving",
            "reducing",
            "cutting",
            "lowering",
            "expanding",
        ];
        let text = self.text;
        let verb = (0..text.tokens.len()).find(|&at| COUNTABLE.contains(&text.word(at)))?;
        let stops = |at: usize| {
            text.ends(at)
                || text.sign(at, ',')
                || text.one_of(at, "by via so through because and using")
                || self.mentions.iter().any(|mention| mention.from == at)
        };
        let mut end = (verb + 1..text.tokens.len())
            .find(|&at| stops(at))
            .unwrap_or(text.tokens.len());
        while end > verb + 1 && text.follows(end, Class::Preposition) {
            end -= 1;
        }
        Some(Fix {
            span: Span::at(text.span(verb, end).end),
            with: " by 15 %".to_owned(),
        })
    }

    fn has_number(&self, role: Role) -> Option<Span> {
        let quantity = self.quantities.iter().find(|quantity| quantity.role == role)?;
        Some(self.text.span(quantity.from, quantity.to))
    }

    /// Whether nothing says by when, and no closer rule than "no deadline" tells why.
    fn open_ended(&self) -> bool {
        !self.ends() && self.mention(Meaning::NoSuchDay).is_none()
    }

    /// Whether nothing can be checked.
    fn unchecked(&self) -> bool {
        !self.can_be_checked() && !self.has_target()
    }
}

/// "31 March 2027".
pub(super) fn in_words(date: Date) -> String {
    format!("{} {} {}", date.day(), date.month(), date.year())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::goal::tests::{check_text, setting};
    use crate::domain::goal::{Goal, check};

    #[test]
    fn every_rule_finds_its_bad_example_and_passes_its_good_one() {
        for rule in ALL {
            let about = rule.about();
            let fires = |text: &str| check_text(text).findings.iter().any(|finding| finding.rule == about.id);
            // Two rules are about what is entered beside the text.
            if !matches!(about.id, "required_growth" | "target_equals_baseline") {
                assert!(fires(about.bad), "{} misses its bad example", about.id);
            }
            assert!(!fires(about.good), "{} fires on its good example", about.id);
        }
    }

    #[test]
    fn every_fix_removes_what_it_mends() {
        for rule in ALL {
            let about = rule.about();
            for finding in check_text(about.bad).findings {
                let Some(fix) = finding.fix else { continue };
                let mended = fix.apply(about.bad);
                let after = check(
                    &Goal {
                        text: &mended,
                        ..Goal::default()
                    },
                    &setting(),
                );
                assert!(
                    after.findings.iter().all(|left| left.rule != finding.rule),
                    "{}: {mended}",
                    finding.rule
                );
            }
        }
    }
}

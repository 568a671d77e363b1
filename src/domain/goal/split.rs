//! Several goals in one sentence, told apart.

use super::Goal;
use super::deadline::Mention;
use super::finding::Span;
use super::reading::Reading;
use super::text::{Class, Phrases, Text};

/// Two nouns that are one thing.
const ONE_THING: Phrases = phrases!(
    "health and safety|research and development|sales and marketing|trial and error|hearts and minds|\
                         bed and breakfast|food and drink|terms and conditions|profit and loss|time and money|wear and tear"
);

/// Where two goals are joined.
#[derive(Clone, Copy, Debug)]
pub(super) struct Joint {
    /// The token that joins them: "and".
    at: usize,
    /// The verb of the first.
    verb: usize,
    /// Whether the second has no verb of its own: "increase revenue and satisfaction".
    shared: bool,
}

impl Reading<'_> {
    /// Where two goals are joined, if they are.
    pub(super) fn joint(&self) -> Option<Joint> {
        let text = self.text;
        let directs = |at: usize| text.is(at, Class::Direction) && !text.is_any(at, &[Class::Vague, Class::Broad]);
        let joins = |at: usize| {
            let goes_on = !text.is(at + 2, Class::Conjunction) && !text.ends(at + 2);
            let comma = text.sign(at, ",") && !text.ends_in(at + 1, "ing") && !text.ends_in(at + 1, "ed");
            (comma || text.one_of(at, words!("and while"))) && directs(at + 1) && goes_on
        };
        let verb = (0..text.tokens.len()).find(|&at| directs(at))?;
        let own = |at: &usize| text.ends(*at) || joins(*at);
        let shared = |at: &usize| self.joins_areas(verb, *at);
        let own = (verb + 2..text.tokens.len()).find(own).filter(|&at| joins(at));
        let at = own.or_else(|| (verb + 2..text.tokens.len()).find(shared))?;
        // "through better planning and cutting waste" names two means of one goal.
        let means = (verb..at).any(|at| {
            text.one_of(at, words!("by via through")) && self.mentions.iter().all(|mention| mention.from != at + 1)
        });
        let by_how_much = own.is_some()
            && self
                .quantities
                .iter()
                .any(|quantity| text.led_by(quantity.from, words!("by")) && quantity.from < at);
        // "by adding a plan and reducing fees"
        let doing = |at: usize| text.ends_in(at + 1, "ing");
        let one = doing(at) && (verb..at).any(|at| text.one_of(at, words!("by")) && doing(at));
        ((!means || by_how_much) && !one && !self.is_foreign()).then_some(Joint {
            at,
            verb,
            shared: own.is_none(),
        })
    }

    /// "revenue and customer satisfaction": two areas behind one verb.
    fn joins_areas(&self, verb: usize, at: usize) -> bool {
        let text = self.text;
        if !text.one_of(at, words!("and"))
            || !text.is(at - 1, Class::Broad)
            || text.any_phrase(at - 1, ONE_THING).is_some()
        {
            return false;
        }
        let end = self.end_of_object(at + 1);
        let known = |at: usize| text.is_any(at, &[Class::Broad, Class::Role, Class::Vague, Class::Determiner]);
        end > at + 1 && text.is(end - 1, Class::Broad) && (verb + 1..at).chain(at + 1..end).all(known)
    }

    /// The words of a joint, as a finding shows them.
    pub(super) fn joint_span(&self, joint: Joint) -> Span {
        self.text.span(joint.at, joint.at + 2)
    }

    /// Each goal as a whole sentence. What they share is carried to both: a verb, a deadline, and with a shared verb
    /// the measure too.
    pub(super) fn split(&self, joint: Joint) -> Vec<String> {
        let (first, mut last) = self.halves(joint);
        let mut goals = vec![first];
        // Three goals are met with in life, more than four only in a jumble of words.
        while goals.len() < 3 {
            let goal = Goal {
                text: &last,
                ..*self.goal
            };
            let text = Text::new(&last);
            let reading = Reading::new(&goal, self.setting, &text);
            let Some((next, rest)) = reading.joint().map(|joint| reading.halves(joint)) else {
                break;
            };
            goals.push(next);
            last = rest;
        }
        goals.push(last);
        goals
    }

    fn halves(&self, joint: Joint) -> (String, String) {
        let text = self.text;
        let Joint { at, verb, shared } = joint;
        let all = text.tokens.len();
        let comma = usize::from(text.sign(at - 1, ","));
        let opening = [text.slice(0, verb), " "].concat();
        let (mut first, mut second) = (text.slice(0, at - comma).to_owned(), text.slice(at + 1, all).to_owned());
        if shared {
            let tail = self.end_of_object(at + 1);
            let end = (tail..all).find(|&at| text.ends(at)).unwrap_or(all);
            add(&mut first, text.slice(tail, end));
            second = [&opening, text.slice(verb, verb + 1), " ", &second].concat();
        } else {
            let after = |from: usize| move |mention: &&Mention| mention.ends() && mention.from > from;
            let ends = |from: usize| self.mentions.iter().find(after(from));
            let time = |mention: &Mention| {
                let led = text.follows(mention.from, Class::Preposition);
                text.slice(mention.from - usize::from(led), mention.to)
            };
            match (ends(verb), ends(at)) {
                (Some(early), Some(late)) if early == late => add(&mut first, time(late)),
                (Some(early), None) => {
                    while second.ends_with(closes) {
                        second.pop();
                    }
                    add(&mut second, time(early));
                }
                _ => {}
            }
            // "while reducing waste": the second goal stands on its own feet.
            if let Some(token) = text.get(at + 1)
                && let Some(base) = base_form(&token.lower)
            {
                second = [&base, second.get(token.raw.len()..).unwrap_or_default()].concat();
            }
            second = [&opening, &*second].concat();
        }
        (sentence(&first), sentence(&second))
    }
}

fn add(goal: &mut String, words: &str) {
    if !words.is_empty() && !words.starts_with(',') {
        goal.push(' ');
    }
    goal.push_str(words);
}

/// Whether a sign closes a sentence.
fn closes(sign: char) -> bool {
    matches!(sign, '.' | '!' | '?')
}

/// With a capital at its beginning and a full stop at its end.
fn sentence(words: &str) -> String {
    let mut words = words.trim().to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    if !words.ends_with(closes) {
        words.push('.');
    }
    words
}

/// The verb of a participle: "reducing" is "reduce", "cutting" is "cut".
fn base_form(word: &str) -> Option<String> {
    let stem = word.strip_suffix("ing")?;
    let mut shorter = stem.chars();
    shorter.next_back();
    let forms = [[stem, "e"].concat(), stem.to_owned(), shorter.as_str().to_owned()];
    forms.into_iter().find(|form| Text::new(form).is(0, Class::Direction))
}

#[cfg(test)]
mod tests {
    use crate::domain::goal::tests::check_text;
    use crate::domain::goal::{Change, Fix};

    #[test]
    fn each_goal_of_several_becomes_a_sentence_with_what_they_share() {
        for (text, expected) in [
            (
                "Increase sales of gift boxes and reduce staff turnover by 31 March 2027.",
                &[
                    "Increase sales of gift boxes by 31 March 2027.",
                    "Reduce staff turnover by 31 March 2027.",
                ][..],
            ),
            (
                "By June 2027, raise repeat orders by 10 % while reducing returns by 5 %.",
                &[
                    "By June 2027, raise repeat orders by 10 %.",
                    "By June 2027, reduce returns by 5 %.",
                ],
            ),
            (
                "Increase revenue and customer satisfaction by 15 % by 31 March 2027",
                &[
                    "Increase revenue by 15 % by 31 March 2027.",
                    "Increase customer satisfaction by 15 % by 31 March 2027.",
                ],
            ),
            (
                "We want to grow exports by the end of 2027 and cut waste in the kitchen.",
                &[
                    "We want to grow exports by the end of 2027.",
                    "We want to cut waste in the kitchen by the end of 2027.",
                ],
            ),
            (
                "Increase sales, reduce costs and improve quality.",
                &["Increase sales.", "Reduce costs.", "Improve quality."],
            ),
            ("Increase sales of bread and cakes by 15 %.", &[]),
            ("Improve health and safety in the kitchen.", &[]),
            ("Cut waste by sorting it and reducing packaging.", &[]),
            ("Develop and improve the booking page.", &[]),
        ] {
            let found = check_text(text).findings.into_iter().flat_map(|finding| finding.fixes);
            let split = found.into_iter().find_map(|fix: Fix| match fix.change {
                Change::Split(goals) => Some(goals),
                Change::Replace { .. } => None,
            });
            assert_eq!(split.unwrap_or_default(), expected, "{text}");
        }
    }
}

//! What a plain regular expression says of a goal: the floor the checker is measured against.
//!
//! It is what a competent person writes in twenty minutes: dates and spans of time for Time-bound; what is left of
//! numbers, signs, number words, rhythms and verbs of finishing for Measurable; for Specific a measure, or three words
//! that are not on a list of empty ones. How many words it takes was chosen on our own goals, where three does best.

use regex::Regex;

/// The expressions, compiled once.
pub(crate) struct Plain {
    time: Regex,
    measure: Regex,
    word: Regex,
}

impl Plain {
    /// Compiles them. None would be an expression that is none.
    pub(crate) fn new() -> Option<Self> {
        let any_of = |parts: &[&str]| {
            let whole = parts.join("|").replace("MONTH", MONTH).replace("UNIT", UNIT);
            Regex::new(&format!("(?i){}", whole.replace("NUMBER", NUMBER))).ok()
        };
        Some(Self {
            time: any_of(TIME)?,
            measure: any_of(MEASURE)?,
            word: any_of(&["[a-z]{3,}"])?,
        })
    }

    /// Whether a letter is met, by these expressions.
    pub(crate) fn is_met(&self, text: &str, letter: char) -> bool {
        // The figures of a date measure nothing.
        let rest = self.time.replace_all(text, " ").to_lowercase();
        let measured = self.measure.is_match(&rest);
        match letter {
            'T' => self.time.is_match(text),
            'M' => measured,
            _ => {
                let empty = |word: &str| EMPTY.split_whitespace().any(|listed| listed == word);
                let words = self.word.find_iter(&rest).filter(|word| !empty(word.as_str()));
                measured || words.count() >= 3
            }
        }
    }
}

const MONTH: &str = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|\
                     oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const UNIT: &str = "(?:day|week|fortnight|month|quarter|year)s?";
const NUMBER: &str =
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|a few|a couple of)";

const TIME: &[&str] = &[
    r"\b\d{4}-\d{2}-\d{2}\b",
    r"\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b",
    r"\b\d{1,2}(?:st|nd|rd|th)?(?: of)? MONTH\b(?:,? \d{4})?",
    r"\bMONTH \d{1,2}(?:st|nd|rd|th)?\b(?:,? \d{4})?",
    r"\b(?:by|in|until|till|before|from|of|this|next|end|late|early|mid)[ -]MONTH\b(?: \d{4})?",
    r"\bMONTH \d{4}\b",
    r"\b(?:q[1-4]|h[12]|fy ?\d{2,4})\b(?: ?\d{4})?",
    r"\b(?:by|in|until|before|during|for|of|end|mid|late|early)[ -](?:the )?(?:year )?20\d\d\b",
    r"\b(?:within|in|over|inside|during)(?: the)?(?: next| coming| following)? NUMBER[ -]UNIT\b",
    r"\b(?:next|this|coming|current|following) (?:UNIT|spring|summer|autumn|winter|season|(?:financial|fiscal|school) year)\b",
    r"\b(?:by|before|until|at) (?:the )?(?:end|start|beginning|middle|close) of\b",
    r"\b(?:by|before|until|this|next|on) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|spring|summer|autumn|winter|christmas|easter)\b",
    r"\byear[ -]end\b|\bend of (?:the )?(?:day|week|month|quarter|year)\b|\b(?:eoy|eoq|eom)\b|\bdeadline\b",
];

const MEASURE: &[&str] = &[
    r"\d|%|\bper ?cent\b|[£$€]",
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen)\b",
    r"\b(?:double|doubling|triple|tripling|treble|quadruple|halve|halving|half|twice|a third|a quarter|zero)\b",
    r"\b(?:every (?:day|week|month|quarter)|once a|daily|weekly|monthly|quarterly)\b",
    r"\b(?:launch|open|publish|hire|complete|finish|install|obtain|sign|pass|certif\w+|submit|move to|replace|introduce)\b",
];

/// Words that say nothing of what changes.
const EMPTY: &str = "we our my the goal aim is want will would like plan need should must be become get do make have \
    stay keep remain more better best good great greater stronger strong higher happier healthier improve increase \
    grow boost enhance strengthen raise reduce cut optimise optimize maximise maximize focus all business company \
    firm sales revenue profit profits growth customer customers client clients service quality efficiency \
    productivity communication performance satisfaction experience marketing brand team staff morale culture costs \
    money time success successful online presence market leader leadership innovation innovative skills health fit \
    fitter life people teamwork work world class professional that this from with out them their your his her who \
    what which every each other new much many very really able into about over than not also just through across \
    when while any some most least and for";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_time_words_are_found() {
        let plain = Plain::new().expect("they are expressions");
        for (text, letters) in [
            ("Grow sales by 12 % by 31 March 2027.", "SMT"),
            ("Improve sales by March 2027.", "T"),
            ("Improve sales.", ""),
            ("Halve waste within six weeks.", "SMT"),
            ("Replace the oven.", "SM"),
            ("Repaint the bakery door green.", "S"),
        ] {
            let found: String = "SMT".chars().filter(|letter| plain.is_met(text, *letter)).collect();
            assert_eq!(found, letters, "{text}");
        }
    }
}

//! Which goals are in what was pasted?
//!
//! Start at [`read`]: a list with a goal a line, or a table with headings. `lines` takes bullets and numbers off,
//! `table` knows headings, `rows` cuts cells, `cells` reads numbers and dates. Nothing pasted is lost: what has no place in
//! a goal is handed back as it was.

mod cells;
mod lines;
mod rows;
mod table;

use time::Date;

use super::{Firm, Goal, NewGoal};
use crate::domain::goal::Setting;
use crate::domain::quantity::format_decimal;

/// The most goals taken at once: more than anybody looks at.
pub const MOST: usize = 200;

/// What was found in a paste.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasted {
    /// The goals, at most [`MOST`], in their order.
    pub goals: Vec<NewGoal>,
    /// What has no place in a goal: headings, cells of other columns, and the goals beyond the most.
    pub unread: Vec<String>,
    /// How many goals there are beyond the most.
    pub too_many: usize,
}

impl Pasted {
    /// What to say before the goals are added, where they are not all there is to say.
    #[must_use]
    pub fn sentence(&self) -> Option<String> {
        if self.goals.is_empty() {
            return Some(
                "There is no goal in it. Paste a list with one goal a line, or a table with headings such as Goal, Measure, \
                 Baseline, Target, Due and Owner."
                    .to_owned(),
            );
        }
        #[expect(clippy::cast_precision_loss, reason = "no paste has 2^53 lines")]
        let put = |count: usize| format_decimal(count as f64);
        let (most, more) = (put(MOST), put(self.too_many));
        (self.too_many > 0).then(|| {
            let verb = if self.too_many == 1 { " more is" } else { " more are" };
            [
                "At most ",
                &most,
                " goals are taken at once: ",
                &more,
                verb,
                " left out. Paste the rest afterwards.",
            ]
            .concat()
        })
    }

    /// Takes a goal, or what it was pasted as where there is no room for it.
    fn take(&mut self, pasted: &str, goal: impl FnOnce() -> NewGoal) {
        if self.goals.len() < MOST {
            self.goals.push(goal());
        } else {
            self.too_many += 1;
            self.unread.push(pasted.to_owned());
        }
    }
}

/// Reads goals from the text of a clipboard, as the firm writes numbers and dates; relative dates count from today.
#[must_use]
pub fn read(text: &str, firm: &Firm, today: Date) -> Pasted {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.trim_start_matches('\u{feff}');
    let reader = Reader {
        firm,
        setting: super::figures::setting(&Goal::default(), firm, Some(today)),
    };
    table::read(text, &reader).unwrap_or_else(|| lines::read(text, &reader))
}

/// How numbers and dates are read.
struct Reader<'a> {
    firm: &'a Firm,
    setting: Setting,
}

/// A text in one line, its words one space apart.
fn in_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

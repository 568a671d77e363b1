//! A list: a goal a line, with bullets or numbers before it.

use super::{Pasted, Reader, in_one_line, table};
use crate::domain::goal::read_date;
use crate::plan::NewGoal;

/// What stands before a goal and belongs to the list; the last two are Word's.
const BULLETS: &str = "•◦▪▫‣⁃·●○■□☐☑☒✓✔✗✘➢➤\u{f0b7}\u{f0a7}";
/// Bullets only with a space after them: otherwise they are a sign or part of the words.
const SIGNS: &str = "-*–—+>→";
const BOXES: [&str; 4] = ["[ ]", "[]", "[x]", "[X]"];

/// Reads a list.
pub(super) fn read(text: &str, reader: &Reader<'_>) -> Pasted {
    let mut pasted = Pasted::default();
    let lines = text.lines().filter(|line| has_words(line));
    let mut lines = lines.map(|line| unmarked(line, reader)).peekable();
    let mut first = true;
    while let Some((text, marked)) = lines.next() {
        // “Our goals for 2027:” stands above goals and is none.
        let above = !marked
            && lines.peek().is_some_and(|(_, next_marked)| {
                (text.ends_with(':') && *next_marked) || (first && table::is_goal_heading(&text))
            });
        first = false;
        if above {
            pasted.unread.push(text);
        } else {
            pasted.take(&text, || NewGoal {
                text: text.clone(),
                ..NewGoal::default()
            });
        }
    }
    pasted
}

/// A line without the bullets and numbers before its words, and whether there were any.
pub(super) fn unmarked(line: &str, reader: &Reader<'_>) -> (String, bool) {
    // Word writes its hollow bullet as a letter and a tab.
    let line = line.trim_start();
    let inner = line.strip_prefix("o\t").unwrap_or(line);
    let whole = in_one_line(inner);
    let mut rest = whole.as_str();
    // `- [ ] 1. `: more marks than these belong to the words.
    for _ in 0..4 {
        match after_mark(rest, reader).filter(|after| has_words(after)) {
            Some(after) => rest = after,
            None => break,
        }
    }
    let marked = rest.len() < whole.len() || inner.len() < line.len();
    (rest.to_owned(), marked)
}

/// What follows one bullet, box or number.
fn after_mark<'a>(text: &'a str, reader: &Reader<'_>) -> Option<&'a str> {
    let first = text.chars().next()?;
    let after = text.get(first.len_utf8()..)?;
    if BULLETS.contains(first) {
        return Some(after.trim_start_matches('\u{fe0f}').trim_start());
    }
    if SIGNS.contains(first) {
        return after.strip_prefix(' ');
    }
    let in_box = BOXES.iter().find_map(|drawn| text.strip_prefix(drawn));
    in_box.map(str::trim_start).or_else(|| after_number(text, reader))
}

/// What follows a number such as `1.`, `1)`, `(1)`, `1.2.` or `a)`. The first of May is none: `1. Mai`.
fn after_number<'a>(text: &'a str, reader: &Reader<'_>) -> Option<&'a str> {
    let (number, after) = text.split_once(' ')?;
    let (number, bracket) = match number.strip_suffix(')') {
        Some(inner) => (inner.strip_prefix('(').unwrap_or(inner), true),
        None => (number.strip_suffix('.')?, false),
    };
    let is_letter = bracket && number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_alphabetic());
    let mut parts = number.split('.');
    let is_number = parts.all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()));
    let is_date = || {
        let next = after.split(' ').next().unwrap_or_default();
        let next = next.trim_end_matches(|c: char| c.is_ascii_punctuation());
        read_date(&[number, ". ", next].concat(), &reader.setting).is_ok()
    };
    (is_letter || is_number && (bracket || !is_date())).then_some(after)
}

/// Whether there is more than bullets and punctuation.
fn has_words(text: &str) -> bool {
    let is_mark = |c: char| c.is_whitespace() || c.is_ascii_punctuation() || BULLETS.contains(c) || SIGNS.contains(c);
    !text.chars().all(is_mark)
}

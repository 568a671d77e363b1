//! The cells of a table as text.

/// The rows of a text, cell by cell (RFC 4180): a cell in quotation marks may hold separators, line ends and, doubled,
/// quotation marks. Rows without anything in them are left out.
pub(super) struct Rows<'a> {
    rest: &'a str,
    separator: char,
    /// Whether quotation marks still come in pairs. One that never ends is a part of its cell.
    quotes: bool,
}

impl<'a> Rows<'a> {
    pub(super) fn new(text: &'a str, separator: char) -> Self {
        Self {
            rest: text,
            separator,
            quotes: true,
        }
    }

    /// Takes a cell, and says whether it ends its row.
    fn cell(&mut self) -> (String, bool) {
        let mut cell = String::new();
        let start = self.rest.trim_start_matches(' ');
        if let Some(inside) = start.strip_prefix('"').filter(|_| self.quotes) {
            match quoted(inside) {
                Some((text, after)) => {
                    cell = text;
                    self.rest = after;
                }
                None => self.quotes = false,
            }
        }
        let is_end = |c: char| c == self.separator || c == '\n';
        let length = self.rest.find(is_end).unwrap_or(self.rest.len());
        let (plain, after) = self.rest.split_at(length);
        cell.push_str(plain);
        let next = after.strip_prefix(self.separator);
        self.rest = next.unwrap_or_else(|| after.strip_prefix('\n').unwrap_or(after));
        (cell.trim().to_owned(), next.is_none())
    }
}

/// What stands up to the closing quotation mark, and what comes after it. None where it is never closed.
fn quoted(inside: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut rest = inside;
    loop {
        let (part, after) = rest.split_once('"')?;
        text.push_str(part);
        match after.strip_prefix('"') {
            Some(more) => {
                text.push('"');
                rest = more;
            }
            None => return Some((text, after)),
        }
    }
}

impl Iterator for Rows<'_> {
    type Item = Vec<String>;

    fn next(&mut self) -> Option<Vec<String>> {
        while !self.rest.is_empty() {
            let mut row = Vec::new();
            loop {
                let (cell, last) = self.cell();
                row.push(cell);
                if last {
                    break;
                }
            }
            if row.iter().any(|cell| !cell.is_empty()) {
                return Some(row);
            }
        }
        None
    }
}

//! How figures and verdicts are put for people: sentences, made from what the core says.

pub mod balance;
pub mod best_set;
pub mod chances;
pub mod goal;
pub mod growth;
pub mod priorities;
pub mod processes;
pub mod progress;
pub mod ranking;
pub mod reading;
pub mod returns;
pub mod roadmap;

/// A count with its noun: `1 goal`, `3 goals`.
#[must_use]
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// A name with how many there are, where there are any: `Key results (2)`.
#[must_use]
pub fn numbered(name: &str, count: usize) -> String {
    if count == 0 {
        name.to_owned()
    } else {
        [name, " (", &count.to_string(), ")"].concat()
    }
}

/// Names in a row: `A`, `A and B`, `A, B and C`.
#[must_use]
pub fn listed(names: &[String]) -> String {
    listed_with("and", names)
}

/// Names in a row with a word before the last one: `A, B or C`.
#[must_use]
pub fn listed_with(word: &str, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => [&first.join(", "), " ", word, " ", last].concat(),
    }
}

/// A figure whose minus no line parts from it.
#[must_use]
pub fn unbroken(figure: &str) -> String {
    figure.replace('-', "-\u{2060}").replace('−', "−\u{2060}")
}

/// The beginning of a text in one line, of whole words where it can be, with `…` where something is left out.
#[must_use]
pub fn shortened(text: &str, most: usize) -> String {
    let mut short = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let space = usize::from(length > 0);
        length += space + word.chars().count();
        if length > most {
            // One word longer than all that has room is cut.
            if short.is_empty() {
                short.extend(word.chars().take(most));
            }
            short.push('…');
            return short;
        }
        if space > 0 {
            short.push(' ');
        }
        short.push_str(word);
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_listed_as_people_list_them() {
        let names = ["A", "B", "C"].map(str::to_owned);
        for (count, expected) in [(0, ""), (1, "A"), (2, "A and B"), (3, "A, B and C")] {
            let some: Vec<String> = names.iter().take(count).cloned().collect();
            assert_eq!(listed(&some), expected);
        }
        assert_eq!(
            (counted(1, "goal", "goals"), counted(0, "goal", "goals")),
            ("1 goal".to_owned(), "0 goals".to_owned())
        );
        assert_eq!(
            (numbered("Results", 0), numbered("Results", 12)),
            ("Results".to_owned(), "Results (12)".to_owned())
        );
    }

    #[test]
    fn a_long_text_is_shortened_between_words() {
        for (text, expected) in [
            ("", ""),
            ("Sell more", "Sell more"),
            ("Sell  more\nbread", "Sell more bread"),
            ("Sell more bread soon", "Sell more bread…"),
            ("Überweisungsträger", "Überweisungsträ…"),
        ] {
            assert_eq!(shortened(text, 15), expected);
        }
    }
}

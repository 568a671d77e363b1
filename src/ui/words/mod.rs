//! How figures and verdicts are put for people: sentences, made from what the core says.

pub mod goal;
pub mod priorities;
pub mod progress;
pub mod returns;

/// A count with its noun: `1 goal`, `3 goals`.
#[must_use]
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Names in a row: `A`, `A and B`, `A, B and C`.
#[must_use]
pub fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
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
    }
}

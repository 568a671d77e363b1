//! Sums a person types instead of a figure: `=40*52`, `=(12+8)*1.5`.

use super::locale::Locale;
use super::number::digits;

/// Deepest nesting of brackets read; more is a slip of the keyboard.
const DEEPEST: u8 = 20;

/// The value of a sum without its `=`: numbers of the locale, `+ - * / ×  ÷` and brackets. None when it cannot be
/// worked out: an unfinished sum, something that is not a number, or a division by zero. `15%` is 0.15.
pub(super) fn evaluate(text: &str, locale: &Locale) -> Option<f64> {
    let mut rest: Vec<char> = Vec::new();
    for word in text.split_whitespace() {
        // Between digits a space may group thousands, or stand for a sign that was forgotten.
        if rest.last().is_some_and(char::is_ascii_digit) && word.starts_with(|c: char| c.is_ascii_digit()) {
            rest.push(' ');
        }
        rest.extend(word.chars());
    }
    let mut sum = Sum {
        rest,
        at: 0,
        depth: 0,
        locale,
    };
    let value = sum.terms()?;
    (sum.at == sum.rest.len() && value.is_finite()).then_some(value)
}

struct Sum<'a> {
    rest: Vec<char>,
    at: usize,
    depth: u8,
    locale: &'a Locale,
}

impl Sum<'_> {
    fn terms(&mut self) -> Option<f64> {
        let mut value = self.factors()?;
        while let Some(sign) = self.take(&['+', '-', '−']) {
            let next = self.factors()?;
            value = if sign == '+' { value + next } else { value - next };
        }
        Some(value)
    }

    fn factors(&mut self) -> Option<f64> {
        let mut value = self.operand()?;
        while let Some(sign) = self.take(&['*', '×', '/', '÷', ':']) {
            let next = self.operand()?;
            value = if matches!(sign, '*' | '×') {
                value * next
            } else if next == 0.0 {
                return None;
            } else {
                value / next
            };
        }
        Some(value)
    }

    fn operand(&mut self) -> Option<f64> {
        if self.take(&['-', '−']).is_some() {
            self.nested(Self::operand).map(|value| -value)
        } else if self.take(&['(']).is_some() {
            let value = self.nested(Self::terms)?;
            self.take(&[')']).map(|_| value)
        } else {
            self.number()
        }
    }

    fn nested(&mut self, inner: impl FnOnce(&mut Self) -> Option<f64>) -> Option<f64> {
        self.depth += 1;
        let value = (self.depth <= DEEPEST).then(|| inner(self)).flatten();
        self.depth -= 1;
        value
    }

    fn number(&mut self) -> Option<f64> {
        let text: String = self
            .rest
            .iter()
            .skip(self.at)
            .take_while(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | '’' | ' '))
            .collect();
        self.at += text.chars().count();
        let value = digits(&text, self.locale).ok()?;
        Some(if self.take(&['%']).is_some() {
            value / 100.0
        } else {
            value
        })
    }

    fn take(&mut self, wanted: &[char]) -> Option<char> {
        let next = self.rest.get(self.at).copied().filter(|c| wanted.contains(c))?;
        self.at += 1;
        Some(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_follow_the_rules_of_school_arithmetic() {
        for (text, expected) in [
            ("40*52", Some(2080.0)),
            ("2 + 3 * 4", Some(14.0)),
            ("(2+3)×4", Some(20.0)),
            ("10/4", Some(2.5)),
            ("1,200*12", Some(14400.0)),
            ("-3+5", Some(2.0)),
            ("200*15%", Some(30.0)),
            ("8-2-1", Some(5.0)),
            ("1/0", None),
            ("2+", None),
            ("", None),
            ("(2", None),
            ("two", None),
            ("2 3x", None),
            ("4 5*2", None),
            ("1 200*12", Some(14400.0)),
            ("2 + + 3", None),
        ] {
            assert_eq!(evaluate(text, &Locale::default()), expected, "{text}");
        }
    }

    #[test]
    fn a_thousand_brackets_are_refused_not_followed() {
        assert_eq!(evaluate(&"(".repeat(1000), &Locale::default()), None);
        assert_eq!(evaluate(&"-".repeat(100_000), &Locale::default()), None);
    }
}

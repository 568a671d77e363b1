//! Which separators a locale writes, and in which order a date.

/// A language and region such as `en-GB`, as far as reading and writing figures needs it.
///
/// Separators follow the Unicode CLDR number symbols of the language, with the regions that differ from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale(String);

impl Locale {
    /// The locales the settings offer, each with its name. Any other BCP 47 tag in a file is kept and used.
    pub const OFFERED: &[(&str, &str)] = &[
        ("en-GB", "English, United Kingdom"),
        ("en-IE", "English, Ireland"),
        ("en-US", "English, United States"),
        ("en-CA", "English, Canada"),
        ("en-AU", "English, Australia"),
        ("en-IN", "English, India"),
        ("de-DE", "German, Germany"),
        ("de-AT", "German, Austria"),
        ("de-CH", "German, Switzerland"),
        ("fr-FR", "French, France"),
        ("es-ES", "Spanish, Spain"),
        ("it-IT", "Italian, Italy"),
        ("nl-NL", "Dutch, Netherlands"),
        ("pt-PT", "Portuguese, Portugal"),
        ("pl-PL", "Polish, Poland"),
        ("sv-SE", "Swedish, Sweden"),
        ("ja-JP", "Japanese, Japan"),
    ];

    /// The locale of a BCP 47 tag. A tag that no browser would take (empty, or with other than letters, digits and
    /// hyphens) becomes the default, because a locale must never stop a page from opening.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let well_formed = tag.len() <= 35
            && tag.split('-').enumerate().all(|(i, part)| {
                let letters_first = i > 0 || part.chars().all(|c| c.is_ascii_alphabetic());
                (if i == 0 { 2..=3 } else { 2..=8 }).contains(&part.len())
                    && letters_first
                    && part.chars().all(|c| c.is_ascii_alphanumeric())
            });
        if well_formed {
            Self(tag.to_owned())
        } else {
            Self::default()
        }
    }

    /// The BCP 47 tag, for `Intl`.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The decimal separator: `.` or `,`.
    #[must_use]
    pub fn decimal(&self) -> char {
        match (self.language(), self.region()) {
            ("en" | "ja" | "zh" | "ko" | "he" | "th", region) if region != "ZA" => '.',
            ("de", "CH" | "LI") | ("it", "CH") | ("es", "MX" | "US") => '.',
            _ => ',',
        }
    }

    /// The separator between thousands.
    #[must_use]
    pub fn group(&self) -> char {
        match (self.language(), self.region()) {
            ("de" | "it", "CH") | ("de", "LI") => '’',
            ("fr", _) => '\u{202f}',
            ("pl" | "sv" | "nb" | "no" | "fi" | "cs" | "uk" | "ru" | "sk" | "hu" | "bg", _)
            | ("pt", "PT")
            | ("en", "ZA")
            | ("de", "AT") => '\u{a0}',
            _ if self.decimal() == '.' => ',',
            _ => '.',
        }
    }

    /// Whether `4/3` is the fourth of March. Only the United States write the month first.
    #[must_use]
    pub fn day_first(&self) -> bool {
        self.region() != "US"
    }

    fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The region, such as `GB`; empty where the tag names none.
    #[must_use]
    pub fn region(&self) -> &str {
        self.0
            .split('-')
            .skip(1)
            .find(|part| part.len() == 2)
            .unwrap_or_default()
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self("en-GB".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_those_of_cldr() {
        for (tag, decimal, group, day_first) in [
            ("en-GB", '.', ',', true),
            ("en-US", '.', ',', false),
            ("de-DE", ',', '.', true),
            ("de-CH", '.', '’', true),
            ("fr-FR", ',', '\u{202f}', true),
            ("nl-NL", ',', '.', true),
            ("pl-PL", ',', '\u{a0}', true),
            ("ja-JP", '.', ',', true),
        ] {
            let locale = Locale::new(tag);
            assert_eq!(
                (locale.decimal(), locale.group(), locale.day_first()),
                (decimal, group, day_first),
                "{tag}"
            );
        }
    }

    #[test]
    fn a_tag_that_no_browser_takes_becomes_the_default() {
        for tag in ["", "e", "en_GB", "12", "en-", "en-GB\0", "x".repeat(50).as_str()] {
            assert_eq!(Locale::new(tag), Locale::default(), "{tag:?}");
        }
    }
}

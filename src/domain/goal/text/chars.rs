//! Which characters are letters, which of them are capitals, and what those are in lower case.
//!
//! The Unicode tables of the standard library weigh six kilobytes of the page. A goal needs letters told from signs in
//! any language, and capitals told from small letters in the languages of Latin script that the lexicon knows.

/// Whether a character is part of a word. Beyond ASCII everything is, except the blocks of signs.
pub(super) fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    !matches!(
        c,
        '\u{80}'..='\u{bf}'
            | '×'
            | '÷'
            // Marks over letters.
            | '\u{300}'..='\u{36f}'
            // Punctuation, currencies, arrows, figures; then brackets of the east.
            | '\u{2000}'..='\u{2bff}'
            | '\u{2e00}'..='\u{303f}'
            // Private ones, variants and replacements.
            | '\u{e000}'..='\u{f8ff}'
            | '\u{fe00}'..='\u{fe6f}'
            | '\u{feff}'..='\u{ff20}'
            | '\u{fff0}'..='\u{ffff}'
            // Pictures.
            | '\u{1f000}'..='\u{1faff}'
            | '\u{e0000}'..
    )
}

/// Whether a letter is a capital one.
pub(super) fn is_capital(c: char) -> bool {
    lower(c) != c
}

/// A letter in lower case: ASCII, Latin-1 and Latin Extended-A, where each capital stands beside or 32 before its small
/// letter.
pub(super) fn lower(c: char) -> char {
    let step = match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => 32,
        '\u{139}'..='\u{148}' | '\u{179}'..='\u{17e}' => u32::from(c) % 2,
        '\u{100}'..='\u{177}' if c != 'ĸ' => 1 - u32::from(c) % 2,
        _ => 0,
    };
    char::from_u32(u32::from(c) + step).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_capitals_are_those_of_unicode_where_the_lexicon_has_words() {
        for c in '\0'..'\u{250}' {
            if !matches!(c, 'ª' | 'µ' | 'º') {
                assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            }
        }
        for c in ('\0'..='\u{17e}').filter(|c| !matches!(c, 'İ' | 'Ÿ')) {
            assert_eq!(lower(c), c.to_lowercase().next().unwrap_or(c), "{c:?}");
        }
        for sign in "€→≥−–“”…•⟶°²½🙂\u{fe0f}\u{200b}\u{feff}\u{a0}\u{3000}\u{fffd}".chars() {
            assert!(!is_letter(sign), "{sign:?}");
        }
        for letter in "ßœñΩжש中あ".chars() {
            assert!(is_letter(letter), "{letter:?}");
        }
    }
}

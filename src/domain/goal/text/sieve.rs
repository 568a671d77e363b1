//! Lists of words and of phrases, with a sieve before them that most words fall through.
//!
//! Every word of a goal is looked for in hundreds of lists and is in hardly any of them. So each list carries eight
//! bytes, made while compiling, that say of most words at a glance that they are not in it.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_lossless,
    reason = "the conversions that cannot fail are not to be had while compiling; what is cut off is asserted or not needed"
)]

/// Words parted by spaces, or several such lists parted by bars: `words!("to until till")`.
#[derive(Clone, Copy, Debug)]
pub(in crate::domain::goal) struct Words(pub &'static [u8]);

/// Phrases parted by bars: `phrases!("at least|up to")`.
#[derive(Clone, Copy, Debug)]
pub(in crate::domain::goal) struct Phrases(pub &'static [u8]);

/// A list of [`Words`] out of its text.
macro_rules! words {
    ($list:expr) => {{
        const LIST: &str = $list;
        const SIEVED: [u8; LIST.len() + 8] = $crate::domain::goal::text::sieved(LIST);
        $crate::domain::goal::text::Words(&SIEVED)
    }};
}

/// A list of [`Phrases`] out of its text.
macro_rules! phrases {
    ($list:expr) => {{
        const LIST: &str = $list;
        const PACKED: [u8; LIST.len() + 9] = $crate::domain::goal::text::packed(LIST);
        $crate::domain::goal::text::Phrases(&PACKED)
    }};
}

/// The hole of the sieve that a word falls through: one bit of 64, by its first byte, its middle one, its last and its
/// length; 0 for no word. The word stands in a text from one byte up to another.
pub(super) const fn hole(text: &[u8], from: usize, to: usize) -> u64 {
    if from == to {
        return 0;
    }
    let seen = [
        text[from],
        text[usize::midpoint(from, to)],
        text[to - 1],
        (to - from) as u8,
    ];
    1 << (u32::from_le_bytes(seen).wrapping_mul(0x9e37_79b1) >> 26)
}

/// A list of words behind its sieve.
pub(in crate::domain::goal) const fn sieved<const N: usize>(list: &str) -> [u8; N] {
    let (list, mut whole) = (list.as_bytes(), [0; N]);
    let (mut holes, mut from) = (0, 0);
    while from < list.len() {
        let mut to = from;
        while to < list.len() && list[to] != b' ' && list[to] != b'|' {
            to += 1;
        }
        holes |= hole(list, from, to);
        from = to + 1;
    }
    put(&mut whole, list, 8);
    put(&mut whole, &u64::to_le_bytes(holes), 0);
    whole
}

/// A list of phrases behind its sieve, each phrase behind its length in place of a bar.
pub(in crate::domain::goal) const fn packed<const N: usize>(list: &str) -> [u8; N] {
    let (list, mut whole) = (list.as_bytes(), [0; N]);
    let (mut holes, mut from) = (0, 0);
    put(&mut whole, list, 9);
    while from < list.len() {
        let (mut to, mut end_of_word) = (from, 0);
        while to < list.len() && list[to] != b'|' {
            if list[to] == b' ' && end_of_word == 0 {
                end_of_word = to;
            }
            to += 1;
        }
        holes |= hole(list, from, if end_of_word == 0 { to } else { end_of_word });
        assert!(to - from < 256, "a phrase is too long");
        whole[from + 8] = (to - from) as u8;
        from = to + 1;
    }
    put(&mut whole, &u64::to_le_bytes(holes), 0);
    whole
}

const fn put(whole: &mut [u8], bytes: &[u8], from: usize) {
    let mut at = 0;
    while at < bytes.len() {
        whole[from + at] = bytes[at];
        at += 1;
    }
}

impl Words {
    /// Which of the lists a word with this hole is in.
    pub(super) fn place(self, word: &[u8], hole: u64) -> Option<usize> {
        place(word, behind(self.0, hole)?)
    }

    /// The text of the list.
    pub(super) fn text(self) -> &'static [u8] {
        self.0.get(8..).unwrap_or_default()
    }
}

impl Phrases {
    /// The phrases, each behind its length, unless the sieve says that none begins with a word with this hole.
    pub(super) fn beside(self, hole: u64) -> Option<&'static [u8]> {
        behind(self.0, hole)
    }
}

fn behind(whole: &'static [u8], hole: u64) -> Option<&'static [u8]> {
    let (holes, list) = whole.split_first_chunk()?;
    (u64::from_le_bytes(*holes) & hole != 0).then_some(list)
}

/// Which of several lists of words, parted by bars, a word is in. Most bytes are settled by its first letter.
// Apart from the sieve, so that a word the sieve holds back costs no more than the sieve.
#[inline(never)]
pub(super) fn place(word: &[u8], lists: &[u8]) -> Option<usize> {
    let first = word.first()?;
    let parts = |byte: Option<&u8>| byte.is_none_or(|byte| matches!(byte, b' ' | b'|'));
    let stands = |at: usize| {
        let begins = parts(at.checked_sub(1).and_then(|before| lists.get(before)));
        begins && parts(lists.get(at + word.len())) && lists.get(at..).is_some_and(|rest| rest.starts_with(word))
    };
    let mut begun = lists.iter().enumerate().filter(|(_, byte)| *byte == first);
    let (at, _) = begun.find(|(at, _)| stands(*at))?;
    Some(lists.iter().take(at).filter(|byte| **byte == b'|').count())
}

#[cfg(test)]
mod tests {
    use super::super::{Text, which};
    use super::place;

    #[test]
    fn only_a_whole_word_of_a_list_is_found() {
        for (word, part) in [
            ("an", Some(0)),
            ("and", Some(1)),
            ("n", None),
            ("nd", None),
            ("a", None),
            ("an|a", None),
            ("wand", Some(2)),
            ("", None),
        ] {
            assert_eq!(place(word.as_bytes(), b"an|and then|wand"), part, "{word:?}");
        }
    }

    #[test]
    fn the_sieve_holds_back_nothing_that_is_in_a_list() {
        let lists = words!("to until a|über d'ici|x été");
        for (word, list) in [
            ("to", Some(0)),
            ("until", Some(0)),
            ("a", Some(0)),
            ("über", Some(1)),
            ("d'ici", Some(1)),
            ("x", Some(2)),
            ("été", Some(2)),
            ("", None),
            ("t", None),
            ("unti", None),
            ("untils", None),
            ("tto", None),
            ("àx", None),
        ] {
            assert_eq!(which(word, lists), list, "{word:?}");
            let text = Text::new(word);
            assert_eq!(
                text.one_of(0, lists),
                list.is_some() && text.tokens.len() == 1,
                "{word:?}"
            );
        }
    }

    #[test]
    fn the_first_phrase_that_fits_is_found() {
        let phrases = phrases!("at least|at|up to|à long terme|for the sake of|x");
        for (text, next) in [
            ("at least 5", Some(2)),
            ("At most", Some(1)),
            ("up to 5", Some(2)),
            ("up", None),
            ("À long terme", Some(3)),
            ("for the sake of it", Some(4)),
            ("for the sake", None),
            ("x", Some(1)),
            ("least", None),
            ("5", None),
            ("", None),
        ] {
            assert_eq!(Text::new(text).any_phrase(0, phrases), next, "{text:?}");
        }
    }
}

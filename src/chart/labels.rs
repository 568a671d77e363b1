//! Where words find room.

/// About how wide a text is drawn, in pixels, at twelve pixels in a sans-serif face. An estimate on the wide side: real
/// widths are known only to the browser, and differ from one device to the next.
#[must_use]
pub fn text_width(text: &str) -> f64 {
    text.chars().map(char_width).sum()
}

/// A text cut to a width, with an ellipsis where something is missing.
#[must_use]
pub fn cut(text: &str, width: f64) -> String {
    if text_width(text) <= width {
        return text.to_owned();
    }
    let mut room = width - char_width('…');
    let kept: String = text
        .chars()
        .take_while(|c| {
            room -= char_width(*c);
            room >= 0.0
        })
        .collect();
    format!("{}…", kept.trim_end())
}

/// The tier of each label, 0 the lowest, so that no two on one tier meet. A label is told by its start and its end; they
/// come from left to right.
#[must_use]
pub fn tiers(labels: &[(f64, f64)]) -> Vec<usize> {
    let mut ends: Vec<f64> = Vec::new();
    labels
        .iter()
        .map(|(start, end)| {
            let tier = ends.iter().position(|taken| taken <= start).unwrap_or(ends.len());
            match ends.get_mut(tier) {
                Some(taken) => *taken = *end,
                None => ends.push(*end),
            }
            tier
        })
        .collect()
}

/// Which labels along an axis stand where there is little room: the last always, and of the others those that meet neither
/// it nor the one before. A label is told by its start and its end; they come from left to right.
#[must_use]
pub fn spaced(labels: &[(f64, f64)]) -> Vec<bool> {
    let Some((last, others)) = labels.split_last() else {
        return Vec::new();
    };
    let mut taken = f64::NEG_INFINITY;
    let mut kept: Vec<bool> = others
        .iter()
        .map(|(start, end)| {
            let fits = *start >= taken && *end <= last.0;
            if fits {
                taken = *end;
            }
            fits
        })
        .collect();
    kept.push(true);
    kept
}

fn char_width(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | '\'' | '’' | ':' | ';' | '!' | '|' | ' ' | '\u{a0}' | '\u{202f}' => 3.6,
        'f' | 't' | 'r' | '(' | ')' | '-' => 4.8,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '…' => 11.0,
        'A'..='Z' => 8.4,
        // Chinese, Japanese and Korean signs are as wide as they are high.
        '\u{2e80}'.. => 12.0,
        _ => 6.9,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_only_where_it_must() {
        for (text, width, expected) in [
            ("Runs a week", 200.0, "Runs a week"),
            ("Runs a week", 45.0, "Runs…"),
            ("Share that is automated", 90.0, "Share that is…"),
            ("", 0.0, ""),
            ("Runs", 0.0, "…"),
            ("毎週の注文の数", 50.0, "毎週の…"),
        ] {
            assert_eq!(cut(text, width), expected, "{text} in {width}");
        }
    }

    #[test]
    fn labels_that_meet_stand_on_tiers() {
        for (labels, expected) in [
            (&[][..], &[][..]),
            (&[(0.0, 10.0), (20.0, 30.0)], &[0, 0]),
            (&[(0.0, 10.0), (5.0, 15.0), (11.0, 20.0)], &[0, 1, 0]),
            (&[(0.0, 10.0), (0.0, 10.0), (0.0, 10.0)], &[0, 1, 2]),
        ] {
            assert_eq!(tiers(labels), expected, "{labels:?}");
        }
    }

    #[test]
    fn labels_that_meet_are_left_out_where_there_is_little_room() {
        for (labels, expected) in [
            (&[][..], &[][..]),
            (&[(0.0, 10.0)], &[true]),
            (&[(0.0, 10.0), (20.0, 30.0), (25.0, 60.0)], &[true, false, true]),
            (
                &[(0.0, 10.0), (8.0, 18.0), (12.0, 20.0), (30.0, 40.0)],
                &[true, false, true, true],
            ),
        ] {
            assert_eq!(spaced(labels), expected, "{labels:?}");
        }
    }
}

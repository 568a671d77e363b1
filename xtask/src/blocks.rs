//! Pages of figures that a command writes into itself, between two marks.

use std::fs;

use crate::Done;
use crate::run::root;

/// A part of a page, with what stands between its marks.
pub(crate) struct Block {
    /// Its name in the marks.
    pub(crate) name: &'static str,
    /// What is to stand there, as Markdown.
    pub(crate) text: String,
}

/// Writes blocks into a page. A page that holds them already is not touched.
pub(crate) fn write(page: &str, blocks: &[Block]) -> Done {
    let path = root().join(page);
    let (before, after) = read(page, blocks)?;
    if before == after {
        println!("{page} holds these figures already.");
        return Ok(());
    }
    fs::write(&path, after).map_err(|error| format!("{page} cannot be written: {error}."))?;
    println!("{page} holds these figures now.");
    Ok(())
}

/// Fails with the first line in which a page differs from what it is to hold.
pub(crate) fn check(page: &str, blocks: &[Block], command: &str) -> Done {
    let (before, after) = read(page, blocks)?;
    match before.lines().zip(after.lines()).find(|(is, should)| is != should) {
        None if before == after => Ok(()),
        differing => {
            let (is, should) = differing.unwrap_or(("an end", "more lines"));
            Err(format!(
                "{page} does not hold the figures of today: run `{command}` and look at what changed.\n  page:  {is}\n  today: {should}"
            ))
        }
    }
}

fn read(page: &str, blocks: &[Block]) -> Result<(String, String), String> {
    let before = fs::read_to_string(root().join(page)).map_err(|error| format!("{page} cannot be read: {error}."))?;
    let mut after = before.clone();
    for Block { name, text } in blocks {
        after = with_block(&after, name, text).ok_or(format!(
            "{page} has no marks <!-- figures: {name} --> and <!-- end: {name} -->: put them where the figures belong."
        ))?;
    }
    Ok((before, after))
}

/// A page with a text between the marks of a name; none where the marks are missing.
fn with_block(page: &str, name: &str, text: &str) -> Option<String> {
    let (opening, closing) = (format!("<!-- figures: {name} -->"), format!("<!-- end: {name} -->"));
    let (head, rest) = page.split_once(&opening)?;
    let (_, tail) = rest.split_once(&closing)?;
    Some([head, &opening, "\n\n", text.trim(), "\n\n", &closing, tail].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() {
        let page = "a\n<!-- figures: x -->\nold\n<!-- end: x -->\nb\n";
        let expected = "a\n<!-- figures: x -->\n\nnew\n\n<!-- end: x -->\nb\n";
        assert_eq!(with_block(page, "x", "new\n").as_deref(), Some(expected));
        assert_eq!(with_block(expected, "x", "new").as_deref(), Some(expected));
        assert_eq!(with_block(page, "y", "new"), None);
        assert_eq!(with_block("<!-- figures: x -->", "x", "new"), None);
    }
}

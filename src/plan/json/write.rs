//! Writes JSON.

use std::fmt::{Display, Formatter, Result, Write};

use super::Json;

/// Without a space; with `{:#}` in lines, as people read it.
impl Display for Json {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let depth = f.alternate().then_some(0);
        write(self, f, depth)
    }
}

fn write(json: &Json, out: &mut dyn Write, depth: Option<usize>) -> Result {
    match json {
        Json::Null => out.write_str("null"),
        Json::Bool(true) => out.write_str("true"),
        Json::Bool(false) => out.write_str("false"),
        Json::Number(number) => out.write_str(number),
        Json::Text(text) => write_text(text, out),
        Json::List(values) => write_all(
            ('[', ']'),
            values.len(),
            out,
            depth,
            &mut |index, out, depth| match values.get(index) {
                Some(value) => write(value, out, depth),
                None => Ok(()),
            },
        ),
        Json::Object(fields) => write_all(
            ('{', '}'),
            fields.0.len(),
            out,
            depth,
            &mut |index, out, depth| match fields.0.get(index) {
                Some((name, value)) => {
                    write_text(name, out)?;
                    out.write_str(if depth.is_some() { ": " } else { ":" })?;
                    write(value, out, depth)
                }
                None => Ok(()),
            },
        ),
    }
}

type WritePart<'a> = &'a mut dyn FnMut(usize, &mut dyn Write, Option<usize>) -> Result;

fn write_all(
    (open, close): (char, char),
    count: usize,
    out: &mut dyn Write,
    depth: Option<usize>,
    part: WritePart<'_>,
) -> Result {
    let inside = depth.map(|depth| depth + 1);
    out.write_char(open)?;
    for index in 0..count {
        if index > 0 {
            out.write_char(',')?;
        }
        new_line(out, inside)?;
        part(index, out, inside)?;
    }
    if count > 0 {
        new_line(out, depth)?;
    }
    out.write_char(close)
}

fn new_line(out: &mut dyn Write, depth: Option<usize>) -> Result {
    let Some(depth) = depth else { return Ok(()) };
    out.write_char('\n')?;
    for _ in 0..depth {
        out.write_str("  ")?;
    }
    Ok(())
}

fn write_text(text: &str, out: &mut dyn Write) -> Result {
    out.write_char('"')?;
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.write_char('\\')?;
                out.write_char(c)?;
            }
            '\n' => out.write_str("\\n")?,
            '\r' => out.write_str("\\r")?,
            '\t' => out.write_str("\\t")?,
            control if control < ' ' => write!(out, "\\u{:04x}", u32::from(control))?,
            c => out.write_char(c)?,
        }
    }
    out.write_char('"')
}

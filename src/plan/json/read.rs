//! Reads JSON.

use super::{Fields, Json};

/// Deepest nesting read. A plan needs eight; a thousand brackets are an attack, or a cat on the keyboard.
const DEEPEST: u32 = 64;

/// Why a text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// The line it goes wrong in, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub what: &'static str,
}

impl std::fmt::Display for JsonError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} in line {}", self.what, self.line)
    }
}

/// Reads a text as one JSON value (RFC 8259).
///
/// # Errors
/// Says what is wrong, and in which line.
pub fn parse(text: &str) -> Result<Json, JsonError> {
    let mut reader = Reader { text, at: 0 };
    let result = reader.value(0).and_then(|value| {
        reader.space();
        if reader.at == text.len() {
            Ok(value)
        } else {
            Err("something follows the end")
        }
    });
    result.map_err(|what| JsonError {
        line: 1 + text.bytes().take(reader.at).filter(|byte| *byte == b'\n').count(),
        what,
    })
}

struct Reader<'a> {
    text: &'a str,
    /// The byte read next; always between two characters.
    at: usize,
}

type Read<T> = Result<T, &'static str>;

const ENDS: &str = "the text ends too early";
const NOT_A_VALUE: &str = "this is not a value";

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, expected: u8) -> bool {
        let found = self.peek() == Some(expected);
        self.at += usize::from(found);
        found
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    fn value(&mut self, depth: u32) -> Read<Json> {
        self.space();
        match self.peek() {
            None => Err(ENDS),
            Some(b'{' | b'[') if depth == DEEPEST => Err("this is nested too deeply"),
            Some(b'{') => self.object(depth + 1),
            Some(b'[') => self.list(depth + 1),
            Some(b'"') => self.string().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(_) => self.word(),
        }
    }

    fn word(&mut self) -> Read<Json> {
        for (word, value) in [
            ("null", Json::Null),
            ("true", Json::Bool(true)),
            ("false", Json::Bool(false)),
        ] {
            if self.rest().starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(NOT_A_VALUE)
    }

    fn list(&mut self, depth: u32) -> Read<Json> {
        let mut values = Vec::new();
        self.at += 1;
        self.space();
        if self.take(b']') {
            return Ok(Json::List(values));
        }
        loop {
            values.push(self.value(depth)?);
            self.space();
            if self.take(b']') {
                return Ok(Json::List(values));
            }
            self.comma()?;
        }
    }

    fn object(&mut self, depth: u32) -> Read<Json> {
        let mut fields = Vec::new();
        self.at += 1;
        self.space();
        if self.take(b'}') {
            return Ok(Json::Object(Fields(fields)));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return Err(if self.peek().is_none() {
                    ENDS
                } else {
                    "a name in quotes is missing"
                });
            }
            let name = self.string()?;
            self.space();
            if !self.take(b':') {
                return Err(if self.peek().is_none() {
                    ENDS
                } else {
                    "a colon is missing"
                });
            }
            fields.push((name, self.value(depth)?));
            self.space();
            if self.take(b'}') {
                return Ok(Json::Object(once_each(fields)));
            }
            self.comma()?;
        }
    }

    fn comma(&mut self) -> Read<()> {
        if self.take(b',') {
            Ok(())
        } else {
            Err(if self.peek().is_none() {
                ENDS
            } else {
                "a comma is missing"
            })
        }
    }

    fn number(&mut self) -> Read<Json> {
        let start = self.at;
        let digits = |reader: &mut Self| {
            let from = reader.at;
            while matches!(reader.peek(), Some(b'0'..=b'9')) {
                reader.at += 1;
            }
            if reader.at > from {
                Ok(())
            } else {
                Err("a digit is missing")
            }
        };
        self.take(b'-');
        if !self.take(b'0') {
            digits(self)?;
        }
        if self.take(b'.') {
            digits(self)?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if !self.take(b'-') {
                self.take(b'+');
            }
            digits(self)?;
        }
        Ok(Json::Number(
            self.text.get(start..self.at).unwrap_or_default().to_owned(),
        ))
    }

    fn string(&mut self) -> Read<String> {
        let mut string = String::new();
        self.at += 1;
        loop {
            let rest = self.rest();
            let end = rest.find(['"', '\\', '\n']).ok_or(ENDS)?;
            let plain = rest.get(..end).unwrap_or_default();
            if plain.bytes().any(|byte| byte < 0x20) {
                return Err("a control character stands in a text");
            }
            string.push_str(plain);
            self.at += end;
            if self.take(b'"') {
                return Ok(string);
            }
            if !self.take(b'\\') {
                return Err("a text goes on over the end of the line");
            }
            string.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Read<char> {
        let escape = self.peek().ok_or(ENDS)?;
        let plain = match escape {
            b'"' | b'\\' | b'/' => char::from(escape),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                self.at += 1;
                return self.code_point();
            }
            _ => return Err("this is no escape"),
        };
        self.at += 1;
        Ok(plain)
    }

    /// What stands after `\u`. A half of a pair that stands alone becomes the replacement character.
    fn code_point(&mut self) -> Read<char> {
        let first = self.hex()?;
        if (0xd800..0xdc00).contains(&first) && self.rest().starts_with("\\u") {
            let back = self.at;
            self.at += 2;
            let second = self.hex()?;
            if (0xdc00..0xe000).contains(&second) {
                let joined = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return Ok(char::from_u32(joined).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.at = back;
        }
        Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex(&mut self) -> Read<u32> {
        let digits = self
            .rest()
            .get(..4)
            .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let code = digits
            .and_then(|digits| u32::from_str_radix(digits, 16).ok())
            .ok_or("this is no escape")?;
        self.at += 4;
        Ok(code)
    }
}

/// Of several fields of one name, the last. Objects are short but for those that mean harm, which are searched once.
fn once_each(fields: Vec<(String, Json)>) -> Fields {
    let mut all: Vec<(String, Json)> = Vec::with_capacity(fields.len());
    let mut places = std::collections::BTreeMap::new();
    for (name, value) in fields {
        let place = *places.entry(name.clone()).or_insert(all.len());
        match all.get_mut(place) {
            Some((_, before)) => *before = value,
            None => all.push((name, value)),
        }
    }
    Fields(all)
}

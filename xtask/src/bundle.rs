//! One style sheet of many: `styles/index.css` lists them with their layers.

use std::fmt::Write as _;
use std::path::Path;

/// The style sheets of an index, each in its layer, without comments and needless space.
pub(crate) fn bundle(folder: &Path) -> Result<String, String> {
    let read = |name: &str| {
        std::fs::read_to_string(folder.join(name)).map_err(|error| format!("styles/{name} cannot be read: {error}."))
    };
    let mut sheets = Vec::new();
    for line in read("index.css")?.lines().filter(|line| !line.trim().is_empty()) {
        let (name, layer) = import(line).ok_or(format!("styles/index.css: `{line}` is not an import with a layer."))?;
        sheets.push((layer.to_owned(), read(name)?));
    }
    Ok(joined(&sheets))
}

fn import(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.trim().strip_prefix("@import \"")?.split_once('"')?;
    Some((name, rest.trim().strip_prefix("layer(")?.strip_suffix(");")?))
}

fn joined(sheets: &[(String, String)]) -> String {
    let mut layers: Vec<&str> = Vec::new();
    for (layer, _) in sheets {
        if !layers.contains(&layer.as_str()) {
            layers.push(layer);
        }
    }
    let mut css = format!("@layer {};\n", layers.join(","));
    for (layer, sheet) in sheets {
        // Writing to a String cannot fail.
        let _written = writeln!(css, "@layer {layer}{{{}}}", squeezed(sheet));
    }
    css
}

/// Without comments, line breaks and indentation.
fn squeezed(sheet: &str) -> String {
    let mut rest = sheet;
    let mut plain = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain
        .lines()
        .map(str::trim)
        .collect::<Vec<_>>()
        .join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_stand_in_their_layers_in_order() {
        let sheet = |layer: &str, css: &str| (layer.to_owned(), css.to_owned());
        let css = joined(&[
            sheet("a", "/* x */ p {\n  margin: 0;\n}\n"),
            sheet("b", "q { color: red }"),
            sheet("a", "r {}"),
        ]);
        assert_eq!(
            css,
            "@layer a,b;\n@layer a{p { margin: 0; }}\n@layer b{q { color: red }}\n@layer a{r {}}\n"
        );
    }

    #[test]
    fn an_import_names_its_layer() {
        assert_eq!(import("@import \"base.css\" layer(base);"), Some(("base.css", "base")));
        assert_eq!(import("@import \"base.css\";"), None);
    }
}

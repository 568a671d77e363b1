//! Parting the program: what only the later pages need becomes a file of its own, fetched after the first screen.

use std::fs;
use std::path::{Path, PathBuf};

/// What the split tool calls the script that fetches the later part; the main part imports it.
const LOADER: &str = "./later.js";

/// The later part of the program.
pub(crate) struct Later {
    /// The part itself.
    pub(crate) wasm: PathBuf,
    /// The script that fetches it.
    loader: String,
}

/// Parts a program: `bearing.wasm`, for wasm-bindgen, and the later part go into a folder.
pub(crate) fn split(program: &Path, folder: &Path) -> Result<Later, String> {
    let read = |path: &Path| fs::read(path).map_err(|error| format!("{} cannot be read: {error}.", path.display()));
    let input = read(program)?;
    let main = folder.join("bearing.wasm");
    let mut options = wasm_split_cli_support::Options::new(&input);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = LOADER;
    options.main_module = "./bearing.js";
    let done = wasm_split_cli_support::transform(options)
        .map_err(|error| format!("The program cannot be parted: {error:#}."))?;
    let [wasm] = <[PathBuf; 1]>::try_from(done.split_modules)
        .map_err(|parts| format!("One later part was expected, not {}.", parts.len()))?;
    let loader = String::from_utf8_lossy(&read(&folder.join(LOADER))?).into_owned();
    Ok(Later { wasm, loader })
}

impl Later {
    /// The script of the main part with the one that fetches the later part inside, so that one integrity covers both.
    /// The file is fetched under its `name` with its `integrity`, after a failure past the cache, and compiled from its
    /// bytes, whatever type the host gives it.
    pub(crate) fn within(&self, glue: &str, name: &str, integrity: &str) -> Result<String, String> {
        let import = glue
            .lines()
            .find(|line| line.starts_with("import * as ") && line.contains(LOADER))
            .ok_or("wasm-bindgen wrote no import of the split tool's loader.")?;
        let called = import.split_whitespace().nth(3).unwrap_or_default();
        let own_name = self.wasm.file_name().unwrap_or_default().to_string_lossy();
        let loader = replaced(
            &self.loader,
            &format!("new URL(\"./{own_name}\", import.meta.url)"),
            &format!(
                "new URL(\"./{name}\", import.meta.url), {{ integrity: \"{integrity}\", \
                 cache: tries++ ? \"reload\" : \"default\", signal: AbortSignal.timeout(60_000) }}"
            ),
        )?;
        let loader = replaced(
            &loader,
            "WebAssembly.instantiateStreaming(src, imports)",
            "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)",
        )?;
        let exports: Vec<&str> = loader
            .lines()
            .filter_map(|line| line.strip_prefix("export const ")?.split_whitespace().next())
            .collect();
        let lines: Vec<&str> = loader
            .lines()
            .filter(|line| !line.starts_with("import "))
            .map(|line| line.strip_prefix("export ").unwrap_or(line))
            .collect();
        let inside = format!(
            "const {called} = (() => {{\nlet tries = 0;\n{}\nreturn {{ {} }};\n}})();",
            lines.join("\n"),
            exports.join(", ")
        );
        Ok(glue.replace(import, &inside))
    }
}

/// A script with a piece of it replaced, which must be there.
fn replaced(script: &str, piece: &str, with: &str) -> Result<String, String> {
    if script.contains(piece) {
        Ok(script.replace(piece, with))
    } else {
        Err(format!(
            "The split tool's loader has changed: there is no `{piece}` in it."
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_goes_into_the_glue() {
        let later = |loader: &str| Later {
            wasm: PathBuf::from("parts/split_later.wasm"),
            loader: loader.to_owned(),
        };
        let loader = "import { initSync } from \"./bearing.js\";\n\
             export const load = () => { const src = fetch(new URL(\"./split_later.wasm\", import.meta.url));\n\
             return WebAssembly.instantiateStreaming(src, imports); };";
        let glue = "import * as import1 from \"./later.js\"\nconst imports = { import1 };";
        let whole = later(loader)
            .within(glue, "later-12.wasm", "sha384-x")
            .unwrap_or_else(|why| why);
        assert!(
            whole.starts_with("const import1 = (() => {\nlet tries = 0;\nconst load = "),
            "{whole}"
        );
        assert!(
            whole.contains("new URL(\"./later-12.wasm\", import.meta.url), { integrity: \"sha384-x\""),
            "{whole}"
        );
        assert!(
            whole.contains("return { load };\n})();\nconst imports = { import1 };"),
            "{whole}"
        );
        assert!(!whole.contains("import {") && !whole.contains("Streaming"), "{whole}");
        // Another version of the tool, or of wasm-bindgen, is noticed.
        assert!(later("export const load = 1;").within(glue, "a", "b").is_err());
        assert!(later(loader).within("import * as a from \"./b.js\"", "a", "b").is_err());
    }
}

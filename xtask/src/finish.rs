//! The page around the program: names that change with the content, the style sheet, the start-up script, the policy
//! and the integrity of every part.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use data_encoding::BASE64;
use sha2::{Digest as _, Sha384};

use crate::Done;
use crate::bundle::bundle;
use crate::run::{program, root, run};
use crate::sizes::LATER;
use crate::split::Later;

/// Nothing from elsewhere, nothing inline, no way to send anything anywhere.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/// What the compilers left.
pub(crate) struct Parts<'a> {
    /// Where `bearing.js` and `bearing_bg.wasm` are.
    pub(crate) folder: &'a Path,
    /// The part that is fetched after the first screen, if there is one.
    pub(crate) later: Option<&'a Later>,
    /// The program that makes scripts smaller, where that is wanted.
    pub(crate) terser: Option<&'a Path>,
}

impl Parts<'_> {
    /// A script as it is to be downloaded.
    fn script(&self, name: &str, text: &str, module: bool) -> Result<Vec<u8>, String> {
        let path = self.folder.join(name);
        fs::write(&path, text).map_err(|error| format!("{name} cannot be written: {error}."))?;
        if let Some(terser) = self.terser {
            let kind: &[&str] = if module { &["--module"] } else { &[] };
            run(program(terser)
                .arg(&path)
                .args(kind)
                .args(["--compress", "passes=2", "--mangle", "--output"])
                .arg(&path))?;
        }
        read(&path)
    }
}

/// Writes the page into an empty folder. `extra` is a script added for serving, if any.
pub(crate) fn finish(parts: &Parts<'_>, dist: &Path, extra: Option<(&str, &str)>) -> Done {
    let wasm_bytes = read(&parts.folder.join("bearing_bg.wasm"))?;
    let wasm = write_hashed(dist, "bearing", "wasm", &wasm_bytes)?;
    let mut glue = text(&parts.folder.join("bearing.js"))?;
    if let Some(later) = parts.later {
        let bytes = read(&later.wasm)?;
        let name = write_hashed(dist, LATER, "wasm", &bytes)?;
        glue = later.within(&glue, &name, &integrity(&bytes))?;
    }
    let glue = parts.script("glue.js", &glue, true)?;
    let module = write_hashed(dist, "bearing", "js", &glue)?;
    let style = write_hashed(dist, "bearing", "css", bundle(&root().join("styles"))?.as_bytes())?;
    let boot = parts.script("boot.js", &text(&root().join("assets/boot.js"))?, false)?;
    let boot = write_hashed(dist, "boot", "js", &boot)?;
    let icon = write_hashed(dist, "icon", "svg", &read(&root().join("assets/icon.svg"))?)?;
    let mut head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <link rel=\"icon\" href=\"./{icon}\">\n\
         <link rel=\"stylesheet\" href=\"./{style}\">\n\
         <script defer src=\"./{boot}\" data-module=\"./{module}\" data-module-integrity=\"{}\" data-wasm=\"./{wasm}\" data-wasm-integrity=\"{}\" data-wasm-length=\"{}\"></script>\n",
        integrity(&glue),
        integrity(&wasm_bytes),
        wasm_bytes.len(),
    );
    if let Some((name, script)) = extra {
        fs::write(dist.join(name), script).map_err(|error| format!("{name} cannot be written: {error}."))?;
        // Writing to a String cannot fail.
        let _written = writeln!(head, "<script defer src=\"./{name}\"></script>");
    }
    let html = text(&root().join("index.html"))?;
    fs::write(dist.join("index.html"), with_head(&html, &head)?)
        .map_err(|error| format!("index.html cannot be written: {error}."))
}

/// The page with our lines after its character set, which must stay first.
fn with_head(html: &str, head: &str) -> Result<String, String> {
    let (before, after) = html
        .split_once("<meta charset=\"utf-8\">\n")
        .ok_or("index.html does not begin with its character set.")?;
    Ok(format!("{before}<meta charset=\"utf-8\">\n{head}{after}"))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{} cannot be read: {error}.", path.display()))
}

fn text(path: &Path) -> Result<String, String> {
    Ok(String::from_utf8_lossy(&read(path)?).into_owned())
}

/// Writes a file under a name that changes with its content, so that caches may keep it for ever.
fn write_hashed(dist: &Path, stem: &str, ending: &str, bytes: &[u8]) -> Result<String, String> {
    let hash: String = data_encoding::HEXLOWER
        .encode(&Sha384::digest(bytes))
        .chars()
        .take(16)
        .collect();
    let name = format!("{stem}-{hash}.{ending}");
    fs::write(dist.join(&name), bytes).map_err(|error| format!("{name} cannot be written: {error}."))?;
    Ok(name)
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(&Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_lines_come_right_after_the_character_set() {
        let html = "<head>\n<meta charset=\"utf-8\">\n<title>B</title></head>";
        assert_eq!(
            with_head(html, "OURS\n"),
            Ok("<head>\n<meta charset=\"utf-8\">\nOURS\n<title>B</title></head>".to_owned())
        );
        assert!(with_head("<head></head>", "").is_err());
    }

    #[test]
    fn integrity_is_the_digest_browsers_expect() {
        // The digest of nothing, as FIPS 180-4's test vectors give it.
        assert!(integrity(b"").starts_with("sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"));
    }
}

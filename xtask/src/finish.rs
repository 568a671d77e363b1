//! What Trunk leaves to us: the style sheet, the start-up script, the policy and the integrity of every part.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use data_encoding::BASE64;
use sha2::{Digest as _, Sha384};

use crate::Done;
use crate::bundle::bundle;
use crate::run::root;

/// Nothing from elsewhere, nothing inline, no way to send anything anywhere.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/// Finishes a folder that Trunk has built. `extra` is a script added for serving, if any.
pub(crate) fn finish(dist: &Path, extra: Option<(&str, &str)>) -> Done {
    let module = named(dist, "bearing-", ".js")?;
    let wasm = named(dist, "bearing-", "_bg.wasm")?;
    let style = write_hashed(dist, "bearing", "css", bundle(&root().join("styles"))?.as_bytes())?;
    let boot = write_hashed(dist, "boot", "js", &read(&root().join("assets/boot.js"))?)?;
    let icon = write_hashed(dist, "icon", "svg", &read(&root().join("assets/icon.svg"))?)?;
    let wasm_bytes = read(&dist.join(&wasm))?;
    let mut head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <link rel=\"icon\" href=\"./{icon}\">\n\
         <link rel=\"stylesheet\" href=\"./{style}\">\n\
         <script defer src=\"./{boot}\" data-module=\"./{module}\" data-module-integrity=\"{}\" data-wasm=\"./{wasm}\" data-wasm-integrity=\"{}\" data-wasm-length=\"{}\"></script>\n",
        integrity(&read(&dist.join(&module))?),
        integrity(&wasm_bytes),
        wasm_bytes.len(),
    );
    if let Some((name, script)) = extra {
        fs::write(dist.join(name), script).map_err(|error| format!("{name} cannot be written: {error}."))?;
        // Writing to a String cannot fail.
        let _written = writeln!(head, "<script defer src=\"./{name}\"></script>");
    }
    let page = dist.join("index.html");
    let html = fs::read_to_string(&page).map_err(|error| format!("index.html cannot be read: {error}."))?;
    fs::write(&page, with_head(&html, &head)?).map_err(|error| format!("index.html cannot be written: {error}."))
}

/// The page with our lines at the place of the character set, which must stay first, and without what Trunk preloads:
/// the start-up script fetches those parts itself and checks them.
fn with_head(html: &str, head: &str) -> Result<String, String> {
    let (before, after) = html
        .split_once("<meta charset=\"utf-8\">")
        .ok_or("index.html does not begin with its character set.")?;
    let html = format!("{before}<meta charset=\"utf-8\">\n{head}{after}");
    let mut pieces = html.split('<');
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let is_preload = piece.starts_with("link ") && piece.contains("preload\"");
        if is_preload {
            kept.push_str(piece.split_once('>').map_or("", |(_, after)| after));
        } else {
            kept.push('<');
            kept.push_str(piece);
        }
    }
    Ok(kept)
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{} cannot be read: {error}.", path.display()))
}

/// The file with a given beginning and end.
fn named(dist: &Path, begins: &str, ends: &str) -> Result<String, String> {
    let files = fs::read_dir(dist).map_err(|error| format!("{} cannot be read: {error}.", dist.display()))?;
    files
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .find(|name| name.starts_with(begins) && name.ends_with(ends))
        .ok_or(format!("Trunk left no {begins}…{ends} in {}.", dist.display()))
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
    fn the_head_is_written_and_preloads_are_taken_out() {
        let html = "<head><meta charset=\"utf-8\"><link rel=\"modulepreload\" href=\"x.js\"><title>B</title></head>";
        assert_eq!(
            with_head(html, "OURS\n"),
            Ok("<head><meta charset=\"utf-8\">\nOURS\n<title>B</title></head>".to_owned())
        );
        assert!(with_head("<head></head>", "").is_err());
    }

    #[test]
    fn integrity_is_the_digest_browsers_expect() {
        // The digest of nothing, as FIPS 180-4's test vectors give it.
        assert!(integrity(b"").starts_with("sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"));
    }
}

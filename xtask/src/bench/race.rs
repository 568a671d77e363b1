//! The checker of the page beside write-good and chrono-node, in Node.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::{node, read};
use crate::Done;
use crate::run::{cargo, program, root, run};
use crate::site::{glue, shrink};
use crate::tools::{node_packages, packages_in, wasm_bindgen};

const PEERS: &str = "benches/peers";
const IN_NODE: &str = "in-node.cjs";
const IN_BROWSER: &str = "in-browser.js";

/// Puts the page's checker and the bundled contenders into a folder, so that Node and a browser can load them.
pub(crate) fn prepare(folder: &Path) -> Done {
    checker(folder)?;
    peers(folder)?;
    for (name, text) in [
        ("package.json", r#"{ "type": "module" }"#),
        (
            "index.html",
            "<!doctype html><meta charset=\"utf-8\"><title>Race</title><link rel=\"icon\" href=\"data:,\">\
             <script src=\"./in-browser.js\"></script>",
        ),
    ] {
        fs::write(folder.join(name), text).map_err(|error| format!("{name} cannot be written: {error}."))?;
    }
    Ok(())
}

/// The checker as the page has it: the release profile, wasm-bindgen and wasm-opt.
fn checker(folder: &Path) -> Done {
    println!("Compiling the checker for the browser (a minute or two) …");
    let bindgen = wasm_bindgen()?;
    let modules = node_packages()?;
    let target = folder.join("wasm");
    run(
        cargo(&["build", "--quiet", "--release", "-p", "bearing", "--example", "checker"])
            .args(["--target", "wasm32-unknown-unknown", "--target-dir"])
            .arg(&target),
    )?;
    let compiled = target.join("wasm32-unknown-unknown/release/examples/checker.wasm");
    glue(&bindgen, &compiled, folder, "checker")?;
    shrink(&folder.join("checker_bg.wasm"), &modules)
}

/// The contenders from npm, in the versions of their lock file, bundled into one file for each place.
fn peers(folder: &Path) -> Done {
    let peers = root().join(PEERS);
    let modules = packages_in(PEERS)?;
    // Scripts of the old kind: write-good assigns to what it never declared, which modules forbid.
    for (file, platform, format, bundled) in [
        ("in-node.js", "node", "cjs", IN_NODE),
        ("in-browser.js", "browser", "iife", IN_BROWSER),
    ] {
        run(program(modules.join(".bin/esbuild"))
            .arg(peers.join(file))
            .args(["--bundle", "--log-level=warning"])
            .arg(format!("--platform={platform}"))
            .arg(format!("--format={format}"))
            .arg(format!("--outfile={}", folder.join(bundled).display())))?;
    }
    Ok(())
}

/// Seconds of each contender in Node.
pub(crate) fn in_node(folder: &Path) -> Result<Value, String> {
    read(node().arg(folder.join(IN_NODE)).arg(folder), "in Node")
}

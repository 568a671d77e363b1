//! What is raced in Node and in a browser: the page's goal checker and simulation, and the bundled contenders.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::{node, read};
use crate::Done;
use crate::run::{cargo, program, root, run};
use crate::site::{glue, release_flags, shrink};
use crate::tools::{node_packages, packages_in, wasm_bindgen};

pub(super) const PEERS: &str = "benches/peers";
const IN_NODE: &str = "in-node.cjs";
const IN_BROWSER: &str = "in-browser.js";

/// What of the page is raced, as examples of the package.
const OURS: [&str; 3] = ["checker", "simulation", "selection"];

/// Puts what of the page is raced and the bundled contenders into a folder, so that Node and a browser can load them.
pub(crate) fn prepare(folder: &Path) -> Done {
    ours(folder)?;
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

/// Checker and simulation as the page has them: the release profile and its flags, wasm-bindgen and wasm-opt.
fn ours(folder: &Path) -> Done {
    println!("Compiling the checker and the simulation for the browser (a few minutes) …");
    let bindgen = wasm_bindgen()?;
    let modules = node_packages()?;
    let target = folder.join("wasm");
    let mut build = cargo(&["build", "--quiet", "--release", "-p", "bearing"]);
    for name in OURS {
        build.args(["--example", name]);
    }
    build
        .args(["--target", "wasm32-unknown-unknown", "--target-dir"])
        .arg(&target)
        .env("RUSTFLAGS", release_flags());
    run(&mut build)?;
    for name in OURS {
        let compiled = target.join(format!("wasm32-unknown-unknown/release/examples/{name}.wasm"));
        glue(&bindgen, &compiled, folder, name)?;
        shrink(&folder.join(format!("{name}_bg.wasm")), &modules)?;
    }
    Ok(())
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

/// Seconds of each checker in Node.
pub(crate) fn in_node(folder: &Path) -> Result<Value, String> {
    read(node().arg(folder.join(IN_NODE)).arg(folder), "in Node")
}

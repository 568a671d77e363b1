//! Building the page: Trunk compiles and names, we finish.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Done;
use crate::finish::finish;
use crate::run::{cargo, program, root, run};
use crate::sizes::compress_and_weigh;
use crate::tools::{node_packages, path_with, wasm_tools};

/// What rustc may use in wasm, so that wasm-opt does not refuse it.
const WASM_FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-simd",
];

/// The release in `dist/`.
pub(crate) fn release() -> Done {
    let dist = root().join("dist");
    let modules = node_packages()?;
    trunk(&dist, true)?;
    shrink(&dist, &modules)?;
    finish(&dist, None)?;
    compress_and_weigh(&dist)
}

/// A build for this machine only, quick to make.
pub(crate) fn quick(dist: &Path, extra: (&str, &str)) -> Done {
    trunk(dist, false)?;
    finish(dist, Some(extra))
}

fn trunk(dist: &Path, release: bool) -> Done {
    let tools = wasm_tools()?;
    // Trunk is told to stay offline, or it would download tools of its own; so the crates must be here before.
    run(&mut cargo(&[
        "fetch",
        "--quiet",
        "--locked",
        "--target",
        "wasm32-unknown-unknown",
    ]))?;
    let mut build = program(&tools.trunk);
    build
        .args(["build", "--offline", "--dist"])
        .arg(dist)
        .env("PATH", path_with(&tools.bindgen));
    if release {
        build.arg("--release").env("RUSTFLAGS", without_own_paths());
    }
    run(&mut build)
}

/// Panics name the file they came from: the crates', without the folders of the machine that built the page.
fn without_own_paths() -> String {
    let home = || std::env::home_dir().map(|home| home.join(".cargo"));
    let cargo = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(home)
        .unwrap_or_default();
    format!("--remap-path-prefix={}=cargo", cargo.display())
}

/// wasm-opt over what Trunk built. The name keeps Trunk's hash, which follows the source.
fn shrink(dist: &Path, modules: &Path) -> Done {
    let wasm = |entry: fs::DirEntry| {
        Some(entry.path()).filter(|path| path.extension().is_some_and(|extension| extension == "wasm"))
    };
    let files: Vec<PathBuf> = fs::read_dir(dist)
        .map_err(|error| format!("{} cannot be read: {error}.", dist.display()))?
        .flatten()
        .filter_map(wasm)
        .collect();
    for file in files {
        println!("Shrinking the program (half a minute) …");
        // Functions of a kind beside each other compress a hundredth better; only then their names may go.
        for passes in [&["-g", "-Oz", "--reorder-functions-by-name"][..], &["--strip-debug"]] {
            let mut wasm_opt = program(modules.join(".bin/wasm-opt"));
            run(wasm_opt
                .args(passes)
                .args(WASM_FEATURES)
                .arg(&file)
                .arg("-o")
                .arg(&file))?;
        }
    }
    Ok(())
}

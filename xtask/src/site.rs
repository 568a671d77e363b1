//! Building the page: cargo compiles, the split tool parts what comes later, wasm-bindgen writes the glue, wasm-opt
//! shrinks, and [`finish`] names the files and writes the page around them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Done;
use crate::finish::{Parts, finish};
use crate::run::{cargo, program, root, run};
use crate::sizes::compress_and_weigh;
use crate::split::split;
use crate::tools::{node_packages, wasm_bindgen};

/// Where a build is put together.
const PARTS: &str = "target/parts";

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

/// The release in `dist/`, its later pages in a file of their own.
pub(crate) fn release() -> Done {
    let dist = root().join("dist");
    let modules = node_packages()?;
    let bindgen = wasm_bindgen()?;
    let parts = emptied(&root().join(PARTS).join("release"))?;
    // The split needs to know what refers to what.
    let flags = format!("{} -C link-arg=--emit-relocs", release_flags());
    run(compile(&["--release", "--features", "split"]).env("RUSTFLAGS", flags))?;
    let later = split(&compiled("release"), &parts)?;
    glue(&bindgen, &parts.join("bearing.wasm"), &parts, "bearing")?;
    println!("Shrinking the program (half a minute) …");
    for file in [parts.join("bearing_bg.wasm"), later.wasm.clone()] {
        shrink(&file, &modules)?;
    }
    let parts = Parts {
        folder: &parts,
        later: Some(&later),
        terser: Some(&modules.join(".bin/terser")),
    };
    finish(&parts, &emptied(&dist)?, None)?;
    compress_and_weigh(&dist)
}

/// A build for this machine only, quick to make and in one piece.
pub(crate) fn quick(dist: &Path, extra: (&str, &str)) -> Done {
    let bindgen = wasm_bindgen()?;
    let parts = emptied(&root().join(PARTS).join("quick"))?;
    run(&mut compile(&[]))?;
    glue(&bindgen, &compiled("debug"), &parts, "bearing")?;
    let parts = Parts {
        folder: &parts,
        later: None,
        terser: None,
    };
    finish(&parts, &emptied(dist)?, Some(extra))
}

fn compile(more: &[&str]) -> std::process::Command {
    let mut build = cargo(&[
        "build",
        "--locked",
        "--package",
        "bearing",
        "--bin",
        "bearing",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    build.args(more);
    build
}

/// Where cargo leaves the program.
fn compiled(profile: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("wasm32-unknown-unknown").join(profile).join("bearing.wasm")
}

/// What rustc is told of the page's program, in the release and where it is raced.
///
/// Every browser that runs it can work on two numbers at a time (Chrome 91, Firefox 89, Safari 16.4).
pub(crate) fn release_flags() -> String {
    format!("{} -C target-feature=+simd128", without_own_paths())
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

/// The script between the browser and the program.
pub(crate) fn glue(bindgen: &Path, wasm: &Path, folder: &Path, name: &str) -> Done {
    run(program(bindgen)
        .args(["--target", "web", "--no-typescript", "--out-name", name])
        // The memory and the table of functions, which the later part shares.
        .args(["--keep-lld-exports", "--out-dir"])
        .arg(folder)
        .arg(wasm))
}

/// wasm-opt over a program.
pub(crate) fn shrink(file: &Path, modules: &Path) -> Done {
    // Functions of a kind beside each other compress a hundredth better; only then their names may go.
    for passes in [&["-g", "-Oz", "--reorder-functions-by-name"][..], &["--strip-debug"]] {
        let mut wasm_opt = program(modules.join(".bin/wasm-opt"));
        run(wasm_opt.args(passes).args(WASM_FEATURES).arg(file).arg("-o").arg(file))?;
    }
    Ok(())
}

/// A folder with nothing in it.
fn emptied(folder: &Path) -> Result<PathBuf, String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{} cannot be emptied: {error}.", folder.display()))?;
    }
    fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    Ok(folder.to_path_buf())
}

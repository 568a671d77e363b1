//! Adding a thing is one new file and its lines in the folder's `mod.rs`: this fails for a file that is not registered.

#![allow(clippy::unwrap_used, reason = "a test that cannot read the sources has failed")]

use std::fs;
use std::path::{Path, PathBuf};

fn source(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path)
}

/// The names of the Rust files and sub-folders of a folder, its front page left out.
fn parts(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.is_dir() && path.join("mod.rs").exists() || path.extension().is_some_and(|extension| extension == "rs")
        })
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .filter(|name| !["mod", "lib", "main"].contains(&name.as_str()))
        .collect();
    names.sort();
    names
}

#[test]
fn every_file_is_declared_on_its_front_page() {
    fn check(folder: &Path, front_page: &Path) {
        let front = fs::read_to_string(front_page).unwrap();
        for name in parts(folder) {
            let declared = front
                .lines()
                .any(|line| line.trim_end().ends_with(&format!("mod {name};")));
            assert!(declared, "{} does not declare {name}", front_page.display());
            let inner = folder.join(&name);
            if inner.is_dir() {
                check(&inner, &inner.join("mod.rs"));
            }
        }
    }
    check(&source(""), &source("lib.rs"));
    check(&source("../montecarlo/src"), &source("../montecarlo/src/lib.rs"));
}

#[test]
fn every_file_of_a_register_stands_in_its_list() {
    for folder in [
        "domain/goal/rules",
        "domain/finance/calculators",
        "domain/finance/measures",
        "domain/priority/criteria",
        "domain/priority/methods",
        "plan/examples",
    ] {
        let folder = source(folder);
        let front = fs::read_to_string(folder.join("mod.rs")).unwrap();
        let list = front
            .split_once("ALL")
            .map(|(_, rest)| rest.split_once("];").map_or(rest, |(list, _)| list))
            .unwrap_or_default();
        for name in parts(&folder) {
            assert!(
                list.contains(&format!("{name}::")),
                "{} is not in the list ALL of {}",
                name,
                folder.display()
            );
        }
    }
}

#[test]
fn every_style_sheet_is_in_the_index() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let index = fs::read_to_string(folder.join("index.css")).unwrap();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        assert!(
            name == "index.css" || index.contains(&format!("\"{name}\"")),
            "{name} is not in styles/index.css"
        );
    }
}

#[test]
fn raw_colours_stand_only_in_the_tokens() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default()
            .to_owned();
        let text = fs::read_to_string(&path).unwrap();
        // Paper is white whatever the theme, so the print sheet sets its own tokens.
        let exempt = ["tokens.css", "print.css"].contains(&name.as_str());
        let raw = text
            .lines()
            .find(|line| line.contains("rgb(") || line.contains("hsl(") || line.contains(": #"));
        assert!(exempt || raw.is_none(), "{name}: {raw:?}");
    }
}

//! What building and testing needs, and how it is installed where it is missing.
//!
//! Tools of a certain version go into a folder of their own below the user's cache, never over the user's own ones.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Done;
use crate::run::{cargo, output, program, root, run};

/// The wasm target and the wasm-bindgen command of the version in Cargo.lock; returns where that is.
pub(crate) fn wasm_bindgen() -> Result<PathBuf, String> {
    wasm_target()?;
    crate_tool(
        "wasm-bindgen-cli",
        "wasm-bindgen",
        &locked_version("wasm-bindgen")?,
        "about 3 minutes on two cores",
    )
}

fn wasm_target() -> Done {
    let sysroot =
        output(program("rustc").args(["--print", "sysroot"])).ok_or("rustc is missing: install Rust with rustup.")?;
    if PathBuf::from(sysroot)
        .join("lib/rustlib/wasm32-unknown-unknown")
        .is_dir()
    {
        return Ok(());
    }
    println!("Installing the wasm target with rustup (seconds) …");
    run(program("rustup").args(["target", "add", "wasm32-unknown-unknown"])).map_err(|_| {
        "The wasm target is missing, and rustup cannot add it: install the target wasm32-unknown-unknown.".to_owned()
    })
}

/// The version a package has in Cargo.lock.
fn locked_version(package: &str) -> Result<String, String> {
    let lock = std::fs::read_to_string(root().join("Cargo.lock"))
        .map_err(|error| format!("Cargo.lock cannot be read: {error}."))?;
    let (_, after) = lock
        .split_once(&format!("name = \"{package}\"\nversion = \""))
        .ok_or(format!("{package} is not in Cargo.lock."))?;
    Ok(after.split('"').next().unwrap_or_default().to_owned())
}

/// A tool of a certain version from a crate: the one on the path where it is that version, else one of our own.
fn crate_tool(package: &str, name: &str, version: &str, takes: &str) -> Result<PathBuf, String> {
    let right = |path: &PathBuf| {
        output(Command::new(path).arg("--version"))
            .is_some_and(|text| text.split_whitespace().any(|word| word == version))
    };
    let on_path = PathBuf::from(name);
    if right(&on_path) {
        return Ok(which(name).unwrap_or(on_path));
    }
    let folder = cache().join(format!("{name}-{version}"));
    let own = folder.join("bin").join(name);
    if right(&own) {
        return Ok(own);
    }
    let folder = folder.to_string_lossy().into_owned();
    if output(cargo(&["binstall", "-V"]).env_remove("CARGO")).is_some() {
        println!("Installing {package} {version}, prebuilt …");
        if run(&mut cargo(&[
            "binstall",
            "--no-confirm",
            "--root",
            &folder,
            &format!("{package}@{version}"),
        ]))
        .is_ok()
            && right(&own)
        {
            return Ok(own);
        }
    }
    println!("Installing {package} {version} from source: {takes}, once …");
    run(&mut cargo(&[
        "install",
        "--locked",
        "--root",
        &folder,
        "--version",
        version,
        package,
    ]))?;
    if right(&own) {
        Ok(own)
    } else {
        Err(format!("{package} was installed, but {} does not run.", own.display()))
    }
}

fn which(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

fn cache() -> PathBuf {
    let home = || {
        std::env::var_os("HOME")
            .or_else(|| std::env::var_os("USERPROFILE"))
            .map(|home| PathBuf::from(home).join(".cache"))
    };
    std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(home)
        .unwrap_or_else(std::env::temp_dir)
        .join("bearing")
        .join("tools")
}

/// The Node packages: wasm-opt and terser for the release, axe for the journeys.
pub(crate) fn node_packages() -> Result<PathBuf, String> {
    packages_in("tests/journeys")
}

/// The Node packages that a folder's lock file names; returns where they are.
pub(crate) fn packages_in(folder: &str) -> Result<PathBuf, String> {
    if which("npm").is_none() {
        debian(&["nodejs", "npm"], "Node.js with npm")?;
    }
    let folder = root().join(folder);
    let modules = folder.join("node_modules");
    let lock = |path: PathBuf| std::fs::read_to_string(path).ok();
    if lock(modules.join(".bearing-lock")) != lock(folder.join("package-lock.json")) {
        println!("Installing the Node packages (seconds) …");
        run(program("npm")
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(&folder))?;
        // Remembered, so that the next run does not ask npm again.
        let _unremembered = std::fs::copy(folder.join("package-lock.json"), modules.join(".bearing-lock"));
    }
    Ok(modules)
}

/// The Python packages that a list of requirements names, installed into a folder of their own and never among the
/// user's; returns Python, which finds them there.
pub(crate) fn python_with(requirements: &str, folder: &Path) -> Result<Command, String> {
    const MISSING: &str = "Python 3 with pip";
    let python = || {
        let with_pip = |name: &&str| output(program(name).args(["-m", "pip", "--version"])).is_some();
        ["python3", "python"].into_iter().find(with_pip)
    };
    if python().is_none() {
        debian(&["python3", "python3-pip"], MISSING)?;
    }
    let name = python().ok_or(format!("{MISSING} is missing: install it and put it on the path."))?;
    let requirements = root().join(requirements);
    let installed = folder.join("requirements.txt");
    let list = |path: &Path| std::fs::read_to_string(path).ok();
    if list(&installed) != list(&requirements) {
        println!("Installing the Python packages (seconds) …");
        run(program(name)
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--upgrade",
            ])
            // Prebuilt or not at all: what has to be compiled here may not be what others measure.
            .args(["--only-binary", ":all:", "--target"])
            .arg(folder)
            .arg("--requirement")
            .arg(&requirements)
            .env("PIP_ROOT_USER_ACTION", "ignore"))?;
        // Remembered, so that the next run does not ask pip again.
        let _unremembered = std::fs::copy(&requirements, &installed);
    }
    let mut command = program(name);
    command.env("PYTHONPATH", folder).env("PYTHONDONTWRITEBYTECODE", "1");
    Ok(command)
}

/// What Chromium is called, by its own name and by its relations'.
pub(crate) const CHROMIUM: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Chromium and its driver.
pub(crate) fn chromium() -> Done {
    let there = || which("chromedriver").is_some() && CHROMIUM.iter().any(|name| which(name).is_some());
    if there() {
        return Ok(());
    }
    debian(&["chromium", "chromium-driver"], "Chromium with its chromedriver")
}

/// Firefox and its driver; returns where that is, which Debian does not have.
pub(crate) fn firefox() -> Result<PathBuf, String> {
    if which("firefox").is_none() {
        debian(&["firefox-esr"], "Firefox")?;
    }
    match which("geckodriver") {
        Some(driver) => Ok(driver),
        None => crate_tool(
            "geckodriver",
            "geckodriver",
            GECKODRIVER,
            "about 3 minutes on two cores",
        ),
    }
}

/// The geckodriver that is installed where there is none.
const GECKODRIVER: &str = "0.37.1";

/// `WebKitGTK`, its driver, and a screen that nobody sees: it knows no headless mode.
pub(crate) fn webkit() -> Done {
    if ["WebKitWebDriver", "Xvfb"].iter().all(|name| which(name).is_some()) {
        return Ok(());
    }
    debian(
        &["webkit2gtk-driver", "xvfb"],
        "WebKitGTK with its WebKitWebDriver, and Xvfb",
    )
}

/// Installs Debian packages where this is Debian and we are root; else says in a sentence what to install.
fn debian(packages: &[&str], what: &str) -> Done {
    let root = output(program("id").arg("-u")).as_deref() == Some("0");
    if which("apt-get").is_none() || !root {
        return Err(format!(
            "{what} is missing: install it and put it on the path (on Debian: apt-get install {}).",
            packages.join(" ")
        ));
    }
    println!("Installing {what} with apt-get (a minute or two) …");
    let apt = |arguments: &[&str]| {
        run(program("apt-get")
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["update", "-q"])?;
    apt(&[&["install", "-y", "-q", "--no-install-recommends"], packages].concat())
}

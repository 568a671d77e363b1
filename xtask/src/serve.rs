//! `cargo xtask serve`: build, serve on this machine, rebuild on change.

use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::mpsc;
use std::time::Duration;

use notify::{RecursiveMode, Watcher as _};

use crate::Done;
use crate::run::{program, root};
use crate::server::{Version, serve_folder};
use crate::site::quick;

/// Waits for the next version of what is served, then loads the page again.
const RELOAD: &str = "\
(async () => {
  const version = async () => (await fetch('./bearing-version', { cache: 'no-store' })).text();
  let first;
  for (;;) {
    try {
      const now = await version();
      if (first !== undefined && now !== first) location.reload();
      first = now;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
})();
";

/// Where the page is built for serving.
const FOLDER: &str = "target/serve";

pub(crate) fn serve(arguments: &[&str]) -> Done {
    let port = match arguments.iter().position(|argument| *argument == "--port") {
        Some(index) => arguments
            .get(index + 1)
            .and_then(|port| port.parse().ok())
            .ok_or("--port takes a number, such as --port 8080.")?,
        None => 8080,
    };
    let dist = root().join(FOLDER);
    println!("Building: some minutes the first time, seconds after a change …");
    build(&dist)?;
    let version = Version::default();
    let address = serve_folder(&dist, "/", port, &version)?;
    println!("\nBearing is at {address}\nIt is built anew when a file changes. Ctrl+C ends it.\n");
    if arguments.contains(&"--open") {
        open(&address);
    }
    watch(&dist, &version)
}

fn build(dist: &Path) -> Done {
    quick(dist, ("bearing-reload.js", RELOAD))
}

fn watch(dist: &Path, version: &Version) -> Done {
    let (changed, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| !event.kind.is_access()) {
            let _ended = changed.send(());
        }
    })
    .map_err(|error| format!("Changes of files cannot be watched: {error}."))?;
    for path in ["src", "styles", "assets", "index.html", "Cargo.toml"] {
        watcher
            .watch(&root().join(path), RecursiveMode::Recursive)
            .map_err(|error| format!("{path} cannot be watched: {error}."))?;
    }
    while changes.recv().is_ok() {
        // An editor writes several files at once: wait for a pause.
        while changes.recv_timeout(Duration::from_millis(200)).is_ok() {}
        match build(dist) {
            Ok(()) => {
                version.fetch_add(1, Ordering::Relaxed);
                println!("Built. The page loads again by itself.");
            }
            Err(why) => eprintln!("{why} The page still shows the build before."),
        }
    }
    Ok(())
}

/// Opens the address in the person's own browser; where that cannot be done, the printed address is enough.
fn open(address: &str) {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    let _not_opened = program(opener).arg(address).spawn();
}

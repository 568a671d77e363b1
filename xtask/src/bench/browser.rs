//! The race in a headless browser: a page is served, runs it, and hands its result back.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::Value;
use tiny_http::{Header, Method, Request, Response, Server};

use crate::run::program;
use crate::server::mime;
use crate::tools::{CHROMIUM, chromium};

/// How long the race may take before it is given up.
const LONGEST: Duration = Duration::from_mins(10);

/// Seconds of each contender in Chromium.
pub(crate) fn race(folder: &Path) -> Result<Value, String> {
    chromium()?;
    let server = Server::http(("127.0.0.1", 0)).map_err(|error| format!("No port is free: {error}."))?;
    let port = server
        .server_addr()
        .to_ip()
        .map(|address| address.port())
        .ok_or("No port is free.")?;
    let profile = folder.join("profile");
    let mut browser = start(&format!("http://127.0.0.1:{port}/index.html"), &profile)?;
    let result = result(&server, folder);
    let _gone = browser.kill();
    let _gone = browser.wait();
    let _left = fs::remove_dir_all(profile);
    match result {
        Some(result) if result["error"].is_null() => Ok(result),
        Some(result) => Err(format!("The race in the browser failed: {}.", result["error"])),
        None => Err("The browser handed no result back.".to_owned()),
    }
}

fn start(address: &str, profile: &Path) -> Result<std::process::Child, String> {
    let begin = |name: &str| {
        program(name)
            .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run"])
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg(address)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .ok()
    };
    CHROMIUM
        .into_iter()
        .find_map(begin)
        .ok_or("Chromium cannot be started.".to_owned())
}

/// Serves the folder until the page posts its result.
fn result(server: &Server, folder: &Path) -> Option<Value> {
    let begun = Instant::now();
    while begun.elapsed() < LONGEST {
        let Some(mut request) = server.recv_timeout(Duration::from_secs(1)).ok()? else {
            continue;
        };
        if *request.method() == Method::Post {
            let mut text = String::new();
            let read = request.as_reader().read_to_string(&mut text);
            let _left = request.respond(Response::empty(204));
            return read.ok().and_then(|_| serde_json::from_str(&text).ok());
        }
        answer(request, folder);
    }
    None
}

fn answer(request: Request, folder: &Path) {
    let name = request.url().trim_start_matches('/').to_owned();
    // The browser is ours and asks for what we wrote; whatever else is asked for is not there.
    let bytes = Some(&name)
        .filter(|name| !name.contains(".."))
        .and_then(|name| fs::read(folder.join(name)).ok());
    let status = if bytes.is_some() { 200 } else { 404 };
    let mut response = Response::from_data(bytes.unwrap_or_default()).with_status_code(status);
    // A page that lets nobody else in gets the fine clock.
    for (name, value) in [
        ("Content-Type", mime(&name)),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
    ] {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    let _left = request.respond(response);
}

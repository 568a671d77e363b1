//! A small server of files on this machine, for serving and for the journeys.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use tiny_http::{Header, Request, Response, Server};

/// The version of what is served: a page that waits for the next one reloads.
pub(crate) type Version = Arc<AtomicU64>;

/// Where a waiting page asks for the version.
pub(crate) const VERSION_PATH: &str = "bearing-version";

/// Serves a folder under a path on the first free port from `port` on, in threads of its own. Returns the address.
pub(crate) fn serve_folder(folder: &Path, below: &'static str, port: u16, version: &Version) -> Result<String, String> {
    let (server, port) = (port..port.saturating_add(50))
        .find_map(|port| Some((Server::http(("127.0.0.1", port)).ok()?, port)))
        .ok_or(format!("No port from {port} on is free."))?;
    let server = Arc::new(server);
    for _ in 0..4 {
        let (server, folder, version) = (Arc::clone(&server), folder.to_path_buf(), Arc::clone(version));
        thread::spawn(move || {
            for request in server.incoming_requests() {
                let (folder, version) = (folder.clone(), Arc::clone(&version));
                // A page that waits for the next version must not hold up the others.
                thread::spawn(move || answer(request, &folder, below, &version));
            }
        });
    }
    Ok(format!("http://127.0.0.1:{port}{below}"))
}

fn answer(request: Request, folder: &Path, below: &str, version: &Version) {
    let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
    let Some(name) = path.strip_prefix(below) else {
        return respond(request, 404, "text/plain", b"Not here.".to_vec());
    };
    if name == VERSION_PATH {
        let before = version.load(Ordering::Relaxed);
        for _ in 0..100 {
            if version.load(Ordering::Relaxed) != before {
                break;
            }
            thread::sleep(Duration::from_millis(200));
        }
        return respond(
            request,
            200,
            "text/plain",
            version.load(Ordering::Relaxed).to_string().into_bytes(),
        );
    }
    let name = if name.is_empty() { "index.html" } else { name };
    let safe = !name.contains("..") && !name.starts_with('/');
    match fs::read(folder.join(name)) {
        Ok(bytes) if safe => respond(request, 200, mime(name), bytes),
        _ => respond(request, 404, "text/plain", b"Not here.".to_vec()),
    }
}

fn respond(request: Request, status: u16, mime: &str, bytes: Vec<u8>) {
    let header = |name: &str, value: &str| Header::from_bytes(name, value).ok();
    let mut response = Response::from_data(bytes).with_status_code(status);
    for header in [header("Content-Type", mime), header("Cache-Control", "no-store")]
        .into_iter()
        .flatten()
    {
        response.add_header(header);
    }
    // A browser that left does not want its answer.
    let _left = request.respond(response);
}

/// The type of a file by its name.
pub(crate) fn mime(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_told_what_a_file_is() {
        for (name, expected) in [
            ("a.wasm", "application/wasm"),
            ("b-12.js", "text/javascript; charset=utf-8"),
            ("c", "application/octet-stream"),
        ] {
            assert_eq!(mime(name), expected);
        }
    }
}

//! A server between the browser and the page that spoils one part of it, as caches, proxies and bad lines do.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use crate::Failure;

/// What becomes of the part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ruin {
    /// The server does not have it.
    Missing,
    /// Its end is missing.
    Cut,
    /// Some of it is other than it was.
    Altered,
    /// It never comes.
    Silent,
    /// The line is cut in the middle of it.
    Broken,
}

/// The address of the page behind a server that spoils every file whose name ends in `part`.
///
/// # Errors
/// No port is free, or the page's address is not known.
pub fn ruined(part: &'static str, ruin: Ruin) -> Result<String, Failure> {
    let page = std::env::var("BEARING_URL").map_err(|_| Failure::new("Run the journeys with `cargo xtask test journeys`."))?;
    let (host, path) = page
        .strip_prefix("http://")
        .and_then(|rest| rest.split_once('/'))
        .ok_or_else(|| Failure::new(format!("{page} is not an address on this machine.")))?;
    let host = host.to_owned();
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}/{path}", listener.local_addr()?);
    // It lives as long as the tests do.
    thread::spawn(move || {
        for browser in listener.incoming().flatten() {
            let host = host.clone();
            thread::spawn(move || pass_on(browser, &host, part, ruin));
        }
    });
    Ok(address)
}

/// Answers one request. A browser that has gone away does not want the rest.
fn pass_on(mut browser: TcpStream, host: &str, part: &str, ruin: Ruin) -> Option<()> {
    let path = asked_for(&mut browser)?;
    let name = path.split('?').next().unwrap_or_default();
    let spoiled = name.ends_with(part);
    if spoiled && ruin == Ruin::Silent {
        thread::sleep(Duration::from_secs(60));
        return None;
    }
    if spoiled && ruin == Ruin::Missing {
        return browser
            .write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            .ok();
    }
    let (head, mut body) = fetched(host, &path)?;
    let mut promised = body.len();
    if spoiled {
        match ruin {
            Ruin::Cut => {
                body.truncate(body.len() / 2);
                promised = body.len();
            }
            Ruin::Broken => body.truncate(body.len() / 2),
            Ruin::Altered => body.iter_mut().skip(100).take(8).for_each(|byte| *byte = !*byte),
            Ruin::Missing | Ruin::Silent => {}
        }
    }
    let kept = head.lines().skip(1).filter(|line| {
        let name = line.split(':').next().unwrap_or_default().to_lowercase();
        name == "content-type"
    });
    let head: Vec<&str> = head.lines().take(1).chain(kept).collect();
    let head = format!("{}\r\nContent-Length: {promised}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n", head.join("\r\n"));
    browser.write_all(head.as_bytes()).ok()?;
    browser.write_all(&body).ok()
}

/// The path in the first line of a request. The rest of it is read and let go.
fn asked_for(browser: &mut TcpStream) -> Option<String> {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    while !request.windows(4).any(|end| end == b"\r\n\r\n") {
        let read = browser.read(&mut buffer).ok().filter(|read| *read > 0)?;
        request.extend(buffer.iter().take(read));
    }
    let request = String::from_utf8_lossy(&request).into_owned();
    request.split(' ').nth(1).map(str::to_owned)
}

/// Head and body of the page's own answer. HTTP/1.0, so that it comes in one piece and ends with the connection.
fn fetched(host: &str, path: &str) -> Option<(String, Vec<u8>)> {
    let mut page = TcpStream::connect(host).ok()?;
    write!(page, "GET {path} HTTP/1.0\r\nHost: {host}\r\nConnection: close\r\n\r\n").ok()?;
    let mut answer = Vec::new();
    page.read_to_end(&mut answer).ok()?;
    let end = answer.windows(4).position(|end| end == b"\r\n\r\n")?;
    let body = answer.split_off(end + 4);
    Some((String::from_utf8_lossy(&answer).trim_end().to_owned(), body))
}

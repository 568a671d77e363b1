//! A server between the browser and the page that spoils one part of it, as caches, proxies and bad lines do.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::Failure;
use crate::browser::from_xtask;

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

/// How the name of a part's file begins and ends: what is between changes with its content.
pub type Part = (&'static str, &'static str);

/// The server. It passes everything on as it is until it is told to spoil.
pub struct Ruined {
    address: String,
    spoiling: Arc<AtomicBool>,
}

/// What is spoiled, and how.
#[derive(Clone)]
struct Plan {
    host: String,
    part: Part,
    ruin: Ruin,
    spoiling: Arc<AtomicBool>,
}

impl Ruined {
    /// Starts one that can spoil a part of the page. It lives as long as the tests do.
    ///
    /// # Errors
    /// No port is free, or the page's address is not known.
    pub fn start(part: Part, ruin: Ruin) -> Result<Self, Failure> {
        let page = from_xtask("BEARING_URL")?;
        let (host, path) = page
            .strip_prefix("http://")
            .and_then(|rest| rest.split_once('/'))
            .ok_or_else(|| Failure::new(format!("{page} is not an address on this machine.")))?;
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = format!("http://{}/{path}", listener.local_addr()?);
        let spoiling = Arc::new(AtomicBool::new(false));
        let plan = Plan {
            host: host.to_owned(),
            part,
            ruin,
            spoiling: Arc::clone(&spoiling),
        };
        thread::spawn(move || {
            for browser in listener.incoming().flatten() {
                let plan = plan.clone();
                thread::spawn(move || pass_on(browser, &plan));
            }
        });
        Ok(Self { address, spoiling })
    }

    /// Where the page is behind it.
    #[must_use]
    pub fn address(&self) -> String {
        self.address.clone()
    }

    /// From now on it spoils, or does not.
    pub fn spoil(&self, spoil: bool) {
        self.spoiling.store(spoil, Ordering::Relaxed);
    }
}

/// Answers one request. A browser that has gone away does not want the rest.
fn pass_on(mut browser: TcpStream, plan: &Plan) -> Option<()> {
    let ruin = plan.ruin;
    let path = asked_for(&mut browser)?;
    let name = path
        .split('?')
        .next()
        .unwrap_or_default()
        .rsplit('/')
        .next()
        .unwrap_or_default();
    let (begins, ends) = plan.part;
    let spoiled = plan.spoiling.load(Ordering::Relaxed) && name.starts_with(begins) && name.ends_with(ends);
    if spoiled && ruin == Ruin::Silent {
        thread::sleep(Duration::from_mins(1));
        return None;
    }
    if spoiled && ruin == Ruin::Missing {
        return browser
            .write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            .ok();
    }
    let (head, mut body) = fetched(&plan.host, &path)?;
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
    let head = format!(
        "{}\r\nContent-Length: {promised}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        head.join("\r\n")
    );
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

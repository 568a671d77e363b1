//! What drives a browser, for as long as tests take.

use std::io::{BufRead as _, BufReader};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::run::program;

/// What a browser is driven through, a server that ends when it is dropped.
pub(crate) struct Driver {
    server: Running,
    /// Ends after the server.
    _screen: Option<Screen>,
    pub(crate) address: String,
}

impl Driver {
    /// Starts one on a free port, on a screen of its own where one is given, and waits until it answers.
    pub(crate) fn start(mut command: Command, screen: Option<Screen>) -> Result<Self, String> {
        let name = command.get_program().to_string_lossy().into_owned();
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .map_err(|error| format!("No port is free: {error}."))?
            .port();
        if let Some(screen) = &screen {
            command.env("DISPLAY", &screen.display).env_remove("WAYLAND_DISPLAY");
        }
        let server = command
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{name} cannot be started: {error}."))?;
        let mut driver = Self {
            server: Running(server),
            _screen: screen,
            address: format!("http://127.0.0.1:{port}"),
        };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if begun.elapsed() > Duration::from_secs(20) || driver.server.has_ended() {
                return Err(format!("{name} does not answer."));
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(driver)
    }
}

/// A screen that nobody sees, for a browser that knows no headless mode. It ends when it is dropped.
pub(crate) struct Screen {
    _server: Running,
    /// Its name, such as `:99`.
    display: String,
}

impl Screen {
    pub(crate) fn start() -> Result<Self, String> {
        // It picks a free number and prints it once it answers.
        let mut server = program("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb cannot be started: {error}."))?;
        let printed = server.stdout.take();
        let server = Running(server);
        let mut number = String::new();
        let read = printed.and_then(|out| BufReader::new(out).read_line(&mut number).ok());
        if read.is_none() || number.trim().is_empty() {
            return Err("Xvfb ended before it had a screen.".to_owned());
        }
        Ok(Self {
            _server: server,
            display: format!(":{}", number.trim()),
        })
    }
}

/// A program that ends when it is dropped.
struct Running(Child);

impl Running {
    fn has_ended(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(Some(_)))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _gone = self.0.kill();
        let _gone = self.0.wait();
    }
}

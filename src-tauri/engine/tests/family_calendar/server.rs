//! A calendar server of others on loopback, in a folder of its own, and another program that works with it.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine as _;
use houselights_engine::view::CalendarLogin;

use super::between::Between;

pub const USER: &str = "mum";
pub const PASSWORD: &str = "lamp & film: 7";

/// Which server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Radicale,
    Xandikos,
}

pub struct Server {
    kind: Kind,
    port: u16,
    folder: tempfile::TempDir,
    running: Option<Child>,
    encrypted: bool,
    /// What Houselights asks, and where, unless it is encrypted. Other programs ask the server itself.
    pub between: Arc<Between>,
    front: u16,
}

impl Server {
    pub fn start(kind: Kind) -> Self {
        Self::begin(kind, false)
    }

    /// A Radicale that is encrypted, with a certificate that nobody trusts who is not told to.
    pub fn encrypted() -> Self {
        Self::begin(Kind::Radicale, true)
    }

    fn begin(kind: Kind, encrypted: bool) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("users"), format!("{USER}:{PASSWORD}\n")).expect("written");
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = free.local_addr().expect("an address").port();
        drop(free);
        if encrypted {
            let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("a certificate");
            fs::write(folder.path().join("certificate"), made.cert.pem()).expect("written");
            fs::write(folder.path().join("key"), made.signing_key.serialize_pem()).expect("written");
        }
        let between = Arc::<Between>::default();
        let front = if encrypted { port } else { between.stand(port) };
        let mut server = Self { kind, port, folder, running: None, encrypted, between, front };
        server.go_on();
        server
    }

    /// Starts it where it left off.
    pub fn go_on(&mut self) {
        let log = File::create(self.folder.path().join("log")).expect("a log");
        let mut command = Command::new(python());
        let at = |name: &str| self.folder.path().join(name).display().to_string();
        match self.kind {
            Kind::Radicale => command
                .args([
                    "-m",
                    "radicale",
                    "--config",
                    "",
                    "--server-hosts",
                    &format!("127.0.0.1:{}", self.port),
                ])
                .args(["--auth-type", "htpasswd", "--auth-htpasswd-filename", &at("users")])
                .args(["--auth-htpasswd-encryption", "plain", "--auth-delay", "0"])
                .args(["--storage-filesystem-folder", &at("store"), "--web-type", "none"]),
            // It leaves names and passwords to what stands before it, and takes everybody for its one user.
            Kind::Xandikos => command
                .args(["-m", "xandikos", "serve", "--no-detect-systemd", "--defaults"])
                .args(["-l", "127.0.0.1", "-p", &self.port.to_string(), "-d", &at("store")])
                .args(["--state-dir", &at("state"), "--current-user-principal", "/mum/"]),
        };
        if self.encrypted {
            command.args([
                "--server-ssl",
                "--server-certificate",
                &at("certificate"),
                "--server-key",
                &at("key"),
            ]);
        }
        let errors = log.try_clone().expect("a log");
        let child =
            command.stdin(Stdio::null()).stdout(log).stderr(errors).spawn().expect("the server starts");
        self.running = Some(child);
        let ends = Instant::now() + Duration::from_secs(60);
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            let ended = self.running.as_mut().and_then(|child| child.try_wait().expect("a look"));
            let said = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
            assert!(ended.is_none() && Instant::now() < ends, "{:?} did not start: {said}", self.kind);
            thread::park_timeout(Duration::from_millis(20));
        }
    }

    /// It is gone, as when the network is.
    pub fn stop(&mut self) {
        if let Some(mut child) = self.running.take() {
            child.kill().expect("it ends");
            child.wait().expect("it ended");
        }
    }

    /// The certificate that it shows.
    pub fn certificate(&self) -> PathBuf {
        self.folder.path().join("certificate")
    }

    pub fn login(&self) -> CalendarLogin {
        let scheme = if self.encrypted { "https" } else { "http" };
        let address = format!("{scheme}://127.0.0.1:{}", self.front);
        CalendarLogin { address, user: USER.into(), password: PASSWORD.into() }
    }

    /// The text and the ETag of an entry, as another program gets them.
    pub fn get(&self, path: &str) -> Option<(String, String)> {
        let answer = self.ask("GET", path, &[], "");
        let etag = answer.head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("etag").then(|| value.trim().to_owned())
        });
        match answer.status {
            200 => Some((answer.body, etag.expect("an etag"))),
            404 => None,
            other => panic!("GET {path}: {other}"),
        }
    }

    /// Another program writes an entry.
    pub fn put(&self, path: &str, text: &str) {
        let answer = self.ask("PUT", path, &[("Content-Type", "text/calendar; charset=utf-8")], text);
        assert!((200..300).contains(&answer.status), "PUT {path}: {} {}", answer.status, answer.body);
    }

    /// Another program takes an entry away.
    pub fn delete(&self, path: &str) {
        let answer = self.ask("DELETE", path, &[], "");
        assert!((200..300).contains(&answer.status), "DELETE {path}: {}", answer.status);
    }

    /// The names of what is in a calendar.
    pub fn list(&self, calendar: &str) -> Vec<String> {
        let answer = self.ask("PROPFIND", calendar, &[("Depth", "1")], "");
        assert_eq!(answer.status, 207, "{}", answer.body);
        let hrefs = answer.body.split("href>").filter(|part| part.contains(".ics<"));
        let names = hrefs.filter_map(|part| part.split('<').next()?.rsplit('/').next().map(str::to_owned));
        names.collect()
    }

    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).expect("connected");
        let name = base64::engine::general_purpose::STANDARD.encode(format!("{USER}:{PASSWORD}"));
        let mut head = format!("{method} {path} HTTP/1.0\r\nHost: 127.0.0.1:{}\r\n", self.port);
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("Authorization: Basic {name}\r\nContent-Length: {}\r\n\r\n", body.len()));
        stream.write_all(head.as_bytes()).expect("sent");
        stream.write_all(body.as_bytes()).expect("sent");
        let mut said = String::new();
        stream.read_to_string(&mut said).expect("an answer");
        let (head, body) = said.split_once("\r\n\r\n").expect("a head");
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status");
        Answer { status, head: head.to_owned(), body: body.to_owned() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

pub struct Answer {
    pub status: u16,
    head: String,
    pub body: String,
}

/// The Python of the tests, with the servers in it (`make setup`).
fn python() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/venv/bin/python");
    assert!(own.exists(), "the calendar servers of the tests are not installed: run `make setup`");
    own
}

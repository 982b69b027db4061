//! A phone for tests: speaks HTTP word by word over a real connection, so that a test can say what no browser would.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use super::party::Party;

/// An answer as it came.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    fn read(text: &str) -> Option<Self> {
        let (head, body) = text.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        Some(Self { status, head: head.to_owned(), body: body.to_owned() })
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// The token of the page's forms.
    pub fn token(&self) -> &str {
        let (_, after) = self.body.split_once("name=\"token\" value=\"").expect("a form");
        after.split('"').next().expect("a value")
    }
}

/// Says these bytes and hears what comes until the other end closes; `None` where it closes without a word.
pub fn say(to: SocketAddr, bytes: &[u8]) -> Option<Answer> {
    let mut stream = TcpStream::connect(to).expect("connects");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    // Who is refused may be cut off while still talking.
    let _ = stream.write_all(bytes);
    let mut heard = Vec::new();
    let _ = stream.read_to_end(&mut heard);
    Answer::read(&String::from_utf8_lossy(&heard))
}

/// A phone with its cookie.
pub struct Phone<'p> {
    party: &'p Party,
    pub cookie: Option<String>,
}

impl<'p> Phone<'p> {
    pub fn new(party: &'p Party) -> Self {
        Self { party, cookie: None }
    }

    /// One that came in through a link.
    pub fn through(party: &'p Party, path: &str) -> Self {
        let mut phone = Self::new(party);
        let entered = phone.get(path);
        assert_eq!(entered.status, 303, "{entered:?}");
        let cookie = entered.header("set-cookie").expect("a cookie").split(';').next().expect("its value");
        phone.cookie = Some(cookie.to_owned());
        phone
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], "")
    }

    /// Sends a form as the page would, with the token of `/`.
    pub fn send(&self, path: &str, fields: &str) -> Answer {
        let token = self.get("/who").token().to_owned();
        self.post(path, &format!("token={token}&{fields}"))
    }

    pub fn post(&self, path: &str, body: &str) -> Answer {
        self.ask("POST", path, &[("Origin", &format!("http://{}", self.party.host()))], body)
    }

    /// Asks with these headers beside, or in place of, the usual ones.
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let host = self.party.host();
        let mut all = vec![("Host", host.as_str()), ("Connection", "close")];
        if let Some(cookie) = &self.cookie {
            all.push(("Cookie", cookie));
        }
        let length = body.len().to_string();
        if method == "POST" {
            all.push(("Content-Type", "application/x-www-form-urlencoded"));
            all.push(("Content-Length", &length));
        }
        all.retain(|(name, _)| !headers.iter().any(|(own, _)| own == name));
        all.extend_from_slice(headers);
        let head: String = all.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let request = format!("{method} {path} HTTP/1.1\r\n{head}\r\n{body}");
        say(self.party.at(), request.as_bytes()).expect("an answer")
    }
}

/// Asks until it is so.
pub fn until(what: &str, mut so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !so() {
        assert!(begun.elapsed() < Duration::from_secs(20), "{what}");
        std::thread::yield_now();
    }
}

/// A connection from another loopback address than the server's.
pub fn from_elsewhere(to: std::net::SocketAddr, bytes: &[u8]) -> Vec<u8> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let stream = runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
        socket.bind("127.0.0.9:0".parse().unwrap()).expect("bound");
        socket.connect(to).await.expect("connected").into_std().expect("a stream")
    });
    stream.set_nonblocking(false).expect("blocking");
    let mut stream = stream;
    let _ = stream.write_all(bytes);
    let mut heard = Vec::new();
    let _ = stream.read_to_end(&mut heard);
    heard
}

/// A connection that had its answer and stays for another.
pub fn stays_connected(party: &Party) -> TcpStream {
    let mut stream = TcpStream::connect(party.at()).expect("connects");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    let head = format!("GET /look.css HTTP/1.1\r\nHost: {}\r\n\r\n", party.host());
    stream.write_all(head.as_bytes()).expect("said");
    let mut first = [0; 12];
    stream.read_exact(&mut first).expect("an answer");
    stream
}

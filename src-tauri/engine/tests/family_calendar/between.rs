//! What stands between Houselights and a server: it notes what is asked and answered, and can be as awkward as some servers
//! and networks are.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

/// One request, and what came of it.
#[derive(Clone, Debug)]
pub struct Asked {
    pub method: String,
    pub head: String,
    pub body: String,
    pub status: u16,
}

/// What it does to others.
#[derive(Default)]
pub struct Between {
    asked: Mutex<Vec<Asked>>,
    /// It says no version of what was put there, which a server may.
    pub names_no_version: AtomicBool,
    /// So many times somebody else changes an entry just before it is put there.
    pub somebody_is_faster: AtomicUsize,
    /// What is put there arrives, and the answer to it does not.
    pub swallows: AtomicBool,
}

impl Between {
    /// Stands in front of the server at `port`, and gives its own.
    pub fn stand(self: &Arc<Self>, port: u16) -> u16 {
        let door = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let own = door.local_addr().expect("an address").port();
        let between = Arc::clone(self);
        thread::spawn(move || {
            for stream in door.incoming().flatten() {
                let between = Arc::clone(&between);
                thread::spawn(move || between.pass(stream, port));
            }
        });
        own
    }

    /// What was asked since the last time.
    pub fn asked(&self) -> Vec<Asked> {
        std::mem::take(&mut *self.all())
    }

    fn all(&self) -> MutexGuard<'_, Vec<Asked>> {
        self.asked.lock().expect("a list")
    }

    fn pass(&self, mut stream: TcpStream, port: u16) {
        let Some((head, body)) = message(&mut stream) else { return };
        let mut words = head.split(' ').map(str::to_owned);
        let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let puts = method == "PUT";
        if puts && head.to_ascii_lowercase().contains("\r\nif-match:") && takes_one(&self.somebody_is_faster)
        {
            change(port, &path, &head);
        }
        // Where nobody is behind it, nobody answers.
        let Some((mut said, rest)) = ask(port, &head, &body) else { return };
        let status = said.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status");
        self.all().push(Asked { method, head, body, status });
        if puts && self.swallows.load(Ordering::Relaxed) {
            return;
        }
        if puts && self.names_no_version.load(Ordering::Relaxed) {
            said = without(&said, "etag");
        }
        let _ = stream.write_all(
            format!("{}\r\nConnection: close\r\n\r\n{rest}", without(&said, "connection")).as_bytes(),
        );
    }
}

fn takes_one(count: &AtomicUsize) -> bool {
    count.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
}

/// Another program adds a comment to an entry.
fn change(port: u16, path: &str, head: &str) {
    let name =
        head.lines().find(|line| line.to_ascii_lowercase().starts_with("authorization:")).expect("a name");
    let (_, text) = ask(port, &format!("GET {path} HTTP/1.0\r\n{name}"), "").expect("an entry");
    let text = text.replacen("END:VEVENT", "COMMENT:again\r\nEND:VEVENT", 1);
    let kind = "Content-Type: text/calendar; charset=utf-8";
    let put = format!("PUT {path} HTTP/1.0\r\n{name}\r\n{kind}\r\nContent-Length: {}", text.len());
    let (said, _) = ask(port, &put, &text).expect("an answer");
    assert!(said.contains(" 20"), "{said}");
}

/// Asks the server itself: its head, and what comes after that.
fn ask(port: u16, head: &str, body: &str) -> Option<(String, String)> {
    let mut server = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()?;
    // By an older form of it, so that the answer comes in one piece and ends with the connection.
    let head = without(&head.replacen("HTTP/1.1", "HTTP/1.0", 1), "connection");
    server.write_all(format!("{head}\r\n\r\n{body}").as_bytes()).expect("sent");
    let mut said = Vec::new();
    server.read_to_end(&mut said).expect("an answer");
    let said = String::from_utf8(said).expect("a text");
    let (head, rest) = said.split_once("\r\n\r\n").expect("a head");
    Some((head.to_owned(), rest.to_owned()))
}

fn without(head: &str, name: &str) -> String {
    let named = |line: &&str| line.split(':').next().is_some_and(|own| own.eq_ignore_ascii_case(name));
    head.split("\r\n").filter(|line| !named(line)).collect::<Vec<_>>().join("\r\n")
}

/// One request as it comes; `None` where nobody asks.
fn message(stream: &mut TcpStream) -> Option<(String, String)> {
    let mut all = Vec::new();
    let mut byte = [0];
    while !all.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).ok()?;
        all.push(byte[0]);
    }
    let head = String::from_utf8(all).ok()?.trim_end().to_owned();
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
    });
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).ok()?;
    Some((head, String::from_utf8(body).ok()?))
}

//! A service on loopback that plays recorded answers: in the shapes that TMDB and OMDb document, about films that nobody made.
//! It remembers what it was asked. Knows nothing but the standard library, so that the tests of the real window can bring it,
//! too.

#![allow(dead_code, clippy::unwrap_used, reason = "each test uses a part of it, and may expect")]

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};

/// The key that it takes.
pub const KEY: &str = "eyJhbGciOiJub25lIn0.lamp.light";

pub const SEARCH: &str = include_str!("answers/search.json");
pub const FILM: &str = include_str!("answers/film.json");
pub const OMDB: &str = include_str!("answers/omdb.json");
pub const OMDB_SEARCH: &str = include_str!("answers/omdb_search.json");
pub const CONFIGURATION: &str = include_str!("answers/configuration.json");
pub const REFUSED: &str = include_str!("answers/refused.json");
/// What begins like a picture.
pub const POSTER: &[u8] = &[0xff, 0xd8, 0xff, 0xe0, b'l', b'a', b'm', b'p'];

/// What it answers.
#[derive(Clone)]
pub struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
    manner: Manner,
}

#[derive(Clone, Copy, PartialEq)]
enum Manner {
    Whole,
    /// Says that more comes, and hangs up.
    BrokenOff,
    /// Says nothing, until the server ends.
    Silent,
    /// Goes on for as long as anybody reads.
    Endless,
}

impl Reply {
    pub fn ok(body: impl AsRef<[u8]>) -> Self {
        Self::status(200, body)
    }

    pub fn status(status: u16, body: impl AsRef<[u8]>) -> Self {
        Self { status, headers: Vec::new(), body: body.as_ref().to_vec(), manner: Manner::Whole }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub fn broken_off() -> Self {
        Self { manner: Manner::BrokenOff, ..Self::ok("{\"page\"") }
    }

    pub fn silent() -> Self {
        Self { manner: Manner::Silent, ..Self::ok("") }
    }

    pub fn endless() -> Self {
        Self { manner: Manner::Endless, ..Self::ok("") }
    }
}

/// What it was asked.
#[derive(Clone, Debug)]
pub struct Asked {
    pub path: String,
    pub query: String,
    pub authorization: String,
    /// Everything else that was sent.
    pub head: String,
}

#[derive(Default)]
struct Shared {
    replies: Mutex<HashMap<String, Vec<Reply>>>,
    asked: Mutex<Vec<Asked>>,
    came: Condvar,
}

pub struct Server {
    pub address: String,
    shared: Arc<Shared>,
}

impl Server {
    /// One that knows one film of the name "The Lamplighter", and another of that name.
    pub fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::new(Shared::default());
        let heard = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&heard);
                std::thread::spawn(move || shared.answer(stream));
            }
        });
        let server = Self { address, shared };
        server.play("/3/configuration", [Reply::ok(CONFIGURATION)]);
        server.play("/3/search/movie", [Reply::ok(SEARCH)]);
        server.play("/3/movie/7101", [Reply::ok(FILM)]);
        server.play("/t/p/w342/lamp_Lighter-1.jpg", [Reply::ok(POSTER)]);
        server.play("/omdb/", [Reply::ok(OMDB)]);
        server
    }

    /// Answers this at that path from now on, one after the other; the last one stays.
    pub fn play(&self, path: &str, replies: impl IntoIterator<Item = Reply>) {
        let mut replies: Vec<Reply> = replies.into_iter().collect();
        replies.reverse();
        self.shared.replies.lock().unwrap().insert(path.to_owned(), replies);
    }

    /// Everything it was asked so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.shared.asked.lock().unwrap().clone()
    }

    /// How often that path was asked for.
    pub fn times(&self, path: &str) -> usize {
        self.asked().iter().filter(|asked| asked.path == path).count()
    }

    /// Waits until it was asked that often.
    pub fn until_asked(&self, times: usize) {
        let asked = self.shared.asked.lock().unwrap();
        drop(self.shared.came.wait_while(asked, |asked| asked.len() < times).unwrap());
    }
}

impl Shared {
    fn answer(&self, stream: TcpStream) {
        let Ok(reading) = stream.try_clone() else { return };
        let mut reader = BufReader::new(reading);
        let mut stream = stream;
        // As long as whoever asks keeps the connection.
        while let Some(asked) = read(&mut reader) {
            let reply = self.reply(&asked.path);
            self.asked.lock().unwrap().push(asked);
            self.came.notify_all();
            if send(&mut stream, &reply).is_err() || reply.manner != Manner::Whole {
                return;
            }
        }
    }

    fn reply(&self, path: &str) -> Reply {
        let mut replies = self.replies.lock().unwrap();
        match replies.get_mut(path) {
            Some(replies) if replies.len() > 1 => replies.pop().unwrap(),
            Some(replies) => replies.last().cloned().unwrap(),
            None => Reply::status(404, "{\"success\":false,\"status_code\":34}"),
        }
    }
}

fn read(reader: &mut impl BufRead) -> Option<Asked> {
    let mut head = String::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if line.trim().is_empty() {
            break;
        }
        head += &line;
    }
    let target = head.split(' ').nth(1)?.to_owned();
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let authorization = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("authorization").then(|| value.trim().to_owned())
    });
    Some(Asked {
        path: path.to_owned(),
        query: query.to_owned(),
        authorization: authorization.unwrap_or_default(),
        head,
    })
}

fn send(stream: &mut TcpStream, reply: &Reply) -> std::io::Result<()> {
    if reply.manner == Manner::Silent {
        // Until whoever waits hangs up.
        let mut nothing = [0];
        return std::io::Read::read(stream, &mut nothing).map(drop);
    }
    let length = match reply.manner {
        Manner::BrokenOff => reply.body.len() + 100,
        Manner::Endless => usize::MAX >> 1,
        _ => reply.body.len(),
    };
    let mut head = format!("HTTP/1.1 {} Said\r\nContent-Length: {length}\r\n", reply.status);
    for (name, value) in &reply.headers {
        head += &format!("{name}: {value}\r\n");
    }
    // In one piece: whoever waits for the second half waits long.
    stream.write_all(&[format!("{head}\r\n").as_bytes(), &reply.body].concat())?;
    if reply.manner == Manner::Endless {
        loop {
            stream.write_all(&[b' '; 65_536])?;
        }
    }
    stream.flush()
}

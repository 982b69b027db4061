//! A phone without a browser. Owns what the page asks of one: a cookie and forms, over real connections.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A phone that knows one page.
pub struct Phone {
    /// Where the page is.
    pub to: SocketAddr,
    /// What it keeps.
    pub cookie: Option<String>,
    /// By which name it knows that, where not by the numbers.
    name: Option<String>,
}

impl Phone {
    /// Opens a link that it was shown.
    pub fn open(link: &str) -> Self {
        let (host, _) = link.trim_start_matches("http://").split_once('/').unwrap();
        Self::enter(link, Self { to: host.parse().unwrap(), cookie: None, name: None })
    }

    /// Opens a link whose name it found to lead there.
    pub fn open_by_name(link: &str, to: SocketAddr) -> Self {
        let (host, _) = link.trim_start_matches("http://").split_once('/').unwrap();
        Self::enter(link, Self { to, cookie: None, name: Some(host.to_owned()) })
    }

    fn enter(link: &str, mut phone: Self) -> Self {
        let (_, path) = link.trim_start_matches("http://").split_once('/').unwrap();
        let (head, _) = phone.ask("GET", &format!("/{path}"), "");
        let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).expect("a cookie");
        phone.cookie = Some(cookie.split(';').next().unwrap().to_owned());
        phone
    }

    /// What is at an address of the page.
    pub fn get(&self, path: &str) -> Vec<u8> {
        self.ask("GET", path, "").1
    }

    /// The page it was let in to.
    pub fn page(&self) -> String {
        String::from_utf8(self.get("/")).unwrap()
    }

    /// Sends one of the page's forms.
    pub fn send(&self, path: &str, fields: &str) {
        self.send_from("/", path, fields);
    }

    /// Sends a form of the page at `from`.
    pub fn send_from(&self, from: &str, path: &str, fields: &str) {
        self.post(path, &self.token(from), fields);
    }

    /// What the forms of the page at `from` bring back.
    pub fn token(&self, from: &str) -> String {
        let page = String::from_utf8(self.get(from)).unwrap();
        let token = page.split("name=\"token\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        token.expect("a form").to_owned()
    }

    /// Sends a form whose token is known.
    pub fn post(&self, path: &str, token: &str, fields: &str) {
        let (head, body) = self.ask("POST", path, &format!("token={token}&{fields}"));
        assert!(head.starts_with("HTTP/1.1 303"), "{head} {}", String::from_utf8_lossy(&body));
    }

    /// Says what no browser would, line by line and with a body; what is heard until the other end closes, which may be
    /// while this one still talks.
    pub fn knock(&self, lines: &[&str], body: &[u8]) -> String {
        let mut stream = TcpStream::connect(self.to).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let head = format!("{}\r\nConnection: close\r\n\r\n", lines.join("\r\n"));
        let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
        let mut heard = Vec::new();
        let _ = stream.read_to_end(&mut heard);
        String::from_utf8_lossy(&heard).into_owned()
    }

    fn ask(&self, method: &str, path: &str, body: &str) -> (String, Vec<u8>) {
        let mut stream = TcpStream::connect(self.to).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let cookie = self.cookie.as_ref().map(|cookie| format!("Cookie: {cookie}\r\n")).unwrap_or_default();
        let (to, length) = (self.name.clone().unwrap_or_else(|| self.to.to_string()), body.len());
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {to}\r\nOrigin: http://{to}\r\nConnection: close\r\n{cookie}\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        stream.write_all(head.as_bytes()).unwrap();
        let mut heard = Vec::new();
        stream.read_to_end(&mut heard).unwrap();
        let end = heard.windows(4).position(|four| four == b"\r\n\r\n").expect("an answer");
        (String::from_utf8(heard[..end].to_vec()).unwrap(), heard[end + 4..].to_vec())
    }
}

//! Header smuggling: heads that two programs would read differently. Nothing stands before this one, so the harm that is
//! known of them is not here; each is refused all the same, and nothing behind it is taken for a second request.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use houselights_engine::plan_page::Refusal;

use super::party::Party;
use super::phone::{Phone, until};
use super::wisher::{list, send, wisher};

/// What comes behind the head: a whole request of its own, and a good one.
struct Smuggler<'p> {
    party: &'p Party,
    host: String,
    second: String,
}

impl<'p> Smuggler<'p> {
    fn new(party: &'p Party) -> Self {
        let phone = Phone::through(party, &party.link_for("Jon"));
        let form = format!("token={}&reply=coming", phone.get("/bring").token());
        let (host, cookie) = (party.host(), phone.cookie.expect("a cookie"));
        let second = format!(
            "POST /reply HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {cookie}\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{form}",
            form.len()
        );
        Self { party, host, second }
    }

    /// The status of the only answer to these lines, the body and the second request behind them.
    fn says(&self, lines: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(self.party.at()).expect("connects");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
        let text = format!("{}\r\n\r\n{body}{}", lines.replace("HOST", &self.host), self.second);
        let _ = stream.write_all(text.as_bytes());
        let mut heard = Vec::new();
        let _ = stream.read_to_end(&mut heard);
        let heard = String::from_utf8_lossy(&heard).into_owned();
        assert_eq!(heard.matches("HTTP/1.1 ").count(), 1, "one answer and no second to {lines:?}: {heard}");
        heard.get(9..12).unwrap_or_default().to_owned()
    }
}

#[test]
fn header_smuggling_of_lengths() {
    let party = Party::new();
    let smuggler = Smuggler::new(&party);
    let post = "POST /reply HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\n";
    for (headers, status) in [
        ("Content-Length: 5\r\nTransfer-Encoding: chunked", "411"),
        ("Transfer-Encoding: chunked\r\nContent-Length: 5", "411"),
        ("Transfer-Encoding: chunked", "411"),
        ("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "400"),
        ("Transfer-Encoding: xchunked", "400"),
        ("Transfer-Encoding: chunked, identity\r\nContent-Length: 5", "400"),
        ("Transfer-Encoding: \x0bchunked\r\nContent-Length: 5", "400"),
        ("Transfer-Encoding : chunked\r\nContent-Length: 5", "400"),
        ("Content-Length: 5\r\nContent-Length: 0", "400"),
        ("Content-Length: 5, 5", "400"),
        ("Content-Length: +5", "400"),
        ("Content-Length: 0x5", "400"),
        ("Content-Length: -1", "400"),
        ("Content-Length: 5 5", "400"),
    ] {
        assert_eq!(smuggler.says(&format!("{post}{headers}"), "0\r\n\r\n"), status, "{headers:?}");
    }
    told(&party, 14, Refusal::Head);
}

#[test]
fn header_smuggling_of_lines() {
    let party = Party::new();
    let smuggler = Smuggler::new(&party);
    for (lines, what) in [
        ("GET / HTTP/1.1\r\nHost: HOST\r\nX-Fold: a\r\n Cookie: visit=b", "obs-fold"),
        ("GET / HTTP/1.1\r\nHost: HOST\r\n\tX-Fold: a", "obs-fold by a tab"),
        ("GET / HTTP/1.1\r\nHost: HOST\r\nX-Value: a\rCookie: visit=b", "CR in a value"),
        ("GET / HTTP/1.1\r\nHost: HOST\r\nX-Value: a\0b", "NUL in a value"),
        ("GET / HTTP/1.1\r\nHost: HOST\r\nX Name: a", "a space in a name"),
        ("GET / HTTP/1.1\r\nHost: HOST\r\nX-Name\r: a", "CR in a name"),
        ("GET / HTTP/1.1\r\nHost: HOST\r\n: a", "no name"),
        ("GET / HTTP/1.1\r\nHost: HOST\r\nnothing of the kind", "no header"),
        ("GET / HTTP/1.1 X\r\nHost: HOST", "a longer first line"),
        ("GET / HTTP/9.9\r\nHost: HOST", "another version"),
        ("GET /\r/ HTTP/1.1\r\nHost: HOST", "CR in the address"),
    ] {
        assert_eq!(smuggler.says(lines, ""), "400", "{what}");
    }
    told(&party, 11, Refusal::Head);
}

#[test]
fn header_smuggling_of_a_doubled_host() {
    let party = Party::new();
    let smuggler = Smuggler::new(&party);
    for (lines, what) in [
        ("GET / HTTP/1.1\r\nHost: HOST\r\nHost: HOST", "twice the same"),
        ("GET / HTTP/1.1\r\nHost: HOST\r\nHost: evil.example", "another behind it"),
        ("GET / HTTP/1.1\r\nHost: evil.example\r\nHost: HOST", "another before it"),
        ("GET / HTTP/1.1\r\nHost: HOST\r\nX-Value: a\nHost: evil.example", "LF alone in a value"),
        ("GET http://evil.example/ HTTP/1.1\r\nHost: HOST", "another in the address"),
        ("GET http://HOST@evil.example/ HTTP/1.1\r\nHost: HOST", "two in the address"),
        ("GET / HTTP/1.1\r\nHost: HOST, evil.example", "two in one"),
        ("GET / HTTP/1.1\r\nX-Host: HOST", "none"),
    ] {
        assert_eq!(smuggler.says(&format!("{lines}\r\nConnection: close"), ""), "421", "{what}");
    }
    told(&party, 8, Refusal::Host);
}

/// Line ends within what somebody types stay in what they typed.
#[test]
fn header_smuggling_by_line_ends_in_values() {
    const ENDS: &str = "%0d%0aSet-Cookie:%20visit=x%0d%0a%0d%0aHTTP/1.1%20200%20OK";
    let party = Party::new();
    let phone = Phone::through(&party, &party.link());
    assert_eq!(phone.send("/who", &format!("text=Nan{ENDS}")).status, 303);
    assert_eq!(
        phone.send("/bring", &format!("text=cake{ENDS}%0d%0aBEGIN:VEVENT%0d%0aEND:VEVENT")).status,
        303
    );
    let mum = wisher(&party, "Mum");
    let film = list(&party)[0].id;
    let fields = format!("q=a{ENDS}&page={ENDS}&by={ENDS}&want={film}");
    let answers = [
        phone.get(&format!("/?{ENDS}")),
        phone.get("/"),
        phone.get("/calendar.ics"),
        send(&mum, "/wishes/say", &fields),
    ];
    for answer in &answers {
        assert!(answer.status < 400, "{answer:?}");
        let cookies = answer.head.lines().filter(|line| line.to_lowercase().starts_with("set-cookie: visit"));
        assert_eq!(cookies.count(), 0, "{}", answer.head);
        assert!(!answer.head.contains("200 OK\r\nHTTP"), "{}", answer.head);
    }
    let calendar = &answers[2].body;
    assert_eq!(calendar.matches("\r\nBEGIN:VEVENT\r\n").count(), 1, "{calendar}");
    assert!(!calendar.contains("\r\nSet-Cookie"), "{calendar}");
}

/// So many were refused for this and for nothing else, nobody answered, and the family comes in.
fn told(party: &Party, times: usize, why: Refusal) {
    until("each is told", || party.refused().len() >= times);
    assert_eq!(party.refused(), vec![why; times]);
    assert!(party.engine.evening(party.session).expect("an evening").answers.is_empty());
    assert_eq!(Phone::through(party, &party.link()).get("/").status, 200);
}

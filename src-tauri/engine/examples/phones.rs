//! Figures for an evening that is shared: `cargo run --release -p houselights-engine --features testing --example phones` has
//! 50 phones, in a process of their own, answer an evening at once over real connections, and prints how many answers are
//! taken in a second, how long each waits, how long until the host's window is told, and what memory the server takes.

#![allow(clippy::print_stdout, clippy::expect_used, reason = "a program that reports figures")]

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::process::Command;
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Instant;

use houselights_domain::id::SessionId;
use houselights_domain::plan::{Particulars, Person, Portion, WallTime};
use houselights_domain::share::{Address, AddressKind, Scope};
use houselights_engine::Engine;
use houselights_engine::calendar::{EventFacts, EventWords};
use houselights_engine::plan_page::{Limits, Outside, PlanPage, Say, Words};
use houselights_engine::testing::{FixedClock, fill, fill_evenings};
use houselights_engine::view::{AddTitle, MakeLink, PlanEvening, StartSharing};

/// How many answer at once.
const PHONES: usize = 50;
/// How often each of them answers.
const ANSWERS: usize = 40;
/// How often it is timed until the host's window is told.
const TOLD: usize = 200;
/// What the program is called with to be the phones.
const AS_PHONES: &str = "--phones";

/// The shell has the words; how long they take to put together is next to nothing.
struct Plain;

impl Words for Plain {
    fn language(&self) -> &'static str {
        "en"
    }

    fn say(&self, what: &Say<'_>) -> String {
        format!("{what:?}")
    }

    fn event(&self, facts: &EventFacts<'_>) -> EventWords {
        let summary = facts.name.unwrap_or("Movie night").to_owned();
        EventWords { summary, portion: String::new(), particulars: Vec::new(), tasks: Vec::new() }
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.split_first() {
        Some((first, links)) if first == AS_PHONES => be_phones(links),
        _ => serve(),
    }
}

fn serve() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = FixedClock::at("2026-12-18T12:00:00Z".parse().expect("a moment"));
    let engine = Arc::new(Engine::open(folder.path(), clock.ports()).expect("it opens"));
    fill(&engine, 200).expect("titles");
    let film = AddTitle { name: "Paddington".into(), year: Some(2014), ..AddTitle::default() };
    let film = Some(engine.add_title(film).expect("on the list").value.title.id);
    fill_evenings(&engine, 200, 20, 3).expect("filled");
    let start = WallTime {
        local: "2026-12-18T20:15:00".parse().expect("a time"),
        zone: "Europe/London".parse().expect("a zone"),
    };
    let (place, note) = (String::new(), String::new());
    let (portion, particulars) = (Portion::Whole, Particulars::default());
    let plan = PlanEvening {
        title: film,
        portion,
        start,
        members: vec![],
        place,
        note,
        particulars,
        reminders: None,
    };
    let session = engine.plan_evening(plan).expect("planned").value.session.id;

    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let address = Address { ip: Ipv4Addr::LOCALHOST, prefix: 8, kind: AddressKind::Other, name: "lo".into() };
    let many = (1e9, 1e9);
    let outside = Outside {
        words: Arc::new(Plain),
        fonts: Vec::new(),
        addresses: Arc::new(move || vec![address.clone()]),
        port: 0,
        announces: false,
        // All phones are this computer here.
        limits: Limits { address: many, all: many, connections_each: 128, ..Limits::default() },
        refused: Arc::new(|why| println!("refused: {why:?}")),
    };
    let page = PlanPage::new(Arc::clone(&engine), outside, runtime.handle().clone());
    page.start(&StartSharing { session, address: None }).expect("shared");
    let before = memory();
    let links = links(&page, session);
    let phones = Command::new(std::env::current_exe().expect("itself")).arg(AS_PHONES).args(&links).output();
    let said = String::from_utf8(phones.expect("phones").stdout).expect("figures");
    print!("{said}");
    println!(
        "  memory of the server  {} kB before, {} kB after, at most {} kB",
        before.0,
        memory().0,
        memory().1
    );
    tell(&engine, links.first().expect("a link"));
}

fn links(page: &PlanPage, session: SessionId) -> Vec<String> {
    let mut all = Vec::new();
    for number in 0..PHONES {
        let who = Some(Person::Guest { name: format!("Guest {number}") });
        let view = page.make_link(MakeLink { session, who, scope: Scope::default() }).expect("a link");
        all = view
            .links
            .into_iter()
            .filter(|link| link.link.who.is_some())
            .filter_map(|link| link.url)
            .collect();
    }
    all
}

/// One phone answers; until the window hears of it, which then reads the evening again.
fn tell(engine: &Engine, link: &str) {
    let mut news = engine.subscribe();
    let phone = Phone::open(link);
    let times = (0..TOLD).map(|turn| {
        let begun = Instant::now();
        let sent = thread::scope(|scope| {
            let asking = scope.spawn(|| phone.answer(turn));
            news.blocking_recv().expect("news");
            let told = begun.elapsed();
            asking.join().expect("answered");
            told
        });
        sent.as_secs_f64() * 1_000.0
    });
    report("until the window is told", times.collect());
}

fn be_phones(links: &[String]) {
    let phones: Vec<Phone> = links.iter().map(|link| Phone::open(link)).collect();
    let ready = Barrier::new(phones.len() + 1);
    let (times, took) = thread::scope(|scope| {
        let threads: Vec<_> = phones
            .iter()
            .map(|phone| {
                let ready = &ready;
                scope.spawn(move || {
                    ready.wait();
                    let timed = |turn| {
                        let begun = Instant::now();
                        phone.answer(turn);
                        begun.elapsed().as_secs_f64() * 1_000.0
                    };
                    (0..ANSWERS).map(timed).collect::<Vec<_>>()
                })
            })
            .collect();
        ready.wait();
        let begun = Instant::now();
        let times: Vec<f64> = threads.into_iter().flat_map(|one| one.join().expect("a phone")).collect();
        (times, begun.elapsed().as_secs_f64())
    });
    println!("{} phones at once, {} answers", phones.len(), times.len());
    #[allow(clippy::cast_precision_loss, reason = "a few thousand")]
    let each_second = times.len() as f64 / took;
    println!("  answers a second  {each_second:.0}");
    report("an answer waits", times);
}

/// A phone that came in through a link, with its cookie and the token of its forms.
struct Phone {
    to: SocketAddr,
    cookie: String,
    token: String,
}

impl Phone {
    fn open(link: &str) -> Self {
        let (host, path) =
            link.strip_prefix("http://").and_then(|url| url.split_once('/')).expect("an address");
        let to: SocketAddr = host.parse().expect("numbers");
        let mut phone = Self { to, cookie: String::new(), token: String::new() };
        let entered = phone.ask("GET", &format!("/{path}"), "");
        let cookie = entered.lines().find_map(|line| line.strip_prefix("set-cookie: ")).expect("a cookie");
        cookie.split(';').next().expect("its value").clone_into(&mut phone.cookie);
        let page = phone.ask("GET", "/", "");
        let (_, after) = page.split_once("name=\"token\" value=\"").expect("a form");
        after.split('"').next().expect("a value").clone_into(&mut phone.token);
        phone
    }

    /// Something else each time.
    fn answer(&self, turn: usize) {
        let reply = if turn.is_multiple_of(2) { "coming" } else { "maybe" };
        let answered = self.ask("POST", "/reply", &format!("token={}&reply={reply}", self.token));
        assert!(answered.starts_with("HTTP/1.1 303"), "{answered}");
    }

    fn ask(&self, method: &str, path: &str, body: &str) -> String {
        let Self { to, cookie, .. } = self;
        let mut stream = TcpStream::connect(to).expect("connects");
        let length = body.len();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {to}\r\nOrigin: http://{to}\r\nCookie: {cookie}\r\n\
             Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n"
        );
        stream.write_all(format!("{head}{body}").as_bytes()).expect("asked");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("answered");
        answer
    }
}

/// What this process holds in memory now, and the most that it held, in kB.
fn memory() -> (u64, u64) {
    let status = fs::read_to_string("/proc/self/status").expect("Linux");
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).expect("a line");
        line.trim_matches(|c: char| !c.is_ascii_digit()).parse().expect("a number")
    };
    (of("VmRSS:"), of("VmHWM:"))
}

fn report(what: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
    println!("  {what}  p50 {:.2}  p99 {:.2} ms", at(50), at(99));
}

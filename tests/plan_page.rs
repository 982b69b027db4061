//! The page for phones in its own words, as it goes over the wire. The pages are kept in `ui/tests/phone`, where a browser
//! looks at them in a phone's size. `UPDATE_PAGES=1 cargo test --test plan_page` writes them anew.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say where"
)]

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::sync::Arc;

use houselights_domain::household::Colour;
use houselights_domain::id::{MemberId, SessionId};
use houselights_domain::plan::{Bring, Particulars, Person, Portion, WallTime};
use houselights_domain::share::{Address, AddressKind};
use houselights_engine::Engine;
use houselights_engine::plan_page::{Font, Limits, Outside, PlanPage};
use houselights_engine::testing::{FixedClock, fill_evenings};
use houselights_engine::view::*;
use houselights_shell::{English, page_fonts};

const PAGES: &str = "ui/tests/phone";

struct Home {
    page: Arc<PlanPage>,
    session: SessionId,
    members: Vec<MemberId>,
    _folder: tempfile::TempDir,
}

/// As many again as make a household of thirty.
const CROWD: [&str; 26] = [
    "Zeynep",
    "Bartholomew",
    "Ceren",
    "Deniz",
    "Elif",
    "Finn",
    "Grandmother Featherstonehaugh-Cholmondeley",
    "Hasan",
    "İbrahim",
    "Jasper",
    "Kemal",
    "Leyla",
    "Maximilian",
    "Nur",
    "Olga",
    "Priya",
    "Quentin",
    "Rosa",
    "Şule",
    "Tobias",
    "Umut",
    "Vera",
    "Wanda",
    "Xenia",
    "Yusuf",
    "Zoë",
];

/// The family of the story, with Friday's film.
fn home() -> Home {
    household(&[], 0, Vec::new())
}

/// The same with the window's fonts, as far as the style sheet speaks of them: their files are the phone's already.
fn home_with_fonts() -> Home {
    household(&[], 0, page_fonts(|_| Some(Vec::new())))
}

/// The same with more people, and so many evenings after it.
fn household(more: &[&str], evenings: usize, fonts: Vec<Font>) -> Home {
    let folder = tempfile::tempdir().unwrap();
    let clock = FixedClock::at("2026-12-18T19:40:00Z".parse().unwrap());
    let engine = Engine::open(folder.path(), clock.ports()).unwrap();
    let member = |name: &str, colour| MemberDraft { name: name.into(), colour, ..MemberDraft::default() };
    let mut members = vec![
        member("Ayşe", Colour::Rose),
        member("Jon", Colour::Teal),
        member("Mum", Colour::Amber),
        member("Theo", Colour::Moss),
    ];
    members.extend(more.iter().map(|name| member(name, Colour::Sky)));
    let services = vec!["Netflix".into()];
    let welcome = SetUpHousehold { name: "the Demirs".into(), country: "GB".into(), services, members };
    let members: Vec<_> =
        engine.set_up_household(welcome).unwrap().value.members.into_iter().map(|one| one.id).collect();
    let film = |name: &str, year| AddTitle { name: name.into(), year: Some(year), ..AddTitle::default() };
    let title = engine.add_title(film("Miracle in Cell No. 7", 2019)).unwrap().value.title.id;
    let others = [film("Paddington 2", 2017), film("Babette's Feast", 1987)]
        .map(|film| engine.add_title(film).unwrap().value.title.id);
    let start =
        WallTime { local: "2026-12-18T20:15:00".parse().unwrap(), zone: "Europe/London".parse().unwrap() };
    let brings = vec![Bring { what: "popcorn".into(), who: Some(members[3]) }];
    let plan = PlanEvening {
        title: Some(title),
        portion: Portion::Whole,
        start,
        members: members.clone(),
        place: "the living room".into(),
        note: "Mum brings tissues".into(),
        particulars: Particulars { doors: 15, brings, guests: vec!["Nan".into()], ..Particulars::default() },
        reminders: None,
    };
    let session = engine.plan_evening(plan).unwrap().value.session.id;
    engine.offer_films(OfferFilms { session, films: others.into() }).unwrap();
    let question = |local: &str| WallTime { local: local.parse().unwrap(), zone: start.zone };
    let poll = PollDraft {
        title: Some(others[0]),
        starts: ["2026-12-19T20:00:00", "2026-12-20T17:30:00", "2026-12-27T17:30:00"].map(question).to_vec(),
        members: members.clone(),
        place: String::new(),
        note: String::new(),
    };
    engine.propose_evenings(poll).unwrap();
    fill_evenings(&engine, 0, evenings, 2).unwrap();
    let address = Address { ip: Ipv4Addr::LOCALHOST, prefix: 8, kind: AddressKind::Other, name: "lo".into() };
    let outside = Outside {
        words: Arc::new(English),
        fonts,
        addresses: Arc::new(move || vec![address.clone()]),
        port: 0,
        announces: false,
        // All phones of a test have one address.
        limits: Limits { address: (1e6, 1e6), all: (1e6, 1e6), ..Limits::default() },
        refused: Arc::new(|_| {}),
    };
    let runtime = tauri::async_runtime::handle().inner().clone();
    let page = PlanPage::new(Arc::new(engine), outside, runtime);
    page.start(&StartSharing { session, address: None }).unwrap();
    Home { page, session, members, _folder: folder }
}

/// What somebody without a computer sees of the list.
fn wish_pages(home: &Home) -> Vec<(&'static str, String)> {
    let given = home.page.make_wish_link(home.members[2]).unwrap();
    let mum = Phone::through(given.port.unwrap(), &given.links[0].urls.as_ref().unwrap().url);
    let list = mum.page("/wishes");
    let ids: Vec<_> =
        list.split("name=\"want\" value=\"").skip(1).map(|rest| rest[..36].to_owned()).collect();
    let own = format!("/wishes/film/{}", ids[0]);
    mum.send_from(&own, "/wishes/say", &format!("want={}", ids[0]));
    mum.send_from(&own, "/wishes/say", &format!("title={}&from=film&seen=yes", ids[1]));
    mum.send_from(&own, "/wishes/say", &format!("title={}&from=film&not=yes", ids[2]));
    mum.send_from(&own, "/wishes/new", "film=The+Iron+Giant&year=1999");
    mum.send_from(
        &own,
        "/wishes/new",
        "film=The+one+with+the+very+long+name+that+Grandmother+keeps+telling+us+about",
    );
    vec![
        ("wishes.html", mum.page("/wishes")),
        ("wish-nothing.html", mum.page("/wishes?q=the+hobbit")),
        ("wish-film.html", mum.page(&format!("/wishes/film/{}", ids[2]))),
        ("wish-new.html", mum.page("/wishes/new?q=lord+of+the+rings")),
        ("wish-own.html", mum.page("/wishes/own")),
    ]
}

/// A phone that came in through the link for all.
struct Phone {
    port: u16,
    cookie: String,
}

impl Phone {
    fn new(home: &Home) -> Self {
        let shared = home.page.view(home.session).unwrap();
        Self::through(shared.port.unwrap(), shared.links[0].url.as_deref().unwrap())
    }

    fn through(port: u16, url: &str) -> Self {
        let mut phone = Self { port, cookie: String::new() };
        let entered = phone.ask("GET", &format!("/{}", path_of(url)), "");
        let (_, cookie) = entered.split_once("set-cookie: ").unwrap();
        phone.cookie = cookie.split(';').next().unwrap().to_owned();
        phone
    }

    fn ask(&self, method: &str, path: &str, body: &str) -> String {
        self.ask_for(&format!("127.0.0.1:{}", self.port), method, path, body)
    }

    /// Asks as somebody who knows this computer by that name.
    fn ask_for(&self, host: &str, method: &str, path: &str, body: &str) -> String {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nAccept: text/html\r\n\
             Cookie: {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.cookie,
            body.len()
        );
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn page(&self, path: &str) -> String {
        body_of(&self.ask("GET", path, ""))
    }

    fn send(&self, path: &str, fields: &str) {
        self.send_from("/who", path, fields);
    }

    /// Sends a form with the token of a page that has one.
    fn send_from(&self, from: &str, path: &str, fields: &str) {
        let page = self.page(from);
        let (_, after) = page.split_once("name=\"token\" value=\"").unwrap();
        let token = after.split('"').next().unwrap();
        let answer = self.ask("POST", path, &format!("token={token}&{fields}"));
        assert!(answer.starts_with("HTTP/1.1 303"), "{path}: {answer}");
    }
}

fn body_of(answer: &str) -> String {
    answer.split_once("\r\n\r\n").unwrap().1.to_owned()
}

/// What somebody sees who is not let in, or not any more. The last of it: nothing is shared afterwards.
fn refusals(home: &Home) -> Vec<(&'static str, String)> {
    let (phone, stranger) = (Phone::new(home), Phone { port: Phone::new(home).port, cookie: String::new() });
    let mut pages = vec![
        ("refused-name.html", body_of(&phone.ask_for("films.example", "GET", "/", ""))),
        ("refused-phone.html", stranger.page("/?again")),
        ("refused-nothing.html", phone.page("/nothing")),
    ];
    home.page.keep_wishes(&KeepWishes { on: false, address: None }).unwrap();
    pages.push(("refused-list.html", phone.page("/wishes")));
    let link = home.page.view(home.session).unwrap().links[0].link.id;
    home.page.revoke(home.session, link).unwrap();
    pages.push(("refused-link.html", phone.page("/")));
    home.page.keep_wishes(&KeepWishes { on: true, address: None }).unwrap();
    home.page.stop(home.session).unwrap();
    pages.push(("refused-evening.html", phone.page("/")));
    pages
}

/// What phones see where thirty people planned two hundred evenings, and nearly all have answered.
fn crowd_pages() -> Vec<(&'static str, String)> {
    let home = household(&CROWD, 200, Vec::new());
    let phone = Phone::new(&home);
    let asked = phone.page("/");
    for (place, id) in home.members.iter().take(27).enumerate() {
        phone.send("/who", &format!("member={id}"));
        let reply = ["coming", "coming", "maybe", "coming", "cant"][place % 5];
        phone.send("/reply", &format!("reply={reply}"));
    }
    phone.send("/bring", "text=a+tin+of+biscuits");
    vec![("crowd-asked.html", asked), ("crowd.html", phone.page("/")), ("crowd-who.html", phone.page("/who"))]
}

#[test]
fn thirty_people_are_all_found_and_the_first_view_stays_small() {
    let home = household(&CROWD, 200, Vec::new());
    let look = Phone::new(&home).ask("GET", "/look.css", "").len();
    for (name, page) in crowd_pages() {
        assert!(page.len() + look < 60_000, "{name}: {} bytes without fonts", page.len() + look);
        for person in CROWD {
            assert!(page.contains(person), "{person} is not in {name}");
        }
    }
    // Who looks for their name reads down the alphabet: Ş beside S, İ beside I.
    let page = Phone::new(&home).page("/who");
    let place = |name: &str| page.find(&format!(">{name}</button>")).unwrap();
    let read = ["Ayşe", "Bartholomew", "İbrahim", "Jon", "Mum", "Rosa", "Şule", "Theo", "Zeynep", "Zoë"];
    assert!(read.map(place).is_sorted(), "{:?}", read.map(place));
}

#[test]
fn the_pages_that_a_browser_looks_at_are_current() {
    let home = home();
    let (phone, other) = (Phone::new(&home), Phone::new(&home));
    let mut pages = vec![("invited.html", phone.page("/")), ("who.html", phone.page("/who"))];
    phone.send("/who", &format!("member={}", home.members[1]));
    phone.send("/reply", "reply=coming");
    phone.send("/suggest", "film=The+Iron+Giant");
    phone.send("/bring", "text=a+lemon+cake");
    for (who, reply) in
        [("Nan", "coming"), ("Bartholomew+Featherstonehaugh-Cholmondeley", "maybe"), ("Ben", "cant")]
    {
        other.send("/who", &format!("text={who}"));
        other.send("/reply", &format!("reply={reply}"));
    }
    pages.push(("answered.html", phone.page("/")));
    pages.push(("films.html", phone.page("/films")));
    let asked = phone.page("/dates");
    for (number, answer) in [(0, "yes"), (1, "if_need_be")] {
        let field = |name: &str| {
            let rest = asked.split(&format!("name=\"{name}\" value=\"")).nth(number + 1).unwrap();
            rest.split('"').next().unwrap().to_owned()
        };
        phone.send("/dates", &format!("poll={}&date={}&answer={answer}", field("poll"), field("date")));
    }
    pages.push(("dates.html", phone.page("/dates")));
    pages.push(("bring.html", phone.page("/bring")));
    pages.push(("unknown.html", phone.page("/i/0")));
    pages.extend(crowd_pages());
    pages.push(("look.css", Phone::new(&home_with_fonts()).page("/look.css")));
    pages.extend(wish_pages(&home));
    let mum = Person::Member { id: home.members[2] };
    pages.push(("far-mum.html", home.page.file(home.session, Some(&mum)).unwrap()));
    pages.push(("far-anybody.html", home.page.file(home.session, None).unwrap()));
    pages.extend(refusals(&home));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGES);
    for (name, page) in pages {
        let file = folder.join(name);
        if std::env::var_os("UPDATE_PAGES").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&file, page).unwrap();
            continue;
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        assert!(
            kept == page,
            "{PAGES}/{name} is not what a phone gets: UPDATE_PAGES=1 cargo test --test plan_page"
        );
    }
}

/// All that a phone which has the fonts hears for its first view, heads and all: from the link it scans to the page that
/// it shows.
#[test]
fn the_first_view_is_under_sixty_kilobytes_with_fonts_cached() {
    let home = home_with_fonts();
    let shared = home.page.view(home.session).unwrap();
    let (port, url) = (shared.port.unwrap(), shared.links[0].url.clone().unwrap());
    let scanned = Phone { port, cookie: String::new() }.ask("GET", &format!("/{}", path_of(&url)), "");
    let phone = Phone::through(port, &url);
    let (page, style) = (phone.ask("GET", "/", ""), phone.ask("GET", &style_of(&phone.page("/")), ""));
    assert!(style.contains("@font-face") && style.contains("immutable"), "{style}");
    let bytes = scanned.len() + page.len() + style.len();
    assert!(bytes < 60_000, "{bytes} bytes without fonts");
    let given = home.page.make_wish_link(home.members[2]).unwrap();
    let mum = Phone::through(given.port.unwrap(), &given.links[0].urls.as_ref().unwrap().url);
    let bytes = mum.ask("GET", "/wishes", "").len() + style.len();
    assert!(bytes < 60_000, "{bytes} bytes of the list without fonts");
}

fn path_of(url: &str) -> &str {
    url.splitn(4, '/').nth(3).unwrap()
}

/// Where a page says that its style sheet is, which is all that it fetches.
fn style_of(page: &str) -> String {
    let fetched: Vec<_> = page.match_indices("<link").chain(page.match_indices(" src=")).collect();
    assert_eq!(fetched.len(), 1, "{page}");
    let (_, after) = page.split_once("<link rel=\"stylesheet\" href=\"").unwrap();
    after.split('"').next().unwrap().to_owned()
}

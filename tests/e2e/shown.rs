//! How long an answer takes from a phone until it can be seen on the host's window.

use std::path::Path;
use std::thread;
use std::time::Instant;

use chrono::TimeDelta;
use chrono_tz::Europe::London;
use houselights_domain::plan::{Particulars, Portion, WallTime};
use houselights_engine::testing::{fill, fill_evenings};
use houselights_engine::view::{AddTitle, MemberDraft, PlanEvening, SetUpHousehold};
use houselights_engine::{Engine, ports::Ports};

use crate::support::{Desktop, Phone, Screen, at_home, until};

/// A household that is large.
const PEOPLE: usize = 30;
const FILMS: usize = 200;
const EVENINGS: usize = 200;
/// How often a phone answers: as often as the page bears at once.
const ANSWERS: usize = 50;

/// From the moment at which a phone begins to send its answer until other pixels stand in the window where the answers
/// do, in milliseconds and up to ten of them too long, the shortest first; from a network of its own, where one can be made.
pub fn shown(app: &Path, tell: impl Fn(&[f64])) {
    at_home("shown", || tell(&answers(app)));
}

fn answers(app: &Path) -> Vec<f64> {
    let mut desktop = Desktop::new();
    desktop.paint_plainly();
    let folder = desktop.folder().join("data/io.github.houselights.app");
    let first = settle_in(&Engine::open(&folder, Ports::system()).unwrap());
    let screen = Screen::start(&desktop, app, &[]);
    screen.press("Plans");
    screen.press("More for Some Like It Hot");
    screen.press("Share with phones");
    screen.press("Share it");
    screen.find("//*[@role='img' and starts-with(@aria-label, 'QR code of http://')]");
    let link = screen.run(
        "return [...document.querySelectorAll('p')].map((p) => p.textContent)
            .find((text) => text.startsWith('http://'))",
    );
    let phone = Phone::open(link.as_str().expect("a link"));
    phone.send("/who", &format!("member={first}"));
    let token = phone.token("/");
    // What it says first makes room for the answers.
    phone.post("/reply", &token, "reply=cant");
    screen.see("Member 0 can’t");
    let window = desktop.display.only_window();
    let place = place(&screen);
    let mut taken: Vec<f64> = ["maybe", "cant"]
        .into_iter()
        .cycle()
        .take(ANSWERS)
        .map(|reply| {
            screen.painted();
            let before = desktop.display.part(window, place);
            let begin = Instant::now();
            thread::scope(|scope| {
                scope.spawn(|| phone.post("/reply", &token, &format!("reply={reply}")));
                let changed = || (desktop.display.part(window, place) != before).then_some(());
                until("the answer is shown", changed);
                begin.elapsed().as_secs_f64() * 1e3
            })
        })
        .collect();
    taken.sort_by(f64::total_cmp);
    taken
}

/// The household, with an evening in a while; the first of its members.
fn settle_in(engine: &Engine) -> String {
    let member = |number| MemberDraft { name: format!("Member {number}"), ..MemberDraft::default() };
    let members = (0..PEOPLE).map(member).collect();
    let household = SetUpHousehold { name: "Us".into(), members, ..SetUpHousehold::default() };
    let members = engine.set_up_household(household).unwrap().value.members;
    fill(engine, FILMS).unwrap();
    fill_evenings(engine, 0, EVENINGS, 2).unwrap();
    let film = AddTitle { name: "Some Like It Hot".into(), year: Some(1959), ..AddTitle::default() };
    let evening = PlanEvening {
        title: Some(engine.add_title(film).unwrap().value.title.id),
        portion: Portion::Whole,
        start: WallTime::at(Ports::system().clock.now() + TimeDelta::hours(2), London),
        members: members.iter().map(|member| member.id).collect(),
        place: String::new(),
        note: String::new(),
        particulars: Particulars::default(),
        reminders: None,
    };
    engine.plan_evening(evening).unwrap();
    members[0].id.to_string()
}

/// Where the answers stand.
fn place(screen: &Screen) -> (i16, i16, u16, u16) {
    let place = screen.run(
        "const { x, y, width, height } = document.querySelector('[role=\"dialog\"] [role=\"status\"]')
            .getBoundingClientRect();
        return [x, y, width, height].map(Math.round)",
    );
    let number = |at: usize| i16::try_from(place[at].as_i64().unwrap()).unwrap();
    (number(0), number(1), number(2).cast_unsigned(), number(3).cast_unsigned())
}

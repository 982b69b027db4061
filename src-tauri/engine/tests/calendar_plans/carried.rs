//! Evenings as they reach people: in a file, on a phone, in a calendar that follows, in the page for those far away and in a
//! mail. Each is taken from where it arrives, in whatever it is wrapped there.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use houselights_domain::plan::WallTime;
use houselights_domain::plan::reminders::Reminder;
use houselights_engine::calendar::{Alarm, Attendee, CalendarEvent, EventFacts, EventWords, Organizer};
use houselights_engine::plan_page::Words;
use houselights_engine::view::{AddTitle, ChangeMember, MemberDraft, PlanEvening, WriteMail};
use houselights_engine::{LetterFacts, LetterWords};

use super::common::House;
use super::meaning::{compare, meaning};
use super::party::{Party, Plain};
use super::phone::{Phone, say};
use super::plans::{Plan, at, plans};
use super::readers::{foreign, python};

const JON: &str = "Jon; \"the lamp\", שלום";
const MUM: &str = "^'Mum\\: 🍿";

fn words(facts: &EventFacts<'_>) -> EventWords {
    Plain.event(facts)
}

fn letter(_: &LetterFacts<'_>) -> LetterWords {
    LetterWords { subject: "Come".into(), text: "Come".into() }
}

/// A family whose names mean something to a calendar, in the winter before all the plans.
fn family() -> House {
    let house = House::with_family();
    for (name, new, email) in [
        ("Ayşe", "Ayşe", "ayse@example.org"),
        ("Jon", JON, "jon@example.org"),
        ("Mum", MUM, "mum@example.org"),
    ] {
        let member = MemberDraft { name: new.into(), email: email.into(), ..MemberDraft::default() };
        house.change_member(ChangeMember { id: house.member(name), member }).unwrap();
    }
    house.clock.advance(at("2026-02-01T12:00:00Z") - at("2026-12-18T19:40:00Z"));
    house
}

/// Plans the first evening of it, and says what every calendar has to tell of that, by what the window shows.
fn planned(house: &House, plan: &Plan) -> CalendarEvent {
    let first = &plan.events[0];
    let minutes = (first.ends - first.starts).num_minutes().max(1);
    let film = AddTitle {
        // A film of which nothing is known from elsewhere.
        name: format!("Ours: {}", first.summary),
        runtime_minutes: i32::try_from(minutes).ok(),
        ..AddTitle::default()
    };
    let film = house.add_title(film).unwrap().value.title.id;
    let reminders = first.reminders.iter().map(|alarm| u16::try_from(alarm.minutes).unwrap());
    let reminders: Vec<_> = reminders.map(Reminder::before_start).collect();
    let evening = PlanEvening {
        start: WallTime { local: plan.local, zone: plan.zone },
        members: vec![house.member(JON), house.member(MUM)],
        place: first.location.clone(),
        note: first.note.clone(),
        reminders: Some(reminders),
        ..house.evening(Some(film), "2026-12-18T20:15:00")
    };
    let view = house.plan_evening(evening).unwrap().value;
    assert_eq!(view.starts_at, first.starts, "{}", plan.zone);
    CalendarEvent {
        uid: view.session.id.to_string(),
        summary: view.name.unwrap(),
        starts: view.starts_at,
        ends: view.ends_at,
        location: view.session.place,
        facts: Vec::new(),
        people: vec![JON.into(), MUM.into()],
        note: view.session.note,
        reminders: first
            .reminders
            .iter()
            .map(|alarm| Alarm { words: String::new(), ..alarm.clone() })
            .collect(),
        sequence: 0,
        changed: at("2026-02-01T12:00:00Z"),
        cancelled: false,
        organizer: None,
        repeats: None,
        wall: None,
        instead_of: None,
    }
}

/// The calendar inside a page.
fn inside(page: &str) -> String {
    let (_, after) = page.split_once("data:text/calendar;charset=utf-8;base64,").unwrap();
    String::from_utf8(STANDARD.decode(after.split('"').next().unwrap()).unwrap()).unwrap()
}

#[test]
fn every_reader_takes_an_evening_to_mean_the_same_wherever_it_arrives() {
    let house = family();
    let now = at("2026-02-01T12:00:00Z");
    let events: Vec<_> = plans().iter().map(|plan| planned(&house, plan)).collect();
    let id = |event: &CalendarEvent| event.uid.parse().unwrap();
    let published =
        |events: &[CalendarEvent]| events.iter().map(|event| meaning(event, "PUBLISH", now, &[])).collect();

    compare(&house.calendar(None, words).unwrap(), published(&events));

    // A mail has whoever is asked, and whose it is.
    let asked = [(JON, "jon@example.org"), (MUM, "mum@example.org")];
    let asked =
        asked.map(|(name, address)| Attendee { name: name.into(), address: address.into(), answer: None });
    let organizer = Some(Organizer { name: "Ayşe".into(), address: "ayse@example.org".into() });
    let (mut alternatives, mut files, mut expected) = (String::new(), String::new(), Vec::new());
    for event in events.iter().step_by(17) {
        let to = vec![house.member(JON), house.member(MUM)];
        let request =
            WriteMail { session: id(event), whole: false, part: None, from: house.member("Ayşe"), to };
        let mail = house.write_mail(&request, words, letter).unwrap();
        let read = foreign(&python(), "mail.py", &mail);
        let [alternative, file] = &read["inside"].as_array().unwrap()[..] else { panic!("two: {read}") };
        alternatives += alternative.as_str().unwrap();
        files += file.as_str().unwrap();
        let event = CalendarEvent { organizer: organizer.clone(), ..event.clone() };
        expected.push(meaning(&event, "REQUEST", now, &asked));
    }
    compare(&alternatives, expected.clone());
    compare(&files, expected);

    let first = id(&events[0]);
    let mut party = Party::before(house, first, |_| {});
    let pages = events.iter().map(|event| inside(&party.page.file(id(event), None).unwrap()));
    compare(&pages.collect::<String>(), published(&events));

    let jon = party.member(JON).parse().unwrap();
    let feed = party.page.make_feed(Some(jon)).unwrap().feeds.pop().and_then(|feed| feed.links).unwrap();
    let (host, path) = feed.url.strip_prefix("http://").and_then(|url| url.split_once('/')).unwrap();
    let head = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    compare(&say(host.parse().unwrap(), head.as_bytes()).unwrap().body, published(&events));

    let some: Vec<_> = events.iter().step_by(29).cloned().collect();
    let mut phones = String::new();
    for event in &some {
        party.session = id(event);
        party = party.with_phones();
        phones += &Phone::through(&party, &party.link()).get("/calendar.ics").body;
    }
    compare(&phones, published(&some));
}

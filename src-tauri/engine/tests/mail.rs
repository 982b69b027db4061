//! Invitations by mail and the answers to them: what somebody's mail program gets, what counts, and what does not and says
//! so. Mails are read by Python's `email`, their calendars by `icalendar`.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test may expect")]

mod common;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use chrono::TimeDelta;
use houselights_domain::id::{MemberId, SessionId};
use houselights_domain::plan::{Person, Reply, Status, WallTime};
use houselights_engine::calendar::{Calendar, EventFacts, EventWords, from_ics};
use houselights_engine::mail::calendars_in;
use houselights_engine::view::{
    AskMail, ChangeEvening, ChangeMember, ChangeSeries, EndSeries, MemberDraft, PlanSeries, PlansQuery,
    Reach, RepeatChange, RepliedEvening, SessionView, TakenReply, WriteMail,
};
use houselights_engine::{LetterFacts, LetterWords};
use proptest::prelude::*;
use serde_json::{Value, json};

use common::{House, wall};

/// A family of which all but Theo have an address.
fn house() -> House {
    let house = House::with_family();
    for (name, email) in
        [("Ayşe", "ayse@example.org"), ("Jon", "jon@example.org"), ("Mum", "Mum@Example.org")]
    {
        address(&house, name, email);
    }
    house
}

fn address(house: &House, name: &str, email: &str) {
    let member = MemberDraft { name: name.into(), email: email.into(), ..MemberDraft::default() };
    house.change_member(ChangeMember { id: house.member(name), member }).expect("an address");
}

/// Friday's film, to which Jon and Mum come.
fn friday(house: &House) -> SessionId {
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    let mut plan = house.evening(Some(film), "2026-12-18T20:15:00");
    plan.members = vec![house.member("Jon"), house.member("Mum")];
    plan.place = "the living room".into();
    house.plan_evening(plan).expect("planned").value.session.id
}

fn event(facts: &EventFacts<'_>) -> EventWords {
    let summary = facts.name.unwrap_or("open").to_owned();
    EventWords { summary, portion: String::new(), particulars: Vec::new(), tasks: Vec::new() }
}

fn letter(facts: &LetterFacts<'_>) -> LetterWords {
    LetterWords {
        subject: format!("{:?}: {}", facts.kind, facts.name.unwrap_or("open")),
        text: format!("{facts:?}"),
    }
}

fn write(house: &House, session: SessionId, from: &str, to: &[&str]) -> Result<String, &'static str> {
    let to = to.iter().map(|name| house.member(name)).collect();
    let request = WriteMail { session, whole: false, from: house.member(from), to };
    house.write_mail(&request, event, letter).map_err(|error| error.code())
}

/// What Python makes of a mail.
fn read(mail: &str) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let python: PathBuf = root.join("target/venv/bin/python");
    let script = root.join("tests/calendar_readers/mail.py");
    let child = Command::new(&python).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child =
        child.unwrap_or_else(|error| panic!("{} is missing ({error}): run `make setup`", python.display()));
    child.stdin.take().unwrap().write_all(mail.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "Python could not read {mail}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// An answer as calendars send it.
fn answer(uid: &str, sequence: u32, stamp: &str, address: &str, says: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:{uid}\r\n\
         SEQUENCE:{sequence}\r\nDTSTAMP:{stamp}\r\nDTSTART:20261218T201500Z\r\nORGANIZER:mailto:ayse@example.org\r\n\
         ATTENDEE;PARTSTAT={says}:mailto:{address}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

fn take(house: &House, text: &str) -> Vec<TakenReply> {
    house.take_reply(vec![text.to_owned()]).expect("looked at").value.each
}

fn said(house: &House, session: SessionId, name: &str) -> Option<Reply> {
    let key = Person::Member { id: house.member(name) }.key();
    let answers = view(house, session).answers;
    answers.into_iter().find(|rsvp| rsvp.who.key() == key).and_then(|rsvp| rsvp.reply)
}

fn view(house: &House, id: SessionId) -> SessionView {
    house.engine.as_ref().expect("open").evening(id).expect("an evening")
}

fn told(house: &House, id: SessionId) -> RepliedEvening {
    let view = self::view(house, id);
    RepliedEvening { id, name: view.name, local: view.session.start.local }
}

#[test]
fn an_invitation_is_a_draft_that_calendars_understand() {
    let house = house();
    let session = friday(&house);
    let view = house.mail(AskMail { session, whole: false }).expect("a view");
    let ids = |names: &[&str]| -> Vec<MemberId> { names.iter().map(|name| house.member(name)).collect() };
    assert_eq!((view.from, view.to), (ids(&["Ayşe", "Jon", "Mum"]), ids(&["Ayşe", "Jon", "Mum"])));
    assert_eq!((view.expected, view.off, view.told), (ids(&["Jon", "Mum"]), false, None));

    let mail = read(&write(&house, session, "Ayşe", &["Jon", "Mum"]).expect("written"));
    let event = json!({
        "uid": session.to_string(),
        "summary": "Miracle in Cell No. 7",
        "sequence": 0,
        "status": "CONFIRMED",
        "organizer": ["Ayşe", "mailto:ayse@example.org"],
        "attendees": [
            ["Jon", "mailto:jon@example.org", "NEEDS-ACTION", "TRUE"],
            ["Mum", "mailto:Mum@Example.org", "NEEDS-ACTION", "TRUE"],
        ],
    });
    let calendar = json!({ "method": "REQUEST", "events": [event] });
    assert_eq!(mail["unsent"], "1");
    assert_eq!(mail["from"], json!([["Ayşe", "ayse@example.org"]]));
    assert_eq!(mail["to"], json!([["Jon", "jon@example.org"], ["Mum", "Mum@Example.org"]]));
    assert_eq!(mail["subject"], "Invite: Miracle in Cell No. 7");
    assert_eq!(mail["date"], "2026-12-18T19:40:00Z");
    let kinds =
        ["multipart/mixed", "multipart/alternative", "text/plain", "text/calendar", "application/ics"];
    assert_eq!(mail["kinds"], json!(kinds));
    assert_eq!(mail["methods"], json!(["REQUEST"]));
    assert_eq!(mail["calendars"], json!([calendar, calendar]), "as an alternative and as a file");
    assert!(mail["text"].as_str().unwrap().contains("the living room"));

    let told = house.mail(AskMail { session, whole: false }).expect("a view").told.expect("written");
    assert_eq!((told.by, told.to, told.behind), (house.member("Ayşe"), ids(&["Jon", "Mum"]), false));
}

#[test]
fn who_was_invited_hears_of_changes_and_that_it_was_called_off() {
    let house = house();
    let session = friday(&house);
    write(&house, session, "Ayşe", &["Jon", "Mum"]).expect("written");
    let start = WallTime { local: wall("2026-12-19T19:00:00"), zone: chrono_tz::Europe::London };
    house.change_evening(ChangeEvening { start: Some(start), ..ChangeEvening::of(session) }).expect("moved");
    assert!(house.mail(AskMail { session, whole: false }).expect("a view").told.expect("written").behind);
    address(&house, "Ayşe", "new@example.org");
    let again = read(&write(&house, session, "Jon", &["Mum"]).expect("written"));
    assert_eq!(again["subject"], "Change: Miracle in Cell No. 7");
    let event = &again["calendars"][0]["events"][0];
    assert_eq!(
        (&event["sequence"], &event["organizer"]),
        (&json!(1), &json!(["Ayşe", "mailto:ayse@example.org"]))
    );
    house.cancel_evening(session).expect("called off");
    assert!(house.mail(AskMail { session, whole: false }).expect("a view").off);
    let off = read(&write(&house, session, "Ayşe", &[]).expect("written"));
    assert_eq!(
        (&off["subject"], &off["methods"]),
        (&json!("CallOff: Miracle in Cell No. 7"), &json!(["CANCEL"]))
    );
    let event = &off["calendars"][0]["events"][0];
    assert_eq!((&event["status"], &event["sequence"]), (&json!("CANCELLED"), &json!(2)));
    let to: Vec<_> = event["attendees"].as_array().unwrap().iter().map(|who| (&who[1], &who[3])).collect();
    let none = json!("");
    assert_eq!(to, [(&json!("mailto:jon@example.org"), &none), (&json!("mailto:Mum@Example.org"), &none)]);
}

#[test]
fn what_cannot_be_written_says_why_and_nobody_counts_as_invited() {
    let house = house();
    let session = friday(&house);
    assert_eq!(write(&house, session, "Theo", &["Mum"]), Err("no_address"));
    assert_eq!(write(&house, session, "Ayşe", &["Theo"]), Err("no_address"));
    assert_eq!(write(&house, session, "Ayşe", &["Ayşe"]), Err("nobody_invited"));
    assert_eq!(write(&house, session, "Ayşe", &[]), Err("nobody_invited"));
    house.cancel_evening(session).expect("called off");
    assert_eq!(write(&house, session, "Ayşe", &["Mum"]), Err("not_waiting"));
    assert_eq!(house.mail(AskMail { session, whole: false }).expect("a view").told, None);
}

#[test]
fn an_address_is_one_or_is_refused_and_what_was_there_stays() {
    let house = house();
    let mum = |email: &str| {
        let member = MemberDraft { name: "Mum".into(), email: email.into(), ..MemberDraft::default() };
        house.change_member(ChangeMember { id: house.member("Mum"), member }).map_err(|error| error.code())
    };
    for wrong in [
        "mum",
        "@example.org",
        "mum@",
        "a@b@c",
        "mum @example.org",
        "mum@example.org\r\nBcc: x@y",
        "<mum@x>",
        "mum@.org",
        "\"mum\"@example.org",
        "mum@example.org,jon@example.org",
    ] {
        assert_eq!(mum(wrong).err(), Some("bad_address"), "{wrong}");
    }
    assert_eq!(mum(&format!("{}@example.org", "m".repeat(254))).err(), Some("too_long"));
    let email = || house.household().expect("a household").members[2].email.clone();
    assert_eq!(email(), "Mum@Example.org");
    mum("  ").expect("taken away");
    assert_eq!(email(), "");
    house.undo().expect("undone");
    assert_eq!(email(), "Mum@Example.org");
    mum("mum@müller.example").expect("another alphabet");
}

#[test]
fn an_answer_counts_once_and_is_undone_like_any_step() {
    let house = house();
    let session = friday(&house);
    write(&house, session, "Ayşe", &["Jon", "Mum"]).expect("written");
    house.clock.advance(TimeDelta::hours(1));
    let yes = answer(&session.to_string(), 0, "20261218T200000Z", "mum@example.org", "ACCEPTED");
    let (evening, who) = (told(&house, session), house.member("Mum"));
    let noted = TakenReply::Noted { evening: evening.clone(), who, reply: Reply::Coming };
    assert_eq!(take(&house, &yes), std::slice::from_ref(&noted));
    assert_eq!(said(&house, session, "Mum"), Some(Reply::Coming));
    assert_eq!(take(&house, &yes), [TakenReply::Known { evening, who }]);
    house.undo().expect("undone");
    assert_eq!(said(&house, session, "Mum"), None);
    assert_eq!(take(&house, &yes), [noted], "and it counts again");
    for (stamp, says, reply) in
        [("20261218T200500Z", "TENTATIVE", Reply::Maybe), ("20261218T201000Z", "DECLINED", Reply::Cant)]
    {
        take(&house, &answer(&session.to_string(), 0, stamp, "mum@example.org", says));
        assert_eq!(said(&house, session, "Mum"), Some(reply));
    }
}

#[test]
fn an_answer_in_a_mail_counts_also_when_it_was_forwarded() {
    let house = house();
    let session = friday(&house);
    let yes = answer(&session.to_string(), 0, "20261218T190000Z", "jon@example.org", "ACCEPTED");
    let mail = format!(
        "From: Jon <jon@example.org>\r\nTo: ayse@example.org\r\nSubject: Accepted\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nYes!\r\n--b\r\n\
         Content-Type: text/calendar; charset=utf-8; method=REPLY\r\n\r\n{yes}\r\n--b--\r\n"
    );
    let forwarded = format!(
        "From: ayse@example.org\r\nSubject: Fwd\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"o\"\r\n\r\n\
         --o\r\nContent-Type: text/plain\r\n\r\nSee\r\n--o\r\nContent-Type: message/rfc822\r\n\r\n{mail}\r\n--o--\r\n"
    );
    for text in [mail, forwarded] {
        let each = take(&house, &text);
        assert!(matches!(each[..], [TakenReply::Noted { reply: Reply::Coming, .. }]), "{each:?}");
        house.undo().expect("undone");
    }
    // The same in base64, as Exchange sends it.
    let encoded = base64(yes.as_bytes());
    let mail = format!(
        "From: jon@example.org\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar; charset=utf-8; method=REPLY\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{encoded}\r\n"
    );
    assert!(matches!(take(&house, &mail)[..], [TakenReply::Noted { .. }]));
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let all =
            three.iter().fold(0_u32, |all, byte| all << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..=three.len() {
            text.push(char::from(LETTERS[(all >> (18 - 6 * place) & 63) as usize]));
        }
        text.push_str(&"=".repeat(3 - three.len()));
    }
    text
}

#[test]
fn several_files_are_taken_at_once_and_undone_at_once() {
    let house = house();
    let session = friday(&house);
    let of = |address: &str| answer(&session.to_string(), 0, "20261218T190000Z", address, "ACCEPTED");
    let taken = house.take_reply(vec![of("jon@example.org"), "Film?".into(), of("mum@example.org")]);
    assert_eq!(taken.expect("looked at").value.each.len(), 2);
    assert_eq!(["Jon", "Mum"].map(|name| said(&house, session, name)), [Some(Reply::Coming); 2]);
    house.undo().expect("one step");
    assert_eq!(["Jon", "Mum"].map(|name| said(&house, session, name)), [None; 2]);
}

#[test]
fn what_is_older_than_what_is_known_is_said_and_changes_nothing() {
    let house = house();
    let session = friday(&house);
    write(&house, session, "Ayşe", &["Jon", "Mum"]).expect("written");
    house.clock.advance(TimeDelta::minutes(30));
    let uid = session.to_string();
    take(&house, &answer(&uid, 0, "20261218T200000Z", "mum@example.org", "DECLINED"));
    let older = |text: &str, name: &str| {
        let before = said(&house, session, name);
        let each = take(&house, text);
        assert!(matches!(each[..], [TakenReply::Older { .. }]), "{each:?}");
        assert_eq!(said(&house, session, name), before);
    };
    older(&answer(&uid, 0, "20261218T195500Z", "mum@example.org", "ACCEPTED"), "Mum");
    // The evening moved and they were told: who answers the earlier invitation does not mean the new time.
    let start = WallTime { local: wall("2026-12-19T19:00:00"), zone: chrono_tz::Europe::London };
    house.change_evening(ChangeEvening { start: Some(start), ..ChangeEvening::of(session) }).expect("moved");
    write(&house, session, "Ayşe", &["Jon"]).expect("written");
    older(&answer(&uid, 0, "20261218T200500Z", "jon@example.org", "ACCEPTED"), "Jon");
    let new = answer(&uid, 1, "20261218T200600Z", "jon@example.org", "ACCEPTED");
    assert!(matches!(take(&house, &new)[..], [TakenReply::Noted { .. }]));
    older(&answer(&uid, 0, "20261218T200900Z", "jon@example.org", "DECLINED"), "Jon");
}

#[test]
fn an_answer_from_tomorrow_does_not_shut_out_what_they_say_later() {
    let house = house();
    let session = friday(&house);
    let uid = session.to_string();
    take(&house, &answer(&uid, 0, "20361218T200000Z", "mum@example.org", "ACCEPTED"));
    house.clock.advance(TimeDelta::minutes(5));
    let now = answer(&uid, 0, "20261218T194400Z", "mum@example.org", "DECLINED");
    assert!(matches!(take(&house, &now)[..], [TakenReply::Noted { reply: Reply::Cant, .. }]));
}

#[test]
fn what_is_no_answer_of_ours_is_said_plainly_and_changes_nothing() {
    let house = house();
    let session = friday(&house);
    let uid = session.to_string();
    let now = "20261218T193000Z";
    let before = house.home().expect("home").undo;
    let nobody = "01936f2e-7c00-7000-8000-000000000001";
    let cases = [
        (
            answer(&uid, 0, now, "eve@example.org", "ACCEPTED"),
            TakenReply::Stranger { address: "eve@example.org".into() },
        ),
        (answer(&uid, 0, now, "", "ACCEPTED"), TakenReply::Stranger { address: String::new() }),
        (answer(nobody, 0, now, "mum@example.org", "ACCEPTED"), TakenReply::UnknownEvening),
        (answer("party@example.org", 0, now, "mum@example.org", "ACCEPTED"), TakenReply::UnknownEvening),
        (
            answer(&uid, 0, now, "mum@example.org", "NEEDS-ACTION"),
            TakenReply::Silent { evening: told(&house, session), who: house.member("Mum") },
        ),
        (
            answer(&uid, 0, now, "mum@example.org", "ACCEPTED").replace("METHOD:REPLY", "METHOD:PUBLISH"),
            TakenReply::NoAnswer { method: "PUBLISH".into(), events: 1 },
        ),
        (
            write(&house, session, "Ayşe", &["Mum"]).expect("written"),
            TakenReply::NoAnswer { method: "REQUEST".into(), events: 1 },
        ),
        ("Film on Friday?".into(), TakenReply::NoCalendar),
        (String::new(), TakenReply::NoCalendar),
        ("From: mum@example.org\r\nSubject: Friday\r\n\r\nYes!\r\n".into(), TakenReply::NoCalendar),
        (
            "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n".into(),
            TakenReply::NoAnswer { method: String::new(), events: 0 },
        ),
    ];
    for (text, outcome) in cases {
        assert_eq!(take(&house, &text), [outcome], "{text}");
        assert_eq!(said(&house, session, "Mum"), None);
    }
    assert_eq!(house.home().expect("home").undo, before, "there is nothing to undo");
    house.cancel_evening(session).expect("called off");
    let late = take(&house, &answer(&uid, 0, now, "mum@example.org", "ACCEPTED"));
    assert!(matches!(late[..], [TakenReply::Over { .. }]), "{late:?}");
}

#[test]
fn one_evening_of_a_series_is_answered_by_its_day() {
    let house = house();
    let mut plan = house.evening(None, "2026-12-18T20:15:00");
    plan.members = vec![house.member("Mum")];
    let plan = PlanSeries { evening: plan, rule: "FREQ=WEEKLY;BYDAY=FR".into(), same_film: false };
    house.plan_series(plan).expect("planned");
    let month = wall("2027-01-01T00:00:00").date();
    let evenings = house.plans(PlansQuery { month }).expect("plans").month;
    let (christmas, new_year) = (evenings[0].session.id, evenings[1].session.id);
    let ics = house.calendar(None, event).expect("a calendar");
    let uid = ics.lines().find_map(|line| line.strip_prefix("UID:")).expect("the series");
    let reply = answer(uid, 0, "20261218T193000Z", "mum@example.org", "DECLINED");
    let one = |slot: &str| reply.replace("DTSTART:20261218T201500Z", slot);
    let noted = take(&house, &one("RECURRENCE-ID;TZID=Europe/London:20261225T201500"));
    assert!(matches!(noted[..], [TakenReply::Noted { reply: Reply::Cant, .. }]), "{noted:?}");
    assert_eq!((said(&house, christmas, "Mum"), said(&house, new_year, "Mum")), (Some(Reply::Cant), None));
    take(&house, &one("RECURRENCE-ID:20270101T201500Z"));
    assert_eq!(said(&house, new_year, "Mum"), Some(Reply::Cant));
    assert_eq!(take(&house, &one("RECURRENCE-ID:20270102T201500Z")), [TakenReply::UnknownEvening]);
}

/// Fridays to which Jon and Mum come, beginning tonight: the first two of them.
fn fridays(house: &House) -> [SessionId; 2] {
    let mut plan = house.evening(None, "2026-12-18T20:15:00");
    plan.members = vec![house.member("Jon"), house.member("Mum")];
    let plan = PlanSeries { evening: plan, rule: "FREQ=WEEKLY;BYDAY=FR".into(), same_film: false };
    house.plan_series(plan).expect("planned");
    let month = wall("2026-12-01T00:00:00").date();
    let evenings = house.plans(PlansQuery { month }).expect("plans").month;
    [evenings[0].session.id, evenings[1].session.id]
}

fn write_all(house: &House, session: SessionId) -> Result<String, &'static str> {
    let to = vec![house.member("Mum")];
    let request = WriteMail { session, whole: true, from: house.member("Ayşe"), to };
    house.write_mail(&request, event, letter).map_err(|error| error.code())
}

/// The calendar in a mail, as a calendar reads it.
fn in_mail(mail: &str) -> Calendar {
    let text = calendars_in(mail).into_iter().next().expect("a calendar");
    from_ics(&text, chrono_tz::Europe::London).expect("read")
}

#[test]
fn a_whole_series_is_invited_to_as_one_and_told_when_it_changes() {
    let house = house();
    let [first, second] = fridays(&house);
    let asked = |whole| house.mail(AskMail { session: second, whole }).expect("a view");
    assert!(asked(false).repeats && asked(true).told.is_none());
    house.cancel_evening(second).expect("called off");

    let mail = write_all(&house, first).expect("written");
    let calendar = in_mail(&mail);
    assert_eq!((calendar.method.as_str(), calendar.events.len()), ("REQUEST", 1));
    let [read] = &calendar.events[..] else { panic!("{calendar:?}") };
    let repeats = read.event.repeats.as_ref().expect("a rule");
    assert_eq!(repeats.left_out(), [wall("2026-12-25T20:15:00")], "not on Christmas");
    assert_eq!(
        read.attendees.iter().map(|one| one.address.as_str()).collect::<Vec<_>>(),
        ["Mum@Example.org"]
    );
    let seen = self::read(&mail);
    assert!(seen["subject"].as_str().unwrap().starts_with("Invite"), "{}", seen["subject"]);
    let told = |whole| house.mail(AskMail { session: first, whole }).expect("a view").told;
    assert_eq!(
        (told(true).map(|told| told.behind), told(false)),
        (Some(false), None),
        "of all, and not of one"
    );

    let change = ChangeEvening { place: Some("Nan's".into()), ..ChangeEvening::of(first) };
    house
        .change_series(ChangeSeries { change, reach: Reach::All, repeat: RepeatChange::Keep })
        .expect("changed");
    assert_eq!(told(true).map(|told| told.behind), Some(true));
    let newer = in_mail(&write_all(&house, first).expect("written"));
    assert_eq!(newer.events[0].event.uid, read.event.uid);
    assert!(newer.events[0].event.sequence > read.event.sequence);
    assert_eq!(newer.events[0].event.location, "Nan's");
}

#[test]
fn the_end_of_a_series_is_told_to_those_who_were_invited_to_all_of_it() {
    let house = house();
    let [first, second] = fridays(&house);
    let invited = in_mail(&write_all(&house, first).expect("written")).events.remove(0).event;
    house.end_series(EndSeries { id: second, reach: Reach::Later }).expect("ended");
    let view = house.mail(AskMail { session: second, whole: true }).expect("a view");
    assert_eq!((view.off, view.told.map(|told| told.behind)), (false, Some(true)));
    assert_eq!(view.last.map(|last| last.to_string()).as_deref(), Some("2026-12-18"), "which still comes");
    let fewer = in_mail(&write_all(&house, second).expect("written"));
    assert_eq!((fewer.method.as_str(), &fewer.events[0].event.uid), ("REQUEST", &invited.uid));
    let rule = fewer.events[0].event.repeats.as_ref().expect("a rule").text();
    assert!(rule.contains("UNTIL=20261224"), "{rule}");

    house.end_series(EndSeries { id: first, reach: Reach::All }).expect("ended");
    assert!(house.mail(AskMail { session: second, whole: true }).expect("a view").off);
    let off = in_mail(&write_all(&house, first).expect("written"));
    assert_eq!((off.method.as_str(), off.events[0].event.cancelled), ("CANCEL", true));
    assert_eq!(off.events[0].event.uid, invited.uid);
    assert!(off.events[0].event.sequence > fewer.events[0].event.sequence);
}

#[test]
fn whoever_was_invited_to_one_evening_hears_that_it_is_off_when_the_series_ends() {
    let house = house();
    let [first, second] = fridays(&house);
    let invited = in_mail(&write(&house, second, "Ayşe", &["Jon"]).expect("written")).events.remove(0).event;
    write(&house, first, "Ayşe", &["Jon"]).expect("written");
    // Nobody was invited to the third, and the first stays.
    let off = house.end_series(EndSeries { id: second, reach: Reach::Later }).expect("ended").value;
    let ids: Vec<_> = off.iter().map(|view| (view.session.id, view.session.status)).collect();
    assert_eq!(ids, [(second, Status::Cancelled)]);
    let asked = house.mail(AskMail { session: second, whole: false }).expect("a view");
    assert_eq!((asked.off, asked.told.map(|told| told.behind)), (true, Some(true)));
    let cancel = in_mail(&write(&house, second, "Ayşe", &[]).expect("written"));
    assert_eq!((cancel.method.as_str(), &cancel.events[0].event.uid), ("CANCEL", &invited.uid));
    assert!(cancel.events[0].event.sequence > invited.sequence);
    let to: Vec<_> = cancel.events[0].attendees.iter().map(|one| one.address.as_str()).collect();
    assert_eq!(to, ["jon@example.org"]);

    house.undo().expect("undone");
    assert_eq!(view(&house, second).session.status, Status::Planned, "it takes place again");
    // Called off by itself before, it is not off by the end of the series.
    house.cancel_evening(second).expect("called off");
    let off = house.end_series(EndSeries { id: second, reach: Reach::Later }).expect("ended").value;
    assert!(off.is_empty(), "{off:?}");
}

#[test]
fn an_evening_that_is_over_is_not_called_off_by_the_end_of_its_series() {
    // With a row of its own, and without.
    for touched in [true, false] {
        let house = house();
        let [first, second] = fridays(&house);
        if touched {
            let note = ChangeEvening { note: Some("popcorn".into()), ..ChangeEvening::of(first) };
            house.change_evening(note).expect("changed");
        }
        for evening in [first, second] {
            write(&house, evening, "Ayşe", &["Jon"]).expect("written");
        }
        house.clock.advance(TimeDelta::hours(4));
        let off = house.end_series(EndSeries { id: first, reach: Reach::All }).expect("ended").value;
        assert_eq!(off.iter().map(|view| view.session.id).collect::<Vec<_>>(), [second], "{touched}");
        let month = wall("2026-12-01T00:00:00").date();
        let plans = house.plans(PlansQuery { month }).expect("plans");
        let waits: Vec<_> = plans.unanswered.iter().map(|view| view.session.id).collect();
        assert_eq!((waits, plans.upcoming.len()), (vec![first], 0), "it still asks whether it was watched");
        assert!(!house.mail(AskMail { session: first, whole: false }).expect("a view").off);
    }
}

#[test]
fn evenings_after_the_last_come_again_with_a_rule_though_somebody_was_written_to() {
    let house = house();
    let [first, second] = fridays(&house);
    write(&house, second, "Ayşe", &["Jon"]).expect("written");
    let repeat = |repeat| {
        let change = ChangeEvening::of(first);
        house.change_series(ChangeSeries { change, reach: Reach::Later, repeat }).expect("changed");
        let month = wall("2026-12-01T00:00:00").date();
        let month = house.plans(PlansQuery { month }).expect("plans").month;
        month.iter().take(3).map(|view| view.evening.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(repeat(RepeatChange::Stop), ["2026-12-18"]);
    let again = RepeatChange::Rule { rule: "FREQ=WEEKLY;BYDAY=FR".into() };
    assert_eq!(repeat(again), ["2026-12-18", "2026-12-25", "2027-01-01"], "no hole");
}

#[test]
fn a_series_whose_evenings_are_over_is_told_to_have_ended() {
    let house = house();
    let [first, second] = fridays(&house);
    write_all(&house, first).expect("written");
    house.clock.advance(TimeDelta::days(3));
    house.end_series(EndSeries { id: second, reach: Reach::Later }).expect("ended");
    assert_eq!(house.mail(AskMail { session: second, whole: true }).expect("a view").last, None);
    // Nobody who was not invited to it hears of it.
    let to = vec![house.member("Mum"), house.member("Jon")];
    let request = WriteMail { session: second, whole: true, from: house.member("Ayşe"), to };
    let mail = house.write_mail(&request, event, letter).expect("written");
    assert_eq!(in_mail(&mail).method, "REQUEST");
    let read = read(&mail);
    assert!(read["subject"].as_str().expect("a subject").starts_with("Ended: "), "{read}");
    assert_eq!(read["to"].as_array().map(Vec::len), Some(1), "{read}");
}

#[test]
fn an_answer_to_a_whole_series_counts_for_its_next_evening() {
    let house = house();
    let [first, second] = fridays(&house);
    let uid = in_mail(&write_all(&house, first).expect("written")).events[0].event.uid.clone();
    let all = |stamp: &str, says: &str| answer(&uid, 9, stamp, "mum@example.org", says);
    let noted = take(&house, &all("20261218T193000Z", "ACCEPTED"));
    assert!(matches!(&noted[..], [TakenReply::Noted { evening, .. }] if evening.id == first), "{noted:?}");
    assert_eq!((said(&house, first, "Mum"), said(&house, second, "Mum")), (Some(Reply::Coming), None));
    house.undo().expect("one step");
    assert_eq!(said(&house, first, "Mum"), None);
    house.clock.advance(TimeDelta::days(3));
    take(&house, &all("20261221T193000Z", "TENTATIVE"));
    assert_eq!(said(&house, second, "Mum"), Some(Reply::Maybe), "the first is over");
    let one = all("20261221T200000Z", "DECLINED")
        .replace("SEQUENCE:9", "SEQUENCE:0")
        .replace("DTSTART:20261218T201500Z", "RECURRENCE-ID:20261225T201500Z");
    take(&house, &one);
    assert_eq!(said(&house, second, "Mum"), Some(Reply::Cant), "what is said of one evening is not older");
}

#[test]
fn an_address_of_two_answers_for_both() {
    let house = house();
    let session = friday(&house);
    address(&house, "Jon", "mum@example.org");
    let each =
        take(&house, &answer(&session.to_string(), 0, "20261218T193000Z", "MUM@example.org", "ACCEPTED"));
    assert_eq!(each.len(), 2);
    assert_eq!(
        (said(&house, session, "Jon"), said(&house, session, "Mum")),
        (Some(Reply::Coming), Some(Reply::Coming))
    );
    house.undo().expect("one step");
    assert_eq!((said(&house, session, "Jon"), said(&house, session, "Mum")), (None, None));
}

#[test]
fn whatever_an_evening_is_called_the_mail_stays_one() {
    let house = house();
    let film =
        house.add("Amélie: \"le\" =?utf-8?q?x?= \u{202b}שלנו\u{202c}, 🍿; Bcc: eve@example.org").title.id;
    let mut plan = house.evening(Some(film), "2026-12-18T20:15:00");
    plan.place = "here\r\nBcc: eve@example.org\r\n\r\n--b".into();
    plan.note = ".\r\n.\r\nFrom here".into();
    let session = house.plan_evening(plan).expect("planned").value.session.id;
    let mail = read(&write(&house, session, "Ayşe", &["Mum"]).expect("written"));
    assert_eq!(mail["to"], json!([["Mum", "Mum@Example.org"]]));
    assert!(mail["subject"].as_str().unwrap().ends_with("🍿; Bcc: eve@example.org"), "{}", mail["subject"]);
    assert_eq!(mail["kinds"].as_array().unwrap().len(), 5);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_file_is_dropped_nothing_breaks(text in ".{0,400}", head in "(From|Content-Type|MIME-Version): [ -~]{0,60}") {
        let house = House::new();
        let mail = format!("{head}\r\n\r\n{text}");
        let calendar = format!("BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n{text}\r\nEND:VCALENDAR\r\n");
        for file in [text, mail, calendar] {
            let taken = house.take_reply(vec![file]);
            prop_assert!(taken.is_ok_and(|taken| !taken.value.each.is_empty()));
        }
    }
}

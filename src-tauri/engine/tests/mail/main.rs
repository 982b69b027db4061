//! Invitations by mail and the answers to them: what somebody's mail program gets, what counts, and what does not and says
//! so. Mails are read by Python's `email`, their calendars by `icalendar`.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "a test may expect")]

mod both;
#[path = "../common/mod.rs"]
mod common;
mod heard;
mod moved;
mod place;
mod series;
mod single;
mod told;
mod undone;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use chrono::{NaiveDate, TimeDelta};
use houselights_domain::id::{MemberId, SeriesId, SessionId};
use houselights_domain::plan::{Person, Reply, Status, WallTime};
use houselights_engine::calendar::{Calendar, EventFacts, EventWords, from_ics};
use houselights_engine::mail::calendars_in;
use houselights_engine::view::{
    AskMail, ChangeEvening, ChangeMember, ChangeSeries, EndSeries, EveningChange, LeftEvening, MemberDraft,
    MonthQuery, PartChange, PartToTell, PlanSeries, PlansQuery, Reach, RepeatChange, RepliedEvening,
    SessionView, TakenReply, ToTell, WriteMail,
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
    let request = WriteMail { session, whole: false, part: None, from: house.member(from), to };
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
    let view = house.mail(AskMail { session, whole: false, part: None }).expect("a view");
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

    let told =
        house.mail(AskMail { session, whole: false, part: None }).expect("a view").told.expect("written");
    assert_eq!((told.by, told.to, told.behind), (house.member("Ayşe"), ids(&["Jon", "Mum"]), false));
}

#[test]
fn who_was_invited_hears_of_changes_and_that_it_was_called_off() {
    let house = house();
    let session = friday(&house);
    write(&house, session, "Ayşe", &["Jon", "Mum"]).expect("written");
    let start = WallTime { local: wall("2026-12-19T19:00:00"), zone: chrono_tz::Europe::London };
    house.change_evening(ChangeEvening { start: Some(start), ..ChangeEvening::of(session) }).expect("moved");
    assert!(
        house
            .mail(AskMail { session, whole: false, part: None })
            .expect("a view")
            .told
            .expect("written")
            .behind
    );
    address(&house, "Ayşe", "new@example.org");
    let again = read(&write(&house, session, "Jon", &["Mum"]).expect("written"));
    assert_eq!(again["subject"], "Change: Miracle in Cell No. 7");
    let event = &again["calendars"][0]["events"][0];
    assert_eq!(
        (&event["sequence"], &event["organizer"]),
        (&json!(1), &json!(["Ayşe", "mailto:ayse@example.org"]))
    );
    house.cancel_evening(session).expect("called off");
    assert!(house.mail(AskMail { session, whole: false, part: None }).expect("a view").off);
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
    assert_eq!(house.mail(AskMail { session, whole: false, part: None }).expect("a view").told, None);
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

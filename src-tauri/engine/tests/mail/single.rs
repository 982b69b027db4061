//! Who hears of what becomes of a single evening of a series: whoever was invited to it, be it by itself or with all the others.

use super::told::{FRIDAYS, all_of, invite, invite_to_all, on, repeating};
use super::*;

/// Calls one evening off, and says who is to hear of it.
fn call_off(house: &House, evening: SessionId) -> ToTell {
    house.cancel_evening(evening).expect("called off").value
}

fn off(part: &str, why: PartChange) -> PartToTell {
    PartToTell { part: part.parse().expect("a part"), why }
}

fn singles(told: &ToTell) -> Vec<SessionId> {
    told.evenings.iter().map(|view| view.session.id).collect()
}

#[test]
fn whoever_was_invited_to_an_evening_or_to_all_is_offered_to_hear_that_it_is_off() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let uid = invite_to_all(&house, first);
    let second = on(&house, "2026-12-25");
    invite(&house, second);
    let told = call_off(&house, second);
    assert_eq!((&told.parts[..], singles(&told)), (&[off(&uid, PartChange::EveningOff)][..], vec![second]));
    assert_eq!(told.next, None);
    let calendar = all_of(&house, second, Some(told.parts[0].part), &["Mum"]);
    let event = &calendar.events[0].event;
    assert_eq!((calendar.method.as_str(), &event.uid), ("REQUEST", &uid));
    let left_out = event.repeats.as_ref().expect("a rule").left_out();
    assert_eq!(left_out, [wall("2026-12-25T20:15:00")]);
    // Whoever was invited to the others alone hears nothing of it, nor anybody twice.
    let third = call_off(&house, on(&house, "2027-01-01"));
    assert_eq!((third.parts.len(), singles(&third)), (1, vec![]));
    assert_eq!(call_off(&house, second).parts, []);
}

#[test]
fn of_an_evening_to_which_nobody_was_invited_nobody_is_offered_to_hear() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let other = repeating(&house, "2026-12-18T17:00:00", FRIDAYS);
    invite_to_all(&house, other);
    assert_eq!(call_off(&house, first), ToTell::default());
    let alone = friday(&house);
    assert_eq!(call_off(&house, alone), ToTell::default());
    // What is over takes nothing out of anybody's days to come.
    house.clock.advance(TimeDelta::days(2));
    assert_eq!(call_off(&house, other), ToTell::default());
}

#[test]
fn an_evening_that_stands_alone_is_told_to_whoever_was_invited_to_it() {
    let house = house();
    let alone = friday(&house);
    invite(&house, alone);
    let told = call_off(&house, alone);
    assert_eq!((&told.parts[..], singles(&told)), (&[][..], vec![alone]));
}

#[test]
fn the_last_evening_that_is_called_off_ends_its_part() {
    let rule = "FREQ=WEEKLY;BYDAY=FR;COUNT=2";
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", rule);
    let (uid, second) = (invite_to_all(&house, first), on(&house, "2026-12-25"));
    assert_eq!(call_off(&house, second).parts, [off(&uid, PartChange::EveningOff)]);
    let [gone] = call_off(&house, first).parts[..] else { panic!("nobody hears of it") };
    assert_eq!(gone, off(&uid, PartChange::Ended));
    let asked = AskMail { session: first, whole: true, part: Some(gone.part) };
    assert!(house.mail(asked).expect("a view").off, "there is nothing left of it");
    let calendar = all_of(&house, first, Some(gone.part), &["Mum"]);
    assert_eq!((calendar.method.as_str(), &calendar.events[0].event.uid), ("CANCEL", &uid));
    // It comes again, and so it does for them.
    house.undo().expect("undone");
    let again = all_of(&house, first, Some(gone.part), &["Mum"]);
    assert_eq!((again.method.as_str(), again.events[0].event.cancelled), ("REQUEST", false));
    assert!(again.events[0].event.sequence > calendar.events[0].event.sequence);
}

#[test]
fn the_last_evening_of_a_part_that_has_begun_ends_what_is_left_of_it() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", "FREQ=WEEKLY;BYDAY=FR;COUNT=2");
    let uid = invite_to_all(&house, first);
    house.clock.advance(TimeDelta::days(2));
    let second = on(&house, "2026-12-25");
    assert_eq!(call_off(&house, second).parts, [off(&uid, PartChange::Ended)]);
    let part = Some(uid.parse().expect("a part"));
    let request = WriteMail {
        session: second,
        whole: true,
        part,
        from: house.member("Ayşe"),
        to: vec![house.member("Mum")],
    };
    let mail = house.write_mail(&request, event, letter).expect("written");
    assert!(read(&mail)["subject"].as_str().expect("a subject").starts_with("Ended"), "{mail}");
}

#[test]
fn a_letter_to_all_begins_with_an_evening_that_takes_place() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let uid = invite_to_all(&house, first);
    call_off(&house, first);
    let request = WriteMail {
        session: first,
        whole: true,
        part: Some(uid.parse().expect("a part")),
        from: house.member("Ayşe"),
        to: vec![house.member("Mum")],
    };
    let mail = house.write_mail(&request, event, letter).expect("written");
    let text = read(&mail)["text"].as_str().expect("a text").to_owned();
    assert!(text.contains("starts: 2026-12-25T20:15:00"), "{text}");
}

//! Who hears of what becomes of a single evening of a series: whoever was invited to it, be it by itself or with all the others.

use super::told::{FRIDAYS, all_of, choose, event_of, invite, invite_to_all, moving, on, repeating, tell};
use super::*;

/// Calls one evening off, and says who is to hear of it.
fn call_off(house: &House, evening: SessionId) -> ToTell {
    house.cancel_evening(evening).expect("called off").value
}

fn off(part: &str, why: PartChange) -> PartToTell {
    PartToTell { part: part.parse().expect("a part"), why }
}

fn singles(told: &ToTell) -> Vec<SessionId> {
    told.evenings.iter().map(|told| told.evening.session.id).collect()
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
fn the_last_evening_that_was_moved_by_itself_is_to_come_until_then() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", "FREQ=WEEKLY;BYDAY=FR;COUNT=2");
    let second = on(&house, "2026-12-25");
    house.change_evening(moving(second, "2026-12-26T20:15:00")).expect("moved");
    let uid = invite_to_all(&house, first);
    house.clock.advance(TimeDelta::days(8));
    let told = tell(&house, moving(second, "2026-12-27T20:15:00"), Reach::Later, RepeatChange::Keep);
    assert_eq!(told.parts, [off(&uid, PartChange::Otherwise)]);
    assert_eq!(told.next.expect("it goes on").to, [house.member("Mum")]);
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

/// The evenings that a new rule leaves where they are, when it goes from that evening on.
fn left(house: &House, from: SessionId, rule: &str) -> Vec<LeftEvening> {
    let repeat = RepeatChange::Rule { rule: rule.into() };
    tell(house, ChangeEvening::of(from), Reach::Later, repeat).left
}

const SUNDAYS: &str = "FREQ=WEEKLY;BYDAY=SU";

#[test]
fn to_an_evening_that_a_new_rule_leaves_behind_those_of_all_are_invited() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let (second, third) = (on(&house, "2026-12-25"), on(&house, "2027-01-01"));
    for evening in [second, third] {
        choose(&house, evening);
    }
    let all = invite_to_all(&house, first);
    // Jon has one of them already, and so has Mum another.
    write(&house, second, "Ayşe", &["Jon"]).expect("written");
    write(&house, third, "Ayşe", &["Mum"]).expect("written");
    let [stays] = &left(&house, first, SUNDAYS)[..] else { panic!("one of them") };
    assert_eq!(stays.evening.session.id, second);
    assert_eq!((stays.by, &stays.to[..]), (house.member("Ayşe"), &[house.member("Mum")][..]));
    let mail = write(&house, second, "Ayşe", &["Jon", "Mum"]).expect("written");
    let invited = event_of(&mail);
    assert!(invited.uid != all && invited.repeats.is_none());
    assert_eq!(invited.starts, view(&house, second).starts_at);
    // It is offered once.
    assert_eq!(left(&house, on(&house, "2026-12-20"), "FREQ=WEEKLY;BYDAY=SA"), []);
}

#[test]
fn a_film_that_is_chosen_with_the_new_rule_leaves_its_evening_behind() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    invite_to_all(&house, first);
    let title = Some(house.add("Elf").title.id);
    let change = ChangeEvening { title, ..ChangeEvening::of(first) };
    let told = tell(&house, change, Reach::Later, RepeatChange::Rule { rule: SUNDAYS.into() });
    let [stays] = &told.left[..] else { panic!("{told:?}") };
    assert_eq!((stays.evening.session.id, stays.to.len()), (first, 1));
}

#[test]
fn to_what_the_new_rule_has_or_nobody_was_invited_to_nobody_is_invited_again() {
    let told = |rule: &str, whole: bool, chosen: &str| {
        let house = house();
        let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
        if whole {
            invite_to_all(&house, first);
        }
        let (evening, from) = (on(&house, chosen), on(&house, "2027-01-01"));
        choose(&house, evening);
        let other = repeating(&house, "2026-12-18T17:00:00", FRIDAYS);
        choose(&house, other);
        invite_to_all(&house, other);
        left(&house, from, rule).len()
    };
    assert_eq!(told(SUNDAYS, true, "2027-01-08"), 1);
    // The rule has it; nobody was invited to all; it was before the change.
    assert_eq!(told("FREQ=WEEKLY;INTERVAL=1;BYDAY=FR,SU", true, "2027-01-08"), 0);
    assert_eq!(told(SUNDAYS, false, "2027-01-08"), 0);
    assert_eq!(told(SUNDAYS, true, "2026-12-25"), 0);
}

#[test]
fn an_evening_that_was_called_off_is_not_left_behind() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    invite_to_all(&house, first);
    let second = on(&house, "2026-12-25");
    choose(&house, second);
    call_off(&house, second);
    assert_eq!(left(&house, first, SUNDAYS), []);
}

#[test]
fn no_number_falls_when_a_series_that_is_over_began_again_and_that_is_undone() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let uid = invite_to_all(&house, first);
    let part = Some(uid.parse().expect("a part"));
    // It was watched early, so it is over and stands after the end of its series.
    let early = on(&house, "2027-01-08");
    house.change_evening(moving(early, "2026-12-19T20:15:00")).expect("moved");
    invite(&house, early);
    house.clock.advance(TimeDelta::days(2));
    house.end_series(EndSeries { id: on(&house, "2027-01-01"), reach: Reach::Later }).expect("ended");
    tell(&house, ChangeEvening::of(early), Reach::Later, RepeatChange::Rule { rule: FRIDAYS.into() });
    let number = || {
        let all = all_of(&house, first, part, &["Mum"]).events.remove(0).event.sequence;
        let text = house.calendar(None, event).expect("a calendar");
        let read = from_ics(&text, chrono_tz::Europe::London).expect("read").events;
        let followed = read.into_iter().find(|read| read.event.uid == uid).expect("the series");
        let one = house.month(MonthQuery { month: wall("2026-12-01T00:00:00").date() }).expect("a month");
        let one = one.into_iter().find(|view| view.session.id == on(&house, "2026-12-25"));
        (all, followed.event.sequence, one.expect("an evening").session.sequence)
    };
    let told = number();
    house.undo().expect("undone");
    let after = number();
    assert!(after.0 > told.0 && after.1 > told.1 && after.2 > told.2, "{told:?} and then {after:?}");
}

//! Who hears that an evening, or all of them, is at another time or place, or shows another film.

use super::told::{FRIDAYS, all_of, event_of, invite, invite_to_all, moving, on, place, repeating, tell};
use super::*;

fn alter(house: &House, change: ChangeEvening) -> ToTell {
    house.change_evening(change).expect("changed").value.tell
}

fn singles(told: &ToTell) -> Vec<(SessionId, EveningChange)> {
    told.evenings.iter().map(|told| (told.evening.session.id, told.why)).collect()
}

fn parts(told: &ToTell) -> Vec<(String, PartChange)> {
    told.parts.iter().map(|told| (told.part.to_string(), told.why)).collect()
}

#[test]
fn an_evening_that_moves_by_itself_is_told_to_whoever_was_invited_to_it() {
    let house = house();
    let alone = friday(&house);
    assert_eq!(alter(&house, moving(alone, "2026-12-18T21:00:00")), ToTell::default(), "nobody was");
    invite(&house, alone);
    let told = alter(&house, moving(alone, "2026-12-19T19:00:00"));
    assert_eq!((singles(&told), told.parts.len()), (vec![(alone, EveningChange::Moved)], 0));
    assert_eq!(told.evenings[0].evening.session.start.local, wall("2026-12-19T19:00:00"));
    assert_eq!(singles(&alter(&house, place(alone))), [(alone, EveningChange::Elsewhere)]);
    // What is no other time or place is not worth a letter.
    let note = ChangeEvening { note: Some("popcorn".into()), ..ChangeEvening::of(alone) };
    let members = ChangeEvening { members: Some(vec![house.member("Jon")]), ..ChangeEvening::of(alone) };
    for change in [note, members, place(alone), moving(alone, "2026-12-19T19:00:00")] {
        assert_eq!(alter(&house, change), ToTell::default());
    }
}

#[test]
fn another_film_is_told_and_the_first_one_is_not() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    invite_to_all(&house, first);
    invite(&house, first);
    let show = |name: &str| {
        let title = Some(house.add(name).title.id);
        alter(&house, ChangeEvening { title, ..ChangeEvening::of(first) })
    };
    assert_eq!(show("Elf"), ToTell::default(), "it was open, and now it is decided");
    let told = show("Paddington");
    assert_eq!((singles(&told), parts(&told)), (vec![(first, EveningChange::OtherFilm)], vec![]));
}

#[test]
fn one_evening_of_a_series_that_moves_is_told_to_those_of_all_too() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let all = invite_to_all(&house, first);
    let second = on(&house, "2026-12-25");
    invite(&house, second);
    let told = alter(&house, moving(second, "2026-12-26T18:00:00"));
    assert_eq!(singles(&told), [(second, EveningChange::Moved)]);
    assert_eq!(parts(&told), [(all.clone(), PartChange::EveningMoved)]);
    let letter = all_of(&house, second, Some(told.parts[0].part), &["Mum"]);
    let moved = letter.events.iter().find(|read| read.event.instead_of.is_some()).expect("one that differs");
    assert_eq!(moved.event.starts.naive_utc(), wall("2026-12-26T18:00:00"));
    // Of one to which nobody was invited by itself those of all hear alone.
    let told = alter(&house, place(on(&house, "2027-01-01")));
    assert_eq!((singles(&told), parts(&told)), (vec![], vec![(all, PartChange::EveningElsewhere)]));
}

#[test]
fn what_is_over_is_told_when_it_goes_to_a_day_to_come() {
    let house = house();
    let alone = friday(&house);
    invite(&house, alone);
    house.clock.advance(TimeDelta::days(1));
    assert_eq!(alter(&house, moving(alone, "2026-12-18T18:00:00")), ToTell::default(), "it was earlier");
    let told = alter(&house, moving(alone, "2026-12-20T19:00:00"));
    assert_eq!(singles(&told), [(alone, EveningChange::Moved)]);
    assert_eq!(event_of(&write(&house, alone, "Ayşe", &["Jon"]).expect("written")).sequence, 2);
}

#[test]
fn all_evenings_at_another_time_or_place_are_told_to_whoever_was_invited_to_all() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let all = invite_to_all(&house, first);
    let second = on(&house, "2026-12-25");
    invite(&house, second);
    let told = tell(&house, moving(first, "2026-12-18T21:00:00"), Reach::All, RepeatChange::Keep);
    assert_eq!(parts(&told), [(all.clone(), PartChange::OtherTime)]);
    assert_eq!((singles(&told), told.next.as_ref()), (vec![(second, EveningChange::Moved)], None));
    let told = tell(&house, place(first), Reach::All, RepeatChange::Keep);
    assert_eq!(parts(&told), [(all, PartChange::OtherPlace)]);
    assert_eq!(singles(&told), [(second, EveningChange::Elsewhere)]);
}

#[test]
fn an_evening_that_moves_while_it_begins_or_stays_the_last_is_told_all_the_same() {
    let house = house();
    let alone = friday(&house);
    invite(&house, alone);
    let repeat = RepeatChange::Rule { rule: FRIDAYS.into() };
    let told = tell(&house, moving(alone, "2026-12-18T21:00:00"), Reach::Later, repeat);
    assert_eq!(singles(&told), [(alone, EveningChange::Moved)]);
    let first = repeating(&house, "2026-12-18T17:00:00", "FREQ=WEEKLY;BYDAY=FR;COUNT=2");
    let all = invite_to_all(&house, first);
    let last = on_at(&house, "2026-12-25", "17:00:00");
    let told = tell(&house, moving(last, "2026-12-26T17:00:00"), Reach::Later, RepeatChange::Stop);
    assert_eq!(parts(&told), [(all, PartChange::EveningMoved)]);
}

fn on_at(house: &House, day: &str, time: &str) -> SessionId {
    let at = wall(&format!("{day}T{time}"));
    let month = house.plans(PlansQuery::of(at.date())).expect("plans").month;
    month.iter().find(|view| view.session.start.local == at).expect("an evening then").session.id
}

#[test]
fn the_last_evening_of_a_part_is_off_while_another_part_goes_on() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let all = invite_to_all(&house, first);
    // From Christmas on it is another entry, so of this one there is one evening left.
    tell(&house, moving(on(&house, "2026-12-25"), "2026-12-27T20:15:00"), Reach::Later, RepeatChange::Keep);
    let told = house.cancel_evening(first).expect("called off").value;
    assert_eq!(parts(&told), [(all, PartChange::EveningOff)], "the series has not ended");
    let to = vec![house.member("Mum")];
    let part = Some(told.parts[0].part);
    let request = WriteMail { session: first, whole: true, part, from: house.member("Ayşe"), to };
    let mail = house.write_mail(&request, event, letter).expect("written");
    assert!(read(&mail)["subject"].as_str().expect("a subject").starts_with("LastOff"), "{mail}");
}

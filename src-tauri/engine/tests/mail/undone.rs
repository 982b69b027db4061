//! What an undo or a redo offers to tell: of what a letter was opened.

use super::told::{FRIDAYS, all_of, event_of, invite, invite_to_all, moving, on, place, repeating, tell};
use super::*;

/// Goes back, a minute later, and says who is to hear of it.
fn undo(house: &House) -> ToTell {
    house.clock.advance(TimeDelta::minutes(1));
    let written = house.undo().expect("undone").expect("a step");
    written.value.map(|changed| changed.tell).unwrap_or_default()
}

fn redo(house: &House) -> ToTell {
    house.clock.advance(TimeDelta::minutes(1));
    let written = house.redo().expect("done again").expect("a step");
    written.value.map(|changed| changed.tell).unwrap_or_default()
}

fn write_later(house: &House, evening: SessionId) -> String {
    house.clock.advance(TimeDelta::minutes(1));
    write(house, evening, "Ayşe", &["Jon"]).expect("written")
}

fn singles(told: &ToTell) -> Vec<(SessionId, EveningChange)> {
    told.evenings.iter().map(|told| (told.evening.session.id, told.why)).collect()
}

fn invited(house: &House) -> SessionId {
    let alone = friday(house);
    invite(house, alone);
    house.clock.advance(TimeDelta::minutes(1));
    alone
}

#[test]
fn who_was_told_that_an_evening_is_off_hears_that_it_comes_after_all() {
    let house = house();
    let alone = invited(&house);
    house.cancel_evening(alone).expect("called off");
    let off = event_of(&write_later(&house, alone));
    let told = undo(&house);
    assert_eq!(singles(&told), [(alone, EveningChange::Again)]);
    let again = event_of(&write_later(&house, alone));
    assert!(off.cancelled && !again.cancelled && again.sequence > off.sequence);
    // And once more, the other way round.
    assert_eq!(singles(&redo(&house)), [(alone, EveningChange::Off)]);
    assert_eq!(undo(&house), ToTell::default(), "they did not hear of that");
}

#[test]
fn who_was_told_of_another_time_place_or_film_hears_of_the_one_before() {
    let house = house();
    let alone = invited(&house);
    let film = Some(house.add("Paddington").title.id);
    for (change, why) in [
        (moving(alone, "2026-12-19T19:00:00"), EveningChange::Moved),
        (place(alone), EveningChange::Elsewhere),
        (ChangeEvening { title: film, ..ChangeEvening::of(alone) }, EveningChange::OtherFilm),
    ] {
        house.change_evening(change).expect("changed");
        write_later(&house, alone);
        assert_eq!(singles(&undo(&house)), [(alone, why)]);
        write_later(&house, alone);
    }
}

#[test]
fn who_got_no_letter_since_has_what_is_again_and_hears_nothing() {
    let house = house();
    let alone = invited(&house);
    house.cancel_evening(alone).expect("called off");
    assert_eq!(undo(&house), ToTell::default());
    house.change_evening(moving(alone, "2026-12-19T19:00:00")).expect("moved");
    write_later(&house, alone);
    // What was done since takes nothing back of what they were told.
    let note = ChangeEvening { note: Some("popcorn".into()), ..ChangeEvening::of(alone) };
    house.change_evening(note).expect("changed");
    assert_eq!(undo(&house), ToTell::default());
    assert_eq!(singles(&undo(&house)), [(alone, EveningChange::Moved)]);
}

#[test]
fn what_is_over_takes_no_letter_back() {
    let house = house();
    let alone = invited(&house);
    house.cancel_evening(alone).expect("called off");
    write_later(&house, alone);
    house.clock.advance(TimeDelta::days(2));
    assert_eq!(undo(&house), ToTell::default());
}

#[test]
fn those_of_a_whole_series_hear_that_it_is_as_before() {
    let end = |house: &House, id| {
        house.end_series(EndSeries { id, reach: Reach::All }).expect("ended");
    };
    let one = |house: &House, id| {
        house.cancel_evening(id).expect("called off");
    };
    let later = |house: &House, id| {
        tell(house, moving(id, "2026-12-18T21:00:00"), Reach::All, RepeatChange::Keep);
    };
    for act in [end as fn(&House, SessionId), one, later] {
        let house = house();
        let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
        let uid = invite_to_all(&house, first);
        let part = Some(uid.parse().expect("a part"));
        house.clock.advance(TimeDelta::minutes(1));
        act(&house, first);
        let told = all_of(&house, first, part, &["Mum"]).events.remove(0).event;
        let back = undo(&house);
        let parts: Vec<_> = back.parts.iter().map(|told| (told.part.to_string(), told.why)).collect();
        assert_eq!(parts, [(uid, PartChange::AsBefore)]);
        let again = all_of(&house, first, part, &["Mum"]).events.remove(0).event;
        assert!(!again.cancelled && again.sequence > told.sequence);
        assert_eq!(again.starts.naive_utc(), wall("2026-12-18T20:15:00"));
    }
}

#[test]
fn an_evening_of_a_series_without_a_row_is_taken_back_too() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let second = on(&house, "2026-12-25");
    invite(&house, second);
    house.clock.advance(TimeDelta::minutes(1));
    house.end_series(EndSeries { id: first, reach: Reach::All }).expect("ended");
    write_later(&house, second);
    assert_eq!(singles(&undo(&house)), [(second, EveningChange::Again)]);
}

#[test]
fn who_was_invited_to_what_was_planned_hears_that_it_is_off() {
    let house = house();
    let alone = invited(&house);
    assert_eq!(singles(&undo(&house)), [(alone, EveningChange::Off)]);
    let off = event_of(&write_later(&house, alone));
    assert!(off.cancelled && off.sequence > 0);
    assert_eq!(off.starts.naive_utc(), wall("2026-12-18T20:15:00"));
    assert_eq!(singles(&redo(&house)), [(alone, EveningChange::Again)]);
    let again = event_of(&write_later(&house, alone));
    assert!(!again.cancelled && again.sequence > off.sequence, "{again:?} after {off:?}");
}

#[test]
fn a_series_and_its_evenings_are_off_when_their_planning_is_taken_back() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let uid = invite_to_all(&house, first);
    let second = on(&house, "2026-12-25");
    invite(&house, second);
    let told = undo(&house);
    let [PartToTell { part, why: PartChange::Ended }] = told.parts[..] else { panic!("{told:?}") };
    assert_eq!(singles(&told), [(second, EveningChange::Off)]);
    let calendar = all_of(&house, second, Some(part), &["Mum"]);
    let event = &calendar.events[0].event;
    assert_eq!((calendar.method.as_str(), &event.uid, event.cancelled), ("CANCEL", &uid, true));
    assert!(event.sequence > 0);
    let off = event_of(&write_later(&house, second));
    assert!(off.cancelled && off.sequence > 0);
}

#[test]
fn an_entry_in_which_a_series_went_on_is_taken_out_again() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let uid = invite_to_all(&house, first);
    house.clock.advance(TimeDelta::minutes(1));
    let second = on(&house, "2026-12-25");
    let told = tell(&house, moving(second, "2026-12-27T20:15:00"), Reach::Later, RepeatChange::Keep);
    let next = told.next.expect("it goes on").part;
    for part in [told.parts[0].part, next] {
        all_of(&house, first, Some(part), &["Mum"]);
    }
    let back = undo(&house);
    let parts: Vec<_> = back.parts.iter().map(|told| (told.part.to_string(), told.why)).collect();
    assert_eq!(parts, [(uid, PartChange::AsBefore), (next.to_string(), PartChange::AsBefore)]);
    let letters = [back.parts[0].part, next].map(|part| all_of(&house, first, Some(part), &["Mum"]));
    assert_eq!(letters.map(|letter| letter.method), ["REQUEST", "CANCEL"]);
}

#[test]
fn what_was_taken_back_before_anybody_was_told_is_offered_when_it_is_done_again() {
    let house = house();
    let alone = invited(&house);
    let first = repeating(&house, "2026-12-18T17:00:00", FRIDAYS);
    let uid = invite_to_all(&house, first);
    house.clock.advance(TimeDelta::minutes(1));
    house.cancel_evening(alone).expect("called off");
    assert_eq!(undo(&house), ToTell::default());
    assert_eq!(singles(&redo(&house)), [(alone, EveningChange::Off)]);
    write_later(&house, alone);
    undo(&house);
    tell(&house, moving(first, "2026-12-18T18:00:00"), Reach::All, RepeatChange::Keep);
    undo(&house);
    let parts: Vec<_> = redo(&house).parts.iter().map(|told| (told.part.to_string(), told.why)).collect();
    assert_eq!(parts, [(uid, PartChange::Anew)]);
}

#[test]
fn of_what_they_heard_they_hear_no_more_where_nobody_told_them_that_it_was_taken_back() {
    let house = house();
    let alone = invited(&house);
    house.cancel_evening(alone).expect("called off");
    write_later(&house, alone);
    assert_eq!(singles(&undo(&house)), [(alone, EveningChange::Again)]);
    assert_eq!(redo(&house), ToTell::default());
}

#[test]
fn what_was_undone_and_done_again_meanwhile_is_no_matter_of_theirs() {
    let house = house();
    let alone = invited(&house);
    house.cancel_evening(alone).expect("called off");
    write_later(&house, alone);
    house.clock.advance(TimeDelta::minutes(1));
    house.add("Heat");
    undo(&house);
    redo(&house);
    undo(&house);
    assert_eq!(singles(&undo(&house)), [(alone, EveningChange::Again)]);
}

#[test]
fn of_two_steps_that_are_gone_over_each_is_told_by_its_own_letters() {
    let house = house();
    let alone = invited(&house);
    let other = house.plan_evening(house.evening(None, "2026-12-20T20:15:00")).expect("planned").value;
    let other = other.session.id;
    write_later(&house, other);
    house.clock.advance(TimeDelta::minutes(1));
    house.cancel_evening(alone).expect("called off");
    write_later(&house, alone);
    house.clock.advance(TimeDelta::minutes(1));
    house.change_evening(moving(other, "2026-12-20T21:00:00")).expect("moved");
    write_later(&house, other);
    assert_eq!(singles(&undo(&house)), [(other, EveningChange::Moved)]);
    write_later(&house, other);
    assert_eq!(singles(&undo(&house)), [(alone, EveningChange::Again)]);
    write_later(&house, alone);
    assert_eq!(singles(&redo(&house)), [(alone, EveningChange::Off)]);
    assert_eq!(singles(&redo(&house)), [(other, EveningChange::Moved)]);
    // Of what is done again nobody was told, so it is to be told once more.
    assert_eq!(undo(&house), ToTell::default());
    assert_eq!(singles(&redo(&house)), [(other, EveningChange::Moved)]);
}

#[test]
fn an_evening_that_was_changed_and_is_not_any_more_is_off_as_its_series_had_it() {
    let house = house();
    repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let second = on(&house, "2026-12-25");
    invite(&house, second);
    house.clock.advance(TimeDelta::minutes(1));
    house.change_evening(moving(second, "2026-12-26T21:00:00")).expect("moved");
    let moved = event_of(&write_later(&house, second));
    assert_eq!(singles(&undo(&house)), [(second, EveningChange::Moved)]);
    let back = event_of(&write_later(&house, second));
    let told = undo(&house);
    assert_eq!(singles(&told), [(second, EveningChange::Off)]);
    assert_eq!(told.evenings[0].evening.session.start.local, wall("2026-12-25T20:15:00"));
    let off = event_of(&write_later(&house, second));
    assert_eq!((off.cancelled, off.starts.naive_utc()), (true, wall("2026-12-25T20:15:00")));
    assert!(moved.sequence < back.sequence && back.sequence < off.sequence);
}

//! Who has an entry of an evening in whose place another came: they keep it as long as that stands there.

use super::told::{FRIDAYS, choose, event_of, ids, invite, moving, on, repeating, tell, views};
use super::*;

use houselights_domain::plan::Status::{Cancelled, Planned};

/// The Friday of Christmas, to which Jon was invited, and the film that comes in its place when a week is skipped.
fn skipped(house: &House, both: bool) -> (SessionId, SessionId, ToTell) {
    let first = repeating(house, "2026-12-18T20:15:00", FRIDAYS);
    choose(house, first);
    let untouched = on(house, "2026-12-25");
    invite(house, untouched);
    if both {
        invite(house, first);
    }
    let told = tell(house, moving(first, "2026-12-25T20:15:00"), Reach::Later, RepeatChange::Keep);
    (untouched, first, told)
}

#[test]
fn they_hear_that_the_one_in_its_place_takes_place_no_more_then() {
    type Step = fn(&House, SessionId) -> ToTell;
    let later: Step =
        |house, film| tell(house, moving(film, "2026-12-26T20:15:00"), Reach::Later, RepeatChange::Keep);
    let ended: Step =
        |house, film| house.end_series(EndSeries { id: film, reach: Reach::Later }).expect("ended").value;
    let alone: Step = |house, film| house.cancel_evening(film).expect("called off").value;
    let moved: Step =
        |house, film| house.change_evening(moving(film, "2026-12-26T20:15:00")).expect("moved").value.tell;
    for step in [later, ended, alone, moved] {
        let house = house();
        let (untouched, film, told) = skipped(&house, false);
        assert!(told.evenings.is_empty(), "{told:?}");
        // Whatever leaves it there is none of their business.
        let place = ChangeEvening { place: Some("Nan's".into()), ..ChangeEvening::of(film) };
        assert_eq!(tell(&house, place, Reach::Later, RepeatChange::Keep).evenings, []);
        let told = step(&house, film);
        let told = views(told);
        assert_eq!(ids(&told), [(untouched, Cancelled)]);
        assert_eq!(told[0].session.start.local, wall("2026-12-25T20:15:00"));
        let mail = write(&house, untouched, "Ayşe", &[]).expect("written");
        let off = event_of(&mail);
        assert!(off.cancelled && off.uid == untouched.to_string(), "{mail}");
        // They have heard it.
        house.undo().expect("undone");
        assert_eq!(step(&house, film).evenings, []);
    }
}

#[test]
fn whoever_has_the_one_in_its_place_already_has_one_entry() {
    let house = house();
    let (untouched, film, told) = skipped(&house, true);
    let mut told = ids(&views(told));
    told.sort_by_key(|(id, _)| *id == film);
    assert_eq!(told, [(untouched, Cancelled), (film, Planned)]);
    let off = event_of(&write(&house, untouched, "Ayşe", &[]).expect("written"));
    assert!(off.cancelled && off.uid == untouched.to_string());
    let moved = event_of(&write(&house, film, "Ayşe", &["Jon"]).expect("written"));
    assert_eq!((moved.uid, moved.starts.naive_utc()), (film.to_string(), wall("2026-12-25T20:15:00")));
    // The link says what is shown then.
    let file = house.calendar(Some(untouched), event).expect("a file");
    assert!(!file.contains("STATUS:CANCELLED"), "{file}");
}

#[test]
fn nobody_is_asked_twice_whether_to_tell_them() {
    let house = house();
    let (_, film, told) = skipped(&house, true);
    assert_eq!(told.evenings.len(), 2);
    let place = ChangeEvening { place: Some("Nan's".into()), ..ChangeEvening::of(film) };
    let told = tell(&house, place, Reach::Later, RepeatChange::Keep);
    assert_eq!(ids(&views(told)), [(film, Planned)], "of the one that they have");
}

#[test]
fn they_do_not_hear_of_what_was_missed_and_comes_later() {
    let house = house();
    let (_, film, _) = skipped(&house, false);
    house.clock.advance(TimeDelta::days(9));
    let told = house.change_evening(moving(film, "2027-01-02T20:15:00")).expect("moved").value.tell;
    assert_eq!(told.evenings, []);
}

//! Whoever was invited to an evening by itself and to all of its series has it once.

use super::told::{FRIDAYS, all_of, choose, invite, invite_to_all, on, repeating, tell};
use super::*;

use houselights_engine::calendar::CalendarEvent;

/// The series as a letter has it, and how many of its evenings differ.
fn whole(calendar: &Calendar) -> (&CalendarEvent, usize) {
    let (all, own): (Vec<_>, Vec<_>) =
        calendar.events.iter().map(|read| &read.event).partition(|event| event.instead_of.is_none());
    let [all] = all[..] else { panic!("{calendar:?}") };
    (all, own.len())
}

/// Mum is invited to an evening with a film that Sundays leave behind, and then it is Fridays again: the evening, and
/// what is to be told of that.
fn left_and_again(house: &House) -> (SessionId, ToTell) {
    let first = repeating(house, "2026-12-18T20:15:00", FRIDAYS);
    let second = on(house, "2026-12-25");
    choose(house, second);
    invite_to_all(house, first);
    let rule = |rule: &str| RepeatChange::Rule { rule: rule.into() };
    let told = tell(house, ChangeEvening::of(first), Reach::Later, rule("FREQ=WEEKLY;BYDAY=SU"));
    assert_eq!(told.left.len(), 1);
    let next = told.next.expect("it goes on").part;
    all_of(house, second, Some(next), &["Mum"]);
    write(house, second, "Ayşe", &["Mum"]).expect("written");
    let sunday = on(house, "2026-12-20");
    let again = moving_rule(house, sunday);
    (second, again)
}

fn moving_rule(house: &House, from: SessionId) -> ToTell {
    let rule = RepeatChange::Rule { rule: FRIDAYS.into() };
    tell(house, ChangeEvening::of(from), Reach::Later, rule)
}

#[test]
fn an_evening_that_its_series_has_again_stays_with_whoever_was_invited_to_it_by_itself() {
    let house = house();
    let (second, told) = left_and_again(&house);
    let month = house.plans(PlansQuery::of(wall("2026-12-01T00:00:00").date())).expect("plans").month;
    let then: Vec<_> = month.iter().filter(|view| view.evening.to_string() == "2026-12-25").collect();
    assert_eq!(then.iter().map(|view| view.session.id).collect::<Vec<_>>(), [second], "one evening");
    assert!(told.left.is_empty() && told.evenings.is_empty(), "{told:?}");
    let part = told.next.expect("it goes on").part;
    let calendar = all_of(&house, second, Some(part), &["Mum"]);
    let (all, own) = whole(&calendar);
    assert_eq!(all.repeats.as_ref().expect("a rule").left_out(), [wall("2026-12-25T20:15:00")]);
    assert_eq!(own, 0);
    // Jon has all of them by the one letter.
    let calendar = all_of(&house, second, Some(part), &["Jon"]);
    let (all, own) = whole(&calendar);
    assert_eq!((all.repeats.as_ref().expect("a rule").left_out().len(), own), (0, 1));
}

#[test]
fn whoever_is_invited_to_all_has_no_second_entry_of_what_they_have() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    // With a row of its own, and without.
    let (second, third) = (on(&house, "2026-12-25"), on(&house, "2027-01-01"));
    choose(&house, second);
    for evening in [second, third] {
        invite(&house, evening);
    }
    let calendar = all_of(&house, first, None, &["Jon"]);
    let (all, own) = whole(&calendar);
    let left_out = all.repeats.as_ref().expect("a rule").left_out();
    assert_eq!(left_out, ["2026-12-25T20:15:00", "2027-01-01T20:15:00"].map(wall));
    assert_eq!(own, 0);
    // A letter is to all of them or to none: what Mum has not stays in it.
    let calendar = all_of(&house, first, None, &["Jon", "Mum"]);
    let (all, own) = whole(&calendar);
    assert_eq!((all.repeats.as_ref().expect("a rule").left_out().len(), own), (0, 1));
}

#[test]
fn that_an_evening_is_off_is_told_once() {
    let house = house();
    let (second, told) = left_and_again(&house);
    let part = told.next.expect("it goes on").part;
    all_of(&house, second, Some(part), &["Mum"]);
    let off = house.cancel_evening(second).expect("called off").value;
    assert_eq!(off.parts, []);
    assert_eq!(off.evenings.iter().map(|told| told.evening.session.id).collect::<Vec<_>>(), [second]);
    // Whoever was invited to all alone hears it with them.
    all_of(&house, second, Some(part), &["Mum", "Jon"]);
    house.undo().expect("undone");
    assert_eq!(house.cancel_evening(second).expect("called off").value.parts.len(), 1);
}

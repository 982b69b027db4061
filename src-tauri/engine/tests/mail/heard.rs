//! Who heard that an evening is off has it no more: they hear that it comes, and not once more that it is off.

use super::told::{FRIDAYS, all_of, event_of, invite, invite_to_all, moving, on, place, repeating, tell};
use super::*;

fn singles(told: &ToTell) -> Vec<(SessionId, EveningChange)> {
    told.evenings.iter().map(|told| (told.evening.session.id, told.why)).collect()
}

fn write_later(house: &House, evening: SessionId) -> String {
    house.clock.advance(TimeDelta::minutes(1));
    write(house, evening, "Ayşe", &["Jon"]).expect("written")
}

/// Jon heard that Friday's film is off, and not that it comes all the same.
fn heard(house: &House) -> SessionId {
    let alone = friday(house);
    invite(house, alone);
    house.cancel_evening(alone).expect("called off");
    write_later(house, alone);
    house.undo().expect("undone");
    alone
}

#[test]
fn that_it_is_off_is_told_once() {
    let house = house();
    let alone = heard(&house);
    assert_eq!(singles(&house.cancel_evening(alone).expect("called off").value), []);
}

#[test]
fn whatever_becomes_of_it_they_hear_that_it_comes() {
    for change in [|id| moving(id, "2026-12-19T19:00:00"), place as fn(SessionId) -> ChangeEvening] {
        let house = house();
        let alone = heard(&house);
        let told = house.change_evening(change(alone)).expect("changed").value.tell;
        assert_eq!(singles(&told), [(alone, EveningChange::Again)]);
        write_later(&house, alone);
        let told = house.cancel_evening(alone).expect("called off").value;
        assert_eq!(singles(&told), [(alone, EveningChange::Off)]);
    }
}

#[test]
fn what_nobody_told_them_is_off_has_only_moved() {
    let house = house();
    let alone = friday(&house);
    invite(&house, alone);
    house.cancel_evening(alone).expect("called off");
    let told = house.change_evening(moving(alone, "2026-12-19T19:00:00")).expect("moved").value.tell;
    assert_eq!(singles(&told), [(alone, EveningChange::Moved)]);
}

#[test]
fn they_hear_of_an_evening_that_a_rule_has_again() {
    for told_again in [true, false] {
        let house = house();
        let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
        let second = on(&house, "2026-12-25");
        invite(&house, second);
        house.end_series(EndSeries { id: second, reach: Reach::Later }).expect("ended");
        let off = event_of(&write_later(&house, second));
        house.clock.advance(TimeDelta::minutes(1));
        let fridays = || RepeatChange::Rule { rule: FRIDAYS.into() };
        let told = tell(&house, ChangeEvening::of(first), Reach::All, fridays());
        assert_eq!(singles(&told), [(second, EveningChange::Again)]);
        if told_again {
            let again = event_of(&write_later(&house, second));
            assert!(!again.cancelled && again.sequence > off.sequence);
        }
        // Another place for all of them is no news of whether it comes.
        let told = tell(
            &house,
            ChangeEvening { note: Some("popcorn".into()), ..ChangeEvening::of(first) },
            Reach::All,
            RepeatChange::Keep,
        );
        assert_eq!(singles(&told), []);
        let told = house.end_series(EndSeries { id: first, reach: Reach::All }).expect("ended").value;
        let off = [(second, EveningChange::Off)];
        assert_eq!(singles(&told), off[..usize::from(told_again)]);
    }
}

#[test]
fn they_hear_of_an_evening_that_is_theirs_again_with_the_others() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    invite_to_all(&house, first);
    let second = on(&house, "2026-12-25");
    invite(&house, second);
    let rule = |rule: &str| RepeatChange::Rule { rule: rule.into() };
    let sundays = tell(&house, ChangeEvening::of(first), Reach::All, rule("FREQ=WEEKLY;BYDAY=SU"));
    assert_eq!(singles(&sundays), [(second, EveningChange::Off)]);
    write_later(&house, second);
    let next = sundays.next.expect("it goes on").part;
    all_of(&house, first, Some(next), &["Mum"]);
    let sunday = on(&house, "2026-12-20");
    let fridays = tell(&house, ChangeEvening::of(sunday), Reach::All, rule(FRIDAYS));
    assert_eq!(singles(&fridays), [(second, EveningChange::Again)]);
}

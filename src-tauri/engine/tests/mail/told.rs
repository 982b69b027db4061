//! Who hears of what becomes of a series: whoever was invited to an evening of it by itself that takes place no more.

use super::*;

use houselights_domain::plan::Status::{Cancelled, Planned};

pub(super) const FRIDAYS: &str = "FREQ=WEEKLY;BYDAY=FR";

/// Evenings that begin then and repeat by a rule: the first of them.
pub(super) fn repeating(house: &House, start: &str, rule: &str) -> SessionId {
    let evening = house.evening(None, start);
    let plan = PlanSeries { evening, rule: rule.into(), same_film: false };
    house.plan_series(plan).expect("planned").value.session.id
}

pub(super) fn on(house: &House, day: &str) -> SessionId {
    let day: NaiveDate = day.parse().expect("a date");
    let month = house.plans(PlansQuery::of(day)).expect("plans").month;
    month.iter().find(|view| view.evening == day).expect("an evening then").session.id
}

/// Jon is invited to one evening by itself.
pub(super) fn invite(house: &House, evening: SessionId) {
    write(house, evening, "Ayşe", &["Jon"]).expect("written");
}

/// Somebody chose a film for one evening, so that it has a row of its own.
pub(super) fn choose(house: &House, evening: SessionId) {
    let title = Some(house.add("Elf").title.id);
    house.change_evening(ChangeEvening { title, ..ChangeEvening::of(evening) }).expect("chosen");
}

pub(super) fn moving(evening: SessionId, to: &str) -> ChangeEvening {
    let start = Some(WallTime { local: wall(to), zone: chrono_tz::Europe::London });
    ChangeEvening { start, ..ChangeEvening::of(evening) }
}

fn change(house: &House, change: ChangeEvening, reach: Reach, repeat: RepeatChange) -> Vec<SessionView> {
    views(house.change_series(ChangeSeries { change, reach, repeat }).expect("changed").value.tell)
}

pub(super) fn views(told: ToTell) -> Vec<SessionView> {
    told.evenings.into_iter().map(|told| told.evening).collect()
}

fn keep(house: &House, evening: ChangeEvening, reach: Reach) -> Vec<SessionView> {
    change(house, evening, reach, RepeatChange::Keep)
}

fn end(house: &House, evening: SessionId, reach: Reach) -> Vec<SessionView> {
    views(house.end_series(EndSeries { id: evening, reach }).expect("ended").value)
}

pub(super) fn ids(told: &[SessionView]) -> Vec<(SessionId, Status)> {
    told.iter().map(|view| (view.session.id, view.session.status)).collect()
}

/// When they start, as their walls have it.
pub(super) fn starts(told: &[SessionView]) -> Vec<String> {
    told.iter().map(|view| view.session.start.local.format("%m-%d %H:%M").to_string()).collect()
}

#[test]
fn an_evening_that_stood_alone_before_it_repeated_is_told_of_too() {
    let house = house();
    let alone = friday(&house);
    invite(&house, alone);
    let repeat = RepeatChange::Rule { rule: FRIDAYS.into() };
    change(&house, ChangeEvening::of(alone), Reach::Later, repeat);
    assert_eq!(ids(&end(&house, alone, Reach::All)), [(alone, Cancelled)]);
}

#[test]
fn an_evening_that_moved_with_its_series_is_told_of_when_it_is_called_off() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    choose(&house, first);
    keep(&house, moving(first, "2026-12-19T20:15:00"), Reach::All);
    invite(&house, first);
    assert_eq!(ids(&end(&house, first, Reach::Later)), [(first, Cancelled)]);
}

#[test]
fn nobody_is_told_of_the_evenings_of_other_series() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let other = repeating(&house, "2026-12-18T17:00:00", FRIDAYS);
    let alone = friday(&house);
    for evening in [first, other, alone] {
        invite(&house, evening);
    }
    assert_eq!(ids(&end(&house, first, Reach::All)), [(first, Cancelled)]);
}

#[test]
fn what_is_over_when_it_was_moved_is_not_offered() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    invite(&house, first);
    let next = on(&house, "2026-12-25");
    let told = keep(&house, moving(next, "2026-12-25T10:00:00"), Reach::All);
    assert!(told.is_empty(), "{told:?}");
    assert_eq!(view(&house, first).session.start.local, wall("2026-12-18T10:00:00"));
}

#[test]
fn an_evening_in_whose_place_another_comes_is_not_off() {
    // A week is skipped, and by days: a row comes to stand where an evening was that nobody touched.
    for (rule, to, slot) in
        [(FRIDAYS, "2026-12-25T20:15:00", "2026-12-25"), ("FREQ=DAILY", "2026-12-19T20:15:00", "2026-12-19")]
    {
        let house = house();
        let first = repeating(&house, "2026-12-18T20:15:00", rule);
        choose(&house, first);
        let (untouched, later) = (on(&house, slot), on(&house, "2027-01-01"));
        for evening in [untouched, later] {
            invite(&house, evening);
        }
        let told = keep(&house, moving(first, to), Reach::Later);
        assert!(told.is_empty(), "{rule}: {told:?}");
    }
}

#[test]
fn who_was_invited_to_a_day_on_which_another_comes_answers_that_one() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    choose(&house, first);
    let untouched = on(&house, "2026-12-25");
    let mail = write(&house, untouched, "Ayşe", &["Jon"]).expect("written");
    let uid = event_of(&mail).uid;
    keep(&house, moving(first, "2026-12-25T20:15:00"), Reach::Later);
    let file = house.calendar(Some(untouched), event).expect("a file");
    assert!(!file.contains("STATUS:CANCELLED"), "{file}");
    let seen = house.mail(AskMail { session: untouched, whole: false, part: None }).expect("a view");
    assert!(!seen.off);
    let noted = take(&house, &answer(&uid, 0, "20261218T193000Z", "jon@example.org", "ACCEPTED"));
    assert!(matches!(&noted[..], [TakenReply::Noted { evening, .. }] if evening.id == first), "{noted:?}");
    assert_eq!(said(&house, first, "Jon"), Some(Reply::Coming));
    // Called off, it is off for them, too; at another time it is another evening.
    house.change_evening(moving(first, "2026-12-25T18:00:00")).expect("moved");
    let file = house.calendar(Some(untouched), event).expect("a file");
    assert!(file.contains("STATUS:CANCELLED"), "{file}");
}

pub(super) fn event_of(mail: &str) -> houselights_engine::calendar::CalendarEvent {
    let text = calendars_in(mail).into_iter().next().expect("a calendar");
    from_ics(&text, chrono_tz::Europe::London).expect("read").events.remove(0).event
}

#[test]
fn an_evening_whose_place_is_taken_by_one_at_another_time_is_off() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    // This one starts when somebody said, whatever becomes of the series.
    house.change_evening(moving(first, "2026-12-18T18:00:00")).expect("moved");
    let second = on(&house, "2026-12-25");
    invite(&house, second);
    let told = keep(&house, moving(first, "2026-12-25T18:00:00"), Reach::Later);
    assert_eq!(ids(&told), [(second, Cancelled)]);
    assert_eq!(starts(&told), ["12-25 20:15"], "what Jon has in his calendar");
}

/// Fridays at 20:15, of which those from 15 January were at 21:00 until all moved to Nan's.
fn taken_over(house: &House) -> [SessionId; 2] {
    let first = repeating(house, "2026-12-18T20:15:00", FRIDAYS);
    let late = on(house, "2027-01-15");
    keep(house, moving(late, "2027-01-15T21:00:00"), Reach::Later);
    let place = ChangeEvening { place: Some("Nan's".into()), ..ChangeEvening::of(first) };
    keep(house, place, Reach::All);
    [first, on(house, "2027-01-22")]
}

#[test]
fn an_evening_that_is_off_is_told_of_as_it_was() {
    let house = house();
    let [first, evening] = taken_over(&house);
    let was = view(&house, evening).session;
    assert_eq!((was.start.local, was.place.as_str()), (wall("2027-01-22T20:15:00"), "Nan's"));
    invite(&house, evening);
    let told = change(&house, ChangeEvening::of(first), Reach::Later, RepeatChange::Stop);
    assert_eq!(ids(&told), [(evening, Cancelled)]);
    assert_eq!((starts(&told), told[0].session.place.as_str()), (vec!["01-22 20:15".to_owned()], "Nan's"));
    // And so do the mail and the file.
    let mail = write(&house, evening, "Ayşe", &[]).expect("written");
    let text = calendars_in(&mail).into_iter().next().expect("a calendar");
    let [read] = &from_ics(&text, chrono_tz::Europe::London).expect("read").events[..] else {
        panic!("{text}")
    };
    assert!(read.event.cancelled);
    assert_eq!((read.event.starts, read.event.location.as_str()), (was.start.utc(), "Nan's"));
}

#[test]
fn of_parts_that_followed_each_other_the_later_says_what_is_off() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let late = on(&house, "2027-01-15");
    keep(&house, moving(late, "2027-01-15T21:00:00"), Reach::Later);
    let evening = on(&house, "2027-01-22");
    invite(&house, evening);
    change(&house, ChangeEvening::of(first), Reach::Later, RepeatChange::Stop);
    let mail = write(&house, evening, "Ayşe", &[]).expect("written");
    let text = calendars_in(&mail).into_iter().next().expect("a calendar");
    let read = from_ics(&text, chrono_tz::Europe::London).expect("read").events.remove(0);
    assert_eq!(read.event.starts.naive_utc(), wall("2027-01-22T21:00:00"));
}

#[test]
fn whoever_was_invited_to_an_evening_with_a_film_hears_that_it_moved_with_its_series() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    choose(&house, first);
    let second = on(&house, "2026-12-25");
    for evening in [first, second] {
        invite(&house, evening);
    }
    let told = keep(&house, moving(first, "2026-12-19T20:15:00"), Reach::Later);
    let mut got = ids(&told);
    got.sort_by_key(|(id, _)| *id != first);
    assert_eq!(got, [(first, Planned), (second, Cancelled)]);
    let mail = write(&house, first, "Ayşe", &["Jon"]).expect("written");
    assert!(self::read(&mail)["subject"].as_str().expect("a subject").starts_with("Change"), "{mail}");
}

/// Mum is invited to all of them: the id by which her calendar knows them.
pub(super) fn invite_to_all(house: &House, session: SessionId) -> String {
    all_of(house, session, None, &["Mum"]).events[0].event.uid.clone()
}

pub(super) fn all_of(house: &House, session: SessionId, part: Option<SeriesId>, to: &[&str]) -> Calendar {
    let to = to.iter().map(|name| house.member(name)).collect();
    let request = WriteMail { session, whole: true, part, from: house.member("Ayşe"), to };
    let mail = house.write_mail(&request, event, letter).expect("written");
    let text = calendars_in(&mail).into_iter().next().expect("a calendar");
    from_ics(&text, chrono_tz::Europe::London).expect("read")
}

/// The parts of a series that end with a change.
fn parts(house: &House, change: ChangeEvening, reach: Reach, repeat: RepeatChange) -> Vec<SeriesId> {
    let told = tell(house, change, reach, repeat).parts;
    told.into_iter().map(|told| told.part).collect()
}

pub(super) fn tell(house: &House, change: ChangeEvening, reach: Reach, repeat: RepeatChange) -> ToTell {
    house.change_series(ChangeSeries { change, reach, repeat }).expect("changed").value.tell
}

pub(super) fn place(evening: SessionId) -> ChangeEvening {
    ChangeEvening { place: Some("Nan's".into()), ..ChangeEvening::of(evening) }
}

#[test]
fn whoever_was_invited_to_all_is_offered_to_hear_that_the_days_are_others() {
    let sundays = RepeatChange::Rule { rule: "FREQ=WEEKLY;BYDAY=SU".into() };
    // From the first evening on nothing is left of the Fridays, from the second one is.
    for (from, to, repeat, left) in [
        ("2026-12-18", Some("2026-12-20T20:15:00"), RepeatChange::Keep, None),
        ("2026-12-18", None, sundays.clone(), None),
        ("2026-12-25", Some("2026-12-27T20:15:00"), RepeatChange::Keep, Some("UNTIL=20261224")),
        ("2026-12-25", None, sundays, Some("UNTIL=20261224")),
        ("2026-12-25", Some("2026-12-25T21:00:00"), RepeatChange::Keep, Some("UNTIL=20261224")),
    ] {
        let house = house();
        let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
        let uid = invite_to_all(&house, first);
        let evening = on(&house, from);
        let start = to.map(|to| WallTime { local: wall(to), zone: chrono_tz::Europe::London });
        let change = ChangeEvening { start, ..ChangeEvening::of(evening) };
        let parts = parts(&house, change, Reach::Later, repeat);
        let [part] = parts[..] else { panic!("{from} {to:?}: {parts:?}") };
        let asked = AskMail { session: evening, whole: true, part: Some(part) };
        let seen = house.mail(asked).expect("a view");
        assert_eq!(
            (seen.off, seen.told.map(|told| told.behind)),
            (left.is_none(), Some(true)),
            "{from} {to:?}"
        );
        let calendar = all_of(&house, evening, Some(part), &["Mum"]);
        let event = &calendar.events[0].event;
        assert_eq!((&event.uid, event.cancelled), (&uid, left.is_none()), "{from} {to:?}");
        let rule = event.repeats.as_ref().expect("a rule").text();
        assert!(left.is_none_or(|left| rule.contains(left)), "{rule}");
        assert_eq!(calendar.method, if left.is_some() { "REQUEST" } else { "CANCEL" });
        // The part that goes on is another event, to which nobody was invited.
        let next = house.plans(PlansQuery::of(wall("2027-01-10T00:00:00").date())).expect("plans").month;
        let goes_on = AskMail { session: next[0].session.id, whole: true, part: None };
        assert_eq!(house.mail(goes_on).expect("a view").told, None);
        house.undo().expect("undone");
        assert!(!house.mail(asked).expect("it is whole again").off);
    }
}

#[test]
fn a_series_that_goes_on_as_another_entry_is_offered_as_that_with_the_invitation_to_it() {
    // Only the place changes; two days after the first evening, or from the second on.
    for (days, reach, left) in [(2, Reach::All, false), (0, Reach::Later, true)] {
        let house = house();
        let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
        invite_to_all(&house, first);
        house.clock.advance(TimeDelta::days(days));
        let second = on(&house, "2026-12-25");
        let told = tell(&house, place(second), reach, RepeatChange::Keep);
        let [PartToTell { part, why }] = told.parts[..] else { panic!("{told:?}") };
        assert_eq!(why, PartChange::AnotherEntry);
        let next = told.next.expect("it goes on");
        assert_eq!((next.by, next.to), (house.member("Ayşe"), vec![house.member("Mum")]));
        let to = vec![house.member("Mum")];
        let whole = |part| WriteMail {
            session: second,
            whole: true,
            part: Some(part),
            from: house.member("Ayşe"),
            to: to.clone(),
        };
        let old = house.write_mail(&whole(part), event, letter).expect("written");
        let subject = read(&old)["subject"].as_str().expect("a subject").to_owned();
        assert!(subject.starts_with(if left { "Change" } else { "GoesOn" }), "{days}: {subject}");
        let new = house.write_mail(&whole(next.part), event, letter).expect("written");
        assert!(read(&new)["subject"].as_str().expect("a subject").starts_with("Invite"), "{new}");
        // Of the one that goes on they hear no more of the old one.
        let more = tell(&house, place(on(&house, "2027-01-08")), Reach::Later, RepeatChange::Keep);
        assert_eq!(more.parts.iter().map(|told| told.part).collect::<Vec<_>>(), [next.part]);
    }
}

#[test]
fn a_part_that_becomes_longer_is_offered_as_that() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    keep(&house, moving(on(&house, "2027-01-15"), "2027-01-15T21:00:00"), Reach::Later);
    let late = on(&house, "2027-01-22");
    change(&house, ChangeEvening::of(on(&house, "2027-02-05")), Reach::Later, RepeatChange::Stop);
    for evening in [first, late] {
        invite_to_all(&house, evening);
    }
    let told = tell(&house, place(first), Reach::All, RepeatChange::Keep);
    let why: Vec<_> = told.parts.iter().map(|told| told.why).collect();
    assert_eq!(why, [PartChange::Longer, PartChange::Otherwise]);
    assert_eq!(told.next, None, "Mum has an invitation to it already");
}

#[test]
fn a_part_that_comes_to_be_told_evening_by_evening_ends_as_one() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let uid = invite_to_all(&house, first);
    let told = tell(&house, moving(first, "2026-12-19T00:30:00"), Reach::All, RepeatChange::Keep);
    let [PartToTell { part, why: PartChange::Otherwise }] = told.parts[..] else { panic!("{told:?}") };
    assert_eq!(told.next, None, "nobody can be invited to all of them");
    let calendar = all_of(&house, first, Some(part), &["Mum"]);
    assert_eq!((&calendar.events[0].event.uid, calendar.method.as_str()), (&uid, "CANCEL"));
    // Of the part that is told so nothing is offered.
    let ended = house.end_series(EndSeries { id: first, reach: Reach::All }).expect("ended").value;
    assert_eq!(ended.parts, []);
}

#[test]
fn whoever_was_invited_to_all_is_not_offered_what_leaves_the_days_as_they_are() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let other = repeating(&house, "2026-12-18T17:00:00", FRIDAYS);
    for series in [first, other] {
        invite_to_all(&house, series);
    }
    let note = ChangeEvening { note: Some("popcorn".into()), ..ChangeEvening::of(first) };
    assert_eq!(parts(&house, note, Reach::All, RepeatChange::Keep), []);
    let ended = house.end_series(EndSeries { id: other, reach: Reach::All }).expect("ended").value;
    assert_eq!(ended.parts.len(), 1, "its own alone");
    let again = house.end_series(EndSeries { id: other, reach: Reach::All }).expect("nothing left").value;
    assert_eq!(again.parts, [], "they heard it");
}

#[test]
fn every_part_that_somebody_was_invited_to_as_a_whole_is_told_that_it_ends() {
    let house = house();
    let first = repeating(&house, "2026-12-18T20:15:00", FRIDAYS);
    let late = on(&house, "2027-01-15");
    keep(&house, moving(late, "2027-01-15T21:00:00"), Reach::Later);
    let uids = [invite_to_all(&house, first), invite_to_all(&house, late)];
    let stop = parts(&house, ChangeEvening::of(on(&house, "2027-01-01")), Reach::Later, RepeatChange::Stop);
    assert_eq!(stop.len(), 2);
    let [one, other] = [stop[0], stop[1]].map(|part| all_of(&house, first, Some(part), &["Mum"]));
    assert_eq!([&one, &other].map(|calendar| calendar.method.as_str()), ["REQUEST", "CANCEL"]);
    assert_eq!([one, other].map(|calendar| calendar.events[0].event.uid.clone()), uids);
}

#[test]
fn an_evening_that_repeated_and_stands_alone_again_is_newer_for_calendars() {
    let house = house();
    let alone = friday(&house);
    let at = |mail: String| (event_of(&mail).sequence, event_of(&mail).starts);
    let invited = at(write(&house, alone, "Ayşe", &["Jon"]).expect("written"));
    let rule = RepeatChange::Rule { rule: FRIDAYS.into() };
    change(&house, moving(alone, "2026-12-18T21:00:00"), Reach::Later, rule);
    keep(&house, place(on(&house, "2027-01-01")), Reach::Later);
    let repeats = at(write(&house, alone, "Ayşe", &["Jon"]).expect("written"));
    assert!(repeats.0 > invited.0 && repeats.1 != invited.1);
    for _ in 0..2 {
        house.undo().expect("undone");
    }
    let seen = house.mail(AskMail { session: alone, whole: false, part: None }).expect("a view");
    assert!(seen.told.is_some_and(|told| told.behind));
    let again = at(write(&house, alone, "Ayşe", &["Jon"]).expect("written"));
    assert!(again.0 > repeats.0 && again.1 == invited.1, "{repeats:?} and then {again:?}");
}

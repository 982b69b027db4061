//! Mails about evenings that repeat: whom the invitation to all of them, or to one, reaches, and who hears that they end.

use super::*;

#[test]
fn one_evening_of_a_series_is_answered_by_its_day() {
    let house = house();
    let mut plan = house.evening(None, "2026-12-18T20:15:00");
    plan.members = vec![house.member("Mum")];
    let plan = PlanSeries { evening: plan, rule: "FREQ=WEEKLY;BYDAY=FR".into(), same_film: false };
    house.plan_series(plan).expect("planned");
    let month = wall("2027-01-01T00:00:00").date();
    let evenings = house.plans(PlansQuery::of(month)).expect("plans").month;
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

#[test]
fn an_answer_to_one_evening_by_its_day_counts_and_one_to_nobody_knows_which_is_not_taken_for_the_next() {
    let house = house();
    let [first, second] = fridays(&house);
    let ics = house.calendar(None, event).expect("a calendar");
    let uid = ics.lines().find_map(|line| line.strip_prefix("UID:")).expect("the series");
    let reply = answer(uid, 0, "20261218T193000Z", "mum@example.org", "DECLINED");
    let one = |slot: &str| reply.replace("DTSTART:20261218T201500Z", slot);
    let both = || (said(&house, first, "Mum"), said(&house, second, "Mum"));
    for unreadable in ["RECURRENCE-ID:someday", "RECURRENCE-ID:20261325T201500Z"] {
        assert_eq!(take(&house, &one(unreadable)), [TakenReply::UnknownEvening], "{unreadable}");
    }
    assert_eq!(both(), (None, None));
    assert_eq!(take(&house, &one("RECURRENCE-ID;VALUE=DATE:20261226")), [TakenReply::UnknownEvening]);
    for day in
        ["RECURRENCE-ID;VALUE=DATE:20261225", "DTSTART:20261225T201500Z\r\nRECURRENCE-ID;VALUE=DATE:20261225"]
    {
        let taken = take(&house, &one(day));
        assert!(!matches!(taken[..], [TakenReply::UnknownEvening]), "{day}: {taken:?}");
        assert_eq!(both(), (None, Some(Reply::Cant)), "{day}");
    }
}

/// Fridays to which Jon and Mum come, beginning tonight: the first two of them.
fn fridays(house: &House) -> [SessionId; 2] {
    let mut plan = house.evening(None, "2026-12-18T20:15:00");
    plan.members = vec![house.member("Jon"), house.member("Mum")];
    let plan = PlanSeries { evening: plan, rule: "FREQ=WEEKLY;BYDAY=FR".into(), same_film: false };
    house.plan_series(plan).expect("planned");
    let month = wall("2026-12-01T00:00:00").date();
    let evenings = house.plans(PlansQuery::of(month)).expect("plans").month;
    [evenings[0].session.id, evenings[1].session.id]
}

fn write_all(house: &House, session: SessionId) -> Result<String, &'static str> {
    let to = vec![house.member("Mum")];
    let request = WriteMail { session, whole: true, part: None, from: house.member("Ayşe"), to };
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
    let asked = |whole| house.mail(AskMail { session: second, whole, part: None }).expect("a view");
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
    let told = |whole| house.mail(AskMail { session: first, whole, part: None }).expect("a view").told;
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
    let view = house.mail(AskMail { session: second, whole: true, part: None }).expect("a view");
    assert_eq!((view.off, view.told.map(|told| told.behind)), (false, Some(true)));
    assert_eq!(view.last.map(|last| last.to_string()).as_deref(), Some("2026-12-18"), "which still comes");
    let fewer = in_mail(&write_all(&house, second).expect("written"));
    assert_eq!((fewer.method.as_str(), &fewer.events[0].event.uid), ("REQUEST", &invited.uid));
    let rule = fewer.events[0].event.repeats.as_ref().expect("a rule").text();
    assert!(rule.contains("UNTIL=20261224"), "{rule}");

    house.end_series(EndSeries { id: first, reach: Reach::All }).expect("ended");
    assert!(house.mail(AskMail { session: second, whole: true, part: None }).expect("a view").off);
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
    let off = house.end_series(EndSeries { id: second, reach: Reach::Later }).expect("ended").value.evenings;
    let ids: Vec<_> = off.iter().map(|told| (told.evening.session.id, told.evening.session.status)).collect();
    assert_eq!(ids, [(second, Status::Cancelled)]);
    let asked = house.mail(AskMail { session: second, whole: false, part: None }).expect("a view");
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
    let off = house.end_series(EndSeries { id: second, reach: Reach::Later }).expect("ended").value.evenings;
    assert!(off.is_empty(), "{off:?}");
}

#[test]
fn whoever_was_invited_to_one_evening_hears_of_it_when_an_earlier_one_is_made_the_last_or_the_days_change() {
    let stop = (None, RepeatChange::Stop);
    let other = (None, RepeatChange::Rule { rule: "FREQ=WEEKLY;BYDAY=SU".into() });
    let moved = (Some(wall("2026-12-19T20:15:00")), RepeatChange::Keep);
    for (start, repeat) in [stop, other, moved] {
        let house = house();
        let [first, second] = fridays(&house);
        let invited =
            in_mail(&write(&house, second, "Ayşe", &["Jon"]).expect("written")).events.remove(0).event;
        write(&house, first, "Ayşe", &["Jon"]).expect("written");
        let start = start.map(|local| WallTime { local, zone: chrono_tz::Europe::London });
        let change = ChangeEvening { start, ..ChangeEvening::of(first) };
        let change = ChangeSeries { change, reach: Reach::Later, repeat: repeat.clone() };
        let off = house.change_series(change).expect("changed").value.tell.evenings;
        let off: Vec<_> =
            off.iter().map(|told| (told.evening.session.id, told.evening.session.status)).collect();
        assert!(off.contains(&(second, Status::Cancelled)), "{repeat:?}: {off:?}");
        assert!(off.len() == 1 || !matches!(repeat, RepeatChange::Stop), "the last one stays: {off:?}");
        let asked = house.mail(AskMail { session: second, whole: false, part: None }).expect("a view");
        assert_eq!((asked.off, asked.told.map(|told| told.behind)), (true, Some(true)));
        let cancel = in_mail(&write(&house, second, "Ayşe", &[]).expect("written"));
        let [read] = &cancel.events[..] else { panic!("{cancel:?}") };
        assert_eq!((cancel.method.as_str(), &read.event.uid), ("CANCEL", &invited.uid));
        assert_eq!((read.event.starts, read.event.instead_of), (invited.starts, None));
        assert!(read.event.sequence > invited.sequence);
        let late = answer(&invited.uid, 0, "20261218T193000Z", "jon@example.org", "ACCEPTED");
        assert!(matches!(take(&house, &late)[..], [TakenReply::Over { .. }]), "it is known, and off");
        house.undo().expect("undone");
        assert_eq!(view(&house, second).session.status, Status::Planned, "it takes place again");
    }
}

#[test]
fn who_heard_that_an_evening_is_off_is_invited_again_when_it_comes_again() {
    let house = house();
    let [first, second] = fridays(&house);
    write(&house, second, "Ayşe", &["Jon"]).expect("written");
    let repeat = |repeat| {
        let change = ChangeEvening::of(first);
        house.change_series(ChangeSeries { change, reach: Reach::Later, repeat }).expect("changed");
    };
    repeat(RepeatChange::Stop);
    let cancel = in_mail(&write(&house, second, "Ayşe", &[]).expect("written"));
    repeat(RepeatChange::Rule { rule: "FREQ=WEEKLY;BYDAY=FR".into() });
    let asked = house.mail(AskMail { session: second, whole: false, part: None }).expect("a view");
    assert_eq!((asked.off, asked.told.map(|told| told.behind)), (false, Some(true)));
    let again = in_mail(&write(&house, second, "Ayşe", &["Jon"]).expect("written"));
    assert_eq!((again.method.as_str(), &again.events[0].event.uid), ("REQUEST", &cancel.events[0].event.uid));
    assert!(again.events[0].event.sequence > cancel.events[0].event.sequence);
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
        let off = house.end_series(EndSeries { id: first, reach: Reach::All }).expect("ended").value.evenings;
        assert_eq!(off.iter().map(|told| told.evening.session.id).collect::<Vec<_>>(), [second], "{touched}");
        let month = wall("2026-12-01T00:00:00").date();
        let plans = house.plans(PlansQuery::of(month)).expect("plans");
        let waits: Vec<_> = plans.unanswered.iter().map(|view| view.session.id).collect();
        assert_eq!((waits, plans.upcoming.len()), (vec![first], 0), "it still asks whether it was watched");
        assert!(!house.mail(AskMail { session: first, whole: false, part: None }).expect("a view").off);
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
        let month = house.plans(PlansQuery::of(month)).expect("plans").month;
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
    assert_eq!(house.mail(AskMail { session: second, whole: true, part: None }).expect("a view").last, None);
    // Nobody who was not invited to it hears of it.
    let to = vec![house.member("Mum"), house.member("Jon")];
    let request = WriteMail { session: second, whole: true, part: None, from: house.member("Ayşe"), to };
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
fn what_somebody_says_of_one_evening_is_not_said_of_all() {
    let house = house();
    let [first, second] = fridays(&house);
    write_all(&house, first).expect("written");
    let no = answer(&first.to_string(), 0, "20261218T193000Z", "mum@example.org", "DECLINED");
    take(&house, &no);
    assert_eq!(said(&house, first, "Mum"), Some(Reply::Cant));
    let place = ChangeEvening { place: Some("Nan's".into()), ..ChangeEvening::of(second) };
    house.change_evening(place).expect("changed");
    let mail = in_mail(&write_all(&house, second).expect("written"));
    let answers: Vec<_> = mail.events.iter().flat_map(|read| &read.attendees).map(|one| one.answer).collect();
    assert_eq!(answers, [None, None], "of all of them, and of the second");
}

#[test]
fn an_answer_to_a_series_counts_for_the_evening_of_that_day_whatever_id_it_has() {
    let house = house();
    let alone = friday(&house);
    let change = ChangeEvening::of(alone);
    let repeat = RepeatChange::Rule { rule: "FREQ=WEEKLY;BYDAY=FR".into() };
    house.change_series(ChangeSeries { change, reach: Reach::Later, repeat }).expect("it repeats");
    let uid = in_mail(&write_all(&house, alone).expect("written")).events[0].event.uid.clone();
    let all = answer(&uid, 9, "20261218T193000Z", "mum@example.org", "ACCEPTED");
    let noted = take(&house, &all);
    assert!(matches!(&noted[..], [TakenReply::Noted { evening, .. }] if evening.id == alone), "{noted:?}");
    let one = answer(&uid, 9, "20261218T193500Z", "mum@example.org", "DECLINED")
        .replace("DTSTART:20261218T201500Z", "RECURRENCE-ID:20261218T201500Z");
    take(&house, &one);
    assert_eq!(said(&house, alone, "Mum"), Some(Reply::Cant));
}

//! Somebody changes an entry in the calendar: what is theirs stays, what is the plan's is put back.

use houselights_domain::plan::reminders::Reminder;
use houselights_engine::view::ChangeEvening;

use crate::common::utc;
use crate::family::Family;
use crate::server::Kind;
use crate::with_each_server;

with_each_server! {
    what_people_add_stays_when_the_evening_changes
    what_people_move_is_put_back
    what_people_take_out_stays_out_until_it_changes
    an_alarm_for_one_friday_stays_with_that_friday
    a_file_of_that_name_that_is_somebody_elses_is_left_alone
}

const ALARM: &str =
    "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT5M\r\nDESCRIPTION:Shoes!\r\nEND:VALARM\r\nEND:VEVENT";

fn what_people_add_stays_when_the_evening_changes(kind: Kind) {
    let family = Family::with(kind);
    let mut plan = family.house.evening(None, "2026-12-19T20:15:00");
    plan.note = "bring the big bowl".into();
    plan.reminders = Some(vec![Reminder::before_start(60), Reminder::before_start(30)]);
    let first = family.plan_it(plan);
    family.settle();
    assert_eq!(family.there(first).events[0].event.reminders.len(), 2);

    family.edit(first, "END:VEVENT", ALARM);
    family.edit(first, "SUMMARY:", "CATEGORIES:Family,Fun\r\nX-OWN:1\r\nSUMMARY:");
    family.edit(first, "bring the big bowl", "bring the big bowl\\nand Nan's rug");
    // Somebody takes the half hour's reminder off their phone.
    let text = family.text(first);
    let piece = text.split("BEGIN:VALARM").find(|part| part.contains("-PT30M")).expect("that alarm");
    let piece = piece.split("END:VALARM").next().expect("its lines").to_owned();
    family.edit(first, &format!("BEGIN:VALARM{piece}END:VALARM\r\n"), "");

    family.start(first, "2026-12-19T21:00:00");
    let change = ChangeEvening { note: Some("bring both bowls".into()), ..ChangeEvening::of(first) };
    family.engine.change_evening(change).expect("changed");
    family.settle();
    for round in ["the first time", "and again, when nobody else changed anything"] {
        let event = family.there(first).events.remove(0).event;
        let text = family.text(first);
        assert_eq!(event.starts, utc("2026-12-19T21:00:00Z"), "{round}");
        assert!(
            event.note.contains("bring both bowls") && !event.note.contains("the big bowl"),
            "{}",
            event.note
        );
        assert!(event.note.ends_with("and Nan's rug"), "{round}: {}", event.note);
        assert!(text.contains("CATEGORIES:Family,Fun") && text.contains("X-OWN:1"), "{round}: {text}");
        let mut alarms: Vec<_> = event.reminders.iter().map(|alarm| alarm.minutes).collect();
        alarms.sort_unstable();
        assert_eq!(alarms, [5, 60], "{round}");
        family.place(first, round);
        family.settle();
    }
}

fn what_people_move_is_put_back(kind: Kind) {
    let family = Family::with(kind);
    let first = family.plan("2026-12-19T20:15:00");
    family.settle();
    family.edit(first, "DTSTART:20261219T201500Z", "DTSTART:20261219T190000Z");
    family.edit(first, "SUMMARY:", "CATEGORIES:Moved\r\nSUMMARY:");
    family.later();
    let event = family.there(first).events.remove(0).event;
    assert_eq!(event.starts, utc("2026-12-19T20:15:00Z"));
    assert!(family.text(first).contains("CATEGORIES:Moved"));
    let stands = family.server.get(&family.href(first));
    family.later();
    assert_eq!(family.server.get(&family.href(first)), stands, "nothing goes to and fro");
}

fn what_people_take_out_stays_out_until_it_changes(kind: Kind) {
    let family = Family::with(kind);
    let first = family.plan("2026-12-19T20:15:00");
    family.settle();
    family.server.delete(&family.href(first));
    family.later();
    assert_eq!((family.entries().len(), family.view().evenings), (0, 0));
    family.place(first, "the garden");
    family.settle();
    assert_eq!(family.there(first).events[0].event.location, "the garden");
    // Also when it was taken out and changed before anybody looked.
    family.server.delete(&family.href(first));
    family.place(first, "the attic");
    family.settle();
    assert_eq!(family.there(first).events[0].event.location, "the attic");
}

fn an_alarm_for_one_friday_stays_with_that_friday(kind: Kind) {
    let family = Family::with(kind);
    let series = family.fridays();
    family.settle();
    let own = "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:{}\r\nDTSTAMP:20261218T120000Z\r\nSUMMARY:Film night\r\n\
               RECURRENCE-ID;TZID=Europe/London:20270108T201500\r\nDTSTART;TZID=Europe/London:20270108T201500\r\n\
               DTEND;TZID=Europe/London:20270108T220000\r\nCOMMENT:Ben brings his dog\r\nEND:VEVENT"
        .replace("{}", &series);
    family.edit(&series, "END:VEVENT", &own);
    family.later();
    // Something else of the series changes.
    let next = family.engine.next_evening().expect("a look").expect("an evening").session.id;
    family.place(next, "the garden");
    family.settle();
    let there = family.there(&series);
    let slot = |day: &str| {
        let wanted = utc(day);
        there.events.iter().find(move |read| read.event.instead_of.is_some_and(|slot| slot.utc() == wanted))
    };
    assert_eq!(slot("2026-12-18T20:15:00Z").expect("the one that changed").event.location, "the garden");
    let dog = &slot("2027-01-08T20:15:00Z").expect("the one with the dog").event;
    assert_eq!(dog.starts, utc("2027-01-08T20:15:00Z"));
    assert!(family.text(&series).contains("COMMENT:Ben brings his dog"));
}

fn a_file_of_that_name_that_is_somebody_elses_is_left_alone(kind: Kind) {
    let family = Family::with(kind);
    let (first, second) = (family.plan("2026-12-19T20:15:00"), family.plan("2026-12-20T20:15:00"));
    let other = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Phone//EN\r\nBEGIN:VEVENT\r\nUID:someone-elses\r\n\
                 DTSTAMP:20261218T120000Z\r\nDTSTART:20261222T090000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    family.server.put(&family.href(first), other);
    family.work();
    let view = family.view();
    assert_eq!((view.refused, view.waiting, view.trouble), (1, 0, None));
    assert_eq!(family.there(first).events[0].event.uid, "someone-elses");
    assert_eq!(family.there(second).events.len(), 1, "the others are told");
}

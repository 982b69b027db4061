//! Connecting, publishing, following, and taking everything away again.

use chrono::TimeDelta;
use houselights_engine::caldav::{self, CalendarTrouble};
use houselights_engine::view::{ConnectCalendar, DisconnectCalendar, EndSeries, PlansQuery, WhichCalendar};

use crate::common::utc;
use crate::family::Family;
use crate::server::{Kind, PASSWORD};
use crate::with_each_server;

with_each_server! {
    a_calendar_is_found_and_made_and_chosen
    an_evening_is_published_and_follows_what_changes
    what_changes_without_a_network_waits_and_says_since_when
    an_evening_that_is_called_off_is_told_as_such_and_one_that_was_never_planned_is_taken_away
    a_series_is_one_entry_with_what_differs
    disconnecting_takes_away_what_was_put_there_and_nothing_else
    disconnecting_can_leave_everything
    the_worker_tells_the_server_when_it_is_rung
}

fn a_calendar_is_found_and_made_and_chosen(kind: Kind) {
    let family = Family::before(kind);
    let login = family.server.login();
    assert!(family.calendar.find(&login).expect("found").can_make);
    assert_eq!(family.calendar.view().expect("a view"), None, "looking stores nothing");
    let new = WhichCalendar::New { name: "  Film nights, “ours” & <new>  ".into() };
    let view =
        family.calendar.connect(ConnectCalendar { login: login.clone(), calendar: new }).expect("made");
    assert_eq!(view.name, "Film nights, “ours” & <new>");
    let choice = family.choice("Film nights, “ours” & <new>");
    let there = WhichCalendar::There { choice: choice.clone() };
    let view =
        family.calendar.connect(ConnectCalendar { login: login.clone(), calendar: there }).expect("chosen");
    assert_eq!((view.user.as_str(), view.name), ("mum", choice.name.clone()));
    let gone = houselights_engine::view::CalendarChoice { href: "/nowhere/".into(), ..choice };
    let gone = ConnectCalendar { login, calendar: WhichCalendar::There { choice: gone } };
    assert_eq!(family.calendar.connect(gone).expect_err("gone").code(), "calendar_gone");
}

fn an_evening_is_published_and_follows_what_changes(kind: Kind) {
    let family = Family::with(kind);
    let (first, second) = (family.plan("2026-12-19T20:15:00"), family.plan("2026-12-20T20:15:00"));
    assert_eq!(family.view().waiting, 2);
    family.settle();
    assert_eq!(family.view().evenings, 2);
    let text = family.text(first);
    assert!(!text.contains("METHOD"), "what stands on a server is sent to nobody: {text}");
    let event = family.there(first).events.remove(0).event;
    assert_eq!((event.starts, event.summary.as_str()), (utc("2026-12-19T20:15:00Z"), "Film night"));

    let other = family.server.get(&family.href(second));
    family.place(first, "the garden");
    assert_eq!(family.view().waiting, 1);
    family.settle();
    let changed = family.there(first).events.remove(0).event;
    assert_eq!(changed.location, "the garden");
    assert!(changed.sequence > event.sequence);
    assert_eq!(family.server.get(&family.href(second)), other, "the other one was not touched");
    assert_eq!(family.entries().len(), 2);

    // What is over stays, and is looked after no more.
    family.clock.advance(TimeDelta::days(3));
    family.settle();
    assert_eq!((family.entries().len(), family.view().evenings), (2, 0));
}

fn what_changes_without_a_network_waits_and_says_since_when(kind: Kind) {
    let mut family = Family::with(kind);
    let first = family.plan("2026-12-19T20:15:00");
    family.settle();
    let settled = family.view().settled_at;
    family.clock.advance(TimeDelta::minutes(5));
    family.server.stop();
    family.place(first, "the garden");
    let second = family.plan("2026-12-20T20:15:00");
    let again = family.work().expect("a time");
    let lost = utc("2026-12-18T19:45:00Z");
    assert_eq!(again, lost + TimeDelta::minutes(1));
    let view = family.view();
    assert_eq!((view.trouble, view.waiting), (Some(CalendarTrouble::Unreachable), 2));
    assert_eq!((view.since, view.settled_at), (Some(lost), settled));
    family.clock.advance(TimeDelta::minutes(1));
    assert_eq!(family.work(), Some(again + TimeDelta::minutes(2)), "patience grows");
    assert_eq!(family.view().since, Some(lost));

    family.server.go_on();
    assert_eq!(family.work(), Some(again + TimeDelta::minutes(2)), "and is kept");
    assert_eq!(family.view().waiting, 2);
    family.clock.advance(TimeDelta::minutes(2));
    family.settle();
    assert_eq!(family.there(first).events[0].event.location, "the garden");
    assert_eq!(family.there(second).events.len(), 1);
    assert_eq!(family.view().since, None);
}

fn an_evening_that_is_called_off_is_told_as_such_and_one_that_was_never_planned_is_taken_away(kind: Kind) {
    let family = Family::with(kind);
    let unseen = family.plan("2026-12-21T20:15:00");
    family.engine.cancel_evening(unseen).expect("called off");
    let first = family.plan("2026-12-19T20:15:00");
    family.settle();
    assert_eq!(family.entries().len(), 1, "what was called off before anybody saw it is not told");
    family.engine.cancel_evening(first).expect("called off");
    family.settle();
    assert!(family.there(first).events[0].event.cancelled);
    assert!(!family.text(first).contains("VALARM"), "no phone rings for it");
    family.engine.undo().expect("undone");
    family.settle();
    assert!(!family.there(first).events[0].event.cancelled);
    family.engine.undo().expect("undone").expect("the plan itself");
    family.settle();
    assert_eq!(family.entries(), Vec::<String>::new());
    family.engine.redo().expect("done again").expect("the plan");
    family.settle();
    assert_eq!(family.entries().len(), 1);
}

fn a_series_is_one_entry_with_what_differs(kind: Kind) {
    let family = Family::with(kind);
    let series = family.fridays();
    family.settle();
    assert_eq!((family.view().series, family.view().evenings), (1, 0));
    let month = |month: &str| {
        let query = PlansQuery::of(month.parse().expect("a date"));
        family.engine.plans(query).expect("plans").month
    };
    let on = |day: &str| {
        let date = day.parse::<chrono::NaiveDate>().expect("a date");
        month(day).into_iter().find(|view| view.evening == date).expect("an evening then").session.id
    };
    family.start(on("2026-12-25"), "2026-12-26T18:00:00");
    family.engine.cancel_evening(on("2027-01-01")).expect("called off");
    family.settle();
    let there = family.there(&series);
    assert_eq!(there.events.len(), 2, "{}", family.text(&series));
    let moved = there.events.iter().find(|read| read.event.instead_of.is_some()).expect("the moved one");
    assert_eq!(moved.event.instead_of.expect("a slot").utc(), utc("2026-12-25T20:15:00Z"));
    assert_eq!(moved.event.starts, utc("2026-12-26T18:00:00Z"));
    let all = there.events.iter().find_map(|read| read.event.repeats.as_ref()).expect("the rule");
    assert_eq!(all.left_out().len(), 1);
    assert_eq!(family.entries().len(), 1);

    family
        .engine
        .end_series(EndSeries { id: on("2027-01-08"), reach: houselights_engine::view::Reach::Later })
        .expect("ended");
    family.settle();
    assert!(family.text(&series).contains("UNTIL="));
}

/// Something of the family's own, which is nobody's business here.
const DENTIST: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Phone//EN\r\nBEGIN:VEVENT\r\nUID:dentist\r\n\
DTSTAMP:20261218T120000Z\r\nDTSTART:20261222T090000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn disconnecting_takes_away_what_was_put_there_and_nothing_else(kind: Kind) {
    let mut family = Family::with(kind);
    let first = family.plan("2026-12-19T20:15:00");
    family.fridays();
    family.settle();
    family.server.put(&format!("{}dentist.ics", family.path), DENTIST);
    family.edit(first, "SUMMARY:", "COMMENT:with crisps\r\nSUMMARY:");
    assert_eq!(family.entries().len(), 3);
    assert_eq!(family.ring.kept.lock().unwrap().values().collect::<Vec<_>>(), [PASSWORD]);

    family.server.stop();
    let refused = family.calendar.disconnect(DisconnectCalendar { remove: true }).expect_err("no network");
    assert_eq!(refused.code(), "calendar_unreachable");
    assert_eq!(family.view().name, "Film nights", "it stays until they are taken out");
    family.server.go_on();
    family.calendar.disconnect(DisconnectCalendar { remove: true }).expect("disconnected");
    assert_eq!(family.entries(), ["dentist.ics"]);
    assert_eq!(family.calendar.view().expect("a view"), None);
    assert!(family.ring.kept.lock().unwrap().is_empty(), "the password went, too");
    assert_eq!(family.work(), None);
}

fn disconnecting_can_leave_everything(kind: Kind) {
    let mut family = Family::with(kind);
    let first = family.plan("2026-12-19T20:15:00");
    family.settle();
    family.server.stop();
    family.calendar.disconnect(DisconnectCalendar { remove: false }).expect("needs no network");
    family.server.go_on();
    assert_eq!(family.entries().len(), 1);
    // Whoever connects the same calendar again finds the own entries and takes them over.
    family.place(first, "the garden");
    let there = WhichCalendar::There { choice: family.choice("Film nights") };
    let login = family.server.login();
    family.calendar.connect(ConnectCalendar { login, calendar: there }).expect("connected");
    family.settle();
    assert_eq!(family.entries().len(), 1);
    assert_eq!(family.there(first).events[0].event.location, "the garden");
}

fn the_worker_tells_the_server_when_it_is_rung(kind: Kind) {
    let family = Family::before(kind);
    let (bell, rung) = std::sync::mpsc::sync_channel(1);
    let (calendar, mut told) = (std::sync::Arc::clone(&family.calendar), family.calendar.subscribe());
    let worker = std::thread::spawn(move || caldav::run(&calendar, &rung, |error| panic!("{error}")));
    let new = WhichCalendar::New { name: "Film nights".into() };
    family
        .calendar
        .connect(ConnectCalendar { login: family.server.login(), calendar: new })
        .expect("connected");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let mut after_a_ring = |ready: &dyn Fn() -> bool| {
        bell.send(()).expect("it listens");
        while !ready() {
            runtime.block_on(told.changed()).expect("it is told");
        }
    };
    after_a_ring(&|| family.view().settled_at.is_some());
    family.plan("2026-12-19T20:15:00");
    after_a_ring(&|| family.view().evenings == 1);
    drop(bell);
    worker.join().expect("it ends with what rings for it");
}

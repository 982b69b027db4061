//! What goes over the wire: as little as has to, nothing over what is not known, and readable by others.

use std::sync::atomic::Ordering;

use houselights_engine::caldav::CalendarTrouble;
use houselights_engine::calendar::{CalendarEvent, from_ics};

use crate::between::Asked;
use crate::family::Family;
use crate::meaning::{compare, meaning};
use crate::server::Kind;
use crate::with_each_server;

with_each_server! {
    a_server_that_names_no_version_of_what_was_put_there_is_asked_for_it
    somebody_who_is_faster_is_read_and_nothing_is_written_over
    an_answer_that_is_lost_doubles_nothing
    a_look_at_what_nobody_changed_asks_once
    six_readers_take_what_is_put_there_to_mean_the_same
}

/// What was asked, and how it was answered.
fn steps(asked: &[Asked]) -> Vec<(&str, u16)> {
    let plain = |status| if status == 412 { 412 } else { status / 100 };
    asked.iter().map(|one| (one.method.as_str(), plain(one.status))).collect()
}

/// The same before what was changed there is looked at.
fn told(asked: &[Asked]) -> Vec<(&str, u16)> {
    steps(asked).into_iter().take_while(|(method, _)| *method != "PROPFIND").collect()
}

fn has(asked: &Asked, line: &str) -> bool {
    asked.head.to_ascii_lowercase().contains(line)
}

fn a_server_that_names_no_version_of_what_was_put_there_is_asked_for_it(kind: Kind) {
    let family = Family::with(kind);
    family.server.between.names_no_version.store(true, Ordering::Relaxed);
    let first = family.plan("2026-12-19T20:15:00");
    family.server.between.asked();
    family.settle();
    let asked = family.server.between.asked();
    assert_eq!(told(&asked), [("PUT", 2), ("REPORT", 2)]);
    assert!(has(&asked[0], "if-none-match: *"), "{}", asked[0].head);

    // The version that was read is the one that the next change is of.
    family.place(first, "the garden");
    family.settle();
    let asked = family.server.between.asked();
    assert_eq!(told(&asked), [("PUT", 2), ("REPORT", 2)]);
    assert!(has(&asked[0], "if-match: \""), "{}", asked[0].head);
    assert_eq!(family.there(first).events[0].event.location, "the garden");

    family.edit(first, "SUMMARY:", "CATEGORIES:Family\r\nSUMMARY:");
    family.place(first, "the attic");
    family.settle();
    let asked = family.server.between.asked();
    assert_eq!(told(&asked), [("PUT", 412), ("REPORT", 2), ("PUT", 2), ("REPORT", 2)]);
    let text = family.text(first);
    assert!(text.contains("CATEGORIES:Family") && text.contains("LOCATION:the attic"), "{text}");
    family.engine.undo().expect("undone");
    family.settle();
    assert_eq!(family.entries().len(), 1);
}

fn somebody_who_is_faster_is_read_and_nothing_is_written_over(kind: Kind) {
    let family = Family::with(kind);
    let first = family.plan("2026-12-19T20:15:00");
    family.settle();
    let comments = || family.text(first).matches("COMMENT:again").count();
    let faster = |times| family.server.between.somebody_is_faster.store(times, Ordering::Relaxed);
    family.server.between.asked();
    faster(2);
    family.place(first, "the garden");
    family.settle();
    let lost = [("PUT", 412), ("REPORT", 2)];
    assert_eq!(told(&family.server.between.asked()), [&lost[..], &lost, &[("PUT", 2)]].concat());
    assert_eq!((comments(), family.there(first).events[0].event.location.as_str()), (2, "the garden"));

    // Who never stops is left in peace for a while.
    faster(usize::MAX);
    family.place(first, "the attic");
    let again = family.work().expect("a time");
    assert_eq!(steps(&family.server.between.asked()), lost.repeat(4));
    assert_eq!((family.view().trouble, family.view().waiting), (Some(CalendarTrouble::Unreachable), 1));
    assert_eq!(comments(), 6);
    faster(0);
    family.clock.advance(again - family.now());
    family.settle();
    assert_eq!((comments(), family.there(first).events[0].event.location.as_str()), (6, "the attic"));
}

fn an_answer_that_is_lost_doubles_nothing(kind: Kind) {
    let family = Family::with(kind);
    let swallows = |on| family.server.between.swallows.store(on, Ordering::Relaxed);
    let first = family.plan("2026-12-19T20:15:00");
    for place in ["the garden", "the attic"] {
        family.place(first, place);
        swallows(true);
        let again = family.work().expect("a time");
        assert_eq!((family.view().trouble, family.view().waiting), (Some(CalendarTrouble::Unreachable), 1));
        assert_eq!(family.there(first).events[0].event.location, place, "it arrived");
        swallows(false);
        family.clock.advance(again - family.now());
        family.server.between.asked();
        family.settle();
        assert_eq!(told(&family.server.between.asked()), [("PUT", 412), ("REPORT", 2), ("PUT", 2)]);
        assert_eq!(family.entries().len(), 1);
    }
    assert_eq!(family.there(first).events.len(), 1);
}

fn a_look_at_what_nobody_changed_asks_once(kind: Kind) {
    let family = Family::with(kind);
    let first = family.plan("2026-12-19T20:15:00");
    family.fridays();
    family.settle();
    family.later();
    family.server.between.asked();
    family.later();
    assert_eq!(steps(&family.server.between.asked()), [("PROPFIND", 2)]);
    family.edit(first, "SUMMARY:", "CATEGORIES:Family\r\nSUMMARY:");
    family.later();
    let asked = family.server.between.asked();
    assert_eq!(steps(&asked), [("PROPFIND", 2), ("REPORT", 2)]);
    assert!(asked[1].body.contains("calendar-multiget"), "{}", asked[1].body);
}

fn six_readers_take_what_is_put_there_to_mean_the_same(kind: Kind) {
    let family = Family::with(kind);
    let film = family.engine.add_title(houselights_engine::view::AddTitle {
        name: "Amélie, \"la\" vraie; \\n שלום 👩‍👩‍👧".into(),
        ..houselights_engine::view::AddTitle::default()
    });
    let mut plan = family.house.evening(Some(film.expect("a film").value.title.id), "2026-12-19T20:15:00");
    plan.place = "C:\\films; 2nd floor, left".into();
    plan.note = "BEGIN:VEVENT\nbring \"socks\"".into();
    family.plan_it(plan);
    family.fridays();
    family.server.between.asked();
    family.settle();
    let put = family.server.between.asked().into_iter().filter(|one| one.method == "PUT");
    let texts: Vec<String> = put.map(|one| one.body).collect();
    assert_eq!(texts.len(), 2);
    let events: Vec<CalendarEvent> = texts
        .iter()
        .flat_map(|text| from_ics(text, chrono_tz::Tz::UTC).expect("read").events)
        .map(|read| read.event)
        .collect();
    assert_eq!(events[0].note, "BEGIN:VEVENT\nbring \"socks\"");
    compare(&texts.concat(), events.iter().map(|event| meaning(event, "", family.now(), &[])).collect());
}

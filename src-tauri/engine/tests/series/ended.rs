//! Where a series ends, and that it stays ended.

use chrono::TimeDelta;
use houselights_engine::view::{
    AskMail, ChangeEvening, ChangeSeries, EndSeries, PlanSeries, Reach, RepeatChange,
};

use super::common::House;
use super::fridays::*;

#[test]
fn a_series_ends_with_what_was_decided_for_later() {
    let house = House::with_family();
    fridays(&house);
    let film = house.add("Elf").title.id;
    let later = ChangeEvening { title: Some(film), ..change(on(&house, "2027-01-08").session.id, None) };
    house.change_evening(later).expect("decided");
    let second = on(&house, "2026-12-25").session.id;
    house.end_series(EndSeries { id: second, reach: Reach::Later }).expect("ended");
    assert_eq!(starts(&house, "2026-12-01"), ["12-18 20:15"]);
    assert_eq!(starts(&house, "2027-01-01"), [""; 0]);
    assert!(house.engine.as_ref().expect("open").evening(second).is_err());
    house.undo().expect("undo").expect("something");
    assert_eq!(starts(&house, "2027-01-01")[..3], DECEMBER[1..]);
    let first = on(&house, "2026-12-18").session.id;
    let repeat = RepeatChange::Stop;
    house
        .change_series(ChangeSeries { change: change(first, None), reach: Reach::Later, repeat })
        .expect("the last one");
    assert_eq!(starts(&house, "2026-12-01"), ["12-18 20:15"]);
}

fn end(house: &House, day: &str) {
    let id = on(house, day).session.id;
    house.end_series(EndSeries { id, reach: Reach::Later }).expect("ended");
}

/// The last evening that a ticket names.
fn until(house: &House, day: &str) -> Option<String> {
    on(house, day).repeats.expect("it repeats").until.map(|date| date.to_string())
}

#[test]
fn a_series_that_was_ended_stays_so_whatever_becomes_of_its_evenings() {
    let mut house = House::with_family();
    fridays(&house);
    assert_eq!(until(&house, "2026-12-18"), None);
    end(&house, "2027-01-15");
    let january = ["12-25 20:15", "01-01 20:15", "01-08 20:15"];
    assert_eq!(starts(&house, "2027-01-01"), january);
    let note = |house: &House, day: &str, note: &str, reach| {
        let id = on(house, day).session.id;
        let change = ChangeEvening { note: Some(note.into()), ..ChangeEvening::of(id) };
        house.change_series(series(change, reach)).expect("changed");
    };
    note(&house, "2027-01-08", "all", Reach::All);
    assert_eq!(starts(&house, "2027-01-01"), january, "all that are still to come");
    note(&house, "2027-01-01", "later", Reach::Later);
    assert_eq!(starts(&house, "2027-01-01"), january, "this one and all later ones");
    house.clock.advance(TimeDelta::minutes(5));
    house.reopen();
    assert_eq!(on(&house, "2027-01-08").session.note, "later");
    for day in ["2026-12-18", "2027-01-01", "2027-01-08"] {
        assert_eq!(until(&house, day).as_deref(), Some("2027-01-08"), "{day}");
    }
    // The last part goes, and what was before it is the end.
    end(&house, "2027-01-01");
    assert_eq!(until(&house, "2026-12-18").as_deref(), Some("2026-12-25"));
    note(&house, "2026-12-25", "again", Reach::All);
    assert_eq!(starts(&house, "2027-01-01"), january[..1]);
    for _ in 0..2 {
        house.undo().expect("undo").expect("something");
    }
    assert_eq!(
        (starts(&house, "2027-01-01"), until(&house, "2026-12-18").as_deref()),
        (january.map(str::to_owned).to_vec(), Some("2027-01-08"))
    );
    for _ in 0..3 {
        house.undo().expect("undo").expect("something");
    }
    assert_eq!((starts(&house, "2027-01-01").len(), until(&house, "2026-12-18")), (7, None), "the end, too");
}

#[test]
fn a_series_that_was_ended_goes_on_only_where_its_rule_says_so() {
    let house = House::with_family();
    fridays(&house);
    end(&house, "2027-01-15");
    let first = on(&house, "2026-12-18").session.id;
    let repeat = RepeatChange::Rule { rule: "FREQ=WEEKLY;BYDAY=FR;UNTIL=20270122".into() };
    let change = change(first, None);
    house.change_series(ChangeSeries { change, reach: Reach::Later, repeat }).expect("changed");
    assert_eq!(starts(&house, "2027-01-01")[2..], ["01-08 20:15", "01-15 20:15", "01-22 20:15"]);
}

#[test]
fn on_another_day_there_are_as_many_evenings_as_there_were() {
    // A count, and an end that came of ending it.
    for (rule, ended) in
        [("FREQ=MONTHLY;BYDAY=1FR;COUNT=5", None), ("FREQ=MONTHLY;BYDAY=1FR", Some("2027-06-04"))]
    {
        let house = House::with_family();
        let evening = house.evening(None, "2027-01-01T20:15:00");
        let planned = plan(&house, PlanSeries { evening, rule: rule.into(), same_film: false });
        if let Some(day) = ended {
            end(&house, day);
        }
        let to_saturday = change(planned.session.id, Some("2027-01-02T20:15:00"));
        house.change_series(series(to_saturday, Reach::All)).expect("moved");
        let firsts: Vec<_> = (1..8)
            .flat_map(|of| {
                let of = format!("2027-{of:02}");
                let views =
                    month(&house, &format!("{of}-15")).into_iter().map(|view| view.evening.to_string());
                views.filter(|day| day.starts_with(&of)).collect::<Vec<_>>()
            })
            .collect();
        // The first Saturday of May comes before its first Friday.
        let saturdays = ["2027-01-02", "2027-02-06", "2027-03-06", "2027-04-03", "2027-05-01"];
        assert_eq!(firsts, saturdays, "{rule}");
        assert_eq!(until(&house, "2027-02-06").as_deref(), Some("2027-05-01"));
        let back = change(on(&house, "2027-01-02").session.id, Some("2027-01-01T20:15:00"));
        house.change_series(series(back, Reach::All)).expect("moved");
        assert_eq!(until(&house, "2027-01-01").as_deref(), Some("2027-05-07"));
    }
}

#[test]
fn an_evening_that_was_called_off_with_its_series_brings_no_other_back() {
    let house = House::with_family();
    fridays(&house);
    let film = house.add("Elf").title.id;
    let off = on(&house, "2027-01-08").session.id;
    house.change_evening(ChangeEvening { title: Some(film), ..change(off, None) }).expect("decided");
    end(&house, "2027-01-01");
    for (start, note) in [(None, Some("all".to_owned())), (Some("2027-01-08T21:00:00"), None)] {
        let change = ChangeEvening { note, ..change(off, start) };
        // It may answer that there is no such evening any more; nothing else takes place for that.
        let _ = house.change_series(series(change, Reach::Later));
        let comes = starts(&house, "2027-01-01");
        assert_eq!(comes.iter().filter(|at| !at.starts_with("01-08")).collect::<Vec<_>>(), ["12-25 20:15"]);
        assert_eq!(until(&house, "2026-12-25").as_deref(), Some("2026-12-25"), "{start:?}");
    }
}

#[test]
fn what_was_called_off_with_the_end_stays_off_wherever_what_was_before_it_moves() {
    let house = House::with_family();
    fridays(&house);
    let off = on(&house, "2027-01-08").session.id;
    end(&house, "2027-01-08");
    let saturday = change(on(&house, "2026-12-25").session.id, Some("2026-12-26T20:15:00"));
    house.change_series(series(saturday, Reach::Later)).expect("moved");
    let later = change(on(&house, "2026-12-18").session.id, Some("2026-12-18T21:00:00"));
    house.change_series(series(later, Reach::All)).expect("moved");
    assert_eq!(starts(&house, "2026-12-01"), ["12-18 21:00", "12-25 21:00", "01-01 21:00"]);
    assert_eq!(until(&house, "2026-12-25").as_deref(), Some("2027-01-01"));
    let text = house.calendar(Some(off), words).expect("a link to it is known");
    assert!(text.contains("STATUS:CANCELLED"), "{text}");
    let seen = house.mail(AskMail { session: off, whole: false, part: None }).expect("and its mail");
    assert!(seen.off);
}

//! The evening from which all others are changed becomes what was said, also one that was changed by itself before.

use super::common::House;
use super::fridays::*;

use houselights_engine::view::{ChangeEvening, ChangeSeries, Reach, RepeatChange};

#[test]
fn an_evening_that_was_moved_by_itself_goes_where_it_is_moved_with_the_others() {
    for (to, then) in [
        ("2026-12-27T20:15:00", ["12-27 20:15", "01-03 20:15"]),
        ("2026-12-26T21:00:00", ["12-26 21:00", "01-02 21:00"]),
    ] {
        let house = House::with_family();
        fridays(&house);
        let second = on(&house, "2026-12-25").session.id;
        house.change_evening(change(second, Some("2026-12-26T20:15:00"))).expect("moved");
        let changed = house.change_series(series(change(second, Some(to)), Reach::Later)).expect("moved");
        let evening = changed.value.evening.session;
        assert_eq!(
            (evening.id, evening.start.local.format("%m-%d %H:%M").to_string().as_str()),
            (second, then[0])
        );
        assert_eq!(starts(&house, "2027-01-01")[..2], then);
    }
}

#[test]
fn what_was_its_own_is_what_was_said_of_all_and_the_rest_stays() {
    let house = House::with_family();
    fridays(&house);
    let [second, third] = ["2026-12-25", "2027-01-01"].map(|day| on(&house, day).session.id);
    for id in [second, third] {
        let own =
            ChangeEvening { place: Some("Nan's".into()), note: Some("popcorn".into()), ..change(id, None) };
        house.change_evening(own).expect("changed");
    }
    let attic = ChangeEvening { place: Some("the attic".into()), ..change(second, None) };
    house.change_series(series(attic, Reach::All)).expect("changed");
    let is = |day: &str| {
        let session = on(&house, day).session;
        (session.place, session.note)
    };
    assert_eq!(is("2026-12-18"), ("the attic".into(), String::new()));
    assert_eq!(is("2026-12-25"), ("the attic".into(), "popcorn".into()));
    // Another that was changed by itself stays as it is.
    assert_eq!(is("2027-01-01"), ("Nan's".into(), "popcorn".into()));
}

#[test]
fn an_evening_that_comes_to_where_one_with_a_film_was_left_takes_nothing_from_it() {
    let house = House::with_family();
    fridays(&house);
    let (christmas, elf) = (on(&house, "2026-12-25").session.id, house.add("Elf").title.id);
    house.change_evening(ChangeEvening { title: Some(elf), ..change(christmas, None) }).expect("chosen");
    let repeat = RepeatChange::Rule { rule: "FREQ=WEEKLY;BYDAY=SA".into() };
    let saturdays = change(on(&house, "2026-12-18").session.id, None);
    house.change_series(ChangeSeries { change: saturdays, reach: Reach::Later, repeat }).expect("changed");
    let second = change(on(&house, "2026-12-26").session.id, Some("2026-12-25T20:15:00"));
    house.change_series(series(second, Reach::Later)).expect("moved");
    let all: Vec<_> =
        month(&house, "2026-12-01").into_iter().map(|view| (view.evening.to_string(), view.name)).collect();
    let is = |day: &str, name: Option<&str>| (day.to_owned(), name.map(str::to_owned));
    assert_eq!(all[..3], [is("2026-12-19", None), is("2026-12-25", Some("Elf")), is("2027-01-01", None)]);
}

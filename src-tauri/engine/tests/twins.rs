//! Journeys over films that came onto the list twice.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use std::ops::ControlFlow;

use chrono::NaiveDate;
use common::{House, edit};
use houselights_domain::change::Operation;
use houselights_domain::id::TitleId;
use houselights_domain::import::Answers;
use houselights_domain::title::{Fact, Facts, Origin, Quote, Reaction};
use houselights_engine::testing::{fill, put_facts};
use houselights_engine::view::{BringIn, EditTitle, ImportFile, MarkWatched, TwoTitles};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn pairs(house: &House) -> Vec<(TitleId, TitleId)> {
    let found = house.duplicates().expect("a look").pairs;
    found.into_iter().map(|pair| (pair.one.title.id, pair.other.title.id)).collect()
}

/// "Zyx Home Video", once from 1998 and once from 1999, which is nothing that the catalogue knows.
fn twice() -> (House, TitleId, TitleId) {
    let house = House::with_family();
    house.add_from("Heat", 1995);
    let one = house.add_from("Zyx Home Video", 1998);
    let other = house.add_from("ZYX home vídeo", 1999);
    (house, one, other)
}

fn quoted(text: &str) -> Facts {
    let quote = Quote { text: text.into(), place: "X".into() };
    let value = vec![quote];
    let seen_on = day("2026-12-01");
    Facts {
        quotes: Some(Fact { value, origin: Origin::Article, source: String::new(), seen_on }),
        ..Facts::default()
    }
}

#[test]
fn one_name_with_a_year_off_by_one_is_found_and_a_remake_is_not() {
    let (house, one, other) = twice();
    house.add_from("Zyx Home Video", 2014);
    assert_eq!(pairs(&house), [(one, other)]);
}

#[test]
fn both_histories_are_kept_and_one_undo_makes_two_of_it_again() {
    let (house, one, other) = twice();
    let (mum, theo) = (house.member("Mum"), house.member("Theo"));
    let words = |id, tag: &str, note: &str, member| EditTitle {
        tags: Some(vec![tag.into(), "Ours".into()]),
        note: Some(note.into()),
        wanted_by: Some(vec![member]),
        ..edit(id)
    };
    house.edit_title(words(one, "Sundays", "Theo cried", mum)).expect("edited");
    house.edit_title(words(other, "Gran", "Aunt Fatma liked it", theo)).expect("edited");
    house.edit_title(EditTitle { runtime_minutes: Some(47), ..edit(other) }).expect("edited");
    put_facts(&house, one, &quoted("We wept.")).expect("put");
    put_facts(&house, other, &quoted("So did we.")).expect("put");
    let watched = |title, on: &str, members: &[_], reaction| {
        house
            .mark_watched(MarkWatched { title, on: day(on), members: members.to_vec(), reaction })
            .expect("marked")
    };
    watched(one, "2026-11-06", &[mum], None);
    watched(other, "2026-11-06", &[theo], Some(Reaction::Loved));
    watched(other, "2026-11-20", &[mum], Some(Reaction::Good));
    let planned =
        house.plan_evening(house.evening(Some(other), "2026-12-20T20:15:00")).expect("planned").value;
    let before = (house.title(one).expect("here"), house.title(other).expect("here"));

    let written = house.merge_titles(TwoTitles { keep: one, other }).expect("one film");
    assert_eq!(written.changes.operation, Operation::MergeTitles);
    let title = written.value.title;
    assert_eq!((title.id, title.name.as_str()), (one, "Zyx Home Video"));
    assert_eq!(title.tags, ["Sundays", "Ours", "Gran"]);
    assert_eq!(title.note, "Theo cried\n\nAunt Fatma liked it");
    assert_eq!(title.wanted_by.len(), 2);
    assert_eq!(title.facts.year.expect("known").value, 1998, "what stays keeps its own word");
    assert_eq!(title.facts.runtime_minutes.expect("known").value, 47, "and gets what it lacked");
    assert_eq!(title.facts.quotes.expect("known").value.len(), 2);
    let seen: Vec<_> = title.viewings.iter().map(|viewing| (viewing.on, viewing.members.len())).collect();
    assert_eq!(seen, [(day("2026-11-06"), 2), (day("2026-11-20"), 1)], "one evening is one time");
    assert_eq!(title.viewings[0].reaction, Some(Reaction::Loved));
    assert_eq!(house.evening_view(&planned).session.title, Some(one));
    assert_eq!(house.title(other).expect_err("gone").code(), "gone");
    assert_eq!(pairs(&house), []);

    house.undo().expect("undo works");
    assert_eq!((house.title(one).expect("here"), house.title(other).expect("here")), before);
    assert_eq!(house.evening_view(&planned).session.title, Some(other));
    let shown =
        |id: TitleId| house.duplicates().expect("a look").pairs.iter().any(|pair| pair.other.title.id == id);
    assert!(shown(other), "the list knows again how often each was watched");
    house.redo().expect("redo works");
    assert_eq!(house.title(one).expect("here").title.viewings.len(), 2);
}

#[test]
fn what_a_service_knows_of_stars_goes_to_the_film_that_stays() {
    let (house, one, other) = twice();
    let rated = |ours: &str| ImportFile {
        name: "ratings.csv".into(),
        bytes: Ok(format!("Date,Name,Year,Letterboxd URI,Rating\n{ours}").into_bytes()),
        answers: Answers::default(),
    };
    let stars = |id| house.title(id).expect("here").title.ratings;
    let files = vec![rated("2024-01-05,ZYX home vídeo,1999,https://boxd.it/z2,4.5\n")];
    house.read_import(files, &[], &mut |_| ControlFlow::Continue(())).expect("read");
    house.bring_in(&BringIn::default(), &mut |_| ControlFlow::Continue(())).expect("written");
    let given = stars(other);
    assert_eq!((given.len(), stars(one).len()), (1, 0));

    house.merge_titles(TwoTitles { keep: one, other }).expect("one film");
    assert_eq!(stars(one), given);
    house.undo().expect("undo works");
    assert_eq!((stars(one).len(), stars(other)), (0, given));
}

#[test]
fn two_films_are_told_apart_for_good_and_undo_asks_again() {
    let (mut house, one, other) = twice();
    let left = house.tell_apart(TwoTitles { keep: other, other: one }).expect("told").value;
    assert_eq!((left.total, left.pairs.len()), (0, 0));
    house.reopen();
    assert_eq!(pairs(&house), []);
    house.undo().expect("undo works");
    assert_eq!(pairs(&house), [(one, other)]);
}

#[test]
fn nothing_is_made_one_that_is_not_there() {
    let (house, one, other) = twice();
    assert_eq!(house.merge_titles(TwoTitles { keep: one, other: one }).expect_err("gone").code(), "gone");
    house.remove_title(other).expect("removed");
    assert_eq!(house.merge_titles(TwoTitles { keep: one, other }).expect_err("gone").code(), "gone");
    assert_eq!(house.tell_apart(TwoTitles { keep: one, other }).expect_err("gone").code(), "gone");
}

#[test]
fn a_long_list_without_twins_has_none() {
    let house = House::with_family();
    fill(&house, 2_000).expect("filled");
    let found = house.duplicates().expect("a look");
    let named: Vec<_> =
        found.pairs.iter().map(|pair| (&pair.one.title.name, &pair.other.title.name)).collect();
    assert_eq!(named, []);
}

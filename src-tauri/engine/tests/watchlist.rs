//! Journeys over the watchlist, on a real database.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use common::{House, edit};
use houselights_domain::catalogue::Genre;
use houselights_domain::change::{Area, Operation, Step};
use houselights_domain::mood::{Axis, ProfileSource};
use houselights_domain::title::{Origin, Reaction};
use houselights_engine::view::{AddTitle, EditTitle, Found, FoundIn, MarkWatched, WatchlistQuery};

#[test]
fn a_name_known_offline_brings_its_facts() {
    let house = House::with_family();
    let added = house.add_from("miracle in cell no 7", 2019);
    let title = house.title(added).expect("it is on the list").title;
    assert_eq!(title.name, "Miracle in Cell No. 7", "spelled as known");
    assert_eq!(title.facts.runtime_minutes.expect("known").value, 132);
    let directors = title.facts.directors.expect("known");
    assert_eq!(directors.value, ["Mehmet Ada Öztekin"]);
    assert_eq!(directors.origin, Origin::Catalogue);
}

#[test]
fn a_year_typed_behind_a_name_is_the_films_year() {
    let house = House::with_family();
    for (typed, name, year) in [
        ("Zyx Home Video 1998", "Zyx Home Video", Some(1998)),
        ("heat (1995)", "Heat", Some(1995)),
        ("Blade Runner 2049", "Blade Runner 2049", Some(2017)),
        ("1917", "1917", Some(2019)),
        ("2001: A Space Odyssey", "2001: A Space Odyssey", Some(1968)),
        ("Class of 1984", "Class of 1984", Some(1982)),
        ("Wonder Woman 1984", "Wonder Woman 1984", Some(2020)),
        ("Our wedding 3019", "Our wedding 3019", None),
    ] {
        let title = house.add(typed).title;
        assert_eq!((&*title.name, title.facts.year.map(|fact| fact.value)), (name, year), "{typed}");
    }
    assert_eq!(house.found("zyx 1998"), ["Zyx Home Video"], "what was typed finds it again");
    assert_eq!(house.found("199"), [""; 0], "half a year is none");
}

#[test]
fn what_is_on_the_list_is_not_added_twice() {
    let house = House::with_family();
    let video = house.add("Zyx Home Video 1998").title.id;
    let again = AddTitle { name: "zyx home video (1998)".into(), ..AddTitle::default() };
    let written = house.add_title(again.clone()).expect("there already");
    assert_eq!((written.value.title.id, written.changes.stale), (video, Vec::new()), "nothing changed");
    let more = AddTitle {
        runtime_minutes: Some(47),
        wanted_by: vec![house.member("Theo")],
        tags: vec!["Ours".into()],
        ..again
    };
    let written = house.add_title(more).expect("there already");
    assert_eq!(written.changes.operation, Operation::EditTitle);
    let title = written.value.title;
    assert_eq!((title.id, title.wanted_by.len(), title.tags.len()), (video, 1, 1), "what is new is kept");
    assert_eq!(title.facts.runtime_minutes.expect("said").value, 47);
    assert_ne!(house.add_from("Zyx Home Video", 2003), video, "of another year is another film");
    assert_eq!(house.found("zyx").len(), 2);
}

#[test]
fn a_length_changes_nothing_of_what_a_film_is_taken_to_be_like() {
    let house = House::with_family();
    for name in ["Zyx Home Video", "Our holiday in Spain", "Grandma's 80th birthday"] {
        let before = house.add(name);
        let longer = EditTitle { runtime_minutes: Some(47), ..edit(before.title.id) };
        let after = house.edit_title(longer).expect("edited").value;
        assert_eq!((after.mood, after.mood_source), (before.mood, before.mood_source), "{name}");
    }
}

#[test]
fn search_ignores_case_and_diacritics_in_both_directions() {
    let house = House::with_family();
    house.add_from("Miracle in Cell No. 7", 2019);
    house.add("Elf");
    for typed in ["ibrahim", "İBRAHİM", "İbrahim", "oztekin", "ÖZTEKİN", "cell 7", "iynemli", "mucize"] {
        assert_eq!(house.found(typed), ["Miracle in Cell No. 7"], "{typed}");
    }
    assert_eq!(house.found("zzz"), [""; 0]);
    assert_eq!(house.found("").len(), 2);
}

#[test]
fn a_search_says_where_it_found_what_the_name_does_not_hold() {
    let house = House::with_family();
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    house
        .edit_title(EditTitle {
            tags: Some(vec!["with Gran".into()]),
            note: Some("Theo cried at the trailer".into()),
            ..edit(film)
        })
        .expect("edited");
    for (typed, found) in [
        ("cell", None),
        ("cell 2019", None),
        ("cell ibrahim", Some((FoundIn::Cast, "İbrahim İlker Aksum"))),
        ("OZTEKIN", Some((FoundIn::Director, "Mehmet Ada Öztekin"))),
        ("mucize", Some((FoundIn::OriginalTitle, "Yedinci Koğuştaki Mucize"))),
        ("gran", Some((FoundIn::Tag, "with Gran"))),
        ("trailer", Some((FoundIn::Note, ""))),
    ] {
        let query = WatchlistQuery { search: typed.into(), limit: 9, ..WatchlistQuery::default() };
        let rows = house.watchlist(query).expect("a page").rows;
        let said: Vec<_> = rows.into_iter().map(|row| row.found).collect();
        let found = found.map(|(place, text)| Found { place, text: text.into() });
        assert_eq!(said, [found], "{typed}");
    }
}

#[test]
fn every_change_can_be_undone_and_redone() {
    let house = House::with_family();
    let elf = house.add("Elf").title.id;
    let edit = EditTitle { note: Some("Theo loves it".into()), ..edit(elf) };
    let changes = house.edit_title(edit).expect("edited").changes;
    let step = Step { operation: Operation::EditTitle, subject: "Elf".into() };
    assert_eq!((changes.operation, changes.undo), (Operation::EditTitle, Some(step)));
    assert_eq!(changes.stale, [Area::Watchlist]);
    house.remove_title(elf).expect("removed");
    assert_eq!(house.found(""), [""; 0]);

    let undone = house.undo().expect("undo works").expect("there is something to undo").changes;
    assert_eq!((undone.operation, undone.subject.as_str()), (Operation::Undo, "Elf"));
    assert_eq!(undone.redo.map(|step| step.operation), Some(Operation::RemoveTitle));
    assert_eq!(house.title(elf).expect("it is back").title.note, "Theo loves it");
    house.undo().expect("undo works").expect("the edit");
    assert_eq!(house.title(elf).expect("still here").title.note, "");
    house.undo().expect("undo works").expect("the add");
    assert_eq!(house.found(""), [""; 0]);

    for _ in 0..2 {
        house.redo().expect("redo works").expect("there is something to redo");
    }
    assert_eq!(house.title(elf).expect("it is back").title.note, "Theo loves it");
    house.add("The Holiday");
    assert_eq!(house.redo().expect("redo works"), None, "a new change forgets what was undone");
}

#[test]
fn undo_survives_a_restart() {
    let mut house = House::with_family();
    let elf = house.add("Elf").title.id;
    house.remove_title(elf).expect("removed");
    house.reopen();
    assert_eq!(house.home().expect("home").undo.map(|step| step.operation), Some(Operation::RemoveTitle));
    house.undo().expect("undo works").expect("something");
    assert_eq!(house.found("elf"), ["Elf"]);
}

#[test]
fn a_correction_is_the_households_word() {
    let house = House::with_family();
    let elf = house.add("Elf").title.id;
    let edited =
        house.edit_title(EditTitle { runtime_minutes: Some(99), ..edit(elf) }).expect("edited").value;
    let runtime = edited.title.facts.runtime_minutes.expect("known");
    assert_eq!((runtime.value, runtime.origin), (99, Origin::Household));
    let same = house.edit_title(EditTitle { year: Some(2003), ..edit(elf) }).expect("edited").value;
    assert_eq!(
        same.title.facts.year.expect("known").origin,
        Origin::Catalogue,
        "saying the same is no correction"
    );
    house.undo().expect("undo works");
    assert_ne!(house.title(elf).expect("here").title.facts.runtime_minutes.expect("known").value, 99);
}

#[test]
fn the_people_countries_and_kinds_of_a_film_can_be_corrected() {
    let house = House::with_family();
    let elf = house.add("Elf").title.id;
    let corrected = EditTitle {
        original_title: Some("Elfchen".into()),
        cast: Some(vec!["Will Ferrell".into()]),
        countries: Some(vec!["DE".into()]),
        languages: Some(vec!["de".into()]),
        genres: Some(vec![Genre::Family, Genre::Family]),
        ..edit(elf)
    };
    let facts = house.edit_title(corrected).expect("edited").value.title.facts;
    assert_eq!(facts.original_title.expect("known").value, "Elfchen");
    assert_eq!(facts.cast.expect("known").origin, Origin::Household);
    assert_eq!(facts.countries.expect("known").value, ["DE"]);
    assert_eq!(facts.languages.expect("known").value, ["de"]);
    assert_eq!(facts.genres.expect("known").value, [Genre::Family]);
}

#[test]
fn a_mood_that_the_household_set_can_be_forgotten_again() {
    let house = House::with_family();
    let elf = house.add("Elf").title.id;
    let on_card = house.title(elf).expect("here");
    let grim = EditTitle { mood: Some(on_card.mood.with(Axis::Scare, 9.0)), ..edit(elf) };
    let edited = house.edit_title(grim).expect("edited").value;
    assert_eq!((edited.mood_source, edited.mood.get(Axis::Scare)), (ProfileSource::Household, 9.0));

    let reset = house.reset_mood(elf).expect("reset");
    assert_eq!((reset.value.mood, reset.value.mood_source), (on_card.mood, ProfileSource::Card));
    house.undo().expect("undo works");
    assert_eq!(house.title(elf).expect("here").mood, edited.mood, "undone");
    house.redo().expect("redo works");
    let nothing = house.reset_mood(elf).expect("nothing to forget").changes;
    assert!(nothing.stale.is_empty());
}

#[test]
fn watched_titles_leave_the_list_and_keep_who_watched() {
    let house = House::with_family();
    let elf = house.add("Elf").title.id;
    let on = "2026-12-06".parse().expect("a date");
    let members = vec![house.member("Theo"), house.member("Mum")];
    let seen = MarkWatched { title: elf, on, members, reaction: Some(Reaction::Loved) };
    let view = house.mark_watched(seen.clone()).expect("marked").value;
    assert_eq!(view.title.viewings.len(), 1);
    assert_eq!(house.found("elf"), [""; 0]);
    let again =
        house.mark_watched(MarkWatched { reaction: Some(Reaction::Good), ..seen }).expect("marked").value;
    assert_eq!(again.title.viewings.len(), 1, "marking twice is not watching twice");
    assert_eq!(again.title.viewings[0].reaction, Some(Reaction::Good));
}

#[test]
fn completions_know_what_is_on_the_list() {
    let house = House::with_family();
    let elf = house.add("Elf").title.id;
    let found = house.complete_title("elf".into()).expect("completions");
    assert_eq!((found[0].name.as_str(), found[0].on_list), ("Elf", Some(elf)));
    let names = |typed: &str| -> Vec<String> {
        house.complete_title(typed.into()).expect("completions").into_iter().map(|film| film.name).collect()
    };
    assert!(names("mucize").contains(&"Miracle in Cell No. 7".to_owned()), "by the original name");
    assert_eq!(names("  "), [""; 0]);
}

#[test]
fn a_film_without_a_card_comes_with_its_facts_and_a_guess() {
    let house = House::with_family();
    let offered = house.complete_title("kity foyle".into()).expect("completions");
    assert_eq!((offered[0].name.as_str(), offered[0].year), ("Kitty Foyle", 1940));
    assert_eq!((offered[0].director.as_deref(), offered[0].runtime_minutes), (Some("Sam Wood"), Some(105)));
    let request =
        AddTitle { name: offered[0].name.clone(), year: Some(offered[0].year), ..AddTitle::default() };
    let added = house.add_title(request).expect("added").value;
    let genres = added.title.facts.genres.expect("known");
    assert_eq!((genres.value.as_slice(), genres.origin), ([Genre::Drama].as_slice(), Origin::Catalogue));
    assert!(added.mood_source.is_guess());
    let again = house.complete_title("Kitty Foyle".into()).expect("completions");
    assert_eq!(again[0].on_list, Some(added.title.id));
}

#[test]
fn impossible_values_are_refused_and_change_nothing() {
    let house = House::with_family();
    let elf = house.add("Elf").title.id;
    let named = |name: &str| AddTitle { name: name.into(), ..AddTitle::default() };
    let refused = [
        (house.add_title(named(" \n ")), "no_name"),
        (house.add_title(named(&"x".repeat(10_000))), "too_long"),
        (house.add_title(AddTitle { year: Some(3019), ..named("Later") }), "bad_year"),
        (house.add_title(AddTitle { runtime_minutes: Some(-5), ..named("Backwards") }), "bad_runtime"),
        (house.edit_title(EditTitle { year: Some(1600), ..edit(elf) }), "bad_year"),
        (house.edit_title(EditTitle { name: Some(String::new()), ..edit(elf) }), "no_name"),
    ];
    for (answer, code) in refused {
        let problem = answer.expect_err(code);
        assert_eq!(problem.code(), code);
        assert!(!problem.hint().is_empty());
    }
    assert_eq!(house.found(""), ["Elf"]);
    house.remove_title(elf).expect("removed");
    assert_eq!(house.title(elf).expect_err("gone").code(), "gone");
    assert_eq!(house.remove_title(elf).expect_err("gone").code(), "gone");
}

#[test]
fn redo_brings_back_what_was_undone_last_and_nothing_older() {
    let house = House::with_family();
    house.add("Elf");
    house.add("The Holiday");
    house.undo().expect("undo works");
    house.add("Klaus");
    house.undo().expect("undo works");
    house.redo().expect("redo works").expect("Klaus");
    assert_eq!(house.found(""), ["Klaus", "Elf"]);
    assert_eq!(house.redo().expect("redo works"), None);
}

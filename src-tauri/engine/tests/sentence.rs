//! Journeys over the sentence above the list: what each of its words keeps out, its orders, and sentences that are kept.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use chrono::NaiveDate;
use common::{House, edit};
use houselights_domain::catalogue::Genre;
use houselights_domain::change::{Area, Operation};
use houselights_domain::id::TitleId;
use houselights_domain::title::{Availability, Fact, Facts, Origin, Score};
use houselights_engine::testing::{fill, put_facts};
use houselights_engine::view::{
    AddTitle, EditTitle, KeepFilter, ListLook, ListSentence, MarkWatched, RenameFilter, SeenBy, Wanted,
    WatchStatus, WatchlistQuery, WatchlistSort, Weight,
};

fn shown(house: &House, sentence: ListSentence) -> Vec<String> {
    let query = WatchlistQuery { sentence, limit: 100, ..WatchlistQuery::default() };
    house.watchlist(query).expect("a page").rows.into_iter().map(|row| row.name).collect()
}

/// A film for every word of the sentence, the oldest first.
fn mixed() -> House {
    let house = House::with_family();
    house.add_from("Elf", 2003);
    house.add_from("Schindler's List", 1993);
    house.add_from("Spirited Away", 2001);
    let tagged =
        AddTitle { name: "A film nobody made".into(), tags: vec!["Grandma".into()], ..AddTitle::default() };
    house.add_title(tagged).expect("added");
    house
}

#[test]
fn each_word_of_the_sentence_keeps_out_what_is_not_so() {
    let house = mixed();
    let mum = house.member("Mum");
    let wanted = EditTitle { wanted_by: Some(vec![mum]), ..edit(id(&house, "Spirited Away")) };
    house.edit_title(wanted).expect("edited");
    let on = EditTitle { services: Some(vec!["MUBI".into()]), ..edit(id(&house, "Spirited Away")) };
    house.edit_title(on).expect("edited");
    let all = ListSentence::default;
    let names = |sentence| shown(&house, sentence);
    assert_eq!(names(all()), ["A film nobody made", "Spirited Away", "Schindler's List", "Elf"]);
    assert_eq!(names(ListSentence { max_minutes: Some(100), ..all() }), ["Elf"]);
    let by_mum = Wanted::By { member: mum };
    for wanted in [by_mum, Wanted::Somebody] {
        assert_eq!(names(ListSentence { wanted, ..all() }), ["Spirited Away"], "{wanted:?}");
    }
    assert_eq!(names(ListSentence { wanted: Wanted::Nobody, ..all() }).len(), 3);
    assert_eq!(names(ListSentence { service: Some("MUBI".into()), ..all() }), ["Spirited Away"]);
    assert_eq!(names(ListSentence { tag: Some("Grandma".into()), ..all() }), ["A film nobody made"]);
    assert_eq!(names(ListSentence { decade: Some(2000), ..all() }), ["Spirited Away", "Elf"]);
    assert_eq!(names(ListSentence { decade: Some(1990), ..all() }), ["Schindler's List"]);
    assert_eq!(names(ListSentence { genre: Some(Genre::Animation), ..all() }), ["Spirited Away"]);
    assert_eq!(names(ListSentence { country: Some("JP".into()), ..all() }), ["Spirited Away"]);
    assert_eq!(names(ListSentence { weight: Weight::Heavy, ..all() }), ["Schindler's List"]);
    assert_eq!(names(ListSentence { weight: Weight::NotHeavy, ..all() }).len(), 3);
    assert_eq!(names(ListSentence { weight: Weight::Light, ..all() }).last().expect("a film"), "Elf");
    assert_eq!(names(ListSentence { festive: Some(true), ..all() }), ["Elf"]);
    assert_eq!(names(ListSentence { festive: Some(false), ..all() }).len(), 3);
    assert_eq!(names(ListSentence { status: WatchStatus::Watched, ..all() }), [""; 0]);
    let both = ListSentence { wanted: by_mum, max_minutes: Some(100), ..all() };
    assert_eq!(names(both), [""; 0], "all of it at once");
}

#[test]
fn who_has_seen_a_film_is_who_was_there_and_all_of_them_where_nobody_was_named() {
    let house = mixed();
    let (mum, theo) = (house.member("Mum"), house.member("Theo"));
    let on = "2026-12-06".parse().expect("a date");
    for (name, members) in [("Elf", vec![mum]), ("Spirited Away", vec![])] {
        let seen = MarkWatched { title: id(&house, name), on, members, reaction: None };
        house.mark_watched(seen).expect("marked");
    }
    let names = |member, seen| {
        let seen = Some(SeenBy { member, seen });
        shown(&house, ListSentence { status: WatchStatus::All, seen, ..ListSentence::default() })
    };
    assert_eq!(names(mum, true), ["Spirited Away", "Elf"]);
    assert_eq!(names(theo, true), ["Spirited Away"]);
    assert_eq!(names(theo, false), ["A film nobody made", "Schindler's List", "Elf"]);
}

#[test]
fn the_orders_put_last_what_is_not_known() {
    let house = mixed();
    let today: NaiveDate = "2026-12-18".parse().expect("a date");
    let fact = |value| Some(Fact { value, origin: Origin::Household, source: String::new(), seen_on: today });
    let leaves = |until: &str| {
        let service = Availability { name: "MUBI".into(), since: None, until: Some(until.into()) };
        Facts { services: fact(vec![service]), ..Facts::default() }
    };
    let score = Score { source: "Some paper".into(), value: "4.5/5".into(), audience: false };
    let scored = Fact { value: vec![score], origin: Origin::Article, source: String::new(), seen_on: today };
    put_facts(&house, id(&house, "Elf"), &leaves("2026-12-24")).expect("put");
    put_facts(&house, id(&house, "Schindler's List"), &leaves("2026-11-01")).expect("put");
    put_facts(&house, id(&house, "Spirited Away"), &leaves("2026-12-20")).expect("put");
    put_facts(&house, id(&house, "Elf"), &Facts { scores: Some(scored), ..Facts::default() }).expect("put");
    let names = |sort| shown(&house, ListSentence { sort, ..ListSentence::default() });
    let newest = ["A film nobody made", "Spirited Away", "Schindler's List", "Elf"];
    let waiting = ["Elf", "Schindler's List", "Spirited Away", "A film nobody made"];
    assert_eq!(names(WatchlistSort::Newest), newest);
    assert_eq!(names(WatchlistSort::Waiting), waiting);
    assert_eq!(
        names(WatchlistSort::Name),
        ["A film nobody made", "Elf", "Schindler's List", "Spirited Away"]
    );
    assert_eq!(names(WatchlistSort::Year), ["Elf", "Spirited Away", "Schindler's List", newest[0]]);
    assert_eq!(names(WatchlistSort::Oldest), ["Schindler's List", "Spirited Away", "Elf", newest[0]]);
    assert_eq!(names(WatchlistSort::Shortest), ["Elf", "Spirited Away", "Schindler's List", newest[0]]);
    assert_eq!(names(WatchlistSort::Longest), ["Schindler's List", "Spirited Away", "Elf", newest[0]]);
    let soon = names(WatchlistSort::LeavesSoon);
    assert_eq!(soon[..2], ["Spirited Away", "Elf"], "what has left already does not leave soon");
    assert_eq!(names(WatchlistSort::Acclaim)[0], "Elf");
}

#[test]
fn the_sentence_can_choose_what_the_list_has_and_nothing_else() {
    let house = mixed();
    let choices = || house.watchlist(WatchlistQuery::default()).expect("a page").choices;
    let before = choices();
    assert_eq!(before.decades, [2000, 1990]);
    assert_eq!(before.tags, ["Grandma"]);
    assert!(before.genres.contains(&Genre::Animation) && !before.genres.contains(&Genre::Western));
    assert!(before.countries.contains(&"JP".to_owned()));
    house.remove_title(id(&house, "Schindler's List")).expect("removed");
    assert_eq!(choices().decades, [2000], "what leaves the list takes its choices along");
}

#[test]
fn a_sentence_is_kept_renamed_and_forgotten_each_with_an_undo() {
    let house = mixed();
    let sentence = ListSentence { decade: Some(1990), weight: Weight::NotHeavy, ..ListSentence::default() };
    let keep = |name: &str, sentence: &ListSentence| {
        house.keep_filter(KeepFilter { name: name.into(), sentence: sentence.clone() }).expect("kept")
    };
    let written = keep("With Grandma", &sentence);
    assert_eq!(
        (written.changes.operation, written.changes.stale),
        (Operation::KeepFilter, vec![Area::Filters])
    );
    let names =
        || -> Vec<String> { house.kept_filters().expect("kept").into_iter().map(|kept| kept.name).collect() };
    let other = ListSentence { festive: Some(true), ..ListSentence::default() };
    keep("Advent", &other);
    assert_eq!(names(), ["Advent", "With Grandma"], "by name");
    keep("with GRANDMA", &other);
    assert_eq!(names(), ["Advent", "with GRANDMA"], "a name that is taken is taken over");
    house.undo().expect("undo works");
    let kept = house.kept_filters().expect("kept");
    assert_eq!((kept[1].name.as_str(), &kept[1].sentence), ("With Grandma", &sentence));

    let rename = |name: &str| house.rename_filter(RenameFilter { id: kept[1].id, name: name.into() });
    assert_eq!(rename(" ").expect_err("no name").code(), "no_name");
    assert_eq!(rename("ADVENT").expect_err("taken").code(), "name_taken");
    rename("Sundays").expect("renamed");
    assert_eq!(names(), ["Advent", "Sundays"]);
    house.remove_filter(kept[1].id).expect("removed");
    assert_eq!(house.remove_filter(kept[1].id).expect_err("gone").code(), "gone");
    assert_eq!(names(), ["Advent"]);
    house.undo().expect("undo works");
    house.undo().expect("undo works");
    assert_eq!(names(), ["Advent", "With Grandma"]);
}

#[test]
fn posters_or_rows_outlast_the_program_and_are_no_step_of_an_undo() {
    let mut house = mixed();
    let step = house.home().expect("home").undo;
    assert_eq!(house.list_look().expect("a look"), ListLook::Posters);
    house.keep_list_look(ListLook::Rows).expect("kept");
    assert_eq!(house.home().expect("home").undo, step);
    house.reopen();
    assert_eq!(house.list_look().expect("a look"), ListLook::Rows);
}

#[test]
fn of_ten_thousand_titles_the_sentence_finds_the_few() {
    let house = House::with_family();
    fill(&house, 10_000).expect("filled");
    let sentence = ListSentence {
        max_minutes: Some(120),
        decade: Some(1990),
        genre: Some(Genre::Comedy),
        weight: Weight::NotHeavy,
        sort: WatchlistSort::Name,
        ..ListSentence::default()
    };
    let query = WatchlistQuery { sentence, limit: 500, ..WatchlistQuery::default() };
    let page = house.watchlist(query).expect("a page");
    assert_eq!(page.on_list, 10_000);
    assert!(page.total > 100 && page.total < 2_000, "{}", page.total);
    let so = |year: Option<i32>| year.is_some_and(|year| (1990..2000).contains(&year));
    assert!(page.rows.iter().all(|row| so(row.year) && row.genres.contains(&Genre::Comedy)));
    assert!(page.rows.iter().all(|row| row.runtime_minutes.is_some_and(|minutes| minutes <= 120)));
}

fn id(house: &House, name: &str) -> TitleId {
    let sentence = ListSentence { status: WatchStatus::All, ..ListSentence::default() };
    let query = WatchlistQuery { sentence, limit: 100, ..WatchlistQuery::default() };
    let rows = house.watchlist(query).expect("a page").rows;
    rows.into_iter().find(|row| row.name == name).expect("on the list").id
}

//! Journeys over the household's tags, which are its lists.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use common::House;
use houselights_domain::change::Operation;
use houselights_engine::view::{AddTitle, KeepFilter, ListSentence, RenameTag, TagView, WatchlistQuery};

fn add(house: &House, name: &str, tags: &[&str]) {
    let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
    house.add_title(AddTitle { name: name.into(), tags, ..AddTitle::default() }).expect("added");
}

fn tags(house: &House) -> Vec<(String, u32)> {
    house.tags().expect("tags").into_iter().map(|TagView { name, films }| (name, films)).collect()
}

fn tagged(house: &House, tag: &str) -> u32 {
    let sentence = ListSentence { tag: Some(tag.into()), ..ListSentence::default() };
    house.watchlist(WatchlistQuery { sentence, ..WatchlistQuery::default() }).expect("a page").total
}

fn rename(house: &House, from: &str, to: &str) -> Result<Operation, houselights_engine::Error> {
    let written = house.rename_tag(RenameTag { from: from.into(), to: to.into() })?;
    Ok(written.changes.operation)
}

#[test]
fn a_film_is_on_several_lists_and_each_says_how_many_it_has() {
    let house = House::with_family();
    add(&house, "Elf", &["Christmas", "with Grandma"]);
    add(&house, "Klaus", &["Christmas"]);
    add(&house, "Heat", &[]);
    assert_eq!(tags(&house), [("Christmas".into(), 2), ("with Grandma".into(), 1)]);
}

#[test]
fn another_name_reaches_every_film_and_the_sentences_that_ask_for_it() {
    let house = House::with_family();
    add(&house, "Elf", &["Christmas", "with Grandma"]);
    add(&house, "Klaus", &["Christmas"]);
    let sentence = ListSentence { tag: Some("Christmas".into()), ..ListSentence::default() };
    house.keep_filter(KeepFilter { name: "December".into(), sentence }).expect("kept");
    assert_eq!(rename(&house, "Christmas", " Advent ").expect("renamed"), Operation::RenameTag);
    assert_eq!((tagged(&house, "Advent"), tagged(&house, "Christmas")), (2, 0));
    let asked = || house.kept_filters().expect("kept")[0].sentence.tag.clone();
    assert_eq!(asked().as_deref(), Some("Advent"));
    house.undo().expect("undo works");
    assert_eq!((tagged(&house, "Advent"), tagged(&house, "Christmas")), (0, 2));
    assert_eq!(asked().as_deref(), Some("Christmas"), "one undo for all of it");

    rename(&house, "with Grandma", "Christmas").expect("they become one");
    assert_eq!(tags(&house), [("Christmas".into(), 2)], "and no film has it twice");
    assert_eq!(rename(&house, "nowhere", "x").expect_err("gone").code(), "gone");
    assert_eq!(rename(&house, "Christmas", "  ").expect_err("no name").code(), "no_name");
}

#[test]
fn a_list_that_goes_leaves_its_films_and_comes_back_with_an_undo() {
    let house = House::with_family();
    add(&house, "Elf", &["Christmas", "with Grandma"]);
    add(&house, "Klaus", &["Christmas"]);
    house.remove_tag("Christmas".into()).expect("removed");
    assert_eq!(tags(&house), [("with Grandma".into(), 1)]);
    assert_eq!(house.found("").len(), 2);
    assert_eq!(house.remove_tag("Christmas".into()).expect_err("gone").code(), "gone");
    house.undo().expect("undo works");
    assert_eq!(tags(&house), [("Christmas".into(), 2), ("with Grandma".into(), 1)]);
}

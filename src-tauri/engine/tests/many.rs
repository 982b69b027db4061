//! Journeys over many titles at once.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use common::{House, edit};
use houselights_domain::change::Operation;
use houselights_domain::id::{MemberId, TitleId};
use houselights_engine::testing::fill;
use houselights_engine::view::{
    ChangeTitles, EditTitle, ListSentence, TitlesChange, Wanted, WatchStatus, WatchlistQuery,
};

fn all(house: &House) -> Vec<TitleId> {
    let sentence = ListSentence { status: WatchStatus::All, ..ListSentence::default() };
    house.watchlist_ids(WatchlistQuery { sentence, ..WatchlistQuery::default() }).expect("every id")
}

fn total(house: &House, sentence: ListSentence) -> u32 {
    house.watchlist(WatchlistQuery { sentence, ..WatchlistQuery::default() }).expect("a page").total
}

fn tagged(tag: &str) -> ListSentence {
    ListSentence { tag: Some(tag.into()), ..ListSentence::default() }
}

fn wanted(member: MemberId) -> ListSentence {
    ListSentence { wanted: Wanted::By { member }, ..ListSentence::default() }
}

#[test]
fn thousands_are_changed_at_once_and_one_undo_takes_all_of_it_back() {
    let house = House::with_family();
    fill(&house, 3_000).expect("filled");
    let titles = all(&house);
    assert_eq!(titles.len(), 3_000, "every one, however long a page is");
    let mum = house.member("Mum");
    let change =
        |change| house.change_titles(ChangeTitles { titles: titles.clone(), change }).expect("changed");

    let written = change(TitlesChange::Tag { tag: " Christmas ".into() });
    assert_eq!((written.value, written.changes.operation), (3_000, Operation::TagTitles));
    assert_eq!(written.changes.subject, "3000");
    assert_eq!(total(&house, tagged("Christmas")), 3_000);
    assert_eq!(change(TitlesChange::Want { member: mum }).value, 3_000);
    assert_eq!(total(&house, wanted(mum)), 3_000);
    assert_eq!(change(TitlesChange::Remove).value, 3_000);
    assert_eq!(total(&house, ListSentence::default()), 0);

    house.undo().expect("undo works");
    assert_eq!((all(&house), total(&house, wanted(mum))), (titles.clone(), 3_000));
    house.undo().expect("undo works");
    assert_eq!((total(&house, wanted(mum)), total(&house, tagged("Christmas"))), (0, 3_000));
    house.undo().expect("undo works");
    assert_eq!(total(&house, tagged("Christmas")), 0);
    house.redo().expect("redo works");
    assert_eq!(total(&house, tagged("Christmas")), 3_000);
}

#[test]
fn what_is_so_already_or_gone_is_not_counted_and_other_tags_stay() {
    let house = House::with_family();
    let (elf, heat) = (house.add("Elf").title.id, house.add_from("Heat", 1995));
    let gone = house.add("Klaus").title.id;
    house.remove_title(gone).expect("removed");
    house
        .edit_title(EditTitle { tags: Some(vec!["Ours".into(), "Sundays".into()]), ..edit(elf) })
        .expect("edited");
    let change = |change| {
        house.change_titles(ChangeTitles { titles: vec![elf, heat, gone, elf], change }).expect("changed")
    };
    assert_eq!(change(TitlesChange::Tag { tag: "Sundays".into() }).value, 1, "one had it, one is gone");
    assert_eq!(house.title(elf).expect("here").title.tags, ["Ours", "Sundays"]);
    assert_eq!(change(TitlesChange::Untag { tag: "Sundays".into() }).value, 2);
    assert_eq!(house.title(elf).expect("here").title.tags, ["Ours"]);
    let nothing = change(TitlesChange::Untag { tag: "Sundays".into() });
    assert_eq!((nothing.value, nothing.changes.stale), (0, Vec::new()), "nothing to undo");
    let theo = house.member("Theo");
    change(TitlesChange::Want { member: theo });
    assert_eq!(change(TitlesChange::Unwant { member: theo }).value, 2);
    let unnamed = ChangeTitles { titles: vec![elf], change: TitlesChange::Tag { tag: " ".into() } };
    assert_eq!(house.change_titles(unnamed).expect_err("no name").code(), "no_name");
    house.remove_member(theo).expect("removed");
    let nobodys = ChangeTitles { titles: vec![elf], change: TitlesChange::Want { member: theo } };
    assert_eq!(house.change_titles(nobodys).expect_err("gone").code(), "gone");
}

#[test]
fn evenings_of_films_that_go_stay_with_the_film_left_open() {
    let house = House::with_family();
    let (elf, heat) = (house.add("Elf").title.id, house.add_from("Heat", 1995));
    let planned = house.plan_evening(house.evening(Some(elf), "2026-12-20T20:15:00")).expect("planned").value;
    house
        .change_titles(ChangeTitles { titles: vec![elf, heat], change: TitlesChange::Remove })
        .expect("removed");
    assert_eq!(house.evening_view(&planned).session.title, None);
    house.undo().expect("undo works");
    assert_eq!(house.evening_view(&planned).session.title, Some(elf));
}

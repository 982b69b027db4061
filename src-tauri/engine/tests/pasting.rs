//! From pasted text to a title on the list, on a real database.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use common::House;
use houselights_domain::title::Origin;
use houselights_engine::view::{CaptureView, KeepDraft, QuickAdd};

const ARTICLE: &str = "Viewers can't stop crying over a Turkish drama on Netflix

Miracle in Cell No.7, directed by Mehmet Ada Öztekin and starring Aras Bulut İynemli, was added to the service in March.
The 2019 film is a remake of the 2013 South Korean film of the same name and has an audience score of 85% on Rotten Tomatoes.
One X user wrote: \"I sobbed from beginning to end, my heart is broken.\"";

fn paste(house: &House, text: &str) -> CaptureView {
    house.capture(text.into()).expect("read")
}

fn keep(view: &CaptureView) -> KeepDraft {
    let draft = view.drafts[0].draft.clone();
    KeepDraft {
        as_read: draft.clone(),
        as_kept: draft,
        source: view.source.clone(),
        wanted_by: Vec::new(),
        tags: Vec::new(),
        note: String::new(),
    }
}

#[test]
fn an_article_becomes_a_title_whose_facts_show_their_sources() {
    let house = House::with_family();
    let read = paste(&house, ARTICLE);
    assert_eq!(read.drafts[0].draft.title, "Miracle in Cell No. 7");
    assert_eq!(read.drafts[0].on_list, None);
    let kept = house.keep_draft(keep(&read)).expect("kept").value.title;
    let facts = kept.facts;
    let director = facts.directors.expect("said");
    assert_eq!(
        (director.value.as_slice(), director.origin),
        (["Mehmet Ada Öztekin".to_owned()].as_slice(), Origin::Article)
    );
    assert_eq!(facts.runtime_minutes.expect("known").origin, Origin::Catalogue, "the article does not say");
    assert_eq!(facts.scores.expect("said").value[0].value, "85%");
    let remake = facts.remake_of.expect("said").value;
    assert_eq!((remake.year, remake.country.as_deref()), (Some(2013), Some("KR")));
    assert_eq!(facts.quotes.expect("said").value[0].place, "X");
    assert_eq!(house.found("oztekin"), ["Miracle in Cell No. 7"]);
    assert_eq!(paste(&house, ARTICLE).drafts[0].on_list, Some(kept.id), "the second time it is known");
}

#[test]
fn a_second_text_adds_to_the_title_that_is_there() {
    let house = House::with_family();
    let film = house.add_from("Miracle in Cell No. 7", 2019);
    let mum = house.member("Mum");
    let request = KeepDraft { wanted_by: vec![mum], ..keep(&paste(&house, ARTICLE)) };
    let kept = house.keep_draft(request).expect("kept").value.title;
    assert_eq!((kept.id, kept.wanted_by.as_slice()), (film, [mum].as_slice()));
    assert!(kept.facts.quotes.is_some());
    assert_eq!(house.found(""), ["Miracle in Cell No. 7"]);
    house.undo().expect("undo works");
    assert!(house.title(film).expect("still here").title.facts.quotes.is_none());
}

#[test]
fn a_second_text_leaves_what_the_first_one_said() {
    let house = House::with_family();
    house.keep_draft(keep(&paste(&house, ARTICLE))).expect("kept");
    let second = "Miracle in Cell No. 7 (2019) is on MUBI, too. One TikTok user wrote: \"I could not stop crying, bring tissues.\"";
    let facts = house.keep_draft(keep(&paste(&house, second))).expect("kept").value.title.facts;
    let services: Vec<String> = facts.services.expect("said").value.into_iter().map(|at| at.name).collect();
    assert!(["Netflix", "MUBI"].iter().all(|name| services.contains(&(*name).to_owned())), "{services:?}");
    assert!(facts.scores.is_some());
    assert_eq!(facts.quotes.expect("said").value.len(), 2);
}

#[test]
fn what_somebody_corrects_is_the_households_word() {
    let house = House::with_family();
    let mut request = keep(&paste(&house, ARTICLE));
    request.as_kept.year = Some(2020);
    let facts = house.keep_draft(request).expect("kept").value.title.facts;
    let year = facts.year.expect("said");
    assert_eq!((year.value, year.origin), (2020, Origin::Household));
}

#[test]
fn an_impossible_correction_is_refused_and_nothing_is_stored() {
    let house = House::with_family();
    let mut request = keep(&paste(&house, ARTICLE));
    request.as_kept.year = Some(3019);
    assert_eq!(house.keep_draft(request).expect_err("refused").code(), "bad_year");
    assert_eq!(house.found(""), [""; 0]);
}

#[test]
fn a_text_without_a_film_can_be_kept_as_a_note_and_taken_back() {
    let house = House::with_family();
    let text = "Don't forget to buy milk and bread on the way home, and call your aunt.";
    assert!(paste(&house, text).drafts.is_empty());
    let note = house.keep_note(text.into()).expect("kept").value;
    assert_eq!(house.notes().expect("notes")[0].text, text);
    house.undo().expect("undo works");
    assert!(house.notes().expect("notes").is_empty());
    assert_eq!(house.remove_note(note.id).expect_err("taken back").code(), "gone");
    assert_eq!(house.keep_note("  ".into()).expect_err("nothing to keep").code(), "no_name");
}

#[test]
fn two_hundred_kilobytes_of_junk_are_read_without_harm() {
    let house = House::with_family();
    let junk: String =
        (0..40_000_u32).map(|n| format!("{}{} ", char::from(b'a' + (n % 26) as u8), n * 7919)).collect();
    assert!(junk.len() > 200_000);
    assert!(paste(&house, &junk).drafts.is_empty());
    let too_long = house.capture("x".repeat(1_000_001)).expect_err("too long");
    assert_eq!(too_long.code(), "too_long");
}

#[test]
fn a_text_without_a_screen_is_kept_as_far_as_nobody_has_to_choose() {
    let house = House::with_family();
    let added = house.quick_add(ARTICLE).expect("added");
    assert!(
        matches!(&added, QuickAdd::Added { title } if title.title.name == "Miracle in Cell No. 7"),
        "{added:?}"
    );
    let known = house.quick_add(ARTICLE).expect("known");
    assert!(matches!(known, QuickAdd::Known { .. }), "{known:?}");
    let several = house.quick_add("We could watch \"Paddington\" (2014) or \"Heat\" (1995).").expect("read");
    assert!(matches!(several, QuickAdd::Several { ref names } if names.len() > 1), "{several:?}");
    assert_eq!(house.found("").len(), 1, "nothing of several titles is stored");
    assert_eq!(house.quick_add("milk, eggs, flour").expect("kept"), QuickAdd::Note);
    assert_eq!(house.notes().expect("notes")[0].text, "milk, eggs, flour");
}

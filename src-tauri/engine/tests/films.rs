//! Films and people that are mentioned in a request, as the app hears them, and what only looks like them; and the
//! sentences that the app is made for.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails loudly and shows how it fared"
)]

#[path = "../../domain/tests/mood/shorthand.rs"]
mod shorthand;

use houselights_domain::mood::{Language, Lore, read};
use houselights_engine::{catalogue, meaning};

use shorthand::{Fared, fare};

const FILMS: &str = include_str!("../../domain/tests/fixtures/requests/films.tsv");
const SENTENCES: &str = include_str!("../../domain/tests/fixtures/requests/sentences.tsv");

fn all_of(name: &str, set: &str) -> Fared {
    let lore = Lore { meaning: meaning::built_in, catalogue: Some(catalogue::built_in()) };
    let fared = fare(name, set, |words| read(words, &[], &[], Language::English, lore));
    assert_eq!((fared.right, fared.caught), (fared.phrases, fared.told), "{name}");
    assert!(fared.wrong.is_empty(), "{}", fared.wrong.join("\n"));
    fared
}

#[test]
fn the_sentences_that_the_app_is_made_for_are_heard_whole() {
    assert_eq!(all_of("sentences", SENTENCES).phrases, 10);
}

#[test]
fn films_and_people_are_heard_where_they_are_meant() {
    assert!(all_of("films", FILMS).phrases > 100);
}

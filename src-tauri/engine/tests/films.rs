//! Films and people that are mentioned in a request, as the app hears them, and what only looks like them.

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

use shorthand::fare;

const FILMS: &str = include_str!("../../domain/tests/fixtures/requests/films.tsv");

#[test]
fn films_and_people_are_heard_where_they_are_meant() {
    let lore = Lore { meaning: meaning::built_in, catalogue: Some(catalogue::built_in()) };
    let fared = fare("films", FILMS, |words| read(words, &[], &[], Language::English, lore));
    assert!(fared.phrases > 100);
    assert_eq!((fared.right, fared.caught), (fared.phrases, fared.told));
    assert!(fared.wrong.is_empty(), "{}", fared.wrong.join("\n"));
}

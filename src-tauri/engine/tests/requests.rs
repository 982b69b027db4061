//! Requests as the app hears them, with the films and people of its catalogue and what it knows of other words. The sets
//! are those of the domain's tests: names must not be found where there are none.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails loudly and shows how it fared"
)]

#[path = "../../domain/tests/mood/shorthand.rs"]
mod shorthand;

use houselights_domain::mood::{Heard, Language, Lore, Request, read};
use houselights_engine::{catalogue, meaning};
use proptest::prelude::*;
use proptest::sample::Index;

use shorthand::fare;

const SETS: [(&str, &str); 17] = [
    ("second", include_str!("../../domain/tests/fixtures/requests/second_hand.tsv")),
    ("third", include_str!("../../domain/tests/fixtures/requests/third_hand.tsv")),
    ("fourth", include_str!("../../domain/tests/fixtures/requests/fourth_hand.tsv")),
    ("fifth", include_str!("../../domain/tests/fixtures/requests/fifth_hand.tsv")),
    ("sixth", include_str!("../../domain/tests/fixtures/requests/sixth_hand.tsv")),
    ("sixth kinds", include_str!("../../domain/tests/fixtures/requests/sixth_kinds.tsv")),
    ("seventh", include_str!("../../domain/tests/fixtures/requests/seventh_hand.tsv")),
    ("eighth", include_str!("../../domain/tests/fixtures/requests/eighth_hand.tsv")),
    ("ninth", include_str!("../../domain/tests/fixtures/requests/ninth_hand.tsv")),
    ("tenth", include_str!("../../domain/tests/fixtures/requests/tenth_hand.tsv")),
    ("eleventh", include_str!("../../domain/tests/fixtures/requests/eleventh_hand.tsv")),
    ("twelfth", include_str!("../../domain/tests/fixtures/requests/twelfth_hand.tsv")),
    ("seventh kinds", include_str!("../../domain/tests/fixtures/requests/seventh_kinds.tsv")),
    ("eighth kinds", include_str!("../../domain/tests/fixtures/requests/eighth_kinds.tsv")),
    ("eleventh kinds", include_str!("../../domain/tests/fixtures/requests/eleventh_kinds.tsv")),
    ("tester", include_str!("../../domain/tests/fixtures/requests/tester.tsv")),
    ("second tester", include_str!("../../domain/tests/fixtures/requests/second_tester.tsv")),
];

/// How the newest sets fare, which were mended in part.
const NEWEST: &[(&str, &str, usize, usize)] = &[
    ("thirteenth", include_str!("../../domain/tests/fixtures/requests/thirteenth_hand.tsv"), 180, 146),
    ("fourteenth", include_str!("../../domain/tests/fixtures/requests/fourteenth_hand.tsv"), 197, 155),
    ("fifteenth", include_str!("../../domain/tests/fixtures/requests/fifteenth_hand.tsv"), 150, 119),
    ("sixteenth", include_str!("../../domain/tests/fixtures/requests/sixteenth_hand.tsv"), 100, 107),
    ("seventeenth", include_str!("../../domain/tests/fixtures/requests/seventeenth_hand.tsv"), 100, 130),
    (
        "seventeenth kinds",
        include_str!("../../domain/tests/fixtures/requests/seventeenth_kinds.tsv"),
        117,
        133,
    ),
    ("seventeenth again", include_str!("../../domain/tests/fixtures/requests/seventeenth_again.tsv"), 42, 39),
    ("eighteenth", include_str!("../../domain/tests/fixtures/requests/eighteenth_hand.tsv"), 100, 104),
    ("eighteenth kinds", include_str!("../../domain/tests/fixtures/requests/eighteenth_kinds.tsv"), 126, 85),
    ("eighteenth again", include_str!("../../domain/tests/fixtures/requests/eighteenth_again.tsv"), 41, 26),
    ("nineteenth", include_str!("../../domain/tests/fixtures/requests/nineteenth_hand.tsv"), 97, 96),
    ("twentieth", include_str!("../../domain/tests/fixtures/requests/twentieth_hand.tsv"), 97, 114),
    ("twenty-first", include_str!("../../domain/tests/fixtures/requests/twenty_first_hand.tsv"), 100, 106),
    ("twentieth kinds", include_str!("../../domain/tests/fixtures/requests/twentieth_kinds.tsv"), 59, 60),
    ("twentieth again", include_str!("../../domain/tests/fixtures/requests/twentieth_again.tsv"), 40, 42),
    ("twenty-second", include_str!("../../domain/tests/fixtures/requests/twenty_second_hand.tsv"), 96, 144),
    ("twenty-third", include_str!("../../domain/tests/fixtures/requests/twenty_third_hand.tsv"), 98, 126),
    ("twenty-fourth", include_str!("../../domain/tests/fixtures/requests/twenty_fourth_hand.tsv"), 90, 244),
    ("twenty-fifth", include_str!("../../domain/tests/fixtures/requests/twenty_fifth_hand.tsv"), 95, 48),
    ("twenty-sixth", include_str!("../../domain/tests/fixtures/requests/twenty_sixth_hand.tsv"), 78, 128),
    ("twenty-seventh", include_str!("../../domain/tests/fixtures/requests/twenty_seventh_hand.tsv"), 87, 116),
    ("twenty-eighth", include_str!("../../domain/tests/fixtures/requests/twenty_eighth_hand.tsv"), 93, 135),
    ("twenty-ninth", include_str!("../../domain/tests/fixtures/requests/twenty_ninth_hand.tsv"), 96, 71),
    ("thirtieth", include_str!("../../domain/tests/fixtures/requests/thirtieth_hand.tsv"), 57, 42),
    ("thirty-first", include_str!("../../domain/tests/fixtures/requests/thirty_first_hand.tsv"), 56, 37),
    ("thirty-second", include_str!("../../domain/tests/fixtures/requests/thirty_second_hand.tsv"), 98, 74),
    (
        "twenty-second kinds",
        include_str!("../../domain/tests/fixtures/requests/twenty_second_kinds.tsv"),
        54,
        47,
    ),
    ("thirty-third", include_str!("../../domain/tests/fixtures/requests/thirty_third_hand.tsv"), 96, 106),
    (
        "thirty-third kinds",
        include_str!("../../domain/tests/fixtures/requests/thirty_third_kinds.tsv"),
        38,
        37,
    ),
    ("thirty-fifth", include_str!("../../domain/tests/fixtures/requests/thirty_fifth_hand.tsv"), 49, 57),
    (
        "thirty-fifth kinds",
        include_str!("../../domain/tests/fixtures/requests/thirty_fifth_kinds.tsv"),
        164,
        217,
    ),
    ("thirty-fourth", include_str!("../../domain/tests/fixtures/requests/thirty_fourth_hand.tsv"), 46, 62),
    (
        "thirty-fourth kinds",
        include_str!("../../domain/tests/fixtures/requests/thirty_fourth_kinds.tsv"),
        129,
        138,
    ),
    ("thirty-sixth", include_str!("../../domain/tests/fixtures/requests/thirty_sixth_hand.tsv"), 90, 120),
    (
        "thirty-sixth kinds",
        include_str!("../../domain/tests/fixtures/requests/thirty_sixth_kinds.tsv"),
        23,
        18,
    ),
    ("thirty-seventh", include_str!("../../domain/tests/fixtures/requests/thirty_seventh_hand.tsv"), 95, 89),
    (
        "thirty-seventh kinds",
        include_str!("../../domain/tests/fixtures/requests/thirty_seventh_kinds.tsv"),
        36,
        18,
    ),
    ("thirty-eighth", include_str!("../../domain/tests/fixtures/requests/thirty_eighth_hand.tsv"), 57, 60),
    ("thirty-ninth", include_str!("../../domain/tests/fixtures/requests/thirty_ninth_hand.tsv"), 58, 65),
    (
        "thirty-eighth kinds",
        include_str!("../../domain/tests/fixtures/requests/thirty_eighth_kinds.tsv"),
        70,
        58,
    ),
    (
        "thirty-ninth kinds",
        include_str!("../../domain/tests/fixtures/requests/thirty_ninth_kinds.tsv"),
        67,
        62,
    ),
    ("fortieth", include_str!("../../domain/tests/fixtures/requests/fortieth_hand.tsv"), 97, 106),
    ("fortieth kinds", include_str!("../../domain/tests/fixtures/requests/fortieth_kinds.tsv"), 21, 11),
    ("forty-first", include_str!("../../domain/tests/fixtures/requests/forty_first_hand.tsv"), 94, 69),
    ("forty-second", include_str!("../../domain/tests/fixtures/requests/forty_second_hand.tsv"), 58, 50),
    ("forty-first kinds", include_str!("../../domain/tests/fixtures/requests/forty_first_kinds.tsv"), 30, 14),
    ("forty-third", include_str!("../../domain/tests/fixtures/requests/forty_third_hand.tsv"), 96, 114),
    ("forty-third kinds", include_str!("../../domain/tests/fixtures/requests/forty_third_kinds.tsv"), 52, 51),
    ("forty-fifth", include_str!("../../domain/tests/fixtures/requests/forty_fifth_hand.tsv"), 93, 86),
    ("forty-fifth kinds", include_str!("../../domain/tests/fixtures/requests/forty_fifth_kinds.tsv"), 18, 8),
    ("limits kinds", include_str!("../../domain/tests/fixtures/requests/limits_kinds.tsv"), 123, 141),
    ("questions kinds", include_str!("../../domain/tests/fixtures/requests/questions_kinds.tsv"), 82, 74),
    ("pointed kinds", include_str!("../../domain/tests/fixtures/requests/pointed_kinds.tsv"), 120, 143),
    ("forty-fourth", include_str!("../../domain/tests/fixtures/requests/forty_fourth_hand.tsv"), 96, 104),
    (
        "forty-fourth kinds",
        include_str!("../../domain/tests/fixtures/requests/forty_fourth_kinds.tsv"),
        146,
        123,
    ),
    ("forty-sixth", include_str!("../../domain/tests/fixtures/requests/forty_sixth_hand.tsv"), 98, 77),
    ("forty-sixth kinds", include_str!("../../domain/tests/fixtures/requests/forty_sixth_kinds.tsv"), 59, 35),
    ("forty-eighth", include_str!("../../domain/tests/fixtures/requests/forty_eighth_hand.tsv"), 95, 129),
    (
        "forty-eighth kinds",
        include_str!("../../domain/tests/fixtures/requests/forty_eighth_kinds.tsv"),
        28,
        23,
    ),
    ("forty-seventh", include_str!("../../domain/tests/fixtures/requests/forty_seventh_hand.tsv"), 57, 48),
];

fn heard(words: &str) -> Request {
    let lore = Lore { meaning: meaning::built_in, catalogue: Some(catalogue::built_in()) };
    read(words, &[], &[], Language::English, lore)
}

#[test]
fn the_newest_sets_fare_no_worse_than_they_did() {
    let mut worse = Vec::new();
    for &(name, set, right, caught) in NEWEST {
        let fared = fare(name, set, heard);
        if fared.right < right || fared.caught < caught {
            worse.push(format!("{name}: {} right, {} caught", fared.right, fared.caught));
        }
        worse.extend(fared.wrong.into_iter().filter(|wrong| wrong.contains(": unwanted ")));
    }
    assert!(worse.is_empty(), "{}", worse.join("\n"));
}

#[test]
fn names_that_are_known_spoil_nothing() {
    let fared = SETS.map(|(name, set)| fare(name, set, heard));
    let wrong: Vec<String> = fared.into_iter().flat_map(|fared| fared.wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_film_is_one_to_be_unlike_only_where_somebody_says_so() {
    let unlike =
        |words: &str| heard(words).heard.iter().any(|chip| matches!(chip.heard, Heard::Unlike { .. }));
    for words in [
        "Hereditary was too scary",
        "Hereditary was so scary",
        "Paddington was so boring, a comedy for tonight",
        "Dad hated Paddington",
    ] {
        assert!(unlike(words), "{words}");
    }
    for words in [
        "Paddington was so lovely",
        "Inside Out was so moving",
        "Coco was so sweet, a comedy for tonight",
        "Coco was something else",
        "Coco was took",
        "Coco war zum Heulen schön",
        "nobody hated Titanic",
        "Dad hated Paddington but we loved it",
    ] {
        assert!(!unlike(words), "{words}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 800, failure_persistence: None, ..ProptestConfig::default() })]

    /// Rules look at the words around them, and there may be none.
    #[test]
    fn any_piece_of_what_people_type_is_read_and_any_two_together(
        pieces in proptest::collection::vec((any::<Index>(), any::<Index>(), any::<Index>()), 1..3),
    ) {
        let newest = NEWEST.iter().map(|(_, set, ..)| *set);
        let typed: Vec<&str> = SETS
            .iter()
            .map(|(_, set)| *set)
            .chain(newest)
            .flat_map(str::lines)
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split('\t').next())
            .collect();
        let text = pieces.into_iter().map(|(line, from, to)| {
            let words: Vec<&str> = line.get(&typed).split(' ').collect();
            let (from, to) = (from.index(words.len()), to.index(words.len() + 1));
            words[from.min(to)..from.max(to)].join(" ")
        });
        let text = text.collect::<Vec<_>>().join(" ");
        for chip in heard(&text).heard {
            prop_assert!(text.contains(&chip.words), "{} in {}", chip.words, text);
        }
    }
}

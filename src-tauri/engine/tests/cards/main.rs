//! The cards that ship: every row can be read and is plausible, and there are enough of every kind.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod agreement;
mod codes;

use std::collections::{BTreeSet, HashMap};

use enumset::EnumSet;
use houselights_domain::catalogue::{Card, Catalogue, ContentNote, Genre, List, likely_notes};
use houselights_domain::fold::fold;
use houselights_domain::mood::{AXES, Axis, Profile};
use houselights_engine::catalogue::{CARD_FILES, built_in};

/// Countries where films are mostly in English.
const ENGLISH_SPEAKING: [&str; 6] = ["US", "GB", "CA", "AU", "NZ", "IE"];

#[test]
fn every_card_can_be_read() {
    let read = Catalogue::parse(CARD_FILES).expect("every row fits");
    assert_eq!(read.cards().len(), built_in().cards().len());
}

#[test]
fn there_are_enough_cards_of_every_kind() {
    let cards = built_in().cards();
    assert!(cards.len() >= 4_000, "{} cards", cards.len());
    let abroad = |card: &&Card| card.countries.first().is_some_and(|c| !ENGLISH_SPEAKING.contains(&c));
    let abroad = cards.iter().filter(abroad).count();
    assert!(abroad >= 1_200, "{abroad} from elsewhere");
    let festive = cards.iter().filter(|card| card.festive).count();
    assert!(festive >= 150, "{festive} for Christmas");
    let decades: BTreeSet<i32> = cards.iter().map(|card| card.year / 10 * 10).collect();
    assert!((1920..=2020).step_by(10).all(|decade| decades.contains(&decade)), "{decades:?}");
    for suits in [5, 8, 12] {
        let count = cards.iter().filter(|card| card.age <= suits).count();
        assert!(count >= 40 * usize::from(suits), "{count} from {suits} years");
    }
}

#[test]
fn what_a_genre_is_likely_to_hold_is_what_a_quarter_of_its_cards_do() {
    for genre in EnumSet::<Genre>::all() {
        let cards: Vec<&Card> =
            built_in().cards().iter().filter(|card| card.genres.contains(&genre)).collect();
        let often = |note: &ContentNote| {
            let many = cards.iter().filter(|card| card.notes.contains(note)).count();
            many * 4 >= cards.len()
        };
        let found: Vec<ContentNote> = EnumSet::<ContentNote>::all().iter().filter(often).collect();
        assert_eq!(likely_notes(genre), found, "{genre:?}");
    }
}

#[test]
fn every_card_is_plausible() {
    let faults = |card: &Card| -> Vec<&str> {
        let (violence, scare) = (card.mood.get(Axis::Violence), card.mood.get(Axis::Scare));
        let short = card.runtime_minutes < 40;
        let long = card.runtime_minutes > 240;
        [
            ("year", !(1900..=2027).contains(&card.year)),
            ("runtime", !(20..=480).contains(&card.runtime_minutes)),
            ("scare of a short film against age", short && scare >= 4.0 && card.age < 10),
            ("age of a day-long film", long && card.age < 6),
            ("age", card.age > 18),
            ("violence against age", violence >= 7.0 && card.age < 15),
            ("some violence against age", violence >= 5.0 && card.age < 8),
            ("scare against age", scare >= 8.0 && card.age < 13 || scare >= 6.0 && card.age < 8),
            ("gore without blood", noted(card, ContentNote::Gore) && violence < 2.0),
            ("gore against age", noted(card, ContentNote::Gore) && card.age < 10),
            ("sexual violence against age", noted(card, ContentNote::SexualViolence) && card.age < 9),
            ("genres", !(1..=5).contains(&card.genres.len()) || twice(&card.genres)),
            ("notes", twice(&card.notes)),
            (
                "a comedy without a joke",
                card.genres.contains(&Genre::Comedy) && card.mood.get(Axis::Humour) < 1.0,
            ),
            ("a mood of nothing", card.mood.0.iter().sum::<f32>() < 8.0),
            ("directors", card.directors.is_empty() || !tidy(card.directors)),
            ("cast", !tidy(card.cast)),
            ("countries", card.countries.is_empty() || !among(card.countries, codes::COUNTRIES)),
            ("languages", !among(card.languages, codes::LANGUAGES)),
            (
                "names",
                !tidy(card.also) || card.names().any(|name| name.trim() != name || fold(name).is_empty()),
            ),
        ]
        .into_iter()
        .filter_map(|(fault, is)| is.then_some(fault))
        .collect()
    };
    let all = built_in().cards().iter().map(|card| (card, faults(card)));
    let bad: Vec<String> = all
        .filter(|(_, faults)| !faults.is_empty())
        .map(|(card, faults)| format!("{} ({}): {}", card.title, card.year, faults.join(", ")))
        .collect();
    assert_eq!(bad, [""; 0]);
}

#[test]
fn the_average_film_is_the_mean_of_the_cards() {
    let cards = built_in().cards();
    for axis in AXES {
        let mean = cards.iter().map(|card| card.mood.get(axis)).sum::<f32>() / cards.len() as f32;
        let average = Profile::AVERAGE.get(axis);
        assert!((average - mean).abs() <= 0.3, "{axis:?}: {average}, of the cards {mean}");
    }
}

fn noted(card: &Card, note: ContentNote) -> bool {
    card.notes.contains(&note)
}

fn twice<T: PartialEq>(list: &[T]) -> bool {
    list.iter().enumerate().any(|(at, one)| list.iter().skip(at + 1).any(|other| other == one))
}

/// Every part stands once and without blanks around it.
fn tidy(list: List) -> bool {
    list.iter().all(|part| part.trim() == part) && !twice(&list.to_vec())
}

fn among(list: List, codes: &str) -> bool {
    tidy(list) && list.iter().all(|code| codes.split(' ').any(|known| known == code))
}

#[test]
fn no_film_has_two_cards() {
    let mut seen: HashMap<(String, i32), &Card> = HashMap::new();
    let mut twice = Vec::new();
    for card in built_in().cards() {
        let names: BTreeSet<String> = [card.title].into_iter().chain(card.original_title).map(fold).collect();
        for name in names {
            // A film that came out around New Year is dated by either year.
            for year in card.year - 1..=card.year + 1 {
                if let Some(other) = seen.get(&(name.clone(), year))
                    && (year == card.year || shares_director(card, other))
                {
                    twice
                        .push(format!("{} ({}) and {} ({})", card.title, card.year, other.title, other.year));
                }
            }
            seen.insert((name, card.year), card);
        }
    }
    assert_eq!(twice, [""; 0]);
}

fn shares_director(a: &Card, b: &Card) -> bool {
    a.directors.iter().any(|director| b.directors.contains(director))
}

#[test]
fn a_file_holds_its_decade_in_order() {
    for (file, decade) in CARD_FILES.into_iter().zip((1920..).step_by(10)) {
        let read = Catalogue::parse([file]).expect("every row fits");
        let order: Vec<(i32, String)> =
            read.cards().iter().map(|card| (card.year, fold(card.title))).collect();
        assert!(order.iter().all(|(year, _)| (decade..decade + 10).contains(year)), "{decade}");
        let wrong = order.windows(2).find(|pair| pair[0] > pair[1]);
        assert_eq!(wrong, None, "{decade}");
    }
}

/// The bounds that docs/cards.md publishes.
#[test]
fn a_second_hand_agrees_with_the_cards() {
    let films = agreement::rated_twice(built_in()).expect("every second rating names a card");
    assert!(films.len() >= 600, "{} films", films.len());
    let overall = agreement::overall(&films);
    assert_eq!(overall.count, films.len() * AXES.len());
    assert!(overall.difference <= 1.2, "{:.2} apart", overall.difference);
    assert!(overall.correlation >= 0.75, "{:.2} correlated", overall.correlation);
    for axis in AXES {
        let correlation = agreement::on_axis(&films, axis).correlation;
        assert!(correlation >= 0.5, "{axis:?}: {correlation:.2} correlated");
    }
}

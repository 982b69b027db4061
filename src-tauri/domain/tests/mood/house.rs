//! A household with a list, for tests.

use chrono::{DateTime, NaiveDate, NaiveDateTime};
use houselights_domain::catalogue::{Card, Catalogue};
use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::mood::{
    Candidate, Evening, Language, Lore, Mood, Ranking, Recent, Request, Sitter, Taste, people, profile_of,
    read,
};
use houselights_domain::title::Facts;
use proptest::prelude::ProptestConfig;
use uuid::Uuid;

/// People.
pub const AYSE: MemberId = MemberId(Uuid::from_u128(1));
pub const JON: MemberId = MemberId(Uuid::from_u128(2));
pub const MUM: MemberId = MemberId(Uuid::from_u128(3));
pub const THEO: MemberId = MemberId(Uuid::from_u128(4));

/// The cards of the tests.
pub fn cards() -> Catalogue {
    Catalogue::parse([include_str!("../fixtures/mood_cards.tsv")]).expect("good cards")
}

/// Few in every run; as many as `PROPTEST_CASES` says when somebody looks for more.
pub fn cases(few: u32) -> ProptestConfig {
    let asked = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { asked.cases } else { few };
    ProptestConfig { cases, failure_persistence: None, ..asked }
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub fn at(text: &str) -> NaiveDateTime {
    text.parse().expect("a moment")
}

/// The title at this place of the list.
pub fn id(place: usize) -> TitleId {
    let [.., high, low] = (place as u64).to_be_bytes();
    TitleId::new(DateTime::UNIX_EPOCH, [0, 0, 0, 0, 0, 0, 0, 0, high, low])
}

pub fn candidate(card: &Card, id: TitleId) -> Candidate {
    let known = profile_of(&Facts::default(), Some(card), &[], None);
    Candidate {
        id,
        name: card.title.to_owned(),
        profile: known.profile,
        source: known.source,
        runtime_minutes: Some(card.runtime_minutes),
        year: Some(card.year),
        countries: card.countries.to_vec(),
        languages: card.languages.to_vec(),
        genres: card.genres.to_vec(),
        festive: card.festive,
        age: Some(card.age),
        notes: card.notes.to_vec(),
        services: vec![],
        leaves_on: None,
        directors: card.directors.to_vec(),
        people: people(card.people()),
        wanted_by: vec![],
        added_on: day("2026-10-01"),
        last_watched: None,
        set_aside: None,
        true_story: false,
        scores: vec![],
    }
}

/// Every film of the test cards but the two that were just watched.
pub fn list() -> Vec<Candidate> {
    let cards = cards();
    let films = cards.cards().iter().enumerate().map(|(place, card)| candidate(card, id(place)));
    films.filter(|film| !["Elf", "The Holiday"].contains(&film.name.as_str())).collect()
}

/// The list as the household of the story has it: Mum wants the film of the article, and it is on Netflix.
pub fn storied_list() -> Vec<Candidate> {
    let mut films = list();
    for film in &mut films {
        match (film.name.as_str(), film.year) {
            ("Miracle in Cell No. 7", Some(2019)) => {
                film.services = vec!["Netflix".into()];
                film.wanted_by = vec![MUM];
                film.added_on = day("2026-03-14");
            }
            ("The Notebook" | "Klaus" | "Coco", _) => film.services = vec!["Netflix".into()],
            ("Aftersun" | "Perfect Days" | "Portrait of a Lady on Fire", _) => {
                film.services = vec!["MUBI".into()];
            }
            ("Alien" | "Knives Out", _) => film.wanted_by = vec![JON],
            ("La La Land" | "Life Is Beautiful", _) => film.wanted_by = vec![AYSE],
            _ => {}
        }
    }
    films
}

pub fn sitter(member: MemberId) -> Sitter {
    Sitter {
        member,
        child: false,
        keep_away: vec![],
        age: None,
        not_for_me: vec![],
        seen: vec![],
        taste: Taste::default(),
    }
}

pub fn recent(name: &str, days_ago: u16) -> Recent {
    let cards = cards();
    let card = cards.named(name).next().expect("a card");
    Recent {
        title: TitleId(Uuid::from_u128(u128::from(days_ago) + 9_000)),
        name: name.into(),
        profile: card.mood,
        festive: card.festive,
        days_ago,
        chosen_by: vec![],
        there: vec![],
    }
}

/// Friday 18 December, after Elf and The Holiday.
pub fn december() -> Evening {
    Evening {
        date: day("2026-12-18"),
        now: at("2026-12-18T19:40:00"),
        earliest_start: at("2026-12-18T20:15:00"),
        settling: 0,
        usual_start: at("2026-12-18T20:15:00").time(),
        lights_out: Some(at("2026-12-18T23:00:00")),
        sofa: vec![sitter(AYSE), sitter(JON), sitter(MUM)],
        away: vec![THEO],
        our_services: vec!["Netflix".into(), "MUBI".into()],
        languages: vec!["en".into()],
        recent: vec![recent("Elf", 1), recent("The Holiday", 3)],
        not_tonight: vec![],
        begun: Vec::new(),
        tired: false,
        rules: vec![],
    }
}

/// An evening without a past, a limit or a season.
pub fn plain() -> Evening {
    Evening {
        date: day("2026-05-12"),
        now: at("2026-05-12T19:40:00"),
        earliest_start: at("2026-05-12T20:15:00"),
        settling: 0,
        lights_out: None,
        recent: vec![],
        ..december()
    }
}

pub fn ask(text: &str, tiles: &[Mood]) -> Request {
    read(text, tiles, &[], Language::English, Lore::default())
}

/// The names of the picks, the best first.
pub fn names(ranking: &Ranking, films: &[Candidate]) -> Vec<String> {
    let name = |id| films.iter().find(|film| film.id == id).expect("of the list").name.clone();
    ranking.picks.iter().map(|pick| name(pick.title)).collect()
}

pub fn offered(text: &str, evening: &Evening, seed: u64) -> Vec<String> {
    let films = list();
    names(&rank(&ask(text, &[]), &films, evening, seed), &films)
}

/// What fits, from films as a slice.
pub fn rank(request: &Request, films: &[Candidate], evening: &Evening, seed: u64) -> Ranking {
    houselights_domain::mood::rank(request, &films.iter().cloned().collect(), evening, seed)
}

/// The same, as many as are asked for.
pub fn rank_many(
    request: &Request,
    films: &[Candidate],
    evening: &Evening,
    seed: u64,
    count: usize,
) -> Ranking {
    houselights_domain::mood::rank_many(request, &films.iter().cloned().collect(), evening, seed, count)
}

//! Figures for the mood engine: how long it loads, hears and chooses, and how choosing grows with the list.
//! `cargo bench -p houselights-engine --bench mood`

#![allow(clippy::expect_used, reason = "a program that reports figures")]

use std::hint::black_box;

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use houselights_domain::catalogue::{Card, Catalogue};
use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::mood::guess::Guesser;
use houselights_domain::mood::{
    Candidate, Evening, Felt, Films, Language, Lore, Meaning, NotTonight, ProfileSource, Recent, Request,
    Sitter, Taste, WhyNot, people, rank, read, read_rule,
};
use houselights_domain::title::Reaction;
use houselights_engine::catalogue::{CARD_FILES, FILM_FILE, built_in};
use houselights_engine::guesses::MODEL;
use houselights_engine::meaning::{self, PIECES};
use uuid::Uuid;

/// How many films a household of many evenings chooses from.
const SETTLED: usize = 30_000;
/// How many evenings it remembers.
const EVENINGS: usize = 500;
/// How many films are chosen from.
const SIZES: [usize; 5] = [1_000, 10_000, 30_000, 100_000, 1_000_000];
const REQUESTS: [&str; 6] = [
    "something light after a bad day",
    "cosy and funny, under 2 hours, kids present",
    "not too scary, nan is staying over",
    "like Paddington but for grown-ups",
    "no subtitles, I'm knackered",
    "90s, Korean, anything but horror",
];
const TYPED: &str = include_str!("../../domain/tests/fixtures/requests/forty_first_hand.tsv");
const CHEER: &str = "something to break up all this Christmas cheer";

fn loading(bench: &mut Criterion) {
    bench.bench_function("load the catalogue", |timer| {
        timer.iter(|| Catalogue::parse(CARD_FILES.into_iter().chain([FILM_FILE])).expect("good rows"));
    });
    bench.bench_function("make the meanings ready", |timer| {
        timer.iter(|| Meaning::parse(PIECES).expect("good bytes"));
    });
    bench.bench_function("read the guesses", |timer| {
        timer.iter(|| Guesser::parse(MODEL).expect("good bytes"));
    });
}

fn hearing(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("hear");
    for words in REQUESTS {
        group.bench_function(words, |timer| timer.iter(|| heard(black_box(words))));
    }
    let typed: Vec<&str> = TYPED.lines().filter_map(|line| line.split('\t').next()).collect();
    group.throughput(Throughput::Elements(typed.len() as u64));
    group.bench_function("all of a set that a stranger typed", |timer| {
        timer.iter(|| typed.iter().map(|words| heard(black_box(words)).heard.len()).sum::<usize>());
    });
    let long = "cosy and funny but not too long ".repeat(3_125);
    group.bench_function("100,000 characters", |timer| timer.iter(|| heard(black_box(&long))));
    group.finish();
}

fn choosing(bench: &mut Criterion) {
    let films: Vec<Candidate> =
        built_in().cards().iter().cycle().enumerate().map(film).take(most()).collect();
    let mut group = bench.benchmark_group("choose");
    group.sample_size(20);
    for size in SIZES {
        group.throughput(Throughput::Elements(size as u64));
        let films: Films = films[..size].iter().cloned().collect();
        for (name, words, children) in [
            ("cheer", CHEER, false),
            ("cheer, with a child", CHEER, true),
            ("cosy, with a child", REQUESTS[1], true),
        ] {
            group.bench_with_input(BenchmarkId::new(name, size), &films, |timer, films| {
                timer.iter_batched(
                    || (heard(words), evening(children)),
                    |(request, evening)| rank(&request, films, &evening, 0),
                    BatchSize::LargeInput,
                );
            });
        }
    }
    let settled: Films = films[..SETTLED].iter().cloned().collect();
    group.throughput(Throughput::Elements(SETTLED as u64));
    group.bench_function(BenchmarkId::new("with a past, rules and refusals, again", SETTLED), |timer| {
        timer.iter_batched(
            || (heard(REQUESTS[1]), settled_evening(&films)),
            |(request, evening)| rank(&request, &settled, &evening, 7),
            BatchSize::LargeInput,
        );
    });
    group.finish();
}

/// An evening of a household that has used everything: tastes, rules, refusals and hundreds of evenings.
fn settled_evening(films: &[Candidate]) -> Evening {
    let plain = evening(true);
    let everybody: Vec<MemberId> = plain.sofa.iter().map(|sitter| sitter.member).collect();
    let reactions = [Reaction::Loved, Reaction::Good, Reaction::Mixed, Reaction::NotForUs];
    let watched = films.iter().take(EVENINGS).enumerate();
    let felt = watched.clone().map(|(place, film)| Felt {
        profile: &film.profile,
        genres: &film.genres,
        reaction: reactions[place % reactions.len()],
    });
    let taste = Taste::learn(felt);
    let recent = watched.map(|(place, film)| Recent {
        title: film.id,
        name: film.name.clone(),
        profile: film.profile,
        festive: film.festive,
        days_ago: u16::try_from(1 + place / 9).unwrap_or(u16::MAX),
        chosen_by: film.wanted_by.clone(),
        there: everybody.clone(),
    });
    let rules = ["nothing over two hours on Fridays", "no horror", "on Fridays the children choose"];
    let not_tonight = [WhyNot::TooLong, WhyNot::TooHeavy, WhyNot::NotForUs];
    Evening {
        recent: recent.collect(),
        rules: rules.into_iter().map(|rule| read_rule(rule, &[], None).expect("understood")).collect(),
        not_tonight: not_tonight
            .into_iter()
            .zip(films.iter().skip(EVENINGS))
            .map(|(why, film)| NotTonight { title: film.id, why })
            .collect(),
        sofa: plain.sofa.into_iter().map(|sitter| Sitter { taste, ..sitter }).collect(),
        ..plain
    }
}

fn most() -> usize {
    SIZES.into_iter().max().unwrap_or_default()
}

fn heard(words: &str) -> Request {
    let lore = Lore { meaning: meaning::built_in, catalogue: Some(built_in()) };
    read(words, &[], &[], Language::English, lore)
}

/// A card as a film of the list; each is on a list that is longer than the catalogue more than once.
fn film((place, card): (usize, &Card)) -> Candidate {
    let member = MemberId(Uuid::from_u128(place as u128 % 5));
    Candidate {
        id: TitleId(Uuid::from_u128(place as u128)),
        name: card.title.to_owned(),
        profile: card.mood,
        source: ProfileSource::Card,
        runtime_minutes: Some(card.runtime_minutes),
        year: Some(card.year),
        countries: card.countries.to_vec(),
        languages: card.languages.to_vec(),
        genres: card.genres.to_vec(),
        festive: card.festive,
        age: Some(card.age),
        notes: card.notes.to_vec(),
        services: vec![["Netflix", "MUBI", "Disney+"][place % 3].to_owned()],
        leaves_on: None,
        directors: card.directors.to_vec(),
        people: people(card.people()),
        wanted_by: vec![member],
        added_on: "2026-11-01".parse().expect("a date"),
        last_watched: None,
        set_aside: None,
        true_story: false,
        scores: Vec::new(),
    }
}

fn evening(children: bool) -> Evening {
    let at = |time: &str| format!("2026-12-18T{time}:00").parse().expect("a moment");
    let member = |id| MemberId(Uuid::from_u128(id));
    let card = built_in().find("Elf", None).expect("a card");
    Evening {
        date: "2026-12-18".parse().expect("a date"),
        now: at("19:00"),
        earliest_start: at("20:15"),
        settling: 0,
        usual_start: chrono::NaiveTime::from_hms_opt(20, 15, 0).expect("a time"),
        lights_out: Some(at("23:30")),
        sofa: [0, 1, 2]
            .map(|id| Sitter {
                member: member(id),
                child: children && id == 2,
                keep_away: Vec::new(),
                age: None,
                not_for_me: Vec::new(),
                seen: Vec::new(),
                taste: Taste::default(),
            })
            .into(),
        away: Vec::new(),
        rules: Vec::new(),
        our_services: vec!["Netflix".into()],
        languages: Vec::new(),
        recent: vec![Recent {
            title: TitleId(Uuid::max()),
            name: card.title.into(),
            profile: card.mood,
            festive: true,
            days_ago: 2,
            chosen_by: vec![member(0)],
            there: Vec::new(),
        }],
        not_tonight: Vec::new(),
        begun: Vec::new(),
        tired: false,
    }
}

criterion_group!(benches, loading, hearing, choosing);
criterion_main!(benches);

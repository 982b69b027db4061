//! Reasons are true: each was caused by what it names, and moved the rank or is a fact of the film.

use std::collections::BTreeSet;
use std::mem::discriminant;

use houselights_domain::catalogue::ContentNote;
use houselights_domain::mood::{
    Axis, Candidate, Evening, MOODS, Otherwise, Part, Pick, ProfileSource, Reason, Recent, Request, Sitter,
    Taste,
};
use houselights_domain::title::{Reaction, Score};
use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};
use proptest::sample::{select, subsequence};

use crate::house::{
    AYSE, JON, MUM, THEO, ask, at, day, december, list, plain, rank, rank_many, recent, sitter, storied_list,
};
use crate::people::taste;

const WORDS: [&str; 9] = [
    "",
    "something to break up all this Christmas cheer",
    "something different, under two hours",
    "a Japanese drama",
    "like Paddington, we are tired",
    "no dead dogs, done by eleven",
    "cosy, the kids are here",
    "a French comedy",
    "Jess wants something scary, Tom a good cry",
];

/// A list and an evening in which everything that can be a reason is one for some film.
pub fn eventful() -> (Vec<Candidate>, Evening) {
    let mut films = storied_list();
    for (place, film) in films.iter_mut().enumerate() {
        match place % 7 {
            1 => film.leaves_on = Some(day("2026-12-21")),
            2 => {
                film.scores =
                    vec![Score { source: "Metacritic".into(), value: "88%".into(), audience: false }];
            }
            3 if film.wanted_by.is_empty() => film.wanted_by = vec![THEO],
            4 => film.source = ProfileSource::Genres,
            5 => film.runtime_minutes = None,
            6 => film.last_watched = Some(day("2026-12-10")),
            _ => {}
        }
    }
    let likes =
        taste(&films, &[("Coco", Reaction::Loved), ("Up", Reaction::Loved), ("Alien", Reaction::Stopped)]);
    let chosen = |who, name, days_ago| Recent { chosen_by: vec![who], ..recent(name, days_ago) };
    let sofa = [AYSE, JON, MUM].map(|member| Sitter { taste: likes, ..sitter(member) }).to_vec();
    let recent = vec![chosen(AYSE, "Elf", 1), chosen(JON, "The Holiday", 3)];
    (films, Evening { sofa, recent, ..december() })
}

/// The part that a reason tells of; `None` for a fact of the film or a limit that it keeps.
fn part_of(reason: &Reason) -> Option<Part> {
    Some(match reason {
        Reason::StrongestOnList { .. } | Reason::Strong { .. } | Reason::Fits { .. } => Part::Mood,
        Reason::TrueStory | Reason::Festive => Part::Mood,
        Reason::UnlikeLast { .. } | Reason::AwayFromCheer => Part::Contrast,
        Reason::TheirTurn { .. } => Part::Turn,
        Reason::WantedBy { .. } => Part::Wanted,
        Reason::ToTaste { .. } => Part::Taste,
        Reason::OnService { .. } => Part::Service,
        Reason::LastChance { .. } => Part::LastChance,
        Reason::OfGenre { .. } => Part::Genre,
        Reason::AskedFor => Part::Asked,
        Reason::Resembles { .. } => Part::Like,
        Reason::Acclaimed { .. } => Part::Acclaim,
        Reason::Warm { .. } => Part::Warmth,
        _ => return None,
    })
}

/// Takes away what a reason names.
fn remove(reason: &Reason, request: &mut Request, evening: &mut Evening, film: &mut Candidate) {
    match reason {
        Reason::StrongestOnList { .. } | Reason::Strong { .. } | Reason::Fits { .. } => request.moods.clear(),
        Reason::TrueStory | Reason::Festive => request.moods.clear(),
        Reason::UnlikeLast { .. } | Reason::LighterAfter { .. } | Reason::TheirTurn { .. } => {
            evening.recent.clear();
        }
        Reason::EndsBefore { .. } | Reason::ShortEnough { .. } => {
            evening.lights_out = None;
            request.constraints.clear();
        }
        Reason::WantedBy { .. } => film.wanted_by.clear(),
        Reason::Spares { .. } => request.ceilings.clear(),
        Reason::Warm { .. } => {
            for axis in [Axis::FeelGood, Axis::Inspiration, Axis::Cosiness] {
                film.profile = film.profile.with(axis, 0.0);
            }
        }
        Reason::ToTaste { .. } => {
            evening.sofa.iter_mut().for_each(|sitter| sitter.taste = Taste::default());
        }
        Reason::OnService { .. } => evening.our_services.clear(),
        Reason::LastChance { .. } => film.leaves_on = None,
        Reason::FromCountry { .. } | Reason::FreeOf { .. } => request.constraints.clear(),
        Reason::OfGenre { .. } => request.genres.clear(),
        Reason::Serves { .. } => request.wishes.clear(),
        Reason::AskedFor => request.film = None,
        Reason::Resembles { .. } => request.like.clear(),
        Reason::SuitsChildren { .. } => {
            request.constraints.clear();
            evening.sofa.iter_mut().for_each(|sitter| sitter.child = false);
        }
        Reason::NothingToRead => {
            request.tired = false;
            evening.tired = false;
        }
        Reason::Acclaimed { .. } => film.scores.clear(),
        Reason::WaitsFor { .. } => evening.away.clear(),
        Reason::AwayFromCheer => request.away_from_cheer = false,
        Reason::SeenLately { .. } => film.last_watched = None,
        Reason::LengthUnknown => film.runtime_minutes = Some(90),
        Reason::AGuess => film.source = ProfileSource::Card,
        Reason::Runs { .. } | Reason::OnListSince { .. } => {}
    }
}

fn part(pick: &Pick, name: Part) -> f32 {
    pick.parts.iter().find(|part| part.name == name).map_or(0.0, |part| part.value)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_reason_moved_the_rank_or_is_a_fact_and_goes_with_its_cause(
        tiles in subsequence(MOODS.to_vec(), 0..3),
        words in select(WORDS.to_vec()),
        child in any::<bool>(),
        seed in 0_u64..20,
    ) {
        let (films, mut evening) = eventful();
        evening.sofa[2].child = child;
        let request = ask(words, &tiles);
        for pick in rank(&request, &films, &evening, seed).picks {
            let film = films.iter().find(|film| film.id == pick.title).expect("listed");
            let kinds: Vec<_> = pick.reasons.iter().map(discriminant).collect();
            prop_assert!(kinds.iter().enumerate().all(|(at, kind)| !kinds[..at].contains(kind)));
            for reason in &pick.reasons {
                if let Some(name) = part_of(reason) {
                    prop_assert!(part(&pick, name) > 0.0, "{:?} {:?}", reason, pick.parts);
                }
                match reason {
                    Reason::Runs { minutes } | Reason::ShortEnough { minutes } => {
                        prop_assert!(film.minutes() >= Some(*minutes));
                    }
                    Reason::OnListSince { since } => {
                        prop_assert!(*since == film.added_on);
                        continue;
                    }
                    Reason::SuitsChildren { age } => prop_assert!(film.age == Some(*age)),
                    Reason::FreeOf { note } => prop_assert!(!film.notes.contains(note)),
                    _ => {}
                }
                if matches!(reason, Reason::Runs { .. }) {
                    continue;
                }
                let (mut request, mut evening, mut films) = (request.clone(), evening.clone(), films.clone());
                let film = films.iter_mut().find(|film| film.id == pick.title).expect("listed");
                remove(reason, &mut request, &mut evening, film);
                let anew = rank_many(&request, &films, &evening, seed, films.len()).picks;
                let told = anew.iter().find(|other| other.title == pick.title).map(|other| &other.reasons);
                let still = told.is_some_and(|told| {
                    told.iter().any(|other| discriminant(other) == discriminant(reason))
                });
                prop_assert!(!still, "{:?} without its cause", reason);
            }
        }
    }

    #[test]
    fn what_would_have_won_otherwise_is_so(tiles in subsequence(MOODS.to_vec(), 0..3), words in select(WORDS.to_vec()), seed in 0_u64..9) {
        let (films, evening) = eventful();
        let request = ask(words, &tiles);
        let told = rank(&request, &films, &evening, seed).otherwise;
        let all = rank_many(&request, &films, &evening, seed, films.len()).picks;
        let mut expected = BTreeSet::new();
        let untold = [Part::Waits, Part::Again, Part::Chance];
        for name in all.iter().flat_map(|pick| pick.parts.iter().map(|part| part.name)).collect::<BTreeSet<_>>() {
            let score = |pick: &Pick| pick.score - part(pick, name);
            let best = all.iter().map(score).fold(f32::NEG_INFINITY, f32::max);
            let near = |pick: &&Pick| score(pick) > best - 2e-3;
            // Parts too small to be told may decide between equals.
            if let Some(otherwise) = told.iter().find(|otherwise| otherwise.part == name) {
                prop_assert!(!untold.contains(&name));
                prop_assert!(all.iter().filter(near).any(|pick| pick.title == otherwise.title), "{:?}", otherwise);
                prop_assert!(otherwise.title != all[0].title);
            } else if !near(&&all[0]) && !untold.contains(&name) {
                expected.insert(name);
            }
        }
        prop_assert!(expected.is_empty() || told.len() == 3, "{:?} is not told", expected);
    }
}

#[test]
fn the_wish_that_decided_is_told_with_what_would_have_won() {
    let mut films = crate::house::list();
    let plain = crate::house::plain();
    let ranking = rank(&ask("a good cry", &[]), &films, &plain, 0);
    let (first, second) = (ranking.picks[0].title, ranking.picks[1].title);
    films.iter_mut().find(|film| film.id == second).expect("listed").wanted_by = vec![AYSE, JON, MUM];
    let wanted = rank(&ask("a good cry", &[]), &films, &plain, 0);
    assert_eq!(wanted.picks[0].title, second);
    assert_eq!(wanted.otherwise[0], Otherwise { part: Part::Wanted, for_first: true, title: first });
}

#[test]
fn what_another_film_lost_by_is_told_though_the_first_has_no_part_in_it() {
    let mut films = crate::house::list();
    let plain = crate::house::plain();
    let best = rank(&ask("a good cry", &[]), &films, &plain, 0).picks[0].title;
    films.iter_mut().find(|film| film.id == best).expect("listed").last_watched = Some(day("2026-04-30"));
    let again = rank(&ask("a good cry", &[]), &films, &plain, 0);
    assert_eq!(part(&again.picks[0], Part::Rewatch), 0.0);
    let told = Otherwise { part: Part::Rewatch, for_first: false, title: best };
    assert!(again.otherwise.contains(&told), "{:?}", again.otherwise);
}

#[test]
fn that_a_film_waits_for_somebody_is_told_once() {
    let mut films = crate::house::list();
    let plain = crate::house::plain();
    let best = rank(&ask("a good cry", &[]), &films, &plain, 0).picks[0].title;
    films.iter_mut().find(|film| film.id == best).expect("listed").wanted_by = vec![THEO];
    let ranking = rank(&ask("a good cry", &[]), &films, &plain, 0);
    assert_eq!(ranking.held_back.expect("it waits").title, best);
    assert!(ranking.otherwise.iter().all(|otherwise| otherwise.title != best));
}

#[test]
fn a_comfort_limit_is_no_reason() {
    let (films, mut evening) = eventful();
    evening.sofa[0].keep_away = vec![ContentNote::Illness, ContentNote::War];
    let told = serde_json::to_string(&rank(&ask("", &[]), &films, &evening, 1)).expect("plain data");
    assert!(!told.contains("illness") && !told.contains("keep_away"));
}

#[test]
fn nearly_every_reason_there_is_was_put_to_the_test() {
    let (films, evening) = eventful();
    let mut seen = BTreeSet::new();
    for words in WORDS {
        for mood in MOODS {
            for pick in rank_many(&ask(words, &[mood]), &films, &evening, 1, 20).picks {
                let told = serde_json::to_value(&pick.reasons).expect("plain data");
                let names = told.as_array().expect("reasons").iter();
                seen.extend(names.filter_map(|reason| reason["is"].as_str().map(str::to_owned)));
            }
        }
    }
    for rare in
        ["resembles", "waits_for", "to_taste", "their_turn", "nothing_to_read", "last_chance", "acclaimed"]
    {
        assert!(seen.contains(rare), "{rare}");
    }
    assert!(seen.len() >= 20, "{}: {seen:?}", seen.len());
}

#[test]
fn hardly_a_pick_is_told_by_its_length_alone() {
    let films = list();
    let evening = Evening { lights_out: Some(at("2026-05-12T23:30:00")), ..plain() };
    let asked = [
        "",
        "funny",
        "not sad",
        "something exciting, not sad",
        "a good cry",
        "nothing scary",
        "cosy",
        "thoughtful",
        "dark",
    ];
    let picks = asked.iter().flat_map(|words| (0..8).map(move |seed| (words, seed)));
    let reasons: Vec<Vec<Reason>> = picks
        .flat_map(|(words, seed)| rank(&ask(words, &[]), &films, &evening, seed).picks)
        .map(|pick| pick.reasons)
        .collect();
    let bare = |reasons: &&Vec<Reason>| {
        reasons.iter().all(|reason| {
            matches!(reason, Reason::EndsBefore { .. } | Reason::Runs { .. } | Reason::OnListSince { .. })
        })
    };
    let share = reasons.iter().filter(bare).count() as f32 / reasons.len() as f32;
    assert!(reasons.len() > 300 && share < 0.08, "{share} of {}", reasons.len());
}

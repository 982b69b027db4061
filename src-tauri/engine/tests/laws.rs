//! What must hold for every choice, on lists of the cards and for households as they are: one to eight people, children, tastes,
//! limits of their own, rules, services, tiredness and a past.

#![allow(clippy::expect_used, reason = "a test may expect")]

#[path = "../../domain/tests/mood/house.rs"]
#[allow(dead_code, unreachable_pub, reason = "the domain's tests use all of it")]
mod house;

use std::collections::BTreeSet;

use chrono::TimeDelta;
use houselights_domain::catalogue::ContentNote;
use houselights_domain::id::MemberId;
use houselights_domain::mood::{
    Axis, Candidate, Constraint, Evening, Felt, Language, Lore, NotTonight, Pick, Ranking, Recent, Request,
    Sitter, Taste, WhyNot, read, read_rule,
};
use houselights_domain::title::Reaction;
use houselights_engine::{catalogue, meaning};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};
use proptest::sample::{Index, select, subsequence};
use uuid::Uuid;

use house::{candidate, cases, id, names, plain, rank, rank_many, sitter};

const WORDS: [&str; 16] = [
    "",
    "funny",
    "something tense",
    "a good cry",
    "cosy, nothing sad",
    "adventure",
    "scary",
    "under two hours",
    "90s, not too long",
    "no subtitles, romantic",
    "something different",
    "surprise us",
    "like Paddington",
    "a thriller or a comedy",
    "not too scary, nan is staying over",
    "we're knackered",
];
const RULES: [&str; 6] = [
    "no horror",
    "nothing over two hours on school nights",
    "nothing sad",
    "we take turns",
    "nobody chooses twice running",
    "only one comedy a month",
];
const HARSH: [Axis; 3] = [Axis::Scare, Axis::Darkness, Axis::Violence];
/// Sums in another order.
const NEAR: f32 = 1e-4;
const NOTES: [ContentNote; 3] = [ContentNote::Gore, ContentNote::War, ContentNote::Suicide];

fn ask(words: &str) -> Request {
    let lore = Lore { meaning: meaning::built_in, catalogue: Some(catalogue::built_in()) };
    read(words, &[], &[], Language::English, lore)
}

fn lists(least: usize, most: usize) -> impl Strategy<Value = Vec<Candidate>> {
    let cards = catalogue::built_in().cards();
    btree_set(0..cards.len(), least..most).prop_flat_map(move |places| {
        let films: Vec<Candidate> =
            places.iter().enumerate().map(|(place, card)| candidate(&cards[*card], id(place))).collect();
        // What a household knows of a film besides: who wants it, where it is, when it was watched; or no length.
        vec((0_u8..12, any::<Index>()), films.len()).prop_map(move |known| {
            let mut films = films.clone();
            for (film, (kind, whose)) in films.iter_mut().zip(known) {
                match kind {
                    0 => film.wanted_by = vec![member(whose.index(8))],
                    1 => film.services = vec!["Netflix".into()],
                    2 => film.last_watched = Some(house::day("2026-04-20")),
                    3 => film.leaves_on = Some(house::day("2026-05-14")),
                    4 => film.runtime_minutes = None,
                    5 => film.set_aside = Some(WhyNot::JustNo),
                    _ => {}
                }
            }
            films
        })
    })
}

fn member(place: usize) -> MemberId {
    MemberId(Uuid::from_u128(place as u128 + 1))
}

/// Who sits there: how many, what one of them would rather not see, and which of the list they loved.
fn sofas(most: usize) -> impl Strategy<Value = Vec<(Option<ContentNote>, usize)>> {
    vec((option::weighted(0.2, select(NOTES.to_vec())), 0_usize..9), 1..=most)
}

fn evening(
    sofa: &[(Option<ContentNote>, usize)],
    films: &[Candidate],
    rules: &[&str],
    tired: bool,
) -> Evening {
    let taste = |step: usize| {
        let loved = films.iter().skip(step).step_by(step + 3).filter(|_| step > 0);
        Taste::learn(loved.map(|film| Felt {
            profile: &film.profile,
            genres: &film.genres,
            reaction: Reaction::Loved,
        }))
    };
    let sofa: Vec<Sitter> = sofa
        .iter()
        .enumerate()
        .map(|(place, (note, loved))| Sitter {
            keep_away: note.iter().copied().collect(),
            taste: taste(*loved),
            ..sitter(member(place))
        })
        .collect();
    let watched = |place: usize, days_ago| {
        films.get(place).map(|film| Recent {
            title: film.id,
            name: film.name.clone(),
            profile: film.profile,
            festive: film.festive,
            days_ago,
            chosen_by: vec![member(place % 8)],
            there: vec![],
        })
    };
    Evening {
        sofa,
        away: vec![],
        tired,
        recent: [watched(0, 1), watched(1, 4), watched(2, 9)].into_iter().flatten().collect(),
        not_tonight: films
            .get(3)
            .map(|film| NotTonight { title: film.id, why: WhyNot::TooHeavy })
            .into_iter()
            .collect(),
        rules: rules.iter().filter_map(|text| read_rule(text, &[], Some(catalogue::built_in()))).collect(),
        ..plain()
    }
}

fn fitting(request: &Request, films: &[Candidate], evening: &Evening) -> BTreeSet<String> {
    names(&rank_many(request, films, evening, 0, films.len()), films).into_iter().collect()
}

fn mean(picks: &[Pick], axis: Axis) -> f32 {
    picks.iter().map(|pick| pick.profile.get(axis)).sum::<f32>() / picks.len() as f32
}

fn highest(picks: &[Pick], axis: Axis) -> f32 {
    picks.iter().map(|pick| pick.profile.get(axis)).fold(0.0, f32::max)
}

fn is_mild(pick: &Pick, without: &Ranking) -> bool {
    HARSH.iter().all(|axis| pick.profile.get(*axis) <= mean(&without.picks, *axis) + NEAR)
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn the_same_is_answered_the_same_in_whatever_order_it_is_told(
        films in lists(3, 60), sofa in sofas(8), words in select(WORDS.to_vec()),
        rules in subsequence(RULES.to_vec(), 0..4), tired in any::<bool>(), seed in 0_u64..40, turned in any::<Index>(),
    ) {
        let request = ask(words);
        let mut evening = evening(&sofa, &films, &rules, tired);
        let ranking = rank(&request, &films, &evening, seed);
        prop_assert_eq!(&ranking, &rank(&request, &films, &evening, seed));
        let mut other = films.clone();
        other.rotate_left(turned.index(films.len()));
        let people = evening.sofa.len();
        evening.sofa.rotate_left(turned.index(people));
        evening.recent.reverse();
        prop_assert_eq!(&ranking, &rank(&request, &other, &evening, seed));
    }

    #[test]
    fn a_child_makes_nothing_harsher_and_leaves_no_place_empty(
        films in lists(3, 60), sofa in sofas(7), words in select(WORDS.to_vec()), ages in vec(option::of(3_u8..13), 1..3),
        rules in subsequence(RULES.to_vec(), 0..3), tired in any::<bool>(), seed in 0_u64..40,
    ) {
        let request = ask(words);
        let grown = evening(&sofa, &films, &rules, tired);
        let mut family = grown.clone();
        family.sofa.extend(ages.iter().enumerate().map(|(place, age)| Sitter {
            child: true, age: *age, ..sitter(MemberId(Uuid::from_u128(100 + place as u128)))
        }));
        let (without, with) = (rank(&request, &films, &grown, seed), rank(&request, &films, &family, seed));
        let shown: BTreeSet<_> = with.picks.iter().chain(&with.wilder).map(|pick| pick.title).collect();
        prop_assert_eq!(shown.len(), with.picks.len() + with.wilder.len());
        prop_assert_eq!(shown.len(), 5.min(with.fitting as usize));
        for pick in with.picks.iter().chain(&with.wilder) {
            prop_assert!(HARSH.iter().all(|axis| pick.profile.get(*axis) <= 2.0));
        }
        let all = rank_many(&request, &films, &family, seed, films.len());
        if all.picks.iter().any(|pick| is_mild(pick, &without)) {
            for axis in HARSH {
                prop_assert!(mean(&with.picks, axis) <= mean(&without.picks, axis) + NEAR, "{:?}", axis);
                prop_assert!(highest(&with.picks, axis) <= highest(&without.picks, axis), "{:?}", axis);
            }
        }
    }

    #[test]
    fn more_time_only_adds_films(
        films in lists(3, 60), sofa in sofas(8), words in select(WORDS.to_vec()),
        rules in subsequence(RULES.to_vec(), 0..4), child in any::<bool>(), minutes in 20_u16..240, more in 1_u16..120,
    ) {
        let mut evening = evening(&sofa, &films, &rules, false);
        evening.sofa[0].child = child;
        let limited = |minutes: u16| {
            let mut request = ask(words);
            request.constraints.push(Constraint::AtMostMinutes { minutes });
            fitting(&request, &films, &evening)
        };
        prop_assert!(limited(minutes).is_subset(&limited(minutes + more)));
        let until = |minutes: u16| {
            let lights_out = Some(evening.start() + TimeDelta::minutes(minutes.into()));
            fitting(&ask(words), &films, &Evening { lights_out, ..evening.clone() })
        };
        prop_assert!(until(minutes).is_subset(&until(minutes + more)));
    }

    #[test]
    fn a_limit_a_rule_or_somebody_more_only_takes_films_away(
        films in lists(3, 60), sofa in sofas(7), words in select(WORDS.to_vec()), rule in select(RULES.to_vec()),
        rules in subsequence(RULES.to_vec(), 0..3), note in select(NOTES.to_vec()), child in any::<bool>(),
    ) {
        let request = ask(words);
        let open = evening(&sofa, &films, &rules, false);
        let all = fitting(&request, &films, &open);
        let mut stricter = open.clone();
        stricter.rules.extend(read_rule(rule, &[], Some(catalogue::built_in())));
        prop_assert!(fitting(&request, &films, &stricter).is_subset(&all), "{}", rule);
        let mut joined = open.clone();
        joined.sofa.push(Sitter { child, keep_away: vec![note], ..sitter(member(90)) });
        let fewer = rank_many(&request, &films, &joined, 0, films.len());
        prop_assert!(names(&fewer, &films).into_iter().collect::<BTreeSet<_>>().is_subset(&all));
        for pick in &fewer.picks {
            let film = films.iter().find(|film| film.id == pick.title).expect("of the list");
            prop_assert!(!film.notes.contains(&note));
        }
    }

    #[test]
    fn a_refusal_never_raises_what_is_refused(
        films in lists(10, 80), sofa in sofas(8), wish in select(vec!["", "funny", "something exciting", "romantic", "adventure"]),
        refusal in select(vec![
            ("not scary", Axis::Scare), ("nothing sad", Axis::Tears), ("no romance", Axis::Romance),
            ("nothing violent", Axis::Violence), ("not tense", Axis::Tension), ("nothing weird", Axis::Weirdness),
            ("nothing dark", Axis::Darkness),
        ]),
        rules in subsequence(RULES.to_vec(), 0..2), tired in any::<bool>(), seed in 0_u64..40,
    ) {
        let (words, axis) = refusal;
        let (open, refusing) = (ask(wish), ask(&format!("{wish}, {words}")));
        let evening = evening(&sofa, &films, &rules, tired);
        let least = refusing.ceilings.iter().find(|(own, _)| *own == axis).map_or(9.0, |(_, most)| *most);
        let all = rank_many(&refusing, &films, &evening, seed, films.len()).picks;
        let within = all.iter().filter(|pick| refusing.ceilings.iter().all(|(axis, most)| pick.profile.get(*axis) <= *most));
        // Where fewer than five are within the limit others have to fill the places.
        if refusing.contradictions.is_empty() && !refusing.ceilings.is_empty() && within.count() >= 5 {
            let own = mean(&rank(&refusing, &films, &evening, seed).picks, axis);
            let other = mean(&rank(&open, &films, &evening, seed).picks, axis);
            prop_assert!(own <= other.max(least) + NEAR, "{} {}: {} instead of {}", wish, words, own, other);
        }
    }
}

#[test]
fn asking_again_on_a_short_list_does_not_bring_the_same_five_over_and_over() {
    let cards = catalogue::built_in().cards();
    let (mut again, mut same) = (0, 0);
    for start in 0..40 {
        for size in [10, 12, 16, 24] {
            let films: Vec<Candidate> = (0..size)
                .map(|place| candidate(&cards[(start * 181 + place * 613) % cards.len()], id(place)))
                .collect();
            let five = |seed| {
                let picks = rank(&ask(""), &films, &plain(), seed).picks;
                picks.iter().map(|pick| pick.title).collect::<BTreeSet<_>>()
            };
            let all: Vec<_> = (0..8).map(five).collect();
            again += all.len() - 1;
            same += all.windows(2).filter(|pair| pair[0] == pair[1]).count();
        }
    }
    assert!(same == 0 && again > 1_000, "{same} of {again}");
}

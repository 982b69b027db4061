//! What must hold for every list, request and evening.

use chrono::TimeDelta;
use houselights_domain::mood::{
    AXES, Axis, Constraint, Evening, Felt, Heard, MOODS, Mood, Pick, Profile, Ranking, Request, Sitter,
    Taste, read_rule,
};
use houselights_domain::title::Reaction;
use proptest::prelude::{Just, any, prop_assert, prop_assert_eq, proptest};
use proptest::sample::{select, subsequence};

use crate::house::{
    AYSE, JON, MUM, THEO, ask, cases, december, list, plain, rank, rank_many, sitter, storied_list,
};
use crate::reasons::eventful;

const REFUSALS: [(&str, Axis); 8] = [
    ("not scary", Axis::Scare),
    ("nothing sad", Axis::Tears),
    ("no romance", Axis::Romance),
    ("nothing violent", Axis::Violence),
    ("not tense", Axis::Tension),
    ("nothing weird", Axis::Weirdness),
    ("not funny", Axis::Humour),
    ("nothing dark", Axis::Darkness),
];

#[test]
fn a_refusal_never_raises_what_was_refused() {
    for (text, axis) in REFUSALS {
        let request = ask(text, &[]);
        let base = list().remove(0);
        let mut last = f32::INFINITY;
        for level in 0..=9 {
            let mut film = base.clone();
            film.profile = film.profile.with(axis, level as f32);
            let score = rank(&request, &[film], &plain(), 1).picks[0].score;
            assert!(score <= last + 1e-5, "{text} {level}");
            last = score;
        }
        let films = list();
        let mean = |request: &Request| {
            let picks = rank(request, &films, &plain(), 1).picks;
            picks.iter().map(|pick| pick.profile.get(axis)).sum::<f32>() / picks.len() as f32
        };
        assert!(mean(&request) <= mean(&ask("", &[])), "{text}");
    }
}

#[test]
fn nor_does_asking_again_raise_it() {
    let films = list();
    let mut tried = 0;
    for wish in ["something exciting", "funny", "romantic", "a family film", ""] {
        for (refusal, axis) in REFUSALS {
            let (open, refusing) = (ask(wish, &[]), ask(&format!("{wish}, {refusal}"), &[]));
            // Who asks to laugh and not to has contradicted themselves.
            if refusing.ceilings.is_empty() || !refusing.contradictions.is_empty() {
                continue;
            }
            let all = rank_many(&refusing, &films, &plain(), 0, films.len()).picks;
            let within =
                |pick: &&Pick| refusing.ceilings.iter().all(|(axis, most)| pick.profile.get(*axis) <= *most);
            // Where fewer than five are left, others have to fill the places.
            if all.iter().filter(within).count() < 5 {
                continue;
            }
            tried += 1;
            let most = refusing.ceilings.iter().find(|(own, _)| *own == axis).map_or(9.0, |(_, most)| *most);
            for seed in 0..32 {
                let mean = |request: &Request| {
                    let picks = rank(request, &films, &plain(), seed).picks;
                    picks.iter().map(|pick| pick.profile.get(axis)).sum::<f32>() / picks.len() as f32
                };
                // What is within the limit is none of what was refused.
                let least = mean(&open).max(most);
                assert!(
                    mean(&refusing) <= least + 1e-4,
                    "{wish:?}, {refusal}, seed {seed}: {} instead of {least}",
                    mean(&refusing)
                );
            }
        }
    }
    assert!(tried >= 20, "{tried}");
}

#[test]
fn a_refused_mood_is_never_met_more_often() {
    let films = list();
    for (text, mood) in [
        ("not slow", Mood::SlowAndBeautiful),
        ("nothing light", Mood::Light),
        ("nothing dumb", Mood::BrainOff),
        ("nothing uplifting", Mood::FeelGood),
        ("not cosy", Mood::Cosy),
        ("nothing loud", Mood::Epic),
        ("nothing bleak", Mood::Dark),
        ("not funny", Mood::BigLaughs),
        ("not scary", Mood::ScareUs),
        ("not tense", Mood::EdgeOfSeat),
    ] {
        let refusing = ask(text, &[]);
        assert!(refusing.heard.iter().any(|chip| chip.heard == Heard::Not { mood }), "{text}");
        // A first asking each: "others" depend on what was offered before.
        for seed in (0..64).step_by(8) {
            let fit = |request: &Request| {
                let picks = rank(request, &films, &plain(), seed).picks;
                picks.iter().map(|pick| mood.fit(&pick.profile, false, false)).sum::<f32>()
                    / picks.len() as f32
            };
            let (refused, open) = (fit(&refusing), fit(&ask("", &[])));
            assert!(refused <= open + 1e-4, "{text}, seed {seed}: {refused} instead of {open}");
        }
    }
}

#[test]
fn who_wants_a_film_and_is_there_never_lowers_it() {
    let base = list().remove(0);
    let score = |wanted_by: &[_]| {
        let mut film = base.clone();
        film.wanted_by = wanted_by.to_vec();
        rank(&ask("", &[]), &[film], &plain(), 1).picks[0].score
    };
    let (nobody, one, all) = (score(&[]), score(&[MUM]), score(&[AYSE, JON, MUM]));
    assert!(score(&[THEO]) < nobody, "it waits for who wants it");
    assert!(nobody < one && one < all);
}

#[test]
fn a_longer_limit_only_adds_films() {
    let films = list();
    let mut shorter: Vec<_> = vec![];
    for minutes in (60..=240).step_by(15) {
        let request =
            Request { constraints: vec![Constraint::AtMostMinutes { minutes }], ..ask("a good cry", &[]) };
        let longer: Vec<_> = rank_many(&request, &films, &plain(), 1, films.len())
            .picks
            .iter()
            .map(|pick| pick.title)
            .collect();
        assert!(shorter.iter().all(|title| longer.contains(title)), "{minutes}");
        shorter = longer;
    }
    assert_eq!(shorter.len(), films.iter().filter(|film| film.runtime_minutes <= Some(240)).count());
}

#[test]
fn a_later_end_only_adds_films() {
    let films = list();
    let mut earlier: Vec<_> = vec![];
    for minutes in (0..=240).step_by(20) {
        let lights_out = Some(plain().start() + TimeDelta::minutes(minutes));
        let evening = Evening { lights_out, ..plain() };
        let later: Vec<_> = rank_many(&ask("", &[]), &films, &evening, 1, films.len())
            .picks
            .iter()
            .map(|pick| pick.title)
            .collect();
        assert!(earlier.iter().all(|title| later.contains(title)), "{minutes}");
        earlier = later;
    }
    assert!(earlier.len() > films.len() / 2);
}

#[test]
fn a_house_rule_only_takes_films_away() {
    let films = list();
    let open = rank(&ask("", &[]), &films, &plain(), 1).fitting;
    let mut rules = vec![];
    let mut last = open;
    for text in ["no horror", "nothing over two hours", "nothing sad", "only one comedy a month"] {
        rules.push(read_rule(text, &[], None).expect("understood"));
        let fitting = rank(&ask("", &[]), &films, &Evening { rules: rules.clone(), ..plain() }, 1).fitting;
        assert!(fitting <= last, "{text}");
        last = fitting;
    }
    assert!(last < open);
}

#[test]
fn either_of_two_countries_or_decades_will_do() {
    let films = list();
    let fitting = |text: &str| rank(&ask(text, &[]), &films, &plain(), 1).fitting;
    assert!(fitting("Turkish") > 0 && fitting("French") > 0);
    assert_eq!(fitting("Turkish or French"), fitting("Turkish") + fitting("French"));
    assert_eq!(fitting("80s or 2010s"), fitting("80s") + fitting("2010s"));
    assert_eq!(fitting("since 1980, nothing after 1989"), fitting("80s"));
}

/// What children are kept from.
const HARSH: [Axis; 3] = [Axis::Scare, Axis::Violence, Axis::Darkness];
/// Sums in another order.
const NEAR: f32 = 1e-4;

fn profiles(ranking: &Ranking) -> Vec<Profile> {
    ranking.picks.iter().map(|pick| pick.profile).collect()
}

fn mean(films: &[Profile], axis: Axis) -> f32 {
    films.iter().map(|film| film.get(axis)).sum::<f32>() / films.len() as f32
}

fn highest(films: &[Profile], axis: Axis) -> f32 {
    films.iter().map(|film| film.get(axis)).fold(0.0, f32::max)
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn the_order_of_films_and_people_does_not_matter(seed in any::<u64>(), turned in 0_usize..50, mood in 0_usize..MOODS.len()) {
        let films = storied_list();
        let mut other = films.clone();
        other.rotate_left(turned % films.len());
        let mut evening = december();
        let request = ask("", &[MOODS[mood]]);
        let ranking = rank(&request, &films, &evening, seed);
        prop_assert_eq!(&ranking, &rank(&request, &films, &evening, seed));
        evening.sofa.reverse();
        evening.recent.reverse();
        prop_assert_eq!(&ranking, &rank(&request, &other, &evening, seed));
    }

    #[test]
    fn nor_does_it_with_tastes_wishes_turns_and_rules(seed in 0_u64..20, turned in 0_usize..50, mood in 0_usize..MOODS.len()) {
        let (films, mut evening) = eventful();
        evening.rules = ["nothing over two hours on school nights", "nobody chooses twice running"]
            .map(|text| read_rule(text, &[], None).expect("understood")).to_vec();
        for (sitter, weight) in evening.sofa.iter_mut().zip(1..) {
            let own = films.iter().step_by(weight + 2);
            sitter.taste = Taste::learn(own.map(|film| Felt { profile: &film.profile, genres: &film.genres, reaction: Reaction::Loved }));
        }
        let request = ask("", &[MOODS[mood]]);
        let ranking = rank(&request, &films, &evening, seed);
        let mut other = films.clone();
        other.rotate_left(turned % films.len());
        evening.sofa.rotate_left(turned % 3);
        evening.recent.reverse();
        prop_assert_eq!(&ranking, &rank(&request, &other, &evening, seed));
    }

    #[test]
    fn children_never_meet_cruelty(tiles in subsequence(MOODS.to_vec(), 0..4), text in Just("brutal and scary"), seed in any::<u64>()) {
        let mut evening = plain();
        evening.sofa.push(Sitter { child: true, ..sitter(THEO) });
        for pick in rank_many(&ask(text, &tiles), &list(), &evening, seed, 100).picks {
            for axis in [Axis::Scare, Axis::Violence, Axis::Darkness] {
                prop_assert!(pick.profile.get(axis) <= 2.0);
            }
        }
    }

    #[test]
    fn a_child_never_makes_the_five_harsher(
        tiles in subsequence(MOODS.to_vec(), 0..3),
        text in select(vec!["", "funny", "something tense", "not too long", "scary", "cosy, nothing sad", "adventure"]),
        listed in subsequence((0..48).collect::<Vec<usize>>(), 15..48),
        said in any::<bool>(),
        seed in 0_u64..12,
    ) {
        let films = list();
        let films: Vec<_> = listed.into_iter().filter_map(|place| films.get(place).cloned()).collect();
        let ranked = |text: &str, child: bool, count: usize| {
            let mut evening = plain();
            if child {
                evening.sofa.push(Sitter { child: true, ..sitter(THEO) });
            }
            profiles(&rank_many(&ask(text, &tiles), &films, &evening, seed, count))
        };
        let spoken = format!("{text}, the kids are here");
        let with = |count| ranked(if said { &spoken } else { text }, !said, count);
        let (without, all, with) = (ranked(text, false, 5), with(films.len()), with(5));
        // Where no film at all is as mild as those without the child are in the mean, the mildest is offered.
        let suitable = |film: &Profile| HARSH.iter().all(|axis| film.get(*axis) <= mean(&without, *axis) + NEAR);
        prop_assert_eq!(with.is_empty(), all.is_empty());
        if all.iter().any(suitable) {
            for axis in HARSH {
                let (own, most) = (mean(&with, axis), mean(&without, axis));
                prop_assert!(own <= most + NEAR, "{:?} {} {}", axis, own, most);
                prop_assert!(highest(&with, axis) <= highest(&without, axis), "{:?}", axis);
            }
        }
    }

    #[test]
    fn every_pick_has_two_to_four_reasons_and_a_finite_score(tiles in subsequence(MOODS.to_vec(), 0..3), seed in any::<u64>()) {
        for pick in rank(&ask("", &tiles), &storied_list(), &december(), seed).picks {
            prop_assert!((2..=4).contains(&pick.reasons.len()));
            prop_assert!(pick.score.is_finite());
            prop_assert_eq!(pick.gauges.len(), 3);
        }
    }
}

#[test]
fn over_many_evenings_a_child_makes_what_is_offered_gentler() {
    let films = list();
    let mean = |child: bool, axis: Axis| {
        let mut evening = plain();
        if child {
            evening.sofa.push(Sitter { child: true, ..sitter(THEO) });
        }
        let texts = ["", "funny", "something tense", "a good cry", "cosy, nothing sad", "adventure"];
        let picks = texts.into_iter().flat_map(|text| (0..12).map(move |seed| (text, seed)));
        let picks = picks.flat_map(|(text, seed)| rank(&ask(text, &[]), &films, &evening, seed).picks);
        let levels: Vec<f32> = picks.map(|pick| pick.profile.get(axis)).collect();
        levels.iter().sum::<f32>() / levels.len() as f32
    };
    for axis in [Axis::Scare, Axis::Violence, Axis::Darkness] {
        let (with, without) = (mean(true, axis), mean(false, axis));
        assert!(with < without, "{axis:?} {with} {without}");
    }
}

#[test]
fn every_tile_alone_prefers_its_lead() {
    let films = list();
    for mood in MOODS.into_iter().filter(|mood| mood.lead().len() == 1 && *mood != Mood::Bittersweet) {
        let axis = mood.lead()[0];
        let picks = rank(&ask("", &[mood]), &films, &plain(), 8).picks;
        let mean = picks.iter().map(|pick| pick.profile.get(axis)).sum::<f32>() / picks.len() as f32;
        assert!(mean >= 6.0, "{mood:?} {mean}");
        assert!(AXES.contains(&axis));
    }
}

//! Choosing for several people: what they want and what they like.

use houselights_domain::mood::{
    Axis, Candidate, Evening, Felt, Part, Pick, Reason, Sitter, Taste, rank, rank_many,
};
use houselights_domain::title::Reaction;

use crate::house::{AYSE, JON, MUM, THEO, ask, list, names, plain, sitter};

/// What somebody likes who watched these films of the list.
pub fn taste(films: &[Candidate], watched: &[(&str, Reaction)]) -> Taste {
    Taste::learn(watched.iter().map(|(name, reaction)| {
        let film = films.iter().find(|film| film.name == *name).expect("on the list");
        Felt { profile: &film.profile, genres: &film.genres, reaction: *reaction }
    }))
}

const FRIGHTS: [(&str, Reaction); 4] = [
    ("Alien", Reaction::Loved),
    ("Get Out", Reaction::Loved),
    ("A Quiet Place", Reaction::Loved),
    ("Paddington", Reaction::NotForUs),
];

fn part(pick: &Pick, name: Part) -> f32 {
    pick.parts.iter().find(|part| part.name == name).map_or(0.0, |part| part.value)
}

fn all(films: &[Candidate], evening: &Evening) -> Vec<Pick> {
    rank_many(&ask("", &[]), films, evening, 1, films.len()).picks
}

#[test]
fn the_mean_counts_six_tenths_and_the_least_four() {
    let mut films = list();
    films[0].wanted_by = vec![AYSE];
    let taste = taste(&films, &FRIGHTS);
    let (fan, other) = (Sitter { taste, ..sitter(AYSE) }, sitter(JON));
    let alone = Evening { sofa: vec![fan.clone()], ..plain() };
    let both = Evening { sofa: vec![fan, other], ..plain() };
    let mut told = 0;
    for one in all(&films, &alone) {
        let own = part(&one, Part::Taste) + part(&one, Part::Wanted);
        let ranked = all(&films, &both);
        let two = ranked.iter().find(|pick| pick.title == one.title).expect("ranked");
        let group = part(two, Part::Taste) + part(two, Part::Wanted);
        // The other has no opinion: 0.
        let expected = 0.6 * own / 2.0 + 0.4 * own.min(0.0);
        assert!((group - expected).abs() < 2e-3, "{group} {expected}");
        told += usize::from(own != 0.0);
    }
    assert!(told > 20, "{told}");
}

#[test]
fn only_the_tastes_of_those_on_the_sofa_count() {
    let films = list();
    let mut evening = plain();
    let indifferent = rank(&ask("", &[]), &films, &evening, 1);
    evening.sofa[1].taste = taste(&films, &FRIGHTS);
    let with_jon = rank(&ask("", &[]), &films, &evening, 1);
    assert_ne!(names(&with_jon, &films), names(&indifferent, &films));
    evening.sofa.remove(1);
    let without = rank(&ask("", &[]), &films, &evening, 1);
    evening.sofa.push(sitter(JON));
    assert_eq!(without.picks[0].title, rank(&ask("", &[]), &films, &evening, 1).picks[0].title);
}

#[test]
fn a_taste_that_lifted_a_film_is_a_reason() {
    let films = list();
    let mut evening = plain();
    for sitter in &mut evening.sofa {
        sitter.taste = taste(&films, &FRIGHTS);
    }
    let told = |evening: &Evening| {
        let ranking = rank(&ask("scare us", &[]), &films, evening, 1);
        ranking.picks[0].reasons.iter().find_map(|reason| match reason {
            Reason::ToTaste { members } => Some(members.clone()),
            _ => None,
        })
    };
    assert_eq!(told(&evening), Some(vec![AYSE, JON, MUM]));
    evening.sofa[0].taste = Taste::default();
    assert_eq!(told(&evening), Some(vec![JON, MUM]));
    assert_eq!(told(&plain()), None);
}

#[test]
fn what_is_refused_tonight_is_liked_no_more() {
    let films = list();
    let mut evening = plain();
    for sitter in &mut evening.sofa {
        sitter.taste = taste(&films, &FRIGHTS);
    }
    let base = films[0].clone();
    let mut last = f32::INFINITY;
    for level in 0..=9 {
        let mut film = base.clone();
        film.profile = film.profile.with(Axis::Scare, level as f32);
        let score = rank(&ask("not scary", &[]), &[film], &evening, 1).picks[0].score;
        assert!(score <= last + 1e-5, "{level}");
        last = score;
    }
}

#[test]
fn a_child_who_likes_frights_is_spared_them_all_the_same() {
    let films = list();
    let mut evening = plain();
    evening.sofa.push(Sitter { child: true, taste: taste(&films, &FRIGHTS), ..sitter(THEO) });
    for pick in all(&films, &evening) {
        for axis in [Axis::Scare, Axis::Violence, Axis::Darkness] {
            assert!(pick.profile.get(axis) <= 2.0);
        }
    }
}

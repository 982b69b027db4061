//! Choosing for several people: what they want and what they like.

use houselights_domain::id::MemberId;
use houselights_domain::mood::{
    Axis, Candidate, Evening, Felt, HeldBack, Part, Pick, Reason, Recent, Sitter, Taste, Turn,
};
use houselights_domain::title::Reaction;

use crate::house::{AYSE, JON, MUM, THEO, ask, list, names, plain, rank, rank_many, recent, sitter};

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

/// An evening so many days ago, whose wish it was and who was there.
fn evening(days_ago: u16, chosen_by: &[MemberId], there: &[MemberId]) -> Recent {
    Recent { chosen_by: chosen_by.to_vec(), there: there.to_vec(), ..recent("Coco", days_ago) }
}

fn turn(recent: Vec<Recent>) -> Option<Turn> {
    rank(&ask("", &[]), &list(), &Evening { recent, ..plain() }, 1).turn
}

#[test]
fn it_is_the_turn_of_who_sat_through_most_evenings_since_their_last_choice() {
    let everybody = &[AYSE, JON, MUM];
    let told = turn(vec![
        evening(1, &[AYSE], everybody),
        evening(3, &[JON], everybody),
        evening(8, &[MUM], everybody),
    ]);
    assert_eq!(told, Some(Turn { member: MUM, waited: 2, last: Some(AYSE), rule: None }));
    // Who was away did not wait.
    let away = turn(vec![
        evening(1, &[AYSE], &[AYSE, JON]),
        evening(3, &[AYSE], &[AYSE, JON]),
        evening(8, &[MUM], everybody),
        evening(9, &[JON], everybody),
    ]);
    assert_eq!(away, Some(Turn { member: JON, waited: 3, last: Some(AYSE), rule: None }));
    // As long, but less often.
    let seldom = turn(vec![
        evening(1, &[AYSE], everybody),
        evening(2, &[JON, MUM], everybody),
        evening(5, &[JON], everybody),
    ]);
    assert_eq!(seldom.map(|turn| turn.member), Some(MUM));
}

#[test]
fn two_films_of_one_evening_are_one_evening() {
    let everybody = &[AYSE, JON, MUM];
    let told = turn(vec![
        evening(1, &[AYSE], everybody),
        evening(1, &[JON], everybody),
        evening(2, &[AYSE], everybody),
        evening(9, &[MUM], everybody),
    ]);
    assert_eq!(told, Some(Turn { member: MUM, waited: 2, last: None, rule: None }));
    // Who was there for the second film only was there.
    let late = turn(vec![
        evening(1, &[AYSE], &[AYSE]),
        evening(1, &[AYSE], &[AYSE, MUM]),
        evening(2, &[JON], everybody),
    ]);
    assert_eq!(late, Some(Turn { member: MUM, waited: 2, last: Some(AYSE), rule: None }));
}

#[test]
fn where_the_evenings_do_not_tell_it_is_nobodys_turn() {
    assert_eq!(turn(vec![]), None);
    assert_eq!(turn(vec![evening(1, &[], &[])]), None);
    assert_eq!(turn(vec![evening(1, &[AYSE], &[])]), None, "two have waited alike");
    let alone = Evening { sofa: vec![sitter(MUM)], recent: vec![evening(1, &[AYSE], &[])], ..plain() };
    assert_eq!(rank(&ask("", &[]), &list(), &alone, 1).turn, None);
}

#[test]
fn turns_go_round_whoever_the_evenings_begin_with() {
    let members = [AYSE, JON, MUM];
    for start in 0..3 {
        let mut chosen = vec![members[start]];
        chosen.push(members[(start + 1) % 3]);
        for _ in 0..9 {
            let evenings = chosen.iter().rev().zip(1_u16..).map(|(who, ago)| evening(ago, &[*who], &[]));
            chosen.push(turn(evenings.collect()).expect("it tells").member);
        }
        for three in chosen.windows(3) {
            let once: std::collections::BTreeSet<_> = three.iter().collect();
            assert_eq!(once.len(), 3, "{chosen:?}");
        }
    }
}

#[test]
fn what_only_somebody_away_wants_waits_for_them() {
    let mut films = list();
    let open = rank(&ask("a good cry", &[]), &films, &plain(), 1);
    assert_eq!(open.held_back, None);
    let first = open.picks[0].title;
    let film = films.iter_mut().find(|film| film.id == first).expect("listed");
    film.wanted_by = vec![THEO];
    let waiting = rank(&ask("a good cry", &[]), &films, &plain(), 1);
    assert!(waiting.picks.iter().all(|pick| pick.title != first));
    assert_eq!(waiting.held_back, Some(HeldBack { title: first, waits_for: vec![THEO] }));
    // Alone on the list it comes, and says so.
    let only: Vec<_> = films.iter().filter(|film| film.id == first).cloned().collect();
    let picks = rank(&ask("a good cry", &[]), &only, &plain(), 1).picks;
    assert!(picks[0].reasons.contains(&Reason::WaitsFor { members: vec![THEO] }));
    // Nobody waits for who does not live here any more.
    let gone = Evening { away: vec![], ..plain() };
    assert_eq!(rank(&ask("a good cry", &[]), &films, &gone, 1).picks[0].title, first);
}

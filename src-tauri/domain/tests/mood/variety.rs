//! Different films together, and others on asking again.

use std::collections::BTreeSet;

use houselights_domain::id::TitleId;
use houselights_domain::mood::{self, AXES, Films, Ranking};

use crate::house::{MUM, THEO, ask, december, id, list, names, plain, rank, rank_many, storied_list};

fn titles(ranking: &Ranking) -> BTreeSet<TitleId> {
    ranking.picks.iter().map(|pick| pick.title).collect()
}

#[test]
fn a_series_has_at_most_two_of_the_five() {
    let mut films = list();
    let best = rank(&ask("a good cry", &[]), &films, &plain(), 0).picks[0].title;
    let film = films.iter().find(|film| film.id == best).expect("listed").clone();
    for number in 2..8 {
        let mut next = film.clone();
        (next.id, next.name) = (id(600 + number), format!("{} {number}", film.name));
        next.directors = vec![format!("Director {number}")];
        films.push(next);
    }
    let ranking = rank(&ask("a good cry", &[]), &films, &plain(), 0);
    let of_series = |name: &&String| name.starts_with(&film.name);
    assert_eq!(names(&ranking, &films).iter().filter(of_series).count(), 2, "{:?}", names(&ranking, &films));
    assert_eq!(ranking.picks.len(), 5);
    // Beyond the five they stand in plain order.
    let all = rank_many(&ask("a good cry", &[]), &films, &plain(), 0, films.len()).picks;
    assert_eq!(all.len(), films.len());
    assert!(all[5..].windows(2).all(|two| two[0].score >= two[1].score));
}

#[test]
fn a_list_by_one_director_is_offered_whole() {
    let mut films = list();
    films.truncate(6);
    for film in &mut films {
        film.directors = vec!["Hayao Miyazaki".into()];
    }
    for seed in 0..8 {
        let ranking = rank(&ask("", &[]), &films, &plain(), seed);
        assert_eq!((ranking.fitting, ranking.picks.len()), (6, 5));
        assert!(ranking.picks.windows(2).all(|two| two[0].score >= two[1].score), "{seed}");
        // What was left out the first time has its turn on asking again.
        if seed == 1 {
            let first = titles(&rank(&ask("", &[]), &films, &plain(), 0));
            assert_ne!(titles(&ranking), first);
        }
    }
}

#[test]
fn those_that_gave_way_come_back_only_where_nothing_else_is_left() {
    let mut films = list();
    let order = rank_many(&ask("", &[]), &films, &plain(), 0, films.len()).picks;
    let worst: Vec<TitleId> = order.iter().rev().take(2).map(|pick| pick.title).collect();
    for film in films.iter_mut().filter(|film| !worst.contains(&film.id)) {
        film.directors = vec!["Hayao Miyazaki".into()];
    }
    let ranking = rank(&ask("", &[]), &films, &plain(), 0);
    assert_eq!(ranking.picks.len(), 5);
    assert!(worst.iter().all(|other| titles(&ranking).contains(other)), "{:?}", names(&ranking, &films));
}

#[test]
fn asking_again_brings_others_that_fit_too() {
    let films = storied_list();
    for text in ["", "something funny", "a good cry", "cosy", "tense"] {
        let request = ask(text, &[]);
        let first = rank(&request, &films, &plain(), 0);
        let second = rank(&request, &films, &plain(), 1);
        let third = rank(&request, &films, &plain(), 2);
        assert_eq!(second, rank(&request, &films, &plain(), 1), "{text}: the same seed, another answer");
        let new = |now: &Ranking, before: &Ranking| titles(now).difference(&titles(before)).count();
        assert!(
            new(&second, &first) >= 4,
            "{text}: {:?} {:?}",
            names(&first, &films),
            names(&second, &films)
        );
        assert!(
            new(&third, &second) >= 4,
            "{text}: {:?} {:?}",
            names(&second, &films),
            names(&third, &films)
        );
        // Nothing that is offered instead is far behind what it takes the place of.
        let plainly = rank_many(&request, &films, &plain(), 0, films.len()).picks;
        let score = |title| plainly.iter().find(|pick| pick.title == title).expect("ranked").score;
        let worst = first.picks.iter().map(|pick| score(pick.title)).fold(f32::INFINITY, f32::min);
        for pick in &second.picks {
            assert!(score(pick.title) > worst - 0.6, "{text}: {} {worst}", score(pick.title));
        }
    }
}

#[test]
fn asking_again_and_again_goes_through_the_list_and_begins_anew() {
    let films = list();
    let mut seen = BTreeSet::new();
    for seed in 0..8 {
        seen.extend(titles(&rank(&ask("", &[]), &films, &plain(), seed)));
    }
    assert!(seen.len() >= 15, "{}", seen.len());
    let of = |seed| rank(&ask("a good cry", &[]), &films, &plain(), seed);
    let (first, ninth) = (of(0), of(8));
    assert!(titles(&first).intersection(&titles(&ninth)).count() >= 3);
}

#[test]
fn a_long_list_is_chosen_from_as_if_all_of_it_were_kept() {
    let own = list();
    let different = |place: usize| {
        let mut film = own[place % own.len()].clone();
        (film.id, film.name) = (id(place), format!("{} of {place}", film.name));
        let axis = AXES[place % AXES.len()];
        film.profile = film.profile.with(axis, film.profile.get(axis) + (place % 7) as f32 - 3.0);
        film.wanted_by = [vec![THEO], vec![MUM], vec![]][place % 3].clone();
        film
    };
    let films: Films = (0..5_000).map(different).collect();
    for words in ["", "a good cry", "surprise us", "anything but horror"] {
        let request = ask(words, &[]);
        for seed in [0, 1, 6] {
            let first = mood::rank(&request, &films, &december(), seed);
            // So many that none is let go.
            let all = mood::rank_many(&request, &films, &december(), seed, 2_500);
            assert_eq!(first.picks, all.picks[..5], "{words} {seed}");
            assert_eq!((first.fitting, first.otherwise), (all.fitting, all.otherwise), "{words} {seed}");
            assert_eq!(first.held_back, all.held_back, "{words} {seed}");
        }
    }
}

//! Evenings for which nothing is left: what happened, and what helps.

use houselights_domain::catalogue::ContentNote;
use houselights_domain::mood::{
    Because, Candidate, Constraint, Emptiness, Evening, Filter, NotTonight, Request, WhyNot,
};

use crate::house::{ask, at, december, list, plain, rank};

fn empty(request: &Request, films: &[Candidate], evening: &Evening) -> Emptiness {
    let ranking = rank(request, films, evening, 1);
    assert!(ranking.picks.is_empty(), "{:?}", ranking.left_out);
    ranking.emptiness.expect("what helps")
}

#[test]
fn an_empty_list_is_no_matter_of_limits() {
    assert_eq!(empty(&ask("a good cry", &[]), &[], &plain()).because, Because::EmptyList);
}

#[test]
fn ten_minutes_before_lights_out_the_shortest_is_named() {
    let films = list();
    let late = Evening { now: at("2026-12-18T22:50:00"), ..december() };
    let told = empty(&ask("", &[]), &films, &late);
    let shortest = films.iter().filter_map(|film| film.runtime_minutes).min();
    assert_eq!(
        (told.because, told.shortest_minutes, told.minutes_left),
        (Because::TooLittleTime, shortest, Some(10))
    );
    let asked = empty(&ask("under half an hour", &[]), &films, &plain());
    assert_eq!((asked.because, asked.shortest_minutes), (Because::TooLittleTime, shortest));
}

#[test]
fn of_films_that_are_too_short_none_is_the_shortest_that_would_do() {
    let mut films = list();
    films.iter_mut().for_each(|film| film.runtime_minutes = Some(80));
    films[0].runtime_minutes = Some(210);
    let late = Evening { now: at("2026-12-18T21:00:00"), ..december() };
    let told = empty(&ask("a long one, at least three hours", &[]), &films, &late);
    assert_eq!((told.because, told.shortest_minutes), (Because::TooLittleTime, Some(210)));
    let told = empty(&ask("a long one, at least four hours", &[]), &films, &plain());
    assert_eq!((told.because, told.shortest_minutes), (Because::OneLimit, None));
}

#[test]
fn a_film_of_unknown_length_does_not_fit_where_hardly_any_does() {
    let mut films = list();
    films.iter_mut().for_each(|film| film.runtime_minutes = None);
    let late = Evening { now: at("2026-12-18T22:50:00"), ..december() };
    assert_eq!(empty(&ask("", &[]), &films, &late).because, Because::TooLittleTime);
    let told = empty(&ask("under half an hour", &[]), &films, &plain());
    assert_eq!((told.because, told.without[0].filter), (Because::OneLimit, Filter::Length));
}

#[test]
fn everything_turned_down_is_said() {
    let films = list();
    let not_tonight = films.iter().map(|film| NotTonight { title: film.id, why: WhyNot::JustNo }).collect();
    let told = empty(&ask("", &[]), &films, &Evening { not_tonight, ..plain() });
    assert_eq!((told.because, told.without[0].filter), (Because::AllTurnedDown, Filter::TurnedDown));
}

#[test]
fn of_the_groups_limits_only_that_they_are_the_groups_is_said() {
    let mut films = list();
    films.retain(|film| film.notes.contains(&ContentNote::War));
    assert!(!films.is_empty());
    let mut evening = plain();
    evening.sofa[1].keep_away = vec![ContentNote::War];
    let told = empty(&ask("", &[]), &films, &evening);
    assert_eq!((told.because.clone(), told.without.len()), (Because::ThisGroup, 0));
    assert!(!serde_json::to_string(&told).expect("plain data").contains("war"));
}

#[test]
fn one_limit_is_told_apart_from_several() {
    let films = list();
    let bolivian = Constraint::From { countries: vec!["BO".into()] };
    let asked = |constraints| Request { constraints, ..ask("", &[]) };
    let one = empty(&asked(vec![bolivian.clone()]), &films, &plain());
    assert_eq!((one.because, one.without[0].filter), (Because::OneLimit, Filter::Kind));
    let several = empty(&asked(vec![bolivian, Constraint::Seen]), &films, &plain());
    assert_eq!((several.because, several.without.len()), (Because::Limits, 0));
}

#[test]
fn scary_but_nothing_scary_is_answered_without_scares() {
    let ranking = rank(&ask("scary but nothing scary", &[]), &list(), &plain(), 1);
    assert!(ranking.picks.iter().all(|pick| pick.profile.get(houselights_domain::mood::Axis::Scare) <= 3.0));
    assert_eq!(ranking.picks.len(), 5);
}

//! What single considerations weigh, with all else the same.

use houselights_domain::mood::{Axis, Candidate, Evening, Part, WhyNot};

use crate::house::{ask, candidate, cards, day, id, list, plain, rank};

fn part(film: &Candidate, words: &str, evening: &Evening, part: Part) -> f32 {
    let pick = rank(&ask(words, &[]), std::slice::from_ref(film), evening, 1).picks.remove(0);
    pick.parts.iter().find(|own| own.name == part).map_or(0.0, |own| own.value)
}

fn quick() -> Candidate {
    let mut film = list().remove(0);
    film.profile = film.profile.with(Axis::Energy, 6.0);
    (film.runtime_minutes, film.languages) = (Some(100), vec!["en".into()]);
    film
}

#[test]
fn tired_people_are_offered_slow_films_and_films_to_read_along_less() {
    let quick = quick();
    let slow = Candidate { profile: quick.profile.with(Axis::Energy, 1.0), ..quick.clone() };
    let read = Candidate { languages: vec!["ko".into()], ..quick.clone() };
    let long = Candidate { runtime_minutes: Some(170), ..quick.clone() };
    let hard = Candidate { profile: quick.profile.with(Axis::Thought, 9.0), ..quick.clone() };
    let spent = Evening { tired: true, ..plain() };
    for (words, evening) in [("we're knackered", plain()), ("", spent)] {
        let weight = |film: &Candidate| part(film, words, &evening, Part::Tired);
        for (why, worse) in [("slow", &slow), ("read", &read), ("long", &long), ("hard", &hard)] {
            assert!(weight(worse) < weight(&quick), "{why}: {} {}", weight(worse), weight(&quick));
        }
        // What everybody follows is nothing to read.
        let follow = Evening { languages: vec!["en".into(), "ko".into()], ..evening.clone() };
        assert_eq!(part(&read, words, &follow, Part::Tired), weight(&quick));
    }
    for film in [&quick, &slow, &read, &long, &hard] {
        assert_eq!(part(film, "", &plain(), Part::Tired), 0.0, "nobody is tired");
    }
}

#[test]
fn tired_people_get_the_quicker_of_two_that_are_alike() {
    let quick = quick();
    // Its id would put it first.
    let slow = Candidate {
        id: id(0),
        profile: quick.profile.with(Axis::Energy, 1.0),
        languages: vec!["ko".into()],
        ..quick.clone()
    };
    let films = [slow, Candidate { id: id(1), ..quick }];
    for seed in 0..8 {
        let first = |words: &str| rank(&ask(words, &[]), &films, &plain(), seed).picks[0].title;
        assert_eq!(first("we're knackered"), id(1), "{seed}");
    }
}

#[test]
fn a_film_is_welcome_again_the_more_the_longer_ago_it_was() {
    let seen = |on: &str| Candidate { last_watched: Some(day(on)), ..quick() };
    // 30, 200 and 400 days before the twelfth of May.
    let films = [seen("2026-04-12"), seen("2025-10-24"), seen("2025-04-07")];
    let [month, half_year, long_ago] = films.each_ref().map(|film| part(film, "", &plain(), Part::Rewatch));
    assert!(month < half_year && half_year < long_ago && long_ago < 0.0, "{month} {half_year} {long_ago}");
    // A month ago weighs more than half of what a mood does, and after a year it stays the same.
    assert!(month < -0.5 && (-0.5..-0.2).contains(&half_year) && long_ago > -0.2);
    assert_eq!(part(&seen("2019-01-01"), "", &plain(), Part::Rewatch), long_ago);
    assert_eq!(part(&quick(), "", &plain(), Part::Rewatch), 0.0, "nobody watched it");
    for film in &films {
        assert_eq!(part(film, "something we have seen before", &plain(), Part::Rewatch), 0.0);
    }
    // Nobody knows when it was: not as soon as last year's.
    let some_time = Candidate { set_aside: Some(WhyNot::SeenIt), ..quick() };
    assert!(part(&some_time, "", &plain(), Part::Rewatch) < long_ago);
}

#[test]
fn of_two_alike_the_one_on_our_services_leads_and_one_elsewhere_comes_last() {
    let card = cards();
    let card = card.cards().first().expect("a card");
    let on = |place: usize, service: Option<&str>| {
        let services = service.map(str::to_owned).into_iter().collect();
        Candidate { services, name: format!("Film {place}"), directors: vec![], ..candidate(card, id(place)) }
    };
    // Their ids would put them in this order.
    let films = [on(0, Some("Elsewhere+")), on(1, None), on(2, Some("Netflix"))];
    for seed in 0..8 {
        let order = |evening: &Evening| {
            let picks = rank(&ask("", &[]), &films, evening, seed).picks;
            picks.iter().map(|pick| pick.title).collect::<Vec<_>>()
        };
        assert_eq!(order(&plain()), [id(2), id(1), id(0)], "{seed}");
        let without = Evening { our_services: vec![], ..plain() };
        let weigh = |film| part(film, "", &without, Part::Service);
        assert!(films.iter().all(|film| weigh(film) == 0.0), "who pays for nothing has none ahead");
    }
}

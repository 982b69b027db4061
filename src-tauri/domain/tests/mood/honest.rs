//! What is owned up to, and what is never offered: films refused by name, lengths nobody knows, evenings just past.

use chrono::Days;
use houselights_domain::mood::{
    Because, Candidate, Evening, NotTonight, Pick, ProfileSource, Ranking, Reason, Request, Sitter, WhyNot,
};

use crate::house::{THEO, ask, at, december, list, names, plain, rank, rank_many, sitter};

fn told<'a>(ranking: &'a Ranking, films: &[Candidate], name: &str) -> &'a Pick {
    let id = films.iter().find(|film| film.name == name).expect("listed").id;
    ranking.picks.iter().find(|pick| pick.title == id).expect("offered")
}

fn all(request: &Request, films: &[Candidate], evening: &Evening) -> Ranking {
    rank_many(request, films, evening, 1, films.len())
}

#[test]
fn a_film_that_was_refused_by_name_is_never_offered() {
    let films = list();
    for (words, refused) in [
        ("like Paddington but not Paddington 2", "Paddington 2"),
        ("not Alien", "Alien"),
        ("scary, but not Alien", "Alien"),
        ("nothing like Knives Out", "Knives Out"),
        ("wie Paddington, aber nicht Paddington", "Paddington"),
    ] {
        let offered = names(&all(&ask(words, &[]), &films, &plain()), &films);
        assert!(!offered.iter().any(|name| name == refused), "{words}: {offered:?}");
        assert!(!offered.is_empty(), "{words}");
    }
    let mut films = list();
    films[0].name = "Avengers: Endgame".into();
    films[1].name = "Batman Begins".into();
    let offered = |words| names(&all(&ask(words, &[]), &films, &plain()), &films);
    assert!(!offered("no Marvel").contains(&films[0].name) && offered("no Marvel").contains(&films[1].name));
    assert!(!offered("no more Batman").contains(&films[1].name), "no film has that name, so it is a series'");
    for hero in &films[..2] {
        assert!(!offered("no superheroes").contains(&hero.name));
    }
}

#[test]
fn films_that_go_by_a_name_are_offered_alone() {
    let mut films = list();
    films[0].name = "Avengers: Endgame".into();
    let ghibli = ["Grave of the Fireflies", "My Neighbor Totoro", "Spirited Away"];
    let offered = |words| {
        let mut offered = names(&all(&ask(words, &[]), &films, &plain()), &films);
        offered.sort();
        offered
    };
    assert_eq!(offered("something Marvel"), ["Avengers: Endgame"]);
    assert_eq!(offered("Ghibli please"), ghibli);
    assert_eq!(offered("Marvel or Ghibli"), [&["Avengers: Endgame"], &ghibli[..]].concat());
    assert!(offered("Star Wars").is_empty());
}

#[test]
fn no_superheroes_leaves_speed_alone() {
    assert!(ask("not another superhero film", &[]).ceilings.is_empty());
    assert!(ask("no explosions", &[]).ceilings.iter().any(|(_, level)| *level <= 4.0));
}

#[test]
fn clean_films_are_for_twelve_year_olds() {
    let films = list();
    let ranking = all(&ask("keep it clean", &[]), &films, &plain());
    assert!(!ranking.picks.is_empty());
    for pick in &ranking.picks {
        let film = films.iter().find(|film| film.id == pick.title).expect("listed");
        assert!(film.age <= Some(12), "{}", film.name);
    }
}

#[test]
fn a_film_nobody_knows_anything_of_resembles_nothing() {
    let mut films = list();
    let paddington = films.iter().find(|film| film.name == "Paddington").expect("listed").clone();
    let unknown = films.iter_mut().find(|film| film.name == "Coco").expect("listed");
    (unknown.profile, unknown.source, unknown.genres) = (paddington.profile, ProfileSource::Nobody, vec![]);
    let ranking = all(&ask("like Paddington", &[]), &films, &plain());
    let coco = told(&ranking, &films, "Coco");
    assert!(
        !coco.reasons.iter().any(|reason| matches!(reason, Reason::Resembles { .. })),
        "{:?}",
        coco.reasons
    );
    assert!(told(&ranking, &films, "Paddington 2").score > coco.score);
}

#[test]
fn of_two_alike_in_mood_the_one_of_the_same_kind_is_more_like_it() {
    let mut films = list();
    let knives = films.iter().find(|film| film.name == "Knives Out").expect("listed").clone();
    for (name, genres) in [("Coco", knives.genres.clone()), ("Klaus", vec![])] {
        let film = films.iter_mut().find(|film| film.name == name).expect("listed");
        (film.profile, film.genres, film.festive) = (knives.profile, genres, false);
        if name == "Klaus" {
            film.genres = vec![houselights_domain::catalogue::Genre::Western];
        }
    }
    let ranking = all(&ask("like Knives Out", &[]), &films, &plain());
    assert!(told(&ranking, &films, "Coco").score > told(&ranking, &films, "Klaus").score + 0.1);
}

#[test]
fn what_nobody_knows_the_length_of_says_so_where_that_matters() {
    let mut films = list();
    films.iter_mut().for_each(|film| film.runtime_minutes = None);
    let says = |words: &str, evening: &Evening| {
        let ranking = rank(&ask(words, &[]), &films, evening, 1);
        ranking.picks.iter().all(|pick| pick.reasons.contains(&Reason::LengthUnknown))
    };
    assert!(says("under 100 minutes", &plain()));
    assert!(says("a good cry", &december()), "there is a lights out");
    films.iter_mut().for_each(|film| film.runtime_minutes = Some(80));
    let ranking = rank(&ask("under 100 minutes", &[]), &films, &plain(), 1);
    assert!(ranking.picks.iter().all(|pick| !pick.reasons.contains(&Reason::LengthUnknown)));
}

#[test]
fn a_film_seen_yesterday_says_so() {
    let mut films = list();
    let yesterday = plain().date.checked_sub_days(Days::new(1)).expect("a day");
    films.iter_mut().for_each(|film| film.last_watched = Some(yesterday));
    let ranking = rank(&ask("something funny", &[]), &films, &plain(), 1);
    let seen = Reason::SeenLately { on: yesterday };
    assert!(ranking.picks.iter().all(|pick| pick.reasons.contains(&seen)));
    let asked = rank(&ask("an old favourite", &[]), &films, &plain(), 1);
    assert!(asked.picks.iter().all(|pick| !pick.reasons.contains(&seen)));
}

#[test]
fn cheer_that_was_had_elsewhere_is_told_and_a_list_of_today_is_not() {
    let mut films = list();
    let evening = Evening { recent: vec![], ..december() };
    films.iter_mut().for_each(|film| film.added_on = evening.date);
    let ranking = rank(&ask("break up all this Christmas cheer", &[]), &films, &evening, 1);
    for pick in &ranking.picks {
        assert!(pick.reasons.contains(&Reason::AwayFromCheer), "{:?}", pick.reasons);
        assert!(
            !pick.reasons.iter().any(|reason| matches!(reason, Reason::OnListSince { .. })),
            "{:?}",
            pick.reasons
        );
    }
}

#[test]
fn few_share_a_superlative() {
    let mut films = list();
    for (place, film) in films.iter_mut().enumerate() {
        film.profile =
            film.profile.with(houselights_domain::mood::Axis::Humour, if place < 7 { 9.0 } else { 4.0 });
    }
    let ranking = rank(&ask("funny", &[]), &films, &plain(), 1);
    let best =
        |pick: &Pick| pick.reasons.iter().any(|reason| matches!(reason, Reason::StrongestOnList { .. }));
    assert!(!ranking.picks.iter().any(best));
}

#[test]
fn a_child_for_whom_nothing_is_there_is_told_apart_and_none_asked_for_is_no_emptiness() {
    let mut films = list();
    films.iter_mut().for_each(|film| film.age = Some(18));
    let sofa = vec![Sitter { child: true, ..sitter(THEO) }];
    let alone = rank(&ask("", &[]), &films, &Evening { sofa, ..plain() }, 1);
    assert_eq!(alone.emptiness.expect("nothing is left").because, Because::NotForChildren);
    let none = rank_many(&ask("", &[]), &list(), &plain(), 1, 0);
    assert!(none.picks.is_empty() && none.emptiness.is_none());
}

#[test]
fn the_last_evening_of_all_is_an_evening() {
    let now = chrono::NaiveDate::MAX.and_hms_opt(23, 0, 0).expect("a time");
    let evening = Evening { date: now.date(), now, earliest_start: now, lights_out: Some(now), ..plain() };
    for words in ["", "over by midnight", "done by one"] {
        rank(&ask(words, &[]), &list(), &evening, 1);
    }
    assert!(at("2026-12-18T22:50:00") < now);
}

#[test]
fn a_film_is_from_its_main_country_or_from_one_whose_language_it_is_in() {
    let mut films = list();
    let set = |film: &mut Candidate, countries: &[&str], language: &str| {
        film.countries = countries.iter().map(|&code| code.to_owned()).collect();
        film.languages = vec![language.to_owned()];
    };
    films.truncate(5);
    set(&mut films[0], &["FR", "DE"], "fr");
    set(&mut films[1], &["DE", "FR"], "de");
    set(&mut films[2], &["US", "DE"], "de");
    set(&mut films[3], &["GB", "US", "FR"], "en");
    set(&mut films[4], &["US"], "en");
    let offered = |words: &str| {
        let mut offered = names(&all(&ask(words, &[]), &films, &plain()), &films);
        offered.sort_by_key(|name| films.iter().position(|film| film.name == *name));
        offered
    };
    let of = |places: &[usize]| places.iter().map(|place| films[*place].name.clone()).collect::<Vec<_>>();
    assert_eq!(offered("a German film"), of(&[1, 2]));
    assert_eq!(offered("a French film"), of(&[0]));
    assert_eq!(offered("an American film"), of(&[2, 3, 4]));
    // Who asks for them without subtitles follows them.
    assert_eq!(offered("a German film, no subtitles"), of(&[1, 2]));
    assert_eq!(offered("no subtitles"), of(&[3, 4]));
}

#[test]
fn after_too_long_no_film_as_long_is_next() {
    let mut films = list();
    for (place, film) in films.iter_mut().enumerate() {
        film.runtime_minutes =
            [Some(86), Some(104), None, Some(62), Some(70), Some(75), Some(130)][place % 7];
    }
    let refused = films.iter().find(|film| film.runtime_minutes == Some(86)).expect("listed").id;
    let not_tonight = vec![NotTonight { title: refused, why: WhyNot::TooLong }];
    let picks = rank(&ask("", &[]), &films, &Evening { not_tonight, ..plain() }, 0).picks;
    let minutes =
        |pick: &Pick| films.iter().find(|film| film.id == pick.title).expect("listed").runtime_minutes;
    assert!(picks.iter().all(|pick| minutes(pick).is_some_and(|minutes| minutes < 86)), "{picks:?}");
}

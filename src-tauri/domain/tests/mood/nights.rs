//! The time there is: films that end too late, and what leaves soon.

use chrono::{NaiveDateTime, TimeDelta};
use houselights_domain::mood::{Candidate, Evening, Ranking, Reason};

use crate::house::{ask, at, day, december, id, list, plain, rank};

fn until(lights_out: &str) -> Evening {
    Evening { lights_out: Some(at(&format!("2026-05-12T{lights_out}:00"))), ..plain() }
}

/// A list of which the first film would come first, and runs so long.
fn with_long(minutes: u16) -> Vec<Candidate> {
    let mut films = list();
    let best = rank(&ask("a good cry", &[]), &films, &plain(), 1).picks[0].title;
    films.sort_by_key(|film| film.id != best);
    films[0].runtime_minutes = Some(minutes);
    films
}

fn ranked(films: &[Candidate], evening: &Evening) -> Ranking {
    rank(&ask("a good cry", &[]), films, evening, 1)
}

#[test]
fn a_long_film_that_ends_too_late_is_offered_over_two_evenings() {
    let films = with_long(195);
    let evening = until("22:30");
    let ranking = ranked(&films, &evening);
    assert!(ranking.picks.iter().all(|pick| pick.title != films[0].id));
    let offer = ranking.two_nights.expect("an offer");
    assert_eq!((offer.title, offer.break_after), (films[0].id, 100));
    assert_eq!(offer.first_end, at("2026-05-12T21:55:00"));
    assert_eq!(offer.second_start, at("2026-05-13T20:15:00"));
    assert_eq!(offer.second_end, at("2026-05-13T21:50:00"));
}

#[test]
fn both_halves_end_before_lights_out_and_make_the_whole_film() {
    for minutes in 120..=300 {
        let films = with_long(minutes);
        for lights_out in ["21:45", "22:30", "23:15"] {
            let evening = until(lights_out);
            let Some(offer) = ranked(&films, &evening).two_nights else { continue };
            let film = films.iter().find(|film| film.id == offer.title).expect("listed");
            let runs = |from: NaiveDateTime, to: NaiveDateTime| (to - from).num_minutes();
            let (first, second) =
                (runs(evening.start(), offer.first_end), runs(offer.second_start, offer.second_end));
            assert_eq!(first + second, i64::from(film.runtime_minutes.expect("known")));
            assert!(first >= second && first - second <= 12, "{first} {second}");
            let out = evening.lights_out.expect("a time");
            assert!(offer.first_end < out && offer.second_end < out + TimeDelta::days(1));
        }
    }
}

#[test]
fn the_second_evening_starts_as_usual_and_ends_in_time() {
    let films = with_long(195);
    let from = |time: &str| Evening { usual_start: time.parse().expect("a time"), ..until("22:30") };
    let early = ranked(&films, &from("19:30:00")).two_nights.expect("an offer");
    assert_eq!(early.second_start, at("2026-05-13T19:30:00"));
    assert_eq!(early.first_end, at("2026-05-12T21:55:00"));
    let too_late = ranked(&films[..1], &from("21:30:00"));
    assert_eq!(too_late.two_nights, None, "the rest would not end before lights out");
}

#[test]
fn nobody_is_offered_two_evenings_for_what_fits_is_short_or_fails_otherwise() {
    let films = with_long(195);
    assert_eq!(ranked(&films, &plain()).two_nights, None, "nothing is too late");
    let only = |film: &Candidate, evening: &Evening| ranked(std::slice::from_ref(film), evening).two_nights;
    assert!(only(&films[0], &until("22:30")).is_some());
    assert_eq!(only(&with_long(130)[0], &until("22:00")), None, "not a long film");
    assert_eq!(only(&films[0], &until("21:30")), None, "half of it is too long as well");
    let begun = Evening { begun: vec![films[0].id], ..until("22:30") };
    assert_eq!(only(&films[0], &begun), None, "its rest is planned");
    let refused =
        Candidate { set_aside: Some(houselights_domain::mood::WhyNot::NotForUs), ..films[0].clone() };
    assert_eq!(only(&refused, &until("22:30")), None);
}

#[test]
fn a_last_chance_lifts_a_film_and_is_told_with_its_date() {
    let mut films = list();
    let film = Candidate { id: id(700), name: "Leaving".into(), leaves_on: None, ..films[0].clone() };
    films.push(Candidate { id: id(701), leaves_on: Some(day("2026-12-20")), ..film.clone() });
    films.push(film);
    let all = crate::house::rank_many(&ask("", &[]), &films, &december(), 8, films.len()).picks;
    let place = |wanted| all.iter().position(|pick| pick.title == id(wanted)).expect("ranked");
    assert!(place(701) < place(700));
    let told = |place: usize| all[place].reasons.contains(&Reason::LastChance { until: day("2026-12-20") });
    assert!(told(place(701)) && !told(place(700)));
}

#[test]
fn the_break_in_a_long_film_and_its_credits_count() {
    let films = with_long(165);
    // 165 minutes and a break of 10 from 20:15 end at 23:10.
    let offered =
        |lights_out| ranked(&films, &until(lights_out)).picks.iter().any(|pick| pick.title == films[0].id);
    assert!(offered("23:15") && !offered("23:14"));
}

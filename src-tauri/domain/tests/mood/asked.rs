//! Films that are asked for by their names.

use houselights_domain::mood::{
    Evening, NotTonight, Obstacle, Sitter, WhyNot, by_name, obstacles, read_rule,
};

use crate::house::{THEO, at, list, plain, sitter};

/// What keeps that film of the list away.
fn against(name: &str, evening: &Evening) -> Vec<Obstacle> {
    let films = list();
    let film = films.iter().find(|film| film.name == name).expect("on the list");
    let request = by_name(name, name, &[], &[]).expect("its chip is there");
    obstacles(&request, &films.iter().cloned().collect(), evening, film.id)
}

#[test]
fn what_keeps_a_film_away_that_was_asked_for_is_said_in_full() {
    let id = |name: &str| list().iter().find(|film| film.name == name).expect("on the list").id;
    let film = "Schindler's List";
    assert_eq!(against(film, &plain()), []);
    let lights_out = Some(at("2026-05-12T22:00:00"));
    let mut evening = Evening { lights_out, ..plain() };
    let [Obstacle::TooLong { end: Some(end), minutes_left: 105 }] = against(film, &evening)[..] else {
        panic!("too long and nothing else")
    };
    assert!(end > at("2026-05-12T23:15:00"), "{end}");
    evening.not_tonight = vec![NotTonight { title: id(film), why: WhyNot::TooHeavy }];
    evening.rules = vec![read_rule("nothing over two hours", &[], None).expect("understood")];
    evening.sofa.push(Sitter { child: true, ..sitter(THEO) });
    let told = against(film, &evening);
    assert_eq!(told.len(), 4, "{told:?}");
    assert_eq!(told[0], Obstacle::TurnedDown { why: WhyNot::TooHeavy });
    assert!(matches!(told[1], Obstacle::Children { from: Some(13..) }), "{told:?}");
    assert_eq!(told[2], Obstacle::HouseRule { rule: "nothing over two hours".into() });
    assert!(matches!(told[3], Obstacle::TooLong { .. }));
}

#[test]
fn of_a_private_limit_only_the_group_is_said() {
    let film = "Schindler's List";
    let films = list();
    let own = films.iter().find(|other| other.name == film).expect("on the list");
    let mut limited = plain();
    limited.sofa[0].keep_away = own.notes.clone();
    let mut refused = plain();
    refused.sofa[1].not_for_me = vec![own.id];
    assert_eq!(against(film, &limited), [Obstacle::ThisGroup]);
    assert_eq!(against(film, &refused), [Obstacle::ThisGroup]);
}

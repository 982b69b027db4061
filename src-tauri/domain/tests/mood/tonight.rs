//! What households are offered.

use chrono::NaiveDate;
use houselights_domain::catalogue::ContentNote;
use houselights_domain::mood::{
    Axis, Constraint, Evening, Filter, Mood, NotTonight, Part, Profile, ProfileSource, Reason, Turn, WhyNot,
};

use crate::house::{
    MUM, THEO, ask, at, december, id, list, names, offered, plain, rank, rank_many, recent, sitter,
    storied_list,
};

const BREAK_UP: &str = "something to break up all this Christmas cheer";

#[test]
fn after_two_christmas_films_the_tearful_one_with_a_heart_comes_first() {
    let films = storied_list();
    assert!(films.len() >= 30);
    for tiles in [&[][..], &[Mood::GoodCry]] {
        for seed in [0, 1, 7, 42, 2026, u64::MAX] {
            let ranking = rank(&ask(BREAK_UP, tiles), &films, &december(), seed);
            let names = names(&ranking, &films);
            assert_eq!(names[0], "Miracle in Cell No. 7", "{tiles:?} {seed}: {names:?}");
            let first = films.iter().find(|film| film.id == ranking.picks[0].title).expect("listed");
            assert_eq!(first.year, Some(2019), "{tiles:?} {seed}: {names:?}");
        }
    }
}

#[test]
fn it_comes_first_whoever_wrote_its_card_and_whatever_the_last_evenings_were() {
    // The same film by a bleaker hand, and cheer that was had elsewhere.
    for digits in ["2951631621214", "2940830640002", "3950741720312"] {
        let mut films = storied_list();
        for film in films.iter_mut().filter(|film| film.wanted_by == [MUM]) {
            film.profile = Profile::from_digits(digits).expect("13 digits");
        }
        for evening in [december(), Evening { recent: vec![], ..december() }] {
            let ranking = rank(&ask(BREAK_UP, &[Mood::GoodCry]), &films, &evening, 11);
            assert_eq!(names(&ranking, &films)[0], "Miracle in Cell No. 7", "{digits}");
        }
    }
}

#[test]
fn it_is_among_the_first_two_on_its_mood_alone() {
    // Nobody wants it, no service has it: contrast, tears, warmth and the hour speak.
    for tiles in [&[][..], &[Mood::GoodCry]] {
        let films = list();
        let ranking = rank(&ask(BREAK_UP, tiles), &films, &december(), 5);
        let place = ranking.picks.iter().position(|pick| {
            films
                .iter()
                .any(|film| film.id == pick.title && film.countries == ["TR"] && film.year == Some(2019))
        });
        assert!(place.is_some_and(|place| place < 2), "{:?} {:#?}", names(&ranking, &films), ranking.picks);
    }
}

#[test]
fn the_first_film_says_why() {
    let films = storied_list();
    let ranking = rank(&ask(BREAK_UP, &[Mood::GoodCry]), &films, &december(), 1);
    let pick = &ranking.picks[0];
    assert!((2..=4).contains(&pick.reasons.len()));
    // Five films of the list have as many tears: that is much, and no superlative.
    let strong = |reason: &Reason| matches!(reason, Reason::Strong { axis: Axis::Tears, value: 9.0 });
    assert!(pick.reasons.iter().any(strong), "{:#?}", pick.reasons);
    let unlike = pick.reasons.iter().find_map(|reason| match reason {
        Reason::UnlikeLast { titles } => {
            Some(titles.iter().map(|title| title.name.as_str()).collect::<Vec<_>>())
        }
        _ => None,
    });
    assert_eq!(unlike, Some(vec!["Elf", "The Holiday"]));
    assert!(pick.reasons.contains(&Reason::EndsBefore {
        end: at("2026-12-18T22:27:00"),
        minutes_spare: 33,
        pause: false
    }));
    let wanted =
        Reason::WantedBy { members: vec![MUM], since: "2026-03-14".parse::<NaiveDate>().expect("a date") };
    assert!(pick.reasons.contains(&wanted), "{:#?}", pick.reasons);
    let sum: f32 = pick.parts.iter().map(|part| part.value).sum();
    assert!((sum - pick.score).abs() < 0.01, "the parts add up");
}

#[test]
fn it_is_said_whose_turn_it_is() {
    let films = storied_list();
    let mut evening = december();
    evening.recent[0].chosen_by = vec![crate::house::AYSE];
    evening.recent[1].chosen_by = vec![crate::house::JON];
    let ranking = rank(&ask(BREAK_UP, &[]), &films, &evening, 1);
    let turn = Turn { member: MUM, waited: 2, last: Some(crate::house::AYSE), rule: None };
    assert_eq!(ranking.turn.as_ref(), Some(&turn));
    assert!(
        ranking.picks[0]
            .reasons
            .iter()
            .any(|reason| matches!(reason, Reason::TheirTurn { turn: own, .. } if *own == turn))
    );
}

#[test]
fn moods_bring_the_films_that_are_known_for_them() {
    for (text, expected) in [
        (
            "a good cry",
            &[
                "Grave of the Fireflies",
                "Miracle in Cell No. 7",
                "A Moment to Remember",
                "Life Is Beautiful",
                "The Green Mile",
                "My Father and My Son",
                "Manchester by the Sea",
            ][..],
        ),
        ("scare us", &["Alien", "A Quiet Place", "Get Out", "Shutter Island"]),
        ("something cosy", &["My Neighbor Totoro", "Paddington", "Paddington 2", "Toy Story"]),
        ("mind-bending please", &["Memento", "Inception", "Spirited Away"]),
        ("big and loud", &["Mad Max: Fury Road", "Inception", "Die Hard"]),
        ("something funny", &["The Hangover", "Paddington", "Paddington 2", "The Intouchables"]),
        ("a Japanese film, slow and beautiful", &["Tokyo Story", "Perfect Days", "Departures"]),
        (
            "a love story",
            &[
                "A Moment to Remember",
                "The Notebook",
                "Amélie",
                "Titanic",
                "In the Mood for Love",
                "La La Land",
                "Portrait of a Lady on Fire",
            ],
        ),
        (
            "a Christmas film",
            &[
                "Klaus",
                "It's a Wonderful Life",
                "Home Alone",
                "Love Actually",
                "The Muppet Christmas Carol",
                "Die Hard",
            ],
        ),
        (
            "something like Paddington but sadder",
            &["Coco", "Up", "Inside Out", "The Lion King", "Toy Story", "Paddington 2", "Klaus"],
        ),
    ] {
        let names = offered(text, &plain(), 3);
        assert!(expected.contains(&names[0].as_str()), "{text}: {names:?}");
    }
}

#[test]
fn no_two_heavy_films_in_a_row_unless_asked() {
    let mut evening = plain();
    evening.recent = vec![recent("Schindler's List", 1)];
    let films = list();
    let ranking = rank(&ask("", &[]), &films, &evening, 8);
    for pick in &ranking.picks {
        assert!(pick.profile.heaviness() < 5.0, "{:?}", names(&ranking, &films));
        assert!(pick.reasons.iter().any(|reason| matches!(reason, Reason::LighterAfter { .. })));
    }
    let asked = rank(&ask("a good cry", &[]), &films, &evening, 8);
    assert!(asked.picks[0].profile.heaviness() > 6.0);
}

#[test]
fn what_is_turned_down_changes_what_else_is_offered() {
    let films = list();
    let request = ask("a good cry", &[]);
    let first = rank(&request, &films, &plain(), 3).picks[0].clone();
    let mean = |ranking: &houselights_domain::mood::Ranking, axis| {
        ranking.picks.iter().map(|pick| pick.profile.get(axis)).sum::<f32>() / ranking.picks.len() as f32
    };
    let minutes = |ranking: &houselights_domain::mood::Ranking| {
        let end =
            |pick: &houselights_domain::mood::Pick| pick.end.map(|end| (end - ranking.start).num_minutes());
        ranking.picks.iter().filter_map(end).sum::<i64>()
    };
    let refuse = |title, why| {
        let mut evening = plain();
        evening.not_tonight = vec![NotTonight { title, why }];
        rank(&request, &films, &evening, 3)
    };
    let plainly = refuse(first.title, WhyNot::JustNo);
    assert!(plainly.picks.iter().all(|pick| pick.title != first.title));
    let lighter = refuse(first.title, WhyNot::TooHeavy);
    assert!(mean(&lighter, Axis::Darkness) < mean(&plainly, Axis::Darkness));
    let shorter = refuse(first.title, WhyNot::TooLong);
    assert!(minutes(&shorter) < minutes(&plainly));
    assert_ne!(names(&refuse(first.title, WhyNot::NotForUs), &films), names(&plainly, &films));
}

#[test]
fn an_evening_that_fits_nothing_says_what_would_help() {
    let mut evening = december();
    evening.now = at("2026-12-18T22:10:00");
    let films = list();
    let ranking = rank(&ask("", &[]), &films, &evening, 1);
    assert!(ranking.picks.is_empty());
    let emptiness = ranking.emptiness.expect("empty");
    assert_eq!(emptiness.minutes_left, Some(50));
    assert_eq!(emptiness.without[0].filter, Filter::LightsOut);
    assert_eq!(emptiness.shortest_minutes, films.iter().filter_map(|film| film.runtime_minutes).min());
}

#[test]
fn a_comfort_limit_is_kept_and_only_counted() {
    let films = storied_list();
    let mut evening = december();
    evening.sofa[0].keep_away = vec![ContentNote::Prison];
    let ranking = rank(&ask(BREAK_UP, &[]), &films, &evening, 1);
    let picked = films.iter().filter(|film| ranking.picks.iter().any(|pick| pick.title == film.id));
    assert!(
        picked.clone().count() > 0 && picked.clone().all(|film| !film.notes.contains(&ContentNote::Prison))
    );
    assert!(ranking.left_out.iter().any(|left| left.filter == Filter::ThisGroup && left.count > 0));
    let told = serde_json::to_string(&ranking).expect("plain data");
    assert!(!told.contains("prison"), "nobody learns which");
}

#[test]
fn a_film_that_is_not_for_one_of_them_is_kept_away_and_only_counted() {
    let films = storied_list();
    let mut evening = december();
    let first = rank(&ask(BREAK_UP, &[]), &films, &evening, 1).picks[0].title;
    evening.sofa[2].not_for_me = vec![first];
    let ranking = rank(&ask(BREAK_UP, &[]), &films, &evening, 1);
    assert!(ranking.picks.len() > 1 && ranking.picks.iter().all(|pick| pick.title != first));
    assert!(ranking.left_out.iter().any(|left| left.filter == Filter::ThisGroup && left.count == 1));
    let told = serde_json::to_string(&ranking).expect("plain data");
    assert!(!told.contains(&first.to_string()), "nobody learns which, nor who");
}

#[test]
fn a_film_that_one_of_them_has_seen_counts_for_less_and_is_nothing_new() {
    let films = storied_list();
    let mut evening = december();
    let best = |evening: &Evening, words: &str| rank(&ask(words, &[]), &films, evening, 1).picks.remove(0);
    let before = best(&evening, BREAK_UP);
    evening.sofa[2].seen = vec![before.title];
    let lost = |evening: &Evening| {
        let picks = rank_many(&ask(BREAK_UP, &[]), &films, evening, 1, films.len()).picks;
        let pick = picks.into_iter().find(|pick| pick.title == before.title).expect("still offered");
        let again = pick.parts.into_iter().find(|part| part.name == Part::Rewatch);
        again.map(|part| part.value).unwrap_or_default()
    };
    let one = lost(&evening);
    assert!(one < 0.0, "{one}");
    evening.sofa[1].seen = vec![before.title];
    let two = lost(&evening);
    assert!(two < one, "the more have seen it, the more it loses: {two} {one}");
    let unseen = rank_many(&ask("something we have not seen", &[]), &films, &evening, 1, films.len());
    assert!(unseen.picks.iter().all(|pick| pick.title != before.title));
    assert!(unseen.left_out.iter().any(|left| left.filter == Filter::Watched));
}

#[test]
fn children_on_the_sofa_are_spared() {
    let mut evening = december();
    evening.sofa.push(houselights_domain::mood::Sitter { child: true, ..sitter(THEO) });
    let films = list();
    for text in ["", "scare us", "as violent as possible", BREAK_UP] {
        for pick in rank(&ask(text, &[]), &films, &evening, 1).picks {
            for axis in [Axis::Scare, Axis::Violence, Axis::Darkness] {
                assert!(pick.profile.get(axis) <= 2.0, "{text}");
            }
        }
    }
}

#[test]
fn words_never_raise_the_age_that_is_known_of_a_child() {
    let films = list();
    let oldest = |text: &str, age: Option<u8>| {
        let mut evening = plain();
        evening.sofa.push(houselights_domain::mood::Sitter { child: true, age, ..sitter(THEO) });
        let picks = rank_many(&ask(text, &[]), &films, &evening, 1, films.len()).picks;
        picks.iter().filter_map(|pick| films.iter().find(|film| film.id == pick.title)?.age).max()
    };
    for text in ["something for the kids", "for an 8 year old", "the kids are here"] {
        assert!(oldest(text, Some(6)) <= Some(6), "{text}");
        assert!(oldest(text, None) > Some(6), "{text}: it stands for an age that is only supposed");
    }
    assert!(oldest("for a 6 year old", Some(10)) <= Some(6));
}

#[test]
fn a_guess_is_owned_up_to() {
    let mut film = list().remove(0);
    film.source = ProfileSource::Genres;
    film.id = id(900);
    let ranking = rank(&ask("a good cry", &[]), &[film], &plain(), 1);
    assert!(ranking.picks[0].reasons.contains(&Reason::AGuess));
    assert!(!ranking.picks[0].reasons.iter().any(|reason| matches!(reason, Reason::StrongestOnList { .. })));
}

#[test]
fn a_director_has_at_most_two_of_the_five() {
    let mut films = list();
    for film in films.iter_mut().take(20) {
        film.directors = vec!["One Director".into()];
    }
    let ranking = rank(&ask("", &[]), &films, &plain(), 1);
    let theirs = ranking
        .picks
        .iter()
        .filter(|pick| films.iter().any(|film| film.id == pick.title && film.directors == ["One Director"]));
    assert!(theirs.count() <= 2);
    assert_eq!(ranking.picks.len(), 5);
}

#[test]
fn a_chip_that_is_taken_away_is_forgotten() {
    let heard = ask("a sad film under two hours", &[]);
    let length = heard.heard.iter().find(|chip| chip.words == "under two hours").expect("heard");
    let without = houselights_domain::mood::read(
        "a sad film under two hours",
        &[],
        std::slice::from_ref(&length.key),
        houselights_domain::mood::Language::English,
        houselights_domain::mood::Lore::default(),
    );
    assert!(heard.constraints.contains(&Constraint::AtMostMinutes { minutes: 120 }));
    assert!(without.constraints.is_empty());
    assert_eq!(without.heard.len(), heard.heard.len() - 1);
    assert!(without.understood);
}

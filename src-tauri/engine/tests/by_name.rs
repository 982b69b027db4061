//! A film that is asked for by its name: offered, or said why not.

#![allow(clippy::expect_used, reason = "a test may expect")]

mod common;

use common::House;
use houselights_domain::mood::{Chip, Heard, Obstacle, WhyNot};
use houselights_engine::view::{AddTitle, AskedFor, SuggestRequest, Suggestion, TurnDown};

fn ask(house: &House, words: &str) -> Suggestion {
    let lights_out = Some("23:00:00".parse().expect("a time"));
    house
        .suggest(SuggestRequest { words: words.into(), lights_out, ..SuggestRequest::default() })
        .expect("an answer")
}

fn adults(house: &House, words: &str) -> Suggestion {
    let sofa = Some(["Ayşe", "Jon", "Mum"].map(|name| house.member(name)).to_vec());
    let lights_out = Some("23:00:00".parse().expect("a time"));
    let request = SuggestRequest { words: words.into(), sofa, lights_out, ..SuggestRequest::default() };
    house.suggest(request).expect("an answer")
}

fn add(house: &House, name: &str) {
    house.add_title(AddTitle { name: name.into(), ..AddTitle::default() }).expect("added");
}

#[test]
fn the_film_that_is_asked_for_comes_first_whatever_is_said_around_its_name() {
    let house = House::with_family();
    for name in ["Paddington 2", "Knives Out", "Get Out", "Elf"] {
        add(&house, name);
    }
    for words in [
        "Knives Out",
        "can we watch Knives Out?",
        "let's put on knives out tonight please",
        "How about Knives Out (2019)?",
    ] {
        let answer = adults(&house, words);
        assert_eq!(answer.picks[0].title.name, "Knives Out", "{words}");
        assert_eq!(answer.asked_for, None, "{words}");
        assert!(answer.understood);
    }
}

#[test]
fn a_slip_in_the_name_of_a_film_on_the_list_is_forgiven() {
    const LIST: [&str; 6] = ["Paddington 2", "Knives Out", "The Iron Giant", "Heat", "Elf", "Rocky II"];
    let house = House::with_family();
    for name in LIST {
        add(&house, name);
    }
    for (words, name) in [
        ("can we watch knifes out", "Knives Out"),
        ("the iron gaint", "The Iron Giant"),
        ("let's watch Padington 2 tonight", "Paddington 2"),
    ] {
        let answer = adults(&house, words);
        assert_eq!((&*answer.picks[0].title.name, &answer.asked_for), (name, &None), "{words}");
    }
    // Another part is no slip, nor is one of a short name.
    for words in
        ["can we watch Paddington 3", "can we watch Beat", "can we watch Elk", "let's watch rocky iii"]
    {
        assert!(!matches!(adults(&house, words).asked_for, Some(AskedFor::OnList { .. })), "{words}");
        let heard = adults(&house, words).heard;
        let on_list = |chip: &Chip| matches!(&chip.heard, Heard::Film { name } if LIST.contains(&&**name));
        assert!(!heard.iter().any(on_list), "{words}: {heard:?}");
    }
}

#[test]
fn a_film_of_a_series_is_any_of_it_and_not_the_one_that_has_its_name() {
    let house = House::with_family();
    for name in ["Toy Story", "Toy Story 3", "Lightyear", "Elf", "Knives Out"] {
        add(&house, name);
    }
    for words in ["a Toy Story film", "can we watch one of the Toy Story films", "bir Toy Story filmi"] {
        let answer = adults(&house, words);
        assert_eq!((answer.picks.len(), &answer.asked_for), (3, &None), "{words}");
    }
    assert_eq!(adults(&house, "no Toy Story films").picks.len(), 2);
    // The film itself is still asked for by its name.
    assert_eq!(adults(&house, "can we watch Toy Story?").picks[0].title.name, "Toy Story");
}

#[test]
fn why_it_cannot_be_had_is_said_with_what_is_against_it() {
    let house = House::with_family();
    add(&house, "Titanic");
    add(&house, "Paddington 2");
    let Some(AskedFor::OnList { title, against }) = adults(&house, "can we watch Titanic?").asked_for else {
        panic!("it is too long")
    };
    assert_eq!(title.name, "Titanic");
    assert!(matches!(against[..], [Obstacle::TooLong { end: Some(_), .. }]), "{against:?}");
    house.turn_down(TurnDown { title: title.id, why: WhyNot::TooLong, for_good: true }).expect("stored");
    let answer = ask(&house, "can we watch Titanic?");
    assert_ne!(answer.picks[0].title.name, "Titanic");
    assert!(answer.turned_down[0].for_good);
    let Some(AskedFor::OnList { against, .. }) = answer.asked_for else { panic!("turned down") };
    let told = |obstacle: &Obstacle| {
        matches!(
            obstacle,
            Obstacle::TurnedDown { .. }
                | Obstacle::SetAside
                | Obstacle::Children { .. }
                | Obstacle::TooLong { .. }
        )
    };
    assert_eq!((against.len(), against.iter().all(told)), (4, true), "{against:?}");
}

#[test]
fn a_film_that_is_not_on_the_list_can_be_put_there() {
    let house = House::with_family();
    add(&house, "Paddington 2");
    let answer = adults(&house, "can we watch Titanic?");
    let Some(AskedFor::Known { name, year, .. }) = answer.asked_for else { panic!("{:?}", answer.asked_for) };
    assert_eq!((&*name, year), ("Titanic", Some(1997)));
    house.add_title(AddTitle { name, year, ..AddTitle::default() }).expect("added");
    assert!(matches!(adults(&house, "can we watch Titanic?").asked_for, Some(AskedFor::OnList { .. })));
    let unknown = adults(&house, "can we watch Zorgon Rises?").asked_for;
    assert_eq!(unknown, Some(AskedFor::Unknown { name: "Zorgon Rises".into() }));
}

#[test]
fn a_film_is_asked_for_with_when_it_is_to_be_over() {
    let house = House::with_family();
    for name in ["Titanic", "Paddington 2", "Knives Out"] {
        add(&house, name);
    }
    // It runs for three hours and a quarter.
    let late = adults(&house, "Titanic, but over by ten");
    let Some(AskedFor::OnList { title, against }) = &late.asked_for else { panic!("{:?}", late.asked_for) };
    assert_eq!(title.name, "Titanic");
    assert!(matches!(against[..], [Obstacle::TooLong { .. }]), "{against:?}");
    assert!(late.picks.iter().all(|pick| pick.title.name != "Titanic"));
    let fits = adults(&house, "Paddington 2, but over by half eleven");
    assert_eq!((&*fits.picks[0].title.name, &fits.asked_for), ("Paddington 2", &None));
    // Without its chip it is one film among others, and the time stays.
    let chip = fits.heard.iter().find(|chip| matches!(chip.heard, Heard::Film { .. })).expect("a chip");
    let lights_out = Some("23:00:00".parse().expect("a time"));
    let request = SuggestRequest {
        words: "Titanic, but over by ten".into(),
        without: vec![late.heard[0].key.clone(), chip.key.clone()],
        lights_out,
        ..SuggestRequest::default()
    };
    let answer = house.suggest(request).expect("an answer");
    assert_eq!(answer.asked_for, None);
    assert!(answer.picks.iter().all(|pick| pick.title.name != "Titanic"));
    let known = adults(&house, "Amadeus, but over by eleven").asked_for;
    assert!(matches!(known, Some(AskedFor::Known { .. })), "{known:?}");
}

#[test]
fn a_film_on_the_list_is_found_by_the_shorter_name_that_is_said_among_other_words() {
    let house = House::with_family();
    for name in ["Mad Max: Fury Road", "Paddington 2"] {
        add(&house, name);
    }
    for (words, fits) in
        [("Fury Road, but over by half eleven", true), ("Fury Road, but over by nine", false)]
    {
        let answer = adults(&house, words);
        let asked = answer.asked_for.as_ref();
        assert!(asked.is_none_or(|asked| matches!(asked, AskedFor::OnList { .. })), "{words}: {asked:?}");
        let first = answer.picks.first().map(|pick| &*pick.title.name);
        assert_eq!(
            (first == Some("Mad Max: Fury Road"), asked.is_none()),
            (fits, fits),
            "{words}: {asked:?}"
        );
    }
}

#[test]
fn who_asks_for_a_kind_of_film_asks_for_none_by_name() {
    let house = House::with_family();
    add(&house, "It");
    add(&house, "Paddington 2");
    for words in [
        "can we watch something funny",
        "can we watch it tonight",
        "let's watch a comedy",
        "I want to see a musical",
        "can we watch a romance tonight",
        "something like Titanic",
        "we want to laugh",
        "can we watch Star Wars or something funny",
        "a good cry",
        "surprise us",
        "christmas",
        "watch anything but horror",
        "I want to watch Korean films",
        "please no subtitles",
        "Can we watch Romance?",
        "I want War",
        "Können wir Western schauen?",
    ] {
        let answer = adults(&house, words);
        assert_eq!(answer.asked_for, None, "{words}");
        assert!(answer.picks.first().is_none_or(|pick| pick.title.name != "It"), "{words}");
    }
    for words in ["can we watch something funny", "surprise us", "a good cry"] {
        assert_eq!(adults(&house, words).picks[0].title.name, "Paddington 2", "{words}");
    }
    assert_eq!(adults(&house, "can we watch It?").picks[0].title.name, "It");
}

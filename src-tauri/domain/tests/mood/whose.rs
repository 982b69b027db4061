//! What each of several people asks for: who is heard to ask, and that nobody is forgotten.

use houselights_domain::mood::{Axis, Language, Lore, Mood, Part, Reason, Served, read};

use crate::house::{ask, list, plain, rank, rank_many};
use crate::shorthand::heard;

/// Whose is what, in a few letters: `Jess: wants:scare_us`.
fn whose(words: &str) -> Vec<String> {
    let request = read(words, &[], &[], Language::English, Lore::default());
    let owned = request.heard.iter().filter(|chip| !chip.whose.is_empty());
    owned.map(|chip| format!("{}: {}", chip.whose.join("+"), heard(&chip.heard).join("+"))).collect()
}

fn owners(words: &str) -> Vec<String> {
    let mut owners: Vec<String> =
        whose(words).iter().filter_map(|one| Some(one.split_once(':')?.0.to_owned())).collect();
    owners.dedup();
    owners
}

#[test]
fn who_asks_is_heard() {
    for (words, expected) in [
        ("Jess wants something scary, Tom wants to laugh", "Jess: wants:scare_us, Tom: wants:big_laughs"),
        ("Jess wants something scary, Tom a good cry", "Jess: wants:scare_us, Tom: wants:good_cry"),
        ("jess wants something scary and Tom something cosy", "Jess: wants:scare_us, Tom: wants:cosy"),
        ("Mum fancies a good cry. I want romance.", "Mum: wants:good_cry"),
        ("Mum just wants a good cry", "Mum: wants:good_cry"),
        ("My wife wants something romantic, I want something tense", "my wife: wants:romantic"),
        ("the kids want a cartoon", "the kids: genre:animation"),
        ("kids want a cartoon", "the kids: genre:animation"),
        ("Priya and Arjun want a western", "Priya+Arjun: genre:western"),
        ("Mum, Dad and jess want a western", "Mum+Dad+Jess: genre:western"),
        ("Ben wants a western, Kim something cosy", "Ben: genre:western, Kim: wants:cosy"),
        (
            "Dad would like a war film, Mum would rather have something cosy",
            "Dad: genre:war, Mum: wants:cosy",
        ),
        ("hubby says western i say something cosy", "Hubby: genre:western"),
        ("Mark votes for a western, Grace for nothing scary", "Mark: genre:western"),
        (
            "Papa will einen Western, Jonas möchte etwas Gruseliges",
            "Papa: genre:western, Jonas: wants:scare_us",
        ),
        ("Babam korku istiyor", "Babam: wants:scare_us"),
    ] {
        let heard = whose(words);
        for one in expected.split(", ") {
            assert!(heard.iter().any(|chip| chip == one), "{words}: {heard:?}");
        }
        let mut expected: Vec<_> =
            expected.split(", ").filter_map(|one| Some(one.split_once(':')?.0)).collect();
        expected.dedup();
        assert_eq!(owners(words), expected, "{words}");
    }
}

#[test]
fn somebody_elses_wish_is_not_theirs_who_asked_before() {
    for second in [
        "my niece's friend wants a cartoon",
        "the others want a cartoon",
        "the rest of us want a cartoon",
        "Uncle Bob wants a cartoon",
        "Tom's mum wants a cartoon",
        "Tom & Ben want a cartoon",
        "Tom cartoon",
        "me a cartoon",
        "us a cartoon",
        "Mum just wants a cartoon",
        "I'd rather have a cartoon",
        "I'm after a cartoon",
        "possibly a cartoon for the rest of us",
    ] {
        let heard = whose(&format!("Jess wants something scary, {second}"));
        assert!(heard.contains(&"Jess: wants:scare_us".to_owned()), "{second}: {heard:?}");
        if !second.starts_with("possibly") {
            assert!(!heard.contains(&"Jess: genre:animation".to_owned()), "{second}: {heard:?}");
        }
        assert!(!heard.iter().any(|one| one.starts_with("Possibly")), "{second}: {heard:?}");
    }
}

#[test]
fn nobody_is_heard_to_ask_where_nobody_does() {
    for words in [
        "everyone wants something funny",
        "nobody wants a sad film",
        "she wants romance",
        "I want something scary, we want to laugh",
        "the evening wants something cosy",
        "Dad will cry at anything sad",
        "Jess hates horror, something cosy",
        "Will there be something romantic",
        "a comedy that Tom wants",
        "grandpa says they don't make funny films like that",
        "the therapist says to let it out",
        "I'd prefer a comedy",
        "We'd prefer something scary",
        "Netflix picks are always rubbish, something funny",
        "Saturday needs something epic",
        "Heute will ich einen Krimi",
        "Eigentlich will ich was Lustiges",
        "Diesmal wollen wir was Gruseliges",
        "Horror will ich nicht, lieber was Lustiges",
        "Bugün canım komedi istiyor",
        "Bugün herkes komedi istiyor",
    ] {
        assert_eq!(whose(words), Vec::<String>::new(), "{words}");
    }
}

#[test]
fn what_two_ask_for_is_both_theirs_and_what_all_ask_for_is_everybodys() {
    assert_eq!(whose("Jess wants a western, Tom wants a western"), ["Jess+Tom: genre:western"]);
    assert_eq!(whose("mum wants a western, Mum wants a western"), ["Mum: genre:western"]);
    assert_eq!(whose("Jess wants a western. We want a western"), Vec::<String>::new());
    assert_eq!(ask("Priya and Arjun want a western", &[]).wishes, []);
    let wishes = ask("Priya and Arjun want a western, Jo wants something scary", &[]).wishes;
    assert_eq!(wishes.iter().map(|wish| wish.whose.join("+")).collect::<Vec<_>>(), ["Priya+Arjun", "Jo"]);
}

#[test]
fn one_wish_alone_weighs_as_anybodys() {
    assert_eq!(ask("Jess wants something scary", &[]).wishes, []);
    assert_eq!(ask("something scary and funny", &[]).wishes, []);
    assert_eq!(ask("Jess wants something scary, I want to laugh", &[]).wishes.len(), 2);
}

#[test]
fn a_film_for_each_comes_before_one_for_one_of_them() {
    let (apart, together) =
        (ask("Jess wants something scary, Tom wants to laugh", &[]), ask("something scary, to laugh", &[]));
    let base = list().remove(0);
    let film = |scare: f32, humour: f32| {
        let mut film = base.clone();
        film.profile = film.profile.with(Axis::Scare, scare).with(Axis::Humour, humour);
        film
    };
    for lead in 0..=9 {
        let (one, both) = (film(9.0, 0.0), film(lead as f32, lead as f32));
        let score = |request, film| rank(request, &[film], &plain(), 1).picks[0].score;
        let gap = |request| score(request, both.clone()) - score(request, one.clone());
        assert!(gap(&apart) >= gap(&together) - 1e-5, "{lead}");
    }
    let score = |film| rank(&apart, &[film], &plain(), 1).picks[0].score;
    assert!(score(film(6.0, 6.0)) > score(film(9.0, 0.0)));
}

#[test]
fn who_asks_first_makes_no_difference() {
    let films = list();
    let order = |words: &str| {
        let picks = rank_many(&ask(words, &[]), &films, &plain(), 7, films.len()).picks;
        picks.into_iter().map(|pick| pick.title).collect::<Vec<_>>()
    };
    assert_eq!(
        order("Jess wants something scary, Tom wants to laugh"),
        order("Tom wants to laugh, Jess wants something scary")
    );
}

#[test]
fn what_is_for_somebody_is_said_once() {
    let request = ask("Jess wants a comedy, Tom wants a good cry", &[]);
    for pick in rank(&request, &list(), &plain(), 1).picks {
        let serves = |reason: &Reason| match reason {
            Reason::Serves { wishes } => wishes.iter().any(|wish| wish.genre.is_some()),
            _ => false,
        };
        let of_genre = |reason: &Reason| matches!(reason, Reason::OfGenre { .. });
        assert!(!(pick.reasons.iter().any(serves) && pick.reasons.iter().any(of_genre)));
    }
}

#[test]
fn it_is_said_what_is_for_whom() {
    let request = ask("Jess wants something scary, Tom wants to laugh", &[]);
    let mut told = 0;
    for pick in rank(&request, &list(), &plain(), 1).picks {
        for reason in &pick.reasons {
            let Reason::Serves { wishes } = reason else { continue };
            told += 1;
            for Served { whose, mood, .. } in wishes {
                let (own, axis) = match whose[0].as_str() {
                    "Jess" => (Mood::ScareUs, Axis::Scare),
                    _ => (Mood::BigLaughs, Axis::Humour),
                };
                assert_eq!((*mood, pick.profile.get(axis) >= 5.0), (Some(own), true), "{whose:?}");
            }
        }
        let neglected = pick.parts.iter().find(|part| part.name == Part::Wishes);
        assert!(neglected.is_none_or(|part| part.value < 0.0));
    }
    assert!(told > 0);
}

#[test]
fn who_is_not_named_gets_their_share_of_the_reason() {
    let request = ask("Jess wants something scary, I want to laugh", &[]);
    let base = list().remove(0);
    let film = houselights_domain::mood::Candidate {
        profile: base.profile.with(Axis::Scare, 7.0).with(Axis::Humour, 7.0),
        ..base
    };
    let reasons = rank(&request, &[film], &plain(), 1).picks.remove(0).reasons;
    let Some(Reason::Serves { wishes }) = reasons.first() else { panic!("{reasons:?}") };
    let of: Vec<_> = wishes.iter().map(|wish| (wish.whose.join("+"), wish.mood)).collect();
    assert_eq!(of, [("Jess".to_owned(), Some(Mood::ScareUs)), (String::new(), Some(Mood::BigLaughs))]);
}

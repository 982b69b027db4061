//! What each of several people asks for: who is heard to ask, and that nobody is forgotten.

use houselights_domain::mood::{Axis, Language, Lore, Mood, Part, Reason, Served, read};

use crate::house::{ask, list, plain, rank, rank_many};
use crate::shorthand::short;

/// Whose is what, in a few letters: `Jess: wants:scare_us`.
fn whose(words: &str) -> Vec<String> {
    let request = read(words, &[], &[], Language::English, Lore::default());
    let all = short(&request);
    let owned = request.heard.iter().zip(all).filter(|(chip, _)| !chip.whose.is_empty());
    owned.map(|(chip, short)| format!("{}: {short}", chip.whose.join("+"))).collect()
}

#[test]
fn who_asks_is_heard() {
    for (words, expected) in [
        ("Jess wants something scary, Tom wants to laugh", "Jess: wants:scare_us, Tom: wants:big_laughs"),
        ("Jess wants something scary, Tom a good cry", "Jess: wants:scare_us, Tom: wants:good_cry"),
        ("jess wants something scary and tom something cosy", "Jess: wants:scare_us, Tom: wants:cosy"),
        ("Mum fancies a good cry. I want romance.", "Mum: wants:good_cry"),
        ("my wife wants something romantic, I want something tense", "my wife: wants:romantic"),
        ("the kids want a cartoon", "kids: genre:animation"),
        ("Priya and Arjun want a western", "Priya+Arjun: genre:western"),
        (
            "Dad would like a war film, Mum would rather have something cosy",
            "Dad: genre:war, Mum: wants:cosy",
        ),
        ("hubby says western i say something cosy", "hubby: genre:western"),
        ("Mark votes for a western, Grace for nothing scary", "Mark: genre:western"),
        (
            "Papa will einen Western, Jonas möchte etwas Gruseliges",
            "Papa: genre:western, Jonas: wants:scare_us",
        ),
        ("Babam korku istiyor", "Babam: wants:scare_us, Babam: genre:horror"),
    ] {
        let heard = whose(words).join(", ");
        assert!(expected.split(", ").all(|one| heard.contains(one)), "{words}: {heard}");
        let owners = heard.split(", ").filter_map(|one| one.split_once(':')).map(|(name, _)| name);
        for owner in owners {
            assert!(expected.contains(&format!("{owner}:")), "{words}: {heard}");
        }
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
    ] {
        assert_eq!(whose(words), Vec::<String>::new(), "{words}");
    }
}

#[test]
fn what_two_ask_for_is_both_theirs_and_what_all_ask_for_is_everybodys() {
    assert_eq!(whose("Jess wants a western, Tom wants a western"), ["Jess+Tom: genre:western"]);
    assert_eq!(whose("Jess wants a western. We want a western"), Vec::<String>::new());
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
                let (own, axis) = match whose.as_str() {
                    "Jess" => (Mood::ScareUs, Axis::Scare),
                    _ => (Mood::BigLaughs, Axis::Humour),
                };
                assert_eq!((*mood, pick.profile.get(axis) >= 5.0), (Some(own), true), "{whose}");
            }
        }
        let neglected = pick.parts.iter().find(|part| part.name == Part::Wishes);
        assert!(neglected.is_none_or(|part| part.value < 0.0));
    }
    assert!(told > 0);
}

//! People and films that are named: told from ordinary words, and kept to.

use houselights_domain::catalogue::{CARD_HEADER, Catalogue, FILM_HEADER};
use houselights_domain::mood::{Candidate, Constraint, Filter, Heard, Language, Lore, Request, read};

use crate::house::{candidate, id, plain, rank};

/// Cards of famous films, and others that make their people famous.
fn catalogue() -> Catalogue {
    let card = |(title, director, cast, minutes): (&str, &str, &str, u16)| {
        format!("\n{title}\t\t\t2001\t{director}\t{cast}\tUS\ten\t{minutes}\tdrama\t13\t0\t2940830640002\t")
    };
    let cards = [
        ("The Notebook", "Nick Cassavetes", "Ryan Gosling|Rachel McAdams", 123),
        ("Mean Girls", "Mark Waters", "Lindsay Lohan|Rachel McAdams", 97),
        ("Gone Girl", "David Fincher", "Ben Affleck|Rosamund Pike", 149),
        ("Knives Out", "Rian Johnson", "Daniel Craig|Ana de Armas", 130),
        ("Mamma Mia!", "Phyllida Lloyd", "Meryl Streep", 108),
        ("Paddington", "Paul King", "Ben Whishaw", 95),
        ("Up", "Pete Docter", "Ed Asner", 96),
        ("12 Angry Men", "Sidney Lumet", "Henry Fonda", 96),
    ];
    let films = [
        ("Denzel Washington", "Tony Scott"),
        ("Adam Sandler", "Dennis Dugan"),
        ("Kemal Sunal", "Ertem Eğilmez"),
        ("Heinz Rühmann", "Kurt Hoffmann"),
        ("Jason Schwartzman", "Wes Anderson"),
        ("Uma Thurman", "Quentin Tarantino"),
        ("Ebru Ceylan", "Nuri Bilge Ceylan"),
        ("Theo James", "Martin Scorsese"),
    ];
    let film = |(place, (actor, director)): (usize, &(&str, &str))| {
        (0..8)
            .map(|number| format!("\nUnheard {place} {number}\t2001\t{director}\t{actor}\tUS\ten\t90\tdrama"))
            .collect::<String>()
    };
    let cards = CARD_HEADER.to_owned() + &cards.map(card).concat();
    let others = FILM_HEADER.to_owned() + &films.iter().enumerate().map(film).collect::<String>();
    Catalogue::parse([cards, others].map(|text| &*text.leak())).expect("good rows")
}

fn ask(words: &str) -> Request {
    let catalogue = catalogue();
    let lore = Lore { catalogue: Some(&catalogue), ..Lore::default() };
    read(words, &[], &[], Language::English, lore)
}

fn people(request: &Request) -> Vec<String> {
    let named = request.constraints.iter().filter_map(|constraint| match constraint {
        Constraint::With { person } => Some(person.clone()),
        Constraint::NotWith { person } => Some(format!("not {person}")),
        _ => None,
    });
    named.collect()
}

#[test]
fn people_are_heard_wanted_and_refused() {
    for (words, expected) in [
        ("anything with Denzel", &["Denzel Washington"][..]),
        ("sumthing w/ denzel", &["Denzel Washington"]),
        ("something with denzel washington in it", &["Denzel Washington"]),
        ("a Denzel Washington film", &["Denzel Washington"]),
        ("anything starring Denzil Washington", &["Denzel Washington"]),
        ("is there a Wes Anderson we haven't seen", &["Wes Anderson"]),
        ("wes anderson please", &["Wes Anderson"]),
        ("something by Tarantino or Scorsese", &["Quentin Tarantino", "Martin Scorsese"]),
        ("a gangster film, not Scorsese", &["not Martin Scorsese"]),
        ("a comedy but no Adam Sandler", &["not Adam Sandler"]),
        ("nothing with adam sandler or kemal sunal", &["not Adam Sandler", "not Kemal Sunal"]),
        ("less Tarantino, more Wes Anderson", &["not Quentin Tarantino", "Wes Anderson"]),
        ("if I see Adam Sandler's face tonight I'm leaving", &["not Adam Sandler"]),
        ("Adam Sandler is out", &["not Adam Sandler"]),
        ("we're sick of Adam Sandler", &["not Adam Sandler"]),
        ("Tarantino, but nothing too violent", &["Quentin Tarantino"]),
        ("irgendwas mit Heinz Rühmann", &["Heinz Rühmann"]),
        ("bloß nichts mit Adam Sandler", &["not Adam Sandler"]),
        ("Kemal Sunal açın", &["Kemal Sunal"]),
        ("kemal sunal filmi olsun", &["Kemal Sunal"]),
        ("Nuri Bilge Ceylan olmasın", &["not Nuri Bilge Ceylan"]),
    ] {
        assert_eq!(people(&ask(words)), expected, "{words}: {:?}", ask(words).heard);
    }
}

#[test]
fn the_household_and_ordinary_words_are_nobody() {
    for words in [
        "watching with Theo",
        "something for Theo and James",
        "a night in with Adam and Heinz",
        "Hitchcockian and tense",
        "something Tarantino-ish",
        "not so odd that Adam walks out",
        "a film about washington",
        "nothing by the sea",
        "we need a king",
    ] {
        assert_eq!(people(&ask(words)), Vec::<String>::new(), "{words}: {:?}", ask(words).heard);
    }
}

#[test]
fn a_known_film_is_told_without_a_like() {
    for (words, name, minutes) in [
        ("The Notebook but where nobody gets ill", "The Notebook", None),
        ("Up, but without the first ten minutes!", "Up", None),
        ("mamma mia vibes but we've seen that fifty times", "mamma mia", None),
        ("12 Angry Men sort of thing", "12 Angry Men", None),
        ("Knives Out sort of thing but shorter", "Knives Out", Some(129)),
        ("like Knives Out but shorter", "Knives Out", Some(129)),
        ("so was wie Knives Out, nur kürzer", "Knives Out", Some(129)),
        ("meaner than Mean Girls", "Mean Girls", None),
        ("as twisty as Gone Girl, only nastier", "Gone Girl", None),
    ] {
        let request = ask(words);
        let liked = request.heard.iter().find_map(|chip| match &chip.heard {
            Heard::Like { name } => Some(name.as_str()),
            _ => None,
        });
        assert_eq!(liked, Some(name), "{words}: {:?}", request.heard);
        let limit = request.constraints.iter().find_map(|constraint| match constraint {
            Constraint::AtMostMinutes { minutes } => Some(*minutes),
            _ => None,
        });
        assert_eq!(limit, minutes, "{words}: {:?}", request.heard);
    }
    for words in ["a comedy but shorter", "funny, but not silly", "cosy vibes", "up for something daft"] {
        assert!(ask(words).like.is_empty(), "{words}: {:?}", ask(words).heard);
    }
}

#[test]
fn a_known_film_is_refused_in_small_letters() {
    for words in ["not paddington", "something cosy but not the notebook", "anything but paddington"] {
        let named = |constraint: &Constraint| matches!(constraint, Constraint::NotNamed { .. });
        assert!(ask(words).constraints.iter().any(named), "{words}: {:?}", ask(words).heard);
    }
    for words in ["not up for horror", "not mean", "no girls night films"] {
        let named = |constraint: &Constraint| matches!(constraint, Constraint::NotNamed { .. });
        assert!(!ask(words).constraints.iter().any(named), "{words}: {:?}", ask(words).heard);
    }
}

/// Every film of the catalogue, and one that nobody knows who made.
fn list() -> Vec<Candidate> {
    let catalogue = catalogue();
    let cards = catalogue.cards().iter().enumerate().map(|(place, card)| candidate(card, id(place)));
    let mut films: Vec<Candidate> = cards.collect();
    films.push(Candidate { id: id(99), name: "Nameless".into(), people: String::new(), ..films[0].clone() });
    films
}

fn offered(words: &str) -> Vec<String> {
    let (request, films) = (ask(words), list());
    let ranking = rank(&request, &films, &plain(), 1);
    let names = ranking.picks.iter().filter_map(|pick| films.iter().find(|film| film.id == pick.title));
    let mut names: Vec<String> = names.map(|film| film.name.clone()).collect();
    names.sort();
    names
}

#[test]
fn films_keep_to_the_people_who_were_named() {
    assert_eq!(offered("with Rachel McAdams"), ["Mean Girls", "The Notebook"]);
    assert_eq!(offered("with Rachel McAdams or Meryl Streep"), ["Mamma Mia!", "Mean Girls", "The Notebook"]);
    assert_eq!(offered("directed by David Fincher"), ["Gone Girl"]);
    let without = offered("nothing with Rachel McAdams");
    assert!(!without.contains(&"The Notebook".to_owned()) && !without.contains(&"Mean Girls".to_owned()));
    let films: Vec<Candidate> = list().into_iter().filter(|film| film.name == "Nameless").collect();
    let fitting = |words: &str| rank(&ask(words), &films, &plain(), 1).fitting;
    assert_eq!(fitting("nothing with Rachel McAdams"), 1, "nobody knows who is in it");
    assert_eq!(fitting("with Rachel McAdams"), 0);
}

#[test]
fn nobody_by_that_name_is_said_to_be_the_reason() {
    let ranking = rank(&ask("anything with Denzel"), &list(), &plain(), 1);
    let emptiness = ranking.emptiness.expect("none is with him");
    assert_eq!(emptiness.without.first().map(|left| left.filter), Some(Filter::Kind));
}

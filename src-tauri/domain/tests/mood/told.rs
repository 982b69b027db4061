//! What is told beside a wish, and sounds like one.

use houselights_domain::catalogue::Genre;
use houselights_domain::mood::{Axis, Constraint, Heard, Mood};

use crate::house::ask;

fn heard(text: &str) -> Vec<Heard> {
    ask(text, &[]).heard.into_iter().map(|chip| chip.heard).collect()
}

fn must(text: &str, wanted: impl Fn(&Constraint) -> bool) -> bool {
    heard(text).iter().any(|heard| matches!(heard, Heard::Must { constraint } if wanted(constraint)))
}

#[test]
fn a_death_is_grief_or_a_manner_of_speaking_and_no_wish_to_cry() {
    let cry = |text: &str| {
        heard(text).iter().any(|heard| matches!(heard, Heard::Wants { mood: Mood::GoodCry | Mood::Dark, .. }))
    };
    for text in [
        "something funny after my dad's death",
        "worried to death about my exam",
        "I love you to death",
        "scared to death of spiders, something light",
        "death by chocolate tonight",
        "nach Papas Tod etwas Lustiges",
        "babamın ölümünden sonra komik bir şey",
        "olumlu bir film",
    ] {
        assert!(!cry(text), "{text}: {:?}", heard(text));
    }
    for text in
        ["something funny after my dad's death", "nach Papas Tod etwas Lustiges", "babamın ölümünden sonra"]
    {
        let tears = |heard: &Heard| matches!(heard, Heard::AtMost { axis: Axis::Tears, .. });
        assert!(heard(text).iter().any(tears), "{text}: {:?}", heard(text));
    }
}

#[test]
fn no_heists_are_not_no_crime() {
    let no_crime = |text: &str| must(text, |it| *it == Constraint::NotGenre { genre: Genre::Crime });
    for text in [
        "no heist films",
        "nothing noir",
        "kein Heist",
        "soygun filmi olmasın",
        "no crime thrillers, no heists",
    ] {
        let wanted = text.contains("crime");
        assert_eq!(no_crime(text), wanted, "{text}: {:?}", heard(text));
        assert!(!heard(text).is_empty(), "{text}");
    }
}

#[test]
fn where_a_film_plays_is_not_where_somebody_goes() {
    let from = |text: &str, code: &str| {
        must(
            text,
            |it| matches!(it, Constraint::From { countries } if countries.iter().any(|own| own == code)),
        )
    };
    for (text, code) in [
        ("ein Film über eine Reise nach Italien", "IT"),
        ("a film about a family that moves to France", "FR"),
    ] {
        assert!(from(text, code), "{text}: {:?}", heard(text));
    }
    for (text, code) in [
        ("we move to Italy next month, something light", "IT"),
        ("wir ziehen nach Italien, etwas Leichtes", "IT"),
        ("bevor wir nach Frankreich fliegen, was Lustiges", "FR"),
    ] {
        assert!(!from(text, code), "{text}: {:?}", heard(text));
    }
}

#[test]
fn what_we_have_is_of_films_only_where_it_is_said_so() {
    let ours = |text: &str| must(text, |it| *it == Constraint::OnOurServices);
    for text in ["only what we have", "something from what we have", "what we have", "nur was wir haben"] {
        assert!(ours(text), "{text}: {:?}", heard(text));
    }
    for text in [
        "what we have here is a problem",
        "that's what we have time for",
        "a comedy, that is what we have time for",
    ] {
        assert!(!ours(text), "{text}: {:?}", heard(text));
    }
}

#[test]
fn children_who_come_later_are_not_there_tonight() {
    let kids = |text: &str| must(text, |it| matches!(it, Constraint::Kids { .. }));
    for text in
        ["our grandson is here", "my little cousin is coming over tonight", "the kids are here on Saturday"]
    {
        assert!(kids(text), "{text}: {:?}", heard(text));
    }
    for text in [
        "grandson is here tomorrow",
        "my little cousin is coming over tomorrow",
        "granddaughter is staying next week, something romantic",
        "the kids are here tomorrow evening",
    ] {
        assert!(!kids(text), "{text}: {:?}", heard(text));
    }
}

#[test]
fn what_only_looks_like_a_chore_a_memory_or_an_hour_says_none_of_it() {
    let light =
        |text: &str| heard(text).iter().any(|heard| matches!(heard, Heard::Wants { mood: Mood::Light, .. }));
    for text in ["something for when I'm peeling potatoes", "on while we fold the washing"] {
        assert!(light(text), "{text}: {:?}", heard(text));
    }
    for text in ["let's watch when work is done", "when I work late I want a comedy"] {
        assert!(!light(text), "{text}: {:?}", heard(text));
    }
    let cosy =
        |text: &str| heard(text).iter().any(|heard| matches!(heard, Heard::Wants { mood: Mood::Cosy, .. }));
    for text in ["films I adored as a small boy", "the ones we watched as teenagers", "what I loved at ten"] {
        assert!(cosy(text), "{text}: {:?}", heard(text));
    }
    for text in ["watch as a family", "I work as a child minder", "we want to watch at ten"] {
        assert!(!cosy(text), "{text}: {:?}", heard(text));
    }
    let ends = |text: &str| must(text, |it| matches!(it, Constraint::EndBy { .. }));
    for text in ["he falls asleep at ten", "it can't be running past eleven", "over by nine thirty"] {
        assert!(ends(text), "{text}: {:?}", heard(text));
    }
    for text in
        ["parents ringing me at midnight", "he fell asleep at ten last night", "don't go after big names"]
    {
        assert!(!ends(text), "{text}: {:?}", heard(text));
    }
}

#[test]
fn a_film_that_was_is_not_where_one_has_to_be_from() {
    let from = |text: &str| must(text, |it| matches!(it, Constraint::From { .. }));
    for text in [
        "last week was that miserable Danish thing so tonight the total opposite",
        "yesterday we had some bleak Norwegian film, so something cheerful",
        "gestern hatten wir so einen öden schwedischen Film, heute was Lustiges",
    ] {
        assert!(!from(text), "{text}: {:?}", heard(text));
    }
    for text in ["a bleak Danish thing", "some Danish film like the one last week", "that Danish film again"]
    {
        assert!(from(text), "{text}: {:?}", heard(text));
    }
}

#[test]
fn a_service_and_a_year_are_heard_only_where_they_are_named() {
    let on = |text: &str| must(text, |it| matches!(it, Constraint::OnService { name } if name == "Disney+"));
    let new = |text: &str| must(text, |it| matches!(it, Constraint::Newest { .. }));
    for text in ["on Prime or Disney", "auf Netflix oder Disney", "on Disney or Prime"] {
        assert!(on(text), "{text}: {:?}", heard(text));
    }
    for text in ["the movies we grew up on, Disney VHS days", "an old Disney on Netflix", "Disney or Pixar"] {
        assert!(!on(text), "{text}: {:?}", heard(text));
    }
    for text in ["what's on Prime that's new", "anything new this week on Netflix"] {
        assert!(new(text), "{text}: {:?}", heard(text));
    }
    for text in ["one that's new to all of us", "a film that's new to the boys"] {
        assert!(!new(text), "{text}: {:?}", heard(text));
    }
}

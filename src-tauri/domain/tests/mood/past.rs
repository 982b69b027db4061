//! What is told of a film that was, why something is refused, and what only sounds like either.

use houselights_domain::mood::{Language, Lore, read};

use crate::shorthand::{first_mood, short};

/// Whether each of these words is heard as exactly what stands beside them.
fn only(rows: &[(&str, &str)]) {
    for (words, wanted) in rows {
        let request = read(words, &[], &[], Language::English, Lore::default());
        assert_eq!(short(&request).join(" "), *wanted, "{words}");
    }
}

#[test]
fn a_film_that_was_is_no_wish_and_what_follows_is() {
    only(&[
        ("the last one was a bleak three hour weepie, so now something funny", "wants:big_laughs"),
        ("Friday's was in Swedish with subtitles, but tonight a comedy", "wants:big_laughs genre:comedy"),
        ("last time was so scary the kids hid, so this time something gentle", "kids:9 wants:cosy"),
        ("beim letzten Mal war es viel zu brutal, heute was Lustiges", "wants:big_laughs"),
        ("dünkü film çok korkunçtu, bugün komik bir şey", "wants:big_laughs"),
        // An evening is no film, nor is a day.
        ("Fridays we have pizza, so tonight something funny", "wants:big_laughs"),
        (
            "gestern war ein mieser Tag, heute was Lustiges",
            "wants:feel_good atmost:tears atmost:darkness wants:big_laughs",
        ),
    ]);
}

#[test]
fn why_something_is_refused_asks_for_nothing() {
    only(&[
        ("no horror, because the last one gave him nightmares", "not:scare_us notgenre:horror"),
        (
            "no romance since my ex left me in tears",
            "not:romantic notgenre:romance wants:feel_good atmost:tears atmost:darkness",
        ),
        // Who is there and what is asked for are heard all the same.
        ("no horror because my daughter is 7 and had it with ghosts", "not:scare_us notgenre:horror kids:7"),
        ("no horror because we need a comedy", "not:scare_us notgenre:horror wants:big_laughs genre:comedy"),
    ]);
}

#[test]
fn a_length_beside_what_is_refused_describes_it_and_alone_is_the_limit() {
    only(&[
        ("no three-hour epics", "not:epic"),
        ("no ninety minute cartoons", "notgenre:animation"),
        ("no two-hour films", "max:120"),
        ("not three hours again", "max:180"),
        ("no more than two hours", "max:120"),
        ("at least 80 minutes but no more than 100", "min:80 max:100"),
    ]);
}

#[test]
fn what_people_grew_up_with_is_cosy_and_what_happened_then_is_not() {
    for words in [
        "films from when we were little",
        "I miss my childhood",
        "what we watched as kids",
        "die Filme unserer Kindheit",
    ] {
        let request = read(words, &[], &[], Language::English, Lore::default());
        assert_eq!(first_mood(&request).as_deref(), Some("cosy"), "{words}: {:?}", short(&request));
    }
    only(&[
        ("I broke my arm when I was ten", ""),
        ("she was scared as a child, so nothing spooky", "not:scare_us"),
        ("as a kid-free couple we want something grown up", "notgenre:family"),
    ]);
}

#[test]
fn something_that_is_fine_will_do_and_the_rest_is_only_allowed() {
    only(&[
        ("something tense is fine", "wants:edge_of_seat"),
        ("something with subtitles is fine", ""),
        ("funny is fine", ""),
    ]);
}

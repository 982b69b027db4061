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
fn what_is_asked_or_refused_before_it_turns_to_now_is_heard() {
    only(&[
        (
            "Yesterday's was fun, no horror please, tonight the kids are here",
            "not:scare_us notgenre:horror kids:9",
        ),
        (
            "The last film was fine. We want a comedy under two hours. Tonight grandma is here",
            "wants:big_laughs genre:comedy max:120 atmost:violence atmost:darkness atmost:scare",
        ),
        (
            "Der letzte Film war toll. Bitte keine Horrorfilme, eine Komödie. Heute sind die Kinder da",
            "not:scare_us notgenre:horror wants:big_laughs genre:comedy kids:9",
        ),
        (
            "Fridays we had pizza, no horror please, tonight something funny",
            "not:scare_us notgenre:horror wants:big_laughs",
        ),
        // What was felt of the film is told all the same.
        ("last time was awful, it made us want to cry, so tonight something funny", "wants:big_laughs"),
    ]);
}

#[test]
fn how_old_a_child_is_counts_wherever_it_is_told() {
    only(&[
        ("last time was awful, the kids are 4 and 6, so tonight something funny", "kids:4 wants:big_laughs"),
        ("the last film was too scary, my daughter is 7. Tonight something gentle", "kids:7 wants:cosy"),
        ("the last film was too scary for my 7 year old, so tonight something gentle", "kids:7 wants:cosy"),
        ("the last film was 5 years old, so tonight something gentle", "wants:cosy"),
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
        (
            "no horror because it gave him nightmares and something funny please",
            "not:scare_us notgenre:horror wants:big_laughs",
        ),
        (
            "no horror since the last one had him crying and now a western",
            "not:scare_us notgenre:horror genre:western",
        ),
        (
            "no romance because she left him and something funny instead",
            "not:romantic notgenre:romance wants:feel_good atmost:tears atmost:darkness wants:big_laughs",
        ),
        ("no horror because he saw something that gave him nightmares", "not:scare_us notgenre:horror"),
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
        ("not three hours on a school night", "max:180"),
        ("not two hours with the kids here", "max:120 kids:9"),
        ("keine drei Stunden am Sonntag", "max:180"),
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

#[test]
fn what_a_documentary_is_about_ends_at_the_comma() {
    only(&[
        ("a documentary about fast cars", "genre:documentary"),
        ("a documentary about penguins, make it gentle", "genre:documentary wants:cosy"),
        ("a documentary about penguins, keep it funny", "genre:documentary wants:big_laughs"),
    ]);
}

#[test]
fn whoever_is_at_our_place_is_not_elsewhere() {
    only(&[
        (
            "with mum over at ours tonight, something funny",
            "atmost:violence atmost:darkness atmost:scare wants:big_laughs",
        ),
        ("with mum over at the shops, something funny", "wants:big_laughs"),
    ]);
}

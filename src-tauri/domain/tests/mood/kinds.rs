//! Kinds of requests that were misheard in the fifteenth set of phrases, each in other words than there.

use houselights_domain::catalogue::Catalogue;
use houselights_domain::mood::{Heard, Language, Lore, Request, read};

use crate::house::cards;
use crate::shorthand::{first_mood, short};

fn plain(words: &str) -> Request {
    read(words, &[], &[], Language::English, Lore::default())
}

fn with(films: &Catalogue, words: &str) -> Vec<String> {
    short(&read(words, &[], &[], Language::English, Lore { catalogue: Some(films), ..Lore::default() }))
}

/// Whether each of these words is heard as all that stands beside them.
fn heard(rows: &[(&str, &str)]) {
    for (words, wanted) in rows {
        let heard = short(&plain(words));
        assert!(wanted.split(' ').all(|one| heard.iter().any(|own| own == one)), "{words}: {heard:?}");
    }
}

/// Whether each of these words is heard as exactly what stands beside them.
fn only(rows: &[(&str, &str)]) {
    for (words, wanted) in rows {
        assert_eq!(short(&plain(words)).join(" "), *wanted, "{words}");
    }
}

#[test]
fn who_is_too_hot_or_too_full_to_think_wants_no_effort() {
    for words in [
        "too full to think after that dinner",
        "we're too drunk to think",
        "too stressed to think straight",
        "far too late to think",
        "too tired to follow a plot",
    ] {
        assert_eq!(first_mood(&plain(words)).as_deref(), Some("brain_off"), "{words}");
    }
}

#[test]
fn company_says_what_an_evening_is_like() {
    for words in [
        "beers with the lads",
        "boys night out was cancelled, pizza and beers instead",
        "the mates are round",
        "drinks with friends tonight",
        "poker night at ours",
    ] {
        assert_eq!(first_mood(&plain(words)).as_deref(), Some("brain_off"), "{words}");
    }
    // What is asked for comes before it.
    assert_eq!(first_mood(&plain("something scary, the lads are over")).as_deref(), Some("scare_us"));
}

#[test]
fn a_day_is_told_in_german_and_turkish_too() {
    for (words, wanted) in [
        ("Heute Zug verpasst und Flug gestrichen", "feel_good"),
        ("meine Lehrerin hat mich angeschrien", "feel_good"),
        ("wir haben die Wohnung bekommen", "feel_good"),
        ("den ganzen Tag Kisten geschleppt", "light"),
        ("mein Handy ist kaputt", "feel_good"),
        ("patronum bana bağırdı", "feel_good"),
        ("arabamız bozuldu", "feel_good"),
        ("evin anahtarlarını aldık", "feel_good"),
        ("bütün gün çalıştım", "light"),
        ("uçağı kaçırdık", "feel_good"),
    ] {
        assert_eq!(first_mood(&plain(words)).as_deref(), Some(wanted), "{words}: {:?}", short(&plain(words)));
    }
}

#[test]
fn what_a_day_was_is_no_wish_and_a_bar_refuses_nothing() {
    for words in [
        "work was a nightmare",
        "the meeting was a disaster",
        "my shift was hell",
        "my sister passed the bar exam",
        "our commute was a horror",
    ] {
        assert_eq!(
            first_mood(&plain(words)).as_deref(),
            Some("feel_good"),
            "{words}: {:?}",
            plain(words).heard
        );
    }
    let films = cards();
    for words in ["drinks at the bar and then a comedy", "after my bar shift, something funny"] {
        let heard = with(&films, words);
        assert!(!heard.iter().any(|one| one.starts_with("not")), "{words}: {heard:?}");
    }
}

#[test]
fn nothing_after_an_hour_is_over_by_then() {
    heard(&[
        ("nothing after ten", "end:1320"),
        ("no films after half past ten", "end:1350"),
        ("it can't go past eleven", "end:1380"),
        ("something funny but nothing after 10pm please", "end:1320 wants:big_laughs"),
        ("nothing that runs past 22:30", "end:1350"),
        ("nichts nach zehn", "end:1320"),
        ("nicht nach 22 Uhr", "end:1320"),
        ("ondan sonra olmasın", "end:1320"),
    ]);
    for words in ["nothing after 1990", "nothing after four", "nothing after that", "nicht nach vier"] {
        assert!(!short(&plain(words)).iter().any(|one| one.starts_with("end:")), "{words}");
    }
}

#[test]
fn after_a_year_is_later_than_it_and_since_is_from_it_on() {
    heard(&[
        ("after 2010", "years:2011-2100"),
        ("newer than 1999", "years:2000-2100"),
        ("nothing after 1960", "years:1888-1960"),
        ("no films made after 1989", "years:1888-1989"),
        ("since 2010", "years:2010-2100"),
        ("from 2010 onwards", "years:2010-2100"),
        ("nothing before 1990", "years:1990-2100"),
        ("nothing older than 1990", "years:1990-2100"),
        ("before 1975", "years:1888-1974"),
        ("nach 2010", "years:2011-2100"),
        ("ab 2010", "years:2010-2100"),
        ("seit 2010", "years:2010-2100"),
        ("2010'dan sonra", "years:2011-2100"),
        ("2010'dan beri", "years:2010-2100"),
    ]);
}

#[test]
fn a_film_of_which_only_the_showing_changes_is_meant_itself() {
    let films = cards();
    for words in [
        "Paddington 2, but over by ten",
        "Paddington 2 but done by half nine please",
        "Paddington 2, but it has to be on Netflix",
        "Paddington 2 but dubbed",
        "Paddington 2, aber bis zehn fertig",
    ] {
        let heard = with(&films, words);
        assert!(heard.contains(&"film:Paddington_2".to_owned()), "{words}: {heard:?}");
    }
    for words in [
        "Paddington 2, but shorter",
        "Paddington 2 but under an hour",
        "Paddington 2, but sadder and over by ten",
        "Paddington 2, but for grown-ups",
        "like Paddington 2, but over by ten",
    ] {
        let heard = with(&films, words);
        assert!(heard.contains(&"like:Paddington_2".to_owned()), "{words}: {heard:?}");
    }
}

#[test]
fn what_is_likened_in_small_letters_may_be_a_film_nobody_knows() {
    let likes = |words: &str| plain(words).heard.iter().any(|chip| matches!(chip.heard, Heard::Like { .. }));
    for words in [
        "something like night bus to nowhere",
        "like i kill giants",
        "similar to holiday heart",
        "something like last bus to wonderland",
        "like they called him rupert",
    ] {
        assert!(likes(words), "{words}: {:?}", plain(words).heard);
    }
    for words in [
        "like when it rains all afternoon",
        "something like the thriller we watched last week",
        "like a lazy day",
        "like we had on holiday",
        "something like last night",
    ] {
        assert!(!likes(words), "{words}: {:?}", plain(words).heard);
    }
}

#[test]
fn what_describes_the_people_on_the_sofa_is_no_wish() {
    only(&[
        ("nothing soppy, I'm outnumbered by soppy sisters", "not:romantic"),
        ("no horror, two of my scary aunts are here", "not:scare_us notgenre:horror"),
        ("a western for my sad brother", "genre:western"),
        ("anything but romance, all romantic friends here", "not:romantic notgenre:romance"),
        ("a documentary, says my funny uncle", "genre:documentary"),
        ("something cosy with my very sad sister", "wants:cosy"),
        ("something cosy for some of our sad friends", "wants:cosy"),
        ("a film about a western for my sad brother", "genre:western"),
    ]);
    assert_eq!(first_mood(&plain("something funny my sisters will like")).as_deref(), Some("big_laughs"));
}

#[test]
fn children_are_counted_and_lengths_are_long() {
    heard(&[
        ("our two are 3 and 6", "kids:3"),
        ("mine are 9 and 4, something cosy", "kids:4 wants:cosy"),
        ("the twins are 5", "kids:5"),
        ("our boys are 7 and 10", "kids:7"),
        ("something that isn't three hours long", "max:180"),
        ("nothing more than two hours long", "max:120"),
        ("tense, but nobody gets tortured", "wants:edge_of_seat without:torture"),
        ("nichts mit toten Hunden", "without:animal-harm"),
        ("ohne tote Katzen bitte", "without:animal-harm"),
        ("just finished exams!!", "wants:feel_good"),
    ]);
    let long = short(&plain("something that isn't three hours long"));
    assert!(!long.iter().any(|one| one.starts_with("min:")), "{long:?}");
}

#[test]
fn gangsters_are_criminals_and_sad_and_sweet_at_once_is_bittersweet() {
    heard(&[
        ("Gangsters in sharp suits", "wants:dark genre:crime"),
        ("an old gangster film", "wants:dark genre:crime"),
        ("hem hüzünlü hem neşeli bir şey", "wants:bittersweet"),
        ("hem tatlı hem hüzünlü", "wants:bittersweet"),
        ("big dumb fun", "wants:brain_off"),
    ]);
}

#[test]
fn brothers_and_sisters_of_a_plot_say_what_a_film_is_like() {
    only(&[
        ("a film about two sad brothers", "wants:good_cry"),
        ("a story about three scary sisters", "wants:scare_us"),
        ("a film about two funny sisters", "wants:big_laughs"),
        ("a tale of two sad brothers", "wants:good_cry"),
        ("a film about a detective and his sad brother", "genre:crime wants:good_cry"),
        ("some funny friends on the road", "wants:big_laughs"),
        ("very sad brothers", "wants:good_cry"),
        ("a cosy film about some funny aunts", "wants:cosy wants:big_laughs"),
    ]);
}

#[test]
fn on_after_a_year_belongs_to_the_service_it_names() {
    only(&[
        ("The best film of 2019 on Netflix", "years:2019-2019 on:Netflix"),
        ("something from 2010 on Netflix", "years:2010-2010 on:Netflix"),
        ("1994 on DVD", ""),
        ("something from 2010 on", "years:2010-2100"),
        ("from 2010 on, please", "years:2010-2100"),
        ("from 2010 on please", "years:2010-2100"),
        ("from 2010 on and funny", "years:2010-2100 wants:big_laughs"),
        ("from 2010, on Netflix", "years:2010-2010 on:Netflix"),
        ("from 2010 onwards on Netflix", "years:2010-2100 on:Netflix"),
    ]);
}

#[test]
fn what_went_on_for_hours_ends_no_film() {
    only(&[
        ("not after ten hours at work", ""),
        ("nothing heavy, not after twelve hours on my feet", "atmost:tears atmost:darkness wants:light"),
        ("nothing scary, not after eight episodes of that", "not:scare_us"),
        ("nothing sad, not after ten pints", "not:good_cry"),
        ("nicht nach zehn Stunden Arbeit, was Lustiges", "wants:big_laughs"),
        ("nicht nach zehn Bier, was Lustiges", "wants:big_laughs"),
        ("nothing after ten, drinks are on me", "end:1320"),
        ("not after ten please", "end:1320"),
    ]);
}

#[test]
fn a_german_day_is_good_or_bad_only_where_it_says_so() {
    only(&[
        ("mein Chef war heute total nett, was Lustiges", "wants:big_laughs"),
        ("mein Chef war heute total nett", "wants:cosy"),
        ("mein Chef war heute gemein", "wants:feel_good atmost:tears atmost:darkness"),
        ("mein Chef war wütend", "wants:feel_good atmost:tears atmost:darkness"),
        ("eine Fünf-Sterne-Komödie", "wants:big_laughs genre:comedy"),
        ("eine Fünf in Physik", "wants:feel_good atmost:tears atmost:darkness"),
        ("eine Sechs bekommen", "wants:feel_good atmost:tears atmost:darkness"),
        ("eine Komödie über den neuen Job", "wants:big_laughs genre:comedy"),
        ("ich habe einen neuen Job", "wants:feel_good"),
        ("neuen Job bekommen", "wants:feel_good"),
    ]);
}

#[test]
fn company_is_heard_only_where_nothing_else_is_asked() {
    only(&[
        ("a thoughtful drama with my mates", "wants:thoughtful"),
        ("something sad, the lads are over", "wants:good_cry"),
        ("with my mates", "wants:brain_off"),
        ("we are a few beers in", "wants:brain_off"),
    ]);
}

#[test]
fn a_film_somebody_told_of_is_no_likeness() {
    for words in [
        "like the film we enjoyed so much",
        "like the film I enjoyed so much",
        "like the one you recommended",
        "like the movie he told us about",
        "like the one she mentioned",
        "like the film that somebody recorded",
        "like the one they showed us",
        "like the one we bought",
        "like we tried last week",
    ] {
        only(&[(words, ""), (&format!("something scary {words}"), "wants:scare_us")]);
    }
    only(&[
        ("something like one night in paris", "like:one_night_in_paris"),
        ("like they showed him the door", "like:they_showed_him_the_door"),
        ("like I Kill Giants", "like:I_Kill_Giants"),
    ]);
}

#[test]
fn who_refuses_something_and_is_tired_is_both() {
    heard(&[
        ("No subtitles im knackered", "nosub tired"),
        ("no subtitles I'm knackered", "nosub tired"),
        ("no horror we're shattered", "notgenre:horror tired"),
    ]);
    assert!(!plain("I'm not tired").tired, "and who is not is not");
}

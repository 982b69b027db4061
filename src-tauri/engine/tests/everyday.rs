//! Capture with the cards that ship: thousands of films are named like ordinary words, so a text that speaks of none
//! must yield none, and a short name in a clear place must still be found.

#![allow(clippy::expect_used, reason = "a test may expect")]

use std::path::Path;

use chrono::NaiveDate;
use houselights_domain::capture::capture;
use houselights_engine::catalogue::built_in;

fn titles(text: &str) -> Vec<(String, Option<i32>)> {
    let day = NaiveDate::from_ymd_opt(2035, 12, 31).expect("a day");
    capture(text, built_in(), day).titles.into_iter().map(|draft| (draft.title, draft.year)).collect()
}

#[test]
fn everyday_texts_name_no_film() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/everyday");
    let files = std::fs::read_dir(folder).expect("texts").map(|file| file.expect("a text").path());
    let mut read = 0;
    let mut wrong = Vec::new();
    for file in files {
        read += 1;
        let found = titles(&std::fs::read_to_string(&file).expect("a text"));
        if !found.is_empty() {
            wrong.push(format!("{}: {found:?}", file.display()));
        }
    }
    assert!(read >= 30, "{read} texts");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn short_names_in_a_clear_place_are_found() {
    let cases = [
        ("we watched Her last night and I cried", "Her", 2013),
        ("Watched \"It\" with the kids away, scared us to death", "It", 2017),
        ("It (2017) is on Netflix", "It", 2017),
        ("Tonight we will watch Us (2019), the Jordan Peele film.", "Us", 2019),
        ("have you seen Taken? the movie with Liam Neeson", "Taken", 2008),
        ("“Mother!” by Darren Aronofsky left me shaken. What a film.", "mother!", 2017),
        ("We put on Home, the animated movie with Rihanna, for Theo.", "Home", 2015),
        ("Just finished Run on Netflix, what a thriller", "Run", 2020),
        ("The movie Fall made me sweat: two climbers on a tower.", "Fall", 2022),
        ("Room is a film about a mother and her son, starring Brie Larson.", "Room", 2015),
        ("Wild is a drama with Reese Witherspoon about a long walk.", "Wild", 2014),
        ("Life (2017)", "Life", 2017),
        ("Film tonight: Push (2009)", "Push", 2009),
        ("watched Old last night lol", "Old", 2021),
        ("Finally saw Heat yesterday, best heist movie ever", "Heat", 1995),
        ("Watched Saw for Halloween. So gory.", "Saw", 2004),
        ("just watched parasite, so weird lol", "Parasite", 2019),
        ("Films to see\n- Heat\n- Alien\n- Fargo\n- Salt\n- Milk", "Fargo", 1996),
        ("Dün akşam Umut filmini izledik, Yılmaz Güney harika.", "Hope", 1970),
        ("Am Wochenende haben wir Toni Erdmann geschaut, den Film von Maren Ade.", "Toni Erdmann", 2016),
    ];
    let missed: Vec<_> = cases
        .into_iter()
        .map(|(text, title, year)| (text, titles(text), (title.to_owned(), Some(year))))
        .filter(|(_, found, wanted)| found.first() != Some(wanted))
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn a_pronoun_is_no_film_and_a_number_before_a_name_no_part_of_it() {
    let blog = "Last weekend we finally watched Past Lives. It is a quiet film about love, and I cried.";
    assert_eq!(titles(blog), [("Past Lives".to_owned(), Some(2023))]);
    let list = titles("Films to cry at\n\n1. Life Is Beautiful (1997)\n2. Coco (2017)");
    assert!(list.iter().all(|(title, _)| title != "One Life"), "{list:?}");
    assert!(list.iter().any(|(title, _)| title == "Life Is Beautiful"), "{list:?}");
    let bought = titles("Films to see\n- Heat\n- Fargo\n- Salt\n- Milk");
    assert!(bought.contains(&("Milk".to_owned(), Some(2008))), "{bought:?}");
    let longer = titles("We watched The Glass Orchard last night, a quiet film about bees.");
    assert_eq!(longer.first().map(|(title, _)| title.as_str()), Some("The Glass Orchard"));
}

/// The film's title, year and whether the catalogue knows it, of each draft.
fn known(text: &str) -> Vec<(String, Option<i32>, bool)> {
    let day = NaiveDate::from_ymd_opt(2035, 12, 31).expect("a day");
    let drafts = capture(text, built_in(), day).titles.into_iter();
    drafts.map(|draft| (draft.title, draft.year, draft.known.is_some())).collect()
}

#[test]
fn a_film_without_a_card_is_known_by_its_year_or_its_people() {
    for text in [
        "Kitty Foyle (1940)",
        "We watched Kitty Foyle, the old film with Ginger Rogers.",
        "Movies for the weekend:\n- Kitty Foyle (1940)\n- Casablanca (1942)",
    ] {
        let found = known(text);
        assert!(found.contains(&("Kitty Foyle".into(), Some(1940), true)), "{text}: {found:?}");
    }
    let older = known("The Hills Have Eyes (1977)");
    assert_eq!(older, [("The Hills Have Eyes".into(), Some(1977), true)], "the card is of the remake");
    let other = known("We watched Kitty Foyle (2024) last night, what a film!");
    assert_eq!(other, [("Kitty Foyle".into(), Some(2024), false)], "another film of its name");
    let alone = known("We watched Kitty Foyle last night, what a film!");
    assert_eq!(alone, [("Kitty Foyle".into(), None, false)], "nothing tells which one");
}

/// Where nothing speaks of films, a name of a film without a card is what it says.
#[test]
fn a_name_of_a_film_without_a_card_is_left_alone_in_an_everyday_text() {
    let names =
        built_in().films().map(|film| film.title).filter(|name| built_in().named(name).next().is_none());
    for name in names.step_by(97) {
        let text = format!("From our meeting: {name} is put off until May, and Ann brings the cake.");
        let found = known(&text);
        assert!(!found.iter().any(|(title, _, known)| title == name && *known), "{text} {found:?}");
    }
}

/// What stands before a year in a list is a whole name, however many of its words are a well-known film's.
#[test]
fn a_longer_name_is_no_mention_of_the_shorter_one_in_it() {
    for (text, title, year) in [
        ("1. Drive Angry (2011)\n2. Heat (1995)\n3. Alien (1979)", "Drive Angry", 2011),
        ("The Brothers Bloom (2008)\nHeat (1995)", "The Brothers Bloom", 2008),
        ("House of Frankenstein (1944)", "House of Frankenstein", 1944),
        ("9. Heat (1995)\n10. Chariots of Fire (1981)\n11. Alien (1979)", "Chariots of Fire", 1981),
        ("Heat Lightning Over Fargo (1996)", "Heat Lightning Over Fargo", 1996),
    ] {
        let found = titles(text);
        assert!(found.contains(&(title.to_owned(), Some(year))), "{text}: {found:?}");
        assert_eq!(found.len(), text.lines().count(), "{text}: {found:?}");
    }
    let next = titles("Texas Chainsaw Massacre: The Next Generation (1994)");
    assert!(!next.is_empty() && next.iter().all(|(_, year)| *year == Some(1994)), "{next:?}");
    let nobody = known("1. Alien Umbrella Heat (1979)\n2. Fargo (1996)");
    assert!(nobody.contains(&("Alien Umbrella Heat".into(), Some(1979), false)), "{nobody:?}");
}

#[test]
fn a_year_behind_a_comma_is_the_films() {
    for text in ["Psycho, 1998 ★", "Psycho, 1998", "Psycho, 1998 (2/5)", "Psycho, 1998 - no"] {
        let found = titles(text);
        assert!(found.iter().all(|(_, year)| *year == Some(1998)), "{text}: {found:?}");
    }
    assert_eq!(titles("Psycho, 1960 ★★★★★"), [("Psycho".to_owned(), Some(1960))]);
    let diary = titles("Mulan, 1998 ★★★\nThe Lion King, 1994 ★★★★\nHeat, 1995 ★★★★½\nSuspiria, 2018 ★★★");
    for (title, year) in [("Mulan", 1998), ("The Lion King", 1994), ("Heat", 1995)] {
        assert!(diary.contains(&(title.to_owned(), Some(year))), "{diary:?}");
    }
    assert!(!diary.contains(&("Suspiria".to_owned(), Some(1977))), "{diary:?}");
    assert_eq!(diary.len(), 4, "{diary:?}");
}

#[test]
fn a_part_of_a_sequels_name_is_not_the_sequel() {
    for (text, sequels) in [
        ("Wir haben den Film „Zurück in die Zukunft“ gesehen.", [1989, 1990]),
        ("Hafta sonu \"Oyuncak Hikayesi\" filmini izledik.", [2010, 2019]),
        ("Hafta sonu \"Zor Ölüm\" filmini izledik.", [1990, 2013]),
        ("Wir haben den Film „Alles steht Kopf“ gesehen.", [2024, 2024]),
    ] {
        let found = titles(text);
        assert!(!found.is_empty(), "{text}");
        assert!(found.iter().all(|(_, year)| year.is_none_or(|year| !sequels.contains(&year))), "{found:?}");
    }
}

#[test]
fn a_film_with_its_year_is_found_in_a_text_about_software() {
    let readme = "## Usage\nnpm install films\nThe function returns JSON: an array of strings, or undefined.\n\n- Source Code (2011)\n- Limit";
    assert_eq!(titles(readme), [("Source Code".to_owned(), Some(2011))]);
}

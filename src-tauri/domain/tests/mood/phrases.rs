//! What households type, and what is heard.

use houselights_domain::catalogue::{ContentNote, Genre};
use houselights_domain::mood::{Axis, Chip, Constraint, Heard, Language, Lore, Mood, TEXT_LIMIT, read};
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};

use crate::house::ask;

/// What is expected first.
enum Hears {
    Wants(Mood),
    Not(Mood),
    NotToo(Mood),
    Enough(Mood),
    AtMost(Axis),
    Genre(Genre),
    Must(Constraint),
    Is(Heard),
}
use Hears::{AtMost, Enough, Is, Must, Not, NotToo, Wants};

fn minutes(minutes: u16) -> Hears {
    Must(Constraint::AtMostMinutes { minutes })
}

fn from(country: &str) -> Hears {
    Must(Constraint::From { countries: vec![country.into()] })
}

#[test]
fn households_are_understood() {
    let table: Vec<(&str, Vec<Hears>)> = vec![
        ("something to break up all this Christmas cheer", vec![Is(Heard::BreakUpCheer)]),
        ("sick of Christmas films", vec![Enough(Mood::Festive)]),
        ("we've had enough of all this festive cheer!", vec![Is(Heard::BreakUpCheer)]),
        ("an antidote to all the jolly stuff, please", vec![Is(Heard::BreakUpCheer)]),
        ("I'm so fed up with Christmas", vec![Enough(Mood::Festive)]),
        ("a break from xmas movies", vec![Enough(Mood::Festive)]),
        ("enough Christmas, make us cry", vec![Enough(Mood::Festive), Wants(Mood::GoodCry)]),
        ("no more Christmas films", vec![Not(Mood::Festive)]),
        ("tired of romcoms", vec![Enough(Mood::Romantic)]),
        ("we need a proper weepie", vec![Wants(Mood::GoodCry)]),
        ("a real tear-jerker", vec![Wants(Mood::GoodCry)]),
        ("break my heart", vec![Wants(Mood::GoodCry)]),
        ("something sad but not too sad", vec![Wants(Mood::GoodCry), NotToo(Mood::GoodCry)]),
        ("belly laughs", vec![Wants(Mood::BigLaughs)]),
        ("make us laugh", vec![Wants(Mood::BigLaughs)]),
        ("not scary, but tense", vec![Not(Mood::ScareUs), Wants(Mood::EdgeOfSeat)]),
        ("nothing too scary", vec![NotToo(Mood::ScareUs)]),
        ("not too scary please", vec![NotToo(Mood::ScareUs)]),
        ("I don't want anything scary or sad", vec![Not(Mood::ScareUs), Not(Mood::GoodCry)]),
        (
            "no violence, gore or cruelty",
            vec![
                AtMost(Axis::Violence),
                Must(Constraint::Without { note: ContentNote::Gore }),
                Not(Mood::Dark),
            ],
        ),
        (
            "no deaths",
            vec![
                AtMost(Axis::Tears),
                Must(Constraint::Without { note: ContentNote::DeathOfParent }),
                Must(Constraint::Without { note: ContentNote::Suicide }),
            ],
        ),
        (
            "funny but not too bloody",
            vec![Wants(Mood::BigLaughs), Must(Constraint::Without { note: ContentNote::Gore })],
        ),
        ("a noir", vec![Wants(Mood::Dark), Hears::Genre(Genre::Crime)]),
        ("a heist film", vec![Wants(Mood::EdgeOfSeat), Hears::Genre(Genre::Crime)]),
        ("our grandson is staying over", vec![Must(Constraint::Kids { age: 9 })]),
        ("nothing heavy", vec![AtMost(Axis::Tears)]),
        ("not too heavy", vec![AtMost(Axis::Tears)]),
        ("something light after a bad day", vec![Wants(Mood::Light), Wants(Mood::FeelGood)]),
        ("rough day, cheer us up", vec![Wants(Mood::FeelGood)]),
        ("cosy", vec![Wants(Mood::Cosy)]),
        ("something cozy for a rainy Sunday", vec![Wants(Mood::Cosy)]),
        ("like a hug", vec![Wants(Mood::Cosy)]),
        ("edge of our seats", vec![Wants(Mood::EdgeOfSeat)]),
        ("a nail-biter", vec![Wants(Mood::EdgeOfSeat)]),
        ("date night", vec![Wants(Mood::Romantic)]),
        ("scare the children? no: scare us", vec![Wants(Mood::ScareUs)]),
        ("spooky but funny", vec![Wants(Mood::ScareUs), Wants(Mood::BigLaughs)]),
        ("something mind-bending", vec![Wants(Mood::MindBending)]),
        ("make us think", vec![Wants(Mood::Thoughtful)]),
        ("something weird", vec![Wants(Mood::Strange)]),
        ("big and loud", vec![Wants(Mood::Epic)]),
        ("slow and beautiful", vec![Wants(Mood::SlowAndBeautiful)]),
        ("nothing slow", vec![Not(Mood::SlowAndBeautiful)]),
        ("based on a true story", vec![Wants(Mood::TrueStory)]),
        ("uplifting", vec![Wants(Mood::FeelGood)]),
        ("an underdog", vec![Wants(Mood::InspireUs)]),
        ("laugh and cry", vec![Wants(Mood::Bittersweet)]),
        ("brain off", vec![Wants(Mood::BrainOff)]),
        ("so bad it's good", vec![Wants(Mood::BrainOff)]),
        ("something Christmassy", vec![Wants(Mood::Festive)]),
        ("dark and gritty", vec![Wants(Mood::Dark)]),
        ("funnier", vec![Wants(Mood::BigLaughs)]),
        ("the opposite of last night", vec![Is(Heard::Opposite)]),
        ("opposite of scary", vec![Not(Mood::ScareUs)]),
        ("nothing like last night", vec![Is(Heard::Opposite)]),
        ("something completely different", vec![Is(Heard::Different)]),
        ("surprise us", vec![Is(Heard::Surprise)]),
        ("we don't mind", vec![Is(Heard::Surprise)]),
        ("something like Paddington", vec![Is(Heard::Like { name: "Paddington".into() })]),
        ("like Amélie but sadder", vec![Is(Heard::Like { name: "Amélie".into() }), Wants(Mood::GoodCry)]),
        (
            "like The Grand Budapest Hotel, under two hours",
            vec![Is(Heard::Like { name: "The Grand Budapest Hotel".into() }), minutes(120)],
        ),
        ("something like a comedy", vec![Wants(Mood::BigLaughs)]),
        ("we'd like something funny", vec![Wants(Mood::BigLaughs)]),
        ("under two hours", vec![minutes(120)]),
        ("under 2½ h", vec![minutes(150)]),
        ("90 minutes", vec![minutes(90)]),
        ("funny, no longer than an hour and a half", vec![Wants(Mood::BigLaughs), minutes(90)]),
        ("nothing longer than 2 hours", vec![minutes(120)]),
        ("nothing too long", vec![minutes(130)]),
        ("done by half past ten", vec![Must(Constraint::EndBy { minute: 1350 })]),
        ("the kids are here", vec![Must(Constraint::Kids { age: 9 })]),
        ("for a 6 year old", vec![Must(Constraint::Kids { age: 6 })]),
        ("no subtitles", vec![Must(Constraint::NoSubtitles)]),
        ("no subtitles and funny", vec![Must(Constraint::NoSubtitles), Wants(Mood::BigLaughs)]),
        ("we don't mind subtitles, something French", vec![from("FR")]),
        ("nothing with dogs dying", vec![Must(Constraint::Without { note: ContentNote::AnimalHarm })]),
        (
            "funny, and the dog lives",
            vec![Wants(Mood::BigLaughs), Must(Constraint::Without { note: ContentNote::AnimalHarm })],
        ),
        ("something from the 80s", vec![Must(Constraint::Years { from: 1980, to: 1989 })]),
        (
            "a nineties thriller",
            vec![Must(Constraint::Years { from: 1990, to: 1999 }), Wants(Mood::EdgeOfSeat)],
        ),
        ("a Turkish film", vec![from("TR")]),
        ("Korean, tense", vec![from("KR"), Wants(Mood::EdgeOfSeat)]),
        ("nothing American", vec![Must(Constraint::NotFrom { countries: vec!["US".into()] })]),
        ("a western", vec![Hears::Genre(Genre::Western)]),
        ("no musicals", vec![Must(Constraint::NotGenre { genre: Genre::Musical })]),
        ("something on Netflix", vec![Must(Constraint::OnService { name: "Netflix".into() })]),
        ("we're knackered", vec![Is(Heard::Tired)]),
        ("an old favourite", vec![Must(Constraint::Seen)]),
        ("nothing we've seen", vec![Must(Constraint::Unseen)]),
        ("anything but sad", vec![Not(Mood::GoodCry)]),
        ("anything funny", vec![Wants(Mood::BigLaughs)]),
        ("not a comedy", vec![Not(Mood::BigLaughs)]),
        // Written after the table of phrases, as they came.
        (
            "can we please not watch another superhero film",
            vec![Must(Constraint::NotNamed { name: "superheroes".into() })],
        ),
        ("not another depressing foreign film", vec![Not(Mood::GoodCry), Must(Constraint::NoSubtitles)]),
        ("we only have an hour and a half", vec![minutes(90)]),
        ("we need to be in bed by 11", vec![Must(Constraint::EndBy { minute: 1380 })]),
        ("the polar opposite of Elf", vec![Is(Heard::Unlike { name: "Elf".into() })]),
        ("something different from Elf", vec![Is(Heard::Unlike { name: "Elf".into() })]),
        (
            "scary but not gory",
            vec![Wants(Mood::ScareUs), Must(Constraint::Without { note: ContentNote::Gore })],
        ),
        ("happy to read subtitles, a love story", vec![Wants(Mood::Romantic)]),
        (
            "anything under 2 hours that isn't animated",
            vec![minutes(120), Must(Constraint::NotGenre { genre: Genre::Animation })],
        ),
        ("less Christmas, more tears", vec![NotToo(Mood::Festive), Wants(Mood::GoodCry)]),
        ("something to counter all the sugar", vec![Is(Heard::BreakUpCheer)]),
        ("nothing before 1990", vec![Must(Constraint::Years { from: 1990, to: 2100 })]),
        ("surprise us with something weird", vec![Is(Heard::Surprise), Wants(Mood::Strange)]),
        ("like Inception but shorter", vec![Is(Heard::Like { name: "Inception".into() }), minutes(105)]),
        ("less violent", vec![AtMost(Axis::Violence)]),
        ("less violence more laughs", vec![AtMost(Axis::Violence), Wants(Mood::BigLaughs)]),
        (
            "a film like Paddington for the kids",
            vec![Is(Heard::Like { name: "Paddington".into() }), Must(Constraint::Kids { age: 9 })],
        ),
        ("scarier than The Happy Prince", vec![Wants(Mood::ScareUs)]),
        (
            "nan is staying over, something funny",
            vec![AtMost(Axis::Violence), AtMost(Axis::Darkness), AtMost(Axis::Scare), Wants(Mood::BigLaughs)],
        ),
        ("we have a cold, make it cosy", vec![Wants(Mood::Cosy)]),
        ("we've got two kids", vec![Must(Constraint::Kids { age: 9 })]),
        ("the kids are asleep, scare us", vec![Wants(Mood::ScareUs)]),
        ("for grown-ups", vec![Must(Constraint::NotGenre { genre: Genre::Family })]),
        ("not too scary for the kids", vec![NotToo(Mood::ScareUs), Must(Constraint::Kids { age: 9 })]),
        // A refusal alone asks for its other end, and only alone.
        ("nothing heavy", vec![AtMost(Axis::Tears), AtMost(Axis::Darkness), Wants(Mood::Light)]),
        (
            "nothing heavy, gripping",
            vec![AtMost(Axis::Tears), AtMost(Axis::Darkness), Wants(Mood::EdgeOfSeat)],
        ),
        ("nothing too clever", vec![NotToo(Mood::Thoughtful), Wants(Mood::BrainOff)]),
        ("not sad", vec![Not(Mood::GoodCry)]),
        // What describes a kind is refused, not the kind.
        ("horror but not traumatising horror", vec![Wants(Mood::ScareUs)]),
        ("something scary!!! im 9", vec![Wants(Mood::ScareUs), Must(Constraint::Kids { age: 9 })]),
        ("something for my daughter and her friends (10)", vec![Must(Constraint::Kids { age: 10 })]),
        ("a ww2 film", vec![Hears::Genre(Genre::War)]),
        (
            "gore is an absolute no, gripping",
            vec![Must(Constraint::Without { note: ContentNote::Gore }), Wants(Mood::EdgeOfSeat)],
        ),
    ];
    assert!(table.len() >= 60);
    let mut misheard = vec![];
    for (text, expected) in &table {
        let heard = ask(text, &[]).heard;
        let fits = expected.len() <= heard.len()
            && expected.iter().all(|one| heard.iter().any(|chip| hears(one, chip)));
        if !fits || !hears(&expected[0], &heard[0]) {
            misheard.push(format!(
                "{text}: {:?}",
                heard.iter().map(|chip| (&chip.words, &chip.heard)).collect::<Vec<_>>()
            ));
        }
    }
    assert!(misheard.is_empty(), "{} of {}:\n{}", misheard.len(), table.len(), misheard.join("\n"));
}

fn hears(expected: &Hears, chip: &Chip) -> bool {
    match (expected, &chip.heard) {
        (Wants(mood), Heard::Wants { mood: own, .. })
        | (Not(mood), Heard::Not { mood: own })
        | (NotToo(mood), Heard::NotTooMuch { mood: own })
        | (Enough(mood), Heard::EnoughOf { mood: own }) => mood == own,
        (AtMost(axis), Heard::AtMost { axis: own, .. }) => axis == own,
        (Hears::Genre(genre), Heard::Genre { genre: own }) => genre == own,
        (Must(constraint), Heard::Must { constraint: own }) => constraint == own,
        (Is(heard), own) => heard == own,
        _ => false,
    }
}

#[test]
fn a_refusal_ends_where_the_wish_begins() {
    for (text, mood) in [
        ("nothing sad, something funny", Mood::BigLaughs),
        ("not scary but funny", Mood::BigLaughs),
        ("no Christmas. A thriller!", Mood::EdgeOfSeat),
        ("not sad, just cosy", Mood::Cosy),
        ("not only funny but romantic", Mood::Romantic),
        ("nothing but laughs", Mood::BigLaughs),
        ("nothing that isn't funny", Mood::BigLaughs),
        ("can't say no to a good cry", Mood::GoodCry),
        ("horror? no. funny? yes", Mood::BigLaughs),
    ] {
        let moods = ask(text, &[]).moods;
        assert!(moods.iter().any(|&(own, weight)| own == mood && weight > 0.0), "{text}: {moods:?}");
    }
}

#[test]
fn what_does_not_matter_is_no_wish() {
    for text in ["I don't mind if it's sad", "happy to read subtitles", "we're fine with gore"] {
        assert!(ask(text, &[]).heard.is_empty(), "{text}: {:?}", ask(text, &[]).heard);
    }
}

#[test]
fn a_chip_shows_the_words_it_was_heard_in() {
    let heard = ask("Something to break up all this Christmas cheer, under 2½ hours", &[]).heard;
    let words: Vec<_> = heard.iter().map(|chip| chip.words.as_str()).collect();
    assert_eq!(words, ["break up all this Christmas cheer", "under 2½ hours"]);
}

#[test]
fn nothing_understood_is_said_and_nothing_typed_is_not() {
    assert!(!ask("qwrtz 😀😀", &[]).understood);
    assert!(ask("  ", &[]).understood);
    assert!(!ask(&"😀".repeat(50_000), &[]).understood);
    let long = "sad ".repeat(25_000);
    assert_eq!(long.len(), 100_000);
    assert_eq!(ask(&long, &[]).heard.len(), 1);
    let late = format!("{}funny", "x ".repeat(TEXT_LIMIT));
    assert!(ask(&late, &[]).heard.is_empty(), "what is past the limit is not read");
}

#[test]
fn tiles_and_words_add_up() {
    let request = ask("really funny", &[Mood::GoodCry, Mood::BigLaughs]);
    assert_eq!(request.moods, [(Mood::GoodCry, 1.0), (Mood::BigLaughs, 1.4)]);
    assert_eq!(request.heard.len(), 1, "tiles show themselves");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        let request = read(&text, &[], &[], Language::English, Lore::default());
        prop_assert_eq!(&request, &read(&text, &[], &[], Language::English, Lore::default()));
    }

    #[test]
    fn any_sentence_of_known_words_is_read(
        words in proptest::collection::vec(
            proptest::sample::select(vec![
                "not", "no", "like", "under", "two", "½", "hours", "sad", "and", "or", ",", ".", "but", "opposite of", "İ",
                "last night", "too", "break up", "Christmas", "😀", "90", "s", "year old", "by", "half past", "99999", "the", "'",
                "dogs dying", "22:30", "kids", "a", "really", "don't mind", "2.5.", "éé",
            ]), 0..30)
    ) {
        let text = words.join(" ");
        let request = read(&text, &[], &[], Language::English, Lore::default());
        for chip in &request.heard {
            prop_assert!(text.contains(&chip.words));
        }
        let keys: Vec<_> = request.heard.iter().map(|chip| chip.key.clone()).collect();
        prop_assert!(read(&text, &[], &keys, Language::English, Lore::default()).heard.is_empty());
    }
}

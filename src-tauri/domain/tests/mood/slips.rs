//! What must hold for words however they are typed: slips of the finger, refusals in every language, texts that are none.

use houselights_domain::mood::{Axis, ChipKey, Constraint, Heard, Language, Lore, Mood, read};
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};

use crate::house::ask;

fn keys(text: &str) -> Vec<ChipKey> {
    ask(text, &[]).heard.into_iter().map(|chip| chip.key).collect()
}

#[test]
fn a_slip_in_a_long_word_changes_nothing() {
    for (typed, meant) in [
        ("romatic", "romantic"),
        ("something romantci", "something romantic"),
        ("a thriler", "a thriller"),
        ("hororr", "horror"),
        ("no horor please", "no horror please"),
        ("not to violnet", "not to violent"),
        ("upliftng", "uplifting"),
        ("heartwarmng", "heartwarming"),
        ("break up all this chrismas cheer", "break up all this christmas cheer"),
        ("scray", "scary"),
        ("nothing depresing", "nothing depressing"),
        ("no subtitels", "no subtitles"),
        ("a documentry about food", "a documentary about food"),
        ("hilarius", "hilarious"),
        ("beutiful and slow", "beautiful and slow"),
        ("thought-provokign", "thought-provoking"),
        ("supense", "suspense"),
        ("we are knackerd", "we are knackered"),
        ("suprise us", "surprise us"),
        ("wierd", "weird"),
        ("etwas romantiches", "etwas romantisches"),
        ("bitte nichts grusliges", "bitte nichts gruseliges"),
        ("eine komdie", "eine komödie"),
        ("bir komdei", "bir komedi"),
        ("romantk bir film", "romantik bir film"),
    ] {
        assert_eq!(keys(typed), keys(meant), "{typed}");
        assert!(!keys(typed).is_empty(), "{typed}");
    }
}

#[test]
fn the_words_of_a_chip_stay_as_typed() {
    assert_eq!(ask("something romatic", &[]).heard[0].words, "romatic");
}

#[test]
fn ordinary_words_are_not_bent_into_moods() {
    for text in [
        "a massive portion of chips",
        "my father is in the garden",
        "we met a neighbour in the kitchen",
        "the weather was rather mixed",
        "please pass the butter",
        "we live in a little house near the station",
        "yesterday we bought new chairs",
        "she plays piano with her cousin",
        "the neighbour washed his trousers",
        "there is a letter for you on the table",
        "ask the plumber about the heating",
        "which button do I press",
    ] {
        let heard = ask(text, &[]).heard;
        let moods = heard.iter().any(|chip| matches!(chip.heard, Heard::Wants { .. } | Heard::Not { .. }));
        assert!(!moods, "{text}: {heard:?}");
    }
}

#[test]
fn a_film_name_after_like_is_never_mended() {
    for name in ["Scray", "Romatic", "The Horor Club", "Funnny Face"] {
        let heard = ask(&format!("something like {name}"), &[]).heard;
        assert_eq!(heard.len(), 1, "{heard:?}");
        assert_eq!(heard[0].heard, Heard::Like { name: name.into() });
    }
    let heard = ask("Romatik Prens gibi bir film", &[]).heard;
    assert_eq!(heard[0].heard, Heard::Like { name: "Romatik Prens".into() });
}

/// A refusal, before or after the mood, and words for moods.
const REFUSALS: [(&[&str], &[&str]); 3] = [
    (
        &["not {}", "nothing {}", "no {} please", "anything but {}", "not too {}", "{} is out", "sick of {}"],
        &[
            "scary",
            "sad",
            "funny",
            "romantic",
            "weird",
            "violent",
            "tense",
            "slow",
            "christmassy",
            "uplifting",
        ],
    ),
    (
        &["nicht {}", "bitte nichts {}", "auf keinen fall {}", "nicht zu {}", "ohne {}"],
        &["gruselig", "traurig", "lustig", "romantisch", "brutal", "spannend", "langsam", "kitschig"],
    ),
    (
        &["{} olmasın", "{} değil", "çok {} olmasın", "{} istemiyoruz", "{} olmayan bir film"],
        &["korkunç", "üzücü", "komik", "romantik", "kanlı", "gerilim", "yavaş", "aptalca"],
    ),
];

#[test]
fn a_refusal_never_wishes_for_what_it_refuses() {
    for (ways, moods) in REFUSALS {
        for (way, mood) in ways.iter().flat_map(|way| moods.iter().map(move |mood| (way, mood))) {
            let text = way.replace("{}", mood);
            let request = ask(&text, &[]);
            let wished: Vec<_> = ask(mood, &[]).moods;
            assert!(!wished.is_empty(), "{mood}");
            for (mood, _) in wished {
                let raised = request.moods.iter().any(|&(own, weight)| own == mood && weight > 0.0);
                assert!(!raised, "{text}: {request:?}");
            }
            assert!(!request.heard.is_empty(), "{text}");
        }
    }
}

#[test]
fn a_wish_and_its_refusal_end_in_the_refusal_and_both_are_shown() {
    for text in ["scary but nothing scary", "nothing scary but scary", "korkunç ama korkunç olmasın"] {
        let request = ask(text, &[]);
        assert!(request.moods.iter().all(|(_, weight)| *weight < 0.0), "{text}: {request:?}");
        assert_eq!(request.heard.len(), 2, "{text}: {:?}", request.heard);
        let [pair] = &request.contradictions[..] else { panic!("{text}: {:?}", request.contradictions) };
        assert!(request.heard.iter().any(|chip| chip.key == pair.one), "{text}");
        let without =
            |key: &ChipKey| read(text, &[], std::slice::from_ref(key), Language::English, Lore::default());
        assert!(without(&pair.other).moods[0].1 > 0.0, "without its refusal the wish counts: {text}");
        assert!(without(&pair.one).contradictions.is_empty() && !without(&pair.one).ceilings.is_empty());
    }
    let western = ask("a western but no westerns", &[]);
    assert!(western.genres.is_empty() && western.contradictions.len() == 1, "{western:?}");
    let long = ask("at least three hours, max 90 minutes", &[]);
    assert_eq!(long.constraints, [Constraint::AtMostMinutes { minutes: 90 }], "{long:?}");
    assert_eq!(long.contradictions.len(), 1);
}

#[test]
fn another_shade_of_a_mood_is_no_contradiction() {
    for (text, mood) in [
        ("funny but not silly", Mood::BigLaughs),
        ("romantic, nothing soppy", Mood::Romantic),
        ("dark but not violent", Mood::Dark),
        ("slow but not boring", Mood::SlowAndBeautiful),
    ] {
        let request = ask(text, &[]);
        assert!(request.moods.contains(&(mood, 1.0)), "{text}: {request:?}");
        assert!(request.contradictions.is_empty(), "{text}: {request:?}");
    }
}

#[test]
fn hints_and_suppositions_give_way_to_what_is_said() {
    let moods = |text| ask(text, &[]).moods;
    assert_eq!(moods("😂"), [(Mood::BigLaughs, 0.8)]);
    assert_eq!(moods("something scary lol"), [(Mood::ScareUs, 1.0)]);
    assert_eq!(moods("work was brutal, something cosy"), [(Mood::Cosy, 1.0)]);
    let dumped = ask("just got dumped, let me weep", &[]);
    assert!(dumped.ceilings.iter().all(|(axis, _)| *axis != Axis::Tears), "{dumped:?}");
    assert!(ask("just got dumped", &[]).ceilings.iter().any(|(axis, _)| *axis == Axis::Tears));
}

#[test]
fn the_youngest_child_counts_and_one_asleep_does_not() {
    let ages = |text| {
        let constraints = ask(text, &[]).constraints;
        let age = constraints.iter().filter_map(|one| match one {
            Constraint::Kids { age } => Some(*age),
            _ => None,
        });
        age.collect::<Vec<u8>>()
    };
    assert_eq!(ages("the kids (3 and 6) are here"), [3]);
    assert_eq!(ages("my daughter is 11"), [11]);
    assert_eq!(ages("teenagers, 14 and 16"), [14]);
    assert_eq!(ages("the kids, under 2 hours"), [9]);
    assert_eq!(ages("kids, 2 hours max"), [9]);
    assert_eq!(ages("we've had two kids"), [9]);
    assert_eq!(ages("the kids and 2 films"), [9]);
    for text in
        ["the kids are finally asleep", "die kinder sind bei oma", "çocuklar uyudu", "no kids tonight"]
    {
        assert!(ages(text).is_empty() && ask(text, &[]).understood, "{text}");
    }
}

#[test]
fn what_is_waved_away_is_understood() {
    for text in
        ["subtitles are fine", "Untertitel sind kein Problem", "altyazı sorun değil", "kids are asleep"]
    {
        let request = ask(text, &[]);
        assert!(request.understood && request.heard.is_empty(), "{text}: {request:?}");
    }
}

#[test]
fn endless_and_foreign_texts_are_read() {
    let pieces = [
        "not ",
        "😀",
        "ромaнтика ",
        "怖い映画 ",
        "romatic ",
        "like ",
        "gibi ",
        "ne ",
        "weder ",
        "½",
        "\u{301}",
        "90 ",
        "a,",
    ];
    for piece in pieces {
        let text = piece.repeat(100_000 / piece.chars().count());
        for language in [Language::English, Language::German, Language::Turkish] {
            let request = read(&text, &[], &[], language, Lore::default());
            assert!(request.heard.len() < 100, "{piece}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_alike_twice_in_every_language(text in any::<String>()) {
        for language in [Language::English, Language::German, Language::Turkish] {
            prop_assert_eq!(read(&text, &[], &[], language, Lore::default()), read(&text, &[], &[], language, Lore::default()));
        }
    }

    #[test]
    fn any_sentence_of_known_words_in_any_language_is_read(
        words in proptest::collection::vec(
            proptest::sample::select(vec![
                "değil", "gibi", "ne", "korkunç", "Paddington", "çok", "olmasın", "ve", "bıktık", "iki", "saatten", "kısa", "on",
                "buçuğa", "kadar", "nicht", "wie", "halb", "elf", "bis", "in dem", "der Hund stirbt", "zu", "weder", "lustig", "und",
                ",", ".", "90'lar", "22:30", "als", "than", "is out", "sad", "romatic", "İ", "ß", "'",
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

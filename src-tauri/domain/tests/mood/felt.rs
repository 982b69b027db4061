//! What people did or felt, told beside its refusal, is no wish: every mood that can be told of so, by every sort of telling and
//! in every language; and what only sounds like it is one.

use houselights_domain::mood::{Heard, Language, Lore, Mood, read};

use crate::shorthand::first_mood;

/// A mood, how it is refused, what somebody did, and doing it.
type Told = (Mood, &'static str, &'static str, &'static str);

const ENGLISH: [Told; 6] = [
    (Mood::GoodCry, "sad", "cried", "crying"),
    (Mood::BigLaughs, "funny", "giggled", "laughing"),
    (Mood::ScareUs, "scary", "screamed", "being frightened"),
    (Mood::Romantic, "romantic", "swooned", "kissing"),
    (Mood::EdgeOfSeat, "tense", "was gripped", "biting my nails"),
    (Mood::Thoughtful, "clever", "was thoughtful", "discussing politics"),
];
const REFUSED: [&str; 5] =
    ["nothing {}", "nothing too {}", "not too {} please", "not a {} one", "no {} films tonight"];
const DID: [&str; 5] = [
    "my wife {} all last week",
    "we {} the whole of Sunday",
    "she {} at the bus stop this morning",
    "because the twins {} until midnight",
    "I got home and {} for hours",
];
const DOING: [&str; 3] = ["{} hurts", "because {} gives me a migraine", "{} sets off her asthma"];

fn wishes(text: &str, mood: Mood) -> bool {
    let request = read(text, &[], &[], Language::English, Lore::default());
    request.heard.iter().any(|chip| matches!(chip.heard, Heard::Wants { mood: own, .. } if own == mood))
}

#[test]
fn what_people_did_or_felt_is_no_wish_for_what_is_refused() {
    let mut wrong: Vec<String> = Vec::new();
    for (mood, how, did, doing) in ENGLISH {
        for refused in REFUSED.map(|refused| refused.replace("{}", how)) {
            let told = DID.map(|form| form.replace("{}", did)).into_iter();
            for told in told.chain(DOING.map(|form| form.replace("{}", doing))) {
                for text in [format!("{refused}, {told}"), format!("{told}, so {refused}")] {
                    if wishes(&text, mood) {
                        wrong.push(text);
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (mood, text) in [
        (Mood::GoodCry, "nichts Trauriges, ich habe gestern nur geweint"),
        (Mood::GoodCry, "nicht zu traurig, Oma weinte den ganzen Tag"),
        (Mood::BigLaughs, "nichts Lustiges, Lachen tut weh"),
        (Mood::ScareUs, "nichts Gruseliges, die Kinder haben sich gestern gegruselt"),
        (Mood::GoodCry, "hüzünlü olmasın, annem dün çok ağladı"),
        (Mood::BigLaughs, "komik olmasın, gülmek canımı acıtıyor"),
        (Mood::ScareUs, "korkunç olmasın, çocuklar dün korktular"),
    ] {
        assert!(!wishes(text, mood), "{text}");
    }
}

#[test]
fn a_wish_with_a_lid_on_it_stays_a_wish() {
    for (mood, text) in [
        (Mood::ScareUs, "scary but not too scary"),
        (Mood::ScareUs, "scary but nothing scary"),
        (Mood::Romantic, "romantic but not soppy"),
        (Mood::BigLaughs, "we want to laugh, but nothing silly"),
        (Mood::GoodCry, "I need to cry, but nothing too sad"),
        (Mood::BigLaughs, "we laughed all through Paddington, more like that, but nothing silly"),
        (Mood::ScareUs, "gruselig, aber nicht zu gruselig"),
        (Mood::ScareUs, "korkunç olsun ama çok korkunç olmasın"),
        (Mood::GoodCry, "my wife cried all last week and wants to cry again"),
    ] {
        assert!(wishes(text, mood), "{text}");
    }
}

#[test]
fn a_scene_that_somebody_sleeps_through_is_no_wish() {
    for text in [
        "a western for grandad, asleep before the first gunfight",
        "he'll be snoring by the second car chase",
        "ein Western, Opa schläft vor der ersten Schießerei",
        "dedem ilk çatışmadan önce uyur, western olsun",
    ] {
        let request = read(text, &[], &[], Language::English, Lore::default());
        assert_eq!(first_mood(&request), None, "{text}");
    }
    for text in ["a western with gunfights", "car chases please"] {
        assert!(wishes(text, Mood::Epic), "{text}");
    }
}

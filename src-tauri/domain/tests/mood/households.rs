//! How well households are understood: phrases written down before anybody looked at how they fare, with what must be
//! heard in them. `fixtures/requests` holds them, a file a language.

use houselights_domain::mood::{Language, Lore, read};

use crate::shorthand::{first_mood, short};

const SETS: [(&str, Language, usize); 3] = [
    (include_str!("../fixtures/requests/en.txt"), Language::English, 150),
    (include_str!("../fixtures/requests/de.txt"), Language::German, 40),
    (include_str!("../fixtures/requests/tr.txt"), Language::Turkish, 40),
];

struct Case<'a> {
    words: &'a str,
    first: Option<&'a str>,
    not_first: Vec<&'a str>,
    heard: Vec<&'a str>,
}

fn cases(set: &str) -> Vec<Case<'_>> {
    let rows = set.lines().filter(|row| !row.starts_with('#') && !row.is_empty());
    rows.map(|row| {
        let fields: Vec<&str> = row.split('|').map(str::trim).collect();
        assert_eq!(fields.len(), 4, "{row}");
        let (words, first, not_first, heard) = (fields[0], fields[1], fields[2], fields[3]);
        Case {
            words,
            first: (first != "-").then_some(first),
            not_first: not_first.split_whitespace().collect(),
            heard: heard.split_whitespace().collect(),
        }
    })
    .collect()
}

#[test]
fn nine_households_in_ten_are_understood_and_none_is_misunderstood() {
    let mut wrong = vec![];
    for (set, language, least) in SETS {
        let cases = cases(set);
        assert!(cases.len() >= least, "{language:?}");
        let (mut right, mut asked) = (0, 0);
        for case in &cases {
            // Nobody says which language they speak.
            let request = read(case.words, &[], &[], Language::English, Lore::default());
            let first = first_mood(&request);
            let heard = short(&request);
            if let Some(expected) = case.first {
                asked += 1;
                let hit = first.as_deref() == Some(expected);
                right += usize::from(hit);
                if !hit {
                    println!("first: {}: {first:?} for {expected}; {heard:?}", case.words);
                }
            }
            if first.as_deref().is_some_and(|first| case.not_first.contains(&first)) {
                wrong.push(format!("unwanted {first:?}: {}: {heard:?}", case.words));
            }
            for expected in &case.heard {
                if !heard.iter().any(|one| one == expected) {
                    wrong.push(format!("{expected} is missing: {}: {heard:?}", case.words));
                }
            }
        }
        let share = right as f32 / asked as f32;
        println!("{language:?}: {right} of {asked} first moods right, {share:.3}; {} phrases", cases.len());
        if share < 0.9 {
            wrong.push(format!("{language:?}: {share:.3}"));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_preferred_language_only_decides_where_the_words_do_not() {
    for (set, own, _) in SETS {
        for case in cases(set) {
            let read = |language| read(case.words, &[], &[], language, Lore::default());
            let expected = read(own).heard;
            for other in [Language::English, Language::German, Language::Turkish] {
                assert_eq!(read(other).heard, expected, "{} as {other:?}", case.words);
            }
        }
    }
}

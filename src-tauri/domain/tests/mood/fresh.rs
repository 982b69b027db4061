//! Phrases that were written down by somebody who did not know what is understood, set by set. `docs/requests.md` keeps how
//! each set fared when it was new; here they only must not fare worse than they do since.

use houselights_domain::mood::{Language, read};

use crate::households::{first_mood, short};

const SETS: [(&str, &str, usize); 5] = [
    ("second", include_str!("../fixtures/requests/second_hand.tsv"), 260),
    ("third", include_str!("../fixtures/requests/third_hand.tsv"), 60),
    ("fourth", include_str!("../fixtures/requests/fourth_hand.tsv"), 60),
    ("tester", include_str!("../fixtures/requests/tester.tsv"), 90),
    ("second tester", include_str!("../fixtures/requests/second_tester.tsv"), 90),
];

/// Whether one of the ways in which `expected` may be heard was heard, or none of them after `!`.
fn holds(expected: &str, heard: &[String]) -> bool {
    let (expected, wanted) = expected.strip_prefix('!').map_or((expected, true), |bare| (bare, false));
    let any = expected.split('/').any(|way| {
        let open = way.ends_with(':') || ["like:", "unlike:", "on:"].iter().any(|kind| way.starts_with(kind));
        heard.iter().any(|one| if open { one.to_lowercase().starts_with(way) } else { one == way })
    });
    any == wanted
}

#[test]
fn fresh_phrases_are_understood_as_well_as_they_were() {
    let mut wrong = vec![];
    for (name, set, least) in SETS {
        let (mut phrases, mut right, mut told, mut caught) = (0, 0, 0, 0);
        for row in set.lines().filter(|row| !row.starts_with('#') && !row.is_empty()) {
            let fields: Vec<&str> = row.split('\t').collect();
            let [words, first, unwanted, must] = fields[..] else { panic!("{row}") };
            let request = read(words, &[], &[], Language::English, || None);
            let (mood, heard) = (first_mood(&request).unwrap_or_else(|| "-".into()), short(&request));
            phrases += 1;
            right += usize::from(first.split('/').any(|one| one == mood));
            if unwanted.split(' ').any(|one| one == mood) {
                wrong.push(format!("{name}: unwanted {mood}: {words}: {heard:?}"));
            }
            for expected in must.split_whitespace() {
                told += 1;
                let holds = holds(expected, &heard);
                caught += usize::from(holds);
                if !holds {
                    println!("{name}: {expected} is missing: {words}: {heard:?}");
                }
            }
        }
        println!("{name}: first mood right {right} of {phrases}, constraints caught {caught} of {told}");
        assert!(phrases >= least, "{name}: {phrases}");
        if right * 100 < phrases * 95 || caught * 100 < told * 98 {
            wrong.push(format!("{name}: {right} of {phrases}, {caught} of {told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

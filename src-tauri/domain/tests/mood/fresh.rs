//! Phrases that were written down by somebody who did not know what is understood, set by set. `docs/requests.md` keeps how
//! each set fared when it was new; here they only must not fare worse than they do since.

use houselights_domain::mood::{Language, Lore, read};

use crate::shorthand::fare;

const SETS: [(&str, &str, usize); 5] = [
    ("second", include_str!("../fixtures/requests/second_hand.tsv"), 260),
    ("third", include_str!("../fixtures/requests/third_hand.tsv"), 60),
    ("fourth", include_str!("../fixtures/requests/fourth_hand.tsv"), 60),
    ("tester", include_str!("../fixtures/requests/tester.tsv"), 90),
    ("second tester", include_str!("../fixtures/requests/second_tester.tsv"), 90),
];

#[test]
fn fresh_phrases_are_understood_as_well_as_they_were() {
    let mut wrong = vec![];
    for (name, set, least) in SETS {
        let fared = fare(name, set, |words| read(words, &[], &[], Language::English, Lore::default()));
        assert!(fared.phrases >= least, "{name}: {}", fared.phrases);
        wrong.extend(fared.wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

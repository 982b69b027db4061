//! Who made a film and is in it, as one text. Owns how that is written; refuses to know people (the catalogue does).

use crate::fold::fold;

/// Names of people as one text that each is found in whole: folded, each between two ends of a line.
pub fn people<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut all = String::new();
    for name in names {
        if all.is_empty() {
            all.push('\n');
        }
        all.push_str(&fold(name));
        all.push('\n');
    }
    all.shrink_to_fit();
    all
}

//! Several scores in a row: "Out of ten: Delphine 9, Rhodri 7", "Presse 4,2  Spectateurs 3,9". Owns that each is somebody's of its
//! own; refuses single ones.

use std::sync::LazyLock;

use super::values::fits;
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self};
use crate::title::Score;

/// "Out of ten: Delphine 9, Rhodri 7": each somebody's, out of what stands before them all.
pub(super) fn each_of_them(page: &Page, span: &Span) -> Vec<Score> {
    static ALL: LazyLock<Pattern> = LazyLock::new(|| {
        let name = "[A-Z][A-Za-z'-]+";
        Pattern::new(&format!(
            "\\b(?i:(?:marks )?out of|von|sur|sobre|uzerinden) ((?i:ten|five|zehn|funf|dix|cinq|diez|cinco|10|5)):? ((?:{name}:? [0-9]{{1,2}}(?:[.,][0-9])?(?:, |,? (?i:and|und|ve|et|y) )?)+)"
        ))
    });
    static ONE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("([A-Z][A-Za-z'-]+):? ([0-9]{1,2}(?:[.,][0-9])?)"));
    let mut found = Vec::new();
    for groups in ALL.groups(page.shape(), span) {
        let [_, Some(scale), Some(list)] = &groups[..] else { continue };
        let Some(scale) = words::counted(page.part(scale)).map(|scale| scale.to_string()) else { continue };
        for one in ONE.groups(page.shape(), list) {
            let [_, Some(who), Some(value)] = &one[..] else { continue };
            let value = page.part(value).replace(',', ".");
            if fits(&value, &scale) {
                found.push(Score {
                    source: page.original(who),
                    value: format!("{value}/{scale}"),
                    audience: false,
                });
            }
        }
    }
    found
}

/// "Presse 4,2  Spectateurs 3,9": side by side in a line, each behind a word for who counted.
pub(super) fn labelled(page: &Page, span: &Span) -> Vec<Score> {
    static EACH: LazyLock<Pattern> = LazyLock::new(|| {
        let audience = any(words::all(|w| w.audience));
        let critics = any(words::all(|w| w.critics));
        Pattern::new(&format!("(?:^|[ \\n|*])(?:({audience})|({critics})):? ([0-9][.,][0-9]{{1,2}})\\b"))
    });
    let all: Vec<(String, bool, String)> = EACH
        .groups(page.shape(), span)
        .into_iter()
        .filter_map(|groups| {
            let group = |i: usize| groups.get(i).cloned().flatten();
            let (who, audience) = group(1).map(|who| (who, true)).or(group(2).map(|who| (who, false)))?;
            Some((page.original(&who), audience, page.part(&group(3)?).replace(',', ".")))
        })
        .collect();
    if all.len() < 2 {
        return Vec::new();
    }
    let scale = if all.iter().all(|(.., value)| fits(value, "5")) { "5" } else { "10" };
    all.into_iter()
        .filter(|(.., value)| fits(value, scale))
        .map(|(source, audience, value)| Score { source, value: format!("{value}/{scale}"), audience })
        .collect()
}

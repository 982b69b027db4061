//! Heavy subjects. Owns which words make a subject heavy alone, which only together, and that a death in a family does;
//! refuses what the writer tells of themselves.

use std::sync::LazyLock;

use super::story::{HELP, denied};
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words;

/// Whether `span` speaks of a heavy subject: one grave enough alone, or several that meet, or help offered below.
pub(super) fn heavy(page: &Page, span: &Span) -> Option<String> {
    static HEAVY: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.heavy)))));
    static GRAVE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.grave)))));
    let shape = page.shape();
    let plainly = HEAVY.find_all(shape, span).into_iter().find(|found| !denied(page, found));
    if let Some(found) = plainly.or_else(|| HELP.find(shape, span)).or_else(|| bereaved(page, span)) {
        return Some(page.original(&found));
    }
    let mut grave: Vec<String> = Vec::new();
    for found in GRAVE.find_all(shape, span).into_iter().filter(|found| !denied(page, found)) {
        let word = page.original(&found).to_lowercase();
        let stem = |word: &str| word.chars().take(4).collect::<String>();
        if !grave.iter().any(|other| stem(other) == stem(&word)) {
            grave.push(word);
        }
    }
    (grave.len() >= 3).then(|| grave.join(", "))
}

fn of(list: words::List) -> String {
    any(list.iter().copied())
}

/// Where somebody loses one of their own, or one of theirs dies: "a baby that died", "kızını trafik kazasında kaybeden". What
/// the writer tells of their own family says nothing of the film.
fn bereaved(page: &Page, span: &Span) -> Option<Span> {
    static LOSS: LazyLock<Pattern> = LazyLock::new(|| {
        let near = "[^.!?\\n\"]{0,36}?";
        let article = "(?i:a|an|his|her|their|the|one's|both|seine[rsnm]?|ihre[rsnm]?|einen?|eines|einer|su|sus|a su|son|sa|ses)";
        // Each language by itself: "son" is a child in one and "his" in another.
        let each = words::LANGUAGES.iter().map(|w| {
            let (kin, dies, loses) = (of(w.kin), of(w.dies), of(w.loses));
            format!("\\b{kin} {near}\\b{dies}\\b|\\b{dies} (?:(?i:of|des|der|de|von|du) )?{article} (?:[a-z]+ )?{kin}\\b|\\b{loses} {article} (?:[a-z]+ ){{0,2}}{kin}\\b")
        });
        Pattern::new(&each.collect::<Vec<_>>().join("|"))
    });
    static OWN: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:nobody's|no one's|my|our|mein(?:e[rsnm]?)?|unser(?:e[rsnm]?)?|mi|mis|nuestr[oa]s?|mon|ma|mes|notre|annem|babam|kardesim|kizim|oglum|dedem|esim)\\b",
        )
    });
    // "lost to her brother at chess", "lost sight of his son", "died laughing".
    static PLAY: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^ (?i:laughing|of (?:shame|embarrassment|boredom)|to see|lachen|vor lachen|gulmekten)|^ (?i:in a crowd|at the)",
        )
    });
    LOSS.find_all(page.shape(), span).into_iter().find(|found| {
        let around = found.start.saturating_sub(12).max(page.sentence(found.start).start)..found.end;
        let behind = found.end..(found.end + 24).min(page.all().end);
        !OWN.is_in(page.shape(), &around) && !PLAY.is_in(page.shape(), &behind) && !denied(page, found)
    })
}

#[cfg(test)]
mod tests {
    use super::{Page, heavy};

    fn is_heavy(text: &str) -> bool {
        let page = Page::bare(text);
        heavy(&page, &page.all()).is_some()
    }

    #[test]
    fn a_death_in_the_family_is_heavy() {
        for text in [
            "There is a baby that died and it comes up more than once.",
            "She has lost a little son, which the film tells you quietly.",
            "Nach dem Tod seiner Frau meldet er sich an.",
            "Kızını trafik kazasında kaybeden bir kamyoncu.",
            "Une mère dont le fils meurt à la guerre.",
            "Pierde a su hija en el mar.",
        ] {
            assert!(is_heavy(text), "{text}");
        }
    }

    #[test]
    fn other_losses_and_the_writers_own_are_not() {
        for text in [
            "He lost his keys and his son found them.",
            "My mother died last year and she would have laughed.",
            "The boys lost to the girls.",
            "Der Mann verliert seinen Job.",
            "Annem ölen çiçeklere üzülür.",
            "Son film est mort de rire.",
            "Nobody's son dies in this one.",
        ] {
            assert!(!is_heavy(text), "{text}");
        }
    }
}

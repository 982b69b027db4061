//! Texts that go through several media under labels: "READ: …", "HEARD: …", "ALBUM …", "WATCHED: …". Owns where such a section
//! starts and ends and which are of no film; refuses a label that stands alone, since "Buch:" credits a film's writer.

use std::sync::LazyLock;

use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::words;

/// So many sections of other media make a text that goes through them.
const SECTIONS: usize = 2;

/// A section, and whether its label is of books, music, games or plays.
struct Section {
    span: Span,
    other: bool,
}

/// The sections of a page that goes through several media; none of any other page.
fn sections(page: &Page) -> Vec<Section> {
    static LABEL: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^[~* ]*([A-Z][A-Z']{2,14}(?: [A-Z']{2,10})?|[A-Z][a-z]{2,12}(?: to)?)(:[ ]?| - |[ ]{2,}|$)",
        )
    });
    static OTHER: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("^{}$", any(words::OTHER_MEDIA))));
    static CREDIT: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("^[~* ]*{} ?:", any(words::all(|w| w.directed_by)))));
    let shape = page.shape();
    let mut found: Vec<Section> = Vec::new();
    let mut last = 0;
    for line in &page.paragraphs {
        let apart = page.part(&(last..line.start)).matches('\n').count() > 1;
        let groups = LABEL.groups(shape, line).into_iter().next();
        let label = groups.and_then(|groups| Some((groups.get(1)?.clone()?, groups.get(2)?.clone()?)));
        let label = label.filter(|(word, behind)| {
            let loud = !page.part(word).contains(|c: char| c.is_ascii_lowercase());
            loud || page.part(behind).starts_with(':')
        });
        match label {
            Some((word, _)) => {
                found.push(Section { span: line.clone(), other: OTHER.is_in(shape, &word) });
            }
            None if apart => found.push(Section { span: line.clone(), other: false }),
            None => match found.last_mut() {
                Some(section) => section.span.end = line.end,
                None => found.push(Section { span: line.clone(), other: false }),
            },
        }
        last = line.end;
    }
    // "Regie: …, Buch: …, Musik: …" are one film's credits.
    let credited = page.paragraphs.iter().any(|line| CREDIT.is_in(shape, line));
    if credited || found.iter().filter(|section| section.other).count() < SECTIONS {
        found.clear();
    }
    found
}

/// Sections of other media.
pub(super) fn others(page: &Page) -> Vec<Span> {
    sections(page).into_iter().filter(|section| section.other).map(|section| section.span).collect()
}

/// The section that holds `at`, in a page that goes through several media.
pub(super) fn section(page: &Page, at: usize) -> Option<Span> {
    sections(page).into_iter().map(|section| section.span).find(|span| span.contains(&at))
}

#[cfg(test)]
mod tests {
    use super::{Page, others};

    fn found(text: &str) -> Vec<String> {
        let page = Page::new(text);
        others(&page).iter().map(|span| page.original(span)).collect()
    }

    #[test]
    fn a_label_says_what_a_section_is_of() {
        assert_eq!(
            found("READ: Orbital.\n\nHEARD: Wild God. Loud.\nTwice.\n\nWATCHED: Up, a film."),
            ["READ: Orbital.", "HEARD: Wild God. Loud. Twice."]
        );
        assert_eq!(
            found("ALBUM  Romance ★★★★\nGAME  Alien ★★★\nFILM  Up ★★★"),
            ["ALBUM Romance ★★★★", "GAME Alien ★★★"]
        );
    }

    #[test]
    fn credits_and_one_label_are_no_sections() {
        assert_eq!(found("Regie: Maren Ade\nBuch: Maren Ade\nMusik: Jo Li\nEin Film."), [""; 0]);
        assert_eq!(found("Book: Roddy Doyle\nUp is a film."), [""; 0]);
    }
}

//! A name with the original one in brackets behind it: "Aún estoy aquí (título original: Ainda Estou Aqui)". Owns where the
//! first of the two starts; refuses brackets that do not say so.

use std::sync::LazyLock;

use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::words;

/// Longest name, in words.
const WORDS: usize = 9;

/// Each name with its original one.
pub(super) fn aliases(page: &Page) -> Vec<(Span, Span)> {
    static BRACKETS: LazyLock<Pattern> = LazyLock::new(|| {
        let label = any(words::all(|w| w.original_title));
        Pattern::new(&format!(" \\({label}:? [\"`\\x03]?([^()\\n,\";]{{2,70}})"))
    });
    let found = BRACKETS.groups(page.shape(), &page.all()).into_iter();
    let found = found.filter_map(|groups| {
        let mut groups = groups.into_iter().flatten();
        let (whole, original) = (groups.next()?, groups.next()?);
        Some((
            before(page, whole.start)?,
            original.start..original.start + page.part(&original).trim_end().len(),
        ))
    });
    found.collect()
}

/// The name that ends there: from its sentence's start, from a mark or from the last comma on.
pub(super) fn before(page: &Page, end: usize) -> Option<Span> {
    let sentence = page.sentence(end).start.min(end);
    let part = page.part(&(sentence..end)).trim_end_matches(['"', '\'', '\x04']);
    let start = part.rfind(['"', '`', '\x03', ':', ',']).map_or(0, |at| at + 1);
    let name = part.get(start..)?;
    let lead = name.len() - name.trim_start().len();
    let name = name.trim_start();
    let opens = name.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit());
    let from = sentence + start + lead;
    (opens && name.split(' ').count() <= WORDS).then(|| from..from + name.len())
}

#[cfg(test)]
mod tests {
    use super::{Page, aliases};

    #[test]
    fn the_original_name_stands_in_brackets() {
        let page =
            Page::bare("Hay cine. Aún estoy aquí (título original: Ainda Estou Aqui), dirigida por Salles.");
        let found = aliases(&page);
        let names: Vec<_> = found.iter().map(|(a, b)| (page.original(a), page.original(b))).collect();
        assert_eq!(names, [("Aún estoy aquí".to_owned(), "Ainda Estou Aqui".to_owned())]);
        assert!(aliases(&Page::bare("We saw it (in the original language: Thai).")).is_empty());
    }
}

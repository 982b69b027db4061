//! Names that stand in a sentence as what they are in life: a thing, a part somebody plays, a firm. Owns telling that from
//! the words right beside; refuses to look for a film's signs.

use std::sync::LazyLock;

use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::words;

/// How far the words beside a name are looked at, in characters.
const REACH: usize = 60;

/// "a Brooklyn flat", "He was a Macbeth of the underworld", "Adam (Scott) lives", "Earth, Wind & Fire": an unmarked
/// single word that is no film's name there.
pub(super) fn is_noun(page: &Page, span: &Span) -> bool {
    static BEFORE: LazyLock<Pattern> = LazyLock::new(|| {
        let article = "\\b(?i:a|an|ein|eine[nmrs]?|bir|un|une|una|her|his|their|our|my) ";
        let address = "\\b(?i:mr|mrs|ms|miss|dr|herr|frau|bay|bayan|aunt|uncle|oma|opa)\\.? ";
        let kin = "\\b(?i:sons?|daughters?|wife|husband|brothers?|sisters?|child(?:ren)?|nieces?|nephews?|tochter|sohne?|kinder|ehefrau|ehemann|oglu|kizi|esi)(?:,| (?i:named|called))? (?:[A-Z][a-z]+(?:,|,? (?i:and|und|ve)) )?";
        Pattern::new(&format!("(?:{article}|{address}|{kin}|[A-Z][a-z]+ & )$"))
    });
    static BEHIND: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^(?: \\((?:[A-Z][A-Za-z'.-]*)(?: [A-Z][A-Za-z'.-]*){0,3}\\)|,? & [A-Z][a-z]|, [A-Z][a-z]+ & [A-Z])",
        )
    });
    let shape = page.shape();
    let line = page.paragraph(span.start);
    let before = span.start.saturating_sub(REACH).max(line.start).min(span.start)..span.start;
    let behind = span.end..(span.end + REACH).min(line.end).max(span.end);
    !page.part(span).contains(' ') && (BEFORE.is_in(shape, &before) || BEHIND.is_in(shape, &behind))
}

/// "a man called Mr Lark", "the firm is called Gentle Giants": nobody speaks of a film where something is called so.
pub(super) fn is_called_otherwise(page: &Page, cue: &Span) -> bool {
    static CALLED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("^(?:{}|(?i:called|titled)) ?[\"`\\x03(]?$", any(words::all(|w| w.called))))
    });
    if !CALLED.is_in(page.shape(), cue) {
        return false;
    }
    let at = page.sentences.partition_point(|sentence| sentence.start <= cue.start);
    let from = at.checked_sub(3).or(at.checked_sub(2)).or(at.checked_sub(1)).unwrap_or(0);
    let heard = page.sentences.get(from..at).unwrap_or_default();
    !heard.iter().any(|sentence| super::mention::FILM_WORD.is_in(page.shape(), sentence))
}

/// A name of a country.
pub(super) fn is_country(name: &str) -> bool {
    static COUNTRY: LazyLock<Pattern> = LazyLock::new(|| {
        let all = words::LANGUAGES.iter().flat_map(|w| w.countries);
        Pattern::new(&format!("^{}$", any(all.flat_map(|(adjective, name, _)| [*adjective, *name]))))
    });
    COUNTRY.is_in(name, &(0..name.len()))
}

#[cfg(test)]
mod tests {
    use super::{Page, is_noun};

    /// Whether the word in asterisks is but a noun.
    fn noun(text: &str) -> bool {
        let (before, rest) = text.split_once('*').unwrap_or_default();
        let (name, after) = rest.split_once('*').unwrap_or_default();
        let page = Page::bare(&format!("{before}{name}{after}"));
        is_noun(&page, &(before.len()..before.len() + name.len()))
    }

    #[test]
    fn words_beside_a_name_make_it_a_noun() {
        for text in [
            "in a *Brooklyn* flat",
            "*Adam* (Scott) lives",
            "Earth, Wind & *Fire*",
            "by *Earth*, Wind & Fire",
            "Mrs *Harris* came",
            "his wife, *Rebecca*, and",
            "their sons, Milo and *Babel*",
        ] {
            assert!(noun(text), "{text}");
        }
        for text in [
            "in *Brooklyn* (2015)",
            "saw *Adam*",
            "*Coda* and Tár",
            "the film *Fire*",
            "*Fire*, Earth and Water",
        ] {
            assert!(!noun(text), "{text}");
        }
    }
}

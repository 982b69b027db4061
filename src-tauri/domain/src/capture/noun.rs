//! Names that stand in a sentence as what they are in life: a thing, a part somebody plays, a firm, a book, a feast. Owns
//! telling that from the words right beside; refuses to look for a film's signs.

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

/// "Deux heures", "1 day ago", "Aug. 9, 2024": a number that counts something, though a film is called so.
pub(super) fn is_count(page: &Page, span: &Span) -> bool {
    static NUMBER: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^(?i:{})$", words::number())));
    static UNIT: LazyLock<Pattern> = LazyLock::new(|| {
        let each = words::LANGUAGES.iter();
        let units = each.flat_map(|w| [w.hours, w.minutes]).filter(|unit| !unit.is_empty());
        Pattern::new(&format!(
            "^[ -](?:{}|(?i:days?|weeks?|months?|years?|tagen?|wochen?|monaten?|jahren?|gun|hafta|jours?|ans|dias?|anos))\\b",
            any(units)
        ))
    });
    static AGO: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("^[ -](?i:ago|later|earlier|spater|zuvor|once|sonra|plus tard|despues)\\b")
    });
    static MONTH: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("\\b{} $", any(words::LANGUAGES.iter().flat_map(|w| w.months))))
    });
    let shape = page.shape();
    let line = page.paragraph(span.start);
    let before = span.start.saturating_sub(16).max(line.start).min(span.start)..span.start;
    let behind = span.end..(span.end + 16).min(line.end).max(span.end);
    // "filme deux policiers": in small letters a number counts what follows.
    let small = page.part(span).starts_with(|c: char| c.is_ascii_lowercase());
    let number = NUMBER.is_in(shape, span);
    number && (small || UNIT.is_in(shape, &behind))
        || AGO.is_in(shape, &behind)
        || page.part(span).bytes().all(|b| b.is_ascii_digit()) && MONTH.is_in(shape, &before)
}

/// "a man called Will", "a short story called Barn Burning", "the firm is called Gentle Giants": somebody or something else
/// has the name, or nobody speaks of a film where something is called so.
pub(super) fn is_called_otherwise(page: &Page, cue: &Span) -> bool {
    static CALLED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("^(?:{}|(?i:called|titled)) ?[\"`\\x03(]?$", any(words::all(|w| w.called))))
    });
    if !CALLED.is_in(page.shape(), cue) {
        return false;
    }
    static BEARER: LazyLock<Pattern> = LazyLock::new(|| {
        let bearers = any(words::all(|w| w.bearer).chain(words::all(|w| w.other_works)));
        Pattern::new(&format!("\\b{bearers}(?: (?:who|that|which|der|die|das))?(?: (?:is|was))? $"))
    });
    let before = cue.start.saturating_sub(REACH).max(page.paragraph(cue.start).start).min(cue.start);
    if BEARER.is_in(page.shape(), &(before..cue.start)) {
        return true;
    }
    let at = page.sentences.partition_point(|sentence| sentence.start <= cue.start);
    let from = at.checked_sub(3).or(at.checked_sub(2)).or(at.checked_sub(1)).unwrap_or(0);
    let heard = page.sentences.get(from..at).unwrap_or_default();
    // "I saw something lovely. It's called …": nothing but what was watched is meant.
    static WATCHED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "\\b(?:{}|(?i:geseh(?:e|en)|izle[a-z]+|vi|vimos|vu))\\b",
            any(words::all(|w| w.watch))
        ))
    });
    let opens =
        page.sentences.get(at.saturating_sub(1)).is_some_and(|sentence| cue.start <= sentence.start + 12);
    let before = at.checked_sub(2).and_then(|i| page.sentences.get(i));
    if opens && before.is_some_and(|sentence| WATCHED.is_in(page.shape(), sentence)) {
        return false;
    }
    !heard.iter().any(|sentence| super::mention::FILM_WORD.is_in(page.shape(), sentence))
}

/// "Die Wand (Roman, 1963)", "Tanz der Vampire – Das Musical": what has the name is a book or a play.
pub(super) fn is_other_work(page: &Page, span: &Span) -> bool {
    static BEHIND: LazyLock<Pattern> = LazyLock::new(|| {
        let work = any(words::all(|w| w.other_works));
        Pattern::new(&format!(
            "^[\"'\\x04]?(?: - | \\(|, )(?:(?i:the|a|der|die|das|ein|eine|le|la|un|une|el|bir) )?{work}(?:[,.)]|$| (?i:by|von|de)\\b)"
        ))
    });
    let line = page.paragraph(span.start);
    BEHIND.is_in(page.shape(), &(span.end..(span.end + REACH).min(line.end).max(span.end)))
}

/// Whether a text speaks of the film beside the book or play.
pub(super) fn is_filmed(page: &Page) -> bool {
    static FILMED: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.filmed)))));
    FILMED.is_in(page.shape(), &page.all())
}

/// "until New Year's Eve": the day, though a film is called so.
pub(super) fn is_feast(page: &Page, span: &Span) -> bool {
    static FEAST: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("^{}$", any(words::all(|w| w.feasts)))));
    static BEFORE: LazyLock<Pattern> = LazyLock::new(|| {
        let times = any(words::all(|w| w.until).chain(words::all(|w| w.comes)));
        Pattern::new(&format!(
            "\\b(?:{times}|(?i:on|by|at|since|before|after|for|over|this|next|last|every|an|am|zu|zum|seit|vor|nach|uber)) $"
        ))
    });
    let line = page.paragraph(span.start);
    let before = span.start.saturating_sub(REACH).max(line.start).min(span.start)..span.start;
    FEAST.is_in(page.shape(), span) && BEFORE.is_in(page.shape(), &before)
}

/// "X: @phmfilm": where somebody is to be found.
pub(super) fn is_contact(page: &Page, span: &Span) -> bool {
    static CONTACT: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^ ?:? ?(?:@[A-Za-z0-9_]|https?:|www\\.)"));
    let line = page.paragraph(span.start);
    CONTACT.is_in(page.shape(), &(span.end..line.end.max(span.end)))
}

/// A name of a country.
pub(super) fn is_country(name: &str) -> bool {
    static COUNTRY: LazyLock<Pattern> = LazyLock::new(|| {
        let all = words::LANGUAGES.iter().flat_map(|w| w.countries);
        let names = any(all.flat_map(|(adjective, name, _)| [*adjective, *name]));
        Pattern::new(&format!("^{names}(?:'[a-z]{{1,4}})?$"))
    });
    COUNTRY.is_in(name, &(0..name.len()))
}

#[cfg(test)]
mod tests {
    use super::{Page, Span, is_called_otherwise, is_contact, is_count, is_feast, is_noun, is_other_work};

    /// A page and its part in asterisks.
    fn apart(text: &str) -> (Page, Span) {
        let (before, rest) = text.split_once('*').unwrap_or_default();
        let (name, after) = rest.split_once('*').unwrap_or_default();
        (Page::bare(&format!("{before}{name}{after}")), before.len()..before.len() + name.len())
    }

    fn noun(text: &str) -> bool {
        let (page, span) = apart(text);
        is_noun(&page, &span)
    }

    #[test]
    fn what_else_has_a_name_is_no_film() {
        let called = |text: &str| {
            let (page, cue) = apart(text);
            is_called_otherwise(&page, &cue)
        };
        assert!(called("A thriller. It follows a man *called *Will."));
        assert!(called("This film comes from a short story *called *Barn Burning."));
        assert!(!called("A thriller. There is one *called *Night Post."));
        let work = |text: &str| {
            let (page, name) = apart(text);
            is_other_work(&page, &name)
        };
        assert!(work("*Die Wand* (Roman, 1963)") && work("*Tanz der Vampire* – Das Musical"));
        assert!(!work("*Ida* (Buch und Regie: Pawlikowski)") && !work("*Crash* (2004)"));
    }

    #[test]
    fn a_feast_and_a_network_are_what_they_are() {
        let feast = |text: &str| {
            let (page, name) = apart(text);
            is_feast(&page, &name)
        };
        assert!(feast("on Netflix until *New Year's Eve*.") && !feast("We saw *New Year's Eve*."));
        let contact = |text: &str| {
            let (page, name) = apart(text);
            is_contact(&page, &name)
        };
        assert!(contact("IG: @a *X*: @b") && !contact("*X*: a slasher"));
    }

    #[test]
    fn a_number_that_counts_is_no_name() {
        let count = |text: &str| {
            let (page, name) = apart(text);
            is_count(&page, &name)
        };
        assert!(count("*Deux* heures pour rien") && count("sent *1 Day* ago") && count("Aug. *9*, 2024"));
        assert!(!count("*Nine* (2009)") && !count("saw *Seven* twice") && !count("*Two Days, One Night* is"));
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

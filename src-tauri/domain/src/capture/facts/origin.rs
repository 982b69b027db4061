//! Countries of making. Owns adjectives and names of countries and where they say something of a film; refuses places
//! where a story is set.

use std::sync::LazyLock;

use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self, LANGUAGES};

type Code = &'static str;

/// The countries that `span` gives for a film.
pub(super) fn countries(page: &Page, span: &Span, brackets: Option<&Span>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |code: Code| {
        if !found.iter().any(|known| known == code) {
            found.push(code.to_owned());
        }
    };
    for code in brackets.map(|b| countries_anywhere(page, b)).unwrap_or_default() {
        add(code);
    }
    for code in labelled(page, span) {
        add(code);
    }
    for code in countries_at(page, span).into_iter().chain(lettered(page, span)) {
        add(code);
    }
    found
}

/// "D/A 2016", "GB 2020": letters as on number plates before a year, as German guides have them.
fn lettered(page: &Page, span: &Span) -> Vec<Code> {
    static LETTERS: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("(?:^|[.,;|(] ?)([A-Z]{1,3}(?:/[A-Z]{1,3})*) (?:19|20)[0-9]{2}\\b"));
    let all = LETTERS.groups(page.shape(), span).into_iter();
    let letters = all.filter_map(|groups| groups.into_iter().nth(1).flatten());
    let codes =
        letters.flat_map(|letters| page.part(&letters).split('/').map(str::to_owned).collect::<Vec<_>>());
    codes
        .filter_map(|code| words::PLATES.iter().find(|(plate, _)| *plate == code).map(|(_, code)| *code))
        .collect()
}

/// The countries that stand as adjectives before the first word for a film that has any.
pub(super) fn countries_at(page: &Page, span: &Span) -> Vec<Code> {
    static FILM: LazyLock<Pattern> = LazyLock::new(|| {
        let film = any(words::all(|w| w.film).chain(words::all(|w| w.series)));
        Pattern::new(&format!("^(?:-language)?[ -](?:[A-Za-z0-9'-]+[ -]){{0,3}}?{film}\\b"))
    });
    let all = adjectives(page, span);
    let followed =
        |found: &Span| FILM.find(page.shape(), &(found.end..span.end.min(found.end + 80).max(found.end)));
    // "South Korean" is found as "Korean" too, which starts later.
    let Some((first, film)) = all.iter().find_map(|(found, _)| Some((found.clone(), followed(found)?)))
    else {
        return Vec::new();
    };
    // "a Norwegian-Icelandic film" is of both.
    let same = all.into_iter().filter(|(found, _)| found.start >= first.start && found.end <= film.end);
    let mut codes: Vec<Code> = same.map(|(_, code)| code).collect();
    codes.dedup();
    codes
}

/// Every adjective of a country, in order.
fn adjectives(page: &Page, span: &Span) -> Vec<(Span, Code)> {
    static EACH: LazyLock<Vec<(Pattern, Code)>> = LazyLock::new(|| {
        let all = LANGUAGES.iter().flat_map(|w| w.countries);
        all.map(|(adjective, _, code)| (Pattern::new(&format!("\\b(?i:{adjective})\\b")), *code)).collect()
    });
    static ANY: LazyLock<Pattern> = LazyLock::new(|| {
        let all = LANGUAGES.iter().flat_map(|w| w.countries).map(|(adjective, ..)| *adjective);
        Pattern::new(&format!("\\b{}\\b", any(all)))
    });
    let each = ANY.find_all(page.shape(), span).into_iter().filter_map(|found| {
        let code = EACH
            .iter()
            .find(|(pattern, _)| pattern.find(page.shape(), &found).is_some_and(|f| f == found))?
            .1;
        Some((found, code))
    });
    each.collect()
}

/// Every country in a short part, as an adjective or by name, in order.
pub(super) fn countries_anywhere(page: &Page, span: &Span) -> Vec<Code> {
    static ANY: LazyLock<Vec<(Pattern, Code)>> = LazyLock::new(|| {
        let all = LANGUAGES.iter().flat_map(|w| w.countries);
        all.map(|(adjective, name, code)| (Pattern::new(&format!("\\b(?i:{adjective}|{name})\\b")), *code))
            .collect()
    });
    let lower = |found: &Span| {
        page.part(found).starts_with("us") || page.part(found) == "cin" || page.part(found) == "fin"
    };
    let all = ANY.iter().filter_map(|(pattern, code)| Some((pattern.find(page.shape(), span)?, *code)));
    let mut all: Vec<_> = all.filter(|(found, _)| !lower(found)).collect();
    all.sort_by_key(|(found, _)| (found.start, std::cmp::Reverse(found.end)));
    let mut codes: Vec<Code> = Vec::new();
    let mut end = 0;
    for (found, code) in all {
        if found.start >= end {
            end = found.end;
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    codes
}

/// The countries that are all of a name: "Norway" behind a director is where the film is from.
pub(super) fn countries_named(page: &Page, span: &Span) -> Vec<Code> {
    static EACH: LazyLock<Vec<(Pattern, Code)>> = LazyLock::new(|| {
        let all = LANGUAGES.iter().flat_map(|w| w.countries);
        all.map(|(_, name, code)| (Pattern::new(&format!("^(?i:{name})$")), *code)).collect()
    });
    EACH.iter().filter(|(pattern, _)| pattern.is_in(page.shape(), span)).map(|(_, code)| *code).collect()
}

/// Countries by name only: "Spanish" among facts is a language.
fn countries_in_facts(page: &Page, span: &Span) -> Vec<Code> {
    static EACH: LazyLock<Vec<(Pattern, Code)>> = LazyLock::new(|| {
        let all = LANGUAGES.iter().flat_map(|w| w.countries);
        all.map(|(_, name, code)| {
            (Pattern::new(&format!("[|*/] ?(?i:{name}) ?(?:[|*/,\\n]|$)|(?:^|\\n)(?i:{name}) [|*/]")), *code)
        })
        .collect()
    });
    EACH.iter().filter(|(pattern, _)| pattern.is_in(page.shape(), span)).map(|(_, code)| *code).collect()
}

fn labelled(page: &Page, span: &Span) -> Vec<Code> {
    static LABEL: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}[^\\n.|;]{{2,60}}", any(words::all(|w| w.made_in)))));
    // A line of facts: "135 min | Mexico | Spanish".
    static FACTS: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("(?:^|\\n)[^\\n]{0,60} [|*/] [^\\n]{2,60}(?:\\n|$)"));
    // "aus dem Jahr 2012, 108 Minuten, Österreich", "(Poland)" at a line's end.
    static ALONE: LazyLock<Pattern> = LazyLock::new(|| {
        let minutes = words::LANGUAGES.iter().map(|w| w.minutes).collect::<Vec<_>>().join("|");
        Pattern::new(&format!(
            "(?i:\\b[0-9]{{2,3}} ?(?:{minutes}))\\.?, ([A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)(?:[.,;)]|$)|\\(([A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)(?:, [0-9]{{2,3}} ?(?i:{minutes}))?\\)(?:[.\\n]|$)"
        ))
    });
    let alone = ALONE.groups(page.shape(), span).into_iter();
    let alone = alone.filter_map(|groups| groups.into_iter().skip(1).flatten().next());
    let alone = alone.flat_map(|name| countries_named(page, &name));
    let facts = FACTS.find_all(page.shape(), span).into_iter().filter(|line| line.len() <= 90);
    let named = facts.flat_map(|line| countries_in_facts(page, &line));
    LABEL
        .find_all(page.shape(), span)
        .iter()
        .flat_map(|found| countries_anywhere(page, found))
        .chain(named)
        .chain(alone)
        .collect()
}

//! Directors, creators and actors. Owns gathering them by the cues that name them; refuses to know who is who, and how names
//! are listed.

use std::sync::LazyLock;

use super::beside::{accompanied, in_brackets};
use super::name_list::{NAME, add, after, names_from, people};
use super::portrait::{awarded, honoured};
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words;

/// Directors that `span` names.
pub(super) fn directors(page: &Page, span: &Span) -> Vec<String> {
    static BEFORE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}[ :]*", any(words::all(|w| w.directed_by)))));
    static AFTER: LazyLock<Pattern> = LazyLock::new(|| after(words::all(|w| w.directs)));
    static OWNER: LazyLock<Pattern> = LazyLock::new(|| {
        let film = any(words::all(|w| w.film));
        Pattern::new(&format!(
            "\\b({NAME})'s (?:(?:[a-z0-9-]+,? ){{0,4}}(?:{film}|debut)\\b|[\"`\\x03][A-Z])"
        ))
    });
    let mut found = people(page, span, &BEFORE, &AFTER, 2);
    // "It's called Night Post. By one Jo Li.": a sentence that is nothing but a maker.
    static ALONE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "[.!?] (?:By|Von|De)(?: (?:one|a certain|einem|einer|un certain|una tal|un tal))? ({NAME})(?:[.!]|$)"
        ))
    });
    // "Cinco lobitos (2022), de Alauda Ruiz de Azúa": right behind a film's year.
    static BRACKETED: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("(?:19|20)[0-9]{2}[^()\\n]{0,30}\\),? (?:de|by|von|di) "));
    for cue in BRACKETED.find_all(page.shape(), span) {
        let names = names_from(page, cue.end, span.end);
        add(&mut found, names.into_iter().filter(|name| name.contains(' ')).collect());
    }
    // "John Patton Ford's first as a director"
    static FIRST: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "\\b({NAME})'s (?:[a-z]+ ){{0,2}}(?i:first|second|third|debut|latest|last) (?:as (?:a |writer-)?director|behind the camera|in the director's chair)\\b"
        ))
    });
    let firsts = FIRST.groups(page.shape(), span).into_iter();
    let firsts = firsts.filter_map(|groups| groups.into_iter().nth(1).flatten());
    add(&mut found, firsts.map(|name| page.original(&name)).filter(|name| name.contains(' ')).collect());
    let alone =
        ALONE.groups(page.shape(), span).into_iter().filter_map(|groups| groups.into_iter().nth(1).flatten());
    add(&mut found, alone.map(|name| page.original(&name)).filter(|name| name.contains(' ')).collect());
    add(&mut found, awarded(page, span, true));
    // "İlker Çataks Film": the same in German, without an apostrophe.
    static GENITIVE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b([A-Z][A-Za-z'-]+ (?:[a-z]{2,3} )?[A-Z][A-Za-z'-]+)s (?:[a-z-]+ ){0,2}(?:Film|Drama|Deb[u]t|Thriller|Kom[o]die|Dokumentarfilm)\\b",
        )
    });
    if found.is_empty() {
        let owners = GENITIVE.groups(page.shape(), span);
        let owners = owners.into_iter().filter_map(|groups| groups.into_iter().nth(1).flatten());
        found = owners.map(|name| page.original(&name)).take(1).collect();
    }
    if found.is_empty() {
        let owners = OWNER.groups(page.shape(), span);
        let owners = owners.into_iter().filter_map(|groups| groups.into_iter().nth(1).flatten());
        found = owners.map(|name| page.original(&name)).filter(|name| name.contains(' ')).take(1).collect();
    }
    found
}

/// Whoever thought up a series, as `span` names them: no directors.
pub(super) fn creators(page: &Page, span: &Span) -> Vec<String> {
    static BEFORE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}[ :]*", any(words::all(|w| w.created_by)))));
    let mut found = Vec::new();
    for cue in BEFORE.find_all(page.shape(), span) {
        add(&mut found, names_from(page, cue.end, span.end));
    }
    found
}

/// Actors that `span` names.
pub(super) fn cast(page: &Page, span: &Span) -> Vec<String> {
    static BEFORE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}[ :]*", any(words::all(|w| w.starring)))));
    static AFTER: LazyLock<Pattern> = LazyLock::new(|| after(words::all(|w| w.stars)));
    static MIT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("\\b[Mm]it [^.\\n]{3,140}? (?i:in (?:den|der) (?:haupt|titel)rollen?|vor der kamera)")
    });
    static LISTED: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("\\b(?:directs|dirige a|dirige) [A-Z][A-Za-z'-]+ [A-Z][A-Za-z' -]+,"));
    let mut found = people(page, span, &BEFORE, &AFTER, 2);
    for directed in LISTED.find_all(page.shape(), span) {
        let names = page.part(&directed).find(' ').map_or(directed.end, |at| directed.start + at + 1);
        add(&mut found, names_from(page, names, span.end));
    }
    for framed in MIT.find_all(page.shape(), span) {
        add(&mut found, names_from(page, framed.start + 4, framed.end));
    }
    static ROLE: LazyLock<Pattern> = LazyLock::new(|| {
        let full = "[A-Z][A-Za-z'.-]+(?: [A-Za-z'-]{2,3}){0,2}(?: [A-Z][A-Za-z'.-]*)+";
        Pattern::new(&format!(
            "\\b(?i:had|has|gave|gives|casts?|hat|gab) ({full}) (?i:as|the (?:part|role|lead)|als)\\b|\\b(?i:regie von) {NAME} (?i:spielen|spielt) ({full}(?:(?:,|,? und) {full})*)|\\b({full}) (?i:starred|stars|played|plays) (?i:in it|in this|in both|the lead)\\b|(?:^|\\n)({full}) \\.{{1,3}} [A-Z]|\\b(?i:wird|wurde|werden|wurden) (?i:von) ({full}(?:(?:,|,? und) {full})*) (?:[a-z]+ ){{0,3}}(?i:gespielt|verkorpert|dargestellt)\\b"
        ))
    });
    add(&mut found, awarded(page, span, false));
    for groups in ROLE.groups(page.shape(), span) {
        if let Some(list) = groups.into_iter().skip(1).flatten().next() {
            add(&mut found, names_from(page, list.start, list.end));
        }
    }
    for with in accompanied(page, span).into_iter().chain(honoured(page, span)).chain(in_brackets(page, span))
    {
        add(&mut found, with);
    }
    found
}

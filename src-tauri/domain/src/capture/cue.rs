//! What stands right before or behind a name: its year, who made it, that it is a film or only compared. Owns these
//! patterns; refuses to know which names there are.

use std::sync::LazyLock;

use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::words;

/// A year in the brackets that open `after`, or right behind a comma or blank at the end of the line.
pub(super) fn year_behind(page: &Page, after: &Span) -> (Option<Span>, Option<i32>) {
    static BRACKETS: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^['a-z]{0,4}[\"'\\x04]? ?(?:(?:by|von|de|di) [A-Z][A-Za-z'.-]+(?: [A-Z][A-Za-z'.-]+){0,2} )?(?:[(\\[][^()\\[\\]\\n]{0,60}?\\b((?:18|19|20)[0-9]{2})\\b[^()\\[\\]\\n]{0,70}[)\\]])",
        )
    });
    // What stands behind the year ends the name's part: stars, a bracket, a dash; "Berlin, 2019 people" goes on.
    static BARE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^(?:(?:, | - | )((?:19|20)[0-9]{2})(?:[ .,!]*$|,|\\))|, ((?:19|20)[0-9]{2}) ?[\\x01\\x02*~(|\\[:;]|, ((?:19|20)[0-9]{2}) - |(?: \\([^()\\n]{1,40}\\))? +((?:19|20)[0-9]{2}) *[\\x01\\x02])",
        )
    });
    for (pattern, bracketed) in [(&*BRACKETS, true), (&*BARE, false)] {
        if let Some(groups) = pattern.groups(page.shape(), after).into_iter().next() {
            let year = groups.iter().skip(1).flatten().next().and_then(|year| page.part(year).parse().ok());
            let whole = groups.first().cloned().flatten();
            return (whole.filter(|_| bracketed), year);
        }
    }
    (None, None)
}

pub(super) fn cue_before(page: &Page, before: &Span) -> Option<Span> {
    static CUE: LazyLock<Pattern> = LazyLock::new(|| {
        let film = any(words::all(|w| w.film).chain(words::all(|w| w.series)));
        let called = any(words::all(|w| w.called));
        let watch = any(words::all(|w| w.watch));
        Pattern::new(&format!(
            "\\b(?:{film}(?: (?i:der woche|des tages|of the (?:week|month|day|year)))?(?:,? {called})?|{called}|{watch})(?: (?i:the film|the movie|den film|the series|die serie))?(?: -|:|,)? [\"`\\x03(]?$"
        ))
    });
    CUE.find(page.shape(), before)
}

pub(super) fn cue_after(page: &Page, after: &Span) -> Option<Span> {
    static CUE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("^[\"'\\x04]*[ ,]*-? ?(?:{})", any(words::all(|w| w.is_a_film))))
    });
    CUE.find(page.shape(), after)
}

/// The year that stands before a name or is joined to it behind: "the 2014 Godzilla", "1984 yapımı Dune", "Dune from 1984".
/// Only a catalogue can tell whether it is the film's.
pub(super) fn year_beside(page: &Page, span: &Span) -> Option<i32> {
    static BEFORE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?:\\b(?i:the|der|die|das|den|dem|his|her|their|our) ((?:18|19|20)[0-9]{2})(?:er)?|\\b((?:18|19|20)[0-9]{2})(?:'s| (?i:yapimi|tarihli))) [\"`\\x03]?$",
        )
    });
    static BEHIND: LazyLock<Pattern> = LazyLock::new(|| {
        let from = any(words::all(|w| w.from_year));
        let film = any(words::all(|w| w.film).chain(words::all(|w| w.version)));
        let year = "((?:18|19|20)[0-9]{2})";
        Pattern::new(&format!(
            "^[\"'\\x04]?(?: {from} {year}|, (?i:the|der|die|das|den) {year}(?:er)? {film})\\b"
        ))
    });
    let sentence = page.sentence(span.start);
    let before = span.start.saturating_sub(24).max(sentence.start).min(span.start)..span.start;
    let after = span.end..(span.end + 24).min(sentence.end).max(span.end);
    [(&*BEFORE, before), (&*BEHIND, after)].into_iter().find_map(|(pattern, at)| {
        let groups = pattern.groups(page.shape(), &at).into_iter().next()?;
        page.part(&groups.into_iter().skip(1).flatten().next()?).parse().ok()
    })
}

/// "Where Dunkirk was all muscle, this one is all nerves": the sentence is about the other one.
pub(super) fn is_set_against(page: &Page, outer: &Span, sentence: &Span) -> bool {
    static OPENS: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "^{} (?:(?i:the|der|die|das) )?[\"`\\x03]?$",
            any(words::all(|w| w.sets_against))
        ))
    });
    static OTHER: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            ", (?i:this|that one|it|here|the new|the (?:film|movie)|dieser|diese|dieses|hier|er|sie|es|[a-z]+ (?:er|sie|es|dieser))\\b",
        )
    });
    let before = sentence.start..outer.start.max(sentence.start);
    before.len() <= 20
        && OPENS.is_in(page.shape(), &before)
        && OTHER.is_in(page.shape(), &(outer.end..sentence.end.max(outer.end)))
}

pub(super) fn in_brackets(page: &Page, outer: &Span, paragraph: &Span) -> bool {
    let before = page.part(&(outer.start.saturating_sub(80).max(paragraph.start)..outer.start));
    let opened = before.rfind('(');
    opened.is_some_and(|at| !before[at..].contains(')'))
        && page.part(&(outer.end..(outer.end + 80).min(paragraph.end.max(outer.end)))).contains(')')
}

/// A director or a running time.
pub(super) static CREDITS: LazyLock<Pattern> = LazyLock::new(|| {
    let directed = any(words::all(|w| w.directed_by));
    let minutes = words::LANGUAGES.iter().map(|w| w.minutes).collect::<Vec<_>>().join("|");
    Pattern::new(&format!(
        "\\b{directed}[ :]*[A-Z]|\\b[0-9]{{2,3}} ?(?i:{minutes})\\b|\\b(?i:yon\\.|yonetmen:?|r:|d:) ?[A-Z]"
    ))
});
/// What is said of nothing but a film, right behind its name.
pub(super) static OF_FILM: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!("^[\"'\\x04]*{}", of_film())));

/// A pattern of what follows a film's name and no other: who made it, who is in it, where it runs.
pub(super) fn of_film() -> String {
    let of_film = any(words::all(|w| w.of_film));
    let directed = any(words::all(|w| w.directed_by));
    let film = any(words::all(|w| w.film));
    let name = "[A-Z][A-Za-z'-]*(?: [A-Z][A-Za-z'.-]*){0,2}";
    format!("(?: ?{of_film}| ?, {directed} {name}|(?:,|:) {name}'s? (?:[A-Za-z0-9,-]+ ){{0,5}}{film}\\b)")
}

/// "the film that was shot here is “X”".
pub(super) static SAID_TO_BE: LazyLock<Pattern> = LazyLock::new(|| {
    let film = any(words::all(|w| w.film));
    Pattern::new(&format!(
        "\\b{film},? (?i:that|which|they|we|der|die|den|das) [^.;:!?\\n]{{2,60}},? (?i:is|was|ist|war|heisst|hies)(?: (?i:called))?,? [\"`\\x03]?$"
    ))
});

/// '"X" with Anna Berg and Jo': who is in what stands in marks.
pub(super) static WITH: LazyLock<Pattern> = LazyLock::new(|| {
    let name = "[A-Z][A-Za-z'.-]+(?: [A-Z][A-Za-z'.-]+){0,2}";
    Pattern::new(&format!("^ ?(?i:with|avec|mit|con) {name}(?:,| (?i:and|und|et|y|e|&)) {name}"))
});

/// "We watched X at last. It's the one with …": the next sentence says what it is.
pub(super) fn goes_on(page: &Page, behind: &Span) -> bool {
    static NEXT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^[^.!?\\n]{0,16}[.!?] (?i:it'?s|it is|that's|das ist|c'est) (?i:the one|that one|der|die|das|celui) (?i:with|where|about|mit|wo|avec|ou)\\b",
        )
    });
    NEXT.is_in(page.shape(), behind)
}

/// "(UK, 115 min, 12A)": a running time in brackets.
pub(super) static PARTICULARS: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!("^[\"'\\x04]? {}", particulars())));

/// Brackets with a running time.
pub(super) fn particulars() -> String {
    let minutes = words::LANGUAGES.iter().map(|w| w.minutes).collect::<Vec<_>>().join("|");
    format!(
        "[(\\[][^()\\[\\]\\n]{{0,60}}?\\b[0-9]{{2,3}} ?(?i:{minutes})(?:[^A-Za-z()][^()\\[\\]\\n]{{0,70}})?[)\\]]"
    )
}

/// "the movie", perhaps with "called".
pub(super) static KIND_BEFORE: LazyLock<Pattern> = LazyLock::new(|| {
    let film = any(words::all(|w| w.film));
    let called = any(words::all(|w| w.called));
    Pattern::new(&format!("\\b{film}(?:,? {called})?:? [\"`\\x03]?$"))
});
/// "is a film", ", a thriller", "filmi".
pub(super) static KIND_AFTER: LazyLock<Pattern> = LazyLock::new(|| {
    let film = any(words::all(|w| w.film));
    Pattern::new(&format!(
        "^[\"'\\x04]*(?:,? (?i:(?:is|was|ist|war) )?(?i:a|an|the|one of the|ein|eine|der|die|das|bir) (?:[A-Za-z0-9'-]+ ){{0,4}}{film}\\b|\\. (?:A|An|Ein|Eine|Un|Une|Una|Bir) (?:[a-z0-9'-]+ ){{0,4}}{film}\\b| (?i:filmi|filmini|adli film|movie|film)\\b)"
    ))
});
pub(super) static ASIDE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!("\\b{} (?:(?i:the|his|her|their) )?[\"`'\\x03]?$", any(words::all(|w| w.aside))))
});
/// '"Barbie" director Greta Gerwig': the film only says who somebody is.
pub(super) static ROLE_BEHIND: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!("^[\"'\\x04]* {} [A-Z]", any(words::all(|w| w.role_behind)))));
pub(super) static LABEL: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        "(?i:(?:^|\\n|[~*] ?)(?:title|movie|film|titel|filmtitel|series|serie|dizi|film adi|filmin adi|pick|tonight|feature|movie of the week|film of the week) ?[:=] [\"`]?)$",
    )
});

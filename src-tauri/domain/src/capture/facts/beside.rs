//! People who stand beside a film without a cue of their own: in a list that a sentence opens with, behind a mere "with", in
//! brackets behind a role, right behind its year, before its name. Owns how they stand; refuses names that nothing else knows.

use std::sync::LazyLock;

use super::name_list::{NAME, names_from};
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words;

/// Full names that a sentence about a film is made of or opens with, where some are known to make films: "Yoo Ah-in, Steven
/// Yeun and, in her first role, Jeon Jong-seo.", "Brenda Blethyn and Marianne Jean-Baptiste in a café".
pub(super) fn listed(page: &Page, span: &Span, insiders: &[String]) -> Vec<String> {
    static LIST: LazyLock<Pattern> = LazyLock::new(|| {
        let full = "[A-Z][A-Za-z'.-]+(?: [A-Za-z'-]{2,3}){0,2}(?: [A-Z][A-Za-z'.-]*)+";
        let aside = "(?:, (?i:in|for|als|in her|in his) [^,.\\n]{3,50},| (?i:both|each))?";
        Pattern::new(&format!(
            "(?:^[^A-Za-z0-9]*|[,:;)-] |\\b(?i:in which|in dem|in der) )({full}(?:,(?: {full})|,? (?:and|und|ve|y|et|&){aside} {full})+)(?:[.!]*$|[.,;)]|(?: -)| (?i:in an?|in einem|in einer|are|play|sind|spielen|bring|shine|find|finden)\\b)"
        ))
    });
    static CUED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "^(?:(?i:with|mit|avec|con|by|von) |{}\\b)",
            any(words::all(|w| w.starring).chain(words::all(|w| w.directed_by)))
        ))
    });
    let first = page.sentences.partition_point(|sentence| sentence.end <= span.start);
    let sentences = page.sentences.iter().skip(first).take_while(|sentence| sentence.start < span.end);
    let lists = sentences.filter(|sentence| sentence.start >= span.start).filter_map(|sentence| {
        let groups = LIST.groups(page.shape(), sentence).into_iter().next()?;
        let whole = groups.first().cloned().flatten()?;
        let list = groups.into_iter().nth(1).flatten()?;
        let names = names_from(page, list.start, list.end);
        let amid = whole.start > sentence.start
            || page.part(&(whole.end - 1..whole.end)).starts_with([',', ';', '-']);
        if amid && !names.iter().all(|name| insiders.contains(&crate::fold::fold(name))) {
            return None;
        }
        if CUED.is_in(page.shape(), &list) {
            return None;
        }
        let known = |name: &String| insiders.contains(&crate::fold::fold(name));
        (names.len() >= 2 && names.iter().any(known)).then_some(names)
    });
    lists.flatten().collect()
}

/// "Hell Drivers (1957) Stanley Baker, lorries, gravel": somebody known who stands right behind a film's year.
pub(super) fn behind_year(page: &Page, span: &Span, insiders: &[String]) -> Vec<String> {
    static BEHIND: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "(?:19|20)[0-9]{{2}}[^()\\n]{{0,30}}\\)[:.]? ({NAME})(?:[,.;]| (?:and|is|as|in|drives|plays|goes|tries|-) )"
        ))
    });
    let names = BEHIND
        .groups(page.shape(), span)
        .into_iter()
        .filter_map(|groups| groups.into_iter().nth(1).flatten());
    let names = names.map(|name| page.original(&name));
    names.filter(|name| name.contains(' ') && insiders.contains(&crate::fold::fold(name))).collect()
}

/// Who plays whom without a word for it, where they are known to make films: "Jack Lowden, best known as …, is Vaughn",
/// "belongs to Youcef (Theo Rossi)", "Gina Gershon shows up for one scene"; and whoever plays "with" them, "as" somebody.
pub(super) fn playing(page: &Page, span: &Span, insiders: &[String]) -> Vec<String> {
    const FULL: &str = "[A-Z][A-Za-z'.-]+(?: [A-Za-z'-]{2,3}){0,2}(?: [A-Z][A-Za-z'.-]*)+";
    static ALONE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "\\b({FULL})(?:, (?i:best known|known|last seen|fresh|who|the) [^.\\n]{{2,80}},)? is [A-Z][a-z]+(?: [A-Z][a-z]+)?(?:,| and\\b|[.])|\\b[A-Z][a-z]+ \\(({FULL}(?:(?:,|,? (?:and|und|&)) {FULL}){{0,2}})\\)|\\b({FULL}) (?i:(?:shows|turns|pops) up|appears|cameos|steals) "
        ))
    });
    static WITH: LazyLock<Pattern> = LazyLock::new(|| {
        let role = "(?:[A-Z]|(?i:the|a|an|his|her|their) [a-z])";
        Pattern::new(&format!(
            "(?:\\b({FULL})(?:, [^.\\n]{{2,80}},)? is [A-Z][a-z]+(?: [A-Z][a-z]+)?)?[,;] (?i:with) ({FULL}) as {role}|\\b[A-Z][a-z]+ \\(({FULL})\\),? who\\b"
        ))
    });
    let first = |groups: Vec<Option<Span>>| groups.into_iter().skip(1).flatten().next();
    let alone = ALONE.groups(page.shape(), span).into_iter().filter_map(first);
    let known = |names: &Vec<String>| names.iter().all(|name| insiders.contains(&crate::fold::fold(name)));
    let alone = alone.map(|names| names_from(page, names.start, names.end)).filter(known);
    let mut found: Vec<String> = alone.flatten().collect();
    for groups in WITH.groups(page.shape(), span) {
        let group = |at: usize| groups.get(at).cloned().flatten();
        found.extend(group(1).or(group(3)).map(|name| page.original(&name)));
        if let Some(list) = group(2) {
            found.extend(names_from(page, list.start, page.sentence(list.start).end.min(span.end)));
        }
    }
    found.retain(|name| name.contains(' '));
    found
}

/// Whose film it is: "in Nicholas Hytner's The Lady in the Van".
pub(super) fn owner(page: &Page, name: &Span) -> Option<String> {
    static OWNER: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("({NAME})(?:'s|') [\"`\\x03]?$")));
    let from = name.start.saturating_sub(48).max(page.sentence(name.start).start).min(name.start);
    let groups = OWNER.groups(page.shape(), &(from..name.start)).into_iter().next()?;
    Some(page.original(&groups.into_iter().nth(1).flatten()?)).filter(|owner| owner.contains(' '))
}

/// Who is in it, behind a mere "with": full names at a clause's end, where the sentence speaks of a film or a series.
pub(super) fn accompanied(page: &Page, span: &Span) -> Vec<Vec<String>> {
    static WITH: LazyLock<Pattern> = LazyLock::new(|| {
        let full = "[A-Z][A-Za-z'.-]+(?: [A-Za-z'-]{2,3}){0,2}(?: [A-Z][A-Za-z'.-]*)+";
        let film = any(words::all(|w| w.film));
        Pattern::new(&format!(
            "(?:[,)] (?:with|mit|avec|con)|(?i:the one|\\b{film}) (?:with|mit|avec|con)) ({full}(?:(?:,|,? (?:and|und|et|y|&)) {full})*)(?:[.,;)!?\\x01]| [\\x01]|$| (?i:all|as|in|at|on|fast|ganz|als|und|[a-z]+s)\\b)|(?:^|[.!?\\n] ?)(?:With|Mit|Avec|Con) ({full}(?:(?:,|,? (?:and|und|et|y|&)) {full})+)(?:[.;!?\\n]|$)"
        ))
    });
    static SCREEN: LazyLock<Pattern> = LazyLock::new(|| {
        let kinds = words::all(|w| w.film).chain(words::all(|w| w.series));
        Pattern::new(&format!(
            "\\b{}\\b|\\([^()\\n]{{0,40}}\\b(?:19|20)[0-9]{{2}}\\b|[A-Z] (?:19|20)[0-9]{{2}}, ",
            any(kinds)
        ))
    });
    let lists = WITH.groups(page.shape(), span).into_iter().filter_map(|groups| {
        let mut lists = groups.into_iter().skip(1);
        let amid = lists.next().flatten();
        let the_one =
            |list: &Span| page.part(&(list.start.saturating_sub(14)..list.start)).ends_with("the one with ");
        let amid =
            amid.filter(|list| the_one(list) || SCREEN.is_in(page.shape(), &page.sentence(list.start)));
        // A sentence that is nothing but such a list needs no word for a film.
        amid.or_else(|| lists.next().flatten())
    });
    let names = lists.map(|list| names_from(page, list.start, list.end));
    names.filter(|names| names.iter().all(|name| name.contains(' '))).collect()
}

/// "his young deputy Luis Ocampo (Peter Lanzani)", "two brothers (Chris Pine and Ben Foster)": full names alone in brackets
/// behind a role.
pub(super) fn in_brackets(page: &Page, span: &Span) -> Vec<Vec<String>> {
    static ROLE: LazyLock<Pattern> = LazyLock::new(|| {
        let full = "[A-Z][A-Za-z'.-]+(?: [A-Za-z'-]{2,3}){0,2}(?: [A-Z][A-Za-z'.-]*)+";
        let role = "(?:[a-z]{3,}(?: [A-Z][A-Za-z'-]+){0,3}|(?i:is|are|was|were) [A-Z][a-z]+)";
        Pattern::new(&format!(
            "\\b{role} \\((?:(?i:newcomers?|the|debutant(?:e|in)?|der|die) )*({full}(?:(?:,|,? (?:and|und|ve|et|y|&)) {full}){{0,3}})\\)"
        ))
    });
    let lists = ROLE.groups(page.shape(), span).into_iter().filter_map(|g| g.into_iter().nth(1).flatten());
    // "the blockbuster Jaws (Steven Spielberg)": behind a film's name it is who made it.
    let roles = lists.filter(|list| !MADE.is_in(page.shape(), &(list.start.saturating_sub(60)..list.start)));
    roles.map(|list| names_from(page, list.start, list.end)).collect()
}

static MADE: LazyLock<Pattern> = LazyLock::new(|| {
    let film =
        any(words::all(|w| w.film).chain(words::all(|w| w.series)).chain(words::all(|w| w.other_works)));
    Pattern::new(&format!(
        "\\b(?:{film}|(?i:and|like|with|from|than|in|on|director|writer|critic|author|saw|watch[a-z]*)) [A-Z][^()]*\\($"
    ))
});

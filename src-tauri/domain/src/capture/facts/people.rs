//! Directors and actors. Owns how names are listed behind or before a cue ("starring A – known for B – and C"); refuses
//! to know who is who.

use std::sync::LazyLock;

use super::origin::countries_named;
use crate::capture::page::{ITALIC, Page};
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words;

/// Most names taken from one list.
const NAME_LIMIT: usize = 12;

/// A name: capitalised words with particles and initials between them.
const NAME: &str = "(?:[A-Z]\\.(?:-?[A-Z]\\.)*|(?:Jr|Sr|St)\\.|[A-Z](?:[A-Za-z]|'[A-Z]|'o\\b|-[A-Za-z])*)(?:[ ](?:(?:de|da|di|del|della|van|von|der|den|la|le|bin|ibn|al|el|y|dos|ten|ter|af|av|du)[ ])*(?:[A-Z]\\.(?:-?[A-Z]\\.)*|(?:Jr|Sr|St)\\.|[A-Z](?:[A-Za-z]|'[A-Z]|'o\\b|-[A-Za-z])*))*";

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

/// Who wrote their name into every film of a text: "Terence Davies, film-maker of memory and music, dies aged 77".
pub(in crate::capture) fn profiled(page: &Page) -> Option<String> {
    static PROFILE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "^(?i:obituary:? |nachruf:? (?:auf )?)?({NAME})(?:,| -| \\([^)]*\\),?) (?i:(?:the |der |die )?(?:[a-z-]+ ){{0,4}}(?:film-?makers?|directors?|regisseur(?:in)?|filmemacher(?:in)?|yonetmen|cineasta|cineaste|realisat(?:eur|rice)))\\b"
        ))
    });
    let lines = page.paragraphs.iter().take(3);
    let name = lines
        .filter_map(|line| PROFILE.groups(page.shape(), line).into_iter().next()?.into_iter().nth(1)?)
        .next()?;
    Some(page.original(&name)).filter(|name| name.contains(' '))
}

/// Who is in every film that a text goes through: "Dame Maggie Smith, star of stage and screen, dies aged 89".
pub(in crate::capture) fn portrayed(page: &Page) -> Option<String> {
    static PORTRAIT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "^(?i:obituary:? |nachruf:? (?:auf )?)?(?i:(?:dame|sir|lord|lady) )?({NAME})(?:,| -| \\([^)]*\\),?) (?i:(?:the |der |die |a |an )?(?:[a-z-]+ ){{0,4}}(?:act(?:or|ress)|star|schauspieler(?:in)?|oyuncu(?:su)?|act(?:riz|eur|rice)))\\b.*\\b(?i:dies|died|dead|aged|obituary|remembered|gestorben|stirbt|tot|hayatini kaybetti|muere|fallece|mort)\\b"
        ))
    });
    let lines = page.paragraphs.iter().take(3);
    let name = lines
        .filter_map(|line| PORTRAIT.groups(page.shape(), line).into_iter().next()?.into_iter().nth(1)?)
        .next()?;
    Some(page.original(&name)).filter(|name| name.contains(' '))
}

/// Names below a line that gives a prize to directors or actors: "Best Actress", then "Ifeoma Okwuosa, HOW MANY RIVERS?".
fn awarded(page: &Page, span: &Span, directing: bool) -> Vec<String> {
    static DIRECTOR: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^(?i:(?:prize for |award for )?best director|beste regie|regiepreis|en iyi yonetmen|mejor direccion|meilleure realisation)[^A-Za-z]*$",
        )
    });
    static ACTOR: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^(?i:(?:prize for |award for )?best (?:supporting |lead )?(?:act(?:or|ress)|performance)|beste (?:haupt|neben)?darsteller(?:in)?|en iyi (?:kadin|erkek) oyuncu|mejor (?:actor|actriz)|meilleur(?:e)? act(?:eur|rice))[^A-Za-z]*$",
        )
    });
    static NAMED: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("^({NAME})(?:,| -| (?i:for|fur|in|por|pour)\\b)")));
    let first = page.paragraphs.partition_point(|line| line.end <= span.start);
    let lines = page.paragraphs.iter().enumerate().skip(first).take_while(|(_, line)| line.start < span.end);
    let found = lines.filter_map(|(i, line)| {
        let label = page.paragraphs.get(i.checked_sub(1)?)?;
        let prize = if directing { &*DIRECTOR } else { &*ACTOR };
        let groups = prize.is_in(page.shape(), label).then(|| NAMED.groups(page.shape(), line))?;
        let name = page.original(&groups.into_iter().next()?.into_iter().nth(1).flatten()?);
        name.contains(' ').then_some(name)
    });
    found.collect()
}

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

/// Whose film it is: "in Nicholas Hytner's The Lady in the Van".
pub(super) fn owner(page: &Page, name: &Span) -> Option<String> {
    static OWNER: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("({NAME})(?:'s|') [\"`\\x03]?$")));
    let from = name.start.saturating_sub(48).max(page.sentence(name.start).start).min(name.start);
    let groups = OWNER.groups(page.shape(), &(from..name.start)).into_iter().next()?;
    Some(page.original(&groups.into_iter().nth(1).flatten()?)).filter(|owner| owner.contains(' '))
}

/// Who is in it, behind a mere "with": full names at a clause's end, where the sentence speaks of a film or a series.
fn accompanied(page: &Page, span: &Span) -> Vec<Vec<String>> {
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

/// "best actor to Jesse Plemons for".
fn honoured(page: &Page, span: &Span) -> Vec<Vec<String>> {
    static PRIZE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "\\b(?i:best (?:supporting )?act(?:or|ress)(?: prize| award)?(?: (?:went|goes|was given))? to) ({NAME}) (?i:for)\\b"
        ))
    });
    let names = PRIZE.groups(page.shape(), span).into_iter().filter_map(|g| g.into_iter().nth(1).flatten());
    names.map(|name| names_from(page, name.start, name.end)).collect()
}

/// "his young deputy Luis Ocampo (Peter Lanzani)", "two brothers (Chris Pine and Ben Foster)": full names alone in brackets
/// behind a role.
fn in_brackets(page: &Page, span: &Span) -> Vec<Vec<String>> {
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

fn after(cues: impl Iterator<Item = &'static str>) -> Pattern {
    let epithet = any(words::all(|w| w.epithet));
    Pattern::new(&format!(
        "({NAME}(?:(?:,|,? (?:and|und|ve|ile|y|et|&)) (?:{epithet} )*{NAME})*) ?{}",
        any(cues)
    ))
}

fn people(page: &Page, span: &Span, before: &Pattern, after: &Pattern, least_words: usize) -> Vec<String> {
    let mut found = Vec::new();
    for cue in before.find_all(page.shape(), span) {
        let digit = cue.start.checked_sub(2).map(|at| page.part(&(at..cue.start)));
        // A writer's own line is none about the film: "Von Anna Lehmann" below a headline that ends with "Film".
        // Names in the next line go with a label that is a line of its own.
        let label = page.paragraph(cue.start).start == cue.start || page.part(&cue).trim_end().ends_with(':');
        let ends = page.paragraph(cue.start).end <= cue.end;
        let byline = page.part(&cue).contains('\n') || ends && !label;
        if byline || digit.is_some_and(|d| d.starts_with(|c: char| c.is_ascii_digit())) {
            continue;
        }
        add(&mut found, names_from(page, cue.end, span.end));
    }
    for groups in after.groups(page.shape(), span) {
        if let Some(list) = groups.into_iter().nth(1).flatten() {
            let names = names_from(page, list.start, list.end);
            let full = names.into_iter().filter(|name| name.split(' ').count() >= least_words);
            add(&mut found, full.collect());
        }
    }
    found
}

fn add(found: &mut Vec<String>, names: Vec<String>) {
    for name in names {
        let folded = crate::fold::fold(&name);
        let known = found.iter().any(|other| {
            let other = crate::fold::fold(other);
            other == folded || other.ends_with(&format!(" {folded}"))
        });
        if !known && found.len() < NAME_LIMIT {
            found.push(name);
        }
    }
}

/// The names listed from `start` on, as far as the list goes.
fn names_from(page: &Page, start: usize, ceiling: usize) -> Vec<String> {
    static FIRST: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^(?-i:{NAME})")));
    static EPITHET: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("^[ :]*(?:{}(?:,? ))+", any(words::all(|w| w.epithet)))));
    static BETWEEN: LazyLock<Pattern> = LazyLock::new(|| {
        let and = any(words::all(|w| w.and));
        // An interjection between dashes or brackets, a role, a clause between commas; then a comma or "and".
        Pattern::new(&format!(
            "^(?:'[a-z]{{1,4}}\\b)?(?: \\([^()\\n]{{0,80}}\\)| - [^\\n-]{{0,120}} - ?| (?i:as|als) (?:[A-Za-z'-]+ ){{0,5}}?[A-Za-z'-]+)??(?:,? {and}, (?i:in|for|als) [^,.\\n]{{3,50}}, |,? {and} (?:{and} )?|,? (?i:alongside|opposite|with|sowie|neben) | ?,(?: (?i:who|known|best known|bekannt|whose|playing|der|die|fresh) [^,.\\n]{{0,90}},)?(?: {and})? ?| / | \\| |\\n[-*~] ?)"
        ))
    });
    let shape = page.shape();
    static CLAUSE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^ (?:is|was|has|had|will|can|[a-z]+s|ist|hat|erzahlt|handelt) [a-z]"));
    let mut names = Vec::new();
    let mut joined = false;
    let mut at = start;
    let ceiling = ceiling.min(start + 600).min(shape.len());
    while names.len() < NAME_LIMIT && at < ceiling {
        if let Some(epithet) = EPITHET.find(shape, &(at..ceiling)) {
            at = epithet.end;
        }
        let skipped = page.part(&(at..ceiling)).len()
            - page.part(&(at..ceiling)).trim_start_matches([' ', '\n', '@', '"', ITALIC]).len();
        at += skipped;
        let Some(name) = FIRST.find(shape, &(at..ceiling)) else { break };
        let Some(kept) = clean(page, &name) else { break };
        // "starring A, B, Winter Bees tells": after a mere comma a name that does something starts a new clause.
        let clause = CLAUSE.is_in(shape, &(kept.end..ceiling));
        if !names.is_empty() && page.part(&(at.saturating_sub(2)..at)) == ", " && clause && !joined {
            break;
        }
        at = kept.end;
        names.push(page.original(&kept));
        let Some(between) = BETWEEN.find(shape, &(at..ceiling)) else { break };
        at = between.end;
        joined = page.part(&between).chars().any(|c| c.is_ascii_alphabetic() || c == '&');
    }
    names
}

/// A name; none if it is an ordinary word or a service.
fn clean(page: &Page, name: &Span) -> Option<Span> {
    let mut kept = name.clone();
    // "Laia Costa y Susi Sánchez" are two, "José Ortega y Gasset" is one.
    if let Some((first, second)) = page.part(&kept).split_once(" y ")
        && first.contains(' ')
        && second.contains(' ')
    {
        kept.end = kept.start + first.len();
    }
    let lowered = page.part(&kept).to_lowercase();
    let first = lowered.split(' ').next().unwrap_or_default();
    let service = words::SERVICES.iter().any(|(service, ..)| service.to_lowercase() == first);
    let article = matches!(first, "the" | "der" | "die" | "das");
    let ordinary = words::all(|w| w.not_a_name).chain(words::all(|w| w.small)).any(|other| other == lowered);
    let country = !countries_named(page, &kept).is_empty();
    let month = words::LANGUAGES.iter().any(|w| w.months.contains(&lowered.as_str()));
    let label = words::LABELS.contains(&lowered.as_str());
    let too_long = lowered.split(' ').count() > 5;
    (!ordinary && !country && !label && !service && !article && !month && !too_long && kept.len() >= 2)
        .then_some(kept)
}

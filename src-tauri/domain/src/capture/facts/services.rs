//! Where a film can be watched and since or until when. Owns telling "on Netflix" from a mere mention of Netflix;
//! refuses to know what a service has today.

use std::sync::LazyLock;

use super::dated::{Days, dated, leaving, parting};
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self, SERVICES};
use crate::title::Availability;

/// How far before "the streaming service" its name stands, in characters.
const BEFORE: usize = 600;
/// What a service costs, said behind its name.
const FREE: [&str; 8] =
    ["gratis", "free", "for free", "kostenlos", "gratuit", "gratuitement", "ucretsiz", "gratuito"];

/// Services within `span` that have the film, in order.
pub(super) fn services(page: &Page, span: &Span, days: Days) -> Vec<Availability> {
    let mut found: Vec<Availability> = Vec::new();
    let groups = groups(page, mentions(page, span));
    let places: Vec<Span> =
        groups.iter().filter_map(|group| Some(group.first()?.0.start..group.last()?.0.end)).collect();
    let mut from = span.start;
    for (i, (group, at)) in groups.into_iter().zip(&places).enumerate() {
        let gap = places.get(i + 1).map(|next| at.end..next.start);
        let in_sentence = |gap: &&Span| page.sentence(gap.start) == page.sentence(gap.end);
        let parted = gap.as_ref().filter(in_sentence).map(|gap| parting(page, gap, days));
        // Without a clause's end between two services what stands there may be said of both.
        let end = gap.map_or(span.end, |gap| parted.flatten().unwrap_or(gap.end));
        let dates = dated(page, at, &(from..end), days);
        from = parted.flatten().unwrap_or(at.end);
        let Some((since, until)) = dates else { continue };
        for (_, name) in group {
            match found.iter_mut().find(|service| service.name == name) {
                Some(service) => {
                    service.since = service.since.take().or(since.clone());
                    service.until = closer(service.until.take(), until.clone());
                }
                None => found.push(Availability { name, since: since.clone(), until: until.clone() }),
            }
        }
    }
    if let [only] = &mut found[..]
        && only.until.is_none()
    {
        only.until = leaving(page, span, days);
    }
    found
}

/// The first of two days, unless the second tells the same month's day: "leaves in December … on December 7".
pub(super) fn closer(first: Option<String>, second: Option<String>) -> Option<String> {
    match (first, second) {
        (Some(first), Some(second)) if second.len() > first.len() && second.starts_with(&first) => {
            Some(second)
        }
        (first, second) => first.or(second),
    }
}

/// Names that nothing but "and" joins have one date: "on Sky Cinema and NOW from 11 December".
fn groups(page: &Page, mut mentions: Vec<(Span, String)>) -> Vec<Vec<(Span, String)>> {
    static AND: LazyLock<Pattern> = LazyLock::new(|| {
        let there = any(words::all(|w| w.on_service));
        Pattern::new(&format!(
            "^'?[a-z]{{0,3}}(?:,| ?&|,? {})(?: {there})?(?: (?i:the|der))? $",
            any(words::all(|w| w.and))
        ))
    });
    mentions.sort_by_key(|(at, _)| (at.start, std::cmp::Reverse(at.end)));
    let mut grouped: Vec<Vec<(Span, String)>> = Vec::new();
    let mut end = 0;
    for mention in mentions {
        if mention.0.start < end {
            continue;
        }
        let gap = end..mention.0.start;
        end = mention.0.end;
        match grouped.last_mut() {
            Some(group) if AND.is_in(page.shape(), &gap) => group.push(mention),
            _ => grouped.push(vec![mention]),
        }
    }
    grouped
}

fn mentions(page: &Page, span: &Span) -> Vec<(Span, String)> {
    static NAMES: LazyLock<Vec<(&str, Pattern, bool)>> = LazyLock::new(|| {
        let all = SERVICES.iter();
        all.map(|(name, pattern, ordinary)| (*name, Pattern::new(&format!("\\b(?:{pattern})")), *ordinary))
            .collect()
    });
    static BEFORE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "(?:\\b{}|(?i:(?:s?vod|nerede|where(?: to (?:watch|stream))?|wo|donde|dove) ?:)) (?i:(?:the|that|der|die|das|dem|la|le) )?[\"`]?$",
            any(words::all(|w| w.on_service))
        ))
    });
    static TAIL: LazyLock<Pattern> = LazyLock::new(|| {
        let film = any(words::all(|w| w.film).chain(words::all(|w| w.series)));
        Pattern::new(&format!(
            "^(?:(?: [A-Z][a-z]+)? ?{}|(?:'s|'?n?[iu]n)?[ -](?:[a-z-]+ )?{film}\\b)",
            any(words::all(|w| w.service_tail))
        ))
    });
    static NOT: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{} ?$", any(words::all(|w| w.not_there)))));
    static NOT_TAIL: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("^(?:'?[a-z]{2})? (?i:nicht mehr|nicht|yok|degil|kaldirildi|anymore|originals?:)\\b")
    });
    let shape = page.shape();
    let mut found = Vec::new();
    for (name, pattern, ordinary) in NAMES.iter() {
        for at in pattern.find_all(shape, span).into_iter().take(200) {
            let before = at.start.saturating_sub(40).max(span.start)..at.start;
            let after = at.end..(at.end + 40).min(span.end.max(at.end));
            let mut rest = page.part(&after).chars();
            let inside_word = match (rest.next(), rest.next()) {
                (Some('.' | '-'), Some(next)) => next.is_ascii_lowercase() && !TAIL.is_in(shape, &after),
                (Some(next), _) => next.is_ascii_alphanumeric(),
                _ => false,
            };
            if inside_word || NOT.is_in(shape, &before) || NOT_TAIL.is_in(shape, &after) {
                continue;
            }
            let tagged = page.part(&before).ends_with('#');
            let there = tagged || BEFORE.is_in(shape, &before) || TAIL.is_in(shape, &after);
            let there = there || !ordinary && heads_line(page, &at);
            let alone = !ordinary && page.paragraph(at.start).len() <= at.len() + 60 && labelled(page, &at);
            if there || alone || !ordinary && is_sentence(page, &at) {
                found.push((at, (*name).to_owned()));
            }
        }
    }
    let again = named_before(page, span).into_iter().map(|(at, name)| (at, name.to_owned()));
    found.extend(again);
    found.extend(formed(page, span));
    found.extend(sky_and_now(page, span));
    found
}

/// Services that no table knows, by how their names are formed, where something has the film: "on Granite Player", "in der
/// 3sat-Mediathek".
fn formed(page: &Page, span: &Span) -> Vec<(Span, String)> {
    static FORMED: LazyLock<Pattern> = LazyLock::new(|| {
        let there = any(words::all(|w| w.on_service));
        let word = "[A-Z0-9][A-Za-z0-9&]*";
        Pattern::new(&format!(
            "\\b{there} (?i:the |that |der |die |das |dem |la )?({word}(?: {word}){{0,2}} (?:Player|Mediathek|Home Cinema|On Demand|Boutique|Streaming)|{word}-(?:Mediathek|Streaming-?[Pp]ortal|Player)|[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)? ?[+])(?:[^A-Za-z0-9+]|$)"
        ))
    });
    // "on my DVD Player": a thing in the living room.
    static THING: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:CD|DVD|MP3|UHD|Blu|Ray|Media|Windows|VLC|Record|Video) Player$|^(?:Google|C|A|B|LGBTQ?)[ ]?[+]$",
        )
    });
    let names = FORMED
        .groups(page.shape(), span)
        .into_iter()
        .filter_map(|groups| groups.into_iter().nth(1).flatten());
    let names = names.filter(|name| !THING.is_in(page.shape(), name));
    names.map(|name| (name.clone(), page.original(&name))).collect()
}

/// "on Sky Cinema and Now", "streamed on Now until": beside its sister or a day the little word is a service.
fn sky_and_now(page: &Page, span: &Span) -> Vec<(Span, String)> {
    static NOW: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?:\\bSky(?: Cinema)? (?:and|und|&|or) |\\b(?:streamed|streaming|stream|available|watch) on |\\bon )(Now)(?: (?i:on|since|from|until|till|bis|seit|ab)\\b|[.,])",
        )
    });
    let found = NOW.groups(page.shape(), span).into_iter();
    found.filter_map(|groups| groups.into_iter().nth(1).flatten()).map(|at| (at, "NOW".to_owned())).collect()
}

/// "the streaming service": the one that the text named last.
fn named_before(page: &Page, span: &Span) -> Vec<(Span, &'static str)> {
    static AGAIN: LazyLock<Pattern> = LazyLock::new(|| {
        let there = any(words::all(|w| w.on_service));
        let again = any(words::all(|w| w.it_again));
        Pattern::new(&format!("\\b{there} (?:(?i:the|this|that|der|die|das|dem|den) )?{again}\\b"))
    });
    static NAMES: LazyLock<Vec<(&str, Pattern)>> = LazyLock::new(|| {
        let certain = SERVICES.iter().filter(|(.., ordinary)| !ordinary);
        certain.map(|(name, pattern, _)| (*name, Pattern::new(&format!("\\b(?:{pattern})")))).collect()
    });
    let shape = page.shape();
    let all = AGAIN.find_all(shape, span).into_iter().take(20).filter_map(|again| {
        let before = again.start.saturating_sub(BEFORE).min(again.start)..again.start;
        let last = |pattern: &Pattern| pattern.find_all(shape, &before).into_iter().next_back();
        let nearest = NAMES.iter().filter_map(|(name, pattern)| Some((last(pattern)?.start, *name))).max();
        Some((again, nearest?.1))
    });
    all.collect()
}

/// "Canal+ : ces 4 films quittent la plateforme", "Nerede: 1 Aralık'tan itibaren Exxen": a headline or a label says where
/// all that it speaks of is.
fn heads_line(page: &Page, at: &Span) -> bool {
    static BEFORE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^(?i:nerede|where|wo|donde|dove) ?: [^\\n]{0,40}$"));
    static BEHIND: LazyLock<Pattern> = LazyLock::new(|| {
        let film = any(words::all(|w| w.film));
        Pattern::new(&format!(
            "^ ?: [^\\n]{{0,40}}?\\b(?:{film}|(?i:films|movies|filme|filmler|peliculas))\\b"
        ))
    });
    let line = page.paragraph(at.start);
    BEFORE.is_in(page.shape(), &(line.start..at.start))
        || line.start == at.start && BEHIND.is_in(page.shape(), &(at.end..line.end))
}

/// A sentence of its own, as in a list: "Kanopy.", "RTVE Play, gratis."
fn is_sentence(page: &Page, at: &Span) -> bool {
    let sentence = page.sentence(at.start);
    let rest = page.part(&(at.end..sentence.end)).trim_matches(['.', '!', ',', ' ']);
    at.start == sentence.start && (rest.is_empty() || FREE.contains(&rest))
}

/// In a short line that lists facts ("2019 · Drama · Netflix").
fn labelled(page: &Page, at: &Span) -> bool {
    static MARK: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("[|*:,/(~-] ?$"));
    static THEN: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("^(?:$|[,;:|(]| [-|*(])"));
    let line = page.paragraph(at.start);
    if line.start == at.start && THEN.is_in(page.shape(), &(at.end..line.end)) {
        return true;
    }
    let before = at.start.saturating_sub(3).max(page.paragraph(at.start).start)..at.start;
    MARK.is_in(page.shape(), &before) && !page.part(&page.paragraph(at.start)).starts_with("Topics")
}

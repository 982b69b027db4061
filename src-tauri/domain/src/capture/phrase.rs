//! Phrases that look like names of films though the catalogue does not know them. Owns finding where such a name starts
//! and ends, by capitals, marks, brackets and cues; refuses to decide whether it is one.

use std::sync::LazyLock;

use super::alias;
use super::cue;
use super::entries::{headings, trailers};
use super::language;
use super::markup::{ITALIC, ITALIC_END};
use super::mention::has_capitals;
use super::names::Names;
use super::noun;
use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::plain;
use super::quotation::Quotation;
use super::run::{run_back, run_on};
use super::words;

/// Longest name, in words.
pub(super) const WORD_LIMIT: usize = 12;

/// Longest name with small letters, in words.
const FEW: usize = 6;

/// Longest name, in characters.
pub(super) const LENGTH_LIMIT: usize = 100;

/// Only so many phrases are looked at.
const PHRASE_LIMIT: usize = 250;

/// Every phrase that could be a name.
pub(super) fn phrases(page: &Page, quotations: &[Quotation], names: &Names) -> Vec<Span> {
    let shape = page.shape();
    let mut found = Vec::new();
    let brackets = YEAR_BRACKETS.find_all(shape, &page.all()).into_iter().take(PHRASE_LIMIT);
    for brackets in brackets.chain(PARTICULARS.find_all(shape, &page.all()).into_iter().take(PHRASE_LIMIT)) {
        found.extend(before_brackets(page, quotations, brackets.start));
    }
    for marked in marked(page, quotations).into_iter().take(PHRASE_LIMIT) {
        if is_of_a_post(page, &marked) {
            continue;
        }
        if title_like(page.part(&marked)) || is_told(page, &marked) {
            found.push(marked);
        }
    }
    for cue in FORWARD.find_all(shape, &page.all()).into_iter().take(PHRASE_LIMIT) {
        if noun::is_called_otherwise(page, &cue) || is_support(page, &cue) {
            continue;
        }
        let run = run_on(page, cue.end, page.paragraph(cue.start).end);
        // "his last film, Night Post, opened": the comma closes it again.
        let apart = page.part(&cue).trim_end_matches([' ', '"', '`', ITALIC]).ends_with(',');
        let closed = |run: &Span| page.part(&(run.end..run.end + 1)).starts_with([',', '.', ';', ')']);
        let run = run.filter(|run| !plain::is_compound(page.part(run)) && (!apart || closed(run)));
        found.extend(run.filter(|run| page.part(run).contains(' ') || SURE.is_in(shape, &cue)));
    }
    let romance = is_romance(page);
    let few = |run: &Span| page.part(run).split(' ').count() <= FEW;
    let told = BACKWARD.find_all(shape, &page.all()).into_iter().take(PHRASE_LIMIT);
    let told = told.chain(OF_FILM.find_all(shape, &page.all()).into_iter().take(PHRASE_LIMIT));
    for cue in told {
        // "sisters Yusra and Sara, follows": a comma ends a remark there, not a name.
        let remark =
            page.part(&cue).starts_with(' ') && page.part(&(cue.start.saturating_sub(1)..cue.start)) == ",";
        if remark {
            continue;
        }
        let line = page.paragraph(cue.start).start..cue.start;
        let number = LISTED.find(shape, &line);
        let run = run_back(page, number.map_or(line.start, |number| number.end), cue.start);
        let of_film = || romance && OF_FILM.find(shape, &cue).is_some();
        found.extend(run.or_else(|| alias::before(page, cue.start).filter(|run| few(run) && of_film())));
    }
    found.extend(trailers(page));
    found.extend(of_makers(page, names).into_iter().take(PHRASE_LIMIT));
    found.extend(headings(page).into_iter().map(|span| without_opening(page, span)));
    // "Set in 1921, the film follows": what a clause opens with is no name.
    let opens = |span: &Span| !page.part(span).starts_with(|c: char| c.is_ascii_lowercase());
    found.retain(|span| !span.is_empty() && span.len() <= LENGTH_LIMIT && opens(span));
    found.sort_by_key(|span| (span.start, span.end));
    found.dedup();
    found
}

/// "in Nicholas Hytner's The Lady in the Van": what stands in capitals behind somebody who makes films.
fn of_makers(page: &Page, names: &Names) -> Vec<Span> {
    static MAKER: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b([A-Z][A-Za-z.-]*(?: [A-Z][A-Za-z.-]*){1,3})(?:'s|') [\"`\\x03]?(?:The |A |An )?[A-Z]",
        )
    });
    let makers = MAKER.groups(page.shape(), &page.all()).into_iter();
    let makers = makers.filter_map(|groups| Some((groups.first()?.clone()?, groups.get(1)?.clone()?)));
    let known = makers.filter(|(_, maker)| names.is_person(&crate::fold::fold(&page.original(maker))));
    let runs = known.filter_map(|(whole, maker)| {
        let from = maker.end + page.part(&(maker.end..whole.end)).find(' ')?;
        run_on(page, from, page.paragraph(from).end)
    });
    runs.filter(|run| page.part(run).contains(' ') && title_like(page.part(run))).collect()
}

/// Whose a name is that stands behind "Nicholas Hytner's".
pub(super) fn maker_before(page: &Page, name: &Span) -> Option<Span> {
    static MAKER: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("\\b([A-Z][A-Za-z.-]*(?: [A-Z][A-Za-z.-]*){1,2})(?:'s|') [\"`\\x03]?$")
    });
    let from = name.start.saturating_sub(40).max(page.sentence(name.start).start).min(name.start);
    MAKER.groups(page.shape(), &(from..name.start)).into_iter().next()?.into_iter().nth(1)?
}

/// "der Fernsehfilm „Herr Kolb lernt schwimmen“": words beside the marks make a sentence in them a name.
pub(super) fn is_told(page: &Page, marked: &Span) -> bool {
    let trimmed = page.part(marked).trim_end_matches([' ', ',', '.']);
    let lead = trimmed.len() - trimmed.trim_start().len();
    let marked = &(marked.start + lead..marked.start + trimmed.len());
    let line = page.paragraph(marked.start);
    let before =
        marked.start.saturating_sub(40).max(line.start)..marked.start.saturating_sub(1).max(line.start);
    let tail = page.part(&(marked.end..line.end)).find(['"', '\'']).map_or(0, |at| at + 1);
    let behind = marked.end + tail.min(3)..(marked.end + 80).min(line.end).max(marked.end + tail.min(3));
    let part = page.part(marked);
    part.starts_with(|c: char| c.is_ascii_uppercase())
        && part.contains(' ')
        && could_be_name(part)
        && (cue::cue_before(page, &before).is_some()
            || cue::OF_FILM.is_in(page.shape(), &behind)
            || cue::WITH.is_in(page.shape(), &behind))
}

/// "in a thread titled 'Scariest film you saw'": what somebody wrote above their own words.
fn is_of_a_post(page: &Page, marked: &Span) -> bool {
    static POST: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:threads?|posts?|videos?|clips?|polls?|tiktoks?|tweets?|playlists?|subreddit|beitrag|beitrags|hilo|fil)(?: (?:that (?:was|is)|which (?:was|is)|simply|on [A-Z][A-Za-z]+))*,? (?i:titled|entitled|called|captioned|headed|named|mit dem titel|titulado|intitule) [\"`'\\x03]?$",
        )
    });
    let line = page.paragraph(marked.start);
    let before = marked.start.saturating_sub(60).max(line.start).min(marked.start)..marked.start;
    POST.is_in(page.shape(), &before)
}

/// "with the support of Film Cymru": a firm's own name.
fn is_support(page: &Page, cue: &Span) -> bool {
    static SUPPORT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:(?:support|backing|funding|help) (?:of|from)|(?:supported|backed|funded) by|unterstutzung (?:von|der|des)|gefordert von|destegi(?:yle)?) $",
        )
    });
    let before = cue.start.saturating_sub(40).max(page.sentence(cue.start).start).min(cue.start);
    SUPPORT.is_in(page.shape(), &(before..cue.start))
}

/// Whether a marked phrase reads like a name and not like somebody's words.
pub(super) fn title_like(phrase: &str) -> bool {
    has_capitals(phrase.trim()) && could_be_name(phrase)
}

/// Whether a phrase has no more words and marks than a name.
pub(super) fn could_be_name(phrase: &str) -> bool {
    let phrase = phrase.trim().trim_end_matches([',', '.']);
    let abbreviated = phrase.contains("No. ") || phrase.contains("Mr. ");
    let inner_stop = phrase.contains(". ") && !abbreviated || phrase.contains("? ") || phrase.contains("! ");
    // "Lovely, but see the other first" is a sentence.
    let clause = [", but ", ", aber ", ", ama ", ", mais ", ", pero "].iter().any(|but| phrase.contains(but));
    let inner_stop = inner_stop || clause;
    let furniture = phrase.contains(['~', '|']) || phrase.contains(" * ");
    let count = phrase.split_whitespace().count();
    (1..=WORD_LIMIT).contains(&count) && !inner_stop && !furniture && phrase.len() <= LENGTH_LIMIT
}

fn before_brackets(page: &Page, quotations: &[Quotation], at: usize) -> Option<Span> {
    let paragraph = page.paragraph(at);
    let end = paragraph.start + page.part(&(paragraph.start..at)).trim_end().len();
    let quotation = quotations.iter().rev().find(|q| q.outer.end == end).and_then(Quotation::single);
    if let Some(inner) = quotation {
        return Some(inner.clone());
    }
    if page.part(&(end.saturating_sub(1)..end)).starts_with(ITALIC_END) {
        let start = page.part(&(paragraph.start..end)).rfind(ITALIC)? + paragraph.start + 1;
        return Some(start..end - 1);
    }
    let number = LISTED.find(page.shape(), &(paragraph.start..end));
    let from = number.as_ref().map_or(paragraph.start, |number| number.end);
    // "2. Cinco lobitos (2022)": few capitals, and the number says where it starts.
    let entry = page.part(&(from..end));
    let whole = number.is_some()
        && is_romance(page)
        && entry.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit())
        && !entry.contains([',', ';', '"', '('])
        && could_be_name(entry);
    if whole { Some(from..end) } else { run_back(page, from, end) }
}

/// Whether names have few capitals there: "La virgen roja".
fn is_romance(page: &Page) -> bool {
    matches!(language::language(page), Some("es" | "fr"))
}

fn marked(page: &Page, quotations: &[Quotation]) -> Vec<Span> {
    static ITALICS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("\\x03([^\\x03\\x04\\n]{1,100})\\x04"));
    let italics = ITALICS.groups(page.shape(), &page.all());
    let italics = italics.into_iter().filter_map(|groups| groups.into_iter().nth(1).flatten());
    let quoted = quotations.iter().filter_map(|q| q.single().cloned());
    let trimmed = quoted.map(|span| {
        let part = page.part(&span);
        let lead = part.len() - part.trim_start_matches([' ', '~']).len();
        let end = span.start + part.trim_end_matches([' ', ',', '.']).len();
        (span.start + lead).min(end)..end
    });
    italics.chain(trimmed).collect()
}

/// A phrase without who watched it, or when ("We watched", "Filmtipp:"), if what is left can be a name.
///
/// A verb with a capital is a name's own: "I Saw the Devil".
fn without_opening(page: &Page, span: Span) -> Span {
    static OPENING: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("^{} [\"`\\x03]?", any(words::all(|w| w.opens)))));
    let Some(opening) = OPENING.find(page.shape(), &span) else { return span };
    let lead = page.part(&opening).trim_end_matches([' ', '"', '`', ITALIC]);
    let verb =
        lead.rsplit_once(' ').is_none_or(|(_, last)| last.starts_with(|c: char| c.is_ascii_lowercase()));
    let rest = page.part(&(opening.end..span.end));
    let name = rest.len() > 3 && rest.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit());
    if verb && name { opening.end..span.end } else { span }
}

/// Whether words are but an opening, and so no part of a name.
pub(super) fn is_opening(page: &Page, span: &Span) -> bool {
    static WHOLE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("^{} *[\"`\\x03(]?$", any(words::all(|w| w.opens)))));
    WHOLE.is_in(page.shape(), span)
}

static YEAR_BRACKETS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new("[(\\[][^()\\[\\]\\n]{0,60}?\\b(?:18|19|20)[0-9]{2}\\b[^()\\[\\]\\n]{0,70}[)\\]]")
});

static PARTICULARS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&cue::particulars()));

static FORWARD: LazyLock<Pattern> = LazyLock::new(|| {
    let film = any(words::all(|w| w.film).chain(words::all(|w| w.series)));
    let called = any(words::all(|w| w.called));
    let watch = any(words::all(|w| w.watch));
    let prizes = any(words::PRIZES.iter().copied());
    let won = "(?i:won|wins?|winning|earned|received|got|gewann|gewonnen|bekam|erhielt)";
    Pattern::new(&format!(
        "\\b(?:{film},? {called}|{film}(?: -|,)?|{watch}|(?i:called|titled|heis+t|nennt sich|se llama|s'appelle)|{won} [^.\\n]{{0,30}}{prizes} (?i:for|fur)) [\"`\\x03]?"
    ))
});

static SURE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        "(?i:\\b(?:called|titled|entitled|named|namens|heis+t|nennt sich|se llama|s'appelle|titel|film -|movie -|the movie|the film|der film|den film|watch(?:ed|ing)?|re-?watch(?:ed|ing)?|finished|binged?|binging|about|stars? in|seen|obsessed with|episodes? of|season of)\\b)",
    )
});

static BACKWARD: LazyLock<Pattern> = LazyLock::new(|| {
    let film = any(words::all(|w| w.film).chain(words::all(|w| w.series)));
    let tells = any(words::all(|w| w.tells));
    Pattern::new(&format!(
        "[\"'\\x04]?(?:,? (?i:is|was|ist|war) (?i:a|an|the|ein|eine|der|die|das) (?:[A-Za-z0-9'-]+ ){{0,6}}{film}\\b|,? (?i:(?:written and )?directed by|inszeniert von|von regisseur)|, (?i:a|an|the|ein|eine|der|die|das) (?:[A-Za-z0-9'-]+ ){{0,6}}{film}\\b| (?i:filmi|dizisi|filmini|dizisini|adli|isimli)\\b| {tells} | (?i:season) [0-9]| (?i:stars|starring) [A-Z])"
    ))
});

static OF_FILM: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!("[\"'\\x04]?{}", super::cue::of_film())));

pub(super) static LISTED: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new("^(?:[0-9]{1,3}(?:[.):/]| -)|#[0-9]{1,3}[.:]?|[-*~+]) +"));

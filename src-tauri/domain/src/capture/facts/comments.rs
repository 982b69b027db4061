//! What people wrote below a post, in a thread or in a chat, each in a line of their own and without quotation marks.
//! Owns where such words start and end and that they are an opinion; refuses adverts, moderators and questions.

use std::sync::LazyLock;

use super::quotes::Said;
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::source;
use crate::capture::words;
use crate::title::Quote;

/// The longest line that says who writes, in characters.
const HEADER: usize = 90;
/// The longest remark, in characters.
const REMARK: usize = 500;
/// Shorter remarks say nothing, in words.
const SHORTEST: usize = 4;
/// A post's own author stands within so many lines from the top.
const AUTHOR: usize = 3;
/// So many handles alone in their lines make a forum.
const HANDLES: usize = 2;
/// Only so many remarks are read.
const LIMIT: usize = 300;

/// Comments, in order; `spoken` is what was read already.
pub(in crate::capture) fn comments(page: &Page, spoken: &[Said]) -> Vec<Said> {
    let post = source::post(page);
    let mut found: Vec<Said> = Vec::new();
    let mut body: Option<Option<&'static str>> = None;
    let mut below = false;
    let handles = page.paragraphs.iter().filter(|line| is_handle(page, line)).count() >= HANDLES;
    for (i, line) in page.paragraphs.iter().enumerate() {
        if page.behind_stamp(line) > line.start {
            body = None;
            continue;
        }
        if opens_comments(page, line) && i >= AUTHOR {
            (below, body) = (true, None);
            continue;
        }
        if let Some(header) = header(page, line) {
            // A thread's first lines are its author's, and so is a review that is a post as a whole.
            let counts = !header.junk && (i >= AUTHOR || header.whole);
            body = counts.then(|| header.place.or(post));
            continue;
        }
        if below && is_name(page, line) || handles && is_handle(page, line) {
            body = Some(post);
            continue;
        }
        let own = named(page, line, below);
        let Some(place) = own.as_ref().map(|_| post).or(body) else { continue };
        let start = own.map_or(line.start, |name| name.end);
        if own_reply(page, line) {
            continue;
        }
        body = None;
        let words = start..line.end;
        let known = spoken.iter().any(|said| said.span.start < line.end && said.span.end > line.start);
        if !known && is_opinion(page, &words) && is_somebodys(page, &words) && found.len() < LIMIT {
            found.push(Said { thread: below || i > AUTHOR, ..said(page, &words, place) });
        }
    }
    found
}

/// A line above what readers wrote: "38 comments", "User reviews", "47 yorumun tümünü gör", or who liked a post.
fn opens_comments(page: &Page, line: &Span) -> bool {
    static HEAD: LazyLock<Pattern> = LazyLock::new(|| {
        let many = "comments?|replies|responses|kommentare|antworten|yorumlar|yorumun|comentarios|commentaires|thoughts";
        let whose = "(?:user|customer|reader|viewer|audience|member|top|featured|most helpful) (?:reviews?|comments?)|comment section|reader comments|leserkommentare|kundenrezensionen|rezensionen|(?:kullanici|izleyici|okur) yorumlari|critiques? (?:des )?spectateurs|avis (?:des )?spectateurs|(?:los )?lectores opinan|opiniones|what (?:readers|you) (?:said|thought)";
        Pattern::new(&format!(
            "^[^A-Za-z0-9]*(?i:(?:[0-9][0-9.,]*[KMkm]? )?(?:{many})(?: ?\\(?[0-9][0-9.,]*[KMkm]?\\)?)?(?: ?:)?(?: [0-9.,]+)?(?: sort by| on \".*| tumunu gor.*| anzeigen)?|{whose}):?[^A-Za-z0-9]*$|(?i:yorumlara yazin|let (?:me|us) know in the comments|schreibt? (?:es )?(?:uns )?in die kommentare)[^A-Za-z0-9]*$|^~[^A-Za-z]*[A-Z][^\\n]{{2,60}} (?i:and|und|ve|y|et) [0-9][0-9.,]* (?i:others?|weitere|kisi|personas|mas|autres)"
        ))
    });
    line.len() <= HEADER && HEAD.is_in(page.shape(), line)
}

/// Whether an opinion is more than the word in a film's own name ("Perfect Days!!").
pub(super) fn is_opinion_beside(page: &Page, words: &Span, names: &[Span]) -> bool {
    let opinions = OPINION.find_all(page.shape(), words);
    opinions.iter().any(|found| !names.iter().any(|name| name.start <= found.start && found.end <= name.end))
}

/// Somebody's name alone in a line, above what they wrote.
fn is_name(page: &Page, line: &Span) -> bool {
    static NAME: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^[A-Z][A-Za-z'.-]+(?: [A-Z][A-Za-z'.-]*){1,2}$"));
    NAME.is_in(page.shape(), line)
}

/// A handle alone in a line, above what its owner wrote in a forum: "craigt_leeds", "MrsPlum".
fn is_handle(page: &Page, line: &Span) -> bool {
    static HANDLE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^[A-Za-z]+(?:[0-9_][A-Za-z0-9_]*|[a-z][A-Z][A-Za-z]*)$"));
    (4..=24).contains(&line.len()) && HANDLE.is_in(page.shape(), line)
}

/// Opinions in a chat, sentence by sentence; what they are about only their neighbours can tell.
pub(in crate::capture) fn chatted(page: &Page) -> Vec<Said> {
    let lines = page.paragraphs.iter().filter(|line| page.behind_stamp(line) > line.start);
    let all = lines.flat_map(|line| {
        let start = page.behind_stamp(line);
        let first = page.sentences.partition_point(|sentence| sentence.end <= start);
        let sentences = page.sentences.iter().skip(first).take_while(|sentence| sentence.start < line.end);
        sentences.map(move |sentence| sentence.start.max(start)..sentence.end)
    });
    let opinions = all.filter(|words| is_opinion(page, words) && OPINION.is_in(page.shape(), words));
    opinions.take(LIMIT).map(|words| said(page, &words, None)).collect()
}

fn said(page: &Page, words: &Span, place: Option<&'static str>) -> Said {
    let quote = Quote { text: page.original(words), place: place.unwrap_or_default().to_owned() };
    Said { span: words.clone(), quote, about: None, thread: false }
}

struct Header {
    place: Option<&'static str>,
    /// Nobody's opinion follows: an advert, a moderator.
    junk: bool,
    /// What follows is all of the text.
    whole: bool,
}

/// A line that only says who writes the next one: "u/name - 3 yr. ago", "Deb @debfromleeds - Feb 12".
fn header(page: &Page, line: &Span) -> Option<Header> {
    static WHO: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^(?:[^\\n:]{1,40} )?(?:u/|@)[A-Za-z0-9_.\\[\\]-]+(?: ?[*|-] ?[^\\n]{1,50}| +(?:[0-9]+ ?[a-z]+ ago|vor [0-9]+ [a-z]+|[0-9]+ [a-z]+ once))?$|^[^\\n]{2,40} MOD [*] |^[\\x01\\x02 5]*(?i:re-?watched|watched|review(?:ed)?|rated) by [^\\n]{2,40}$",
        )
    });
    static JUNK: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:MOD|AutoModerator|(?i:promoted|sponsored|stickied|anzeige|reklam))\\b|\\[deleted\\]",
        )
    });
    static REVIEW: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?i:'s review|kritik|yorum[a-z]*) (?i:published|posted|veroffentlicht)? ?(?i:on|auf|bei) [A-Z][A-Za-z]+:$",
        )
    });
    let shape = page.shape();
    if line.len() > HEADER {
        return None;
    }
    let whole = REVIEW.is_in(shape, line);
    let reddit = page.part(line).contains("u/");
    (whole || WHO.is_in(shape, line)).then(|| Header {
        place: reddit.then_some("Reddit"),
        junk: JUNK.is_in(shape, line),
        whole,
    })
}

/// Whether the line before `at` says that an advert or a moderator's words follow.
pub(super) fn is_below_junk(page: &Page, at: usize) -> bool {
    let before = Page::holder(&page.paragraphs, at).and_then(|i| i.checked_sub(1));
    let line = before.and_then(|i| page.paragraphs.get(i));
    line.and_then(|line| header(page, line)).is_some_and(|header| header.junk)
}

/// Who writes before their words in the same line: "Marie_75 says: ...", "u/pangolin: ...", "ayse.krky ..."; below a line that
/// opens comments "Bettina: ..." and "hollyhock - ..." too.
fn named(page: &Page, line: &Span, below: bool) -> Option<Span> {
    static SAYS: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^(?:[A-Za-z0-9_.]{3,30} (?i:says|said|schreibt|sagt|diyor|yazdi|dice|dit): ?|(?:u/|@)[A-Za-z0-9_.-]+(?:: ?| - )|[a-z0-9]+[._][a-z0-9._]*: ?)",
        )
    });
    static HANDLE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^[a-z][a-z0-9]{2,}[._][a-z0-9._]*[a-z0-9] "));
    static NAMED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^[A-Za-z0-9][A-Za-z0-9_.'-]*(?: [A-Z][A-Za-z.'-]*){0,2}(?: \\([A-Z][A-Za-z ,]+\\))?(?:: | - )",
        )
    });
    let shape = page.shape();
    let named = below.then(|| NAMED.find(shape, line)).flatten().filter(|name| name.len() <= 40);
    SAYS.find(shape, line).or(named).or_else(|| HANDLE.find(shape, line))
}

/// A line between who writes and what they write.
fn own_reply(page: &Page, line: &Span) -> bool {
    static REPLY: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^(?i:replying to|antwort an|in reply to|verified|badge|[^A-Za-z]+$)"));
    REPLY.is_in(page.shape(), line)
}

/// Whether somebody tells what a film did to them, and sells, asks and lists nothing.
fn is_opinion(page: &Page, words: &Span) -> bool {
    static JUNK: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\bDMs?\\b|https?:|\\bwww\\.|[0-9] ?%|\\b(?i:promo|discount|coupon|giveaway|cheap|subscribe|follow me|(?:link in|check my) bio|(?:visit|check out) (?:our|my)|free signals|rabatt|gewinnspiel|takip|indirim|kargo bedava|i am a bot|mark spoilers|if you (?:liked?|loved?|enjoyed)|removed)\\b|#[A-Za-z]",
        )
    });
    static ASKED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^[^A-Za-z]*(?i:has|have|does|do|did|can|could|should|would|is|are|any(?:one|body)|what|which|where|who|how|hat|kennt|weis|gibt|was|wer|wo)\\b[^.!?\n]*[?]",
        )
    });
    if ASKED.is_in(page.shape(), words) {
        return false;
    }
    let text = page.part(words);
    let count = text.split_whitespace().count();
    let asks = text.trim_end().ends_with('?');
    let brief = count + 1 == SHORTEST && OPINION.is_in(page.shape(), words);
    (count >= SHORTEST || brief) && words.len() <= REMARK && !asks && !JUNK.is_in(page.shape(), words)
}

/// Whether a comment says more than a fact or a joke: what somebody thinks, or what they did themselves.
fn is_somebodys(page: &Page, words: &Span) -> bool {
    static MYSELF: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.myself)))));
    OPINION.is_in(page.shape(), words) || MYSELF.is_in(page.shape(), words)
}

static OPINION: LazyLock<Pattern> = LazyLock::new(|| {
    let moods = words::LANGUAGES.iter().flat_map(|w| w.moods).flat_map(|(_, list)| list.iter().copied());
    Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.opinion).chain(moods))))
});

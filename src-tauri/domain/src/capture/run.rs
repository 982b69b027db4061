//! Runs of words with capitals. Owns where such a run starts and ends before or behind a place, without the words that only
//! open a sentence; refuses to decide whether it is a name.

use std::sync::LazyLock;

use super::markup::{ITALIC, ITALIC_END};
use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::phrase::{LENGTH_LIMIT, WORD_LIMIT};
use super::words;

/// The run of words with capitals that ends at `end`.
pub(super) fn run_back(page: &Page, floor: usize, end: usize) -> Option<Span> {
    // "Incendies (French: …; lit. 'Fires') is a film": the brackets only explain the name before them.
    let before = page.part(&(floor.min(end)..end)).trim_end();
    let end = match before.rfind('(') {
        Some(open) if before.ends_with(')') => floor + open,
        _ => end,
    };
    let part = page.part(&(floor.max(end.saturating_sub(LENGTH_LIMIT))..end));
    let end = end - (part.len() - part.trim_end_matches([' ', '"', '\'', ',', ITALIC_END]).len());
    let part = part.trim_end_matches([' ', '"', '\'', ',', ITALIC_END]);
    let mut at = end - part.len();
    let mut words_at = Vec::new();
    for word in part.split(' ') {
        words_at.push((at, word));
        at += word.len() + 1;
    }
    let mut best = None;
    for (count, (begin, word)) in words_at.into_iter().rev().enumerate() {
        let bare = word.trim_start_matches(['"', '`', '(', ITALIC, '\'']);
        let stops = count > 0
            && (bare.ends_with([',', ';', '!', '?', ')', '"', ITALIC_END])
                || bare.ends_with('.') && bare.len() > 3
                || is_clock(bare)
                || matches!(bare, "-" | "" | "|" | "*" | "~"));
        // A mark within a word closes a name before its ending: `"Kulüp"ün`.
        let ended = count > 0 && bare.trim_end_matches(['"', '\'']).contains('"');
        if stops || ended || count >= WORD_LIMIT {
            break;
        }
        let capital = bare.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit());
        let small = words::all(|w| w.small).any(|small| small == bare) || bare == "&";
        if capital {
            best = Some(begin + (word.len() - bare.len()));
            if bare.ends_with(':') && is_label(bare) {
                best = None;
                break;
            }
        } else if !small || count == 0 {
            break;
        }
        if bare.len() < word.len() {
            break;
        }
    }
    // "a film from Ireland by Tomm Moore (2014)": who made it stands between.
    static MAKER: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(" (?:by|von) [A-Z][A-Za-z'.-]+(?: [A-Z][A-Za-z'.-]+)+$"));
    let start = best?;
    let end = MAKER.find(page.shape(), &(start..end)).map_or(end, |maker| maker.start);
    without_lead(page, start..end)
}

/// "10.15pm", before which a guide names its channel.
fn is_clock(word: &str) -> bool {
    let hour = word.strip_suffix("am").or_else(|| word.strip_suffix("pm"));
    hour.is_some_and(|hour| {
        hour.starts_with(|c: char| c.is_ascii_digit())
            && hour.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b':'))
    })
}

/// The run of words with capitals that starts at `start`.
pub(super) fn run_on(page: &Page, start: usize, ceiling: usize) -> Option<Span> {
    let part = page.part(&(start..ceiling.min(start + LENGTH_LIMIT)));
    let lead = part.len() - part.trim_start_matches([' ', '"', '`', ITALIC]).len();
    let mut at = start + lead;
    let begin = at;
    let mut end = begin;
    for (count, word) in part[lead..].split(' ').enumerate() {
        let bare = word.trim_end_matches([',', '.', ';', '!', '?', ')', '"', '\'', ':', ITALIC_END]);
        // "give the film 7.7": what it was given.
        if count == 0 && bare.contains('.') && bare.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
            return None;
        }
        let capital = bare.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit());
        if let Some(mark) = bare.find('"').filter(|_| capital) {
            end = at + mark;
            break;
        }
        let small = words::all(|w| w.small).any(|small| small == bare) || bare == "&";
        if count >= WORD_LIMIT || !(capital || (small && count > 0)) || bare.contains('\n') {
            break;
        }
        if capital {
            end = at + bare.len();
        }
        let goes_on =
            bare.len() == word.len() || word.ends_with(':') || (word.ends_with('.') && bare.len() <= 2);
        if !goes_on {
            break;
        }
        at += word.len() + 1;
    }
    let run = without_lead(page, begin..end)?;
    let possessive = page.part(&run).rsplit_once('\'').is_some_and(|(_, tail)| tail == "s");
    (!possessive).then_some(run)
}

/// A run without words that only start a sentence ("Watching Oldboy").
pub(super) fn without_lead(page: &Page, run: Span) -> Option<Span> {
    static KIND: LazyLock<Pattern> = LazyLock::new(|| {
        let film = any(words::all(|w| w.film).chain(words::all(|w| w.series)));
        Pattern::new(&format!(
            "^(?i:the|a|an|this|der|die|das|ein|eine|bu) (?:[A-Za-z-]+ )?{film}(?: (?i:von|by|from|of|is|ist)\\b|$)"
        ))
    });
    // "22:00 3sat: Barbara": a guide's time and channel.
    static TIMED: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^[0-2]?[0-9][:.][0-5][0-9](?: Uhr)? (?:[A-Za-z0-9+ ]{2,14}: )?"));
    let mut run = run;
    if let Some(time) = TIMED.find(page.shape(), &run) {
        run.start = time.end;
    }
    if KIND.is_in(page.shape(), &run) {
        return None;
    }
    loop {
        let part = page.part(&run);
        let word = part.split([' ', ':']).next().unwrap_or_default();
        let lowered = word.to_lowercase();
        let other = words::all(|w| w.not_a_name).any(|other| other == lowered);
        let article = matches!(
            lowered.as_str(),
            "der"
                | "in"
                | "my"
                | "our"
                | "his"
                | "this"
                | "why"
                | "how"
                | "what"
                | "when"
                | "if"
                | "it's"
                | "before"
                | "after"
        );
        // An article or the like may well open a name, unless a sentence starts there too.
        if word.is_empty() || !other || (article && part.contains(' ')) {
            break;
        }
        let Some(rest) = part.get(word.len()..) else { break };
        run.start += word.len() + (rest.len() - rest.trim_start_matches([' ', ':', '-', '"', '`']).len());
        if run.start >= run.end {
            return None;
        }
    }
    Some(run)
}

pub(super) fn is_label(word: &str) -> bool {
    let lowered = word.trim_end_matches(':').to_lowercase();
    words::all(|w| w.not_a_name).any(|other| other == lowered)
}

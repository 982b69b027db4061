//! Parts of a page that name nothing the writer recommends: teasers for other articles, the chapters of a recording, the
//! episodes of a series, and who made another film. Owns telling such parts by their label and their lines; refuses to
//! look at any name in them.

use std::sync::LazyLock;

use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::words;

/// Longest line of a list of teasers, in characters; beyond it the text itself goes on.
const TEASER: usize = 110;
/// Most lines that one label covers.
const LINES: usize = 40;
/// So many lines with a time in front are the chapters of a recording.
const CHAPTERS: usize = 3;

/// Every such part, in no order.
pub(super) fn asides(page: &Page) -> Vec<Span> {
    let mut found = teasers(page);
    found.extend(episodes(page));
    found.extend(chapters(page));
    found
}

/// '"Barbie" director Greta Gerwig': who made another film, which says nothing of the text's own.
pub(super) fn makers(page: &Page) -> Vec<Span> {
    static MAKER: LazyLock<Pattern> = LazyLock::new(|| {
        let role = any(words::all(|w| w.role_behind));
        Pattern::new(&format!("[\"'\\x04] {role} [A-Z][A-Za-z'.-]*(?: [A-Z][A-Za-z'.-]*){{0,3}}"))
    });
    // "Not to be confused with Lionheart (1990 film) starring ...": of another film alone.
    static CONFUSED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("\\b(?i:not to be confused with|nicht zu verwechseln mit|for other uses, see)[^.\\n]*")
    });
    let mut found = MAKER.find_all(page.shape(), &page.all());
    found.extend(CONFUSED.find_all(page.shape(), &page.all()));
    found.sort_by_key(|span| span.start);
    found
}

/// "READ MORE: …", "Lesen Sie auch: …", or such a label above lines that are short or have a bullet.
pub(super) fn teasers(page: &Page) -> Vec<Span> {
    static LABEL: LazyLock<Pattern> = LazyLock::new(|| {
        let labels = any(words::TEASERS);
        Pattern::new(&format!("^[^A-Za-z0-9\\n]*{labels}(?:[ ,][a-z,' ]*)?(?: *(:|$)| [-~] )"))
    });
    static BULLET: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("^(?:[*~>+-]|[0-9]{1,2}[.)]) "));
    let shape = page.shape();
    let mut found = Vec::new();
    for (at, line) in page.paragraphs.iter().enumerate() {
        // What opens a text labels the text itself.
        // "Also on Netflix: Okja" has it to watch.
        let here =
            |label: &Span| words::SERVICES.iter().any(|(name, ..)| page.original(label).contains(name));
        let Some(label) = LABEL.find(shape, line).filter(|label| at > 0 && !here(label)) else { continue };
        let mut end = line.end;
        if page.part(&(label.end..line.end)).trim_matches(|c: char| !c.is_alphanumeric()).is_empty() {
            let below = page.paragraphs.iter().skip(at + 1).take(LINES);
            let teaser = |line: &&Span| {
                let part = page.part(line);
                BULLET.is_in(shape, line) || line.len() <= TEASER && !part.ends_with(['.', '!', '"'])
            };
            end = below.take_while(teaser).last().map_or(end, |last| last.end);
        }
        found.push(line.start..end);
    }
    found
}

/// "Episode guide" or "Tracklist" above a list.
fn episodes(page: &Page) -> Vec<Span> {
    static LABEL: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^[^A-Za-z0-9\\n]*(?i:(?:(?:all|the) )?(?:episodes?|chapters?|tracks?|songs?)(?: (?:guide|list|titles))?|tracklist(?:ing)?|timestamps|soundtrack|episoden(?:liste|fuhrer|guide)?|folgen(?:liste|ubersicht)?|alle folgen|die (?:folgen|episoden)|kapitel|bolum(?:ler|leri)?(?: listesi| rehberi)?|sarki(?:lar| listesi)|episodios|les episodes)(?: of season [0-9]+| in season [0-9]+| \\([^)\\n]*\\))? ?[:-]? *$",
        )
    });
    static LISTED: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^(?:[*~+-] ?|#?[0-9]{1,3}(?:[.):]| -) |(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}\\b|(?i:s[0-9]+ ?e[0-9]+|(?:episode|ep\\.?|folge|chapter|kapitel|bolum) [0-9]+|[0-9]+\\. (?:folge|bolum)))",
        )
    });
    let shape = page.shape();
    let mut found = Vec::new();
    for (at, line) in page.paragraphs.iter().enumerate() {
        if !LABEL.is_in(shape, line) {
            continue;
        }
        let below = page.paragraphs.iter().skip(at + 1).take(LINES);
        let last = below.take_while(|line| LISTED.is_in(shape, line)).last();
        found.extend(last.map(|last| line.start..last.end));
    }
    found
}

/// Lines that start with a time from 0:00 on; a programme of films starts later in the day.
fn chapters(page: &Page) -> Vec<Span> {
    static TIMED: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^[(\\[]?(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}\\b"));
    static ZERO: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("^[(\\[]?(?:0{1,2}:)?0{1,2}:00\\b"));
    let shape = page.shape();
    let mut found = Vec::new();
    for (at, line) in page.paragraphs.iter().enumerate() {
        if !ZERO.is_in(shape, line) {
            continue;
        }
        let run = page.paragraphs.iter().skip(at).take(LINES);
        let run: Vec<&Span> = run.take_while(|line| TIMED.is_in(shape, line)).collect();
        if run.len() >= CHAPTERS {
            found.extend(run.last().map(|last| line.start..last.end));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Page, asides};

    fn found(text: &str) -> Vec<String> {
        let page = Page::bare(text);
        asides(&page).iter().map(|span| page.original(span)).collect()
    }

    #[test]
    fn a_label_closes_its_line_or_the_lines_below() {
        assert_eq!(found("A film.\nREAD MORE: Squid Game\nIt goes on."), ["READ MORE: Squid Game"]);
        assert_eq!(
            found("A film.\nMehr zum Thema\n- Das Boot\n- Kritik\nDer Film bleibt im Kino, und das lange."),
            ["Mehr zum Thema - Das Boot - Kritik"]
        );
        assert_eq!(
            found("Episode guide\n1. Sommerso\n2. Lucio\nRating"),
            ["Episode guide 1. Sommerso 2. Lucio"]
        );
        assert_eq!(
            found("A film.\nMore like this\nRaazi 7.7 · Haider 8.0\nIt is out now, and how."),
            ["More like this Raazi 7.7 · Haider 8.0"]
        );
        let text = "Un film.\nSi vous aimez ce film, vous pourriez aimer : Zodiac · Grave\nFin.";
        assert_eq!(found(text), ["Si vous aimez ce film, vous pourriez aimer : Zodiac · Grave"]);
        assert_eq!(found("0:00 Hi\n3:40 The Bear\n9:15 Mail\nBye"), ["0:00 Hi 3:40 The Bear 9:15 Mail"]);
    }

    #[test]
    fn what_only_sounds_like_a_label_closes_nothing() {
        for text in [
            "Read more: Parasite (2019)",
            "A film.\nMore from Bong: Okja",
            "A list.\nRelated to him is Mia.",
            "Tonight\n20:15 Parasite\n22:30 Okja\n00:10 Mother",
            "I loved the episodes\n1. Dark",
            "Episodes of grief follow.\n1. Dark",
            "A film.\nAlso on Netflix: Okja",
            "A film.\nUp next: Okja",
            "A film.\nYou might like: Okja",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}

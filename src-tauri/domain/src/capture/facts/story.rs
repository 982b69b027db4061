//! What a film is about and how it is made up: synopsis, true story, Christmas, series. Owns these small
//! readings; refuses moods.

use std::sync::LazyLock;

use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::quotation::Quotation;
use crate::capture::words;

/// The longest synopsis kept, in characters.
const SYNOPSIS_LIMIT: usize = 700;

/// Whether `span` says that the story is true.
pub(super) fn true_story(page: &Page, span: &Span) -> bool {
    static TRUE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}", any(words::all(|w| w.true_story)))));
    static NOT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("\\b{}|n't [^.]{{0,30}}based", any(words::all(|w| w.not_true))))
    });
    TRUE.find_all(page.shape(), span).into_iter().any(|found| {
        let around = found.start.saturating_sub(40).max(page.sentence(found.start).start)
            ..(found.end + 24).min(page.all().end);
        !NOT.is_in(page.shape(), &around)
    })
}

/// Whether "not" or the like stands right before, or after in Turkish.
pub(in crate::capture) fn denied(page: &Page, found: &Span) -> bool {
    static BEFORE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("(?:\\b|n't){} (?:(?i:[a-z']+) ){{0,2}}$", any(words::all(|w| w.not))))
    });
    static AFTER: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("^ (?i:degil)\\b"));
    static SO_MUCH: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("^ (?i:so|this|as|that|more|harder|like this|wie)\\b"));
    // "I have never cried so much" says that they cried.
    if SO_MUCH.is_in(page.shape(), &(found.end..(found.end + 12).min(page.all().end))) {
        return false;
    }
    let sentence = page.sentence(found.start);
    let before = found.start.saturating_sub(26).max(sentence.start).min(found.start)..found.start;
    AFTER.is_in(page.shape(), &(found.end..(found.end + 8).min(page.all().end)))
        || BEFORE.is_in(page.shape(), &before)
}

/// A paragraph that offers help to people in need; its quotation marks hold no one's words about a film.
pub(in crate::capture) fn offers_help(page: &Page, paragraph: &Span) -> bool {
    static NUMBER: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("\\b[0-9](?:[0-9 /-]*[0-9])?\\b"));
    static CALL: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:call|text|dial|anrufen|erreichbar|telefon|ara(?:yin|yabilirsiniz)?|nummer|hatti|numara(?:si|sini)?|helpline|hotline)\\b[^.\\n]{0,60}$",
        )
    });
    if HELP.is_in(page.shape(), paragraph) {
        return true;
    }
    // A year or a date is nobody's number: "Call Me by Your Name (2017)".
    let dated = |part: &str| {
        part.split([' ', '/', '-'])
            .any(|n| n.len() == 4 && ["18", "19", "20"].iter().any(|c| n.starts_with(c)))
    };
    // Nor is what stands in an address, such as a film's on Netflix.
    let in_address = |number: &Span| {
        let before = page.part(&(paragraph.start..number.start));
        let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        word.contains("://") || word.contains("www.")
    };
    NUMBER.find_all(page.shape(), paragraph).into_iter().take(60).any(|number| {
        let part = page.part(&number);
        let digits = part.bytes().filter(u8::is_ascii_digit).count();
        let before = number.start.saturating_sub(80).max(paragraph.start)..number.start;
        !dated(part)
            && !in_address(&number)
            && (digits >= 8 || digits >= 3 && CALL.is_in(page.shape(), &before))
    })
}

pub(super) static HELP: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!("\\b{}", any(words::all(|w| w.helpline)))));

/// Whether `span` calls it a Christmas film.
pub(super) fn festive(page: &Page, span: &Span) -> bool {
    static FESTIVE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.festive)))));
    FESTIVE.find_all(page.shape(), span).iter().any(|found| !denied(page, found))
}

/// Whether a word right at the name makes it a series.
pub(super) fn series_by_name(page: &Page, mentions: &[Span]) -> bool {
    static AT: LazyLock<Pattern> = LazyLock::new(|| {
        let kinds = any(words::all(|w| w.series));
        Pattern::new(&format!(
            "^[\"'\\x04]?(?: (?:\\([^()]*\\) )?(?i:is|was|ist|war),? (?i:an?|the|ein|eine|die) (?:[A-Za-z0-9'-]+ ){{0,5}}{kinds}\\b|,? (?i:an?|the|ein|eine|die) (?:[A-Za-z0-9'-]+ ){{0,5}}{kinds}\\b| {kinds}\\b|:? (?i:seasons?|series|staffeln?|sezon|s)[ ]?(?:[0-9]|(?i:one|two|three|four|five|six)\\b)| \\((?i:(?:all )?[a-z0-9]+ (?:series|seasons|staffeln))\\)| \\((?i:tv[ -])?{kinds}\\b|'s (?:[a-z0-9]+ ){{0,2}}(?i:seasons?|finale|episodes?|showrunner)\\b|'?n?[iu]n (?:[a-z0-9.]+ ){{0,2}}(?:sezonu|bolumu)[a-z]*\\b)"
        ))
    });
    static BEFORE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!(
            "(?:^|[^a-z] ?)(?:(?:{}|(?i:seasons?|episodes?))(?i:,? (?:called|namens|of|von))?:?|(?i:seasons?|series|episodes?) (?i:[0-9]+|one|two|three|four|five|six)(?i:,? (?:of|von))?|(?:BBC|ITV|HBO|AMC|FX|Channel 4|Showtime|ZDF|ARD|TRT)(?:'s|-)? ?(?:[a-z]+ ){{0,2}}(?i:drama|comedy|sitcom|thriller|krimi)) [\"`\\x03]?$",
            any(words::all(|w| w.series))
        ))
    });
    mentions.iter().take(20).any(|mention| {
        let paragraph = page.paragraph(mention.start);
        let before = mention.start.saturating_sub(30).max(paragraph.start).min(mention.start)..mention.start;
        let film_series = page.part(&before).to_lowercase().contains("film");
        AT.is_in(page.shape(), &(mention.end..paragraph.end.min(mention.end + 90).max(mention.end)))
            || BEFORE.is_in(page.shape(), &before) && !film_series
    })
}

/// Whether the talk is more of a series than of a film.
pub(super) fn series(page: &Page, parts: &[Span]) -> bool {
    static SERIES: LazyLock<Pattern> = LazyLock::new(|| {
        let kinds = any(words::all(|w| w.series));
        Pattern::new(&format!(
            "\\b(?:{kinds}|(?i:seasons?|staffeln?|episodes?|folgen?|bolum|sezon|showrunner|finale|temporadas?|episodios?|capitulos?|saisons?))\\b"
        ))
    });
    static FILM: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new("\\b(?i:(?:[a-z]*film|movie|sinema)(?:i|in|e|es|s|n|ini|inin)?|documentary|feature)\\b")
    });
    let count = |pattern: &Pattern| {
        parts.iter().map(|part| pattern.find_all(page.shape(), part).len()).sum::<usize>()
    };
    let counted = count(&SERIES);
    counted >= 2 && counted > count(&FILM)
}

/// What the film is about, and the quotation that says so if it is one.
pub(super) fn synopsis(page: &Page, span: &Span, quotations: &[Quotation]) -> Option<(String, Option<Span>)> {
    let label = quoted_synopsis(page, span, quotations).or_else(|| labelled_synopsis(page, span));
    label.or_else(|| told_synopsis(page, span))
}

fn quoted_synopsis(page: &Page, span: &Span, quotations: &[Quotation]) -> Option<(String, Option<Span>)> {
    let inside = quotations.iter().filter(|q| q.outer.start >= span.start && q.outer.end <= span.end + 1);
    let found = inside.into_iter().find(|q| is_synopsis(page, q))?;
    Some((limited(found.text(page)), Some(found.outer.clone())))
}

/// Whether a quotation is introduced as the synopsis.
pub(in crate::capture) fn is_synopsis(page: &Page, quotation: &Quotation) -> bool {
    static LABEL: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("\\b{}\\b[^.\"\\n]{{0,80}}$", any(words::all(|w| w.synopsis))))
    });
    let before = quotation.outer.start.saturating_sub(110).max(page.sentence(quotation.outer.start).start);
    let long = quotation.parts.iter().map(std::ops::Range::len).sum::<usize>() >= 40;
    long && LABEL.is_in(page.shape(), &(before.min(quotation.outer.start)..quotation.outer.start))
}

fn labelled_synopsis(page: &Page, span: &Span) -> Option<(String, Option<Span>)> {
    static LABEL: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("(?:^|\\n|[.~*|] ?)(?i:the )?{} ?: ?\\n?", any(words::all(|w| w.synopsis))))
    });
    LABEL.find_all(page.shape(), span).into_iter().find_map(|found| {
        let end = page.paragraph(found.end).end.min(span.end);
        let text = page.original(&(found.end..end.max(found.end)));
        let text = text.trim_matches(['"', '“', '”', '„', '«', '»', ' ']).to_owned();
        (text.chars().count() >= 25).then(|| (limited(text), None))
    })
}

fn told_synopsis(page: &Page, span: &Span) -> Option<(String, Option<Span>)> {
    static TELLS: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}\\b", any(words::all(|w| w.tells)))));
    let first = page.sentences.partition_point(|sentence| sentence.end <= span.start);
    let mut sentences = page.sentences.iter().skip(first).take_while(|sentence| sentence.start < span.end);
    let found = sentences.find(|sentence| {
        let part = sentence.start.max(span.start)..sentence.end.min(span.end);
        TELLS.is_in(page.shape(), &part) && part.len() >= 50 && !page.part(&part).contains('"')
    })?;
    let part = found.start.max(span.start)..found.end.min(span.end);
    let text = page.original(&part);
    Some((limited(text.trim_start_matches([')', ',', ':', '-', '–', '—', ' ']).to_owned()), None))
}

fn limited(text: String) -> String {
    if text.chars().count() <= SYNOPSIS_LIMIT {
        return text;
    }
    let cut: String = text.chars().take(SYNOPSIS_LIMIT).collect();
    let end = cut.rfind(". ").map_or(cut.len(), |stop| stop + 1);
    cut[..end].to_owned()
}

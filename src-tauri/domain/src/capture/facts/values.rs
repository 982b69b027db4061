//! Numbers that are scores, in every usual shape: percent, "8 of 10", stars drawn or said, "94 with audiences", a bare number beside
//! who counts so. Owns reading them; refuses to say who counted.

use std::sync::LazyLock;

use super::raters::is_a_readers;
use super::scorers::{REACH, Scorer};
use crate::capture::page::{EMPTY_STAR, Page, STAR};
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self};

pub(super) fn values(page: &Page, span: &Span, sources: &[(Span, Scorer)]) -> Vec<(Span, String, bool)> {
    static VALUE: LazyLock<Pattern> = LazyLock::new(|| {
        let percent = any(words::all(|w| w.percent));
        let out_of = any(words::all(|w| w.out_of));
        let first = any(words::all(|w| w.scale_first));
        let stars = any(words::all(|w| w.stars_given));
        let small = words::number();
        let scale = "(?i:five|ten|funf|zehn|cinq|dix|cinco|diez)";
        Pattern::new(&format!(
            "([0-9]{{1,3}})(?: ?%| {percent}\\b)|%([0-9]{{1,3}})\\b|\\b(?:{percent}) ([0-9]{{1,3}})\\b|\\b(5|10|20|100) {first} ([0-9]{{1,2}}(?:[.,][0-9])?)\\b|\\b([0-9]{{1,3}}(?:[.,][0-9]{{1,2}})?)(?:/| / | {out_of} )(5|10|20|100)\\b|\\b([0-9](?:[.,][0-9])?|(?i:one|two|three|four|five|zwei|drei|vier|funf|iki|uc|dort|bes|cuatro|cinco|tres|trois|quatre|cinq))[- ]{stars}\\b|([\\x01](?: ?[\\x01\\x02])*5?)(?: ?([0-5][.,][0-9])\\b)?|\\b((?i:{small})) (?:out of ({scale})\\b|(?:von|of|sur|sobre|de) ({scale})[- ]{stars}\\b)|\\b([0-9]{{1,2}}[.,][0-9]|[0-9]{{2,3}})\\b"
        ))
    });
    let mut found = Vec::new();
    let stamp = page.behind_stamp(&page.paragraph(span.start));
    for groups in VALUE.groups(page.shape(), span) {
        let part = |i: usize| groups.get(i).cloned().flatten().map(|g: Span| page.part(&g).replace(',', "."));
        let Some(whole) = groups.first().cloned().flatten() else { continue };
        if whole.start < stamp || is_of_a_date(page, &whole) || is_a_readers(page, &whole) {
            continue;
        }
        let percent = part(1).or(part(2)).or(part(3)).filter(|p| p.parse::<u32>().is_ok_and(|p| p <= 100));
        let graded = part(5).zip(part(4)).or(part(6).zip(part(7)));
        let value = if let Some(percent) = percent {
            Some((format!("{percent}%"), false))
        } else if let Some((value, scale)) = graded {
            fits(&value, &scale).then(|| (format!("{value}/{scale}"), false))
        } else if let Some(stars) = part(8) {
            stars_said(page, &whole, &stars).map(|value| (value, false))
        } else if let Some((value, scale)) = part(11).zip(part(12).or(part(13))) {
            let (value, scale) = (words::counted(&value).unwrap_or(0), words::counted(&scale).unwrap_or(0));
            (value <= scale).then(|| (format!("{value}/{scale}"), false))
        } else if let Some(exact) = part(10) {
            Some((format!("{exact}/5"), false))
        } else if let Some(drawn) = part(9) {
            let full = drawn.matches(STAR).count();
            let half = drawn.ends_with('5');
            let scale = full + drawn.matches(EMPTY_STAR).count() + usize::from(half);
            (full <= 10 && scale >= 2)
                .then(|| (format!("{full}{}/{}", if half { ".5" } else { "" }, scale.max(5)), false))
        } else {
            let percent = part(14).filter(|digits| goes_on_in_percent(page, &whole, digits));
            let percent = percent.map(|digits| (format!("{digits}%"), false));
            percent.or_else(|| bare(page, part(14), &whole, sources).map(|value| (value, true)))
        };
        found.extend(value.map(|(value, bare)| (whole, value, bare)));
    }
    found
}

/// "four stars from us", "two stars in the Telegraph": of five. In words only where somebody gives them, since a hotel has
/// stars too, and so have a sky and a cast.
fn stars_said(page: &Page, at: &Span, stars: &str) -> Option<String> {
    static GIVEN: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?i:\\b(?:give|gave|given|gives|giving|gets?|got|awards?|awarded|rated?|rating|score|verdict|only|just|gibt|gab|vergibt|bekommt|verdi|veriyor):?(?: [a-z]+){0,2}|[(;:|-]) ?$",
        )
    });
    static BY: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^(?:[)!|]| ?$| (?i:from (?:us|me|our)|out of|von uns|bizden)\\b| (?:from|in|by|im|in der|vom|von) (?:the |der )?[A-Z])",
        )
    });
    let digits = stars.starts_with(|c: char| c.is_ascii_digit());
    let line = page.paragraph(at.start);
    let given = GIVEN.is_in(page.shape(), &(at.start.saturating_sub(30).max(line.start)..at.start));
    let by = BY.is_in(page.shape(), &(at.end..(at.end + 30).min(line.end).max(at.end)));
    if !(digits || given || by) {
        return None;
    }
    let value = if digits { stars.to_owned() } else { words::counted(stars)?.to_string() };
    fits(&value, "5").then(|| format!("{value}/5"))
}

/// "03/10/2025" counts days.
fn is_of_a_date(page: &Page, at: &Span) -> bool {
    let before = page.part(&(at.start.saturating_sub(1)..at.start));
    let after = page.part(&(at.end..at.end + 2));
    before == "/" || after.starts_with('/') && after.ends_with(|c: char| c.is_ascii_digit())
}

static GIVE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        "\\b(?i:voters?|users?|members?|give|gives|gave|rates?|rated|has it at|have it at|geben|gaben|veriyor|verdi|dan|donnent)\\b",
    )
});

/// A bare number counts right behind or before somebody who counts so: "IMDb 8.2".
fn bare(page: &Page, digits: Option<String>, at: &Span, sources: &[(Span, Scorer)]) -> Option<String> {
    let digits = digits?;
    let gap_to = |found: &Span| {
        if found.end <= at.start { found.end..at.start } else { at.end..found.start.max(at.end) }
    };
    let near = sources.iter().filter(|(found, scorer)| {
        let gap = gap_to(found);
        // "IMDb voters, bless them, give the Haggis film 7.7"
        let given = gap.len() <= REACH && gap.end == at.start && GIVE.is_in(page.shape(), &gap);
        scorer.2
            && (gap.len() <= 24 && found.start.abs_diff(at.start) < 40 || given)
            && !page.part(&gap).contains(['\n', '%', '/'])
            && !page.part(&gap).contains(". ")
    });
    // "IMDb 7.1 | Beyazperde 3.8": who stands before a number counts it rather than who follows.
    let scorer =
        near.min_by_key(|(found, _)| gap_to(found).len() + if found.start > at.start { 3 } else { 0 })?;
    let value: f32 = digits.parse().ok()?;
    let (_, scorer) = scorer;
    let decimal = digits.contains('.');
    match scorer.0 {
        "Metacritic" => (!decimal && value <= 100.0).then(|| format!("{digits}/100")),
        "Letterboxd" | "AlloCiné" | "Filmstarts" | "Beyazperde" => {
            (decimal && value <= 5.0).then(|| format!("{digits}/5"))
        }
        _ => (decimal && value <= 10.0).then(|| format!("{digits}/10")),
    }
}

/// "92 per cent on Rotten Tomatoes and 94 with audiences": the second is one too.
fn goes_on_in_percent(page: &Page, at: &Span, digits: &str) -> bool {
    static WHOSE: LazyLock<Pattern> = LazyLock::new(|| {
        let whose = any(words::all(|w| w.audience).chain(words::all(|w| w.critics)));
        Pattern::new(&format!(
            "^ (?i:from|of|by|with|among|for|der|von|bei|mit) (?i:the |den |dem )?{whose}\\b"
        ))
    });
    static PERCENT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("[0-9] ?%|%[0-9]|[0-9] {}\\b", any(words::all(|w| w.percent))))
    });
    let sentence = page.sentence(at.start);
    digits.parse::<u32>().is_ok_and(|value| value <= 100)
        && WHOSE.is_in(page.shape(), &(at.end..(at.end + 40).min(sentence.end).max(at.end)))
        && PERCENT.is_in(page.shape(), &(sentence.start..at.start))
}

pub(super) fn fits(value: &str, scale: &str) -> bool {
    value.parse::<f32>().ok().zip(scale.parse::<f32>().ok()).is_some_and(|(value, scale)| value <= scale)
}

//! What critics and audiences gave a film. Owns pairing a number with who counted it; refuses to convert scales. Stars are
//! of five.

use std::sync::LazyLock;

use super::raters::{are_many, chatter, giver, is_a_readers, is_the_writers, outlet, paper, rater, reader};
use crate::capture::page::{EMPTY_STAR, Page, STAR};
use crate::capture::pattern::{Pattern, Span, any};
use crate::capture::words::{self, SCORERS};
use crate::title::Score;

/// How far a number stands from who counted it, in characters.
const REACH: usize = 70;
/// The longest line that is a label, in characters.
const LABEL: usize = 24;

/// Scores within `span`, in order, without duplicates.
pub(super) fn scores(page: &Page, span: &Span) -> Vec<Score> {
    let mut found: Vec<Score> = labelled(page, span);
    found.extend(each_of_them(page, span));
    // "The original has 97% on Rotten Tomatoes, the remake 92%": one source for both, though each is another film's.
    let around = page.sentence(span.start).start.min(span.start)
        ..page.sentence(span.end.saturating_sub(1)).end.max(span.end);
    let sources = sources(page, &around);
    let values = values(page, span, &sources);
    for (i, (at, value, bare)) in values.iter().enumerate() {
        let sentence = page.sentence(at.start);
        let floor = i
            .checked_sub(1)
            .and_then(|i| values.get(i))
            .map_or(sentence.start, |v| v.0.end.max(sentence.start));
        let ceiling = values.get(i + 1).map_or(sentence.end, |v| v.0.start.min(sentence.end)).max(at.end);
        // Nobody counts percent on a site of points: "8.1 on IMDb, 92% on Rotten Tomatoes".
        let fitting: Vec<_> =
            sources.iter().filter(|(_, scorer)| counts_so(scorer.0, value)).cloned().collect();
        let source = nearest_source(page, &fitting, at, &(floor..ceiling), &sentence);
        let graded = value.contains('/') || value.contains("star");
        let (name, audience) = match source {
            Some(scorer) => (scorer.0, scorer.3),
            None if value.ends_with('%') => match carried(page, at) {
                Some(scorer) => (scorer.0, scorer.3),
                None => continue,
            },
            None if graded && !bare && is_rating(page, at) => ("", false),
            None => continue,
        };
        let unnamed = name.is_empty();
        let chatter = || reader(page, at).or_else(|| chatter(page, at)).or_else(|| giver(page, at));
        let chatter = if unnamed { chatter() } else { None };
        let paper = if graded { paper(page, at) } else { None };
        if let Some(paper) = paper {
            found.push(Score { source: paper.to_owned(), value: value.clone(), audience: false });
            continue;
        }
        let own = unnamed && (is_the_writers(page, at) || are_many(page, at)) || chatter.is_some();
        let audience = whose(page, at, floor, ceiling).unwrap_or(audience || own);
        let rater = || if unnamed { rater(page, at).or_else(|| outlet(page, at)) } else { None };
        let source = chatter.or_else(rater).unwrap_or_else(|| name.to_owned());
        let score = Score { source, value: value.clone(), audience };
        if !found.contains(&score) {
            found.push(score);
        }
    }
    found
}

/// Whether a site counts in such numbers.
fn counts_so(scorer: &str, value: &str) -> bool {
    !value.ends_with('%') || words::PERCENT_SCORERS.contains(&scorer)
}

/// Who counted a percentage that names nobody ("sits at 76%"): who counted the one in a sentence before it.
fn carried(page: &Page, at: &Span) -> Option<Scorer> {
    static CUE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?i:\\b(?:sits|stands|is|was|holds|got|gets|has|scores|scored|only|managed|liegt|steht|kommt|hat|bekam) (?:at|on|a|an|bei|auf|only|just|nur)?) ?$",
        )
    });
    static KIND: LazyLock<Pattern> = LazyLock::new(|| {
        let whose = any(words::all(|w| w.audience).chain(words::all(|w| w.critics)));
        Pattern::new(&format!("^ ?(?:{whose})"))
    });
    static PERCENT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("[0-9] ?%|%[0-9]|[0-9] {}\\b", any(words::all(|w| w.percent))))
    });
    let sentence = page.sentence(at.start);
    let before = at.start.saturating_sub(24).max(sentence.start)..at.start;
    let after = at.end..(at.end + 24).min(sentence.end).max(at.end);
    if !(CUE.is_in(page.shape(), &before) || KIND.is_in(page.shape(), &after)) {
        return None;
    }
    let paragraph = page.paragraph(at.start);
    let index = Page::holder(&page.sentences, at.start)?;
    let earlier = page.sentences.get(index.saturating_sub(2)..index)?.iter().rev();
    let mut earlier = earlier.filter(|sentence| sentence.start >= paragraph.start);
    earlier.find_map(|sentence| {
        let mut counted = sources(page, sentence);
        let percent = PERCENT.is_in(page.shape(), sentence);
        counted.pop().filter(|_| percent && counted.is_empty()).map(|(_, scorer)| scorer)
    })
}

type Scorer = (&'static str, &'static str, bool, bool);

fn sources(page: &Page, span: &Span) -> Vec<(Span, Scorer)> {
    static ANY: LazyLock<Vec<(Pattern, Scorer)>> =
        LazyLock::new(|| SCORERS.iter().map(|scorer| (Pattern::new(scorer.1), *scorer)).collect());
    let all = ANY.iter().flat_map(|(pattern, scorer)| {
        pattern.find_all(page.shape(), span).into_iter().map(|found| (found, *scorer))
    });
    let mut all: Vec<_> = all.collect();
    all.sort_by_key(|(found, _)| found.start);
    all
}

fn nearest_source(
    page: &Page,
    sources: &[(Span, Scorer)],
    at: &Span,
    clause: &Span,
    sentence: &Span,
) -> Option<Scorer> {
    // "7.4 and on IMDb 7.8": behind a joint the next number's source stands.
    static JOINT: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("[,;]|\\b{}\\b", any(words::all(|w| w.and)))));
    let gap = |found: &Span| found.start.saturating_sub(at.end).max(at.start.saturating_sub(found.end));
    let order = |found: &Span| {
        let joined = found.start >= at.end && JOINT.is_in(page.shape(), &(at.end..found.start));
        gap(found) + if joined { REACH / 2 } else { 0 }
    };
    let within = |limits: &Span| {
        let near = sources.iter().filter(|(found, _)| limits.start <= found.start && found.end <= limits.end);
        near.min_by_key(|(found, _)| order(found)).filter(|(found, _)| gap(found) <= REACH).map(|(_, s)| *s)
    };
    within(clause).or_else(|| {
        // "92% of critics and 85% of viewers on Rotten Tomatoes": one source for both.
        within(sentence)
    })
}

fn values(page: &Page, span: &Span, sources: &[(Span, Scorer)]) -> Vec<(Span, String, bool)> {
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

/// "Out of ten: Delphine 9, Rhodri 7": each somebody's, out of what stands before them all.
fn each_of_them(page: &Page, span: &Span) -> Vec<Score> {
    static ALL: LazyLock<Pattern> = LazyLock::new(|| {
        let name = "[A-Z][A-Za-z'-]+";
        Pattern::new(&format!(
            "\\b(?i:(?:marks )?out of|von|sur|sobre|uzerinden) ((?i:ten|five|zehn|funf|dix|cinq|diez|cinco|10|5)):? ((?:{name}:? [0-9]{{1,2}}(?:[.,][0-9])?(?:, |,? (?i:and|und|ve|et|y) )?)+)"
        ))
    });
    static ONE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new("([A-Z][A-Za-z'-]+):? ([0-9]{1,2}(?:[.,][0-9])?)"));
    let mut found = Vec::new();
    for groups in ALL.groups(page.shape(), span) {
        let [_, Some(scale), Some(list)] = &groups[..] else { continue };
        let Some(scale) = words::counted(page.part(scale)).map(|scale| scale.to_string()) else { continue };
        for one in ONE.groups(page.shape(), list) {
            let [_, Some(who), Some(value)] = &one[..] else { continue };
            let value = page.part(value).replace(',', ".");
            if fits(&value, &scale) {
                found.push(Score {
                    source: page.original(who),
                    value: format!("{value}/{scale}"),
                    audience: false,
                });
            }
        }
    }
    found
}

/// "Presse 4,2  Spectateurs 3,9": side by side in a line, each behind a word for who counted.
fn labelled(page: &Page, span: &Span) -> Vec<Score> {
    static EACH: LazyLock<Pattern> = LazyLock::new(|| {
        let audience = any(words::all(|w| w.audience));
        let critics = any(words::all(|w| w.critics));
        Pattern::new(&format!("(?:^|[ \\n|*])(?:({audience})|({critics})):? ([0-9][.,][0-9]{{1,2}})\\b"))
    });
    let all: Vec<(String, bool, String)> = EACH
        .groups(page.shape(), span)
        .into_iter()
        .filter_map(|groups| {
            let group = |i: usize| groups.get(i).cloned().flatten();
            let (who, audience) = group(1).map(|who| (who, true)).or(group(2).map(|who| (who, false)))?;
            Some((page.original(&who), audience, page.part(&group(3)?).replace(',', ".")))
        })
        .collect();
    if all.len() < 2 {
        return Vec::new();
    }
    let scale = if all.iter().all(|(.., value)| fits(value, "5")) { "5" } else { "10" };
    all.into_iter()
        .filter(|(.., value)| fits(value, scale))
        .map(|(source, audience, value)| Score { source, value: format!("{value}/{scale}"), audience })
        .collect()
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

fn fits(value: &str, scale: &str) -> bool {
    value.parse::<f32>().ok().zip(scale.parse::<f32>().ok()).is_some_and(|(value, scale)| value <= scale)
}

fn is_rating(page: &Page, at: &Span) -> bool {
    static CUE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "(?i:rating|score|verdict|stars?|sterne?|wertung|punkte?n?|points?|fazit|nota:?|note|puan|out of|uzerinden|give it|gets|my|[\\x01])|[0-9]/(?:5|10)\\b",
        )
    });
    let sentence = page.sentence(at.start);
    CUE.is_in(
        page.shape(),
        &(at.start.saturating_sub(40).max(sentence.start)..(at.end + 20).min(sentence.end.max(at.end))),
    )
}

/// Whether the words around say that it is the audience's or the critics'.
fn whose(page: &Page, at: &Span, floor: usize, ceiling: usize) -> Option<bool> {
    static AUDIENCE: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}", any(words::all(|w| w.audience)))));
    static CRITICS: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("\\b{}", any(words::all(|w| w.critics)))));
    // "74% from critics and 49% from audiences": what follows at once decides.
    static FROM: LazyLock<Pattern> = LazyLock::new(|| {
        let audience = any(words::all(|w| w.audience));
        let critics = any(words::all(|w| w.critics));
        Pattern::new(&format!(
            "^ (?i:from|of|by|with|among|der|von|bei) (?i:the |den )?(?:({audience})|({critics}))"
        ))
    });
    let behind = at.end..(at.end + REACH).min(ceiling).max(at.end);
    if let Some(groups) = FROM.groups(page.shape(), &behind).into_iter().next() {
        return Some(groups.get(1).is_some_and(Option::is_some));
    }
    // A short line above may say whose: "Audience Award".
    let line = Page::holder(&page.paragraphs, at.start).and_then(|i| i.checked_sub(1));
    let label = line.and_then(|i| page.paragraphs.get(i)).filter(|line| line.len() <= LABEL);
    if label.is_some_and(|label| AUDIENCE.is_in(page.shape(), label)) {
        return Some(true);
    }
    let distance = |pattern: &Pattern| {
        let before = at.start.saturating_sub(REACH).max(floor).min(at.start)..at.start;
        let after = at.end..(at.end + REACH).min(ceiling).max(at.end);
        let last = pattern.find_all(page.shape(), &before).into_iter().next_back().map(|f| at.start - f.end);
        let next = pattern.find(page.shape(), &after).map(|f| f.start - at.end);
        last.into_iter().chain(next).min()
    };
    match (distance(&AUDIENCE), distance(&CRITICS)) {
        (None, None) => None,
        (Some(_), None) => Some(true),
        (None, Some(_)) => Some(false),
        (Some(audience), Some(critics)) => Some(audience < critics),
    }
}

//! What the rest of a text says of a mention: talk of films around it, a name before it, the same word written small
//! elsewhere. Owns changing signs by other mentions; refuses to weigh them.

use std::sync::LazyLock;

use super::billed;
use super::candidate::Found;
use super::mention::{FILM_WORD, Mention};
use super::names::Rarity;
use super::page::Page;
use super::pattern::{Pattern, Span, any};
use super::words;

/// A text up to this length is about one thing, in characters.
const SHORT: usize = 3_000;
/// How far before and behind a name talk of films tells that it is one, in a longer text.
const BEFORE: usize = 500;
const BEHIND: usize = 700;
/// So many headings that are a section's make the others of their shape sections too.
const LABELS: usize = 2;

/// Whether anybody speaks of films around a name; in a short text all of it is around.
pub(super) fn hears_films(page: &Page, span: &Span) -> bool {
    let around = span.start.saturating_sub(BEFORE)..(span.end + BEHIND).min(page.all().end);
    page.all().len() <= SHORT || FILM_WORD.is_in(page.shape(), &around)
}

/// A mention that says by itself that its name is a film's.
fn is_own(mention: &Mention) -> bool {
    let signs = &mention.signs;
    let stands = signs.marked || signs.labelled || signs.whole || signs.subject || signs.billed;
    stands || signs.year.is_some() || signs.link.is_some() || signs.called_film
}

/// Takes away the headings of a text whose sections speak of no film.
pub(super) fn without_sections(page: &Page, mentions: &mut Vec<Found>) {
    let heads = |(mention, _, rarity): &Found| {
        mention.signs.heading && mention.signs.listed && !is_own(mention) && *rarity <= Some(Rarity::Word)
    };
    let headings: Vec<usize> =
        mentions.iter().filter(|found| heads(found)).map(|(m, ..)| m.span.start).collect();
    if billed::is_barren(page, &headings) {
        mentions.retain(|found| !heads(found));
    }
}

/// Takes away "1. TO READ", and the headings that look like it: sections of a letter, not films of a list.
pub(super) fn without_labels(page: &Page, mentions: &mut Vec<Found>) {
    static SECTION: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("^{}$", any(words::all(|w| w.section)))));
    let alone = |mention: &Mention| {
        let line = page.paragraph(mention.span.start);
        let loud = !page.part(&line).contains(|c: char| c.is_ascii_lowercase());
        mention.signs.heading && mention.span.end + 1 >= line.end && !is_own(mention) && loud
    };
    let heads = |(mention, _, rarity): &Found| rarity.is_none() && alone(mention);
    let labels = mentions.iter().filter(|found| heads(found));
    let labels = labels.filter(|(mention, ..)| SECTION.is_in(page.shape(), &mention.span)).count();
    if labels >= LABELS {
        mentions.retain(|found| !heads(found));
    }
}

/// "Boy and Hunt for the Wilderpeople are both his": a word beside a name that is surely a film's is one too.
pub(super) fn join_to_sure(page: &Page, mentions: &mut [Found]) {
    static JOINT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(&format!("^[\"'\\x04]?(?: \\([^()]*\\))? {} [\"`\\x03]?$", any(words::all(|w| w.and))))
    });
    let sure = |(mention, _, rarity): &Found| {
        !mention.signs.aside
            && (*rarity == Some(Rarity::Sentence) && mention.signs.capitals || is_own(mention))
    };
    let word = |(mention, _, rarity): &Found| {
        let signs = &mention.signs;
        *rarity == Some(Rarity::Word) && signs.capitals && !signs.noun && !signs.aside && signs.cue.is_none()
    };
    for i in 1..mentions.len() {
        let (before, after) = mentions.split_at_mut(i);
        let (Some(first), Some(second)) = (before.last_mut(), after.first_mut()) else { continue };
        let between = first.0.span.end..second.0.span.start.max(first.0.span.end);
        if !JOINT.is_in(page.shape(), &between) {
            continue;
        }
        if word(first) && sure(second) {
            first.0.signs.cue = Some(between);
        } else if sure(first) && word(second) {
            second.0.signs.cue = Some(between);
        }
    }
}

/// A text that writes "civil war" small, or "Adam (Scott)" of a part, means the thing wherever it has the bare name.
pub(super) fn spread_nouns(mentions: &mut [Found]) {
    let plain = |(mention, _, rarity): &&Found| {
        let word = mention.signs.noun || mention.signs.lowered && mention.signs.cue.is_none();
        word && rarity.is_some_and(|rarity| rarity <= Rarity::Phrase)
    };
    let nouns: Vec<String> = mentions.iter().filter(plain).map(|(m, ..)| m.name.to_lowercase()).collect();
    for (mention, ..) in
        mentions.iter_mut().filter(|(mention, ..)| !is_own(mention) && !mention.signs.heading)
    {
        mention.signs.noun |= nouns.contains(&mention.name.to_lowercase());
    }
}

/// "rewatches of Elf and The Holiday": what holds for the first holds for the second.
pub(super) fn inherit_asides(page: &Page, mentions: &mut [Found]) {
    static JOINT: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^[\"'\\x04]?(?: \\([^()]*\\))?(?:,|,? (?:and|or|und|oder|ve|veya|&)) (?:the )?[\"`\\x03]?$",
        )
    });
    for i in 1..mentions.len() {
        let (before, after) = mentions.split_at_mut(i);
        if let (Some((first, ..)), Some((second, ..))) = (before.last(), after.first_mut()) {
            let between = first.span.end..second.span.start.max(first.span.end);
            if first.signs.aside && second.signs.cue.is_none() && JOINT.is_in(page.shape(), &between) {
                second.signs.aside = true;
            }
        }
    }
}

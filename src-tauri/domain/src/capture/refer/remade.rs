//! What a text says to be remade, where both films are titles. Owns which title is the original of which; refuses pairs that the
//! text tells apart by nothing.

use std::sync::LazyLock;

use super::{Reference, pair, year_of};
use crate::capture::candidate::Candidate;
use crate::capture::facts::Original;
use crate::capture::page::Page;
use crate::capture::pattern::{Pattern, any};
use crate::capture::token::words_of;
use crate::capture::words;
use crate::catalogue::Catalogue;

/// What the text says to be remade and what it says to remake it, where both are titles of their own.
#[derive(Clone, Copy, Debug)]
pub(in crate::capture) struct Remade {
    /// Where the text starts to say so.
    pub(in crate::capture) from: usize,
    /// Where the original itself is described.
    pub(in crate::capture) at: usize,
    pub(in crate::capture) original: usize,
    pub(in crate::capture) remake: usize,
}

/// Descriptions of an original that is itself one of `titles`: "CODA is the American version of La Famille Bélier".
pub(in crate::capture) fn remakes(page: &Page, titles: &[Candidate], originals: &[Original]) -> Vec<Remade> {
    let each = originals.iter().filter(|original| original.earlier && original.span.start > 0).filter_map(
        |original| {
            let text = words_of(&page.original(&original.span));
            let holds =
                |title: &Candidate| text.windows(title.words.len().max(1)).any(|part| part == title.words);
            let named =
                titles.iter().enumerate().filter(|(_, title)| !title.words.is_empty() && holds(title));
            let (at, _) = named.max_by_key(|(_, title)| title.words.len())?;
            let before = |title: &Candidate| {
                title.mentions.iter().map(|m| m.span.start).filter(|at| *at < original.span.start).max()
            };
            let others = titles.iter().enumerate().filter(|(other, _)| *other != at);
            let (_, remake) = others.filter_map(|(other, title)| Some((before(title)?, other))).max()?;
            let part = page.part(&original.span);
            let of = [" of ", " von ", " de ", " des "]
                .into_iter()
                .filter_map(|of| Some(part.find(of)? + of.len()));
            let own = original.span.start + of.min().unwrap_or(0);
            Some(Remade { from: original.span.start, at: own, original: at, remake })
        },
    );
    each.collect()
}

/// The film that a title remakes, where the text calls the two of one name the original and the remake.
pub(in crate::capture) fn remade(
    page: &Page,
    titles: &[Candidate],
    references: &[Reference],
    catalogue: &Catalogue,
) -> Option<(usize, Original)> {
    of_one_name(titles, references, catalogue).or_else(|| called_original(page, titles, catalogue))
}

fn of_one_name(
    titles: &[Candidate],
    references: &[Reference],
    catalogue: &Catalogue,
) -> Option<(usize, Original)> {
    let years: Vec<Option<i32>> = titles.iter().map(|title| year_of(title, catalogue)).collect();
    let (earlier, later) = pair(titles, &years)?;
    let made = years.get(later).copied().flatten();
    let said = references.iter().any(|r| r.again && r.year.is_none_or(|year| Some(year) == made));
    let original = Original {
        span: 0..0,
        earlier: true,
        name: None,
        same_name: true,
        year: years.get(earlier).copied().flatten(),
        country: None,
    };
    said.then_some((later, original))
}

/// "The Italian original is better. Perfetti sconosciuti, from 2016. Ours is only a remake": one film is named as the
/// original, and the talk is of a remake; that is the likeliest of the others.
fn called_original(page: &Page, titles: &[Candidate], catalogue: &Catalogue) -> Option<(usize, Original)> {
    static ORIGINAL: LazyLock<Pattern> = LazyLock::new(|| {
        let original = any(words::all(|w| w.original_one));
        Pattern::new(&format!("\\b{original}(?: [a-z]+){{0,3}}[.:,-]? ?-? ?[\"`\\x03(]?$"))
    });
    static REMAKE: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "\\b(?i:remakes?|neuverfilmung|neuauflage|yeniden cevrim[a-z]*)(?: (?i:[a-z]{4,})|[^A-Za-z ]|$)",
        )
    });
    let shape = page.shape();
    let named = |title: &Candidate| {
        title.mentions.iter().any(|mention| {
            let line = page.paragraph(mention.span.start);
            let before = mention.span.start.saturating_sub(60).max(line.start)..mention.span.start;
            ORIGINAL.is_in(shape, &before) && REMAKE.is_in(shape, &line)
        })
    };
    let (at, original) = titles.iter().enumerate().find(|(_, title)| named(title))?;
    let year = year_of(original, catalogue);
    let others = titles.iter().enumerate().filter(|(i, title)| {
        let later = year.zip(year_of(title, catalogue)).is_none_or(|(first, second)| first < second);
        *i != at && title.words != original.words && later
    });
    let (later, _) = others.max_by(|(_, a), (_, b)| a.weight.total_cmp(&b.weight))?;
    let name = Some(original.name.clone());
    let told = Original { span: 0..0, earlier: true, name, same_name: false, year, country: None };
    Some((later, told))
}

//! Which candidates are worth reading. Owns what the catalogue's people and years are worth to a name, and letting go of what is
//! only compared, a part of a likelier name or somebody's; refuses to read facts.

use chrono::{Datelike, NaiveDate};

use super::candidate::{Candidate, DATED};
use super::mention::Mention;
use super::names::Names;
use super::page::Page;
use super::refer::Reference;
use super::{LEAST_CONFIDENCE, TITLE_LIMIT, knowledge, refer, weigh};
use crate::catalogue::{Catalogue, Film};
use crate::fold::fold;
use crate::title::{FIRST_YEAR, YEARS_AHEAD};

/// From this weight on it is worth reading what a text says of a candidate.
const WORTH_READING: f32 = 0.5;

/// What it is worth that the text dates the original or the remake as a film of this name is.
const YEAR_TOLD: f32 = 1.5;

/// So many of its people named elsewhere say that a film is meant though it was set aside.
const SPOKEN_OF: usize = 2;

/// What being set aside took from a film's weight.
const UNASIDE: f32 = 3.0;

/// A whole text, folded, with a blank at each end so that words can be looked up in it.
pub(super) struct FoldedText(pub(super) String);

/// Whether a folded name is somebody's, as the text or the catalogue says.
pub(super) fn is_person(name: &str, people: &[String], names: &Names) -> bool {
    let in_text = people.iter().any(|person| {
        person == name || person.ends_with(&format!(" {name}")) || name.starts_with(&format!("{person} "))
    });
    in_text || names.is_person(name)
}

/// Whether a known name stands there as the end of somebody's: "Mara Quill returns".
pub(super) fn ends_person(page: &Page, mention: &Mention, people: &[String]) -> bool {
    let before = mention.span.start.saturating_sub(40).max(page.sentence(mention.span.start).start);
    let so_far = fold(&page.original(&(before.min(mention.span.start)..mention.span.end)));
    let name = fold(&mention.name);
    !mention.signs.marked
        && mention.signs.year.is_none()
        && people.iter().any(|person| {
            person.len() > name.len()
                && person.ends_with(&format!(" {name}"))
                && so_far.ends_with(person.as_str())
        })
}

/// The candidates worth reading, without those that are only compared or only a part of a likelier one.
pub(super) fn likely(
    page: &Page,
    all: Vec<Candidate>,
    catalogue: &Catalogue,
    text: &FoldedText,
    references: &[Reference],
    seen_on: NaiveDate,
) -> Vec<Candidate> {
    let years = FIRST_YEAR..=seen_on.year() + YEARS_AHEAD;
    let mut all = all;
    for candidate in &mut all {
        let cards = candidate.cards.iter().filter_map(|&at| catalogue.film(at));
        let without_card = knowledge::without_card(catalogue, candidate, None, &text.0).map(|(_, film)| film);
        let named = |film| knowledge::named(film, &text.0);
        let people = cards.chain(without_card).map(named).max().unwrap_or(0);
        if without_card.is_some() && candidate.year.is_some() && candidate.words.len() > 1 {
            candidate.weight = candidate.weight.max(DATED);
        }
        // "Not X again. It's a lovely film": who sets it aside and then speaks of its people means it all the same.
        let theirs =
            cards_of(candidate, catalogue).filter_map(|film| told_beside(page, candidate, film)).max();
        if candidate.aside && theirs.unwrap_or(0) >= SPOKEN_OF {
            candidate.aside = false;
            candidate.mentions.iter_mut().for_each(|mention| mention.signs.aside = false);
            candidate.weight += UNASIDE;
        }
        if refer::dates_one(references, &candidate.cards, catalogue) {
            candidate.weight += YEAR_TOLD;
        }
        candidate.weight += 1.2 * f32::from(u8::try_from(people.min(3)).unwrap_or(3));
        if candidate.year.is_some_and(|year| !years.contains(&year)) {
            candidate.year = None;
            candidate.weight -= 2.5;
        }
    }
    all.retain(|candidate| candidate.weight >= WORTH_READING);
    let meant = all.iter().any(|candidate| !candidate.aside);
    all.retain(|candidate| !(meant && candidate.aside));
    let top = all.iter().map(|candidate| candidate.weight).fold(0.0, f32::max);
    all.retain(|candidate| candidate.weight >= (top * 0.3).min(1.5));
    let others = all.clone();
    all.retain(|candidate| {
        let part_of = |other: &Candidate| {
            other.words.len() > candidate.words.len()
                && other.weight >= candidate.weight
                && other.words.windows(candidate.words.len()).any(|part| part == candidate.words)
        };
        let subject = candidate.mentions.iter().any(|mention| mention.signs.subject);
        !candidate.cards.is_empty() || subject || !others.iter().any(part_of)
    });
    // A phrase that will not be suggested takes no facts from a film that will; a known or marked name keeps its own.
    let shown = |candidate: &Candidate| weigh::confidence(candidate.weight) >= LEAST_CONFIDENCE;
    let own = |candidate: &Candidate| {
        !candidate.cards.is_empty() || candidate.mentions.iter().any(|m| m.signs.marked)
    };
    if all.iter().any(shown) {
        all.retain(|candidate| shown(candidate) || own(candidate));
    }
    all.truncate(TITLE_LIMIT * 2);
    all
}

/// Films that a candidate may be, with a card or without.
fn cards_of<'a>(candidate: &'a Candidate, catalogue: &'a Catalogue) -> impl Iterator<Item = &'a Film> {
    let with_card = candidate.cards.iter().copied();
    with_card.chain(catalogue.positions(&candidate.name)).filter_map(|at| catalogue.film(at))
}

/// How many of a film's people a page names outside of the sentences that only set it aside.
fn told_beside(page: &Page, candidate: &Candidate, film: &Film) -> Option<usize> {
    let sentences = page.sentences.iter();
    let beside =
        sentences.filter(|sentence| !candidate.mentions.iter().any(|m| sentence.contains(&m.span.start)));
    let text: Vec<String> = beside.map(|sentence| page.original(sentence)).collect();
    candidate.aside.then(|| knowledge::named(film, &format!(" {} ", fold(&text.join(" ")))))
}

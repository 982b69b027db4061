//! Two films of one name, told apart by when they were made. Owns the years that a text gives to the original and the remake;
//! refuses two of which it gives one year only.

use super::{Kind, Reference};
use crate::capture::candidate::Candidate;
use crate::capture::mention::{Mention, Signs};
use crate::capture::pattern::Span;
use crate::catalogue::Catalogue;

/// `candidates` with two of one name told apart where the text gives the years of both.
pub(in crate::capture) fn told_apart(
    candidates: Vec<Candidate>,
    references: &[Reference],
    catalogue: &Catalogue,
) -> Vec<Candidate> {
    let mut apart: Vec<Candidate> = Vec::new();
    let only = candidates.len() == 1;
    let most = candidates.iter().map(|candidate| candidate.mentions.len()).max().unwrap_or(0);
    for candidate in candidates {
        let of_name: Vec<i32> = catalogue
            .positions(&candidate.name)
            .chain(candidate.cards.iter().copied())
            .filter_map(|at| catalogue.film(at))
            .map(|film| film.year)
            .collect();
        let mut dated: Vec<(i32, &Reference)> = Vec::new();
        for reference in references {
            // What the text itself calls the original may be a film that the catalogue does not have.
            let told = only && references.iter().any(|other| other.is_told_apart() && other.year.is_some());
            let made = |year: &i32| of_name.iter().any(|made| (made - year).abs() <= 1);
            let Some(year) = reference.year.filter(|year| told || made(year)) else { continue };
            if !dated.iter().any(|(other, _)| *other == year) {
                dated.push((year, reference));
            }
        }
        // "The Danish original ... The remake came in 2021": the original is the only earlier film of the name.
        if let [(year, Reference { kind: Kind::Remake, .. })] = dated[..] {
            let mut earlier: Vec<i32> = of_name.iter().copied().filter(|other| *other + 1 < year).collect();
            earlier.sort_unstable();
            earlier.dedup();
            let original = references.iter().find(|reference| reference.kind == Kind::Original);
            if let ([earlier], Some(original)) = (&earlier[..], original) {
                dated.push((*earlier, original));
            }
        }
        let own = candidate.year;
        dated.sort_by_key(|(year, _)| *year);
        // Two years at least: one alone dates the only film that the text speaks of.
        let several =
            dated.len() + usize::from(own.is_some_and(|own| dated.iter().all(|(y, _)| *y != own))) >= 2;
        // "the Cronenberg one from 1996 … the Haggis one from 2004": of what the text speaks of most.
        let ones = dated.iter().filter(|(_, reference)| reference.kind == Kind::One).count();
        let contrasted = own.is_some()
            || dated.iter().any(|(_, reference)| reference.is_told_apart())
            || ones >= 2 && candidate.mentions.len() == most;
        if !several || !contrasted {
            apart.push(candidate);
            continue;
        }
        // "Unlike The Lion King (1994), the 2019 remake": the text is about the other one.
        let about_others = candidate.aside;
        let others: Vec<i32> =
            apart.iter().filter(|c| c.words == candidate.words).filter_map(|c| c.year).collect();
        let first = own.or(dated.first().map(|(year, _)| *year));
        for (year, reference) in &dated {
            if Some(*year) != first && !others.contains(year) {
                apart.push(of_year(&candidate, *year, Some(&reference.span), catalogue));
            }
        }
        match first {
            _ if about_others => {}
            Some(year) => apart.push(of_year(&candidate, year, None, catalogue)),
            None => apart.push(candidate),
        }
    }
    apart.sort_by_key(|candidate| candidate.mentions.first().map_or(0, |mention| mention.span.start));
    apart
}

/// The film of this year; named at `at` if it is another than the text's own mentions mean.
fn of_year(candidate: &Candidate, year: i32, at: Option<&Span>, catalogue: &Catalogue) -> Candidate {
    let mut one = candidate.clone();
    one.year = Some(year);
    let of_name = catalogue.positions(&candidate.name).chain(candidate.cards.iter().copied());
    let near = |at: &usize| catalogue.card(*at).is_some_and(|card| (card.year - year).abs() <= 1);
    one.cards = of_name.filter(near).collect();
    if one.cards.iter().any(|&at| catalogue.card(at).is_some_and(|card| card.year == year)) {
        one.cards.retain(|&at| catalogue.card(at).is_some_and(|card| card.year == year));
    }
    one.cards.sort_unstable();
    one.cards.dedup();
    if let Some(span) = at {
        let signs = Signs { year: Some(year), ..Signs::default() };
        one.aside = false;
        one.mentions = vec![Mention { span: span.clone(), name: candidate.name.clone(), signs }];
    }
    one
}

//! The last step of a draft. Owns how sure it is, why, and which films of the catalogue it may be; refuses to read the text.

use super::candidate::Candidate;
use super::draft::Draft;
use super::facts::{Original, Reading};
use super::likely::FoldedText;
use super::{LEAST_CONFIDENCE, knowledge, phrase, weigh, words};
use crate::catalogue::Catalogue;
use crate::fold::fold;

/// "SLOW HORSES" as "Slow Horses"; a single short word may well be written so ("CODA").
fn unshouted(name: &str) -> String {
    let loud = !name.chars().any(char::is_lowercase) && name.contains(' ') && name.chars().count() > 5;
    if !loud {
        return name.to_owned();
    }
    let small = |word: &str| words::all(|w| w.small).any(|small| small == word);
    let words = name.split(' ').enumerate().map(|(i, word)| {
        let lowered = word.to_lowercase();
        let mut chars = lowered.chars();
        match chars.next() {
            Some(first) if i == 0 || !small(&lowered) => first.to_uppercase().chain(chars).collect(),
            _ => lowered,
        }
    });
    words.collect::<Vec<String>>().join(" ")
}

/// What finishing a draft needs.
pub(super) struct Context<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) original: Option<&'a Original>,
    pub(super) text: &'a FoldedText,
    pub(super) language: Option<&'a str>,
    pub(super) reading: &'a Reading<'a>,
    pub(super) series_link: bool,
}

impl Context<'_> {
    /// The draft with the catalogue's knowledge; several if the text fits films that it does not tell apart.
    pub(super) fn finished(&self, candidate: &Candidate, draft: Draft, alone: bool) -> Vec<Draft> {
        let mut draft = draft;
        if knowledge::is_others_year(self.catalogue, candidate, &draft, &self.text.0) {
            draft.year = None;
        }
        let series = self.series_link || self.reading.surely_series(candidate);
        let cards = if series {
            Vec::new()
        } else {
            knowledge::fitting(self.catalogue, candidate, &draft, self.original, &self.text.0, self.language)
        };
        let without_card = if series || draft.series {
            None
        } else {
            knowledge::without_card(self.catalogue, candidate, Some(&draft), &self.text.0).map(|(at, _)| at)
        };
        let far = |at: &usize| {
            self.catalogue.card(*at).zip(draft.year).is_some_and(|(c, y)| (c.year - y).abs() > 1)
        };
        if candidate.year.is_none() && !cards.is_empty() && cards.iter().all(far) {
            // The film is known by its people, so the year is something else's.
            draft.year = None;
        }
        draft.series = if cards.is_empty() { draft.series || series } else { false };
        let mut weight = candidate.weight;
        // A known name whose films all contradict the text is another film only if the text says whose.
        let another = candidate.cards.is_empty() || series || !draft.directors.is_empty();
        if cards.is_empty() && another && alone {
            let stated = [
                (!draft.directors.is_empty(), 1.0),
                (!draft.cast.is_empty(), 0.6),
                (draft.year.is_some() && candidate.year.is_none(), 0.5),
                (draft.runtime_minutes.is_some(), 0.3),
                (!draft.scores.is_empty(), 0.3),
                (!draft.services.is_empty(), 0.3),
            ];
            weight += stated.iter().filter(|(is, _)| *is).map(|(_, worth)| worth).sum::<f32>();
        }
        let mut evidence: Vec<String> = Vec::new();
        for mention in candidate.mentions.iter().take(6) {
            let cue = mention.signs.cue.as_ref().filter(|cue| !phrase::is_opening(self.reading.page, cue));
            let cue = cue.map(|cue| self.reading.page.original(cue));
            for words in [Some(mention.name.clone()), cue].into_iter().flatten() {
                // What somebody reads as a reason: no dashes and brackets around it, and no bare "watch".
                let words = words.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
                let is_reason = words.contains(' ') || words.starts_with(char::is_uppercase);
                if is_reason && !evidence.contains(&words) {
                    evidence.push(words);
                }
            }
        }
        evidence.append(&mut draft.evidence);
        draft.evidence = evidence;
        draft.confidence = weigh::confidence(weight);
        let unsure = cards.len() > 1;
        let known = cards.into_iter().chain(without_card);
        let mut drafts: Vec<Draft> = known
            .filter_map(|at| Some((at, self.catalogue.film(at)?)))
            .map(|(at, film)| {
                let mut draft = draft.clone();
                // What is said behind an original may be the original's.
                if !alone || self.original.is_some() {
                    knowledge::without_others_facts(&mut draft, film);
                }
                let mut draft = knowledge::filled(draft, film, self.catalogue.card(at), at, &self.text.0);
                // Who stands right behind a film's year is in it, unless the catalogue knows that they made it.
                let made = |name: &String| film.directors.iter().any(|d| fold(d) == fold(name));
                let plays = |name: &String| film.cast.iter().any(|c| fold(c) == fold(name));
                draft.cast.retain(|name| !made(name) || plays(name));
                draft
            })
            .collect();
        if drafts.is_empty() {
            draft.title = unshouted(&draft.title);
            drafts.push(draft);
        }
        for draft in &mut drafts {
            if unsure && draft.confidence >= LEAST_CONFIDENCE {
                draft.confidence = (draft.confidence * 0.75).max(LEAST_CONFIDENCE);
            }
            if let Some(original) = self.original {
                knowledge::remake_of(draft, original, self.catalogue);
            }
        }
        drafts
    }
}

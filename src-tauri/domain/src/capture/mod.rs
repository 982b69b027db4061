//! Capture: text somebody pasted becomes candidate titles with evidence. Owns the order of reading: what the text names,
//! which parts speak of which title, what they state, what the catalogue adds. Refuses to store anything, and to suggest
//! a title that nothing but a chance likeness speaks for.

mod alias;
mod aside;
mod billed;
mod candidate;
mod cardless;
mod context;
mod cue;
mod draft;
mod echo;
mod facts;
mod guide;
mod headline;
mod knowledge;
mod language;
mod links;
mod markup;
mod media;
mod mention;
mod names;
mod noun;
mod order;
mod page;
mod pattern;
mod phrase;
mod plain;
mod quotation;
mod refer;
mod run;
mod scope;
mod shout;
mod source;
mod table;
mod tags;
mod technical;
mod token;
mod unknown;
mod weigh;
mod words;

pub use draft::{Capture, Draft, Field, MoodWords};

use chrono::{Datelike, NaiveDate, TimeDelta};

use crate::catalogue::{Catalogue, Film};
use crate::fold::fold;
use crate::title::{FIRST_YEAR, YEARS_AHEAD};
use candidate::{Candidate, DATED, Finder};
use facts::{Original, Reading};
use mention::{Mention, Surroundings};
pub(crate) use names::Names;
use page::Page;
use refer::Reference;

/// Only titles at least this likely are suggested.
const LEAST_CONFIDENCE: f32 = 0.35;
/// From this weight on it is worth reading what a text says of a candidate.
const WORTH_READING: f32 = 0.5;
/// What it is worth that the text dates the original or the remake as a film of this name is.
const YEAR_TOLD: f32 = 1.5;
/// A paper's weekend or monthly issue lies out so long before its day.
const PRINTED_AHEAD: TimeDelta = TimeDelta::days(7);
/// So many of its people named elsewhere say that a film is meant though it was set aside.
const SPOKEN_OF: usize = 2;
/// What being set aside took from a film's weight.
const UNASIDE: f32 = 3.0;
/// Most titles suggested from one text.
const TITLE_LIMIT: usize = 60;
/// A sentence that offers help is shorter than this; what is longer is no sentence.
const HELP_LIMIT: usize = 800;

/// What `text` speaks of, by rules and by what `catalogue` knows; `seen_on` is the day it was pasted.
///
/// A relative date ("March this year") keeps its year open unless the text says when it appeared: the day of pasting is
/// not the day of writing. A caller that knows that day uses [`capture_published`]. "Until Sunday" counts from the day
/// of pasting where the text has none: what has passed by then would hardly be pasted.
pub fn capture(text: &str, catalogue: &Catalogue, seen_on: NaiveDate) -> Capture {
    understood(text, catalogue, seen_on, None, Some(seen_on))
}

/// [`capture`] of a text that appeared on a known day, from which relative dates are resolved.
pub fn capture_published(
    text: &str,
    catalogue: &Catalogue,
    seen_on: NaiveDate,
    published_on: Option<NaiveDate>,
) -> Capture {
    understood(text, catalogue, seen_on, published_on, None)
}

fn understood(
    text: &str,
    catalogue: &Catalogue,
    seen_on: NaiveDate,
    published_on: Option<NaiveDate>,
    today: Option<NaiveDate>,
) -> Capture {
    let page = Page::new(text);
    let links = links::links(&page);
    let source = source::source(&page, &links);
    let language = language::language(&page);
    let published =
        published_on.or_else(|| facts::published(&page).filter(|day| *day <= seen_on + PRINTED_AHEAD));
    let quotations = quotation::quotations(&page);
    let originals = facts::originals(&page, &quotations);
    let names = catalogue.spelled();
    let tokens = token::tokens(&page);
    let helps = page.sentences.iter().filter(|sentence| sentence.len() <= HELP_LIMIT);
    let helps = helps.filter(|sentence| facts::offers_help(&page, sentence)).cloned();
    let closed = originals.iter().map(|original| original.span.clone()).chain(helps);
    let media = media::others(&page);
    let closed: Vec<_> = closed.chain(aside::asides(&page)).chain(media.iter().cloned()).collect();
    let people = facts::people(&page);
    let insiders = facts::insiders(&page, &people, names);
    let mut said = facts::said(&page, &quotations, &insiders);
    // What runs, or has somebody in it, is a film and no speech, whoever speaks behind it.
    let films = quotations.iter().filter(|q| q.single().is_some_and(|inner| phrase::is_told(&page, inner)));
    let films: Vec<_> = films.map(|film| film.outer.clone()).collect();
    said.retain(|said| !films.iter().any(|film| film.start <= said.span.start && said.span.end <= film.end));
    let chatted = facts::chatted(&page);
    let spoken: Vec<_> = said.iter().map(|said| said.span.clone()).collect();
    let comments = facts::comments(&page, &said);
    said.extend(comments);
    said.sort_by_key(|said| said.span.start);
    let text = FoldedText(format!(" {} ", fold(&page.original(&page.all()))));
    let remade_names: Vec<String> =
        originals.iter().filter(|original| original.earlier).filter_map(|o| o.name.clone()).collect();
    let finder = Finder {
        around: Surroundings {
            page: &page,
            quotations: &quotations,
            german: language == Some("de"),
            list: mention::is_list(&page),
            careless: mention::is_careless(&page),
        },
        names,
        catalogue,
        tokens: &tokens,
        links: &links,
        spoken: &spoken,
        closed: &closed,
        originals: &remade_names,
        folded_text: &text.0,
    };
    let linked: Vec<_> = links.iter().filter_map(|link| Some((link.span.clone(), link.service?))).collect();
    let publisher = source::publisher(&page, &links);
    let makers = aside::makers(&page);
    let mut teasers = aside::teasers(&page);
    teasers.extend(media);
    teasers.sort_by_key(|part| part.start);
    let mut candidates = finder.candidates();
    candidates.retain(|candidate| {
        let somebody = if candidate.cards.is_empty() {
            is_person(&fold(&candidate.name), &people, names)
        } else {
            candidate.mentions.iter().all(|mention| ends_person(&page, mention, &people))
        };
        !somebody
    });
    let references = refer::references(&page, &originals);
    let likely = likely(&page, candidates, catalogue, &text, &references, seen_on);
    let likely = refer::told_apart(likely, &references, catalogue);
    let remakes = refer::remakes(&page, &likely, &originals);
    let meant = refer::meant(&page, &likely, &references, &tokens, catalogue, &remakes);
    let remade = refer::remade(&page, &likely, &references, catalogue);
    let words: Vec<_> = said.iter().map(|said| said.span.clone()).collect();
    let scopes = scope::scopes(&page, &likely, &meant, &words);
    let shared = scope::shared(&page, &likely);
    let said = facts::of_titles(&page, said, &likely, &meant);
    let each = facts::each_of_two(&page, &likely);
    let sections = facts::sections(&page, &likely, published);
    let reading = Reading {
        page: &page,
        quotations: &quotations,
        originals: &originals,
        said: &said,
        insiders: &insiders,
        only: likely.len() == 1,
        remakes: &remakes,
        teasers: &teasers,
        chatted: &chatted,
        published,
        said_on: published.or(today),
        linked: &linked,
        publisher: &publisher,
        sections: &sections,
        shared: &shared,
        each: &each,
        makers: &makers,
        post: source::post(&page),
    };
    let everywhere = reading.services_of_intro(&scopes);
    // What an obituary lists are its director's own films, unless the catalogue knows better.
    let profiled = facts::profiled(&page).filter(|_| likely.len() >= scope::MANY);
    let portrayed = facts::portrayed(&page).filter(|_| likely.len() >= scope::MANY);
    let standings = order::standings(&page, &tokens, &likely);
    let mut titles = Vec::new();
    for (at, ((candidate, scope), standing)) in likely.iter().zip(&scopes).zip(standings).enumerate() {
        let mut draft = reading.draft(at, candidate, scope);
        if draft.services.is_empty() {
            draft.services.extend(reading.service_of_section(candidate));
        }
        if draft.services.is_empty() && facts::is_listed(&page, candidate, &likely) {
            draft.services.clone_from(&everywhere);
        }
        reading.date(candidate, scope, &mut draft.services);
        let own = |o: &&Original| {
            let named = remakes.iter().find(|one| one.from == o.span.start);
            named.map_or(scope.iter().any(|part| part.contains(&o.span.start)), |one| one.remake == at)
        };
        let original = originals.iter().filter(|o| o.earlier).find(own);
        let told = remade.as_ref().filter(|(title, _)| *title == at).map(|(_, original)| original);
        let original = original.or(told);
        let series_link =
            links.iter().any(|link| link.series && candidate.mentions.iter().any(|m| m.span == link.span));
        let context = Context { catalogue, original, text: &text, language, reading: &reading, series_link };
        let mut drafts = context.finished(candidate, draft, likely.len() == 1);
        for draft in drafts.iter_mut().filter(|draft| draft.directors.is_empty()) {
            draft.directors.extend(profiled.clone());
        }
        for draft in drafts.iter_mut().filter(|draft| !draft.series) {
            let new = portrayed.as_ref().filter(|name| !draft.cast.contains(name));
            draft.cast.extend(new.cloned());
        }
        titles.extend(drafts.into_iter().map(|draft| (draft, standing)));
    }
    let mut titles = order::ordered(titles);
    titles.retain(|draft| draft.confidence >= LEAST_CONFIDENCE);
    titles.truncate(TITLE_LIMIT);
    Capture { titles, source, language: language.map(str::to_owned), published_on: published }
}

/// A whole text, folded, with a blank at each end so that words can be looked up in it.
struct FoldedText(String);

/// Whether a folded name is somebody's, as the text or the catalogue says.
fn is_person(name: &str, people: &[String], names: &Names) -> bool {
    let in_text = people.iter().any(|person| {
        person == name || person.ends_with(&format!(" {name}")) || name.starts_with(&format!("{person} "))
    });
    in_text || names.is_person(name)
}

/// Whether a known name stands there as the end of somebody's: "Mara Quill returns".
fn ends_person(page: &Page, mention: &Mention, people: &[String]) -> bool {
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
fn likely(
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
struct Context<'a> {
    catalogue: &'a Catalogue,
    original: Option<&'a Original>,
    text: &'a FoldedText,
    language: Option<&'a str>,
    reading: &'a Reading<'a>,
    series_link: bool,
}

impl Context<'_> {
    /// The draft with the catalogue's knowledge; several if the text fits films that it does not tell apart.
    fn finished(&self, candidate: &Candidate, draft: Draft, alone: bool) -> Vec<Draft> {
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

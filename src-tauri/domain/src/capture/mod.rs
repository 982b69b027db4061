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
mod entries;
mod facts;
mod finish;
mod guide;
mod headline;
mod knowledge;
mod known;
mod language;
mod likely;
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
mod surroundings;
mod table;
mod tags;
mod technical;
mod token;
mod unknown;
mod weigh;
mod words;
use chrono::{NaiveDate, TimeDelta};
pub use draft::{Capture, Draft, Field, MoodWords};

use crate::catalogue::Catalogue;
use crate::fold::fold;
use candidate::Finder;
use facts::{Original, Reading};
use finish::Context;
use likely::{FoldedText, ends_person, is_person, likely};
use surroundings::Surroundings;

pub(crate) use names::Names;
use page::Page;

/// Only titles at least this likely are suggested.
pub(super) const LEAST_CONFIDENCE: f32 = 0.35;

/// A paper's weekend or monthly issue lies out so long before its day.
const PRINTED_AHEAD: TimeDelta = TimeDelta::days(7);

/// Most titles suggested from one text.
pub(super) const TITLE_LIMIT: usize = 60;

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
    // Of words that somebody interrupts each part is theirs as well.
    let within = |part: &pattern::Span| {
        said.iter().any(|said| said.span.start <= part.start && part.end <= said.span.end)
    };
    let parts = quotations.iter().map(|quotation| quotation.outer.clone()).filter(within);
    let spoken: Vec<_> = said.iter().map(|said| said.span.clone()).chain(parts).collect();
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
            english: language == Some("en"),
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

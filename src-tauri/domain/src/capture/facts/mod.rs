//! Facts that a text states of a title. Owns gathering them over the title's parts of the text; refuses the catalogue.

mod moods;
mod origin;
mod people;
mod quotes;
mod remake;
mod scores;
mod services;
mod soon;
mod story;
mod when;

pub(super) use quotes::{Said, said};
pub(super) use remake::{Original, originals};
pub(super) use story::offers_help;
pub(super) use when::published;

use chrono::NaiveDate;

use super::candidate::Candidate;
use super::draft::Draft;
use super::page::Page;
use super::pattern::Span;
use super::quotation::Quotation;
use super::words;
use crate::title::{Availability, Score};
use services::Days;

/// Everybody whom the text names as a director or actor, folded.
pub(super) fn people(page: &Page) -> Vec<String> {
    let mut names = people::directors(page, &page.all());
    names.extend(people::cast(page, &page.all()));
    names.extend(people::creators(page, &page.all()));
    names.iter().map(|name| crate::fold::fold(name)).collect()
}

/// Everything read from the text once, for all titles.
pub(super) struct Reading<'a> {
    pub(super) page: &'a Page,
    pub(super) quotations: &'a [Quotation],
    pub(super) originals: &'a [Original],
    pub(super) said: &'a [Said],
    /// Where the text says who made another film.
    pub(super) makers: &'a [Span],
    pub(super) published: Option<NaiveDate>,
    /// The day from which "until Sunday" counts, where it is known.
    pub(super) said_on: Option<NaiveDate>,
    /// Services whose links stand in the text.
    pub(super) linked: &'a [(Span, &'static str)],
    pub(super) publisher: &'a str,
}

impl Reading<'_> {
    /// What `scope` says of `candidate`.
    pub(super) fn draft(&self, candidate: &Candidate, scope: &[Span]) -> Draft {
        let page = self.page;
        let holes = self.originals.iter().map(|original| &original.span).chain(self.makers);
        let holes: Vec<Span> = holes.cloned().collect();
        let parts = without(scope, &holes);
        let mentions: Vec<Span> = candidate.mentions.iter().map(|m| m.span.clone()).collect();
        let brackets = candidate.mentions.iter().find_map(|m| m.signs.brackets.clone());
        let directors = gathered(&parts, |part| people::directors(page, part));
        let mut cast = gathered(&parts, |part| people::cast(page, part));
        // "A Star Is Born" stars nobody.
        let title = format!(" {} ", crate::fold::fold(&candidate.name));
        let of_title = |name: &String| title.contains(&format!(" {} ", crate::fold::fold(name)));
        cast.retain(|name| !directors.contains(name) && !of_title(name));
        let told = parts.iter().find_map(|part| story::synopsis(page, part, self.quotations));
        let heavy = scope.iter().find_map(|part| story::heavy(page, part));
        let mut draft = Draft {
            title: candidate.name.clone(),
            year: candidate.year.or_else(|| parts.iter().find_map(|part| when::year(page, part))),
            directors,
            cast,
            countries: gathered(&parts, |part| origin::countries(page, part, brackets.as_ref())),
            runtime_minutes: parts.iter().find_map(|part| story::runtime(page, part)),
            services: self.services(&parts),
            scores: self.scores(&parts),
            true_story: scope.iter().any(|part| story::true_story(page, part)),
            synopsis: told.as_ref().map(|(text, _)| text.clone()),
            heavy: heavy.is_some(),
            festive: parts.iter().any(|part| story::festive(page, part)),
            series: story::series_by_name(page, &mentions) || story::series(page, &parts),
            ..Draft::default()
        };
        let within = |at: usize| scope.iter().any(|part| part.contains(&at));
        let said = self.said.iter().filter(|said| within(said.span.start));
        draft.quotes = said.map(|said| said.quote.clone()).collect();
        let mut except: Vec<Span> = told.into_iter().filter_map(|(_, span)| span).collect();
        except.extend(page.paragraphs.iter().filter(|p| within(p.start) && offers_help(page, p)).cloned());
        except.extend(mentions);
        draft.moods = moods::moods(page, &parts, &except);
        draft.evidence.extend(heavy.filter(|words| !words.is_empty()));
        draft
    }

    /// The service that a list's introduction gives for all of its titles ("New on Netflix").
    pub(super) fn services_of_intro(&self, scopes: &[Vec<Span>]) -> Vec<Availability> {
        let first = scopes.iter().flatten().map(|part| part.start).min().unwrap_or(0);
        if scopes.len() < 2 {
            return Vec::new();
        }
        let mut found = services::services(self.page, &(0..first), self.days());
        if found.len() > 1 {
            found.clear();
        }
        found
    }

    /// Whether a word right at the name says that a series is meant.
    pub(super) fn surely_series(&self, candidate: &Candidate) -> bool {
        let mentions: Vec<Span> = candidate.mentions.iter().map(|m| m.span.clone()).collect();
        story::series_by_name(self.page, &mentions)
    }

    fn days(&self) -> Days {
        Days { published: self.published, said_on: self.said_on }
    }

    fn services(&self, parts: &[Span]) -> Vec<Availability> {
        let mut found: Vec<Availability> = Vec::new();
        let stated = parts.iter().flat_map(|part| services::services(self.page, part, self.days()));
        let within = |at: usize| parts.iter().any(|part| part.contains(&at));
        let linked = self.linked.iter().filter(|(span, _)| within(span.start));
        let linked =
            linked.map(|(_, name)| Availability { name: (*name).to_owned(), since: None, until: None });
        for service in stated.chain(linked) {
            match found.iter_mut().find(|known| known.name == service.name) {
                Some(known) => {
                    known.since = known.since.take().or(service.since);
                    known.until = known.until.take().or(service.until);
                }
                None => found.push(service),
            }
        }
        found
    }

    fn scores(&self, parts: &[Span]) -> Vec<Score> {
        let mut found: Vec<Score> = Vec::new();
        for mut score in parts.iter().flat_map(|part| scores::scores(self.page, part)) {
            // A link is where the text stands and not who counted; the platform behind it may be.
            if score.source.is_empty() {
                score.source = match self.publisher.split_once("://") {
                    Some((_, address)) => platform(address).to_owned(),
                    None => self.publisher.to_owned(),
                };
            }
            let known = found.iter().any(|s| s.source == score.source && s.audience == score.audience);
            if !known {
                found.push(score);
            }
        }
        found
    }
}

/// The platform that an address without its scheme belongs to, or nothing.
fn platform(address: &str) -> &'static str {
    let host = address.split(['/', '?', '#', ':']).next().unwrap_or_default().to_lowercase();
    let host = host.trim_start_matches("www.").trim_start_matches("m.");
    let name = host.split_once('.').map_or(host, |(name, _)| name).replace('-', "");
    let known = words::SOCIAL.iter().find(|(social, _)| crate::fold::fold(social).replace(' ', "") == name);
    known.map_or("", |(social, _)| *social)
}

fn gathered(parts: &[Span], read: impl Fn(&Span) -> Vec<String>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for value in parts.iter().flat_map(read) {
        if !all.contains(&value) {
            all.push(value);
        }
    }
    all
}

/// `spans` without what lies in `holes`; both in order.
fn without(spans: &[Span], holes: &[Span]) -> Vec<Span> {
    let mut kept = Vec::new();
    for span in spans {
        let mut from = span.start;
        for hole in holes.iter().filter(|hole| hole.start < span.end && hole.end > span.start) {
            if hole.start > from {
                kept.push(from..hole.start);
            }
            from = from.max(hole.end);
        }
        if from < span.end {
            kept.push(from..span.end);
        }
    }
    kept
}

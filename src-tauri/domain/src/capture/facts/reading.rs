//! What a text states of one of its titles. Owns gathering each fact over the title's own parts of the text; refuses the
//! catalogue, and to read a fact itself.

use chrono::NaiveDate;

use super::dated::{self, Days};
use super::each::Each;
use super::quotes::Said;
use super::remake::Original;
use super::sections::Sections;
use super::services;
use super::{
    beside, comments, grades, heavy, moods, offers_help, origin, people, runtime, scores, story, when,
};
use crate::capture::candidate::Candidate;
use crate::capture::draft::Draft;
use crate::capture::page::Page;
use crate::capture::pattern::Span;
use crate::capture::quotation::Quotation;
use crate::capture::refer::Remade;
use crate::capture::words;
use crate::title::{Availability, Score};

/// How many messages later a chat may still speak of the film.
const CHAT_REACH: usize = 3;

/// The same where no other film is named.
const CHAT_REACH_ALONE: usize = 12;

/// Everything read from the text once, for all titles.
pub(in crate::capture) struct Reading<'a> {
    pub(in crate::capture) page: &'a Page,
    pub(in crate::capture) quotations: &'a [Quotation],
    pub(in crate::capture) originals: &'a [Original],
    pub(in crate::capture) said: &'a [Said],
    /// Originals that are titles of their own.
    pub(in crate::capture) remakes: &'a [Remade],
    /// Parts that advertise other texts, or speak of books and the like.
    pub(in crate::capture) teasers: &'a [Span],
    /// The text speaks of one film only.
    pub(in crate::capture) only: bool,
    /// Who makes films, folded.
    pub(in crate::capture) insiders: &'a [String],
    /// Opinions in a chat.
    pub(in crate::capture) chatted: &'a [Said],
    /// Where the text says who made another film.
    pub(in crate::capture) makers: &'a [Span],
    pub(in crate::capture) published: Option<NaiveDate>,
    /// The day from which "until Sunday" counts, where it is known.
    pub(in crate::capture) said_on: Option<NaiveDate>,
    /// Services whose links stand in the text.
    pub(in crate::capture) linked: &'a [(Span, &'static str)],
    pub(in crate::capture) publisher: &'a str,
    pub(in crate::capture) sections: &'a Sections,
    /// The network whose post the whole text is.
    pub(in crate::capture) post: Option<&'static str>,
    /// Sentences that speak of all the titles.
    pub(in crate::capture) shared: &'a [Span],
    /// Sentences that give a number to each of two titles.
    pub(in crate::capture) each: &'a [Each],
}

impl Reading<'_> {
    /// What `scope` says of `candidate`, the title at that place.
    pub(in crate::capture) fn draft(&self, at: usize, candidate: &Candidate, scope: &[Span]) -> Draft {
        let page = self.page;
        let scope = &without(scope, self.teasers)[..];
        // What is said of an original is not said of what remakes it, and the other way round.
        let hole = |original: &Original| match self.remakes.iter().find(|one| one.from == original.span.start)
        {
            Some(one) if one.original == at => None,
            Some(one) => Some(one.at..original.span.end.max(one.at)),
            None => Some(original.span.clone()),
        };
        let holes = self.originals.iter().filter_map(hole);
        let holes: Vec<Span> = holes.chain(self.makers.iter().cloned()).collect();
        let parts = without(scope, &holes);
        let mentions: Vec<Span> = candidate.mentions.iter().map(|m| m.span.clone()).collect();
        let brackets = candidate.mentions.iter().find_map(|m| m.signs.brackets.clone());
        let mut directors = gathered(&parts, |part| people::directors(page, part));
        if directors.is_empty() {
            let owners = mentions.iter().filter_map(|name| beside::owner(page, name));
            let known = |owner: &String| self.insiders.contains(&crate::fold::fold(owner));
            directors.extend(owners.filter(known).take(1));
        }
        let mut cast = gathered(&parts, |part| people::cast(page, part));
        let listed = gathered(&parts, |part| beside::listed(page, part, self.insiders));
        let behind = gathered(&parts, |part| beside::behind_year(page, part, self.insiders));
        let playing = gathered(&parts, |part| beside::playing(page, part, self.insiders));
        let listed = listed.into_iter().chain(behind).chain(playing);
        cast.extend(listed.into_iter().filter(|name| !cast.contains(name)).collect::<Vec<_>>());
        // "A Star Is Born" stars nobody.
        let title = format!(" {} ", crate::fold::fold(&candidate.name));
        let of_title = |name: &String| title.contains(&format!(" {} ", crate::fold::fold(name)));
        cast.retain(|name| !directors.contains(name) && !of_title(name));
        let told = parts.iter().find_map(|part| story::synopsis(page, part, self.quotations));
        let said_of_both = || scope.iter().chain(self.shared);
        let heavy = said_of_both().find_map(|part| heavy::heavy(page, part));
        let mut draft = Draft {
            title: candidate.name.clone(),
            year: candidate.year.or_else(|| parts.iter().find_map(|part| when::year(page, part))),
            directors,
            cast,
            countries: gathered(&parts, |part| origin::countries(page, part, brackets.as_ref())),
            runtime_minutes: parts.iter().find_map(|part| runtime::runtime(page, part)),
            services: self.services(&without(&parts, &self.sections.lines)),
            scores: self.scores(&self.counted(at, &parts)),
            true_story: said_of_both().any(|part| story::true_story(page, part)),
            synopsis: told.as_ref().map(|(text, _)| text.clone()),
            heavy: heavy.is_some(),
            festive: parts.iter().any(|part| story::festive(page, part)),
            series: story::series_by_name(page, &mentions) || story::series(page, &parts),
            ..Draft::default()
        };
        let within = |at: usize| scope.iter().any(|part| part.contains(&at));
        let said = self.said.iter().filter(|said| said.about.map_or(within(said.span.start), |of| of == at));
        let near = |said: &&Said| within(said.span.start) && self.follows(&mentions, said.span.start);
        let own = |said: &&Said| comments::is_opinion_beside(page, &said.span, &mentions);
        let said = said.chain(self.chatted.iter().filter(near).filter(own));
        draft.quotes = said.map(|said| said.quote.clone()).collect();
        let mut except: Vec<Span> = told.into_iter().filter_map(|(_, span)| span).collect();
        except.extend(page.paragraphs.iter().filter(|p| within(p.start) && offers_help(page, p)).cloned());
        except.extend(mentions);
        draft.moods = moods::moods(page, &parts, &except);
        draft.evidence.extend(heavy.filter(|words| !words.is_empty()));
        draft
    }

    /// Whether a chat's message at `at` is the one that names a film or one of the next.
    fn follows(&self, mentions: &[Span], at: usize) -> bool {
        let line = |at: usize| Page::holder(&self.page.paragraphs, at).unwrap_or(0);
        let reach = if self.only { CHAT_REACH_ALONE } else { CHAT_REACH };
        mentions.iter().any(|m| (line(m.start)..=line(m.start) + reach).contains(&line(at)))
    }

    /// The service below whose name `candidate` stands in a list of several.
    pub(in crate::capture) fn service_of_section(&self, candidate: &Candidate) -> Option<Availability> {
        let at = self.places(candidate).into_iter().next()?;
        let name = self.sections.service(self.page, at)?.to_owned();
        Some(Availability { name, since: None, until: None })
    }

    /// When `candidate` comes to `services` or leaves them, as its entry or the heading above it says.
    pub(in crate::capture) fn date(
        &self,
        candidate: &Candidate,
        scope: &[Span],
        services: &mut [Availability],
    ) {
        let [only] = services else { return };
        let places = self.places(candidate);
        if let Some((since, until)) = places.iter().find_map(|at| self.sections.dated(self.page, *at)) {
            (only.since, only.until) = (since, until);
            return;
        }
        // In a list for December "the 30th" is that month's.
        let base = self.sections.base.filter(|base| self.published.is_none_or(|published| *base > published));
        let listed = places.iter().any(|at| self.sections.service(self.page, *at).is_some());
        let days = match base.filter(|_| listed) {
            Some(base) => Days { published: Some(base), said_on: Some(base) },
            None => self.days(),
        };
        if let Some(until) = scope.iter().find_map(|part| dated::leaving(self.page, part, days)) {
            only.until = Some(until);
        }
        if listed && only.since.is_none() {
            only.since = scope.iter().find_map(|part| dated::arriving(self.page, part, days));
        }
    }

    /// Where `candidate` stands in a list, or else where it is named first.
    fn places(&self, candidate: &Candidate) -> Vec<usize> {
        let heads = candidate.mentions.iter().filter(|mention| mention.signs.heading || mention.signs.listed);
        heads.chain(candidate.mentions.first()).map(|mention| mention.span.start).collect()
    }

    /// The service that a list's introduction gives for all of its titles ("New on Netflix").
    pub(in crate::capture) fn services_of_intro(&self, scopes: &[Vec<Span>]) -> Vec<Availability> {
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
    pub(in crate::capture) fn surely_series(&self, candidate: &Candidate) -> bool {
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
                    known.until = services::closer(known.until.take(), service.until);
                }
                None => found.push(service),
            }
        }
        found
    }

    /// Where the scores of the title at that place stand: its `parts` and what is said of all, without another's numbers.
    fn counted(&self, at: usize, parts: &[Span]) -> Vec<Span> {
        let sentences: Vec<Span> = self.each.iter().map(|each| each.sentence.clone()).collect();
        let own = self.each.iter().flat_map(|each| {
            let others = each.numbers.iter().filter(|(_, of)| *of != at).map(|(number, _)| number.clone());
            without(std::slice::from_ref(&each.sentence), &others.collect::<Vec<_>>())
        });
        without(&[parts, self.shared].concat(), &sentences).into_iter().chain(own).collect()
    }

    fn scores(&self, parts: &[Span]) -> Vec<Score> {
        let mut found: Vec<Score> = Vec::new();
        let graded = parts.iter().flat_map(|part| grades::grades(self.page, part));
        let counted = parts.iter().flat_map(|part| scores::scores(self.page, part));
        for mut score in graded.chain(counted) {
            // A link is where the text stands and not who counted; the platform behind it may be.
            if score.source.is_empty() {
                score.source = match self.publisher.split_once("://") {
                    Some((_, address)) => platform(address).to_owned(),
                    None => self.publisher.to_owned(),
                };
            }
            if let Some(post) = self.post.filter(|_| score.source.is_empty()) {
                post.clone_into(&mut score.source);
                score.audience = true;
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

//! Names that no card has. Owns which of a page's phrases are names of their own, beside the known names in them; refuses to
//! find the phrases.

use std::sync::LazyLock;

use super::alias;
use super::billed;
use super::candidate::{Finder, Found, gives_name, holds, is_part};
use super::echo::{self, Echoes};
use super::headline;
use super::mention::{Mention, Signs};
use super::names::Rarity;
use super::page::Page;
use super::pattern::{Pattern, Span};
use super::phrase;
use super::plain::{self, is_plain};
use super::shout;
use super::token::words_of;
use super::words;
use crate::catalogue::Catalogue;

/// Named so often beside what is said of its remake, an original is meant too.
const OF_ITS_OWN: usize = 2;

/// Names of so many words are hardly somebody's.
const WHOLE: usize = 3;

/// So many words without a capital are rather a sentence.
const SENTENCE: usize = 6;

static WRITTEN_BY: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        "\\b(?i:novel|novella|book|story|play|memoir|comic|bestseller|roman|buch|novelle|stuck) (?i:by|von|of) $",
    )
});

/// What stands before a name in its sentence.
fn before(page: &Page, span: &Span) -> Span {
    page.sentence(span.start).start.min(span.start)..span.start
}

impl Finder<'_> {
    pub(super) fn unknown(
        &self,
        taken: &[Span],
        known: &[Found],
        phrases: Vec<Span>,
        echoes: &Echoes,
    ) -> Vec<Found> {
        let page = self.around.page;
        let mut found: Vec<Found> = Vec::new();
        let mut subjects = headline::subjects(page, self.tokens);
        subjects.extend(echoes.whole.iter().chain(&echoes.heads).cloned());
        subjects.extend(headline::answers(page, self.tokens));
        subjects.extend(self.originals.iter().flat_map(|name| self.of_its_own(name)));
        subjects.extend(self.taken_up_whole(&phrases, known));
        let aliases = alias::aliases(page);
        let shouted = shout::shouted(page);
        let mut spans = phrases;
        spans.extend(shouted.iter().chain(aliases.iter().map(|(name, _)| name)).cloned());
        let billed = billed::billed(page);
        let told = subjects
            .iter()
            .chain(billed.iter().map(|(span, _)| span))
            .filter(|span| !spans.contains(span))
            .cloned();
        let told: Vec<Span> = told.collect();
        spans.extend(told);
        spans.sort_by_key(|span| (span.start, span.end));
        spans.dedup();
        for span in spans {
            if let Some(found_by_original) = self.by_original(&span, &aliases) {
                found.push(found_by_original);
                continue;
            }
            let maker =
                plain::behind_maker(page, &span, self.names).filter(|_| !self.around.signs(&span).marked);
            // The known name behind its maker's is a mention of its own already.
            if maker.as_ref().is_some_and(|name| taken.contains(name)) {
                continue;
            }
            let span = maker.unwrap_or(span);
            let loud = shouted.contains(&span);
            let part = |t: &Span| {
                let mention = known.iter().find(|(mention, ..)| mention.span == *t);
                holds(&span, t)
                    && (loud
                        || mention.is_some_and(|(mention, _, rarity)| {
                            let small = mention.signs.lowered && *rarity <= Some(Rarity::Word);
                            small || is_part(mention, *rarity)
                        }))
            };
            let holds_known =
                taken.iter().any(|t| t.start < span.end && span.start < t.end && (*t == span || !part(t)));
            let spoken = self
                .spoken
                .iter()
                .any(|s| s.start < span.start && span.end <= s.end && span.len() * 10 >= s.len() * 8);
            let in_link = spoken || self.links.iter().any(|link| link.span.contains(&span.start));
            let signs = self.around.signs(&span);
            let is_known = known.iter().any(|(mention, ..)| mention.span == span);
            let dated = if !is_known && self.is_film_of_year(&span, &signs) {
                Vec::new()
            } else {
                cards_of_year(&signs, self.catalogue, known, &span)
            };
            // The known name with this year is a mention of its own already; words before it say nothing,
            // unless they head a line or stand in marks: another language's longer name.
            let ends_known = known.iter().any(|(m, ..)| m.span.end == span.end && m.span.start >= span.start);
            if !dated.is_empty() && ends_known && !signs.heading && !signs.marked {
                continue;
            }
            if self.only_leads(&span, known) || self.is_own_headline(&span, &signs, known) {
                continue;
            }
            if !dated.is_empty() && !in_link {
                found.push((self.mention(span, signs), dated, Some(Rarity::Phrase)));
                continue;
            }
            let subject = subjects.contains(&span);
            if in_link || (holds_known && !subject && !self.longer_than_known(&span, taken)) {
                continue;
            }
            if loud && !(subject || signs.shouted_as_film(page, &span)) {
                continue;
            }
            let bill = billed.iter().find(|(name, _)| *name == span);
            let year = signs.year.or(bill.and_then(|(_, year)| *year));
            let of_film = signs.of_film
                || phrase::maker_before(page, &span)
                    .is_some_and(|maker| self.names.is_person(&crate::fold::fold(&page.original(&maker))));
            let signs = Signs { of_film, subject, billed: bill.is_some(), shouted: loud, year, ..signs };
            let mention = self.mention(span, signs);
            let words = words_of(&mention.name);
            let signs = &mention.signs;
            let surely = signs.marked || signs.year.is_some() || signs.labelled || signs.listed;
            let ordinary = !surely
                && words::all(|w| w.common)
                    .chain(words::all(|w| w.subjects))
                    .any(|common| words.join(" ") == common);
            // "Ağlatan 3 Türk filmi": the word behind it is its own.
            let next = page.part(&(mention.span.end..page.all().end)).split(['\n', ',', '.']).next();
            let next = next.and_then(|rest| rest.strip_prefix(' ')).and_then(|rest| rest.split(' ').next());
            let on = next.map(|word| format!("{} {word}", mention.name));
            let rubric = !surely && on.is_some_and(|name| plain::is_rubric(&name));
            // "adapted from the novella by Denis Johnson, the film follows": who wrote it.
            let somebodys =
                !surely && !signs.heading && WRITTEN_BY.is_in(page.shape(), &before(page, &mention.span));
            if somebodys || self.is_said(&mention) {
                continue;
            }
            let ordinary = ordinary || !surely && plain::is_true_story(&mention.name);
            if words.is_empty() || ordinary || rubric || is_plain(&mention.name) {
                continue;
            }
            let near = self.names.named(&words).or_else(|| self.names.nearly(&words));
            let cards = near.map(|named| named.cards.to_vec()).unwrap_or_default();
            found.push((mention, cards, near.map(|named| named.rarity)));
        }
        found
    }

    /// "left “sobbing”: “I wasn't ready for the last ten minutes”": a sentence in marks that only begins with a capital, as
    /// English names do not.
    fn is_said(&self, mention: &Mention) -> bool {
        let signs = &mention.signs;
        let own = signs.year.is_some() || signs.labelled || signs.subject;
        let words = mention.name.split(' ').count();
        static SPEECH: LazyLock<Pattern> =
            LazyLock::new(|| Pattern::new("\\b(?i:i|me|my|we|us|you)\\b|[a-z]'(?:t|m|ve|ll|re)\\b"));
        signs.marked
            && SPEECH.is_in(self.around.page.shape(), &mention.span)
            && !own
            && self.around.english
            && words >= SENTENCE
            && !super::mention::has_capitals(&mention.name)
    }

    /// "The Night House came out in 2021 … The Night House holds 88%": of what only films are said, and what the text has
    /// again as a whole, is a name though a known one is a part of it that never stands alone.
    fn taken_up_whole(&self, phrases: &[Span], known: &[Found]) -> Vec<Span> {
        let page = self.around.page;
        let mut all = Vec::new();
        for span in phrases.iter().filter(|span| page.part(span).contains(' ')) {
            let inner = known.iter().find(|(m, ..)| holds(span, &m.span) && m.span.len() < span.len());
            let Some((inner, _, Some(Rarity::Common | Rarity::Word | Rarity::Phrase))) = inner else {
                continue;
            };
            let own = inner.signs.year.is_some() || inner.signs.marked;
            let told = self.around.signs(span).of_film && phrase::title_like(page.part(span));
            if own || !told || all.contains(span) {
                continue;
            }
            let places = echo::places(page, self.tokens, &words_of(&page.original(span)));
            let within = |at: &Span| places.iter().any(|place| holds(place, at));
            let alone = known.iter().any(|(m, ..)| m.name == inner.name && !within(&m.span));
            if places.len() >= OF_ITS_OWN && !alone {
                all.extend(places);
            }
        }
        all
    }

    /// Every place where the text has a name of several words that no card has.
    pub(super) fn again(&self, unknown: &[Found]) -> Vec<Span> {
        let whole = unknown.iter().filter(|(outer, ..)| outer.signs.capitals && outer.name.contains(' '));
        let places =
            |(outer, ..): &Found| echo::places(self.around.page, self.tokens, &words_of(&outer.name));
        let mut all: Vec<Span> = whole.flat_map(places).collect();
        all.sort_by_key(|span| (span.start, span.end));
        all.dedup();
        all
    }

    /// Mentions of names without a card at `places` where nothing else says so: what the text is about is told there too.
    /// Two words may be somebody's name.
    pub(super) fn once_more(&self, known: &[Found], unknown: &[Found], places: &[Span]) -> Vec<Found> {
        let page = self.around.page;
        let taken = |span: &&Span| {
            known.iter().chain(unknown).any(|(m, ..)| m.span.start < span.end && span.start < m.span.end)
        };
        let free = places.iter().filter(|span| !taken(span));
        let named = free.filter(|span| {
            page.part(span).split(' ').count() >= WHOLE && super::mention::has_capitals(page.part(span))
        });
        named.map(|span| (self.mention(span.clone(), self.around.signs(span)), Vec::new(), None)).collect()
    }

    /// Where an original that was remade is named beside what is said of the remake, if it is so often enough to be meant.
    fn of_its_own(&self, name: &str) -> Vec<Span> {
        let mut places = echo::places(self.around.page, self.tokens, &words_of(name));
        places.retain(|span| !self.closed.iter().any(|closed| closed.contains(&span.start)));
        if places.len() >= OF_ITS_OWN { places } else { Vec::new() }
    }

    /// A name that no film is known by, with the one behind it that some is.
    fn by_original(&self, span: &Span, aliases: &[(Span, Span)]) -> Option<Found> {
        let (_, original) = aliases.iter().find(|(name, _)| name == span)?;
        let named = self.names.named(&words_of(&self.around.page.original(original)))?;
        let signs = Signs { labelled: true, ..self.around.signs(span) };
        Some((self.mention(span.clone(), signs), named.cards.to_vec(), Some(named.rarity)))
    }

    /// "In The House of Mirth (2000)": small words before the known name of that year.
    fn only_leads(&self, span: &Span, known: &[Found]) -> bool {
        let page = self.around.page;
        let small = |part: &str| {
            part.split_whitespace().all(|word| words::all(|w| w.small).any(|s| s.eq_ignore_ascii_case(word)))
        };
        known.iter().any(|(mention, ..)| {
            let inner = &mention.span;
            inner.end == span.end
                && inner.start > span.start
                && mention.signs.year.is_some()
                && small(page.part(&(span.start..inner.start)))
        })
    }

    /// "3 thoughts on “Which Crash is the good Crash?”": the text's own headline, and more than the name in it.
    fn is_own_headline(&self, span: &Span, signs: &Signs, known: &[Found]) -> bool {
        let page = self.around.page;
        let words = words_of(&page.original(span));
        let first = page.paragraphs.first().map(|line| words_of(&page.original(line)));
        let holds_known = known.iter().any(|(mention, ..)| {
            let name = words_of(&mention.name);
            name.len() < words.len() && words.windows(name.len().max(1)).any(|part| part == name)
        });
        signs.marked && first.is_some_and(|first| first == words) && holds_known
    }

    /// Whether a phrase is surely a longer name than the known one within it: a marked one, or with its own year.
    fn longer_than_known(&self, span: &Span, taken: &[Span]) -> bool {
        let inner = taken.iter().filter(|t| t.start >= span.start && t.end <= span.end);
        let longest = inner.map(ExactSizeIterator::len).max().unwrap_or(usize::MAX);
        let signs = self.around.signs(span);
        let inner_opens = taken.iter().any(|t| t.start == span.start && t.end < span.end);
        longest < usize::MAX
            && span.len() > longest + 2
            && (signs.year.is_some() && inner_opens
                || longest * 2 < span.len() && (signs.marked || signs.year.is_some())
                || gives_name(&signs))
    }

    /// Whether a film, with or without a card, has all of a phrase as its name and was made in the year behind it.
    fn is_film_of_year(&self, span: &Span, signs: &Signs) -> bool {
        let Some(year) = signs.year else { return false };
        let name = self.around.page.original(span);
        let films = self.catalogue.positions(&name);
        films.filter_map(|at| self.catalogue.film(at)).any(|film| (film.year - year).abs() <= 1)
    }
}

/// The films of a known name within a longer phrase that is dated as they are: another language's name for them, unless
/// the known one is but a word of it.
fn cards_of_year(signs: &Signs, catalogue: &Catalogue, known: &[Found], span: &Span) -> Vec<usize> {
    let Some(year) = signs.year else { return Vec::new() };
    let inside = known.iter().filter(|(mention, _, rarity)| {
        let whole = mention.span.len() == span.len() || *rarity > Some(Rarity::Word);
        whole && span.start <= mention.span.start && mention.span.end <= span.end
    });
    let near = |at: &usize| catalogue.card(*at).is_some_and(|card| (card.year - year).abs() <= 1);
    inside.flat_map(|(_, cards, _)| cards.iter().copied()).filter(near).collect()
}

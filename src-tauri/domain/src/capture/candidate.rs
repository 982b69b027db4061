//! Candidates: what a text may speak of. Owns bringing all mentions of one film together, under whatever name, and
//! keeping two films of one name apart; refuses to read facts.

use super::billed;
use super::context;
use super::echo::Echoes;
use super::links::Link;
use super::mention::{FILM_WORD, Mention, Signs};
use super::names::{Names, Rarity};
use super::noun;
use super::pattern::Span;
use super::phrase;
use super::surroundings::Surroundings;
use super::technical;
use super::token::{Token, words_of};
use super::weigh::weight;
use crate::catalogue::Catalogue;

/// From this weight on a mention adds to the others of its film.
const WORTH_COUNTING: f32 = 0.8;

/// A known name with its film's year is worth at least this, wherever it stands.
pub(super) const DATED: f32 = 4.5;

/// A film that a text may speak of.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// Its name as the text writes it at the best place.
    pub(super) name: String,
    /// The words of the name.
    pub(super) words: Vec<String>,
    /// Cards that it could be; none when the catalogue does not know it.
    pub(super) cards: Vec<usize>,
    /// The year right behind its name.
    pub(super) year: Option<i32>,
    /// Where it is named, in order.
    pub(super) mentions: Vec<Mention>,
    /// The sum of what speaks for it.
    pub(super) weight: f32,
    /// The weight of its best mention.
    best: f32,
    /// Named only to compare.
    pub(super) aside: bool,
}

/// What is needed to find candidates.
pub(super) struct Finder<'a> {
    pub(super) around: Surroundings<'a>,
    pub(super) names: &'a Names,
    pub(super) catalogue: &'a Catalogue,
    pub(super) tokens: &'a [Token],
    pub(super) links: &'a [Link],
    /// Parts that are somebody's words as a whole, and so no name.
    pub(super) spoken: &'a [Span],
    /// Parts that name nothing to watch: of an original that was remade, of help for people in need.
    pub(super) closed: &'a [Span],
    /// Names of originals that were remade.
    pub(super) originals: &'a [String],
    /// The whole text, folded, with a blank at each end.
    pub(super) folded_text: &'a str,
}

impl Finder<'_> {
    /// All candidates in the order of their first mention.
    pub(super) fn candidates(&self) -> Vec<Candidate> {
        let page = self.around.page;
        let film_words = FILM_WORD.find_all(page.shape(), &page.all()).len();
        let mut mentions = self.known();
        let cardless = self.cardless(&mentions, self.folded_text);
        // "The Warrior" is one film's whole name, and no mention of "Warrior".
        mentions.retain(|(inner, ..)| {
            let crosses = |outer: &Mention| {
                let meets = outer.span.start < inner.span.end && inner.span.start < outer.span.end;
                meets && outer.signs.year.is_some() && inner.signs.year.is_none()
            };
            !cardless.iter().any(|(outer, ..)| holds(&outer.span, &inner.span) || crosses(outer))
        });
        mentions.extend(cardless);
        let taken: Vec<Span> = mentions.iter().map(|(mention, ..)| mention.span.clone()).collect();
        mentions.extend(self.tagged(film_words));
        mentions.extend(self.linked());
        let phrases = phrase::phrases(page, self.around.quotations, self.names);
        let in_full = |span: &&Span| {
            let year = self.around.signs(span).year.filter(|_| page.part(span).contains(": "));
            // "Later: Paddington 2 (2017)" is no name of two parts.
            let ends_known =
                |(mention, cards, _): &Found| mention.span.end == span.end && self.any_of_year(cards, year);
            year.is_some() && !taken.contains(span) && !mentions.iter().any(ends_known)
        };
        let in_full: Vec<Span> = phrases.iter().filter(in_full).cloned().collect();
        let echoes = Echoes::of(page, self.tokens, &in_full);
        let unknown = self.unknown(&taken, &mentions, phrases, &echoes);
        // "The Glass Orchard" is one name, and no mention of "Glass"; nor is "Drive Angry (2011)" one of "Drive".
        mentions.retain(|(inner, cards, rarity)| {
            let within = |outer: &Mention| outer.span != inner.span && holds(&outer.span, &inner.span);
            let part = is_part(inner, *rarity);
            // "Sisu: Road to Revenge (2025)": no film of the shorter name is of that year.
            let other_year =
                |outer: &Mention| outer.signs.year.is_some() && !self.any_of_year(cards, outer.signs.year);
            // "The Lighthouse Keeper's Son (2025)": the year dates all of it.
            let goes_on = |outer: &Mention| {
                outer.span.start == inner.span.start
                    && outer.signs.year.is_some()
                    && inner.signs.year.is_none()
            };
            let in_unknown = unknown.iter().any(|(outer, ..)| {
                within(outer) && (part || gives_name(&outer.signs) || goes_on(outer) || other_year(outer))
            });
            !in_unknown && !echoes.hold(&inner.span)
        });
        // Where a longer name comes again, its words are no film of their own: "Speak No Evil was added".
        let again = self.again(&unknown);
        mentions.retain(|(inner, _, rarity)| {
            let small = *rarity <= Some(Rarity::Word) && !inner.signs.marked && inner.signs.year.is_none();
            let within = |outer: &Span| holds(outer, &inner.span) && outer.len() > inner.span.len();
            !(small && again.iter().any(within))
        });
        let once_more = self.once_more(&mentions, &unknown, &again);
        mentions.extend(unknown);
        mentions.extend(once_more);
        if noun::is_filmed(page) {
            mentions.iter_mut().for_each(|(mention, ..)| mention.signs.subject |= mention.signs.other_work);
        } else {
            mentions.retain(|(mention, ..)| !mention.signs.other_work);
        }
        if technical::is_technical(page) {
            mentions.retain(|(mention, _, rarity)| technical::is_film(mention, *rarity));
        }
        mentions.retain(|(mention, ..)| !self.closed.iter().any(|o| o.contains(&mention.span.start)));
        // Who wrote a chat's message is no film.
        mentions.retain(|(mention, ..)| {
            page.behind_stamp(&page.paragraph(mention.span.start)) <= mention.span.start
        });
        mentions.sort_by_key(|(mention, ..)| mention.span.start);
        let heads =
            |(mention, _, rarity): &Found| rarity.is_some() && mention.signs.heading && !mention.signs.aside;
        let heads_at = |found: &&Found| heads(found);
        let headed = mentions.iter().filter(heads_at).count();
        let telling = |(mention, _, rarity): &&Found| {
            mention.signs.year.is_some() || rarity.is_some_and(|rarity| rarity > Rarity::Word)
        };
        let telling = mentions.iter().filter(heads_at).filter(telling).count();
        let released = headed + billed::releases(page);
        let vouched =
            headed >= 2 && released * 2 >= page.paragraphs.len() && (film_words > 0 || telling * 3 >= headed);
        if vouched {
            // Known names line by line vouch for each other, unless all are words of a shopping list.
            mentions
                .iter_mut()
                .filter(|found| heads(found))
                .for_each(|(mention, ..)| mention.signs.whole = true);
        }
        context::inherit_asides(page, &mut mentions);
        context::join_to_sure(page, &mut mentions);
        context::without_sections(page, &mut mentions);
        context::without_labels(page, &mut mentions);
        context::spread_nouns(&mut mentions);
        let mut candidates: Vec<Candidate> = Vec::new();
        for (mention, cards, rarity) in mentions {
            let words = words_of(&mention.name);
            if words.is_empty() {
                continue;
            }
            let heard = rarity > Some(Rarity::Word) || context::hears_films(page, &mention.span);
            let listed = vouched && mention.signs.listed && mention.signs.heading;
            let talk = if heard { film_words } else { 0 }.max(usize::from(listed) * 2);
            let worth = weight(&mention.signs, rarity, talk, words.len());
            self.put(&mut candidates, mention, &cards, words, worth);
        }
        candidates
    }

    /// Whether one of these cards is from about that year.
    fn any_of_year(&self, cards: &[usize], year: Option<i32>) -> bool {
        let made = cards.iter().filter_map(|&card| self.catalogue.card(card)).map(|card| card.year);
        year.is_some_and(|year| made.clone().any(|made| (made - year).abs() <= 1))
    }

    pub(super) fn mention(&self, span: Span, signs: Signs) -> Mention {
        let name = self.around.page.original(&span);
        Mention {
            span,
            name: name.trim_matches(['"', '“', '”', '„', '«', '»', ' ']).trim_end_matches(':').to_owned(),
            signs,
        }
    }

    fn put(
        &self,
        all: &mut Vec<Candidate>,
        mention: Mention,
        cards: &[usize],
        words: Vec<String>,
        worth: f32,
    ) {
        let year = mention.signs.year;
        let near = |card: &usize| {
            let made = self.catalogue.card(*card).map(|card| card.year);
            year.is_none_or(|year| made.is_some_and(|made| (made - year).abs() <= 1))
        };
        let fitting: Vec<usize> = cards.iter().copied().filter(near).collect();
        let same = all.iter_mut().rev().find(|candidate| {
            let years_fit = candidate.year.zip(year).is_none_or(|(a, b)| a == b);
            let cards_fit = candidate.cards.iter().any(|card| fitting.contains(card));
            // "#TheTollkeepersWinter" is "The Tollkeeper's Winter".
            let alike = candidate.words == words || candidate.words.concat() == words.concat();
            let name_fits = alike && (fitting.is_empty() || candidate.cards.is_empty());
            cards_fit || (name_fits && years_fit && fitting.is_empty() == candidate.cards.is_empty())
        });
        let aside = mention.signs.aside;
        let dated = year.is_some() && !fitting.is_empty() && !aside;
        let worth = if dated { worth.max(DATED) } else { worth };
        if let Some(candidate) = same {
            candidate.cards.retain(|card| fitting.is_empty() || fitting.contains(card));
            candidate.year = candidate.year.or(year);
            candidate.aside &= aside;
            let repeated = candidate.mentions.iter().any(|m| m.span.start == mention.span.start);
            let more = if aside || repeated || worth < WORTH_COUNTING || candidate.mentions.len() > 4 {
                0.0
            } else {
                0.4
            };
            candidate.weight += more;
            if worth > candidate.best {
                candidate.weight += worth - candidate.best;
                candidate.best = worth;
                candidate.name.clone_from(&mention.name);
            }
            if !repeated {
                candidate.mentions.push(mention);
            }
        } else {
            let name = mention.name.clone();
            let mentions = vec![mention];
            let cards = fitting;
            all.push(Candidate { name, words, cards, year, mentions, weight: worth, best: worth, aside });
        }
    }
}

/// Whether the place of a phrase gives it away as the whole name of a film: it heads its line, and its year follows.
pub(super) fn gives_name(signs: &Signs) -> bool {
    signs.subject || signs.shouted || signs.year.is_some() && (signs.heading || signs.listed || signs.marked)
}

/// Whether a known name is one plain word beside another capital or behind "Our", and so rather a part of a longer name.
pub(super) fn is_part(mention: &Mention, rarity: Option<Rarity>) -> bool {
    let signs = &mention.signs;
    let own = signs.marked || signs.year.is_some() || signs.labelled || signs.whole;
    rarity.is_some_and(|rarity| rarity <= Rarity::Word)
        && (signs.joined || signs.noun)
        && signs.capitals
        && !own
        && !mention.name.contains(' ')
}

pub(super) fn holds(outer: &Span, inner: &Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// A mention, the cards it could mean, and how special its name is.
pub(super) type Found = (Mention, Vec<usize>, Option<Rarity>);

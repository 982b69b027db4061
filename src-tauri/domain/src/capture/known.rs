//! Names of films with a card in a text. Owns which of the places where such a name stands may mean the film; refuses what is
//! plainly a day, a country, a count or a part of a longer name.

use super::candidate::{Finder, Found};
use super::cue;
use super::names::Rarity;
use super::noun;
use super::page::Page;
use super::pattern::{Pattern, Span};
use super::phrase;
use super::plain::{self, is_day_or_month};
use super::token::Token;
use std::sync::LazyLock;

/// So many years off a list may have a film's year.
const MISREMEMBERED: i32 = 3;
/// Only so many mentions are weighed.
const MENTION_LIMIT: usize = 1_000;
/// A list's number before its name.
static NUMBER: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("^[0-9]{1,3}[.):]$"));

impl Finder<'_> {
    pub(super) fn known(&self) -> Vec<Found> {
        let page = self.around.page;
        let mut found = Vec::new();
        let numbers = |token: &Token| {
            NUMBER.is_in(page.shape(), &(token.span.start..token.span.end + 1)) && {
                let line = page.paragraph(token.span.start);
                page.part(&(line.start..token.span.start)).trim().len() <= 1
            }
        };
        for (span, named) in self.names.find(self.tokens, numbers).into_iter().take(MENTION_LIMIT) {
            let link = self.links.iter().find(|link| link.span.contains(&span.start));
            if link.is_some_and(|link| link.name.is_some() || named.rarity < Rarity::Sentence) {
                continue;
            }
            let bytes = page.shape().as_bytes();
            let tag = span.start.checked_sub(1).and_then(|at| bytes.get(at));
            if matches!(tag, Some(b'#' | b'@')) || self.within_longer_name(&span) {
                continue;
            }
            let mut signs = self.around.signs(&span);
            signs.link = link.map(|_| false);
            // "Rio, 1971: soldiers": a place and a time, if no film of that name is from then.
            let comma = bytes.get(span.end) == Some(&b',');
            let bare = signs.year.filter(|_| comma && signs.brackets.is_none() && !signs.marked);
            let place = named.rarity <= Rarity::Word || noun::is_country(page.part(&span));
            if place && bare.is_some_and(|year| !self.any_made(&span, named.cards, year, MISREMEMBERED)) {
                continue;
            }
            signs.year = signs.year.or_else(|| self.year_beside(&span, named.cards));
            let surely = signs.marked || signs.year.is_some() || signs.labelled || signs.whole;
            let digits = page.part(&span).bytes().all(|b| b.is_ascii_digit());
            // "It stars" and "Her first" start sentences.
            let pronoun =
                signs.starts && !page.part(&span).contains(' ') && !signs.heading && !signs.called_film;
            let date = is_day_or_month(page.part(&span)) && !signs.labelled || noun::is_feast(page, &span);
            let prize = plain::is_prize(page.part(&span)) || plain::is_role(page.part(&span));
            if !surely && (goes_on(page, &span) || plain::is_true_story(page.part(&span)))
                || date && !signs.marked
                || noun::is_contact(page, &span)
                || !signs.marked && noun::is_count(page, &span)
            {
                continue;
            }
            let watched =
                signs.cue.is_some() && !signs.cue_follows || signs.heading || signs.called_film && !prize;
            let kind = signs.lowered && plain::is_kind(page.part(&span));
            if !surely && (prize && !watched || kind || digits) {
                continue;
            }
            if noun::is_country(page.part(&span)) && !surely && !watched {
                continue;
            }
            if named.rarity == Rarity::Common && (!signs.capitals || pronoun) && !surely {
                continue;
            }
            found.push((self.mention(span, signs), named.cards.to_vec(), Some(named.rarity)));
        }
        found
    }

    /// Whether a quoted name holds more than this one.
    fn within_longer_name(&self, span: &Span) -> bool {
        let quotations = self.around.quotations;
        let next = quotations.partition_point(|quotation| quotation.outer.start < span.start);
        let Some(inner) = next.checked_sub(1).and_then(|i| quotations.get(i)).and_then(|q| q.single()) else {
            return false;
        };
        let part = self.around.page.part(inner);
        let longer = part.trim_matches([' ', ',', '.', '!', '?']).len() > span.len() + 1;
        inner.contains(&span.start)
            && longer
            && phrase::title_like(part)
            && !part.contains(',')
            && !part.contains(" (")
    }

    /// The year that stands beside a known name, if a film of that name is from it.
    fn year_beside(&self, span: &Span, cards: &[usize]) -> Option<i32> {
        let page = self.around.page;
        let year = cue::year_beside(page, span)?;
        self.any_made(span, cards, year, 1).then_some(year)
    }

    /// Whether a film of that name was made at most so many years from that one.
    fn any_made(&self, span: &Span, cards: &[usize], year: i32, off: i32) -> bool {
        let name = self.around.page.original(span);
        let all = self.catalogue.positions(&name).chain(cards.iter().copied());
        let mut years = all.filter_map(|at| self.catalogue.film(at)).map(|film| film.year);
        years.any(|made| (made - year).abs() <= off)
    }
}

/// "Don't", "Next week": the beginning of something else.
fn goes_on(page: &Page, span: &Span) -> bool {
    static ON: LazyLock<Pattern> = LazyLock::new(|| {
        Pattern::new(
            "^(?:Don|Can|Won|Ain|Isn|Couldn|Wouldn|Shouldn)'t\\b|^(?i:next|last|this) (?i:day|night|week|weekend|month|year|time)\\b",
        )
    });
    let reach = span.start..(span.end + 12).min(page.paragraph(span.start).end).max(span.end);
    // "Don't Look Up" is a name that begins so.
    ON.find(page.shape(), &reach).is_some_and(|found| found.end > span.end)
}

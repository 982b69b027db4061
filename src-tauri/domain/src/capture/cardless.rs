//! Films without a card in a text. Owns finding a name in capitals that is wholly such a film's, where the text has its
//! year or names one of its people; refuses names that nothing else speaks for, since many are ordinary words.

use super::candidate::{Finder, Found};
use super::knowledge;
use super::pattern::Span;
use super::phrase;
use super::token::Token;
use super::{names, plain};
use crate::fold::fold;

/// Longest name looked up, in words.
const WORDS: usize = 9;
/// Only so many places are looked at.
const LIMIT: usize = 4_000;
/// So many lines that are a known name make a list, whose other lines may be films without a card.
const LIST: usize = 3;

impl Finder<'_> {
    /// Mentions of films without a card; `known` are those of films with one.
    pub(super) fn cardless(&self, known: &[Found], folded_text: &str) -> Vec<Found> {
        let page = self.around.page;
        let capital = |token: &Token| {
            page.part(&token.span).starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit())
        };
        let listed = known.iter().filter(|(mention, ..)| mention.signs.heading).count() >= LIST;
        let mut found: Vec<Found> = Vec::new();
        let mut behind = 0;
        let starts = self.tokens.iter().enumerate().filter(|(_, token)| capital(token)).take(LIMIT);
        for (at, first) in starts {
            if first.span.start < behind {
                continue;
            }
            let ends = self.tokens.get(at..).unwrap_or_default().iter().take(WORDS);
            let mut spans = Vec::new();
            let mut last = first.span.end;
            for token in ends {
                let between = page.part(&(last.min(token.span.start)..token.span.start));
                if !matches!(between, "" | " " | "'" | ", " | ": " | "-" | " - " | ". " | "! ") {
                    break;
                }
                last = token.span.end;
                if capital(token) || token.span.start == first.span.start {
                    spans.push(first.span.start..last);
                }
            }
            let hit = spans.iter().rev().find_map(|span| self.film_at(span, known, folded_text, listed));
            if let Some((mention, ..)) = &hit {
                behind = mention.span.end;
            }
            found.extend(hit);
        }
        found
    }

    fn film_at(&self, span: &Span, known: &[Found], folded_text: &str, listed: bool) -> Option<Found> {
        let page = self.around.page;
        let name = page.original(span);
        let mut films = self.catalogue.positions(&name).peekable();
        films.peek()?;
        let films: Vec<_> = films.filter(|at| self.catalogue.card(*at).is_none()).collect();
        let films: Vec<_> = films.into_iter().filter_map(|at| self.catalogue.film(at)).collect();
        if films.is_empty() {
            return None;
        }
        let mut signs = self.around.signs(span);
        let dated = |year: i32| films.iter().any(|film| (film.year - year).abs() <= 1);
        let of_year = signs.year.is_some_and(dated) && signs.brackets.is_some();
        // The card of exactly this name and year is found already.
        let has_card = known.iter().any(|(mention, cards, _)| {
            let near = |card: &usize| {
                let made = self.catalogue.card(*card).map(|card| card.year);
                signs.year.is_none_or(|year| made.is_some_and(|made| (made - year).abs() <= 1))
            };
            mention.span == *span && cards.iter().any(near)
        });
        let several = name.contains(' ');
        // Whom the name names ("Amy", "Bobby Fischer Against the World") is not named beside it.
        let theirs = || {
            let beside = folded_text.replace(&format!(" {} ", fold(&name)), "  ");
            films.iter().any(|film| knowledge::named(film, &beside) > 0)
        };
        let theirs = several && theirs();
        let line = page.paragraph(span.start);
        let in_list = listed && several && signs.heading && line.end <= span.end + 1;
        let plain = plain::is_plain(&name) && !of_year;
        if plain || has_card || !(of_year || theirs || in_list) {
            return None;
        }
        signs.whole |= in_list;
        let rarity = names::rarity(&super::token::words_of(&name).join(" "));
        phrase::title_like(page.part(span))
            .then(|| (self.mention(span.clone(), signs), Vec::new(), Some(rarity)))
    }
}

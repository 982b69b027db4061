//! What a film must keep to on an evening: age, comfort, time, and what was stated. Owns the hard limits; refuses
//! to count what drops out (`empty` does) and to prefer one film over another. Whose comfort limit it was, or for whom a
//! film is not, never leaves this file.

use enumset::EnumSet;

use super::evening::{Candidate, Evening};
use super::failed::{Failed, Filter};
use super::films::{Films, Row};
use super::kept::House;
use super::stated::{Stated, is_gentle, least_minutes, suits};
use crate::catalogue::{ContentNote, Genre};
use crate::id::TitleId;
use crate::mood::request::{Constraint, Request};

/// Minutes between the end of a film and lights out.
pub(super) const ALLOWANCE: u16 = 5;
/// With children on the sofa whose age nobody said, films for older children than this drop out, in years.
pub const CHILD_AGE: u8 = 10;
/// From this age on, people are no children, in years.
const TEENAGER: u8 = 13;

/// An evening's hard limits.
pub(super) struct Limits<'a> {
    evening: &'a Evening,
    stated: Stated<'a>,
    /// Of these kinds a film is of one at least: "a musical", "western or war film".
    genres: EnumSet<Genre>,
    keep_away: EnumSet<ContentNote>,
    /// In order.
    not_for_somebody: Vec<TitleId>,
    child_age: Option<u8>,
    /// Teenagers by themselves are no reason to keep to what is gentle.
    gentle: bool,
    minutes_left: Option<u16>,
    pub house: House<'a>,
}

impl<'a> Limits<'a> {
    pub fn new(request: &'a Request, evening: &'a Evening, films: &Films) -> Self {
        let keep_away = evening.sofa.iter().flat_map(|sitter| &sitter.keep_away).copied().collect();
        let said = request.constraints.iter().filter_map(|constraint| match constraint {
            Constraint::Kids { age } => Some(*age),
            _ => None,
        });
        let child = evening.sofa.iter().any(|sitter| sitter.child);
        let children = || evening.sofa.iter().filter(|sitter| sitter.child);
        let youngest = children().map(|sitter| sitter.age.unwrap_or(CHILD_AGE)).min();
        let teenagers = youngest.is_some_and(|age| age >= TEENAGER);
        // "With our teenager" does not speak for a child who is there as well.
        let said = said.filter(|age| !child || teenagers || *age < TEENAGER);
        // What is said may lower the age that is known of a child, never raise it; it stands for one that is supposed.
        let known = children().filter_map(|sitter| sitter.age);
        let child_age = said.min().map_or(youngest, |said| known.chain([said]).min());
        let gentle = child && !teenagers || child_age.is_some_and(|age| age < TEENAGER);
        Self {
            evening,
            stated: Stated::new(&request.constraints, evening, films),
            genres: request.genres.iter().copied().collect(),
            keep_away,
            not_for_somebody: evening.said(|sitter| &sitter.not_for_me),
            child_age,
            gentle,
            minutes_left: minutes_left(request, evening),
            house: House::new(evening, films),
        }
    }

    /// Minutes until lights out or the time that was said.
    pub fn minutes_left(&self) -> Option<u16> {
        self.minutes_left
    }

    /// Whether children watch, so that it has to be gentle.
    pub fn children(&self) -> bool {
        self.gentle
    }

    /// Whether the children who watch are old enough for what suits people of this age.
    pub fn is_old_enough(&self, from: u8) -> bool {
        self.child_age.is_none_or(|age| from <= age)
    }

    /// Which limits `film` fails.
    pub fn failed(&self, film: &Row) -> Failed {
        let mut failed = Failed::default();
        failed.add(Filter::TurnedDown, self.evening.not_tonight.iter().any(|not| not.title == film.id));
        failed.add(Filter::SetAside, film.is_set_aside());
        let for_nobody =
            !film.notes.is_disjoint(self.keep_away) || self.not_for_somebody.binary_search(&film.id).is_ok();
        failed.add(Filter::ThisGroup, for_nobody);
        failed.add(Filter::Children, self.child_age.is_some_and(|age| !suits(film, age, self.gentle)));
        if let Some(left) = self.minutes_left {
            let minutes = film.minutes.unwrap_or_else(|| least_minutes(film));
            failed.add(Filter::LightsOut, minutes.saturating_add(ALLOWANCE) > left);
        }
        failed.add(Filter::Kind, !self.genres.is_empty() && self.genres.is_disjoint(film.genres));
        self.stated.broken(film).for_each(|filter| failed.add(filter, true));
        failed.short = failed.has(Filter::Length) && self.stated.is_too_short(film);
        failed.rule = self.house.broken(film);
        failed.add(Filter::HouseRule, failed.rule.is_some());
        failed
    }
}

/// Whether a film suits children the youngest of whom is so old. Unlike for a choice, one without a card is taken to:
/// whoever plans it knows it.
pub fn suits_children(film: &Candidate, youngest: u8) -> bool {
    let gentle = || youngest >= TEENAGER || is_gentle(&film.profile);
    film.age.is_none_or(|age| age <= youngest && gentle())
}

fn minutes_left(request: &Request, evening: &Evening) -> Option<u16> {
    let midnight = evening.date.and_hms_opt(0, 0, 0)?;
    let said = request.constraints.iter().filter_map(|constraint| match constraint {
        Constraint::EndBy { minute } => {
            let end = midnight.checked_add_signed(chrono::TimeDelta::minutes(i64::from(*minute)))?;
            u16::try_from((end - evening.begins()).num_minutes().max(0)).ok()
        }
        _ => None,
    });
    said.chain(evening.minutes()).min()
}

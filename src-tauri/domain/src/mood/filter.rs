//! What a film must keep to on an evening: age, comfort, time, and what was stated. Owns the hard limits and what to say
//! when nothing passes; refuses to prefer one film over another. Whose comfort limit it was never leaves this file.

use std::collections::BTreeMap;

use chrono::Datelike;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::evening::{Candidate, Evening};
use super::profile::Axis;
use super::request::{Constraint, Request};
use crate::catalogue::{ContentNote, Genre};
use crate::title::FIRST_YEAR;

/// Minutes between the end of a film and lights out.
pub(super) const ALLOWANCE: u16 = 5;
/// With children on the sofa whose age nobody said, films for older children than this drop out, in years.
const CHILD_AGE: u8 = 10;
/// From this age on, people are no children, in years.
const TEENAGER: u8 = 13;
/// With children on the sofa, at most this much scare, darkness and violence.
const CHILD_LEVEL: f32 = 2.0;

/// Why a film drops out, the first that applies in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Filter {
    /// Turned down tonight.
    TurnedDown,
    /// Turned down for good.
    SetAside,
    /// Not tonight for this group; nobody learns more.
    ThisGroup,
    /// Not with children on the sofa.
    Children,
    /// Would not end before lights out, or by the time that was said.
    LightsOut,
    /// Longer or shorter than was asked for.
    Length,
    /// Something in it was ruled out in words.
    RuledOut,
    /// A Christmas film.
    Festive,
    /// Language or subtitles.
    Language,
    /// Country, years or genre.
    Kind,
    /// Where it can be watched.
    Service,
    /// Watched before, or never.
    Watched,
}

/// How many films dropped out for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftOut {
    /// The reason.
    pub filter: Filter,
    /// How many films.
    pub count: u32,
}

/// What helps when no film is left.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Emptiness {
    /// How many films were looked at.
    pub considered: u32,
    /// For each limit that alone keeps films out, how many there would be without it; the most helpful first. Never the
    /// group's comfort limits and never the children's.
    pub without: Vec<LeftOut>,
    /// Minutes of the shortest film that only fails by its length or its end.
    pub shortest_minutes: Option<u16>,
    /// Minutes until lights out or the time that was said, without the allowance before it.
    pub minutes_left: Option<u16>,
}

/// Which limits a film fails, as bits of [`Filter`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Failed(u16);

impl Failed {
    pub fn none(self) -> bool {
        self.0 == 0
    }

    fn add(&mut self, filter: Filter, fails: bool) {
        if fails {
            self.0 |= 1 << filter as u16;
        }
    }

    fn first(self) -> Option<Filter> {
        FILTERS.into_iter().find(|filter| self.0 & (1 << *filter as u16) != 0)
    }

    fn only(self) -> Option<Filter> {
        if self.0.count_ones() == 1 { self.first() } else { None }
    }

    fn only_by_time(self) -> bool {
        let time = (1 << Filter::LightsOut as u16) | (1 << Filter::Length as u16);
        self.0 != 0 && self.0 & !time == 0
    }
}

const FILTERS: [Filter; 12] = [
    Filter::TurnedDown,
    Filter::SetAside,
    Filter::ThisGroup,
    Filter::Children,
    Filter::LightsOut,
    Filter::Length,
    Filter::RuledOut,
    Filter::Festive,
    Filter::Language,
    Filter::Kind,
    Filter::Service,
    Filter::Watched,
];

/// An evening's hard limits.
pub(super) struct Limits<'a> {
    request: &'a Request,
    evening: &'a Evening,
    keep_away: Vec<ContentNote>,
    child_age: Option<u8>,
    /// Teenagers by themselves are no reason to keep to what is gentle.
    gentle: bool,
    minutes_left: Option<u16>,
}

impl<'a> Limits<'a> {
    pub fn new(request: &'a Request, evening: &'a Evening) -> Self {
        let mut keep_away: Vec<ContentNote> = Vec::new();
        keep_away.extend(evening.sofa.iter().flat_map(|sitter| &sitter.keep_away));
        let said = request.constraints.iter().filter_map(|constraint| match constraint {
            Constraint::Kids { age } => Some(*age),
            _ => None,
        });
        let child = evening.sofa.iter().any(|sitter| sitter.child);
        // "With our teenager" does not speak for a child who is there as well.
        let said = said.filter(|age| !child || *age < TEENAGER);
        let child_age = said.min().or(child.then_some(CHILD_AGE));
        let gentle = child || child_age.is_some_and(|age| age < TEENAGER);
        Self { request, evening, keep_away, child_age, gentle, minutes_left: minutes_left(request, evening) }
    }

    /// Minutes until lights out or the time that was said.
    pub fn minutes_left(&self) -> Option<u16> {
        self.minutes_left
    }

    /// Which limits `film` fails.
    pub fn failed(&self, film: &Candidate) -> Failed {
        let mut failed = Failed::default();
        failed.add(Filter::TurnedDown, self.evening.not_tonight.iter().any(|not| not.title == film.id));
        failed.add(Filter::SetAside, film.is_set_aside());
        failed.add(Filter::ThisGroup, film.notes.iter().any(|note| self.keep_away.contains(note)));
        failed.add(Filter::Children, self.child_age.is_some_and(|age| !suits(film, age, self.gentle)));
        if let (Some(left), Some(minutes)) = (self.minutes_left, film.minutes()) {
            failed.add(Filter::LightsOut, minutes + ALLOWANCE > left);
        }
        for constraint in &self.request.constraints {
            if let Some(filter) = self.breaks(constraint, film) {
                failed.add(filter, true);
            }
        }
        failed
    }

    fn breaks(&self, constraint: &Constraint, film: &Candidate) -> Option<Filter> {
        let any = |own: &[String], asked: &[String]| own.iter().any(|one| asked.contains(one));
        let (filter, fails) = match constraint {
            // A film whose length nobody knows is not shut out: it says so instead.
            Constraint::AtMostMinutes { minutes } => {
                (Filter::Length, film.runtime_minutes.is_some_and(|runtime| runtime > *minutes))
            }
            Constraint::AtLeastMinutes { minutes } => {
                (Filter::Length, film.runtime_minutes.is_none_or(|runtime| runtime < *minutes))
            }
            Constraint::EndBy { .. } | Constraint::Kids { .. } => return None,
            Constraint::NoSubtitles => (Filter::Language, self.needs_subtitles(film)),
            Constraint::Foreign => (Filter::Language, !self.needs_subtitles(film)),
            Constraint::Without { note } => (Filter::RuledOut, film.notes.contains(note)),
            Constraint::NotFestive => (Filter::Festive, film.festive),
            Constraint::NotTrueStory => (Filter::Kind, film.really_happened()),
            Constraint::From { .. } => (
                Filter::Kind,
                !self.some(|one| match one {
                    Constraint::From { countries } => any(&film.countries, countries),
                    _ => false,
                }),
            ),
            Constraint::NotFrom { countries } => (Filter::Kind, any(&film.countries, countries)),
            Constraint::InLanguage { .. } => (
                Filter::Language,
                !self.some(|one| match one {
                    Constraint::InLanguage { language } => film.languages.contains(language),
                    _ => false,
                }),
            ),
            Constraint::Years { from, to } => {
                // "70s or 80s" are two chances; "since 1970, nothing after 1990" are two limits.
                let apart = |one: &Constraint| match one {
                    Constraint::Years { from: other, to: until } => {
                        (other > to || until < from)
                            && film.year.is_some_and(|year| (*other..=*until).contains(&year))
                    }
                    _ => false,
                };
                let own = film.year.is_some_and(|year| (*from..=*to).contains(&year));
                (Filter::Kind, !own && !self.some(apart))
            }
            Constraint::Newest { years } => {
                let first = self.evening.date.year() - i32::from(*years);
                (Filter::Kind, film.year.is_none_or(|year| year < first.max(FIRST_YEAR)))
            }
            Constraint::NotGenre { genre } => (Filter::Kind, film.genres.contains(genre)),
            Constraint::OnOurServices => (Filter::Service, !on_any(film, &self.evening.our_services)),
            Constraint::OnService { .. } => (
                Filter::Service,
                !self.some(|one| match one {
                    Constraint::OnService { name } => on_any(film, std::slice::from_ref(name)),
                    _ => false,
                }),
            ),
            Constraint::Unseen => (Filter::Watched, film.watched()),
            Constraint::Seen => (Filter::Watched, !film.watched()),
        };
        fails.then_some(filter)
    }

    /// Whether one of the things that were stated is so: "Korean or Japanese" asks for either.
    fn some(&self, so: impl Fn(&Constraint) -> bool) -> bool {
        self.request.constraints.iter().any(so)
    }

    fn needs_subtitles(&self, film: &Candidate) -> bool {
        needs_subtitles(film, self.evening)
    }
}

/// Whether somebody would have to read along: its main language is none that everybody follows.
pub(super) fn needs_subtitles(film: &Candidate, evening: &Evening) -> bool {
    let Some(main) = film.languages.first() else { return false };
    if evening.languages.is_empty() { main != "en" } else { !evening.languages.contains(main) }
}

/// Whether `film` is on one of these services.
pub(super) fn on_any(film: &Candidate, services: &[String]) -> bool {
    film.services.iter().any(|own| services.iter().any(|ours| ours.eq_ignore_ascii_case(own)))
}

/// Whether a film suits children of this age. One that nobody knows the age of must at least be a family film.
fn suits(film: &Candidate, age: u8, gentle: bool) -> bool {
    let old_enough = film.age.map_or_else(|| film.genres.contains(&Genre::Family), |from| from <= age);
    let is_gentle = || {
        [Axis::Scare, Axis::Darkness, Axis::Violence]
            .into_iter()
            .all(|axis| film.profile.get(axis) <= CHILD_LEVEL)
    };
    old_enough && (!gentle || is_gentle())
}

fn minutes_left(request: &Request, evening: &Evening) -> Option<u16> {
    let midnight = evening.date.and_hms_opt(0, 0, 0)?;
    let said = request.constraints.iter().filter_map(|constraint| match constraint {
        Constraint::EndBy { minute } => {
            let end = midnight + chrono::TimeDelta::minutes(i64::from(*minute));
            u16::try_from((end - evening.start()).num_minutes().max(0)).ok()
        }
        _ => None,
    });
    said.chain(evening.minutes()).min()
}

/// Counts what dropped out, and what would help if everything did.
#[derive(Default)]
pub(super) struct Tally {
    first: BTreeMap<Filter, u32>,
    only: BTreeMap<Filter, u32>,
    shortest: Option<u16>,
    considered: u32,
}

impl Tally {
    pub fn count(&mut self, film: &Candidate, failed: Failed) {
        self.considered += 1;
        if let Some(first) = failed.first() {
            *self.first.entry(first).or_default() += 1;
        }
        if let Some(only) = failed.only()
            && !matches!(only, Filter::ThisGroup | Filter::Children)
        {
            *self.only.entry(only).or_default() += 1;
        }
        if failed.only_by_time() {
            self.shortest = self.shortest.into_iter().chain(film.runtime_minutes).min();
        }
    }

    pub fn left_out(&self) -> Vec<LeftOut> {
        listed(&self.first)
    }

    pub fn emptiness(&self, limits: &Limits<'_>) -> Emptiness {
        let mut without = listed(&self.only);
        without.sort_by_key(|left| std::cmp::Reverse(left.count));
        Emptiness {
            considered: self.considered,
            without,
            shortest_minutes: self.shortest,
            minutes_left: limits.minutes_left(),
        }
    }
}

fn listed(counts: &BTreeMap<Filter, u32>) -> Vec<LeftOut> {
    counts.iter().map(|(&filter, &count)| LeftOut { filter, count }).collect()
}

//! What a film must keep to because somebody stated it. Owns when a single limit is kept; refuses to count what drops out
//! and to know who stated it.

use std::collections::HashSet;

use chrono::Datelike;

use super::evening::Evening;
use super::failed::Filter;
use super::films::{Bits, Films, Row};
use super::named::{by_name, of_people};
use crate::catalogue::Genre;
use crate::id::TitleId;
use crate::mood::film::country_languages::languages_of;
use crate::mood::film::profile::{Axis, Profile};
use crate::mood::request::Constraint;
use crate::title::FIRST_YEAR;

/// Few films are shorter, in minutes.
const HARDLY_SHORTER: u16 = 70;
/// With children on the sofa, at most this much scare, darkness and violence.
pub(super) const CHILD_LEVEL: f32 = 2.0;

/// Limits that were stated together, made ready for many films.
pub(super) struct Stated<'a> {
    all: &'a [Constraint],
    evening: &'a Evening,
    our_services: Bits,
    /// The services that were named.
    services: Bits,
    /// The films that were asked for by name, and those that were refused.
    asked: HashSet<TitleId>,
    refused: HashSet<TitleId>,
    /// The films of the people who were asked for, and of those who were refused.
    with: HashSet<TitleId>,
    not_with: HashSet<TitleId>,
    /// The films that somebody on the sofa has seen without the others, in order.
    seen: Vec<TitleId>,
}

impl<'a> Stated<'a> {
    pub fn new(all: &'a [Constraint], evening: &'a Evening, films: &Films) -> Self {
        let named = all.iter().filter_map(|constraint| match constraint {
            Constraint::OnService { name } => Some(films.services(std::slice::from_ref(name))),
            _ => None,
        });
        let services = named.fold(0, |all, bits| all | bits);
        let (asked, refused) = by_name(all, films);
        let (with, not_with) = of_people(all, films);
        let our_services = films.services(&evening.our_services);
        let seen = evening.said(|sitter| &sitter.seen);
        Self { all, evening, our_services, services, asked, refused, with, not_with, seen }
    }

    /// Every limit, as it was stated.
    pub fn all(&self) -> &'a [Constraint] {
        self.all
    }

    /// The evening they hold on.
    pub fn evening(&self) -> &'a Evening {
        self.evening
    }

    /// The filters at which `film` drops out.
    pub fn broken(&self, film: &Row) -> impl Iterator<Item = Filter> {
        self.all.iter().filter_map(|constraint| self.breaks(constraint, film))
    }

    /// The filter at which `film` drops out by `constraint`, one of those that were stated.
    pub fn breaks(&self, constraint: &Constraint, film: &Row) -> Option<Filter> {
        // "Korean or Japanese" asks for either.
        let some = |so: &dyn Fn(&Constraint) -> bool| self.all.iter().any(so);
        let evening = self.evening;
        let (filter, fails) = match constraint {
            Constraint::AtMostMinutes { minutes } => (Filter::Length, least_minutes(film) > *minutes),
            Constraint::AtLeastMinutes { minutes } => {
                (Filter::Length, film.runtime_minutes.is_none_or(|runtime| runtime < *minutes))
            }
            Constraint::EndBy { .. } | Constraint::Kids { .. } => return None,
            Constraint::NoSubtitles => {
                (Filter::Language, needs_subtitles(film, evening) && !self.is_in_asked_language(film))
            }
            Constraint::Foreign => (Filter::Language, !needs_subtitles(film, evening)),
            Constraint::Named { .. } => (Filter::Kind, !self.asked.contains(&film.id)),
            Constraint::NotNamed { .. } | Constraint::NotSeries { .. } => {
                (Filter::RuledOut, self.refused.contains(&film.id))
            }
            Constraint::With { .. } => (Filter::Kind, !self.with.contains(&film.id)),
            Constraint::NotWith { .. } => (Filter::RuledOut, self.not_with.contains(&film.id)),
            Constraint::Clean { age } => (Filter::RuledOut, film.age.is_some_and(|own| own > *age)),
            Constraint::Rated { age } => (Filter::RuledOut, !suits(film, *age, false)),
            Constraint::Without { note } => (Filter::RuledOut, film.notes.contains(*note)),
            Constraint::NotFestive => (Filter::Festive, film.festive),
            Constraint::NotTrueStory => (Filter::Kind, film.really_happened),
            Constraint::From { .. } => (
                Filter::Kind,
                !some(&|one| match one {
                    Constraint::From { countries } => is_from(film, countries),
                    _ => false,
                }),
            ),
            Constraint::NotFrom { countries } => (Filter::Kind, film.countries.any_of(countries)),
            Constraint::InLanguage { .. } => (
                Filter::Language,
                !some(&|one| match one {
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
                (Filter::Kind, !own && !some(&apart))
            }
            Constraint::Newest { years } => {
                let first = evening.date.year() - i32::from(*years);
                (Filter::Kind, film.year.is_none_or(|year| year < first.max(FIRST_YEAR)))
            }
            Constraint::NotGenre { genre } => (Filter::Kind, film.genres.contains(*genre)),
            Constraint::OnOurServices => (Filter::Service, film.services & self.our_services == 0),
            Constraint::OnService { .. } => (Filter::Service, film.services & self.services == 0),
            Constraint::Unseen => (Filter::Watched, self.seen(film)),
            Constraint::Seen => (Filter::Watched, !self.seen(film)),
        };
        fails.then_some(filter)
    }

    /// Whether it is in a language that was asked for, by itself or by its country: who asks for it follows it.
    fn is_in_asked_language(&self, film: &Row) -> bool {
        let Some(main) = film.languages.first() else { return false };
        self.all.iter().any(|constraint| match constraint {
            Constraint::InLanguage { language } => language == main,
            Constraint::From { countries } => speak(countries, main),
            _ => false,
        })
    }

    /// Whether a limit asks for longer films than this one.
    pub fn is_too_short(&self, film: &Row) -> bool {
        self.all.iter().any(|constraint| {
            matches!(constraint, Constraint::AtLeastMinutes { .. }) && self.breaks(constraint, film).is_some()
        })
    }

    /// Whether the household watched it, or somebody who is there did by themselves.
    fn seen(&self, film: &Row) -> bool {
        film.watched || self.seen.binary_search(&film.id).is_ok()
    }
}

/// How long a film is at least, in minutes. One whose length nobody knows is not shut out, and says so, as long as it could
/// be as short as hardly any is.
pub(super) fn least_minutes(film: &Row) -> u16 {
    film.runtime_minutes.unwrap_or(HARDLY_SHORTER)
}

/// Whether a film is from one of these countries: mainly, or together with another and in their language. "A French film"
/// is none that was made elsewhere with French money.
fn is_from(film: &Row, countries: &[String]) -> bool {
    let mainly = film.countries.first().is_some_and(|first| countries.iter().any(|country| country == first));
    mainly
        || film.countries.any_of(countries)
            && film.languages.first().is_none_or(|main| speak(countries, main))
}

fn speak(countries: &[String], language: &str) -> bool {
    countries.iter().any(|country| languages_of(country).contains(&language))
}

/// Whether somebody would have to read along: its main language is none that everybody follows.
pub(super) fn needs_subtitles(film: &Row, evening: &Evening) -> bool {
    let Some(main) = film.languages.first() else { return false };
    if evening.languages.is_empty() { main != "en" } else { !evening.languages.iter().any(|own| own == main) }
}

/// Whether a film suits children of this age. One that nobody knows the age of must at least be a family film.
pub(super) fn suits(film: &Row, age: u8, gentle: bool) -> bool {
    let old_enough = film.age.map_or_else(|| film.genres.contains(Genre::Family), |from| from <= age);
    old_enough && (!gentle || is_gentle(&film.profile))
}

/// Whether nothing in a film of this mood would frighten children.
pub(super) fn is_gentle(profile: &Profile) -> bool {
    [Axis::Scare, Axis::Darkness, Axis::Violence].into_iter().all(|axis| profile.get(axis) <= CHILD_LEVEL)
}

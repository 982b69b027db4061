//! Which films a request names: "like Paddington", "not Glass Onion", "with Denzel". Owns which of the list they are, where their mood and
//! genres are looked up and how alike another film is; refuses to weigh the likeness.

use std::collections::HashSet;

use enumset::EnumSet;

use super::evening::{Candidate, Evening};
use super::films::{Films, Row};
use crate::catalogue::Genre;
use crate::fold::{fold, hash};
use crate::id::TitleId;
use crate::mood::film::franchise;
use crate::mood::film::profile::{Axis, Profile};
use crate::mood::film::series::Stem;
use crate::mood::request::{Constraint, Request};

/// How much of a likeness is mood, where genres are known; the rest is genres.
const MOOD: f32 = 0.6;

/// Below this much scare no film is a horror film.
const FRIGHT: f32 = 4.0;

/// A film to resemble, or to be unlike.
pub(super) struct Named {
    /// Its name's hash.
    pub name: u64,
    profile: Profile,
    /// Empty where nobody knows.
    genres: EnumSet<Genre>,
    /// It is the opposite that is wanted.
    pub unlike: bool,
}

impl Named {
    /// How alike `film` is, 0 to 1: by its mood, and by what kind of film it is.
    pub fn likeness(&self, film: &Row) -> f32 {
        let mood = film.profile.likeness(&self.profile);
        if self.genres.is_empty() || film.genres.is_empty() {
            return mood;
        }
        let all = |genres: EnumSet<Genre>| genres.iter().map(telling).sum::<f32>();
        let shared = all(self.genres & film.genres) / all(self.genres | film.genres);
        MOOD * mood + (1.0 - MOOD) * shared
    }
}

/// How much a genre tells of a film: half of all films are dramas or comedies.
fn telling(genre: Genre) -> f32 {
    match genre {
        Genre::Drama => 0.4,
        Genre::Comedy | Genre::Thriller | Genre::Action => 0.7,
        _ => 1.0,
    }
}

/// The films named in the request whose mood is known, from the list or the last evenings if nobody looked them up.
/// What was heard may run on past the name, so the longest beginning that is a name counts.
pub(super) fn named(request: &Request, evening: &Evening, films: &Films) -> Vec<Named> {
    let mut named = Vec::new();
    for likeness in &request.like {
        let on_list = || {
            let genres = |all: &[Genre]| all.iter().copied().collect::<EnumSet<Genre>>();
            let own = films.iter().map(|film| (fold(&film.name), film.profile, genres(&film.genres)));
            let recent = evening.recent.iter();
            let known =
                own.chain(recent.map(|recent| (fold(&recent.name), recent.profile, EnumSet::empty())));
            known.filter(|(name, ..)| begins_with_words(&likeness.name, name)).max_by(
                |(a, pa, _), (b, pb, _)| a.len().cmp(&b.len()).then_with(|| pa.0[0].total_cmp(&pb.0[0])),
            )
        };
        let found = match likeness.profile {
            Some(profile) => {
                Some((likeness.name.clone(), profile, likeness.genres.iter().copied().collect()))
            }
            None => on_list(),
        };
        named.extend(found.map(|(name, profile, genres)| {
            let unlike = likeness.unlike;
            let (profile, genres) =
                if unlike { (profile, genres) } else { (spared(request, profile), kinds(request, genres)) };
            Named { name: hash(&name), profile, genres, unlike }
        }));
    }
    named
}

/// "Like Alien but not scary": a film's mood without what was ruled out, so that what is like it in that is no match.
fn spared(request: &Request, profile: Profile) -> Profile {
    request.ceilings.iter().fold(profile, |own, &(axis, most)| own.with(axis, own.get(axis).min(most)))
}

/// Its genres without those that were ruled out, by their names or by what they are made of.
fn kinds(request: &Request, mut genres: EnumSet<Genre>) -> EnumSet<Genre> {
    let refused = request.constraints.iter().filter_map(|constraint| match constraint {
        Constraint::NotGenre { genre } => Some(*genre),
        _ => None,
    });
    let frightless = request.ceilings.iter().any(|&(axis, most)| axis == Axis::Scare && most < FRIGHT);
    genres -= refused.collect::<EnumSet<Genre>>()
        | frightless.then_some(Genre::Horror).into_iter().collect::<EnumSet<Genre>>();
    genres
}

/// The films of the list that were asked for by name, and those that were refused. A name that no film has is that of a
/// series.
pub(super) fn by_name(all: &[Constraint], films: &Films) -> (HashSet<TitleId>, HashSet<TitleId>) {
    let (mut asked, mut refused) = (HashSet::new(), HashSet::new());
    for constraint in all {
        match constraint {
            Constraint::Named { name } => asked.extend(of_series(name, films)),
            Constraint::NotSeries { name } => refused.extend(of_series(name, films)),
            Constraint::NotNamed { name } => refused.extend(called(name, films).iter().map(|film| film.id)),
            _ => {}
        }
    }
    (asked, refused)
}

/// The films of the list that go by a name.
fn called<'a>(name: &str, films: &'a Films) -> Vec<&'a Candidate> {
    let called = fold(name);
    let of = |goes: fn(&str, &str) -> bool| {
        films.iter().filter(|film| goes(&called, &film.name)).collect::<Vec<_>>()
    };
    let own = of(franchise::goes_by);
    if own.is_empty() { of(franchise::begins_with) } else { own }
}

/// The same, and what is of one series with them.
fn of_series(name: &str, films: &Films) -> Vec<TitleId> {
    let own = called(name, films);
    let ids = own.iter().map(|film| film.id);
    if franchise::is_known(&fold(name)) {
        return ids.collect();
    }
    fn stem<'a>(name: &str, people: &'a str) -> Stem<'a> {
        Stem::of(name, people).of_its_own()
    }
    let stems: Vec<Stem<'_>> =
        own.iter().map(|film| stem(&film.name, &film.people)).chain([stem(name, "")]).collect();
    let is_of_it = |film: &&Candidate| {
        let it = stem(&film.name, &film.people);
        stems.iter().any(|own| own.is_of(&it))
    };
    let more = films.iter().filter(is_of_it).map(|film| film.id);
    ids.chain(more).collect()
}

/// Whether the list has a film of the common name that was asked for.
pub fn has_named(request: &Request, films: &Films) -> bool {
    !by_name(&request.constraints, films).0.is_empty()
}

/// The films of those who were asked for, and of those who were refused.
pub(super) fn of_people(all: &[Constraint], films: &Films) -> (HashSet<TitleId>, HashSet<TitleId>) {
    let (mut with, mut not_with) = (HashSet::new(), HashSet::new());
    for constraint in all {
        let (person, found) = match constraint {
            Constraint::With { person } => (person, &mut with),
            Constraint::NotWith { person } => (person, &mut not_with),
            _ => continue,
        };
        let whole = format!("\n{}\n", fold(person));
        found.extend(films.iter().filter(|film| film.people.contains(&whole)).map(|film| film.id));
    }
    (with, not_with)
}

fn begins_with_words(text: &str, name: &str) -> bool {
    let rest = text.strip_prefix(name);
    !name.is_empty() && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

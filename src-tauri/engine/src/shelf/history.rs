//! What the shelf tells of past evenings: what was watched lately, and everybody's taste. Owns whose evening a viewing
//! was; refuses to judge films.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use houselights_domain::id::{MemberId, TitleId};
use houselights_domain::mood::{Candidate, Felt, Recent, Taste};
use houselights_domain::title::{Reaction, Viewing};

use super::Shelf;
use crate::view::Unrated;

/// How far back the household remembers its evenings, in days.
const MEMORY: u16 = 60;

/// Everybody's taste, learned once and until something on the shelf changes.
#[derive(Debug, Default)]
pub(super) struct Tastes {
    own: HashMap<MemberId, Taste>,
    /// Of those who were never named.
    common: Taste,
}

impl Shelf {
    /// What a member likes, learned from how the films they watched were. An evening without names is everybody's.
    pub fn taste(&self, member: MemberId) -> Taste {
        let tastes = self.tastes.get_or_init(|| self.learn());
        tastes.own.get(&member).copied().unwrap_or(tastes.common)
    }

    /// Every time that a film was watched.
    pub fn viewings(&self) -> impl Iterator<Item = (&Candidate, &Viewing)> {
        let watched = self.films.iter().zip(&self.beside);
        watched.flat_map(|(film, beside)| beside.viewings.iter().map(move |viewing| (film, viewing)))
    }

    /// The time that a film was watched on that evening.
    pub fn viewing_on(&self, title: TitleId, on: NaiveDate) -> Option<&Viewing> {
        let beside = self.beside.get(*self.place.get(&title)?)?;
        beside.viewings.iter().find(|viewing| viewing.on == on)
    }

    /// The films of the last evenings up to `date`, each evening by itself. What was watched earlier on `date` counts: who
    /// asks for a second film has just seen the first, and it was somebody's wish.
    pub fn recent(&self, date: NaiveDate) -> Vec<Recent> {
        let watched = self.films.iter().zip(&self.beside);
        watched
            .flat_map(|(film, beside)| {
                beside.viewings.iter().filter_map(move |viewing| recent(film, viewing, date))
            })
            .collect()
    }

    /// The films watched from `since` on of which nobody said how they were, the latest first.
    pub fn unrated(&self, since: NaiveDate) -> Vec<Unrated> {
        let watched = self.films.iter().zip(&self.beside);
        let mut unrated: Vec<Unrated> = watched
            .flat_map(|(film, beside)| {
                let open = beside.viewings.iter().filter(|viewing| !viewing.is_rated());
                open.filter(|viewing| viewing.on >= since).map(|viewing| Unrated {
                    title: film.id,
                    name: film.name.clone(),
                    on: viewing.on,
                })
            })
            .collect();
        unrated.sort_by_key(|film| (Reverse(film.on), film.title));
        unrated
    }

    fn learn(&self) -> Tastes {
        let beside = || self.beside.iter();
        let there = beside().flat_map(|beside| &beside.viewings).flat_map(|viewing| &viewing.members);
        let rated = beside().flat_map(|beside| &beside.ratings).filter_map(|given| given.member.as_ref());
        let named: BTreeSet<MemberId> = there.chain(rated).copied().collect();
        Tastes {
            own: named.into_iter().map(|member| (member, self.taste_of(Some(member)))).collect(),
            common: self.taste_of(None),
        }
    }

    /// From what was said of evenings here; of a film of which nothing was, from what it was given elsewhere.
    fn taste_of(&self, member: Option<MemberId>) -> Taste {
        let was_there = |viewing: &&Viewing| {
            viewing.members.is_empty() || member.is_some_and(|member| viewing.members.contains(&member))
        };
        let watched = self.films.iter().zip(&self.beside).flat_map(|(film, beside)| {
            let own = beside.viewings.iter().filter(was_there);
            let mut said: Vec<Reaction> = own
                .filter_map(|viewing| member.map_or(viewing.reaction, |member| viewing.reaction_of(member)))
                .collect();
            if said.is_empty() {
                let given = |who| beside.ratings.iter().find(move |given| given.member == who);
                said.extend(given(member).or_else(|| given(None)).map(|given| given.rating.reaction()));
            }
            said.into_iter().map(|reaction| Felt { profile: &film.profile, genres: &film.genres, reaction })
        });
        Taste::learn(watched)
    }
}

fn recent(film: &Candidate, viewing: &Viewing, date: NaiveDate) -> Option<Recent> {
    let days_ago = (date - viewing.on).num_days();
    let days_ago = u16::try_from(days_ago).ok().filter(|days_ago| *days_ago <= MEMORY)?;
    let there = |member: &&MemberId| viewing.members.is_empty() || viewing.members.contains(member);
    Some(Recent {
        title: film.id,
        name: film.name.clone(),
        profile: film.profile,
        festive: film.festive,
        days_ago,
        chosen_by: film.wanted_by.iter().filter(there).copied().collect(),
        there: viewing.members.clone(),
    })
}

//! What files say of one film, with the household's members in place of the services' profiles. Owns the shape in which it
//! is kept until somebody says which film it is, and what several files come to; refuses to know where it came from.

use std::collections::HashSet;
use std::hash::Hash;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Service;
use crate::fold::fold;
use crate::id::MemberId;
use crate::title::Given;

/// What files say of one film. Where a member is `None`, it is nobody's in particular.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Brought {
    /// Its name there.
    pub title: String,
    /// Its name in the original language.
    pub original: Option<String>,
    /// Year of first release.
    pub year: Option<i32>,
    /// Running time in minutes.
    pub runtime_minutes: Option<u16>,
    /// Who made it.
    pub directors: Vec<String>,
    /// The day it came onto a list there.
    pub added: Option<NaiveDate>,
    /// Who wants it.
    pub wanted_by: Vec<MemberId>,
    /// Who has seen it without saying when.
    pub seen_by: Vec<Option<MemberId>>,
    /// When it was watched, oldest first, each evening once.
    pub watched: Vec<Evening>,
    /// What was given it, by each once.
    pub given: Vec<Given>,
    /// The labels on it.
    pub tags: Vec<String>,
    /// What was written of it.
    pub reviews: Vec<String>,
    /// Whose list it came from.
    pub service: Option<Service>,
}

impl Brought {
    /// Takes what other files say more of the same film, and says whether there was any. Where they contradict what is
    /// here, that stays.
    pub fn add(&mut self, other: Self) -> bool {
        let before = self.clone();
        self.original = self.original.take().or(other.original);
        self.runtime_minutes = self.runtime_minutes.or(other.runtime_minutes);
        self.service = self.service.or(other.service);
        self.added = self.added.into_iter().chain(other.added).min();
        if self.directors.is_empty() {
            self.directors = other.directors;
        }
        for evening in other.watched {
            match self.watched.iter_mut().find(|own| own.on == evening.on) {
                Some(own) if own.members.is_empty() => {}
                Some(own) if evening.members.is_empty() => own.members.clear(),
                Some(own) => unite(&mut own.members, evening.members, |member| *member),
                None => self.watched.push(evening),
            }
        }
        self.watched.sort_by_key(|evening| evening.on);
        unite(&mut self.wanted_by, other.wanted_by, |member| *member);
        unite(&mut self.seen_by, other.seen_by, |member| *member);
        unite(&mut self.given, other.given, |given| given.member);
        unite(&mut self.tags, other.tags, |tag| fold(tag));
        unite(&mut self.reviews, other.reviews, Clone::clone);
        let watched = &self.watched;
        self.seen_by.retain(|member| !was_there(watched, *member));
        *self != before
    }
}

/// Whether somebody was there on one of these evenings; nobody in particular was on any.
pub fn was_there(watched: &[Evening], member: Option<MemberId>) -> bool {
    watched.iter().any(|evening| {
        evening.members.is_empty() || member.is_none_or(|member| evening.members.contains(&member))
    })
}

/// Puts those of `others` that are not there. A film may have very many words and tags.
fn unite<T, K: Hash + Eq>(list: &mut Vec<T>, others: Vec<T>, key: impl Fn(&T) -> K) {
    let mut there: HashSet<K> = list.iter().map(&key).collect();
    list.extend(others.into_iter().filter(|other| there.insert(key(other))));
}

/// An evening on which it was watched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evening {
    /// The evening.
    pub on: NaiveDate,
    /// Who watched; nobody named is everybody.
    pub members: Vec<MemberId>,
}

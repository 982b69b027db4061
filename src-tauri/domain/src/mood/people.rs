//! Those on the sofa: how well a film suits each of them and all together. Owns what wishes and tastes weigh and how
//! they add up over people; refuses to know moods and times. Only those who are there count, in any order.
//!
//! A film fits the group by 0.6 of the mean and 0.4 of the least of how it fits each, so that nobody is outvoted every
//! evening. What a film has for everybody alike adds the same to both and is weighed elsewhere.

use super::evening::{Candidate, Evening};
use super::request::Request;
use super::taste::Taste;
use crate::id::MemberId;

const MEAN: f32 = 0.6;
const LEAST: f32 = 0.4;
/// What a wish to see it weighs.
const WANTED: f32 = 0.25;
/// From here on a taste is worth a word.
const TO_TASTE: f32 = 0.05;

/// Who is there, made ready for weighing many films.
pub(super) struct Group {
    people: Vec<Person>,
    /// Who is not there.
    away: Vec<MemberId>,
}

struct Person {
    member: MemberId,
    taste: Taste,
}

/// How a film suits the group.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Suits {
    /// By what they want to see.
    pub wanted: f32,
    /// By what they like.
    pub taste: f32,
}

impl Group {
    pub fn new(request: &Request, evening: &Evening) -> Self {
        let tonight =
            |taste: Taste| request.ceilings.iter().fold(taste, |taste, (axis, _)| taste.without(*axis));
        let mut people: Vec<Person> = evening
            .sofa
            .iter()
            .map(|sitter| Person { member: sitter.member, taste: tonight(sitter.taste) })
            .collect();
        // Sums of fractions depend on their order.
        people.sort_by_key(|person| person.member);
        let mut away = evening.away.clone();
        away.retain(|member| people.iter().all(|person| person.member != *member));
        away.sort();
        Self { people, away }
    }

    /// How well `film` suits everybody together.
    pub fn suits(&self, film: &Candidate) -> Suits {
        let (mut mean, mut least) = (Suits::default(), None::<Suits>);
        for person in &self.people {
            let own = person.suits(film);
            mean.wanted += own.wanted / self.people.len() as f32;
            mean.taste += own.taste / self.people.len() as f32;
            if least.is_none_or(|least| own.key() < least.key()) {
                least = Some(own);
            }
        }
        let least = least.unwrap_or_default();
        Suits {
            wanted: MEAN * mean.wanted + LEAST * least.wanted,
            taste: MEAN * mean.taste + LEAST * least.taste,
        }
    }

    /// Whether nobody who is there wants `film`, and somebody who is away does.
    pub fn waits(&self, film: &Candidate) -> bool {
        let wants = |member: &MemberId| film.wanted_by.contains(member);
        !film.wanted_by.is_empty()
            && !self.people.iter().any(|person| wants(&person.member))
            && self.away.iter().any(wants)
    }

    /// For whom it waits.
    pub fn waits_for(&self, film: &Candidate) -> Vec<MemberId> {
        self.away.iter().copied().filter(|member| film.wanted_by.contains(member)).collect()
    }

    /// Those who want to see `film`.
    pub fn wanting(&self, film: &Candidate) -> Vec<MemberId> {
        let own = self.people.iter().map(|person| person.member);
        own.filter(|member| film.wanted_by.contains(member)).collect()
    }

    /// Those to whose taste `film` is.
    pub fn liking(&self, film: &Candidate) -> Vec<MemberId> {
        let own = self.people.iter().filter(|person| person.suits(film).taste >= TO_TASTE);
        own.map(|person| person.member).collect()
    }
}

impl Person {
    fn suits(&self, film: &Candidate) -> Suits {
        Suits {
            wanted: if film.wanted_by.contains(&self.member) { WANTED } else { 0.0 },
            taste: self.taste.of(&film.profile, &film.genres),
        }
    }
}

impl Suits {
    fn key(self) -> (f32, f32) {
        (self.wanted + self.taste, self.taste)
    }
}

//! Those on the sofa: how well a film suits each of them and all together. Owns what wishes and tastes weigh and how
//! they add up over people; refuses to know moods and times. Only those who are there count, in any order.
//!
//! A film fits the group by 0.6 of the mean and 0.4 of the least of how it fits each, so that nobody is outvoted every
//! evening. What a film has for everybody alike adds the same to both and is weighed elsewhere.

use super::evening::Evening;
use super::films::{Bits, Films, Row};
use super::taste::Taste;
use crate::id::MemberId;
use crate::mood::request::Request;

const MEAN: f32 = 0.6;
pub(super) const LEAST: f32 = 0.4;
/// What a wish to see it weighs.
const WANTED: f32 = 0.25;
/// From here on a taste is worth a word.
const TO_TASTE: f32 = 0.05;

/// Who is there, made ready for weighing many films.
pub(super) struct Group {
    people: Vec<Person>,
    /// Everybody who is there.
    here: Bits,
    /// Who is not there, each with their bit.
    away: Vec<(MemberId, Bits)>,
    /// Somebody who is there has a taste by now.
    lean: bool,
}

struct Person {
    member: MemberId,
    bit: Bits,
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
    pub fn new(request: &Request, evening: &Evening, films: &Films) -> Self {
        let tonight =
            |taste: Taste| request.ceilings.iter().fold(taste, |taste, (axis, _)| taste.without(*axis));
        let mut people: Vec<Person> = evening
            .sofa
            .iter()
            .map(|sitter| Person {
                member: sitter.member,
                bit: films.member(sitter.member),
                taste: tonight(sitter.taste),
            })
            .collect();
        // Sums of fractions depend on their order.
        people.sort_by_key(|person| person.member);
        let mut away = evening.away.clone();
        away.retain(|member| people.iter().all(|person| person.member != *member));
        away.sort();
        let here = people.iter().fold(0, |all, person| all | person.bit);
        let lean = people.iter().any(|person| person.taste != Taste::default());
        let away = away.into_iter().map(|member| (member, films.member(member))).collect();
        Self { people, here, away, lean }
    }

    /// How well `film` suits everybody together.
    pub fn suits(&self, film: &Row) -> Suits {
        let (mut mean, mut least) = (Suits::default(), None::<Suits>);
        if !self.lean && film.wanted_by & self.here == 0 {
            return mean;
        }
        let share = 1.0 / self.people.len() as f32;
        for person in &self.people {
            let own = person.suits(film);
            mean.wanted += share * own.wanted;
            mean.taste += share * own.taste;
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
    pub fn waits(&self, film: &Row) -> bool {
        film.wanted_by & self.here == 0 && self.away.iter().any(|(_, bit)| film.wanted_by & bit != 0)
    }

    /// For whom it waits.
    pub fn waits_for(&self, film: &Row) -> Vec<MemberId> {
        let wanting = self.away.iter().filter(|(_, bit)| film.wanted_by & bit != 0);
        wanting.map(|(member, _)| *member).collect()
    }

    /// Those who want to see `film`.
    pub fn wanting(&self, film: &Row) -> Vec<MemberId> {
        let own = self.people.iter().filter(|person| film.wanted_by & person.bit != 0);
        own.map(|person| person.member).collect()
    }

    /// Those to whose taste `film` is.
    pub fn liking(&self, film: &Row) -> Vec<MemberId> {
        let own = self.people.iter().filter(|person| person.suits(film).taste >= TO_TASTE);
        own.map(|person| person.member).collect()
    }
}

impl Person {
    fn suits(&self, film: &Row) -> Suits {
        Suits {
            wanted: if film.wanted_by & self.bit != 0 { WANTED } else { 0.0 },
            taste: self.taste.of(&film.profile, film.genres),
        }
    }
}

impl Suits {
    fn key(self) -> (f32, f32) {
        (self.wanted + self.taste, self.taste)
    }
}

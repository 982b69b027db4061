//! Keeping to the house rules of an evening. Owns which rules are in force and which films break them; refuses to
//! choose among those that keep them. Everything that does not depend on the film is settled once for the evening.

use chrono::TimeDelta;

use super::{Limited, Period, Rule, Says, Who};
use crate::id::MemberId;
use crate::mood::evening::{Candidate, Evening, Sitter};
use crate::mood::request::Constraint;
use crate::mood::stated::{breaks, suits};
use crate::mood::turn::last;

/// From here on a film is of a mood that a rule speaks of.
const OF_MOOD: f32 = 0.5;

/// The rules that films have to keep to this evening.
pub(in crate::mood) struct House<'a> {
    evening: &'a Evening,
    tests: Vec<(&'a Rule, Test<'a>)>,
}

/// What breaks a rule.
enum Test<'a> {
    /// Not to fit.
    Unlike(&'a Limited),
    /// To fit, because a film that does was watched.
    Like(&'a Limited),
    /// To fit and have been watched in that time.
    Again(&'a Limited, Period),
    /// To be the wish of this one alone.
    WishOf(MemberId),
}

impl<'a> House<'a> {
    pub fn new(evening: &'a Evening, films: &[Candidate]) -> Self {
        let in_force = evening.rules.iter().filter(|rule| rule.is_in_force(evening));
        let tests = in_force.filter_map(|rule| Some((rule, test(&rule.says, evening, films)?)));
        Self { evening, tests: tests.collect() }
    }

    /// The place of the first rule that `film` breaks.
    pub fn broken(&self, film: &Candidate) -> Option<usize> {
        self.tests.iter().position(|(_, test)| match test {
            Test::Unlike(limits) => !limits.fit(film, self.evening),
            Test::Like(limits) => limits.fit(film, self.evening),
            Test::Again(limits, per) => {
                film.last_watched.is_some_and(|last| per.holds_both(last, self.evening.date))
                    && limits.fit(film, self.evening)
            }
            Test::WishOf(member) => {
                let mut wanting =
                    self.evening.sofa.iter().filter(|sitter| film.wanted_by.contains(&sitter.member));
                wanting.next().is_some_and(|sitter| sitter.member == *member) && wanting.next().is_none()
            }
        })
    }

    /// The words of the rule at that place.
    pub fn text(&self, place: usize) -> Option<&'a str> {
        self.tests.get(place).map(|(rule, _)| rule.text.as_str())
    }
}

fn test<'a>(says: &'a Says, evening: &Evening, films: &[Candidate]) -> Option<Test<'a>> {
    match says {
        Says::Keep { limits } => Some(Test::Unlike(limits)),
        Says::Once { each: true, of, per } => Some(Test::Again(of, *per)),
        Says::Once { each: false, of, per } => {
            let watched =
                |film: &&Candidate| film.last_watched.is_some_and(|last| per.holds_both(last, evening.date));
            let spent = films.iter().filter(watched).any(|film| of.fit(film, evening));
            spent.then_some(Test::Like(of))
        }
        Says::NeverTwice { who } => {
            let last = last(evening)?;
            (evening.sofa.len() > 1 && who.is_there(evening, last)).then_some(Test::WishOf(last))
        }
        Says::TheyChoose { .. } | Says::TheyPass { .. } => None,
    }
}

impl Rule {
    /// Whether it holds on that evening and for those who are there.
    pub(in crate::mood) fn is_in_force(&self, evening: &Evening) -> bool {
        let there = |who: &Who| evening.sofa.iter().any(|sitter| who.includes(sitter));
        self.on.hold(evening.date) && self.with.as_ref().is_none_or(there)
    }
}

impl Who {
    pub(in crate::mood) fn includes(&self, sitter: &Sitter) -> bool {
        match self {
            Self::Members { members } => members.contains(&sitter.member),
            Self::Children => sitter.child,
            Self::Adults => !sitter.child,
            Self::Everybody => true,
        }
    }

    /// Whether `member` is on the sofa and one of them.
    pub(in crate::mood) fn is_there(&self, evening: &Evening, member: MemberId) -> bool {
        evening.sofa.iter().any(|sitter| sitter.member == member && self.includes(sitter))
    }
}

impl Limited {
    /// Whether a film keeps to all of it.
    fn fit(&self, film: &Candidate, evening: &Evening) -> bool {
        let of = |mood: &crate::mood::Mood| {
            mood.fit(&film.profile, film.festive, film.really_happened()) >= OF_MOOD
        };
        self.constraints.iter().all(|constraint| keeps(constraint, &self.constraints, evening, film))
            && self.at_most.iter().all(|(axis, most)| film.profile.get(*axis) <= *most)
            && (self.genres.is_empty() || self.genres.iter().any(|genre| film.genres.contains(genre)))
            && self.moods.iter().all(of)
            && !self.not_moods.iter().any(of)
    }
}

fn keeps(constraint: &Constraint, all: &[Constraint], evening: &Evening, film: &Candidate) -> bool {
    match constraint {
        Constraint::EndBy { minute } => {
            let midnight = evening.date.and_time(chrono::NaiveTime::MIN);
            let end = film.minutes().map(|minutes| evening.start() + TimeDelta::minutes(minutes.into()));
            end.is_none_or(|end| end <= midnight + TimeDelta::minutes((*minute).into()))
        }
        Constraint::Kids { age } => suits(film, *age, true),
        _ => breaks(constraint, all, evening, film).is_none(),
    }
}

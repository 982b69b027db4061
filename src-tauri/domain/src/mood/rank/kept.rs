//! Keeping to the house rules of an evening. Owns which rules are in force and which films break them; refuses to
//! choose among those that keep them. Everything that does not depend on the film is settled once for the evening.

use chrono::TimeDelta;

use super::evening::{Evening, Sitter};
use super::films::{Bits, Films, Row};
use super::stated::{Stated, suits};
use super::turn::last;
use crate::id::MemberId;
use crate::mood::film::kind::Mood;
use crate::mood::request::Constraint;
use crate::mood::rule::{Limited, Period, Rule, Says, Who};

/// From here on a film is of a mood that a rule speaks of.
const OF_MOOD: f32 = 0.5;

/// The rules that films have to keep to this evening.
pub(super) struct House<'a> {
    evening: &'a Evening,
    tests: Vec<(&'a Rule, Test<'a>)>,
}

/// Films by what they keep to, made ready for many films.
struct Kept<'a> {
    limits: &'a Limited,
    stated: Stated<'a>,
}

/// What breaks a rule.
enum Test<'a> {
    /// Not to fit.
    Unlike(Kept<'a>),
    /// To fit, because a film that does was watched.
    Like(Kept<'a>),
    /// To fit and have been watched in that time.
    Again(Kept<'a>, Period),
    /// To run at that time without keeping to it.
    Late(Kept<'a>, u16),
    /// To be the wish of this one alone, of those who are there.
    WishOf { own: Bits, here: Bits },
}

impl<'a> House<'a> {
    pub fn new(evening: &'a Evening, films: &Films) -> Self {
        let in_force = evening.rules.iter().filter(|rule| rule.is_in_force(evening));
        let tests = in_force.filter_map(|rule| Some((rule, test(&rule.says, evening, films)?)));
        Self { evening, tests: tests.collect() }
    }

    /// The place of the first rule that `film` breaks.
    pub fn broken(&self, film: &Row) -> Option<usize> {
        self.tests.iter().position(|(_, test)| match test {
            Test::Unlike(kept) => !kept.fit(film),
            Test::Like(kept) => kept.fit(film),
            Test::Again(kept, per) => watched(film, *per, self.evening) && kept.fit(film),
            Test::Late(kept, minute) => runs_at(*minute, film, self.evening) && !kept.fit(film),
            Test::WishOf { own, here } => film.wanted_by & here != 0 && film.wanted_by & here == *own,
        })
    }

    /// The words of the rule at that place.
    pub fn text(&self, place: usize) -> Option<&'a str> {
        self.tests.get(place).map(|(rule, _)| rule.text.as_str())
    }
}

fn test<'a>(says: &'a Says, evening: &'a Evening, films: &Films) -> Option<Test<'a>> {
    let kept = |limits| Kept::new(limits, evening, films);
    match says {
        Says::Keep { limits } => Some(Test::Unlike(kept(limits))),
        Says::Once { each: true, of, per } => Some(Test::Again(kept(of), *per)),
        Says::Once { each: false, of, per } => {
            let of = kept(of);
            let spent = films.rows().any(|(film, _)| watched(film, *per, evening) && of.fit(film));
            spent.then_some(Test::Like(of))
        }
        Says::NotInARow { of } => {
            let of = kept(of);
            let last = evening.recent.iter().map(|recent| recent.days_ago).min()?;
            let is_last = |film: &Row| {
                evening.recent.iter().any(|recent| recent.days_ago == last && recent.title == film.id)
            };
            films.rows().any(|(film, _)| is_last(film) && of.fit(film)).then_some(Test::Like(of))
        }
        Says::Late { minute, limits } => Some(Test::Late(kept(limits), *minute)),
        Says::NeverTwice { who } => {
            let last = last(evening)?;
            let here = evening.sofa.iter().fold(0, |all, sitter| all | films.member(sitter.member));
            (evening.sofa.len() > 1 && who.is_there(evening, last))
                .then_some(Test::WishOf { own: films.member(last), here })
        }
        Says::TheyChoose { .. } | Says::TheyPass { .. } => None,
    }
}

/// Whether it still runs at that minute of the evening; one whose length nobody knows is taken to.
fn runs_at(minute: u16, film: &Row, evening: &Evening) -> bool {
    let midnight = evening.date.and_time(chrono::NaiveTime::MIN);
    let end = film.minutes.map(|minutes| evening.begins() + TimeDelta::minutes(minutes.into()));
    end.is_none_or(|end| end > midnight + TimeDelta::minutes(minute.into()))
}

/// Whether `film` was watched in the same time as the evening. When does not matter for ever: "seen it" will do.
fn watched(film: &Row, per: Period, evening: &Evening) -> bool {
    match per {
        Period::Ever => film.watched,
        _ => film.last_watched.is_some_and(|last| per.holds_both(last, evening.date)),
    }
}

impl Rule {
    /// Whether it holds on that evening and for those who are there.
    pub(super) fn is_in_force(&self, evening: &Evening) -> bool {
        let there = |who: &Who| evening.sofa.iter().any(|sitter| who.includes(sitter));
        self.on.hold(evening.date) && self.with.as_ref().is_none_or(there)
    }
}

impl Who {
    pub(super) fn includes(&self, sitter: &Sitter) -> bool {
        match self {
            Self::Members { members } => members.contains(&sitter.member),
            Self::Children => sitter.child,
            Self::Adults => !sitter.child,
            Self::Everybody => true,
        }
    }

    /// Whether `member` is on the sofa and one of them.
    pub(super) fn is_there(&self, evening: &Evening, member: MemberId) -> bool {
        evening.sofa.iter().any(|sitter| sitter.member == member && self.includes(sitter))
    }
}

impl<'a> Kept<'a> {
    fn new(limits: &'a Limited, evening: &'a Evening, films: &Films) -> Self {
        Self { limits, stated: Stated::new(&limits.constraints, evening, films) }
    }

    /// Whether a film keeps to all of it.
    fn fit(&self, film: &Row) -> bool {
        let of = |mood: &Mood| mood.fit(&film.profile, film.festive, film.really_happened) >= OF_MOOD;
        let Limited { at_most, genres, moods, not_moods, .. } = self.limits;
        self.stated.all().iter().all(|constraint| self.keeps(constraint, film))
            && at_most.iter().all(|(axis, most)| film.profile.get(*axis) <= *most)
            && (genres.is_empty() || genres.iter().any(|genre| film.genres.contains(*genre)))
            && moods.iter().all(of)
            && !not_moods.iter().any(of)
    }

    fn keeps(&self, constraint: &Constraint, film: &Row) -> bool {
        let evening = self.stated.evening();
        match constraint {
            Constraint::EndBy { minute } => {
                let midnight = evening.date.and_time(chrono::NaiveTime::MIN);
                let end = film.minutes.map(|minutes| evening.begins() + TimeDelta::minutes(minutes.into()));
                end.is_none_or(|end| end <= midnight + TimeDelta::minutes((*minute).into()))
            }
            Constraint::Kids { age } => suits(film, *age, true),
            _ => self.stated.breaks(constraint, film).is_none(),
        }
    }
}

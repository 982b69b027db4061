//! What a choice is made from: a film as far as choosing needs it, and the evening. Owns these values; refuses to
//! judge them and to know where they were stored.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::taste::Taste;
use crate::catalogue::{ContentNote, Genre};
use crate::id::{MemberId, TitleId};
use crate::mood::film::profile::Profile;
use crate::mood::known::ProfileSource;
use crate::mood::rule::Rule;
use crate::plan::{Allowance, Length};
use crate::title::Score;

/// A title of the list, as far as choosing needs it. What is unknown is `None` or empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The title.
    pub id: TitleId,
    /// The name the household uses.
    pub name: String,
    /// Its mood.
    pub profile: Profile,
    /// Who says so.
    pub source: ProfileSource,
    /// Running time in minutes.
    pub runtime_minutes: Option<u16>,
    /// Year of first release.
    pub year: Option<i32>,
    /// ISO 3166-1 alpha-2 codes.
    pub countries: Vec<String>,
    /// ISO 639-1 codes, the main language first.
    pub languages: Vec<String>,
    /// Genres.
    pub genres: Vec<Genre>,
    /// A Christmas film.
    pub festive: bool,
    /// The youngest age it suits, in years.
    pub age: Option<u8>,
    /// What to be warned of.
    pub notes: Vec<ContentNote>,
    /// Where it can be watched, by usual names.
    pub services: Vec<String>,
    /// The last day it can be watched there, if somebody said so.
    pub leaves_on: Option<NaiveDate>,
    /// Directors' names.
    pub directors: Vec<String>,
    /// Who made it and plays in it, as [`people`] writes them.
    pub people: String,
    /// Who wants to see it.
    pub wanted_by: Vec<MemberId>,
    /// The day it came onto the list.
    pub added_on: NaiveDate,
    /// The evening it was last watched.
    pub last_watched: Option<NaiveDate>,
    /// Why it is not to be suggested any more. "Seen it" is no more than that: watched before, nobody knows when.
    pub set_aside: Option<WhyNot>,
    /// Based on or inspired by true events.
    pub true_story: bool,
    /// What critics or audiences gave it.
    pub scores: Vec<Score>,
}

/// The evening a film is chosen for. All times are those of the clock on the household's wall.
#[derive(Clone, Debug, PartialEq)]
pub struct Evening {
    /// The evening's date (a night past midnight belongs to the evening before).
    pub date: NaiveDate,
    /// The moment of asking.
    pub now: NaiveDateTime,
    /// Nobody sits down before this; a film starts then, or `now` if that is later.
    pub earliest_start: NaiveDateTime,
    /// When an evening's film starts as a rule, for what goes on the evening after.
    pub usual_start: NaiveTime,
    /// Minutes of trailers, or of settling down, before a film; `lights_out` is that much earlier already.
    pub settling: u16,
    /// When everybody should be on their way to bed.
    pub lights_out: Option<NaiveDateTime>,
    /// Who is on the sofa.
    pub sofa: Vec<Sitter>,
    /// Who belongs to the household and is not there.
    pub away: Vec<MemberId>,
    /// Services the household pays for, by usual names.
    pub our_services: Vec<String>,
    /// ISO 639-1 codes of the languages that everybody follows without subtitles; empty is English.
    pub languages: Vec<String>,
    /// The last evenings' films, in any order.
    pub recent: Vec<Recent>,
    /// What was turned down tonight, in any order.
    pub not_tonight: Vec<NotTonight>,
    /// Films of which the rest alone is planned: nobody cuts those again.
    pub begun: Vec<TitleId>,
    /// Somebody said they are tired.
    pub tired: bool,
    /// The house rules that were understood, in the order they were made.
    pub rules: Vec<Rule>,
}

/// Somebody on the sofa.
#[derive(Clone, Debug, PartialEq)]
pub struct Sitter {
    /// Who.
    pub member: MemberId,
    /// A child.
    pub child: bool,
    /// How old, in years, if that is known; grown-ups have no age here.
    pub age: Option<u8>,
    /// What they would rather not see. Private: only a count ever leaves this module.
    pub keep_away: Vec<ContentNote>,
    /// Films that are not for them. As private as that.
    pub not_for_me: Vec<TitleId>,
    /// Films that they have seen without the others.
    pub seen: Vec<TitleId>,
    /// What they like, learned from how their films were.
    pub taste: Taste,
}

/// A film of one of the last evenings.
#[derive(Clone, Debug, PartialEq)]
pub struct Recent {
    /// The title.
    pub title: TitleId,
    /// Its name.
    pub name: String,
    /// Its mood.
    pub profile: Profile,
    /// A Christmas film.
    pub festive: bool,
    /// How many days before the evening it was watched; 1 is last night, 0 earlier on the same evening.
    pub days_ago: u16,
    /// Whose wish it was, of those who were there.
    pub chosen_by: Vec<MemberId>,
    /// Who was there; nobody named is everybody.
    pub there: Vec<MemberId>,
}

/// A title turned down tonight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NotTonight {
    /// The title.
    pub title: TitleId,
    /// Why.
    pub why: WhyNot,
}

/// Why a title is turned down. All but the last change what else is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WhyNot {
    /// It takes too long.
    TooLong,
    /// It is too heavy.
    TooHeavy,
    /// Somebody has seen it.
    SeenIt,
    /// Not our kind of film.
    NotForUs,
    /// No reason.
    JustNo,
}

impl Candidate {
    /// Whether anybody has seen it.
    pub fn watched(&self) -> bool {
        self.last_watched.is_some() || self.set_aside == Some(WhyNot::SeenIt)
    }

    /// Whether it is not to be suggested on any evening.
    pub fn is_set_aside(&self) -> bool {
        self.set_aside.is_some_and(|why| why != WhyNot::SeenIt)
    }

    /// Whether it tells of true events: somebody said so, or its genres do.
    pub fn really_happened(&self) -> bool {
        self.true_story
            || self.genres.iter().any(|genre| matches!(genre, Genre::Biography | Genre::Documentary))
    }

    /// From start to end, with the break in a long film; `None` when its length is unknown.
    pub fn length(&self) -> Option<Length> {
        self.runtime_minutes.map(|runtime| Length::of(Some(runtime), &Allowance::default()))
    }

    /// Minutes from start to end, the break in a long film included; `None` when its length is unknown.
    pub fn minutes(&self) -> Option<u16> {
        self.length().map(|length| length.minutes)
    }
}

impl Evening {
    /// The films that people on the sofa say something of, in order; one of which several do, so many times.
    pub(super) fn said(&self, of: impl Fn(&Sitter) -> &[TitleId]) -> Vec<TitleId> {
        let mut films: Vec<TitleId> = self.sofa.iter().flat_map(of).copied().collect();
        films.sort_unstable();
        films
    }

    /// When a film would start.
    pub fn start(&self) -> NaiveDateTime {
        self.now.max(self.earliest_start)
    }

    /// When the film itself begins, after what comes before it.
    pub fn begins(&self) -> NaiveDateTime {
        self.start() + TimeDelta::minutes(self.settling.into())
    }

    /// Minutes from the start to lights out: 0 when it is past that; `None` when there is no such time.
    pub fn minutes(&self) -> Option<u16> {
        let left = (self.lights_out? - self.start()).num_minutes();
        Some(u16::try_from(left.max(0)).unwrap_or(u16::MAX))
    }
}

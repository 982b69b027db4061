//! One evening as a file for another Houselights, `.movienight` (docs/movienight.md). Owns its shape, what may stand in it
//! and why a file is refused; refuses to know what this household makes of it. What a household keeps to itself (limits,
//! refusals, ratings, notes about films, links) has no field here.

mod film;
mod problem;

use chrono::{DateTime, Datelike, NaiveDateTime, Timelike, Utc};
use houselights_domain::household::NAME_LIMIT as WHO_LIMIT;
use houselights_domain::id::SessionId;
use houselights_domain::plan::{Portion, WallTime};
use houselights_domain::title::{NAME_LIMIT, RUNTIME_LIMIT, YEARS_AHEAD};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::Error;
use crate::use_case::{DOORS_LIMIT, FILM_LIMIT, GUEST_LIMIT, check};

pub(crate) use film::{Film, LIST_LIMIT};
pub use problem::MovieNightProblem;

/// The shape of the file. One in which a field means something else gets another number; fields may be added to it.
pub(crate) const VERSION: u64 = 1;
/// The largest file worth reading, in bytes.
const SIZE_LIMIT: usize = 1_000_000;
/// How much of it an error repeats, in characters.
const SAID_LIMIT: usize = 160;
/// The first year in which an evening can be.
const FIRST_YEAR: i32 = 2000;

/// Whether a text is such a file, whole or not.
pub fn is_movie_night(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.starts_with('{') && text.contains("\"movienight\"")
}

/// An evening as one household tells another of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct MovieNight {
    /// [`VERSION`].
    pub movienight: u64,
    /// When it was written.
    #[serde(default)]
    pub written_at: Option<DateTime<Utc>>,
    /// Who invites; may be empty.
    #[serde(default)]
    pub household: String,
    /// The evening's own, also in calendars.
    pub uid: SessionId,
    /// When the film starts.
    pub start: Start,
    /// Minutes before it at which the doors open; 0 is with it.
    #[serde(default)]
    pub doors_minutes: u16,
    /// Where; may be empty.
    #[serde(default)]
    pub place: String,
    /// Who hosts, by name.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Who is expected, by name; nobody is whoever likes.
    #[serde(default)]
    pub coming: Vec<String>,
    /// What is brought.
    #[serde(default)]
    pub brings: Vec<Brought>,
    /// Anything else; may be empty.
    #[serde(default)]
    pub note: String,
    /// The film; `None` is "decide on the evening".
    #[serde(default)]
    pub film: Option<Film>,
    /// Which part of it.
    #[serde(default)]
    pub portion: Portion,
    /// What is shown before it, in order.
    #[serde(default)]
    pub shown_first: Vec<Film>,
}

/// When an evening starts: a time on the wall and the zone whose wall it is, such as `Europe/London`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Start {
    pub local: NaiveDateTime,
    pub zone: String,
}

/// Something that is brought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Brought {
    pub what: String,
    /// By whom, by name; empty is whoever thinks of it.
    #[serde(default)]
    pub who: String,
}

impl MovieNight {
    /// The file's text.
    ///
    /// # Errors
    /// None that a value in memory could give.
    pub fn write(&self) -> Result<String, Error> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Reads a file's text. Everything in it is possible and fits afterwards.
    ///
    /// # Errors
    /// Why it is not read.
    pub fn read(text: &str, now: DateTime<Utc>) -> Result<Self, MovieNightProblem> {
        if text.len() > SIZE_LIMIT {
            return Err(MovieNightProblem::TooLarge);
        }
        // What stood there was no text in UTF-8.
        if text.contains(char::REPLACEMENT_CHARACTER) {
            return Err(MovieNightProblem::Damaged("some of its letters are broken".into()));
        }
        let damaged = |problem: serde_json::Error| MovieNightProblem::Damaged(short(&problem.to_string()));
        let text = text.trim_start_matches('\u{feff}');
        // A newer one may have other fields, so the version is looked at before them.
        let value: Value = serde_json::from_str(text).map_err(damaged)?;
        match value.get("movienight").map(Value::as_u64) {
            None => Err(MovieNightProblem::NotOne),
            Some(Some(VERSION)) => {
                // From the text, not from the value: of two fields of one name neither is right.
                let night: Self = serde_json::from_str(text).map_err(damaged)?;
                night.checked(now).map_err(MovieNightProblem::Impossible)
            }
            Some(Some(version)) if version > VERSION => Err(MovieNightProblem::Newer(version)),
            Some(_) => Err(MovieNightProblem::Damaged("it does not say its version".into())),
        }
    }

    /// When it starts; a zone that nobody knows is named.
    pub fn starts(&self) -> Checked<WallTime> {
        let Start { local, zone } = &self.start;
        let known = zone
            .parse()
            .map_err(|_| format!("There is no time zone “{}”; one is Europe/London.", short(&plain(zone))));
        Ok(WallTime { local: *local, zone: known? })
    }

    fn checked(mut self, now: DateTime<Utc>) -> Checked<Self> {
        self.starts()?;
        let (year, today) = (self.start.local.year(), now.date_naive());
        if !(FIRST_YEAR..=now.year() + YEARS_AHEAD).contains(&year) {
            return Err(format!("It is in the year {year}."));
        }
        let minutes = match self.portion {
            Portion::Whole => 1,
            Portion::First { until: minutes } | Portion::Rest { from: minutes } => minutes,
        };
        if !(1..=RUNTIME_LIMIT).contains(&minutes) {
            return Err(format!("The film is broken off after {minutes} minutes."));
        }
        if self.doors_minutes > DOORS_LIMIT {
            return Err(format!("The doors open {} minutes before the film.", self.doors_minutes));
        }
        said(check::at_most(&self.shown_first, FILM_LIMIT, "films before the film"))?;
        said(check::at_most(&self.brings, GUEST_LIMIT, "things to bring"))?;
        said(check::at_most(&self.coming, GUEST_LIMIT, "guests"))?;
        said(check::at_most(&self.hosts, GUEST_LIMIT, "hosts"))?;
        self.start.local = self.start.local.with_nanosecond(0).unwrap_or(self.start.local);
        self.household = said(check::line(&plain(&self.household), WHO_LIMIT))?;
        self.place = said(check::line(&plain(&self.place), NAME_LIMIT))?;
        self.note = said(check::text(&plain(&self.note)))?;
        self.hosts = names(&self.hosts, WHO_LIMIT)?;
        self.coming = names(&self.coming, WHO_LIMIT)?;
        for brought in &mut self.brings {
            brought.what = said(check::name(&plain(&brought.what), NAME_LIMIT))?;
            brought.who = said(check::line(&plain(&brought.who), WHO_LIMIT))?;
        }
        self.film = self.film.map(|film| film.checked(today)).transpose()?;
        self.shown_first =
            self.shown_first.into_iter().map(|film| film.checked(today)).collect::<Checked<_>>()?;
        Ok(self)
    }
}

/// A value that fits, or what is wrong with it, in a sentence.
type Checked<T> = Result<T, String>;

fn said<T>(checked: Result<T, Error>) -> Checked<T> {
    checked.map_err(|problem| problem.to_string())
}

fn names(items: &[String], limit: usize) -> Checked<Vec<String>> {
    let items: Vec<String> = items.iter().map(|item| plain(item)).collect();
    said(check::list(&items, limit))
}

/// As much of what a file says as fits into a sentence about it.
fn short(text: &str) -> String {
    match text.char_indices().nth(SAID_LIMIT) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Text without what nobody sees, what turns the direction of everything behind it and what stands for a broken letter. What
/// joins letters stays: scripts and emoji need it.
pub(crate) fn plain(text: &str) -> String {
    let turns = |c: &char| {
        matches!(
            c,
            '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffd}'
        )
    };
    let text = text.replace("\r\n", "\n");
    text.chars().filter(|c| matches!(c, '\n' | '\t') || !c.is_control() && !turns(c)).collect()
}

#[cfg(test)]
mod tests;

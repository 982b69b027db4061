//! Evenings that repeat. Owns which evenings a series has and what each is before anybody touches it; refuses to write
//! any of them ahead: an evening of a series is reckoned when somebody looks, until it is changed by itself.
//!
//! A rule speaks of evenings and not of moments: "every Friday at 00:30" is the night after Friday, and 20:15 stays 20:15
//! on the wall of the series' zone, whatever the clocks do.

mod clock_changes;
mod onward;
mod pattern;
mod recurrence;
#[cfg(test)]
mod tests;

use chrono::{Days, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::{Builder, Uuid};

pub use onward::{MoveProblem, moved_along};
pub use pattern::Pattern;
pub use recurrence::{COUNT_LIMIT, Recurrence, RepeatProblem, Rule, TEXT_LIMIT};

use super::reminders::Reminder;
use super::{Particulars, Portion, Session, Status, WallTime, on_evening};
use crate::id::{MemberId, SeriesId, SessionId, TitleId};

/// How far back an evening of a series is remembered that nobody said anything about, in days.
pub const DAYS_BACK: u64 = 14;
/// How far ahead the evenings of a series are shown, in days: 13 months.
pub const DAYS_AHEAD: u64 = 400;

/// Which evening of a series it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Occurrence {
    /// [`Series::root`].
    pub series: SeriesId,
    /// The evening as the rule has it, wherever it was moved since.
    pub on: NaiveDate,
}

/// Evenings that repeat by one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Stable for life.
    pub id: SeriesId,
    /// The series that this one goes on from, if its rule was changed on the way; otherwise itself. The evenings are
    /// known by it, so that one that both rules have stays the same evening.
    pub root: SeriesId,
    /// The rule.
    pub rule: Recurrence,
    /// No evening is before this one.
    pub first: NaiveDate,
    /// When the film starts; before 05:00 in the night that follows the evening.
    pub time: NaiveTime,
    /// On whose wall.
    pub zone: Tz,
    /// The last evening it can have; `None` is without end.
    pub until: Option<NaiveDate>,
    /// Called off from this evening on. Before [`Self::first`] where an earlier part took its evenings over; older databases
    /// hold [`Self::first`] itself there.
    pub ended: Option<NaiveDate>,
    /// What is shown each time; `None` is "decide on the evening".
    pub title: Option<TitleId>,
    /// [`Session::minutes`] of each.
    pub minutes: u16,
    /// Who comes.
    pub members: Vec<MemberId>,
    /// Where; may be empty.
    pub place: String,
    /// Anything else; may be empty.
    pub note: String,
    /// What each is besides its film.
    pub particulars: Particulars,
    /// What to remind of before each; `None` is whatever the household is reminded of as a rule.
    pub reminders: Option<Vec<Reminder>>,
    /// How many changes of it were published to calendars.
    pub sequence: u32,
}

/// A span of evenings, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
}

impl Window {
    /// What is of interest on `today`: a fortnight back, thirteen months ahead.
    pub fn around(today: NaiveDate) -> Self {
        Self {
            from: today.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(today),
            to: today.checked_add_days(Days::new(DAYS_AHEAD)).unwrap_or(today),
        }
    }

    /// Whether an evening is within it.
    pub fn holds(&self, date: NaiveDate) -> bool {
        self.from <= date && date <= self.to
    }
}

impl Series {
    /// The evenings that take place within a window, in order.
    pub fn evenings(&self, window: Window) -> Vec<NaiveDate> {
        self.dates().take_while(|date| *date <= window.to).filter(|date| window.holds(*date)).collect()
    }

    /// The evenings within a window that the series was to have when it was called off: calendars hear of them.
    pub fn called_off(&self, window: Window) -> Vec<NaiveDate> {
        let Some(ended) = self.ended else { return Vec::new() };
        let planned = self.planned().take_while(|date| *date <= window.to);
        planned.filter(|date| *date >= ended && window.holds(*date)).collect()
    }

    /// Whether an earlier part of the same root was changed with all that came after it, so that it has the evenings.
    pub fn is_taken_over(&self) -> bool {
        self.ended.is_some_and(|ended| ended < self.first)
    }

    /// Every evening that takes place, in order.
    pub fn dates(&self) -> impl Iterator<Item = NaiveDate> {
        let ended = self.ended;
        self.planned().take_while(move |date| ended.is_none_or(|ended| *date < ended))
    }

    /// The last evening it can have; `None` is without end. Of one that was called off it is the last that takes place.
    pub fn last(&self) -> Option<NaiveDate> {
        let called_off = self.ended.map(|_| self.dates().last().unwrap_or(self.first));
        called_off.or(self.until)
    }

    /// Whether it has an evening then.
    pub fn has(&self, date: NaiveDate) -> bool {
        self.dates().find(|other| *other >= date) == Some(date)
    }

    /// When the film starts on one of its evenings.
    pub fn start(&self, evening: NaiveDate) -> WallTime {
        WallTime { local: on_evening(evening, self.time), zone: self.zone }
    }

    /// One of its evenings as long as nobody touched it.
    pub fn session(&self, evening: NaiveDate) -> Session {
        Session {
            id: self.id_of(evening),
            title: self.title,
            portion: Portion::Whole,
            start: self.start(evening),
            minutes: self.minutes,
            members: self.members.clone(),
            place: self.place.clone(),
            note: self.note.clone(),
            particulars: self.particulars.clone(),
            status: Status::Planned,
            reminders: self.reminders.clone(),
            repeats: Some(Occurrence { series: self.root, on: evening }),
            sequence: self.sequence,
        }
    }

    /// The id of one of its evenings: the same on every computer, and readable back into the evening.
    pub fn id_of(&self, evening: NaiveDate) -> SessionId {
        let mut bytes = self.root.0.into_bytes();
        let [.., a, b, c, d] = &mut bytes;
        let mixed = u32::from_be_bytes([*a, *b, *c, *d]) ^ scatter(evening);
        [*a, *b, *c, *d] = mixed.to_be_bytes();
        SessionId(Builder::from_custom_bytes(bytes).into_uuid())
    }

    /// The evening that an id is of, if it is one of this series.
    pub fn evening_of(&self, id: SessionId) -> Option<NaiveDate> {
        let mixed = low(id.0) ^ low(self.root.0);
        let evening = NaiveDate::from_num_days_from_ce_opt(mixed.wrapping_mul(GATHER).cast_signed())?;
        (self.id_of(evening) == id).then_some(evening)
    }

    fn planned(&self) -> impl Iterator<Item = NaiveDate> {
        let until = self.until;
        self.rule.dates(self.first).take_while(move |date| until.is_none_or(|until| *date <= until))
    }
}

/// An odd number and its inverse modulo 2^32: days that follow each other come out far apart.
const SCATTER: u32 = 0x9e37_79b1;
const GATHER: u32 = 0x0e8b_2f51;

fn scatter(evening: NaiveDate) -> u32 {
    use chrono::Datelike;
    evening.num_days_from_ce().cast_unsigned().wrapping_mul(SCATTER)
}

fn low(id: Uuid) -> u32 {
    let [.., a, b, c, d] = id.into_bytes();
    u32::from_be_bytes([a, b, c, d])
}

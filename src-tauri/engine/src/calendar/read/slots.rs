//! Which start of a series is meant by a time that stands for it. Owns that a day means what begins on it: readers agree on
//! that where a day is left out, and a day that stands for one start can mean nothing else.

use std::collections::{HashMap, HashSet};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use houselights_domain::plan::WallTime;

use super::super::Repeats;
use super::super::repeats::STARTS;
use super::Read;
use super::times::Written;

/// The first of a series.
#[derive(Clone, Copy)]
pub(super) struct First {
    pub(super) wall: WallTime,
    pub(super) all_day: bool,
}

impl First {
    /// The starts that do not take place, on the wall.
    pub(super) fn left_out(&self, repeats: &Repeats, times: &[Written]) -> Vec<NaiveDateTime> {
        let mut all: Vec<_> = times.iter().map(|time| self.slot(time)).collect();
        let days = times.iter().filter(|time| time.is_day && !self.all_day).map(|time| time.local.date());
        let days: HashSet<NaiveDate> = days.filter(|_| repeats.is_often_a_day()).collect();
        if let Some(after) = days.iter().max().and_then(NaiveDate::succ_opt) {
            let end = WallTime { local: after.and_time(NaiveTime::MIN), zone: self.wall.zone };
            let starts = repeats.spell(self.wall.local, end.utc(), STARTS).starts.into_iter();
            all.extend(starts.map(|(local, _)| local).filter(|local| days.contains(&local.date())));
            all.sort_unstable();
            all.dedup();
        }
        all
    }

    /// The start, on the wall.
    fn slot(&self, time: &Written) -> NaiveDateTime {
        let on_wall = WallTime::at(time.at, self.wall.zone).local;
        match (self.all_day, time.is_day) {
            (false, false) => on_wall,
            (false, true) => time.local.date().and_time(self.wall.local.time()),
            // Midnight somewhere else is meant as the day that is written.
            (true, _) if on_wall.time() == NaiveTime::MIN => on_wall,
            (true, _) => time.local.date().and_time(NaiveTime::MIN),
        }
    }
}

/// What stands for one of a series of days by a time, or for one of a series with times by a day.
pub(super) fn settle(events: &mut [(Read, Option<Written>)]) {
    let first =
        |read: &Read| First { wall: WallTime::at(read.event.starts, read.zone), all_day: read.all_day };
    let all = events.iter().filter(|(read, _)| read.event.repeats.is_some());
    let all: HashMap<String, First> = all.map(|(read, _)| (read.event.uid.clone(), first(read))).collect();
    for (read, slot) in events {
        let Some(slot) = slot else { continue };
        // An answer to one evening need not bring its series along, nor say when that starts.
        let first = all.get(&read.event.uid).copied().unwrap_or_else(|| first(read));
        if first.all_day != slot.is_day {
            let meant = WallTime { local: first.slot(slot), zone: first.wall.zone };
            read.event.instead_of = Some(WallTime::at(meant.utc(), read.zone));
        }
    }
}

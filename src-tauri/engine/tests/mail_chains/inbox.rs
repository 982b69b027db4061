//! A mail program in small: what somebody's calendar holds after the letters that they opened.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use houselights_domain::plan::WallTime;
use houselights_domain::plan::series::Recurrence;
use houselights_engine::calendar::{CalendarEvent, from_ics};
use houselights_engine::mail::calendars_in;

/// By the id of an entry its number and its events, of which none are left once it was called off.
#[derive(Default)]
pub struct Inbox(BTreeMap<String, (u32, Vec<CalendarEvent>)>);

impl Inbox {
    /// A newer letter stands for the older ones of the same entry. Whether it says anything new; what no letter may say
    /// is an error.
    pub fn take(&mut self, mail: &str) -> Result<bool, String> {
        let text = calendars_in(mail).into_iter().next().ok_or("no calendar")?;
        let calendar = from_ics(&text, chrono_tz::Europe::London).map_err(|error| error.to_string())?;
        let events: Vec<_> = calendar.events.into_iter().map(|read| read.event).collect();
        let first = events.first().ok_or("no event")?;
        let (uid, sequence) = (first.uid.clone(), first.sequence);
        if events.iter().any(|event| event.uid != uid || event.sequence != sequence) {
            return Err(format!("several ids or numbers: {text}"));
        }
        if has_two(&events) {
            return Err(format!("two in place of one: {text}"));
        }
        let off = calendar.method == "CANCEL";
        if events.iter().any(|event| event.cancelled != off) {
            return Err(format!("half called off: {text}"));
        }
        let new: Vec<_> = events.into_iter().filter(|_| !off).map(plain).collect();
        let known = self.0.get(&uid);
        if known.is_none() && off {
            return Err(format!("called off without an invitation: {text}"));
        }
        let says_more = known.is_none_or(|(_, before)| *before != new);
        if known.is_some_and(|(before, _)| sequence < *before || says_more && sequence == *before) {
            return Err(format!("not newer than {known:?}: {text}"));
        }
        self.0.insert(uid, (sequence, new));
        Ok(says_more)
    }

    /// When something starts after `from` and by `to`, in order, as often as it is there.
    pub fn starts(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<DateTime<Utc>> {
        let mut starts: Vec<_> = self.0.values().flat_map(|(_, events)| expand(events, from, to)).collect();
        starts.sort_unstable();
        starts
    }

    /// The same of one entry.
    pub fn of(&self, uid: &str, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<DateTime<Utc>> {
        self.0.get(uid).map(|(_, events)| expand(events, from, to)).unwrap_or_default()
    }

    /// The ids of its entries.
    pub fn uids(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }
}

/// Without what is another in every letter.
fn plain(event: CalendarEvent) -> CalendarEvent {
    CalendarEvent { sequence: 0, changed: DateTime::UNIX_EPOCH, ..event }
}

/// Whether two events of one entry stand for the same evening of its rule: a calendar has one of them.
pub fn has_two(events: &[CalendarEvent]) -> bool {
    let slots: BTreeSet<_> =
        events.iter().map(|event| (&event.uid, event.instead_of.map(|slot| slot.utc()))).collect();
    slots.len() < events.len()
}

/// When the events of one entry start: those of its rule that are not left out, and what stands for one of them.
pub fn expand(events: &[CalendarEvent], from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let stood_for = |start: &DateTime<Utc>| {
        events.iter().any(|event| event.instead_of.is_some_and(|slot| slot.utc() == *start))
    };
    let mut starts = Vec::new();
    for event in events {
        let is_now = |start: &DateTime<Utc>| *start > from && *start <= to;
        let by_rule = by_rule(event, to);
        let own = by_rule.map(|all| all.into_iter().filter(|start| !stood_for(start)).collect());
        starts.extend(own.unwrap_or(vec![event.starts]).into_iter().filter(is_now));
    }
    starts
}

fn by_rule(event: &CalendarEvent, to: DateTime<Utc>) -> Option<Vec<DateTime<Utc>>> {
    let repeats = event.repeats.as_ref()?;
    let first = WallTime::at(event.starts, repeats.zone());
    let (date, time, text) = (first.local.date(), first.local.time(), repeats.text());
    let (end, rule): (Vec<_>, Vec<_>) = text.split(';').partition(|part| part.starts_with("UNTIL="));
    let until = end.first().map_or(to, |end| {
        NaiveDateTime::parse_from_str(end, "UNTIL=%Y%m%dT%H%M%SZ").expect("a moment in UTC").and_utc()
    });
    let rule = Recurrence::read(&rule.join(";"), date, time, first.zone).expect("a rule").rule;
    let days = rule.dates(date).take_while(|day| *day <= (to + TimeDelta::days(1)).date_naive());
    let walls = days.map(|day| WallTime { local: day.and_time(time), ..first });
    let there = walls.filter(|wall| !repeats.left_out().contains(&wall.local)).map(|wall| wall.utc());
    Some(there.filter(|start| *start <= until).collect())
}

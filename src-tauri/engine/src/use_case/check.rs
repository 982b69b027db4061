//! What typed values must be before they are stored: present, short enough, possible. Owns the limits' enforcement for
//! every use case; refuses to mend a value silently (white space aside).

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};
use houselights_domain::household::ADDRESS_LIMIT;
use houselights_domain::plan::reminders::{At, Reminder};
use houselights_domain::title::{FIRST_YEAR, NOTE_LIMIT, RUNTIME_LIMIT, YEARS_AHEAD};

use crate::error::Error;

/// The longest time before a start at which to remind, in minutes: four weeks.
const REMINDER_LIMIT: u32 = 4 * 7 * 24 * 60;

/// The most reminders of an evening.
const REMINDERS: usize = 30;

/// The most minutes of trailers before a film.
const TRAILER_LIMIT: u16 = 120;

/// A name, trimmed and without line breaks.
pub fn name(text: &str, limit: usize) -> Result<String, Error> {
    let name = line(text, limit)?;
    if name.is_empty() { Err(Error::NoName) } else { Ok(name) }
}

/// A line that may be empty, trimmed and without line breaks.
pub fn line(text: &str, limit: usize) -> Result<String, Error> {
    short(text.split_whitespace().collect::<Vec<_>>().join(" "), limit)
}

/// A mail address that may be empty, trimmed. Nothing of it may mean anything else in a mail or a calendar; whether
/// somebody reads there, nobody can tell.
pub fn address(text: &str) -> Result<String, Error> {
    let address = short(text.trim().to_owned(), ADDRESS_LIMIT)?;
    let plain = |c: char| c.is_alphanumeric() || "@.+-_'!#$&*/=?^`{|}~".contains(c);
    let parts = address.split_once('@').filter(|(who, at)| {
        let whole = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.ends_with('.');
        whole(who) && whole(at) && !at.contains('@') && address.chars().all(plain)
    });
    if address.is_empty() || parts.is_some() { Ok(address) } else { Err(Error::BadAddress(address)) }
}

/// A text that may be empty, trimmed.
pub fn text(text: &str) -> Result<String, Error> {
    short(text.trim().to_owned(), NOTE_LIMIT)
}

/// Labels or names: trimmed, without empty ones and without duplicates.
pub fn list(items: &[String], limit: usize) -> Result<Vec<String>, Error> {
    let mut kept: Vec<String> = Vec::new();
    for item in items.iter().filter(|item| !item.trim().is_empty()) {
        let item = name(item, limit)?;
        if !kept.contains(&item) {
            kept.push(item);
        }
    }
    Ok(kept)
}

/// Years that a film could be from.
pub fn years(today: NaiveDate) -> RangeInclusive<i32> {
    FIRST_YEAR..=today.year() + YEARS_AHEAD
}

/// A year that a film could be from.
pub fn year(year: i32, today: NaiveDate) -> Result<i32, Error> {
    if years(today).contains(&year) { Ok(year) } else { Err(Error::BadYear(year)) }
}

/// A running time in minutes.
pub fn runtime(minutes: i32) -> Result<u16, Error> {
    let possible = u16::try_from(minutes).ok().filter(|minutes| (1..=RUNTIME_LIMIT).contains(minutes));
    possible.ok_or(Error::BadRuntime(minutes))
}

/// Reminders in the order in which an evening comes together, without duplicates.
pub fn reminders(list: &[Reminder]) -> Result<Vec<Reminder>, Error> {
    at_most(list, REMINDERS, "reminders")?;
    let early = |reminder: &Reminder| match reminder.at {
        At::Before { minutes } => u32::from(minutes),
        At::Clock { days, .. } => u32::from(days) * 24 * 60,
    };
    if let Some(far) = list.iter().map(early).find(|minutes| *minutes > REMINDER_LIMIT) {
        return Err(Error::BadReminder(far));
    }
    let mut kept = list.to_vec();
    kept.sort_unstable();
    kept.dedup();
    Ok(kept)
}

/// Minutes of trailers before a film.
pub fn trailers(minutes: u16) -> Result<u16, Error> {
    if minutes <= TRAILER_LIMIT { Ok(minutes) } else { Err(Error::BadRuntime(minutes.into())) }
}

/// At most `limit` of something.
pub fn at_most<T>(items: &[T], limit: usize, what: &'static str) -> Result<(), Error> {
    match items.len() {
        count if count > limit => Err(Error::TooMany { what, count, limit }),
        _ => Ok(()),
    }
}

/// Room for one more where there are `count`.
pub fn room(count: usize, limit: usize, what: &'static str) -> Result<(), Error> {
    if count < limit { Ok(()) } else { Err(Error::TooMany { what, count: count + 1, limit }) }
}

/// A text of at most `limit` characters.
pub fn size(text: &str, limit: usize) -> Result<(), Error> {
    match text.chars().count() {
        length if length > limit => Err(Error::TooLong { length, limit }),
        _ => Ok(()),
    }
}

fn short(text: String, limit: usize) -> Result<String, Error> {
    size(&text, limit).map(|()| text)
}

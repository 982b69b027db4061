//! Lines to a calendar, and calendars to lines. Owns that one that is wrong is told by its place and keeps no other back.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{self, Write};

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use houselights_engine::calendar::{
    CalendarEvent, LeftOut, Lost, Missing, NotBefore, Read, Unreadable, from_ics, to_ics,
};

use super::line::{Line, lines};
use super::series::astray;

/// What of a text cannot be used.
pub type Problem = String;

/// Where it is written, and where what was not taken is told.
pub struct To<'o> {
    pub out: &'o mut dyn Write,
    pub told: &'o mut dyn Write,
}

const BEGIN: &str = "BEGIN:VCALENDAR";
const END: &str = "END:VCALENDAR";

/// In UTF-8, with lines: some shells on Windows write UTF-16, and old programs of Apple's end lines by a carriage return alone.
pub fn in_lines(input: Vec<u8>) -> Vec<u8> {
    let mut input = in_utf8(input);
    if !input.contains(&b'\n') {
        input.iter_mut().filter(|byte| **byte == b'\r').for_each(|end| *end = b'\n');
    }
    input
}

/// What is UTF-16 says so by its first bytes.
fn in_utf8(input: Vec<u8>) -> Vec<u8> {
    let unit: fn([u8; 2]) -> u16 = match input.get(..2) {
        Some(b"\xff\xfe") => u16::from_le_bytes,
        Some(b"\xfe\xff") => u16::from_be_bytes,
        _ => return input,
    };
    let units: Vec<u16> = input.as_chunks().0.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16_lossy(&units).into_bytes()
}

/// Whether a calendar begins somewhere in it, such as behind the head of a mail.
pub fn is_calendar(input: &[u8]) -> bool {
    !calendars(&String::from_utf8_lossy(input)).is_empty()
}

fn begins(line: &str) -> bool {
    line.get(..BEGIN.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(BEGIN))
        && line.get(BEGIN.len()..).is_some_and(|rest| rest.trim().is_empty())
}

fn ends(calendar: &str) -> bool {
    calendar.trim_end().lines().next_back().is_some_and(|last| last.trim_end().eq_ignore_ascii_case(END))
}

/// JSON lines become one calendar. Whether every session was taken, each with its times.
pub fn write(input: &[u8], now: DateTime<Utc>, to: &mut To<'_>) -> io::Result<bool> {
    let input = input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input);
    let (mut events, mut told, mut notes) = (Vec::new(), Vec::new(), Vec::new());
    let (mut known, mut sessions) = (HashMap::new(), 0);
    for (number, line) in (1_usize..).zip(input.split(|byte| *byte == b'\n')) {
        if line.trim_ascii().is_empty() {
            continue;
        }
        sessions += 1;
        let taken = taken(line, now).and_then(|(event, only_read)| {
            let id = (event.uid.clone(), event.instead_of.map(|slot| slot.utc()));
            match known.insert(id, number) {
                None => Ok((event, only_read)),
                Some(before) => Err(format!("uid: “{}” stands on line {before}, too", event.uid)),
            }
        });
        match taken {
            Ok((event, only_read)) => {
                notes.extend(only_read.map(|only_read| (number, only_read.to_owned())));
                events.push((number, event));
            }
            Err(problem) => told.push((number, problem)),
        }
    }
    told.extend(astray(&mut events));
    let whole = told.is_empty();
    told.extend(notes);
    told.sort();
    let cut = |(number, event): &(usize, CalendarEvent)| {
        cut_at(event).map(|last| (*number, format!("{MEETS}, and is written until {last}")))
    };
    told.extend(events.iter().filter_map(cut));
    for (number, said) in told {
        writeln!(to.told, "line {number}: {said}")?;
    }
    match sessions - events.len() {
        0 => {}
        _ if events.is_empty() => {
            writeln!(
                to.told,
                "none of {sessions} was taken, so the calendar is empty: mend it and write it again"
            )?;
        }
        1 => writeln!(
            to.told,
            "1 of {sessions} was left out, the others are written: mend it and write all again"
        )?,
        some => {
            writeln!(
                to.told,
                "{some} of {sessions} were left out, the others are written: mend them and write all again"
            )?;
        }
    }
    let events: Vec<_> = events.into_iter().map(|(_, event)| event).collect();
    to.out.write_all(to_ics(&events, now).as_bytes())?;
    Ok(whole)
}

const MEETS: &str = "it meets hours that the clocks change";

fn taken(line: &[u8], now: DateTime<Utc>) -> Result<(CalendarEvent, Option<&'static str>), Problem> {
    let text = std::str::from_utf8(line)
        .map_err(|why| format!("no UTF-8 after byte {}: save it in UTF-8", why.valid_up_to()))?;
    let line = Line::read(text)?;
    let only_read = line.only_read();
    Ok((line.event(now)?, only_read))
}

/// The last start that is written of a rule that is spelt out and has more.
fn cut_at(event: &CalendarEvent) -> Option<NaiveDateTime> {
    let spelt = event.repeats.as_ref()?.spelt().filter(|spelt| spelt.goes_on)?;
    spelt.starts.last().map(|(local, _)| *local)
}

/// Calendars, one after another, become JSON lines. Whether every event was taken, each with its times.
pub fn read(input: &[u8], here: Tz, to: &mut To<'_>) -> io::Result<Result<bool, Problem>> {
    let input = &unfolded(input);
    let text = String::from_utf8_lossy(input);
    let mut whole = true;
    if std::str::from_utf8(input).is_err() {
        writeln!(to.told, "it is not all UTF-8: what cannot be read stands as \u{fffd}")?;
        whole = false;
    }
    let all = calendars(&text);
    if all.is_empty() {
        return Ok(Err(format!(
            "{Unreadable}, so nothing was read: give it what a calendar exports as iCalendar (.ics)"
        )));
    }
    for one in all {
        let Ok(calendar) = from_ics(one, here) else {
            writeln!(to.told, "{Unreadable}")?;
            whole = false;
            continue;
        };
        if !ends(one) {
            writeln!(to.told, "it does not end with {END}, so something of it may be missing")?;
            whole = false;
        }
        for missing in &calendar.left_out {
            writeln!(to.told, "{}", missed(missing))?;
        }
        whole &= calendar.left_out.is_empty();
        for Read { event: CalendarEvent { uid, .. }, lost, .. } in &calendar.events {
            for lost in lost {
                writeln!(to.told, "{uid} {}", said(lost))?;
            }
            whole &= lost.iter().all(is_of_no_time);
        }
        for line in lines(calendar) {
            serde_json::to_writer(&mut *to.out, &line)?;
            to.out.write_all(b"\n")?;
        }
    }
    Ok(Ok(whole))
}

fn missed(LeftOut { name, why }: &LeftOut) -> String {
    let it = if name.is_empty() { "an event without a name".to_owned() } else { format!("“{name}”") };
    let has = match why {
        Missing::Id => "has no id (UID)".to_owned(),
        Missing::Start => "has no start (DTSTART)".to_owned(),
        Missing::ReadableStart(text) => format!("has a start that cannot be read (DTSTART “{text}”)"),
    };
    format!("{it} {has}, and was left out: mend it there and read it again")
}

/// Whether all takes place when it was meant all the same.
fn is_of_no_time(lost: &Lost) -> bool {
    matches!(lost, Lost::Reminder(..))
}

fn said(lost: &Lost) -> String {
    match lost {
        Lost::End(text) => {
            format!(
                "has an end that cannot be read (“{text}”), and was read without its end: give its minutes"
            )
        }
        Lost::EndsFirst => "ends before it starts, and was read without its end: give its minutes".to_owned(),
        Lost::Starts(all) => format!(
            "has more starts (RDATE) that were not read: write an event of its own for each of {}",
            all.join(", ")
        ),
        Lost::LeftOut(text) => format!(
            "leaves out a start that cannot be read (EXDATE “{text}”), and was read as if that took place: put it in left_out"
        ),
        Lost::InsteadOf(text) => format!(
            "stands for one of a series, but for which cannot be read (RECURRENCE-ID “{text}”): it was read as an event by \
             itself, so put that start in instead_of"
        ),
        Lost::AllAfter => {
            "stands for one of a series and for all after it (RANGE), and was read for the one: write a \
                           series of its own for the others"
                .to_owned()
        }
        Lost::Rule(text) => {
            format!("has a rule that cannot be read (“{text}”), which was left out: give its rrule")
        }
        Lost::Reminder(text, why) => {
            let why = match why {
                NotBefore::Later => "after its start",
                NotBefore::AtAPlace => "that waits for a place",
                NotBefore::Once => "at one moment of a series",
                NotBefore::Unreadable => "that cannot be read",
            };
            format!("has a reminder {why} (TRIGGER “{text}”), which was left out: put another in reminders")
        }
        Lost::Zone { name, of, read_as } => format!(
            "is on the wall of “{name}” ({}), which nobody knows: it was read as {read_as}, so name its zone there where that \
             is wrong",
            of.join(", ")
        ),
    }
}

/// Without folds where they would cut letters: some programs count bytes, so a line can end within one.
fn unfolded(input: &[u8]) -> Cow<'_, [u8]> {
    if std::str::from_utf8(input).is_ok() {
        return Cow::Borrowed(input);
    }
    let mut whole: Vec<u8> = Vec::with_capacity(input.len());
    for line in input.split_inclusive(|byte| *byte == b'\n') {
        match line.split_first() {
            Some((b' ' | b'\t', rest)) if whole.ends_with(b"\n") => {
                let end = if whole.ends_with(b"\r\n") { 2 } else { 1 };
                whole.truncate(whole.len() - end);
                whole.extend(rest);
            }
            _ => whole.extend(line),
        }
    }
    Cow::Owned(whole)
}

/// Each calendar of a text by itself. Folded lines begin with a space, so none of these begins another's.
fn calendars(text: &str) -> Vec<&str> {
    let mut at = 0;
    let mut begun = Vec::new();
    for line in text.split_inclusive('\n') {
        if begins(line.trim_start_matches('\u{feff}')) {
            begun.push(at);
        }
        at += line.len();
    }
    let ends = begun.iter().skip(1).copied().chain([text.len()]);
    begun.iter().zip(ends).filter_map(|(from, to)| text.get(*from..to)).collect()
}

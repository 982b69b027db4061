//! Sessions as a calendar and back, for trying them from outside.
//!
//! ```text
//! cargo run --release -p houselights-engine --example calendar -- [write|read] [--now MOMENT] [--here ZONE]
//! ```
//!
//! Reads standard input and writes standard output. Without a verb, what begins with `BEGIN:VCALENDAR` is read and all
//! else written.
//!
//! - `write`: JSON lines, one session each, become one calendar. The fields are those of [`line::Line`]: `uid` and `start`
//!   are needed, `zone` is an IANA zone (UTC without one), `minutes` the length, `rrule`, `left_out` and `instead_of` are
//!   for sessions that repeat. One without these is written in UTC, the others on the wall of their zone. `--now` is the
//!   moment of publishing, `2026-12-16T18:00:00Z`.
//! - `read`: a calendar becomes JSON lines in the same words, with the zone each time was written in, `method` and
//!   `attendees`. `--here` is the zone of times that have none.
//!
//! Programs disagree on what a rule means in an hour that the clocks skip or show twice. One that ever begins in such an hour,
//! or ends in one that is shown twice, is written in UTC, start by start (`RDATE`, beside a rule of one start, which ical.js and
//! libical need), under its own `uid`; so are what is left out of it and what stands for one of it. Without an end that is for
//! twelve years from `--now` or its first start, and never for more than 20,000 starts; if there are more, it is said on
//! standard error until when. The rule stands beside them as it was given (`X-HOUSELIGHTS-RRULE`, and
//! `X-HOUSELIGHTS-STARTS` for how many starts were written), so that `read` gives it back; of what is left out, only what the
//! rule has, in order. Where another program has added starts or taken some away since, `read` has the first one alone.
//!
//! A line that cannot be written is told on standard error with its number and left out; so is how many events could not
//! be read, and which one ends before it starts. The exit code is 1 then.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for a terminal")]

mod line;

use std::io::Read as _;
use std::process::ExitCode;

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use houselights_engine::calendar::{CalendarEvent, from_ics, to_ics};
use houselights_engine::ports::Ports;

use self::line::{Line, lines};

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(whole) => ExitCode::from(u8::from(!whole)),
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

/// Whether everything was taken.
fn run(mut arguments: impl Iterator<Item = String>) -> Result<bool, String> {
    let (mut verb, mut now, mut here) = (None, Ports::system().clock.now(), Tz::UTC);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "read" | "write" => verb = Some(argument),
            "--now" => now = value()?.parse::<DateTime<Utc>>().map_err(|why| format!("--now: {why}"))?,
            "--here" => here = value()?.parse::<Tz>().map_err(|why| format!("--here: {why}"))?,
            _ => return Err(format!("{argument} is not known: [write|read] [--now MOMENT] [--here ZONE]")),
        }
    }
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|why| format!("the input cannot be read: {why}"))?;
    let is_calendar = text.trim_start_matches('\u{feff}').trim_start().starts_with("BEGIN:VCALENDAR");
    match verb.as_deref() {
        Some("read") => read(&text, here),
        Some(_) => Ok(write(&text, now)),
        None if is_calendar => read(&text, here),
        None => Ok(write(&text, now)),
    }
}

fn write(text: &str, now: DateTime<Utc>) -> bool {
    let mut events = Vec::new();
    let mut whole = true;
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let line = serde_json::from_str::<Line>(line).map_err(|why| why.to_string());
        match line.and_then(|line| line.event(now)) {
            Ok(event) => {
                if let Some(last) = cut_at(&event) {
                    eprintln!(
                        "line {number}: it meets hours that the clocks change, and is written until {last}"
                    );
                }
                events.push(event);
            }
            Err(why) => {
                eprintln!("line {number}: {why}");
                whole = false;
            }
        }
    }
    print!("{}", to_ics(&events, now));
    whole
}

/// The last start that is written of a rule that is spelt out and has more.
fn cut_at(event: &CalendarEvent) -> Option<NaiveDateTime> {
    let spelt = event.repeats.as_ref()?.spelt().filter(|spelt| spelt.goes_on)?;
    spelt.starts.last().map(|(local, _)| *local)
}

fn read(text: &str, here: Tz) -> Result<bool, String> {
    let calendar = from_ics(text, here).map_err(|problem| problem.to_string())?;
    let left_out = calendar.left_out;
    if left_out > 0 {
        eprintln!("{left_out} events have no id or no start, and were left out");
    }
    let backward = calendar.events.iter().filter(|read| read.ends_first);
    let ends_first: Vec<String> = backward.map(|read| read.event.uid.clone()).collect();
    for uid in &ends_first {
        eprintln!("{uid} ends before it starts, and is read without its end");
    }
    for line in lines(calendar) {
        println!("{}", serde_json::to_string(&line).map_err(|why| why.to_string())?);
    }
    Ok(left_out == 0 && ends_first.is_empty())
}

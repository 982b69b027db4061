//! Sessions as a calendar and back, for trying them from outside.
//!
//! ```text
//! cargo run --release -p houselights-engine --example calendar -- [write|read] [--now MOMENT] [--here ZONE] [--help]
//! ```
//!
//! Reads standard input and writes standard output. Without a verb, what has a line `BEGIN:VCALENDAR` is read from
//! there on, and all else written:
//!
//! ```text
//! echo '{"uid":"elf@example.org","summary":"Elf","start":"2026-12-18T20:15:00","zone":"Europe/London","minutes":97}' |
//!     cargo run --release -p houselights-engine --example calendar >elf.ics
//! cargo run --release -p houselights-engine --example calendar <elf.ics
//! ```
//!
//! - `write`: JSON lines, one session each, become one calendar. The fields are those of [`line::Line`]; others are an error.
//!   `uid` and `start` are needed. `start`, `left_out` and `instead_of` are times on the wall of `zone`, `2026-12-18T20:15:00`;
//!   `zone` is an IANA zone (UTC without one); `minutes` the length (0); `summary`, `location`, `description` texts; `reminders`
//!   minutes before the start; `sequence` how many changes were published before (0); `cancelled` true for one that is called off;
//!   `changed` a moment, `2026-12-15T09:30:00Z` (that of publishing); `organizer` `{"name","address"}`.
//!   `--now` is the moment of publishing, `2026-12-16T18:00:00Z`.
//! - One that repeats has an `rrule` as calendars write it (`FREQ=WEEKLY;BYDAY=FR;COUNT=10`; `COUNT` and `INTERVAL` are
//!   1 or more, an `UNTIL` without `Z` is the wall's) and in `left_out` the starts that do not take place. One of its sessions that
//!   was moved, renamed or called off by itself is a line with the same `uid` and `zone`, and with `instead_of`, the start that the
//!   rule has for it; of any other start it is told and left out. Every other `uid` stands on one line.
//! - `read`: calendars, one or several, become JSON lines in the same words, with the zone each time was written in, and what is
//!   only read: `all_day`, `method` (such as `REPLY`) and `attendees`, `[{"name","address","answer"}]` with `yes`, `maybe` or `no`.
//!   `--here` is the zone of times that have none, unless the calendar names its own (`X-WR-TIMEZONE`). A name that nobody knows is
//!   the zone that the file describes by it; if it describes none, that zone stands in, which is told. An end, a start left out
//!   (`EXDATE`) or stood in for (`RECURRENCE-ID`) that has no zone, or an unknown one, is on the wall of its event's start; as a
//!   day it means what starts on that day. Reminders are all minutes before the start, whatever they are said from. Starts beside
//!   a rule (`RDATE`) and what stands in for all starts after one (`RANGE`) have no words here, and are told. Line ends, a byte
//!   order mark (also of UTF-16) and folding are anybody's.
//!
//! A session without `rrule` and `instead_of` is written in UTC, with its zone beside it (`X-HOUSELIGHTS-ZONE`), so that `read`
//! gives it back on its wall; one that repeats on the wall of its zone, with that zone's clock changes. A text is carried
//! without control characters, tabs as spaces, line ends as `\n`, nothing around it; a name of somebody without quotation marks,
//! backslashes and circumflexes. A start that the clocks skip is later by the width of the gap, and of an hour that is shown
//! twice the first counts. What is called off reminds of nothing.
//!
//! Programs disagree on what a rule means in an hour that the clocks skip or show twice. One that ever begins in such an hour,
//! or ends in one that is shown twice, is written in UTC, start by start (`RDATE`, beside a rule of one start, which ical.js and
//! libical need), under its own `uid`; so are what is left out of it and what stands for one of it. Without an end that is for
//! twelve years from `--now` or its first start, and never for more than 20,000 starts; if there are more, it is said on
//! standard error until when. The rule stands beside them as it was given (`X-HOUSELIGHTS-RRULE`, and
//! `X-HOUSELIGHTS-STARTS` for how many starts were written), so that `read` gives it back; of what is left out, only what the
//! rule has, in order. Where another program has added starts or taken some away since, `read` has the first one alone.
//!
//! What cannot be taken is told on standard error, with what was done instead and what to do, and left out, and all else is kept:
//! of `write` by the number of its line, of `read` by its id. The exit code is 1 where thereby a session is missing or takes
//! place at another time, 2 where nothing could be done (no calendar at all, a wrong argument), 0 otherwise: also where only
//! reminders were left out that do not come before a start (such as "at nine on the day" of a whole day), or `attendees` of
//! `write`, or where starts are written until a day.

mod convert;
mod line;
mod series;
#[cfg(test)]
mod tests;

use std::io::{self, BufWriter, Read as _, Write};
use std::process::ExitCode;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use houselights_engine::ports::Ports;

use self::convert::{To, in_lines, is_calendar, read, write};

const USAGE: &str = "[write|read] [--now MOMENT] [--here ZONE] [--help]: sessions as JSON lines on standard input become a \
                     calendar on standard output, and a calendar becomes JSON lines. --help tells all of it.";

/// What is told at the top of this file.
fn help() -> impl Iterator<Item = &'static str> {
    include_str!("main.rs").lines().map_while(|line| line.strip_prefix("//!")).map(str::trim_end)
}

/// Everything was taken, something was not, nothing could be done.
const WHOLE: u8 = 0;
const IN_PART: u8 = 1;
const NOTHING: u8 = 2;

fn main() -> ExitCode {
    let mut input = Vec::new();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (out, told) = (&mut BufWriter::new(io::stdout().lock()), &mut io::stderr().lock());
    let done = match Arguments::read(&arguments) {
        Ok(arguments) => {
            io::stdin().read_to_end(&mut input).and_then(|_| run(&arguments, input, &mut To { out, told }))
        }
        Err(problem) => writeln!(told, "{problem}\n{USAGE}").map(|()| NOTHING),
    };
    match done.and_then(|code| out.flush().map(|()| code)) {
        Ok(code) => ExitCode::from(code),
        // Whoever read it has enough.
        Err(why) if why.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(WHOLE),
        Err(why) => {
            let _ = writeln!(told, "{why}");
            ExitCode::from(NOTHING)
        }
    }
}

/// What is to be done.
struct Arguments {
    help: bool,
    reads: Option<bool>,
    now: DateTime<Utc>,
    here: Tz,
}

impl Arguments {
    fn read(all: &[String]) -> Result<Self, String> {
        let mut arguments =
            Self { help: false, reads: None, now: Ports::system().clock.now(), here: Tz::UTC };
        let mut all = all.iter();
        while let Some(argument) = all.next() {
            let mut value = || all.next().ok_or(format!("{argument} needs a value"));
            match argument.as_str() {
                "read" => arguments.reads = Some(true),
                "write" => arguments.reads = Some(false),
                "--help" | "-h" => arguments.help = true,
                "--now" => {
                    let moment = value()?;
                    let read = moment.parse();
                    arguments.now = read.map_err(|_| {
                        format!("--now: “{moment}” is no moment such as 2026-12-16T18:00:00Z")
                    })?;
                }
                "--here" => {
                    let zone = value()?;
                    let read = zone.parse();
                    arguments.here =
                        read.map_err(|_| format!("--here: “{zone}” is no zone such as Europe/London"))?;
                }
                _ => return Err(format!("“{argument}” is not known")),
            }
        }
        Ok(arguments)
    }
}

/// Does it, and gives the exit code.
fn run(arguments: &Arguments, input: Vec<u8>, to: &mut To<'_>) -> io::Result<u8> {
    let input = &in_lines(input);
    if arguments.help {
        for line in help() {
            writeln!(to.out, "{}", line.strip_prefix(' ').unwrap_or(line))?;
        }
        return Ok(WHOLE);
    }
    let done = match arguments.reads.unwrap_or_else(|| is_calendar(input)) {
        true => read(input, arguments.here, to)?,
        false => Ok(write(input, arguments.now, to)?),
    };
    match done {
        Ok(true) => Ok(WHOLE),
        Ok(false) => Ok(IN_PART),
        Err(problem) => writeln!(to.told, "{problem}").map(|()| NOTHING),
    }
}

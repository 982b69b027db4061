//! What people bring along: the lists of other services, read into rows that are all alike. Owns telling the formats apart
//! by what stands in them, and reporting exactly what could not be used; refuses files (bytes are handed in), and to
//! decide what is known or new.
//!
//! Everything is bounded: [`FILE_LIMIT`] bytes a file, [`ROW_LIMIT`] rows, and what is told of either.

mod archive;
mod brought;
mod column;
mod dates;
mod episode;
mod formats;
mod houselights;
mod lines;
mod row;
mod table;
mod text;
mod trakt;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::{ControlFlow, RangeInclusive};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use brought::{Brought, Evening, was_there};
pub use dates::{Dates, Order, When};
pub use row::{Field, Ignored, Points, Rating, Reason, Rejected, Row, Seen, Thumb};

use crate::title::{NAME_LIMIT, RUNTIME_LIMIT};
use column::Cells;
use formats::Said;
use table::{Header, Record, Records};

/// The largest file that is read, in bytes, also out of an archive.
pub const FILE_LIMIT: usize = 64 * 1_024 * 1_024;
/// The most rows that are read of a file.
pub const ROW_LIMIT: usize = 200_000;
/// The most rows of a file of which it is told why they were left out.
pub const TOLD_LIMIT: usize = 1_000;
/// The longest review, in characters.
const REVIEW_LIMIT: usize = 10_000;
/// How long a film may be, in minutes.
const RUNTIME: RangeInclusive<u16> = 1..=RUNTIME_LIMIT;
/// What a database begins with.
const DATABASE: &[u8] = b"SQLite format 3\0";
/// So many films a line are a list.
const LINES: usize = 12;
/// How many rows are read before it is asked whether to go on.
const STEP: usize = 256;

/// Whose export it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "a service's name says it")]
pub enum Service {
    Letterboxd,
    Imdb,
    Trakt,
    Netflix,
    TvTime,
    Tmdb,
    Movary,
    Yamtrack,
    /// Another household's.
    Houselights,
    /// A table with a column of titles.
    Table,
    /// A title a line.
    Lines,
}

/// Which part of an account a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ImportPart")]
pub enum Part {
    /// Films to watch.
    Watchlist,
    /// Films watched, without a day.
    Seen,
    /// What was watched when.
    History,
    /// What somebody gave films.
    Ratings,
    /// Films that somebody likes.
    Likes,
    /// A list with a name of its own.
    List,
}

/// What somebody said of a file that does not say it itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// What comes first in its dates.
    pub order: Option<Order>,
    /// What the films are of files that do not say it, by their names; of one in an archive with its path there.
    pub parts: BTreeMap<String, Part>,
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Refusal {
    /// It is too large.
    #[error("it is larger than {} MB", limit / (1_024 * 1_024))]
    TooLarge {
        /// The largest that is read, in bytes.
        limit: usize,
    },
    /// Nothing is in it.
    #[error("it is empty")]
    Empty,
    /// It is no text and no archive.
    #[error("it is no text and no ZIP archive")]
    NoText,
    /// It is a database: a backup of Houselights is one.
    #[error("it is a backup and no list; Settings brings one back")]
    Backup,
    /// It is a text of another kind.
    #[error("it is no list of films that is known here")]
    Unknown,
    /// An archive that cannot be opened.
    #[error("it is damaged")]
    Damaged,
    /// An archive that needs a password.
    #[error("it is locked with a password")]
    Locked,
    /// An archive with too many files.
    #[error("it has more files than an export has")]
    TooManyFiles,
    /// A file of an archive whose path leads out of it.
    #[error("its path leads out of the archive")]
    PathLeadsOut,
    /// A document of an office program: a spreadsheet, a text.
    #[error("it is a document of an office program; saved as CSV or as plain text it can be read")]
    Document,
    /// An archive without a file that names films.
    #[error("no file in it names films")]
    NothingInside,
    /// The file could not be opened.
    #[error("it cannot be opened")]
    Unreadable,
}

/// What was read of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// Its name; of one in an archive with its path there.
    pub file: String,
    /// Whose it is.
    pub service: Service,
    /// Which part of an account; `None` where that has to be said.
    pub part: Option<Part>,
    /// How its dates stand.
    pub dates: Dates,
    /// How many rows it has.
    pub count: usize,
    /// What each says that is of a film, or may be.
    pub rows: Vec<Row>,
    /// How many speak of a series or of something else that is no film.
    pub no_films: usize,
    /// How many are nothing that somebody watched: trailers, and what ran on by itself.
    pub skipped: usize,
    /// How many were left out.
    pub rejected_count: usize,
    /// Which were left out, the first [`TOLD_LIMIT`].
    pub rejected: Vec<Rejected>,
    /// What else could not be used.
    pub ignored: Vec<Ignored>,
}

/// A file that was read, or that was not.
pub type Outcome = Result<Read, (String, Refusal)>;

/// Somebody does not want to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped;

/// Whether a file is a list to be brought in, by its beginning: an export, or films a line, and neither a text to be read
/// nor a handful of names.
pub fn is_list(name: &str, beginning: &[u8]) -> bool {
    if archive::is_zip(beginning) {
        return true;
    }
    if text::decode(beginning).is_some_and(|text| houselights::is_one(&text)) {
        return true;
    }
    let enough = &mut |_| ControlFlow::Break(());
    match one((name, beginning), &Answers::default(), NaiveDate::MIN, enough) {
        // There are more rows than anybody would type.
        Err(Stopped) => true,
        Ok(Ok(read)) => match read.service {
            Service::Lines => read.rows.len() >= LINES,
            _ => read.count > 0,
        },
        // No text at all is nothing that could be read otherwise.
        Ok(Err(refusal)) => matches!(refusal, Refusal::NoText | Refusal::Backup),
    }
}

/// Reads a file by what stands in it: an archive comes to several. `go_on` hears now and then how many rows were read.
///
/// # Errors
/// [`Stopped`] as soon as `go_on` says so.
pub fn read(
    (name, bytes): (&str, &[u8]),
    answers: &Answers,
    today: NaiveDate,
    go_on: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Vec<Outcome>, Stopped> {
    let refused = |refusal| Ok(vec![Err((name.to_owned(), refusal))]);
    if bytes.len() > FILE_LIMIT {
        return refused(Refusal::TooLarge { limit: FILE_LIMIT });
    }
    if !archive::is_zip(bytes) {
        return Ok(vec![one((name, bytes), answers, today, go_on)?.map_err(|why| (name.to_owned(), why))]);
    }
    let (mut outcomes, mut stopped, mut rows) = (Vec::new(), false, 0);
    let opened = archive::members(bytes, &mut |member| {
        let read = match &member.bytes {
            Ok(bytes) => one((&member.name, bytes), answers, today, go_on),
            Err(refusal) => Ok(Err(*refusal)),
        };
        match read {
            Err(Stopped) => stopped = true,
            Ok(Ok(read)) => {
                rows += read.rows.len();
                outcomes.push(Ok(read));
            }
            // An archive has other texts, too.
            Ok(Err(Refusal::Unknown | Refusal::NoText | Refusal::Empty)) => {}
            Ok(Err(refusal)) => outcomes.push(Err((member.name, refusal))),
        }
        !stopped && rows < ROW_LIMIT && outcomes.len() < TOLD_LIMIT
    });
    match opened {
        _ if stopped => Err(Stopped),
        Err(refusal) => refused(refusal),
        Ok(()) if outcomes.is_empty() && archive::is_document(bytes) => refused(Refusal::Document),
        Ok(()) if outcomes.is_empty() => refused(Refusal::NothingInside),
        Ok(()) => Ok(outcomes),
    }
}

/// Reads one file that is no archive.
fn one(
    (name, bytes): (&str, &[u8]),
    answers: &Answers,
    today: NaiveDate,
    go_on: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Result<Read, Refusal>, Stopped> {
    if bytes.starts_with(DATABASE) {
        return Ok(Err(Refusal::Backup));
    }
    let Some(text) = text::decode(bytes) else { return Ok(Err(Refusal::NoText)) };
    if text.trim().is_empty() {
        return Ok(Err(Refusal::Empty));
    }
    let mut reading = Reading::of(name, answers, go_on);
    let begins = text.trim_start();
    if houselights::is_one(begins) {
        reading.begin(Service::Houselights, Some(Part::List));
        houselights::read(&text, &mut |line, entry| reading.take(line, entry));
    } else if begins.starts_with('[') && begins.trim_start_matches('[').trim_start().starts_with(['{', ']']) {
        let part = trakt::part(name);
        reading.begin(Service::Trakt, part.or(Some(Part::Watchlist)));
        trakt::read(&text, part.unwrap_or(Part::List), &mut |line, entry| reading.take(line, entry));
        if reading.read.rows.is_empty() && reading.read.no_films == 0 && part.is_none() {
            return if reading.stopped { Err(Stopped) } else { Ok(Err(Refusal::Unknown)) };
        }
    } else if !reading.table(&text) {
        if reading.stopped {
            return Err(Stopped);
        }
        if !lines::is_list(&text) || table::has_columns(name, &text) {
            return Ok(Err(Refusal::Unknown));
        }
        reading.begin(Service::Lines, Some(Part::Watchlist));
        for (number, line) in (1..).zip(text.lines()) {
            let Some(row) = lines::read(number, line) else { continue };
            if !reading.take(number, row.map(|row| Said::Row(Box::new(row)))) {
                break;
            }
        }
    }
    if reading.stopped { Err(Stopped) } else { Ok(Ok(reading.finish(today))) }
}

/// One file being read.
struct Reading<'a> {
    read: Read,
    answers: &'a Answers,
    go_on: &'a mut dyn FnMut(usize) -> ControlFlow<()>,
    stopped: bool,
    /// The file says out of how many its points are.
    scaled: bool,
}

impl<'a> Reading<'a> {
    fn of(name: &str, answers: &'a Answers, go_on: &'a mut dyn FnMut(usize) -> ControlFlow<()>) -> Self {
        let read = Read {
            file: name.to_owned(),
            service: Service::Lines,
            part: None,
            dates: Dates::Clear,
            count: 0,
            rows: Vec::new(),
            no_films: 0,
            skipped: 0,
            rejected_count: 0,
            rejected: Vec::new(),
            ignored: Vec::new(),
        };
        Self { read, answers, go_on, stopped: false, scaled: false }
    }

    fn begin(&mut self, service: Service, part: Option<Part>) {
        self.read.service = service;
        self.read.part = part.or_else(|| self.answers.parts.get(&self.read.file).copied());
    }

    /// Counts a row and keeps what it says. `false` where it is enough.
    fn take(&mut self, line: usize, said: Result<Said, Reason>) -> bool {
        if self.read.count >= ROW_LIMIT {
            self.reject(line, Reason::TooMany { limit: ROW_LIMIT });
            return false;
        }
        self.read.count += 1;
        match said.and_then(usable) {
            Ok(Said::Row(row)) => self.read.rows.push(*row),
            Ok(Said::NoFilm) => self.read.no_films += 1,
            Ok(Said::Nothing) => self.read.skipped += 1,
            Err(reason) => self.reject(line, reason),
        }
        if self.read.count.is_multiple_of(STEP) && (self.go_on)(self.read.count).is_break() {
            self.stopped = true;
        }
        !self.stopped
    }

    fn reject(&mut self, line: usize, reason: Reason) {
        self.read.rejected_count += 1;
        if self.read.rejected.len() < TOLD_LIMIT {
            self.read.rejected.push(Rejected { line, reason });
        }
    }

    /// Reads a table; `false` where the text is none that names titles.
    fn table(&mut self, text: &str) -> bool {
        // A cell of an ordinary table may hold one of a note.
        let ordinary = !text.trim_start().starts_with('|') && self.header(&mut Records::of(text)).is_some();
        let (rows, left_out) = if ordinary { None } else { table::in_notes(text) }.unzip();
        let mut records = Records::of(rows.as_deref().unwrap_or(text));
        let Some((header, service, part, list)) = self.header(&mut records) else { return false };
        self.begin(service, part);
        let part = self.read.part.unwrap_or(Part::Watchlist);
        records.expect(header.len());
        for record in records.filter(|record| !table::is_blank(record)) {
            let said = self.row(service, part, &header, &record).map(|said| match (said, &list) {
                (Said::Row(mut row), Some(list)) => {
                    row.tags.push(list.clone());
                    Said::Row(row)
                }
                (said, _) => said,
            });
            if !self.take(record.line, said) {
                break;
            }
        }
        for line in left_out.into_iter().flatten() {
            if self.stopped || !self.take(line, Err(Reason::Fields { found: 1, expected: header.len() })) {
                break;
            }
        }
        self.read.rejected.sort_by_key(|rejected| rejected.line);
        true
    }

    /// Finds the row that names the columns: the first, behind a hint at what parts the fields, or that of the films in a
    /// list of Letterboxd's, whose name stands before.
    fn header(&self, records: &mut Records<'_>) -> Option<(Header, Service, Option<Part>, Option<String>)> {
        let mut list = None;
        for _ in 0..8 {
            let record = records.next()?;
            if table::is_hint(&record) {
                continue;
            }
            let is_list =
                record.fields.first().is_some_and(|field| field.starts_with("Letterboxd list export"));
            let header = Header::of(&record.fields);
            if is_list || header.has_all(&["name", "tags", "url", "description"]) {
                list = list.or(Some(String::new()));
                continue;
            }
            match formats::recognise(&header, &self.read.file) {
                Some((service, part)) => return Some((header, service, part, list)),
                None if list.as_deref() == Some("") => list = record.fields.get(1).cloned(),
                None => return None,
            }
        }
        None
    }

    fn row(
        &mut self,
        service: Service,
        part: Part,
        header: &Header,
        record: &Record,
    ) -> Result<Said, Reason> {
        let found = record.fields.len();
        let more = record.fields.get(header.len()..).unwrap_or_default();
        if record.broken {
            return Err(Reason::Quotes);
        }
        if more.iter().any(|field| !field.is_empty()) {
            return Err(Reason::Fields { found, expected: header.len() });
        }
        let mut cells = Cells { header, record, ignored: &mut self.read.ignored };
        self.scaled |= service != Service::Table || formats::says_scale(&cells);
        Ok(formats::read(service, part, &mut cells))
    }

    fn finish(mut self, today: NaiveDate) -> Read {
        let rows = self.read.rows.iter_mut();
        let dates = rows.flat_map(|row| {
            let seen = row.seen.as_mut().and_then(|seen| seen.on.as_mut());
            row.added.as_mut().into_iter().chain(seen)
        });
        self.read.dates = dates::settle(dates, self.answers.order, today);
        // What other services write says out of how many it is.
        if !self.scaled && self.read.service == Service::Table {
            row::out_of_five(&mut self.read.rows);
        }
        self.read
    }
}

/// What a row says, if it names a title, its words no longer than what is kept.
fn usable(said: Said) -> Result<Said, Reason> {
    let Said::Row(mut row) = said else { return Ok(said) };
    let title = row.title.split_whitespace().collect::<Vec<_>>().join(" ");
    if !title.chars().any(char::is_alphanumeric) {
        return Err(Reason::NoTitle);
    }
    if title.chars().count() > NAME_LIMIT {
        return Err(Reason::LongTitle);
    }
    row.title = title;
    let short = |text: &String| text.chars().count() <= NAME_LIMIT;
    row.original = row.original.filter(|original| short(original) && *original != row.title);
    row.directors.retain(short);
    row.tags.retain(short);
    row.directors.truncate(8);
    row.tags.truncate(64);
    row.profile = row.profile.chars().take(80).collect();
    if row.review.chars().count() > REVIEW_LIMIT {
        row.review = row.review.chars().take(REVIEW_LIMIT).collect();
    }
    Ok(Said::Row(row))
}

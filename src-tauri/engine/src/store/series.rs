//! The table `series`: evenings that repeat. Those of them that somebody changed stand in `sessions`.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use houselights_domain::id::{SeriesId, TitleId};
use houselights_domain::plan::series::{Recurrence, Series};
use rusqlite::types::Value;
use rusqlite::{Connection, Row};

use super::{Entity, Writer, json, parsed, zone};
use crate::error::Error;

/// The parts of a root, those included that an undo took back: calendars may have heard of them, and numbers never fall.
pub(super) fn kin(root: &str) -> String {
    format!(
        "SELECT id FROM series AS kin
         WHERE kin.root = {root}
            -- What is taken back has no root any more.
            OR kin.root = '' AND EXISTS (SELECT 1 FROM changes AS of WHERE of.entity = 'series' AND of.row = kin.id
                                                                       AND of.field = 'root' AND of.new = {root})"
    )
}

/// Every series that is not deleted, in the order they were planned.
pub fn load(connection: &Connection) -> Result<Vec<Series>, Error> {
    let kin = kin("series.root");
    // With how often each changed since it was planned, from its root on.
    let sql = format!(
        "SELECT *, (SELECT max(count(DISTINCT operation) - 1, 0) FROM changes
                    WHERE entity = 'series' AND row IN ({kin})) AS sequence
         FROM series WHERE deleted_at IS NULL ORDER BY id"
    );
    let series = connection.prepare_cached(&sql)?.query_map([], read)?.collect::<Result<_, _>>()?;
    Ok(series)
}

/// How often a series changed for a calendar that has it as one event, its single evenings included, and when last.
pub fn changes(connection: &Connection, root: SeriesId) -> Result<(u32, Option<DateTime<Utc>>), Error> {
    let kin = kin("?1");
    let sql = format!(
        "SELECT max(count(DISTINCT changes.operation) - 1, 0), max(operations.at)
         FROM changes JOIN operations ON operations.seq = changes.operation
         WHERE (entity = 'series' AND row IN ({kin}))
            OR (entity = 'sessions' AND row IN
                -- Also those that an undo gave back to their series.
                (SELECT row FROM changes WHERE entity = 'sessions' AND field = 'series_id' AND new = ?1))"
    );
    let (times, last): (u32, Option<i64>) = connection
        .prepare_cached(&sql)?
        .query_row([root.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok((times, last.and_then(DateTime::from_timestamp_millis)))
}

/// How often a series changed for calendars, and when last.
pub type Told = (u32, Option<DateTime<Utc>>);

/// [`changes`] of every series there is, by root: one by one they would take longer than all else together.
pub fn all_changes(connection: &Connection) -> Result<HashMap<SeriesId, Told>, Error> {
    let sql = "WITH told AS (
                 SELECT of.new AS root, changes.operation AS operation
                 FROM changes AS of JOIN changes ON changes.entity = 'series' AND changes.row = of.row
                 -- Also of what was taken back; an undo leaves no root.
                 WHERE of.entity = 'series' AND of.field = 'root' AND of.new <> ''
                 UNION
                 SELECT of.new, changes.operation
                 FROM changes AS of JOIN changes ON changes.entity = 'sessions' AND changes.row = of.row
                 WHERE of.entity = 'sessions' AND of.field = 'series_id' AND of.new IS NOT NULL)
               SELECT root, count(DISTINCT told.operation) - 1, max(operations.at)
               FROM told JOIN operations ON operations.seq = told.operation GROUP BY root";
    let read = |row: &Row<'_>| {
        let last = DateTime::from_timestamp_millis(row.get(2)?);
        Ok((parsed(row, "root")?, (row.get(1)?, last)))
    };
    Ok(connection.prepare_cached(sql)?.query_map([], read)?.collect::<Result<_, _>>()?)
}

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Series> {
    let optional = |column| -> rusqlite::Result<Option<String>> { row.get(column) };
    let date = |column| -> rusqlite::Result<Option<NaiveDate>> {
        optional(column)?.map(|_| parsed(row, column)).transpose()
    };
    Ok(Series {
        id: parsed(row, "id")?,
        root: parsed(row, "root")?,
        rule: Recurrence::stored(row.get("rule")?),
        first: parsed(row, "first")?,
        time: parsed(row, "time")?,
        zone: zone(row)?,
        until: date("until")?,
        ended: date("ended")?,
        title: optional("title_id")?.map(|_| parsed::<TitleId>(row, "title_id")).transpose()?,
        minutes: row.get("minutes")?,
        members: json(row, "members")?,
        place: row.get("place")?,
        note: row.get("note")?,
        particulars: json(row, "particulars")?,
        reminders: json(row, "reminders")?,
        sequence: row.get("sequence")?,
    })
}

impl Writer<'_> {
    /// Puts a series, new or changed.
    pub fn put_series(&mut self, series: &Series) -> Result<(), Error> {
        let row = series.id.to_string();
        let table = Entity::Series;
        let date = |date: Option<NaiveDate>| date.map(|date| date.to_string());
        self.put(table, &row, "root", series.root.to_string())?;
        self.put(table, &row, "rule", series.rule.text().to_owned())?;
        self.put(table, &row, "first", series.first.to_string())?;
        self.put(table, &row, "time", series.time.format("%H:%M:%S").to_string())?;
        self.put(table, &row, "zone", series.zone.name().to_owned())?;
        self.put(table, &row, "until", date(series.until))?;
        self.put(table, &row, "ended", date(series.ended))?;
        self.put(table, &row, "title_id", series.title.map(|id| id.to_string()))?;
        self.put(table, &row, "minutes", i64::from(series.minutes))?;
        self.put_json(table, &row, "members", &series.members)?;
        self.put(table, &row, "place", series.place.clone())?;
        self.put(table, &row, "note", series.note.clone())?;
        self.put_json(table, &row, "particulars", &series.particulars)?;
        self.put_json(table, &row, "reminders", &series.reminders)
    }

    /// Calls a series off from an evening on.
    pub fn end_series(&mut self, id: SeriesId, from: NaiveDate) -> Result<(), Error> {
        self.put(Entity::Series, &id.to_string(), "ended", from.to_string())
    }

    /// Leaves the film of its evenings open.
    pub fn leave_series_open(&mut self, id: SeriesId) -> Result<(), Error> {
        self.put(Entity::Series, &id.to_string(), "title_id", Value::Null)
    }
}

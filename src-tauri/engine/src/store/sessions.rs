//! The table `sessions`.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Days, NaiveDateTime, Utc};
use chrono_tz::Tz;
use houselights_domain::change::Operation;
use houselights_domain::id::{SeriesId, SessionId, TitleId};
use houselights_domain::plan::series::{Occurrence, Window};
use houselights_domain::plan::{Particulars, Portion, Session, WallTime};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Entity, Writer, ids, json, parsed, zone};
use crate::error::Error;

/// An evening with how often it changed since it was planned, by itself or with its series. An undo is a change like any
/// other: calendars ignore an event whose SEQUENCE goes back.
const SELECT: &str = "SELECT *, max(0, -1
                        + (SELECT count(DISTINCT operation) FROM changes
                           WHERE entity = 'sessions' AND row = sessions.id)
                        + (SELECT count(DISTINCT operation) FROM changes
                           WHERE entity = 'series' AND row IN
                             (SELECT id FROM series WHERE root = sessions.series_id
                              UNION
                              -- Also of a series that an undo took the evening out of again.
                              SELECT id FROM changes AS was JOIN series ON root = was.new OR id = was.new
                              WHERE was.entity = 'sessions' AND was.row = sessions.id AND was.field = 'series_id'))
                      ) AS sequence
                      FROM sessions WHERE deleted_at IS NULL";

/// How an evening that was watched is stored.
const WATCHED: &str = r#"{"is":"watched"}"#;

/// Every evening that is not deleted, in the order they were planned.
pub fn load(connection: &Connection) -> Result<Vec<Session>, Error> {
    let sessions = connection
        .prepare_cached(&format!("{SELECT} ORDER BY id"))?
        .query_map([], read)?
        .collect::<Result<_, _>>()?;
    Ok(sessions)
}

/// What the index `sessions_open` holds.
const OPEN: &str = r#"status NOT IN ('{"is":"watched"}', '{"is":"cancelled"}')"#;

/// Every evening that is planned or under way and has a row.
pub fn load_open(connection: &Connection) -> Result<Vec<Session>, Error> {
    let sessions = connection
        .prepare_cached(&format!("{SELECT} AND {OPEN} ORDER BY id"))?
        .query_map([], read)?
        .collect::<Result<_, _>>()?;
    Ok(sessions)
}

/// [`load_open`], and every other evening within a span of days.
pub fn load_around(connection: &Connection, window: Window) -> Result<Vec<Session>, Error> {
    // The night after the last evening is a part of it.
    let after = window.to.checked_add_days(Days::new(2)).unwrap_or(window.to);
    let (from, after) = (window.from.to_string(), after.to_string());
    let within = "local >= ? AND local < ?";
    // The two have nothing in common, or each row would be compared with all others as a whole.
    let others = format!("{SELECT} AND NOT ({OPEN}) AND {within}");
    let sessions = connection
        .prepare_cached(&format!("{SELECT} AND {OPEN} UNION ALL {others} ORDER BY id"))?
        .query_map([from, after], read)?
        .collect::<Result<_, _>>()?;
    Ok(sessions)
}

/// The evenings that were watched in a year, and on the day after it: a night past midnight belongs to the evening
/// before.
pub fn load_watched(connection: &Connection, year: i32) -> Result<Vec<Session>, Error> {
    let sessions = connection
        .prepare_cached(&format!("{SELECT} AND status = ? AND local BETWEEN ? AND ? ORDER BY local, id"))?
        .query_map(
            params![WATCHED, format!("{year:04}-01-01"), format!("{:04}-01-02", year.saturating_add(1))],
            read,
        )?
        .collect::<Result<_, _>>()?;
    Ok(sessions)
}

/// The names of evenings' zones that are not known any more, so that UTC stands in for them; of one without a row, its
/// series'.
pub fn lost_zones(
    connection: &Connection,
    sessions: &[Session],
) -> Result<HashMap<SessionId, String>, Error> {
    let stands_in = || sessions.iter().filter(|session| session.start.zone == Tz::UTC);
    if stands_in().next().is_none() {
        return Ok(HashMap::new());
    }
    let own: HashMap<SessionId, String> = connection
        .prepare_cached(
            "SELECT id, zone FROM sessions
             WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL",
        )?
        .query_map([ids(stands_in().map(|session| session.id))?], |row| {
            Ok((parsed(row, "id")?, row.get("zone")?))
        })?
        .collect::<Result<_, _>>()?;
    let roots: HashMap<SeriesId, String> = connection
        // One whose planning was taken back goes on from none.
        .prepare_cached("SELECT root, zone FROM series WHERE root <> ''")?
        .query_map([], |row| Ok((parsed(row, "root")?, row.get("zone")?)))?
        .collect::<Result<_, _>>()?;
    let named = |session: &Session| {
        let root = session.repeats.map(|occurrence| occurrence.series);
        let name = own.get(&session.id).or_else(|| roots.get(&root?))?;
        name.parse::<Tz>().is_err().then(|| (session.id, name.clone()))
    };
    Ok(stands_in().filter_map(named).collect())
}

/// Which evenings of which series have a row of their own.
pub fn taken(connection: &Connection) -> Result<HashSet<Occurrence>, Error> {
    let sql = "SELECT series_id, occurs_on FROM sessions WHERE deleted_at IS NULL AND series_id IS NOT NULL";
    Ok(connection
        .prepare_cached(sql)?
        .query_map([], |row| {
            Ok(Occurrence { series: parsed(row, "series_id")?, on: parsed(row, "occurs_on")? })
        })?
        .collect::<Result<_, _>>()?)
}

/// When the first and the last of all evenings that were watched began.
pub fn watched_span(connection: &Connection) -> Result<Vec<NaiveDateTime>, Error> {
    let ends: Option<[NaiveDateTime; 2]> = connection
        .prepare_cached(
            "SELECT min(local) AS first, max(local) AS last FROM sessions
             WHERE deleted_at IS NULL AND status = ? HAVING count(*) > 0",
        )?
        .query_row([WATCHED], |row| Ok([parsed(row, "first")?, parsed(row, "last")?]))
        .optional()?;
    Ok(ends.into_iter().flatten().collect())
}

/// One evening, if it has a row.
pub fn find(connection: &Connection, id: SessionId) -> Result<Option<Session>, Error> {
    Ok(connection
        .prepare_cached(&format!("{SELECT} AND id = ?"))?
        .query_row([id.to_string()], read)
        .optional()?)
}

/// The row of one evening of a series, if it has one: its id may be that of another day.
pub fn on(connection: &Connection, evening: Occurrence) -> Result<Option<SessionId>, Error> {
    let sql =
        "SELECT id FROM sessions WHERE deleted_at IS NULL AND series_id = ? AND occurs_on = ? ORDER BY id";
    let Occurrence { series, on } = evening;
    Ok(connection
        .prepare_cached(sql)?
        .query_row([series.to_string(), on.to_string()], |row| parsed(row, "id"))
        .optional()?)
}

/// The evenings of series that have a row of their own.
pub fn of_series(connection: &Connection) -> Result<HashSet<SessionId>, Error> {
    Ok(connection
        .prepare_cached("SELECT id FROM sessions WHERE deleted_at IS NULL AND series_id IS NOT NULL")?
        .query_map([], |row| parsed(row, "id"))?
        .collect::<Result<_, _>>()?)
}

/// How often evenings of series were changed that are as their series has them again, by an undo.
pub fn taken_back(connection: &Connection) -> Result<HashMap<SessionId, u32>, Error> {
    Ok(connection
        .prepare_cached(
            "SELECT id, (SELECT count(DISTINCT operation) FROM changes
                         WHERE entity = 'sessions' AND row = sessions.id) AS times
             FROM sessions WHERE deleted_at IS NOT NULL",
        )?
        .query_map([], |row| Ok((parsed(row, "id")?, row.get("times")?)))?
        .collect::<Result<_, _>>()?)
}

/// When an evening was last changed, by itself or with its series, as the change log says.
pub fn changed_at(connection: &Connection, session: &Session) -> Result<Option<DateTime<Utc>>, Error> {
    let root = session.repeats.map(|occurrence| occurrence.series.to_string());
    let millis: Option<i64> = connection
        .prepare_cached(&format!(
            "SELECT at FROM operations WHERE seq = (SELECT max(operation) FROM (
               SELECT operation FROM changes WHERE entity = 'sessions' AND row = ?1
               UNION ALL
               SELECT operation FROM changes WHERE entity = 'series' AND row IN ({})))",
            super::series::kin("?2")
        ))?
        .query_row(params![session.id.to_string(), root], |row| row.get(0))
        .optional()?;
    Ok(millis.and_then(DateTime::from_timestamp_millis))
}

/// [`changed_at`] of every evening that stands alone, in one look.
pub fn all_changed_at(connection: &Connection) -> Result<HashMap<SessionId, DateTime<Utc>>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT last.row AS id, operations.at AS at FROM
           (SELECT row, max(operation) AS seq FROM changes WHERE entity = 'sessions' GROUP BY row) AS last
         JOIN operations USING (seq)",
    )?;
    let found = statement.query_map([], |row| Ok((parsed(row, "id")?, row.get("at")?)))?;
    let mut all = HashMap::new();
    for one in found {
        let (id, millis) = one?;
        all.extend(DateTime::from_timestamp_millis(millis).map(|at| (id, at)));
    }
    Ok(all)
}

/// Whether an evening came here as another household's file, as the change log says.
pub fn came_as_file(connection: &Connection, id: SessionId) -> Result<bool, Error> {
    let operation: Option<String> = connection
        .prepare_cached(
            "SELECT operations.operation FROM changes JOIN operations ON operations.seq = changes.operation
             WHERE changes.entity = 'sessions' AND changes.row = ? ORDER BY changes.rowid LIMIT 1",
        )?
        .query_row([id.to_string()], |row| row.get(0))
        .optional()?;
    Ok(operation.is_some_and(|operation| {
        serde_json::from_str::<Operation>(&operation).is_ok_and(|it| it == Operation::KeepMovieNight)
    }))
}

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Session> {
    let title: Option<String> = row.get("title_id")?;
    let series: Option<String> = row.get("series_id")?;
    let repeats = series.map(|_| -> rusqlite::Result<Occurrence> {
        Ok(Occurrence { series: parsed(row, "series_id")?, on: parsed(row, "occurs_on")? })
    });
    Ok(Session {
        id: parsed(row, "id")?,
        title: title.map(|_| parsed(row, "title_id")).transpose()?,
        portion: json(row, "portion")?,
        start: WallTime { local: parsed(row, "local")?, zone: zone(row)? },
        minutes: row.get("minutes")?,
        members: json(row, "members")?,
        place: row.get("place")?,
        note: row.get("note")?,
        particulars: Particulars {
            before: json(row, "shown_first")?,
            doors: row.get("doors")?,
            hosts: json(row, "hosts")?,
            cooks: json(row, "cooks")?,
            brings: json(row, "brings")?,
            guests: json(row, "guests")?,
        },
        status: json(row, "status")?,
        reminders: json(row, "reminders")?,
        repeats: repeats.transpose()?,
        sequence: row.get("sequence")?,
    })
}

impl Writer<'_> {
    /// Puts who comes, or came, and is no member.
    pub fn put_guests(&mut self, id: SessionId, guests: &[String]) -> Result<(), Error> {
        self.put_json(Entity::Sessions, &id.to_string(), "guests", &guests)
    }

    /// Puts an evening, new or changed.
    pub fn put_session(&mut self, session: &Session) -> Result<(), Error> {
        let row = session.id.to_string();
        let table = Entity::Sessions;
        self.put(table, &row, "title_id", session.title.map(|id| id.to_string()))?;
        self.put_json(table, &row, "portion", &session.portion)?;
        let local = session.start.local.format("%Y-%m-%dT%H:%M:%S").to_string();
        // A zone that is not known any more stays where it is until somebody chooses another time.
        if session.start.zone != Tz::UTC || !self.stands_in(&row, &local)? {
            self.put(table, &row, "zone", session.start.zone.name().to_owned())?;
        }
        self.put(table, &row, "local", local)?;
        self.put(table, &row, "minutes", i64::from(session.minutes))?;
        self.put_json(table, &row, "members", &session.members)?;
        self.put(table, &row, "place", session.place.clone())?;
        self.put(table, &row, "note", session.note.clone())?;
        let Particulars { before, doors, hosts, cooks, brings, guests } = &session.particulars;
        self.put_json(table, &row, "shown_first", before)?;
        self.put(table, &row, "doors", i64::from(*doors))?;
        self.put_json(table, &row, "hosts", hosts)?;
        self.put_json(table, &row, "cooks", cooks)?;
        self.put_json(table, &row, "brings", brings)?;
        self.put_json(table, &row, "guests", guests)?;
        self.put_json(table, &row, "status", &session.status)?;
        self.put_json(table, &row, "reminders", &session.reminders)?;
        let repeats = session.repeats;
        self.put(table, &row, "series_id", repeats.map(|occurrence| occurrence.series.to_string()))?;
        self.put(table, &row, "occurs_on", repeats.map(|occurrence| occurrence.on.to_string()))?;
        // An evening of a series can come back that an undo took away.
        self.keep(table, &row)
    }

    /// Whether UTC stands in for the zone of an evening at that time.
    fn stands_in(&self, row: &str, local: &str) -> Result<bool, Error> {
        let zone: Option<String> = self
            .connection()
            .prepare_cached("SELECT zone FROM sessions WHERE id = ? AND local = ?")?
            .query_row([row, local], |found| found.get(0))
            .optional()?;
        Ok(zone.is_some_and(|zone| zone.parse::<Tz>().is_err()))
    }

    /// Leaves an evening's film open, and with it which part of it was to be shown.
    pub fn leave_open(&mut self, id: SessionId) -> Result<(), Error> {
        let row = id.to_string();
        self.put(Entity::Sessions, &row, "title_id", Value::Null)?;
        self.put_json(Entity::Sessions, &row, "portion", &Portion::Whole)
    }

    /// Puts what is shown before an evening's film, and how long all of it takes.
    pub fn put_before(&mut self, id: SessionId, before: &[TitleId], minutes: u16) -> Result<(), Error> {
        let row = id.to_string();
        self.put_json(Entity::Sessions, &row, "shown_first", &before)?;
        self.put(Entity::Sessions, &row, "minutes", i64::from(minutes))
    }
}

//! Every evening there is: those that are stored, and those of a series that nobody touched yet. Owns how the two come
//! together; whatever looks at evenings (the screens, reminders, calendars) looks here. Refuses to write.

mod published;
mod taken_back;

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use houselights_domain::id::{SeriesId, SessionId};
use houselights_domain::plan::series::{Occurrence, Series, Window};
use houselights_domain::plan::{Session, Status, WallTime, evening_of};

pub use self::published::{Published, Repeating, is_told_by_rule, part, published, told_one_by_one, whole};
pub use self::taken_back::{mailed_evening, mailed_part};
use crate::error::Error;
use crate::store::{Connection, series, sessions};

/// The stored evenings that are not over, and what each series has around now, in the order in which they were planned.
pub fn open(connection: &Connection, now: DateTime<Utc>) -> Result<Vec<Session>, Error> {
    let evenings = Evenings::with(connection, sessions::load_open(connection)?)?;
    Ok(evenings.into_all(|series| vec![around(series, now)]))
}

/// [`open`], and everything within a window. What nobody said anything about for a fortnight is
/// forgotten also where the window reaches back.
pub fn load_with(connection: &Connection, now: DateTime<Utc>, window: Window) -> Result<Vec<Session>, Error> {
    let evenings = Evenings::with(connection, sessions::load_around(connection, window)?)?;
    Ok(evenings.into_all(|series| {
        let near = around(series, now);
        vec![near, Window { from: window.from.max(near.from), ..window }]
    }))
}

/// Every stored evening, what each series has around now, and the evenings of series that were called off before anybody
/// touched them, as called off.
pub fn load_with_called_off(connection: &Connection, now: DateTime<Utc>) -> Result<Vec<Session>, Error> {
    let evenings = Evenings::with(connection, sessions::load(connection)?)?;
    let mut all = evenings.stored.clone();
    all.extend(evenings.reckoned(|series| vec![around(series, now)]));
    let mut known = evenings.taken.clone();
    known.extend(all.iter().filter_map(|session| session.repeats));
    for series in last_first(&evenings.series) {
        for date in evenings.called_off(series, around(series, now)) {
            let session = Session { status: Status::Cancelled, ..evenings.session(series, date) };
            all.extend(session.repeats.is_some_and(|on| known.insert(on)).then_some(session));
        }
    }
    Ok(all)
}

/// One evening.
///
/// # Errors
/// [`Error::Gone`] if it is not there.
pub fn find(connection: &Connection, id: SessionId) -> Result<Session, Error> {
    if let Some(session) = sessions::find(connection, id)? {
        return Ok(session);
    }
    Evenings::with(connection, Vec::new())?.untouched(id).ok_or(Error::Gone)
}

/// Those of several evenings that are there.
pub fn find_each(connection: &Connection, ids: &[SessionId]) -> Result<Vec<Session>, Error> {
    let evenings = Evenings::with(connection, Vec::new())?;
    let mut found = Vec::new();
    for id in ids {
        found.extend(sessions::find(connection, *id)?.or_else(|| evenings.untouched(*id)));
    }
    Ok(found)
}

/// One evening, also one that its series was to have when it ended and that nobody touched: that one is called off, unless
/// another of its series takes place at that very start. Then it is that one, under its own id: whoever has a link to the
/// day means it, and nobody is to read "called off" of a film that is shown.
///
/// # Errors
/// [`Error::Gone`] if it is not there and was not.
pub fn find_or_off(connection: &Connection, id: SessionId) -> Result<Session, Error> {
    match find(connection, id) {
        Err(Error::Gone) => {}
        found => return found,
    }
    let evenings = Evenings::with(connection, sessions::load(connection)?)?;
    let off = evenings.off(id).ok_or(Error::Gone)?;
    Ok(evenings.in_place_of(&off).cloned().unwrap_or(off))
}

/// One that its series was to have, as called off, whatever takes place then.
///
/// # Errors
/// [`Error::Gone`] if it was not to come.
pub fn find_off(connection: &Connection, id: SessionId) -> Result<Session, Error> {
    Evenings::with(connection, Vec::new())?.off(id).ok_or(Error::Gone)
}

/// Those of several evenings in whose place another takes place: as that one, under their own ids.
pub fn stood_for(connection: &Connection, ids: &[SessionId]) -> Result<Vec<Session>, Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let evenings = Evenings::with(connection, sessions::load(connection)?)?;
    let gone = ids.iter().filter(|id| !evenings.rows.contains(*id) && evenings.untouched(**id).is_none());
    let stands = |id: &SessionId| {
        let there = evenings.in_place_of(&evenings.off(*id)?)?;
        Some(Session { id: *id, ..there.clone() })
    };
    Ok(gone.filter_map(stands).collect())
}

/// Which evening of which series one is or was: also after its series has ended.
///
/// # Errors
/// [`Error::Gone`] if it is of none.
pub fn occurrence(connection: &Connection, id: SessionId) -> Result<Occurrence, Error> {
    if let Some(session) = sessions::find(connection, id)? {
        return session.repeats.ok_or(Error::Gone);
    }
    let all = series::load(connection)?;
    let found =
        all.iter().find_map(|series| Some(Occurrence { series: series.root, on: series.evening_of(id)? }));
    found.ok_or(Error::Gone)
}

/// Of several that go on from one root: the last to begin by that evening. One that ended by then has nothing to say of
/// it while another goes on: an earlier part may have been changed with all later ones.
pub fn pick(all: &[Series], occurrence: Occurrence) -> Option<&Series> {
    let kin = || all.iter().filter(|series| series.root == occurrence.series);
    let begun = || kin().filter(|series| series.first <= occurrence.on);
    let goes_on = |series: &&Series| series.ended.is_none_or(|ended| ended > occurrence.on);
    let last = begun().filter(goes_on).max_by_key(|series| series.first);
    let said = |series: &&Series| (!series.is_taken_over(), series.first);
    last.or_else(|| begun().max_by_key(said)).or_else(|| kin().next())
}

/// In the order in which they say what an evening was that takes place no more: the newest first, and those that an
/// earlier part took over only where no other was to have it.
fn last_first(all: &[Series]) -> Vec<&Series> {
    let mut all: Vec<_> = all.iter().rev().collect();
    all.sort_by_key(|series| series.is_taken_over());
    all
}

/// Of several that go on from one root: the last that has evenings. Where it ends, all of them do. A part that was taken
/// over by an earlier one has none any more.
pub fn last_part(all: &[Series], root: SeriesId) -> Option<&Series> {
    let kin = || all.iter().filter(|series| series.root == root);
    let there = |series: &&Series| series.ended.is_none_or(|ended| ended > series.first);
    let said = |series: &&Series| (!series.is_taken_over(), series.first);
    kin().filter(there).max_by_key(|series| series.first).or_else(|| kin().max_by_key(said))
}

/// What is of interest of a series at a moment.
pub fn around(series: &Series, now: DateTime<Utc>) -> Window {
    Window::around(evening_of(WallTime::at(now, series.zone).local))
}

struct Evenings {
    stored: Vec<Session>,
    series: Vec<Series>,
    /// The evenings of series that have a row of their own, read or not.
    taken: HashSet<Occurrence>,
    /// The ids of the stored ones.
    rows: HashSet<SessionId>,
    /// Changes that were taken back count for calendars.
    taken_back: HashMap<SessionId, u32>,
}

impl Evenings {
    fn with(connection: &Connection, stored: Vec<Session>) -> Result<Self, Error> {
        let series = series::load(connection)?;
        if series.is_empty() {
            let (taken, rows, taken_back) = Default::default();
            return Ok(Self { stored, series, taken, rows, taken_back });
        }
        let (taken, rows) = (sessions::taken(connection)?, stored.iter().map(|session| session.id).collect());
        Ok(Self { stored, series, taken, rows, taken_back: sessions::taken_back(connection)? })
    }

    /// The stored ones are not copied: there may be thousands.
    fn into_all(mut self, windows: impl Fn(&Series) -> Vec<Window>) -> Vec<Session> {
        let reckoned = self.reckoned(windows);
        self.stored.extend(reckoned);
        self.stored
    }

    /// Those that have no row.
    fn reckoned(&self, windows: impl Fn(&Series) -> Vec<Window>) -> Vec<Session> {
        let mut taken = self.taken.clone();
        let mut all = Vec::new();
        for series in &self.series {
            for date in windows(series).into_iter().flat_map(|window| series.evenings(window)) {
                if taken.insert(Occurrence { series: series.root, on: date }) {
                    all.push(self.session(series, date));
                }
            }
        }
        all
    }

    /// [`Series::called_off`], without the days whose evenings go on by their ids on other days, where all are read that
    /// are stored.
    fn called_off(&self, series: &Series, window: Window) -> Vec<chrono::NaiveDate> {
        let mut off = series.called_off(window);
        off.retain(|date| !self.rows.contains(&series.id_of(*date)));
        off
    }

    /// The evening of that id, if its series has it and it has no row.
    fn untouched(&self, id: SessionId) -> Option<Session> {
        self.series.iter().find_map(|series| {
            let date = series.evening_of(id)?;
            let free = !self.taken.contains(&Occurrence { series: series.root, on: date });
            (free && series.has(date)).then(|| self.session(series, date))
        })
    }

    /// The evening of that id, if a series was to have it when it was called off.
    fn off(&self, id: SessionId) -> Option<Session> {
        last_first(&self.series).into_iter().find_map(|series| {
            let date = series.evening_of(id)?;
            let was_to_come = !series.called_off(Window { from: date, to: date }).is_empty();
            was_to_come.then(|| Session { status: Status::Cancelled, ..self.session(series, date) })
        })
    }

    /// Another of its series that takes place at the very start of one that is off.
    fn in_place_of(&self, off: &Session) -> Option<&Session> {
        let root = |session: &Session| session.repeats.map(|on| on.series);
        let stands = |row: &&Session| row.status == Status::Planned && row.start == off.start;
        self.stored.iter().rfind(|row| stands(row) && root(row) == root(off))
    }

    fn session(&self, series: &Series, date: chrono::NaiveDate) -> Session {
        let mut session = series.session(date);
        session.sequence += self.taken_back.get(&session.id).copied().unwrap_or_default();
        session
    }
}

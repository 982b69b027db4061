//! The façade: one method per use case, each in a file under `use_case`. Owns the open store, the watchlist in memory
//! and the news of changes; refuses to know a window, a tray or a notification.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use houselights_domain::catalogue::Catalogue;
use houselights_domain::change::{Changes, Operation};
use houselights_domain::id::SessionId;
use houselights_domain::plan::WallTime;
use houselights_domain::plan::reminders::{NoticeKind, ReminderKey, Said};
use serde::{Deserialize, Serialize};
use tokio::sync::broadcast;

use crate::agenda::Kept;
use crate::catalogue;
use crate::error::Error;
use crate::ports::Ports;
use crate::shelf::Shelf;
use crate::store::{Connection, OpenError, Opened, Writer, open, reminders, writer};
use crate::use_case::{Held, Known};
use crate::view::{ChangedSeries, Notice, Written};

/// The household's evenings, stored in one folder.
pub struct Engine {
    inner: Mutex<Inner>,
    ports: Ports,
    folder: PathBuf,
    read_only: bool,
    notices: Vec<Notice>,
    told: broadcast::Sender<Changes>,
    /// What somebody looks at before it is brought in.
    pub(crate) held: Held,
}

/// What one thread at a time may touch.
pub(crate) struct Inner {
    pub connection: Connection,
    pub shelf: Shelf,
    /// The day on which it was last taken hold of.
    today: NaiveDate,
    /// Reminders that were shown and not answered yet.
    pub pending: Vec<Pending>,
    /// What was said since the start, also where it could not be stored: a full disk repeats nothing.
    pub told: HashSet<ReminderKey>,
    /// The evenings that are not over, once the reminder loop looked.
    pub agenda: Option<Kept>,
    /// The newest operation in the latest copy.
    pub backed_up: Option<i64>,
    /// The day on which what is too old was let go.
    pub dropped: Option<NaiveDate>,
    /// Held as long as the engine lives, so that no second one writes.
    _lock: Option<std::fs::File>,
}

impl Engine {
    /// Opens the household stored in `folder`, or begins a new one there.
    ///
    /// # Errors
    /// [`OpenError`] says why not; nothing was changed then.
    pub fn open(folder: &Path, ports: Ports) -> Result<Self, OpenError> {
        let opened = open::open(folder, ports.clock.now())?;
        Ok(Self::with(folder, ports, opened))
    }

    /// Opens the household stored in `folder` for looking only, because a newer Houselights wrote it.
    ///
    /// # Errors
    /// [`OpenError`] says why not.
    pub fn open_read_only(folder: &Path, ports: Ports) -> Result<Self, OpenError> {
        let mut engine = Self::with(folder, ports, open::open_read_only(folder)?);
        engine.notices = vec![Notice::NewerVersion];
        Ok(engine)
    }

    fn with(folder: &Path, ports: Ports, opened: Opened) -> Self {
        let mut notices = Vec::new();
        if opened.full {
            notices.push(Notice::DiskFull);
        } else if opened.read_only {
            notices.push(Notice::ReadOnly);
        }
        if opened.restored {
            notices.push(Notice::RestoredFromBackup);
        } else if opened.set_aside.is_some() {
            notices.push(Notice::DamagedFileSetAside);
        }
        // What cannot be read is a line less in the tray, and nothing that was planned.
        let pending = reminders::pending(&opened.connection).unwrap_or_default();
        let inner = Inner {
            connection: opened.connection,
            shelf: Shelf::default(),
            today: NaiveDate::default(),
            pending,
            told: HashSet::new(),
            agenda: None,
            backed_up: None,
            dropped: None,
            _lock: opened.lock,
        };
        Self {
            inner: Mutex::new(inner),
            ports,
            folder: folder.to_owned(),
            read_only: opened.read_only,
            notices,
            told: broadcast::channel(1024).0,
            held: Held::default(),
        }
    }

    /// News of every change, whoever made it.
    pub fn subscribe(&self) -> broadcast::Receiver<Changes> {
        self.told.subscribe()
    }

    /// The folder that holds everything.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What works less well here than it could, as far as the engine knows. A full disk is said until there is room.
    pub fn notices(&self) -> Vec<Notice> {
        let stands = |notice: &Notice| {
            *notice != Notice::DiskFull || self.read_only || !open::has_room(&self.folder).unwrap_or(false)
        };
        let unknown = self.ports.clock.zone().is_none().then_some(Notice::UnknownZone);
        self.notices.iter().copied().filter(stands).chain(unknown).collect()
    }

    pub(crate) fn is_read_only(&self) -> bool {
        self.read_only
    }

    pub(crate) fn catalogue(&self) -> &'static Catalogue {
        catalogue::built_in()
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.ports.clock.now()
    }

    /// This computer's zone; UTC when it is not known (then [`Notice::UnknownZone`] says so).
    pub fn zone(&self) -> Tz {
        self.ports.clock.zone().unwrap_or(Tz::UTC)
    }

    /// What the wall here shows.
    pub(crate) fn local_now(&self) -> NaiveDateTime {
        WallTime::at(self.now(), self.zone()).local
    }

    /// The day that the wall here shows.
    pub fn today(&self) -> NaiveDate {
        self.local_now().date()
    }

    /// Ten random bytes, for an id.
    pub(crate) fn chance(&self) -> [u8; 10] {
        self.ports.chance.bytes()
    }

    pub(crate) fn inner(&self) -> Result<MutexGuard<'_, Inner>, Error> {
        let mut inner = self.inner.lock().map_err(|_| Error::Poisoned)?;
        inner.today = self.today();
        Ok(inner)
    }

    /// Runs `work` as one named operation, and tells everybody what it changed.
    pub(crate) fn transact<T>(
        &self,
        operation: Operation,
        subject: &str,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T, Error>,
    ) -> Result<Written<T>, Error> {
        if self.read_only {
            return Err(Error::ReadOnly);
        }
        let id = houselights_domain::id::OperationId::new(self.now(), self.chance());
        let mut inner = self.inner()?;
        let (value, changes, touched) =
            writer::transact(&mut inner.connection, (operation, subject), id, self.now(), work)?;
        inner.spread(&touched);
        drop(inner);
        self.tell(&changes);
        Ok(Written { value, changes })
    }

    /// Takes the last operation back, and says who is to hear of that; `None` when there is nothing to take back.
    ///
    /// # Errors
    /// What the database says; nothing was changed then.
    pub fn undo(&self) -> Result<Option<Written<Option<ChangedSeries>>>, Error> {
        self.travel(writer::undo, Known::of_undo)
    }

    /// Does again what was last taken back, and says who is to hear of that; `None` when there is nothing.
    ///
    /// # Errors
    /// What the database says; nothing was changed then.
    pub fn redo(&self) -> Result<Option<Written<Option<ChangedSeries>>>, Error> {
        self.travel(writer::redo, Known::of_redo)
    }

    fn travel(&self, step: Travel, known: Before) -> Result<Option<Written<Option<ChangedSeries>>>, Error> {
        if self.read_only {
            return Err(Error::ReadOnly);
        }
        let id = houselights_domain::id::OperationId::new(self.now(), self.chance());
        let mut inner = self.inner()?;
        let known = known(&inner.connection, self.now())?;
        let Some((changes, touched)) = step(&mut inner.connection, id, self.now())? else { return Ok(None) };
        inner.spread(&touched);
        drop(inner);
        self.tell(&changes);
        // It is done, whoever is to hear of it.
        let value = self.untold(known).unwrap_or_default();
        Ok(Some(Written { value, changes }))
    }

    fn tell(&self, changes: &Changes) {
        if !changes.stale.is_empty() {
            // Nobody listening is fine: a test, or a start that is not finished.
            let _ = self.told.send(changes.clone());
        }
    }
}

/// A reminder that waits for an answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Pending {
    /// The evening.
    pub session: SessionId,
    /// Its start when it was said: one that moved since is not what was said.
    pub start: WallTime,
    /// What was said first.
    pub kind: NoticeKind,
    /// Everything that was said.
    #[serde(default)]
    pub said: Vec<Said>,
}

type Travel = fn(
    &mut Connection,
    houselights_domain::id::OperationId,
    DateTime<Utc>,
) -> Result<Option<(Changes, writer::Touched)>, Error>;

/// What may be to tell after such a step.
type Before = fn(&Connection, DateTime<Utc>) -> Result<Known, Error>;

impl Inner {
    /// Brings what is in memory, the watchlist and the agenda, up to what was written. What was written stands, so a shelf that cannot follow
    /// is forgotten and read anew at the next look.
    fn spread(&mut self, touched: &writer::Touched) {
        if touched.every_title
            || self.shelf.refresh(&self.connection, catalogue::built_in(), &touched.titles).is_err()
        {
            self.shelf = Shelf::default();
        }
        self.follow(touched);
    }

    /// The watchlist in memory, read at the first look.
    pub fn shelf(&mut self) -> Result<&Shelf, Error> {
        self.shelf.read(&self.connection, catalogue::built_in(), self.today)?;
        Ok(&self.shelf)
    }
}

impl<T> Written<T> {
    /// The same changes with another answer.
    pub(crate) fn try_map<U>(self, answer: impl FnOnce(T) -> Result<U, Error>) -> Result<Written<U>, Error> {
        Ok(Written { value: answer(self.value)?, changes: self.changes })
    }
}

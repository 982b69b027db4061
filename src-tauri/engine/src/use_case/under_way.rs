//! An evening under way: starting the film, having it stand still and go on, and stopping it for the night.

use chrono::{DateTime, Utc};
use houselights_domain::change::Operation;
use houselights_domain::id::SessionId;
use houselights_domain::plan::{
    Allowance, Length, Particulars, Pause, Portion, Session, Status, WallTime, soonest_slot,
};

use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::view::{SessionView, TwoEvenings, Written};

impl Engine {
    /// The film starts now: the end moves with it, and nothing interrupts it.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there, [`Error::NotWaiting`] if it was started, watched or called off.
    pub fn start_evening(&self, request: SessionId) -> Result<Written<SessionView>, Error> {
        let session = self.evening(request)?.session;
        if session.status != Status::Planned {
            return Err(Error::NotWaiting);
        }
        let status = Status::Started { at: self.now(), pause: Pause::default() };
        self.write_evening(Operation::StartEvening, Session { status, ..session })
    }

    /// The film stands still from now on, and its end moves with every minute.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there, [`Error::NotRunning`] if no film runs.
    pub fn pause_evening(&self, request: SessionId) -> Result<Written<SessionView>, Error> {
        let paused = self.evening(request)?.session.paused(self.now()).ok_or(Error::NotRunning)?;
        self.write_evening(Operation::PauseEvening, paused)
    }

    /// The film goes on.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there, [`Error::NotPaused`] if it does not stand still.
    pub fn resume_evening(&self, request: SessionId) -> Result<Written<SessionView>, Error> {
        let resumed = self.evening(request)?.session.resumed(self.now()).ok_or(Error::NotPaused)?;
        self.write_evening(Operation::ResumeEvening, resumed)
    }

    /// The film stops here for tonight: what was seen is the first half, and the rest is planned for the soonest evening
    /// that suits, or, if it is planned already, begins where this one stopped. One undo takes all of it back.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there, [`Error::NotRunning`] if no film runs, [`Error::NotTwoEvenings`] if there is
    /// nothing to go on with.
    pub fn stop_evening(&self, request: SessionId) -> Result<Written<TwoEvenings>, Error> {
        let now = self.now();
        let running = self.evening(request)?.session;
        if !matches!(running.status, Status::Started { .. }) {
            return Err(Error::NotRunning);
        }
        let mut inner = self.inner()?;
        let until = inner.seen(&running, now)?.ok_or(Error::NotTwoEvenings)?;
        let (portion, status) = (Portion::First { until }, Status::Watched);
        let stopped = Session { portion, status, ..running.clone() };
        let rest = inner.rest(&running, until, SessionId::new(now, self.chance()), now)?;
        drop(inner);
        let ids = (stopped.id, rest.id);
        let written = self.write_evenings(Operation::StopEvening, &[stopped, rest])?;
        self.forget_pending(ids.0)?;
        written.try_map(|()| Ok(TwoEvenings { first: self.evening(ids.0)?, second: self.evening(ids.1)? }))
    }
}

impl Inner {
    /// How many minutes of its film an evening has seen by now. Whatever else there was, trailers and a break, counts as
    /// before it: who goes on a little too early has missed nothing.
    fn seen(&mut self, running: &Session, now: DateTime<Utc>) -> Result<Option<u16>, Error> {
        let Some(title) = running.title else { return Ok(None) };
        let runtime = self.shelf()?.find(title).ok_or(Error::Gone)?.runtime_minutes;
        let film = Length::of_portion(running.portion, runtime, &Allowance::default()).film;
        let left = u16::try_from((running.ends_by(now) - now).num_minutes().max(0)).unwrap_or(u16::MAX);
        let seen = running.portion.begins().saturating_add(film.saturating_sub(left).max(1));
        Ok((left > 0 && runtime.is_none_or(|runtime| seen < runtime)).then_some(seen))
    }

    /// When the rest would be shown if the film stopped here; `None` if there would be none.
    pub(super) fn goes_on(&mut self, running: &Session, now: DateTime<Utc>) -> Option<WallTime> {
        let from = self.seen(running, now).ok()??;
        Some(self.rest(running, from, running.id, now).ok()?.start)
    }

    /// The evening that shows the rest of a film: the one that was to, or a new one.
    fn rest(
        &mut self,
        running: &Session,
        from: u16,
        id: SessionId,
        now: DateTime<Utc>,
    ) -> Result<Session, Error> {
        let others = evenings::open(&self.connection, now)?;
        let planned = others.iter().find(|other| {
            let continues = matches!(other.portion, Portion::Rest { .. }) && other.title == running.title;
            continues && other.id != running.id && other.status == Status::Planned && other.starts() > now
        });
        let mut rest = match planned {
            Some(planned) => planned.clone(),
            None => Session {
                id,
                particulars: Particulars::default(),
                status: Status::Planned,
                repeats: None,
                sequence: 0,
                ..running.clone()
            },
        };
        rest.portion = Portion::Rest { from };
        rest.minutes = self.length(&rest)?.minutes;
        if planned.is_none() {
            let around = self.around(others, now)?;
            // The evening that stops here is in nobody's way.
            let stopped = Session { id: running.id, ..rest.clone() };
            rest.start = soonest_slot(&stopped, &around.an_evening_of(&[])).ok_or(Error::NotTwoEvenings)?;
        }
        Ok(rest)
    }
}

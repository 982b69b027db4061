//! One look at the server: what waits is told it, then what people changed there is read. Owns when the next one is.

use chrono::{DateTime, TimeDelta, Utc};

use super::connect::place;
use super::http::Sender;
use super::outbox::{Step, steps, tracked};
use super::{CalendarTrouble, FamilyCalendar, key};
use crate::error::Error;
use crate::network::with_network;
use crate::store::family_calendar::{self, Account, Entry, Standing};
use crate::use_case::Resource;

/// How long answers in the calendar may wait to be seen.
pub(super) const LOOK: TimeDelta = TimeDelta::minutes(15);
/// After how long it is tried again at first; doubled each time, up to the time between two looks.
const AGAIN: TimeDelta = TimeDelta::minutes(1);
/// Why somebody looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Something changed here, or it is time.
    Rung,
    /// Somebody wants it now.
    Asked,
}

impl FamilyCalendar {
    /// Tells the server what waits and reads what is new there, if it is time for either. Answers when to look again at
    /// the latest; `None` is when something changes.
    ///
    /// # Errors
    /// What the database says. What is wrong with the server is part of how it stands.
    pub fn work(&self, why: Why) -> Result<Option<DateTime<Utc>>, Error> {
        let _asking = self.asking();
        let Some((mut account, entries)) = self.known()? else { return Ok(None) };
        if self.engine.is_read_only() {
            return Ok(None);
        }
        let now = self.engine.now();
        let before = account.standing.clone();
        if why == Why::Rung {
            if before.trouble.is_some_and(CalendarTrouble::waits_for_somebody) {
                return Ok(None);
            }
            // A clock that was set back must not make it wait for the time that was.
            if let Some(again) = before.again_at.filter(|again| now < *again && *again - now <= LOOK) {
                return Ok(Some(again));
            }
        }
        let is_due = before.looked_at.is_none_or(|looked| (now - looked).abs() >= LOOK);
        let again = why == Why::Asked || is_due;
        let steps = self.steps(&entries, again)?;
        if steps.is_empty() && !again {
            return Ok(before.looked_at.map(|looked| looked + LOOK));
        }
        let told = self.ask_server(&mut account, steps);
        let standing = &mut account.standing;
        let next = match told {
            Ok(()) => {
                *standing = Standing {
                    tag: standing.tag.take(),
                    settled_at: Some(now),
                    looked_at: Some(now),
                    ..Standing::default()
                };
                Some(now + LOOK)
            }
            Err(Error::Calendar(trouble)) => {
                let wait = LOOK.min(AGAIN * 2_i32.pow(standing.attempts.min(6)));
                standing.trouble = Some(trouble);
                standing.since = before.since.or(Some(now));
                standing.attempts = standing.attempts.saturating_add(1);
                standing.again_at = Some(now + wait).filter(|_| !trouble.waits_for_somebody());
                standing.again_at
            }
            Err(other) => return Err(other),
        };
        family_calendar::stand(&self.engine.inner()?.connection, standing)?;
        self.tell();
        Ok(next)
    }

    /// What is to be done on the server.
    pub(super) fn steps(&self, entries: &[Entry], again: bool) -> Result<Vec<Step>, Error> {
        let now = self.engine.now();
        Ok(steps(self.wanted(entries)?, entries, now, again))
    }

    pub(super) fn wanted(&self, entries: &[Entry]) -> Result<Vec<Resource>, Error> {
        let words = &self.words;
        self.engine.resources(&tracked(entries, self.engine.now()), |facts| words(facts))
    }

    /// Tells what waits, then reads what is new.
    fn ask_server(&self, account: &mut Account, steps: Vec<Step>) -> Result<(), Error> {
        let password = self.passwords.find(&key(account)).ok_or(CalendarTrouble::NoPassword)?;
        let sender = Sender::new(&account.user, &password)?;
        let server = sender.server(&place(account)?);
        with_network(async {
            self.publish(&server, &account.href, steps).await?;
            if self.read(&server, &account.href, &mut account.standing).await? {
                // What somebody moved there is put back at once, and once: whoever moves it again waits for the next look.
                let (_, entries) = self.known()?.ok_or(Error::Gone)?;
                let steps = self.steps(&entries, false)?;
                self.publish(&server, &account.href, steps).await?;
            }
            Ok(())
        })
    }
}

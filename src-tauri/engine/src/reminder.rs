//! The loop that looks at the clock. Owns when to look; refuses to know how a reminder is shown, or what else is looked at.
//!
//! Timers stop while a computer sleeps, and clocks are set. So nothing is armed for later: every look asks the agenda
//! and the clock on the wall what is due, at least every 30 seconds. It has a thread of its own, which sleeps in one go: a
//! timer among tasks is rounded in steps, and each step wakes the processor.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::engine::Engine;
use crate::error::Error;
use crate::view::Reminders;

/// The longest time between two looks.
const STEP: Duration = Duration::from_secs(30);

/// The least time between two copies of the household's file.
const BETWEEN_COPIES: TimeDelta = TimeDelta::minutes(10);

/// Looks until nobody can ring any more, and hands what each look found to `look`, which answers when it wants to look
/// again at the latest. Also keeps the copies, and lets go what was looked up too long ago.
///
/// A ring ends a wait early: something changed, or the computer woke up.
pub fn run(
    engine: &Engine,
    rung: &Receiver<()>,
    mut look: impl FnMut(Result<Reminders, Error>) -> Option<DateTime<Utc>>,
) {
    let mut copied: Option<DateTime<Utc>> = None;
    loop {
        let found = engine.remind();
        let due = found.as_ref().ok().and_then(|reminders| reminders.next);
        let wanted = look(found);
        let now = engine.now();
        if copied.is_none_or(|then| (now - then).abs() >= BETWEEN_COPIES) {
            match engine.drop_old_facts().and_then(|()| engine.keep_backup()) {
                Ok(()) => copied = Some(now),
                Err(problem) => drop(look(Err(problem))),
            }
        }
        let next = due.into_iter().chain(wanted).min();
        let wait = next.map_or(STEP, |next| (next - engine.now()).to_std().unwrap_or_default().min(STEP));
        if rung.recv_timeout(wait) == Err(RecvTimeoutError::Disconnected) {
            return;
        }
    }
}

//! The loop that reminds. Owns when to look; refuses to know how a reminder is shown.
//!
//! Timers stop while a computer sleeps, and clocks are set. So nothing is armed for later: every look asks the database
//! and the clock on the wall what is due, at least every 30 seconds.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::engine::Engine;
use crate::error::Error;
use crate::view::Reminders;

/// The longest time between two looks.
const STEP: Duration = Duration::from_secs(30);

/// The least time between two copies of the household's file.
const BETWEEN_COPIES: TimeDelta = TimeDelta::minutes(10);

/// Looks for what is due until the engine's news end, and hands what there is to `say`. Also keeps the copies.
///
/// `wake` ends a wait early: the computer woke up, or the zone changed.
pub async fn run(
    engine: Arc<Engine>,
    mut wake: tokio::sync::mpsc::Receiver<()>,
    mut say: impl FnMut(Result<Reminders, Error>),
) {
    let mut news = engine.subscribe();
    let mut backed_up: Option<DateTime<Utc>> = None;
    loop {
        let now = engine.now();
        if backed_up.is_none_or(|then| (now - then).abs() >= BETWEEN_COPIES) {
            let copying = Arc::clone(&engine);
            match tokio::task::spawn_blocking(move || copying.keep_backup()).await {
                Ok(Ok(())) => backed_up = Some(now),
                Ok(Err(problem)) => say(Err(problem)),
                // Only when the program ends.
                Err(_) => return,
            }
        }
        let found = engine.remind();
        let next = found.as_ref().ok().and_then(|reminders| reminders.next);
        if !matches!(&found, Ok(reminders) if reminders.notices.is_empty() && reminders.missed.is_empty()) {
            say(found);
        }
        let wait = next.map_or(STEP, |next| (next - engine.now()).to_std().unwrap_or_default().min(STEP));
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            told = news.recv() => if matches!(told, Err(tokio::sync::broadcast::error::RecvError::Closed)) { return },
            Some(()) = wake.recv() => {}
        }
    }
}

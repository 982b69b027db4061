//! Shuts the door when the evenings are over. Looks at the clock on the wall, because timers stand still while a computer
//! sleeps, and only while the door is open.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use houselights_domain::id::SessionId;
use tokio::sync::watch;

use super::Door;
use super::hall::Shared;
use crate::engine::Engine;
use crate::error::Error;

/// The longest time between two looks.
const STEP: Duration = Duration::from_secs(30);

pub(super) struct Keeper {
    pub engine: Arc<Engine>,
    pub shared: Shared,
    pub open: Weak<Mutex<Option<Door>>>,
    pub told: watch::Sender<BTreeSet<SessionId>>,
}

impl Keeper {
    /// Looks until the door is shut, by this or by somebody.
    pub async fn keep(self, mut stopped: watch::Receiver<bool>) {
        let mut news = self.engine.subscribe();
        loop {
            if self.over() {
                return;
            }
            tokio::select! {
                _ = stopped.wait_for(|stopped| *stopped) => return,
                // An evening may have been moved or called off.
                _ = news.recv() => {}
                () = tokio::time::sleep(STEP) => {}
            }
        }
    }

    /// Lets nobody in to what is over; whether that was all.
    fn over(&self) -> bool {
        let now = self.engine.now();
        let all: Vec<_> = self.shared.all().iter().copied().collect();
        for session in all {
            match self.engine.follow_evening(session) {
                Ok(until) if now < until => {}
                Ok(_) | Err(Error::Gone) => {
                    self.shared.all().remove(&session);
                }
                // What cannot be looked up now is looked up in a moment.
                Err(_) => {}
            }
        }
        let Some(open) = self.open.upgrade() else { return true };
        let mut open = open.lock().unwrap_or_else(PoisonError::into_inner);
        let shut = open.as_ref().is_none_or(|door| door.shared.all().is_empty());
        if shut {
            *open = None;
        }
        let left = self.shared.all().clone();
        self.told.send_if_modified(|before| std::mem::replace(before, left.clone()) != left);
        shut
    }
}

//! How films were, said afterwards: from the tray, days later.

use chrono::Days;
use houselights_domain::plan::evening_of;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::titles;
use crate::view::{MarkWatched, RateLast, TitleView, Unrated, Written};

/// A film watched longer ago is not asked about any more.
const ASKED_FOR: Days = Days::new(14);

impl Engine {
    /// The films watched lately of which nobody said how they were, the latest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn unrated(&self) -> Result<Vec<Unrated>, Error> {
        let today = evening_of(self.local_now());
        let since = today.checked_sub_days(ASKED_FOR).unwrap_or(today);
        Ok(self.inner()?.shelf()?.unrated(since))
    }

    /// Says how a film was when it was watched last. Who was there stays.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not on the list, or was never watched.
    pub fn rate_last(&self, request: RateLast) -> Result<Written<TitleView>, Error> {
        let title = titles::find(&self.inner()?.connection, request.title)?;
        let last = title.viewings.into_iter().max_by_key(|viewing| viewing.on).ok_or(Error::Gone)?;
        let reaction = Some(request.reaction);
        self.mark_watched(MarkWatched { title: title.id, on: last.on, members: last.members, reaction })
    }
}

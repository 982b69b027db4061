//! Calendars that follow the household's: giving one, taking it back, and knowing it when it looks. Secrets go out once
//! and are kept as hashes.

use chrono::TimeDelta;
use houselights_domain::id::{FeedId, MemberId};
use houselights_domain::plan::Person;
use houselights_domain::share::{Feed, Standing};
use subtle::ConstantTimeEq;

use super::check;
use super::sharing::{Admission, Secret, hash, known, left};
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::store::feeds;

/// The most calendars that follow.
const FEED_LIMIT: usize = 50;
/// How fresh "last seen" is kept.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(1);
/// How long one that was taken back is still known, so that its calendar hears that it is.
const REMEMBERED: TimeDelta = TimeDelta::days(30);

/// A calendar that looked.
#[derive(Debug)]
pub(crate) struct Follower {
    /// Which.
    pub feed: Feed,
    /// This look was noted, as the first one for a while.
    pub noted: bool,
}

impl Engine {
    /// Gives a calendar of somebody's evenings, or of everybody's. The secret is told this once.
    ///
    /// # Errors
    /// [`Error::Gone`] if there is no such member, [`Error::TooMany`], [`Error::ReadOnly`].
    pub(crate) fn give_feed(&self, who: Option<MemberId>) -> Result<(FeedId, Secret), Error> {
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        let (now, secret) = (self.now(), self.secret());
        let inner = self.inner()?;
        if let Some(id) = who {
            known(&inner, Person::Member { id })?;
        }
        check::room(standing_feeds(&inner)?.len(), FEED_LIMIT, "calendars")?;
        let feed = Feed { id: FeedId::new(now, self.chance()), who, made_at: now, last_seen: None };
        feeds::forget(&inner.connection, now - REMEMBERED)?;
        feeds::add(&inner.connection, &feed, &hash(secret.digits()))?;
        Ok((feed.id, secret))
    }

    /// The calendars that follow, those left out that were taken back or whose people left.
    pub(crate) fn feeds(&self) -> Result<Vec<Feed>, Error> {
        standing_feeds(&*self.inner()?)
    }

    /// Takes a calendar back: from the next look on it gets nothing.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there, or not any more.
    pub(crate) fn revoke_feed(&self, id: FeedId) -> Result<(), Error> {
        feeds::revoke(&self.inner()?.connection, id, self.now())
    }

    /// The calendar with that secret.
    pub(crate) fn follower(&self, digits: &str) -> Result<Admission<Follower>, Error> {
        let (now, brought) = (self.now(), hash(digits));
        let inner = self.inner()?;
        let found = feeds::by_secret(&inner.connection, &brought)?;
        let Some((_, feed, revoked)) = found.filter(|(kept, ..)| bool::from(kept.ct_eq(&brought))) else {
            return Ok(Admission::Unknown);
        };
        if left(&inner, person(&feed).as_ref())? {
            return Ok(Admission::Unknown);
        }
        if revoked {
            return Ok(Admission::Over(Standing::Revoked));
        }
        let fresh = feed.last_seen.is_none_or(|seen| now - seen >= SEEN_EVERY);
        // What cannot be noted keeps nobody out.
        let noted = fresh && feeds::seen(&inner.connection, feed.id, now).is_ok();
        Ok(Admission::Open(Follower { feed, noted }))
    }
}

fn standing_feeds(inner: &Inner) -> Result<Vec<Feed>, Error> {
    let mut standing = Vec::new();
    for feed in feeds::load(&inner.connection)? {
        if !left(inner, person(&feed).as_ref())? {
            standing.push(feed);
        }
    }
    Ok(standing)
}

fn person(feed: &Feed) -> Option<Person> {
    feed.who.map(|id| Person::Member { id })
}

//! Calendars that follow: giving one and taking it back, and where each looks. The last one that is taken back shuts their
//! door.

use std::sync::PoisonError;

use houselights_domain::id::{FeedId, MemberId};
use houselights_domain::share::{Address, Feed};

use super::lasting::{Lasting, Stands};
use super::opening::host_of;
use super::{PlanPage, qr};
use crate::error::Error;
use crate::store::lasting_door::LastingDoor;
use crate::view::{FeedView, FeedsView, KeepFeeds};

impl PlanPage {
    /// Gives a calendar of somebody's evenings, or of everybody's, and lets calendars in.
    ///
    /// # Errors
    /// [`Error::NoNetwork`], [`Error::NoDoor`], [`Error::Gone`], [`Error::TooMany`], [`Error::ReadOnly`]; nothing was
    /// given then.
    pub fn make_feed(&self, who: Option<MemberId>) -> Result<FeedsView, Error> {
        let known = self.known_port()?;
        let (id, secret) = self.engine.give_feed(who)?;
        if let Err(problem) = self.let_in(Lasting::Feeds, None, known) {
            self.engine.revoke_feed(id)?;
            return Err(problem);
        }
        self.feed_secrets.lock().unwrap_or_else(PoisonError::into_inner).insert(id, secret);
        self.read_again();
        self.feeds()
    }

    /// Takes a calendar back. The last one shuts the door.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub fn revoke_feed(&self, id: FeedId) -> Result<FeedsView, Error> {
        self.engine.revoke_feed(id)?;
        self.feed_secrets.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
        if self.engine.feeds()?.is_empty() {
            self.keep_out(Lasting::Feeds)?;
        }
        self.read_again();
        self.feeds()
    }

    /// Lets calendars in, or not any more. Those that were given work again when they are.
    ///
    /// # Errors
    /// [`Error::NoNetwork`], [`Error::NoDoor`], [`Error::ReadOnly`].
    pub fn keep_feeds(&self, request: &KeepFeeds) -> Result<FeedsView, Error> {
        if request.on {
            let known = self.known_port()?;
            self.let_in(Lasting::Feeds, request.address.as_deref(), known)?;
        } else {
            self.keep_out(Lasting::Feeds)?;
        }
        self.read_again();
        self.feeds()
    }

    /// The calendars that follow, and where they look.
    ///
    /// # Errors
    /// What the database says.
    pub fn feeds(&self) -> Result<FeedsView, Error> {
        let door = self.engine.lasting_door()?;
        let Stands { at, reachable, held } = self.stands(Lasting::Feeds);
        let feeds = self.engine.feeds()?;
        Ok(FeedsView {
            on: self.lets_in(Lasting::Feeds),
            reachable,
            held,
            address: at.as_ref().or(door.address.as_ref()).map(|address| address.ip.to_string()),
            port: door.port,
            addresses: (self.outside.addresses)(),
            feeds: feeds.into_iter().map(|feed| self.feed_view(feed, &door, at.as_ref())).collect(),
        })
    }

    fn feed_view(&self, feed: Feed, door: &LastingDoor, at: Option<&Address>) -> FeedView {
        let secret = self.feed_secrets.lock().unwrap_or_else(PoisonError::into_inner).get(&feed.id).cloned();
        let ip = at.or(door.address.as_ref()).map(|address| address.ip.to_string());
        let known = secret.zip(door.port).zip(ip);
        let Some(((secret, port), ip)) = known else { return FeedView { feed, links: None } };
        let by = |scheme: &str, host: &str| format!("{scheme}://{host}:{port}/feed/{}.ics", secret.digits());
        let lasting = self.outside.announces.then(|| host_of(door));
        let host = lasting.as_deref().unwrap_or(&ip);
        let subscribe = by("webcal", host);
        let links = crate::view::FeedLinks {
            qr: qr::of(&subscribe),
            url: by("http", host),
            by_numbers: lasting.is_some().then(|| by("http", &ip)),
            subscribe,
        };
        FeedView { feed, links: Some(links) }
    }
}

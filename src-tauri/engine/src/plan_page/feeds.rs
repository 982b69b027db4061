//! The door for calendars that follow. Owns how long it stays open: as long as somebody wants it to, whenever this
//! computer is in the network that was chosen; refuses to stand in any other.

use std::sync::{MutexGuard, PoisonError, Weak};

use houselights_domain::id::{FeedId, MemberId};
use houselights_domain::share::{Address, Feed, follow};
use tokio::sync::watch;

use super::hall::Shared;
use super::opening::{Door, host_of};
use super::{PlanPage, keeper, qr, shut_if_empty};
use crate::error::Error;
use crate::store::feeds::FeedDoor;
use crate::use_case::Secret;
use crate::view::{FeedView, FeedsView, KeepFeeds};

/// Calendars are let in.
pub(super) struct Following {
    /// In the network of this address.
    chosen: Address,
    /// Ends the looking when it is dropped.
    _stop: watch::Sender<bool>,
}

impl PlanPage {
    /// Lets calendars in again, if they were when the program ended.
    pub fn resume(&self) {
        // A door that cannot be read is a shut one; the window says that it is.
        let Ok(door) = self.engine.feed_door() else { return };
        if let Some(chosen) = door.address.filter(|_| door.open) {
            self.begin(chosen);
        }
    }

    /// Whether calendars are let in, whenever this computer is at home.
    pub fn lets_calendars_in(&self) -> bool {
        self.following().is_some()
    }

    /// Gives a calendar of somebody's evenings, or of everybody's, and lets calendars in.
    ///
    /// # Errors
    /// [`Error::NoNetwork`], [`Error::NoDoor`], [`Error::Gone`], [`Error::TooMany`], [`Error::ReadOnly`]; nothing was
    /// given then.
    pub fn make_feed(&self, who: Option<MemberId>) -> Result<FeedsView, Error> {
        let (id, secret) = self.engine.give_feed(who)?;
        if let Err(problem) = self.let_in(None) {
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
            self.keep_calendars_out()?;
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
            self.let_in(request.address.as_deref())?;
        } else {
            self.keep_calendars_out()?;
        }
        self.read_again();
        self.feeds()
    }

    /// The calendars that follow, and where they look.
    ///
    /// # Errors
    /// What the database says.
    pub fn feeds(&self) -> Result<FeedsView, Error> {
        let door = self.engine.feed_door()?;
        let addresses = (self.outside.addresses)();
        let at = {
            let open = self.door();
            open.as_ref().filter(|door| door.shared.feeds()).map(|door| door.address.clone())
        };
        let reachable = at.as_ref().is_some_and(|at| addresses.iter().any(|one| one.ip == at.ip));
        let feeds = self.engine.feeds()?;
        Ok(FeedsView {
            on: self.lets_calendars_in(),
            reachable,
            address: at.as_ref().or(door.address.as_ref()).map(|address| address.ip.to_string()),
            port: door.port,
            addresses,
            feeds: feeds.into_iter().map(|feed| self.feed_view(feed, &door, at.as_ref())).collect(),
        })
    }

    fn feed_view(&self, feed: Feed, door: &FeedDoor, at: Option<&Address>) -> FeedView {
        let secret = self.feed_secrets.lock().unwrap_or_else(PoisonError::into_inner).get(&feed.id).cloned();
        let ip = at.or(door.address.as_ref()).map(|address| address.ip.to_string());
        let by = |scheme: &str, host: &str, port: u16, secret: &Secret| {
            format!("{scheme}://{host}:{port}/feed/{}.ics", secret.digits())
        };
        let known = secret.zip(door.port).zip(ip);
        let Some(((secret, port), ip)) = known else { return FeedView { feed, links: None } };
        let lasting = self.outside.announces.then(|| host_of(door));
        let host = lasting.as_deref().unwrap_or(&ip);
        let subscribe = by("webcal", host, port, &secret);
        let links = crate::view::FeedLinks {
            qr: qr::of(&subscribe),
            url: by("http", host, port, &secret),
            by_numbers: lasting.is_some().then(|| by("http", &ip, port, &secret)),
            subscribe,
        };
        FeedView { feed, links: Some(links) }
    }

    /// Opens the door, or lets calendars in through the one that is open.
    fn let_in(&self, wanted: Option<&str>) -> Result<(), Error> {
        let mut open = self.door();
        let moves = |door: &Door| wanted.is_some_and(|wanted| wanted != door.address.ip.to_string());
        if open.as_ref().is_none_or(moves) {
            // The old one stays open if there is no other.
            let shared = open.as_ref().map(|door| door.shared.clone()).unwrap_or_default();
            let fresh = shared.set_feeds(true);
            let opened = self.listen(wanted, shared.clone());
            if opened.is_err() && fresh {
                shared.set_feeds(false);
            }
            *open = Some(opened?);
        }
        if let Some(door) = open.as_ref() {
            if door.shared.set_feeds(true) {
                door.say_lasting_name();
            }
            self.store_door(door)?;
            self.begin(door.chosen.clone());
        }
        Ok(())
    }

    fn keep_calendars_out(&self) -> Result<(), Error> {
        let door = self.engine.feed_door()?;
        self.engine.keep_feed_door(&FeedDoor { open: false, ..door })?;
        *self.following() = None;
        let mut open = self.door();
        if let Some(door) = open.as_ref() {
            door.shared.set_feeds(false);
        }
        shut_if_empty(&mut open);
        Ok(())
    }

    /// Calendars go where the door was moved to.
    pub(super) fn follow_door(&self, door: &Door) -> Result<(), Error> {
        if door.shared.feeds() {
            self.store_door(door)?;
            self.begin(door.chosen.clone());
        }
        Ok(())
    }

    fn store_door(&self, door: &Door) -> Result<(), Error> {
        let before = self.engine.feed_door()?;
        let (address, port) = (Some(door.chosen.clone()), Some(door.port));
        self.engine.keep_feed_door(&FeedDoor { open: true, address, port, ..before })
    }

    fn begin(&self, chosen: Address) {
        let (stop, stopped) = watch::channel(false);
        *self.following() = Some(Following { chosen, _stop: stop });
        self.runtime.spawn(keeper::keep(Weak::clone(&self.me), stopped, Self::look_for_calendars));
    }

    /// Opens the door when this computer comes home, and shuts it while there is nobody to let in. Whether that was the
    /// last look.
    fn look_for_calendars(&self) -> bool {
        let Some(chosen) = self.following().as_ref().map(|following| following.chosen.clone()) else {
            return true;
        };
        // What cannot be looked up now is looked up in a moment.
        let Ok(feeds) = self.engine.feeds() else { return false };
        let wanted = !feeds.is_empty();
        let mut open = self.door();
        let mut news = false;
        match open.as_ref() {
            Some(door) => {
                news = door.shared.set_feeds(wanted);
                if news {
                    door.say_lasting_name();
                }
                shut_if_empty(&mut open);
            }
            None if wanted => {
                if let Some(address) = follow(&chosen, &(self.outside.addresses)()) {
                    let shared = Shared::default();
                    shared.set_feeds(true);
                    *open = self.listen_at(address.clone(), chosen, shared).ok();
                    news = open.is_some();
                }
            }
            None => {}
        }
        drop(open);
        if news {
            self.read_again();
        }
        false
    }

    fn following(&self) -> MutexGuard<'_, Option<Following>> {
        self.following.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

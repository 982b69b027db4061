//! The door that stays open from one start of the program to the next, for calendars that follow and for those who wish for
//! films. Owns how long it stays open: as long as somebody wants it to, whenever this computer is in the network that was
//! chosen; refuses to stand in any other, and to forget the port that they know while another program holds it.

use std::sync::atomic::Ordering;
use std::sync::{MutexGuard, PoisonError, Weak};

use houselights_domain::share::{Address, follow};
use tokio::sync::watch;

use super::hall::Shared;
use super::keeper::Next;
use super::opening::{Door, Wants, put};
use super::{PlanPage, keeper, tidy};
use crate::error::Error;
use crate::store::lasting_door::LastingDoor;

/// Who can be let in for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lasting {
    /// Calendars that follow.
    Feeds,
    /// Those who wish for films.
    Wishes,
}

impl Lasting {
    const ALL: [Self; 2] = [Self::Feeds, Self::Wishes];

    fn set(self, door: &mut LastingDoor, on: bool) {
        match self {
            Self::Feeds => door.feeds = on,
            Self::Wishes => door.wishes = on,
        }
    }
}

/// Where the door stands.
pub(super) struct Stands {
    /// At which address, while it is open.
    pub at: Option<Address>,
    /// This computer has that address at the moment.
    pub reachable: bool,
    /// It could not be opened: another program holds its port.
    pub held: bool,
}

/// Somebody is let in for good.
pub(super) struct Following {
    /// In the network of this address.
    chosen: Address,
    feeds: bool,
    wishes: bool,
    /// Ends the looking when it is dropped.
    _stop: watch::Sender<bool>,
}

impl Following {
    fn lets_in(&self, whom: Lasting) -> bool {
        match whom {
            Lasting::Feeds => self.feeds,
            Lasting::Wishes => self.wishes,
        }
    }
}

impl PlanPage {
    /// Lets in again who was let in when the program ended.
    pub fn resume(&self) {
        // A door that cannot be read is a shut one; the window says that it is.
        let Ok(door) = self.engine.lasting_door() else { return };
        self.begin(&door);
    }

    /// Whether calendars are let in, whenever this computer is at home.
    pub fn lets_calendars_in(&self) -> bool {
        self.lets_in(Lasting::Feeds)
    }

    /// Whether those are let in who wish for films, whenever this computer is at home.
    pub fn lets_wishes_in(&self) -> bool {
        self.lets_in(Lasting::Wishes)
    }

    pub(super) fn lets_in(&self, whom: Lasting) -> bool {
        self.following().as_ref().is_some_and(|following| following.lets_in(whom))
    }

    /// Where the door stands for them.
    pub(super) fn stands(&self, whom: Lasting) -> Stands {
        let (at, elsewhere) = {
            let open = self.door();
            let there = open.as_ref().filter(|door| door.is_found() && door.shared.lets_in(whom));
            let elsewhere = open.as_ref().map_or(self.held.load(Ordering::Relaxed), |door| !door.is_found());
            (there.map(|door| door.address.clone()), elsewhere)
        };
        let has = |at: &Address| (self.outside.addresses)().iter().any(|one| one.ip == at.ip);
        let reachable = at.as_ref().is_some_and(has);
        let held = self.lets_in(whom) && elsewhere;
        Stands { at, reachable, held }
    }

    /// The port that was told to anybody who can still come: it is theirs for as long as they are.
    pub(super) fn known_port(&self) -> Result<Option<u16>, Error> {
        let known = !self.engine.feeds()?.is_empty() || !self.engine.wish_links()?.is_empty();
        Ok(self.engine.lasting_door()?.port.filter(|_| known))
    }

    /// Opens the door to them, or lets them in through the one that is open. `known` is the port that was told to
    /// somebody before.
    pub(super) fn let_in(
        &self,
        whom: Lasting,
        wanted: Option<&str>,
        known: Option<u16>,
    ) -> Result<(), Error> {
        let mut open = self.door();
        let moves = |door: &Door| wanted.is_some_and(|wanted| wanted != door.address.ip.to_string());
        if open.as_ref().is_none_or(moves) {
            // The old one stays open if there is no other.
            let shared = open.as_ref().map(|door| door.shared.clone()).unwrap_or_default();
            let wants = match (known, open.as_ref()) {
                (Some(_), _) if shared.all().is_empty() => Wants::TheKnown,
                (_, Some(door)) => Wants::Again(door.port()),
                (_, None) => Wants::Any,
            };
            put(&mut open, self.listen(wanted, shared, wants)?);
        }
        if let Some(door) = open.as_mut() {
            door.known_port = known;
            let _in_runtime = self.runtime.enter();
            let found = door.listen_where_known();
            // Who is let in already waits for their port, as somebody new cannot.
            if !self.lets_in(whom) {
                found?;
            }
            door.shared.set(whom, true);
            self.store_door(door, known, Some(whom))?;
        }
        Ok(())
    }

    pub(super) fn keep_out(&self, whom: Lasting) -> Result<(), Error> {
        let mut kept = self.engine.lasting_door()?;
        whom.set(&mut kept, false);
        self.engine.keep_lasting_door(&kept)?;
        self.begin(&kept);
        let mut open = self.door();
        if let Some(door) = open.as_ref() {
            door.shared.set(whom, false);
        }
        tidy(&mut open);
        Ok(())
    }

    /// Who is let in for good goes where the door was moved to.
    pub(super) fn follow_door(&self, door: &mut Door) -> Result<(), Error> {
        if door.shared.lasts() { self.store_door(door, door.known_port, None) } else { Ok(()) }
    }

    /// Keeps where the door stands. Another port than the one that is known is only for now.
    fn store_door(&self, door: &mut Door, known: Option<u16>, whom: Option<Lasting>) -> Result<(), Error> {
        let port = known.unwrap_or(door.port());
        let mut kept = self.engine.lasting_door()?;
        (kept.address, kept.port) = (Some(door.chosen.clone()), Some(port));
        if let Some(whom) = whom {
            whom.set(&mut kept, true);
        }
        self.engine.keep_lasting_door(&kept)?;
        door.known_port = Some(port);
        self.begin(&kept);
        Ok(())
    }

    /// Looks from now on, if there is anybody to look for.
    fn begin(&self, door: &LastingDoor) {
        let Some(chosen) = door.address.clone().filter(|_| door.open()) else {
            *self.following() = None;
            return;
        };
        let (stop, stopped) = watch::channel(false);
        let (feeds, wishes) = (door.feeds, door.wishes);
        *self.following() = Some(Following { chosen, feeds, wishes, _stop: stop });
        self.runtime.spawn(keeper::keep(Weak::clone(&self.me), stopped, Self::look_for_lasting));
    }

    /// Opens the door when this computer comes home, and shuts it while there is nobody to let in.
    fn look_for_lasting(&self) -> Next {
        // What cannot be looked up now is looked up in a moment.
        let (Ok(feeds), Ok(wishes)) = (self.engine.feeds(), self.engine.wish_links()) else {
            return Next::Later;
        };
        let there = [!feeds.is_empty(), !wishes.is_empty()];
        // Whoever lets nobody in any more shuts the door after that is known: it must not be opened behind them.
        let mut open = self.door();
        let (chosen, wants) = match self.following().as_ref() {
            Some(following) => (following.chosen.clone(), Lasting::ALL.map(|whom| following.lets_in(whom))),
            None => return Next::Never,
        };
        let wanted = Lasting::ALL.into_iter().zip(wants.into_iter().zip(there));
        let wanted: Vec<_> = wanted.map(|(whom, (wants, there))| (whom, wants && there)).collect();
        let mut news = false;
        match open.as_mut() {
            Some(door) => {
                for (whom, on) in wanted {
                    news |= door.shared.set(whom, on);
                }
                if door.shared.lasts() && !door.is_found() {
                    let _in_runtime = self.runtime.enter();
                    news |= door.listen_where_known().is_ok();
                }
                tidy(&mut open);
            }
            None if wanted.iter().any(|(_, on)| *on) => {
                if let Some(address) = follow(&chosen, &(self.outside.addresses)()) {
                    let shared = Shared::default();
                    for (whom, on) in wanted {
                        shared.set(whom, on);
                    }
                    if let Ok(door) = self.listen_at(address.clone(), chosen, shared, Wants::TheKnown) {
                        put(&mut open, door);
                    }
                    // Another program holds the port that they know: it is tried again in a moment.
                    let held = open.is_none();
                    news = self.held.swap(held, Ordering::Relaxed) != held || !held;
                }
            }
            None => {}
        }
        drop(open);
        if news {
            self.read_again();
        }
        Next::Later
    }

    fn following(&self) -> MutexGuard<'_, Option<Following>> {
        self.following.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

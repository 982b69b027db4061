//! The links to evenings that were given since the program began: giving them, taking them back, what opens them (known
//! nowhere else) and which addresses they were shown with. A link is good again when its evening is shared again, so all
//! of that is kept while nothing is shared.

use std::collections::{BTreeSet, HashMap};
use std::net::Ipv4Addr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use houselights_domain::id::{LinkId, SessionId};
use houselights_domain::plan::Person;
use houselights_domain::share::Scope;

use super::PlanPage;
use crate::error::Error;
use crate::use_case::Secret;
use crate::view::{GivenAnew, MakeLink, SharingView};

/// One of them.
struct Known {
    session: SessionId,
    secret: Secret,
    shown_with: BTreeSet<Ipv4Addr>,
}

/// All of them.
#[derive(Default)]
pub(super) struct Given(Mutex<HashMap<LinkId, Known>>);

impl Given {
    /// What opens a link.
    pub fn secret(&self, link: LinkId) -> Option<Secret> {
        self.all().get(&link).map(|known| known.secret.clone())
    }

    /// Somebody sees the links to an evening with this address, and can give them on.
    pub fn show(&self, session: SessionId, at: Ipv4Addr) {
        for known in self.all().values_mut().filter(|known| known.session == session) {
            known.shown_with.insert(at);
        }
    }

    /// Whether somebody may have a link to an evening with another address than this one.
    pub fn elsewhere(&self, session: SessionId, at: Ipv4Addr) -> bool {
        let all = self.all();
        let mut own = all.values().filter(|known| known.session == session);
        own.any(|known| known.shown_with.iter().any(|with| *with != at))
    }

    fn given_anew(&self, session: SessionId, at: Ipv4Addr) {
        for known in self.all().values_mut().filter(|known| known.session == session) {
            known.shown_with = BTreeSet::from([at]);
        }
    }

    fn all(&self) -> MutexGuard<'_, HashMap<LinkId, Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PlanPage {
    /// Makes a link.
    ///
    /// # Errors
    /// [`Error::Gone`] if the evening or the person is not there, [`Error::TooMany`].
    pub fn make_link(&self, request: MakeLink) -> Result<SharingView, Error> {
        self.give(request.session, request.who, request.scope)?;
        self.read_again();
        self.view(request.session)
    }

    /// Takes a link back.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub fn revoke(&self, session: SessionId, link: LinkId) -> Result<SharingView, Error> {
        self.engine.revoke_link(link)?;
        self.given.all().remove(&link);
        self.read_again();
        self.view(session)
    }

    /// Whoever had a link with another address was given it anew: nobody needs to be told of the others any more, unless the
    /// address changed again meanwhile.
    ///
    /// # Errors
    /// [`Error::Gone`] if the evening is not there.
    pub fn given_anew(&self, GivenAnew { session, at }: GivenAnew) -> Result<SharingView, Error> {
        self.given.given_anew(session, at);
        self.read_again();
        self.view(session)
    }

    pub(super) fn give(&self, session: SessionId, who: Option<Person>, scope: Scope) -> Result<(), Error> {
        let (id, secret) = self.engine.give_link(session, who, scope)?;
        self.given.all().insert(id, Known { session, secret, shown_with: BTreeSet::new() });
        Ok(())
    }
}

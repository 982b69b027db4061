//! Ways to the wish page: giving one and taking it back, and where each leads. The last one that is taken back shuts their
//! door.

use std::sync::PoisonError;

use houselights_domain::id::{MemberId, WishLinkId};
use houselights_domain::share::{Address, WishLink};

use super::super::lasting::{Lasting, Stands};
use super::super::opening::host_of;
use super::super::{PlanPage, qr};
use crate::error::Error;
use crate::store::lasting_door::LastingDoor;
use crate::view::{KeepWishes, WishLinkView, WishLinksView, WishUrls};

impl PlanPage {
    /// Gives a member a way to the wish page, and lets phones in to it.
    ///
    /// # Errors
    /// [`Error::NoNetwork`], [`Error::NoDoor`], [`Error::Gone`], [`Error::TooMany`], [`Error::ReadOnly`]; nothing was
    /// given then.
    pub fn make_wish_link(&self, who: MemberId) -> Result<WishLinksView, Error> {
        let known = self.known_port()?;
        let (id, secret) = self.engine.give_wish_link(who)?;
        if let Err(problem) = self.let_in(Lasting::Wishes, None, known) {
            self.engine.revoke_wish_link(id)?;
            return Err(problem);
        }
        self.wish_secrets.lock().unwrap_or_else(PoisonError::into_inner).insert(id, secret);
        self.read_again();
        self.wish_links()
    }

    /// Takes a way back. The last one shuts the door.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub fn revoke_wish_link(&self, id: WishLinkId) -> Result<WishLinksView, Error> {
        self.engine.revoke_wish_link(id)?;
        self.wish_secrets.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
        if self.engine.wish_links()?.is_empty() {
            self.keep_out(Lasting::Wishes)?;
        }
        self.read_again();
        self.wish_links()
    }

    /// Lets phones in to the wish page, or not any more. The ways that were given work again when they are.
    ///
    /// # Errors
    /// [`Error::NoNetwork`], [`Error::NoDoor`], [`Error::ReadOnly`].
    pub fn keep_wishes(&self, request: &KeepWishes) -> Result<WishLinksView, Error> {
        if request.on {
            let known = self.known_port()?;
            self.let_in(Lasting::Wishes, request.address.as_deref(), known)?;
        } else {
            self.keep_out(Lasting::Wishes)?;
        }
        self.read_again();
        self.wish_links()
    }

    /// The ways to the wish page, and where they lead.
    ///
    /// # Errors
    /// What the database says.
    pub fn wish_links(&self) -> Result<WishLinksView, Error> {
        let door = self.engine.lasting_door()?;
        let Stands { at, reachable, held } = self.stands(Lasting::Wishes);
        let links = self.engine.wish_links()?;
        let view = |(link, phones): (WishLink, u32)| WishLinkView {
            phones,
            urls: self.wish_urls(link.id, &door, at.as_ref()),
            link,
        };
        Ok(WishLinksView {
            on: self.lets_in(Lasting::Wishes),
            reachable,
            held,
            address: at.as_ref().or(door.address.as_ref()).map(|address| address.ip.to_string()),
            port: door.port,
            addresses: (self.outside.addresses)(),
            links: links.into_iter().map(view).collect(),
        })
    }

    fn wish_urls(&self, id: WishLinkId, door: &LastingDoor, at: Option<&Address>) -> Option<WishUrls> {
        let secret = self.wish_secrets.lock().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()?;
        let port = door.port?;
        let ip = at.or(door.address.as_ref())?.ip.to_string();
        let by = |host: &str| format!("http://{host}:{port}{}{}", super::ENTRY, secret.digits());
        let lasting = self.outside.announces.then(|| host_of(door));
        let url = by(lasting.as_deref().unwrap_or(&ip));
        let by_numbers = lasting.is_some().then(|| by(&ip));
        Some(WishUrls {
            qr: qr::of(&url),
            url,
            qr_by_numbers: by_numbers.as_deref().and_then(qr::of),
            by_numbers,
        })
    }
}

//! Ways to the wish page: giving one to a member, taking it back, and knowing a phone that came through it. Secrets go out
//! once and are kept as hashes.

use chrono::TimeDelta;
use houselights_domain::id::{MemberId, WishLinkId};
use houselights_domain::plan::Person;
use houselights_domain::share::{Standing, WishLink};
use subtle::ConstantTimeEq;

use super::check;
use super::sharing::{Admission, Secret, hash, known, left};
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::store::shares::Hash;
use crate::store::wish_links;

/// The most ways there are at once.
const LINK_LIMIT: usize = 50;
/// The most phones that come through one; the oldest makes room.
const PHONE_LIMIT: u32 = 20;
/// How fresh "last seen" is kept.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(1);
/// How long one that was taken back is still known, so that its phones hear that it is.
const REMEMBERED: TimeDelta = TimeDelta::days(30);

/// A phone of somebody who wishes.
#[derive(Clone, Debug)]
pub(crate) struct Wisher {
    /// Through which link it came.
    pub link: WishLink,
    /// This look was noted, as the first one for a while.
    pub noted: bool,
}

impl Engine {
    /// Gives a member a way to the wish page. The secret is told this once.
    ///
    /// # Errors
    /// [`Error::Gone`] if there is no such member, [`Error::TooMany`], [`Error::ReadOnly`].
    pub(crate) fn give_wish_link(&self, who: MemberId) -> Result<(WishLinkId, Secret), Error> {
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        let (now, secret) = (self.now(), self.secret());
        let inner = self.inner()?;
        known(&inner, Person::Member { id: who })?;
        check::room(standing_links(&inner)?.len(), LINK_LIMIT, "links")?;
        let link = WishLink { id: WishLinkId::new(now, self.chance()), who, made_at: now, last_seen: None };
        wish_links::forget(&inner.connection, now - REMEMBERED)?;
        wish_links::add(&inner.connection, &link, &hash(secret.digits()))?;
        Ok((link.id, secret))
    }

    /// The ways there are, with how many phones came through each; those left out that were taken back or whose people
    /// left.
    pub(crate) fn wish_links(&self) -> Result<Vec<(WishLink, u32)>, Error> {
        let inner = self.inner()?;
        let with_phones = |link: WishLink| {
            let phones = wish_links::visits(&inner.connection, link.id)?;
            Ok((link, phones))
        };
        standing_links(&inner)?.into_iter().map(with_phones).collect()
    }

    /// Takes a way back: from the next request on nobody comes through it.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there, or not any more.
    pub(crate) fn revoke_wish_link(&self, id: WishLinkId) -> Result<(), Error> {
        wish_links::revoke(&self.inner()?.connection, id, self.now())
    }

    /// The link with that secret.
    pub(crate) fn wish_link(&self, digits: &str) -> Result<Admission<WishLink>, Error> {
        let brought = hash(digits);
        let inner = self.inner()?;
        let found = wish_links::by_secret(&inner.connection, &brought)?;
        standing(&inner, &brought, found)
    }

    /// Lets a phone in through a link: it gets a secret of its own, told this once; `None` if the one that it brings is of
    /// that link already.
    pub(crate) fn admit_wisher(&self, link: &WishLink, own: Option<&str>) -> Result<Option<Secret>, Error> {
        let (now, fresh) = (self.now(), self.secret());
        let inner = self.inner()?;
        if let Some(brought) = own.map(hash) {
            let found = wish_links::by_visit(&inner.connection, &brought)?;
            if let Admission::Open(known) = standing(&inner, &brought, found)?
                && known.id == link.id
            {
                return Ok(None);
            }
        }
        wish_links::add_visit(&inner.connection, &hash(fresh.digits()), link.id, now, PHONE_LIMIT)?;
        Ok(Some(fresh))
    }

    /// The phone with that secret of its own.
    pub(crate) fn wisher(&self, digits: &str) -> Result<Admission<Wisher>, Error> {
        let (now, brought) = (self.now(), hash(digits));
        let inner = self.inner()?;
        let found = wish_links::by_visit(&inner.connection, &brought)?;
        Ok(match standing(&inner, &brought, found)? {
            Admission::Open(link) => {
                let fresh = link.last_seen.is_none_or(|seen| now - seen >= SEEN_EVERY);
                // What cannot be noted keeps nobody out.
                let noted = fresh && wish_links::seen(&inner.connection, link.id, now).is_ok();
                Admission::Open(Wisher { link, noted })
            }
            Admission::Over(standing) => Admission::Over(standing),
            Admission::Unknown => Admission::Unknown,
        })
    }
}

/// The links that lead in: not those that were taken back, nor those of members who left.
fn standing_links(inner: &Inner) -> Result<Vec<WishLink>, Error> {
    let mut standing = Vec::new();
    for link in wish_links::load(&inner.connection)? {
        if !left(inner, Some(&Person::Member { id: link.who }))? {
            standing.push(link);
        }
    }
    Ok(standing)
}

/// What became of the secret that was brought.
fn standing(
    inner: &Inner,
    brought: &Hash,
    found: Option<(Hash, WishLink, bool)>,
) -> Result<Admission<WishLink>, Error> {
    let Some((_, link, revoked)) = found.filter(|(kept, ..)| bool::from(kept.ct_eq(brought))) else {
        return Ok(Admission::Unknown);
    };
    if left(inner, Some(&Person::Member { id: link.who }))? {
        return Ok(Admission::Unknown);
    }
    Ok(if revoked { Admission::Over(Standing::Revoked) } else { Admission::Open(link) })
}

//! Links to an evening: giving one, taking it back, and knowing a phone that came through it. Secrets go out once and are
//! kept as hashes.

use chrono::{DateTime, TimeDelta, Utc};
use houselights_domain::household::NAME_LIMIT;
use houselights_domain::id::{LinkId, SessionId};
use houselights_domain::plan::Person;
use houselights_domain::share::{self, Link, Scope, Standing};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::check;
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::store::household;
use crate::store::shares::{self, Hash, Visit};

/// The most links to one evening.
const LINK_LIMIT: usize = 100;
/// The most phones that come through one link.
const PHONE_LIMIT: u32 = 100;
/// How fresh "last seen" is kept.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(1);
/// How long a link that ended is still known, so that its phones hear that it ended.
const REMEMBERED: TimeDelta = TimeDelta::days(30);

/// 156 random bits that open a door, in hexadecimal digits. Never logged, never stored.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(String);

impl Secret {
    /// The digits.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// What became of a secret that somebody brought.
#[derive(Debug)]
pub(crate) enum Admission<T> {
    /// It opens.
    Open(T),
    /// It did once.
    Over(Standing),
    /// It never did.
    Unknown,
}

impl Engine {
    /// Gives a link to an evening. The secret is told this once.
    ///
    /// # Errors
    /// [`Error::Gone`] if the evening or the member is not there, [`Error::TooMany`], [`Error::ReadOnly`].
    pub(crate) fn give_link(
        &self,
        session: SessionId,
        who: Option<Person>,
        scope: Scope,
    ) -> Result<(LinkId, Secret), Error> {
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        let (now, secret) = (self.now(), self.secret());
        let inner = self.inner()?;
        let evening = evenings::find(&inner.connection, session)?;
        let who = who.map(|who| known(&inner, who)).transpose()?;
        check::room(shares::links(&inner.connection, session)?.len(), LINK_LIMIT, "links")?;
        let link = Link {
            id: LinkId::new(now, self.chance()),
            session,
            who,
            scope,
            expires_at: share::until(&evening, now),
            revoked_at: None,
            last_seen: None,
        };
        shares::forget(&inner.connection, now - REMEMBERED)?;
        shares::add(&inner.connection, &link, &hash(secret.digits()))?;
        Ok((link.id, secret))
    }

    /// The links to an evening that were not taken back and whose people still live here, with how many phones came through each.
    pub(crate) fn links(&self, session: SessionId) -> Result<Vec<(Link, u32)>, Error> {
        let inner = self.inner()?;
        let mut counted = Vec::new();
        for link in shares::links(&inner.connection, session)? {
            if !left(&inner, link.who.as_ref())? {
                let phones = shares::visits(&inner.connection, link.id)?;
                counted.push((link, phones));
            }
        }
        Ok(counted)
    }

    /// Takes a link back: from the next request on nobody comes through it.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there, or not any more.
    pub(crate) fn revoke_link(&self, id: LinkId) -> Result<(), Error> {
        shares::revoke(&self.inner()?.connection, id, self.now())
    }

    /// Has the links to an evening end with it, as it is planned now, and says when that is.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub(crate) fn follow_evening(&self, session: SessionId) -> Result<DateTime<Utc>, Error> {
        let inner = self.inner()?;
        let until = share::until(&evenings::find_or_off(&inner.connection, session)?, self.now());
        if !self.is_read_only() {
            shares::expire(&inner.connection, session, until)?;
        }
        Ok(until)
    }

    /// Whether phones can be let in to an evening.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there, [`Error::NotWaiting`] if it was watched or called off, [`Error::IsOver`].
    pub(crate) fn check_shareable(&self, session: SessionId) -> Result<(), Error> {
        let evening = super::answers::open(&*self.inner()?, session)?;
        if self.now() < share::until(&evening, self.now()) { Ok(()) } else { Err(Error::IsOver) }
    }

    /// The link with that secret.
    pub(crate) fn link(&self, digits: &str) -> Result<Admission<Link>, Error> {
        let (now, brought) = (self.now(), hash(digits));
        let inner = self.inner()?;
        let found = shares::by_secret(&inner.connection, &brought)?;
        let Some((_, link)) = found.filter(|(kept, _)| bool::from(kept.ct_eq(&brought))) else {
            return Ok(Admission::Unknown);
        };
        if left(&inner, link.who.as_ref())? {
            return Ok(Admission::Unknown);
        }
        Ok(match link.standing(now) {
            Standing::Open => Admission::Open(link),
            over => Admission::Over(over),
        })
    }

    /// Lets a phone in through a link: it gets a secret of its own, told this once; `None` if the one that it brings is of
    /// that link already. Where there are too many phones, the oldest of which nobody said whose it is makes room.
    pub(crate) fn admit(&self, link: &Link, own: Option<&str>) -> Result<Option<Secret>, Error> {
        let (now, fresh) = (self.now(), self.secret());
        let inner = self.inner()?;
        let known = own.map(|own| visit(&inner, own)).transpose()?.flatten();
        if known.is_some_and(|visit| visit.link.id == link.id) {
            return Ok(None);
        }
        if shares::visits(&inner.connection, link.id)? >= PHONE_LIMIT {
            shares::forget_oldest_visit(&inner.connection, link.id)?;
        }
        shares::add_visit(&inner.connection, &hash(fresh.digits()), link.id, link.who.as_ref(), now)?;
        Ok(Some(fresh))
    }

    /// The phone with that secret of its own.
    pub(crate) fn visit(&self, digits: &str) -> Result<Admission<Visit>, Error> {
        let now = self.now();
        let inner = self.inner()?;
        let Some(mut visit) = visit(&inner, digits)? else { return Ok(Admission::Unknown) };
        if left(&inner, visit.who.as_ref())? {
            // Asked anew, unless the link is theirs alone.
            visit.who = None;
            if visit.link.who.is_some() {
                return Ok(Admission::Unknown);
            }
        }
        match visit.link.standing(now) {
            Standing::Open => {}
            over => return Ok(Admission::Over(over)),
        }
        if visit.link.last_seen.is_none_or(|seen| now - seen >= SEEN_EVERY) {
            // What cannot be noted keeps nobody out.
            visit.noted = shares::seen(&inner.connection, visit.link.id, now).is_ok();
        }
        Ok(Admission::Open(visit))
    }

    /// Who holds a phone that came through a link for all.
    ///
    /// # Errors
    /// [`Error::Gone`] if the link is somebody's own, [`Error::NoName`], [`Error::TooLong`].
    pub(crate) fn introduce(&self, visit: &Visit, who: Person) -> Result<Person, Error> {
        if visit.link.who.is_some() {
            return Err(Error::Gone);
        }
        let inner = self.inner()?;
        let who = known(&inner, who)?;
        shares::introduce(&inner.connection, &visit.secret, &who)?;
        Ok(who)
    }

    pub(super) fn secret(&self) -> Secret {
        let bytes = [self.chance(), self.chance()].concat();
        Secret(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

fn visit(inner: &Inner, digits: &str) -> Result<Option<Visit>, Error> {
    let brought = hash(digits);
    let found = shares::visit(&inner.connection, &brought)?;
    Ok(found.filter(|visit| bool::from(visit.secret.ct_eq(&brought))))
}

/// Whether this is a member who left the household.
pub(super) fn left(inner: &Inner, who: Option<&Person>) -> Result<bool, Error> {
    let Some(id) = who.and_then(Person::member) else { return Ok(false) };
    Ok(!household::load(&inner.connection)?.0.members.iter().any(|member| member.id == id))
}

/// The person, if there is one.
pub(super) fn known(inner: &Inner, who: Person) -> Result<Person, Error> {
    let members = household::load(&inner.connection)?.0.members;
    match who {
        Person::Member { id } if members.iter().any(|member| member.id == id) => Ok(who),
        Person::Member { .. } => Err(Error::Gone),
        Person::Guest { name } => Ok(Person::Guest { name: check::name(&name, NAME_LIMIT)? }),
    }
}

/// What is kept of a secret.
pub(super) fn hash(digits: &str) -> Hash {
    Sha256::digest(digits.as_bytes()).into()
}

//! Sharing with phones on the home network. Owns what a link may do and until when, which evenings a calendar that
//! follows has, what a wish is, and which address is offered; refuses to know tokens, sockets and pages.

mod address;
mod feed;
mod wish;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use address::{Address, AddressKind, Interface, Subnet, follow, offered};
pub use feed::{Feed, follows};
pub use wish::{WISH_LIMIT, Wish, WishLink};

use crate::id::{LinkId, SessionId};
use crate::plan::{Person, Session};

/// How long after its end an evening is still shared: somebody on the way home looks where it was.
const GRACE: TimeDelta = TimeDelta::hours(1);

/// What somebody wants to do through a link, beside reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Say whether they come, and what they bring.
    Answer,
    /// Say which film they would rather see, and which evening suits.
    Vote,
    /// Suggest a film.
    Suggest,
}

/// What a link lets somebody do besides reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Scope {
    /// Say whether they come, and what they bring.
    pub answer: bool,
    /// Say which film they would rather see, and which evening suits.
    pub vote: bool,
    /// Suggest a film.
    pub suggest: bool,
}

impl Default for Scope {
    fn default() -> Self {
        Self { answer: true, vote: true, suggest: true }
    }
}

impl Scope {
    /// Whether it holds this.
    pub fn allows(self, act: Act) -> bool {
        match act {
            Act::Answer => self.answer,
            Act::Vote => self.vote,
            Act::Suggest => self.suggest,
        }
    }
}

/// A link to one evening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Link {
    /// Stable for life; nothing secret.
    pub id: LinkId,
    /// To which evening.
    pub session: SessionId,
    /// Whose it is; `None` is a link for all, whose holders say who they are.
    pub who: Option<Person>,
    /// What it lets them do.
    pub scope: Scope,
    /// When it ends by itself.
    pub expires_at: DateTime<Utc>,
    /// When somebody took it back.
    pub revoked_at: Option<DateTime<Utc>>,
    /// When somebody last came through it.
    pub last_seen: Option<DateTime<Utc>>,
}

/// Where a link stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It works.
    Open,
    /// Its time is over.
    Expired,
    /// Somebody took it back.
    Revoked,
}

impl Link {
    /// Where it stands.
    pub fn standing(&self, now: DateTime<Utc>) -> Standing {
        match self.revoked_at {
            Some(_) => Standing::Revoked,
            None if now >= self.expires_at => Standing::Expired,
            None => Standing::Open,
        }
    }

    /// Whether somebody may do this through it now.
    pub fn may(&self, act: Act, now: DateTime<Utc>) -> bool {
        self.standing(now) == Standing::Open && self.scope.allows(act)
    }
}

/// Until when an evening is shared, as it is planned now.
pub fn until(session: &Session, now: DateTime<Utc>) -> DateTime<Utc> {
    let ends = session.ends_by(now);
    ends.checked_add_signed(GRACE).unwrap_or(ends)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::plan::sample::session;

    fn at(minutes: i64) -> DateTime<Utc> {
        let begin: DateTime<Utc> = "2026-12-18T19:00:00Z".parse().unwrap();
        begin + TimeDelta::minutes(minutes)
    }

    fn link(scope: Scope, revoked: bool) -> Link {
        Link {
            id: LinkId(Uuid::from_u128(1)),
            session: SessionId(Uuid::from_u128(1)),
            who: None,
            scope,
            expires_at: at(60),
            revoked_at: revoked.then(|| at(0)),
            last_seen: None,
        }
    }

    #[test]
    fn a_link_ends_an_hour_after_its_evening() {
        assert_eq!(
            until(&session(1, "2026-12-18T20:15:00"), at(0)),
            "2026-12-18T23:15:00Z".parse::<DateTime<Utc>>().unwrap()
        );
    }

    proptest! {
        #[test]
        fn a_link_does_what_it_was_made_for_and_only_while_it_stands(
            answer: bool, vote: bool, suggest: bool, revoked: bool, minutes in -120_i64..240,
        ) {
            let link = link(Scope { answer, vote, suggest }, revoked);
            let stands = !revoked && minutes < 60;
            prop_assert_eq!(link.standing(at(minutes)) == Standing::Open, stands);
            let allowed = [(Act::Answer, answer), (Act::Vote, vote), (Act::Suggest, suggest)];
            for (act, allowed) in allowed {
                prop_assert_eq!(link.may(act, at(minutes)), stands && allowed);
            }
        }
    }
}

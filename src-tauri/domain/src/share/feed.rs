//! Calendars that follow the household's evenings. Owns whose evenings one has; refuses to know what a calendar looks
//! like.

use chrono::{DateTime, Utc};
use serde::Serialize;
use ts_rs::TS;

use crate::id::{FeedId, MemberId};
use crate::plan::Session;

/// A calendar somewhere that follows the household's evenings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Feed {
    /// Stable for life; nothing secret.
    pub id: FeedId,
    /// Whose evenings it has; `None` is everybody's.
    pub who: Option<MemberId>,
    /// When it was given.
    pub made_at: DateTime<Utc>,
    /// When a calendar last looked.
    pub last_seen: Option<DateTime<Utc>>,
}

/// Whether an evening stands in somebody's calendar: they come, or do something for it, or nobody has said who comes,
/// which is everybody then.
pub fn follows(session: &Session, who: MemberId) -> bool {
    let about = &session.particulars;
    let brings = about.brings.iter().any(|bring| bring.who == Some(who));
    session.members.is_empty()
        || session.members.contains(&who)
        || about.hosts.contains(&who)
        || about.cooks.contains(&who)
        || brings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Bring;
    use crate::plan::sample::{member, session};

    #[test]
    fn an_evening_is_followed_by_those_who_come_and_those_who_do_something_for_it() {
        let mut evening = session(1, "2026-12-18T20:15:00");
        assert!(follows(&evening, member(9)), "nobody has said who comes");
        evening.members = vec![member(1)];
        evening.particulars.hosts = vec![member(2)];
        evening.particulars.cooks = vec![member(3)];
        evening.particulars.brings = vec![
            Bring { what: "popcorn".into(), who: Some(member(4)) },
            Bring { what: "ice".into(), who: None },
        ];
        let who = (1..=6).filter(|n| follows(&evening, member(*n)));
        assert_eq!(who.collect::<Vec<_>>(), [1, 2, 3, 4]);
    }
}

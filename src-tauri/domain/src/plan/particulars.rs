//! What an evening is besides its film: what is shown first, when the doors open, who hosts, cooks and brings what, and
//! guests who are no members. Owns these values; refuses to put them into words and to say how long they take.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Session, WallTime};
use crate::id::{MemberId, TitleId};

/// What an evening is besides its film. Everything may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Particulars {
    /// What is shown before the film, in order: a short, or the first film of a double feature.
    pub before: Vec<TitleId>,
    /// Minutes before the start at which the doors open; 0 is with the film.
    pub doors: u16,
    /// Who hosts. Several, because couples do.
    pub hosts: Vec<MemberId>,
    /// Who cooks.
    pub cooks: Vec<MemberId>,
    /// Who brings what.
    pub brings: Vec<Bring>,
    /// People who come and are no members, by name.
    pub guests: Vec<String>,
}

/// Something to be brought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Bring {
    /// What, such as "popcorn".
    pub what: String,
    /// By whom; `None` is whoever thinks of it.
    pub who: Option<MemberId>,
}

impl Particulars {
    /// The members who have something to do: hosts, cooks, and those who bring something.
    pub fn busy(&self) -> impl Iterator<Item = MemberId> {
        let brings = self.brings.iter().filter_map(|bring| bring.who);
        self.hosts.iter().chain(&self.cooks).copied().chain(brings)
    }
}

impl Session {
    /// Everything that is shown, in order; a film still open is left out.
    pub fn films(&self) -> impl Iterator<Item = TitleId> {
        self.particulars.before.iter().copied().chain(self.title)
    }

    /// When the doors open, if that is before the film.
    pub fn doors(&self) -> Option<WallTime> {
        let doors = self.particulars.doors;
        (doors > 0).then(|| self.start.plus_minutes(-i64::from(doors)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::sample::{member, session};

    #[test]
    fn doors_open_before_the_start_or_with_it() {
        let mut evening = session(1, "2026-12-18T00:10:00");
        assert_eq!(evening.doors(), None);
        evening.particulars.doors = 30;
        assert_eq!(evening.doors().unwrap().local, "2026-12-17T23:40:00".parse().unwrap());
    }

    #[test]
    fn whoever_has_something_to_do_is_busy() {
        let bring = |who| Bring { what: "popcorn".into(), who };
        let particulars = Particulars {
            hosts: vec![member(1)],
            cooks: vec![member(2)],
            brings: vec![bring(Some(member(3))), bring(None)],
            ..Particulars::default()
        };
        assert_eq!(particulars.busy().collect::<Vec<_>>(), [member(1), member(2), member(3)]);
    }
}

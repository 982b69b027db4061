//! What people say to an evening that they were invited to: whether they come, what they bring, which film they would
//! rather see. Owns these values and who is still to be heard; refuses to know how somebody said it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Session;
use crate::fold::fold;
use crate::id::{MemberId, SessionId, SuggestionId, TitleId};

/// The most people who are no members and answer for one evening: a garden full.
pub const GUEST_LIMIT: usize = 60;
/// The most films that one person can suggest for an evening before the household has looked at them.
pub const SUGGESTION_LIMIT: usize = 3;
/// The longest "what I bring", in characters.
pub const BRING_LIMIT: usize = 120;

/// Who answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Person {
    /// Somebody of the household.
    Member {
        /// Who.
        id: MemberId,
    },
    /// Somebody else, by the name they gave.
    Guest {
        /// As they wrote it.
        name: String,
    },
}

impl Person {
    /// What tells people apart: two spellings of a guest's name that differ in case or accents are the same guest.
    pub fn key(&self) -> String {
        match self {
            Self::Member { id } => id.to_string(),
            Self::Guest { name } => match fold(name) {
                // A name of signs alone.
                folded if folded.is_empty() => format!("guest:{name}"),
                folded => format!("guest:{folded}"),
            },
        }
    }

    /// The member, if it is one.
    pub fn member(&self) -> Option<MemberId> {
        match self {
            Self::Member { id } => Some(*id),
            Self::Guest { .. } => None,
        }
    }
}

/// Whether somebody comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// They do.
    Coming,
    /// They may.
    Maybe,
    /// They do not.
    Cant,
}

/// What one person said of one evening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rsvp {
    /// Who.
    pub who: Person,
    /// Whether they come; `None` as long as they said something else only.
    pub reply: Option<Reply>,
    /// What they bring; may be empty.
    pub brings: String,
    /// The film that they would rather see.
    pub film: Option<TitleId>,
    /// When they said the last of it.
    pub said_at: DateTime<Utc>,
}

/// A film that somebody suggests for an evening. It waits until somebody of the household looks at it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SuggestedFilm {
    /// Stable for life.
    pub id: SuggestionId,
    /// For which evening.
    pub session: SessionId,
    /// Who.
    pub who: Person,
    /// The film, as they wrote it.
    pub film: String,
    /// What the household said; `None` while it waits.
    pub taken: Option<bool>,
}

/// Who comes to an evening, as far as they said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Turnout {
    /// Those who do.
    pub coming: Vec<Person>,
    /// Those who may.
    pub maybe: Vec<Person>,
    /// Those who do not.
    pub cant: Vec<Person>,
    /// Those who are expected and have not said.
    pub open: Vec<Person>,
}

impl Turnout {
    /// Everybody who is expected or answered, once: the members in the plan's order, its guests, then whoever else said
    /// something.
    pub fn of(session: &Session, said: &[Rsvp]) -> Self {
        let members = session.members.iter().map(|id| Person::Member { id: *id });
        let guests = session.particulars.guests.iter().map(|name| Person::Guest { name: name.clone() });
        let others = said.iter().filter(|rsvp| rsvp.reply.is_some()).map(|rsvp| rsvp.who.clone());
        let mut turnout = Self::default();
        let mut known: Vec<String> = Vec::new();
        for who in members.chain(guests).chain(others) {
            let key = who.key();
            if known.contains(&key) {
                continue;
            }
            let reply = said.iter().rfind(|rsvp| rsvp.who.key() == key).and_then(|rsvp| rsvp.reply);
            known.push(key);
            match reply {
                Some(Reply::Coming) => turnout.coming.push(who),
                Some(Reply::Maybe) => turnout.maybe.push(who),
                Some(Reply::Cant) => turnout.cant.push(who),
                None => turnout.open.push(who),
            }
        }
        turnout
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::plan::sample::{member, session};

    fn rsvp(who: Person, reply: Option<Reply>) -> Rsvp {
        let said_at = "2026-12-18T19:40:00Z".parse().unwrap();
        Rsvp { who, reply, brings: String::new(), film: None, said_at }
    }

    fn guest(name: &str) -> Person {
        Person::Guest { name: name.into() }
    }

    #[test]
    fn a_guest_is_the_same_in_any_spelling() {
        assert_eq!(guest("Zoë").key(), guest("zoe").key());
        assert_ne!(guest("Zoë").key(), guest("Joe").key());
        assert_ne!(guest("🦊").key(), guest("🐻").key());
    }

    #[test]
    fn who_is_expected_and_silent_is_still_open() {
        let mut evening = session(1, "2026-12-18T20:15:00");
        evening.members = vec![member(1), member(2)];
        evening.particulars.guests = vec!["Nan".into()];
        let said = [
            rsvp(Person::Member { id: member(2) }, Some(Reply::Coming)),
            rsvp(guest("Ben"), Some(Reply::Maybe)),
            rsvp(guest("nan"), Some(Reply::Cant)),
            rsvp(guest("Zoë"), None),
        ];
        let turnout = Turnout::of(&evening, &said);
        assert_eq!(turnout.open, [Person::Member { id: member(1) }]);
        assert_eq!(turnout.coming, [Person::Member { id: member(2) }]);
        assert_eq!(turnout.maybe, [guest("Ben")]);
        assert_eq!(turnout.cant, [guest("Nan")], "as the plan calls her");
    }

    fn person() -> impl Strategy<Value = Person> {
        prop_oneof![
            (1_u128..5).prop_map(|n| Person::Member { id: member(n) }),
            "[A-Ca-c]{1,2}".prop_map(|name| Person::Guest { name }),
        ]
    }

    fn reply() -> impl Strategy<Value = Option<Reply>> {
        prop_oneof![Just(None), Just(Some(Reply::Coming)), Just(Some(Reply::Maybe)), Just(Some(Reply::Cant))]
    }

    proptest! {
        #[test]
        fn everybody_is_counted_once(
            members in prop::collection::vec(1_u128..5, 0..4),
            said in prop::collection::vec((person(), reply()), 0..8),
        ) {
            let mut evening = session(1, "2026-12-18T20:15:00");
            evening.members = members.iter().map(|n| member(*n)).collect();
            let said: Vec<_> = said.into_iter().map(|(who, reply)| rsvp(who, reply)).collect();
            let Turnout { coming, maybe, cant, open } = Turnout::of(&evening, &said);
            let mut keys: Vec<_> =
                [coming, maybe, cant, open].concat().iter().map(Person::key).collect();
            let many = keys.len();
            keys.sort();
            keys.dedup();
            prop_assert_eq!(keys.len(), many);
            for rsvp in said.iter().filter(|rsvp| rsvp.reply.is_some()) {
                prop_assert!(keys.contains(&rsvp.who.key()));
            }
            for id in &evening.members {
                prop_assert!(keys.contains(&id.to_string()));
            }
        }
    }
}

//! Answers that people gave in the calendar: whom they are of, and for which evening. Owns taking each once, so that what
//! somebody says later elsewhere stands.

use chrono::{DateTime, Utc};
use houselights_domain::fold::fold;
use houselights_domain::household::Member;
use houselights_domain::id::SessionId;
use houselights_domain::plan::{Person, Reply, Session};
use serde::{Deserialize, Serialize};

use crate::calendar::{Answer, Attendee, Read, from_ics};
use crate::engine::Engine;
use crate::error::Error;
use crate::evenings;
use crate::store::family_calendar::Entry;
use crate::store::household;
use crate::use_case::{Stands, Word};

/// An answer that was taken from the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// For which evening.
    pub evening: SessionId,
    /// [`Person::key`].
    pub who: String,
    /// What they said.
    pub reply: Reply,
}

/// Takes the answers of an entry that are new. Those of a whole series are taken for its next evening.
pub(super) fn hear(
    engine: &Engine,
    entry: &mut Entry,
    stands: &Stands,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let text = entry.there.as_deref().filter(|text| text.contains("ATTENDEE"));
    let Some(Ok(calendar)) = text.map(|text| from_ics(text, engine.zone())) else { return Ok(false) };
    let mut anew = false;
    for read in &calendar.events {
        let Some(evening) = evening(read, stands, now) else { continue };
        for attendee in &read.attendees {
            let Some(reply) = attendee.answer.map(reply) else { continue };
            let Some(who) = whose(engine, evening, attendee)? else { continue };
            let heard = Heard { evening, who: who.key(), reply };
            if entry.heard.contains(&heard) {
                continue;
            }
            match engine.hear(evening, &who, Word::Reply(reply)) {
                // What is over or called off is not answered any more.
                Ok(_) | Err(Error::Gone | Error::NotWaiting) => {}
                Err(other) => return Err(other),
            }
            entry.heard.retain(|other| (other.evening, &other.who) != (evening, &heard.who));
            entry.heard.push(heard);
            anew = true;
        }
    }
    Ok(anew)
}

/// The evening for which an event of the entry stands; none where nobody can tell which of a series that is.
fn evening(read: &Read, stands: &Stands, now: DateTime<Utc>) -> Option<SessionId> {
    let slot = read.event.instead_of.map(|slot| slot.utc());
    stands.evening(slot, now).filter(|_| !read.is_of_unknown_start())
}

fn reply(answer: Answer) -> Reply {
    match answer {
        Answer::Yes => Reply::Coming,
        Answer::Maybe => Reply::Maybe,
        Answer::No => Reply::Cant,
    }
}

fn whose(engine: &Engine, evening: SessionId, attendee: &Attendee) -> Result<Option<Person>, Error> {
    let inner = engine.inner()?;
    let members = household::load(&inner.connection)?.0.members;
    let session = match evenings::find(&inner.connection, evening) {
        Ok(session) => session,
        Err(Error::Gone) => return Ok(None),
        Err(other) => return Err(other),
    };
    Ok(person(attendee, &members, &session))
}

/// Somebody of the household or a guest of the evening: by their address, because names repeat, or by name: as they are
/// called here, or with a family name behind it that nobody here needs.
fn person(attendee: &Attendee, members: &[Member], session: &Session) -> Option<Person> {
    let has_it =
        |member: &&Member| !member.email.is_empty() && member.email.eq_ignore_ascii_case(&attendee.address);
    if let Some(member) = members.iter().find(has_it) {
        return Some(Person::Member { id: member.id });
    }
    let name = fold(&attendee.name);
    if name.is_empty() {
        return None;
    }
    let first = name.split(' ').next().unwrap_or_default();
    let called = |wanted: &str| {
        let mut found = members.iter().filter(|member| fold(&member.name) == wanted);
        let only = found.next()?;
        found.next().is_none().then_some(Person::Member { id: only.id })
    };
    let guest = session.particulars.guests.iter().find(|guest| fold(guest) == name);
    let guest = guest.map(|name| Person::Guest { name: name.clone() });
    called(&name).or(guest).or_else(|| called(first))
}

#[cfg(test)]
mod tests {
    use houselights_domain::id::MemberId;

    use super::*;

    fn member(number: u128, name: &str) -> Member {
        let id: MemberId = uuid::Uuid::from_u128(number).to_string().parse().unwrap();
        Member {
            id,
            name: name.into(),
            colour: Default::default(),
            child: false,
            keep_away: Vec::new(),
            born: None,
            email: String::new(),
        }
    }

    #[test]
    fn an_event_that_cannot_say_which_of_a_series_it_is_stands_for_no_evening() {
        let id: SessionId = uuid::Uuid::from_u128(9).to_string().parse().unwrap();
        let stands_for = |line: &str| {
            let event =
                format!("UID:a\nDTSTART:20261218T201500Z\n{line}\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b");
            let ics = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{event}\nEND:VEVENT\nEND:VCALENDAR\n");
            let read = from_ics(&ics, chrono_tz::Tz::UTC).unwrap().events.remove(0);
            evening(&read, &Stands::For(id), DateTime::UNIX_EPOCH)
        };
        assert_eq!(stands_for("SUMMARY:Elf"), Some(id));
        assert_eq!(stands_for("RECURRENCE-ID:someday"), None);
    }

    fn an_evening() -> serde_json::Value {
        serde_json::json!({
            "id": uuid::Uuid::from_u128(9).to_string(), "title": null, "portion": {"is": "whole"},
            "start": {"local": "2026-12-18T20:15:00", "zone": "Europe/London"}, "minutes": 120, "members": [],
            "place": "", "note": "", "status": {"is": "planned"}, "reminders": null, "repeats": null, "sequence": 0,
            "particulars": {"before": [], "doors": 0, "hosts": [], "cooks": [], "brings": [], "guests": ["Mum Senior"]},
        })
    }

    #[test]
    fn an_address_says_more_than_a_name() {
        let mut members = [member(1, "Jon"), member(2, "Jon Jr.")];
        members[1].email = "jonny@example.org".into();
        let evening: Session = serde_json::from_value(an_evening()).expect("an evening");
        let said = Attendee { name: "Jon".into(), address: "Jonny@Example.org".into(), answer: None };
        assert_eq!(person(&said, &members, &evening), Some(Person::Member { id: members[1].id }));
    }

    #[test]
    fn a_name_is_a_members_a_guests_or_nobodys() {
        let members = [member(1, "Ayşe"), member(2, "Jon"), member(3, "Jon Jr."), member(4, "Mum")];
        let evening: Session = serde_json::from_value(an_evening()).expect("an evening");
        let who = |name: &str| {
            let attendee = Attendee { name: name.into(), address: "x@example.org".into(), answer: None };
            person(&attendee, &members, &evening).map(|who| who.key())
        };
        let id = |number: usize| Some(members[number].id.to_string());
        assert_eq!(who("ayse"), id(0));
        assert_eq!(who("Ayşe Demir"), id(0));
        assert_eq!(who("JON JR"), id(2));
        assert_eq!(who("Jon Demir"), id(1));
        assert_eq!(
            who("Mum Senior"),
            Some("guest:mum senior".into()),
            "a guest before a member's first name"
        );
        assert_eq!(who("Mum Demir"), id(3));
        assert_eq!(who("Zoë"), None);
        assert_eq!(who(""), None);
    }
}

//! Inviting by mail: who can be asked, and the message that somebody's own mail program opens. That it was opened there is
//! what is known; whether it was sent is not.

use chrono::NaiveDateTime;
use houselights_domain::household::Member;
use houselights_domain::id::{MemberId, OperationId, SessionId};
use houselights_domain::plan::{Person, Portion, Reply, Session, Status};
use houselights_domain::share::follows;

use super::answers::open;
use crate::calendar::{Answer, Attendee, EventFacts, EventWords, Organizer, to_mail};
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::mail::{Letter, write};
use crate::store::mail::{self, Mailed};
use crate::store::{answers, household};
use crate::view::{MailView, Told, WriteMail};

/// What there is to put into words about an invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterFacts<'a> {
    /// What it is written for.
    pub kind: LetterKind,
    /// Who writes it.
    pub from: &'a str,
    /// The household's name; may be empty.
    pub household: &'a str,
    /// The film's name; `None` while nobody has decided.
    pub name: Option<&'a str>,
    /// Which part of it.
    pub portion: Portion,
    /// When it starts on the wall there.
    pub starts: NaiveDateTime,
    /// The IANA zone of that wall.
    pub zone: &'static str,
    /// Where; may be empty.
    pub place: &'a str,
    /// What else there is to know, a line each.
    pub facts: &'a [String],
    /// The evening's own line; may be empty.
    pub note: &'a str,
}

/// What a letter is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterKind {
    /// To invite.
    Invite,
    /// To say that something has changed.
    Change,
    /// To say that it was called off.
    CallOff,
}

/// What the program that has the words says in a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterWords {
    /// Above it.
    pub subject: String,
    /// In it.
    pub text: String,
}

impl Engine {
    /// Who can be invited to an evening by mail, and who was.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub fn mail(&self, request: SessionId) -> Result<MailView, Error> {
        let inner = self.inner()?;
        let evening = evenings::find(&inner.connection, request)?;
        let members = household::load(&inner.connection)?.0.members;
        let mailed = mail::mailed(&inner.connection, request)?;
        let reached: Vec<MemberId> =
            members.iter().filter(|member| !member.email.is_empty()).map(|member| member.id).collect();
        let mut from = reached.clone();
        from.sort_by_key(|id| !evening.particulars.hosts.contains(id));
        let expected = reached.iter().copied().filter(|id| follows(&evening, *id)).collect();
        let told = mailed.iter().max_by_key(|one| one.at).map(|last| Told {
            by: last.by,
            to: mailed.iter().map(|one| one.who).collect(),
            at: last.at,
            behind: mailed.iter().any(|one| one.sequence < evening.sequence),
        });
        let off = evening.status == Status::Cancelled;
        Ok(MailView { session: request, from, to: reached, expected, off, told })
    }

    /// The invitation to an evening as a mail that is not sent, or that it was called off.
    ///
    /// # Errors
    /// [`Error::Gone`] if the evening or somebody is not there, [`Error::NotWaiting`] if it is over, or was called off
    /// without anybody having been invited, [`Error::NoAddress`], [`Error::NobodyInvited`], [`Error::ReadOnly`].
    pub fn write_mail(
        &self,
        request: &WriteMail,
        event: impl Fn(&EventFacts<'_>) -> EventWords,
        letter: impl Fn(&LetterFacts<'_>) -> LetterWords,
    ) -> Result<String, Error> {
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        let now = self.now();
        let id = OperationId::new(now, self.chance());
        let (evening, from, to, household, told) = {
            let inner = self.inner()?;
            let evening = evenings::find(&inner.connection, request.session)?;
            let household = household::load(&inner.connection)?.0;
            let told = mail::mailed(&inner.connection, request.session)?;
            let from = organizer(request, &household.members, &told)?;
            let to = match evening.status {
                Status::Cancelled if told.is_empty() => return Err(Error::NotWaiting),
                Status::Cancelled => told.iter().map(|one| (one.who, one.address.clone())).collect(),
                _ => {
                    open(&inner, request.session)?;
                    asked(request, &household.members, &from.1)?
                }
            };
            let to = attendees(&inner, &evening, &household.members, to)?;
            (evening, from, to, household, told)
        };
        let (by, from) = from;
        let sequence = evening.sequence;
        let off = evening.status == Status::Cancelled;
        let kind = match (off, told.is_empty()) {
            (true, _) => LetterKind::CallOff,
            (false, true) => LetterKind::Invite,
            (false, false) => LetterKind::Change,
        };
        let name = self.inner()?.name_of(&evening)?;
        let (portion, start) = (evening.portion, evening.start);
        let mut told_event = self.event(evening, event)?;
        told_event.organizer = Some(from.clone());
        let attendees: Vec<_> = to.iter().map(|(_, attendee)| attendee.clone()).collect();
        let calendar = to_mail(&told_event, now, &attendees);
        let words = letter(&LetterFacts {
            kind,
            from: &from.name,
            household: &household.name,
            name: name.as_deref(),
            portion,
            starts: start.local,
            zone: start.zone.name(),
            place: &told_event.location,
            facts: &told_event.facts,
            note: &told_event.note,
        });
        let domain = from.address.rsplit('@').next().unwrap_or_default();
        let text = write(&Letter {
            from: &from,
            to: &attendees,
            subject: &words.subject,
            text: &words.text,
            calendar: &calendar,
            method: if off { "CANCEL" } else { "REQUEST" },
            id: format!("{id}@{domain}"),
            at: now,
        })?;
        let inner = self.inner()?;
        for (who, Attendee { address, .. }) in to {
            let mailed = Mailed { who, address, by, organizer: from.address.clone(), sequence, at: now };
            mail::put_mailed(&inner.connection, request.session, &mailed)?;
        }
        Ok(text)
    }
}

/// Who invites, where they want to be answered: as in the first letter, or calendars would take it for another's.
fn organizer(
    request: &WriteMail,
    members: &[Member],
    told: &[Mailed],
) -> Result<(MemberId, Organizer), Error> {
    let named = |id: MemberId| members.iter().find(|member| member.id == id);
    if let Some(first) = told.first() {
        // Somebody who left goes on being answered where they are.
        let name = named(first.by).map(|member| member.name.clone()).unwrap_or_default();
        return Ok((first.by, Organizer { name, address: first.organizer.clone() }));
    }
    let member = named(request.from).ok_or(Error::Gone)?;
    Ok((member.id, Organizer { name: member.name.clone(), address: address(member)? }))
}

/// Who is invited, without whoever invites.
fn asked(
    request: &WriteMail,
    members: &[Member],
    from: &Organizer,
) -> Result<Vec<(MemberId, String)>, Error> {
    let mut asked = Vec::new();
    for id in &request.to {
        let member = members.iter().find(|member| member.id == *id).ok_or(Error::Gone)?;
        let address = address(member)?;
        if !address.eq_ignore_ascii_case(&from.address) {
            asked.push((*id, address));
        }
    }
    if asked.is_empty() { Err(Error::NobodyInvited) } else { Ok(asked) }
}

fn address(member: &Member) -> Result<String, Error> {
    match member.email.as_str() {
        "" => Err(Error::NoAddress(member.name.clone())),
        address => Ok(address.to_owned()),
    }
}

/// Those people as a calendar names them, with what they said so far.
fn attendees(
    inner: &Inner,
    evening: &Session,
    members: &[Member],
    to: Vec<(MemberId, String)>,
) -> Result<Vec<(MemberId, Attendee)>, Error> {
    let said = answers::of(&inner.connection, evening.id)?;
    let attendee = |(id, address): (MemberId, String)| {
        let member = members.iter().find(|member| member.id == id);
        let name = member.map_or_else(|| address.clone(), |member| member.name.clone());
        let key = Person::Member { id }.key();
        let reply = said.iter().find(|rsvp| rsvp.who.key() == key).and_then(|rsvp| rsvp.reply);
        let answer = reply.map(|reply| match reply {
            Reply::Coming => Answer::Yes,
            Reply::Maybe => Answer::Maybe,
            Reply::Cant => Answer::No,
        });
        (id, Attendee { name, address, answer })
    };
    Ok(to.into_iter().map(attendee).collect())
}

impl Inner {
    /// The name of an evening's film.
    pub(super) fn name_of(&mut self, session: &Session) -> Result<Option<String>, Error> {
        let shelf = self.shelf()?;
        Ok(session.title.and_then(|id| shelf.name(id)))
    }
}

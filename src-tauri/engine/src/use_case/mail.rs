//! Inviting by mail: who can be asked, and the message that somebody's own mail program opens. That it was opened there is
//! what is known; whether it was sent is not.

mod matter;

use chrono::{NaiveDate, NaiveDateTime};
use houselights_domain::household::Member;
use houselights_domain::id::{MemberId, OperationId, SeriesId, SessionId};
use houselights_domain::plan::{Person, Portion, Reply, Session};
use houselights_domain::share::follows;

use self::matter::Matter;
use crate::calendar::{Answer, Attendee, EventFacts, EventWords, Organizer, to_mail};
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::mail::{Letter, write};
use crate::store::mail::{self, Mailed};
use crate::store::{answers, household};
use crate::view::{AskMail, MailView, Told, WriteMail};

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
    /// It is the whole series that begins then.
    pub whole: bool,
    /// Which part of it.
    pub portion: Portion,
    /// When it starts on the wall there.
    pub starts: NaiveDateTime,
    /// The last evening of a series that has an end.
    pub last: Option<NaiveDate>,
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
    /// All evenings of a series are over that were to come.
    Ended,
    /// Those that were to come are of another entry now.
    GoesOn,
    /// The last of a part of a series was called off, of which another part has evenings to come.
    LastOff,
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
    pub fn mail(&self, request: AskMail) -> Result<MailView, Error> {
        let (now, inner) = (self.now(), self.inner()?);
        let matter = Matter::of(&inner, request, now)?;
        let evening = &matter.evening;
        let members = household::load(&inner.connection)?.0.members;
        let mailed = mail::mailed(&inner.connection, matter.key)?;
        let reached: Vec<MemberId> =
            members.iter().filter(|member| !member.email.is_empty()).map(|member| member.id).collect();
        let mut from = reached.clone();
        from.sort_by_key(|id| !evening.particulars.hosts.contains(id));
        let expected = reached.iter().copied().filter(|id| follows(evening, *id)).collect();
        let told = mailed.iter().max_by_key(|one| one.at).map(|last| Told {
            by: last.by,
            to: mailed.iter().map(|one| one.who).collect(),
            at: last.at,
            behind: mailed.iter().any(|one| one.sequence < matter.sequence),
        });
        let repeats = match evening.repeats {
            Some(one) => evenings::whole(&inner.connection, now, one)?.is_some(),
            None => false,
        };
        let (session, off, last) = (request.session, matter.off, matter.last(now));
        Ok(MailView { session, from, to: reached, expected, repeats, off, last, told })
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
        let (matter, from, to, household, told, ended, goes_on, last_off) = {
            let inner = self.inner()?;
            let mut matter = Matter::of(&inner, request.asked(), now)?;
            let household = household::load(&inner.connection)?.0;
            let told = mail::mailed(&inner.connection, matter.key)?;
            let from = organizer(request, &household.members, &told)?;
            // That a series has ended is for those who have it in their calendars.
            let to_come = matter.is_to_come(now);
            let ended = !matter.off && to_come.is_err() && matter.whole.is_some() && !told.is_empty();
            let goes_on = (matter.off || ended) && matter.goes_on(&inner, now)?;
            let to = match matter.off || ended {
                true if told.is_empty() => return Err(Error::NotWaiting),
                true => told.iter().map(|one| (one.who, one.address.clone())).collect(),
                false => {
                    to_come?;
                    asked(request, &household.members, &from.1)?
                }
            };
            let last_off = matter.has_one_off(now);
            if let Some(whole) = &mut matter.whole {
                let who: Vec<_> = to.iter().map(|(who, _)| *who).collect();
                whole.without(&mail::with_all(&inner.connection, &who)?);
            }
            let to = attendees(&inner, &matter, &household.members, to)?;
            (matter, from, to, household, told, ended, goes_on, last_off)
        };
        let (by, from) = from;
        let last = matter.last(now);
        let Matter { key, evening, sequence, off, whole } = matter;
        let kind = match (off, told.is_empty()) {
            _ if goes_on && last_off => LetterKind::LastOff,
            _ if goes_on => LetterKind::GoesOn,
            (true, _) => LetterKind::CallOff,
            _ if ended => LetterKind::Ended,
            (false, true) => LetterKind::Invite,
            (false, false) => LetterKind::Change,
        };
        let name = self.inner()?.name_of(&evening)?;
        let (portion, is_whole) = (evening.portion, whole.is_some());
        let start = whole.as_ref().map_or(evening.start, |whole| whole.first_evening().start);
        let mut events = self.invited_to(evening, whole, event)?;
        for event in &mut events {
            event.organizer = Some(from.clone());
        }
        let attendees: Vec<_> = to.iter().map(|(_, attendee)| attendee.clone()).collect();
        let calendar = to_mail(&events, now, &attendees);
        let first = events.first().ok_or(Error::Gone)?;
        let words = letter(&LetterFacts {
            kind,
            from: &from.name,
            household: &household.name,
            name: name.as_deref(),
            whole: is_whole,
            portion,
            starts: start.shown(),
            last,
            zone: start.zone.name(),
            place: &first.location,
            facts: &first.facts,
            note: &first.note,
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
            mail::put_mailed(&inner.connection, key, &mailed, off)?;
        }
        Ok(text)
    }
}

/// By what it is remembered who was invited to a whole series: ids are told apart whatever they are of.
pub(super) fn key_of(series: SeriesId) -> SessionId {
    SessionId(series.0)
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

/// Those people as a calendar names them, with what they said so far. To all of a series nobody says anything: an answer is
/// to one evening, and who cannot come to that would read that they come to none.
fn attendees(
    inner: &Inner,
    matter: &Matter,
    members: &[Member],
    to: Vec<(MemberId, String)>,
) -> Result<Vec<(MemberId, Attendee)>, Error> {
    let said = match matter.whole {
        None => answers::of(&inner.connection, matter.evening.id)?,
        Some(_) => Vec::new(),
    };
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

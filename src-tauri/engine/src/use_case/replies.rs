//! Answers that come as a file: a calendar of the method REPLY, by itself or in a mail. Owns which of them count; what
//! does not is said and changes nothing.

use chrono::{DateTime, Utc};
use houselights_domain::change::Operation;
use houselights_domain::household::Member;
use houselights_domain::id::{MemberId, SeriesId, SessionId};
use houselights_domain::plan::series::Occurrence;
use houselights_domain::plan::{Person, Reply, Session, Status, WallTime};

use super::mail::key_of;
use crate::calendar::{Answer, Attendee, Calendar, Read, from_ics};
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::mail::{calendars_in, is_calendar};
use crate::store::mail::{self, Replied};
use crate::store::{answers, household, series, sessions};
use crate::view::{RepliedEvening, TakenReplies, TakenReply, Written};

/// The most answers of one file that are looked at.
const LIMIT: usize = 100;

/// An answer that counts.
struct Counted {
    session: SessionId,
    who: MemberId,
    reply: Reply,
    replied: Replied,
}

impl Engine {
    /// Takes the answers in files that somebody dropped here or opened, calendars or mails.
    ///
    /// # Errors
    /// What the database says; nothing was changed then.
    pub fn take_reply(&self, request: Vec<String>) -> Result<Written<TakenReplies>, Error> {
        let here = self.zone();
        let texts = request.into_iter().take(LIMIT).flat_map(|text| match is_calendar(&text) {
            true => vec![text],
            false => calendars_in(&text),
        });
        let calendars: Vec<Calendar> = texts.filter_map(|text| from_ics(&text, here).ok()).collect();
        let mut inner = self.inner()?;
        let members = household::load(&inner.connection)?.0.members;
        let (mut each, mut counted) = (Vec::new(), Vec::new());
        for calendar in &calendars {
            if calendar.method != "REPLY" {
                each.push(TakenReply::NoAnswer {
                    method: calendar.method.clone(),
                    events: calendar.events.len(),
                });
                continue;
            }
            for read in calendar.events.iter().take(LIMIT) {
                for attendee in read.attendees.iter().take(LIMIT) {
                    each.extend(self.look_at(&mut inner, &members, read, attendee, &mut counted)?);
                }
            }
        }
        // A mail holds the same calendar twice: once is enough, and an answer says more than the lack of one.
        if each.iter().any(|one| !matches!(one, TakenReply::NoAnswer { .. })) {
            each.retain(|one| !matches!(one, TakenReply::NoAnswer { .. }));
        }
        let mut once: Vec<TakenReply> = Vec::new();
        for one in each {
            if !once.contains(&one) {
                once.push(one);
            }
        }
        if once.is_empty() {
            once.push(match calendars.is_empty() {
                true => TakenReply::NoCalendar,
                false => TakenReply::NoAnswer { method: String::new(), events: 0 },
            });
        }
        drop(inner);
        let subject = counted.first().and_then(|first: &Counted| {
            members.iter().find(|member| member.id == first.who).map(|member| member.name.clone())
        });
        self.transact(Operation::TakeReply, &subject.unwrap_or_default(), |writer| {
            for Counted { session, who, reply, replied } in counted {
                let person = Person::Member { id: who };
                writer.put_reply_of(session, &person, reply, replied.stamp)?;
                writer.put_replied(session, who, replied)?;
            }
            Ok(TakenReplies { each: once })
        })
    }

    fn look_at(
        &self,
        inner: &mut Inner,
        members: &[Member],
        read: &Read,
        attendee: &Attendee,
        counted: &mut Vec<Counted>,
    ) -> Result<Vec<TakenReply>, Error> {
        let Answered { session, asked } = match evening_of(inner, read, self.now())? {
            Found::Evening(answered) => *answered,
            Found::WholeSeries => return Ok(vec![TakenReply::WholeSeries]),
            Found::Nothing => return Ok(vec![TakenReply::UnknownEvening]),
        };
        let theirs = |member: &&Member| {
            !member.email.is_empty() && member.email.eq_ignore_ascii_case(&attendee.address)
        };
        let people: Vec<_> = members.iter().filter(theirs).map(|member| member.id).collect();
        if people.is_empty() {
            return Ok(vec![TakenReply::Stranger { address: attendee.address.clone() }]);
        }
        let name = inner.name_of(&session)?;
        let evening = RepliedEvening { id: session.id, name, local: session.start.shown() };
        if !matches!(session.status, Status::Planned | Status::Started { .. }) {
            return Ok(vec![TakenReply::Over { evening }]);
        }
        let now = self.now();
        // Who dates an answer into the future would shut out what they say later.
        let stamp = read.stamp.unwrap_or(now).min(now).timestamp_millis();
        // What somebody said of one evening counts for more than what they said of all.
        let sequence = if asked == session.id { read.event.sequence } else { 0 };
        let replied = Replied { sequence, stamp };
        let told = Told { asked, sequence: read.event.sequence };
        let mut each = Vec::new();
        for who in people {
            let evening = evening.clone();
            let reply = match attendee.answer {
                Some(Answer::Yes) => Reply::Coming,
                Some(Answer::Maybe) => Reply::Maybe,
                Some(Answer::No) => Reply::Cant,
                None => {
                    each.push(TakenReply::Silent { evening, who });
                    continue;
                }
            };
            let before = mail::replied(&inner.connection, session.id, who)?;
            let pending = counted
                .iter()
                .any(|one| one.session == session.id && one.who == who && one.replied == replied);
            each.push(if before == Some(replied) {
                TakenReply::Known { evening, who }
            } else if is_older(inner, &session, who, (told, replied), before)? {
                TakenReply::Older { evening, who }
            } else {
                if !pending {
                    counted.push(Counted { session: session.id, who, reply, replied });
                }
                TakenReply::Noted { evening, who, reply }
            });
        }
        Ok(each)
    }
}

/// Whether something newer is known: an answer, or an invitation that says more than the one that they answer.
fn is_older(
    inner: &Inner,
    session: &Session,
    who: MemberId,
    (told, replied): (Told, Replied),
    before: Option<Replied>,
) -> Result<bool, Error> {
    let mailed = mail::mailed(&inner.connection, told.asked)?;
    let newest = mailed.iter().filter(|one| one.who == who).map(|one| one.sequence).max();
    if newest.is_some_and(|newest| told.sequence < newest) || before.is_some_and(|before| replied < before) {
        return Ok(true);
    }
    let key = Person::Member { id: who }.key();
    let said = answers::of(&inner.connection, session.id)?;
    let said = said.iter().find(|rsvp| rsvp.who.key() == key && rsvp.reply.is_some());
    let stamp = DateTime::from_timestamp_millis(replied.stamp).unwrap_or(DateTime::UNIX_EPOCH);
    Ok(said.is_some_and(|rsvp| rsvp.said_at > stamp))
}

/// What somebody answers.
struct Answered {
    session: Session,
    /// By what it is remembered who was invited to it.
    asked: SessionId,
}

/// Which of its changes they answer.
#[derive(Clone, Copy)]
struct Told {
    asked: SessionId,
    sequence: u32,
}

enum Found {
    Evening(Box<Answered>),
    WholeSeries,
    Nothing,
}

/// The evening that an event speaks of: by its own id, as one of a series, or the next of a series as a whole.
fn evening_of(inner: &Inner, read: &Read, now: DateTime<Utc>) -> Result<Found, Error> {
    let known = |id: SessionId, asked: SessionId| match evenings::find_or_off(&inner.connection, id) {
        Ok(session) => Ok(Found::Evening(Box::new(Answered { session, asked }))),
        Err(Error::Gone) => Ok(Found::Nothing),
        Err(error) => Err(error),
    };
    let uid = read.event.uid.as_str();
    if let Ok(id) = uid.parse::<SessionId>()
        && let found @ Found::Evening(_) = known(id, id)?
    {
        return Ok(found);
    }
    let Ok(id) = uid.parse::<SeriesId>() else { return Ok(Found::Nothing) };
    let all = series::load(&inner.connection)?;
    let Some(series) = all.iter().find(|series| series.id == id) else { return Ok(Found::Nothing) };
    let id_on = |on| -> Result<SessionId, Error> {
        let row = sessions::on(&inner.connection, Occurrence { series: series.root, on })?;
        Ok(row.unwrap_or_else(|| series.id_of(on)))
    };
    if read.is_of_unknown_start() {
        return Ok(Found::Nothing);
    }
    if let Some(slot) = read.event.instead_of {
        // A program that knows days alone answers by the day.
        let on = match read.all_day {
            true => slot.local.date(),
            false => WallTime::at(slot.utc(), series.zone).evening(),
        };
        let id = id_on(on)?;
        let begins_then = match read.all_day {
            true => series.has(on),
            false => series.start(on).utc() == slot.utc(),
        };
        return if begins_then { known(id, id) } else { Ok(Found::Nothing) };
    }
    for on in series.evenings(evenings::around(series, now)) {
        let found = known(id_on(on)?, key_of(series.id))?;
        let is_next = |session: &Session| session.status == Status::Planned && session.ends() > now;
        if matches!(&found, Found::Evening(answered) if is_next(&answered.session)) {
            return Ok(found);
        }
    }
    Ok(Found::WholeSeries)
}

//! Date polls: proposing evenings, answering, and turning one of them into the plan.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use houselights_domain::change::Operation;
use houselights_domain::id::{MemberId, OptionId, PollId, SessionId};
use houselights_domain::plan::poll::{self, Answer, Answered, Poll, PollProblem, PollStatus, rank};
use houselights_domain::plan::reminders::overtaken;
use houselights_domain::plan::{self, Particulars, Portion, Session, Status, Warning};
use houselights_domain::title::NAME_LIMIT;

use super::check;
use super::plans::names_of;
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::store::{household, polls, reminders, settings};
use crate::view::{
    AnswerPoll, ChangePoll, OptionCheck, PlanEvening, PollDraft, PollView, SessionView, SettlePoll, Written,
};

impl Engine {
    /// The polls that wait for answers or a decision, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn polls(&self) -> Result<Vec<PollView>, Error> {
        let mut inner = self.inner()?;
        let kept = polls::load(&inner.connection)?;
        let open = kept.iter().filter(|poll| poll.status == PollStatus::Open);
        open.map(|poll| self.poll_view(&mut inner, poll.clone(), &kept)).collect()
    }

    /// Asks which of several evenings suits.
    ///
    /// # Errors
    /// [`Error::Poll`] if these cannot be chosen from, a title that is not on the list, a text that is too long.
    pub fn propose_evenings(&self, request: PollDraft) -> Result<Written<PollView>, Error> {
        let id = PollId::new(self.now(), self.chance());
        let poll = self.drafted(&mut *self.inner()?, id, &request, None)?;
        self.write_poll(Operation::ProposeEvenings, &poll)
    }

    /// Asks something else. What was answered to an evening that stays is kept.
    ///
    /// # Errors
    /// As [`Self::propose_evenings`]; [`Error::Gone`] if it is not there, [`Error::PollClosed`] if it is over.
    pub fn change_poll(&self, request: ChangePoll) -> Result<Written<PollView>, Error> {
        let mut inner = self.inner()?;
        let before = inner.open_poll(request.id)?;
        let poll = self.drafted(&mut inner, request.id, &request.draft, Some(&before))?;
        drop(inner);
        self.write_poll(Operation::ChangePoll, &poll)
    }

    /// Notes what somebody says to one of the evenings.
    ///
    /// # Errors
    /// [`Error::Gone`] if the poll, the evening or the member is not there, [`Error::PollClosed`] if it is over.
    pub fn answer_poll(&self, request: AnswerPoll) -> Result<Written<PollView>, Error> {
        self.note_answer(request, Operation::AnswerPoll)
    }

    /// The same by somebody at the computer, or on a phone.
    pub(super) fn note_answer(
        &self,
        request: AnswerPoll,
        operation: Operation,
    ) -> Result<Written<PollView>, Error> {
        let AnswerPoll { poll: id, option, member, answer } = request;
        let inner = self.inner()?;
        let poll = inner.open_poll(id)?;
        let members = household::load(&inner.connection)?.0.members;
        drop(inner);
        let asked = members.into_iter().find(|one| one.id == member && poll.members.contains(&member));
        let name = asked.ok_or(Error::Gone)?.name;
        poll.option(option).ok_or(Error::Gone)?;
        self.transact(operation, &name, |writer| writer.put_answer(id, option, member, answer))?
            .try_map(|()| self.poll(id))
    }

    /// Nobody needs to answer any more.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there, [`Error::PollClosed`] if it is over.
    pub fn call_off_poll(&self, request: PollId) -> Result<Written<()>, Error> {
        let mut inner = self.inner()?;
        let poll = inner.open_poll(request)?;
        let subject = inner.film_of(&poll)?;
        drop(inner);
        self.transact(Operation::CallOffPoll, &subject, |writer| {
            writer.put_poll_status(request, &PollStatus::CalledOff)
        })
    }

    /// Plans one of the evenings with those who can come. One operation: an undo takes the evening away and asks again.
    ///
    /// # Errors
    /// [`Error::Gone`] if the poll or the evening is not there, [`Error::PollClosed`] if it is over, [`Error::Poll`] if
    /// the evening has gone by.
    pub fn settle_poll(&self, request: SettlePoll) -> Result<Written<SessionView>, Error> {
        let now = self.now();
        let mut inner = self.inner()?;
        let poll = inner.open_poll(request.poll)?;
        let poll = inner.present(poll)?;
        let option = *poll.option(request.option).ok_or(Error::Gone)?;
        if option.start.utc() <= now {
            return Err(PollProblem::Past { start: option.start }.into());
        }
        let answers = polls::answers(&inner.connection, poll.id)?;
        let draft = PlanEvening {
            title: poll.title,
            portion: Portion::Whole,
            start: option.start,
            members: poll.coming(option.id, &answers),
            place: poll.place.clone(),
            note: poll.note.clone(),
            particulars: Particulars::default(),
            reminders: None,
        };
        let session = self.session(&mut inner, SessionId::new(now, self.chance()), &draft, None)?;
        let habits = settings::load(&inner.connection)?.habits();
        let subject = inner.film_of(&poll)?;
        drop(inner);
        self.transact(Operation::SettlePoll, &subject, |writer| {
            reminders::put_told(writer.connection(), &overtaken(&session, &habits, now), now)?;
            writer.put_session(&session)?;
            let settled = PollStatus::Settled { session: session.id, option: option.id };
            writer.put_poll_status(poll.id, &settled)
        })?
        .try_map(|()| self.evening(session.id))
    }

    fn poll(&self, id: PollId) -> Result<PollView, Error> {
        let mut inner = self.inner()?;
        let kept = polls::load(&inner.connection)?;
        let poll = kept.iter().find(|poll| poll.id == id).cloned().ok_or(Error::Gone)?;
        self.poll_view(&mut inner, poll, &kept)
    }

    /// A poll from what was typed, checked; `before` as it was.
    fn drafted(
        &self,
        inner: &mut Inner,
        id: PollId,
        draft: &PollDraft,
        before: Option<&Poll>,
    ) -> Result<Poll, Error> {
        let known = household::load(&inner.connection)?.0.members;
        let members: Vec<MemberId> =
            known.iter().map(|member| member.id).filter(|id| draft.members.contains(id)).collect();
        if members.is_empty() {
            return Err(PollProblem::NobodyAsked.into());
        }
        if let Some(title) = draft.title {
            inner.shelf()?.find(title).ok_or(Error::Gone)?;
        }
        let kept = before.map_or(&[][..], |poll| &poll.options);
        let new_id = || OptionId::new(self.now(), self.chance());
        Ok(Poll {
            id,
            title: draft.title,
            options: poll::options(&draft.starts, kept, self.now(), new_id)?,
            members,
            place: check::list(std::slice::from_ref(&draft.place), NAME_LIMIT)?.concat(),
            note: check::text(&draft.note)?,
            status: PollStatus::Open,
            asked_on: before.map_or_else(|| self.local_now().date(), |poll| poll.asked_on),
        })
    }

    fn write_poll(&self, operation: Operation, poll: &Poll) -> Result<Written<PollView>, Error> {
        let subject = self.inner()?.film_of(poll)?;
        self.transact(operation, &subject, |writer| writer.put_poll(poll))?.try_map(|()| self.poll(poll.id))
    }

    /// What a poll's ticket shows; `kept` are all polls, whose outcomes say who missed out lately.
    fn poll_view(&self, inner: &mut Inner, poll: Poll, kept: &[Poll]) -> Result<PollView, Error> {
        let poll = inner.present(poll)?;
        let missed = inner.missed(kept)?;
        let mut answers = polls::answers(&inner.connection, poll.id)?;
        answers.retain(|said| poll.members.contains(&said.member) && poll.option(said.option).is_some());
        let checks = inner.option_checks(&poll, &answers, self.now())?;
        let standings = rank(&poll, &answers, &missed, &booked(&poll, &checks), self.now());
        let film = match poll.title {
            Some(id) => inner.shelf()?.find(id),
            None => None,
        };
        Ok(PollView {
            name: film.map(|film| film.name.clone()),
            year: film.and_then(|film| film.year),
            mood: film.map(|film| film.profile),
            answers,
            standings,
            checks,
            poll,
        })
    }
}

impl Inner {
    fn open_poll(&self, id: PollId) -> Result<Poll, Error> {
        let poll = polls::find(&self.connection, id)?;
        if poll.status == PollStatus::Open { Ok(poll) } else { Err(Error::PollClosed) }
    }

    /// A poll without the film that was taken off the list and the people who moved out; an undo brings them back.
    pub(super) fn present(&mut self, mut poll: Poll) -> Result<Poll, Error> {
        let known = household::load(&self.connection)?.0.members;
        poll.members.retain(|id| known.iter().any(|member| member.id == *id));
        let shelf = self.shelf()?;
        poll.title = poll.title.filter(|id| shelf.find(*id).is_some());
        Ok(poll)
    }

    /// The name of a poll's film, for the words after an operation; empty while it is open.
    pub(super) fn film_of(&mut self, poll: &Poll) -> Result<String, Error> {
        let shelf = self.shelf()?;
        Ok(poll.title.and_then(|id| shelf.name(id)).unwrap_or_default())
    }

    /// Who could not come to the evenings that came out of polls, the latest first. One that was called off afterwards
    /// nobody missed.
    fn missed(&self, kept: &[Poll]) -> Result<Vec<Vec<MemberId>>, Error> {
        let mut missed = Vec::new();
        for poll in kept {
            let PollStatus::Settled { session, option } = poll.status else { continue };
            let Ok(evening) = evenings::find(&self.connection, session) else { continue };
            if let (Some(option), true) = (poll.option(option), evening.status != Status::Cancelled) {
                let answers = polls::answers(&self.connection, poll.id)?;
                missed.push((option.start.utc(), poll.missed_by(&answers)));
            }
        }
        missed.sort_by_key(|(start, _)| std::cmp::Reverse(*start));
        Ok(missed.into_iter().map(|(_, who)| who).collect())
    }

    fn option_checks(
        &mut self,
        poll: &Poll,
        answers: &[Answered],
        now: DateTime<Utc>,
    ) -> Result<Vec<OptionCheck>, Error> {
        let around = self.around(evenings::open(&self.connection, now)?, now)?;
        let mut checks = Vec::new();
        for option in &poll.options {
            // Who has refused is kept from nothing else.
            let refused = |who: MemberId| {
                let no = |said: &Answered| said.answer == Answer::No && said.member == who;
                answers.iter().any(|said| said.option == option.id && no(said))
            };
            let members = poll.members.iter().copied().filter(|who| !refused(*who)).collect();
            let mut proposed = Session {
                id: SessionId(poll.id.0),
                title: poll.title,
                portion: Portion::Whole,
                start: option.start,
                minutes: 0,
                members,
                place: String::new(),
                note: String::new(),
                particulars: Particulars::default(),
                status: Status::Planned,
                reminders: None,
                repeats: None,
                sequence: 0,
            };
            proposed.minutes = self.length(&proposed)?.minutes;
            let warnings = plan::check(&proposed, &around.an_evening_of(&self.shown(&proposed)?));
            let names = names_of(self, &around.others, &warnings);
            checks.push(OptionCheck { option: option.id, warnings, names });
        }
        Ok(checks)
    }
}

/// How many of those who are asked have something else on an evening, for those on which somebody has.
fn booked(poll: &Poll, checks: &[OptionCheck]) -> HashMap<OptionId, usize> {
    let mut booked = HashMap::new();
    for check in checks {
        let overlaps = check.warnings.iter().filter_map(|warning| match warning {
            // With nobody named it is everybody's evening.
            Warning::Overlaps { members, .. } if members.is_empty() => Some(poll.members.len()),
            Warning::Overlaps { members, .. } => Some(members.len()),
            _ => None,
        });
        booked.extend(overlaps.max().map(|many| (check.option, many)));
    }
    booked
}

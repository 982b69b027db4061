//! Date polls as those see them who are asked on a phone: which evenings, and what they said. Refuses to show a poll to
//! anybody who is not asked.

use chrono::NaiveDateTime;
use houselights_domain::change::Operation;
use houselights_domain::id::{OptionId, PollId};
use houselights_domain::plan::Person;
use houselights_domain::plan::poll::{Answer, Answered, PollOption, PollStatus};

use crate::engine::Engine;
use crate::error::Error;
use crate::store::polls;
use crate::view::AnswerPoll;

/// A question which evening suits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    /// Which.
    pub poll: PollId,
    /// The film's name; `None` is "decide on the evening".
    pub name: Option<String>,
    /// The evenings that are still to come.
    pub dates: Vec<Date>,
}

/// One of its evenings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Date {
    /// Which.
    pub option: OptionId,
    /// When the film would start, on its wall.
    pub local: NaiveDateTime,
    /// What this person said.
    pub said: Option<Answer>,
    /// How many can come.
    pub able: usize,
}

impl Engine {
    /// The open questions that somebody is asked.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) fn dates_asked(&self, who: &Person) -> Result<Vec<Asked>, Error> {
        let Some(member) = who.member() else { return Ok(Vec::new()) };
        let (now, mut all) = (self.now(), Vec::new());
        let mut inner = self.inner()?;
        for poll in polls::load(&inner.connection)?.into_iter().filter(|poll| poll.status == PollStatus::Open)
        {
            let poll = inner.present(poll)?;
            if !poll.members.contains(&member) {
                continue;
            }
            let answers = polls::answers(&inner.connection, poll.id)?;
            let date = |option: &PollOption| {
                let answers = answers.iter().filter(|said| said.option == option.id);
                let own = answers.clone().find(|said| said.member == member);
                let able =
                    |said: &&Answered| said.answer != Answer::No && poll.members.contains(&said.member);
                let (id, local) = (option.id, option.start.shown());
                Date {
                    option: id,
                    local,
                    said: own.map(|said| said.answer),
                    able: answers.filter(able).count(),
                }
            };
            let ahead = poll.options.iter().filter(|option| option.start.utc() > now);
            let dates: Vec<_> = ahead.map(date).collect();
            if !dates.is_empty() {
                let name = Some(inner.film_of(&poll)?).filter(|name| !name.is_empty());
                all.push(Asked { poll: poll.id, name, dates });
            }
        }
        Ok(all)
    }

    /// Notes what somebody says on their phone to one of the evenings. No step of an undo at the computer.
    ///
    /// # Errors
    /// [`Error::Gone`] if they are not asked that, or the evening has gone by.
    pub(crate) fn hear_date(
        &self,
        who: &Person,
        poll: PollId,
        option: OptionId,
        answer: Answer,
    ) -> Result<(), Error> {
        let asked = self.dates_asked(who)?;
        let mut dates = asked.iter().filter(|asked| asked.poll == poll).flat_map(|asked| &asked.dates);
        let member = who.member().filter(|_| dates.any(|date| date.option == option)).ok_or(Error::Gone)?;
        let said = AnswerPoll { poll, option, member, answer: Some(answer) };
        self.note_answer(said, Operation::AnswerEvening).map(|_| ())
    }
}

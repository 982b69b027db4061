//! Answers that come back as text from those far away: read, shown, and noted once somebody said so.

use houselights_domain::change::Operation;
use houselights_domain::plan::Person;

use super::check;
use super::sharing::known;
use crate::engine::Engine;
use crate::error::Error;
use crate::reply_card::{self, Cards};
use crate::store::answers;
use crate::view::{NoteReply, RepliesView, ReplyView, Written};

/// The most answers that are noted in one go.
const REPLIES_LIMIT: usize = 100;

impl Engine {
    /// The answers in a text: a message, or a whole chat. Nothing is stored.
    ///
    /// # Errors
    /// [`Error::TooMany`]; otherwise only what the database says. Answers that cannot be read, or to evenings that are
    /// not there, are counted.
    pub fn read_replies(&self, request: String) -> Result<RepliesView, Error> {
        let Cards { whole, damaged } = reply_card::find(&request);
        check::at_most(&whole, REPLIES_LIMIT, "answers")?;
        let now = self.now();
        let mut inner = self.inner()?;
        let mut read = RepliesView { replies: Vec::new(), damaged, unknown: 0, over: 0 };
        for card in whole {
            match super::answers::open(&inner, card.session) {
                Ok(evening) => {
                    // Somebody who left the household since: whoever reads it says whose it is.
                    let who = card.who.and_then(|who| known(&inner, who).ok());
                    let said = answers::of(&inner.connection, evening.id)?;
                    let said =
                        who.as_ref().and_then(|who| said.into_iter().find(|one| one.who.key() == who.key()));
                    let name = who.as_ref().map(|who| inner.called(who)).transpose()?.unwrap_or_default();
                    let evening =
                        inner.session_views(vec![evening], now)?.into_iter().next().ok_or(Error::Gone)?;
                    let before = said.and_then(|said| said.reply);
                    read.replies.push(ReplyView { evening, who, name, reply: card.reply, before });
                }
                Err(Error::Gone) => read.unknown += 1,
                Err(Error::NotWaiting) => read.over += 1,
                Err(problem) => return Err(problem),
            }
        }
        Ok(read)
    }

    /// Notes answers that came back as text, all or none of them.
    ///
    /// # Errors
    /// [`Error::Gone`] if an evening or a member is not there, [`Error::NotWaiting`] if one is over or called off,
    /// [`Error::TooMany`] guests.
    pub fn note_replies(&self, request: Vec<NoteReply>) -> Result<Written<()>, Error> {
        check::at_most(&request, REPLIES_LIMIT, "answers")?;
        let inner = self.inner()?;
        let mut names: Vec<String> = Vec::new();
        let mut noted = Vec::new();
        for NoteReply { session, who, reply } in request {
            let session = inner.voice(session, &who)?.id;
            let who: Person = known(&inner, who)?;
            let name = inner.called(&who)?;
            if !names.contains(&name) {
                names.push(name);
            }
            noted.push((session, who, reply));
        }
        drop(inner);
        self.transact(Operation::NoteReplies, &names.join(", "), |writer| {
            for (session, who, reply) in &noted {
                writer.put_reply(*session, who, *reply)?;
            }
            Ok(())
        })
    }
}

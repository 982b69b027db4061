//! The invitation for those far away: one file that needs no network, with the calendar and the ways to answer inside, and
//! the same in plain words. Owns what is in it; how it is sent is their messenger's business.

use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use houselights_domain::id::SessionId;
use houselights_domain::plan::{Person, Reply, Status};
use sha2::{Digest, Sha256};

use super::PlanPage;
use super::evening::{Shown, shown};
use super::look::Look;
use super::words::{Say, Words};
use crate::error::Error;
use crate::reply_card::ReplyCard;
use crate::use_case::Invitation;

const STYLE: &str = include_str!("../../templates/file.css");
/// Copies an answer at one press; without it, it is selected and copied by hand.
const SCRIPT: &str = include_str!("../../templates/file.js");

#[derive(Template)]
#[template(path = "file.html")]
struct File {
    language: &'static str,
    policy: String,
    style: String,
    evening: Shown,
    calendar: String,
    calendar_words: String,
    question: String,
    hint: String,
    people: Vec<Card>,
    script: &'static str,
    foot: String,
}

/// Where one person answers.
struct Card {
    /// Empty if it is the only one.
    name: String,
    ways: Vec<Way>,
}

/// One answer, and the ways to send it.
struct Way {
    label: String,
    text: String,
    label_of_text: String,
    mail: String,
    mail_words: String,
    message: String,
    message_words: String,
    copy: String,
    copied: String,
}

impl PlanPage {
    /// The invitation as one HTML file, for one person or for whoever it reaches.
    ///
    /// # Errors
    /// [`Error::Gone`] if the evening is not there, [`Error::NotWaiting`] if it was watched or called off.
    pub fn file(&self, session: SessionId, who: Option<&Person>) -> Result<String, Error> {
        let (invitation, words) = (self.invitation_to(session)?, &*self.outside.words);
        let calendar = self.engine.calendar(Some(session), |facts| words.event(facts))?;
        let evening = shown(words, &invitation);
        let household = &invitation.household.name;
        let file = File {
            language: words.language(),
            policy: policy(),
            style: format!("{}{}", self.look.inside(), STYLE),
            calendar: format!("data:text/calendar;charset=utf-8;base64,{}", STANDARD.encode(calendar)),
            calendar_words: words.say(&Say::AddToCalendar),
            question: words.say(&Say::AreYouComing),
            hint: words.say(&Say::SendBack { household }),
            people: cards(words, &invitation, &evening, who),
            script: SCRIPT,
            foot: words.say(&Say::NeedsNoNetwork),
            evening,
        };
        file.render().map_err(|problem| Error::File(std::io::Error::other(problem)))
    }

    /// The invitation in plain words, to be pasted into a chat.
    ///
    /// # Errors
    /// As [`Self::file`].
    pub fn text(&self, session: SessionId) -> Result<String, Error> {
        let invitation = self.invitation_to(session)?;
        let Shown { invites, name, film_line, when, about, lines, heavy, .. } =
            shown(&*self.outside.words, &invitation);
        let heavy = heavy.map(|heavy| format!("{} {}", heavy.title, heavy.age).trim().to_owned());
        let said = [invites, name, film_line, when, about].into_iter().chain(lines).chain(heavy);
        Ok(said.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"))
    }

    fn invitation_to(&self, session: SessionId) -> Result<Invitation, Error> {
        let invitation = self.engine.invitation(session)?;
        match invitation.view.session.status {
            Status::Planned | Status::Started { .. } => Ok(invitation),
            Status::Watched | Status::Cancelled => Err(Error::NotWaiting),
        }
    }
}

fn cards(words: &dyn Words, invitation: &Invitation, evening: &Shown, who: Option<&Person>) -> Vec<Card> {
    let card = |who: Option<&Person>, name: String| {
        let of = who.map(|who| invitation.name_of(who));
        let ways = [Reply::Coming, Reply::Maybe, Reply::Cant]
            .map(|reply| way(words, invitation, evening, who, of.as_deref(), reply));
        Card { name, ways: ways.into() }
    };
    if who.is_some() {
        return vec![card(who, String::new())];
    }
    let members = invitation.household.members.iter().map(|member| Person::Member { id: member.id });
    let guests = &invitation.view.session.particulars.guests;
    let guests = guests.iter().map(|name| Person::Guest { name: name.clone() });
    let named = members.chain(guests).map(|who| card(Some(&who), invitation.name_of(&who)));
    let mut all: Vec<Card> = named.collect();
    all.push(card(None, words.say(&Say::SomebodyElse)));
    all
}

fn way(
    words: &dyn Words,
    invitation: &Invitation,
    evening: &Shown,
    who: Option<&Person>,
    name: Option<&str>,
    reply: Reply,
) -> Way {
    let session = &invitation.view.session;
    let card = ReplyCard { session: session.id, who: who.cloned(), reply };
    let said =
        words.say(&Say::Card { name, reply, evening: &evening.name, local: invitation.view.starts_local });
    let text = format!("{said} {}", card.code());
    let subject = words.say(&Say::CardSubject { evening: &evening.name });
    Way {
        label: words.say(&Say::Answer { reply }),
        mail: format!("mailto:?subject={}&body={}", address(&subject), address(&text)),
        message: format!("sms:?&body={}", address(&text)),
        text,
        label_of_text: words.say(&Say::YourAnswer),
        mail_words: words.say(&Say::ByMail),
        message_words: words.say(&Say::ByMessage),
        copy: words.say(&Say::Copy),
        copied: words.say(&Say::Copied),
    }
}

/// As part of an address: a space is no plus sign in mail.
fn address(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

/// Nothing from anywhere, and of scripts its own alone.
fn policy() -> String {
    let script = STANDARD.encode(Sha256::digest(SCRIPT.as_bytes()));
    format!("default-src 'none'; style-src 'unsafe-inline'; font-src data:; script-src 'sha256-{script}'")
}

impl Look {
    /// The style sheet with its fonts inside.
    fn inside(&self) -> String {
        self.sheet(|font| format!("data:font/woff2;base64,{}", STANDARD.encode(&font.bytes)))
    }
}

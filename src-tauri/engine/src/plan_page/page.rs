//! The invitation itself: what is said of the evening to this phone, put in its place. Owns what this phone is asked and
//! can do; words come from [`Words`](super::words::Words), and every one is escaped by the template.

use std::sync::Arc;

use askama::Template;
use axum::extract::Request;
use axum::extract::{RawQuery, State};
use axum::http::Method;
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::response::Response;
use houselights_domain::fold::fold;
use houselights_domain::plan::{Person, Reply, Status};
use houselights_domain::share::Act;

use super::door::{Visitor, cookie, wrong};
use super::evening::{Shown, shown};
use super::hall::Hall;
use super::people::{Group, brings, people};
use super::reply::{Trouble, page};
use super::words::Say;
use crate::use_case::{Asked, Invitation};

/// How often the page is read anew by itself, in seconds. It holds nothing that is typed.
pub(super) const REFRESH: &str = "45";
/// The cookie that says whether it is, and what it can say.
const PACE: &str = "pace";
/// So many people are seen at one glance.
const FAMILY: usize = 8;
const STILL: &str = "still";
const LIVE: &str = "live";

#[derive(Template)]
#[template(path = "plan.html")]
struct Plan<'a> {
    language: &'a str,
    look: &'a str,
    evening: Shown,
    token: String,
    asks: Option<Asks>,
    rsvp: Option<Rsvp>,
    people: Vec<Group>,
    brings_title: String,
    brings: Vec<String>,
    ways: Vec<(&'a str, String)>,
    refreshes: bool,
    refresh_words: String,
    refresh_other: String,
}

struct Asks {
    question: String,
    hint: String,
    members: Vec<(String, String)>,
    other: String,
}

struct Rsvp {
    question: String,
    choices: Vec<Choice>,
    you: String,
    can_change: bool,
    not_you: String,
}

struct Choice {
    value: &'static str,
    label: String,
    on: bool,
}

/// The replies by their names in forms.
pub(super) const REPLIES: [(&str, Reply); 3] =
    [("coming", Reply::Coming), ("maybe", Reply::Maybe), ("cant", Reply::Cant)];

/// The invitation.
pub(super) async fn plan(
    State(hall): State<Arc<Hall>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    visitor: Visitor,
) -> Result<Response, Trouble> {
    let session = visitor.session();
    let who = visitor.who().cloned();
    let asked = hall.ask(move |engine| {
        let dates = who.map(|who| engine.dates_asked(&who)).transpose()?;
        Ok((engine.invitation(session)?, dates.unwrap_or_default()))
    });
    let (invitation, dates) = asked.await.map_err(|error| wrong(&hall, &error))?;
    // What somebody said of it holds on this phone until they say otherwise.
    let said = query.as_deref().filter(|said| [STILL, LIVE].contains(said));
    let still = is_still(query.as_deref(), &headers);
    let mut response = page(&hall, &filled(&hall, &visitor, &invitation, &dates, !still));
    if !still {
        response.headers_mut().insert(header::REFRESH, HeaderValue::from_static(REFRESH));
    }
    if let Some(said) = said
        && let Ok(kept) = HeaderValue::from_str(&format!("{PACE}={said}; Path=/; HttpOnly; SameSite=Strict"))
    {
        response.headers_mut().insert(header::SET_COOKIE, kept);
    }
    Ok(response)
}

/// Whether whoever asks wants the page to stay as it is.
fn is_still(query: Option<&str>, headers: &HeaderMap) -> bool {
    let said = query.filter(|said| [STILL, LIVE].contains(said));
    said.or_else(|| cookie(headers, PACE)) == Some(STILL)
}

/// Whether the page that is asked for looks for itself again, and so does what stands in its place for now.
pub(super) fn looks_again(request: &Request) -> bool {
    let home = request.method() == Method::GET && request.uri().path() == "/";
    home && !is_still(request.uri().query(), request.headers())
}

fn filled<'a>(
    hall: &'a Hall,
    visitor: &Visitor,
    invitation: &Invitation,
    dates: &[Asked],
    refreshes: bool,
) -> Plan<'a> {
    let open = matches!(invitation.view.session.status, Status::Planned | Status::Started { .. });
    let answers = open && visitor.visit.link.may(Act::Answer, hall.engine.now());
    let (rsvp, asks) = match visitor.who() {
        Some(who) if answers => (Some(rsvp(hall, visitor, invitation, who)), None),
        None if answers => (None, Some(asks(hall, invitation))),
        _ => (None, None),
    };
    Plan {
        language: hall.words.language(),
        look: &hall.look.href,
        evening: shown(&*hall.words, invitation),
        token: visitor.token(),
        asks,
        rsvp,
        people: people(hall, invitation),
        brings_title: hall.say(Say::WhatIsBrought),
        brings: brings(hall, invitation),
        ways: ways(hall, visitor, invitation, open && visitor.who().is_some(), !dates.is_empty()),
        refreshes,
        refresh_words: hall.say(Say::Refreshes),
        refresh_other: hall.say(if refreshes { Say::StopRefreshing } else { Say::GoOnRefreshing }),
    }
}

fn asks(hall: &Hall, invitation: &Invitation) -> Asks {
    Asks {
        question: hall.say(Say::WhoAreYou),
        hint: hall.say(Say::WhoAreYouHint),
        members: members(invitation),
        other: hall.say(Say::SomebodyElse),
    }
}

/// Who can be chosen from: a family as it stands in its window, more people by the alphabet, in which one finds oneself.
pub(super) fn members(invitation: &Invitation) -> Vec<(String, String)> {
    let mut all: Vec<_> = invitation.household.members.iter().collect();
    if all.len() > FAMILY {
        all.sort_by_cached_key(|member| fold(&member.name));
    }
    all.into_iter().map(|member| (member.id.to_string(), member.name.clone())).collect()
}

fn rsvp(hall: &Hall, visitor: &Visitor, invitation: &Invitation, who: &Person) -> Rsvp {
    let said = invitation.said_by(who).and_then(|said| said.reply);
    let choice =
        |(value, reply)| Choice { value, label: hall.say(Say::Answer { reply }), on: said == Some(reply) };
    Rsvp {
        question: hall.say(Say::AreYouComing),
        choices: REPLIES.map(choice).into(),
        you: hall.say(Say::Whose { name: &invitation.name_of(who) }),
        can_change: visitor.visit.link.who.is_none(),
        not_you: hall.say(Say::NotYou),
    }
}

fn ways<'a>(
    hall: &Hall,
    visitor: &Visitor,
    invitation: &Invitation,
    answers: bool,
    dates: bool,
) -> Vec<(&'a str, String)> {
    let may = |act| visitor.visit.link.may(act, hall.engine.now());
    let mut ways = vec![("/calendar.ics", hall.say(Say::AddToCalendar))];
    if answers && (may(Act::Suggest) || may(Act::Vote) && !invitation.ballot.is_empty()) {
        ways.push(("/films", hall.say(Say::OtherFilm)));
    }
    if dates && may(Act::Vote) {
        ways.push(("/dates", hall.say(Say::WhichEvening)));
    }
    if answers && may(Act::Answer) {
        ways.push(("/bring", hall.say(Say::Bring)));
    }
    ways
}

//! What a phone can say: who holds it, whether they come, what they bring, which film they would rather see. Each form is a
//! page of its own where something is typed, so that nothing typed is lost to a page that reads itself anew.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use houselights_domain::household::NAME_LIMIT;
use houselights_domain::plan::{BRING_LIMIT, Person};
use houselights_domain::share::Act;
use houselights_domain::title::NAME_LIMIT as FILM_LIMIT;

use super::door::{Form, Visitor, wrong};
use super::hall::Hall;
use super::page::{REPLIES, members};
use super::reply::{Trouble, go_to, page};
use super::words::Say;
use crate::error::Error;
use crate::use_case::{Invitation, Word};

type Answer = Result<Response, Trouble>;

#[derive(Template)]
#[template(path = "ask.html")]
struct Ask<'a> {
    language: &'a str,
    look: &'a str,
    title: String,
    hint: String,
    token: String,
    action: &'a str,
    members: Vec<(String, String)>,
    label: String,
    limit: usize,
    value: String,
    autocomplete: &'a str,
    required: bool,
    send: String,
    back: String,
}

#[derive(Template)]
#[template(path = "films.html")]
struct Films<'a> {
    language: &'a str,
    look: &'a str,
    title: String,
    token: String,
    votes: bool,
    vote_hint: String,
    films: Vec<Film>,
    suggests: bool,
    suggest_title: String,
    suggest_hint: String,
    label: String,
    limit: usize,
    send: String,
    suggested: Vec<String>,
    back: String,
}

struct Film {
    id: String,
    on: bool,
    name: String,
    voices: String,
}

async fn invitation(hall: &Hall, visitor: &Visitor) -> Result<Invitation, Trouble> {
    let session = visitor.session();
    hall.ask(move |engine| engine.invitation(session)).await.map_err(|error| wrong(hall, &error))
}

/// Who holds this phone?
pub(super) async fn ask_who(State(hall): State<Arc<Hall>>, visitor: Visitor) -> Answer {
    visitor.may(&hall, Act::Answer)?;
    let invitation = invitation(&hall, &visitor).await?;
    Ok(page(
        &hall,
        &Ask {
            language: hall.words.language(),
            look: &hall.look.href,
            title: hall.say(Say::WhoAreYou),
            hint: hall.say(Say::WhoAreYouHint),
            token: visitor.token(),
            action: "/who",
            members: members(&invitation),
            label: hall.say(Say::YourName),
            limit: NAME_LIMIT,
            value: String::new(),
            autocomplete: "given-name",
            required: true,
            send: hall.say(Say::ThatsMe),
            back: hall.say(Say::Back),
        },
    ))
}

/// They say it.
pub(super) async fn who(State(hall): State<Arc<Hall>>, form: Form) -> Answer {
    form.visitor.may(&hall, Act::Answer)?;
    let who = match (form.field("member"), form.field("text")) {
        (Some(id), _) => id.parse().map(|id| Person::Member { id }).map_err(|_| Error::Gone),
        (None, Some(name)) => Ok(Person::Guest { name: name.to_owned() }),
        (None, None) => Err(Error::NoName),
    };
    let who = who.map_err(|error| wrong(&hall, &error))?;
    let visit = form.visitor.visit;
    hall.ask(move |engine| engine.introduce(&visit, who)).await.map_err(|error| wrong(&hall, &error))?;
    Ok(go_to("/"))
}

/// Whether they come.
pub(super) async fn reply(State(hall): State<Arc<Hall>>, form: Form) -> Answer {
    let said = REPLIES.into_iter().find(|(value, _)| form.field("reply") == Some(value));
    let (_, reply) = said.ok_or_else(|| wrong(&hall, &Error::BadRequest(String::new())))?;
    hear(&hall, &form.visitor, Act::Answer, Word::Reply(reply)).await?;
    Ok(go_to("/"))
}

/// What do they bring?
pub(super) async fn ask_bring(State(hall): State<Arc<Hall>>, visitor: Visitor) -> Answer {
    visitor.may(&hall, Act::Answer)?;
    let invitation = invitation(&hall, &visitor).await?;
    let said = visitor.who().and_then(|who| invitation.said_by(who));
    Ok(page(
        &hall,
        &Ask {
            language: hall.words.language(),
            look: &hall.look.href,
            title: hall.say(Say::Bring),
            hint: hall.say(Say::BringHint),
            token: visitor.token(),
            action: "/bring",
            members: Vec::new(),
            label: hall.say(Say::WhatIsBrought),
            limit: BRING_LIMIT,
            value: said.map(|said| said.brings.clone()).unwrap_or_default(),
            autocomplete: "off",
            required: false,
            send: hall.say(Say::Save),
            back: hall.say(Say::Back),
        },
    ))
}

/// They say it.
pub(super) async fn bring(State(hall): State<Arc<Hall>>, form: Form) -> Answer {
    let what = form.field("text").unwrap_or_default().to_owned();
    hear(&hall, &form.visitor, Act::Answer, Word::Brings(what)).await?;
    Ok(go_to("/"))
}

/// Which other film?
pub(super) async fn ask_film(State(hall): State<Arc<Hall>>, visitor: Visitor) -> Answer {
    let (votes, suggests) = (visitor.visit.link.scope.vote, visitor.visit.link.scope.suggest);
    if !votes {
        visitor.may(&hall, Act::Suggest)?;
    }
    let invitation = invitation(&hall, &visitor).await?;
    let said = visitor.who().and_then(|who| invitation.said_by(who)).and_then(|said| said.film);
    // A film that is no other any more leaves the one that is planned.
    let said = said.filter(|film| invitation.ballot.iter().any(|choice| choice.id == *film));
    let planned = Film {
        id: String::new(),
        on: said.is_none(),
        name: invitation.view.name.clone().unwrap_or_else(|| hall.say(Say::AsPlanned)),
        voices: hall.say(Say::AsPlanned),
    };
    let others = invitation.ballot.iter().map(|choice| Film {
        id: choice.id.to_string(),
        on: said == Some(choice.id),
        name: hall.say(Say::Choice {
            name: &choice.name,
            year: choice.year,
            minutes: choice.runtime_minutes,
        }),
        voices: hall.say(Say::Voices { count: choice.voices }),
    });
    let own = |suggester: &Person| visitor.who().is_some_and(|who| who.key() == suggester.key());
    let suggested = invitation.suggestions.iter().filter(|one| own(&one.who)).map(|one| {
        let film = one.film.as_str();
        hall.say(match one.taken {
            None => Say::Waiting { film },
            Some(true) => Say::Taken { film },
            Some(false) => Say::NotTaken { film },
        })
    });
    Ok(page(
        &hall,
        &Films {
            language: hall.words.language(),
            look: &hall.look.href,
            title: hall.say(Say::OtherFilm),
            token: visitor.token(),
            votes: votes && !invitation.ballot.is_empty(),
            vote_hint: hall.say(Say::VoteHint),
            films: [planned].into_iter().chain(others).collect(),
            suggests,
            suggest_title: hall.say(Say::SuggestFilm),
            suggest_hint: hall.say(Say::SuggestHint),
            label: hall.say(Say::Film),
            limit: FILM_LIMIT,
            send: hall.say(Say::Send),
            suggested: suggested.collect(),
            back: hall.say(Say::Back),
        },
    ))
}

/// They vote for one.
pub(super) async fn vote(State(hall): State<Arc<Hall>>, form: Form) -> Answer {
    let film = match form.field("film") {
        None | Some("") => None,
        Some(id) => Some(id.parse().map_err(|_| wrong(&hall, &Error::Gone))?),
    };
    hear(&hall, &form.visitor, Act::Vote, Word::Film(film)).await?;
    Ok(go_to("/films"))
}

/// They suggest one.
pub(super) async fn suggest(State(hall): State<Arc<Hall>>, form: Form) -> Answer {
    let film = form.field("film").unwrap_or_default().to_owned();
    form.visitor.may(&hall, Act::Suggest)?;
    let (session, who) = (form.visitor.session(), known(&hall, &form.visitor)?);
    hall.ask(move |engine| engine.suggest_film(session, &who, &film))
        .await
        .map_err(|error| wrong(&hall, &error))?;
    Ok(go_to("/films"))
}

/// The evening as a calendar file.
pub(super) async fn calendar(State(hall): State<Arc<Hall>>, visitor: Visitor) -> Answer {
    let (session, words) = (visitor.session(), Arc::clone(&hall.words));
    let text = hall.ask(move |engine| engine.calendar(Some(session), |facts| words.event(facts)));
    let text = text.await.map_err(|error| wrong(&hall, &error))?;
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8; method=PUBLISH"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"movie-night.ics\""),
    ];
    Ok((headers, text).into_response())
}

async fn hear(hall: &Hall, visitor: &Visitor, act: Act, word: Word) -> Result<(), Trouble> {
    visitor.may(hall, act)?;
    let (session, who) = (visitor.session(), known(hall, visitor)?);
    let heard = hall.ask(move |engine| engine.hear(session, &who, word)).await;
    heard.map(|_| ()).map_err(|error| wrong(hall, &error))
}

/// Who holds this phone, or the question who does.
pub(super) fn known(hall: &Hall, visitor: &Visitor) -> Result<Person, Trouble> {
    let nobody = || Trouble::new(hall, StatusCode::CONFLICT, Say::WhoAreYou, Some(Say::WhoAreYouHint));
    visitor.who().cloned().ok_or_else(nobody)
}

//! What a member said, so that they can take it back. This page is theirs alone: what is not for them stands on it.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use houselights_domain::share::Wish;

use super::super::hall::Hall;
use super::super::reply::{Trouble, go_to, page};
use super::super::words::Say;
use super::door::{Phone, WishForm, wrong};
use super::list::name_of;
use super::{HOME, WishSay, said};
use crate::error::Error;
use crate::use_case::{OwnWords, WishFilm};

/// How many films a part of the page shows, the latest first.
const SHOWN: usize = 60;

#[derive(Template)]
#[template(path = "wish_own.html")]
struct Page<'a> {
    language: &'a str,
    look: &'a str,
    title: String,
    you: String,
    token: String,
    nothing: String,
    waiting: String,
    waiting_hint: String,
    wishes: Vec<Line>,
    declined: String,
    left: Vec<Line>,
    parts: Vec<Part>,
    back: String,
}

struct Line {
    id: String,
    film: String,
    label: String,
    say: String,
}

/// Films of which they said the same.
struct Part {
    title: String,
    hint: String,
    films: Vec<(String, String, String)>,
    more: String,
}

/// Everything that they said.
pub(super) async fn own(State(hall): State<Arc<Hall>>, phone: Phone) -> Result<Response, Trouble> {
    let who = phone.who();
    let read = hall.ask(move |engine| Ok((engine.household()?, engine.own_words(who)?)));
    let (household, OwnWords { wishes, mut films }) = read.await.map_err(|error| wrong(&hall, &error))?;
    films.reverse();
    let say = |what: WishSay<'_>| said(&hall, what);
    let (wishes, left): (Vec<_>, Vec<_>) = wishes.into_iter().rev().partition(|wish| wish.taken.is_none());
    let parts = [
        part(&hall, &films, WishSay::OnListWished, None, |one| one.wanted),
        part(&hall, &films, WishSay::Seen, None, |one| one.stance.seen),
        part(&hall, &films, WishSay::OnlyYours, Some(WishSay::OnlyYouHint), |one| one.stance.not_for_me),
    ];
    let empty = wishes.is_empty() && left.is_empty() && films.is_empty();
    Ok(page(
        &hall,
        &Page {
            language: hall.words.language(),
            look: &hall.look.href,
            title: say(WishSay::Yours),
            you: say(WishSay::You { name: &name_of(&household, who) }),
            token: phone.token(),
            nothing: if empty { say(WishSay::NothingSaid) } else { String::new() },
            waiting: say(WishSay::Waiting),
            waiting_hint: say(WishSay::WaitingHint),
            wishes: wishes.iter().map(|one| wish(&hall, one)).collect(),
            declined: say(WishSay::Declined),
            left: left.iter().map(|one| wish(&hall, one)).collect(),
            parts: parts.into_iter().filter(|part| !part.films.is_empty()).collect(),
            back: say(WishSay::Back),
        },
    ))
}

fn wish(hall: &Hall, wish: &Wish) -> Line {
    let name = wish.film.as_str();
    let (word, label) = match wish.taken {
        None => (WishSay::TakeBack, WishSay::TakeBackFilm { name }),
        Some(_) => (WishSay::PutAway, WishSay::PutAwayFilm { name }),
    };
    Line {
        id: wish.id.to_string(),
        film: hall.say(Say::Choice { name, year: wish.year, minutes: None }),
        label: said(hall, label),
        say: said(hall, word),
    }
}

fn part(
    hall: &Hall,
    films: &[WishFilm],
    title: WishSay<'_>,
    hint: Option<WishSay<'_>>,
    is: impl Fn(&&WishFilm) -> bool,
) -> Part {
    let say = |what: WishSay<'_>| said(hall, what);
    let line = |one: &WishFilm| {
        let facts = WishSay::Facts { year: one.film.year, minutes: None };
        (format!("{HOME}/film/{}", one.film.id), one.film.name.clone(), say(facts))
    };
    let more = films.iter().filter(&is).count().saturating_sub(SHOWN);
    Part {
        title: say(title),
        hint: hint.map(say).unwrap_or_default(),
        films: films.iter().filter(&is).take(SHOWN).map(line).collect(),
        more: if more == 0 { String::new() } else { say(WishSay::More { count: more }) },
    }
}

/// A wish is taken back.
pub(super) async fn take_back(
    State(hall): State<Arc<Hall>>,
    WishForm { phone, fields }: WishForm,
) -> Result<Response, Trouble> {
    let id = fields.get("wish").and_then(|id| id.parse().ok());
    let id = id.ok_or_else(|| wrong(&hall, &Error::Gone))?;
    let who = phone.who();
    let taken = hall.ask(move |engine| engine.take_wish_back(who, id)).await;
    taken.map_err(|error| wrong(&hall, &error))?;
    Ok(go_to("/wishes/own"))
}

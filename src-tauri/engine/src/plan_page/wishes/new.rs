//! Wishing for a film that is not on the list: its name is typed, and the films that it may mean are offered. Nothing goes
//! on the list before the household has looked at it.

use std::sync::Arc;

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use houselights_domain::title::NAME_LIMIT;

use super::super::hall::Hall;
use super::super::reply::{Trouble, go_to, page};
use super::super::words::Say;
use super::door::{Phone, WishForm, wrong};
use super::{HOME, WishSay, said};
use crate::error::Error;
use crate::use_case::Wished;
use crate::view::Completion;

#[derive(Template)]
#[template(path = "wish_new.html")]
struct Page<'a> {
    language: &'a str,
    look: &'a str,
    title: String,
    hint: String,
    token: String,
    label: String,
    limit: usize,
    typed: String,
    look_up: String,
    which: String,
    choices: Vec<Choice>,
    as_written: String,
    back: String,
}

struct Choice {
    name: String,
    year: i32,
    facts: String,
    label: String,
    /// Where it is, if it is on the list.
    listed: Option<(String, String)>,
}

/// Which film?
pub(super) async fn ask(
    State(hall): State<Arc<Hall>>,
    RawQuery(query): RawQuery,
    phone: Phone,
) -> Result<Response, Trouble> {
    let query = query.unwrap_or_default();
    let typed = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "q");
    let typed: String =
        typed.map(|(_, value)| value.trim().chars().take(NAME_LIMIT).collect()).unwrap_or_default();
    let asked = typed.clone();
    let found =
        hall.ask(move |engine| if asked.is_empty() { Ok(Vec::new()) } else { engine.complete_title(asked) });
    let found = found.await.map_err(|error| wrong(&hall, &error))?;
    let say = |what: WishSay<'_>| said(&hall, what);
    Ok(page(
        &hall,
        &Page {
            language: hall.words.language(),
            look: &hall.look.href,
            title: say(WishSay::NewWish),
            hint: say(WishSay::NewWishHint),
            token: phone.token(),
            label: hall.say(Say::Film),
            limit: NAME_LIMIT,
            look_up: say(WishSay::LookItUp),
            which: if found.is_empty() {
                say(WishSay::NoneKnown { film: &typed })
            } else {
                say(WishSay::Which)
            },
            choices: found.iter().map(|film| choice(&hall, film)).collect(),
            as_written: say(WishSay::AsWritten { film: &typed }),
            typed: typed.clone(),
            back: say(WishSay::Back),
        },
    ))
}

fn choice(hall: &Hall, film: &Completion) -> Choice {
    let say = |what: WishSay<'_>| said(hall, what);
    let by = film.director.as_deref().map(|name| say(WishSay::Director { name }));
    let facts = say(WishSay::Facts { year: Some(film.year), minutes: film.runtime_minutes });
    Choice {
        name: film.name.clone(),
        year: film.year,
        facts: [facts].into_iter().chain(by).collect::<Vec<_>>().join(" · "),
        label: say(WishSay::WishForFilm { name: &film.name }),
        listed: film.on_list.map(|id| (format!("{HOME}/film/{id}"), say(WishSay::OnList))),
    }
}

/// That one.
pub(super) async fn wish(
    State(hall): State<Arc<Hall>>,
    WishForm { phone, fields }: WishForm,
) -> Result<Response, Trouble> {
    let film = fields.get("film").unwrap_or_default().to_owned();
    let year = fields.get("year").map(str::parse).transpose();
    let year = year.map_err(|_| wrong(&hall, &Error::BadRequest(String::new())))?;
    let who = phone.who();
    let wished = hall.ask(move |engine| engine.wish_for(who, &film, year)).await;
    Ok(go_to(&match wished.map_err(|error| wrong(&hall, &error))? {
        Wished::Listed(id) => format!("{HOME}/film/{id}"),
        Wished::Waits => format!("{HOME}/own"),
    }))
}

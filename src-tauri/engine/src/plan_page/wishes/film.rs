//! One film of the list, and what a member says of it. What is only for them stands apart, and says so.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use houselights_domain::id::TitleId;

use super::super::hall::Hall;
use super::super::poster::Look;
use super::super::reply::{Trouble, go_to, page};
use super::door::{Phone, WishForm, wrong};
use super::list::Place;
use super::{HOME, WishSay, said};
use crate::error::Error;
use crate::use_case::{FilmWord, WishFilm};

#[derive(Template)]
#[template(path = "wish_film.html")]
struct Page<'a> {
    language: &'a str,
    look: &'a str,
    /// As the invitation has it, so that the film looks the same.
    evening: Head,
    token: String,
    id: String,
    wished_by: String,
    words: [(&'static str, String, bool); 2],
    only_you: String,
    only_you_hint: String,
    not_for_me: (String, bool),
    own: String,
    back: String,
}

struct Head {
    /// The inside of an SVG, of figures alone.
    picture: String,
    invites: String,
    name: String,
    film_line: String,
}

/// A film of the list.
pub(super) async fn film(
    State(hall): State<Arc<Hall>>,
    Path(id): Path<String>,
    phone: Phone,
) -> Result<Response, Trouble> {
    let (who, id) = (phone.who(), parsed(&hall, &id)?);
    let read = hall.ask(move |engine| Ok((engine.household()?, engine.wish_film(who, id)?)));
    let (household, one) = read.await.map_err(|error| wrong(&hall, &error))?;
    let say = |what: WishSay<'_>| said(&hall, what);
    let WishFilm { wanted, others, stance, .. } = &one;
    Ok(page(
        &hall,
        &Page {
            language: hall.words.language(),
            look: &hall.look.href,
            evening: head(&hall, &household.name, &one),
            token: phone.token(),
            id: id.to_string(),
            wished_by: match others.as_slice() {
                [] => String::new(),
                names => say(WishSay::WishedBy { names }),
            },
            words: [("want", say(WishSay::IWish), *wanted), ("seen", say(WishSay::IHaveSeen), stance.seen)],
            only_you: say(WishSay::OnlyYou),
            only_you_hint: say(WishSay::OnlyYouHint),
            not_for_me: (say(WishSay::NotForMe), stance.not_for_me),
            own: say(WishSay::Yours),
            back: say(WishSay::Back),
        },
    ))
}

fn head(hall: &Hall, household: &str, one: &WishFilm) -> Head {
    let film = &one.film;
    let look = Look::of(&film.name, film.year, &film.profile);
    let say = |what: WishSay<'_>| said(hall, what);
    let facts = say(WishSay::Facts { year: film.year, minutes: film.runtime_minutes });
    let by = film.directors.first().map(|name| say(WishSay::Director { name }));
    let film_line = [Some(facts).filter(|facts| !facts.is_empty()), by].into_iter().flatten();
    Head {
        picture: look.picture(),
        invites: say(WishSay::Title { household }),
        name: film.name.clone(),
        film_line: film_line.collect::<Vec<_>>().join(" · "),
    }
}

/// A member says something of a film, and is back where they said it.
pub(super) async fn say(
    State(hall): State<Arc<Hall>>,
    WishForm { phone, fields }: WishForm,
) -> Result<Response, Trouble> {
    let bad = || wrong(&hall, &Error::BadRequest(String::new()));
    // A button of a list says which film it is of, one of a film's own page only yes or no.
    let said = |name| fields.get(name).map(|value| (name, value));
    let (word, value) = ["want", "leave", "seen", "not"].into_iter().find_map(said).ok_or_else(bad)?;
    let own = fields.get("title");
    let id = parsed(&hall, own.unwrap_or(value))?;
    let yes = own.is_none() || value == "yes";
    let word = match word {
        "want" => FilmWord::Want(yes),
        "leave" => FilmWord::Want(false),
        "seen" => FilmWord::Seen(yes),
        _ => FilmWord::NotForMe(yes),
    };
    let who = phone.who();
    let heard = hall.ask(move |engine| engine.say_of_film(who, id, word)).await;
    heard.map_err(|error| wrong(&hall, &error))?;
    Ok(go_to(&match fields.get("from") {
        Some("film") => format!("{HOME}/film/{id}"),
        // Back to where they were on the page.
        _ => format!("{}#f{id}", Place::of(fields.iter()).href()),
    }))
}

fn parsed(hall: &Hall, id: &str) -> Result<TitleId, Trouble> {
    id.parse().map_err(|_| wrong(hall, &Error::Gone))
}

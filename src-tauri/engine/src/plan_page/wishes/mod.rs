//! The wish page: the household's list for a member without a computer. Owns its addresses; each page is a file, and who is
//! let in is the door's business.

mod door;
mod film;
mod links;
mod list;
mod new;
mod own;
mod words;

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, head, post};

pub use words::WishSay;

use super::hall::Hall;
use super::words::Say;

/// Where everything of it is.
const HOME: &str = "/wishes";
/// Where a way to it leads.
pub(super) const ENTRY: &str = "/w/";

/// Its pages.
pub(super) fn pages() -> Router<Arc<Hall>> {
    Router::new()
        // Who only asks whether it is there does not come in.
        .route("/w/{secret}", head(|| async { StatusCode::METHOD_NOT_ALLOWED }).get(door::enter))
        .route("/wishes", get(list::list))
        .route("/wishes/film/{id}", get(film::film))
        .route("/wishes/say", post(film::say))
        .route("/wishes/new", get(new::ask).post(new::wish))
        .route("/wishes/own", get(own::own))
        .route("/wishes/take-back", post(own::take_back))
}

/// Whether an address is one of them.
pub(super) fn owns(path: &str) -> bool {
    path.strip_prefix(HOME).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        || path.starts_with(ENTRY)
}

/// Its words.
fn said(hall: &Hall, what: WishSay<'_>) -> String {
    hall.say(Say::Wishes(what))
}

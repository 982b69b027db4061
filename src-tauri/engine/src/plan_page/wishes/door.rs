//! How a member comes in to the wish page: as to an evening, a link's secret is swapped for a cookie of the phone's own at
//! the first look. Owns that cookie, and who stands in the door.

use std::sync::Arc;

use axum::extract::{FromRequest, FromRequestParts, Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use houselights_domain::id::MemberId;

use super::super::door::{Fields, form_token, own_secret, status_of};
use super::super::hall::{Hall, Refusal};
use super::super::reply::{Trouble, go_to};
use super::super::words::Say;
use super::{HOME, WishSay};
use crate::error::Error;
use crate::use_case::{Admission, Wisher};

const COOKIE: &str = "wishes";
/// As long as browsers keep any, and anew with each look at the list.
const COOKIE_SECONDS: u32 = 400 * 24 * 60 * 60;

/// A phone that was let in.
pub(super) struct Phone {
    wisher: Wisher,
    digits: String,
}

impl Phone {
    /// Whose it is.
    pub fn who(&self) -> MemberId {
        self.wisher.link.who
    }

    /// What a form of this phone's pages brings back.
    pub fn token(&self) -> String {
        form_token(&self.digits)
    }

    /// Keeps the phone's secret there for longer.
    pub fn cookie(&self) -> Option<HeaderValue> {
        kept(&self.digits)
    }
}

impl FromRequestParts<Arc<Hall>> for Phone {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, hall: &Arc<Hall>) -> Result<Self, Trouble> {
        let Some(digits) = own_secret(&parts.headers, COOKIE) else {
            let (what, hint) = (WishSay::NoCookie, WishSay::NoCookieHint);
            let status = StatusCode::UNAUTHORIZED;
            let trouble = Trouble::shut(hall, status, Say::Wishes(what), Say::Wishes(hint));
            // Somebody who came from another page: browsers leave a strict cookie out on the way in, and send it when
            // the page itself goes on.
            let first = parts.uri.path() == HOME && parts.uri.query() != Some("again");
            if first {
                return Err(trouble.header(header::REFRESH, "0; url=/wishes?again"));
            }
            hall.refuse(Refusal::Link);
            return Err(trouble);
        };
        let asked = digits.clone();
        let wisher = admitted(hall, hall.ask(move |engine| engine.wisher(&asked)).await)?;
        if wisher.noted {
            hall.read_again();
        }
        Ok(Self { wisher, digits })
    }
}

/// The fields of a form that came from the phone's own page.
pub(super) struct WishForm {
    pub phone: Phone,
    pub fields: Fields,
}

impl FromRequest<Arc<Hall>> for WishForm {
    type Rejection = Trouble;

    async fn from_request(request: Request, hall: &Arc<Hall>) -> Result<Self, Trouble> {
        let (mut parts, body) = request.into_parts();
        let phone = Phone::from_request_parts(&mut parts, hall).await?;
        let fields = Fields::read(hall, body, &phone.token()).await.map_err(|(status, what, hint)| {
            Trouble::with_way(hall, status, what, hint, (HOME, Say::Wishes(WishSay::Back)))
        })?;
        Ok(Self { phone, fields })
    }
}

/// Swaps a link for a cookie, once for each phone.
pub(super) async fn enter(
    State(hall): State<Arc<Hall>>,
    Path(digits): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let link = admitted(&hall, hall.ask(move |engine| engine.wish_link(&digits)).await)?;
    let own = own_secret(&headers, COOKIE);
    let fresh = hall.ask(move |engine| engine.admit_wisher(&link, own.as_deref())).await;
    let Some(fresh) = fresh.map_err(|error| wrong(&hall, &error))? else { return Ok(go_to(HOME)) };
    hall.read_again();
    let cookie = kept(fresh.digits()).ok_or_else(|| Trouble::unknown(&hall))?;
    Ok(([(header::SET_COOKIE, cookie)], go_to(HOME)).into_response())
}

/// Why the engine did not.
pub(super) fn wrong(hall: &Hall, error: &Error) -> Trouble {
    let way = (HOME, Say::Wishes(WishSay::Back));
    Trouble::with_way(hall, status_of(error), Say::Trouble { error }, Some(Say::TryAgain), way)
}

fn admitted<T>(hall: &Hall, found: Result<Admission<T>, Error>) -> Result<T, Trouble> {
    match found {
        Ok(Admission::Open(admitted)) => Ok(admitted),
        Ok(Admission::Over(_)) => {
            hall.refuse(Refusal::Link);
            Err(Trouble::shut(hall, StatusCode::GONE, Say::Revoked, Say::RevokedHint))
        }
        Ok(Admission::Unknown) => Err(Trouble::unknown(hall)),
        Err(error) => Err(wrong(hall, &error)),
    }
}

fn kept(digits: &str) -> Option<HeaderValue> {
    let cookie = format!("{COOKIE}={digits}; Path=/; HttpOnly; SameSite=Strict; Max-Age={COOKIE_SECONDS}");
    HeaderValue::from_str(&cookie).ok()
}

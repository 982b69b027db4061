//! How a phone comes in: a link's secret is swapped for a cookie of the phone's own at the first look, and the address
//! goes on without it. Owns cookies, form tokens and who stands in the door.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{FromRequest, FromRequestParts, Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use houselights_domain::id::SessionId;
use houselights_domain::plan::Person;
use houselights_domain::share::{Act, Standing};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::guard::only;
use super::hall::{Hall, Refusal};
use super::reply::{Trouble, go_to};
use super::words::Say;
use crate::error::Error;
use crate::store::shares::Visit;
use crate::use_case::Admission;

const COOKIE: &str = "visit";
/// A phone may be opened again until the link ends; this only keeps the cookie longer than the browser's tab.
const COOKIE_SECONDS: u32 = 60 * 24 * 60 * 60;

/// A phone that was let in, at an evening that is shared now.
pub(super) struct Visitor {
    pub visit: Visit,
    digits: String,
}

impl Visitor {
    pub fn session(&self) -> SessionId {
        self.visit.link.session
    }

    /// Who holds it, once they said.
    pub fn who(&self) -> Option<&Person> {
        self.visit.who.as_ref()
    }

    /// What a form of this phone's pages brings back: nobody can make it who does not have the cookie.
    pub fn token(&self) -> String {
        form_token(&self.digits)
    }

    /// Whether the link allows it.
    pub fn may(&self, hall: &Hall, act: Act) -> Result<(), Trouble> {
        if self.visit.link.may(act, hall.engine.now()) {
            return Ok(());
        }
        hall.refuse(Refusal::Scope);
        Err(Trouble::new(hall, StatusCode::FORBIDDEN, Say::NotAllowed, None))
    }
}

impl FromRequestParts<Arc<Hall>> for Visitor {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, hall: &Arc<Hall>) -> Result<Self, Trouble> {
        let Some(digits) = own_secret(&parts.headers, COOKIE) else {
            let trouble = Trouble::shut(hall, StatusCode::UNAUTHORIZED, Say::NoCookie, Say::NoCookieHint);
            // Somebody who came from another page: browsers leave a strict cookie out on the way in, and send it when
            // the page itself goes on.
            let first = parts.uri.path() == "/" && parts.uri.query() != Some("again");
            if first {
                return Err(trouble.header(header::REFRESH, "0; url=/?again"));
            }
            hall.refuse(Refusal::Link);
            return Err(trouble);
        };
        let asked = digits.clone();
        match hall.ask(move |engine| engine.visit(&asked)).await {
            Ok(Admission::Open(visit)) if hall.shared.all().contains(&visit.link.session) => {
                if visit.noted {
                    hall.read_again();
                }
                Ok(Self { visit, digits })
            }
            Ok(Admission::Open(_)) => Err(not_shared(hall)),
            Ok(Admission::Over(standing)) => Err(over(hall, standing)),
            Ok(Admission::Unknown) => Err(Trouble::unknown(hall)),
            Err(error) => Err(wrong(hall, &error)),
        }
    }
}

/// The fields of a form.
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads them, if the form brings the token of its page.
    pub async fn read(
        hall: &Hall,
        body: Body,
        token: &str,
    ) -> Result<Self, (StatusCode, Say<'static>, Option<Say<'static>>)> {
        let Ok(bytes) = axum::body::to_bytes(body, hall.limits.body).await else {
            hall.refuse(Refusal::Size);
            return Err((StatusCode::PAYLOAD_TOO_LARGE, Say::TooLarge, None));
        };
        let fields = Self(form_urlencoded::parse(&bytes).into_owned().collect());
        let brought = fields.get("token").unwrap_or_default();
        if !bool::from(brought.as_bytes().ct_eq(token.as_bytes())) {
            hall.refuse(Refusal::FormToken);
            return Err((StatusCode::FORBIDDEN, Say::Refused, Some(Say::RefusedHint)));
        }
        Ok(fields)
    }

    /// A field that was filled in.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// The fields of a form that came from the phone's own page.
pub(super) struct Form {
    pub visitor: Visitor,
    fields: Fields,
}

impl Form {
    /// A field that was filled in.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name)
    }
}

impl FromRequest<Arc<Hall>> for Form {
    type Rejection = Trouble;

    async fn from_request(request: Request, hall: &Arc<Hall>) -> Result<Self, Trouble> {
        let (mut parts, body) = request.into_parts();
        let visitor = Visitor::from_request_parts(&mut parts, hall).await?;
        let fields = Fields::read(hall, body, &visitor.token()).await;
        let fields = fields.map_err(|(status, what, hint)| Trouble::new(hall, status, what, hint))?;
        Ok(Self { visitor, fields })
    }
}

/// What a form of a phone's pages brings back: nobody can make it who does not have the cookie.
pub(super) fn form_token(digits: &str) -> String {
    let digest = Sha256::digest(format!("form {digits}").as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Swaps a link for a cookie, once for each phone.
pub(super) async fn enter(
    State(hall): State<Arc<Hall>>,
    Path(digits): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let link = match hall.ask(move |engine| engine.link(&digits)).await {
        Ok(Admission::Open(link)) if hall.shared.all().contains(&link.session) => link,
        Ok(Admission::Open(_)) => return Err(not_shared(&hall)),
        Ok(Admission::Over(standing)) => return Err(over(&hall, standing)),
        Ok(Admission::Unknown) => return Err(Trouble::unknown(&hall)),
        Err(error) => return Err(wrong(&hall, &error)),
    };
    let own = own_secret(&headers, COOKIE);
    let admitted = hall.ask(move |engine| engine.admit(&link, own.as_deref())).await;
    let Some(own) = admitted.map_err(|error| wrong(&hall, &error))? else { return Ok(go_to("/")) };
    hall.read_again();
    let cookie =
        format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Strict; Max-Age={COOKIE_SECONDS}", own.digits());
    let cookie = HeaderValue::from_str(&cookie).map_err(|_| Trouble::unknown(&hall))?;
    Ok(([(header::SET_COOKIE, cookie)], go_to("/")).into_response())
}

/// Why the engine did not.
pub(super) fn wrong(hall: &Hall, error: &Error) -> Trouble {
    Trouble::new(hall, status_of(error), Say::Trouble { error }, Some(Say::TryAgain))
}

/// What that is called between programs.
pub(super) fn status_of(error: &Error) -> StatusCode {
    match error {
        Error::Gone => StatusCode::NOT_FOUND,
        Error::NotWaiting => StatusCode::CONFLICT,
        Error::TooMany { .. } | Error::SuggestionsWait => StatusCode::TOO_MANY_REQUESTS,
        Error::NoName | Error::TooLong { .. } | Error::BadYear(_) | Error::BadRequest(_) => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
        _ => StatusCode::SERVICE_UNAVAILABLE,
    }
}

fn not_shared(hall: &Hall) -> Trouble {
    Trouble::shut(hall, StatusCode::GONE, Say::NotShared, Say::NotSharedHint).passing()
}

fn over(hall: &Hall, standing: Standing) -> Trouble {
    hall.refuse(Refusal::Link);
    let (what, hint) = match standing {
        Standing::Revoked => (Say::Revoked, Say::RevokedHint),
        Standing::Expired | Standing::Open => (Say::Expired, Say::ExpiredHint),
    };
    Trouble::shut(hall, StatusCode::GONE, what, hint)
}

/// The phone's own secret, in the cookie of that name.
pub(super) fn own_secret(headers: &HeaderMap, name: &str) -> Option<String> {
    let digits = cookie(headers, name)?;
    let fits = digits.len() == 40 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    fits.then(|| digits.to_owned())
}

/// What a phone keeps under that name.
pub(super) fn cookie<'h>(headers: &'h HeaderMap, wanted: &str) -> Option<&'h str> {
    let all = only(headers, &header::COOKIE)?;
    let mut pairs = all.split(';').filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == wanted).map(|(_, value)| value)
}

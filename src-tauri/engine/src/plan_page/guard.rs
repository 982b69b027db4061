//! What a request must be before anything is looked up for it: from this network, by a name of this computer, not too
//! many, and a form only from the page itself. Owns the rules; nothing here knows an evening.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

use super::hall::{Hall, Refusal};
use super::lasting::Lasting;
use super::look::{FONTS, LOOK};
use super::page::{REFRESH, looks_again};
use super::reply::{Passing, Trouble, refusal, wants_page};
use super::wishes::WishSay;
use super::words::Say;
use super::{feed, wishes};

/// Who asks, as the connection says it. Headers in which a proxy says otherwise are never read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Peer(pub SocketAddr);

/// No script, no frame, nothing from elsewhere. `same-origin` and not `no-referrer`: with the latter browsers hide a
/// form's origin from its own page. Where the address holds a secret there are no forms, and it is `no-referrer`.
const ALWAYS: [(HeaderName, &str); 6] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; \
         base-uri 'none'",
    ),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
];

/// Addresses that hold a secret.
const SECRET: [&str; 3] = ["/i/", wishes::ENTRY, feed::PATH];

/// Stands before every page.
pub(super) async fn stand(State(hall): State<Arc<Hall>>, request: Request, next: Next) -> Response {
    let looks_again = looks_again(&request);
    let is_page = wants_page(request.headers());
    let secret = SECRET.iter().any(|path| request.uri().path().starts_with(path));
    let mut response = match refused(&hall, &request) {
        Some(response) => response,
        None => match tokio::time::timeout(hall.limits.request, next.run(request)).await {
            Ok(response) => response,
            Err(_) => {
                hall.refuse(Refusal::Size);
                refusal(&hall, is_page, StatusCode::REQUEST_TIMEOUT, Say::TooSlow, Some(Say::TooSlowHint))
            }
        },
    };
    // Who holds an open page need not know that it was away.
    let passing = is_passing(&response);
    let headers = response.headers_mut();
    if looks_again && passing {
        headers.insert(header::REFRESH, HeaderValue::from_static(REFRESH));
    }
    for (name, value) in ALWAYS {
        // Only a page that has its style in itself brings a policy, which is narrower.
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if secret {
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    }
    // Only what is everybody's says itself how long it may be kept.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Whether the page may be there at the next look.
fn is_passing(response: &Response) -> bool {
    let soon = [StatusCode::TOO_MANY_REQUESTS, StatusCode::REQUEST_TIMEOUT, StatusCode::SERVICE_UNAVAILABLE];
    soon.contains(&response.status()) || response.extensions().get::<Passing>().is_some()
}

fn refused(hall: &Hall, request: &Request) -> Option<Response> {
    let is_page = wants_page(request.headers());
    let refuse = |why, status, words, hint| {
        hall.refuse(why);
        Some(refusal(hall, is_page, status, words, hint))
    };
    // Only neighbours have a connection; one that nobody vouches for is none.
    let Some(Peer(peer)) = request.extensions().get::<Peer>().copied() else {
        return refuse(Refusal::Stranger, StatusCode::FORBIDDEN, Say::Misdirected, None);
    };
    if !hall.meter.take(peer.ip()) {
        let mut response =
            refuse(Refusal::Haste, StatusCode::TOO_MANY_REQUESTS, Say::Busy, Some(Say::BusyHint));
        if let Some(response) = &mut response {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
        }
        return response;
    }
    let Some(host) = host(request).filter(|host| hall.knows(host)) else {
        let hint = Some(Say::MisdirectedHint);
        return refuse(Refusal::Host, StatusCode::MISDIRECTED_REQUEST, Say::Misdirected, hint);
    };
    // The library takes a length beside pieces for pieces and forgets the length; no browser sends a form in pieces.
    if request.headers().contains_key(header::TRANSFER_ENCODING) {
        let mut response = refuse(Refusal::Head, StatusCode::LENGTH_REQUIRED, Say::Refused, None);
        if let Some(response) = &mut response {
            response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        return response;
    }
    if !is_plain(request.uri().path()) {
        return refuse(Refusal::Path, StatusCode::NOT_FOUND, Say::NotFound, None);
    }
    if let Some((what, hint)) = shut(hall, request.uri().path()) {
        let mut response = refusal(hall, is_page, StatusCode::GONE, what, Some(hint));
        response.extensions_mut().insert(Passing);
        return Some(response);
    }
    let origin = only(request.headers(), &header::ORIGIN);
    let own = origin.is_some_and(|origin| origin.strip_prefix("http://").is_some_and(|from| from == host));
    if request.method() == Method::POST && !own {
        return refuse(Refusal::Origin, StatusCode::FORBIDDEN, Say::Refused, Some(Say::RefusedHint));
    }
    None
}

/// What is said at an address that nobody is let in to: while only calendars are, or the wish page is, nothing else is
/// there.
fn shut(hall: &Hall, path: &str) -> Option<(Say<'static>, Say<'static>)> {
    let wishes = hall.shared.lets_in(Lasting::Wishes);
    if wishes::owns(path) {
        return (!wishes).then_some((Say::Wishes(WishSay::Off), Say::Wishes(WishSay::OffHint)));
    }
    let looks = path == LOOK || path.starts_with(FONTS);
    let there = path.starts_with(feed::PATH) || (wishes && looks);
    (hall.shared.all().is_empty() && !there).then_some((Say::NotShared, Say::NotSharedHint))
}

/// Whether it may be one of the pages, none of which is written in code or goes up.
fn is_plain(path: &str) -> bool {
    !path.contains("..") && !path.contains("//") && !path.contains(['%', '\\'])
}

/// The one host that a request names; a second one is nobody's.
fn host(request: &Request<Body>) -> Option<String> {
    let named = only(request.headers(), &header::HOST)?.to_ascii_lowercase();
    let asked = request.uri().authority().map(|authority| authority.as_str().to_ascii_lowercase());
    (asked.is_none_or(|asked| asked == named)).then_some(named)
}

/// A header that is there once.
pub(super) fn only<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    let mut all = headers.get_all(name).iter();
    let first = all.next()?.to_str().ok()?;
    all.next().is_none().then_some(first)
}

/// The answer to what no page is.
pub(super) async fn nowhere(State(hall): State<Arc<Hall>>) -> Trouble {
    Trouble::new(&hall, StatusCode::NOT_FOUND, Say::NotFound, None)
}

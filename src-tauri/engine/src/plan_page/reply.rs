//! Answers that are no page of the plan: a message, a way on, a plain refusal.

use askama::Template;
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::{HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};

use super::hall::{Hall, Refusal};
use super::look::STYLE;
use super::words::Say;

#[derive(Template)]
#[template(path = "message.html")]
struct Message<'a> {
    language: &'a str,
    look: &'a str,
    title: String,
    hint: String,
    way: Option<(&'a str, String)>,
}

/// The same where nothing else is there to be got, its style neither.
#[derive(Template)]
#[template(path = "refused.html")]
struct Refused<'a> {
    language: &'a str,
    style: &'a str,
    title: String,
    hint: String,
    way: Option<(&'a str, String)>,
}

/// Marks an answer in place of a page that may be there again soon.
#[derive(Clone, Copy, Debug)]
pub(super) struct Passing;

/// Why there is no page, in words.
#[derive(Debug)]
pub(super) struct Trouble(Box<Response>);

impl Trouble {
    pub fn new(hall: &Hall, status: StatusCode, what: Say<'_>, hint: Option<Say<'_>>) -> Self {
        Self::with(hall, status, what, hint, Some(("/", hall.say(Say::Back))))
    }

    /// Without a way back: there is nothing behind it.
    pub fn shut(hall: &Hall, status: StatusCode, what: Say<'_>, hint: Say<'_>) -> Self {
        Self::with(hall, status, what, Some(hint), None)
    }

    /// With the way back to where it belongs.
    pub fn with_way(
        hall: &Hall,
        status: StatusCode,
        what: Say<'_>,
        hint: Option<Say<'_>>,
        (href, label): (&str, Say<'_>),
    ) -> Self {
        Self::with(hall, status, what, hint, Some((href, hall.say(label))))
    }

    /// A link or a phone that nobody knows.
    pub fn unknown(hall: &Hall) -> Self {
        hall.refuse(Refusal::Link);
        Self::shut(hall, StatusCode::NOT_FOUND, Say::UnknownLink, Say::UnknownLinkHint)
    }

    fn with(
        hall: &Hall,
        status: StatusCode,
        what: Say<'_>,
        hint: Option<Say<'_>>,
        way: Option<(&str, String)>,
    ) -> Self {
        let (title, hint) = (hall.say(what), hint.map(|hint| hall.say(hint)).unwrap_or_default());
        let language = hall.words.language();
        let message = Message { language, look: &hall.look.href, title, hint, way };
        let mut response = page(hall, &message);
        // A page that could not be written says so itself.
        if response.status() == StatusCode::OK {
            *response.status_mut() = status;
        }
        Self(Box::new(response))
    }

    /// As one that passes.
    pub fn passing(mut self) -> Self {
        self.0.extensions_mut().insert(Passing);
        self
    }

    /// With one more header.
    pub fn header(mut self, name: HeaderName, value: &'static str) -> Self {
        self.0.headers_mut().insert(name, HeaderValue::from_static(value));
        self
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// A page of a template.
pub(super) fn page(hall: &Hall, template: &impl Template) -> Response {
    match template.render() {
        Ok(text) => ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], text).into_response(),
        Err(_) => plain(StatusCode::INTERNAL_SERVER_ERROR, hall.say(Say::NotWritten)),
    }
}

/// Whether a page is what is asked for, as browsers do for people.
pub(super) fn wants_page(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::ACCEPT)
        .iter()
        .any(|kinds| kinds.to_str().is_ok_and(|it| it.contains("text/html")))
}

/// A refusal before anything was looked up: a page that has all of itself for browsers, a sentence for programs.
pub(super) fn refusal(
    hall: &Hall,
    is_page: bool,
    status: StatusCode,
    what: Say<'_>,
    hint: Option<Say<'_>>,
) -> Response {
    let title = hall.say(what);
    let Some(policy) = hall.look.by_itself.clone().filter(|_| is_page) else { return plain(status, title) };
    let hint = hint.map(|hint| hall.say(hint)).unwrap_or_default();
    let refused = Refused { language: hall.words.language(), style: STYLE, title, hint, way: None };
    let mut response = page(hall, &refused);
    if response.status() == StatusCode::OK {
        *response.status_mut() = status;
    }
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}

/// A sentence.
pub(super) fn plain(status: StatusCode, words: String) -> Response {
    (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], words).into_response()
}

/// On to another page, which is then got and not posted to.
pub(super) fn go_to(path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, path)]).into_response()
}

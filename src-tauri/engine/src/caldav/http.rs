//! Requests to a calendar server. Owns who we are, how long we wait, how much we read, and what an answer
//! that is none means; the crate `libdav` knows the requests.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, HeaderValue, USER_AGENT};
use http::{Request, Response, StatusCode, Uri};
use http_body_util::Limited;
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use libdav::dav::{RequestError, WebDavClient, WebDavError};
use libdav::requests::{DavRequest, ParseResponseError};
use tower_service::Service;

use super::CalendarTrouble;
use crate::network::{Broken, Connector, broken, encrypted};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long an answer may be: a calendar of some thousand entries.
const ANSWER_LIMIT: usize = 16 << 20;

/// A server that is asked in somebody's name.
pub(super) type Server = WebDavClient<Sender>;

/// Sends requests in somebody's name.
#[derive(Clone)]
pub(super) struct Sender {
    client: Client<Connector, String>,
    name: HeaderValue,
}

/// No answer came.
#[derive(Debug, thiserror::Error)]
pub(super) enum Silence {
    #[error("no answer in time")]
    Late,
    #[error(transparent)]
    Broken(#[from] hyper_util::client::legacy::Error),
}

impl Sender {
    /// # Errors
    /// [`CalendarTrouble::Password`] if no server could be told that name.
    pub fn new(user: &str, password: &str) -> Result<Self, CalendarTrouble> {
        if user.contains(':') {
            return Err(CalendarTrouble::Password);
        }
        let told = format!("Basic {}", STANDARD.encode(format!("{user}:{password}")));
        let mut name = HeaderValue::from_str(&told).map_err(|_| CalendarTrouble::Password)?;
        // Shown nowhere, whoever prints it.
        name.set_sensitive(true);
        let connector = encrypted().ok_or(CalendarTrouble::Untrusted)?;
        Ok(Self { client: Client::builder(TokioExecutor::new()).build(connector), name })
    }

    /// The server at that address.
    pub fn server(&self, at: &Uri) -> Server {
        WebDavClient::new(at.clone(), self.clone())
    }
}

impl Service<Request<String>> for Sender {
    type Response = Response<Limited<Incoming>>;
    type Error = Silence;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Silence>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Silence>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request<String>) -> Self::Future {
        request.headers_mut().insert(AUTHORIZATION, self.name.clone());
        request.headers_mut().insert(USER_AGENT, HeaderValue::from_static("Houselights"));
        let answer = self.client.request(request);
        Box::pin(async move {
            let answer = tokio::time::timeout(PATIENCE, answer).await.map_err(|_| Silence::Late)??;
            Ok(answer.map(|body| Limited::new(body, ANSWER_LIMIT)))
        })
    }
}

/// Asks, and waits for the whole answer.
pub(super) async fn ask<R>(server: &Server, request: R) -> Result<R::Response, CalendarTrouble>
where
    R: DavRequest<Error<Silence> = WebDavError<Silence>>,
    WebDavError<Silence>: From<R::ParseError>,
{
    let answer = tokio::time::timeout(PATIENCE, server.request(request)).await;
    answer.map_err(|_| CalendarTrouble::Unreachable)?.map_err(|problem| meant(&problem))
}

/// What somebody can be told of a request that did not work.
pub(super) fn meant(problem: &WebDavError<Silence>) -> CalendarTrouble {
    match problem {
        WebDavError::Request(RequestError::Client(silence)) => silent(silence),
        WebDavError::Request(RequestError::Http(_)) => CalendarTrouble::Unreachable,
        WebDavError::BadStatusCode(status) => status_means(*status),
        WebDavError::InvalidInput(_) => CalendarTrouble::BadAddress,
        WebDavError::Xml(_) | WebDavError::InvalidResponse(_) => CalendarTrouble::NoCalendars,
        // The one that libdav knows: a calendar for tasks alone.
        WebDavError::PreconditionFailed(_) => CalendarTrouble::NotAllowed,
    }
}

/// What an answer that could not be read means.
pub(super) fn unreadable(problem: ParseResponseError) -> CalendarTrouble {
    meant(&WebDavError::from(problem))
}

pub(super) fn status_means(status: StatusCode) -> CalendarTrouble {
    match status {
        StatusCode::UNAUTHORIZED => CalendarTrouble::Password,
        StatusCode::FORBIDDEN => CalendarTrouble::NotAllowed,
        StatusCode::NOT_FOUND | StatusCode::GONE => CalendarTrouble::CalendarGone,
        StatusCode::PAYLOAD_TOO_LARGE | StatusCode::INSUFFICIENT_STORAGE => CalendarTrouble::Full,
        StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY | StatusCode::TOO_MANY_REQUESTS => {
            CalendarTrouble::Unreachable
        }
        StatusCode::METHOD_NOT_ALLOWED | StatusCode::NOT_IMPLEMENTED => CalendarTrouble::NoCalendars,
        status if status.is_server_error() => CalendarTrouble::Unreachable,
        status if status.is_success() || status.is_redirection() => CalendarTrouble::NoCalendars,
        _ => CalendarTrouble::Refused,
    }
}

/// Of what is wrong with the encryption, only the certificate is something that its owner can mend; the rest means that
/// nothing is encrypted there.
pub(super) fn silent(silence: &Silence) -> CalendarTrouble {
    match broken(silence) {
        Some(Broken::Untrusted) => CalendarTrouble::Untrusted,
        Some(Broken::NotEncrypted) => CalendarTrouble::NotSecure,
        None => CalendarTrouble::Unreachable,
    }
}

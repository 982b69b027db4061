//! One question to a service on the network. Owns how long we wait, how much we read, where we let ourselves be sent, and what
//! an answer that is none means. Writes no address into the log: one may hold a key.

use std::time::Duration;

use chrono::{DateTime, Utc};
use http::header::{ACCEPT, AUTHORIZATION, HeaderValue, LOCATION, RETRY_AFTER, USER_AGENT};
use http::{HeaderMap, Request, Response, StatusCode, Uri};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tokio::time::Instant;

use super::LookUpTrouble;
use super::manner::{Manner, Pace};
use crate::network::{Broken, Connector, broken, encrypted};

/// How often an answer may send us on.
const SENT_ON: usize = 3;

/// Asks services.
pub(super) struct Asker<'a> {
    client: Client<Connector, String>,
    manner: &'a Manner,
    pace: &'a Pace,
    now: DateTime<Utc>,
}

/// What came back.
#[derive(Debug)]
pub(super) struct Answer {
    pub status: StatusCode,
    pub body: Vec<u8>,
    /// After how long it wants to be asked again.
    pub again_in: Option<Duration>,
}

/// Why there is none, and after how long it may be asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Refused {
    pub trouble: LookUpTrouble,
    pub again_in: Option<Duration>,
}

impl From<LookUpTrouble> for Refused {
    fn from(trouble: LookUpTrouble) -> Self {
        Self { trouble, again_in: None }
    }
}

impl<'a> Asker<'a> {
    pub fn new(manner: &'a Manner, pace: &'a Pace, now: DateTime<Utc>) -> Result<Self, LookUpTrouble> {
        let connector = encrypted().ok_or(LookUpTrouble::Untrusted)?;
        Ok(Self { client: Client::builder(TokioExecutor::new()).build(connector), manner, pace, now })
    }

    pub fn manner(&self) -> &Manner {
        self.manner
    }

    /// Asks, and reads the whole answer, of at most `limit` bytes.
    pub async fn get(&self, url: &str, token: Option<&str>, limit: usize) -> Result<Answer, Refused> {
        tokio::time::sleep(self.pace.turn(Instant::now(), self.manner.pace)).await;
        let answer = tokio::time::timeout(self.manner.patience, self.follow(url, token, limit)).await;
        answer.map_err(|_| LookUpTrouble::Unreachable)?
    }

    async fn follow(&self, url: &str, token: Option<&str>, limit: usize) -> Result<Answer, Refused> {
        let mut at: Uri = url.parse().map_err(|_| LookUpTrouble::Nonsense)?;
        for _ in 0..=SENT_ON {
            let answer = self.client.request(asked(&at, token)?).await.map_err(|silence| silent(&silence))?;
            if !answer.status().is_redirection() {
                return self.read(answer, limit).await;
            }
            at = sent_on(&at, answer.headers()).ok_or(LookUpTrouble::Nonsense)?;
        }
        Err(LookUpTrouble::Nonsense.into())
    }

    async fn read(&self, answer: Response<Incoming>, limit: usize) -> Result<Answer, Refused> {
        let (status, again_in) = (answer.status(), again_in(answer.headers(), self.now));
        let body = Limited::new(answer.into_body(), limit).collect().await.map_err(|problem| {
            // What is too long is no answer; what broke off may come another time.
            let too_long = problem.is::<http_body_util::LengthLimitError>();
            if too_long { LookUpTrouble::Nonsense } else { LookUpTrouble::Unreachable }
        })?;
        Ok(Answer { status, body: body.to_bytes().to_vec(), again_in })
    }
}

impl Answer {
    /// What a status says that is none of success.
    pub fn refused(&self) -> Refused {
        let trouble = match self.status {
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => LookUpTrouble::KeyRefused,
            StatusCode::NOT_FOUND | StatusCode::GONE => LookUpTrouble::NotThere,
            StatusCode::TOO_MANY_REQUESTS => LookUpTrouble::TooMany,
            status if status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT => {
                LookUpTrouble::Unreachable
            }
            _ => LookUpTrouble::Nonsense,
        };
        Refused { trouble, again_in: self.again_in }
    }
}

fn asked(at: &Uri, token: Option<&str>) -> Result<Request<String>, LookUpTrouble> {
    let mut request = Request::get(at).body(String::new()).map_err(|_| LookUpTrouble::Nonsense)?;
    let headers = request.headers_mut();
    headers.insert(USER_AGENT, HeaderValue::from_static("Houselights"));
    headers.insert(ACCEPT, HeaderValue::from_static("application/json, image/*"));
    if let Some(token) = token {
        let mut told =
            HeaderValue::from_str(&format!("Bearer {token}")).map_err(|_| LookUpTrouble::BadKey)?;
        // Shown nowhere, whoever prints it.
        told.set_sensitive(true);
        headers.insert(AUTHORIZATION, told);
    }
    Ok(request)
}

/// Where an answer sends us: to another path of the same server, and nowhere else, because the key goes along.
fn sent_on(from: &Uri, headers: &HeaderMap) -> Option<Uri> {
    let to: Uri = headers.get(LOCATION)?.to_str().ok()?.parse().ok()?;
    let mut parts = to.into_parts();
    parts.scheme = parts.scheme.or_else(|| from.scheme().cloned());
    parts.authority = parts.authority.or_else(|| from.authority().cloned());
    let to = Uri::from_parts(parts).ok()?;
    (to.scheme() == from.scheme() && to.authority() == from.authority()).then_some(to)
}

/// What `Retry-After` says, as seconds or as a moment.
fn again_in(headers: &HeaderMap, now: DateTime<Utc>) -> Option<Duration> {
    let said = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = said.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let moment = DateTime::parse_from_rfc2822(said).ok()?;
    Some((moment.to_utc() - now).to_std().unwrap_or_default())
}

fn silent(silence: &hyper_util::client::legacy::Error) -> LookUpTrouble {
    match broken(silence) {
        Some(Broken::Untrusted | Broken::NotEncrypted) => LookUpTrouble::Untrusted,
        None => LookUpTrouble::Unreachable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: http::header::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_str(value).unwrap())])
    }

    #[test]
    fn a_service_says_when_to_ask_again() {
        let now = "2026-12-18T19:40:00Z".parse().unwrap();
        let wait = |said: &str| again_in(&headers(RETRY_AFTER, said), now);
        assert_eq!(wait("7"), Some(Duration::from_secs(7)));
        assert_eq!(wait("Fri, 18 Dec 2026 19:41:30 GMT"), Some(Duration::from_secs(90)));
        assert_eq!(wait("Fri, 18 Dec 2026 19:00:00 GMT"), Some(Duration::ZERO), "that is over");
        assert_eq!(wait("soon"), None);
    }

    #[test]
    fn nobody_sends_the_key_elsewhere() {
        let from: Uri = "https://api.example.org/3/movie/1".parse().unwrap();
        let to = |said: &str| sent_on(&from, &headers(LOCATION, said)).map(|to| to.to_string());
        assert_eq!(to("/3/movie/2").as_deref(), Some("https://api.example.org/3/movie/2"));
        assert_eq!(to("https://api.example.org/4").as_deref(), Some("https://api.example.org/4"));
        assert_eq!(to("http://api.example.org/4"), None, "unencrypted");
        assert_eq!(to("https://elsewhere.example.org/3"), None);
        let path = to("//elsewhere.example.org/3");
        assert_eq!(
            path.as_deref(),
            Some("https://api.example.org//elsewhere.example.org/3"),
            "a path like any"
        );
    }
}

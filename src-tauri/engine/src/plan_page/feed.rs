//! A calendar that follows: read only, by a secret of its own that opens nothing else, and cheap to ask again: as long as
//! nothing changed that it tells of, nothing is written anew to find that out. Calendars are programs, so what they are told
//! is short and plain.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Path, State};
use axum::http::header::{self, HeaderMap};
use axum::http::{HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};
use houselights_domain::id::MemberId;
use sha2::{Digest, Sha256};

use super::hall::{Hall, Refusal};
use super::lasting::Lasting;
use super::reply::{plain, refusal, wants_page};
use super::words::Say;
use crate::engine::Engine;
use crate::use_case::{Admission, CalendarStamp};

/// Where calendars are let in.
pub(super) const PATH: &str = "/feed/";

/// May be kept, and is asked for again each time; nobody else's to keep.
const KEPT: &str = "private, no-cache";

/// The tag of each calendar's text, with what it was written of. A member has one text, however many follow it.
#[derive(Default)]
pub(super) struct Tags(Mutex<HashMap<Option<MemberId>, (CalendarStamp, String)>>);

impl Tags {
    fn of(&self, who: Option<MemberId>, stamp: &CalendarStamp) -> Option<String> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&who).filter(|(of, _)| of == stamp).map(|(_, tag)| tag.clone())
    }

    fn keep(&self, who: Option<MemberId>, stamp: CalendarStamp, tag: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(who, (stamp, tag));
    }
}

/// The calendar with that secret.
pub(super) async fn feed(
    State(hall): State<Arc<Hall>>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Response {
    let refused = |status, what, hint| refusal(&hall, wants_page(&headers), status, what, hint);
    if !hall.shared.lets_in(Lasting::Feeds) {
        return refused(StatusCode::NOT_FOUND, Say::NotFound, None);
    }
    let digits = file.strip_suffix(".ics").unwrap_or(&file).to_owned();
    let follower = match hall.ask(move |engine| engine.follower(&digits)).await {
        Ok(Admission::Open(follower)) => follower,
        Ok(Admission::Over(_)) => {
            hall.refuse(Refusal::Link);
            return refused(StatusCode::GONE, Say::FeedRevoked, Some(Say::FeedRevokedHint));
        }
        Ok(Admission::Unknown) => {
            hall.refuse(Refusal::Link);
            return refused(StatusCode::NOT_FOUND, Say::UnknownLink, Some(Say::UnknownLinkHint));
        }
        Err(error) => {
            return plain(StatusCode::SERVICE_UNAVAILABLE, hall.say(Say::Trouble { error: &error }));
        }
    };
    if follower.noted {
        hall.read_again();
    }
    let (who, words) = (follower.feed.who, Arc::clone(&hall.words));
    // Before the text: a change in between is in it, and at worst it is written once more.
    let stamp = match hall.ask(Engine::calendar_stamp).await {
        Ok(stamp) => stamp,
        Err(error) => {
            return plain(StatusCode::SERVICE_UNAVAILABLE, hall.say(Say::Trouble { error: &error }));
        }
    };
    if let Some(tag) = hall.tags.of(who, &stamp).filter(|tag| known(&headers, tag)) {
        return unchanged(&tag);
    }
    let text = hall.ask(move |engine| {
        let household = engine.household()?;
        let member = household.members.iter().find(|member| Some(member.id) == who);
        let name = words
            .say(&Say::FeedName { household: &household.name, member: member.map(|one| one.name.as_str()) });
        engine.followed(who, |facts| words.event(facts), &name)
    });
    match text.await {
        Ok(text) => {
            let tag = tag(&text);
            hall.tags.keep(who, stamp, tag.clone());
            answer(text, &tag, &headers)
        }
        Err(error) => plain(StatusCode::SERVICE_UNAVAILABLE, hall.say(Say::Trouble { error: &error })),
    }
}

/// What a program knows a text by.
fn tag(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    let digits: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("\"{digits}\"")
}

fn kept(tag: &str) -> [(HeaderName, &str); 2] {
    [(header::ETAG, tag), (header::CACHE_CONTROL, KEPT)]
}

fn unchanged(tag: &str) -> Response {
    (StatusCode::NOT_MODIFIED, kept(tag)).into_response()
}

/// The calendar, or a word that it is still the same.
fn answer(text: String, tag: &str, asked: &HeaderMap) -> Response {
    if known(asked, tag) {
        return unchanged(tag);
    }
    let kind = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8; method=PUBLISH"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"movie-nights.ics\""),
    ];
    (kept(tag), kind, text).into_response()
}

/// Whether one of the tags that a program knows is this one. Programs between may have made it a weak one.
fn known(asked: &HeaderMap, tag: &str) -> bool {
    let all = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|line| line.split(','))
        .map(str::trim)
        .any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag)
}

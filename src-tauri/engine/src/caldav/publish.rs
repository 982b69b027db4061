//! One entry on the server: putting it there, putting it anew, taking it away. Owns what happens when somebody changed it
//! there meanwhile. Touches nothing but what has one of our own UIDs in a file of that name.

use http::StatusCode;
use libdav::caldav::GetCalendarResources;
use libdav::dav::{Delete, PutResource, WebDavError, mime_types};
use libdav::requests::DavRequest;

use super::CalendarTrouble;
use super::http::{Server, Silence, ask, meant};
use crate::calendar::{CalendarEvent, Merged, from_ics, merge};
use crate::store::family_calendar::Entry;

/// How often somebody else may be faster before we try later.
const TRIES: usize = 4;

/// An entry as it stands on the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Copy {
    pub text: String,
    pub etag: String,
}

/// What became of a request that depends on what stands there.
enum Became {
    Done(Option<String>),
    /// Somebody changed it meanwhile.
    Changed,
}

/// Where an entry stands in a calendar.
pub(super) fn href(calendar: &str, uid: &str) -> String {
    format!("{}/{uid}.ics", calendar.trim_end_matches('/'))
}

/// Puts an entry there, with what people added to the one before. Somebody who is faster is read and tried again.
pub(super) async fn put(
    server: &Server,
    calendar: &str,
    events: &[CalendarEvent],
    before: Option<&Entry>,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(Merged, Copy), CalendarTrouble> {
    let Some(uid) = events.first().map(|event| event.uid.as_str()) else {
        return Err(CalendarTrouble::Refused);
    };
    let href = href(calendar, uid);
    let numbered = above(events, before.map(|before| before.sequence));
    let mut there =
        before.and_then(|before| Some(Copy { text: before.there.clone()?, etag: before.etag.clone()? }));
    for _ in 0..TRIES {
        let merged = merge(
            &numbered,
            before.map(|before| before.ours.as_str()),
            there.as_ref().map(|copy| copy.text.as_str()),
            now,
        );
        let put = PutResource::new(&href);
        let became = match &there {
            Some(copy) => {
                conditional(server, put.update(&merged.text, mime_types::CALENDAR, &copy.etag)).await?
            }
            None => conditional(server, put.create(&merged.text, mime_types::CALENDAR)).await?,
        };
        match became {
            Became::Done(Some(etag)) => return Ok((merged.clone(), Copy { text: merged.text, etag })),
            Became::Done(None) => match get(server, calendar, &href).await? {
                Some(copy) => return Ok((merged, copy)),
                // Taken away in that very moment.
                None => there = None,
            },
            Became::Changed => {
                there = get(server, calendar, &href).await?;
                if there.as_ref().is_some_and(|copy| !is_of(&copy.text, uid)) {
                    return Err(CalendarTrouble::Refused);
                }
            }
        }
    }
    Err(CalendarTrouble::Unreachable)
}

/// Every published change has a number above the one before.
fn above(events: &[CalendarEvent], before: Option<u32>) -> Vec<CalendarEvent> {
    let least = before.map_or(0, |before| before.saturating_add(1));
    let highest = events.iter().map(|event| event.sequence).max().unwrap_or_default().max(least);
    events.iter().map(|event| CalendarEvent { sequence: highest, ..event.clone() }).collect()
}

/// Whether a text is the entry of that UID and of no other.
fn is_of(text: &str, uid: &str) -> bool {
    let read = from_ics(text, chrono_tz::Tz::UTC);
    read.is_ok_and(|calendar| {
        !calendar.events.is_empty() && calendar.events.iter().all(|read| read.event.uid == uid)
    })
}

/// Takes an entry away, whatever people added to it.
pub(super) async fn remove(server: &Server, calendar: &str, entry: &Entry) -> Result<(), CalendarTrouble> {
    let href = href(calendar, &entry.uid);
    let mut etag = entry.etag.clone();
    for _ in 0..TRIES {
        let Some(known) = etag else { return Ok(()) };
        match conditional(server, Delete::new(&href).with_etag(known)).await? {
            Became::Done(_) => return Ok(()),
            Became::Changed => {
                let copy = get(server, calendar, &href).await?;
                etag = copy.filter(|copy| is_of(&copy.text, &entry.uid)).map(|copy| copy.etag);
            }
        }
    }
    Err(CalendarTrouble::Unreachable)
}

/// The entry as it stands there; `None` if it does not.
async fn get(server: &Server, calendar: &str, href: &str) -> Result<Option<Copy>, CalendarTrouble> {
    let copies = copies(server, calendar, &[href.to_owned()]).await?;
    Ok(copies.into_iter().next().and_then(|(_, copy)| copy))
}

/// Entries as they stand there, each by its path; those that do not are `None`.
pub(super) async fn copies(
    server: &Server,
    calendar: &str,
    hrefs: &[String],
) -> Result<Vec<(String, Option<Copy>)>, CalendarTrouble> {
    let mut all = Vec::new();
    let found = ask(server, GetCalendarResources::new(calendar).with_hrefs(hrefs)).await?;
    for resource in found.resources {
        match resource.content {
            Ok(content) => all.push((resource.href, Some(Copy { text: content.data, etag: content.etag }))),
            Err(StatusCode::NOT_FOUND | StatusCode::GONE) => all.push((resource.href, None)),
            Err(status) => return Err(super::http::status_means(status)),
        }
    }
    Ok(all)
}

/// Sends what must not overwrite what we do not know.
async fn conditional<R>(server: &Server, request: R) -> Result<Became, CalendarTrouble>
where
    R: DavRequest<Error<Silence> = WebDavError<Silence>>,
    WebDavError<Silence>: From<R::ParseError>,
    R::Response: Etag,
{
    match server.request(request).await {
        Ok(answer) => Ok(Became::Done(answer.etag())),
        // Also where it stood: it was taken away there.
        Err(WebDavError::BadStatusCode(
            StatusCode::PRECONDITION_FAILED | StatusCode::NOT_FOUND | StatusCode::GONE,
        )) => Ok(Became::Changed),
        Err(problem) => Err(match meant(&problem) {
            CalendarTrouble::NoCalendars => CalendarTrouble::Refused,
            other => other,
        }),
    }
}

trait Etag {
    fn etag(self) -> Option<String>;
}

impl Etag for libdav::dav::PutResourceResponse {
    fn etag(self) -> Option<String> {
        self.etag
    }
}

impl Etag for libdav::dav::DeleteResponse {
    fn etag(self) -> Option<String> {
        None
    }
}

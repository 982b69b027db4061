//! Finding somebody's calendars from what they typed (RFC 6764): the address itself, the well-known one, the root, and
//! last what the domain's own name service says. Owns the way from an address to a list of calendars.

use domain::base::Name;
use domain::base::name::FromStrError;
use http::Uri;
use http::header::LOCATION;
use libdav::caldav::{CalendarComponent, CreateCalendar, FindCalendars, GetSupportedComponents};
use libdav::dav::{FindPropertyHrefs, RequestError, WebDavError};
use libdav::requests::DavRequest;
use libdav::sd::{DiscoverableService, resolve_srv_record};
use libdav::{PropertyName, names};

use super::CalendarTrouble;
use super::address::{follow, places, server};
use super::http::{Sender, Silence, ask, meant, unreadable};

/// How often a server may send us on.
const HOPS: usize = 5;

/// Somebody's calendars.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Those that take events.
    pub calendars: Vec<Calendar>,
    /// Where another one can be made.
    pub home: Option<Uri>,
}

/// A calendar on a server.
#[derive(Clone, Debug)]
pub(super) struct Calendar {
    /// The server's address.
    pub server: String,
    /// The calendar's path.
    pub href: String,
    /// As it is called.
    pub name: String,
    /// As it is shown there, such as `#ff8800`.
    pub colour: Option<String>,
}

/// The calendars behind what somebody typed.
pub(super) async fn find(sender: &Sender, typed: &str) -> Result<Found, CalendarTrouble> {
    let asked = places(typed)?;
    let mut answered = CalendarTrouble::NoCalendars;
    for place in &asked {
        match at(sender, place).await {
            Ok(found) if found.home.is_some() || !found.calendars.is_empty() => return Ok(found),
            Ok(_) | Err(CalendarTrouble::NoCalendars | CalendarTrouble::CalendarGone) => {}
            // Something is there that says nothing of calendars; another place may.
            Err(other @ (CalendarTrouble::NotAllowed | CalendarTrouble::Refused)) => answered = other,
            Err(other) => return elsewhere(sender, place, other).await,
        }
    }
    match asked.last() {
        Some(root) => elsewhere(sender, root, answered).await,
        None => Err(answered),
    }
}

/// Asks the name service for another server of the same domain. Names are not signed, so a server elsewhere could be
/// anybody's and is not told the password.
async fn elsewhere(sender: &Sender, place: &Uri, trouble: CalendarTrouble) -> Result<Found, CalendarTrouble> {
    let waits = matches!(trouble, CalendarTrouble::Password | CalendarTrouble::Untrusted);
    let Some(domain) = place.host().filter(|host| !waits && is_domain(host)) else { return Err(trouble) };
    let Ok(name) = name_of(domain) else { return Err(trouble) };
    let listed = resolve_srv_record(DiscoverableService::CalDavs, &name, 443).await;
    for (host, port) in listed.ok().flatten().unwrap_or_default() {
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        if !host.ends_with(&format!(".{}", domain.to_ascii_lowercase())) {
            continue;
        }
        for place in places(&format!("https://{host}:{port}"))? {
            match at(sender, &place).await {
                Ok(found) if found.home.is_some() || !found.calendars.is_empty() => return Ok(found),
                Err(CalendarTrouble::Password) => return Err(CalendarTrouble::Password),
                _ => {}
            }
        }
    }
    Err(trouble)
}

fn name_of(domain: &str) -> Result<Name<Vec<u8>>, FromStrError> {
    domain.parse()
}

fn is_domain(host: &str) -> bool {
    host.contains('.') && host.chars().any(char::is_alphabetic) && !host.ends_with(".local")
}

/// The calendars of whoever we are, if that place knows.
async fn at(sender: &Sender, place: &Uri) -> Result<Found, CalendarTrouble> {
    let (place, principals) = hrefs(sender, place, &names::CURRENT_USER_PRINCIPAL).await?;
    let Some(principal) = principals.first() else {
        // A server that knows no people; the place may be a list of calendars all the same.
        return Ok(Found { calendars: calendars(sender, &place).await?, home: None });
    };
    let (principal, homes) =
        hrefs(sender, &follow(&place, &principal.to_string())?, &names::CALENDAR_HOME_SET).await?;
    let mut found = Found::default();
    for home in homes {
        let home = follow(&principal, &home.to_string())?;
        found.calendars.extend(calendars(sender, &home).await?);
        found.home.get_or_insert(home);
    }
    Ok(found)
}

/// What a property of a place points to, wherever the server sends us for it.
async fn hrefs(
    sender: &Sender,
    place: &Uri,
    property: &PropertyName<'_, '_>,
) -> Result<(Uri, Vec<Uri>), CalendarTrouble> {
    let mut place = place.clone();
    for _ in 0..HOPS {
        let server = sender.server(&place);
        let request = FindPropertyHrefs::new(place.path(), property);
        let sent = request.prepare_request(place.clone()).map_err(|_| CalendarTrouble::BadAddress)?;
        let answer = server.request_raw(sent).await;
        let (head, body) =
            answer.map_err(|problem: RequestError<Silence>| meant(&WebDavError::from(problem)))?;
        if head.status.is_redirection() {
            let location = head.headers.get(LOCATION).and_then(|location| location.to_str().ok());
            place = follow(&place, location.ok_or(CalendarTrouble::NoCalendars)?)?;
            continue;
        }
        let found = request.parse_response(&head, &body).map_err(unreadable)?;
        return Ok((place, found.hrefs));
    }
    Err(CalendarTrouble::NoCalendars)
}

/// The calendars in a place that take events.
async fn calendars(sender: &Sender, home: &Uri) -> Result<Vec<Calendar>, CalendarTrouble> {
    let (dav, address) = (sender.server(home), server(home).ok_or(CalendarTrouble::BadAddress)?);
    let listed = ask(&dav, FindCalendars::new(home.path())).await?;
    let mut found = Vec::new();
    for calendar in listed.calendars {
        // One that does not say takes everything.
        let kinds = ask(&dav, GetSupportedComponents::new(&calendar.href)).await.map(|said| said.components);
        if kinds.is_ok_and(|kinds| !kinds.is_empty() && !kinds.contains(&CalendarComponent::VEvent)) {
            continue;
        }
        let said = |wanted: &PropertyName<'_, '_>| {
            let value = calendar.properties.iter().find(|(name, _)| *name == wanted)?.1.clone()?;
            Some(value.trim().to_owned()).filter(|value| !value.is_empty())
        };
        found.push(Calendar {
            server: address.clone(),
            name: said(&names::DISPLAY_NAME).unwrap_or_else(|| last_part(&calendar.href)),
            colour: said(&names::CALENDAR_COLOUR),
            href: calendar.href,
        });
    }
    Ok(found)
}

fn last_part(href: &str) -> String {
    href.trim_end_matches('/').rsplit('/').next().unwrap_or(href).to_owned()
}

/// Makes a calendar for events. `id` ends its path.
pub(super) async fn create(
    sender: &Sender,
    home: &Uri,
    id: &str,
    name: &str,
) -> Result<Calendar, CalendarTrouble> {
    let href = format!("{}/{id}/", home.path().trim_end_matches('/'));
    let wanted =
        CreateCalendar::new(&href).with_display_name(name).with_components(&[CalendarComponent::VEvent]);
    ask(&sender.server(home), wanted).await.map_err(|trouble| match trouble {
        CalendarTrouble::NoCalendars | CalendarTrouble::CalendarGone | CalendarTrouble::Refused => {
            CalendarTrouble::NotAllowed
        }
        other => other,
    })?;
    let server = server(home).ok_or(CalendarTrouble::BadAddress)?;
    Ok(Calendar { server, href, name: name.to_owned(), colour: None })
}

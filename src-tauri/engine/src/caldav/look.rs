//! Reading what people changed in the calendar. Owns what is taken over from there, answers and things of their own, and
//! noticing what is the plan's and has to be put back.

use libdav::dav::GetProperty;
use libdav::names;

use super::http::{Server, ask};
use super::publish::{Copy, copies, href};
use super::{CalendarTrouble, FamilyCalendar, answers};
use crate::calendar::{Read, from_ics};
use crate::error::Error;
use crate::store::family_calendar::{self, Entry, Standing};

/// How many entries are asked for at once.
const AT_ONCE: usize = 50;

impl FamilyCalendar {
    /// Reads what people changed there. Answers whether something of the plan was changed, which is to be put back.
    pub(super) async fn read(
        &self,
        server: &Server,
        calendar: &str,
        standing: &mut Standing,
    ) -> Result<bool, Error> {
        // A server without a name for the calendar's state is read whole, which says also whether it is still there.
        let tag = match ask(server, GetProperty::new(calendar, &names::SYNC_TOKEN)).await {
            Ok(said) => said.value,
            Err(CalendarTrouble::Refused | CalendarTrouble::NoCalendars | CalendarTrouble::CalendarGone) => {
                None
            }
            Err(other) => return Err(other.into()),
        };
        let is_new = tag.is_none() || tag != standing.tag;
        let now = self.engine.now();
        let Some((_, entries)) = self.known()? else { return Ok(false) };
        let resources = self.wanted(&entries)?;
        let to_come = entries.into_iter().filter(|entry| entry.there.is_some());
        let to_come = to_come.filter(|entry| entry.ends_at.is_none_or(|ends| ends >= now));
        let mut to_come: Vec<Entry> = to_come.collect();
        let mut put_back = false;
        for some in to_come.chunks_mut(AT_ONCE) {
            let hrefs: Vec<String> = some.iter().map(|entry| href(calendar, &entry.uid)).collect();
            let found = if is_new { copies(server, calendar, &hrefs).await? } else { Vec::new() };
            for entry in some {
                let before = entry.clone();
                let name = format!("/{}.ics", entry.uid);
                if let Some((_, copy)) = found.iter().find(|(href, _)| href.ends_with(&name)) {
                    put_back |= follow(entry, copy.as_ref());
                }
                if let Some(resource) = resources.iter().find(|resource| resource.uid == entry.uid) {
                    answers::hear(&self.engine, entry, &resource.evenings, now)?;
                }
                if *entry != before {
                    family_calendar::keep(&self.engine.inner()?.connection, entry)?;
                }
            }
        }
        standing.tag = tag;
        Ok(put_back)
    }
}

/// Takes over how an entry stands there now. Answers whether it says something else than the plan.
fn follow(entry: &mut Entry, copy: Option<&Copy>) -> bool {
    let Some(copy) = copy else {
        // Somebody took it out. It comes back when the evening changes.
        (entry.there, entry.etag) = (None, None);
        return false;
    };
    if entry.etag.as_deref() == Some(&copy.etag) {
        return false;
    }
    entry.etag = Some(copy.etag.clone());
    entry.there = Some(copy.text.clone());
    let differs = says_otherwise(&entry.ours, &copy.text);
    if differs {
        entry.published.clear();
    }
    differs
}

/// Whether what stands there says something else of the plan than was written here, whatever program wrote it. That
/// somebody made an evening of a series their own without moving it says nothing.
fn says_otherwise(ours: &str, there: &str) -> bool {
    let read = |text| from_ics(text, chrono_tz::Tz::UTC).map(|calendar| calendar.events).unwrap_or_default();
    let (ours, mut there) = (read(ours), read(there));
    let slot = |read: &Read| read.event.instead_of.map(|slot| slot.utc());
    let known: Vec<_> = ours.iter().map(slot).collect();
    there.retain(|read| known.contains(&slot(read)) || slot(read) != Some(read.event.starts));
    let said = |events: Vec<Read>| {
        let plain = |Read { event, .. }: Read| {
            let repeats = event.repeats.map(|repeats| (repeats.text(), repeats.left_out().to_vec()));
            let slot = event.instead_of.map(|slot| slot.utc());
            (slot, event.starts, event.ends, event.summary, event.location, event.cancelled, repeats)
        };
        let mut all: Vec<_> = events.into_iter().map(plain).collect();
        all.sort_by_key(|one| one.0);
        all
    };
    said(ours) != said(there)
}

//! Telling the server what waits, one entry after the other, each stored as soon as it is there. Owns which refusals are
//! one entry's alone.

use super::http::Server;
use super::outbox::Step;
use super::publish::{self, Copy};
use super::{CalendarTrouble, FamilyCalendar};
use crate::error::Error;
use crate::store::family_calendar::{self, Entry};
use crate::use_case::Resource;

impl FamilyCalendar {
    /// Does what is to be done. What the server takes of the rest is told also when it refuses some; when it takes none
    /// because nobody may write there, that is so of the calendar.
    pub(super) async fn publish(
        &self,
        server: &Server,
        calendar: &str,
        steps: Vec<Step>,
    ) -> Result<(), Error> {
        let (mut taken, mut barred) = (0, false);
        for step in steps {
            match step {
                Step::Remove(entry) => {
                    publish::remove(server, calendar, &entry).await?;
                    family_calendar::forget(&self.engine.inner()?.connection, &entry.uid)?;
                }
                Step::Put { resource, fingerprint, before } => {
                    let entry = self.put(server, calendar, resource, fingerprint, before).await?;
                    taken += i32::from(entry.trouble.is_none());
                    barred |= entry.trouble == Some(CalendarTrouble::NotAllowed);
                    family_calendar::keep(&self.engine.inner()?.connection, &entry)?;
                }
            }
        }
        if barred && taken == 0 { Err(CalendarTrouble::NotAllowed.into()) } else { Ok(()) }
    }

    async fn put(
        &self,
        server: &Server,
        calendar: &str,
        resource: Resource,
        published: String,
        before: Option<Entry>,
    ) -> Result<Entry, CalendarTrouble> {
        let now = self.engine.now();
        let put = publish::put(server, calendar, &resource.events, before.as_ref(), now).await;
        let before = before.unwrap_or_else(|| Entry::new(resource.uid));
        let entry = Entry { published, ends_at: resource.ends_at, ..before };
        match put {
            Ok((merged, Copy { text, etag })) => Ok(Entry {
                ours: merged.ours,
                there: Some(text),
                etag: Some(etag),
                sequence: merged.sequence,
                trouble: None,
                ..entry
            }),
            Err(trouble @ (CalendarTrouble::Refused | CalendarTrouble::NotAllowed)) => {
                Ok(Entry { trouble: Some(trouble), ..entry })
            }
            Err(other) => Err(other),
        }
    }
}

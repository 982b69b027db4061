//! What waits to be told to the server. Owns the reckoning: what the calendar should have, against what was put there. No
//! list of things to do is kept, so that nothing on it can be lost, doubled or outdated.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use crate::calendar::fingerprint;
use crate::store::family_calendar::Entry;
use crate::use_case::Resource;

/// One thing to do on the server.
#[derive(Debug)]
pub(super) enum Step {
    /// Put it there, in place of what was put there before.
    Put { resource: Resource, fingerprint: String, before: Option<Entry> },
    /// Take it away: nobody plans it any more.
    Remove(Entry),
}

/// Entries that still follow what changes here.
pub(super) fn tracked(entries: &[Entry], now: DateTime<Utc>) -> HashSet<&str> {
    let open = entries.iter().filter(|entry| is_open(entry, now));
    open.map(|entry| entry.uid.as_str()).collect()
}

fn is_open(entry: &Entry, now: DateTime<Utc>) -> bool {
    entry.ends_at.is_none_or(|ends| ends >= now)
}

/// What is to be done. An entry that the server refused is not tried again before it changes, unless `again`.
pub(super) fn steps(
    resources: Vec<Resource>,
    entries: &[Entry],
    now: DateTime<Utc>,
    again: bool,
) -> Vec<Step> {
    let planned: HashSet<String> = resources.iter().map(|resource| resource.uid.clone()).collect();
    let mut steps = Vec::new();
    for resource in resources {
        let fingerprint = fingerprint(&resource.events);
        let before = entries.iter().find(|entry| entry.uid == resource.uid);
        let is_there =
            before.is_some_and(|entry| entry.published == fingerprint && !(again && entry.trouble.is_some()));
        if !is_there {
            steps.push(Step::Put { resource, fingerprint, before: before.cloned() });
        }
    }
    // What is over stays in the calendar, as it does on paper.
    let nobodys = entries.iter().filter(|entry| is_open(entry, now) && !planned.contains(&entry.uid));
    steps.extend(nobodys.cloned().map(Step::Remove));
    steps
}

//! Who is to hear of what becomes of a series. Refuses to tell anybody: that is the host's to do.
//!
//! A part to which somebody was invited as a whole is offered when it has other evenings than before the step, or at another
//! time or place; an evening to which somebody was invited by itself when that has become of it what [`otherwise`] says, or
//! when it comes again. To an evening that its series has no more and that takes place all the same, those of all are to be
//! invited.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, Utc};
use houselights_domain::id::SeriesId;
use houselights_domain::plan::series::Series;
use houselights_domain::plan::{Session, Status};

use super::left::{Before, Left};
use super::single::otherwise;
use crate::engine::Engine;
use crate::error::Error;
use crate::evenings;
use crate::store::mail::{self, Mailed};
use crate::store::{Connection, Writer, series, sessions};
use crate::use_case::mail::key_of;
use crate::view::{EveningChange, EveningToTell, LeftEvening, NextPart, PartChange, PartToTell, ToTell};

impl Engine {
    pub(super) fn to_tell(&self, told: Told) -> Result<ToTell, Error> {
        let Told { parts, next, evenings, left } = told;
        let (now, mut inner) = (self.now(), self.inner()?);
        let mut told = Vec::new();
        for (evening, why) in evenings {
            let view = inner.session_views(vec![evening], now)?.pop();
            told.extend(view.map(|evening| EveningToTell { evening, why }));
        }
        let mut stay = Vec::new();
        for (evening, by, to) in left {
            let view = inner.session_views(vec![evening], now)?.pop();
            stay.extend(view.map(|evening| LeftEvening { evening, by, to }));
        }
        Ok(ToTell { parts, next, evenings: told, left: stay })
    }
}

/// What was mailed of a series and is no more as it was before this step.
#[derive(Debug, Default)]
pub(super) struct Told {
    parts: Vec<PartToTell>,
    next: Option<NextPart>,
    evenings: Vec<(Session, EveningChange)>,
    left: Vec<Left>,
}

/// Does something to a series, and says what of it those who were invited are to hear: of each part to which they were
/// invited as a whole and that is not as it was, and of each evening, still to come until then, to which they were
/// invited by itself. An evening needs no row for that. `onward` is the part in which the series goes on.
pub(super) fn telling<T>(
    writer: &mut Writer<'_>,
    root: SeriesId,
    now: DateTime<Utc>,
    onward: Option<&Series>,
    work: impl FnOnce(&mut Writer<'_>) -> Result<T, Error>,
) -> Result<(T, Told), Error> {
    let asked = mail::asked(writer.connection())?;
    let is_own = |session: &Session| session.repeats.is_some_and(|on| on.series == root);
    let mut evenings = evenings::find_each(writer.connection(), &asked)?;
    // What others stand in the place of, is told of when those are gone.
    let had = mail::had(writer.connection())?;
    let stood_for = evenings::stood_for(writer.connection(), &had)?;
    let stood: HashSet<_> = stood_for.iter().map(|was| was.id).collect();
    evenings.extend(stood_for);
    let planned = |session: &Session| session.status == Status::Planned && session.ends() > now;
    evenings.retain(|was| is_own(was) && planned(was));
    let mut parts = series::load(writer.connection())?;
    parts.retain(|was| was.root == root && asked.contains(&key_of(was.id)));
    let parts = coming(writer.connection(), parts, now)?;
    let before = Before::of(writer, root)?;
    let done = work(writer)?;
    let left = before.left(writer, now)?;
    let (parts, next) = told_parts(writer, &parts, onward, now)?;
    let known: HashSet<_> = evenings.iter().map(|was| was.id).collect();
    let found = evenings::find_each(writer.connection(), &asked)?;
    let mut rows = sessions::load(writer.connection())?;
    rows.retain(|row| is_own(row) && row.status == Status::Planned);
    let mut told = Vec::new();
    for was in evenings {
        let is = found.iter().find(|is| is.id == was.id);
        // Another may have come in its place, as when a series skips a week: who has that already has two then.
        let in_place = rows.iter().find(|row| row.start == was.start);
        match (is, in_place) {
            (Some(is), _) => {
                let why = otherwise(&was, is, had.contains(&was.id), now);
                told.extend(why.map(|why| (is.clone(), why)));
            }
            (None, _) if !had.contains(&was.id) => {}
            (None, Some(_)) if stood.contains(&was.id) => {}
            (None, Some(row)) if !mail::all_have(writer.connection(), was.id, row.id)? => {}
            // As those know it who were invited: which part of its series it was of cannot always be told afterwards.
            (None, _) => told.push((Session { status: Status::Cancelled, ..was }, EveningChange::Off)),
        }
    }
    // Who heard that it was off has nothing of what comes again.
    let is_again =
        |is: &&Session| !known.contains(&is.id) && !had.contains(&is.id) && is_own(is) && planned(is);
    told.extend(found.iter().filter(is_again).map(|is| (is.clone(), EveningChange::Again)));
    Ok((done, Told { parts, next, evenings: told, left }))
}

/// Those of which any evening is still to come, wherever it was moved.
pub(in crate::use_case) fn coming(
    connection: &Connection,
    mut parts: Vec<Series>,
    now: DateTime<Utc>,
) -> Result<Vec<Series>, Error> {
    if parts.is_empty() {
        return Ok(parts);
    }
    let by_rule = evenings::published(connection, now)?.series;
    parts.retain(|part| match by_rule.iter().find(|told| told.series.id == part.id) {
        Some(told) => told.comes(now),
        None => {
            let is_to_come = |last| part.session(last).ends() > now;
            part.dates().next().is_some() && part.last().is_none_or(is_to_come)
        }
    });
    Ok(parts)
}

/// Whether another part of its series has evenings to come.
pub(in crate::use_case) fn goes_on(
    connection: &Connection,
    own: &Series,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let mut others = series::load(connection)?;
    others.retain(|other| other.root == own.root && other.id != own.id);
    Ok(!coming(connection, others, now)?.is_empty())
}

fn told_parts(
    writer: &Writer<'_>,
    before: &[Series],
    onward: Option<&Series>,
    now: DateTime<Utc>,
) -> Result<(Vec<PartToTell>, Option<NextPart>), Error> {
    let (mut parts, mut people): (Vec<PartToTell>, Vec<Mailed>) = Default::default();
    let onward = coming(writer.connection(), onward.cloned().into_iter().collect(), now)?.pop();
    let all = series::load(writer.connection())?;
    for was in before {
        let Some(is) = all.iter().find(|is| is.id == was.id) else { continue };
        // Of one that no rule of calendars can tell no mail can be written.
        if is_as_before(is, was) || evenings::part(writer.connection(), now, is.id)?.is_none() {
            continue;
        }
        let why = match onward.as_ref().filter(|next| next.id != is.id) {
            _ if end_of(is) == end_of(was) && starts_as(is, was) => PartChange::OtherPlace,
            _ if end_of(is) == end_of(was) => PartChange::OtherTime,
            _ if is_longer(is, was) => PartChange::Longer,
            None => PartChange::Ended,
            Some(next) if has_the_rest(next, is, was, now) => PartChange::AnotherEntry,
            Some(_) => PartChange::Otherwise,
        };
        if matches!(why, PartChange::AnotherEntry | PartChange::Otherwise) {
            people.extend(mail::mailed(writer.connection(), key_of(is.id))?);
        }
        parts.push(PartToTell { part: is.id, why });
    }
    let Some(next) = onward else { return Ok((parts, None)) };
    for known in mail::mailed(writer.connection(), key_of(next.id))? {
        people.retain(|one| one.who != known.who);
    }
    let mut to = Vec::new();
    for one in &people {
        if !to.contains(&one.who) {
            to.push(one.who);
        }
    }
    let by = people.first().map(|one| one.by);
    let by = if evenings::part(writer.connection(), now, next.id)?.is_some() { by } else { None };
    Ok((parts, by.map(|by| NextPart { part: next.id, by, to })))
}

fn is_as_before(is: &Series, was: &Series) -> bool {
    end_of(is) == end_of(was) && starts_as(is, was) && is.place == was.place
}

fn starts_as(is: &Series, was: &Series) -> bool {
    (is.time, is.zone) == (was.time, was.zone)
}

/// Its last evening and whether it has one: an end by its rule may name a day that is none.
fn end_of(series: &Series) -> (bool, Option<NaiveDate>) {
    let some = series.dates().next().is_some();
    (some, series.last().and_then(|_| series.dates().last()))
}

fn is_longer(is: &Series, was: &Series) -> bool {
    match (end_of(is), end_of(was)) {
        ((true, None), _) => true,
        ((true, Some(is)), (_, Some(was))) => is > was,
        _ => false,
    }
}

/// Whether what a part lost takes place in the next at the same times, as far as evenings are shown.
fn has_the_rest(next: &Series, is: &Series, was: &Series, now: DateTime<Utc>) -> bool {
    let window = evenings::around(was, now);
    let (left, there) = (is.evenings(window), next.evenings(window));
    let mut lost = was.evenings(window).into_iter().filter(|date| !left.contains(date));
    lost.all(|date| there.contains(&date) && next.start(date) == was.start(date))
}

//! Every evening as calendars are told of it: a series by its rule, with what differs from it. Owns which evening is told
//! in which way; refuses to write iCalendar.

use std::collections::HashSet;

use chrono::{DateTime, Days, NaiveDate, Utc};
use houselights_domain::id::{SeriesId, SessionId};
use houselights_domain::plan::series::{Occurrence, Series, Window};
use houselights_domain::plan::{Session, Status};

use super::{Evenings, around, last_first, pick};
use crate::calendar::Repeats;
use crate::error::Error;
use crate::store::{Connection, series, sessions};

/// What calendars are told.
#[derive(Debug, Default)]
pub struct Published {
    /// Evenings of their own, those called off included so that calendars hear of it.
    pub alone: Vec<Session>,
    /// Evenings that repeat.
    pub series: Vec<Repeating>,
}

/// A series as a calendar has it.
#[derive(Debug)]
pub struct Repeating {
    /// The series.
    pub series: Series,
    /// Its first evening.
    pub first: NaiveDate,
    /// Its last evening; `None` is without end.
    pub last: Option<NaiveDate>,
    /// None of it takes place any more.
    pub off: bool,
    /// Evenings that the rule has and that do not take place.
    pub left_out: Vec<NaiveDate>,
    /// Evenings that differ, with the one of the rule that each stands for.
    pub own: Vec<(NaiveDate, Session)>,
}

impl Repeating {
    /// The last evening that takes place, as it is now, where the series has an end that is known by its day.
    pub fn last_evening(&self) -> Option<Session> {
        self.last?;
        self.evenings().max_by_key(Session::ends)
    }

    /// The evening that begins it: one that takes place, where any does.
    pub fn first_evening(&self) -> Session {
        self.evenings().next().unwrap_or_else(|| self.series.session(self.first))
    }

    /// Leaves those out that somebody has by themselves.
    pub fn without(&mut self, alone: &HashSet<SessionId>) {
        let has_row: Vec<_> = self.own.iter().map(|(on, _)| *on).collect();
        let (gone, own): (Vec<_>, _) =
            std::mem::take(&mut self.own).into_iter().partition(|(_, session)| alone.contains(&session.id));
        self.own = own;
        let of_rule = alone.iter().filter_map(|id| self.series.evening_of(*id));
        let of_rule = of_rule.filter(|on| self.series.has(*on) && !has_row.contains(on));
        let gone: Vec<_> = gone.into_iter().map(|(on, _)| on).chain(of_rule).collect();
        self.left_out.extend(gone);
        self.left_out.sort_unstable();
        self.left_out.dedup();
    }

    /// Whether any of its evenings is still to come.
    pub fn comes(&self, now: DateTime<Utc>) -> bool {
        let is_over = || self.last_evening().is_none_or(|last| last.ends() <= now);
        !self.off && (self.last.is_none() || !is_over())
    }

    /// What takes place, in the order of the rule.
    fn evenings(&self) -> impl Iterator<Item = Session> {
        let dates = self.series.dates().filter(|date| !self.left_out.contains(date));
        dates.map(|date| {
            let own = self.own.iter().find(|(on, _)| *on == date);
            own.map_or_else(|| self.series.session(date), |(_, session)| session.clone())
        })
    }
}

/// Every evening there is. A series that no rule of calendars can tell is told evening by evening, around now.
pub fn published(connection: &Connection, now: DateTime<Utc>) -> Result<Published, Error> {
    let mut evenings = Evenings::with(connection, sessions::load(connection)?)?;
    let mut published = Published::default();
    let (by_rule, by_evening): (Vec<Series>, Vec<Series>) =
        std::mem::take(&mut evenings.series).into_iter().partition(is_told_by_rule);
    let mut stored = std::mem::take(&mut evenings.stored);
    for series in &by_rule {
        if let Some(repeating) = repeating(series, &by_rule, &evenings.taken, &mut stored) {
            published.series.push(repeating);
        }
    }
    let mut known = evenings.taken.clone();
    let mut tell = |series: &Series, dates: Vec<NaiveDate>, status| {
        for date in dates {
            if known.insert(Occurrence { series: series.root, on: date }) {
                stored.push(Session { status, ..evenings.session(series, date) });
            }
        }
    };
    // What a later part has is not off for the one before it.
    for series in &by_evening {
        tell(series, series.evenings(around(series, now)), Status::Planned);
    }
    for series in last_first(&by_evening) {
        tell(series, evenings.called_off(series, around(series, now)), Status::Cancelled);
    }
    published.alone = stored;
    Ok(published)
}

/// The series that an evening is one of, as calendars have it; `None` where no rule of theirs can tell it.
pub fn whole(
    connection: &Connection,
    now: DateTime<Utc>,
    evening: Occurrence,
) -> Result<Option<Repeating>, Error> {
    let all = series::load(connection)?;
    let Some(own) = pick(&all, evening).filter(|series| is_told_by_rule(series)) else { return Ok(None) };
    part(connection, now, own.id)
}

/// A part of a series, as calendars have it; `None` where no rule of theirs can tell it, or it is not there.
pub fn part(connection: &Connection, now: DateTime<Utc>, id: SeriesId) -> Result<Option<Repeating>, Error> {
    Ok(published(connection, now)?.series.into_iter().find(|repeating| repeating.series.id == id))
}

/// The days around now of each series that no rule of calendars can tell.
pub fn told_one_by_one(connection: &Connection, now: DateTime<Utc>) -> Result<Vec<Window>, Error> {
    let by_evening = series::load(connection)?.into_iter().filter(|series| !is_told_by_rule(series));
    Ok(by_evening.map(|series| around(&series, now)).collect())
}

/// A film that starts past midnight is none: the rule speaks of evenings, and calendars would take it for the days after them.
/// Nor is one in an hour that the clocks skip or show twice: programs disagree on when a rule means that it is.
pub fn is_told_by_rule(series: &Series) -> bool {
    let is_of_its_day = series.start(series.first).local.date() == series.first;
    is_of_its_day
        && !series.meets_clock_change()
        && Repeats::read(series.rule.text(), series.zone, Vec::new()).is_some()
}

/// The series with those of the stored evenings that belong to its rule, which are taken out of `stored`.
fn repeating(
    series: &Series,
    all: &[Series],
    taken: &HashSet<Occurrence>,
    stored: &mut Vec<Session>,
) -> Option<Repeating> {
    let off = series.dates().next().is_none();
    // Called off before its first evening: it is told with the rule it had.
    let whole = Series { ended: None, ..series.clone() };
    let first = if off { &whole } else { series }.dates().next()?;
    let before_end = series.ended.filter(|_| !off).and_then(|ended| ended.checked_sub_days(Days::new(1)));
    let last = series.until.into_iter().chain(before_end).min();
    let belongs = |occurrence: &Occurrence| {
        let is_own = pick(all, *occurrence).is_some_and(|picked| picked.id == series.id);
        is_own && series.has(occurrence.on)
    };
    let mut own = Vec::new();
    stored.retain(|session| {
        let mine = session.repeats.filter(|_| session.status != Status::Cancelled).filter(belongs);
        own.extend(mine.map(|occurrence| (occurrence.on, session.clone())));
        // What was called off of the rule is left out of it.
        let left = session.repeats.is_some_and(|occurrence| belongs(&occurrence));
        !left
    });
    let kept: HashSet<NaiveDate> = own.iter().map(|(on, _)| *on).collect();
    let of_root = taken.iter().filter(|occurrence| occurrence.series == series.root);
    let mut left_out: Vec<NaiveDate> =
        of_root.map(|occurrence| occurrence.on).filter(|on| !kept.contains(on) && series.has(*on)).collect();
    left_out.sort_unstable();
    // One by one, all of it can be off as well.
    let off = off || series.dates().all(|date| left_out.binary_search(&date).is_ok());
    Some(Repeating { series: series.clone(), first, last, off, left_out, own })
}

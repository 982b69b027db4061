//! Whether an evening suits its people at a start, and which start near that one would. Owns what has to be free and what
//! has to be over in time; refuses to say anything about it, and to choose a day.

use chrono::{DateTime, NaiveTime, TimeDelta, Timelike, Utc};

use super::check::{children, overlap};
use super::length::lights_out;
use super::{Circumstances, Portion, Session, WallTime, school_night};
use crate::id::MemberId;

/// Nobody says "at 20:38".
const STEP: u32 = 5;

/// An evening and what its start must keep.
pub(super) struct Fit<'a> {
    planned: Session,
    /// The other evenings that are not over.
    others: Vec<&'a Session>,
    now: DateTime<Utc>,
    /// When the lights go out, if it has to be over by then.
    lights_out: Option<NaiveTime>,
    /// When children go to bed before a day of school, if one comes and it has to be over by then.
    bedtime: Option<NaiveTime>,
}

impl<'a> Fit<'a> {
    /// All that there is to keep.
    pub(super) fn strictly(planned: &Session, circumstances: &Circumstances<'a>) -> Self {
        let Circumstances { others, now, lights_out, bedtime, .. } = *circumstances;
        let other = |other: &&Session| other.is_open() && other.id != planned.id && other.ends() > now;
        let any: Vec<MemberId> = children(planned, circumstances);
        Self {
            others: others.iter().filter(other).collect(),
            now,
            lights_out,
            bedtime: (!any.is_empty()).then_some(bedtime),
            planned: planned.clone(),
        }
    }

    /// What this evening kept as it was planned: who meant to stay up may do so again.
    pub(super) fn like(planned: &Session, circumstances: &Circumstances<'a>) -> Self {
        let strict = Self::strictly(planned, circumstances);
        let was_late = |at: &NaiveTime| planned.minutes_past(*at) > 0;
        Self {
            lights_out: strict.lights_out.filter(|at| !was_late(at)),
            bedtime: strict.bedtime.filter(|at| !(school_night(planned.start.evening()) && was_late(at))),
            ..strict
        }
    }

    /// Whether nothing is in the way of a start that is still to come.
    pub(super) fn suits(&self, start: WallTime) -> bool {
        let proposed = Session { start, ..self.planned.clone() };
        let in_time = |at: Option<NaiveTime>| at.is_none_or(|at| proposed.minutes_past(at) == 0);
        start.utc() > self.now
            && start.gap().is_none()
            && in_time(self.lights_out)
            && in_time(self.bedtime.filter(|_| school_night(start.evening())))
            && self
                .others
                .iter()
                .all(|other| overlap(&proposed, other).is_none() && in_order(&proposed, other))
    }

    /// The start of that evening that suits and is nearest to this one, at most so far from it.
    pub(super) fn near(&self, start: WallTime, most: TimeDelta) -> Option<WallTime> {
        if self.suits(start) {
            return Some(start);
        }
        let minutes = i64::from(self.planned.minutes);
        let over_by = |at: NaiveTime| lights_out(start, at).plus_minutes(-minutes);
        let in_time = self.lights_out.into_iter().chain(self.bedtime).map(over_by).map(down);
        let zone = start.zone;
        // Of thousands of evenings a few are near.
        let day = TimeDelta::days(1);
        let near = move |other: &&&Session| {
            other.starts() - day < start.utc() + most && start.utc() - most < other.ends() + day
        };
        let around = self.others.iter().filter(near).flat_map(move |other| {
            let before = WallTime::at(other.starts(), zone).plus_minutes(-minutes);
            [down(before), up(WallTime::at(other.ends(), zone))]
        });
        let far = |other: &WallTime| (other.utc() - start.utc()).abs();
        let same = |other: &WallTime| other.evening() == start.evening() && far(other) <= most;
        // The time that takes the place of one that the clocks skip.
        let shown = start.gap().map(|gap| WallTime { local: gap.made, zone });
        let mut near: Vec<_> = in_time.chain(around).chain(shown).filter(same).collect();
        near.sort_by_key(far);
        near.into_iter().find(|start| self.suits(*start))
    }
}

fn down(at: WallTime) -> WallTime {
    let past = at.local.minute() % STEP;
    let whole = at.local.with_second(0).and_then(|local| local.with_nanosecond(0)).unwrap_or(at.local);
    WallTime { local: whole, ..at }.plus_minutes(-i64::from(past))
}

fn up(at: WallTime) -> WallTime {
    let down = down(at);
    if down.local == at.local { at } else { down.plus_minutes(STEP.into()) }
}

/// Whether two halves of one film are seen in order; true of any other two evenings.
fn in_order(proposed: &Session, other: &Session) -> bool {
    match (proposed.portion, other.portion) {
        _ if proposed.title.is_none() || proposed.title != other.title => true,
        (Portion::First { .. }, Portion::Rest { .. }) => proposed.ends() <= other.starts(),
        (Portion::Rest { .. }, Portion::First { .. }) => other.ends() <= proposed.starts(),
        _ => true,
    }
}

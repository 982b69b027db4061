//! A long film over two evenings, when it would not end before lights out. Owns which film may be cut and where; refuses
//! to decide whether it is good enough to be offered.

use chrono::{Days, NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::evening::{Candidate, Evening};
use super::films::Row;
use super::filter::ALLOWANCE;
use crate::id::TitleId;
use crate::plan::on_evening;

/// A film of fewer minutes is not cut in two.
const LONG: u16 = 135;
/// The break falls on a full five minutes.
const STEP: u16 = 5;

/// The offer to watch a film over two evenings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TwoNights {
    /// The film.
    pub title: TitleId,
    /// Minutes of film on the first evening, a little more than half.
    pub break_after: u16,
    /// When the first evening ends.
    pub first_end: NaiveDateTime,
    /// When the second starts: the evening after, at the usual time.
    pub second_start: NaiveDateTime,
    /// When the second ends.
    pub second_end: NaiveDateTime,
}

/// Minutes of film on the first evening, if both halves end in time with `left` minutes until lights out, which is at the
/// same time on the evening after.
pub(super) fn cut(film: &Row, left: u16, evening: &Evening) -> Option<u16> {
    let runtime = film.runtime_minutes.filter(|runtime| *runtime >= LONG)?;
    let first = (runtime / 2 + 1).next_multiple_of(STEP);
    let most = left.saturating_sub(ALLOWANCE);
    // Where the rounded half is too long by minutes, an unrounded one may do.
    let first = if first <= most { first } else { runtime.div_ceil(2) };
    let out_after =
        evening.start().checked_add_signed(TimeDelta::days(1) + TimeDelta::minutes(left.into()))?;
    let left_after = (out_after - second_start(evening)?).num_minutes();
    (first <= most && i64::from(runtime - first + ALLOWANCE) <= left_after).then_some(first)
}

/// The offer for a film that is cut after `first` minutes.
pub(super) fn offer(film: &Candidate, first: u16, evening: &Evening) -> Option<TwoNights> {
    let rest = film.runtime_minutes?.checked_sub(first)?;
    let second_start = second_start(evening)?;
    Some(TwoNights {
        title: film.id,
        break_after: first,
        first_end: evening.start().checked_add_signed(TimeDelta::minutes(first.into()))?,
        second_start,
        second_end: second_start.checked_add_signed(TimeDelta::minutes(rest.into()))?,
    })
}

fn second_start(evening: &Evening) -> Option<NaiveDateTime> {
    Some(on_evening(evening.date.checked_add_days(Days::new(1))?, evening.usual_start))
}

//! A series that goes on otherwise from one of its evenings. Owns what becomes of its rule when that evening moves to
//! another day, and which evening each of those after it becomes; refuses to say what else changes.

use chrono::NaiveDate;
use thiserror::Error;

use super::{Occurrence, Pattern, Recurrence, RepeatProblem, Rule, Series};
use crate::plan::{Session, Status, WallTime};

/// Why a rule cannot follow an evening to another day.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MoveProblem {
    /// It names days, and what becomes of them nobody can tell.
    #[error("the rule names days")]
    NamesDays,
    /// What becomes of it is no rule.
    #[error(transparent)]
    Repeat(#[from] RepeatProblem),
}

impl Series {
    /// The rule from the evening `from` on, when the evening `on` moves to where `to` starts and the others with it. As
    /// many are left as were: `last` is the part of the series in which it ends.
    ///
    /// # Errors
    /// [`MoveProblem`] if the rule cannot follow.
    pub fn rule_moved(
        &self,
        from: NaiveDate,
        on: NaiveDate,
        to: WallTime,
        last: &Self,
    ) -> Result<Rule, MoveProblem> {
        let asked = moved_along(from, on, to.evening());
        let pattern = Pattern::of(&self.rule, self.first).moved(to.evening());
        let rule = pattern.and_then(|pattern| pattern.rule()).ok_or(MoveProblem::NamesDays)?;
        let moved = Recurrence::read(rule.text(), asked, to.local.time(), to.zone)?;
        let until = last.last().map(|until| {
            let left = self.rule.dates(from).take_while(|date| *date <= until).count();
            let nth = left.checked_sub(1).and_then(|nth| moved.rule.dates(moved.first).nth(nth));
            nth.unwrap_or_else(|| moved_along(until, from, asked))
        });
        Ok(Rule { until, ..moved })
    }

    /// Until when it is planned and from when it is called off, once it goes on by its own rule to where the part `last`
    /// ends: what it was to have beyond that stays called off.
    pub fn going_on_to(&self, last: &Self) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let until = self.until.zip(last.until).map(|(own, last)| own.max(last));
        let over = last.until.filter(|_| last.until != until).and_then(|last| last.succ_opt());
        (until, last.ended.into_iter().chain(over).min())
    }

    /// The evening of this series that `on` of the `old` one becomes: the n-th from `from` on is the n-th of this one.
    /// One that the old series does not have stays where it is.
    pub fn follows(&self, old: &Self, from: NaiveDate, on: NaiveDate) -> NaiveDate {
        let mut pairs = old.dates().filter(|date| *date >= from).zip(self.dates());
        pairs.find(|(date, _)| *date == on).map_or(on, |(_, then)| then)
    }

    /// An evening of the `old` series that was changed by itself, as the evening `on` of this one: what nobody changed in
    /// it follows the series.
    pub fn adopt(&self, old: &Self, kept: Session, on: NaiveDate) -> Session {
        let Some(was) = kept.repeats else { return kept };
        let repeats = Some(Occurrence { on, ..was });
        if kept.status != Status::Planned {
            return Session { repeats, ..kept };
        }
        Session {
            start: follow(kept.start, &old.start(was.on), &self.start(on)),
            members: follow(kept.members, &old.members, &self.members),
            place: follow(kept.place, &old.place, &self.place),
            note: follow(kept.note, &old.note, &self.note),
            particulars: follow(kept.particulars, &old.particulars, &self.particulars),
            reminders: follow(kept.reminders, &old.reminders, &self.reminders),
            repeats,
            ..kept
        }
    }
}

fn follow<T: Clone + PartialEq>(kept: T, old: &T, new: &T) -> T {
    if kept == *old { new.clone() } else { kept }
}

/// Where a day comes to be when all days move as `from` does to `to`. At the end of the calendar it stays.
pub fn moved_along(day: NaiveDate, from: NaiveDate, to: NaiveDate) -> NaiveDate {
    day.checked_add_signed(to - from).unwrap_or(day)
}

//! Changing several evenings of a series, or how it goes on from one of them. What was before stays as it was.

use houselights_domain::change::Operation;
use houselights_domain::id::{SeriesId, SessionId};
use houselights_domain::plan::series::{Occurrence, Recurrence, Rule, Series, moved_along};
use houselights_domain::plan::{Session, Status};

use super::apart::keep_apart;
use super::off::{end, own_evenings};
use super::told::telling;
use super::{kin, starting};
use crate::engine::Engine;
use crate::error::Error;
use crate::evenings;
use crate::store::{Writer, sessions};
use crate::view::{
    ChangeEvening, ChangeSeries, ChangedSeries, PartToTell, Reach, RepeatChange, SessionView, Written,
};

impl Engine {
    /// Changes several evenings of a series, or how an evening repeats. What was changed for one evening alone stays as
    /// it is; what has passed is never touched.
    ///
    /// # Errors
    /// As [`Self::plan_series`]; [`Error::Gone`] if the evening is not there, [`Error::RuleNamesDays`] if it cannot be
    /// told what becomes of the rule when the evening moves to another day.
    pub fn change_series(&self, request: ChangeSeries) -> Result<Written<ChangedSeries>, Error> {
        let ChangeSeries { change, reach, repeat } = request;
        let before = evenings::find(&self.inner()?.connection, change.id)?;
        match (before.repeats, repeat) {
            (None, RepeatChange::Rule { rule }) => self
                .repeat_from(&before, change, &rule)?
                .try_map(|evening| self.told_of(&before, evening, Vec::new())),
            (None, _) => self.change_evening(change),
            (Some(occurrence), RepeatChange::Stop) => self.stop_after(&before, occurrence, change),
            (Some(occurrence), RepeatChange::Keep) => {
                self.change_from(&before, occurrence, &change, reach, None)
            }
            (Some(occurrence), RepeatChange::Rule { rule }) => {
                self.change_from(&before, occurrence, &change, reach, Some(&rule))
            }
        }
    }

    /// An evening that stood alone is the first of several.
    fn repeat_from(
        &self,
        before: &Session,
        change: ChangeEvening,
        rule: &str,
    ) -> Result<Written<SessionView>, Error> {
        let mut inner = self.inner()?;
        let changed = self.changed(&mut inner, before, change)?;
        let series = self.begin(&mut inner, &changed, rule, false)?;
        drop(inner);
        let on = changed.start.evening();
        let own = Session { repeats: Some(Occurrence { series: series.root, on }), ..changed };
        self.transact(Operation::ChangeSeries, &self.name_of(&own), |writer| {
            self.put_series(writer, &series)?;
            writer.put_session(&own)
        })?
        .try_map(|()| self.evening(own.id))
    }

    /// This evening is the last. Those after it that nobody touched get no row of their own: they are there again if the
    /// series gets a rule again.
    fn stop_after(
        &self,
        before: &Session,
        occurrence: Occurrence,
        change: ChangeEvening,
    ) -> Result<Written<ChangedSeries>, Error> {
        let mut inner = self.inner()?;
        let own = self.changed(&mut inner, before, change)?;
        let kin = kin(&inner, occurrence)?;
        drop(inner);
        let after = occurrence.on.succ_opt().unwrap_or(occurrence.on);
        let now = self.now();
        let written = self.transact(Operation::EndSeries, &self.name_of(&own), |writer| {
            telling(writer, occurrence.series, now, None, |writer| {
                end(writer, &kin, occurrence.series, after, now)?;
                writer.put_session(&own)
            })
        })?;
        written.try_map(|((), told)| {
            let ChangedSeries { evening, tell: one } =
                self.told_of(before, self.evening(own.id)?, Vec::new())?;
            let mut tell = self.to_tell(told)?;
            let is_told = |of: &PartToTell| tell.parts.iter().any(|each| each.part == of.part);
            let more: Vec<_> = one.parts.into_iter().filter(|part| !is_told(part)).collect();
            tell.parts.extend(more);
            Ok(ChangedSeries { evening, tell })
        })
    }

    /// Splits the series where the change begins: what was before it stays, and a series of the same root goes on.
    fn change_from(
        &self,
        before: &Session,
        occurrence: Occurrence,
        change: &ChangeEvening,
        reach: Reach,
        rule: Option<&str>,
    ) -> Result<Written<ChangedSeries>, Error> {
        let mut inner = self.inner()?;
        let kin = kin(&inner, occurrence)?;
        let from = starting(&kin, occurrence, reach, self.now());
        let old = evenings::pick(&kin, Occurrence { on: from, ..occurrence }).ok_or(Error::Gone)?.clone();
        // Checked as any evening is.
        let wanted = self.changed(&mut inner, before, ChangeEvening { title: None, ..change.clone() })?;
        let own = self.changed(&mut inner, before, change.clone())?;
        drop(inner);

        let moved = wanted.start != before.start;
        let start = if moved { wanted.start } else { old.start(from) };
        let (time, zone) = (start.local.time(), start.zone);
        let asked = if moved { moved_along(from, occurrence.on, start.evening()) } else { from };
        // What ended stays so, unless a rule of its own says otherwise.
        let last = evenings::last_part(&kin, occurrence.series).unwrap_or(&old);
        // Days that were called off are so in calendars, too; on other days there are others.
        let (new, ended) = match rule {
            Some(text) => (Recurrence::read(text, asked, time, zone).map_err(Error::BadRepeat)?, None),
            None if asked != from => (old.rule_moved(from, occurrence.on, start, last)?, None),
            None => {
                let (until, ended) = old.going_on_to(last);
                (Rule { rule: old.rule.clone(), first: from, until }, ended)
            }
        };
        // Evenings that move to other days are other evenings for calendars, which hear that the old ones are off.
        let other_days = asked != from || rule.is_some();
        let had_begun = old.dates().next().is_some_and(|first| first < from);
        let mut series = Series {
            id: old.id,
            rule: new.rule,
            first: new.first,
            until: new.until,
            // Before its first evening would mean that an earlier part took it over.
            ended: ended.map(|ended| ended.max(new.first)),
            time,
            zone,
            members: if change.members.is_some() { wanted.members } else { old.members.clone() },
            place: if change.place.is_some() { wanted.place } else { old.place.clone() },
            note: if change.note.is_some() { wanted.note } else { old.note.clone() },
            particulars: change.particulars.clone().of(&old.particulars),
            reminders: if change.reminders.is_some() { wanted.reminders } else { old.reminders.clone() },
            ..old.clone()
        };
        // What is told evening by evening cannot be the event that a rule was.
        let as_told = evenings::is_told_by_rule(&series) == evenings::is_told_by_rule(&old);
        let fresh = other_days || had_begun || !as_told;
        if fresh {
            series.id = SeriesId::new(self.now(), self.chance());
        }
        // The n-th evening from here on is the n-th of the new series, unless the rhythm is another one.
        let follows = |on| if rule.is_some() { on } else { series.follows(&old, from, on) };
        let on = follows(occurrence.on);
        let shown = own.title != before.title;
        let stands = sessions::find(&self.inner()?.connection, before.id)?.is_some();
        let now = self.now();
        let put = |writer: &mut Writer<'_>| {
            // What ended before that does not come again.
            if fresh && old.ended.is_none_or(|ended| from < ended) {
                writer.end_series(old.id, from)?;
            }
            let there = |other: &&Series| other.ended.is_none_or(|ended| ended > other.first);
            for later in kin.iter().filter(there).filter(|other| other.id != old.id && other.first > from) {
                // One that is newer than they are says what their evenings were. The old one is not.
                writer.end_series(later.id, if fresh { later.first } else { from })?;
            }
            self.put_series(writer, &series)?;
            let kept = own_evenings(writer, occurrence.series, from)?;
            let went = |row: &Session| row.repeats.filter(|was| old.has(was.on)).map(|was| follows(was.on));
            let taken: Vec<_> = kept.iter().filter_map(went).collect();
            for row in kept {
                let then = went(&row);
                let on = then.or(row.repeats.map(|was| was.on)).unwrap_or(from);
                // Another comes to the day on which it was left: it stands beside it, as an evening of its own.
                writer.put_session(&match then.is_none() && taken.contains(&on) {
                    true => Session { repeats: None, ..row },
                    false => series.adopt(&old, row, on),
                })?;
            }
            keep_apart(writer, occurrence.series, || SessionId::new(self.now(), self.chance()))?;
            let base = if stands {
                sessions::find(writer.connection(), before.id)?
            } else {
                let own = own_evenings(writer, occurrence.series, on)?;
                own.into_iter().find(|own| own.repeats.is_some_and(|own| own.on == on))
            };
            let base = base.unwrap_or_else(|| series.session(on));
            let id = base.id;
            if shown || stands && base.status == Status::Planned {
                writer.put_session(&itself(change, &own, moved, base))?;
            }
            Ok(id)
        };
        let written = self.transact(Operation::ChangeSeries, &self.name_of(&own), |writer| {
            telling(writer, occurrence.series, now, Some(&series), put)
        })?;
        written.try_map(|(id, told)| {
            Ok(ChangedSeries { evening: self.became(id, &series)?, tell: self.to_tell(told)? })
        })
    }
}

impl Engine {
    /// The evening that somebody changed, or the next of its series where a rule has it no more. It is done by then, so
    /// that something is shown also where all of them were called off one by one.
    fn became(&self, id: SessionId, series: &Series) -> Result<SessionView, Error> {
        let (now, mut inner) = (self.now(), self.inner()?);
        let near = series.evenings(evenings::around(series, now)).into_iter().map(|date| series.id_of(date));
        let ids: Vec<_> = [id].into_iter().chain(near).collect();
        let shown = match evenings::find_each(&inner.connection, &ids)?.into_iter().next() {
            Some(found) => found,
            None => Session { status: Status::Cancelled, ..series.session(series.first) },
        };
        inner.session_views(vec![shown], now)?.pop().ok_or(Error::Gone)
    }
}

/// The evening from which the others are changed, as it was said: also in what was its `own` before.
fn itself(change: &ChangeEvening, own: &Session, moved: bool, base: Session) -> Session {
    Session {
        title: own.title,
        portion: own.portion,
        minutes: own.minutes,
        start: if moved { own.start } else { base.start },
        members: change.members.clone().unwrap_or(base.members),
        place: if change.place.is_some() { own.place.clone() } else { base.place },
        note: if change.note.is_some() { own.note.clone() } else { base.note },
        particulars: change.particulars.clone().of(&base.particulars),
        reminders: if change.reminders.is_some() { own.reminders.clone() } else { base.reminders },
        ..base
    }
}

//! Evenings that repeat: planning a series, changing some or all of its evenings, and ending it.

use chrono::{DateTime, Days, NaiveDate, Utc};
use houselights_domain::change::Operation;
use houselights_domain::id::{SeriesId, SessionId};
use houselights_domain::plan::reminders::overtaken;
use houselights_domain::plan::series::{Occurrence, Pattern, Recurrence, Rule, Series};
use houselights_domain::plan::{Portion, Session, Status, WallTime, evening_of};

use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::store::{Writer, mail, reminders, series, sessions, settings};
use crate::view::{
    ChangeEvening, ChangeSeries, ChangedSeries, CheckRepeat, EndSeries, PlanEvening, PlanSeries, Reach,
    RepeatChange, RepeatCheck, RepeatsView, SessionView, Written,
};

/// How many evenings of a rule are named before it is chosen.
const NAMED: usize = 3;

impl Engine {
    /// What a rule comes to.
    ///
    /// # Errors
    /// None; a rule that cannot be kept is an answer.
    pub fn check_repeat(&self, request: CheckRepeat) -> Result<RepeatCheck, Error> {
        let CheckRepeat { rule, start } = request;
        let time = start.local.time();
        Ok(match Recurrence::read(&rule, start.evening(), time, start.zone) {
            Ok(Rule { rule, first, until }) => {
                let wall =
                    |date| WallTime { local: houselights_domain::plan::on_evening(date, time), ..start };
                let dates = rule.dates(first).take_while(|date| until.is_none_or(|until| *date <= until));
                let next = dates.take(NAMED).map(wall).collect();
                let pattern = Pattern::of(&rule, first);
                RepeatCheck {
                    repeats: Some(RepeatsView { rule, pattern, until, own: false }),
                    next,
                    problem: None,
                }
            }
            Err(problem) => RepeatCheck { repeats: None, next: Vec::new(), problem: Some(problem) },
        })
    }

    /// Plans evenings that repeat.
    ///
    /// # Errors
    /// As [`Self::plan_evening`]; [`Error::BadRepeat`] for a rule that cannot be kept.
    pub fn plan_series(&self, request: PlanSeries) -> Result<Written<SessionView>, Error> {
        let mut inner = self.inner()?;
        let draft = SessionId::new(self.now(), self.chance());
        let evening = self.session(&mut inner, draft, &request.evening, None)?;
        let series = self.begin(&mut inner, &evening, &request.rule, request.same_film)?;
        drop(inner);
        let first = series.session(series.first);
        let shown = evening.title != first.title;
        let own =
            Session { title: evening.title, portion: evening.portion, minutes: evening.minutes, ..first };
        let id = own.id;
        let subject = self.name_of(&evening);
        self.transact(Operation::PlanSeries, &subject, |writer| {
            self.put_series(writer, &series)?;
            if shown { writer.put_session(&own) } else { Ok(()) }
        })?
        .try_map(|()| self.evening(id))
    }

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
            (None, RepeatChange::Rule { rule }) => {
                self.repeat_from(&before, change, &rule)?.try_map(|evening| Ok(alone(evening)))
            }
            (None, _) => self.change_evening(change)?.try_map(|evening| Ok(alone(evening))),
            (Some(occurrence), RepeatChange::Stop) => self.stop_after(&before, occurrence, change),
            (Some(occurrence), RepeatChange::Keep) => {
                self.change_from(&before, occurrence, &change, reach, None)
            }
            (Some(occurrence), RepeatChange::Rule { rule }) => {
                self.change_from(&before, occurrence, &change, reach, Some(&rule))
            }
        }
    }

    /// Calls evenings of a series off. They stay in calendars as cancelled.
    ///
    /// # Errors
    /// [`Error::Gone`] if the evening is not there, or none of a series.
    pub fn end_series(&self, request: EndSeries) -> Result<Written<Vec<SessionView>>, Error> {
        let inner = self.inner()?;
        let before = evenings::find(&inner.connection, request.id)?;
        let occurrence = before.repeats.ok_or(Error::Gone)?;
        let kin = kin(&inner, occurrence)?;
        let now = self.now();
        let from = starting(&kin, occurrence, request.reach, now);
        drop(inner);
        let subject = self.name_of(&before);
        let written = self.transact(Operation::EndSeries, &subject, |writer| {
            telling(writer, &kin, from, now, |writer| end(writer, &kin, occurrence.series, from, now))
        })?;
        written.try_map(|((), off)| self.off(off))
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
            telling(writer, &kin, after, now, |writer| {
                end(writer, &kin, occurrence.series, after, now)?;
                writer.put_session(&own)
            })
        })?;
        written.try_map(|((), off)| Ok(ChangedSeries { evening: self.evening(own.id)?, off: self.off(off)? }))
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
        let days = if moved { (wanted.start.evening() - occurrence.on).num_days() } else { 0 };
        let start = if moved { wanted.start } else { old.start(from) };
        let (time, zone) = (start.local.time(), start.zone);
        let asked = shift(from, days);
        // What ended stays so, unless a rule of its own says otherwise.
        let last = evenings::last_part(&kin, occurrence.series).unwrap_or(&old);
        let new = match rule {
            Some(text) => Recurrence::read(text, asked, time, zone).map_err(Error::BadRepeat)?,
            None if days == 0 => Rule { rule: old.rule.clone(), first: from, until: last.until },
            None => {
                let pattern = Pattern::of(&old.rule, old.first).moved(wanted.start.evening());
                let rule = pattern.and_then(|pattern| pattern.rule()).ok_or(Error::RuleNamesDays)?;
                let text = rule.text().to_owned();
                let read = Recurrence::read(&text, asked, time, zone).map_err(Error::BadRepeat)?;
                let many = |until| old.rule.dates(from).take_while(|date| *date <= until).count();
                let until = last.last().map(|until| {
                    let last =
                        many(until).checked_sub(1).and_then(|last| read.rule.dates(read.first).nth(last));
                    last.unwrap_or_else(|| shift(until, days))
                });
                Rule { until, ..read }
            }
        };
        // Evenings that move to other days are other evenings for calendars, which hear that the old ones are off.
        let other_days = days != 0 || rule.is_some();
        let fresh = other_days || old.dates().next().is_some_and(|first| first < from);
        let id = if fresh { SeriesId::new(self.now(), self.chance()) } else { old.id };
        let series = Series {
            id,
            rule: new.rule,
            first: new.first,
            until: new.until,
            // Days that were called off are so in calendars, too.
            ended: last.ended.filter(|_| !other_days),
            time,
            zone,
            members: if change.members.is_some() { wanted.members } else { old.members.clone() },
            place: if change.place.is_some() { wanted.place } else { old.place.clone() },
            note: if change.note.is_some() { wanted.note } else { old.note.clone() },
            particulars: change.particulars.clone().of(&old.particulars),
            reminders: if change.reminders.is_some() { wanted.reminders } else { old.reminders.clone() },
            ..old.clone()
        };
        // The n-th evening from here on is the n-th of the new series, unless the rhythm is another one.
        let follows = |on: NaiveDate| match rule {
            Some(_) => on,
            None => {
                let mut pairs = old.dates().filter(|date| *date >= from).zip(series.dates());
                pairs.find(|(date, _)| *date == on).map_or(on, |(_, then)| then)
            }
        };
        let on = follows(occurrence.on);
        let shown = own.title != before.title;
        let stands = sessions::find(&self.inner()?.connection, before.id)?.is_some();
        let id = if stands { before.id } else { series.id_of(on) };
        let now = self.now();
        let put = |writer: &mut Writer<'_>| {
            if fresh {
                writer.end_series(old.id, from)?;
            }
            for later in kin.iter().filter(|other| other.id != old.id && other.first > from) {
                writer.end_series(later.id, later.first)?;
            }
            self.put_series(writer, &series)?;
            for kept in own_evenings(writer, occurrence.series, from)? {
                let on = kept.repeats.map_or(from, |occurrence| follows(occurrence.on));
                writer.put_session(&adopt(kept, &old, &series, on))?;
            }
            if shown {
                let base = if stands {
                    sessions::find(writer.connection(), id)?.ok_or(Error::Gone)?
                } else {
                    series.session(on)
                };
                let (title, portion, minutes) = (own.title, own.portion, own.minutes);
                writer.put_session(&Session { title, portion, minutes, ..base })?;
            }
            Ok(())
        };
        let written = self.transact(Operation::ChangeSeries, &self.name_of(&own), |writer| {
            telling(writer, &kin, from, now, put)
        })?;
        written.try_map(|((), off)| {
            let evening = self.evening(id).or_else(|_| self.evening(series.id_of(series.first)))?;
            Ok(ChangedSeries { evening, off: self.off(off)? })
        })
    }

    /// A series that begins with this evening, or on the next that the rule names.
    fn begin(
        &self,
        inner: &mut Inner,
        evening: &Session,
        rule: &str,
        same_film: bool,
    ) -> Result<Series, Error> {
        let WallTime { local, zone } = evening.start;
        let (time, asked) = (local.time(), evening.start.evening());
        let Rule { rule, first, until } =
            Recurrence::read(rule, asked, time, zone).map_err(Error::BadRepeat)?;
        let id = SeriesId::new(self.now(), self.chance());
        let title = evening.title.filter(|_| same_film);
        Ok(Series {
            id,
            root: id,
            rule,
            first,
            time,
            zone,
            until,
            ended: None,
            title,
            minutes: inner.length(&Session { title, portion: Portion::Whole, ..evening.clone() })?.minutes,
            members: evening.members.clone(),
            place: evening.place.clone(),
            note: evening.note.clone(),
            particulars: evening.particulars.clone(),
            reminders: evening.reminders.clone(),
            sequence: 0,
        })
    }

    /// Puts a series; what has passed of its reminders is not said in the same minute.
    fn put_series(&self, writer: &mut Writer<'_>, series: &Series) -> Result<(), Error> {
        let now = self.now();
        let habits = settings::load(writer.connection())?.habits();
        for date in series.evenings(evenings::around(series, now)) {
            reminders::put_told(writer.connection(), &overtaken(&series.session(date), &habits, now), now)?;
        }
        writer.put_series(series)
    }

    pub(super) fn changed(
        &self,
        inner: &mut Inner,
        before: &Session,
        change: ChangeEvening,
    ) -> Result<Session, Error> {
        let title = change.title.or(before.title);
        let draft = PlanEvening {
            title,
            portion: if title == before.title { before.portion } else { Portion::Whole },
            start: change.start.unwrap_or(before.start),
            members: change.members.unwrap_or_else(|| before.members.clone()),
            place: change.place.unwrap_or_else(|| before.place.clone()),
            note: change.note.unwrap_or_else(|| before.note.clone()),
            particulars: change.particulars.of(&before.particulars),
            reminders: change.reminders.map_or_else(|| before.reminders.clone(), Into::into),
        };
        let moved = draft.start != before.start;
        let session = self.session(inner, before.id, &draft, Some(before))?;
        Ok(Session { status: if moved { Status::Planned } else { before.status }, ..session })
    }

    /// Evenings that were called off, with a row of their own or without.
    fn off(&self, ids: Vec<SessionId>) -> Result<Vec<SessionView>, Error> {
        let mut inner = self.inner()?;
        let off = ids.into_iter().map(|id| evenings::find_or_off(&inner.connection, id));
        let off = off.collect::<Result<Vec<_>, _>>()?;
        inner.session_views(off, self.now())
    }

    fn name_of(&self, session: &Session) -> String {
        let name = || self.inner().ok()?.shelf().ok()?.name(session.title?);
        name().unwrap_or_default()
    }
}

/// Every series that goes on from the same root.
fn kin(inner: &Inner, occurrence: Occurrence) -> Result<Vec<Series>, Error> {
    let mut kin = series::load(&inner.connection)?;
    kin.retain(|series| series.root == occurrence.series);
    Ok(kin)
}

/// The evening from which on a series is meant: this one, or the first that is still to come.
fn starting(kin: &[Series], occurrence: Occurrence, reach: Reach, now: DateTime<Utc>) -> NaiveDate {
    let coming = kin.iter().filter_map(|series| {
        let today = evening_of(WallTime::at(now, series.zone).local);
        series.dates().find(|date| *date >= today)
    });
    match reach {
        Reach::Later => occurrence.on,
        Reach::All => coming.chain([occurrence.on]).min().unwrap_or(occurrence.on),
    }
}

/// What stood alone has no others that could be off.
fn alone(evening: SessionView) -> ChangedSeries {
    ChangedSeries { evening, off: Vec::new() }
}

/// Calls everything of a root off from an evening on, except what is over: whether it was watched is asked of that.
fn end(
    writer: &mut Writer<'_>,
    kin: &[Series],
    root: SeriesId,
    from: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    for series in kin {
        let over = series.dates().skip_while(|date| *date < from);
        let over = over.take_while(|date| series.session(*date).ends() <= now).last();
        let from = over.and_then(|date| date.succ_opt()).unwrap_or(from).max(series.first);
        if series.ended.is_none_or(|ended| from < ended) {
            writer.end_series(series.id, from)?;
        }
    }
    for evening in own_evenings(writer, root, from)? {
        if evening.status == Status::Planned && evening.ends() > now {
            writer.put_session(&Session { status: Status::Cancelled, ..evening })?;
        }
    }
    Ok(())
}

/// Does something to a series from a day on, and says which evenings take place no more for it to which somebody was invited
/// by themselves. They need no row to be told of: one that its series was to have is off, and comes again with another rule.
fn telling<T>(
    writer: &mut Writer<'_>,
    kin: &[Series],
    from: NaiveDate,
    now: DateTime<Utc>,
    work: impl FnOnce(&mut Writer<'_>) -> Result<T, Error>,
) -> Result<(T, Vec<SessionId>), Error> {
    let mut asked = mail::asked(writer.connection())?;
    asked.retain(|id| kin.iter().any(|series| series.evening_of(*id).is_some_and(|on| on >= from)));
    let takes_place = |writer: &Writer<'_>, id| match evenings::find(writer.connection(), id) {
        Ok(evening) => Ok(evening.status == Status::Planned && evening.ends() > now),
        Err(Error::Gone) => Ok(false),
        Err(error) => Err(error),
    };
    let mut off = Vec::new();
    for id in asked {
        if takes_place(writer, id)? {
            off.push(id);
        }
    }
    let done = work(writer)?;
    for id in std::mem::take(&mut off) {
        if !takes_place(writer, id)? {
            off.push(id);
        }
    }
    Ok((done, off))
}

/// The evenings from a day on that were changed by themselves.
fn own_evenings(writer: &Writer<'_>, root: SeriesId, from: NaiveDate) -> Result<Vec<Session>, Error> {
    let mut own = sessions::load(writer.connection())?;
    own.retain(|session| session.repeats.is_some_and(|on| on.series == root && on.on >= from));
    Ok(own)
}

/// An evening that was changed by itself, in a series that changes: what nobody changed in it follows the series.
fn adopt(kept: Session, old: &Series, new: &Series, on: NaiveDate) -> Session {
    let Some(was) = kept.repeats else { return kept };
    let repeats = Some(Occurrence { on, ..was });
    if kept.status != Status::Planned {
        return Session { repeats, ..kept };
    }
    let follow = kept.start == old.start(was.on);
    Session {
        start: if follow { new.start(on) } else { kept.start },
        members: if kept.members == old.members { new.members.clone() } else { kept.members },
        place: if kept.place == old.place { new.place.clone() } else { kept.place },
        note: if kept.note == old.note { new.note.clone() } else { kept.note },
        particulars: if kept.particulars == old.particulars {
            new.particulars.clone()
        } else {
            kept.particulars
        },
        reminders: if kept.reminders == old.reminders { new.reminders.clone() } else { kept.reminders },
        repeats,
        ..kept
    }
}

fn shift(date: NaiveDate, days: i64) -> NaiveDate {
    let by = Days::new(days.unsigned_abs());
    let then = if days < 0 { date.checked_sub_days(by) } else { date.checked_add_days(by) };
    then.unwrap_or(date)
}

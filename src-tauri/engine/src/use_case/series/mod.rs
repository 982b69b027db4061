//! Evenings that repeat: planning a series, changing some or all of its evenings (`change`), ending it (`off`), and who
//! is to hear of it (`told`, `left`), also of one by itself (`single`).

mod apart;
mod change;
mod left;
mod off;
pub(super) mod single;
pub(super) mod told;

use chrono::{DateTime, NaiveDate, Utc};
use houselights_domain::change::Operation;
use houselights_domain::id::{SeriesId, SessionId};
use houselights_domain::plan::reminders::overtaken;
use houselights_domain::plan::series::{Occurrence, Pattern, Recurrence, Rule, Series};
use houselights_domain::plan::{Portion, Session, Status, WallTime, evening_of};

use self::off::end;
use self::told::telling;
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::store::{Writer, reminders, series, settings};
use crate::view::{
    ChangeEvening, CheckRepeat, EndSeries, PlanEvening, PlanSeries, Reach, RepeatCheck, RepeatsView,
    SessionView, ToTell, Written,
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

    /// Calls evenings of a series off. They stay in calendars as cancelled.
    ///
    /// # Errors
    /// [`Error::Gone`] if the evening is not there, or none of a series.
    pub fn end_series(&self, request: EndSeries) -> Result<Written<ToTell>, Error> {
        let inner = self.inner()?;
        let before = evenings::find(&inner.connection, request.id)?;
        let occurrence = before.repeats.ok_or(Error::Gone)?;
        let kin = kin(&inner, occurrence)?;
        let now = self.now();
        let from = starting(&kin, occurrence, request.reach, now);
        drop(inner);
        let subject = self.name_of(&before);
        let written = self.transact(Operation::EndSeries, &subject, |writer| {
            telling(writer, occurrence.series, now, None, |writer| {
                end(writer, &kin, occurrence.series, from, now)
            })
        })?;
        written.try_map(|((), told)| self.to_tell(told))
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

//! Planning, moving, cancelling and finishing evenings.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use houselights_domain::change::Operation;
use houselights_domain::household::Member;
use houselights_domain::id::{MemberId, SessionId, ViewingId};
use houselights_domain::plan::reminders::{Habits, Point, Reminder, ReminderKey, overtaken};
use houselights_domain::plan::series::Window;
use houselights_domain::plan::when::{DateOrder, Reader, understand};
use houselights_domain::plan::{self, Keepsake, Particulars, Portion, Session, Status, WallTime, Warning};
use houselights_domain::title::{NAME_LIMIT, Viewing};

use super::check;
use crate::engine::{Engine, Inner};
use crate::error::Error;
use crate::evenings;
use crate::store::{Writer, household, keepsakes, reminders, settings, titles};
use crate::view::{
    ChangeEvening, ChangedSeries, CheckEvening, EveningCheck, FinishEvening, MonthQuery, PlanEvening,
    PlanTwoEvenings, Plans, PlansQuery, SessionView, TwoEvenings, WhenView, Written,
};

/// How many days around a month its first and last week can show.
const WEEK_AROUND: Days = Days::new(7);

impl Engine {
    /// The plans screen.
    ///
    /// # Errors
    /// What the database says.
    pub fn plans(&self, request: PlansQuery) -> Result<Plans, Error> {
        let now = self.now();
        let mut inner = self.inner()?;
        let mut plans = Plans { upcoming: Vec::new(), later: 0, unanswered: Vec::new(), month: Vec::new() };
        let shown = around(request.month);
        let mut kept = evenings::load_with(&inner.connection, now, shown)?;
        // A household has years of evenings that neither wait nor are shown: nothing is reckoned of those.
        kept.retain(|session| session.is_open() || is_shown(session, shown));
        for view in inner.session_views(kept, now)? {
            let open = matches!(view.session.status, Status::Planned | Status::Started { .. });
            if open && view.ends_at > now {
                plans.upcoming.push(view.clone());
            } else if open {
                plans.unanswered.push(view.clone());
            }
            if is_shown(&view.session, shown) {
                plans.month.push(view);
            }
        }
        plans.upcoming.sort_by_key(|view| view.starts_at);
        plans.keep_next_of_each_series();
        let asked = request.at_most.unwrap_or(usize::MAX).min(plans.upcoming.len());
        plans.later = plans.upcoming.len() - asked;
        plans.upcoming.truncate(asked);
        plans.unanswered.sort_by_key(|view| std::cmp::Reverse(view.starts_at));
        plans.month.sort_by_key(|view| view.starts_at);
        Ok(plans)
    }

    /// A month alone, for whoever turns to it: what waits to come is the same in every month.
    ///
    /// # Errors
    /// What the database says.
    pub fn month(&self, request: MonthQuery) -> Result<Vec<SessionView>, Error> {
        let now = self.now();
        let mut inner = self.inner()?;
        let shown = around(request.month);
        let mut kept = evenings::load_with(&inner.connection, now, shown)?;
        kept.retain(|session| is_shown(session, shown));
        let mut month = inner.session_views(kept, now)?;
        month.sort_by_key(|view| view.starts_at);
        Ok(month)
    }

    /// The next evening to come, or the one under way.
    ///
    /// # Errors
    /// What the database says.
    pub fn next_evening(&self) -> Result<Option<SessionView>, Error> {
        let month = self.local_now().date();
        Ok(self.plans(PlansQuery { month, at_most: Some(1) })?.upcoming.into_iter().next())
    }

    /// One evening.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub fn evening(&self, id: SessionId) -> Result<SessionView, Error> {
        let mut inner = self.inner()?;
        let session = evenings::find(&inner.connection, id)?;
        let views = inner.session_views(vec![session], self.now())?;
        views.into_iter().next().ok_or(Error::Gone)
    }

    /// What the words in a date field mean.
    ///
    /// # Errors
    /// What the database says; words that mean nothing are an answer, not an error.
    pub fn understand_when(&self, request: String) -> Result<WhenView, Error> {
        let reader = Reader {
            now: self.now(),
            zone: self.zone(),
            default_time: self.settings()?.usual_start,
            date_order: DateOrder::of_country(&self.household()?.country),
        };
        Ok(match understand(&request, &reader) {
            Ok(when) => WhenView { when: Some(when), problem: None },
            Err(problem) => WhenView { when: None, problem: Some(problem) },
        })
    }

    /// What is worth saying about an evening before it is planned, or changed.
    ///
    /// # Errors
    /// What the database says.
    pub fn check_evening(&self, request: CheckEvening) -> Result<EveningCheck, Error> {
        let CheckEvening { evening, changing } = request;
        let mut inner = self.inner()?;
        // Of one that is gone the change itself says so.
        let before = changing.and_then(|id| evenings::find(&inner.connection, id).ok());
        let id =
            before.as_ref().map_or_else(|| SessionId::new(self.now(), self.chance()), |before| before.id);
        let mut proposed = self.session(&mut inner, id, &evening, before.as_ref())?;
        let before = before.filter(|before| before.start == proposed.start);
        if let Some(before) = &before {
            proposed.status = before.status;
        }
        let there = proposed.start.evening();
        let there = Window { from: there.pred_opt().unwrap_or(there), to: there.succ_opt().unwrap_or(there) };
        let others = evenings::load_with(&inner.connection, self.now(), there)?;
        let around = inner.around(others, self.now())?;
        let films = inner.shown(&proposed)?;
        let circumstances = around.an_evening_of(&films);
        let warnings = plan::check(&proposed, &circumstances);
        let length = inner.length(&proposed)?;
        let fresh = added(&settings::load(&inner.connection)?.habits(), before.as_ref(), &proposed);
        let usual = Session { reminders: None, ..proposed.clone() };
        Ok(EveningCheck {
            names: names_of(&mut inner, &around.others, &warnings),
            better_start: plan::better_start(&proposed, &circumstances),
            warnings,
            ends: WallTime::at(proposed.ends(), proposed.start.zone),
            length_is_guess: length.about,
            pause_minutes: length.pause,
            silent: silent(&usual, &fresh, self.now()),
        })
    }

    /// Plans an evening.
    ///
    /// # Errors
    /// A title that is not on the list, a text that is too long, a reminder too far before.
    pub fn plan_evening(&self, request: PlanEvening) -> Result<Written<SessionView>, Error> {
        let id = SessionId::new(self.now(), self.chance());
        let session = self.session(&mut *self.inner()?, id, &request, None)?;
        self.write_evening(Operation::PlanEvening, session)
    }

    /// Plans a film over two evenings, in one operation: one undo takes both back.
    ///
    /// # Errors
    /// [`Error::Gone`] if the film is not on the list, [`Error::NotTwoEvenings`] if nothing is left of it for one of
    /// them, its length is not known, or the second starts before the first has ended.
    pub fn plan_two_evenings(&self, request: PlanTwoEvenings) -> Result<Written<TwoEvenings>, Error> {
        let mut inner = self.inner()?;
        let runtime = inner.shelf()?.find(request.title).ok_or(Error::Gone)?.runtime_minutes;
        let halves = runtime.and_then(|runtime| Portion::halves(runtime, request.break_after));
        let [first, second] = halves.ok_or(Error::NotTwoEvenings)?;
        let mut evening = |portion, start| {
            let draft = PlanEvening {
                title: Some(request.title),
                portion,
                start,
                members: request.members.clone(),
                place: String::new(),
                note: String::new(),
                particulars: Particulars::default(),
                reminders: None,
            };
            self.session(&mut inner, SessionId::new(self.now(), self.chance()), &draft, None)
        };
        let evenings = [evening(first, request.first)?, evening(second, request.second)?];
        drop(inner);
        let [first, second] = &evenings;
        if second.starts() < first.ends() {
            return Err(Error::NotTwoEvenings);
        }
        let ids = (first.id, second.id);
        self.write_evenings(Operation::PlanTwoEvenings, &evenings)?
            .try_map(|()| Ok(TwoEvenings { first: self.evening(ids.0)?, second: self.evening(ids.1)? }))
    }

    /// Moves an evening or changes its particulars, and says who is to hear of it.
    ///
    /// # Errors
    /// As [`Self::plan_evening`]; [`Error::Gone`] if it is not there.
    pub fn change_evening(&self, request: ChangeEvening) -> Result<Written<ChangedSeries>, Error> {
        let mut inner = self.inner()?;
        let before = evenings::find(&inner.connection, request.id)?;
        let moved = request.start.is_some_and(|start| start != before.start);
        let session = self.changed(&mut inner, &before, request)?;
        drop(inner);
        let operation = if moved { Operation::MoveEvening } else { Operation::ChangeEvening };
        let stood_for = self.stood_for(&before)?;
        self.write_evening(operation, session)?.try_map(|evening| self.told_of(&before, evening, stood_for))
    }

    /// The evening is over: who was there and how it was, or that it did not happen. What was shown first was watched
    /// too; a film of which the rest is still to come was not.
    ///
    /// # Errors
    /// [`Error::Gone`] if it is not there.
    pub fn finish_evening(&self, request: FinishEvening) -> Result<Written<SessionView>, Error> {
        let SessionView { session, evening, name, .. } = self.evening(request.id)?;
        let status = if request.watched { Status::Watched } else { Status::Cancelled };
        let written = self.transact(Operation::FinishEvening, &name.unwrap_or_default(), |writer| {
            // One of a series that nobody touched has no row yet.
            writer.put_session(&Session { status, ..session.clone() })?;
            let film = session.title.filter(|_| session.portion.ends_film());
            // The word on how it was is about the film, not about what was shown before.
            let shown = session.particulars.before.iter().map(|title| (*title, None));
            let shown = shown.chain(film.map(|title| (title, request.reaction)));
            for (title, reaction) in shown.filter(|_| request.watched) {
                // A film that was taken off the list meanwhile has no diary to fill.
                if titles::find(writer.connection(), title).is_err() {
                    continue;
                }
                let id = writer.viewing_on(title, evening)?;
                let id = id.unwrap_or_else(|| ViewingId::new(self.now(), self.chance()));
                let members = request.members.clone();
                let viewing = Viewing { id, on: evening, members, reaction, opinions: Vec::new() };
                writer.put_viewing(title, &viewing)?;
            }
            if request.watched {
                // An evening without a film, or with half of one, has no viewing to say who was there.
                let kept = keepsakes::find(writer.connection(), session.id)?.unwrap_or_default();
                let there = request.members.clone();
                writer.put_keepsake(session.id, &Keepsake { there, ..kept })?;
            }
            Ok(session.id)
        })?;
        self.forget_pending(session.id)?;
        written.try_map(|id| self.evening(id))
    }

    /// An evening from what was typed, checked; `before` as it was.
    pub(super) fn session(
        &self,
        inner: &mut Inner,
        id: SessionId,
        request: &PlanEvening,
        before: Option<&Session>,
    ) -> Result<Session, Error> {
        let known = household::load(&inner.connection)?.0.members;
        let members = request.members.iter().filter(|id| known.iter().any(|member| member.id == **id));
        // While the film is open there is nothing to be a portion of.
        let portion = request.title.map_or(Portion::Whole, |_| request.portion);
        let mut session = Session {
            id,
            title: request.title,
            portion,
            start: request.start,
            minutes: 0,
            members: members.copied().collect(),
            place: check::line(&request.place, NAME_LIMIT)?,
            note: check::text(&request.note)?,
            particulars: inner.tidy(&request.particulars, request.title, &known)?,
            status: Status::Planned,
            reminders: check_reminders(request.reminders.as_deref(), &known)?,
            repeats: before.and_then(|before| before.repeats),
            sequence: 0,
        };
        // An evening whose films were taken off the list can still be moved.
        session.minutes = match (inner.length(&session), before) {
            (Ok(length), _) => length.minutes,
            (Err(Error::Gone), Some(before)) if session.films().eq(before.films()) => before.minutes,
            (Err(problem), _) => return Err(problem),
        };
        Ok(session)
    }

    pub(super) fn write_evening(
        &self,
        operation: Operation,
        session: Session,
    ) -> Result<Written<SessionView>, Error> {
        let id = session.id;
        self.write_evenings(operation, &[session])?.try_map(|()| self.evening(id))
    }

    /// Writes evenings of one film as one operation.
    pub(super) fn write_evenings(
        &self,
        operation: Operation,
        evenings: &[Session],
    ) -> Result<Written<()>, Error> {
        let now = self.now();
        let title = evenings.iter().find_map(|session| session.title);
        let subject = title.and_then(|id| self.inner().ok()?.shelf().ok()?.name(id)).unwrap_or_default();
        let habits = self.settings()?.habits();
        self.transact(operation, &subject, |writer| {
            for session in evenings {
                put_planned(writer, &habits, session, now)?;
            }
            Ok(())
        })
    }
}

/// The days that a month is shown with.
fn around(month: NaiveDate) -> Window {
    let first = month.with_day(1).unwrap_or(month);
    let from = first.checked_sub_days(WEEK_AROUND).unwrap_or(first);
    Window { from, to: first.checked_add_days(Days::new(31 + 6)).unwrap_or(first) }
}

/// Whether a month has it, which shows what was not called off.
fn is_shown(session: &Session, shown: Window) -> bool {
    (session.is_open() || session.status == Status::Watched) && shown.holds(session.start.evening())
}

/// Puts an evening, new or changed. What has passed when it is planned, moved or gets a reminder is not to be said in the
/// same minute.
pub(super) fn put_planned(
    writer: &mut Writer<'_>,
    habits: &Habits,
    session: &Session,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let before = evenings::find(writer.connection(), session.id).ok();
    let before = before.filter(|before| before.start == session.start);
    let fresh = added(habits, before.as_ref(), session);
    let usual = Session { reminders: None, ..session.clone() };
    reminders::put_told(writer.connection(), &overtaken(&usual, &fresh, now), now)?;
    writer.put_session(session)
}

/// Those of the reminders that will never be said, because their moment has passed already.
fn silent(session: &Session, fresh: &Habits, now: DateTime<Utc>) -> Vec<Reminder> {
    // An evening that is over is written down, not looked forward to.
    let passed = if session.ends() > now { overtaken(session, fresh, now) } else { Vec::new() };
    let set = |key: ReminderKey| match key.point {
        Point::Set(reminder) => Some(reminder),
        Point::Snoozed { .. } | Point::Stop | Point::Over => None,
    };
    passed.into_iter().filter_map(set).collect()
}

/// Reminders that can be kept. One of somebody who does not live here is everybody's.
fn check_reminders(list: Option<&[Reminder]>, known: &[Member]) -> Result<Option<Vec<Reminder>>, Error> {
    let Some(list) = list else { return Ok(None) };
    let whose = |who: &MemberId| known.iter().any(|member| member.id == *who);
    let list: Vec<_> = list.iter().map(|each| Reminder { who: each.who.filter(whose), ..*each }).collect();
    check::reminders(&list).map(Some)
}

/// What an evening is reminded of beyond what it was reminded of `before`.
fn added(habits: &Habits, before: Option<&Session>, session: &Session) -> Habits {
    let known = before.map_or(&[][..], |before| habits.of(before));
    let fresh = habits.of(session).iter().filter(|each| !known.contains(each)).copied();
    // The evening's own list is looked at as if it were the usual one.
    Habits { usual: fresh.collect(), ..Habits::default() }
}

/// The films of the evenings that the warnings speak of.
pub(super) fn names_of(
    inner: &mut Inner,
    others: &[Session],
    warnings: &[Warning],
) -> Vec<(SessionId, String)> {
    let mut names = Vec::new();
    for other in others.iter().filter(|other| mentions(warnings, other.id)) {
        let name = other.title.and_then(|id| inner.shelf().ok()?.name(id));
        names.push((other.id, name.unwrap_or_default()));
    }
    names
}

fn mentions(warnings: &[Warning], id: SessionId) -> bool {
    warnings.iter().any(|warning| matches!(warning, Warning::Overlaps { session, .. } if *session == id))
}

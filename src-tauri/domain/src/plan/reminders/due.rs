//! What is due at a moment. Owns the judgement over each evening and what holds a reminder back; refuses to remember
//! anything between two looks.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};

use super::{About, Due, Habits, Missed, Notice, NoticeKind, Point, ReminderKey, Said, Snooze};
use crate::plan::{Session, Status};

/// A reminder at the start itself is found up to 30 seconds late and still says "starts at".
const STARTING: TimeDelta = TimeDelta::minutes(1);

/// What is to be said at `now`, given what was told before.
///
/// - Reminders of one evening that are due together are one notice.
/// - While a film is on or it is quiet, a reminder waits, unless its evening starts before that is over.
/// - A snooze keeps the other reminders of the same people waiting, too, everybody's or one person's.
/// - What is about the film that is on waits for nothing: it is of use now or never.
/// - An evening that is over, still planned, and has a reminder that never came, is asked about once.
pub fn due(
    sessions: &[Session],
    told: &HashSet<ReminderKey>,
    snoozes: &[Snooze],
    habits: &Habits,
    now: DateTime<Utc>,
) -> Due {
    let quiet_until = habits.quiet.and_then(|hours| hours.until(now));
    let holds = films_until(sessions, now).chain(quiet_until).collect();
    let mut look = Look { told, snoozes, habits, holds, now, due: Due::default() };
    for session in sessions {
        match session.status {
            Status::Planned => look.at(session),
            Status::Started { .. } => look.during(session),
            // What was watched or called off needs no reminder.
            Status::Watched | Status::Cancelled => {}
        }
    }
    let mut due = look.due;
    due.notices.sort_by_key(|notice| (notice.start.utc(), notice.session));
    due.digest.sort_by_key(|missed| (missed.start.utc(), missed.session));
    due
}

/// The reminders of an evening whose moment has passed already. Whoever plans or moves an evening keeps them as told if
/// it is not to be reminded of in the same minute.
pub fn overtaken(session: &Session, habits: &Habits, now: DateTime<Utc>) -> Vec<ReminderKey> {
    let passed = points(session, habits).filter(|(moment, _)| *moment <= now);
    passed.map(|(_, point)| key(session, point)).collect()
}

struct Look<'a> {
    told: &'a HashSet<ReminderKey>,
    snoozes: &'a [Snooze],
    habits: &'a Habits,
    /// When the film that is on ends, and when the quiet does.
    holds: Vec<DateTime<Utc>>,
    now: DateTime<Utc>,
    due: Due,
}

impl Look<'_> {
    fn at(&mut self, session: &Session) {
        let points = self.open_points(session);
        if points.is_empty() {
            return;
        }
        let over = key(session, Point::Over);
        let Session { id, title, start, .. } = *session;
        if session.ends() <= self.now {
            match self.held_until(None) {
                _ if self.told.contains(&over) => {}
                Some(until) => self.look_again(until),
                None => self.due.digest.push(Missed { session: id, title, start }),
            }
            return;
        }
        let (mut ready, mut waiting) = (Vec::new(), Vec::new());
        for (moment, point) in points {
            if moment > self.now {
                self.look_again(moment);
                waiting.push(point);
            } else if !ready.contains(&point) {
                ready.push(point);
            }
        }
        ready.retain(|point| !self.waits(session, *point, &waiting));
        if ready.is_empty() {
            return;
        }
        let starts = start.utc();
        let ahead = self.now < starts + STARTING;
        if let Some(until) = self.held_until(ahead.then_some(starts)) {
            return self.look_again(until);
        }
        ready.sort_unstable();
        let said = self.said(session, &ready);
        let kind = if ahead { first(&said) } else { NoticeKind::StartedAt };
        self.due.notices.push(Notice { session: id, title, start, kind, said, points: ready });
    }

    /// What there is to say while the film is on.
    fn during(&mut self, session: &Session) {
        let Some(moment) = self.habits.stop(session, self.now) else { return };
        let Session { id, title, start, .. } = *session;
        if self.told.contains(&key(session, Point::Stop)) || session.ends_by(self.now) <= self.now {
            return;
        }
        if moment > self.now {
            return self.look_again(moment);
        }
        let (kind, said, points) = (NoticeKind::Stop, Vec::new(), vec![Point::Stop]);
        self.due.notices.push(Notice { session: id, title, start, kind, said, points });
    }

    /// What these points of an evening are about. A snooze repeats what was put off.
    fn said(&self, session: &Session, points: &[Point]) -> Vec<Said> {
        let mut said = Vec::new();
        for point in points {
            match *point {
                Point::Set(reminder) => said.push(Said { about: reminder.about, who: reminder.who }),
                Point::Snoozed { .. } => {
                    said.extend(self.snoozed(session, *point).flat_map(|snooze| &snooze.said));
                }
                Point::Stop | Point::Over => {}
            }
        }
        // Decided on since it was put off.
        said.retain(|said| said.about != About::Decide || session.title.is_none());
        said.sort_unstable();
        said.dedup();
        said
    }

    /// The snoozes that end at that point.
    fn snoozed(&self, session: &Session, point: Point) -> impl Iterator<Item = &Snooze> {
        let (id, start) = (session.id, session.start);
        let mine = move |snooze: &&Snooze| {
            let until = Point::Snoozed { until: snooze.until };
            snooze.session == id && snooze.start == start && until == point
        };
        self.snoozes.iter().filter(mine)
    }

    /// Whether a point waits for a snooze that ends at one of those `ahead`, because somebody had theirs put off.
    fn waits(&self, session: &Session, point: Point, ahead: &[Point]) -> bool {
        ahead.iter().flat_map(|ahead| self.snoozed(session, *ahead)).any(|snooze| match point {
            Point::Set(reminder) => snooze.holds(reminder.who),
            Point::Snoozed { .. } => self.snoozed(session, point).all(|earlier| snooze.replaces(earlier)),
            Point::Stop | Point::Over => false,
        })
    }

    /// Every point before the evening's end that was not told, with its moment.
    fn open_points(&self, session: &Session) -> Vec<(DateTime<Utc>, Point)> {
        let reminders = points(session, self.habits);
        let snoozes = self
            .snoozes
            .iter()
            .filter(|snooze| snooze.session == session.id && snooze.start == session.start);
        // One that would outlast the evening was made by a clock that was wrong; it holds nothing back.
        let snoozes = snoozes.filter(|snooze| snooze.until < session.ends());
        let snoozes = snoozes.map(|snooze| (snooze.until, Point::Snoozed { until: snooze.until }));
        reminders.chain(snoozes).filter(|(_, point)| !self.told.contains(&key(session, *point))).collect()
    }

    /// How long to wait with something about an evening that `starts` then; `None` for one that has started.
    fn held_until(&self, starts: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
        let waits = |until: &DateTime<Utc>| starts.is_none_or(|starts| starts > *until);
        self.holds.iter().copied().filter(waits).max()
    }

    fn look_again(&mut self, moment: DateTime<Utc>) {
        self.due.next = Some(self.due.next.map_or(moment, |next| next.min(moment)));
    }
}

/// What comes first: what is next on the evening itself, and of what is to be done before, what is nearest to it.
fn first(said: &[Said]) -> NoticeKind {
    match said.iter().map(|said| said.about).max() {
        Some(About::Start) | None => NoticeKind::StartsAt,
        Some(About::Doors) => NoticeKind::Doors,
        Some(About::Snacks) => NoticeKind::Snacks,
        Some(About::Decide) => NoticeKind::Decide,
    }
}

/// When the film that is on ends; several when parts of the household watch different ones. One that stands still
/// is not interrupted by anything.
fn films_until(sessions: &[Session], now: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> {
    let started = sessions.iter().filter(|session| matches!(session.status, Status::Started { .. }));
    let started = started.filter(|session| !session.is_paused());
    started.filter(move |session| session.starts() <= now).map(Session::ends).filter(move |ends| *ends > now)
}

/// The moments at which something is to be said before the start.
fn points<'a>(session: &'a Session, habits: &'a Habits) -> impl Iterator<Item = (DateTime<Utc>, Point)> {
    let each = habits.of(session).iter();
    each.filter_map(move |reminder| Some((reminder.due(session)?, Point::Set(*reminder))))
}

fn key(session: &Session, point: Point) -> ReminderKey {
    ReminderKey { session: session.id, start: session.start, point }
}

//! What the tray knows. Owns the facts that its menu is made of; refuses to fetch them or to word them.

use chrono::{DateTime, NaiveDateTime, Utc};
use houselights_domain::id::SessionId;
use houselights_domain::plan::reminders::SnoozeFor;
use houselights_domain::plan::{Portion, Status, WallTime, evening_of};
use houselights_engine::view::{Home, ReminderView, SessionView};

/// Everything that can change the tray's menu or picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The next evening, or the one under way.
    pub next: Option<Evening>,
    /// The film that fits best tonight, as long as none is planned.
    pub pick: Option<String>,
    /// An evening whose reminder was shown and waits for an answer.
    pub reminded: Option<Reminded>,
}

/// An evening as far as the tray shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evening {
    /// Which.
    pub id: SessionId,
    /// The film; `None` is "decide on the evening".
    pub name: Option<String>,
    /// Which part of it.
    pub portion: Portion,
    /// When it starts.
    pub starts_at: DateTime<Utc>,
    /// What the wall shows then.
    pub local: NaiveDateTime,
    /// It is the evening of today.
    pub tonight: bool,
    /// The film is on.
    pub under_way: bool,
}

/// A reminder that waits for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminded {
    /// Of which evening.
    pub id: SessionId,
    /// Ten minutes later would still be of use.
    pub can_snooze: bool,
}

impl State {
    /// From what the engine tells.
    pub fn of(home: &Home, pending: &[ReminderView], pick: Option<String>) -> Self {
        let next = home.next.as_ref().map(|session| Evening::of(session, home.now));
        let pick = pick.filter(|_| !next.as_ref().is_some_and(|evening| evening.tonight));
        let waiting = pending.iter().rfind(|reminder| reminder.evening.session.status == Status::Planned);
        let reminded = waiting.map(|reminder| Reminded {
            id: reminder.evening.session.id,
            can_snooze: reminder.snoozes.contains(&SnoozeFor::TenMinutes),
        });
        Self { next, pick, reminded }
    }
}

impl Evening {
    fn of(view: &SessionView, now: DateTime<Utc>) -> Self {
        let start = view.session.start;
        Self {
            id: view.session.id,
            name: view.name.clone(),
            portion: view.session.portion,
            starts_at: view.starts_at,
            local: start.local,
            tonight: view.evening == evening_of(WallTime::at(now, start.zone).local),
            under_way: matches!(view.session.status, Status::Started { .. }),
        }
    }
}

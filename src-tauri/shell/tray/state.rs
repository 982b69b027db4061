//! What the tray knows. Owns the facts that its menu is made of; refuses to fetch them or to word them.

use chrono::{DateTime, NaiveDateTime, Utc};
use houselights_domain::id::{SessionId, TitleId};
use houselights_domain::plan::reminders::SnoozeFor;
use houselights_domain::plan::{Portion, Status, WallTime, evening_of};
use houselights_engine::view::{Home, ReminderView, SessionView, Unrated};

/// Everything that can change the tray's menu or picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The next evening, or the one under way.
    pub next: Option<Evening>,
    /// The film that fits best tonight, as long as none is planned.
    pub pick: Option<Pick>,
    /// An evening whose reminder was shown and waits for an answer.
    pub reminded: Option<Reminded>,
    /// Films watched lately of which nobody said how they were, the latest first.
    pub unrated: Vec<Unrated>,
    /// Phones are let in to an evening.
    pub shared: bool,
    /// Calendars that follow are let in.
    pub followed: bool,
    /// Phones are let in to the wish page.
    pub wished: bool,
    /// The desktop asked for light, and so probably has a light panel.
    pub light_panel: bool,
}

/// A film that suits the evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// Which.
    pub title: TitleId,
    /// Its name.
    pub name: String,
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
    /// Who comes, by name.
    pub who: Vec<String>,
    /// It is the evening of today.
    pub tonight: bool,
    /// The film is on.
    pub under_way: bool,
    /// It was started and stands still.
    pub paused: bool,
}

/// A reminder that waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminded {
    /// Of which evening.
    pub id: SessionId,
    /// Its film.
    pub name: Option<String>,
    /// When it starts.
    pub starts_at: DateTime<Utc>,
    /// When to be reminded again would still be of use.
    pub snoozes: Vec<SnoozeFor>,
}

impl State {
    /// From what the engine tells.
    pub fn of(
        home: &Home,
        pending: &[ReminderView],
        pick: Option<Pick>,
        unrated: Vec<Unrated>,
        (shared, followed, wished): (bool, bool, bool),
    ) -> Self {
        let next = home.next.as_ref().map(|session| Evening::of(session, home));
        let pick = pick.filter(|_| !next.as_ref().is_some_and(|evening| evening.tonight));
        let waiting = pending.iter().rfind(|reminder| reminder.evening.session.status == Status::Planned);
        let reminded = waiting.map(|ReminderView { evening, snoozes, .. }| Reminded {
            id: evening.session.id,
            name: evening.name.clone(),
            starts_at: evening.starts_at,
            snoozes: snoozes.clone(),
        });
        Self { next, pick, reminded, unrated, shared, followed, wished, light_panel: false }
    }
}

impl Evening {
    fn of(view: &SessionView, home: &Home) -> Self {
        let start = view.session.start;
        let members = home.household.members.iter();
        let comes = members.filter(|member| view.session.members.contains(&member.id));
        Self {
            id: view.session.id,
            name: view.name.clone(),
            portion: view.session.portion,
            starts_at: view.starts_at,
            local: start.local,
            who: comes.map(|member| member.name.clone()).collect(),
            tonight: view.evening == evening_of(WallTime::at(home.now, start.zone).local),
            under_way: matches!(view.session.status, Status::Started { .. }),
            paused: view.session.is_paused(),
        }
    }
}

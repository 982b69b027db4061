//! What the tray knows. Owns the facts that its menu is made of; refuses to fetch them or to word them.

use chrono::{DateTime, NaiveDateTime, Utc};
use houselights_domain::id::SessionId;

/// Everything that can change the tray's menu or picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The next evening, or the one under way.
    pub next: Option<Evening>,
    /// An evening whose reminder was shown and waits for an answer.
    pub reminded: Option<Evening>,
}

/// An evening as far as the tray shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evening {
    /// Which.
    pub id: SessionId,
    /// The film; `None` is "decide on the evening".
    pub name: Option<String>,
    /// When it starts.
    pub starts_at: DateTime<Utc>,
    /// What the wall shows then.
    pub local: NaiveDateTime,
    /// It is the evening of today.
    pub tonight: bool,
    /// The film is on.
    pub under_way: bool,
}

//! The plans' views and requests.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, Utc};
use houselights_domain::id::{MemberId, SessionId, TitleId};
use houselights_domain::mood::Profile;
use houselights_domain::plan::reminders::{About, NoticeKind, Reminder, SnoozeFor};
use houselights_domain::plan::when::{When, WhenProblem};
use houselights_domain::plan::{Bring, Particulars, Portion, Rsvp, Session, Turnout, WallTime, Warning};
use houselights_domain::title::Reaction;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{RepeatsView, TornView};

/// An evening with what its ticket shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SessionView {
    /// The evening.
    pub session: Session,
    /// The film's name; `None` is "decide on the evening".
    pub name: Option<String>,
    /// The film's year.
    pub year: Option<i32>,
    /// The film's mood, for the poster.
    pub mood: Option<Profile>,
    /// Start in UTC.
    pub starts_at: DateTime<Utc>,
    /// The start on the wall of the session's zone, as its clocks will show it: they may skip the time that was asked for.
    pub starts_local: chrono::NaiveDateTime,
    /// End in UTC.
    pub ends_at: DateTime<Utc>,
    /// The end on the wall of the session's zone, `2026-12-18T22:27:00`.
    pub ends_local: chrono::NaiveDateTime,
    /// The running time is assumed, not known.
    pub length_is_guess: bool,
    /// Minutes of breaks and intervals that the end counts in.
    pub pause_minutes: u16,
    /// The evening it belongs to (a night past midnight belongs to the evening before).
    pub evening: NaiveDate,
    /// When the next reminder is due, if one is to come.
    pub next_reminder: Option<DateTime<Utc>>,
    /// The names of the films that are shown first, in order.
    pub shown_first: Vec<String>,
    /// When the doors open on that wall, if that is before the film.
    pub doors_local: Option<chrono::NaiveDateTime>,
    /// For an evening that went by: the next one that suits the same people.
    pub next_slot: Option<WallTime>,
    /// How it repeats; `None` for an evening that stands alone.
    pub repeats: Option<RepeatsView>,
    /// The name of its zone, if no such zone is known any more: everything is shown in UTC then.
    pub lost_zone: Option<String>,
    /// What is kept of an evening that was watched.
    pub torn: Option<TornView>,
    /// What those said whom it was shared with, in the order in which they first said something.
    pub answers: Vec<Rsvp>,
    /// Who comes, as far as they said.
    pub turnout: Turnout,
}

/// The plans screen.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Plans {
    /// Evenings to come or under way, soonest first. Of a series those that were changed by themselves, and the next.
    pub upcoming: Vec<SessionView>,
    /// How many more of them there are than were asked for.
    pub later: usize,
    /// Evenings that are over and wait for a word on how they were, latest first.
    pub unanswered: Vec<SessionView>,
    /// Every evening that is not cancelled in the month asked for and the weeks around it, soonest first.
    pub month: Vec<SessionView>,
}

impl Plans {
    /// Leaves out what a series goes on with after its next evening: the month shows that.
    pub(crate) fn keep_next_of_each_series(&mut self) {
        let mut known = HashSet::new();
        self.upcoming.retain(|view| {
            let Some(occurrence) = view.session.repeats else { return true };
            let next = known.insert(occurrence.series);
            next || view.repeats.as_ref().is_none_or(|repeats| repeats.own)
        });
    }
}

/// What of the plans to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlansQuery {
    /// Any day of the month.
    pub month: NaiveDate,
    /// So many of those to come; all of them without it.
    pub at_most: Option<usize>,
}

impl PlansQuery {
    /// Everything, with this month.
    pub fn of(month: NaiveDate) -> Self {
        Self { month, at_most: None }
    }
}

/// Which month to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthQuery {
    /// Any day of the month.
    pub month: NaiveDate,
}

/// A new evening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanEvening {
    /// What is shown; `None` is "decide on the evening".
    pub title: Option<TitleId>,
    /// Which part of it.
    pub portion: Portion,
    /// When the film starts.
    pub start: WallTime,
    /// Who comes.
    pub members: Vec<MemberId>,
    /// Where; may be empty.
    pub place: String,
    /// Anything else; may be empty.
    pub note: String,
    /// What is shown first, doors, hosts, cooks, what is brought, and guests.
    #[serde(default)]
    pub particulars: Particulars,
    /// What to remind of; `None` is as in the settings, whatever they become.
    #[serde(default)]
    pub reminders: Option<Vec<Reminder>>,
}

/// A film over two evenings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanTwoEvenings {
    /// The film.
    pub title: TitleId,
    /// Minutes of film on the first evening.
    pub break_after: u16,
    /// When the first evening starts.
    pub first: WallTime,
    /// When the second starts, after the first has ended.
    pub second: WallTime,
    /// Who comes, to both.
    pub members: Vec<MemberId>,
}

/// A film over two evenings, as planned.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TwoEvenings {
    /// The first evening.
    pub first: SessionView,
    /// The second.
    pub second: SessionView,
}

/// Replaces what is given and leaves the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeEvening {
    /// Which.
    pub id: SessionId,
    /// New start: the evening moves.
    pub start: Option<WallTime>,
    /// Another film, which is then shown whole.
    pub title: Option<TitleId>,
    /// Who comes.
    pub members: Option<Vec<MemberId>>,
    /// Where.
    pub place: Option<String>,
    /// Anything else.
    pub note: Option<String>,
    /// What is shown first, doors, hosts, cooks, what is brought, and guests.
    #[serde(default)]
    pub particulars: ChangeParticulars,
    /// What to remind of.
    pub reminders: Option<RemindOf>,
}

impl ChangeEvening {
    /// A change that leaves everything as it is, to be filled in.
    pub fn of(id: SessionId) -> Self {
        Self {
            id,
            start: None,
            title: None,
            members: None,
            place: None,
            note: None,
            particulars: ChangeParticulars::default(),
            reminders: None,
        }
    }
}

/// What an evening is to be reminded of from here on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum RemindOf {
    /// As in the settings, whatever they become.
    Usual,
    /// This.
    Own {
        /// In any order.
        list: Vec<Reminder>,
    },
}

impl From<RemindOf> for Option<Vec<Reminder>> {
    fn from(of: RemindOf) -> Self {
        match of {
            RemindOf::Usual => None,
            RemindOf::Own { list } => Some(list),
        }
    }
}

/// Replaces what is given of [`Particulars`] and leaves the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeParticulars {
    /// What is shown before the film, in order.
    pub before: Option<Vec<TitleId>>,
    /// Minutes before the start at which the doors open; 0 is with the film.
    pub doors: Option<u16>,
    /// Who hosts.
    pub hosts: Option<Vec<MemberId>>,
    /// Who cooks.
    pub cooks: Option<Vec<MemberId>>,
    /// Who brings what.
    pub brings: Option<Vec<Bring>>,
    /// People who come and are no members.
    pub guests: Option<Vec<String>>,
}

impl ChangeParticulars {
    /// The particulars after the change.
    pub(crate) fn of(self, before: &Particulars) -> Particulars {
        let before = before.clone();
        Particulars {
            before: self.before.unwrap_or(before.before),
            doors: self.doors.unwrap_or(before.doors),
            hosts: self.hosts.unwrap_or(before.hosts),
            cooks: self.cooks.unwrap_or(before.cooks),
            brings: self.brings.unwrap_or(before.brings),
            guests: self.guests.unwrap_or(before.guests),
        }
    }
}

/// The evening is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinishEvening {
    /// Which.
    pub id: SessionId,
    /// It was watched; false is "we did not".
    pub watched: bool,
    /// Who was there.
    pub members: Vec<MemberId>,
    /// How it was.
    pub reaction: Option<Reaction>,
}

/// Remind again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SnoozeReminder {
    /// Of which evening.
    pub id: SessionId,
    /// Until when.
    pub until: SnoozeFor,
}

/// A reminder as the window and the tray show it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReminderView {
    /// The evening.
    pub evening: SessionView,
    /// What to say first.
    pub kind: NoticeKind,
    /// Everything there is to say, in the order in which an evening comes together.
    pub tasks: Vec<Task>,
    /// When the lights go out, if that is what it is about.
    pub lights_out: Option<DateTime<Utc>>,
    /// When the rest of the film would be shown then, if it stopped here.
    pub goes_on: Option<WallTime>,
    /// What can be offered besides "fine".
    pub snoozes: Vec<SnoozeFor>,
    /// When it was looked up: what it counts down to counts from then.
    pub now: DateTime<Utc>,
}

/// One thing that a reminder speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Task {
    /// What.
    pub about: About,
    /// Whose it is, by name; `None` is everybody's.
    pub who: Option<String>,
}

/// What there is to say now.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Reminders {
    /// Evenings about to start or just started, the earliest first.
    pub notices: Vec<ReminderView>,
    /// Evenings that went by without a reminder: did you watch them?
    pub missed: Vec<SessionView>,
    /// When to look again, if nothing changes before.
    pub next: Option<DateTime<Utc>>,
    /// It could not be stored that this was said: after a restart it would be said again.
    pub unsaved: bool,
}

/// What was understood of the words in a date field.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WhenView {
    /// What they mean; `None` when they could not be understood.
    pub when: Option<When>,
    /// What could not be understood.
    pub problem: Option<WhenProblem>,
}

/// An evening to wonder about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckEvening {
    /// As it would be.
    pub evening: PlanEvening,
    /// Which evening it is so far, which is not in its own way; `None` is a new one.
    pub changing: Option<SessionId>,
}

impl From<PlanEvening> for CheckEvening {
    fn from(evening: PlanEvening) -> Self {
        Self { evening, changing: None }
    }
}

/// What is worth saying about a proposed evening, and how long it takes. None of it forbids anything.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct EveningCheck {
    /// Each thing worth a word, the most surprising first.
    pub warnings: Vec<Warning>,
    /// A start near the proposed one, or the next one at that time, of which nothing would have to be said.
    pub better_start: Option<WallTime>,
    /// The films of the evenings that a warning speaks of, by their session.
    pub names: Vec<(houselights_domain::id::SessionId, String)>,
    /// When it would end.
    pub ends: WallTime,
    /// The running time is assumed, not known.
    pub length_is_guess: bool,
    /// Minutes of breaks and intervals that the end counts in.
    pub pause_minutes: u16,
    /// Its reminders that would never come, because their moment has passed.
    pub silent: Vec<Reminder>,
}

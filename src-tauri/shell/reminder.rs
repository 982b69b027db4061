//! Reminders on this desktop. Owns the notification, its buttons and what they do, and the way to the window; when to
//! remind is the engine's business.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use houselights_domain::id::SessionId;
use houselights_domain::plan::reminders::{NoticeKind, SnoozeFor};
use houselights_engine::view::{ReminderView, Reminders, SessionView, SnoozeReminder};
use houselights_engine::{Engine, Error};
use tauri::{AppHandle, Emitter, Manager, Runtime};
use tauri_plugin_notification::{Action, ActionPerformed, ActionType, NotificationExt};

use crate::desktop::Desktop;
use crate::window::{self, MAIN};
use crate::words::{Message, say};
use crate::{household, paste, tonight, watch};

/// The event that shows a reminder in the window.
pub const REMINDER: &str = "reminder";
/// The event that takes it away again: it was answered outside the window.
pub const REMINDER_GONE: &str = "reminder_gone";

const START: &str = "start";
const FIND: &str = "find";
const DONE: &str = "done";
const STOP: &str = "stop";
/// A notification that asks whether to stop for tonight has no other buttons.
const STOPS: &str = "reminder-to-stop";
/// What can be put off, each in the order in which [`SnoozeFor::offered`] offers as many as make sense.
const SNOOZES: [(&str, SnoozeFor); 3] = [
    ("snooze", SnoozeFor::TenMinutes),
    ("snooze-quarter", SnoozeFor::QuarterBefore),
    ("snooze-tomorrow", SnoozeFor::Tomorrow),
];
/// The plugin's word for a press on the notification itself.
const TAP: &str = "tap";
const SESSION: &str = "session";
/// The notification that asks about evenings gone by; reminders have numbers of their own.
const DIGEST: i32 = 0;

/// The evenings whose notification may still be on the screen.
#[derive(Default)]
pub struct Shown(Mutex<HashSet<SessionId>>);

/// Makes the buttons known, and has them answered.
pub fn prepare<R: Runtime>(app: &AppHandle<R>) -> tauri_plugin_notification::Result<()> {
    app.manage(Shown::default());
    app.notification().register_action_types(kinds())?;
    let pressed = app.clone();
    app.notification().on_action(move |action| answer(&pressed, action))
}

/// Puts a reminder off, wherever that was asked for.
pub fn snooze<R: Runtime>(
    app: &AppHandle<R>,
    request: SnoozeReminder,
) -> Result<Option<DateTime<Utc>>, Error> {
    let until = app.state::<Arc<Engine>>().snooze_reminder(request)?;
    if until.is_some() {
        put_away(app, request.id);
    }
    Ok(until)
}

/// "Fine".
pub fn dismiss<R: Runtime>(app: &AppHandle<R>, id: SessionId) -> Result<(), Error> {
    app.state::<Arc<Engine>>().dismiss_reminder(id)?;
    put_away(app, id);
    Ok(())
}

/// Later, from a button outside the window. When that is too late, the window says what else there is.
pub fn snooze_for<R: Runtime>(app: &AppHandle<R>, id: SessionId, until: SnoozeFor) {
    match snooze(app, SnoozeReminder { id, until }) {
        Ok(Some(_)) => {}
        Ok(None) => window::open_at(app, window::PLANS.to_owned()),
        Err(error) => refuse(app, &error),
    }
}

/// The film starts, from a button outside the window.
pub fn start<R: Runtime>(app: &AppHandle<R>, id: SessionId) {
    match app.state::<Arc<Engine>>().start_evening(id) {
        Ok(_) => put_away(app, id),
        Err(error) => refuse(app, &error),
    }
}

/// The film stops for tonight, from a button outside the window, and it is said when it goes on.
pub fn stop<R: Runtime>(app: &AppHandle<R>, id: SessionId) {
    match app.state::<Arc<Engine>>().stop_evening(id) {
        Ok(stopped) => {
            put_away(app, id);
            let SessionView { name, starts_local: start, ends_local, length_is_guess, .. } =
                stopped.value.second;
            let name = name.as_deref();
            tonight::tell(app, &Message::GoesOn { name, start, ends: ends_local, about: length_is_guess });
        }
        Err(error) => refuse(app, &error),
    }
}

/// The film stands still, or goes on, from a button outside the window.
pub fn pause<R: Runtime>(app: &AppHandle<R>, id: SessionId, still: bool) {
    let engine = app.state::<Arc<Engine>>();
    let done = if still { engine.pause_evening(id) } else { engine.resume_evening(id) };
    if let Err(error) = done {
        refuse(app, &error);
    }
}

fn refuse<R: Runtime>(app: &AppHandle<R>, error: &Error) {
    tracing::warn!(code = error.code(), "a button outside the window did nothing");
    window::open_at(app, window::PLANS.to_owned());
}

/// Takes the notification from the screen and the lines from the tray.
fn put_away<R: Runtime>(app: &AppHandle<R>, id: SessionId) {
    if let Err(error) = app.notification().remove_active(vec![number(id)]) {
        tracing::warn!(%error, "a notification stays on the screen");
    }
    if let Err(error) = app.emit_to(MAIN, REMINDER_GONE, id) {
        tracing::warn!(%error, "a reminder stays in the window");
    }
    watch::ring(app);
}

/// Takes away the notifications of evenings that were started, moved or called off meanwhile, wherever that was done.
pub fn tidy<R: Runtime>(app: &AppHandle<R>, engine: &Engine) {
    let Ok(pending) = engine.pending_reminders() else { return };
    let waits = |id: &SessionId| pending.iter().any(|reminder| reminder.evening.session.id == *id);
    let shown = app.state::<Shown>();
    let over: Vec<SessionId> = {
        let mut shown = shown.0.lock().unwrap_or_else(PoisonError::into_inner);
        let over = shown.iter().filter(|id| !waits(id)).copied().collect();
        shown.retain(waits);
        over
    };
    for id in over {
        put_away(app, id);
    }
}

/// Says what a look at the clock found.
pub fn show<R: Runtime>(app: &AppHandle<R>, reminders: &Reminders) {
    if reminders.notices.is_empty() && reminders.missed.is_empty() {
        return;
    }
    if reminders.unsaved {
        tracing::warn!("a reminder could not be remembered as said");
    }
    let mut all_shown = Desktop::look().notifications;
    for reminder in &reminders.notices {
        all_shown &= notify(app, reminder);
        if let Err(error) = app.emit_to(MAIN, REMINDER, reminder) {
            tracing::warn!(%error, "the window was not told of a reminder");
        }
    }
    if !reminders.missed.is_empty() {
        let title = say(&Message::DidYouWatch { missed: &reminders.missed });
        let notification = app.notification().builder().id(DIGEST).title(title);
        if let Err(error) = notification.body(say(&Message::TellUs)).show() {
            tracing::warn!(%error, "missed evenings were not asked about");
        }
    }
    // Nothing on this desktop would show it: the window does, even if it has to be opened for that.
    if !reminders.notices.is_empty() && !all_shown {
        window::open_at(app, window::PLANS.to_owned());
    }
}

/// Whether it was shown.
fn notify<R: Runtime>(app: &AppHandle<R>, reminder: &ReminderView) -> bool {
    let session = &reminder.evening.session;
    let here = app.state::<Arc<Engine>>().zone();
    let kind = match reminder.kind {
        NoticeKind::Stop => STOPS.to_owned(),
        NoticeKind::Decide => kind(FIND, reminder.snoozes.len()),
        NoticeKind::Snacks => kind(DONE, reminder.snoozes.len()),
        NoticeKind::StartsAt | NoticeKind::StartedAt | NoticeKind::Doors => {
            kind(START, reminder.snoozes.len())
        }
    };
    let shown = app
        .notification()
        .builder()
        .id(number(session.id))
        .title(say(&Message::Reminder { reminder, here }))
        .body(say(&Message::ReminderBody { reminder, here }))
        .action_type_id(kind)
        .extra(SESSION, session.id)
        .show();
    match shown {
        Ok(()) => {
            app.state::<Shown>().0.lock().unwrap_or_else(PoisonError::into_inner).insert(session.id);
            true
        }
        Err(error) => {
            tracing::warn!(%error, "a reminder was not shown as a notification");
            false
        }
    }
}

/// Runs on the notifications' own thread.
fn answer<R: Runtime>(app: &AppHandle<R>, action: &ActionPerformed) {
    if household::engine(app).is_none() {
        return;
    }
    let session = action.notification().and_then(|notification| notification.extra().get(SESSION));
    let id = session.and_then(|session| session.as_str()).and_then(|id| id.parse().ok());
    let is_choice =
        action.notification().is_some_and(|notification| notification.extra().contains_key(paste::CHOOSE));
    match (action.action_id(), id) {
        (TAP, None) if is_choice => paste::choose(app),
        (START, Some(id)) => start(app, id),
        (STOP, Some(id)) => stop(app, id),
        (DONE, Some(id)) => {
            if let Err(error) = dismiss(app, id) {
                refuse(app, &error);
            }
        }
        (FIND, _) => window::open_at(app, window::TONIGHT.to_owned()),
        (TAP, _) => window::open_at(app, window::PLANS.to_owned()),
        (button, id) => match (SNOOZES.iter().find(|(snooze, _)| *snooze == button), id) {
            (Some((_, until)), Some(id)) => snooze_for(app, id, *until),
            _ => tracing::warn!(button, "a button that nobody knows"),
        },
    }
}

/// Every set of buttons that a reminder can have: what to do, and as many ways to put it off as make sense.
fn kinds() -> Vec<ActionType> {
    let leads = [(START, Message::StartNow { name: None }), (FIND, Message::FindFilm), (DONE, Message::Done)];
    let mut kinds = vec![
        ActionType::builder(STOPS)
            .actions(vec![button(STOP, &Message::StopHere), button(DONE, &Message::GoOn)])
            .build(),
    ];
    for (lead, message) in leads {
        for snoozes in 0..=SNOOZES.len() {
            let snooze = |(id, until): &(&str, SnoozeFor)| button(id, &Message::SnoozeOf { until: *until });
            let later = SNOOZES.iter().take(snoozes).map(snooze);
            let buttons = [button(lead, &message)].into_iter().chain(later).collect();
            kinds.push(ActionType::builder(kind(lead, snoozes)).actions(buttons).build());
        }
    }
    kinds
}

fn button(id: &str, message: &Message<'_>) -> Action {
    Action::builder(id, say(message)).build()
}

fn kind(lead: &str, snoozes: usize) -> String {
    format!("reminder-{lead}-{snoozes}")
}

/// Notifications are numbered; a later one of the same evening has the same number.
fn number(id: SessionId) -> i32 {
    let bytes = id.0.into_bytes();
    (i32::from_be_bytes([bytes[12], bytes[13], bytes[14], bytes[15]]) & i32::MAX).max(DIGEST + 1)
}

//! Keeping the tray up to date. Owns when to look: after a change, and as the countdown goes on.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Timelike, Utc};
use houselights_engine::view::SuggestRequest;
use houselights_engine::{Engine, Error};
use tauri::{AppHandle, Manager, Runtime};
use tokio::sync::Notify;

use super::icon::Tray;
use super::menu::menu;
use super::press::press;
use super::state::{self, State};

/// The longest time between two looks: timers stand still while a computer sleeps.
const STEP: Duration = Duration::from_secs(20);

/// How long after a start the first film is chosen for the menu: whoever opens the window is served before.
const FIRST_PICK: TimeDelta = TimeDelta::seconds(3);

/// Choosing a film looks at every title, so it is kept so long, or until something changes.
const KEPT: TimeDelta = TimeDelta::hours(1);

struct Stir(Arc<Notify>);

/// Puts the lamp into the tray and keeps its menu true for as long as the app runs.
pub fn keep<R: Runtime>(app: &AppHandle<R>, engine: Arc<Engine>) -> tauri::Result<()> {
    let stirred = Arc::new(Notify::new());
    app.manage(Stir(Arc::clone(&stirred)));
    let tray = Tray::new(app, menu(&State::default(), DateTime::UNIX_EPOCH), press)?;
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let mut pick = None;
        loop {
            let wait = match look(&engine, &mut pick) {
                Ok((state, now)) => {
                    if let Err(error) = tray.show(&app, menu(&state, now)) {
                        tracing::warn!(%error, "the tray shows an older menu");
                    }
                    // The countdown says another minute when the clock does.
                    let minute = TimeDelta::seconds(i64::from(60 - now.second().min(59)));
                    let next = minute.min(pick.as_ref().map_or(minute, |pick| pick.until - now));
                    next.to_std().unwrap_or_default().min(STEP)
                }
                Err(error) => {
                    tracing::warn!(code = error.code(), "the tray could not look");
                    STEP
                }
            };
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = stirred.notified() => pick = pick.map(|pick| Pick { until: DateTime::UNIX_EPOCH, ..pick }),
            }
        }
    });
    Ok(())
}

/// Has the tray look again now.
pub fn stir<R: Runtime>(app: &AppHandle<R>) {
    if let Some(stir) = app.try_state::<Stir>() {
        stir.0.notify_one();
    }
}

/// The film that the menu offers.
struct Pick {
    film: Option<state::Pick>,
    until: DateTime<Utc>,
}

fn look(engine: &Engine, pick: &mut Option<Pick>) -> Result<(State, DateTime<Utc>), Error> {
    let home = engine.home()?;
    let now = home.now;
    let pick = pick.get_or_insert(Pick { film: None, until: now + FIRST_PICK });
    // Also when the clock was set back, or the film would stay for as long as it jumped.
    if now >= pick.until || pick.until > now + KEPT {
        let request =
            SuggestRequest { lights_out: Some(home.settings.lights_out), ..SuggestRequest::default() };
        let best = engine.suggest(request)?.picks.into_iter().next();
        pick.film = best.map(|best| state::Pick { title: best.title.id, name: best.title.name });
        pick.until = now + KEPT;
    }
    let state = State::of(&home, &engine.pending_reminders()?, pick.film.clone(), engine.unrated()?);
    Ok((state, now))
}

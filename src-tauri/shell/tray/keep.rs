//! Keeping the tray up to date. Owns what a look at the household makes of it; when to look is the watch's business.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, TimeDelta, Timelike, Utc};
use houselights_engine::plan_page::PlanPage;
use houselights_engine::view::SuggestRequest;
use houselights_engine::{Engine, Error};
use tauri::{AppHandle, Manager, Runtime};

#[cfg(not(target_os = "linux"))]
use super::icon::Tray;
#[cfg(target_os = "linux")]
use super::linux::Tray;
use super::menu::menu;
use super::press::press;
use super::state::{self, State};
use crate::watch;

/// How long after a start the first film is chosen for the menu: whoever opens the window is served before.
const FIRST_PICK: TimeDelta = TimeDelta::seconds(3);

/// Choosing a film looks at every title, so it is kept so long, or until something changes.
const KEPT: TimeDelta = TimeDelta::hours(1);

/// The panel that the lamp stands in, as far as the desktop tells.
#[derive(Default)]
pub struct Panel {
    light: AtomicBool,
}

impl Panel {
    /// Keeps whether the desktop asks for light: a desktop that asks for nothing usually has a dark panel.
    pub fn heed<R: Runtime>(&self, app: &AppHandle<R>, light: bool) {
        if self.light.swap(light, Ordering::Relaxed) != light {
            watch::ring(app);
        }
    }
}

/// Whether something changed since the last look.
struct Stirred(Arc<AtomicBool>);

/// The lamp in the tray and what was chosen for its menu.
pub struct Keeper<R: Runtime> {
    tray: Tray<R>,
    stirred: Arc<AtomicBool>,
    pick: Option<Pick>,
}

/// The film that the menu offers.
struct Pick {
    film: Option<state::Pick>,
    until: DateTime<Utc>,
}

impl<R: Runtime> Keeper<R> {
    /// Puts the lamp into the tray.
    pub fn new(app: &AppHandle<R>) -> tauri::Result<Self> {
        let stirred = Arc::new(AtomicBool::new(false));
        app.manage(Stirred(Arc::clone(&stirred)));
        let tray = Tray::new(app, menu(&State::default(), DateTime::UNIX_EPOCH), press)?;
        Ok(Self { tray, stirred, pick: None })
    }

    /// Makes the menu true, and says when to look again at the latest; after a look that failed nothing is known.
    pub fn look(&mut self, app: &AppHandle<R>, engine: &Engine) -> Option<DateTime<Utc>> {
        if self.stirred.swap(false, Ordering::Relaxed)
            && let Some(pick) = &mut self.pick
        {
            pick.until = DateTime::UNIX_EPOCH;
        }
        let (state, now) = self
            .read(app, engine)
            .inspect_err(|error| tracing::warn!(code = error.code(), "the tray could not look"))
            .ok()?;
        if let Err(error) = self.tray.show(menu(&state, now)) {
            tracing::warn!(%error, "the tray shows an older menu");
        }
        // The countdown says another minute when the clock does.
        let minute = now + TimeDelta::seconds(i64::from(60 - now.second().min(59)));
        self.pick.as_ref().map(|pick| minute.min(pick.until))
    }

    fn read(&mut self, app: &AppHandle<R>, engine: &Engine) -> Result<(State, DateTime<Utc>), Error> {
        let home = engine.home()?;
        let now = home.now;
        let pick = self.pick.get_or_insert(Pick { film: None, until: now + FIRST_PICK });
        // Also when the clock was set back, or the film would stay for as long as it jumped.
        if now >= pick.until || pick.until > now + KEPT {
            let request =
                SuggestRequest { lights_out: Some(home.settings.lights_out), ..SuggestRequest::default() };
            let best = engine.suggest(request)?.picks.into_iter().next();
            pick.film = best.map(|best| state::Pick { title: best.title.id, name: best.title.name });
            pick.until = now + KEPT;
        }
        let page = app.state::<Arc<PlanPage>>();
        let shared = page.shared().into_iter().map(|one| one.whereabouts).max();
        let open = (shared, page.lets_calendars_in(), page.lets_wishes_in());
        let (pending, unrated) = (engine.pending_reminders()?, engine.unrated()?);
        let state = State::of(&home, &pending, pick.film.clone(), unrated, open);
        let light_panel = app.state::<Panel>().light.load(Ordering::Relaxed);
        Ok((State { light_panel, ..state }, now))
    }
}

/// Something changed: what was chosen may suit no more.
pub fn stir<R: Runtime>(app: &AppHandle<R>) {
    if let Some(stirred) = app.try_state::<Stirred>() {
        stirred.0.store(true, Ordering::Relaxed);
    }
    watch::ring(app);
}

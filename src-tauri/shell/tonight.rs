//! What the tray does about films without the window: planning the pick, and saying how one was. Owns telling what came
//! of it; refuses to choose.

use std::sync::Arc;

use houselights_domain::id::{SessionId, TitleId};
use houselights_domain::title::Reaction;
use houselights_engine::view::{FinishEvening, RateLast};
use houselights_engine::{Engine, Error};
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_notification::NotificationExt;

use crate::window;
use crate::words::{Message, say};

/// Plans a film for tonight.
pub fn plan<R: Runtime>(app: &AppHandle<R>, title: TitleId) {
    match app.state::<Arc<Engine>>().plan_tonight(title) {
        Ok(planned) => tell(app, &Message::Planned { evening: &planned.value }),
        Err(error) => refused(app, &error),
    }
}

/// The film that is on is over.
pub fn over<R: Runtime>(app: &AppHandle<R>, id: SessionId, reaction: Option<Reaction>) {
    let engine = app.state::<Arc<Engine>>();
    let finished = engine.evening(id).and_then(|evening| {
        let members = evening.session.members;
        engine.finish_evening(FinishEvening { id, watched: true, members, reaction })
    });
    if let Err(error) = finished {
        refused(app, &error);
    }
}

/// A film watched lately was so.
pub fn rate<R: Runtime>(app: &AppHandle<R>, title: TitleId, reaction: Reaction) {
    if let Err(error) = app.state::<Arc<Engine>>().rate_last(RateLast { title, reaction }) {
        refused(app, &error);
    }
}

/// Says something beside the window.
pub fn tell<R: Runtime>(app: &AppHandle<R>, message: &Message) {
    if let Err(error) = app.notification().builder().title(say(message)).show() {
        tracing::warn!(%error, "nobody was told");
    }
}

/// Says why not, and shows the plans, where it can be done otherwise.
fn refused<R: Runtime>(app: &AppHandle<R>, error: &Error) {
    tracing::info!(code = error.code(), "the tray was refused something");
    tell(app, &Message::Refused { error });
    window::open_at(app, window::PLANS.to_owned());
}

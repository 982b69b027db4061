//! The way to a Linux panel. Owns when the lamp is offered to one; refuses to know what stands in its menu.

use std::time::Duration;

use ksni::{Handle, TrayMethods};
use tauri::Runtime;
use tokio::sync::mpsc::UnboundedReceiver;
use zbus::Connection;
use zbus::export::ordered_stream::OrderedStreamExt;
use zbus::fdo::DBusProxy;

use super::linux::Lamp;
use super::menu::Menu;
use crate::desktop::TRAY;

/// After an error it is tried again, so seldom that nobody's battery notices.
const AGAIN: Duration = Duration::from_secs(60);

/// A lamp in a panel; one that is closed waits for a panel that comes.
type Hung<R> = Handle<Lamp<R>>;

/// Keeps the lamp in whatever panel there is, until the program ends. A bus that cannot be reached, or is lost, is tried
/// again.
pub async fn hang<R: Runtime>(mut lamp: Lamp<R>, mut menus: UnboundedReceiver<Menu>) {
    let mut told = String::new();
    while let Err(error) = stay(&mut lamp, &mut menus).await {
        // Where there never is a bus, once says it.
        let error = error.to_string();
        if error != told {
            tracing::warn!(error, "the bus of the panel cannot be reached");
            told = error;
        }
        tokio::time::sleep(AGAIN).await;
    }
}

async fn stay<R: Runtime>(lamp: &mut Lamp<R>, menus: &mut UnboundedReceiver<Menu>) -> zbus::Result<()> {
    // Heard from before the first panel is asked for: one that comes in between is not missed.
    let bus = Connection::session().await?;
    let names = DBusProxy::new(&bus).await?;
    let mut panels = names.receive_name_owner_changed_with_args(&[(0, TRAY)]).await?;
    let mut hung = reach(lamp).await;
    loop {
        tokio::select! {
            change = panels.next() => {
                take_down(hung.take()).await;
                // A bus that says nothing more is lost.
                let change = change.ok_or_else(|| zbus::Error::Failure("the bus is gone".to_owned()))?;
                hung = if change.args()?.new_owner().is_some() { reach(lamp).await } else { None };
            }
            menu = menus.recv() => {
                let Some(menu) = menu else { return Ok(()) };
                lamp.turn_to(menu.clone());
                let shown = match &hung {
                    Some(hung) => hung.update(|shown| shown.turn_to(menu)).await,
                    None => None,
                };
                if shown.is_none() {
                    hung = reach(lamp).await;
                }
            }
            () = tokio::time::sleep(AGAIN), if hung.is_none() => hung = reach(lamp).await,
        }
    }
}

/// Offers the lamp to the panel. A lamp of its own for each: what one panel knew is nothing to the next.
async fn reach<R: Runtime>(lamp: &Lamp<R>) -> Option<Hung<R>> {
    let reached = lamp.clone().assume_sni_available(true).spawn().await;
    reached.inspect_err(|error| tracing::warn!(%error, "the panel did not take the lamp")).ok()
}

/// There is never more than one.
async fn take_down<R: Runtime>(hung: Option<Hung<R>>) {
    if let Some(hung) = hung {
        hung.shutdown().await;
    }
}

//! Shuts the door when the evenings are over, and moves it when the network does. Looks at the clock on the wall, because
//! timers stand still while a computer sleeps, and only while the door is open.

use std::sync::Weak;
use std::time::Duration;

use tokio::sync::watch;

use super::PlanPage;

/// The longest time between two looks.
const STEP: Duration = Duration::from_secs(30);

/// Looks until the look says that it was the last, or somebody stops it.
pub(super) async fn keep(
    page: Weak<PlanPage>,
    mut stopped: watch::Receiver<bool>,
    look: fn(&PlanPage) -> bool,
) {
    let Some(mut news) = page.upgrade().map(|page| page.engine.subscribe()) else { return };
    loop {
        let looked = tokio::task::spawn_blocking({
            let page = Weak::clone(&page);
            move || page.upgrade().is_none_or(|page| look(&page))
        });
        if looked.await.unwrap_or(true) {
            return;
        }
        tokio::select! {
            _ = stopped.wait_for(|stopped| *stopped) => return,
            // An evening may have been moved or called off.
            _ = news.recv() => {}
            () = tokio::time::sleep(STEP) => {}
        }
    }
}

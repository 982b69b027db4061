//! Shuts the door when the evenings are over, and moves it when the network does. Looks at the clock on the wall, because
//! timers stand still while a computer sleeps, and only while the door is open.

use std::sync::Weak;
use std::time::Duration;

use tokio::sync::watch;

use super::PlanPage;

/// When to look again at the latest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Soon: phones are let in to an evening, and somebody sits by who may just have changed the network.
    Soon,
    /// Later.
    Later,
    /// Never: that was the last look.
    Never,
}

const SOON: Duration = Duration::from_secs(5);
const LATER: Duration = Duration::from_secs(30);

/// Looks until the look says that it was the last, or somebody stops it.
pub(super) async fn keep(
    page: Weak<PlanPage>,
    mut stopped: watch::Receiver<bool>,
    look: fn(&PlanPage) -> Next,
) {
    let subscribed = page.upgrade().map(|page| (page.engine.subscribe(), page.subscribe()));
    let Some((mut news, mut shared)) = subscribed else { return };
    loop {
        let looked = tokio::task::spawn_blocking({
            let page = Weak::clone(&page);
            move || page.upgrade().map_or(Next::Never, |page| look(&page))
        });
        let wait = match looked.await.unwrap_or(Next::Never) {
            Next::Soon => SOON,
            Next::Later => LATER,
            Next::Never => return,
        };
        tokio::select! {
            _ = stopped.wait_for(|stopped| *stopped) => return,
            // An evening may have been moved or called off.
            _ = news.recv() => {}
            // From now on somebody may sit by, or nobody any more.
            Ok(()) = shared.changed() => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

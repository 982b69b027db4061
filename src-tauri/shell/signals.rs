//! Being asked to end by the system. Owns the signals of a session that logs out or of `kill`; the file that the
//! window's size is kept in and the database are closed as after "Quit".

use tauri::{AppHandle, Runtime};
use tokio::signal::unix::{SignalKind, signal};

/// Quits on SIGTERM, SIGINT and SIGHUP, as long as the app runs.
pub fn watch<R: Runtime>(app: &AppHandle<R>) {
    for kind in [SignalKind::terminate(), SignalKind::interrupt(), SignalKind::hangup()] {
        let app = app.clone();
        tauri::async_runtime::spawn(async move {
            match signal(kind) {
                Ok(mut signals) => {
                    signals.recv().await;
                    app.exit(0);
                }
                Err(error) => tracing::warn!(%error, ?kind, "this signal will end the app at once"),
            }
        });
    }
}

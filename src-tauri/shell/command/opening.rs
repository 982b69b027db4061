//! Files that another program is to open. Owns that one does: what opens files on a desktop hands them to a web browser or a text
//! editor where nothing else takes them, and says that all is well.

use std::path::Path;

use tauri::{AppHandle, Runtime};
use tauri_plugin_opener::OpenerExt;

use crate::error::CommandError;

pub(super) const CALENDARS: &str = "text/calendar";
pub(super) const MAILS: &str = "message/rfc822";

/// Opens a file of that kind with whatever opens such files here.
pub(super) fn open<R: Runtime>(
    app: &AppHandle<R>,
    file: &Path,
    kind: &str,
    missing: fn(&Path) -> CommandError,
) -> Result<(), CommandError> {
    if !has_program(kind) {
        tracing::warn!(kind, "no program opens such files");
        return Err(missing(file));
    }
    app.opener().open_path(file.display().to_string(), None::<&str>).map_err(|error| {
        tracing::warn!(%error, kind, "the program does not open");
        missing(file)
    })
}

/// Whether some program says that it opens these, and not only what they are made of: a mail is a text, too.
#[cfg(target_os = "linux")]
fn has_program(kind: &str) -> bool {
    use gio::prelude::AppInfoExt;
    // The one that somebody chose need not be among those that the desktop has listed.
    let chosen = gio::AppInfo::default_for_type(kind, false);
    let all = gio::AppInfo::recommended_for_type(kind).into_iter().chain(chosen);
    all.into_iter().any(|program| program.supported_types().iter().any(|own| own == kind))
}

/// Elsewhere the system itself says so.
#[cfg(not(target_os = "linux"))]
fn has_program(_: &str) -> bool {
    true
}

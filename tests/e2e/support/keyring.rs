//! The keyring of a desktop: GNOME's own.

use std::io::Write;
use std::process::Stdio;

use super::{Desktop, Group, until};

/// A keyring that is unlocked, as after somebody logged in.
pub fn keyring(desktop: &Desktop) -> Group {
    let mut command = desktop.command("gnome-keyring-daemon");
    command.args(["--foreground", "--components=secrets", "--unlock"]);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let (running, mut unlocks) = Group::spawn_and_tell(&mut command);
    unlocks.write_all(b"the desktop's own").unwrap();
    drop(unlocks);
    until("the keyring is on the bus", || desktop.bus.has("org.freedesktop.secrets").then_some(()));
    running
}

//! The computer's sleep. Owns hearing that it ended, because timers stood still meanwhile and a reminder may be due.

use tokio::sync::mpsc;
use zbus::blocking::{Connection, Proxy};

const LOGIN: &str = "org.freedesktop.login1";

/// A word at each end of a sleep. Without logind there is none, and reminders look at the clock every half minute.
pub fn ends() -> mpsc::Receiver<()> {
    let (wake, woken) = mpsc::channel(1);
    let listening = std::thread::Builder::new().name("sleep".to_owned()).spawn(move || {
        if let Err(error) = listen(&wake) {
            tracing::info!(%error, "nothing says when the computer wakes up");
        }
    });
    if let Err(error) = listening {
        tracing::warn!(%error, "nothing listens for the computer to wake up");
    }
    woken
}

fn listen(wake: &mpsc::Sender<()>) -> zbus::Result<()> {
    let bus = Connection::system()?;
    let login = Proxy::new(&bus, LOGIN, "/org/freedesktop/login1", "org.freedesktop.login1.Manager")?;
    for signal in login.receive_signal("PrepareForSleep")? {
        let falls_asleep: bool = signal.body().deserialize()?;
        // A full channel holds a word that was not heard yet: one is enough.
        if !falls_asleep && matches!(wake.try_send(()), Err(mpsc::error::TrySendError::Closed(()))) {
            return Ok(());
        }
    }
    Ok(())
}

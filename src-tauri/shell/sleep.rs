//! The computer's sleep. Owns hearing that it ended, because timers stood still meanwhile and a reminder may be due.

use std::sync::mpsc::{SyncSender, TrySendError};

use zbus::blocking::{Connection, Proxy};

const LOGIN: &str = "org.freedesktop.login1";

/// Rings at each end of a sleep. Without logind nobody does, and the watch looks at the clock every half minute.
pub fn ring_at_each_end(bells: Vec<SyncSender<()>>) {
    let listening = std::thread::Builder::new().name("sleep".to_owned()).spawn(move || {
        if let Err(error) = listen(&bells) {
            tracing::info!(%error, "nothing says when the computer wakes up");
        }
    });
    if let Err(error) = listening {
        tracing::warn!(%error, "nothing listens for the computer to wake up");
    }
}

fn listen(bells: &[SyncSender<()>]) -> zbus::Result<()> {
    let bus = Connection::system()?;
    let login = Proxy::new(&bus, LOGIN, "/org/freedesktop/login1", "org.freedesktop.login1.Manager")?;
    for signal in login.receive_signal("PrepareForSleep")? {
        let falls_asleep: bool = signal.body().deserialize()?;
        if falls_asleep {
            continue;
        }
        let heard = bells.iter().filter(|bell| bell.try_send(()) != Err(TrySendError::Disconnected(())));
        if heard.count() == 0 {
            return Ok(());
        }
    }
    Ok(())
}

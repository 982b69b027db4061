//! The desktop's keyring, in which the family calendar's password and the keys for looking up films are kept. Owns how it is asked; on Linux that is the
//! Secret Service of GNOME and KDE. Says nothing of what it holds, also not when something is wrong with it.

use houselights_engine::keyring::{Keyring, NoKeyring};
#[cfg(not(target_os = "linux"))]
use keyring::{Entry, Error, Result};
#[cfg(target_os = "linux")]
use keyring_core::{Entry, Error, Result};

/// By what name the keyring shows it.
const SERVICE: &str = "Houselights";

/// The keyring of this desktop.
#[derive(Clone, Copy, Debug)]
pub struct Desktop;

/// Connected anew each time: a keyring that was not there at login may be there now, and nothing stays open in between.
#[cfg(target_os = "linux")]
fn entry(account: &str) -> Result<Entry> {
    use keyring_core::api::CredentialStoreApi;

    zbus_secret_service_keyring_store::Store::new()?.build(SERVICE, account, None)
}

#[cfg(not(target_os = "linux"))]
fn entry(account: &str) -> Result<Entry> {
    Entry::new(SERVICE, account)
}

impl Keyring for Desktop {
    fn keep(&self, account: &str, password: &str) -> std::result::Result<(), NoKeyring> {
        entry(account).and_then(|entry| entry.set_password(password)).map_err(|problem| none(&problem))
    }

    fn password(&self, account: &str) -> std::result::Result<Option<String>, NoKeyring> {
        match entry(account).and_then(|entry| entry.get_password()) {
            Ok(password) => Ok(Some(password)),
            Err(Error::NoEntry) => Ok(None),
            Err(problem) => Err(none(&problem)),
        }
    }

    fn forget(&self, account: &str) -> std::result::Result<(), NoKeyring> {
        match entry(account).and_then(|entry| entry.delete_credential()) {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(problem) => Err(none(&problem)),
        }
    }
}

fn none(problem: &Error) -> NoKeyring {
    // Of what is wrong the kind alone: some kinds hold what was read.
    let locked = matches!(problem, Error::NoStorageAccess(_));
    tracing::info!(locked, "the keyring does not answer");
    NoKeyring
}

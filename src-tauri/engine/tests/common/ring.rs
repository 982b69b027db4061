//! A keyring in memory.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use std::collections::HashMap;
use std::sync::Mutex;

use houselights_engine::keyring::{Keyring, NoKeyring};

/// A keyring that a test can shut.
#[derive(Default)]
pub struct Ring {
    pub kept: Mutex<HashMap<String, String>>,
    pub shut: Mutex<bool>,
}

impl Ring {
    fn open(&self) -> Result<(), NoKeyring> {
        if *self.shut.lock().unwrap() { Err(NoKeyring) } else { Ok(()) }
    }
}

impl Keyring for Ring {
    fn keep(&self, account: &str, password: &str) -> Result<(), NoKeyring> {
        self.open()?;
        self.kept.lock().unwrap().insert(account.into(), password.into());
        Ok(())
    }

    fn password(&self, account: &str) -> Result<Option<String>, NoKeyring> {
        self.open()?;
        Ok(self.kept.lock().unwrap().get(account).cloned())
    }

    fn forget(&self, account: &str) -> Result<(), NoKeyring> {
        self.open()?;
        self.kept.lock().unwrap().remove(account);
        Ok(())
    }
}

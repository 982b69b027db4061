//! Where passwords are kept: a port, because only the desktop knows its keyring. Owns what happens without one: the
//! password stays in memory until the program ends.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The desktop's keyring.
pub trait Keyring: Send + Sync {
    /// Keeps a password.
    ///
    /// # Errors
    /// [`NoKeyring`].
    fn keep(&self, account: &str, password: &str) -> Result<(), NoKeyring>;

    /// A password that was kept; `None` if there is none.
    ///
    /// # Errors
    /// [`NoKeyring`].
    fn password(&self, account: &str) -> Result<Option<String>, NoKeyring>;

    /// Forgets a password.
    ///
    /// # Errors
    /// [`NoKeyring`].
    fn forget(&self, account: &str) -> Result<(), NoKeyring>;
}

/// There is no keyring, or nobody unlocked it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no keyring is open")]
pub struct NoKeyring;

/// Passwords of the accounts, never in the file and never in the log.
pub(crate) struct Passwords {
    keyring: Arc<dyn Keyring>,
    /// Those that no keyring took.
    held: Mutex<HashMap<String, String>>,
}

impl Passwords {
    pub fn new(keyring: Arc<dyn Keyring>) -> Self {
        Self { keyring, held: Mutex::default() }
    }

    /// Keeps a password, in memory alone where there is no keyring.
    pub fn keep(&self, account: &str, password: &str) {
        let kept = self.keyring.keep(account, password);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.remove(account);
        if kept.is_err() {
            held.insert(account.to_owned(), password.to_owned());
        }
    }

    /// The password, if it is known.
    pub fn find(&self, account: &str) -> Option<String> {
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner).get(account).cloned();
        held.or_else(|| self.keyring.password(account).ok().flatten())
    }

    /// It will be forgotten when the program ends.
    pub fn is_held_only(&self, account: &str) -> bool {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).contains_key(account)
    }

    /// Forgets it.
    ///
    /// # Errors
    /// [`NoKeyring`], and it may still be in there. One that no keyring took is forgotten in any case.
    pub fn forget(&self, account: &str) -> Result<(), NoKeyring> {
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner).remove(account);
        self.keyring.forget(account).or_else(|closed| if held.is_some() { Ok(()) } else { Err(closed) })
    }
}

//! The household's own keys, in the system's keyring: typed, tried, removed. In no file, no log and no copy.

use super::fetch::Keys;
use super::http::Asker;
use super::omdb::Omdb;
use super::tmdb::Tmdb;
use super::{LookUp, LookUpTrouble};
use crate::error::Error;
use crate::network::on_network;
use crate::view::{KeepKey, KeyState, LookUpService, LookUpView};

/// The longest key, in characters; TMDB's have some two hundred.
const KEY_LIMIT: usize = 1_000;

/// By what name the keyring keeps it.
fn account(service: LookUpService) -> &'static str {
    match service {
        LookUpService::Tmdb => "TMDB key",
        LookUpService::Omdb => "OMDb key",
    }
}

impl LookUp {
    /// How it stands with the keys.
    ///
    /// # Errors
    /// What the database says.
    pub fn view(&self) -> Result<LookUpView, Error> {
        let due = self.engine.due_for_look_up()?.len();
        let due = u32::try_from(due).unwrap_or(u32::MAX);
        Ok(LookUpView { tmdb: self.state(LookUpService::Tmdb), omdb: self.state(LookUpService::Omdb), due })
    }

    /// Keeps a key, once the service took it.
    ///
    /// # Errors
    /// [`Error::LookUp`]; another key that was kept before stays.
    pub fn keep_key(&self, request: &KeepKey) -> Result<LookUpView, Error> {
        let key = request.key.trim();
        if key.is_empty() || key.len() > KEY_LIMIT || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(LookUpTrouble::BadKey.into());
        }
        self.greet(request.service, key)?;
        self.keys.keep(account(request.service), key);
        self.view()
    }

    /// Whether a service takes the key that is kept.
    ///
    /// # Errors
    /// [`Error::LookUp`].
    pub fn try_key(&self, service: LookUpService) -> Result<(), Error> {
        let key = self.keys.find(account(service)).ok_or(LookUpTrouble::NoKey)?;
        self.greet(service, &key)
    }

    /// Forgets a key, and ends a run that asks with it.
    ///
    /// # Errors
    /// [`Error::LookUp`] if it may still be in the keyring; what the database says.
    pub fn remove_key(&self, service: LookUpService) -> Result<LookUpView, Error> {
        self.stop_run();
        self.keys.forget(account(service)).map_err(|_| LookUpTrouble::KeyStays)?;
        self.view()
    }

    pub(super) fn known_keys(&self) -> Keys {
        let find = |service| self.keys.find(account(service));
        Keys { tmdb: find(LookUpService::Tmdb), omdb: find(LookUpService::Omdb) }
    }

    fn state(&self, service: LookUpService) -> KeyState {
        let account = account(service);
        match self.keys.is_held_only(account) {
            true => KeyState::Held,
            false if self.keys.find(account).is_some() => KeyState::Kept,
            false => KeyState::None,
        }
    }

    fn greet(&self, service: LookUpService, key: &str) -> Result<(), Error> {
        let now = self.engine.now();
        on_network(async || {
            let asker = Asker::new(&self.manner, &self.pace, now)?;
            match service {
                LookUpService::Tmdb => Tmdb { asker: &asker, key }.greet().await?,
                LookUpService::Omdb => Omdb { asker: &asker, key }.greet().await?,
            }
            Ok(())
        })
    }
}
